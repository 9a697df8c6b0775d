/* One text of the layout, and the paragraphs of the report. */
#include "layout/block.h"

#include <string.h>

#define AT(type, member) .offset = offsetof(struct type, member)

struct block_text {
	struct block_common common;
	struct string text, style, counter, anchor;
	struct choice role;
	struct boolean repeat;
};

static const struct field_choice roles[] = {
	[LAYOUT_ROLE_PARAGRAPH] = {"p", ""}, [LAYOUT_ROLE_HEADING_1] = {"h1", ""}, [LAYOUT_ROLE_HEADING_2] = {"h2", ""},
	[LAYOUT_ROLE_HEADING_3] = {"h3", ""}, [LAYOUT_ROLE_HEADING_4] = {"h4", ""}, {NULL, NULL},
};

static const struct field text_fields[] = {
	BLOCK_KEYS(block_text, "text"),
	{"text", &field_text, AT(block_text, text), .required = true, .vi = "nội dung", .en = "what it says", .example = "\"Nơi họp: {{meeting.venue}}\""},
	BLOCK_STYLE(block_text, "style", style, "kiểu chữ", "style"),
	{"counter", &field_string, AT(block_text, counter), .vi = "tên bộ đếm: {{number}} trong nội dung là số thứ tự; số của tiêu đề đếm lại dưới mỗi tiêu đề cấp cao hơn, số khác đếm suốt văn bản",
	 .en = "name of a counter: {{number}} in the text is its next number; that of headings begins anew below each heading of a higher rank, others go on through the document", .example = "\"muc\""},
	{"anchor", &field_text, AT(block_text, anchor), .vi = "tên để [chữ](#tên) trong bài dẫn tới đây", .en = "the name by which [words](#name) in a text lead here", .example = "\"{{annex.id}}\""},
	{"repeat", &field_boolean, AT(block_text, repeat), .vi = "nhắc lại ở đầu các trang sau, tới chỗ ngắt trang", .en = "set again at the head of the pages after it, up to a page break", .example = "true"},
	{"role", &field_choice_type, AT(block_text, role), .choices = roles, .vi = "vai trò trong cấu trúc văn bản", .en = "role in the document's structure", .example = "\"h1\""},
	{.key = NULL},
};

static void verify_text_block(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_text *block = as;
	const struct scope numbered = {scope->report, scope, "number", {.kind = VALUE_INTEGER, .absent = true, .text = ""}};
	verify_style(verifier, &block->style);
	verify_text(verifier, scope, &block->anchor);
	verify_text(verifier, block->counter.node ? &numbered : scope, &block->text);
}

/* A heading is never more than one level below the one it stands under (ISO 14289-1, 7.4.2), and those the layout calls alike are alike. */
static enum page_role heading_role(struct composer *composer, int level)
{
	struct heading_chain *chain = &composer->headings;
	while (chain->depth > 0 && chain->asked[chain->depth - 1] >= level)
		chain->depth--;
	chain->asked[chain->depth++] = level;
	chain->titled |= level == 1;
	return (enum page_role)(PAGE_ROLE_HEADING_1 + chain->depth - 1);
}

static int level_of(const struct block_text *block)
{
	return block->role.node && block->role.value >= LAYOUT_ROLE_HEADING_1 ? block->role.value - LAYOUT_ROLE_HEADING_1 + 1 : 0;
}

/* The next number of the block's counter. */
static int64_t count_up(struct composer *composer, const struct block_text *block)
{
	struct compose_counter *own = NULL;
	for (size_t i = 0; i < composer->counters.count && !own; i++)
		if (strcmp(composer->counters.at[i].name, block->counter.text) == 0)
			own = &composer->counters.at[i];
	if (!own) {
		own = array_push(composer->setter->arena, &composer->counters);
		own->name = block->counter.text;
	}
	own->level = level_of(block);
	return ++own->value;
}

static void reset_below(struct composer *composer, int level)
{
	for (size_t i = 0; level && i < composer->counters.count; i++)
		if (composer->counters.at[i].level > level)
			composer->counters.at[i].value = 0;
}

