/* Cells over several rows. */
#include "layout/grid_set.h"

/* Whether a cell of an earlier column that merges ends above the row: what stands beside it does not reach further. */
static bool ends_above(const struct grid *grid, size_t column, size_t row)
{
	for (size_t i = 0; i < column; i++)
		if (grid->columns[i].merges && !grid->rows[row].cells[i].covered)
			return true;
	return false;
}

/* Whether the row may be so tall that it has to break over pages: what reaches over several rows cannot. The lines are estimated, with room for error. */
static bool is_tall(const struct grid_table *table, size_t row)
{
	const struct grid *grid = table->grid;
	for (size_t i = 0; i < grid->column_count; i++) {
		int32_t natural, least, room = table->width[i] - 2 * grid->padding;
		inline_measure(table->composer->setter, &grid->rows[row].cells[i].text, grid->style, &natural, &least);
		int64_t lines = room > 0 ? 2 + (int64_t)natural / room : natural;
		if (lines * grid->style->leading > table->composer->page_height / 5 || least > room)
			return true;
	}
	return false;
}

static void merge_column(const struct grid *grid, size_t column, const bool *tall)
{
	struct grid_cell *top = NULL;
	for (size_t r = 0; r < grid->row_count; r++) {
		struct grid_cell *cell = &grid->rows[r].cells[column];
		bool apt = grid->rows[r].kind == GRID_ROW_ENTRY && !tall[r] && cell->span < 2;
		if (top && apt && !ends_above(grid, column, r) && cell->text.count && inline_same_text(&top->text, &cell->text) && top->rows < UINT16_MAX) {
			top->rows++;
			cell->covered = true;
			continue;
		}
		top = apt ? cell : NULL;
		cell->rows = 1;
	}
}

void grid_merge(const struct grid_table *table)
{
	const struct grid *grid = table->grid;
	bool *tall = NULL;
	for (size_t i = 0; i < grid->column_count; i++) {
		if (!grid->columns[i].merges)
			continue;
		if (!tall) {
			tall = arena_alloc(table->composer->setter->arena, (grid->row_count + 1) * sizeof *tall);
			for (size_t r = 0; r < grid->row_count; r++)
				tall[r] = is_tall(table, r);
		}
		merge_column(grid, i, tall);
	}
}

/* Where the rows end that cells reaching down from row `first` hold together. */
size_t grid_merged_end(const struct grid *grid, size_t first)
{
	size_t end = first + 1;
	for (bool more = true; more && end < grid->row_count;) {
		more = false;
		for (size_t i = 0; i < grid->column_count; i++)
			more |= grid->rows[end].cells[i].covered;
		end += more;
	}
	return end;
}

/* [mpt] of each of the rows, the last one of a cell's higher where its words need it. */
static int32_t *merged_heights(const struct grid_table *table, const struct grid_row_lines *rows, size_t count)
{
	int32_t *heights = arena_alloc(table->composer->setter->arena, count * sizeof *heights);
	for (size_t r = 0; r < count; r++)
		heights[r] = (int32_t)rows[r].most * rows[r].leading + 2 * PADDING_Y;
	for (size_t r = 0; r < count; r++)
		for (size_t i = 0; i < table->grid->column_count; i++) {
			size_t reach = rows[r].row->cells[i].rows;
			int32_t room = -(int32_t)compose_line_count(&rows[r].cells[i].lines) * rows[r].leading - 2 * PADDING_Y;
			for (size_t k = r; k < r + reach && k < count; k++)
				room += heights[k];
			if (reach > 1 && r + reach <= count && room < 0)
				heights[r + reach - 1] -= room;
		}
	return heights;
}

/* The head, and below it once more the words of cells that go on beside row `at`, where the rows left have room for them. */
static const struct slice *repeat_words(const struct grid_table *table, const struct grid_row_lines *rows, size_t at, const int32_t *left, const struct slice *head)
{
	struct composer *composer = table->composer;
	struct slice words = {0};
	for (size_t r = 0; r < at; r++)
		for (size_t i = 0; i < table->grid->column_count; i++) {
			const struct grid_set_cell *set = &rows[r].cells[i];
			size_t end = r + rows[r].row->cells[i].rows, lines = compose_line_count(&set->lines);
			int32_t room = left[at] - left[end > at ? end : at];
			for (size_t line = 0; end > at && (int32_t)lines * rows[r].leading + 2 * PADDING_Y <= room && line < lines; line++)
				compose_line(composer, &words,
					     &(struct compose_part){&set->lines, line, set->x + table->grid->padding, PADDING_Y + (int32_t)line * rows[r].leading});
		}
	return words.items.count ? grid_repeat_items(composer, &words.items, 0, head) : head;
}

/* Rows that a cell holds together. They stay on one page where a third of one holds them, else those beside the cell's words do. */
void grid_add_merged(const struct grid_table *table, size_t first, size_t count, const struct slice *head)
{
	struct composer *composer = table->composer;
	const struct grid *grid = table->grid;
	struct grid_row_lines *rows = arena_alloc(composer->setter->arena, count * sizeof *rows);
	int64_t words = 0, done = 0;
	for (size_t r = 0; r < count; r++)
		rows[r] = grid_break_row(table, &grid->rows[first + r]);
	const int32_t *heights = merged_heights(table, rows, count);
	int32_t *left = arena_alloc(composer->setter->arena, (count + 1) * sizeof *left);
	for (size_t r = count; r-- > 0;)
		left[r] = left[r + 1] + heights[r];
	for (size_t r = 0; r < count; r++) {
		struct slice *slice = compose_add(composer, 0, heights[r]);
		size_t most = rows[r].most;
		for (size_t i = 0; i < grid->column_count; i++) {
			size_t lines = compose_line_count(&rows[r].cells[i].lines);
			most = lines > most ? lines : most;
		}
		int64_t reach = done + (int64_t)most * rows[r].leading + PADDING_Y;
		words = reach > words ? reach : words;
		done += heights[r];
		slice->repeat = repeat_words(table, rows, r, left, head);
		slice->close = r + 1 < count ? table->close : NULL;
		slice->keep = r + 1 < count && (left[0] <= composer->page_height / 3 || words > done);
		grid_add_zebra(table, slice, first + r);
		grid_place_row(table, slice, &rows[r], 0, most);
		grid_add_rule_below(table, slice, first + r);
	}
}
