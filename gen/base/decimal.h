/* Exact decimal numbers: mantissa × 10^-scale. No binary floating point anywhere. */
#ifndef BASE_DECIMAL_H
#define BASE_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define DECIMAL_DIGITS 18 /* significant digits a decimal holds */

struct decimal {
	int64_t mantissa; /* |mantissa| < 10^18 */
	uint8_t scale;    /* digits after the point, 0…18 */
};

/* Reads a JSON number (RFC 8259, section 6; its grammar is already checked). False when 18 significant digits or 18 places
 * after the point do not hold it exactly. Trailing zeros after the point are kept out: 1.50 and 1.5 are the same decimal;
 * -0 is 0. */
bool decimal_parse(const char *text, size_t size, struct decimal *out);

struct decimal decimal_from(int64_t whole); /* |whole| < 10^18 */

/* -1, 0, 1 */
int decimal_compare(struct decimal a, struct decimal b);
bool decimal_is_whole(struct decimal value);

/* False when the result does not fit. Results are free of trailing zeros too. */
bool decimal_add(struct decimal a, struct decimal b, struct decimal *out);
bool decimal_subtract(struct decimal a, struct decimal b, struct decimal *out);
/* Multiplies by 10^power, power from -18 to 18. */
bool decimal_shift(struct decimal value, int power, struct decimal *out);

struct decimal decimal_absolute(struct decimal value);
/* What one more of the last digit that is not 0 would add: 0.1 for 12.7, 100 for 1900. 1 for 0. */
struct decimal decimal_grain(struct decimal value);

/* To `scale` places after the point, halves away from zero; a larger `scale` than the value's own changes nothing. */
struct decimal decimal_round(struct decimal value, uint8_t scale);

/* a / b to `scale` places, halves away from zero. False when b is 0 or the result does not fit. */
bool decimal_divide(struct decimal a, struct decimal b, uint8_t scale, struct decimal *out);

#endif
