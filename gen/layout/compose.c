/* From blocks to slices: which part of the report goes where. */
#include "layout/compose.h"

#include "layout/contents.h"
#include "layout/format.h"

#include <string.h>

#define MARKER_WIDTH 18000 /* [mpt] */

struct slice *compose_add(struct composer *composer, int32_t before, int32_t height)
{
	struct slice *slice = array_push(composer->setter->arena, &composer->slices);
	slice->before = before > composer->after ? before : composer->after;
	slice->height = height;
	slice->page_break = composer->page_break;
	slice->node = composer->node;
	composer->page_break = false;
	composer->after = 0;
	return slice;
}

void compose_copy(struct composer *composer, struct slice *slice, const struct page_items *items, int32_t x, int32_t y)
{
	for (size_t i = 0; i < items->count; i++) {
		struct page_item *item = array_push(composer->setter->arena, &slice->items);
		*item = items->at[i];
		item->x += x;
		item->y += y;
	}
}

size_t compose_line_count(const struct inline_lines *lines)
{
	return lines->ends.count;
}

void compose_line(struct composer *composer, struct slice *slice, const struct compose_part *part)
{
	const struct inline_lines *lines = part->lines;
	size_t first = part->line ? lines->ends.at[part->line - 1] : 0;
	for (size_t i = first; i < lines->ends.at[part->line]; i++) {
		struct page_item *item = array_push(composer->setter->arena, &slice->items);
		*item = lines->items.at[i];
		item->x += part->x;
		item->y += part->y;
	}
}

struct value compose_value(struct composer *composer, const struct scope *scope, const struct string *path)
{
	struct value value = {.kind = VALUE_OTHER, .absent = true};
	const char *suggestion;
	if (!value_find(composer->setter->arena, scope, path->text, &value, &suggestion))
		value.absent = true;
	return value;
}

void compose_enter(const struct scope *scope, const struct value *list, size_t index, const struct string *as, struct compose_entry *out)
{
	struct value number = {.kind = VALUE_INTEGER, .text = "", .integer = (int64_t)index + 1, .number = decimal_from((int64_t)index + 1)};
	out->index = (struct scope){scope->report, scope, "index", number};
	out->item = (struct scope){scope->report, &out->index, as->node ? as->text : "item", value_element(scope, list, index)};
}

/* Two lines of a paragraph stay together at its beginning and at its end, a heading with what follows. */
static bool keeps(const struct style *style, size_t line, size_t count)
{
	return (line == 0 && count > 1) || line + 2 == count || (line + 1 == count && style->keep_with_next);
}

struct text_block {
	const struct style *style;
	uint32_t element;
	int32_t left; /* [mpt] besides the style's own margin */
	const struct inline_lines *marker; /* stands in the first line, NULL: none */
	int32_t marker_x;
	bool tight; /* an item of a list: no first-line indent */
};

static void keep_previous(struct composer *composer)
{
	if (composer->slices.count)
		composer->slices.at[composer->slices.count - 1].keep = true;
}

/* One paragraph; its first slice's index, or SIZE_MAX when nothing was set. */
static size_t add_paragraph(struct composer *composer, const struct fragments *fragments, const struct text_block *block)
{
	const struct style *style = block->style;
	struct inline_lines lines;
	const struct inline_shape shape = {.style = style, .width = composer->width - style->left - style->right - block->left, .element = block->element,
					   .no_indent = block->tight};
	composer->failed |= !inline_set(composer->setter, fragments, &shape, &lines);
	size_t count = compose_line_count(&lines), first = composer->slices.count;
	if (count && style->keep_with_previous)
		keep_previous(composer);
	for (size_t i = 0; i < count; i++) {
		struct slice *slice = compose_add(composer, i == 0 ? style->before : 0, lines.leading);
		if (i == 0 && block->marker)
			compose_copy(composer, slice, &block->marker->items, block->marker_x, 0);
		compose_line(composer, slice, &(struct compose_part){&lines, i, style->left + block->left, 0});
		slice->keep = keeps(style, i, count);
	}
	if (!count)
		return SIZE_MAX;
	composer->after = style->after;
	return first;
}

static const struct style *find_style(struct composer *composer, const struct string *name)
{
	return style_find(&composer->setter->styles, name);
}

static uint32_t add_element(struct composer *composer, enum page_role role, uint32_t parent)
{
	return page_add_element(composer->setter->document, role, parent);
}

