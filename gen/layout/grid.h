/* Tables: columns as wide as they need, heads that are repeated, rows that stay whole. */
#ifndef LAYOUT_GRID_H
#define LAYOUT_GRID_H

#include "layout/chart.h"
#include "layout/compose.h"

struct grid_cell {
	struct fragments text;
	uint16_t span; /* columns, 0 stands for 1; cells it covers are not looked at */
	uint16_t rows; /* likewise; found while the table is set */
	bool covered;  /* by the one above; likewise */
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
	/* Figures in a column to the right stand with their commas below each other, and so do those in the middle where all of them are figures. */
	enum alignment alignment;
	struct fragments title, over; /* neighbours with the same `over` have it above their titles, once; empty: the title takes both rows */
	const char *usual;   /* the column is as wide as if this stood in it, where there is room: tables one after the other look alike; NULL: none */
	bool merges;         /* cells below each other that say the same become one */
	bool apart;          /* figures of many kinds, unlike those before it: flush right, and further off */
	bool grows;          /* takes what the others leave, where one of the table does */
	/* found while it is set */
	int32_t lead, tail; /* [mpt] the widest of what stands before the end of a figure's ones, and behind that; both 0: nothing is lined up */
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

/* A column whose cells take several lines. */
struct grid_wrap {
	const int32_t *cells; /* [mpt] what each would take on one line, without padding */
	int32_t least;        /* [mpt] of the column, with padding */
	int32_t *width;       /* [mpt] likewise */
};

struct grid_extent {
	size_t rows;
	int32_t whole;   /* [mpt] of the table */
	int32_t padding; /* [mpt] left and right in a cell */
};

/* Shares the sum of the columns' widths anew, so that all rows together have few lines: better ones are looked for step by step. */
void grid_shorten(const struct grid_wrap *columns, size_t count, const struct grid_extent *extent);

/* Rows of empty cells. */
struct grid_row *grid_make_rows(struct arena *arena, size_t rows, size_t columns);
/* Words of the program in a cell or a head. */
struct fragments grid_words(struct arena *arena, const char *text);

/* Whether the cell says a figure, and the width of what ends with its ones: `12` of 12,7%, which is `natural` wide. [mpt] */
bool grid_is_figure(const struct fragments *cell);
int32_t grid_lead(struct composer *composer, const struct fragments *cell, const struct style *style, int32_t natural);

#endif
