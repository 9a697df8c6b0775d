/* From blocks to slices: strips of finished material as wide as the text, which flow fills pages with. */
#ifndef LAYOUT_COMPOSE_H
#define LAYOUT_COMPOSE_H

#include "layout/inline.h"

struct placement {
	uint32_t page; /* from 0 */
	int32_t y;     /* [mpt] of its top on the page */
};

struct geometry {
	int32_t width, height;            /* [mpt] of the page */
	int32_t top, bottom, left, right; /* [mpt] margins */
};

/* A heading within a slice: what the outline and the table of contents lead to. */
struct slice_heading {
	const char *title;
	uint8_t level;    /* from 1 */
	uint32_t element;
	int32_t y;        /* [mpt] from the top of the slice */
	struct placement *placement; /* filled in when the slice is put on a page; NULL: nobody asks */
};

/* A footnote, set: it stands at the foot of the page on which its slice does. */
struct slice_note {
	struct page_items items; /* from its top left corner */
	int32_t height;          /* [mpt] */
};

/* Paper, margins and columns, for the blocks of a layout or of one of its sections. */
struct region {
	struct geometry geometry;
	int32_t columns; /* at least 1 */
	int32_t gap;     /* [mpt] between columns */
	const struct layout_running *header, *footer;
	bool restart; /* begins a page with the number 1 */
	const struct region *numbers; /* whose page numbers it goes on with: a page of it that is turned; NULL: it has its own */
};

static inline const struct region *region_numbers(const struct region *region)
{
	return region->numbers ? region->numbers : region;
}

static inline int32_t region_width(const struct region *region) /* [mpt] of one column */
{
	const struct geometry *geometry = &region->geometry;
	return (geometry->width - geometry->left - geometry->right - (region->columns - 1) * region->gap) / region->columns;
}

static inline int32_t region_height(const struct region *region) /* [mpt] of the text on a page */
{
	return region->geometry.height - region->geometry.top - region->geometry.bottom;
}

struct slice {
	const struct region *region;
	struct page_items items; /* relative to the slice's top left corner */
	int32_t before;          /* [mpt] space above, left out at the top of a page */
	int32_t height;          /* [mpt] */
	int32_t pictures;        /* [mpt] height of the pictures that stand at its top, on one line below; 0: none */
	enum alignment alignment; /* of what stands in it, should it get more room */
	bool keep;               /* no page or column ends behind this slice if it can be helped */
	bool page_break;         /* a page begins with this slice */
	const struct slice *repeat; /* set again above this slice when it begins a page: the head of its table */
	const struct slice *close;  /* set below this slice when its page or column ends there: the last line of its table */
	struct ARRAY_OF(struct slice_heading) headings;
	struct ARRAY_OF(struct slice_note) notes;
	const struct node *node; /* of the report or layout: what a complaint about it points at */
	const char *advice;      /* in both languages: what to do when it is taller than a page; NULL: nothing in particular */
	struct placement *placement; /* of the slice itself, likewise */
};
struct slices ARRAY_OF(struct slice);

#define LAYOUT_HEADINGS 4 /* levels */

/* The last heading and those it stands under: `asked` holds the levels that the layout gives them, from the outermost. */
struct heading_chain {
	int depth; /* 0 before the first */
	int asked[LAYOUT_HEADINGS];
	bool titled; /* a heading of the first level was among them */
};

/* A number that goes up with each text that counts; one of headings begins anew below a heading of a higher rank. */
struct compose_counter {
	const char *name;
	int level; /* of the headings it numbers; 0: none */
	int64_t value;
};

struct composer {
	struct typesetter *setter;
	struct slices slices;
	const struct region *region;
	int32_t width;       /* [mpt] of the text: of a column */
	int32_t page_height; /* [mpt] of the text */
	int32_t after;       /* [mpt] space below the last slice */
	bool page_break;     /* before the next slice */
	const struct node *node; /* of what is being set */
	int32_t line;        /* [mpt] width of the last line of words */
	struct ARRAY_OF(struct compose_counter) counters;
	struct heading_chain headings;
	struct contents *contents; /* layout/contents.h; NULL: the layout has none */
	bool nested;         /* in a cell, where no page ends */
	const struct slice *repeat; /* what comes next has this above it when it begins a page; NULL: nothing */
	bool failed;
};

