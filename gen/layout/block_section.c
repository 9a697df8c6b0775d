/* A part of the document with paper, margins, columns or page numbers of its own. */
#include "layout/block.h"

#define GAP 22680 /* [mpt] between columns: 8 mm */
#define AT(type, member) .offset = offsetof(struct type, member)

struct block_section {
	struct block_common common;
	struct layout_page page;
	struct integer columns;
	struct length gap;
	struct layout_running header, footer;
	struct boolean restart;
	block_list blocks;
};

static const struct field section_fields[] = {
	BLOCK_KEYS(block_section, "section"),
	{"page", &field_record, AT(block_section, page), .record = &layout_page_record, .vi = "trang giấy của phần này; phần bắt đầu ở trang mới", .en = "paper and margins of its own; it then begins a page"},
	{"columns", &field_integer, AT(block_section, columns), .minimum = 1, .maximum = 4, .vi = "số cột chữ (mặc định: 1)", .en = "columns of text (1)", .example = "2"},
	{"gap", &layout_length, AT(block_section, gap), .vi = "khoảng cách giữa các cột (mặc định: 8mm)", .en = "space between columns (8mm)", .example = "\"8mm\""},
	{"header", &field_record, AT(block_section, header), .record = &layout_running_record, .vi = "dòng đầu trang của phần này", .en = "its own running head"},
	{"footer", &field_record, AT(block_section, footer), .record = &layout_running_record, .vi = "dòng chân trang của phần này", .en = "its own running foot"},
	{"restart", &field_boolean, AT(block_section, restart), .vi = "đánh số trang lại từ 1, ở trang mới", .en = "begins a page, numbered 1", .example = "true"},
	{"blocks", &layout_block, AT(block_section, blocks), .list = true, .required = true, .vi = "các khối", .en = "blocks"},
	{.key = NULL},
};

static void verify(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_section *block = as;
	verify_not_nested(verifier, scope, as);
	verify_running(verifier, &block->header);
	verify_running(verifier, &block->footer);
	verify_blocks(verifier, scope, &block->blocks);
}

static void compose(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_section *block = as;
	const struct region *outer = composer->region;
	struct region *region = arena_alloc(composer->setter->arena, sizeof *region);
	*region = *outer;
	if (block->page.node)
		region->geometry = layout_geometry(&block->page);
	region->columns = block->columns.node ? (int32_t)block->columns.value : 1;
	region->gap = compose_length(composer, &block->gap, 0, GAP);
	region->header = block->header.node ? &block->header : outer->header;
	region->footer = block->footer.node ? &block->footer : outer->footer;
	region->restart = block->restart.value;
	region->numbers = region->restart ? NULL : region_numbers(outer);
	if (!compose_enter_region(composer, region)) {
		diagnostics_add(composer->setter->list, DIAGNOSTIC_LAYOUT_NO_ROOM, node_place(composer->setter->arena, block->common.node),
				DIAGNOSTIC_WORDS("lề giấy và khoảng cách giữa các cột", "the margins and the gaps between columns"),
				DIAGNOSTIC_WORDS("Thu hẹp lề hoặc \"gap\", bớt cột, hoặc chọn khổ giấy lớn hơn.", "Make them narrower, the columns fewer, or the paper larger."), NULL);
		return;
	}
	compose_blocks(composer, scope, &block->blocks);
	compose_enter_region(composer, outer);
}

const struct block_kind block_kind_section = {
	{"section", "phần riêng", sizeof(struct block_section), section_fields}, verify, compose,
	"A part of the report with paper, margins, columns, running heads or page numbers of its own. With `page` or `restart` it begins a page,\n"
	"and what comes behind it begins one, too. Columns alone do not: they begin where the text stands and end at one depth. `page` is whole\n"
	"by itself: what it does not name has its default, not the value of the layout's `page`. Not in a cell of a `row`.",
	"{\"type\": \"section\", \"columns\": 2, \"gap\": \"8mm\", \"blocks\": [\n"
	"  {\"type\": \"each\", \"in\": \"results.sections\", \"blocks\": [{\"type\": \"paragraphs\", \"of\": \"item.paragraphs\"}]}\n"
	"]},\n"
	"{\"type\": \"section\", \"restart\": true, \"page\": {\"size\": \"A4\", \"landscape\": true, \"left\": \"20mm\"},\n"
	"  \"footer\": {\"text\": \"Phụ lục – trang {{page}}\", \"style\": \"small\"}, \"blocks\": [\n"
	"  {\"type\": \"group\", \"keep\": false, \"head\": [{\"type\": \"text\", \"role\": \"h2\", \"style\": \"heading\", \"text\": \"Số liệu các năm\"}], \"blocks\": [\n"
	"    {\"type\": \"years\", \"of\": \"metrics\", \"name\": \"Chỉ tiêu\", \"style\": \"cell\", \"header_style\": \"head\"}\n"
	"  ]}\n"
	"]}",
};
