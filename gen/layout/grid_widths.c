/* How wide the columns of a table are, and how large its type. */
#include "layout/grid.h"

#include <string.h>

#define PADDING_X 5000 /* [mpt] left and right in a cell */
#define PADDING_MANY 3500 /* … of a table of many columns */
#define PADDING_CROWDED 2500 /* … of a crowded table */
#define MANY 7 /* columns */
#define SHORT_TITLE 5 /* times the size of type: one no wider stays on a line */
#define LARGE_TYPE 15000 /* [mpt] of slides */
#define PADDED_TYPE 10000
#define LEAST_SIZE 7000 /* [mpt] of type in a crowded table */

struct widths {
	int32_t usual; /* [mpt] natural, or what the column has in tables like this one */
	int32_t natural, least; /* [mpt] what it would like, its title on three lines, and its longest word */
	const int32_t *cells; /* [mpt] what each of its cells would like */
	int32_t half, title; /* [mpt] with its title on two lines, on one */
	int32_t figure; /* widest number, which must not be cut */
};

/* [bytes] of a sign, or of a word such as “trên”, in front of a figure. */
static size_t front_size(const char *text)
{
	static const char *const fronts[] = {"−", "+", ">", "≈", "<", "trên ", "gần ", "hơn ", "khoảng ", "dưới ", NULL};
	if (*text >= '0' && *text <= '9')
		return 0;
	for (const char *const *front = fronts; *front; front++)
		if (strncmp(text, *front, strlen(*front)) == 0)
			return strlen(*front);
	return 0;
}

bool grid_is_figure(const struct fragments *cell)
{
	const char *text = cell->count ? cell->at[0].text : "";
	size_t front = front_size(text);
	/* A dash stands for a figure that is not known. */
	return strcmp(text, "–") == 0 || (text[front] >= '0' && text[front] <= '9');
}

/* Digits and the points between them: the bytes up to what stands behind the ones. */
static size_t whole_size(const char *text)
{
	size_t at = strcmp(text, "–") == 0 ? strlen(text) : front_size(text);
	while ((text[at] >= '0' && text[at] <= '9') || (text[at] == '.' && text[at + 1] >= '0' && text[at + 1] <= '9'))
		at++;
	return at;
}

int32_t grid_lead(struct composer *composer, const struct fragments *cell, const struct style *style, int32_t natural)
{
	struct fragment first = cell->at[0];
	const struct fragments lead = {.at = &first, .count = 1, .capacity = 1};
	size_t size = whole_size(first.text);
	int32_t width, least;
	if (cell->count == 1 && size == first.size)
		return natural;
	first.size = size;
	first.text = arena_copy(composer->setter->arena, first.text, first.size);
	inline_measure(composer->setter, &lead, style, &width, &least);
	return width;
}

static int32_t larger(int32_t a, int32_t b)
{
	return a > b ? a : b;
}

static void measure_cell(struct composer *composer, const struct grid_cell *cell, const struct style *style, struct widths *out)
{
	*out = (struct widths){.natural = 0};
	if (cell->spark)
		out->natural = out->least = 4 * style->size;
	else if (cell->span <= 1)
		inline_measure(composer->setter, &cell->text, style, &out->natural, &out->least);
}

static bool lines_figures_up(const struct grid *grid, size_t column)
{
	enum alignment alignment = grid->columns[column].alignment;
	if (grid->columns[column].apart)
		return false;
	if (alignment != ALIGNMENT_CENTRE)
		return alignment == ALIGNMENT_RIGHT;
	for (size_t r = 0; r < grid->row_count; r++) {
		const struct grid_cell *cell = &grid->rows[r].cells[column];
		if (cell->span <= 1 && cell->text.count && !grid_is_figure(&cell->text))
			return false;
	}
	return true;
}

