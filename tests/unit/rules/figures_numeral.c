/* Numbers typed in prose: what is one, what only looks like one, and how messages write them. */
#include "rules/numeral.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

static void numbers_are_read_as_typed(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		struct decimal value, grain;
		size_t end;
	} cases[] = {
		{"2000 suất", {2000, 0}, {1, 0}, 4},
		{"2.000 suất", {2000, 0}, {1, 0}, 5},
		{"1.660.000.000 đồng", {1660000000, 0}, {1, 0}, 13},
		{"12,7%", {127, 1}, {1, 1}, 4},
		{"12.7%", {127, 1}, {1, 1}, 4},
		{"12,70 tấn", {127, 1}, {1, 2}, 5},
		{"1.250,5 kg", {12505, 1}, {1, 1}, 7},
		{"1,66 tỷ đồng", {1660000000, 0}, {10000000, 0}, 9},
		{"2 nghìn tỷ đồng", {2000000000000, 0}, {1000000000000, 0}, 13},
		{"500 Triệu đồng", {500000000, 0}, {1000000, 0}, 11},
		{"10.", {10, 0}, {1, 0}, 2},
		{"10, 20", {10, 0}, {1, 0}, 2},
		{"0,5 triệu lượt", {500000, 0}, {100000, 0}, 11},
		{"3\u00A0người", {3, 0}, {1, 0}, 1},
		{"3” người", {3, 0}, {1, 0}, 1},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct numeral numeral;
		if (!numeral_read(text_of(cases[i].text), 0, &numeral))
			fail_msg("%s", cases[i].text);
		if (decimal_compare(numeral.value, cases[i].value) || decimal_compare(numeral.grain, cases[i].grain) || numeral.end != cases[i].end)
			fail_msg("%s: %lld e-%d, grain %lld e-%d, end %zu", cases[i].text, (long long)numeral.value.mantissa, numeral.value.scale,
				 (long long)numeral.grain.mantissa, numeral.grain.scale, numeral.end);
	}
}

static void what_only_looks_like_a_number_is_none(void **state)
{
	(void)state;
	static const char *const cases[] = {"12/11", "30/2020/NĐ-CP", "2021-2022", "2021–2022", "8:30", "1,2,3", "1.2.3", "12.11.2022", "5kg", "2a", "08_1", "12345678901234567890 đồng",
					    "999999999999999 tỷ đồng", "1,2345678 tấn", "0.250.000.1", "5+"};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct numeral numeral;
		if (numeral_read(text_of(cases[i]), 0, &numeral))
			fail_msg("%s: %lld", cases[i], (long long)numeral.value.mantissa);
	}
}

static void digits_within_words_are_passed_over(void **state)
{
	(void)state;
	struct text text = text_of("Covid-19, K12, ngày 12/11, số 05/BC, **200** suất, “30” xe và (7)");
	static const int64_t wanted[] = {200, 30, 7};
	struct numeral numeral;
	size_t at = 0, count = 0;
	for (; numeral_next(text, &at, &numeral); count++)
		assert_int_equal(numeral.value.mantissa, count < COUNT(wanted) ? wanted[count] : -1);
	assert_int_equal(count, COUNT(wanted));
}

static void messages_group_digits_by_language(void **state)
{
	(void)state;
	static const struct {
		struct decimal value;
		const char *unit, *words;
	} cases[] = {
		{{1660000000, 0}, "đồng", "1.660.000.000 đồng\x1F" "1,660,000,000 đồng"},
		{{-123456, 2}, "", "-1.234,56\x1F" "-1,234.56"},
		{{127, 1}, "%", "12,7%\x1F" "12.7%"},
		{{5, 3}, "tấn", "0,005 tấn\x1F" "0.005 tấn"},
		{{0, 0}, "suất", "0 suất\x1F" "0 suất"},
	};
	struct arena *arena = arena_new();
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_string_equal(numeral_amount(arena, cases[i].value, cases[i].unit), cases[i].words);
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_are_read_as_typed),
		cmocka_unit_test(what_only_looks_like_a_number_is_none),
		cmocka_unit_test(digits_within_words_are_passed_over),
		cmocka_unit_test(messages_group_digits_by_language),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
