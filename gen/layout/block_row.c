/* Blocks side by side, and boxes around blocks: cells with a background, a border and room within. */
#include "layout/block.h"

#define GUTTER 11340 /* [mpt] between cells: 4 mm */
#define AT(type, member) .offset = offsetof(struct type, member)

enum cell_align { CELL_TOP, CELL_MIDDLE, CELL_BOTTOM };

struct row_cell {
	const struct node *node;
	struct length width, padding, border;
	struct colour background, border_colour, accent;
	struct choice align;
	block_list blocks;
};

struct block_row {
	struct block_common common;
	LIST_OF(struct row_cell) cells;
	struct length gap, before, after, height;
	struct boolean keep_with_next, keep_with_previous;
};

static const struct field_choice aligns[] = {[CELL_TOP] = {"top", ""}, [CELL_MIDDLE] = {"middle", ""}, [CELL_BOTTOM] = {"bottom", ""}, {NULL, NULL}};

static const struct field cell_fields[] = {
	{"width", &layout_part, AT(row_cell, width), .vi = "bề rộng, hoặc % bề rộng hàng (mặc định: chia đều phần còn lại)", .en = "width, or % of the row's (an equal share of what is left)",
	 .example = "\"45%\""},
	{"padding", &layout_length, AT(row_cell, padding), .vi = "khoảng trống bên trong (mặc định: không có)", .en = "room within (none)", .example = "\"3mm\""},
	{"background", &layout_colour, AT(row_cell, background), .vi = "màu nền", .en = "background", .example = "\"#f4f4f4\""},
	{"border", &layout_length, AT(row_cell, border), .vi = "bề dày đường viền (mặc định: không có viền)", .en = "thickness of its border (no border)", .example = "\"0.5pt\""},
	{"border_colour", &layout_colour, AT(row_cell, border_colour), .vi = "màu đường viền (mặc định: xám)", .en = "colour of its border (grey)", .example = "\"#808080\""},
	{"accent", &layout_colour, AT(row_cell, accent), .vi = "màu vạch bên trái", .en = "colour of a bar at its left", .example = "\"#b3261e\""},
	{"align", &field_choice_type, AT(row_cell, align), .choices = aligns, .vi = "vị trí theo chiều dọc (mặc định: top)", .en = "where its content stands (top)", .example = "\"middle\""},
	{"blocks", &layout_block, AT(row_cell, blocks), .list = true, .required = true, .vi = "các khối trong ô", .en = "blocks in the cell"},
	{.key = NULL},
};
static const struct record cell_record = {"cell", "ô", sizeof(struct row_cell), cell_fields};

static const struct field row_fields[] = {
	BLOCK_KEYS(block_row, "row"),
	{"cells", &field_record, AT(block_row, cells), .list = true, .required = true, .record = &cell_record, .vi = "các ô, từ trái sang", .en = "cells, from the left"},
	{"gap", &layout_length, AT(block_row, gap), .vi = "khoảng cách giữa các ô (mặc định: 4mm)", .en = "space between cells (4mm)", .example = "\"4mm\""},
	{"height", &layout_part, AT(block_row, height), .vi = "chiều cao ít nhất, hoặc % chiều cao phần chữ của trang", .en = "height at least, or % of that of the text on a page", .example = "\"30mm\""},
	{"before", &layout_length, AT(block_row, before), .vi = "khoảng cách trên (mặc định: 0)", .en = "space above (0)", .example = "\"6pt\""},
	{"after", &layout_length, AT(block_row, after), .vi = "khoảng cách dưới (mặc định: 0)", .en = "space below (0)", .example = "\"6pt\""},
	{"keep_with_next", &field_boolean, AT(block_row, keep_with_next), .vi = "đứng cùng trang với phần sau", .en = "stays on the page of what follows", .example = "true"},
	{"keep_with_previous", &field_boolean, AT(block_row, keep_with_previous), .vi = "đứng cùng trang với phần trước", .en = "stays on the page of what comes before", .example = "true"},
	{.key = NULL},
};

static void verify(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_row *block = as;
	bool nested = verifier->nested;
	int64_t sum = 0;
	verifier->nested = true;
	for (size_t i = 0; i < block->cells.count; i++) {
		const struct row_cell *cell = &block->cells.at[i];
		sum += cell->width.percent ? cell->width.value : 0;
		verify_blocks(verifier, scope, &cell->blocks);
	}
	verifier->nested = nested;
	verify_shares(verifier, block->cells.node, sum);
}

struct setting {
	const struct row_cell *cell;
	int32_t x, width, padding; /* [mpt]; bar and border are within the padding */
	struct compose_stack stack;
};

/* Widths of their own first, of the rest equal shares. False when nothing is left for a cell. */
static bool share(struct composer *composer, const struct block_row *block, struct setting *cells)
{
	int32_t gap = compose_length(composer, &block->gap, 0, GUTTER), count = (int32_t)block->cells.count, open = 0, x = 0;
	int64_t rest = (int64_t)composer->width - (int64_t)gap * (count - 1);
	for (int32_t i = 0; i < count; i++) {
		cells[i].cell = &block->cells.at[i];
		cells[i].width = compose_length(composer, &cells[i].cell->width, composer->width - gap * (count - 1), 0);
		rest -= cells[i].width;
		open += !cells[i].cell->width.node;
	}
	for (int32_t i = 0; i < count; i++) {
		if (!cells[i].cell->width.node)
			cells[i].width = (int32_t)(rest > 0 ? rest / open : 0);
		cells[i].padding = compose_length(composer, &cells[i].cell->padding, 0, 0);
		cells[i].x = x;
		x += cells[i].width + gap;
		if (cells[i].width - 2 * cells[i].padding < LAYOUT_LEAST_ROOM)
			return false;
	}
	return rest >= -count;
}

