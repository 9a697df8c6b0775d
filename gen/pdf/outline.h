/* Bookmarks (ISO 32000-1, 12.3.3). */
#ifndef PDF_OUTLINE_H
#define PDF_OUTLINE_H

#include "page/page.h"
#include "pdf/writer.h"

/* Writes the document's bookmarks into the catalog; nothing when it has none. */
void pdf_outline_write(struct pdf_writer *writer, const struct page_document *document, struct pdf_dict *const *pages);

#endif
