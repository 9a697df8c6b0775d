/* Files that travel in the document (ISO 32000-2, 14.13; ISO 19005-3, 6.8). */
#ifndef PDF_ATTACHMENT_H
#define PDF_ATTACHMENT_H

#include "page/page.h"
#include "pdf/writer.h"

/* Writes the document's attachments into the catalog, as associated files and by name; nothing when it has none. */
void pdf_attachments_write(struct pdf_writer *writer, const struct page_document *document);

#endif
