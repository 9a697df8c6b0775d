/* Numbers read aloud in words, the northern reading: linh, mốt, tư, lăm, nghìn, tỷ. */
#include "type/number.h"

#define BILLION 1000000000u
#define DIGITS_READ_AS_NUMBER 3

static const char *const digit_words[] = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

/* Words of one number, with a space before each but the first. */
struct speech {
	struct buffer *out;
	bool begun;
};

static void say(struct speech *speech, const char *word)
{
	if (speech->begun)
		buffer_char(speech->out, ' ');
	buffer_text(speech->out, word);
	speech->begun = true;
}

static void say_ones(struct speech *speech, unsigned tens, unsigned ones, bool after_linh)
{
	if (ones == 0)
		return;
	if (ones == 1 && tens > 1)
		say(speech, "mốt");
	else if (ones == 4 && (tens > 1 || after_linh))
		say(speech, "tư");
	else if (ones == 5 && tens > 0)
		say(speech, "lăm");
	else
		say(speech, digit_words[ones]);
}

/* 1…999; `full` reads the hundreds even when there are none, as behind a higher group. */
static void say_group(struct speech *speech, unsigned group, bool full)
{
	unsigned hundreds = group / 100, tens = group / 10 % 10, ones = group % 10;
	bool after_linh = false;

	if (hundreds > 0 || full) {
		say(speech, digit_words[hundreds]);
		say(speech, "trăm");
		after_linh = tens == 0 && ones > 0;
	}
	if (after_linh)
		say(speech, "linh");
	if (tens == 1)
		say(speech, "mười");
	if (tens > 1) {
		say(speech, digit_words[tens]);
		say(speech, "mươi");
	}
	say_ones(speech, tens, ones, after_linh);
}

/* 1…999.999.999 */
static void say_below_billion(struct speech *speech, unsigned value, bool full)
{
	static const struct {
		unsigned unit;
		const char *name;
	} groups[] = {{1000000, "triệu"}, {1000, "nghìn"}, {1, NULL}};

	for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
		unsigned group = value / groups[i].unit % 1000;

		if (group == 0)
			continue;
		say_group(speech, group, full);
		if (groups[i].name)
			say(speech, groups[i].name);
		full = true;
	}
}

static void say_whole(struct speech *speech, uint64_t value)
{
	/* Three times nine digits hold every 64-bit number. */
	uint64_t high = value / BILLION;
	unsigned top = (unsigned)(high / BILLION), middle = (unsigned)(high % BILLION);
	unsigned low = (unsigned)(value % BILLION);

	if (value == 0)
		say(speech, digit_words[0]);
	if (top > 0) {
		say_below_billion(speech, top, false);
		say(speech, "tỷ");
	}
	if (middle > 0)
		say_below_billion(speech, middle, top > 0);
	if (high > 0)
		say(speech, "tỷ");
	if (low > 0)
		say_below_billion(speech, low, high > 0);
}

/* Zeros in front are named one by one, what follows is read as a number while it is short: 07 → không bảy, 66 → sáu
 * mươi sáu. */
static void say_fraction(struct speech *speech, uint64_t digits, unsigned places)
{
	unsigned row[UINT8_MAX] = {0};
	size_t zeros = 0;

	for (size_t i = places; i > 0; i--, digits /= 10)
		row[i - 1] = (unsigned)(digits % 10);
	while (zeros < places && row[zeros] == 0) {
		say(speech, digit_words[0]);
		zeros++;
	}
	if (places - zeros > DIGITS_READ_AS_NUMBER) {
		for (size_t i = zeros; i < places; i++)
			say(speech, digit_words[row[i]]);
		return;
	}
	unsigned rest = 0;
	for (size_t i = zeros; i < places; i++)
		rest = 10 * rest + row[i];
	say_group(speech, rest, false);
}

void number_words(struct buffer *out, struct decimal value)
{
	struct speech speech = {.out = out};
	uint64_t digits = (uint64_t)value.mantissa, unit = 1;
	unsigned scale = value.scale;

	if (value.mantissa < 0) {
		digits = 0 - digits;
		say(&speech, "âm");
	}
	for (; scale > 0 && digits % 10 == 0; scale--)
		digits /= 10;
	for (unsigned i = 0; i < scale && i <= DECIMAL_DIGITS; i++)
		unit *= 10;
	say_whole(&speech, scale > DECIMAL_DIGITS ? 0 : digits / unit);
	if (scale > 0) {
		say(&speech, "phẩy");
		say_fraction(&speech, scale > DECIMAL_DIGITS ? digits : digits % unit, scale);
	}
}