static void add_border(struct composer *composer, struct slice *slice, const struct setting *setting)
{
	int32_t thick = compose_length(composer, &setting->cell->border, 0, 0), right = setting->x + setting->width;
	const struct page_item item = {.colour = compose_colour(&setting->cell->border_colour, 0x80)};
	struct page_item side = item;
	if (thick <= 0)
		return;
	side.x = setting->x;
	side.width = setting->width;
	side.height = thick;
	compose_box(composer, slice, side);
	side.y = slice->height - thick;
	compose_box(composer, slice, side);
	side.y = thick;
	side.width = thick;
	side.height = slice->height - 2 * thick;
	compose_box(composer, slice, side);
	side.x = right - thick;
	compose_box(composer, slice, side);
}

static void place(struct composer *composer, struct slice *slice, const struct setting *setting)
{
	const struct row_cell *cell = setting->cell;
	int32_t room = slice->height - 2 * setting->padding - setting->stack.height;
	enum cell_align align = cell->align.node ? (enum cell_align)cell->align.value : CELL_TOP;
	int32_t y = setting->padding + (align == CELL_MIDDLE ? room / 2 : align == CELL_BOTTOM ? room : 0);
	struct page_item box = {.x = setting->x, .width = setting->width, .height = slice->height};
	if (cell->background.node) {
		box.colour = cell->background.value;
		compose_box(composer, slice, box);
	}
	if (cell->accent.node) {
		box.colour = cell->accent.value;
		box.width = 2500;
		compose_box(composer, slice, box);
	}
	add_border(composer, slice, setting);
	compose_put_stack(composer, slice, &setting->stack, setting->x + setting->padding, y);
}

static void compose(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_row *block = as;
	struct setting *cells = arena_alloc(composer->setter->arena, (block->cells.count + 1) * sizeof *cells);
	int32_t height = compose_length(composer, &block->height, composer->page_height, 0);
	bool asked = false, set = false;
	if (!share(composer, block, cells)) {
		diagnostics_add(composer->setter->list, DIAGNOSTIC_LAYOUT_NO_ROOM, node_place(composer->setter->arena, block->common.node),
				DIAGNOSTIC_WORDS("bề rộng các ô, \"gap\" và \"padding\" của hàng", "the cells' widths, gaps and padding"),
				DIAGNOSTIC_WORDS("Giảm bớt cho vừa bề rộng chỗ đặt hàng, hoặc bớt ô.", "Make them small enough for the width that the row has, or the cells fewer."), NULL);
		return;
	}
	for (size_t i = 0; i < block->cells.count; i++) {
		compose_make_stack(composer, scope, &cells[i].cell->blocks, cells[i].width - 2 * cells[i].padding, &cells[i].stack);
		int32_t needed = cells[i].stack.height + 2 * cells[i].padding;
		height = needed > height ? needed : height;
		asked |= cells[i].cell->blocks.count > 0;
		set |= cells[i].stack.slices.count > 0;
	}
	/* No frame around nothing; cells without blocks are there for their colour. */
	if (asked && !set)
		return;
	composer->node = block->common.node;
	if (block->keep_with_previous.value)
		compose_keep_previous(composer);
	struct slice *slice = compose_add(composer, compose_length(composer, &block->before, 0, 0), height);
	for (size_t i = 0; i < block->cells.count; i++)
		place(composer, slice, &cells[i]);
	slice->keep = block->keep_with_next.value;
	slice->advice = DIAGNOSTIC_WORDS("Khối row đứng gọn trên một trang: rút gọn, hoặc đưa phần dài ra ngoài khối này.",
					 "A row stays on one page: shorten what is in it, or take the long part out of the row.");
	composer->after = compose_length(composer, &block->after, 0, 0);
}

const struct block_kind block_kind_row = {
	{"row", "hàng ô", sizeof(struct block_row), row_fields}, verify, compose,
	"Cells side by side, each with its blocks; one cell alone is a box. A row stays on one page. Cells with no width share what the others\n"
	"leave, and gaps are 4 mm if none are given.",
	"{\"type\": \"row\", \"gap\": \"6mm\", \"before\": \"6pt\", \"after\": \"8pt\", \"cells\": [\n"
	"  {\"width\": \"40%\", \"padding\": \"3mm\", \"background\": \"#eef2f6\", \"accent\": \"#1f3a5f\", \"blocks\": [\n"
	"    {\"type\": \"text\", \"style\": \"head\", \"text\": \"Con số trong năm\"},\n"
	"    {\"type\": \"text\", \"style\": \"figure\", \"text\": \"{{metrics.1}}\"}\n"
	"  ]},\n"
	"  {\"padding\": \"3mm\", \"border\": \"0.5pt\", \"border_colour\": \"#8a97a5\", \"align\": \"middle\", \"blocks\": [\n"
	"    {\"type\": \"list\", \"of\": \"directions.tasks\", \"style\": \"cell\"}\n"
	"  ]}\n"
	"]}",
};
