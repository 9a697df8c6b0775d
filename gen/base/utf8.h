/* UTF-8: reading code points, validity, normal form, display width. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

#define UTF8_INVALID UINT32_MAX

/* The code point at `*at`, which is < `size`, and `*at` moved behind it. For bytes that Unicode forbids (Unicode 15,
 * table 3-7: overlong forms, surrogates, above U+10FFFF, cut short) UTF8_INVALID, `*at` moved by one byte. */
static inline uint32_t utf8_next(const char *text, size_t size, size_t *at);

/* The same where the byte at `*at` is not ASCII. */
uint32_t utf8_next_long(const char *text, size_t size, size_t *at);

static inline uint32_t utf8_next(const char *text, size_t size, size_t *at)
{
	unsigned char first = (unsigned char)text[*at];
	if (first >= 0x80)
		return utf8_next_long(text, size, at);
	++*at;
	return first;
}

/* Writes 1 to 4 bytes to `out` and returns how many. */
size_t utf8_encode(uint32_t code_point, char out[4]);

/* Offset of the first byte that is not valid UTF-8, or `size`. */
size_t utf8_valid(const char *text, size_t size);

/* Number of code points in valid UTF-8. */
size_t utf8_length(const char *text, size_t size);

/* Columns a terminal gives the text: combining marks 0, East Asian wide 2, tab and control 1. */
size_t utf8_columns(const char *text, size_t size);

/* The text in Normalization Form C (UAX #15), NUL-terminated; `text` itself when it already is in it and is NUL-terminated
 * (`text[size]` is read). Text that is not valid UTF-8 is left as it is. */
const char *utf8_nfc(struct arena *arena, const char *text, size_t size, size_t *out_size);

/* Upper case by Vietnamese/root rules, NFC. Text that is not valid UTF-8 stays as it is. */
const char *utf8_upper(struct arena *arena, const char *text);
/* First letter in upper case, also behind an opening quote or bracket; text that begins otherwise stays as it is. */
const char *utf8_capital(struct arena *arena, const char *text);

#endif
