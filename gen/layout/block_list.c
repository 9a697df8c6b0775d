/* Lists: a mark or number and what stands beside it. */
#include "layout/block.h"

#include <string.h>

#define MARKER_WIDTH 18000 /* [mpt] */
#define SHORT_LINES 3 /* of an item that stays with its neighbour */
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
	{"as", &field_id, AT(block_list_items, as), .vi = "tên gọi mỗi mục (mặc định: item)", .en = "name for each entry (item)"},
	{"text", &field_text, AT(block_list_items, text), .vi = "nội dung mỗi mục (mặc định: chính mục đó)", .en = "what an item says (the entry itself)", .example = "\"{{item.text}}\""},
	{"marker", &field_text, AT(block_list_items, marker), .vi = "dấu hoặc số đầu mục (mặc định: –)", .en = "mark or number before it (–)", .example = "\"{{index}}.\""},
	{"most", &field_integer, AT(block_list_items, most), .minimum = 1, .maximum = 100000, .vi = "chỉ lấy bấy nhiêu mục đầu", .en = "only so many of the first items", .example = "3"},
	{"between", &field_string, AT(block_list_items, between), .vi = "dấu ở cuối mỗi mục, thay cho dấu chấm, phẩy, chấm phẩy", .en = "mark at the end of each item, in place of a full stop, comma or semicolon", .example = "\";\""},
	{"last", &field_string, AT(block_list_items, last), .vi = "dấu ở cuối mục cuối cùng", .en = "mark at the end of the last item", .example = "\".\""},
	{"marker_width", &layout_length, AT(block_list_items, marker_width), .vi = "bề rộng chỗ dành cho dấu đầu mục (mặc định: 18pt)", .en = "room for the mark, or more where it is wider (18pt)", .example = "\"7mm\""},
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

static int32_t larger(int32_t a, int32_t b)
{
	return a > b ? a : b;
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

static bool is_note(const struct fragment *fragment)
{
	return fragment->mark && fragment->mark->note;
}

/* [bytes] of the fragment without marks of the kind that ends an item; `*dots` counts the full stops among them. */
static size_t bare_size(const struct fragment *fragment, size_t *dots)
{
	size_t size = fragment->size;
	while (size > 0 && strchr(" .;,", fragment->text[size - 1]))
		*dots += fragment->text[--size] == '.';
	return size;
}

/* Whether what ends there keeps its own mark: a question, an ellipsis. */
static bool keeps_mark(const struct fragment *fragment, size_t size, size_t dots)
{
	bool ellipsis = size >= strlen("…") && memcmp(fragment->text + size - strlen("…"), "…", strlen("…")) == 0;
	return dots > 1 || ellipsis || strchr("?!:", fragment->text[size - 1]);
}

/* Ends with the mark that the layout wants there, in the place of another of its kind; the numbers of footnotes stand behind it. */
static void end_item(struct composer *composer, struct fragments *fragments, const char *mark)
{
	size_t end = fragments->count, last, size = 0, dots = 0;
	while (end > 0 && is_note(&fragments->at[end - 1]))
		end--;
	for (last = end; last > 0 && (size = bare_size(&fragments->at[last - 1], &dots)) == 0;)
		last--;
	if (!*mark || last == 0 || keeps_mark(&fragments->at[last - 1], size, dots))
		return;
	cut(composer, &fragments->at[last - 1], size);
	array_push(composer->setter->arena, fragments);
	size_t notes = fragments->count - 1 - end;
	memmove(&fragments->at[last + 1], &fragments->at[end], notes * sizeof *fragments->at);
	fragments->at[last] = (struct fragment){.text = mark, .size = strlen(mark)};
	fragments->count = last + 1 + notes;
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

/* [mpt] that the widest of the marks takes: all items stand at one edge. */
static int32_t marker_room(struct composer *composer, const struct scope *scope, const struct value *list, const struct item_setting *how)
{
	const struct block_list_items *block = how->block;
	int32_t room = 0;
	for (size_t i = 0, count = compose_most(&block->most, list->list.count); block->marker.node && i < count; i++) {
		struct compose_entry entry;
		struct fragments fragments = {0};
		int32_t natural, least;
		compose_enter(scope, list, i, &block->as, &entry);
		inline_expand(composer->setter, &entry.item, block->marker.node, &fragments);
		inline_measure(composer->setter, &fragments, how->style, &natural, &least);
		room = larger(room, natural + how->style->size / 3);
	}
	return room;
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
	int32_t own = marker.natural + how->style->size / 3;
	struct compose_text text = {.style = how->style, .element = compose_element(composer, PAGE_ROLE_LIST_BODY, item), .marker = &marker, .marker_x = how->style->left};
	if (how->form == LIST_RUN_IN) {
		text.lead = own;
		text.marker_x += how->style->indent;
	} else {
		text.left = how->room;
		text.tight = true;
	}
	compose_paragraph(composer, &fragments, &text);
}

static void keep_slices(struct composer *composer, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++)
		composer->slices.at[i].keep = true;
}

/* No item stands alone on a page: the first two stay together, and the last two, where they are short. */
static void keep_pairs(struct composer *composer, const size_t *starts, size_t count)
{
	size_t end = composer->slices.count;
	if (count < 2)
		return;
	if (starts[1] - starts[0] <= SHORT_LINES)
		keep_slices(composer, starts[0], starts[1]);
	if (end - starts[count - 1] <= SHORT_LINES && starts[count - 1] - starts[count - 2] <= SHORT_LINES)
		keep_slices(composer, starts[count - 2], starts[count - 1]);
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
	size_t count = compose_most(&block->most, list.list.count), *starts = arena_alloc(composer->setter->arena, count * sizeof *starts);
	size_t set = 0;
	if (how.form == LIST_HANGING)
		how.room = larger(how.room, marker_room(composer, scope, &list, &how));
	for (size_t i = 0; i < count; i++) {
		struct compose_entry entry;
		compose_enter(scope, &list, i, &block->as, &entry);
		how.mark = i + 1 < count || !block->last.node ? block->between.text : block->last.text;
		size_t before = composer->slices.count;
		add_item(composer, &entry, &how);
		if (before < composer->slices.count)
			starts[set++] = before;
	}
	keep_pairs(composer, starts, set);
}

const struct block_kind block_kind_list = {
	{"list", "khối danh sách", sizeof(struct block_list_items), list_fields}, verify, compose,
	"An item for every entry of a list. The mark is a text, so `{{index}}`, `{{index | roman}}` and `{{index | letter}}` number the items.\n"
	"`between` and `last` stand in the place of a full stop, comma or semicolon at the end of an item; a question mark or ellipsis stays.",
	"{\"type\": \"list\", \"of\": \"directions.targets\", \"style\": \"item\", \"marker\": \"{{index | letter}})\", \"marker_width\": \"7mm\",\n"
	"  \"text\": \"{{item.text}}\", \"between\": \";\", \"last\": \".\"}",
};
