/* Numbers, money, dates, Roman numerals and point letters in digits, as Vietnamese offices write them. */
#include "type/number.h"

#define MINUS "\u2212"
#define GROUP 3
#define MONEY_PLACES 2

/* A decimal taken apart: no shift of it can overflow. */
struct amount {
	uint64_t digits;
	unsigned scale; /* digits behind the comma */
	bool negative;
};

struct unit {
	uint64_t threshold; /* [đồng] the least amount it is used for */
	const char *name;
	unsigned power;  /* of ten */
	unsigned places; /* after the comma at most: 1.500 đồng is not said as 1,5 nghìn */
};

/* nghìn tỷ starts late: people say `9.500 tỷ`, not `9,5 nghìn tỷ`. */
static const struct unit units[] = {
	{10000000000000, "nghìn tỷ", 12, MONEY_PLACES},
	{1000000000, "tỷ", 9, MONEY_PLACES},
	{1000000, "triệu", 6, MONEY_PLACES},
	{1000, "nghìn", 3, 0},
};

static struct amount take(struct decimal value)
{
	uint64_t digits = (uint64_t)value.mantissa;

	if (value.mantissa < 0)
		digits = 0 - digits;
	return (struct amount){.digits = digits, .scale = value.scale, .negative = value.mantissa < 0};
}

static struct amount strip(struct amount amount)
{
	while (amount.scale > 0 && amount.digits % 10 == 0) {
		amount.digits /= 10;
		amount.scale--;
	}
	return amount;
}

/* Halves away from zero. */
static struct amount reduce(struct amount amount, unsigned places)
{
	unsigned dropped = 0;

	while (amount.scale > places) {
		dropped = (unsigned)(amount.digits % 10);
		amount.digits /= 10;
		amount.scale--;
	}
	if (dropped >= 5)
		amount.digits++;
	return amount;
}

static uint64_t whole(struct amount amount)
{
	while (amount.scale > 0 && amount.digits > 0) {
		amount.digits /= 10;
		amount.scale--;
	}
	return amount.digits;
}

/* The digits with at least one before the comma; the offset of the first in `text`. */
static size_t spell(struct amount amount, char *text, size_t size)
{
	size_t at = size;

	do {
		text[--at] = (char)('0' + amount.digits % 10);
		amount.digits /= 10;
	} while (at > 0 && (amount.digits > 0 || size - at <= amount.scale));
	return at;
}

static void write_amount(struct buffer *out, struct amount amount, unsigned places)
{
	char text[UINT8_MAX + 32] = {0};
	size_t at = spell(amount, text, sizeof text);
	size_t comma = sizeof text - amount.scale;

	if (amount.negative && amount.digits > 0)
		buffer_text(out, MINUS);
	for (; at < comma; at++) {
		buffer_char(out, text[at]);
		if (at + 1 < comma && (comma - at - 1) % GROUP == 0)
			buffer_char(out, '.');
	}
	if (places == 0)
		return;
	buffer_char(out, ',');
	buffer_add(out, text + comma, amount.scale);
	for (unsigned place = amount.scale; place < places; place++)
		buffer_char(out, '0');
}

void number_format(struct buffer *out, struct decimal value, int places)
{
	struct amount amount = strip(take(value));

	if (places < 0) {
		write_amount(out, amount, amount.scale);
		return;
	}
	write_amount(out, reduce(amount, (unsigned)places), (unsigned)places);
}

void number_percent(struct buffer *out, struct decimal value, int places)
{
	number_format(out, value, places);
	buffer_char(out, '%');
}

void number_money(struct buffer *out, struct decimal dong)
{
	number_format(out, dong, NUMBER_AS_IS);
	buffer_text(out, " đồng");
}

static struct amount in_unit(struct amount amount, const struct unit *unit)
{
	amount.scale += unit->power;
	return strip(amount);
}

static void write_money(struct buffer *out, struct amount amount, const struct unit *unit)
{
	write_amount(out, amount, amount.scale);
	buffer_char(out, ' ');
	buffer_text(out, unit->name);
	buffer_text(out, " đồng");
}

void number_money_exact(struct buffer *out, struct decimal dong)
{
	struct amount amount = strip(take(dong));

	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		struct amount scaled = in_unit(amount, &units[i]);

		if (whole(amount) >= units[i].threshold && scaled.scale <= units[i].places) {
			write_money(out, scaled, &units[i]);
			return;
		}
	}
	number_money(out, dong);
}

/* [đồng] the amount rounded as the unit shows it */
static uint64_t round_in(struct amount amount, const struct unit *unit)
{
	struct amount rounded = reduce(in_unit(amount, unit), MONEY_PLACES);

	for (unsigned power = unit->power; power > 0; power--) {
		if (rounded.scale > 0)
			rounded.scale--;
		else
			rounded.digits *= 10;
	}
	return whole(rounded);
}

void number_money_short(struct buffer *out, struct decimal dong)
{
	struct amount amount = strip(take(dong));

	for (size_t i = 0; i < sizeof units / sizeof *units && units[i].places > 0; i++) {
		/* 999.999.999 rounds to 1.000 triệu, and that is 1 tỷ. */
		bool almost = units[i + 1].places > 0 && round_in(amount, &units[i + 1]) >= units[i].threshold;

		if (almost || whole(amount) >= units[i].threshold) {
			write_money(out, strip(reduce(in_unit(amount, &units[i]), MONEY_PLACES)), &units[i]);
			return;
		}
	}
	number_money_exact(out, dong);
}

static void write_day(struct buffer *out, struct date date)
{
	buffer_format(out, date.day < 10 ? "0%d" : "%d", date.day);
}

static void write_month(struct buffer *out, struct date date)
{
	buffer_format(out, date.month < 3 ? "0%d" : "%d", date.month);
}

void date_format_long(struct buffer *out, struct date date)
{
	write_day(out, date);
	buffer_text(out, " tháng ");
	write_month(out, date);
	buffer_format(out, " năm %d", date.year);
}

void date_format_short(struct buffer *out, struct date date)
{
	date_format_day_month(out, date);
	buffer_format(out, "/%d", date.year);
}

void date_format_day_month(struct buffer *out, struct date date)
{
	write_day(out, date);
	buffer_char(out, '/');
	write_month(out, date);
}

void number_roman(struct buffer *out, unsigned value)
{
	static const struct {
		unsigned value;
		const char *text;
	} parts[] = {
		{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
		{40, "XL"},  {10, "X"},	  {9, "IX"},  {5, "V"},	   {4, "IV"},  {1, "I"},
	};

	if (value > 3999) {
		buffer_format(out, "%u", value);
		return;
	}
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		for (; value >= parts[i].value; value -= parts[i].value)
			buffer_text(out, parts[i].text);
	}
}

void number_letter(struct buffer *out, unsigned value)
{
	static const char *const letters[] = {
		"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m",
		"n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y",
	};
	const unsigned count = sizeof letters / sizeof *letters;
	unsigned places[sizeof value * 8];
	size_t used = 0;

	/* There is no letter for nothing, so `y` is followed by `aa`: digits run from 1, not from 0. */
	for (; value > 0; value = (value - 1) / count)
		places[used++] = (value - 1) % count;
	while (used > 0)
		buffer_text(out, letters[places[--used]]);
}
