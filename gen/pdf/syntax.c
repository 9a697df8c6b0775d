/* PDF syntax written as text: numbers from integers, strings as UTF-16. */
#include "base/utf8.h"
#include "pdf/writer.h"

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

void pdf_add_glyph(struct buffer *out, uint16_t id)
{
	add_unit(out, id);
}