/* A heading is never more than one level below the one before it (ISO 14289-1, 7.4.2). */
static enum page_role heading_role(struct composer *composer, int level)
{
	if (level > composer->heading + 1)
		level = composer->heading + 1;
	composer->heading = level;
	return (enum page_role)(PAGE_ROLE_HEADING_1 + level - 1);
}

static bool blank(const struct fragments *fragments)
{
	for (size_t i = 0; i < fragments->count; i++)
		if (fragments->at[i].text[strspn(fragments->at[i].text, " \t\n")] != '\0')
			return false;
	return true;
}

static void compose_text(struct composer *composer, const struct scope *scope, const struct block_text *block)
{
	struct fragments fragments = {0};
	inline_expand(composer->setter, scope, block->text.node, &fragments);
	if (blank(&fragments))
		return;
	int level = block->role.node ? block->role.value - LAYOUT_ROLE_HEADING_1 + 1 : 0;
	enum page_role role = level > 0 ? heading_role(composer, level) : PAGE_ROLE_PARAGRAPH;
	const struct text_block text = {.style = find_style(composer, &block->style), .element = add_element(composer, role, 0)};
	size_t first = add_paragraph(composer, &fragments, &text);
	if (level > 0 && first != SIZE_MAX) {
		composer->slices.at[first].bookmark = inline_plain(composer->setter, scope, block->text.node);
		composer->slices.at[first].heading = text.element;
		composer->slices.at[first].bookmark_level = (uint8_t)(role - PAGE_ROLE_HEADING_1 + 1);
	}
}

static void add_value(struct composer *composer, const struct value *value, const struct style *style)
{
	struct fragments fragments = {0};
	inline_add_value(composer->setter, value, &fragments);
	if (!blank(&fragments))
		add_paragraph(composer, &fragments, &(struct text_block){.style = style, .element = add_element(composer, PAGE_ROLE_PARAGRAPH, 0)});
}

static void compose_paragraphs(struct composer *composer, const struct scope *scope, const struct block_paragraphs *block)
{
	struct value value = compose_value(composer, scope, &block->of);
	const struct style *style = find_style(composer, &block->style);
	if (value.kind != VALUE_LIST) {
		add_value(composer, &value, style);
		return;
	}
	for (size_t i = 0; i < value.list.count; i++) {
		struct value one = value_element(scope, &value, i);
		add_value(composer, &one, style);
	}
}

static void compose_each(struct composer *composer, const struct scope *scope, const struct block_each *block)
{
	struct value list = compose_value(composer, scope, &block->in);
	for (size_t i = 0; i < list.list.count; i++) {
		struct compose_entry entry;
		compose_enter(scope, &list, i, &block->as, &entry);
		compose_blocks(composer, &entry.item, &block->blocks);
	}
}

static void compose_group(struct composer *composer, const struct scope *scope, const struct block_group *block)
{
	size_t first = composer->slices.count;
	compose_blocks(composer, scope, &block->blocks);
	for (size_t i = first; i + 1 < composer->slices.count; i++)
		composer->slices.at[i].keep = true;
}

struct item_setting {
	const struct block_list_items *block;
	const struct style *style;
	uint32_t list;
	int32_t room; /* [mpt] for the marker */
};

static void set_marker(struct composer *composer, const struct scope *scope, const struct item_setting *how, uint32_t element, struct inline_lines *out)
{
	struct fragments fragments = {0};
	if (how->block->marker.node)
		inline_expand(composer->setter, scope, how->block->marker.node, &fragments);
	else
		*array_push(composer->setter->arena, &fragments) = (struct fragment){.text = "–", .size = strlen("–")};
	struct style *style = arena_alloc(composer->setter->arena, sizeof *style);
	*style = *how->style;
	style->alignment = ALIGNMENT_LEFT;
	const struct inline_shape shape = {.style = style, .width = INT32_MAX / 4, .element = element, .no_indent = true};
	composer->failed |= !inline_set(composer->setter, &fragments, &shape, out);
}

