/* Setting tables: widths of columns, rows, the head that is repeated. */
#include "layout/compose.h"

#include <string.h>

#define PADDING_X 5000 /* [mpt] left and right in a cell */
#define PADDING_CROWDED 2500 /* … of a crowded table */
#define PADDING_Y 3500 /* [mpt] above and below */
#define RULE_THIN 400
#define RULE_THICK 900
#define BODY_ROWS 10000 /* in one TBody: libharu's arrays hold 32,767 */
#define LEAST_SIZE 7000 /* [mpt] of type in a crowded table */

struct widths {
	int32_t natural, least;
	int32_t figure; /* widest number, which must not be cut */
};

static bool is_figure(const struct fragments *cell)
{
	const char *text = cell->count ? cell->at[0].text : "";
	size_t minus = strncmp(text, "−", strlen("−")) == 0 ? strlen("−") : 0;
	return text[minus] >= '0' && text[minus] <= '9';
}

static void measure_column(struct composer *composer, const struct grid *grid, size_t column, struct widths *out)
{
	out->figure = 0;
	inline_measure(composer->setter, &grid->head[column], grid->header_style, &out->natural, &out->least);
	for (size_t r = 0; r < grid->row_count; r++) {
		struct widths cell;
		inline_measure(composer->setter, &grid->cells[r * grid->column_count + column], grid->style, &cell.natural, &cell.least);
		out->natural = cell.natural > out->natural ? cell.natural : out->natural;
		out->least = cell.least > out->least ? cell.least : out->least;
		if (is_figure(&grid->cells[r * grid->column_count + column]) && cell.least > out->figure)
			out->figure = cell.least;
	}
	/* One word may claim a third of the table; a longer one is cut. */
	out->least = out->least < composer->width / 3 ? out->least : composer->width / 3;
	out->natural = (out->natural > out->least ? out->natural : out->least) + 2 * grid->padding;
	out->least += 2 * grid->padding;
}

struct sharing {
	const struct widths *wanted;
	int32_t *width;
	bool *open; /* columns that still have no width */
	size_t count, left; /* columns; open ones */
	int64_t room;
};

/* Columns that need no more than an equal share get what they would like; what they leave makes the shares of the others larger. */
static void serve_narrow(struct sharing *sharing)
{
	for (bool more = true; more && sharing->left > 0;) {
		int64_t fair = sharing->room / (int64_t)sharing->left;
		more = false;
		for (size_t i = 0; i < sharing->count; i++) {
			if (!sharing->open[i] || sharing->wanted[i].natural > fair)
				continue;
			sharing->width[i] = sharing->wanted[i].natural;
			sharing->room -= sharing->wanted[i].natural;
			sharing->open[i] = false;
			sharing->left--;
			more = true;
		}
	}
}

/* In a table too narrow for its words numbers are not cut while words can be. */
static void serve_figures(struct sharing *sharing, int32_t padding)
{
	int64_t figures = 0;
	for (size_t i = 0; i < sharing->count; i++)
		if (sharing->open[i] && sharing->wanted[i].figure)
			figures += sharing->wanted[i].figure + 2 * padding;
	for (size_t i = 0; figures < sharing->room * 9 / 10 && i < sharing->count; i++) {
		if (!sharing->open[i] || !sharing->wanted[i].figure)
			continue;
		sharing->width[i] = sharing->wanted[i].figure + 2 * padding;
		sharing->room -= sharing->width[i];
		sharing->open[i] = false;
		sharing->left--;
	}
}

/* The open columns get what they need at least and of the rest in proportion to what they would like more. */
static void serve_wide(struct sharing *sharing)
{
	int64_t natural = 0, least = 0;
	for (size_t i = 0; i < sharing->count; i++)
		if (sharing->open[i]) {
			natural += sharing->wanted[i].natural;
			least += sharing->wanted[i].least;
		}
	for (size_t i = 0; i < sharing->count; i++) {
		if (!sharing->open[i])
			continue;
		int64_t own = sharing->wanted[i].natural, need = sharing->wanted[i].least;
		if (least >= sharing->room || natural == least)
			sharing->width[i] = (int32_t)(need * sharing->room / (least ? least : 1));
		else
			sharing->width[i] = (int32_t)(need + (sharing->room - least) * (own - need) / (natural - least));
	}
}

/* What is left when all columns have what they like goes to them in proportion. */
static void spread(struct sharing *sharing, const struct grid *grid)
{
	int64_t sum = 0, rest = sharing->room;
	for (size_t i = 0; i < sharing->count; i++)
		sum += grid->columns[i].percent ? 0 : sharing->width[i];
	for (size_t i = 0; sum > 0 && i < sharing->count; i++)
		if (!grid->columns[i].percent)
			sharing->width[i] += (int32_t)(rest * sharing->width[i] / sum);
}

