/* Input files: bytes to UTF-8 text, and strict JSON to a tree in which every value knows where it stands. */
#ifndef SOURCE_SOURCE_H
#define SOURCE_SOURCE_H

#include "base/decimal.h"
#include "base/diagnostic.h"

#include <stdbool.h>

#define SOURCE_LIMIT_MIB 64
#define SOURCE_DEPTH 64 /* levels of nesting */

enum node_kind { NODE_NULL, NODE_FALSE, NODE_TRUE, NODE_NUMBER, NODE_STRING, NODE_ARRAY, NODE_OBJECT };

/* A JSON value and its place. The tree and the decoded strings come from cJSON, the spans and numbers from the scanner. */
struct node {
	enum node_kind kind;
	struct origin *origin;
	struct span span;     /* the value; a string's with its quotes */
	struct span key_span; /* the member's key with its quotes; empty for array elements and the root */
	const char *key;      /* NFC; NULL for array elements and the root */
	const char *string;   /* NFC text of a string */
	struct decimal number;
	struct node *parent;  /* NULL for the root */
	struct node *child;   /* first member or element */
	struct node *next;
	uint32_t index;       /* among its parent's children, from 0 */
	uint32_t count;       /* of children */
};

/* Reads `path` ("-": standard input), decodes it (`encoding`: a name that legacy_name or iconv knows; NULL: byte order mark, else UTF-16/32 by its zero
 * bytes, else UTF-8 where it is valid, else what legacy_detect finds), strips a byte order mark, and parses it strictly (RFC 8259, and no duplicate keys, \u0000, lone surrogates,
 * numbers beyond 18 digits, depth beyond SOURCE_DEPTH, size beyond SOURCE_LIMIT_MIB). NULL after adding diagnostics. Invalid UTF-8,
 * bad escapes, bad numbers and duplicate keys do not end the scan: all of them are reported in one run. */
struct node *source_read(struct diagnostics *list, const char *path, const char *encoding);

/* The same for bytes in memory, for embedded layouts and tests. `data` is copied. */
struct node *source_parse(struct diagnostics *list, const char *name, const void *data, size_t size,
			  const char *encoding);

/* The text of a file, which need not be JSON, in the same way but without parsing it. NULL after adding an error. */
struct origin *source_decode(struct diagnostics *list, const char *path, const char *encoding);

/* The member of an object, or NULL. */
struct node *node_find(const struct node *object, const char *key);

/* JSON Pointer (RFC 6901) of the node. */
const char *node_pointer(struct arena *arena, const struct node *node);

/* The place of the value, of its key (of the value where it has none), and of the bytes `start` … `end` of a string node's decoded NFC text,
 * found again behind escapes and decomposed letters in the file. */
struct place node_place(struct arena *arena, const struct node *node);
struct place node_key_place(struct arena *arena, const struct node *node);
struct place node_text_place(struct arena *arena, const struct node *node, size_t start, size_t end);

/* [bytes] of a string node's text. The node that was asked last is remembered, so that this and places in one long text cost no more than one walk. */
size_t node_text_size(const struct node *node);

/* Writes `replacement` (UTF-8, not escaped) in place of the bytes `start` … `end` of a string node's decoded NFC text; `start` equal to `end` inserts
 * before `start`. Its text is NULL, so that nothing is repaired, where the file has no bytes for just that range: it parts a letter from its marks. */
struct repair node_text_repair(struct arena *arena, const struct node *node, size_t start, size_t end, const char *replacement);

/* The number that people mean by `12,7`, `1.250.000` or `1.120,3`, as JSON writes it; NULL when `text` is no such number. A single point before
 * three digits is taken for a mark between groups. */
const char *source_number_meant(struct arena *arena, const char *text, size_t size);

/* The tree as JSON text, indented with two spaces, numbers as written, strings NFC: for `--dump=json`. */
void node_dump(const struct node *node, struct buffer *out);

#endif
