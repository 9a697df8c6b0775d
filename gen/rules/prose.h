/* The words of a report: every string that is printed as Vietnamese, in the order of the field table. */
#ifndef RULES_PROSE_H
#define RULES_PROSE_H

#include "report/report.h"

struct prose {
	const struct node *node;   /* a string; node->string is its NFC text */
	const char *text;          /* the same */
	size_t size;               /* [bytes] */
	bool markup;               /* **bold**, *italic*, {{…}}, [words](address) have a meaning in it */
	const struct field *field; /* whose value it is; names of a tally, cells and notes have that of the figure or list they stand in */
};

typedef void prose_visit(void *context, const struct prose *prose);

void prose_each(const struct report *report, prose_visit *visit, void *context);

#endif
