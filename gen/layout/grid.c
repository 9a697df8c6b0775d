/* Setting tables: heads, rows, what stands together when a page ends. */
#include "layout/grid.h"

#include <string.h>

#define PADDING_Y 3500 /* [mpt] above and below */
#define RULE_THIN 400
#define RULE_THICK 900
#define RULE_BOX 500
#define BODY_ROWS 10000 /* in one TBody: libharu's arrays hold 32,767 */
#define TURN_SIZE 9000 /* [mpt] a table that would need smaller type than this has its page turned */

struct table {
	struct composer *composer;
	const struct grid *grid;
	const int32_t *width;
	uint32_t element, part; /* the table's, and that of its head or body */
	const struct slice *close; /* where a page ends within a row, or beside a cell that goes on */
};

/* One cell, broken into lines. */
struct set_cell {
	struct inline_lines lines;
	int32_t x, width; /* [mpt] of the cell, padding and all */
	uint32_t element;
};

struct row_lines {
	struct set_cell *cells;
	const struct grid_row *row;
	size_t most; /* lines in the tallest cell */
	int32_t leading;
};

struct grid_row *grid_make_rows(struct arena *arena, size_t rows, size_t columns)
{
	struct grid_row *out = arena_alloc(arena, (rows + 1) * sizeof *out);
	struct grid_cell *cells = arena_alloc(arena, (rows * columns + 1) * sizeof *cells);
	for (size_t r = 0; r < rows; r++)
		out[r].cells = cells + r * columns;
	return out;
}

struct fragments grid_words(struct arena *arena, const char *text)
{
	struct fragments out = {0};
	if (*text)
		*array_push(arena, &out) = (struct fragment){.text = text, .size = strlen(text)};
	return out;
}

static int32_t span_width(const struct table *table, size_t column, size_t span)
{
	int32_t width = 0;
	for (size_t i = column; i < column + span && i < table->grid->column_count; i++)
		width += table->width[i];
	return width;
}

static int32_t table_width(const struct table *table)
{
	return span_width(table, 0, table->grid->column_count);
}

static size_t span_of(const struct grid_cell *cell)
{
	return cell->span > 1 ? cell->span : 1;
}

static void set_words(const struct table *table, const struct fragments *text, const struct style *style, struct set_cell *out)
{
	struct composer *composer = table->composer;
	const struct inline_shape shape = {.style = style, .width = out->width - 2 * table->grid->padding, .element = out->element, .no_indent = true};
	composer->failed |= !inline_set(composer->setter, text, &shape, &out->lines);
}

/* The ones of all figures of a column stand below each other; in boxes, and in the middle, all of them together in the middle. */
static void align_figure(const struct table *table, const struct grid_cell *cell, size_t column, const struct style *style, struct set_cell *out)
{
	const struct grid_column *how = &table->grid->columns[column];
	if (how->lead + how->tail == 0 || cell->span > 1 || !grid_is_figure(&cell->text) || compose_line_count(&out->lines) != 1)
		return;
	bool central = how->alignment == ALIGNMENT_CENTRE;
	int32_t room = out->width - 2 * table->grid->padding, rest = room - how->lead - how->tail;
	int32_t tail = grid_tail(table->composer, &cell->text, style), lead = out->lines.natural - tail;
	int32_t wanted = (central || table->grid->boxed ? rest / 2 : rest) + how->lead - lead;
	int32_t present = central ? (room - out->lines.natural) / 2 : room - out->lines.natural;
	for (size_t i = 0; rest >= 0 && i < out->lines.items.count; i++)
		out->lines.items.at[i].x += wanted - present;
}

static int32_t thickness_of(const struct grid *grid, int32_t otherwise)
{
	return grid->boxed ? RULE_BOX : otherwise;
}

