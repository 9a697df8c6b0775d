/* Styles with their inheritance worked out, and the faces they are set in. */
#ifndef LAYOUT_STYLE_H
#define LAYOUT_STYLE_H

#include "layout/layout.h"
#include "type/paragraph.h"

struct style {
	const char *name;
	const char *family;  /* one that the library has */
	const struct node *node;
	const struct node *family_node; /* where the family is named; NULL: nowhere */
	int32_t size, leading, indent, left, right, before, after; /* [mpt] */
	bool bold, italic, upper, balanced, hanging, keep_with_next, keep_with_previous;
	struct page_colour colour;
	enum alignment alignment;
};

struct style_set {
	struct arena *arena;
	struct diagnostics *list;
	struct font_library *fonts;
	const struct layout *layout;
	struct style *at;
	size_t count;
};

/* All styles of the layout; mistakes (circular `extends`, no such font) are added to the list. */
struct style_set style_resolve(struct arena *arena, struct diagnostics *list, const struct layout *layout, struct font_library *fonts);

/* The named style; "body" for an absent name. layout_bind has refused layouts that name a style they do not have, so NULL is given only for
 * a "body" that no block needs. */
const struct style *style_find(const struct style_set *set, const struct string *name);

/* The style of that name, or NULL: for names that a layout need not have. */
const struct style *style_find_name(const struct style_set *set, const char *name);

/* The style's face with more emphasis, or NULL after a diagnostic. */
const struct face *style_face(const struct style_set *set, const struct style *style, bool bold, bool italic);

#endif
