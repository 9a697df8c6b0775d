/* The head of a table: titles, and what stands over several of them. */
#include "layout/grid_set.h"

#include <string.h>

/* The head: titles, and above those that share one a name for several columns. */
struct head {
	struct grid_set_cell *titles, *overs;
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

static uint32_t head_cell(const struct grid_table *table, uint32_t row, size_t columns, size_t rows)
{
	struct page_document *document = table->composer->setter->document;
	uint32_t element = page_add_element(document, PAGE_ROLE_TABLE_HEADER_CELL, row);
	document->elements.at[element].column_span = columns > 1 ? (uint16_t)columns : 0;
	document->elements.at[element].row_span = rows > 1 ? (uint16_t)rows : 0;
	return element;
}

static const struct style *title_style(const struct grid_table *table, size_t column, bool over)
{
	struct style *style = arena_alloc(table->composer->setter->arena, sizeof *style);
	enum alignment alignment = over || table->grid->boxed ? ALIGNMENT_CENTRE : table->grid->columns[column].alignment;
	*style = *table->grid->header_style;
	style->balanced = true;
	if (alignment == ALIGNMENT_CENTRE || alignment == ALIGNMENT_RIGHT)
		style->alignment = alignment;
	return style;
}

static int32_t lines_height(const struct grid_set_cell *set)
{
	return (int32_t)compose_line_count(&set->lines) * set->lines.leading;
}

static void set_upper(const struct grid_table *table, struct head *head, uint32_t upper, bool two)
{
	const struct grid *grid = table->grid;
	for (size_t i = 0; i < grid->column_count; i = over_end(grid, i)) {
		size_t columns = over_end(grid, i) - i;
		bool over = grid->columns[i].over.count > 0;
		struct grid_set_cell *set = over ? &head->overs[i] : &head->titles[i];
		set->x = grid_span_width(table, 0, i);
		set->width = grid_span_width(table, i, columns);
		set->element = head_cell(table, upper, columns, two && !over ? 2 : 1);
		grid_set_words(table, over ? &grid->columns[i].over : &grid->columns[i].title, title_style(table, i, over), set);
		if (over && lines_height(set) > head->upper)
			head->upper = lines_height(set);
	}
}

static void set_lower(const struct grid_table *table, struct head *head, uint32_t lower)
{
	const struct grid *grid = table->grid;
	for (size_t i = 0; i < grid->column_count; i++) {
		struct grid_set_cell *set = &head->titles[i];
		if (grid->columns[i].over.count) {
			set->x = grid_span_width(table, 0, i);
			set->width = table->width[i];
			set->element = head_cell(table, lower, 1, 1);
			grid_set_words(table, &grid->columns[i].title, title_style(table, i, false), set);
		}
		int32_t taken = grid->columns[i].over.count ? 0 : head->upper ? head->upper + PADDING_Y : 0;
		int32_t wanted = lines_height(set) - taken;
		head->lower = wanted > head->lower ? wanted : head->lower;
	}
}

static struct head set_head(const struct grid_table *table)
{
	struct composer *composer = table->composer;
	size_t size = table->grid->column_count * sizeof(struct grid_set_cell);
	struct head head = {arena_alloc(composer->setter->arena, size), arena_alloc(composer->setter->arena, size), 0, 0};
	bool two = false;
	for (size_t i = 0; i < table->grid->column_count; i++)
		two |= table->grid->columns[i].over.count > 0;
	uint32_t upper = page_add_element(composer->setter->document, PAGE_ROLE_TABLE_ROW, table->part);
	set_upper(table, &head, upper, two);
	set_lower(table, &head, two ? page_add_element(composer->setter->document, PAGE_ROLE_TABLE_ROW, table->part) : upper);
	return head;
}

static void place_title(const struct grid_table *table, struct slice *slice, const struct grid_set_cell *set, int32_t y)
{
	for (size_t line = 0; line < compose_line_count(&set->lines); line++)
		compose_line(table->composer, slice,
			     &(struct compose_part){&set->lines, line, set->x + table->grid->padding, y + (int32_t)line * set->lines.leading});
}

/* Where the title's top is: titles stand on the lower edge of the head, those in boxes in the middle of theirs. */
static int32_t title_top(const struct grid_table *table, const struct head *head, size_t column, int32_t height)
{
	bool under = table->grid->columns[column].over.count > 0;
	int32_t lines = lines_height(&head->titles[column]);
	int32_t top = under ? PADDING_Y + head->upper + PADDING_Y / 2 : 0;
	return table->grid->boxed ? top + (height - top - lines) / 2 : height - PADDING_Y - lines;
}

/* What stands over several columns, and the line below it. */
static void place_over(const struct grid_table *table, struct slice *slice, const struct head *head, size_t column)
{
	const struct grid *grid = table->grid;
	const struct grid_set_cell *over = &head->overs[column];
	int32_t margin = grid->boxed ? 0 : grid->padding;
	place_title(table, slice, over, PADDING_Y + head->upper - lines_height(over));
	compose_box(table->composer, slice, (struct page_item){.x = over->x + margin, .y = PADDING_Y + head->upper + PADDING_Y / 2, .width = over->width - 2 * margin,
							       .height = grid_thickness(grid, RULE_THIN), .colour = grid->rule_colour});
}

void grid_add_head(const struct grid_table *table)
{
	struct composer *composer = table->composer;
	const struct grid *grid = table->grid;
	struct head head = set_head(table);
	int32_t between = head.upper ? PADDING_Y : 0, height = head.upper + between + head.lower + 2 * PADDING_Y;
	struct slice *slice = compose_add(composer, grid->style->before, height);
	struct page_item rule = {.width = grid_table_width(table), .height = grid_thickness(grid, RULE_THICK), .colour = grid->rule_colour};
	compose_box(composer, slice, rule);
	for (size_t i = 0; i < grid->column_count; i++) {
		bool inner = i > 0 && same_over(grid, i - 1, i);
		if (grid->columns[i].over.count && !inner)
			place_over(table, slice, &head, i);
		place_title(table, slice, &head.titles[i], title_top(table, &head, i, height));
		grid_add_side(table, slice, i, inner ? PADDING_Y + head.upper + PADDING_Y / 2 : 0);
	}
	grid_add_side(table, slice, grid->column_count, 0);
	rule.y = height - rule.height / 2;
	compose_box(composer, slice, rule);
	slice->keep = true;
}
