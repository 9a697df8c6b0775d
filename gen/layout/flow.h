/* Filling pages with slices. */
#ifndef LAYOUT_FLOW_H
#define LAYOUT_FLOW_H

#include "layout/compose.h"

/* What running heads and feet need to know of a finished page. */
struct flow_page {
	const struct region *region; /* of what begins the page */
	uint32_t number;             /* as printed */
	uint32_t total;              /* pages numbered along with it */
	const struct node *node;     /* of what begins the page; NULL: nothing does */
	int32_t depth;               /* [mpt] that the text on it takes */
};
struct flow_pages ARRAY_OF(struct flow_page);

/* Adds the pages to the document, at least one, `first` being the region of an empty one. Each slice knows its region; where the next one has another, the
 * page goes on when paper and margins are the same, in columns as deep as each other. */
struct flow_pages flow_pages(struct page_document *document, const struct slices *slices, const struct region *first);

#endif
