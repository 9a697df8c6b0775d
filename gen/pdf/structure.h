/* The structure tree of the file (ISO 32000-1, 14.7 and 14.8). */
#ifndef PDF_STRUCTURE_H
#define PDF_STRUCTURE_H

#include "page/tree.h"
#include "pdf/writer.h"

/* Writes the tree into the catalog. `pages` are the page objects, in order; each gets its key into the parent tree. */
void pdf_structure_write(struct pdf_writer *writer, const struct page_document *document, const struct page_tree *tree,
			 struct pdf_dict *const *pages);

#endif
