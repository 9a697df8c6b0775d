/* Finished pages: their dump, and the tree of elements that lives. */
#include "page/page.h"
#include "page/tree.h"
#include "type/font.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct face face = {.post_script_name = "Test-Bold"};
static const struct page_glyph glyphs[] = {{1, 0, 0, 0}, {2, 7001, -250, 1}};

static struct page_item text_item(const char *text, uint32_t element)
{
	return (struct page_item){
		.kind = PAGE_ITEM_TEXT,
		.element = element,
		.x = 1000,
		.y = 2000,
		.face = &face,
		.size = 14000,
		.width = 14002,
		.text = text,
		.glyphs = glyphs,
		.glyph_count = 2,
	};
}

static struct page_item rule_item(enum page_artifact artifact, uint32_t element)
{
	return (struct page_item){
		.kind = PAGE_ITEM_RULE,
		.artifact = artifact,
		.element = element,
		.x = 5,
		.y = 6,
		.width = 70,
		.height = 8,
	};
}

static void add_text(struct page_document *document, struct page *page, const char *text, uint32_t element)
{
	struct page_item item = text_item(text, element);

	page_add_item(document->arena, page, &item);
}

static void a_new_document_has_its_root(void **state)
{
	struct arena *arena = arena_new();
	struct page_document *document = page_document_new(arena);

	(void)state;
	assert_int_equal(document->elements.count, 1);
	assert_int_equal(document->elements.at[0].role, PAGE_ROLE_DOCUMENT);
	assert_int_equal(page_add_element(document, PAGE_ROLE_PARAGRAPH, 0), 1);
	assert_int_equal(page_add_element(document, PAGE_ROLE_SPAN, 1), 2);
	assert_int_equal(document->elements.at[2].parent, 1);
	arena_free(arena);
}

static void every_role_has_a_name(void **state)
{
	(void)state;
	for (int i = 0; i < PAGE_ROLE_COUNT; i++) {
		assert_non_null(page_role_name((enum page_role)i));
		for (int j = 0; j < i; j++)
			assert_string_not_equal(page_role_name((enum page_role)i), page_role_name((enum page_role)j));
	}
	assert_string_equal(page_role_name(PAGE_ROLE_HEADING_6), "H6");
	assert_string_equal(page_role_name(PAGE_ROLE_TABLE_BODY), "TBody");
	assert_string_equal(page_role_name(PAGE_ROLE_NOTE), "Note");
}

static void the_dump_shows_every_item(void **state)
{
	struct arena *arena = arena_new();
	struct page_document *document = page_document_new(arena);
	struct page *page = page_add(document, 595276, 841890);
	struct page_item item = text_item("Hội \"A\"\\\n", 3);
	struct buffer out = buffer_make(arena);

	(void)state;
	page_add_item(arena, page, &item);
	item.artifact = PAGE_ARTIFACT_WATERMARK;
	item.angle = 45;
	item.colour = (struct page_colour){0xdc, 0, 9};
	page_add_item(arena, page, &item);
	item = rule_item(PAGE_ARTIFACT_LAYOUT, 0);
	page_add_item(arena, page, &item);
	page_add(document, 1, 2);
	*array_push(arena, &document->bookmarks) = (struct page_bookmark){"I. Kết quả", 1, 1, 77};
	page_dump(document, &out);
	assert_string_equal(
		out.data,
		"page 1 595276x841890\n"
		"  text 1000,2000 w 14002 size 14000 Test-Bold #000000 el 3 \"Hội \\\"A\\\"\\\\\\x0a\"\n"
		"    x 0 7001/-250\n"
		"  text 1000,2000 w 14002 size 14000 Test-Bold angle 45 #dc0009 artifact watermark \"Hội \\\"A\\\"\\\\\\x0a\"\n"
		"    x 0 7001/-250\n"
		"  rule 5,6 w 70 h 8 #000000 artifact layout\n"
		"page 2 1x2\n"
		"bookmark level 1 page 2 y 77 \"I. Kết quả\"\n");
	arena_free(arena);
}

/* Text around a child comes in the order of painting, also over a page's end. */
static void tags_keep_the_order_of_reading(void **state)
{
	struct arena *arena = arena_new();
	struct page_document *document = page_document_new(arena);
	uint32_t paragraph = page_add_element(document, PAGE_ROLE_PARAGRAPH, 0);
	uint32_t span = page_add_element(document, PAGE_ROLE_SPAN, paragraph);
	struct page *page = page_add(document, 1000, 1000);
	struct buffer out = buffer_make(arena);

	(void)state;
	document->elements.at[span].language = "en";
	add_text(document, page, "trước ", paragraph);
	add_text(document, page, "Red ", span);
	page = page_add(document, 1000, 1000);
	add_text(document, page, "Cross ", span);
	add_text(document, page, "sau ", paragraph);
	add_text(document, page, "đó", paragraph);
	page_dump_tags(document, &out);
	assert_string_equal(out.data, "Document\n"
				      "  P\n"
				      "    \"trước \"\n"
				      "    Span lang en \"Red Cross \"\n"
				      "    \"sau đó\"\n");
	arena_free(arena);
}

