/* Decodes string literals and keeps the bytes each code point was read from. */
#include "source/literal.h"

#include "base/buffer.h"
#include "base/utf8.h"

#include <string.h>

#define REPLACEMENT 0xFFFDu

static bool continues(const struct origin *origin, uint32_t at)
{
	return ((unsigned char)origin->text[at] & 0xC0) == 0x80;
}

struct span literal_inside(const struct origin *origin, struct span span)
{
	struct span inside = span;

	if (span.end - span.start < 2)
		return (struct span){span.end, span.end};
	do
		inside.start++;
	while (inside.start < span.end && continues(origin, inside.start));
	do
		inside.end--;
	while (inside.end > inside.start && continues(origin, inside.end));
	return inside.end < inside.start ? (struct span){span.end, span.end} : inside;
}

static uint32_t digit(char c)
{
	if (c >= '0' && c <= '9')
		return (uint32_t)(c - '0');
	if (c >= 'a' && c <= 'f')
		return (uint32_t)(c - 'a') + 10;
	if (c >= 'A' && c <= 'F')
		return (uint32_t)(c - 'A') + 10;
	return 16;
}

uint32_t literal_hex(const struct origin *origin, uint32_t at, uint32_t *value)
{
	uint32_t count = 0;

	for (*value = 0; count < 4 && at + count < origin->size; count++) {
		uint32_t d = digit(origin->text[at + count]);

		if (d == 16)
			break;
		*value = *value << 4 | d;
	}
	return count;
}

static struct literal_point read_unicode(const struct origin *origin, struct span inside, uint32_t at)
{
	struct literal_point point = {REPLACEMENT, {at, at + 2}};
	uint32_t high = 0;
	uint32_t low = 0;
	uint32_t count = literal_hex(origin, at + 2, &high);

	point.span.end += count;
	if (count < 4 || (high >= 0xDC00 && high <= 0xDFFF))
		return point;
	if (high < 0xD800 || high > 0xDFFF) {
		point.code_point = high;
		return point;
	}
	if (inside.end - point.span.end < 6 || memcmp(origin->text + point.span.end, "\\u", 2) != 0 ||
	    literal_hex(origin, point.span.end + 2, &low) < 4 || low < 0xDC00 || low > 0xDFFF)
		return point;
	point.span.end += 6;
	point.code_point = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
	return point;
}

static struct literal_point read_escape(const struct origin *origin, struct span inside, uint32_t at)
{
	static const char letters[] = "\"\\/bfnrt";
	static const char meanings[] = "\"\\/\b\f\n\r\t";
	struct literal_point point = {REPLACEMENT, {at, at + 1}};
	const char *found;

	if (at + 1 >= inside.end)
		return point;
	if (origin->text[at + 1] == 'u') {
		point = read_unicode(origin, inside, at);
		if (point.span.end > inside.end)
			point.span.end = inside.end;
		return point;
	}
	found = memchr(letters, origin->text[at + 1], sizeof letters - 1);
	if (found) {
		point.code_point = (unsigned char)meanings[found - letters];
		point.span.end = at + 2;
	}
	return point;
}

struct literal_point literal_next(const struct origin *origin, struct span inside, uint32_t at)
{
	struct literal_point point;
	size_t next = at;

	if (origin->text[at] == '\\')
		return read_escape(origin, inside, at);
	point.code_point = utf8_next(origin->text, inside.end, &next);
	point.span = (struct span){at, (uint32_t)next};
	if (point.code_point == UTF8_INVALID)
		point.code_point = REPLACEMENT;
	return point;
}

static bool is_plain(const char *text, size_t size)
{
	for (size_t i = 0; i < size; i++) {
		if (text[i] == '\\' || (unsigned char)text[i] >= 0x80)
			return false;
	}
	return true;
}

const char *literal_decode(struct arena *arena, const struct origin *origin, struct span span, size_t *out_size)
{
	struct span inside = literal_inside(origin, span);
	struct buffer decoded;

	*out_size = inside.end - inside.start;
	if (is_plain(origin->text + inside.start, *out_size))
		return origin->text + inside.start;
	decoded = buffer_make(arena);
	for (uint32_t at = inside.start; at < inside.end;) {
		struct literal_point point = literal_next(origin, inside, at);

		buffer_code_point(&decoded, point.code_point);
		at = point.span.end;
	}
	return utf8_nfc(arena, decoded.data, decoded.size, out_size);
}

void literal_add_token(struct buffer *pointer, const char *key, size_t size)
{
	buffer_char(pointer, '/');
	for (size_t i = 0; i < size; i++) {
		if (key[i] == '~')
			buffer_text(pointer, "~0");
		else if (key[i] == '/')
			buffer_text(pointer, "~1");
		else
			buffer_char(pointer, key[i]);
	}
}