static void add_item(struct composer *composer, const struct compose_entry *entry, const struct item_setting *how)
{
	const struct block_list_items *block = how->block;
	struct fragments fragments = {0};
	if (block->text.node)
		inline_expand(composer->setter, &entry->item, block->text.node, &fragments);
	else
		inline_add_value(composer->setter, &entry->item.value, &fragments);
	if (blank(&fragments))
		return;
	uint32_t item = add_element(composer, PAGE_ROLE_LIST_ITEM, how->list);
	uint32_t label = add_element(composer, PAGE_ROLE_LABEL, item);
	struct inline_lines marker;
	set_marker(composer, &entry->item, how, label, &marker);
	int32_t room = marker.natural + how->style->size / 3 > how->room ? marker.natural + how->style->size / 3 : how->room;
	const struct text_block text = {.style = how->style, .element = add_element(composer, PAGE_ROLE_LIST_BODY, item), .left = room, .marker = &marker,
					.marker_x = how->style->left, .tight = true};
	add_paragraph(composer, &fragments, &text);
}

static void compose_list(struct composer *composer, const struct scope *scope, const struct block_list_items *block)
{
	struct value list = compose_value(composer, scope, &block->of);
	if (list.list.count == 0)
		return;
	struct item_setting how = {block, find_style(composer, &block->style), add_element(composer, PAGE_ROLE_LIST, 0), MARKER_WIDTH};
	composer->setter->document->elements.at[how.list].numbered = block->marker.node && strstr(block->marker.text, "{{index");
	if (block->marker_width.node && !block->marker_width.percent)
		how.room = block->marker_width.value;
	for (size_t i = 0; i < list.list.count; i++) {
		struct compose_entry entry;
		compose_enter(scope, &list, i, &block->as, &entry);
		add_item(composer, &entry, &how);
	}
}

static struct page_colour colour_or(const struct colour *colour, uint8_t grey)
{
	return colour->node ? colour->value : (struct page_colour){grey, grey, grey};
}

static void compose_table(struct composer *composer, const struct scope *scope, const struct block_table *block)
{
	struct value list = compose_value(composer, scope, &block->of);
	size_t width = block->columns.count, rows = list.list.count;
	if (!rows || !width)
		return;
	struct arena *arena = composer->setter->arena;
	struct grid_column *columns = arena_alloc(arena, width * sizeof *columns);
	struct fragments *head = arena_alloc(arena, width * sizeof *head), *cells = arena_alloc(arena, rows * width * sizeof *cells);
	for (size_t i = 0; i < width; i++) {
		const struct layout_column *column = &block->columns.at[i];
		columns[i] = (struct grid_column){column->width.percent ? column->width.value : 0,
						  column->align.node ? (enum alignment)column->align.value : ALIGNMENT_LEFT};
		inline_expand(composer->setter, scope, column->title.node, &head[i]);
	}
	for (size_t r = 0; r < rows; r++) {
		struct compose_entry entry;
		compose_enter(scope, &list, r, &block->as, &entry);
		for (size_t i = 0; i < width; i++)
			inline_expand(composer->setter, &entry.item, block->columns.at[i].text.node, &cells[r * width + i]);
	}
	compose_grid(composer, &(struct grid){columns, width, head, cells, rows, find_style(composer, &block->style), find_style(composer, &block->header_style),
					      colour_or(&block->rule_colour, 0x80), list.node ? list.node : block->common.node, 0});
}

static void compose_condition(struct composer *composer, const struct scope *scope, const struct string *condition, bool *holds)
{
	bool negated = *condition->text == '!';
	const struct string path = {condition->node, condition->text + negated};
	struct value value = compose_value(composer, scope, &path);
	*holds = value_present(&value) != negated;
}

int32_t compose_length(const struct length *length, int32_t whole, int32_t otherwise)
{
	if (!length->node)
		return otherwise;
	return length->percent ? (int32_t)((int64_t)whole * length->value / 100000) : length->value;
}

static void compose_rule(struct composer *composer, const struct block_rule *block)
{
	int32_t width = compose_length(&block->width, composer->width, composer->width);
	int32_t thickness = compose_length(&block->thickness, 0, 500);
	struct slice *slice = compose_add(composer, compose_length(&block->before, 0, 0), thickness);
	int32_t room = composer->width - width;
	enum alignment alignment = block->align.node ? (enum alignment)block->align.value : ALIGNMENT_LEFT;
	int32_t x = alignment == ALIGNMENT_CENTRE ? room / 2 : alignment == ALIGNMENT_RIGHT ? room : 0;
	*array_push(composer->setter->arena, &slice->items) =
		(struct page_item){.kind = PAGE_ITEM_RULE, .artifact = PAGE_ARTIFACT_LAYOUT, .x = x, .width = width, .height = thickness,
				   .colour = colour_or(&block->colour, 0)};
	slice->keep = true;
	composer->after = compose_length(&block->after, 0, 0);
}