/* A line down the slice at the left edge of `column`, or at the right edge of the table. */
static void add_side(const struct table *table, struct slice *slice, size_t column, int32_t top)
{
	int32_t x = span_width(table, 0, column), most = table_width(table) - RULE_BOX;
	if (!table->grid->boxed)
		return;
	x = column == 0 ? 0 : x - RULE_BOX / 2;
	compose_box(table->composer, slice, (struct page_item){.x = x < most ? x : most, .y = top, .width = RULE_BOX, .height = slice->height - top,
							       .colour = table->grid->rule_colour});
}

static const struct style *row_style(const struct table *table, const struct grid_row *row, size_t column)
{
	struct style *style = arena_alloc(table->composer->setter->arena, sizeof *style);
	*style = *table->grid->style;
	style->alignment = row->kind == GRID_ROW_GROUP ? ALIGNMENT_LEFT : table->grid->columns[column].alignment;
	style->bold |= row->kind != GRID_ROW_ENTRY;
	return style;
}

static struct row_lines break_row(const struct table *table, const struct grid_row *row)
{
	const struct grid *grid = table->grid;
	struct composer *composer = table->composer;
	uint32_t element = page_add_element(composer->setter->document, PAGE_ROLE_TABLE_ROW, table->part);
	struct row_lines out = {arena_alloc(composer->setter->arena, grid->column_count * sizeof *out.cells), row, 1, grid->style->leading};
	int32_t x = 0;
	for (size_t i = 0; i < grid->column_count; i += span_of(&row->cells[i])) {
		const struct grid_cell *cell = &row->cells[i];
		struct set_cell *set = &out.cells[i];
		const struct style *style = row_style(table, row, i);
		set->x = x;
		set->width = span_width(table, i, span_of(cell));
		x += set->width;
		if (cell->covered)
			continue;
		set->element = page_add_element(composer->setter->document, PAGE_ROLE_TABLE_CELL, element);
		composer->setter->document->elements.at[set->element].column_span = cell->span;
		composer->setter->document->elements.at[set->element].row_span = cell->rows > 1 ? cell->rows : 0;
		set_words(table, &cell->text, style, set);
		align_figure(table, cell, i, style, set);
		size_t lines = compose_line_count(&set->lines);
		if (cell->rows <= 1)
			out.most = lines > out.most ? lines : out.most;
	}
	return out;
}

static void place_spark(const struct table *table, struct slice *slice, const struct set_cell *set, const struct grid_cell *cell, int32_t top)
{
	struct composer *composer = table->composer;
	struct page_items items = {0};
	struct chart chart = {.composer = composer, .kind = CHART_LINES, .data = cell->spark, .style = *table->grid->style, .items = &items,
			      .width = set->width - 2 * table->grid->padding, .height = table->grid->style->leading * 3 / 4,
			      .element = page_add_element(composer->setter->document, PAGE_ROLE_FIGURE, set->element)};
	chart.colours[0] = chart.style.colour;
	composer->setter->document->elements.at[chart.element].alternative = chart_words(composer->setter->arena, CHART_LINES, cell->spark);
	chart_draw_spark(&chart);
	compose_copy(composer, slice, &items, set->x + table->grid->padding, top + table->grid->style->leading / 8);
}

/* Lines `first` … `end` - 1 of every cell into the slice. */
static void place_row(const struct table *table, struct slice *slice, const struct row_lines *row, size_t first, size_t end)
{
	int32_t top = first == 0 ? PADDING_Y : 0;
	for (size_t i = 0; i < table->grid->column_count; i += span_of(&row->row->cells[i])) {
		const struct set_cell *set = &row->cells[i];
		add_side(table, slice, i, 0);
		for (size_t line = first; line < end && line < compose_line_count(&set->lines); line++)
			compose_line(table->composer, slice,
				     &(struct compose_part){&set->lines, line, set->x + table->grid->padding, top + (int32_t)(line - first) * row->leading});
		if (row->row->cells[i].spark && first == 0)
			place_spark(table, slice, set, &row->row->cells[i], top);
	}
	add_side(table, slice, table->grid->column_count, 0);
}

