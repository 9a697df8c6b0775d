/* What each code means, at length; and the list of all codes. */
#ifndef FINDINGS_EXPLAIN_H
#define FINDINGS_EXPLAIN_H

#include "base/diagnostic.h"

struct explanation {
	const char *text[2];      /* by enum language: a paragraph */
	const char *wrong, *right; /* examples; "" where there is nothing to show */
};

/* NULL while a code has none. */
const struct explanation *explanation_find(enum diagnostic_code code);

/* Code, message, severity, the paragraph, both examples, and how a rule is switched off. */
void explain_write(enum diagnostic_code code, enum language language, struct buffer *out);

enum codes_format {
	CODES_HUMAN,    /* a line each, in one language */
	CODES_JSON,     /* everything */
	CODES_MARKDOWN, /* docs/codes.md, in both languages */
	CODES_MDOC,     /* the items of docs/tongket.1, in English */
};

/* All codes, sorted by name. */
void codes_write(enum codes_format format, enum language language, struct buffer *out);

#endif
