/* The images of a document as image XObjects (ISO 32000-1, 8.9.5). */
#ifndef PDF_IMAGE_H
#define PDF_IMAGE_H

#include "page/page.h"
#include "pdf/writer.h"

struct pdf_image {
	const struct page_image *image;
	char name[12]; /* in the resources */
};

struct pdf_images ARRAY_OF(struct pdf_image);

/* Writes each image once, however often it shows, and names it in `resources`. One whose data is broken is complained
 * of in the list and has no object. */
struct pdf_images pdf_images_write(struct pdf_writer *writer, const struct page_document *document,
				   struct pdf_dict *resources, struct diagnostics *list);
/* Borrows; NULL for one that is not written. */
const struct pdf_image *pdf_images_find(const struct pdf_images *images, const struct page_image *image);

#endif
