/* What the file says about itself: information dictionary, XMP, language, output intent, names of pages. */
#ifndef PDF_METADATA_H
#define PDF_METADATA_H

#include "page/page.h"
#include "pdf/writer.h"

/* A PDF date (ISO 32000-1, 7.9.4) in Vietnam's time, or NULL for no date. */
const char *pdf_metadata_date(struct arena *arena, struct date date);

void pdf_metadata_write(struct pdf_writer *writer, const struct page_document *document);

#endif