/* The head: titles, and above those that share one a name for several columns. */
struct head {
	struct set_cell *titles, *overs;
	int32_t upper, lower; /* [mpt] heights of its two rows; upper is 0 where nothing stands over titles */
};

static bool same_over(const struct grid *grid, size_t a, size_t b)
{
	const struct fragments *x = &grid->columns[a].over, *y = &grid->columns[b].over;
	return x->count && y->count && x->at[0].size == y->at[0].size && memcmp(x->at[0].text, y->at[0].text, x->at[0].size) == 0;
}

static size_t over_end(const struct grid *grid, size_t column)
{
	size_t end = column + 1;
	while (end < grid->column_count && same_over(grid, column, end))
		end++;
	return end;
}

static uint32_t head_cell(const struct table *table, uint32_t row, size_t columns, size_t rows)
{
	struct page_document *document = table->composer->setter->document;
	uint32_t element = page_add_element(document, PAGE_ROLE_TABLE_HEADER_CELL, row);
	document->elements.at[element].column_span = columns > 1 ? (uint16_t)columns : 0;
	document->elements.at[element].row_span = rows > 1 ? (uint16_t)rows : 0;
	return element;
}

static const struct style *title_style(const struct table *table, size_t column, bool over)
{
	struct style *style = arena_alloc(table->composer->setter->arena, sizeof *style);
	enum alignment alignment = over || table->grid->boxed ? ALIGNMENT_CENTRE : table->grid->columns[column].alignment;
	*style = *table->grid->header_style;
	style->balanced = true;
	if (alignment == ALIGNMENT_CENTRE || alignment == ALIGNMENT_RIGHT)
		style->alignment = alignment;
	return style;
}

static int32_t lines_height(const struct set_cell *set)
{
	return (int32_t)compose_line_count(&set->lines) * set->lines.leading;
}

static void set_upper(const struct table *table, struct head *head, uint32_t upper, bool two)
{
	const struct grid *grid = table->grid;
	for (size_t i = 0; i < grid->column_count; i = over_end(grid, i)) {
		size_t columns = over_end(grid, i) - i;
		bool over = grid->columns[i].over.count > 0;
		struct set_cell *set = over ? &head->overs[i] : &head->titles[i];
		set->x = span_width(table, 0, i);
		set->width = span_width(table, i, columns);
		set->element = head_cell(table, upper, columns, two && !over ? 2 : 1);
		set_words(table, over ? &grid->columns[i].over : &grid->columns[i].title, title_style(table, i, over), set);
		if (over && lines_height(set) > head->upper)
			head->upper = lines_height(set);
	}
}

static void set_lower(const struct table *table, struct head *head, uint32_t lower)
{
	const struct grid *grid = table->grid;
	for (size_t i = 0; i < grid->column_count; i++) {
		struct set_cell *set = &head->titles[i];
		if (grid->columns[i].over.count) {
			set->x = span_width(table, 0, i);
			set->width = table->width[i];
			set->element = head_cell(table, lower, 1, 1);
			set_words(table, &grid->columns[i].title, title_style(table, i, false), set);
		}
		int32_t taken = grid->columns[i].over.count ? 0 : head->upper ? head->upper + PADDING_Y : 0;
		int32_t wanted = lines_height(set) - taken;
		head->lower = wanted > head->lower ? wanted : head->lower;
	}
}

static struct head set_head(const struct table *table)
{
	struct composer *composer = table->composer;
	size_t size = table->grid->column_count * sizeof(struct set_cell);
	struct head head = {arena_alloc(composer->setter->arena, size), arena_alloc(composer->setter->arena, size), 0, 0};
	bool two = false;
	for (size_t i = 0; i < table->grid->column_count; i++)
		two |= table->grid->columns[i].over.count > 0;
	uint32_t upper = page_add_element(composer->setter->document, PAGE_ROLE_TABLE_ROW, table->part);
	set_upper(table, &head, upper, two);
	set_lower(table, &head, two ? page_add_element(composer->setter->document, PAGE_ROLE_TABLE_ROW, table->part) : upper);
	return head;
}

