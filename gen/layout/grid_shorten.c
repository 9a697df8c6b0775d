/* The widths of wrapping columns that make a table short. */
#include "layout/grid.h"

#define COLUMNS_MAX 8 /* more are left as they are: the search grows with the square of their number */
#define ROWS_MAX 200  /* looked at; of a longer table every n-th */
#define STEPS_MAX 60
#define RAGGED 27 / 25 /* lines are not filled to the end */

/* The share of the table that one step may move from a column to another. */
static const int32_t parts[] = {5, 10, 20, 40};

struct search {
	const struct grid_wrap *columns;
	size_t count;
	const struct grid_extent *extent;
};

static int64_t count_lines(int32_t cell, int32_t room)
{
	if (cell <= room || room <= 0)
		return 1;
	return ((int64_t)cell * RAGGED + room - 1) / room;
}

/* Lines of the rows that are looked at. */
static int64_t measure(const struct search *search)
{
	size_t step = (search->extent->rows + ROWS_MAX - 1) / ROWS_MAX;
	int64_t lines = 0;
	for (size_t r = 0; r < search->extent->rows; r += step) {
		int64_t most = 1;
		for (size_t i = 0; i < search->count; i++) {
			int64_t own = count_lines(search->columns[i].cells[r], *search->columns[i].width - 2 * search->extent->padding);
			most = own > most ? own : most;
		}
		lines += most;
	}
	return lines;
}

struct move {
	size_t from, to;
	int32_t size; /* [mpt]; 0: none */
};

static void apply(const struct search *search, const struct move *move, int32_t sign)
{
	*search->columns[move->from].width -= sign * move->size;
	*search->columns[move->to].width += sign * move->size;
}

static struct move find_move(const struct search *search, int64_t *lines)
{
	struct move best = {0};
	for (size_t from = 0; from < search->count; from++)
		for (size_t to = 0; to < search->count; to++)
			for (size_t i = 0; from != to && i < sizeof parts / sizeof *parts; i++) {
				const struct move move = {from, to, search->extent->whole / parts[i]};
				if (*search->columns[from].width - move.size < search->columns[from].least)
					continue;
				apply(search, &move, 1);
				int64_t own = measure(search);
				apply(search, &move, -1);
				if (own < *lines) {
					*lines = own;
					best = move;
				}
			}
	return best;
}

void grid_shorten(const struct grid_wrap *columns, size_t count, const struct grid_extent *extent)
{
	const struct search search = {columns, count, extent};
	if (count < 2 || count > COLUMNS_MAX || !extent->rows)
		return;
	int64_t lines = measure(&search);
	for (int step = 0; step < STEPS_MAX; step++) {
		struct move move = find_move(&search, &lines);
		if (!move.size)
			return;
		apply(&search, &move, 1);
	}
}
