/* The rows of a table: cells broken into lines, and the rules around them. */
#include "layout/grid_set.h"

int32_t grid_span_width(const struct grid_table *table, size_t column, size_t span)
{
	int32_t width = 0;
	for (size_t i = column; i < column + span && i < table->grid->column_count; i++)
		width += table->width[i];
	return width;
}

int32_t grid_table_width(const struct grid_table *table)
{
	return grid_span_width(table, 0, table->grid->column_count);
}

size_t grid_span_of(const struct grid_cell *cell)
{
	return cell->span > 1 ? cell->span : 1;
}

void grid_set_words(const struct grid_table *table, const struct fragments *text, const struct style *style, struct grid_set_cell *out)
{
	struct composer *composer = table->composer;
	const struct inline_shape shape = {.style = style, .width = out->width - 2 * table->grid->padding, .element = out->element, .no_indent = true};
	composer->failed |= !inline_set(composer->setter, text, &shape, &out->lines);
}

/* The ones of all figures of a column stand below each other; in boxes, and in the middle, all of them together in the middle. */
static void align_figure(const struct grid_table *table, const struct grid_cell *cell, size_t column, const struct style *style, struct grid_set_cell *out)
{
	const struct grid_column *how = &table->grid->columns[column];
	if (how->lead + how->tail == 0 || cell->span > 1 || !grid_is_figure(&cell->text) || compose_line_count(&out->lines) != 1)
		return;
	bool central = how->alignment == ALIGNMENT_CENTRE;
	int32_t room = out->width - 2 * table->grid->padding, rest = room - how->lead - how->tail;
	int32_t lead = grid_lead(table->composer, &cell->text, style, out->lines.natural);
	int32_t wanted = (central || table->grid->boxed ? rest / 2 : rest) + how->lead - lead;
	int32_t present = central ? (room - out->lines.natural) / 2 : room - out->lines.natural;
	for (size_t i = 0; rest >= 0 && i < out->lines.items.count; i++)
		out->lines.items.at[i].x += wanted - present;
}

int32_t grid_thickness(const struct grid *grid, int32_t otherwise)
{
	return grid->boxed ? RULE_BOX : otherwise;
}

/* A line down the slice at the left edge of `column`, or at the right edge of the table. */
void grid_add_side(const struct grid_table *table, struct slice *slice, size_t column, int32_t top)
{
	int32_t x = grid_span_width(table, 0, column), most = grid_table_width(table) - RULE_BOX;
	if (!table->grid->boxed)
		return;
	x = column == 0 ? 0 : x - RULE_BOX / 2;
	compose_box(table->composer, slice, (struct page_item){.x = x < most ? x : most, .y = top, .width = RULE_BOX, .height = slice->height - top,
							       .colour = table->grid->rule_colour});
}

static struct style row_style(const struct grid_table *table, const struct grid_row *row, size_t column)
{
	struct style style = *table->grid->style;
	style.alignment = table->grid->columns[column].alignment;
	if (grid_span_of(&row->cells[column]) > 1)
		style.alignment = column ? ALIGNMENT_CENTRE : ALIGNMENT_LEFT;
	if (row->kind == GRID_ROW_GROUP)
		style.alignment = ALIGNMENT_LEFT;
	style.bold |= row->kind != GRID_ROW_ENTRY;
	return style;
}

struct grid_row_lines grid_break_row(const struct grid_table *table, const struct grid_row *row)
{
	const struct grid *grid = table->grid;
	struct composer *composer = table->composer;
	uint32_t element = page_add_element(composer->setter->document, PAGE_ROLE_TABLE_ROW, table->part);
	struct grid_row_lines out = {arena_alloc(composer->setter->arena, grid->column_count * sizeof *out.cells), row, 1, grid->style->leading};
	int32_t x = 0;
	for (size_t i = 0; i < grid->column_count; i += grid_span_of(&row->cells[i])) {
		const struct grid_cell *cell = &row->cells[i];
		struct grid_set_cell *set = &out.cells[i];
		const struct style style = row_style(table, row, i);
		set->x = x;
		set->width = grid_span_width(table, i, grid_span_of(cell));
		x += set->width;
		if (cell->covered)
			continue;
		set->element = page_add_element(composer->setter->document, PAGE_ROLE_TABLE_CELL, element);
		composer->setter->document->elements.at[set->element].column_span = cell->span;
		composer->setter->document->elements.at[set->element].row_span = cell->rows > 1 ? cell->rows : 0;
		grid_set_words(table, &cell->text, &style, set);
		align_figure(table, cell, i, &style, set);
		size_t lines = compose_line_count(&set->lines);
		if (cell->rows <= 1)
			out.most = lines > out.most ? lines : out.most;
	}
	return out;
}

