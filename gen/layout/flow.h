/* Filling pages with slices. */
#ifndef LAYOUT_FLOW_H
#define LAYOUT_FLOW_H

#include "layout/compose.h"

struct geometry {
	int32_t width, height;             /* [mpt] of the page */
	int32_t top, bottom, left, right; /* [mpt] margins */
};

/* Adds the pages to the document, at least one. */
void flow_pages(struct page_document *document, const struct slices *slices, const struct geometry *geometry);

#endif