static void empty_elements_are_left_out_but_for_cells(void **state)
{
	struct arena *arena = arena_new();
	struct page_document *document = page_document_new(arena);
	struct page *page = page_add(document, 1000, 1000);
	struct buffer out = buffer_make(arena);
	struct page_item item;
	uint32_t list, table, row, cell;

	(void)state;
	page_add_element(document, PAGE_ROLE_PARAGRAPH, 0);
	list = page_add_element(document, PAGE_ROLE_LIST, page_add_element(document, PAGE_ROLE_SECTION, 0));
	page_add_element(document, PAGE_ROLE_LIST_BODY, page_add_element(document, PAGE_ROLE_LIST_ITEM, list));
	table = page_add_element(document, PAGE_ROLE_TABLE, 0);
	page_add_element(document, PAGE_ROLE_TABLE_HEAD, table);
	row = page_add_element(document, PAGE_ROLE_TABLE_ROW, page_add_element(document, PAGE_ROLE_TABLE_BODY, table));
	cell = page_add_element(document, PAGE_ROLE_TABLE_HEADER_CELL, row);
	document->elements.at[cell].scope_row = true;
	document->elements.at[cell].row_span = 2;
	add_text(document, page, "đầu", cell);
	cell = page_add_element(document, PAGE_ROLE_TABLE_CELL, row);
	document->elements.at[cell].column_span = 3;
	/* Nothing to see is nothing to read. */
	item = text_item("", page_add_element(document, PAGE_ROLE_PARAGRAPH, cell));
	item.glyph_count = 0;
	page_add_item(arena, page, &item);
	item = rule_item(PAGE_ARTIFACT_NONE, page_add_element(document, PAGE_ROLE_FIGURE, 0));
	document->elements.at[item.element].alternative = "biểu đồ";
	page_add_item(arena, page, &item);
	item.element = page_add_element(document, PAGE_ROLE_FIGURE, 0);
	item.height = 0;
	page_add_item(arena, page, &item);
	page_dump_tags(document, &out);
	assert_string_equal(out.data, "Document\n"
				      "  Table\n"
				      "    TBody\n"
				      "      TR\n"
				      "        TH scope row rows 2 \"đầu\"\n"
				      "        TD columns 3\n"
				      "  Figure alt \"biểu đồ\"\n");
	arena_free(arena);
}

static void pieces_join_items_of_one_element(void **state)
{
	static const struct {
		enum page_artifact artifact;
		uint32_t element;
		size_t piece;
		uint32_t mcid;
	} items[] = {
		{PAGE_ARTIFACT_NONE, 1, 0, 0},   {PAGE_ARTIFACT_NONE, 1, 0, 0},       {PAGE_ARTIFACT_LAYOUT, 0, 1, 0},
		{PAGE_ARTIFACT_LAYOUT, 2, 1, 0}, {PAGE_ARTIFACT_PAGINATION, 0, 2, 0}, {PAGE_ARTIFACT_NONE, 1, 3, 1},
		{PAGE_ARTIFACT_NONE, 2, 4, 2},   {PAGE_ARTIFACT_NONE, 99, 5, 3},      {PAGE_ARTIFACT_NONE, 0, 5, 3},
	};
	struct arena *arena = arena_new();
	struct page_document *document = page_document_new(arena);
	struct page *page = page_add(document, 1000, 1000);
	const struct page_tree *tree;

	(void)state;
	page_add_element(document, PAGE_ROLE_PARAGRAPH, 0);
	page_add_element(document, PAGE_ROLE_PARAGRAPH, 0);
	for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
		struct page_item item = rule_item(items[i].artifact, items[i].element);

		page_add_item(arena, page, &item);
	}
	tree = page_tree_new(document);
	assert_int_equal(tree->piece_count, 6);
	assert_int_equal(tree->page_pieces[1], 6);
	for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
		const struct page_piece *piece = &tree->pieces[items[i].piece];

		assert_true(piece->first <= i && i < piece->end);
		assert_int_equal(piece->mcid, items[i].mcid);
		assert_int_equal(piece->artifact, items[i].artifact);
	}
	assert_int_equal(tree->pieces[5].element, 0);
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_new_document_has_its_root),
		cmocka_unit_test(every_role_has_a_name),
		cmocka_unit_test(the_dump_shows_every_item),
		cmocka_unit_test(tags_keep_the_order_of_reading),
		cmocka_unit_test(empty_elements_are_left_out_but_for_cells),
		cmocka_unit_test(pieces_join_items_of_one_element),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
