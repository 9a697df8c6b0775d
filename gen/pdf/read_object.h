/* Objects of a PDF file that is being read, and what they say as numbers that can be compared. */
#ifndef PDF_READ_OBJECT_H
#define PDF_READ_OBJECT_H

#include "pdf/read.h"
#include "pdf/read_library.h"

#include <libdeflate.h>

#define PDF_READ_DEPTH 32
#define PDF_READ_OBJECTS 4000000           /* looked at in one file */
#define PDF_READ_STREAM ((size_t)256 << 20)/* [bytes] of one stream, decoded */
#define PDF_READ_BYTES ((size_t)1 << 30)   /* of all of them */

struct pdf_term {
	const char *bytes;
	size_t size;
	uint64_t hash;
	uint32_t known; /* of a reference to an object: what the object is; 0: not known yet */
};

struct pdf_reader {
	struct arena *arena;
	struct diagnostics *list;
	struct pdf_library library;
	struct libdeflate_decompressor *decompressor;
	struct ARRAY_OF(struct pdf_term) terms; /* the first is none */
	uint32_t *slots; /* by hash; 0: empty */
	size_t slot_count;
	/* the file being read */
	qpdf_data file;
	uint32_t file_number;
	size_t objects, bytes;
	const char *error; /* the first, in both languages; NULL: none */
};

/* Where libqpdf says nothing of its own. Only the first error is kept. */
void pdf_object_fail(struct pdf_reader *reader, const char *words);

/* Handles; `null` where there is no such thing. To be released. */
qpdf_oh pdf_object_key(struct pdf_reader *reader, qpdf_oh dict, const char *key); /* also of a stream's dictionary */
qpdf_oh pdf_object_item(struct pdf_reader *reader, qpdf_oh array, size_t index);
void pdf_object_release(struct pdf_reader *reader, qpdf_oh object);

enum qpdf_object_type_e pdf_object_type(struct pdf_reader *reader, qpdf_oh object);
bool pdf_object_is(struct pdf_reader *reader, qpdf_oh object, enum qpdf_object_type_e type);
size_t pdf_object_count(struct pdf_reader *reader, qpdf_oh array); /* 0 of anything else */
/* Without its slash; "" of anything else. In the arena. */
const char *pdf_object_name(struct pdf_reader *reader, qpdf_oh object);
const char *pdf_object_text(struct pdf_reader *reader, qpdf_oh object); /* of a string, as UTF-8, likewise */
const char *const *pdf_object_keys(struct pdf_reader *reader, qpdf_oh dict); /* with slashes, sorted, ending with NULL */
const char *pdf_object_key_name(struct pdf_reader *reader, qpdf_oh dict, const char *key);
const char *pdf_object_key_text(struct pdf_reader *reader, qpdf_oh dict, const char *key);

/* The bytes of a stream with its FlateDecode undone (`*decoded`), or as they are under other filters. False when they cannot be
 * had. */
bool pdf_object_stream(struct pdf_reader *reader, qpdf_oh stream, struct buffer *out, bool *decoded);

/* ---- terms */

uint32_t pdf_term_of_bytes(struct pdf_reader *reader, const char *bytes, size_t size);
/* As PDF syntax in which equal values look the same, containers as their terms. */
void pdf_term_add(struct pdf_reader *reader, struct buffer *out, qpdf_oh object, int depth);

/* ---- syntax */

void pdf_canon_number(struct buffer *out, const char *text, size_t size);
void pdf_canon_string(struct buffer *out, const char *bytes, size_t size);
void pdf_canon_name(struct buffer *out, const char *name); /* without its slash */
/* A content stream with one space between its tokens, each written in one way. */
void pdf_canon_content(struct buffer *out, const char *bytes, size_t size);

/* ---- parts of a file */

void pdf_read_attachments(struct pdf_reader *reader, qpdf_oh root, struct pdf_reading *out);
/* The pictures among a page's resources that are not yet there. */
void pdf_read_pictures(struct pdf_reader *reader, qpdf_oh resources, struct pdf_reading *out);
void pdf_read_pages(struct pdf_reader *reader, qpdf_oh root, struct pdf_reading *out);

#endif