static void place_title(const struct table *table, struct slice *slice, const struct set_cell *set, int32_t y)
{
	for (size_t line = 0; line < compose_line_count(&set->lines); line++)
		compose_line(table->composer, slice,
			     &(struct compose_part){&set->lines, line, set->x + table->grid->padding, y + (int32_t)line * set->lines.leading});
}

/* Where the title's top is: titles stand on the lower edge of the head, those in boxes in the middle of theirs. */
static int32_t title_top(const struct table *table, const struct head *head, size_t column, int32_t height)
{
	bool under = table->grid->columns[column].over.count > 0;
	int32_t lines = lines_height(&head->titles[column]);
	int32_t top = under ? PADDING_Y + head->upper + PADDING_Y / 2 : 0;
	return table->grid->boxed ? top + (height - top - lines) / 2 : height - PADDING_Y - lines;
}

/* What stands over several columns, and the line below it. */
static void place_over(const struct table *table, struct slice *slice, const struct head *head, size_t column)
{
	const struct grid *grid = table->grid;
	const struct set_cell *over = &head->overs[column];
	int32_t margin = grid->boxed ? 0 : grid->padding;
	place_title(table, slice, over, PADDING_Y + head->upper - lines_height(over));
	compose_box(table->composer, slice, (struct page_item){.x = over->x + margin, .y = PADDING_Y + head->upper + PADDING_Y / 2, .width = over->width - 2 * margin,
							       .height = thickness_of(grid, RULE_THIN), .colour = grid->rule_colour});
}

static void add_head(const struct table *table)
{
	struct composer *composer = table->composer;
	const struct grid *grid = table->grid;
	struct head head = set_head(table);
	int32_t between = head.upper ? PADDING_Y : 0, height = head.upper + between + head.lower + 2 * PADDING_Y;
	struct slice *slice = compose_add(composer, grid->style->before, height);
	struct page_item rule = {.width = table_width(table), .height = thickness_of(grid, RULE_THICK), .colour = grid->rule_colour};
	compose_box(composer, slice, rule);
	for (size_t i = 0; i < grid->column_count; i++) {
		bool inner = i > 0 && same_over(grid, i - 1, i);
		if (grid->columns[i].over.count && !inner)
			place_over(table, slice, &head, i);
		place_title(table, slice, &head.titles[i], title_top(table, &head, i, height));
		add_side(table, slice, i, inner ? PADDING_Y + head.upper + PADDING_Y / 2 : 0);
	}
	add_side(table, slice, grid->column_count, 0);
	rule.y = height - rule.height / 2;
	compose_box(composer, slice, rule);
	slice->keep = true;
}

/* Items as they stand again on later pages, below what does so anyway: artifacts, not read twice (ISO 14289-1, 7.5). */
static const struct slice *repeat_items(struct composer *composer, const struct page_items *items, int32_t height, const struct slice *above)
{
	const struct slice *outer = composer->repeat;
	composer->repeat = above;
	const struct slice *again = compose_repeat_below(composer, items, height);
	composer->repeat = outer;
	return again;
}

static const struct slice *repeat_last(struct composer *composer, const struct slice *above)
{
	const struct slice *last = &composer->slices.at[composer->slices.count - 1];
	return repeat_items(composer, &last->items, last->height, above);
}

static const struct slice *make_close(const struct table *table)
{
	struct slice *close = arena_alloc(table->composer->setter->arena, sizeof *close);
	int32_t thickness = thickness_of(table->grid, RULE_THIN);
	compose_box(table->composer, close, (struct page_item){.y = -thickness / 2, .width = table_width(table), .height = thickness, .colour = table->grid->rule_colour});
	return close;
}

