/* A line across the text. */
#include "layout/block.h"

#define AT(type, member) .offset = offsetof(struct type, member)

struct block_rule {
	struct block_common common;
	struct length width, thickness, before, after;
	struct colour colour;
	struct choice align, of;
};

enum rule_of { RULE_OF_TEXT, RULE_OF_LINE };
static const struct field_choice measures[] = {[RULE_OF_TEXT] = {"text", ""}, [RULE_OF_LINE] = {"line", ""}, {NULL, NULL}};

static const struct field rule_fields[] = {
	BLOCK_KEYS(block_rule, "rule"),
	{"width", &layout_part, AT(block_rule, width), .vi = "bề dài, hoặc % bề rộng chữ (mặc định: 100%)", .en = "length, or % of the text's width (100%)", .example = "\"40%\""},
	{"of", &field_choice_type, AT(block_rule, of), .choices = measures, .vi = "bề dài tính theo bề rộng chữ của trang (text) hay theo dòng chữ ngay trên (line)",
	 .en = "what its length is measured by: the width of the text, or the line of words above it", .example = "\"line\""},
	{"thickness", &layout_length, AT(block_rule, thickness), .vi = "bề dày (mặc định: 0.5pt)", .en = "thickness (0.5pt)", .example = "\"0.5pt\""},
	{"before", &layout_length, AT(block_rule, before), .vi = "khoảng cách trên (mặc định: 0)", .en = "space above (0)", .example = "\"4pt\""},
	{"after", &layout_length, AT(block_rule, after), .vi = "khoảng cách dưới (mặc định: 0)", .en = "space below (0)", .example = "\"4pt\""},
	{"colour", &layout_colour, AT(block_rule, colour), .vi = "màu", .en = "colour", .example = "\"#000000\""},
	{"align", &field_choice_type, AT(block_rule, align), .choices = layout_alignments, .vi = "vị trí (mặc định: left)", .en = "position (left)", .example = "\"center\""},
	{.key = NULL},
};

static void compose(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_rule *block = as;
	(void)scope;
	int32_t whole = block->of.node && block->of.value == RULE_OF_LINE ? composer->line : composer->width;
	int32_t width = block->width.node ? compose_length(composer, &block->width, whole, 0) : whole;
	int32_t thickness = compose_length(composer, &block->thickness, 0, 500);
	struct slice *slice = compose_add(composer, compose_length(composer, &block->before, 0, 0), thickness);
	int32_t room = composer->width - width;
	enum alignment alignment = block->align.node ? (enum alignment)block->align.value : ALIGNMENT_LEFT;
	int32_t x = alignment == ALIGNMENT_CENTRE ? room / 2 : alignment == ALIGNMENT_RIGHT ? room : 0;
	*array_push(composer->setter->arena, &slice->items) =
		(struct page_item){.kind = PAGE_ITEM_RULE, .artifact = PAGE_ARTIFACT_LAYOUT, .x = x, .width = width, .height = thickness,
				   .colour = compose_colour(&block->colour, 0)};
	slice->keep = true;
	slice->alignment = alignment;
	composer->after = compose_length(composer, &block->after, 0, 0);
}

const struct block_kind block_kind_rule = {
	{"rule", "đường kẻ", sizeof(struct block_rule), rule_fields}, NULL, compose,
	"A line across. It stays with what follows. By `\"of\": \"line\"` its length is counted from that of the words above it, as the line below the\n"
	"Quốc hiệu.",
	"{\"type\": \"text\", \"style\": \"title\", \"text\": \"{{organization.name}}\"},\n"
	"{\"type\": \"rule\", \"of\": \"line\", \"width\": \"50%\", \"thickness\": \"0.8pt\", \"align\": \"center\", \"before\": \"2pt\", \"after\": \"8pt\", \"colour\": \"#1f3a5f\"}",
};