static void place_spark(const struct grid_table *table, struct slice *slice, const struct grid_set_cell *set, const struct grid_cell *cell, int32_t top)
{
	struct composer *composer = table->composer;
	struct page_items items = {0};
	struct chart chart = {.composer = composer, .kind = CHART_LINES, .data = cell->spark, .style = *table->grid->style, .items = &items,
			      .width = set->width - 2 * table->grid->padding, .height = table->grid->style->leading * 7 / 8,
			      .element = page_add_element(composer->setter->document, PAGE_ROLE_FIGURE, set->element)};
	chart.colours[0] = chart.style.colour;
	composer->setter->document->elements.at[chart.element].alternative = chart_words(composer->setter->arena, CHART_LINES, cell->spark);
	chart_draw_spark(&chart);
	compose_copy(composer, slice, &items, set->x + table->grid->padding, top + table->grid->style->leading / 16);
}

/* Lines `first` … `end` - 1 of every cell into the slice. */
void grid_place_row(const struct grid_table *table, struct slice *slice, const struct grid_row_lines *row, size_t first, size_t end)
{
	int32_t top = first == 0 ? PADDING_Y : 0;
	for (size_t i = 0; i < table->grid->column_count; i += grid_span_of(&row->row->cells[i])) {
		const struct grid_set_cell *set = &row->cells[i];
		grid_add_side(table, slice, i, 0);
		for (size_t line = first; line < end && line < compose_line_count(&set->lines); line++)
			compose_line(table->composer, slice,
				     &(struct compose_part){&set->lines, line, set->x + table->grid->padding, top + (int32_t)(line - first) * row->leading});
		if (row->row->cells[i].spark && first == 0)
			place_spark(table, slice, set, &row->row->cells[i], top);
	}
	grid_add_side(table, slice, table->grid->column_count, 0);
}

static bool ends_group(const struct grid *grid, size_t index)
{
	return index + 1 == grid->row_count || grid->rows[index + 1].kind == GRID_ROW_GROUP || grid->rows[index + 1].kind == GRID_ROW_TOTAL;
}

/* [mpt] */
static int32_t rule_below(const struct grid *grid, size_t index)
{
	return grid_thickness(grid, ends_group(grid, index) ? RULE_THICK : RULE_THIN);
}

/* Half of the rule above reaches down into the slice. */
void grid_add_zebra(const struct grid_table *table, struct slice *slice, size_t index)
{
	const struct grid *grid = table->grid;
	int32_t top = rule_below(grid, index - 1) / 2;
	if (!grid->zebra || !grid->zebra->node || index % 2 == 0 || grid->rows[index].kind != GRID_ROW_ENTRY)
		return;
	compose_box(table->composer, slice,
		    (struct page_item){.y = top, .width = grid_table_width(table), .height = slice->height - top, .colour = table->grid->zebra->value});
}

/* The line below a row goes around cells that reach on into the next. */
void grid_add_rule_below(const struct grid_table *table, struct slice *slice, size_t index)
{
	const struct grid *grid = table->grid;
	int32_t thickness = rule_below(grid, index);
	const struct grid_cell *next = index + 1 < grid->row_count ? grid->rows[index + 1].cells : NULL;
	for (size_t first = 0; first < grid->column_count;) {
		size_t end = first;
		while (end < grid->column_count && !(next && next[end].covered))
			end++;
		if (end > first)
			compose_box(table->composer, slice, (struct page_item){.x = grid_span_width(table, 0, first), .y = slice->height - thickness / 2,
									       .width = grid_span_width(table, first, end - first), .height = thickness, .colour = grid->rule_colour});
		first = end + 1;
	}
}

/* The name of a group has two rows below it where there are so many. */
static bool begins_group(const struct grid *grid, size_t index)
{
	bool first = index > 0 && grid->rows[index - 1].kind == GRID_ROW_GROUP;
	return grid->rows[index].kind == GRID_ROW_GROUP || (first && grid->rows[index].kind == GRID_ROW_ENTRY && !ends_group(grid, index));
}

/* A row is one slice; one taller than a third of a page is a slice a line, two lines kept together at either end. */
void grid_add_row(const struct grid_table *table, size_t index, const struct slice *head)
{
	struct composer *composer = table->composer;
	const struct grid *grid = table->grid;
	struct grid_row_lines row = grid_break_row(table, &grid->rows[index]);
	int64_t whole = (int64_t)row.most * row.leading + INT64_C(2) * PADDING_Y;
	size_t step = whole > composer->page_height / 3 ? 1 : row.most;
	for (size_t line = 0; line < row.most; line += step) {
		bool last = line + step >= row.most;
		int32_t height = (int32_t)step * row.leading + (line == 0 ? PADDING_Y : 0) + (last ? PADDING_Y : 0);
		struct slice *slice = compose_add(composer, 0, height);
		slice->repeat = head;
		slice->close = last ? NULL : table->close;
		slice->keep = (step == 1 && (line == 0 || line + 2 == row.most) && row.most > 1) || (last && begins_group(grid, index));
		grid_add_zebra(table, slice, index);
		grid_place_row(table, slice, &row, line, line + step);
		if (last)
			grid_add_rule_below(table, slice, index);
	}
}
