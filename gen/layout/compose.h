/* From blocks to slices: strips of finished material as wide as the text, which flow fills pages with. */
#ifndef LAYOUT_COMPOSE_H
#define LAYOUT_COMPOSE_H

#include "layout/inline.h"

struct placement {
	uint32_t page; /* from 0 */
	int32_t y;     /* [mpt] of its top on the page */
};

struct slice {
	struct page_items items; /* relative to the slice's top left corner */
	int32_t before;          /* [mpt] space above, left out at the top of a page */
	int32_t height;          /* [mpt] */
	bool keep;               /* no page ends behind this slice if it can be helped */
	bool page_break;         /* a page begins with this slice */
	const struct slice *repeat; /* set again above this slice when it begins a page: the head of its table */
	const char *bookmark;    /* NULL: none */
	uint8_t bookmark_level;  /* from 1 */
	uint32_t heading;        /* the element of the heading it marks */
	const struct node *node; /* of the report or layout: what a complaint about it points at */
	struct placement *placement; /* filled in when the slice is put on a page; NULL: nobody asks */
};
struct slices ARRAY_OF(struct slice);

struct composer {
	struct typesetter *setter;
	struct slices slices;
	int32_t width;       /* [mpt] of the text */
	int32_t page_height; /* [mpt] of the text */
	int32_t after;       /* [mpt] space below the last slice */
	bool page_break;     /* before the next slice */
	const struct node *node; /* of what is being set */
	int heading;         /* level of the last heading, 0 before the first */
	struct contents *contents; /* layout/contents.h; NULL: the layout has none */
	bool failed;
};

/* All blocks of a layout for the report of the setter. */
void compose_blocks(struct composer *composer, const struct scope *scope, const block_list *blocks);

/* Adds an empty slice of that height below the others, `before` collapsing with the space the last one asked for. Valid until the next. */
struct slice *compose_add(struct composer *composer, int32_t before, int32_t height);

/* Adds the slice with items moved by (x, y). */
void compose_copy(struct composer *composer, struct slice *slice, const struct page_items *items, int32_t x, int32_t y);

/* Moved copies of the items `first` … `end` - 1. */
struct compose_part {
	const struct inline_lines *lines;
	size_t line; /* index */
	int32_t x, y; /* [mpt] of the top of that line in the slice */
};
void compose_line(struct composer *composer, struct slice *slice, const struct compose_part *part);

size_t compose_line_count(const struct inline_lines *lines);

/* The entries of the list that `path` names. */
struct value compose_value(struct composer *composer, const struct scope *scope, const struct string *path);

/* The scope for entry number `index` (from 0) of a list. */
struct compose_entry {
	struct scope index, item;
};
void compose_enter(const struct scope *scope, const struct value *list, size_t index, const struct string *as, struct compose_entry *out);

/* A table ready to be set: cells are fragments. */
struct grid_column {
	int32_t percent; /* thousandths of a per cent of the width; 0: from the content */
	enum alignment alignment;
};
struct grid {
	const struct grid_column *columns;
	size_t column_count;
	const struct fragments *head;  /* column_count cells */
	const struct fragments *cells; /* row by row */
	size_t row_count;
	const struct style *style, *header_style;
	struct page_colour rule_colour;
	const struct node *node; /* what a complaint about it points at */
	int32_t padding;         /* [mpt] left and right in a cell; found while it is set */
};
/* A crowded table's styles are made smaller. */
void compose_grid(struct composer *composer, struct grid *grid);

/* The length, of `whole` where it is per cent, or `otherwise` where it is absent. [mpt] */
int32_t compose_length(const struct length *length, int32_t whole, int32_t otherwise);

void compose_images(struct composer *composer, const struct scope *scope, const struct block_images *block);
void compose_figures(struct composer *composer, const struct scope *scope, const struct block_figures *block);

#endif