static enum alignment cell_alignment(const struct annex *annex, size_t column)
{
	if (annex->columns.at[column].align.node) /* left, center, right */
		return (enum alignment)(annex->columns.at[column].align.value + 1);
	for (size_t r = 0; r < annex->rows.count; r++)
		if (column < annex->rows.at[r].count && annex->rows.at[r].at[column].node)
			return annex->rows.at[r].at[column].text ? ALIGNMENT_LEFT : ALIGNMENT_RIGHT;
	return ALIGNMENT_LEFT;
}

static void expand_cell(struct composer *composer, const struct scope *root, const struct cell *cell, struct fragments *out)
{
	if (!cell->node)
		return;
	if (cell->text) {
		inline_expand(composer->setter, root, cell->node, out);
		return;
	}
	const char *text = format_number(composer->setter->arena, cell->number);
	*array_push(composer->setter->arena, out) = (struct fragment){.text = text, .size = strlen(text), .node = cell->node};
}

static void compose_annex(struct composer *composer, const struct scope *scope, const struct block_annex *block)
{
	struct value value = compose_value(composer, scope, &block->of);
	const struct annex *annex = value.at;
	if (value.absent || !annex || !annex->rows.count || !annex->columns.count)
		return;
	struct arena *arena = composer->setter->arena;
	size_t width = annex->columns.count, rows = annex->rows.count;
	const struct scope root = {.report = scope->report};
	struct grid_column *columns = arena_alloc(arena, width * sizeof *columns);
	struct fragments *head = arena_alloc(arena, width * sizeof *head), *cells = arena_alloc(arena, rows * width * sizeof *cells);
	for (size_t i = 0; i < width; i++) {
		columns[i].alignment = cell_alignment(annex, i);
		inline_expand(composer->setter, &root, annex->columns.at[i].title.node, &head[i]);
		for (size_t r = 0; r < rows; r++)
			if (i < annex->rows.at[r].count)
				expand_cell(composer, &root, &annex->rows.at[r].at[i], &cells[r * width + i]);
	}
	compose_grid(composer, &(struct grid){columns, width, head, cells, rows, find_style(composer, &block->style), find_style(composer, &block->header_style),
					      colour_or(&block->rule_colour, 0x80), annex->node, 0});
}

static void compose_block(struct composer *composer, const struct scope *scope, const struct block *block)
{
	composer->node = block->node;
	switch (block->type) {
	case BLOCK_TEXT:
		compose_text(composer, scope, block->as);
		break;
	case BLOCK_PARAGRAPHS:
		compose_paragraphs(composer, scope, block->as);
		break;
	case BLOCK_EACH:
		compose_each(composer, scope, block->as);
		break;
	case BLOCK_GROUP:
		compose_group(composer, scope, block->as);
		break;
	case BLOCK_LIST:
		compose_list(composer, scope, block->as);
		break;
	case BLOCK_TABLE:
		compose_table(composer, scope, block->as);
		break;
	case BLOCK_ANNEX:
		compose_annex(composer, scope, block->as);
		break;
	case BLOCK_FIGURES:
		compose_figures(composer, scope, block->as);
		break;
	case BLOCK_CONTENTS:
		contents_reserve(composer, block->as);
		break;
	case BLOCK_IMAGES:
		compose_images(composer, scope, block->as);
		break;
	case BLOCK_RULE:
		compose_rule(composer, block->as);
		break;
	case BLOCK_SPACE:
		composer->after += compose_length(&((const struct block_space *)block->as)->height, 0, 0);
		break;
	case BLOCK_PAGE_BREAK:
		composer->page_break = composer->slices.count > 0 || composer->contents;
		break;
	case BLOCK_TYPE_COUNT:
		break;
	}
}

void compose_blocks(struct composer *composer, const struct scope *scope, const block_list *blocks)
{
	for (size_t i = 0; i < blocks->count; i++) {
		const struct block_common *common = blocks->at[i].as;
		bool holds = true;
		if (common->condition.node)
			compose_condition(composer, scope, &common->condition, &holds);
		if (holds)
			compose_block(composer, scope, &blocks->at[i]);
	}
}