/* [mpt] of the text on a page below what is repeated at its head. */
static inline int32_t compose_room(const struct composer *composer)
{
	return composer->page_height - (composer->repeat ? composer->repeat->height : 0);
}

#define LAYOUT_LEAST_ROOM 14173 /* [mpt] that text needs, across and down: 5 mm */

/* What is added from here on stands in that region. False when it leaves no room for text, and nothing has changed. */
bool compose_enter_region(struct composer *composer, const struct region *region);

/* Paper and margins. */
struct geometry layout_geometry(const struct layout_page *page);

/* Blocks set one below the other in a width of their own, to be put into a slice. Nothing in it breaks. */
struct compose_stack {
	struct slices slices;
	int32_t height; /* [mpt] */
};
void compose_make_stack(struct composer *composer, const struct scope *scope, const block_list *blocks, int32_t width, struct compose_stack *out);
void compose_put_stack(struct composer *composer, struct slice *slice, const struct compose_stack *stack, int32_t x, int32_t y);

/* All blocks of a layout for the report of the setter. */
void compose_blocks(struct composer *composer, const struct scope *scope, const block_list *blocks);

/* Adds an empty slice of that height below the others, `before` collapsing with the space the last one asked for. Valid until the next. */
struct slice *compose_add(struct composer *composer, int32_t before, int32_t height);

/* The slices from `first` on, and the space below them, as one that is not read twice: to be set again at the head of later pages. */
const struct slice *compose_repeated(struct composer *composer, size_t first);
/* What is repeated anyway, and below it a head of that height. */
const struct slice *compose_repeat_below(struct composer *composer, const struct page_items *items, int32_t height);

/* Adds the slice with items moved by (x, y). */
void compose_copy(struct composer *composer, struct slice *slice, const struct page_items *items, int32_t x, int32_t y);

struct compose_part {
	const struct inline_lines *lines;
	size_t line; /* index */
	int32_t x, y; /* [mpt] of the top of that line in the slice */
};
void compose_line(struct composer *composer, struct slice *slice, const struct compose_part *part);

size_t compose_line_count(const struct inline_lines *lines);

/* A filled rectangle; one without an artifact of its own is layout. */
void compose_box(struct composer *composer, struct slice *slice, struct page_item item);

struct compose_text {
	const struct style *style;
	uint32_t element;
	int32_t left; /* [mpt] besides the style's own margin */
	const struct inline_lines *marker; /* stands in the first line, NULL: none */
	int32_t marker_x;
	int32_t lead; /* [mpt] further indent of the first line, for a mark that stands in it */
	bool tight; /* an item of a list: no first-line indent */
};
/* One paragraph, a slice a line; its first slice's index, or SIZE_MAX when nothing was set. */
size_t compose_paragraph(struct composer *composer, const struct fragments *fragments, const struct compose_text *block);

/* No page ends between what stands last so far and what comes next. */
void compose_keep_previous(struct composer *composer);

bool compose_is_blank(const struct fragments *fragments);

/* The named style, and a new element of the structure tree. */
const struct style *compose_style(struct composer *composer, const struct string *name);
uint32_t compose_element(struct composer *composer, enum page_role role, uint32_t parent);

/* `count`, or what the layout allows of it. */
size_t compose_most(const struct integer *most, size_t count);

/* The entries of the list that `path` names. */
struct value compose_value(struct composer *composer, const struct scope *scope, const struct string *path);

/* The scope for entry number `index` (from 0) of a list. */
struct compose_entry {
	struct scope index, item;
};
void compose_enter(const struct scope *scope, const struct value *list, size_t index, const struct string *as, struct compose_entry *out);

/* The length, of `whole` where it is per cent, or `otherwise` where it is absent; scaled unless it is per cent. [mpt] */
int32_t compose_length(const struct composer *composer, const struct length *length, int32_t whole, int32_t otherwise);

/* The colour, or that level of grey where it is absent. */
struct page_colour compose_colour(const struct colour *colour, uint8_t grey);

#endif
