/* Setting tables: what stands together when a page ends, what is repeated, and the paper turned for a wide one. */
#include "layout/grid_set.h"

#include <string.h>

#define BODY_ROWS 10000 /* in one TBody: libharu's arrays hold 32,767 */
#define TURN_SIZE 9000 /* [mpt] a table that would need smaller type than this has its page turned */

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

const struct slice *grid_repeat_items(struct composer *composer, const struct page_items *items, int32_t height, const struct slice *above)
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
	return grid_repeat_items(composer, &last->items, last->height, above);
}

#define REPEATED_ITEMS 200000 /* of a table, at most: each group has its own copy of the head */

/* The head and the group's name below it; only the head once there are very many. */
static const struct slice *repeat_group(struct composer *composer, const struct slice *head, size_t *repeated)
{
	if (*repeated > REPEATED_ITEMS)
		return head;
	const struct slice *again = repeat_last(composer, head);
	*repeated += again->items.count;
	return again;
}

static const struct slice *make_close(const struct grid_table *table)
{
	struct slice *close = arena_alloc(table->composer->setter->arena, sizeof *close);
	int32_t thickness = grid_thickness(table->grid, RULE_THIN);
	compose_box(table->composer, close, (struct page_item){.y = -thickness / 2, .width = grid_table_width(table), .height = thickness, .colour = table->grid->rule_colour});
	return close;
}

#define KEPT_ROWS ((size_t)3) /* of a longer one that stay together at its beginning, and at its end */
#define WHOLE_PART 4 /* of a page: a table no higher stays on one, and so do the rows at its ends */

/* Whether the slices from `first` to `end` are no more than that part of a page. */
static bool is_short(const struct composer *composer, size_t first, size_t end)
{
	int64_t height = 0;
	for (size_t i = first; i < end; i++)
		height += composer->slices.at[i].height;
	return WHOLE_PART * height <= composer->page_height;
}

/* A sum is not parted from the last row above it; the last row does not stand alone on a page, nor the first below its head. */
static void keep_rows(struct composer *composer, const struct grid *grid, size_t first)
{
	size_t end = composer->slices.count;
	if (grid->row_count < 2)
		return;
	composer->slices.at[first].keep = true;
	composer->slices.at[end - 2].keep = true;
	bool whole = is_short(composer, first - 1, end), is_long = end - first > 2 * KEPT_ROWS;
	bool head = is_long && is_short(composer, first - 1, first + KEPT_ROWS), foot = is_long && is_short(composer, end - KEPT_ROWS, end);
	for (size_t i = first; i + 1 < end; i++)
		composer->slices.at[i].keep |= whole || (head && i < first + KEPT_ROWS - 1) || (foot && i + KEPT_ROWS >= end);
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
	struct grid_table table = {composer, grid, fit_page(composer, grid), element, page_add_element(document, PAGE_ROLE_TABLE_HEAD, element), NULL};
	table.close = make_close(&table);
	grid_merge(&table);
	grid_add_head(&table);
	const struct slice *head = repeat_last(composer, composer->repeat), *group = head;
	size_t first = composer->slices.count, bodies = 0, repeated = 0;
	for (size_t i = 0, end; i < grid->row_count; i = end) {
		end = grid_merged_end(grid, i);
		if (i / BODY_ROWS >= bodies && ++bodies)
			table.part = page_add_element(document, PAGE_ROLE_TABLE_BODY, element);
		keep_sums(composer, grid, i);
		enum grid_row_kind kind = grid->rows[i].kind;
		if (end > i + 1)
			grid_add_merged(&table, i, end - i, group);
		else
			grid_add_row(&table, i, kind == GRID_ROW_ENTRY || kind == GRID_ROW_SUM ? group : head);
		if (kind == GRID_ROW_GROUP)
			group = repeat_group(composer, head, &repeated);
	}
	keep_rows(composer, grid, first);
	add_note(composer, grid);
	composer->after = grid->style->after;
	compose_enter_region(composer, region);
}
