/* The content stream of a page (ISO 32000-1, 7.8.2, 9.4, 14.6). */
#ifndef PDF_CONTENT_H
#define PDF_CONTENT_H

#include "page/tree.h"
#include "pdf/font.h"
#include "pdf/image.h"

/* What the pages of a document show things with; written already. */
struct pdf_resources {
	struct pdf_fonts fonts;
	struct pdf_images images;
};

/* The pieces of page `number` as marked content. */
void pdf_content_add(struct buffer *out, const struct page_document *document, const struct page_tree *tree,
		     size_t number, const struct pdf_resources *resources);

#endif
