/* Tables: columns as wide as they need, heads that are repeated, rows that stay whole. */
#ifndef LAYOUT_GRID_H
#define LAYOUT_GRID_H

#include "layout/chart.h"
#include "layout/compose.h"

struct grid_cell {
	struct fragments text;
	uint16_t span; /* columns, 0 stands for 1; cells it covers are not looked at */
	const struct chart_data *spark; /* drawn in place of words; NULL: none */
};

/* The rows that do not belong to an entry of their own are bold: the name of a group, its sum, the sum of all. */
enum grid_row_kind { GRID_ROW_ENTRY, GRID_ROW_GROUP, GRID_ROW_SUM, GRID_ROW_TOTAL };
struct grid_row {
	enum grid_row_kind kind;
	struct grid_cell *cells; /* one for each column */
};

struct grid_column {
	int32_t percent; /* thousandths of a per cent of the width; 0: from the content */
	enum alignment alignment; /* figures in a column to the right stand with their commas below each other */
	struct fragments title, over; /* neighbours with the same `over` have it above their titles, once; empty: the title takes both rows */
	/* found while it is set */
	int32_t tail; /* [mpt] the widest of what stands behind the ones of a figure */
};

struct grid {
	struct grid_column *columns;
	size_t column_count;
	const struct grid_row *rows;
	size_t row_count;
	const struct style *style, *header_style;
	struct page_colour rule_colour;
	bool boxed;                   /* a line around each cell, not only between rows */
	const struct colour *zebra;   /* behind every second row; absent or NULL: none */
	const struct fragments *note; /* below the last row; NULL: none */
	const struct style *note_style;
	const struct node *node; /* what a complaint about it points at */
	int32_t padding;         /* [mpt] left and right in a cell; found while it is set */
};

/* A crowded table's styles are made smaller; one too wide even so has its page turned. */
void compose_grid(struct composer *composer, struct grid *grid);

/* Widths of the columns in mpt, after the styles and padding were chosen that fit `whole`; `*fit` says what became of it. */
struct grid_fit {
	int32_t size; /* [mpt] of the type in the cells */
	bool cuts;    /* a figure would be cut */
	bool crowded; /* a word would be cut */
};
int32_t *grid_fit_columns(struct composer *composer, struct grid *grid, int32_t whole, struct grid_fit *fit);

/* Rows of empty cells. */
struct grid_row *grid_make_rows(struct arena *arena, size_t rows, size_t columns);
/* Words of the program in a cell or a head. */
struct fragments grid_words(struct arena *arena, const char *text);

/* Whether the cell says a figure, and the width of what stands behind its ones: `,7%` of 12,7%. [mpt] */
bool grid_is_figure(const struct fragments *cell);
int32_t grid_tail(struct composer *composer, const struct fragments *cell, const struct style *style);

#endif
