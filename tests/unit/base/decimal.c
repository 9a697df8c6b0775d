/* Decimals: exact or refused. */
#include "base/decimal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))
#define MOST	     INT64_C(999999999999999999)

static struct decimal make(int64_t mantissa, uint8_t scale)
{
	return (struct decimal){.mantissa = mantissa, .scale = scale};
}

static void assert_decimal(const char *what, struct decimal got, int64_t mantissa, int scale)
{
	if (got.mantissa != mantissa || got.scale != scale)
		fail_msg("%s: %lld e-%d instead of %lld e-%d", what, (long long)got.mantissa, got.scale,
			 (long long)mantissa, scale);
}

static void numbers_are_read_exactly(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		int64_t mantissa;
		int scale;
	} cases[] = {
		{"0", 0, 0},
		{"-0", 0, 0},
		{"-0.000", 0, 0},
		{"0e400", 0, 0},
		{"0.0000000000000000000000000", 0, 0},
		{"7", 7, 0},
		{"-7", -7, 0},
		{"1660000000", 1660000000, 0},
		{"12.7", 127, 1},
		{"1.50", 15, 1},
		{"1.0", 1, 0},
		{"100", 100, 0},
		{"-0.05", -5, 2},
		{"1e3", 1000, 0},
		{"1E+3", 1000, 0},
		{"1.66e9", 1660000000, 0},
		{"1500e-3", 15, 1},
		{"1e17", INT64_C(100000000000000000), 0},
		{"9007199254740993", INT64_C(9007199254740993), 0},
		{"999999999999999999", MOST, 0},
		{"-999999999999999999", -MOST, 0},
		{"0.999999999999999999", MOST, 18},
		{"0.000000000000000001", 1, 18},
		{"1e-18", 1, 18},
		{"1.00000000000000000000000000000", 1, 0},
		{"1000000000000000000000000e-24", 1, 0},
		{"0.000000000000000000000000001e27", 1, 0},
		{"123456789.123456789", INT64_C(123456789123456789), 9},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct decimal value = make(-1, 99);
		if (!decimal_parse(cases[i].text, strlen(cases[i].text), &value))
			fail_msg("%s is refused", cases[i].text);
		assert_decimal(cases[i].text, value, cases[i].mantissa, cases[i].scale);
	}
}

static void numbers_that_do_not_fit_are_refused(void **state)
{
	(void)state;
	static const char *const cases[] = {
		"1000000000000000000",
		"9999999999999999999",
		"1e18",
		"1e400",
		"-1e400",
		"1e-19",
		"1e-400",
		"1.0000000000000000001",
		"0.1234567890123456789",
		"1234567890.1234567891",
		"100000000000000000.01",
		"1e99999999999999999999999999",
		"1e-99999999999999999999999999",
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct decimal value;
		if (decimal_parse(cases[i], strlen(cases[i]), &value))
			fail_msg("%s is accepted", cases[i]);
	}
}

static void long_runs_of_zeros_are_no_trouble(void **state)
{
	(void)state;
	static char text[100010];
	struct decimal value;
	memset(text, '0', sizeof text);
	text[0] = '3';
	memcpy(text + 100001, "e-100000", 9);
	assert_true(decimal_parse(text, strlen(text), &value));
	assert_decimal("3 and 100000 zeros", value, 3, 0);
}

static void decimals_compare_by_value(void **state)
{
	(void)state;
	static const struct {
		struct decimal a, b;
		int order;
	} cases[] = {
		{{15, 1}, {15, 1}, 0},	    {{15, 1}, {150, 2}, 0},    {{15, 1}, {2, 0}, -1}, {{-15, 1}, {-2, 0}, 1},
		{{MOST, 0}, {MOST, 18}, 1}, {{-MOST, 0}, {1, 18}, -1}, {{0, 0}, {0, 0}, 0},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_int_equal(decimal_compare(cases[i].a, cases[i].b), cases[i].order);
		assert_int_equal(decimal_compare(cases[i].b, cases[i].a), -cases[i].order);
	}
}

static void sums_are_exact_or_refused(void **state)
{
	(void)state;
	static const struct {
		struct decimal a, b;
		bool fits;
		struct decimal sum;
	} cases[] = {
		{{1, 1}, {2, 1}, true, {3, 1}},	       {{15, 1}, {5, 1}, true, {2, 0}},
		{{15, 1}, {-15, 1}, true, {0, 0}},     {{1, 2}, {100, 0}, true, {10001, 2}},
		{{MOST, 0}, {1, 0}, false, {0, 0}},    {{MOST, 0}, {1, 1}, false, {0, 0}},
		{{MOST, 18}, {1, 18}, true, {1, 0}},   {{-MOST, 0}, {-1, 0}, false, {0, 0}},
		{{MOST, 0}, {-MOST, 0}, true, {0, 0}},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct decimal sum = {0}, difference = {0}, opposite = make(-cases[i].b.mantissa, cases[i].b.scale);
		assert_int_equal(decimal_add(cases[i].a, cases[i].b, &sum), cases[i].fits);
		assert_int_equal(decimal_subtract(cases[i].a, opposite, &difference), cases[i].fits);
		assert_decimal("sum", sum, cases[i].sum.mantissa, cases[i].sum.scale);
		assert_decimal("difference", difference, cases[i].sum.mantissa, cases[i].sum.scale);
	}
}

