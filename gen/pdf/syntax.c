/* PDF syntax written as text: numbers from integers, strings as UTF-16. */
#include "pdf/writer.h"

#include "base/utf8.h"

#include <string.h>

void pdf_add_decimal(struct buffer *out, int64_t thousandths)
{
	char digits[24];
	uint64_t rest = thousandths < 0 ? -(uint64_t)thousandths : (uint64_t)thousandths;
	size_t at = sizeof digits;
	bool fraction = false;

	for (int place = 0; place < 3; place++, rest /= 10) {
		if (!fraction && rest % 10 == 0)
			continue;
		fraction = true;
		digits[--at] = (char)('0' + rest % 10);
	}
	if (fraction)
		digits[--at] = '.';
	do {
		digits[--at] = (char)('0' + rest % 10);
		rest /= 10;
	} while (rest);
	if (thousandths < 0)
		digits[--at] = '-';
	buffer_add(out, digits + at, sizeof digits - at);
}

void pdf_add_number(struct buffer *out, const char *before, uint64_t number)
{
	buffer_text(out, before);
	pdf_add_decimal(out, (int64_t)number * 1000);
}

void pdf_add_reference(struct buffer *out, const char *before, const struct pdf_dict *object)
{
	pdf_add_number(out, before, pdf_dict_object(object));
	buffer_text(out, " 0 R");
}

static void add_unit(struct buffer *out, uint32_t unit)
{
	static const char hex[] = "0123456789ABCDEF";
	char digits[4] = {hex[unit >> 12 & 15], hex[unit >> 8 & 15], hex[unit >> 4 & 15], hex[unit & 15]};

	buffer_add(out, digits, sizeof digits);
}

void pdf_add_utf16(struct buffer *out, const char *utf8, size_t size)
{
	for (size_t i = 0; i < size;) {
		uint32_t c = utf8_next(utf8, size, &i);

		if (c == UTF8_INVALID)
			continue;
		if (c > 0xffff) {
			add_unit(out, 0xd7c0 + (c >> 10));
			c = 0xdc00 | (c & 0x3ff);
		}
		add_unit(out, c);
	}
}

bool pdf_is_plain(const char *utf8)
{
	for (; *utf8; utf8++)
		if (*utf8 < 0x20 || *utf8 > 0x7e)
			return false;
	return true;
}

void pdf_add_text(struct buffer *out, const char *utf8)
{
	size_t size = strlen(utf8), end = 0;

	if (pdf_is_plain(utf8) && size <= PDF_STRING_LIMIT) {
		buffer_char(out, '(');
		for (; *utf8; utf8++) {
			if (strchr("()\\", *utf8))
				buffer_char(out, '\\');
			buffer_char(out, *utf8);
		}
		buffer_char(out, ')');
		return;
	}
	for (size_t units = 0; end < size && units < PDF_STRING_LIMIT / 2 - 2;)
		units += utf8_next(utf8, size, &end) > 0xffff ? 2 : 1;
	buffer_text(out, "<FEFF");
	pdf_add_utf16(out, utf8, end);
	buffer_char(out, '>');
}

void pdf_add_glyph(struct buffer *out, uint16_t id)
{
	add_unit(out, id);
}
