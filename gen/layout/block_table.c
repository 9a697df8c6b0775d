/* Tables: a row for each entry of a list, and the annexes' own. */
#include "layout/block.h"
#include "layout/format.h"
#include "layout/grid.h"

#include <string.h>

#define AT(type, member) .offset = offsetof(struct type, member)

struct layout_column {
	const struct node *node;
	struct string title, text;
	struct length width; /* per cent of the table; absent: from the content */
	struct choice align;
};

struct block_table {
	struct block_common common;
	struct string of, as, style, header_style;
	LIST_OF(struct layout_column) columns;
	struct colour rule_colour;
};

static const struct field column_fields[] = {
	{"title", &field_text, AT(layout_column, title), .required = true, .vi = "tên cột", .en = "head of the column", .example = "\"Tập thể\""},
	{"text", &field_text, AT(layout_column, text), .required = true, .vi = "nội dung ô", .en = "what a cell says", .example = "\"{{item.collectives}}\""},
	{"width", &layout_length, AT(layout_column, width), .vi = "bề rộng, % bề rộng bảng (mặc định: theo nội dung)", .en = "width, % of the table's (from the content)", .example = "\"20%\""},
	{"align", &field_choice_type, AT(layout_column, align), .choices = layout_alignments, .vi = "canh lề", .en = "alignment", .example = "\"center\""},
	{.key = NULL},
};
static const struct record column_record = {"column", "cột", sizeof(struct layout_column), column_fields};

static const struct field table_fields[] = {
	BLOCK_KEYS(block_table, "table"),
	{"of", &field_string, AT(block_table, of), .required = true, .vi = "danh sách của báo cáo, mỗi mục một hàng", .en = "a list of the report, a row for each entry", .example = "\"awards\""},
	{"as", &field_string, AT(block_table, as), .vi = "tên gọi mỗi mục (mặc định: item)", .en = "name for each entry (item)"},
	{"columns", &field_record, AT(block_table, columns), .list = true, .required = true, .record = &column_record, .vi = "các cột", .en = "columns"},
	BLOCK_STYLE(block_table, "style", style, "kiểu chữ trong ô", "style of the cells"),
	BLOCK_STYLE(block_table, "header_style", header_style, "kiểu chữ hàng đầu", "style of the head row"),
	{"rule_colour", &layout_colour, AT(block_table, rule_colour), .vi = "màu đường kẻ", .en = "colour of the rules", .example = "\"#808080\""},
	{.key = NULL},
};

static void verify_table(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_table *block = as;
	verify_style(verifier, &block->style);
	verify_style(verifier, &block->header_style);
	struct verify_entry entry;
	if (!verify_enter(verifier, scope, &block->of, &block->as, &entry))
		return;
	for (size_t i = 0; i < block->columns.count; i++) {
		verify_part(verifier, &block->columns.at[i].width, true);
		verify_text(verifier, scope, &block->columns.at[i].title);
		verify_text(verifier, &entry.item, &block->columns.at[i].text);
	}
}

static struct grid_row *make_rows(struct arena *arena, size_t rows, size_t columns)
{
	struct grid_row *out = arena_alloc(arena, (rows + 1) * sizeof *out);
	struct grid_cell *cells = arena_alloc(arena, (rows * columns + 1) * sizeof *cells);
	for (size_t r = 0; r < rows; r++)
		out[r].cells = cells + r * columns;
	return out;
}

static void compose_table(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_table *block = as;
	struct value list = compose_value(composer, scope, &block->of);
	size_t width = block->columns.count, rows = list.list.count;
	if (!rows || !width)
		return;
	struct arena *arena = composer->setter->arena;
	struct grid_column *columns = arena_alloc(arena, width * sizeof *columns);
	struct grid_row *body = make_rows(arena, rows, width);
	for (size_t i = 0; i < width; i++) {
		const struct layout_column *column = &block->columns.at[i];
		columns[i] = (struct grid_column){.percent = column->width.percent ? column->width.value : 0,
						  .alignment = column->align.node ? (enum alignment)column->align.value : ALIGNMENT_LEFT};
		inline_expand(composer->setter, scope, column->title.node, &columns[i].title);
	}
	for (size_t r = 0; r < rows; r++) {
		struct compose_entry entry;
		compose_enter(scope, &list, r, &block->as, &entry);
		for (size_t i = 0; i < width; i++)
			inline_expand(composer->setter, &entry.item, block->columns.at[i].text.node, &body[r].cells[i].text);
	}
	struct grid grid = {.columns = columns, .column_count = width, .rows = body, .row_count = rows, .style = compose_style(composer, &block->style),
			    .header_style = compose_style(composer, &block->header_style), .rule_colour = compose_colour(&block->rule_colour, 0x80),
			    .node = list.node ? list.node : block->common.node};
	compose_grid(composer, &grid);
}

