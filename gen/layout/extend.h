/* A layout that extends another. */
#ifndef LAYOUT_EXTEND_H
#define LAYOUT_EXTEND_H

#include "source/source.h"

/* The objects of two layout files as one: what `own` says goes before what `base` says; page, metadata and styles are joined key by key, each
 * style as well; header, footer and fit are one file's or the other's; so is `blocks`, and `replace` puts other blocks in the place of those with an id. Every node keeps its own file and
 * place; both trees are used up. Unknown ids are reported. */
struct node *layout_extend(struct diagnostics *list, struct node *base, struct node *own);

#endif
