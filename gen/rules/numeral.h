/* Numbers as people type them in Vietnamese prose, and as messages write them. */
#ifndef RULES_NUMERAL_H
#define RULES_NUMERAL_H

#include "base/arena.h"
#include "base/decimal.h"
#include "rules/text.h"

struct numeral {
	struct decimal value; /* with its words of scale: 1660000 for `1,66 triệu` */
	struct decimal grain; /* what one more of its last digit would add: 10000 */
	size_t start, end;    /* [bytes] with its words of scale */
};

/* The number whose first digit stands at `at`: 2000, 2.000, 12,7, 12.7, 1,66 triệu, 2 nghìn tỷ. False for what only looks like one: dates, ranges, times,
 * section numbers, numbers of documents, digits within a word (Covid-19, K12), and more than 18 digits. */
bool numeral_read(struct text text, size_t at, struct numeral *out);

/* The next number at or behind `*at`, which is moved behind it. */
bool numeral_next(struct text text, size_t *at, struct numeral *out);

/* `1.234,5` and `1,234.5` for the two languages of messages. */
const char *numeral_both(struct arena *arena, struct decimal value);
/* The same with its unit, which may be "": `2.000 suất`, `12,7%`. */
const char *numeral_amount(struct arena *arena, struct decimal value, const char *unit);

#endif
