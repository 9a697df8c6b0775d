/* Words of a Vietnamese text one by one, forwards and backwards, and small sets of phrases to look for in it. */
#ifndef RULES_TEXT_H
#define RULES_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct text {
	const char *at; /* valid UTF-8, NFC; the whole text ends with NUL */
	size_t size;    /* [bytes] */
};

struct word {
	size_t start, end; /* [bytes] */
	uint64_t hash;     /* equal for words that differ only in their capitals */
};

struct text text_of(const char *string);

/* The next word at or behind `at`, and the last one that ends at or before it. Blanks, stars and quotes are passed over; false where the sentence or
 * clause ends first: at . , ; : ! ? brackets, braces, line feeds, dashes and the ends of the text. A point or comma between digits belongs to its number,
 * and % is a word. More than some fifty bytes without a blank are taken for several words. */
bool word_next(struct text text, size_t at, struct word *out);
bool word_before(struct text text, size_t at, struct word *out);

bool word_is(const struct word *word, const char *lower); /* `lower` in small letters */

/* Hashes the words of `string` that stand in one clause, at most `limit`; returns how many there are, limit + 1 for more. */
size_t words_of(struct text text, struct word *out, size_t limit);

/* Whether one of the phrases (small letters, words parted by one blank; at most 32, then NULL) stands in the text as whole words. */
bool text_mentions(struct text text, const char *const *phrases);

/* Whether the words from `at` on, in one clause, are those of the phrase, whatever their capitals. */
bool text_begins(struct text text, size_t at, const char *phrase);

/* The same text whatever its capitals, blanks and stars: the hash of all its words. */
uint64_t text_hash(struct text text);
int text_hash_compare(uint64_t a, uint64_t b); /* for sorting */

#endif
