/* Lists: a mark or number and what stands beside it. */
#include "layout/block.h"

#include <string.h>

#define MARKER_WIDTH 18000 /* [mpt] */
#define AT(type, member) .offset = offsetof(struct type, member)

struct block_list_items {
	struct block_common common;
	struct string of, as, text, marker, between, last, style;
	struct length marker_width;
	struct choice form;
	struct integer most;
};

enum list_form {
	LIST_HANGING, /* items stand beside their marks */
	LIST_RUN_IN,  /* the mark begins a paragraph like any other */
	LIST_PLAIN,   /* paragraphs without marks */
};
static const struct field_choice forms[] = {[LIST_HANGING] = {"hanging", ""}, [LIST_RUN_IN] = {"run_in", ""}, [LIST_PLAIN] = {"plain", ""}, {NULL, NULL}};

static const struct field list_fields[] = {
	BLOCK_KEYS(block_list_items, "list"),
	{"of", &field_string, AT(block_list_items, of), .required = true, .vi = "danh sách của báo cáo", .en = "a list of the report", .example = "\"directions.targets\""},
	{"as", &field_string, AT(block_list_items, as), .vi = "tên gọi mỗi mục (mặc định: item)", .en = "name for each entry (item)"},
	{"text", &field_text, AT(block_list_items, text), .vi = "nội dung mỗi mục (mặc định: chính mục đó)", .en = "what an item says (the entry itself)", .example = "\"{{item.text}}\""},
	{"marker", &field_text, AT(block_list_items, marker), .vi = "dấu hoặc số đầu mục (mặc định: –)", .en = "mark or number before it (–)", .example = "\"{{index}}.\""},
	{"most", &field_integer, AT(block_list_items, most), .minimum = 1, .maximum = 100000, .vi = "chỉ lấy bấy nhiêu mục đầu", .en = "only so many of the first items", .example = "3"},
	{"between", &field_string, AT(block_list_items, between), .vi = "dấu ở cuối mỗi mục nếu mục chưa có", .en = "mark at the end of each item that has none", .example = "\";\""},
	{"last", &field_string, AT(block_list_items, last), .vi = "dấu ở cuối mục cuối cùng", .en = "mark at the end of the last item", .example = "\".\""},
	{"marker_width", &layout_length, AT(block_list_items, marker_width), .vi = "bề rộng chỗ dành cho dấu đầu mục", .en = "room for the mark", .example = "\"7mm\""},
	{"form", &field_choice_type, AT(block_list_items, form), .choices = forms, .vi = "chữ thụt vào sau dấu (hanging), dấu đứng đầu đoạn (run_in), hay không có dấu (plain)",
	 .en = "text beside the marks (hanging), marks at the beginning of paragraphs (run_in), or none (plain)", .example = "\"run_in\""},
	BLOCK_STYLE(block_list_items, "style", style, "kiểu chữ", "style"),
	{.key = NULL},
};

static void verify(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_list_items *block = as;
	verify_style(verifier, &block->style);
	struct verify_entry entry;
	if (!verify_enter(verifier, scope, &block->of, &block->as, &entry))
		return;
	verify_text(verifier, &entry.item, &block->text);
	verify_text(verifier, &entry.item, &block->marker);
}

struct item_setting {
	const struct block_list_items *block;
	const struct style *style;
	uint32_t list;
	int32_t room; /* [mpt] for the marker */
	enum list_form form;
	const char *mark; /* at the end of the item; "": none */
};

static void cut(struct composer *composer, struct fragment *fragment, size_t size)
{
	fragment->text = arena_copy(composer->setter->arena, fragment->text, size);
	fragment->size = size;
}

/* What goes on with a semicolon has not come to its full stop: “… đọc sách; thời hạn: …”. */
static void join_parts(struct composer *composer, struct fragments *fragments)
{
	for (size_t i = 0; i + 1 < fragments->count; i++) {
		struct fragment *part = &fragments->at[i];
		size_t size = part->size;
		if (fragments->at[i + 1].text[0] != ';')
			continue;
		while (size > 0 && strchr(" .;,", part->text[size - 1]))
			size--;
		if (size < part->size)
			cut(composer, part, size);
	}
}

