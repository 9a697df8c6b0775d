/* Numbers as people type them in Vietnamese prose, and as messages write them. */
#include "rules/numeral.h"

#include "base/buffer.h"

#include <stdio.h>
#include <string.h>

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || ((unsigned char)c & 0x80) != 0;
}

/* Dashes and blanks that are three and two bytes are no letters. */
static bool is_dash(const char *at)
{
	return *at == '-' || memcmp(at, "\xE2\x80\x93", 3) == 0;
}

static bool is_quote_or_blank(struct text text, size_t start)
{
	size_t rest = text.size - start;
	return (rest >= 2 && memcmp(text.at + start, "\xC2\xA0", 2) == 0) || (rest >= 3 && memcmp(text.at + start, "\xE2\x80", 2) == 0);
}

/* What stands before a number that is one by itself. */
static bool begins_alone(struct text text, size_t at)
{
	if (at == 0)
		return true;
	char before = text.at[at - 1];
	if (is_letter(before))
		return (at >= 2 && memcmp(text.at + at - 2, "\xC2\xA0", 2) == 0) ||
		       (at >= 3 && memcmp(text.at + at - 3, "\xE2\x80", 2) == 0 && !is_dash(text.at + at - 3));
	return !is_digit(before) && !strchr("./,:-_#&+<>=^~$@\\", before);
}

static bool ends_alone(struct text text, size_t at)
{
	const char *behind = text.at + at;
	char c = *behind;
	if (at >= text.size)
		return true;
	if (strchr(".,:", c))
		return !is_digit(behind[1]);
	if (strchr("/_=^@\\+", c) || c == '-')
		return false;
	return !is_letter(c) || (is_quote_or_blank(text, at) && !(strncmp(behind, "\xE2\x80\x93", 3) == 0 && is_digit(behind[3])));
}

static size_t digits_at(struct text text, size_t at)
{
	size_t count = 0;
	while (at + count < text.size && is_digit(text.at[at + count]))
		count++;
	return count;
}

/* The digits of the number without marks between groups, the decimal mark as a point; returns where it ends, 0 when it is too long. */
static size_t read_digits(struct text text, size_t at, char *plain, size_t room)
{
	size_t count = digits_at(text, at), size = 0;
	bool grouped = false;
	if (!count || count + 1 > room)
		return 0;
	memcpy(plain, text.at + at, count);
	size = count;
	at += count;
	while (text.at[at] == '.' && digits_at(text, at + 1) == 3 && (grouped || (count <= 3 && plain[0] != '0')) && size + 4 < room) {
		memcpy(plain + size, text.at + at + 1, 3);
		size += 3;
		at += 4;
		grouped = true;
	}
	size_t places = text.at[at] == ',' || (text.at[at] == '.' && !grouped) ? digits_at(text, at + 1) : 0;
	if (places && size + places + 2 > room)
		return 0;
	if (places) {
		plain[size++] = '.';
		memcpy(plain + size, text.at + at + 1, places);
		size += places;
		at += places + 1;
	}
	plain[size] = '\0';
	return at;
}

static int scale_of(const struct word *word)
{
	static const struct {
		const char *word;
		int power;
	} scales[] = {{"nghìn", 3}, {"ngàn", 3}, {"triệu", 6}, {"tỷ", 9}, {"tỉ", 9}};
	for (size_t i = 0; i < sizeof scales / sizeof *scales; i++)
		if (word_is(word, scales[i].word))
			return scales[i].power;
	return 0;
}

/* `triệu`, `nghìn tỷ` behind the digits. */
static bool take_scale(struct text text, struct numeral *numeral)
{
	struct word word;
	int power = 0, more;
	while (word_next(text, numeral->end, &word) && (more = scale_of(&word)) != 0) {
		power += more;
		numeral->end = word.end;
	}
	return power <= 12 && decimal_shift(numeral->value, power, &numeral->value) && decimal_shift(numeral->grain, power, &numeral->grain);
}

bool numeral_read(struct text text, size_t at, struct numeral *out)
{
	char plain[32];
	size_t end = begins_alone(text, at) ? read_digits(text, at, plain, sizeof plain) : 0;
	if (!end || !ends_alone(text, end))
		return false;
	const char *point = strchr(plain, '.');
	size_t places = point ? strlen(point + 1) : 0;
	*out = (struct numeral){.grain = {.mantissa = 1, .scale = (uint8_t)places}, .start = at, .end = end};
	return places <= 6 && decimal_parse(plain, strlen(plain), &out->value) && take_scale(text, out);
}

bool numeral_next(struct text text, size_t *at, struct numeral *out)
{
	while ((*at += strcspn(text.at + *at, "0123456789")) < text.size) {
		if (numeral_read(text, *at, out)) {
			*at = out->end;
			return true;
		}
		*at += digits_at(text, *at);
	}
	return false;
}

static void write_number(struct buffer *out, struct decimal value, char group, char point)
{
	char digits[32];
	int size = snprintf(digits, sizeof digits, "%0*lld", value.scale + 1, (long long)decimal_absolute(value).mantissa);
	int whole = size - value.scale;
	if (value.mantissa < 0)
		buffer_char(out, '-');
	for (int i = 0; i < whole; i++) {
		if (i && (whole - i) % 3 == 0)
			buffer_char(out, group);
		buffer_char(out, digits[i]);
	}
	if (value.scale)
		buffer_char(out, point);
	buffer_add(out, digits + whole, (size_t)(size - whole));
}

const char *numeral_amount(struct arena *arena, struct decimal value, const char *unit)
{
	struct buffer out = buffer_make(arena);
	const char *blank = *unit && strcmp(unit, "%") != 0 ? " " : "";
	write_number(&out, value, '.', ',');
	buffer_format(&out, "%s%s\x1F", blank, unit);
	write_number(&out, value, ',', '.');
	buffer_format(&out, "%s%s", blank, unit);
	return out.data;
}

const char *numeral_both(struct arena *arena, struct decimal value)
{
	return numeral_amount(arena, value, "");
}
