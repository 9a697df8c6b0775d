/* What the file says about itself: information dictionary, XMP, language, output intent. */
#ifndef PDF_METADATA_H
#define PDF_METADATA_H

#include "page/page.h"
#include "pdf/writer.h"

void pdf_metadata_write(struct pdf_writer *writer, const struct page_document *document);

#endif