/* Ends with the mark that the layout wants there, in the place of another of its kind. */
static void end_item(struct composer *composer, struct fragments *fragments, const char *mark)
{
	struct fragment *end = &fragments->at[fragments->count - 1];
	size_t size = end->size;
	if (!*mark || !size)
		return;
	while (size > 0 && strchr(" .;,", end->text[size - 1]))
		size--;
	/* A question or an abbreviation keeps its own. */
	if (size == 0 || strchr("?!:", end->text[size - 1]))
		return;
	cut(composer, end, size);
	*array_push(composer->setter->arena, fragments) = (struct fragment){.text = mark, .size = strlen(mark)};
}

static void set_marker(struct composer *composer, const struct scope *scope, const struct item_setting *how, uint32_t element, struct inline_lines *out)
{
	struct fragments fragments = {0};
	if (how->block->marker.node)
		inline_expand(composer->setter, scope, how->block->marker.node, &fragments);
	else
		*array_push(composer->setter->arena, &fragments) = (struct fragment){.text = "–", .size = strlen("–")};
	struct style *style = arena_alloc(composer->setter->arena, sizeof *style);
	*style = *how->style;
	style->alignment = ALIGNMENT_LEFT;
	const struct inline_shape shape = {.style = style, .width = INT32_MAX / 4, .element = element, .no_indent = true};
	composer->failed |= !inline_set(composer->setter, &fragments, &shape, out);
}

static void add_item(struct composer *composer, const struct compose_entry *entry, const struct item_setting *how)
{
	const struct block_list_items *block = how->block;
	struct fragments fragments = {0};
	if (block->text.node)
		inline_expand(composer->setter, &entry->item, block->text.node, &fragments);
	else
		inline_add_value(composer->setter, &entry->item.value, &fragments);
	if (compose_is_blank(&fragments))
		return;
	join_parts(composer, &fragments);
	end_item(composer, &fragments, how->mark);
	if (how->form == LIST_PLAIN) {
		compose_paragraph(composer, &fragments, &(struct compose_text){.style = how->style, .element = compose_element(composer, PAGE_ROLE_PARAGRAPH, 0)});
		return;
	}
	uint32_t item = compose_element(composer, PAGE_ROLE_LIST_ITEM, how->list);
	uint32_t label = compose_element(composer, PAGE_ROLE_LABEL, item);
	struct inline_lines marker;
	set_marker(composer, &entry->item, how, label, &marker);
	int32_t own = marker.natural + how->style->size / 3, room = own > how->room ? own : how->room;
	struct compose_text text = {.style = how->style, .element = compose_element(composer, PAGE_ROLE_LIST_BODY, item), .marker = &marker, .marker_x = how->style->left};
	if (how->form == LIST_RUN_IN) {
		text.lead = own;
		text.marker_x += how->style->indent;
	} else {
		text.left = room;
		text.tight = true;
	}
	compose_paragraph(composer, &fragments, &text);
}

static void compose(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_list_items *block = as;
	struct value list = compose_value(composer, scope, &block->of);
	if (list.list.count == 0)
		return;
	struct item_setting how = {.block = block, .style = compose_style(composer, &block->style), .room = MARKER_WIDTH,
				   .form = block->form.node ? (enum list_form)block->form.value : LIST_HANGING};
	if (how.form != LIST_PLAIN) {
		how.list = compose_element(composer, PAGE_ROLE_LIST, 0);
		composer->setter->document->elements.at[how.list].numbered = block->marker.node && strstr(block->marker.text, "{{index");
	}
	if (block->marker_width.node && !block->marker_width.percent)
		how.room = block->marker_width.value;
	size_t count = compose_most(&block->most, list.list.count);
	for (size_t i = 0; i < count; i++) {
		struct compose_entry entry;
		compose_enter(scope, &list, i, &block->as, &entry);
		how.mark = i + 1 < count || !block->last.node ? block->between.text : block->last.text;
		add_item(composer, &entry, &how);
	}
}

const struct block_kind block_kind_list = {
	{"list", "khối danh sách", sizeof(struct block_list_items), list_fields}, verify, compose,
	"An item for every entry of a list. The mark is a text, so `{{index}}`, `{{index | roman}}` and `{{index | letter}}` number the items.\n"
	"`between` and `last` are added only where an item does not end with a mark of its own.",
	"{\"type\": \"list\", \"of\": \"directions.targets\", \"style\": \"item\", \"marker\": \"{{index | letter}})\", \"marker_width\": \"7mm\",\n"
	"  \"text\": \"{{item.text}}\", \"between\": \";\", \"last\": \".\"}",
};
