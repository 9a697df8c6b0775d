/* PDF syntax written in one way, so that it can be compared (ISO 32000-1, 7.2 and 7.3). */
#include "pdf/read_object.h"

#include <string.h>

static const char digits[] = "0123456789ABCDEF";

static bool is_white(char c)
{
	return c == '\0' || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' ';
}

static bool is_delimiter(char c)
{
	return c && strchr("()<>[]{}/%", c);
}

static bool is_regular(char c)
{
	return !is_white(c) && !is_delimiter(c);
}

static int hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if ((c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'))
		return (c & 0x5f) - 'A' + 10;
	return -1;
}

static bool is_number(const char *text, size_t size)
{
	size_t i = size && (*text == '+' || *text == '-');
	size_t points = 0, count = 0;

	for (; i < size; i++) {
		points += text[i] == '.';
		count += text[i] >= '0' && text[i] <= '9';
		if (text[i] != '.' && (text[i] < '0' || text[i] > '9'))
			return false;
	}
	return points <= 1 && count > 0;
}

void pdf_canon_number(struct buffer *out, const char *text, size_t size)
{
	bool negative = size && *text == '-';
	size_t point = 0;

	if (!is_number(text, size)) {
		buffer_add(out, text, size);
		return;
	}
	if (*text == '+' || *text == '-')
		text++, size--;
	while (point < size && text[point] != '.')
		point++;
	while (size > point && (text[size - 1] == '0' || text[size - 1] == '.'))
		size--;
	for (; point && *text == '0'; point--)
		text++, size--;
	if (negative && size)
		buffer_char(out, '-');
	if (!point)
		buffer_char(out, '0');
	buffer_add(out, text, size);
}

void pdf_canon_string(struct buffer *out, const char *bytes, size_t size)
{
	buffer_char(out, '<');
	for (size_t i = 0; i < size; i++) {
		buffer_char(out, digits[(unsigned char)bytes[i] >> 4]);
		buffer_char(out, digits[(unsigned char)bytes[i] & 15]);
	}
	buffer_char(out, '>');
}

static void add_name_byte(struct buffer *out, char c)
{
	if (c > ' ' && c < 0x7f && is_regular(c) && c != '#')
		buffer_char(out, c);
	else
		buffer_format(out, "#%02X", (unsigned)(unsigned char)c);
}

void pdf_canon_name(struct buffer *out, const char *name)
{
	buffer_char(out, '/');
	for (; *name; name++)
		add_name_byte(out, *name);
}

/* ---- content streams */

struct content {
	const char *bytes;
	size_t size, at;
	struct buffer *out;
	struct buffer string; /* scratch */
};

static char peek(const struct content *content, size_t ahead)
{
	return content->at + ahead < content->size ? content->bytes[content->at + ahead] : '\0';
}

/* Up to three octal digits. */
static char read_octal(struct content *content)
{
	unsigned value = 0;

	for (int i = 0; i < 3 && content->at < content->size && peek(content, 0) >= '0' && peek(content, 0) <= '7'; i++)
		value = value * 8 + (unsigned)(content->bytes[content->at++] - '0');
	return (char)(value & 0xff);
}

/* Behind a backslash. */
static void read_escape(struct content *content)
{
	static const char letters[] = "nrtbf", values[] = "\n\r\t\b\f";
	char c = peek(content, 0);
	const char *letter = c ? strchr(letters, c) : NULL;

	if (content->at == content->size)
		return;
	if (c >= '0' && c <= '7') {
		buffer_char(&content->string, read_octal(content));
		return;
	}
	content->at++;
	if (c == '\r' && peek(content, 0) == '\n')
		content->at++;
	else if (letter)
		buffer_char(&content->string, values[letter - letters]);
	else if (c != '\r' && c != '\n')
		buffer_char(&content->string, c);
}

static void read_literal(struct content *content)
{
	size_t depth = 1;

	for (content->at++; content->at < content->size;) {
		char c = content->bytes[content->at++];

		depth += c == '(';
		depth -= c == ')';
		if (!depth)
			break;
		if (c == '\\') {
			read_escape(content);
			continue;
		}
		if (c == '\r' && peek(content, 0) == '\n')
			content->at++;
		buffer_char(&content->string, c == '\r' ? '\n' : c);
	}
}

static void read_hexadecimal(struct content *content)
{
	int high = -1;

	for (content->at++; content->at < content->size;) {
		int digit = hex(content->bytes[content->at]);

		if (content->bytes[content->at++] == '>')
			break;
		if (digit < 0)
			continue;
		if (high >= 0)
			buffer_char(&content->string, (char)(high << 4 | digit));
		high = high >= 0 ? -1 : digit;
	}
	if (high >= 0)
		buffer_char(&content->string, (char)(high << 4));
}

static void read_name(struct content *content)
{
	buffer_char(content->out, '/');
	for (content->at++; content->at < content->size && is_regular(peek(content, 0)); content->at++) {
		char c = peek(content, 0);
		int high = c == '#' ? hex(peek(content, 1)) : -1, low = high >= 0 ? hex(peek(content, 2)) : -1;

		if (low >= 0) {
			c = (char)(high << 4 | low);
			content->at += 2;
		}
		add_name_byte(content->out, c);
	}
}

/* True at an inline image, whose bytes are no tokens. */
static bool read_word(struct content *content)
{
	size_t start = content->at, size;

	while (content->at < content->size && is_regular(content->bytes[content->at]))
		content->at++;
	size = content->at - start;
	pdf_canon_number(content->out, content->bytes + start, size);
	return size == 2 && memcmp(content->bytes + start, "ID", 2) == 0;
}

static void read_string(struct content *content)
{
	content->string.size = 0;
	if (peek(content, 0) == '(')
		read_literal(content);
	else
		read_hexadecimal(content);
	pdf_canon_string(content->out, content->string.data, content->string.size);
}

/* White space and comments. */
static void skip(struct content *content)
{
	bool comment = false;

	for (; content->at < content->size; content->at++) {
		char c = content->bytes[content->at];

		comment = (comment || c == '%') && c != '\n' && c != '\r';
		if (!comment && !is_white(c))
			return;
	}
}

void pdf_canon_content(struct buffer *out, const char *bytes, size_t size)
{
	struct content content = {bytes, size, 0, out, buffer_make(out->arena)};
	bool raw = false;

	for (skip(&content); content.at < size && !raw; skip(&content)) {
		char c = bytes[content.at], next = peek(&content, 1);

		if (c == '(' || (c == '<' && next != '<')) {
			read_string(&content);
		} else if (c == '/') {
			read_name(&content);
		} else if (is_delimiter(c)) {
			size_t width = (c == '<' || c == '>') && next == c ? 2 : 1;

			buffer_add(out, bytes + content.at, width);
			content.at += width;
		} else {
			raw = read_word(&content);
		}
		buffer_char(out, ' ');
	}
	buffer_add(out, bytes + content.at, size - content.at);
}
