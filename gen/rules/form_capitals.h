/* Capitals of Phụ lục II that can be decided without guessing, and the other words of prose that the rules on form look for: found by the first four
 * bytes of a word, so that looking for all of them takes one pass. */
#ifndef RULES_FORM_CAPITALS_H
#define RULES_FORM_CAPITALS_H

#include "rules/form.h"
#include "rules/prose.h"

enum phrase_kind {
	PHRASE_CAPITALS, /* written otherwise it is a finding */
	PHRASE_ANNEX,    /* “phụ lục” */
	PHRASE_PATH,     /* “annexes” in {{…}} */
	PHRASE_AREA,     /* “quận”, “phường” before a number */
	PHRASE_DAY,      /* “thứ” before a day of the week */
	PHRASE_LUNAR,    /* first half of a lunar year's name: “Quý” */
};

struct phrase {
	const char *text;  /* as it should be written */
	const char *small; /* the same in small letters */
	enum phrase_kind kind;
	enum diagnostic_code code; /* of PHRASE_CAPITALS */
	bool first_free; /* its first letter may be small as well */
	bool small_free; /* all letters may be small: then it is no name */
	uint16_t size;   /* [bytes] */
	uint16_t next;   /* in the chain of its head, 1 + index; 0 ends it */
};

#define PHRASE_HEADS 4096

struct phrases {
	struct phrase *at;
	size_t count;
	uint16_t heads[PHRASE_HEADS]; /* 1 + index of the first phrase */
};

struct phrases *form_phrases_make(struct arena *arena);

/* The longest phrase that stands at `at`, which begins a word, in whatever case, and how many bytes it takes; NULL for none. */
const struct phrase *form_phrase_find(const struct phrases *phrases, const struct prose *prose, size_t at, size_t *size);

/* Judges what was found there. */
void form_check_capitals(struct diagnostics *list, const struct prose *prose, const struct phrase *phrase, struct span found);
void form_check_area(struct diagnostics *list, const struct prose *prose, struct span found);
void form_check_day(struct diagnostics *list, const struct prose *prose, struct span found);
void form_check_lunar(struct diagnostics *list, const struct prose *prose, struct span found);

#endif