/* Shares `room` among the columns without a width of their own. */
static void share(struct arena *arena, const struct grid *grid, const struct widths *wanted, int32_t room, int32_t *width)
{
	struct sharing sharing = {wanted, width, arena_alloc(arena, grid->column_count * sizeof(bool)), grid->column_count, 0, room};
	int64_t least = 0;
	for (size_t i = 0; i < grid->column_count; i++) {
		sharing.open[i] = !grid->columns[i].percent;
		sharing.left += sharing.open[i];
		least += sharing.open[i] ? wanted[i].least : 0;
	}
	if (least < room)
		serve_narrow(&sharing);
	else
		serve_figures(&sharing, grid->padding);
	if (sharing.left > 0)
		serve_wide(&sharing);
	else
		spread(&sharing, grid);
}

struct fitting {
	int64_t crowd; /* how many times as wide the table would have to be for its longest words, in thousandths */
	bool cuts;     /* a column is narrower than a number in it */
};

static int32_t *column_widths(struct composer *composer, const struct grid *grid, struct fitting *fitting)
{
	struct arena *arena = composer->setter->arena;
	struct widths *wanted = arena_alloc(arena, grid->column_count * sizeof *wanted);
	int32_t *width = arena_alloc(arena, grid->column_count * sizeof *width);
	int64_t room = composer->width, least = 0;
	for (size_t i = 0; i < grid->column_count; i++) {
		measure_column(composer, grid, i, &wanted[i]);
		if (grid->columns[i].percent)
			room -= width[i] = (int32_t)((int64_t)composer->width * grid->columns[i].percent / 100000);
		else
			least += wanted[i].least;
	}
	room = room > composer->width / 4 ? room : composer->width / 4;
	share(arena, grid, wanted, (int32_t)room, width);
	*fitting = (struct fitting){.crowd = least * 1000 / room};
	for (size_t i = 0; i < grid->column_count; i++)
		fitting->cuts |= wanted[i].figure > width[i] - 2 * grid->padding;
	return width;
}

static const struct style *smaller(struct arena *arena, const struct style *style, int64_t crowd)
{
	struct style *out = arena_alloc(arena, sizeof *out);
	*out = *style;
	out->size = (int32_t)((int64_t)style->size * 1000 / crowd);
	out->leading = (int32_t)((int64_t)style->leading * out->size / style->size);
	return out;
}

/* A table too wide for its words is set closer, then smaller, down to LEAST_SIZE; what is too wide even so is said. */
static int32_t *fit_columns(struct composer *composer, struct grid *grid)
{
	struct arena *arena = composer->setter->arena;
	struct fitting fitting;
	int32_t *width = column_widths(composer, grid, &fitting);
	if (fitting.crowd <= 1000 && !fitting.cuts)
		return width;
	grid->padding = PADDING_CROWDED;
	width = column_widths(composer, grid, &fitting);
	int64_t most = (int64_t)grid->style->size * 1000 / LEAST_SIZE;
	if ((fitting.crowd > 1000 || fitting.cuts) && most > 1000) {
		/* The padding does not shrink with the type: a little more than proportion asks for. */
		int64_t wanted = fitting.cuts ? most : fitting.crowd * 21 / 20;
		wanted = wanted < most ? wanted : most;
		grid->style = smaller(arena, grid->style, wanted);
		grid->header_style = smaller(arena, grid->header_style, wanted);
		width = column_widths(composer, grid, &fitting);
	}
	if (fitting.cuts)
		diagnostics_add(composer->setter->list, DIAGNOSTIC_LAYOUT_FIGURE_CUT, node_place(arena, grid->node), NULL);
	else if (fitting.crowd > 1000)
		diagnostics_add(composer->setter->list, DIAGNOSTIC_LAYOUT_OVERFULL, node_place(arena, grid->node), NULL);
	return width;
}

/* A row whose cells are broken into lines. */
struct row_lines {
	struct inline_lines *cells;
	size_t most; /* lines in the tallest cell */
	int32_t leading;
	bool head;
};

struct table {
	struct composer *composer;
	const struct grid *grid;
	const int32_t *width;
	uint32_t part; /* element of the head or body */
};

static struct row_lines break_row(const struct table *table, const struct fragments *cells, bool head)
{
	struct composer *composer = table->composer;
	const struct grid *grid = table->grid;
	const struct style *base = head ? grid->header_style : grid->style;
	uint32_t row = page_add_element(composer->setter->document, PAGE_ROLE_TABLE_ROW, table->part);
	struct row_lines out = {arena_alloc(composer->setter->arena, grid->column_count * sizeof(struct inline_lines)), 0, base->leading, head};
	for (size_t i = 0; i < grid->column_count; i++) {
		struct style *style = arena_alloc(composer->setter->arena, sizeof *style);
		*style = *base;
		if (!head || grid->columns[i].alignment == ALIGNMENT_CENTRE || grid->columns[i].alignment == ALIGNMENT_RIGHT)
			style->alignment = grid->columns[i].alignment;
		uint32_t cell = page_add_element(composer->setter->document, head ? PAGE_ROLE_TABLE_HEADER_CELL : PAGE_ROLE_TABLE_CELL, row);
		const struct inline_shape shape = {.style = style, .width = table->width[i] - 2 * grid->padding, .element = cell, .no_indent = true};
		composer->failed |= !inline_set(composer->setter, &cells[i], &shape, &out.cells[i]);
		size_t lines = compose_line_count(&out.cells[i]);
		out.most = lines > out.most ? lines : out.most;
	}
	if (!out.most)
		out.most = 1;
	return out;
}

