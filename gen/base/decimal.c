/* Exact decimal numbers: mantissa × 10^-scale. No binary floating point anywhere. */
#include "base/decimal.h"

__extension__ typedef __int128 wide; /* holds products of two mantissas, below 10^36 */

#define LIMIT	       INT64_C(1000000000000000000)
#define EXPONENT_LIMIT INT64_C(1000000000000) /* beyond any file's number of digits */

/* 10^power, power from 0 to 36 */
static wide ten_to(int power)
{
	wide result = 1;
	while (power-- > 0)
		result *= 10;
	return result;
}

static wide absolute(wide value)
{
	return value < 0 ? -value : value;
}

/* mantissa × 10^-scale without trailing zeros after the point. */
static bool fit(wide mantissa, int scale, struct decimal *out)
{
	while (scale > 0 && mantissa % 10 == 0) {
		mantissa /= 10;
		scale--;
		if (mantissa == 0)
			scale = 0;
	}
	if (scale > DECIMAL_DIGITS || absolute(mantissa) >= LIMIT)
		return false;
	*out = (struct decimal){.mantissa = (int64_t)mantissa, .scale = (uint8_t)scale};
	return true;
}

/* The digits of a number, split at the exponent: significant × 10^(zeros - places). */
struct digits {
	int64_t significant; /* without the zeros at its end */
	int count;	     /* of its digits */
	int64_t zeros;	     /* read behind them */
	int64_t places;	     /* digits behind the point */
};

static bool add_digit(struct digits *digits, int digit)
{
	if (digit == 0) {
		digits->zeros += digits->count > 0;
		return true;
	}
	if (digits->zeros >= DECIMAL_DIGITS - digits->count)
		return false;
	for (; digits->zeros > 0; digits->zeros--, digits->count++)
		digits->significant *= 10;
	digits->significant = digits->significant * 10 + digit;
	digits->count++;
	return true;
}

static bool read_digits(const char *text, size_t size, size_t *at, struct digits *digits)
{
	bool point = false;
	for (; *at < size; ++*at) {
		char c = text[*at];
		if (c == '.' && !point) {
			point = true;
			continue;
		}
		if (c < '0' || c > '9')
			return true;
		if (!add_digit(digits, c - '0'))
			return false;
		digits->places += point;
	}
	return true;
}

static bool read_exponent(const char *text, size_t size, size_t at, int64_t *exponent)
{
	*exponent = 0;
	if (at == size)
		return true;
	if (text[at] != 'e' && text[at] != 'E')
		return false;
	bool negative = ++at < size && text[at] == '-';
	if (at < size && (text[at] == '-' || text[at] == '+'))
		at++;
	for (; at < size; at++) {
		if (text[at] < '0' || text[at] > '9')
			return false;
		if (*exponent < EXPONENT_LIMIT)
			*exponent = *exponent * 10 + (text[at] - '0');
	}
	if (negative)
		*exponent = -*exponent;
	return true;
}

bool decimal_parse(const char *text, size_t size, struct decimal *out)
{
	struct digits digits = {0};
	int64_t exponent;
	size_t at = size > 0 && text[0] == '-';
	bool negative = at > 0;
	if (!read_digits(text, size, &at, &digits) || !read_exponent(text, size, at, &exponent))
		return false;
	*out = (struct decimal){0};
	if (digits.significant == 0)
		return true;
	exponent += digits.zeros - digits.places;
	if (exponent > DECIMAL_DIGITS - digits.count || exponent < -DECIMAL_DIGITS)
		return false;
	out->mantissa = negative ? -digits.significant : digits.significant;
	if (exponent < 0)
		out->scale = (uint8_t)-exponent;
	else
		out->mantissa *= (int64_t)ten_to((int)exponent);
	return true;
}

struct decimal decimal_from(int64_t whole)
{
	return (struct decimal){.mantissa = whole};
}

/* The mantissa the value would have with `scale` places, not fewer than its own. */
static wide at_scale(struct decimal value, int scale)
{
	return value.mantissa * ten_to(scale - value.scale);
}

static int larger_scale(struct decimal a, struct decimal b)
{
	return a.scale > b.scale ? a.scale : b.scale;
}

int decimal_compare(struct decimal a, struct decimal b)
{
	int scale = larger_scale(a, b);
	wide left = at_scale(a, scale), right = at_scale(b, scale);
	return (left > right) - (left < right);
}

bool decimal_is_whole(struct decimal value)
{
	return value.mantissa % ten_to(value.scale) == 0;
}

bool decimal_add(struct decimal a, struct decimal b, struct decimal *out)
{
	int scale = larger_scale(a, b);
	return fit(at_scale(a, scale) + at_scale(b, scale), scale, out);
}

bool decimal_subtract(struct decimal a, struct decimal b, struct decimal *out)
{
	int scale = larger_scale(a, b);
	return fit(at_scale(a, scale) - at_scale(b, scale), scale, out);
}

bool decimal_shift(struct decimal value, int power, struct decimal *out)
{
	if (power < -DECIMAL_DIGITS || power > DECIMAL_DIGITS)
		return false;
	int scale = value.scale - power;
	if (scale < 0)
		return fit(value.mantissa * ten_to(-scale), 0, out);
	return fit(value.mantissa, scale, out);
}

struct decimal decimal_absolute(struct decimal value)
{
	if (value.mantissa < 0)
		value.mantissa = -value.mantissa;
	return value;
}

struct decimal decimal_grain(struct decimal value)
{
	struct decimal grain = {.mantissa = 1, .scale = value.scale};
	for (int64_t rest = value.mantissa; rest != 0 && rest % 10 == 0; rest /= 10)
		grain.mantissa *= 10;
	return grain;
}

struct decimal decimal_round(struct decimal value, uint8_t scale)
{
	if (scale >= value.scale)
		return value;
	wide unit = ten_to(value.scale - scale);
	wide magnitude = (absolute(value.mantissa) + unit / 2) / unit;
	struct decimal result = {0};
	fit(value.mantissa < 0 ? -magnitude : magnitude, scale, &result);
	return result;
}

bool decimal_divide(struct decimal a, struct decimal b, uint8_t scale, struct decimal *out)
{
	if (b.mantissa == 0 || scale > DECIMAL_DIGITS)
		return false;
	int power = b.scale + scale - a.scale;
	wide divisor = absolute(b.mantissa) * ten_to(power < 0 ? -power : 0);
	wide quotient = absolute(a.mantissa) / divisor;
	wide rest = absolute(a.mantissa) % divisor;
	/* Digit by digit: the dividend itself could have 54 of them. */
	for (; power > 0; power--) {
		quotient = quotient * 10 + rest * 10 / divisor;
		rest = rest * 10 % divisor;
		if (quotient >= ten_to(DECIMAL_DIGITS + DECIMAL_DIGITS))
			return false;
	}
	if (2 * rest >= divisor)
		quotient++;
	return fit((a.mantissa < 0) != (b.mantissa < 0) ? -quotient : quotient, scale, out);
}
