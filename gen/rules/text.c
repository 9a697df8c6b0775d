/* Words of a Vietnamese text one by one, forwards and backwards, and small sets of phrases to look for in it. */
#include "rules/text.h"

#include <string.h>

#define HASH_START UINT64_C(14695981039346656037) /* FNV-1a */
#define HASH_PRIME UINT64_C(1099511628211)
#define WORD_MOST  48 /* [bytes] or little more; what is longer counts as several words, so that looking at one takes no time to speak of */

enum kind { KIND_LETTER, KIND_BLANK, KIND_STOP, KIND_PERCENT };

struct text text_of(const char *string)
{
	return (struct text){string, strlen(string)};
}

/* Small letters of the Vietnamese alphabet: Latin-1, and pairs that stand side by side in Unicode. */
static uint32_t fold(uint32_t c)
{
	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c + 32 : c;
	if (c >= 0xC0 && c <= 0xDE && c != 0xD7)
		return c + 32;
	if (c == 0x1AF)
		return 0x1B0;
	bool paired = (c >= 0x100 && c <= 0x137) || c == 0x168 || c == 0x1A0 || (c >= 0x1EA0 && c <= 0x1EFF);
	return paired ? c | 1 : c;
}

/* The code point at `*at` of text that is valid: the scanner has seen to it. */
static inline uint32_t take(const char *text, size_t *at)
{
	const unsigned char *byte = (const unsigned char *)text + *at;
	if (byte[0] < 0x80) {
		*at += 1;
		return byte[0];
	}
	if (byte[0] < 0xE0) {
		*at += 2;
		return (uint32_t)(byte[0] & 0x1F) << 6 | (byte[1] & 0x3F);
	}
	if (byte[0] < 0xF0) {
		*at += 3;
		return (uint32_t)(byte[0] & 0x0F) << 12 | (uint32_t)(byte[1] & 0x3F) << 6 | (byte[2] & 0x3F);
	}
	*at += 4;
	return (uint32_t)(byte[0] & 0x07) << 18 | (uint32_t)(byte[1] & 0x3F) << 12 | (uint32_t)(byte[2] & 0x3F) << 6 | (byte[3] & 0x3F);
}

static bool digit_at(struct text text, size_t at)
{
	return at < text.size && text.at[at] >= '0' && text.at[at] <= '9';
}

static enum kind judge_ascii(struct text text, size_t at)
{
	switch (text.at[at]) {
	case ' ':
	case '\t':
	case '*':
	case '"':
	case '\'':
		return KIND_BLANK;
	case '.':
	case ',':
		return at > 0 && digit_at(text, at - 1) && digit_at(text, at + 1) ? KIND_LETTER : KIND_STOP;
	case ';':
	case ':':
	case '!':
	case '?':
	case '(':
	case ')':
	case '[':
	case ']':
	case '{':
	case '}':
	case '\n':
	case '\r':
	case '|':
		return KIND_STOP;
	case '%':
		return KIND_PERCENT;
	}
	return KIND_LETTER;
}

/* Of the code point at `at`, which ends at `*end`. */
static enum kind judge(struct text text, size_t at, size_t *end)
{
	*end = at + 1;
	if ((unsigned char)text.at[at] < 0x80)
		return judge_ascii(text, at);
	*end = at;
	uint32_t c = take(text.at, end);
	if (c == 0xA0 || (c >= 0x2018 && c <= 0x201F) || c == 0x202F)
		return KIND_BLANK;
	return c == 0x2013 || c == 0x2014 || c == 0x2026 ? KIND_STOP : KIND_LETTER;
}

static size_t step_back(struct text text, size_t at)
{
	at--;
	while (at > 0 && ((unsigned char)text.at[at] & 0xC0) == 0x80)
		at--;
	return at;
}

static uint64_t hash_bytes(const char *bytes, size_t size)
{
	uint64_t hash = HASH_START;
	for (size_t at = 0; at < size;)
		hash = (hash ^ fold(take(bytes, &at))) * HASH_PRIME;
	return hash;
}

bool word_next(struct text text, size_t at, struct word *out)
{
	size_t end;
	enum kind kind = KIND_STOP;
	while (at < text.size && (kind = judge(text, at, &end)) == KIND_BLANK)
		at = end;
	if (at >= text.size || kind == KIND_STOP)
		return false;
	*out = (struct word){at, end, 0};
	while (kind == KIND_LETTER && out->end < text.size && out->end - at < WORD_MOST && judge(text, out->end, &end) == KIND_LETTER)
		out->end = end;
	out->hash = hash_bytes(text.at + out->start, out->end - out->start);
	return true;
}

bool word_before(struct text text, size_t at, struct word *out)
{
	size_t end, start = at;
	enum kind kind = KIND_STOP;
	while (at > 0 && (kind = judge(text, start = step_back(text, at), &end)) == KIND_BLANK)
		at = start;
	if (at == 0 || kind == KIND_STOP)
		return false;
	*out = (struct word){start, at, 0};
	while (kind == KIND_LETTER && out->start > 0 && at - out->start < WORD_MOST &&
	       judge(text, start = step_back(text, out->start), &end) == KIND_LETTER)
		out->start = start;
	out->hash = hash_bytes(text.at + out->start, out->end - out->start);
	return true;
}

bool word_is(const struct word *word, const char *lower)
{
	size_t size = strlen(lower); /* capitals and small letters are equally long */
	return word->end - word->start == size && word->hash == hash_bytes(lower, size);
}

size_t words_of(struct text text, struct word *out, size_t limit)
{
	size_t count = 0;
	struct word word = {0, 0, 0};
	for (; word_next(text, word.end, &word); count++) {
		if (count == limit)
			return limit + 1;
		out[count] = word;
	}
	return count;
}

bool text_begins(struct text text, size_t at, const char *phrase)
{
	struct text wanted = text_of(phrase);
	struct word word = {0, at, 0}, part = {0, 0, 0};
	while (word_next(wanted, part.end, &part))
		if (!word_next(text, word.end, &word) || word.hash != part.hash)
			return false;
	return true;
}

/* The first word behind `at`, past the ends of clauses. */
static bool word_onward(struct text text, size_t at, struct word *out)
{
	while (at < text.size && !word_next(text, at, out)) {
		size_t end = at;
		while (end < text.size && judge(text, end, &at) == KIND_BLANK)
			end = at;
		at = end < text.size ? at : end;
	}
	return at < text.size;
}

bool text_mentions(struct text text, const char *const *phrases)
{
	uint64_t first[32];
	size_t count = 0;
	for (; count < sizeof first / sizeof *first && phrases[count]; count++) {
		struct word word;
		first[count] = word_next(text_of(phrases[count]), 0, &word) ? word.hash : 0;
	}
	struct word word = {0, 0, 0};
	while (word_onward(text, word.end, &word))
		for (size_t i = 0; i < count; i++)
			if (word.hash == first[i] && text_begins(text, word.start, phrases[i]))
				return true;
	return false;
}

uint64_t text_hash(struct text text)
{
	uint64_t hash = HASH_START;
	struct word word = {0, 0, 0};
	while (word_onward(text, word.end, &word))
		hash = (hash ^ word.hash) * HASH_PRIME;
	return hash;
}

int text_hash_compare(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}