/* Lines `first` … `end` - 1 of every cell into the slice, the cells of a head on its lower edge. */
static void place_row(const struct table *table, struct slice *slice, const struct row_lines *row, size_t first, size_t end)
{
	int32_t x = table->grid->padding, top = first == 0 ? PADDING_Y : 0;
	for (size_t i = 0; i < table->grid->column_count; i++) {
		const struct inline_lines *cell = &row->cells[i];
		size_t count = compose_line_count(cell);
		int32_t shift = row->head ? (int32_t)(row->most - count) * row->leading : 0;
		for (size_t line = first; line < end && line < count; line++)
			compose_line(table->composer, slice,
				     &(struct compose_part){cell, line, x, top + shift + (int32_t)(line - first) * row->leading});
		x += table->width[i];
	}
}

static int32_t table_width(const struct table *table)
{
	int32_t width = 0;
	for (size_t i = 0; i < table->grid->column_count; i++)
		width += table->width[i];
	return width;
}

static void add_head(const struct table *table)
{
	struct composer *composer = table->composer;
	struct row_lines row = break_row(table, table->grid->head, true);
	int32_t height = (int32_t)row.most * row.leading + 2 * PADDING_Y;
	struct slice *slice = compose_add(composer, table->grid->style->before, height);
	struct page_item rule = {.width = table_width(table), .height = RULE_THICK, .colour = table->grid->rule_colour};
	compose_box(composer, slice, rule);
	place_row(table, slice, &row, 0, row.most);
	rule.y = height - RULE_THICK / 2;
	compose_box(composer, slice, rule);
	slice->keep = true;
}

/* The head as it stands again on the pages after its own: an artifact, not read twice (ISO 14289-1, 7.5). */
static const struct slice *repeat_head(struct composer *composer)
{
	const struct slice *head = &composer->slices.at[composer->slices.count - 1];
	struct slice *again = arena_alloc(composer->setter->arena, sizeof *again);
	*again = (struct slice){.height = head->height};
	compose_copy(composer, again, &head->items, 0, 0);
	for (size_t i = 0; i < again->items.count; i++)
		if (again->items.at[i].artifact == PAGE_ARTIFACT_NONE)
			again->items.at[i].artifact = PAGE_ARTIFACT_PAGINATION;
	return again;
}

/* A row is one slice; one taller than a third of a page is a slice a line, two lines kept together at either end. */
static void add_row(const struct table *table, size_t index, const struct slice *head)
{
	struct composer *composer = table->composer;
	const struct grid *grid = table->grid;
	struct row_lines row = break_row(table, &grid->cells[index * grid->column_count], false);
	int64_t whole = (int64_t)row.most * row.leading + INT64_C(2) * PADDING_Y;
	size_t step = whole > composer->page_height / 3 ? 1 : row.most;
	for (size_t line = 0; line < row.most; line += step) {
		bool last = line + step >= row.most;
		int32_t height = (int32_t)step * row.leading + (line == 0 ? PADDING_Y : 0) + (last ? PADDING_Y : 0);
		struct slice *slice = compose_add(composer, 0, height);
		slice->repeat = head;
		slice->keep = step == 1 && (line == 0 || line + 2 == row.most) && row.most > 1;
		place_row(table, slice, &row, line, line + step);
		int32_t thickness = index + 1 == grid->row_count ? RULE_THICK : RULE_THIN;
		if (last)
			compose_box(composer, slice, (struct page_item){.y = height - thickness / 2, .width = table_width(table), .height = thickness,
								     .colour = grid->rule_colour});
	}
}

void compose_grid(struct composer *composer, struct grid *grid)
{
	struct page_document *document = composer->setter->document;
	uint32_t element = page_add_element(document, PAGE_ROLE_TABLE, 0);
	grid->padding = PADDING_X;
	composer->node = grid->node;
	struct table table = {composer, grid, fit_columns(composer, grid), page_add_element(document, PAGE_ROLE_TABLE_HEAD, element)};
	add_head(&table);
	const struct slice *head = repeat_head(composer);
	size_t first = composer->slices.count;
	for (size_t i = 0; i < grid->row_count; i++) {
		if (i % BODY_ROWS == 0)
			table.part = page_add_element(document, PAGE_ROLE_TABLE_BODY, element);
		add_row(&table, i, head);
	}
	/* The last row does not stand alone on a page, nor the first below its head. */
	size_t end = composer->slices.count;
	if (grid->row_count >= 2 && end >= 2)
		composer->slices.at[end - 2].keep = true;
	if (grid->row_count >= 2)
		composer->slices.at[first].keep = true;
	composer->after = grid->style->after;
}
