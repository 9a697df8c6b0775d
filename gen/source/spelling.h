/* The words of a text, and how much of it reads as Vietnamese. */
#ifndef SOURCE_SPELLING_H
#define SOURCE_SPELLING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct spelling_word {
	size_t start, end; /* [bytes] */
	bool marked;       /* has a character outside ASCII */
	bool own;          /* has a letter that only Vietnamese uses, such as ơ, đ or ế, and French, German and Spanish do not */
	bool sign;         /* has a sign such as ©, µ or a soft hyphen between its letters */
};

/* The next word at or behind `*at`, which moves behind it; false when there is none. Signs and symbols next to letters belong to a word: that is how texts
 * look that were read in a wrong encoding. The escapes of JSON belong to none. */
bool spelling_next(const char *text, size_t size, size_t *at, struct spelling_word *out);

struct spelling {
	size_t words, spelled; /* all, and those that are spellable syllables */
	size_t marked, good;   /* with characters outside ASCII, and the spellable of them */
	size_t own;	       /* spellable with a letter of Vietnamese alone */
	size_t double_marked;  /* spellable with a letter that has two marks, such as ế */
	size_t signs;	       /* with a sign among their letters */
};

/* `text` is valid UTF-8 in NFC. Words without a vowel are left out. */
struct spelling spelling_measure(const char *text, size_t size);

bool spelling_is_own(uint32_t code_point);

#define SPELLING_WORD 32 /* [bytes] room for a word of at most seven letters and a NUL */

/* The first spellable syllable that the word is with one ư more: TCVN3's is a soft hyphen, which editors delete. False when there is none. */
bool spelling_with_horn(const char *word, size_t size, char out[SPELLING_WORD]);

/* Whether it must be missing: the word is no abbreviation and not spellable, and one that has it is. */
bool spelling_horn_lost(const char *word, size_t size, char out[SPELLING_WORD]);

/* Whether the word is of capitals but for its letters with a tone, of which TCVN3 has no capitals: `HộI`. */
bool spelling_case_lost(const char *word, size_t size);

#endif
