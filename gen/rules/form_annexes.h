/* Whether the text points to the annexes, and they are numbered as the rules have it (Phụ lục I, phần I, mục III.1). */
#ifndef RULES_FORM_ANNEXES_H
#define RULES_FORM_ANNEXES_H

#include "rules/form.h"
#include "rules/prose.h"

struct annex_mentions {
	struct diagnostics *list;
	const struct report *report;
	size_t count; /* of annexes */
	bool all;     /* “phụ lục kèm theo”: all of them */
	bool quiet;   /* enough was found in this text */
	bool *seen;   /* by number, from 0 */
};

struct annex_mentions form_annexes_begin(struct diagnostics *list, const struct report *report);

/* A text says “phụ lục” at these bytes; or has a path to `annexes`. */
void form_annexes_mention(struct annex_mentions *mentions, const struct prose *prose, struct span found);
void form_annexes_path(struct annex_mentions *mentions, const struct prose *prose, struct span found);

/* When all texts were seen. */
void form_annexes_end(struct annex_mentions *mentions);

#endif