static void shifts_multiply_by_powers_of_ten(void **state)
{
	(void)state;
	static const struct {
		struct decimal value;
		int power;
		bool fits;
		struct decimal result;
	} cases[] = {
		{{166, 2}, 9, true, {1660000000, 0}}, {{1660000000, 0}, -9, true, {166, 2}},
		{{127, 1}, -2, true, {127, 3}},	      {{127, 1}, 1, true, {127, 0}},
		{{0, 0}, 18, true, {0, 0}},	      {{1, 18}, 18, true, {1, 0}},
		{{1, 0}, 18, false, {0, 0}},	      {{1, 1}, -18, false, {0, 0}},
		{{100, 0}, -18, true, {1, 16}},	      {{1, 0}, 19, false, {0, 0}},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct decimal result = {0};
		assert_int_equal(decimal_shift(cases[i].value, cases[i].power, &result), cases[i].fits);
		assert_decimal("shift", result, cases[i].result.mantissa, cases[i].result.scale);
	}
}

static void rounding_goes_away_from_zero(void **state)
{
	(void)state;
	static const struct {
		struct decimal value;
		uint8_t scale;
		struct decimal result;
	} cases[] = {
		{{125, 2}, 1, {13, 1}},	 {{-125, 2}, 1, {-13, 1}},
		{{124, 2}, 1, {12, 1}},	 {{1999, 3}, 2, {2, 0}},
		{{5, 1}, 0, {1, 0}},	 {{-5, 1}, 0, {-1, 0}},
		{{49, 2}, 0, {0, 0}},	 {{15, 1}, 4, {15, 1}},
		{{MOST, 18}, 0, {1, 0}}, {{MOST, 1}, 0, {INT64_C(100000000000000000), 0}},
	};
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_decimal("round", decimal_round(cases[i].value, cases[i].scale), cases[i].result.mantissa,
			       cases[i].result.scale);
}

static void division_rounds_to_the_places_asked_for(void **state)
{
	(void)state;
	static const struct {
		struct decimal a, b;
		uint8_t scale;
		bool fits;
		struct decimal result;
	} cases[] = {
		{{1, 0}, {3, 0}, 4, true, {3333, 4}},
		{{2, 0}, {3, 0}, 4, true, {6667, 4}},
		{{-2, 0}, {3, 0}, 4, true, {-6667, 4}},
		{{1, 0}, {8, 0}, 2, true, {13, 2}},
		{{1, 0}, {-8, 0}, 2, true, {-13, 2}},
		{{6, 0}, {3, 0}, 6, true, {2, 0}},
		{{1663254321, 0}, {1475825484, 0}, 4, true, {1127, 3}},
		{{1, 18}, {MOST, 0}, 18, true, {0, 0}},
		{{MOST, 18}, {MOST, 0}, 18, true, {1, 18}},
		{{MOST, 0}, {1, 18}, 0, false, {0, 0}},
		{{MOST, 0}, {MOST, 18}, 0, false, {0, 0}},
		{{MOST, 0}, {MOST, 0}, 18, true, {1, 0}},
		{{MOST, 0}, {1, 0}, 18, true, {MOST, 0}},
		{{1, 0}, {3, 0}, 18, true, {INT64_C(333333333333333333), 18}},
		{{10, 0}, {3, 0}, 18, false, {0, 0}},
		{{1, 0}, {0, 0}, 2, false, {0, 0}},
		{{0, 0}, {5, 3}, 2, true, {0, 0}},
		{{1, 0}, {2, 0}, 0, true, {1, 0}},
		{{15, 1}, {25, 2}, 0, true, {6, 0}},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct decimal result = {0};
		if (decimal_divide(cases[i].a, cases[i].b, cases[i].scale, &result) != cases[i].fits)
			fail_msg("division %zu", i);
		assert_decimal("quotient", result, cases[i].result.mantissa, cases[i].result.scale);
	}
}

static void whole_numbers_are_known(void **state)
{
	(void)state;
	assert_true(decimal_is_whole(decimal_from(2022)));
	assert_true(decimal_is_whole(make(150, 1)));
	assert_true(decimal_is_whole(make(0, 0)));
	assert_false(decimal_is_whole(make(15, 1)));
	assert_false(decimal_is_whole(make(-1, 18)));
}

static void the_grain_is_what_the_last_digit_counts(void **state)
{
	(void)state;
	assert_decimal("12.7", decimal_grain(make(127, 1)), 1, 1);
	assert_decimal("-12.7", decimal_grain(make(-127, 1)), 1, 1);
	assert_decimal("1900", decimal_grain(make(1900, 0)), 100, 0);
	assert_decimal("1660000000", decimal_grain(make(1660000000, 0)), 10000000, 0);
	assert_decimal("10^17", decimal_grain(make(MOST / 10 + 1, 0)), MOST / 10 + 1, 0);
	assert_decimal("0", decimal_grain(make(0, 0)), 1, 0);
}

static void the_absolute_value_has_no_sign(void **state)
{
	(void)state;
	assert_decimal("-12.7", decimal_absolute(make(-127, 1)), 127, 1);
	assert_decimal("12.7", decimal_absolute(make(127, 1)), 127, 1);
	assert_decimal("least", decimal_absolute(make(-MOST, 0)), MOST, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_are_read_exactly),
		cmocka_unit_test(numbers_that_do_not_fit_are_refused),
		cmocka_unit_test(long_runs_of_zeros_are_no_trouble),
		cmocka_unit_test(decimals_compare_by_value),
		cmocka_unit_test(sums_are_exact_or_refused),
		cmocka_unit_test(shifts_multiply_by_powers_of_ten),
		cmocka_unit_test(rounding_goes_away_from_zero),
		cmocka_unit_test(division_rounds_to_the_places_asked_for),
		cmocka_unit_test(whole_numbers_are_known),
		cmocka_unit_test(the_grain_is_what_the_last_digit_counts),
		cmocka_unit_test(the_absolute_value_has_no_sign),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
