/* Adding slices, and what blocks have in common. */
#include "layout/compose.h"

#include <string.h>

bool compose_enter_region(struct composer *composer, const struct region *region)
{
	if (region_width(region) < LAYOUT_LEAST_ROOM || region_height(region) < LAYOUT_LEAST_ROOM)
		return false;
	composer->region = region;
	composer->width = region_width(region);
	composer->page_height = region_height(region);
	return true;
}

struct slice *compose_add(struct composer *composer, int32_t before, int32_t height)
{
	struct slice *slice = array_push_alone(composer->setter->arena, &composer->slices);
	slice->before = before > composer->after ? before : composer->after;
	slice->height = height;
	slice->region = composer->region;
	slice->repeat = composer->repeat;
	slice->page_break = composer->page_break;
	slice->node = composer->node;
	composer->page_break = false;
	composer->after = 0;
	return slice;
}

void compose_make_stack(struct composer *composer, const struct scope *scope, const block_list *blocks, int32_t width, struct compose_stack *out)
{
	struct composer inner = *composer;
	inner.slices = (struct slices){0};
	inner.width = width;
	inner.after = 0;
	inner.page_break = false;
	inner.nested = true;
	inner.repeat = NULL;
	compose_blocks(&inner, scope, blocks);
	composer->headings = inner.headings;
	composer->counters.at = inner.counters.at;
	composer->counters.count = inner.counters.count;
	composer->counters.capacity = inner.counters.capacity;
	composer->failed = inner.failed;
	*out = (struct compose_stack){.slices = inner.slices};
	for (size_t i = 0; i < out->slices.count; i++)
		out->height += out->slices.at[i].height + (i ? out->slices.at[i].before : 0);
}

