/* What the files that set tables share: cells broken into lines, rows, heads. */
#ifndef LAYOUT_GRID_SET_H
#define LAYOUT_GRID_SET_H

#include "layout/grid.h"

#define PADDING_Y 3500 /* [mpt] above and below */
#define RULE_THIN 400
#define RULE_THICK 900
#define RULE_BOX 500

struct grid_table {
	struct composer *composer;
	const struct grid *grid;
	const int32_t *width;
	uint32_t element, part; /* the table's, and that of its head or body */
	const struct slice *close; /* where a page ends within a row, or beside a cell that goes on */
};

/* One cell, broken into lines. */
struct grid_set_cell {
	struct inline_lines lines;
	int32_t x, width; /* [mpt] of the cell, padding and all */
	uint32_t element;
};

struct grid_row_lines {
	struct grid_set_cell *cells;
	const struct grid_row *row;
	size_t most; /* lines in the tallest cell */
	int32_t leading;
};

/* [mpt] */
int32_t grid_span_width(const struct grid_table *table, size_t column, size_t span);
int32_t grid_table_width(const struct grid_table *table);
size_t grid_span_of(const struct grid_cell *cell); /* columns */
int32_t grid_thickness(const struct grid *grid, int32_t otherwise); /* of a rule: one for all in boxes */

void grid_set_words(const struct grid_table *table, const struct fragments *text, const struct style *style, struct grid_set_cell *out);

/* A line down the slice at the left edge of `column`, or at the right edge of the table, in boxes. */
void grid_add_side(const struct grid_table *table, struct slice *slice, size_t column, int32_t top);

/* The head as the next slice. */
void grid_add_head(const struct grid_table *table);

/* A row of lines; lines `first` … `end` - 1 of it into a slice; what stands behind and below it. */
struct grid_row_lines grid_break_row(const struct grid_table *table, const struct grid_row *row);
void grid_place_row(const struct grid_table *table, struct slice *slice, const struct grid_row_lines *row, size_t first, size_t end);
void grid_add_zebra(const struct grid_table *table, struct slice *slice, size_t index);
void grid_add_rule_below(const struct grid_table *table, struct slice *slice, size_t index);

/* The row as one slice or several; `head` stands above it where it begins a page. */
void grid_add_row(const struct grid_table *table, size_t index, const struct slice *head);

/* Cells of a column that say the same become one; where the rows end that such cells hold together; those rows. */
void grid_merge(const struct grid_table *table);
size_t grid_merged_end(const struct grid *grid, size_t first);
void grid_add_merged(const struct grid_table *table, size_t first, size_t count, const struct slice *head);

/* Items as they stand again on later pages, below what does so anyway: artifacts, not read twice (ISO 14289-1, 7.5). */
const struct slice *grid_repeat_items(struct composer *composer, const struct page_items *items, int32_t height, const struct slice *above);

#endif
