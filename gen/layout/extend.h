/* A layout that extends another. */
#ifndef LAYOUT_EXTEND_H
#define LAYOUT_EXTEND_H

#include "source/source.h"

/* The objects of two layout files as one: what `own` says goes before what `base` says; page, metadata and styles are joined key by key, each
 * style as well; the rest is one file's or the other's. Every node keeps its own file and place; both trees are used up. */
struct node *layout_extend(struct node *base, struct node *own);

/* Puts the lists of blocks in `before`, `replace` and `after` before, in the place of and behind the blocks with these ids, and takes out of the three
 * what has been used. An id that no block has is reported, with `none` for a hint, in both languages, where there is nothing to replace; NULL: the ids there are. */
void layout_replace(struct diagnostics *list, struct node *layout, const char *none);

#endif
