/* Links: where they can be clicked, where they lead, and how the structure tree knows of them. */
#include "fixture.h"

static uint32_t add_link(struct fixture *f, const char *uri, uint32_t target)
{
	uint32_t paragraph = page_add_element(f->document, PAGE_ROLE_PARAGRAPH, 0);
	uint32_t link = page_add_element(f->document, PAGE_ROLE_LINK, paragraph);

	f->document->elements.at[link].uri = uri;
	f->document->elements.at[link].target = target;
	return link;
}

static void add_at(struct fixture *f, const char *text, uint32_t element, int32_t x, int32_t y)
{
	struct page_item item = make_run(f, text, element);

	item.x = x;
	item.y = y;
	item.width = 50000;
	page_add_item(f->arena, f->page, &item);
}

static void only_the_web_and_mail_are_linked_to(void **state)
{
	static const struct {
		const char *uri, *written; /* NULL: not */
	} rows[] = {
		{"https://a.vn/x", "/URI (https:\\057\\057a.vn\\057x)\n"},
		{"HTTP://a.vn", "/URI (HTTP:\\057\\057a.vn)\n"},
		{"mailto:a@b.vn", "/URI (mailto:a@b.vn)\n"},
		{"https://a.vn/hội nghị", "/URI (https:\\057\\057a.vn\\057h\\045E1\\045BB\\04599i\\04520ngh\\045E1\\045BB\\0458B)\n"},
		{"https://a.vn/%41<(", "/URI (https:\\057\\057a.vn\\057\\04541\\0453C\\050)\n"},
		{"javascript:alert(1)", NULL},
		{"file:///etc/passwd", NULL},
		{"https://", NULL},
		{"", NULL},
	};
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct buffer file;

		f->document->elements.count = 1;
		f->page->items.count = 0;
		add_at(f, "x", add_link(f, rows[i].uri, 0), 100000, 100000);
		file = write_document(f);
		assert_int_equal(find(&file, "/Subtype /Link") != NULL, rows[i].written != NULL);
		if (rows[i].written)
			assert_non_null(find(&file, rows[i].written));
	}
}

/* Runs that stand beside each other are one place to click on; the next line is another. */
static void each_line_has_its_own_annotation(void **state)
{
	struct fixture *f = *state;
	uint32_t link = add_link(f, "https://a.vn", 0), span = page_add_element(f->document, PAGE_ROLE_SPAN, link);
	struct buffer file;

	add_at(f, "a", link, 500000, 100000);
	add_at(f, "b ", span, 550000, 100000);
	add_at(f, "c ", link, 100000, 115000);
	file = write_document(f);
	assert_int_equal(count(&file, "/Subtype /Link"), 2);
	assert_int_equal(count(&file, "/Contents (ab c)\n"), 2);
	assert_int_equal(count(&file, "/Type /OBJR"), 2);
	assert_int_equal(count(&file, "/Border [0 0 0]\n/Rect [500 739.72"), 1);
	assert_int_equal(count(&file, " 600 750.8"), 1);
	assert_int_equal(count(&file, "/Annots [ "), 1);
	assert_non_null(find(&file, "/StructParent 1\n"));
	assert_non_null(find(&file, "/StructParent 2\n"));
	assert_non_null(find(&file, "/ParentTreeNextKey 3"));
	assert_int_equal(count(&file, "/F 4\n"), 2);
}

static void a_link_leads_to_an_element(void **state)
{
	struct fixture *f = *state;
	uint32_t link = add_link(f, NULL, 0), heading, empty;
	struct buffer file;

	add_at(f, "x", link, 100000, 100000);
	f->page = page_add(f->document, 595276, 841890);
	heading = page_add_element(f->document, PAGE_ROLE_HEADING_1, 0);
	empty = page_add_element(f->document, PAGE_ROLE_PARAGRAPH, 0);
	add_at(f, "y", heading, 100000, 300000);
	f->document->elements.at[link].target = heading;
	f->document->elements.at[link].description = "Đến “y”";
	file = write_document(f);
	assert_int_equal(count(&file, "/Dest [ "), 1);
	assert_non_null(find(&file, " /XYZ null 551 null ]"));
	assert_non_null(find(&file, "/Contents <FEFF0110"));
	f->document->elements.at[link].target = empty;
	file = write_document(f);
	assert_null(find(&file, "/Dest ["));
	f->document->elements.at[link].target = 4711;
	file = write_document(f);
	assert_null(find(&file, "/Dest ["));
}

static void abbreviations_and_contents_are_told(void **state)
{
	struct fixture *f = *state;
	uint32_t toc = page_add_element(f->document, PAGE_ROLE_TOC, 0);
	uint32_t item = page_add_element(f->document, PAGE_ROLE_TOC_ITEM, toc);
	uint32_t reference = page_add_element(f->document, PAGE_ROLE_REFERENCE, item);
	uint32_t link = page_add_element(f->document, PAGE_ROLE_LINK, reference), span;
	struct buffer file, tags = buffer_make(f->arena);

	add_run(f, "1.", page_add_element(f->document, PAGE_ROLE_LABEL, link));
	span = page_add_element(f->document, PAGE_ROLE_SPAN, 0);
	f->document->elements.at[span].expansion = "nạn nhân";
	add_run(f, "NN", span);
	f->document->elements.at[link].target = span;
	file = write_document(f);
	assert_non_null(find(&file, "/S /TOC\n"));
	assert_non_null(find(&file, "/S /TOCI\n"));
	assert_non_null(find(&file, "/S /Reference\n"));
	assert_non_null(find(&file, "/E <FEFF006E1EA1006E0020006E006800E2006E>"));
	assert_int_equal(count(&file, "/Contents (1.)\n"), 1);
	page_dump_tags(f->document, &tags);
	assert_string_equal(tags.data, "Document\n  TOC\n    TOCI\n      Reference\n        Link target 6\n"
				       "          Lbl \"1.\"\n  Span expansion \"nạn nhân\" \"NN\"\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(only_the_web_and_mail_are_linked_to),
		TEST(each_line_has_its_own_annotation),
		TEST(a_link_leads_to_an_element),
		TEST(abbreviations_and_contents_are_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