const struct block_kind block_kind_table = {{"table", "khối bảng", sizeof(struct block_table), table_fields}, verify_table, compose_table};

struct block_annex {
	struct block_common common;
	struct string of, style, header_style;
	struct colour rule_colour;
};

static const struct field annex_fields[] = {
	BLOCK_KEYS(block_annex, "annex"),
	{"of", &field_string, AT(block_annex, of), .required = true, .vi = "một phụ lục của báo cáo", .en = "an annex of the report", .example = "\"annex\""},
	BLOCK_STYLE(block_annex, "style", style, "kiểu chữ trong ô", "style of the cells"),
	BLOCK_STYLE(block_annex, "header_style", header_style, "kiểu chữ hàng đầu", "style of the head row"),
	{"rule_colour", &layout_colour, AT(block_annex, rule_colour), .vi = "màu đường kẻ", .en = "colour of the rules", .example = "\"#808080\""},
	{.key = NULL},
};

static void verify_annex(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_annex *block = as;
	verify_style(verifier, &block->style);
	verify_style(verifier, &block->header_style);
	size_t before = verifier->list->count;
	struct value value = verify_path(verifier, scope, &block->of);
	if (verifier->list->count == before)
		verify_kind(verifier, &block->of, value.kind == VALUE_RECORD && value.record == &report_record_annex, "một phụ lục", "an annex");
}

static enum alignment cell_alignment(const struct annex *annex, size_t column)
{
	if (annex->columns.at[column].align.node) /* left, center, right */
		return (enum alignment)(annex->columns.at[column].align.value + 1);
	for (size_t r = 0; r < annex->rows.count; r++)
		if (column < annex->rows.at[r].count && annex->rows.at[r].at[column].node)
			return annex->rows.at[r].at[column].text ? ALIGNMENT_LEFT : ALIGNMENT_RIGHT;
	return ALIGNMENT_LEFT;
}

static void expand_cell(struct composer *composer, const struct scope *root, const struct cell *cell, struct fragments *out)
{
	if (!cell->node)
		return;
	if (cell->text) {
		inline_expand(composer->setter, root, cell->node, out);
		return;
	}
	const char *text = format_number(composer->setter->arena, cell->number);
	*array_push(composer->setter->arena, out) = (struct fragment){.text = text, .size = strlen(text), .node = cell->node};
}

static void compose_annex(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_annex *block = as;
	struct value value = compose_value(composer, scope, &block->of);
	const struct annex *annex = value.at;
	if (value.absent || !annex || !annex->rows.count || !annex->columns.count)
		return;
	struct arena *arena = composer->setter->arena;
	size_t width = annex->columns.count, rows = annex->rows.count;
	const struct scope root = {.report = scope->report};
	struct grid_column *columns = arena_alloc(arena, width * sizeof *columns);
	struct grid_row *body = make_rows(arena, rows, width);
	for (size_t i = 0; i < width; i++) {
		columns[i].alignment = cell_alignment(annex, i);
		inline_expand(composer->setter, &root, annex->columns.at[i].title.node, &columns[i].title);
		for (size_t r = 0; r < rows; r++)
			if (i < annex->rows.at[r].count)
				expand_cell(composer, &root, &annex->rows.at[r].at[i], &body[r].cells[i].text);
	}
	struct grid grid = {.columns = columns, .column_count = width, .rows = body, .row_count = rows, .style = compose_style(composer, &block->style),
			    .header_style = compose_style(composer, &block->header_style), .rule_colour = compose_colour(&block->rule_colour, 0x80), .node = annex->node};
	compose_grid(composer, &grid);
}

const struct block_kind block_kind_annex = {{"annex", "khối phụ lục", sizeof(struct block_annex), annex_fields}, verify_annex, compose_annex};
