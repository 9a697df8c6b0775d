/* Finished pages to a PDF file in memory, through libharu's object layer (ISO 32000-1). */
#ifndef PDF_PDF_H
#define PDF_PDF_H

#include "base/diagnostic.h"
#include "page/page.h"

/* The file's bytes, the same for the same document on every machine. False after adding an error for each image whose
 * data is broken, or a failure (of a library, the first one, with what was being written). */
bool pdf_write(const struct page_document *document, struct diagnostics *list, struct buffer *out);

#endif
