/* Links as annotations (ISO 32000-1, 12.5.6.5), one for each line that a link's words stand on. */
#ifndef PDF_LINK_H
#define PDF_LINK_H

#include "page/tree.h"
#include "pdf/box.h"
#include "pdf/writer.h"

#define PDF_NO_LINK UINT32_MAX

struct pdf_link {
	uint32_t element; /* of the role Link */
	uint32_t page;
	struct pdf_box box;
	uint32_t next; /* of the same element, or PDF_NO_LINK */
	struct pdf_dict *annotation;
};

struct pdf_links {
	struct ARRAY_OF(struct pdf_link) list; /* by page */
	uint32_t *first;                       /* of each element, or PDF_NO_LINK */
};

/* Writes the annotations into their pages. Links that lead nowhere, or where a report has no business to lead, have none. */
struct pdf_links pdf_links_write(struct pdf_writer *writer, const struct page_document *document,
				 const struct page_tree *tree, struct pdf_dict *const *pages);

#endif