static bool ends_group(const struct grid *grid, size_t index)
{
	return index + 1 == grid->row_count || grid->rows[index + 1].kind == GRID_ROW_GROUP || grid->rows[index + 1].kind == GRID_ROW_TOTAL;
}

/* [mpt] */
static int32_t rule_below(const struct grid *grid, size_t index)
{
	return thickness_of(grid, ends_group(grid, index) ? RULE_THICK : RULE_THIN);
}

/* Half of the rule above reaches `top` down into the slice. */
static void add_zebra(const struct table *table, struct slice *slice, int32_t top)
{
	compose_box(table->composer, slice,
		    (struct page_item){.y = top, .width = table_width(table), .height = slice->height - top, .colour = table->grid->zebra->value});
}

/* The line below a row goes around cells that reach on into the next. */
static void add_rule_below(const struct table *table, struct slice *slice, size_t index)
{
	const struct grid *grid = table->grid;
	int32_t thickness = rule_below(grid, index);
	const struct grid_cell *next = index + 1 < grid->row_count ? grid->rows[index + 1].cells : NULL;
	for (size_t first = 0; first < grid->column_count;) {
		size_t end = first;
		while (end < grid->column_count && !(next && next[end].covered))
			end++;
		if (end > first)
			compose_box(table->composer, slice, (struct page_item){.x = span_width(table, 0, first), .y = slice->height - thickness / 2,
									       .width = span_width(table, first, end - first), .height = thickness, .colour = grid->rule_colour});
		first = end + 1;
	}
}

/* A row is one slice; one taller than a third of a page is a slice a line, two lines kept together at either end. */
static void add_row(const struct table *table, size_t index, const struct slice *head)
{
	struct composer *composer = table->composer;
	const struct grid *grid = table->grid;
	struct row_lines row = break_row(table, &grid->rows[index]);
	int64_t whole = (int64_t)row.most * row.leading + INT64_C(2) * PADDING_Y;
	size_t step = whole > composer->page_height / 3 ? 1 : row.most;
	for (size_t line = 0; line < row.most; line += step) {
		bool last = line + step >= row.most;
		int32_t height = (int32_t)step * row.leading + (line == 0 ? PADDING_Y : 0) + (last ? PADDING_Y : 0);
		struct slice *slice = compose_add(composer, 0, height);
		slice->repeat = head;
		slice->close = last ? NULL : table->close;
		/* The name of a group has a row below it. */
		slice->keep = (step == 1 && (line == 0 || line + 2 == row.most) && row.most > 1) || (last && grid->rows[index].kind == GRID_ROW_GROUP);
		if (grid->zebra && grid->zebra->node && index % 2 && grid->rows[index].kind == GRID_ROW_ENTRY)
			add_zebra(table, slice, rule_below(grid, index - 1) / 2);
		place_row(table, slice, &row, line, line + step);
		if (last)
			add_rule_below(table, slice, index);
	}
}

/* ---- cells over several rows */

static bool same_words(const struct fragments *a, const struct fragments *b)
{
	for (size_t i = 0; a->count == b->count && i < a->count; i++)
		if (a->at[i].size != b->at[i].size || memcmp(a->at[i].text, b->at[i].text, a->at[i].size) != 0)
			return false;
	return a->count > 0 && a->count == b->count;
}

/* Whether a cell of an earlier column that merges ends above the row: what stands beside it does not reach further. */
static bool ends_above(const struct grid *grid, size_t column, size_t row)
{
	for (size_t i = 0; i < column; i++)
		if (grid->columns[i].merges && !grid->rows[row].cells[i].covered)
			return true;
	return false;
}

static void merge_column(const struct grid *grid, size_t column)
{
	struct grid_cell *top = NULL;
	for (size_t r = 0; r < grid->row_count; r++) {
		struct grid_cell *cell = &grid->rows[r].cells[column];
		bool entry = grid->rows[r].kind == GRID_ROW_ENTRY;
		if (top && entry && !ends_above(grid, column, r) && same_words(&top->text, &cell->text) && top->rows < UINT16_MAX) {
			top->rows++;
			cell->covered = true;
			cell->text = (struct fragments){0};
			continue;
		}
		top = entry ? cell : NULL;
		cell->rows = 1;
	}
}