void compose_put_stack(struct composer *composer, struct slice *slice, const struct compose_stack *stack, int32_t x, int32_t y)
{
	for (size_t i = 0; i < stack->slices.count; i++) {
		const struct slice *part = &stack->slices.at[i];
		y += i ? part->before : 0;
		compose_copy(composer, slice, &part->items, x, y);
		for (size_t k = 0; k < part->notes.count; k++)
			*array_push(composer->setter->arena, &slice->notes) = part->notes.at[k];
		for (size_t k = 0; k < part->headings.count; k++) {
			struct slice_heading *heading = array_push(composer->setter->arena, &slice->headings);
			*heading = part->headings.at[k];
			heading->y += y;
		}
		y += part->height;
	}
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

static void make_artifacts(struct slice *slice)
{
	for (size_t i = 0; i < slice->items.count; i++) {
		if (slice->items.at[i].artifact == PAGE_ARTIFACT_NONE)
			slice->items.at[i].artifact = PAGE_ARTIFACT_PAGINATION;
		slice->items.at[i].element = 0;
	}
}

const struct slice *compose_repeated(struct composer *composer, size_t first)
{
	struct slice *again = arena_alloc(composer->setter->arena, sizeof *again);
	*again = (struct slice){.region = composer->region};
	for (size_t i = first; i < composer->slices.count; i++) {
		again->height += i > first ? composer->slices.at[i].before : 0;
		compose_copy(composer, again, &composer->slices.at[i].items, 0, again->height);
		again->height += composer->slices.at[i].height;
	}
	make_artifacts(again);
	again->height += composer->after;
	return again;
}

const struct slice *compose_repeat_below(struct composer *composer, const struct page_items *items, int32_t height)
{
	struct slice *again = arena_alloc(composer->setter->arena, sizeof *again);
	int32_t above = composer->repeat ? composer->repeat->height : 0;
	*again = (struct slice){.region = composer->region, .height = above + height};
	if (composer->repeat)
		compose_copy(composer, again, &composer->repeat->items, 0, 0);
	compose_copy(composer, again, items, 0, above);
	make_artifacts(again);
	return again;
}

static const struct style *note_style(struct composer *composer)
{
	const struct style *named = style_find_name(&composer->setter->styles, "note"), *body = style_find(&composer->setter->styles, NULL);
	if (named || !body)
		return named;
	struct style *style = arena_alloc(composer->setter->arena, sizeof *style);
	*style = *body;
	style->size = body->size * 4 / 5;
	style->leading = body->leading * 4 / 5;
	style->indent = style->before = 0;
	return style;
}

/* Its number and its words, as wide as the text of the page. */
static void set_note(struct composer *composer, struct slice *slice, struct note *note)
{
	struct typesetter *setter = composer->setter;
	const struct style *style = note_style(composer);
	const struct geometry *geometry = &composer->region->geometry;
	if (note->placed || !style)
		return;
	note->placed = true;
	uint32_t element = page_add_element(setter->document, PAGE_ROLE_NOTE, setter->document->elements.at[note->reference].parent);
	struct fragments fragments = {0};
	const char *number = arena_format(setter->arena, "%u. ", (unsigned)note->number);
	*array_push(setter->arena, &fragments) = (struct fragment){.text = number, .size = strlen(number)};
	for (size_t i = 0; i < note->text.count; i++)
		*array_push(setter->arena, &fragments) = note->text.at[i];
	struct inline_lines lines;
	const struct inline_shape shape = {.style = style, .width = geometry->width - geometry->left - geometry->right - style->left - style->right, .element = element,
					   .no_indent = style->indent == 0};
	composer->failed |= !inline_set(setter, &fragments, &shape, &lines);
	struct slice_note *out = array_push(setter->arena, &slice->notes);
	for (size_t line = 0, i = 0; line < compose_line_count(&lines); line++, out->height += lines.leading)
		for (; i < lines.ends.at[line]; i++) {
			struct page_item *item = array_push(setter->arena, &out->items);
			*item = lines.items.at[i];
			item->x += style->left;
			item->y += out->height;
		}
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
	for (size_t i = 0; i < lines->notes.count; i++)
		if (lines->notes.at[i].line == part->line)
			set_note(composer, slice, lines->notes.at[i].note);
}

size_t compose_most(const struct integer *most, size_t count)
{
	return most->node && (size_t)most->value < count ? (size_t)most->value : count;
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

void compose_keep_previous(struct composer *composer)
{
	if (composer->slices.count)
		composer->slices.at[composer->slices.count - 1].keep = true;
}

/* Width of the words in the last line. */
static int32_t last_width(const struct inline_lines *lines)
{
	size_t count = compose_line_count(lines), first = count > 1 ? lines->ends.at[count - 2] : 0, end = lines->ends.at[count - 1];
	return end > first ? lines->items.at[end - 1].x + lines->items.at[end - 1].width - lines->items.at[first].x : 0;
}

/* Whether a word of some letters has room in each line. */
static void check_room(struct composer *composer, const struct inline_shape *shape)
{
	const struct style *style = shape->style;
	int32_t indent = shape->lead + (shape->no_indent || style->indent < 0 ? 0 : style->indent);
	struct arena *arena = composer->setter->arena;
	if (shape->width - indent >= LAYOUT_LEAST_ROOM || !style->node)
		return;
	diagnostics_add(composer->setter->list, DIAGNOSTIC_LAYOUT_NO_ROOM, node_key_place(arena, style->node),
			arena_format(arena, "\"left\", \"right\" và \"indent\" của kiểu “%s”\x1F\"left\", \"right\" and \"indent\" of the style ‘%s’", style->name, style->name),
			DIAGNOSTIC_WORDS("Giảm các độ dài này, hoặc dùng kiểu khác ở chỗ hẹp như ô và cột.", "Make them smaller, or use another style where the room is narrow, as in cells and columns."),
			NULL);
}

size_t compose_paragraph(struct composer *composer, const struct fragments *fragments, const struct compose_text *block)
{
	const struct style *style = block->style;
	struct inline_lines lines;
	const struct inline_shape shape = {.style = style, .width = composer->width - style->left - style->right - block->left, .element = block->element,
					   .no_indent = block->tight, .lead = block->lead};
	check_room(composer, &shape);
	composer->failed |= !inline_set(composer->setter, fragments, &shape, &lines);
	size_t count = compose_line_count(&lines), first = composer->slices.count;
	if (count && style->keep_with_previous)
		compose_keep_previous(composer);
	for (size_t i = 0; i < count; i++) {
		struct slice *slice = compose_add(composer, i == 0 ? style->before : 0, lines.leading);
		if (i == 0 && block->marker)
			compose_copy(composer, slice, &block->marker->items, block->marker_x, 0);
		compose_line(composer, slice, &(struct compose_part){&lines, i, style->left + block->left, 0});
		slice->keep = keeps(style, i, count);
		slice->alignment = style->alignment;
	}
	if (!count)
		return SIZE_MAX;
	composer->line = last_width(&lines);
	composer->after = style->after;
	return first;
}

const struct style *compose_style(struct composer *composer, const struct string *name)
{
	return style_find(&composer->setter->styles, name);
}

uint32_t compose_element(struct composer *composer, enum page_role role, uint32_t parent)
{
	return page_add_element(composer->setter->document, role, parent);
}

bool compose_is_blank(const struct fragments *fragments)
{
	for (size_t i = 0; i < fragments->count; i++)
		if (fragments->at[i].text[strspn(fragments->at[i].text, " \t\n")] != '\0')
			return false;
	return true;
}

struct page_colour compose_colour(const struct colour *colour, uint8_t grey)
{
	return colour->node ? colour->value : (struct page_colour){grey, grey, grey};
}

int32_t compose_length(const struct composer *composer, const struct length *length, int32_t whole, int32_t otherwise)
{
	if (length->node && length->percent)
		return (int32_t)((int64_t)whole * length->value / 100000);
	return (int32_t)((int64_t)(length->node ? length->value : otherwise) * composer->setter->scale / 1000);
}

void compose_box(struct composer *composer, struct slice *slice, struct page_item item)
{
	item.kind = PAGE_ITEM_RULE;
	if (item.artifact == PAGE_ARTIFACT_NONE)
		item.artifact = PAGE_ARTIFACT_LAYOUT;
	*array_push(composer->setter->arena, &slice->items) = item;
}
