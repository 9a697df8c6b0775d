/* Strings, numbers, blanks and words of JSON, and of what people write for JSON. */
#include "source/scan.h"

#include "base/utf8.h"
#include "source/literal.h"

#include <string.h>

/* Nobody writes so much behind a quote that should not be there; this bounds what is read twice. */
#define INNER_QUOTE_BYTES 4000

static bool is_line_end(char c)
{
	return c == '\n' || c == '\r';
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || is_line_end(c);
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static uint32_t code_point_end(const struct scanner *s, uint32_t at)
{
	size_t next = at;

	utf8_next(s->text, s->size, &next);
	return (uint32_t)next;
}

/* Spaces that word processors and web pages leave behind, and that JSON does not know. */
static bool is_foreign_space(uint32_t c)
{
	return c == 0xA0 || c == 0xAD || (c >= 0x2000 && c <= 0x200F) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
	       c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

static bool skip_comment(struct scanner *s)
{
	uint32_t start = s->at;
	const char *end = NULL;

	if (memcmp(s->text + start, "/*", 2) == 0) {
		end = start + 2 < s->size ? memmem(s->text + start + 2, s->size - start - 2, "*/", 2) : NULL;
		s->at = end ? (uint32_t)(end - s->text) + 2 : s->size;
		s->stopped = !end;
	} else if (s->text[start] == '#' || memcmp(s->text + start, "//", 2) == 0) {
		while (s->at < s->size && !is_line_end(s->text[s->at]))
			s->at++;
	} else {
		return false;
	}
	scanner_report(s, DIAGNOSTIC_JSON_COMMENT, (struct span){start, s->at}, NULL, NULL);
	return true;
}

static bool skip_foreign(struct scanner *s)
{
	uint32_t start = s->at;
	size_t next = start;
	uint32_t first = utf8_next(s->text, s->size, &next);
	const char *found;

	if (!is_foreign_space(first))
		return false;
	while (s->at < s->size) {
		next = s->at;
		if (!is_foreign_space(utf8_next(s->text, s->size, &next)))
			break;
		s->at = (uint32_t)next;
	}
	found = arena_format(s->arena, "ký tự U+%04X\037the character U+%04X", (unsigned)first, (unsigned)first);
	scanner_report(s, DIAGNOSTIC_JSON_UNEXPECTED, (struct span){start, s->at}, found,
		       "dấu cách thường\037an ordinary space");
	return true;
}

bool scanner_blank(struct scanner *s)
{
	while (s->at < s->size && !s->stopped) {
		char c = s->text[s->at];

		if (is_space(c))
			s->at++;
		else if (c == '/' || c == '#' ? !skip_comment(s) : (signed char)c >= 0 || !skip_foreign(s))
			return true;
	}
	return false;
}

/* Takes in decimal commas, groups of digits and times, so that 12,7 in an object is one mistake and not two. */
static uint32_t number_end(const struct scanner *s)
{
	bool object = s->depth > 0 && s->level[s->depth - 1].object;
	uint32_t end = s->at;

	while (end < s->size) {
		char c = s->text[end];

		if (!is_digit(c) && !is_letter(c) && !strchr("+-._%", c ? c : ' ') &&
		    !(object && strchr(", :", c ? c : '!') && is_digit(s->text[end + 1])))
			break;
		end++;
	}
	return end;
}

uint32_t scanner_text_end(const struct scanner *s)
{
	uint32_t end = s->at;

	while (end > 0 && is_space(s->text[end - 1]))
		end--;
	if (end > 0 && s->text[end - 1] == ',')
		end--;
	while (end > 0 && is_space(s->text[end - 1]))
		end--;
	return end;
}

uint32_t scanner_word_end(const struct scanner *s)
{
	uint32_t end = s->at;

	if (s->text[end] == '=')
		return end + 1;
	if (is_digit(s->text[end]))
		return number_end(s);
	for (; end < s->size && !strchr(",:{}[]\n\r", s->text[end]); end++) {
		if (s->text[end] == '"' && end > s->at && is_space(s->text[end - 1]))
			break;
	}
	while (end > s->at + 1 && is_space(s->text[end - 1]))
		end--;
	return end > s->at ? end : code_point_end(s, s->at);
}

const char *scanner_excerpt(struct scanner *s, const char *text, size_t size)
{
	struct buffer out = buffer_make(s->arena);
	size_t at = 0;

	for (int count = 0; at < size; count++) {
		uint32_t c = utf8_next(text, size, &at);

		if (count == 40) {
			buffer_text(&out, "…");
			break;
		}
		buffer_code_point(&out, c == UTF8_INVALID || c < 0x20 || c == 0x7F ? 0xFFFD : c);
	}
	return out.data;
}

static const char *excerpt(struct scanner *s, struct span span)
{
	return scanner_excerpt(s, s->text + span.start, span.end - span.start);
}

static const char *found_text(struct scanner *s)
{
	size_t next = s->at;
	uint32_t c = utf8_next(s->text, s->size, &next);
	const char *word;

	if (c < 0x20 || c == 0x7F)
		return arena_format(s->arena, "ký tự U+%04X\037the character U+%04X", (unsigned)c, (unsigned)c);
	word = excerpt(s, (struct span){s->at, scanner_word_end(s)});
	return arena_format(s->arena, "“%s”\037‘%s’", word, word);
}

const char *scanner_found(struct scanner *s)
{
	char c = s->text[s->at];

	if (c == ',')
		return "dấu phẩy\037a comma";
	if (c == ':')
		return "dấu hai chấm\037a colon";
	if (c == '"' || scanner_quote(s))
		return "chuỗi\037a string";
	return found_text(s);
}

static void report_escape(struct scanner *s, uint32_t end)
{
	struct span span = {s->at, end};

	scanner_report(s, DIAGNOSTIC_JSON_ESCAPE, span, excerpt(s, span), NULL);
	s->at = end;
}

static void skip_unicode(struct scanner *s)
{
	uint32_t value = 0;
	uint32_t count = literal_hex(s->origin, s->at + 2, &value);
	struct span span = {s->at, s->at + 2 + count};
	uint32_t low = 0;

	if (count < 4) {
		report_escape(s, span.end);
		return;
	}
	s->at = span.end;
	if (value == 0) {
		scanner_report(s, DIAGNOSTIC_JSON_NUL, span, NULL, NULL);
	} else if (value >= 0xD800 && value <= 0xDFFF) {
		if (value <= 0xDBFF && strncmp(s->text + s->at, "\\u", 2) == 0 &&
		    literal_hex(s->origin, s->at + 2, &low) == 4 && low >= 0xDC00 && low <= 0xDFFF)
			s->at += 6;
		else
			scanner_report(s, DIAGNOSTIC_JSON_SURROGATE, span, excerpt(s, span), NULL);
	}
}

static void skip_escape(struct scanner *s)
{
	char c = s->text[s->at + 1];

	if (c == 'u')
		skip_unicode(s);
	else if (c && strchr("\"\\/bfnrt", c))
		s->at += 2;
	else
		report_escape(s, (unsigned char)c < 0x20 ? s->at + 1 : code_point_end(s, s->at + 1));
}

/* Where a string that meets a line end goes on, if it is text with a line break in it; `at` itself when only the
 * closing quote was forgotten, and the next line begins a new member. */
static uint32_t next_line(const struct scanner *s)
{
	uint32_t at = s->at;

	while (at < s->size && is_space(s->text[at]))
		at++;
	return at < s->size && !strchr("\"{}[]", s->text[at]) ? at : s->at;
}

/* Back from a line's end to the comma or bracket that stands behind the forgotten quote. */
static void step_back(struct scanner *s, uint32_t start)
{
	bool object = s->depth > 0 && s->level[s->depth - 1].object;
	char close = object ? '}' : ']';

	while (s->at > start + 1 && is_space(s->text[s->at - 1]))
		s->at--;
	if (s->at > start + 1 && s->text[s->at - 1] == ',')
		s->at--;
	if (s->at > start + 2 && s->text[s->at - 1] == close && s->text[s->at - 2] != close)
		s->at--;
}

static void report_open(struct scanner *s, uint32_t start)
{
	uint32_t end = s->at;

	while (end > start + 1 && is_space(s->text[end - 1]))
		end--;
	scanner_report(s, DIAGNOSTIC_JSON_STRING_END, (struct span){start, end}, NULL, NULL);
}

static void report_control(struct scanner *s)
{
	scanner_report(s, DIAGNOSTIC_JSON_CONTROL, (struct span){s->at, s->at + 1},
		       arena_format(s->arena, "%04X", (unsigned)(unsigned char)s->text[s->at]), NULL);
}

static uint32_t plain_end(const char *text, uint32_t at)
{
	while ((unsigned char)text[at] >= 0x20 && text[at] != '"' && text[at] != '\\')
		at++;
	return at;
}

bool scanner_string(struct scanner *s, struct span *out)
{
	uint32_t start = s->at++;
	bool broken = false;

	while ((s->at = plain_end(s->text, s->at)) < s->size) {
		char c = s->text[s->at];

		if (c == '"') {
			*out = (struct span){start, ++s->at};
			return true;
		}
		if (c == '\\') {
			skip_escape(s);
		} else if (is_line_end(c)) {
			uint32_t next = next_line(s);

			if (next == s->at)
				break;
			if (!broken)
				report_open(s, start);
			broken = true;
			s->at = next;
		} else {
			if (!broken)
				report_control(s);
			s->at++;
		}
	}
	if (s->at >= s->size)
		s->stopped = true;
	else
		step_back(s, start);
	if (!broken)
		report_open(s, start);
	*out = (struct span){start, s->at};
	return false;
}

/* Behind the spaces in front of a mark; nobody puts many there, and a hostile file would have them read again and again. */
static uint32_t skip_gap(const struct scanner *s, uint32_t at)
{
	uint32_t limit = at + 100;

	while (at < limit && (s->text[at] == ' ' || s->text[at] == '\t'))
		at++;
	return at;
}

/* The quote at `at` ends its string: only a comma and the next value, a bracket or the line's end stand behind it. */
static bool is_end_quote(const struct scanner *s, uint32_t at)
{
	at = skip_gap(s, at + 1);
	if (s->text[at] != ',')
		return strchr("}]\n\r", s->text[at]) != NULL;
	at = skip_gap(s, at + 1);
	return strchr("\"{[\n\r", s->text[at]) != NULL;
}

bool scanner_inner_quote(struct scanner *s, struct span last)
{
	uint32_t end = s->at;
	uint32_t second = 0;

	if (s->at != last.end || last.end - last.start < 2 || s->text[s->at - 1] != '"' || s->text[last.start] != '"' ||
	    strchr(" \t\r\n,:{}[]\"/#", s->text[s->at]))
		return false;
	while (!(s->text[end] == '"' && is_end_quote(s, end))) {
		if (end >= s->size || is_line_end(s->text[end]) || end - s->at > INNER_QUOTE_BYTES)
			return false;
		if (s->text[end] == '"' && second == 0)
			second = end + 1;
		end += s->text[end] == '\\' && end + 1 < s->size && !is_line_end(s->text[end + 1]) ? 2 : 1;
	}
	scanner_report(s, DIAGNOSTIC_JSON_INNER_QUOTE, (struct span){s->at - 1, second ? second : s->at}, NULL, NULL);
	s->at = end + 1;
	return true;
}

/* An opening quote and those that people close it with; the straight quote closes all. */
static const struct {
	char open[4];
	char close[3][4];
} quotes[] = {
	{"'", {"'", "’", "\""}}, {"“", {"”", "“", "\""}}, {"”", {"”", "“", "\""}}, {"„", {"“", "”", "\""}},
	{"‘", {"’", "‘", "\""}}, {"’", {"’", "‘", "\""}}, {"«", {"»", "«", "\""}}, {"`", {"`", "'", "\""}},
};

#define QUOTES (sizeof quotes / sizeof *quotes)

static size_t find_quote(const struct scanner *s)
{
	size_t i = 0;

	while (i < QUOTES && strncmp(s->text + s->at, quotes[i].open, strlen(quotes[i].open)) != 0)
		i++;
	return i;
}

uint32_t scanner_quote(const struct scanner *s)
{
	size_t i = find_quote(s);

	return i < QUOTES ? (uint32_t)strlen(quotes[i].open) : 0;
}

static uint32_t closing(const struct scanner *s, size_t quote)
{
	for (size_t i = 0; i < 3; i++) {
		size_t length = strlen(quotes[quote].close[i]);

		if (strncmp(s->text + s->at, quotes[quote].close[i], length) == 0)
			return (uint32_t)length;
	}
	return 0;
}

bool scanner_quoted(struct scanner *s, struct span *out)
{
	size_t quote = find_quote(s);
	uint32_t start = s->at;
	uint32_t close = 0;

	if (quote == QUOTES)
		return false;
	s->at += (uint32_t)strlen(quotes[quote].open);
	while (s->at < s->size && !is_line_end(s->text[s->at]) && (close = closing(s, quote)) == 0)
		s->at += s->text[s->at] == '\\' && s->at + 1 < s->size && !is_line_end(s->text[s->at + 1]) ? 2 : 1;
	s->at += close;
	*out = (struct span){start, s->at};
	scanner_report(s, DIAGNOSTIC_JSON_SINGLE_QUOTE, *out, quotes[quote].open, NULL);
	return close > 0;
}

static uint32_t skip_digits(const char *text, uint32_t at, uint32_t end)
{
	while (at < end && is_digit(text[at]))
		at++;
	return at;
}

/* RFC 8259, section 6 */
static bool is_number(const char *text, struct span span)
{
	uint32_t at = span.start + (text[span.start] == '-');
	uint32_t digits = at;

	at = skip_digits(text, at, span.end);
	if (at == digits || (text[digits] == '0' && at > digits + 1))
		return false;
	if (at < span.end && text[at] == '.') {
		digits = at + 1;
		at = skip_digits(text, digits, span.end);
		if (at == digits)
			return false;
	}
	if (at < span.end && (text[at] == 'e' || text[at] == 'E')) {
		at++;
		digits = at + (at < span.end && (text[at] == '+' || text[at] == '-'));
		at = skip_digits(text, digits, span.end);
		if (at == digits)
			return false;
	}
	return at == span.end;
}

/* Whether the digits behind the first group stand in threes, up to a comma or the end. */
static bool is_grouped(const char *text, size_t size)
{
	size_t at = 0;

	while (at < size && is_digit(text[at]))
		at++;
	if (at == 0 || at > 3 || text[0] == '0' || at == size || text[at] != '.')
		return false;
	while (at < size && text[at] == '.') {
		size_t end = at + 1;

		while (end < size && is_digit(text[end]))
			end++;
		if (end != at + 4)
			return false;
		at = end;
	}
	return at == size || text[at] == ',';
}

const char *source_number_meant(struct arena *arena, const char *text, size_t size)
{
	struct buffer out = buffer_make(arena);
	size_t sign = size > 0 && text[0] == '-';
	bool grouped = is_grouped(text + sign, size - sign);
	bool comma = false;

	for (size_t i = 0; i < size; i++) {
		if (text[i] == ',' && comma)
			return NULL;
		comma = comma || text[i] == ',';
		if (text[i] == ',')
			buffer_char(&out, '.');
		else if (text[i] != '.' || !grouped)
			buffer_char(&out, text[i]);
	}
	return size > 0 && (comma || grouped) && is_number(out.data, (struct span){0, (uint32_t)out.size}) ? out.data : NULL;
}

static void report_form(struct scanner *s, struct span span)
{
	const char *meant = source_number_meant(s->arena, s->text + span.start, span.end - span.start);
	struct diagnostic *diagnostic = scanner_report(s, DIAGNOSTIC_JSON_NUMBER_FORM, span, excerpt(s, span), NULL);

	if (diagnostic && span.end - span.start <= SCAN_NUMBER_BYTES)
		diagnostic->suggestion = meant;
}

void scanner_number(struct scanner *s, struct span *out)
{
	struct span span = {s->at, number_end(s)};
	uint32_t size = span.end - span.start;
	struct decimal number;

	s->at = span.end;
	*out = span;
	if (!is_number(s->text, span))
		report_form(s, span);
	else if (size > SCAN_NUMBER_BYTES || !decimal_parse(s->text + span.start, size, &number))
		scanner_report(s, DIAGNOSTIC_JSON_NUMBER_RANGE, span, excerpt(s, span), NULL);
}