/* Where the rows end that cells reaching down from row `first` hold together. */
static size_t merged_end(const struct grid *grid, size_t first)
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
static int32_t *merged_heights(const struct table *table, const struct row_lines *rows, size_t count)
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
static const struct slice *repeat_words(const struct table *table, const struct row_lines *rows, size_t at, const int32_t *left, const struct slice *head)
{
	struct composer *composer = table->composer;
	struct slice words = {0};
	for (size_t r = 0; r < at; r++)
		for (size_t i = 0; i < table->grid->column_count; i++) {
			const struct set_cell *set = &rows[r].cells[i];
			size_t end = r + rows[r].row->cells[i].rows, lines = compose_line_count(&set->lines);
			int32_t room = left[at] - left[end > at ? end : at];
			for (size_t line = 0; end > at && (int32_t)lines * rows[r].leading + 2 * PADDING_Y <= room && line < lines; line++)
				compose_line(composer, &words,
					     &(struct compose_part){&set->lines, line, set->x + table->grid->padding, PADDING_Y + (int32_t)line * rows[r].leading});
		}
	return words.items.count ? repeat_items(composer, &words.items, 0, head) : head;
}

/* Rows that a cell holds together. They stay on one page where a third of one holds them, else those beside the cell's words do. */
static void add_merged(const struct table *table, size_t first, size_t count, const struct slice *head)
{
	struct composer *composer = table->composer;
	const struct grid *grid = table->grid;
	struct row_lines *rows = arena_alloc(composer->setter->arena, count * sizeof *rows);
	int64_t words = 0, done = 0;
	for (size_t r = 0; r < count; r++)
		rows[r] = break_row(table, &grid->rows[first + r]);
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
		if (grid->zebra && grid->zebra->node && (first + r) % 2)
			add_zebra(table, slice, rule_below(grid, first + r - 1) / 2);
		place_row(table, slice, &rows[r], 0, most);
		add_rule_below(table, slice, first + r);
	}
}

/* A sum is not parted from the last row above it; the last row does not stand alone on a page, nor the first below its head. */
static void keep_rows(struct composer *composer, const struct grid *grid, size_t first)
{
	size_t end = composer->slices.count;
	if (grid->row_count < 2)
		return;
	composer->slices.at[first].keep = true;
	composer->slices.at[end - 2].keep = true;
	if (grid->rows[grid->row_count - 1].kind == GRID_ROW_TOTAL && end - first >= 3)
		composer->slices.at[end - 3].keep = true;
}

static void keep_sums(struct composer *composer, const struct grid *grid, size_t index)
{
	if (index > 0 && (grid->rows[index].kind == GRID_ROW_SUM || grid->rows[index].kind == GRID_ROW_TOTAL))
		composer->slices.at[composer->slices.count - 1].keep = true;
}

static void add_note(struct composer *composer, const struct grid *grid)
{
	if (!grid->note || !grid->note_style || compose_is_blank(grid->note))
		return;
	composer->slices.at[composer->slices.count - 1].keep = true;
	composer->after = PADDING_Y;
	compose_paragraph(composer, grid->note,
			  &(struct compose_text){.style = grid->note_style, .element = page_add_element(composer->setter->document, PAGE_ROLE_PARAGRAPH, 0)});
}

/* The margins keep their sides: NĐ 30/2020, Phụ lục I, Phần I, mục I.3 names them for either way the paper lies. */
static struct geometry turned(const struct geometry *upright)
{
	struct geometry geometry = *upright;
	geometry.width = upright->height;
	geometry.height = upright->width;
	return geometry;
}

