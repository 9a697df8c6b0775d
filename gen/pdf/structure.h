/* The structure tree of the file (ISO 32000-1, 14.7 and 14.8). */
#ifndef PDF_STRUCTURE_H
#define PDF_STRUCTURE_H

#include "page/tree.h"
#include "pdf/link.h"
#include "pdf/writer.h"

/* What the tree ties together, written before it. */
struct pdf_structure {
	const struct page_document *document;
	const struct page_tree *tree;
	struct pdf_dict *const *pages; /* the page objects, in order */
	const struct pdf_links *links;
};

/* Writes the tree into the catalog. Each page and each link gets its key into the parent tree. */
void pdf_structure_write(struct pdf_writer *writer, const struct pdf_structure *parts);

#endif
