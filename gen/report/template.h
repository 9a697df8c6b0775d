/* Marked-up text: **bold**, *italic*, [links](https://…), ^[footnotes], line feeds, and {{path | filter}} in place of figures; {{', ' path}} and {{path ', '}} carry words that
 * are printed only with a value. */
#ifndef REPORT_TEMPLATE_H
#define REPORT_TEMPLATE_H

#include "report/value.h"

/* What a value is turned into. FILTER_NONE is the form that suits its kind. */
enum filter {
	FILTER_NONE,
	FILTER_NUMBER,      /* 1.234,5 without unit or qualifier */
	FILTER_MONEY,       /* 1.660.000.000 đồng */
	FILTER_SHORT_MONEY, /* 1,66 tỷ đồng, rounded to two places */
	FILTER_PERCENT,     /* 12,7% */
	FILTER_DATE,        /* 12 tháng 11 năm 2022 */
	FILTER_SHORT_DATE,  /* 12/11/2022 */
	FILTER_DAY_MONTH,   /* 12/11 */
	FILTER_WORDS,       /* một tỷ sáu trăm sáu mươi triệu */
	FILTER_TWO_DIGITS,  /* 05 */
	FILTER_ROMAN,       /* II */
	FILTER_LETTER,      /* đ: the fifth point */
	FILTER_TREND,       /* of a change: +12,7% */
	FILTER_LAST_VALUE = FILTER_TREND,
	FILTER_BARE,        /* without the qualifier */
	FILTER_UPPER,
	FILTER_CAPITAL,     /* first letter large */
	FILTER_COUNT
};

enum segment_kind { SEGMENT_LITERAL, SEGMENT_VALUE, SEGMENT_BREAK, SEGMENT_NOTE };

struct segment {
	enum segment_kind kind;
	bool bold, italic;
	uint32_t start, end; /* [bytes] in the node's string; those of a literal are its text unchanged */
	const char *text;    /* literal: not NUL-terminated */
	struct value value;  /* settled; may be absent */
	enum filter filter;
	bool bare, upper, capital;
	const char *uri;     /* of the link it stands in, the same pointer for all of one link; NULL: none */
	uint32_t note; /* what it is part of: the footnote that begins at this byte of the string; 0: none. SEGMENT_NOTE stands before those of its own. */
	const char *before, *after; /* words that stand with the value, and go with it when it is absent; "" for none */
};

struct segments ARRAY_OF(struct segment);

/* Takes the string apart. Mistakes go to `list` when it is not NULL: unknown paths and filters, filters that do not fit, braces and stars
 * left open; and, when `strict`, values that are absent. A part with a mistake is left out. */
struct template_context {
	struct arena *arena;
	struct diagnostics *list;
	const struct scope *scope;
	bool strict;
	struct diagnostics *setting; /* without a list: for filters that do not fit this report's values; NULL: nobody asks */
};
struct segments template_parse(const struct template_context *context, const struct node *node);

#define TEMPLATE_DEPTH 8 /* texts that stand in texts */

#endif
