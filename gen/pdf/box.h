/* Where things stand on a page, as PDF counts: from the bottom left corner, y upward. */
#ifndef PDF_BOX_H
#define PDF_BOX_H

#include "page/page.h"
#include "pdf/writer.h"

struct pdf_box {
	int64_t left, bottom, right, top; /* [mpt] */
};

/* Text reaches from the descent to the ascent of its face; how it is turned does not count. */
struct pdf_box pdf_box_of(const struct page_item *item, int32_t page_height);
struct pdf_box pdf_box_join(struct pdf_box a, struct pdf_box b);
/* As an array, `[left bottom right top]`. */
void pdf_box_add(struct buffer *out, const struct pdf_box *box);

/* The entry Dest: page `number` from the height `y` [mpt] of its top on, at the reader's own scale. A page that does
 * not exist is taken for the first. */
void pdf_dict_target(struct pdf_dict *dict, const struct page_document *document, struct pdf_dict *const *pages,
		     uint32_t number, int32_t y);

#endif
