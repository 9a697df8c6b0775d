/* The table of contents: its lines are set when all headings are known, its page numbers when the pages are full. */
#ifndef LAYOUT_CONTENTS_H
#define LAYOUT_CONTENTS_H

#include "layout/compose.h"

/* Puts a slice for each heading behind the block into its place among the slices. */
void contents_compose(struct composer *composer);

/* Leaders and page numbers on the finished pages. */
void contents_number(struct composer *composer);

#endif