static void measure_column(struct composer *composer, const struct grid *grid, size_t column, struct widths *out)
{
	struct grid_column *how = &grid->columns[column];
	struct style bold = *grid->style;
	bold.bold = true;
	out->figure = 0;
	how->lead = how->tail = 0;
	bool lines_up = lines_figures_up(grid, column);
	int32_t *cells = arena_alloc(composer->setter->arena, (grid->row_count + 1) * sizeof *cells);
	int32_t firm;
	inline_measure(composer->setter, &how->title, grid->header_style, &out->title, &firm);
	out->least = inline_measure_word(composer->setter, &how->title, grid->header_style);
	out->half = out->title * 11 / 20;
	out->natural = larger(firm, out->title <= SHORT_TITLE * grid->header_style->size ? out->title : out->title * 2 / 5);
	for (size_t r = 0; r < grid->row_count; r++) {
		const struct grid_cell *cell = &grid->rows[r].cells[column];
		const struct style *style = grid->rows[r].kind == GRID_ROW_ENTRY ? grid->style : &bold;
		struct widths wanted;
		measure_cell(composer, cell, style, &wanted);
		cells[r] = wanted.natural;
		out->natural = larger(out->natural, wanted.natural);
		out->least = larger(out->least, wanted.least);
		if (cell->span > 1 || !grid_is_figure(&cell->text))
			continue;
		out->figure = larger(out->figure, wanted.least);
		if (lines_up) {
			int32_t own = grid_lead(composer, &cell->text, style, wanted.natural);
			how->lead = larger(how->lead, own);
			how->tail = larger(how->tail, wanted.natural - own);
		}
	}
	if (how->apart)
		out->natural += grid->style->size * 2 / 3;
	out->natural = larger(out->natural, how->lead + how->tail);
	if (out->figure)
		out->figure = larger(out->figure, how->lead + how->tail);
	/* One word may claim a third of the table; a longer one is cut. */
	out->least = out->least < composer->width / 3 ? out->least : composer->width / 3;
	out->natural = larger(out->natural, out->least);
	out->half = larger(out->natural, out->half);
	out->title = larger(out->half, out->title);
	out->usual = out->natural;
	out->cells = cells;
	if (how->usual) {
		int32_t usual, word;
		const struct fragments text = grid_words(composer->setter->arena, how->usual);
		inline_measure(composer->setter, &text, grid->style, &usual, &word);
		out->usual = larger(out->usual, usual);
	}
}

/* [mpt] that a column which grows is content with in a table of this width. */
static int32_t modest_width(const struct widths *wanted, int32_t whole)
{
	int32_t most = whole * 2 / 5;
	return larger(wanted->least, wanted->natural < most ? wanted->natural : most);
}

