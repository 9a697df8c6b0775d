/* What the rules on language share: a text without its markup, what is known of its words, and how something is reported about it. */
#ifndef RULES_LANGUAGE_H
#define RULES_LANGUAGE_H

#include "base/syllable.h"
#include "rules/prose.h"
#include "rules/rules.h"

/* What is known of a word, whatever stands around it. */
enum word_trait {
	WORD_SPELT = 1 << 0,      /* a Vietnamese syllable */
	WORD_ASIDE = 1 << 1,      /* one whose tone mark stands on the wrong letter */
	WORD_SLIP = 1 << 2,       /* like one, but none is spelt so */
	WORD_CAPITAL = 1 << 3,    /* begins with a capital */
	WORD_UPPER = 1 << 4,      /* capitals only, two at least */
	WORD_BEYOND_ASCII = 1 << 5,
	WORD_FIRST_STYLE = 1 << 6, /* hòa */
	WORD_MAIN_STYLE = 1 << 7, /* hoà */
	WORD_ALPHABETS = 1 << 8,  /* letters that are not Latin, or a Latin one taken for đ */
	WORD_LET_OFF = 1 << 9,    /* on the report's list, in its glossary, or a word that everybody writes so */
	WORD_MISSPELLS = 1 << 10, /* begins a pair of misspellings.h */
	/* What the rules on numbers and repeated words ask of it: */
	WORD_GRAMMAR = 1 << 11,   /* của, các …: never doubled */
	WORD_EMPHASIS = 1 << 12,  /* từng bước từng bước */
	WORD_TIME = 1 << 13,      /* năm, giai đoạn …: a year follows */
	WORD_LABEL = 1 << 14,     /* số, quyết định …: a number that names follows */
	WORD_ABOUT = 1 << 15,     /* trên, gần …: a quantity follows */
	WORD_UNIT = 1 << 16,      /* what is counted */
	WORD_SURE_UNIT = 1 << 17, /* what is counted, and never stands behind a year */
	WORD_SCALE = 1 << 18,     /* tỷ, triệu, nghìn */
	WORD_COVID = 1 << 19,
	WORD_TY = 1 << 20,        /* tỷ */
	WORD_TI = 1 << 21,        /* tỉ */
};

struct word {
	size_t start, end; /* in the view */
	unsigned traits;
};

/* Stands in a view for {{…}}. */
#define VIEW_VALUE '\x1A'

/* A text as it is printed: without stars, backslashes and addresses, VIEW_VALUE for {{…}}. */
struct view {
	const struct prose *prose;
	const char *text;
	size_t size;
	const uint32_t *map; /* of each byte, where it stands in the prose; NULL: the view is the prose itself */
	bool has_glue;       /* words stand inside {{…}}, perhaps half of a bracket */
	size_t left;         /* findings that may still be reported about this text */
	struct wording *wording;
};

#define WORD_MEMO_BITS 12
#define WORD_MEMO      (1u << WORD_MEMO_BITS)
#define WORD_KEY  16 /* [bytes] of words that are remembered, at most */

struct word_memo {
	uint64_t key[2]; /* first and last bytes; with the size they are the word */
	uint32_t size;
	uint32_t traits;
};

/* How often the document writes it one way or the other, and where first. */
struct habit {
	size_t count[2];
	struct place place[2];
	const char *word[2];
};

struct wording {
	struct diagnostics *list;
	struct arena *arena;
	const struct report *report;
	struct word_memo *memo;
	const char **let_off; /* sorted */
	size_t let_off_count;
	struct habit tones, billions;
	size_t bare_left; /* words without their marks that are still told of */
	char *text; /* of the view */
	uint32_t *map;
	size_t capacity;
};

static inline struct span view_span(size_t start, size_t end)
{
	return (struct span){(uint32_t)start, (uint32_t)end};
}

/* Adds a finding about these bytes of the view; NULL when enough has been said about this text. */
struct diagnostic *view_report(struct view *view, enum diagnostic_code code, struct span span, const char *argument, const char *second);
/* The same with a repair, and `argument` {1}: the text itself when it is NULL; `replacement` is {2}. Without repair where markup stands within the
 * range. */
void view_mend(struct view *view, enum diagnostic_code code, struct span span, const char *argument, const char *replacement);

/* The rules, a family a file. What they are handed stands in the view; offsets are into its text. */
void words_collect(struct wording *wording); /* the words that the report lets off */
unsigned words_know(struct wording *wording, const char *text, size_t size);
void words_check(struct view *view, const struct word *word);
void words_check_pair(struct view *view, const struct word history[4], size_t count); /* the last two of the history */
void words_check_repeated(struct view *view, const struct word history[4], size_t count);
void alphabet_check_word(struct view *view, const struct word *word);
size_t alphabet_check_character(struct view *view, size_t at); /* beyond ASCII, no letter; gives where the next begins */
void alphabet_check_form(struct wording *wording, const struct prose *prose);
/* `before`: the word before the number, NULL when none stands before it; gives the end of the number. */
size_t number_marks_check(struct view *view, size_t start, const struct word *before);

/* Brackets and quotes that are open. */
#define BRACKETS 16
struct brackets {
	size_t at[BRACKETS]; /* of those that are open */
	char kind[BRACKETS]; /* `(` or `"` */
	size_t depth;
	bool lost; /* too many, or one of a kind that is not followed */
	size_t straight; /* straight quotes so far */
	bool pair;       /* the straight quote that is open is plainly the first of two */
};
/* Spaces and ASCII punctuation at `at`; gives where the next begins. */
size_t spacing_check(struct view *view, size_t at, const struct word *before, struct brackets *brackets);
/* “ ” and other marks beyond ASCII, likewise. */
size_t spacing_check_mark(struct view *view, struct span mark, const struct word *before, struct brackets *brackets);
void spacing_check_ends(struct view *view, const struct brackets *brackets);

/* The first byte of a word of Latin letters, and how the view's bytes are told apart. */
enum byte_class { BYTE_OTHER, BYTE_LETTER, BYTE_DIGIT, BYTE_SPACE, BYTE_PUNCTUATION, BYTE_MARK /* beyond ASCII, no letter */ };
extern const uint8_t byte_classes[256];

/* Where the word ends that begins at `at`. */
size_t view_word_end(const struct view *view, size_t at);

#endif
