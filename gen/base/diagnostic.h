/* What is wrong with the user's input, collected while work goes on, and printed at the end. */
#ifndef BASE_DIAGNOSTIC_H
#define BASE_DIAGNOSTIC_H

#include "base/array.h"
#include "base/buffer.h"
#include "base/origin.h"

#include <stdbool.h>

enum language { LANGUAGE_VI, LANGUAGE_EN };

enum severity {
	SEVERITY_NOTE,
	SEVERITY_WARNING,
	SEVERITY_ERROR,   /* about the data, layout or fonts: no PDF, exit status 1 */
	SEVERITY_FAILURE, /* reading, writing, a library: stops the document, exit status 3 */
};

enum diagnostic_code {
#define DIAGNOSTIC(id, code, severity, vi, vi_hint, en, en_hint) DIAGNOSTIC_##id,
#include "base/diagnostic_table.h"
#undef DIAGNOSTIC
	DIAGNOSTIC_COUNT
};

/* Where: an origin, the bytes in it, and the JSON Pointer (RFC 6901) of the value. All zero for "nowhere in a file". */
struct place {
	struct origin *origin;
	struct span span;
	const char *pointer; /* NULL when the value has none */
};

#define DIAGNOSTIC_ARGUMENTS 4
#define DIAGNOSTIC_SHOWN     1000 /* [characters] of an argument in a message */

/* What `check --fix` writes in place of the bytes `span` of the place's origin. Only where one repair is safe: nothing is lost by it, and nothing
 * is guessed. */
struct repair {
	struct span span;
	const char *text; /* as it stands in the file, JSON escapes included; NULL: there is none */
};

struct diagnostic {
	enum diagnostic_code code;
	struct place place;
	struct place related; /* origin NULL when there is none; its label comes from the table of codes */
	const char *arguments[DIAGNOSTIC_ARGUMENTS]; /* for {1}, {2} … of the message and hint */
	const char *suggestion; /* "did you mean": replaces the table's hint; NULL when there is none */
	struct repair repair;
};

struct diagnostics {
	struct arena *arena;
	struct diagnostic *at;
	size_t count;
	size_t capacity;
	bool off[DIAGNOSTIC_COUNT];
	struct diagnostic dropped; /* what diagnostics_add gives for a code that is off */
};

struct diagnostics diagnostics_make(struct arena *arena);

/* An argument that reads differently in the two languages is split at U+001F: Vietnamese before it, English behind it. Where a
 * user's own text holds U+001F, only one side of it is shown. */
#define DIAGNOSTIC_WORDS(vi, en) vi "\x1F" en

/* Adds one, unless its code is off; the strings behind `place` end with NULL, are copied as far as messages show them, and stand for {1}, {2} …. The pointer is valid until the
 * next. */
struct diagnostic *diagnostics_add(struct diagnostics *list, enum diagnostic_code code, struct place place, ...)
	__attribute__((sentinel));

enum severity diagnostic_severity(enum diagnostic_code code);
const char *diagnostic_name(enum diagnostic_code code); /* "S101" */

/* The code of that name, in capitals or not; DIAGNOSTIC_COUNT when there is none. */
enum diagnostic_code diagnostic_find(const char *name);

/* Whether it is a rule of C (figures), T (form) or N (language), which a report may switch off. All else has to be right before there can be a page. */
bool diagnostic_is_rule(enum diagnostic_code code);

/* How many have at least this severity. */
size_t diagnostics_count(const struct diagnostics *list, enum severity least);

/* By origin name as first seen, then position, then code; equal ones (code, place and arguments) once. */
void diagnostics_sort(struct diagnostics *list);

struct diagnostic_style {
	enum language language;
	bool colour; /* ANSI escapes */
};

/* The message of one diagnostic with its arguments filled in. What could steer a terminal or turn the direction of writing
 * (control characters, bidirectional controls) comes out as a JSON escape, an invalid byte as U+FFFD; an argument of over 1000
 * characters ends with `…`. */
void diagnostic_message(const struct diagnostic *diagnostic, enum language language, struct buffer *out);
/* The repair; nothing is added when there is none. */
void diagnostic_hint(const struct diagnostic *diagnostic, enum language language, struct buffer *out);

/* The message of a code with `…` for its arguments. */
void diagnostic_pattern(enum diagnostic_code code, enum language language, struct buffer *out);

/* Whether the character could steer a terminal or turn the direction of writing; and text with such characters escaped, as in messages. */
bool diagnostic_is_unsafe(uint32_t code_point);
void diagnostic_escape(struct buffer *out, const char *text, size_t size);

/* The candidate that a slip of the fingers may have meant (edit distance at most a third of its length, ties: the first),
 * or NULL. `candidates` ends with NULL. */
const char *diagnostic_nearest(const char *word, const char *const *candidates);

#endif