static void set_text(struct composer *composer, const struct scope *scope, const struct block_text *block)
{
	struct fragments fragments = {0};
	inline_expand(composer->setter, scope, block->text.node, &fragments);
	if (compose_is_blank(&fragments))
		return;
	int level = level_of(block);
	enum page_role role = level > 0 ? heading_role(composer, level) : PAGE_ROLE_PARAGRAPH;
	const struct compose_text text = {.style = compose_style(composer, &block->style), .element = compose_element(composer, role, 0)};
	size_t first = compose_paragraph(composer, &fragments, &text);
	const char *anchor = block->anchor.node ? inline_plain(composer->setter, scope, block->anchor.node) : "";
	if (*anchor)
		*array_push(composer->setter->arena, &composer->setter->anchors) = (struct anchor){.name = anchor, .element = text.element};
	if (block->repeat.value && first != SIZE_MAX)
		composer->repeat = compose_repeated(composer, first);
	if (level > 0 && first != SIZE_MAX)
		*array_push(composer->setter->arena, &composer->slices.at[first].headings) =
			(struct slice_heading){.title = inline_plain(composer->setter, scope, block->text.node),
					       .level = (uint8_t)(role - PAGE_ROLE_HEADING_1 + 1), .element = text.element};
}

static void compose_text(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_text *block = as;
	reset_below(composer, level_of(block));
	if (!block->counter.node) {
		set_text(composer, scope, block);
		return;
	}
	int64_t number = count_up(composer, block);
	const struct scope numbered = {scope->report, scope, "number", {.kind = VALUE_INTEGER, .text = "", .integer = number, .number = decimal_from(number)}};
	set_text(composer, &numbered, block);
}

const struct block_kind block_kind_text = {
	{"text", "khối chữ", sizeof(struct block_text), text_fields}, verify_text_block, compose_text,
	"Words of the layout, with values of the report in them. A `role` of `h1` to `h4` makes a heading of it, for bookmarks, the table of\n"
	"contents and readers who listen; a heading's style should have `keep_with_next`. Levels are not jumped: an `h3` right behind an `h1`\n"
	"becomes an `h2`, and so do those after it. A block whose words are all values that the report leaves open is left out, with its space.",
	"{\"type\": \"text\", \"role\": \"h2\", \"style\": \"heading\", \"counter\": \"muc\", \"text\": \"{{number | roman}}. Kết quả năm {{year}}\"},\n"
	"{\"type\": \"text\", \"if\": \"meeting.venue\", \"text\": \"Nơi họp: **{{meeting.venue}}**{{', ' meeting.date}}.^[Theo giấy mời của {{organization.name}}.]\"}",
};

struct block_paragraphs {
	struct block_common common;
	struct string of, style;
};

static const struct field paragraphs_fields[] = {
	BLOCK_KEYS(block_paragraphs, "paragraphs"),
	{"of", &field_string, AT(block_paragraphs, of), .required = true, .vi = "đoạn văn hoặc danh sách đoạn văn của báo cáo", .en = "a text or list of texts of the report",
	 .example = "\"results.intro\""},
	BLOCK_STYLE(block_paragraphs, "style", style, "kiểu chữ", "style"),
	{.key = NULL},
};

static void verify_paragraphs(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_paragraphs *block = as;
	verify_style(verifier, &block->style);
	struct value value = verify_path(verifier, scope, &block->of);
	if (value.kind == VALUE_OTHER)
		return;
	bool good = value.kind == VALUE_TEXT || value.kind == VALUE_STRING || (value.kind == VALUE_LIST && !value.field->record);
	verify_kind(verifier, &block->of, good, "đoạn văn hay danh sách đoạn văn", "a text or a list of texts");
}

static void add_value(struct composer *composer, const struct value *value, const struct style *style)
{
	struct fragments fragments = {0};
	inline_add_value(composer->setter, value, &fragments);
	if (!compose_is_blank(&fragments))
		compose_paragraph(composer, &fragments, &(struct compose_text){.style = style, .element = compose_element(composer, PAGE_ROLE_PARAGRAPH, 0)});
}

static void compose_paragraphs(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_paragraphs *block = as;
	struct value value = compose_value(composer, scope, &block->of);
	const struct style *style = compose_style(composer, &block->style);
	if (value.kind != VALUE_LIST) {
		add_value(composer, &value, style);
		return;
	}
	for (size_t i = 0; i < value.list.count; i++) {
		struct value one = value_element(scope, &value, i);
		add_value(composer, &one, style);
	}
}

const struct block_kind block_kind_paragraphs = {
	{"paragraphs", "khối đoạn văn", sizeof(struct block_paragraphs), paragraphs_fields}, verify_paragraphs, compose_paragraphs,
	"The texts of the report, each a paragraph.",
	"{\"type\": \"paragraphs\", \"of\": \"directions.intro\", \"style\": \"body\"}",
};
