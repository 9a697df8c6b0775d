/* The words of a text, and how much of it reads as Vietnamese. */
#include "source/spelling.h"

#include "base/syllable.h"
#include "base/utf8.h"

#include <string.h>

#define HORN "\u01B0"

bool spelling_is_own(uint32_t c)
{
	static const uint16_t letters[] = {0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0};
	if (c >= 0x1EA0 || c < 0x102)
		return c >= 0x1EA0 && c <= 0x1EF9;
	for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
		if (letters[i] == c)
			return true;
	return false;
}

static bool is_ascii_letter(uint32_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* What a byte of a letter becomes when it is taken for one of CP1252: signs, and controls where CP1252 has nothing. Quotes and dashes stand next
 * to words. */
static bool is_sign(uint32_t c)
{
	if (c >= 0x80 && c < 0xC0)
		return c != 0xA0 && c != 0xAB && c != 0xBB;
	return c == 0xD7 || c == 0xF7 || c == 0x192 || c == 0x2C6 || c == 0x2DC || c == 0x20AC || c == 0x2122 || c == 0xFFFD;
}

static bool is_letter(uint32_t c)
{
	return is_ascii_letter(c) || (c >= 0xC0 && c < 0x2000 && !is_sign(c)) || (c > 0x2122 && c != 0xFFFD && c != UTF8_INVALID);
}

static bool has_two_marks(uint32_t c)
{
	return (c >= 0x1EA4 && c <= 0x1EB7) || (c >= 0x1EBE && c <= 0x1EC7) || (c >= 0x1ED0 && c <= 0x1EE3) || (c >= 0x1EE8 && c <= 0x1EF1);
}

static size_t skip_escape(const char *text, size_t size, size_t at)
{
	size_t length = at < size && text[at] == 'u' ? 5 : 1;
	return size - at < length ? size : at + length;
}

bool spelling_next(const char *text, size_t size, size_t *at, struct spelling_word *out)
{
	bool letters = false;
	*out = (struct spelling_word){*at, *at, false, false, false};
	while (*at < size) {
		size_t here = *at;
		uint32_t c = utf8_next(text, size, at);
		if (is_letter(c) || is_sign(c)) {
			letters = letters || is_letter(c);
			out->marked = out->marked || c >= 0x80;
			out->own = out->own || spelling_is_own(c);
			out->sign = out->sign || is_sign(c);
			out->end = *at;
			continue;
		}
		if (letters) {
			*at = here;
			return true;
		}
		if (c == '\\')
			*at = skip_escape(text, size, *at);
		*out = (struct spelling_word){*at, *at, false, false, false};
	}
	return letters;
}

static bool is_double_marked(const char *text, size_t size)
{
	for (size_t at = 0; at < size;)
		if (has_two_marks(utf8_next(text, size, &at)))
			return true;
	return false;
}

/* Abbreviations and units (`tr.đ`, `kg`, `HCTĐ`) have none, and prove nothing. */
static bool has_vowel(const char *text, size_t size)
{
	for (size_t at = 0; at < size;) {
		uint32_t c = utf8_next(text, size, &at);
		if (c < 0x80 ? strchr("aeiouyAEIOUY", (int)c) != NULL : c != 0x110 && c != 0x111)
			return true;
	}
	return false;
}

struct spelling spelling_measure(const char *text, size_t size)
{
	struct spelling all = {0};
	struct spelling_word word;
	for (size_t at = 0; spelling_next(text, size, &at, &word);) {
		if (!has_vowel(text + word.start, word.end - word.start))
			continue;
		bool good = syllable_is_spellable(text + word.start, word.end - word.start);
		all.words++;
		all.spelled += good;
		all.marked += word.marked;
		all.good += word.marked && good;
		all.own += word.own && good;
		all.double_marked += word.own && good && is_double_marked(text + word.start, word.end - word.start);
		all.signs += word.sign;
	}
	return all;
}

bool spelling_with_horn(const char *word, size_t size, char out[SPELLING_WORD])
{
	const size_t horn = strlen(HORN);
	if (size + horn >= SPELLING_WORD)
		return false;
	for (size_t at = 0;;) {
		memcpy(out, word, at);
		memcpy(out + at, HORN, horn);
		memcpy(out + at + horn, word + at, size - at);
		out[size + horn] = '\0';
		if (syllable_is_spellable(out, size + horn))
			return true;
		if (at >= size)
			return false;
		utf8_next(word, size, &at);
	}
}

/* `đ` (đồng), `tr` (triệu) and `TH` are abbreviations; `đợc` and `nhng` are none. */
static bool is_abbreviation(const char *word, size_t size)
{
	size_t letters = 0;
	for (size_t at = 0; at < size; letters++) {
		uint32_t c = utf8_next(word, size, &at);
		if (c >= 0x80 && c != 0x110 && c != 0x111)
			return false;
		if (c < 0x80 && (c < 'a' || strchr("aeiouy", (int)c)))
			return true;
	}
	return letters < 3;
}

bool spelling_horn_lost(const char *word, size_t size, char out[SPELLING_WORD])
{
	return !is_abbreviation(word, size) && !syllable_is_spellable(word, size) && spelling_with_horn(word, size, out);
}

/* Of Vietnamese letters outside ASCII; from U+1EA0 on, and in Ă ă to Ơ ơ but for Ư ư, capitals are even. */
static bool is_small(uint32_t c)
{
	if (c < 0x100)
		return c >= 0xE0;
	return c == 0x1B0 || (c % 2 == 1 && c != 0x1AF);
}

bool spelling_case_lost(const char *word, size_t size)
{
	size_t capitals = 0, toned = 0;
	for (size_t at = 0; at < size;) {
		uint32_t c = utf8_next(word, size, &at);
		if (c >= 'a' && c <= 'z')
			return false;
		capitals += c < 0x80;
		toned += c >= 0x80 && is_small(c);
	}
	return capitals >= 2 && toned;
}
