/* What a PDF file says and carries, also after other programs have saved it anew, linearised, packed or signed it.
 *
 * The file is hostile until shown otherwise: depth, number and size of what is read are limited, and damage is not
 * repaired but refused. */
#ifndef PDF_READ_H
#define PDF_READ_H

#include "base/array.h"
#include "base/diagnostic.h"

#include <stdbool.h>
#include <stdint.h>

#define PDF_READ_LIMIT_MIB 256

/* A file that travels in the document. */
struct pdf_attachment {
	const char *name;         /* UTF-8 */
	const char *description;  /* UTF-8, "" when there is none */
	const char *type;         /* MIME, "" when there is none */
	const char *relationship; /* "Data", "Supplement" …; "" when there is none */
	const char *data;         /* NULL: it cannot be decoded */
	size_t size;              /* [bytes] */
};

/* A picture of the report, as a PNG or JPEG file that gives it again to the last dot. */
struct pdf_picture {
	const char *path; /* as the report names it */
	const void *data; /* NULL: it cannot be made */
	size_t size;      /* [bytes] */
};

/* What can be seen of a page. Each part is a number that the reader gives: two parts that it has read, of one file or of
 * two, are the same if and only if their numbers are. How the file is written (streams packed or not, numbers with needless
 * zeros, strings in hexadecimal) makes no difference. */
enum pdf_part {
	PDF_PART_BOX,       /* paper, crop, rotation */
	PDF_PART_CONTENT,   /* what is drawn */
	PDF_PART_FONTS,     /* outlines, widths, text maps: all a font dictionary leads to */
	PDF_PART_IMAGES,    /* XObjects */
	PDF_PART_RESOURCES, /* all other */
	PDF_PART_LINKS,     /* where they stand and lead out of the document */
	PDF_PART_COUNT
};

struct pdf_page {
	uint32_t parts[PDF_PART_COUNT];
	uint32_t signatures; /* fields, which may show something */
	uint32_t notes;      /* other annotations that are no links */
};

struct pdf_reading {
	const char *name;     /* of the file */
	const char *producer; /* UTF-8, "" when there is none */
	struct ARRAY_OF(struct pdf_attachment) attachments;
	struct ARRAY_OF(struct pdf_picture) pictures; /* of the pages, each path once */
	struct ARRAY_OF(struct pdf_page) pages;
};

struct pdf_reader;
/* NULL after a failure: libqpdf is not installed. All that is read stays in the arena of `list`. */
struct pdf_reader *pdf_reader_open(struct diagnostics *list);
void pdf_reader_close(struct pdf_reader *reader); /* NULL is accepted */

struct pdf_source {
	const char *name; /* of the file */
	const char *data; /* borrowed while it is read */
	size_t size;      /* [bytes] */
	bool pages;       /* whether pages are wanted */
};
/* False after a failure: not a PDF file, damaged, locked with a password. */
bool pdf_read(struct pdf_reader *reader, const struct pdf_source *source, struct pdf_reading *out);

/* The report and the layout among the attachments; either may be asked for alone (the other NULL). False after an error: the
 * file carries none, or two that differ. */
bool pdf_reading_find(struct diagnostics *list, const struct pdf_reading *reading, const struct pdf_attachment **report,
		      const struct pdf_attachment **layout);

/* For complaints about the file as a whole. */
struct place pdf_reading_place(struct arena *arena, const char *name);

#endif