struct sharing {
	const struct widths *wanted;
	int32_t *width;
	bool *open; /* columns that still have no width */
	size_t count, left; /* columns; open ones */
	int64_t room;
	int32_t whole; /* [mpt] width of the table */
	bool usual;    /* all have the width they have in like tables */
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

/* Neighbouring columns of figures are alike where none becomes too narrow; the first column counts the rows. */
static void even_figures(struct sharing *sharing, const struct grid *grid)
{
	for (size_t first = 1, end; first < sharing->count; first = end) {
		int64_t sum = 0;
		int32_t most = 0;
		for (end = first; end < sharing->count && sharing->wanted[end].figure && !grid->columns[end].percent; end++) {
			sum += sharing->width[end];
			most = larger(most, sharing->wanted[end].natural);
		}
		int64_t count = (int64_t)(end - first);
		for (int64_t i = 0; i < count && sum / count >= most; i++)
			sharing->width[first + (size_t)i] = (int32_t)(sum * (i + 1) / count - sum * i / count);
		end += end == first;
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
	even_figures(sharing, grid);
}

/* Where the columns are narrower than those of like tables anyway, what the growing one needs not is for all. */
static void spread_surplus(struct sharing *sharing, size_t growing)
{
	int32_t natural = sharing->wanted[growing].natural, surplus = sharing->width[growing] - natural;
	int64_t sum = 0;
	sharing->width[growing] = natural;
	for (size_t i = 0; i < sharing->count; i++)
		sum += sharing->open[i] ? sharing->width[i] : 0;
	for (size_t i = 0; sum > 0 && i < sharing->count; i++)
		if (sharing->open[i])
			sharing->width[i] += (int32_t)((int64_t)surplus * sharing->width[i] / sum);
}

/* The column that grows takes what the others leave, its cells on several lines if need be. False when that is too little for it, or
 * there is no such column. */
static bool serve_others(struct sharing *sharing, const struct grid *grid)
{
	int64_t rest = sharing->room;
	size_t growing = sharing->count;
	for (size_t i = 0; i < sharing->count; i++) {
		if (grid->columns[i].grows && sharing->open[i])
			growing = i;
		else if (sharing->open[i])
			rest -= sharing->width[i] = sharing->wanted[i].natural;
	}
	if (growing == sharing->count)
		return false;
	const struct widths *own = &sharing->wanted[growing];
	if (rest < own->natural && rest < larger(own->least, sharing->whole / 3))
		return false;
	sharing->width[growing] = (int32_t)rest;
	if (!sharing->usual && rest > own->natural)
		spread_surplus(sharing, growing);
	return true;
}

/* Words wrap: what the columns that wrap have together goes where it makes the table shortest. */
static void shorten(struct arena *arena, const struct grid *grid, const struct sharing *sharing)
{
	struct grid_wrap *wraps = arena_alloc(arena, sharing->count * sizeof *wraps);
	size_t count = 0;
	for (size_t i = 0; i < sharing->count; i++)
		if (sharing->open[i])
			wraps[count++] = (struct grid_wrap){sharing->wanted[i].cells, sharing->wanted[i].least, &sharing->width[i]};
	grid_shorten(wraps, count, &(struct grid_extent){grid->row_count, sharing->whole, grid->padding});
}

struct fitting {
	const struct widths *wanted; /* without padding */
	int32_t whole; /* [mpt] */
	int64_t crowd; /* how many times as wide the table would have to be for its longest words, in thousandths */
	bool cuts;     /* a column is narrower than a number in it */
	bool wraps;    /* a cell takes more than one line, or a title more than two */
};

/* Shares `room` among the columns without a width of their own. */
static void share(struct arena *arena, const struct grid *grid, struct sharing sharing)
{
	const struct widths *wanted = sharing.wanted;
	int64_t least = 0;
	for (size_t i = 0; i < grid->column_count; i++) {
		sharing.open[i] = !grid->columns[i].percent;
		sharing.left += sharing.open[i];
		least += sharing.open[i] ? wanted[i].least : 0;
	}
	if (serve_others(&sharing, grid))
		return;
	if (least < sharing.room)
		serve_narrow(&sharing);
	else
		serve_figures(&sharing, grid->padding);
	if (sharing.left == 0) {
		spread(&sharing, grid);
		return;
	}
	serve_wide(&sharing);
	shorten(arena, grid, &sharing);
}

/* Columns of one kind, as those of years are, are one as wide as the other. */
static void make_alike(const struct grid *grid, struct widths *wanted)
{
	for (size_t i = 0; i < grid->column_count; i++)
		for (size_t k = 0; grid->columns[i].usual && k < grid->column_count; k++) {
			if (grid->columns[k].usual != grid->columns[i].usual)
				continue;
			wanted[i].natural = larger(wanted[i].natural, wanted[k].natural);
			wanted[i].half = larger(wanted[i].half, wanted[k].half);
			wanted[i].title = larger(wanted[i].title, wanted[k].title);
		}
}

static int64_t sum_titles(const struct grid *grid, const struct widths *wanted)
{
	int64_t sum = 0;
	for (size_t i = 0; i < grid->column_count; i++)
		sum += (grid->columns[i].grows ? wanted[i].natural : wanted[i].title) + 2 * PADDING_MANY;
	return sum;
}

/* Like columns are alike unless another column would have to wrap for it. */
static const struct widths *measure_columns(struct composer *composer, const struct grid *grid, int32_t whole)
{
	size_t size = grid->column_count * sizeof(struct widths);
	struct widths *wanted = arena_alloc(composer->setter->arena, size), *alike = arena_alloc(composer->setter->arena, size);
	for (size_t i = 0; i < grid->column_count; i++)
		measure_column(composer, grid, i, &wanted[i]);
	memcpy(alike, wanted, size);
	make_alike(grid, alike);
	return sum_titles(grid, wanted) <= whole && sum_titles(grid, alike) > whole ? wanted : alike;
}

static int32_t *column_widths(struct arena *arena, struct grid *grid, int32_t padding, struct fitting *fitting)
{
	struct widths *wanted = arena_alloc(arena, grid->column_count * sizeof *wanted);
	int32_t *width = arena_alloc(arena, grid->column_count * sizeof *width);
	int64_t room = fitting->whole, least = 0, halves = 0, titles = 0, usual = 0;
	grid->padding = padding;
	for (size_t i = 0; i < grid->column_count; i++) {
		const struct widths *bare = &fitting->wanted[i];
		wanted[i] = (struct widths){bare->usual + 2 * padding, bare->natural + 2 * padding, bare->least + 2 * padding, bare->cells,
					    bare->half + 2 * padding, bare->title + 2 * padding, bare->figure};
		if (grid->columns[i].percent) {
			room -= width[i] = (int32_t)((int64_t)fitting->whole * grid->columns[i].percent / 100000);
			continue;
		}
		least += wanted[i].least;
		int32_t modest = modest_width(&wanted[i], fitting->whole);
		halves += grid->columns[i].grows ? modest : wanted[i].half;
		titles += grid->columns[i].grows ? modest : wanted[i].title;
		usual += grid->columns[i].grows ? modest : larger(wanted[i].usual, wanted[i].title);
	}
	room = room > fitting->whole / 4 ? room : fitting->whole / 4;
	/* Titles take more lines before they take room that words below others need. */
	for (size_t i = 0; halves <= room && i < grid->column_count; i++)
		wanted[i].natural = usual <= room ? larger(wanted[i].usual, wanted[i].title) : titles <= room ? wanted[i].title : wanted[i].half;
	share(arena, grid, (struct sharing){wanted, width, arena_alloc(arena, grid->column_count * sizeof(bool)), grid->column_count, 0, room, fitting->whole, usual <= room});
	fitting->crowd = least * 1000 / room;
	fitting->wraps = halves > room;
	fitting->cuts = false;
	for (size_t i = 0; i < grid->column_count; i++)
		fitting->cuts |= wanted[i].figure > width[i] - 2 * padding;
	return width;
}

/* Large type wants larger gaps. */
static int32_t padding_of(const struct grid *grid, int32_t padding)
{
	return grid->style->size > LARGE_TYPE ? (int32_t)((int64_t)padding * grid->style->size / PADDED_TYPE) : padding;
}

/* Less padding where that keeps every cell on one line, or words and figures whole. */
static int32_t *choose_padding(struct arena *arena, struct grid *grid, struct fitting *fitting)
{
	static const int32_t paddings[] = {PADDING_X, PADDING_MANY, PADDING_CROWDED};
	size_t first = grid->column_count < MANY ? 0 : 1;
	for (size_t i = first; i < sizeof paddings / sizeof *paddings; i++) {
		int32_t *width = column_widths(arena, grid, padding_of(grid, paddings[i]), fitting);
		if (!fitting->wraps)
			return width;
	}
	int32_t *width = column_widths(arena, grid, padding_of(grid, paddings[first]), fitting);
	return fitting->crowd > 1000 || fitting->cuts ? column_widths(arena, grid, PADDING_CROWDED, fitting) : width;
}

static const struct style *smaller(struct arena *arena, const struct style *style, int64_t crowd)
{
	struct style *out = arena_alloc(arena, sizeof *out);
	*out = *style;
	out->size = (int32_t)((int64_t)style->size * 1000 / crowd);
	out->leading = (int32_t)((int64_t)style->leading * out->size / style->size);
	return out;
}

int32_t *grid_fit_columns(struct composer *composer, struct grid *grid, int32_t whole, struct grid_fit *fit)
{
	struct arena *arena = composer->setter->arena;
	struct fitting fitting = {.wanted = measure_columns(composer, grid, whole), .whole = whole};
	int32_t *width = choose_padding(arena, grid, &fitting);
	int64_t most = (int64_t)grid->style->size * 1000 / LEAST_SIZE;
	if ((fitting.crowd > 1000 || fitting.cuts) && most > 1000) {
		/* The padding does not shrink with the type: a little more than proportion asks for. */
		int64_t wanted = fitting.cuts ? most : fitting.crowd * 21 / 20;
		wanted = wanted < most ? wanted : most;
		grid->style = smaller(arena, grid->style, wanted);
		grid->header_style = smaller(arena, grid->header_style, wanted);
		fitting.wanted = measure_columns(composer, grid, whole);
		width = column_widths(arena, grid, PADDING_CROWDED, &fitting);
	}
	*fit = (struct grid_fit){grid->style->size, fitting.cuts, fitting.crowd > 1000};
	return width;
}
