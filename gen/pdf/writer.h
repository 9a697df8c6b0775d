/* The one way to libharu: its object layer with the first error kept, and with streams compressed here.
 *
 * A failure is remembered with what was being written, and ends nothing at once: later calls do nothing, and functions
 * that give an object give NULL, which all of them accept. So callers write the document through and ask once, at the
 * end. */
#ifndef PDF_WRITER_H
#define PDF_WRITER_H

#include "base/buffer.h"
#include "base/diagnostic.h"

#include <stdbool.h>

/* [bytes] of a string: PDF/A-3, 6.1.13 allows 32767 */
#define PDF_STRING_LIMIT 32000

struct pdf_writer;
struct pdf_dict;  /* libharu's HPDF_Dict, owned by the document */
struct pdf_array; /* libharu's HPDF_Array, likewise */

struct pdf_writer *pdf_writer_open(struct arena *arena);
void pdf_writer_close(struct pdf_writer *writer);

/* What is being written from now on, for the message of a failure. Borrowed. */
void pdf_writer_begin(struct pdf_writer *writer, const char *what);
/* The same in both languages, with the beginning of the report's text that is being written (NULL: none). */
void pdf_writer_begin_text(struct pdf_writer *writer, const char *vi, const char *en, const char *text);
/* A failure of another library. Only the first failure is kept. */
void pdf_writer_fail(struct pdf_writer *writer, const char *library, const char *error);
bool pdf_writer_failed(const struct pdf_writer *writer);
/* Adds the failure to the list, if there was one. */
void pdf_writer_report(const struct pdf_writer *writer, struct diagnostics *list);
/* The whole file; its trailer's ID is the MD5 of the checksums of all that stands before it (ISO 32000-1, 14.4). */
void pdf_writer_save(struct pdf_writer *writer, struct buffer *out);

struct pdf_dict *pdf_writer_catalog(struct pdf_writer *writer);
struct pdf_dict *pdf_writer_info(struct pdf_writer *writer);

/* Indirect objects */
struct pdf_dict *pdf_dict_new(struct pdf_writer *writer);
/* The bytes are borrowed until the file is saved: they are compressed meanwhile. */
enum pdf_compression { PDF_PLAIN, PDF_DEFLATE, PDF_DEFLATED /* already */ };
struct pdf_dict *pdf_stream_new(struct pdf_writer *writer, const void *bytes, size_t size,
				enum pdf_compression compression);
/* A page at the end of the document. `box` is its media box as text. */
struct pdf_dict *pdf_page_new(struct pdf_writer *writer, const char *box);

/* Entries of a dictionary */
void pdf_dict_add(struct pdf_dict *dict, const char *key, struct pdf_dict *value); /* a reference */
void pdf_dict_name(struct pdf_dict *dict, const char *key, const char *value);
void pdf_dict_number(struct pdf_dict *dict, const char *key, int32_t value);
void pdf_dict_boolean(struct pdf_dict *dict, const char *key, bool value);
/* A text string (ISO 32000-1, 7.9.2.2): ASCII as it is, all else in UTF-16. */
void pdf_dict_text(struct pdf_dict *dict, const char *key, const char *utf8);
struct pdf_dict *pdf_dict_dict(struct pdf_dict *dict, const char *key); /* new, direct */
struct pdf_array *pdf_dict_array(struct pdf_dict *dict, const char *key);
/* The number of an indirect object. */
uint32_t pdf_dict_object(const struct pdf_dict *dict);
/* Entries as PDF syntax, for what libharu would round or blow up. Borrowed; once a dictionary,
 * and not for streams. */
void pdf_dict_raw(struct pdf_dict *dict, const char *entries);

/* Elements of an array */
void pdf_array_add(struct pdf_array *array, struct pdf_dict *value); /* a reference */
void pdf_array_add_array(struct pdf_array *array, struct pdf_array *value);
void pdf_array_number(struct pdf_array *array, int32_t value);
void pdf_array_name(struct pdf_array *array, const char *value);
void pdf_array_null(struct pdf_array *array);
void pdf_array_text(struct pdf_array *array, const char *utf8);
struct pdf_dict *pdf_array_dict(struct pdf_array *array); /* new, direct */

/* `thousandths` / 1000 as PDF number, without needless zeros. */
void pdf_add_decimal(struct buffer *out, int64_t thousandths);
/* A whole number, or a reference to an object, with what stands before it. */
void pdf_add_number(struct buffer *out, const char *before, uint64_t number);
void pdf_add_reference(struct buffer *out, const char *before, const struct pdf_dict *object);
/* Whether a text string of this stands as it is: printable ASCII. */
bool pdf_is_plain(const char *utf8);
/* A text string, as pdf_dict_text writes it. */
void pdf_add_text(struct buffer *out, const char *utf8);
/* Four hexadecimal digits. */
void pdf_add_glyph(struct buffer *out, uint16_t id);
/* As UTF-16BE in hexadecimal digits; invalid UTF-8 is left out. */
void pdf_add_utf16(struct buffer *out, const char *utf8, size_t size);

#endif
