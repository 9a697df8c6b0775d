/* The strict JSON scanner: what it hands to the tree, and what its own files share. */
#ifndef SOURCE_SCAN_H
#define SOURCE_SCAN_H

#include "source/source.h"

/* Mistakes of JSON reported for one file; behind the last the scan stops. */
#define SCAN_ERRORS 1000
/* cJSON reads no number longer than 63 bytes. */
#define SCAN_NUMBER_BYTES 60

struct scan_value {
	struct span span;
	struct span key_span; /* empty when there is none */
	uint32_t after;	      /* index of the first value behind this one and all it holds */
	enum node_kind kind;
};

/* All values in document order, a container before what it holds. */
struct scan ARRAY_OF(struct scan_value);

/* RFC 8259 to the letter, and no duplicate keys, \u0000, lone surrogates, numbers that no decimal holds, depth
 * beyond SOURCE_DEPTH. False after adding at least one error; invalid UTF-8 is passed over here. The values are in
 * `scratch`: they are not needed once the tree is there, and are as large as the file. */
bool source_scan(struct arena *scratch, struct diagnostics *list, struct origin *origin, struct scan *out);

/* The tree of a text that the scanner has passed; NULL after adding a failure. */
struct node *source_build(struct arena *arena, struct diagnostics *list, struct origin *origin,
			  const struct scan *scan);

struct scanner_level {
	bool object;
	bool begun;	 /* a member or element has been started */
	uint32_t value;	 /* index of the container */
	uint32_t index;	 /* of the element being read */
	struct span key; /* of the member being read */
};

struct scanner_members; /* of source/member.c */

struct scanner {
	struct arena *arena;
	struct arena *scratch; /* of the values */
	struct scanner_members *members;
	struct diagnostics *list;
	struct origin *origin;
	const char *text; /* the origin's; the NUL behind it ends every run of characters */
	uint32_t size;
	uint32_t at;
	struct scanner_level level[SOURCE_DEPTH];
	unsigned depth;
	struct scan *scan;
	unsigned errors;
	bool stopped; /* nothing more is to be read */
};

/* Adds an error with up to two arguments (NULL: none). NULL when there were SCAN_ERRORS before. */
struct diagnostic *scanner_report(struct scanner *s, enum diagnostic_code code, struct span span, const char *first,
				  const char *second);

/* The text for a message: valid, printable and short. */
const char *scanner_excerpt(struct scanner *s, const char *text, size_t size);

/* What stands at `at`, in both languages. */
const char *scanner_found(struct scanner *s);

/* Passes over white space, and over comments and foreign spaces after reporting them. False at the end of the text. */
bool scanner_blank(struct scanner *s);

/* The end of the number or run of words at `at`, at most up to the next mark of JSON; trailing spaces are left out. */
uint32_t scanner_word_end(const struct scanner *s);

/* The end of the last value before `at`, a comma behind it left out. */
uint32_t scanner_text_end(const struct scanner *s);

/* Whether the string `last`, which ends at `at`, was cut by a quote within it. If so that is reported, and `at` is behind the quote
 * that ends it. */
bool scanner_inner_quote(struct scanner *s, struct span last);

/* Reads a string in double quotes. False after reporting that it is not closed; `at` is then where the comma or
 * bracket behind it may stand. */
bool scanner_string(struct scanner *s, struct span *out);

/* 0 when no single or typographic quote stands at `at`, else its length. */
uint32_t scanner_quote(const struct scanner *s);

/* Reads and reports a string in such quotes. False when it has no end in its line; `at` is then at the line's end. */
bool scanner_quoted(struct scanner *s, struct span *out);

/* Reads a number, or what was meant as one, and reports what is wrong with it. */
void scanner_number(struct scanner *s, struct span *out);

/* Reports every member of the object whose key, decoded and in NFC, stood there before. */
void scanner_check_keys(struct scanner *s, uint32_t object);

#endif