/* What stood in the middle does so again. */
static void widen(struct slice *slice, int32_t more)
{
	int32_t shift = slice->alignment == ALIGNMENT_CENTRE ? more / 2 : slice->alignment == ALIGNMENT_RIGHT ? more : 0;
	for (size_t i = 0; i < slice->items.count; i++)
		slice->items.at[i].x += shift;
}

/* What is kept with the table, its heading above all, goes with it. */
static void turn_page(struct composer *composer, const struct region *region)
{
	const struct region *old = composer->region;
	compose_enter_region(composer, region);
	bool broken = composer->page_break;
	for (size_t i = composer->slices.count; !broken && i-- > 0 && composer->slices.at[i].keep && composer->slices.at[i].region == old;) {
		widen(&composer->slices.at[i], region_width(region) - region_width(old));
		composer->slices.at[i].region = region;
		broken = composer->slices.at[i].page_break;
	}
}

/* In the upright page where type of a decent size fits, else across. Complains where nothing does. */
static const int32_t *fit_page(struct composer *composer, struct grid *grid)
{
	const struct grid before = *grid;
	struct grid_fit fit;
	int32_t *width = grid_fit_columns(composer, grid, composer->width, &fit);
	bool small = fit.cuts || fit.crowded || (fit.size < TURN_SIZE && fit.size < before.style->size);
	bool upright = composer->region->geometry.height > composer->region->geometry.width;
	if (small && upright && !composer->nested && composer->region->columns == 1) {
		struct region *region = arena_alloc(composer->setter->arena, sizeof *region);
		struct grid_fit across;
		*region = *composer->region;
		region->numbers = region_numbers(composer->region);
		region->geometry = turned(&composer->region->geometry);
		struct grid again = before;
		int32_t *wide = grid_fit_columns(composer, &again, region_width(region), &across);
		if (across.size > fit.size || (fit.cuts && !across.cuts) || (fit.crowded && !across.crowded)) {
			turn_page(composer, region);
			*grid = again;
			width = wide;
			fit = across;
		} else {
			grid_fit_columns(composer, grid, composer->width, &fit);
		}
	}
	if (fit.cuts)
		diagnostics_add(composer->setter->list, DIAGNOSTIC_LAYOUT_FIGURE_CUT, node_place(composer->setter->arena, grid->node), NULL);
	else if (fit.crowded)
		diagnostics_add(composer->setter->list, DIAGNOSTIC_LAYOUT_OVERFULL, node_place(composer->setter->arena, grid->node), NULL);
	return width;
}

void compose_grid(struct composer *composer, struct grid *grid)
{
	struct page_document *document = composer->setter->document;
	const struct region *region = composer->region;
	uint32_t element = page_add_element(document, PAGE_ROLE_TABLE, 0);
	composer->node = grid->node;
	for (size_t i = 0; i < grid->column_count; i++)
		if (grid->columns[i].merges)
			merge_column(grid, i);
	struct table table = {composer, grid, fit_page(composer, grid), element, page_add_element(document, PAGE_ROLE_TABLE_HEAD, element), NULL};
	table.close = make_close(&table);
	add_head(&table);
	const struct slice *head = repeat_last(composer, composer->repeat), *group = head;
	size_t first = composer->slices.count, bodies = 0;
	for (size_t i = 0, end; i < grid->row_count; i = end) {
		end = merged_end(grid, i);
		if (i / BODY_ROWS >= bodies && ++bodies)
			table.part = page_add_element(document, PAGE_ROLE_TABLE_BODY, element);
		keep_sums(composer, grid, i);
		enum grid_row_kind kind = grid->rows[i].kind;
		if (end > i + 1)
			add_merged(&table, i, end - i, group);
		else
			add_row(&table, i, kind == GRID_ROW_ENTRY || kind == GRID_ROW_SUM ? group : head);
		if (kind == GRID_ROW_GROUP)
			group = repeat_last(composer, head);
	}
	keep_rows(composer, grid, first);
	add_note(composer, grid);
	composer->after = grid->style->after;
	compose_enter_region(composer, region);
}
