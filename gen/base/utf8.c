/* UTF-8: reading code points, validity, normal form, display width. */
#include "base/utf8.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>
#include <uniwidth.h>

/* Length of the sequence that the lead byte opens, and the range of its second byte (Unicode 15, table 3-7); 0: no
 * lead byte. */
static size_t read_lead(unsigned char lead, unsigned char *low, unsigned char *high)
{
	*low = 0x80;
	*high = 0xBF;
	if (lead < 0xC2 || lead > 0xF4)
		return 0;
	if (lead < 0xE0)
		return 2;
	if (lead == 0xE0)
		*low = 0xA0;
	else if (lead == 0xED)
		*high = 0x9F;
	else if (lead == 0xF0)
		*low = 0x90;
	else if (lead == 0xF4)
		*high = 0x8F;
	return lead < 0xF0 ? 3 : 4;
}

uint32_t utf8_next_long(const char *text, size_t size, size_t *at)
{
	const unsigned char *bytes = (const unsigned char *)text + *at;
	size_t left = size - *at;
	unsigned char low, high;
	++*at;
	size_t length = read_lead(bytes[0], &low, &high);
	if (!length || left < length || bytes[1] < low || bytes[1] > high)
		return UTF8_INVALID;
	uint32_t code_point = bytes[0] & (0x7Fu >> length);
	for (size_t i = 1; i < length; i++) {
		if ((bytes[i] & 0xC0) != 0x80)
			return UTF8_INVALID;
		code_point = code_point << 6 | (bytes[i] & 0x3F);
	}
	*at += length - 1;
	return code_point;
}

size_t utf8_encode(uint32_t code_point, char out[4])
{
	if (code_point < 0x80) {
		out[0] = (char)code_point;
		return 1;
	}
	size_t length = code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;
	for (size_t i = length - 1; i > 0; i--) {
		out[i] = (char)(0x80 | (code_point & 0x3F));
		code_point >>= 6;
	}
	out[0] = (char)((0xF00u >> length & 0xF0) | code_point);
	return length;
}

static bool continues(const char *text, size_t at)
{
	return ((unsigned char)text[at] & 0xC0) == 0x80;
}

size_t utf8_valid(const char *text, size_t size)
{
	for (size_t at = 0; at < size;) {
		unsigned char lead = (unsigned char)text[at];
		size_t start = at;
		/* Nearly all of Vietnamese: ASCII, two bytes, and three that begin with E1, which has no forbidden forms. */
		if (lead < 0x80) {
			at++;
			continue;
		}
		if (lead >= 0xC2 && lead <= 0xDF && size - at > 1 && continues(text, at + 1)) {
			at += 2;
			continue;
		}
		if (lead == 0xE1 && size - at > 2 && continues(text, at + 1) && continues(text, at + 2)) {
			at += 3;
			continue;
		}
		if (utf8_next(text, size, &at) == UTF8_INVALID)
			return start;
	}
	return size;
}

size_t utf8_length(const char *text, size_t size)
{
	size_t length = 0;
	for (size_t at = 0; at < size; length++)
		utf8_next(text, size, &at);
	return length;
}

size_t utf8_columns(const char *text, size_t size)
{
	size_t columns = 0;
	for (size_t at = 0; at < size;) {
		uint32_t code_point = utf8_next(text, size, &at);
		int width = code_point < 0x7F || code_point == UTF8_INVALID ? 1 : uc_width(code_point, "UTF-8");
		columns += width < 0 ? 1 : (size_t)width;
	}
	return columns;
}

/* Blocks in which every character is NFC_Quick_Check=Yes with combining class 0: enough for composed Vietnamese. */
static bool is_plain(uint32_t code_point)
{
	return code_point < 0x300 || (code_point >= 0x1E00 && code_point <= 0x1EFF) ||
	       (code_point >= 0x2010 && code_point <= 0x205E) || (code_point >= 0x20A0 && code_point <= 0x20BF);
}

static bool is_plain_text(const char *text, size_t size)
{
	for (size_t at = 0; at < size;)
		if (!is_plain(utf8_next(text, size, &at)))
			return false;
	return true;
}

static const char *terminate(struct arena *arena, const char *text, size_t size, size_t *out_size)
{
	*out_size = size;
	return text[size] == '\0' ? text : arena_copy(arena, text, size);
}

/* What a libunistring function returned, moved to the arena. */
static const char *take(struct arena *arena, uint8_t *result, size_t size)
{
	const char *copy = arena_copy(arena, (const char *)result, size);
	free(result);
	return copy;
}

const char *utf8_nfc(struct arena *arena, const char *text, size_t size, size_t *out_size)
{
	/* libunistring would put something else for invalid bytes. */
	if (is_plain_text(text, size) || utf8_valid(text, size) < size)
		return terminate(arena, text, size, out_size);
	size_t length = 0;
	uint8_t *result = u8_normalize(UNINORM_NFC, (const uint8_t *)text, size, NULL, &length);
	if (!result && errno == ENOMEM)
		arena_exhausted();
	if (!result || (length == size && memcmp(result, text, size) == 0)) {
		free(result);
		return terminate(arena, text, size, out_size);
	}
	*out_size = length;
	return take(arena, result, length);
}

const char *utf8_upper(struct arena *arena, const char *text)
{
	size_t length = 0, size = strlen(text);
	if (!size || utf8_valid(text, size) < size)
		return text;
	uint8_t *result = u8_toupper((const uint8_t *)text, size, NULL, UNINORM_NFC, NULL, &length);
	if (!result && errno == ENOMEM)
		arena_exhausted();
	return result ? take(arena, result, length) : text;
}

static bool opens(uint32_t code_point)
{
	const uint32_t opening = UC_CATEGORY_MASK_Ps | UC_CATEGORY_MASK_Pi | UC_CATEGORY_MASK_Z;
	return uc_is_general_category_withtable(code_point, opening) || code_point == '"' || code_point == '\'';
}

const char *utf8_capital(struct arena *arena, const char *text)
{
	size_t at = 0, start = 0, size = strlen(text);
	uint32_t code_point = UTF8_INVALID;
	while (at < size) {
		start = at;
		code_point = utf8_next(text, size, &at);
		if (code_point == UTF8_INVALID || !opens(code_point))
			break;
	}
	if (code_point == UTF8_INVALID || uc_totitle(code_point) == code_point)
		return text;
	char letter[4];
	size_t letter_size = utf8_encode(uc_totitle(code_point), letter);
	char *copy = arena_alloc(arena, size + sizeof letter + 1);
	memcpy(copy, text, start);
	memcpy(copy + start, letter, letter_size);
	memcpy(copy + start + letter_size, text + at, size - at);
	return copy;
}
