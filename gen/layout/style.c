/* Styles with their inheritance worked out, and the faces they are set in. */
#include "layout/style.h"

#include <string.h>

#define LENGTH_LIMIT 14400000 /* [mpt] ISO 32000-1, annex C */
#define DEFAULT_FAMILY "Liberation Serif"

static const struct style_record *find_record(const struct layout *layout, const char *name)
{
	for (size_t i = 0; i < layout->styles.count; i++)
		if (layout->styles.at[i].name && strcmp(layout->styles.at[i].name, name) == 0)
			return &layout->styles.at[i];
	return NULL;
}

static void take_length(const struct length *length, int32_t whole, int32_t *out)
{
	if (!length->node)
		return;
	int64_t value = length->percent ? (int64_t)whole * length->value / 100000 : length->value;
	*out = (int32_t)(value > LENGTH_LIMIT ? LENGTH_LIMIT : value < -LENGTH_LIMIT ? -LENGTH_LIMIT : value);
}

static void take_flag(const struct boolean *flag, bool *out)
{
	if (flag->node)
		*out = flag->value;
}

static void take_family(struct style_set *set, const struct style_record *record, struct style *style)
{
	for (size_t i = 0; i < record->family.count; i++)
		if (record->family.at[i].node && font_find(set->fonts, record->family.at[i].text, false, false)) {
			style->family = record->family.at[i].text;
			style->family_node = record->family.at[i].node;
			return;
		}
	if (!record->family.count || !record->family.at[0].node)
		return;
	const char *const *families = font_families(set->fonts);
	struct buffer all = buffer_make(set->arena);
	for (size_t i = 0; families[i]; i++)
		buffer_format(&all, "%s%s", i ? ", " : "", families[i]);
	const struct string *first = &record->family.at[0];
	struct diagnostic *diagnostic =
		diagnostics_add(set->list, DIAGNOSTIC_FONT_UNKNOWN, node_place(set->arena, first->node), first->text, all.data, NULL);
	diagnostic->suggestion = diagnostic_nearest(first->text, families);
}

/* What the record says itself, over what `style` has from the one it extends. */
static void apply(struct style_set *set, const struct style_record *record, struct style *style)
{
	style->name = record->name;
	style->node = record->node;
	take_family(set, record, style);
	int32_t before = style->size;
	take_length(&record->size, style->size, &style->size);
	/* An inherited line spacing keeps its proportion to the size. */
	style->leading = (int32_t)((int64_t)style->leading * style->size / before);
	take_length(&record->leading, style->size, &style->leading);
	take_length(&record->indent, style->size, &style->indent);
	take_length(&record->left, style->size, &style->left);
	take_length(&record->right, style->size, &style->right);
	take_length(&record->before, style->size, &style->before);
	take_length(&record->after, style->size, &style->after);
	take_flag(&record->bold, &style->bold);
	take_flag(&record->italic, &style->italic);
	take_flag(&record->upper, &style->upper);
	take_flag(&record->balanced, &style->balanced);
	take_flag(&record->hanging, &style->hanging);
	take_flag(&record->keep_with_next, &style->keep_with_next);
	take_flag(&record->keep_with_previous, &style->keep_with_previous);
	if (record->colour.node)
		style->colour = record->colour.value;
	if (record->align.node)
		style->alignment = (enum alignment)record->align.value;
}

/* Of a length that the style has from another, that one has a message. */
static void complain(struct style_set *set, const struct node *node, int32_t least, int32_t most)
{
	if (node)
		layout_out_of_range(set->list, node, &(struct layout_range){least, most, false});
}

static bool is_size(int32_t length)
{
	return length >= LAYOUT_SIZE_LEAST && length <= LAYOUT_SIZE_MOST;
}

/* What follows only from per cents and from the style that is extended. */
static void check(struct style_set *set, const struct style_record *record, struct style *style)
{
	if (!is_size(style->size))
		complain(set, record->size.node, LAYOUT_SIZE_LEAST, LAYOUT_SIZE_MOST);
	else if (!is_size(style->leading))
		complain(set, record->leading.node ? record->leading.node : record->size.node, LAYOUT_SIZE_LEAST, LAYOUT_SIZE_MOST);
	if (!is_size(style->size) || !is_size(style->leading))
		style->size = style->leading = 13000;
	if (style->left + style->indent >= 0)
		return;
	/* The first line would begin in the margin of the page. */
	if (record->indent.node)
		complain(set, record->indent.node, -style->left, LENGTH_LIMIT);
	else
		complain(set, record->left.node, -style->indent, LENGTH_LIMIT);
}

#define CHAIN 64 /* styles that extend one another; a longer chain is taken for a circle */

static void resolve(struct style_set *set, size_t index, size_t depth)
{
	const struct layout *layout = set->layout;
	const struct style_record *record = &layout->styles.at[index];
	struct style style = {.family = DEFAULT_FAMILY, .size = 13000, .leading = 18000, .alignment = ALIGNMENT_LEFT};
	const struct style_record *base = record->extends.node ? find_record(layout, record->extends.text) : NULL;
	if (base && depth >= CHAIN) {
		diagnostics_add(set->list, DIAGNOSTIC_LAYOUT_STYLE_CYCLE, node_place(set->arena, record->extends.node), record->name, NULL);
	} else if (base && base->node) {
		size_t below = (size_t)(base - layout->styles.at);
		if (!set->at[below].name)
			resolve(set, below, depth + 1);
		style = set->at[below];
	}
	apply(set, record, &style);
	check(set, record, &style);
	set->at[index] = style;
}

struct style_set style_resolve(struct arena *arena, struct diagnostics *list, const struct layout *layout, struct font_library *fonts)
{
	struct style_set set = {arena, list, fonts, layout, arena_alloc(arena, (layout->styles.count + 1) * sizeof(struct style)), layout->styles.count};
	for (size_t i = 0; i < set.count; i++)
		if (layout->styles.at[i].node && !set.at[i].name)
			resolve(&set, i, 0);
	return set;
}

const struct style *style_find_name(const struct style_set *set, const char *name)
{
	for (size_t i = 0; i < set->count; i++)
		if (set->at[i].name && strcmp(set->at[i].name, name) == 0)
			return &set->at[i];
	return NULL;
}

const struct style *style_find(const struct style_set *set, const struct string *name)
{
	return style_find_name(set, name && name->node ? name->text : "body");
}

/* OpenType, OS/2 fsType: restricted licence, no subsetting, bitmaps only. Of several usage bits, which old fonts have, the most generous counts. */
static bool forbids_embedding(const struct face *face)
{
	return (face->embedding & 0xF) == 0x2 || face->embedding & 0x300;
}

const struct face *style_face(const struct style_set *set, const struct style *style, bool bold, bool italic)
{
	const struct face *face = font_find(set->fonts, style->family, style->bold || bold, style->italic || italic);
	if (!face)
		diagnostics_add(set->list, DIAGNOSTIC_FONT_STYLE, node_place(set->arena, style->node), style->family,
				field_both(set->arena, style->bold || bold ? "đậm" : "nghiêng", style->bold || bold ? "bold" : "italic"), NULL);
	if (!face || (!face->outlines_cff2 && !forbids_embedding(face)))
		return face;
	struct place place = style->family_node ? node_place(set->arena, style->family_node) : (struct place){0};
	diagnostics_add(set->list, face->outlines_cff2 ? DIAGNOSTIC_FONT_OUTLINES : DIAGNOSTIC_FONT_EMBEDDING, place, face->post_script_name, NULL);
	return NULL;
}
