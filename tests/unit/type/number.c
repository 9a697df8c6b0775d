/* Numbers, money, words, dates and counters against tables of what an office would write. */
#include "type/number.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

struct sample {
	struct decimal value;
	int places;
	const char *text;
};

struct fixture {
	struct arena *arena;
	struct buffer out;
};

static struct fixture start(void)
{
	struct fixture fixture = {.arena = arena_new()};

	fixture.out = buffer_make(fixture.arena);
	return fixture;
}

static void expect(struct fixture *fixture, const char *text)
{
	assert_string_equal(fixture->out.data, text);
	arena_free(fixture->arena);
}

static void check_numbers(const struct sample *samples, size_t count, void (*write)(struct buffer *, struct decimal))
{
	for (size_t i = 0; i < count; i++) {
		struct fixture fixture = start();

		write(&fixture.out, samples[i].value);
		expect(&fixture, samples[i].text);
	}
}

#define COUNT(table) (sizeof(table) / sizeof *(table))

static void formats(void **state)
{
	static const struct sample samples[] = {
		{{0, 0}, NUMBER_AS_IS, "0"},
		{{0, 0}, 2, "0,00"},
		{{7, 0}, NUMBER_AS_IS, "7"},
		{{999, 0}, NUMBER_AS_IS, "999"},
		{{1000, 0}, NUMBER_AS_IS, "1.000"},
		{{12345675, 1}, NUMBER_AS_IS, "1.234.567,5"},
		{{-12345675, 1}, NUMBER_AS_IS, "−1.234.567,5"},
		{{999999999999999999, 0}, NUMBER_AS_IS, "999.999.999.999.999.999"},
		{{1, 18}, NUMBER_AS_IS, "0,000000000000000001"},
		{{1, 18}, 2, "0,00"},
		{{-4, 2}, 1, "0,0"},
		{{-5, 2}, 1, "−0,1"},
		{{5, 1}, 0, "1"},
		{{-5, 1}, 0, "−1"},
		{{4999, 4}, 0, "0"},
		{{9995, 1}, 0, "1.000"},
		{{150, 2}, NUMBER_AS_IS, "1,5"},
		{{150, 2}, 2, "1,50"},
		{{125, 2}, 1, "1,3"},
		{{2, 0}, 3, "2,000"},
		{{70, 1}, NUMBER_AS_IS, "7"},
	};
	(void)state;

	for (size_t i = 0; i < COUNT(samples); i++) {
		struct fixture fixture = start();

		number_format(&fixture.out, samples[i].value, samples[i].places);
		expect(&fixture, samples[i].text);
	}
}

static void percents(void **state)
{
	static const struct sample samples[] = {
		{{127, 1}, NUMBER_AS_IS, "12,7%"}, {{100, 0}, NUMBER_AS_IS, "100%"}, {{12745, 3}, 1, "12,7%"},
		{{-35, 1}, 1, "−3,5%"},		   {{1250, 0}, 0, "1.250%"},
	};
	(void)state;

	for (size_t i = 0; i < COUNT(samples); i++) {
		struct fixture fixture = start();

		number_percent(&fixture.out, samples[i].value, samples[i].places);
		expect(&fixture, samples[i].text);
	}
}

static void money(void **state)
{
	static const struct sample whole[] = {
		{{1660000000, 0}, 0, "1.660.000.000 đồng"},
		{{0, 0}, 0, "0 đồng"},
		{{-500, 0}, 0, "−500 đồng"},
	};
	static const struct sample exact[] = {
		{{1660000000, 0}, 0, "1,66 tỷ đồng"},
		{{500000000, 0}, 0, "500 triệu đồng"},
		{{1663000000, 0}, 0, "1.663 triệu đồng"},
		{{1663254000, 0}, 0, "1.663.254 nghìn đồng"},
		{{1663254321, 0}, 0, "1.663.254.321 đồng"},
		{{1234500, 0}, 0, "1.234.500 đồng"},
		{{1000, 0}, 0, "1 nghìn đồng"},
		{{999, 0}, 0, "999 đồng"},
		{{0, 0}, 0, "0 đồng"},
		{{9990000000000, 0}, 0, "9.990 tỷ đồng"},
		{{9999990000000, 0}, 0, "9.999,99 tỷ đồng"},
		{{10000000000000, 0}, 0, "10 nghìn tỷ đồng"},
		{{10500000000000, 0}, 0, "10,5 nghìn tỷ đồng"},
		{{10001000000000, 0}, 0, "10.001 tỷ đồng"},
		{{-1660000000, 0}, 0, "−1,66 tỷ đồng"},
		{{16600000005, 1}, 0, "1.660.000.000,5 đồng"},
	};
	static const struct sample rounded[] = {
		{{1663254321, 0}, 0, "1,66 tỷ đồng"},
		{{1665000000, 0}, 0, "1,67 tỷ đồng"},
		{{-1665000000, 0}, 0, "−1,67 tỷ đồng"},
		{{500000001, 0}, 0, "500 triệu đồng"},
		{{1004999, 0}, 0, "1 triệu đồng"},
		{{1500, 0}, 0, "1.500 đồng"},
		{{25000, 0}, 0, "25 nghìn đồng"},
		{{999, 0}, 0, "999 đồng"},
		{{12345678901234, 0}, 0, "12,35 nghìn tỷ đồng"},
		{{9876543210000, 0}, 0, "9.876,54 tỷ đồng"},
		{{999999999, 0}, 0, "1 tỷ đồng"},
		{{994999999, 0}, 0, "995 triệu đồng"},
		{{999994999, 0}, 0, "999,99 triệu đồng"},
		{{-999999999, 0}, 0, "−1 tỷ đồng"},
	};
	(void)state;

	check_numbers(whole, COUNT(whole), number_money);
	check_numbers(exact, COUNT(exact), number_money_exact);
	check_numbers(rounded, COUNT(rounded), number_money_short);
}

static void words_below_thousand(void **state)
{
	static const struct sample samples[] = {
		{{0, 0}, 0, "không"},
		{{1, 0}, 0, "một"},
		{{4, 0}, 0, "bốn"},
		{{5, 0}, 0, "năm"},
		{{10, 0}, 0, "mười"},
		{{11, 0}, 0, "mười một"},
		{{14, 0}, 0, "mười bốn"},
		{{15, 0}, 0, "mười lăm"},
		{{20, 0}, 0, "hai mươi"},
		{{21, 0}, 0, "hai mươi mốt"},
		{{24, 0}, 0, "hai mươi tư"},
		{{25, 0}, 0, "hai mươi lăm"},
		{{34, 0}, 0, "ba mươi tư"},
		{{99, 0}, 0, "chín mươi chín"},
		{{100, 0}, 0, "một trăm"},
		{{101, 0}, 0, "một trăm linh một"},
		{{104, 0}, 0, "một trăm linh tư"},
		{{105, 0}, 0, "một trăm linh năm"},
		{{110, 0}, 0, "một trăm mười"},
		{{111, 0}, 0, "một trăm mười một"},
		{{115, 0}, 0, "một trăm mười lăm"},
		{{121, 0}, 0, "một trăm hai mươi mốt"},
		{{555, 0}, 0, "năm trăm năm mươi lăm"},
		{{-21, 0}, 0, "âm hai mươi mốt"},
	};
	(void)state;

	check_numbers(samples, COUNT(samples), number_words);
}

static void words_large(void **state)
{
	static const struct sample samples[] = {
		{{1000, 0}, 0, "một nghìn"},
		{{1005, 0}, 0, "một nghìn không trăm linh năm"},
		{{1015, 0}, 0, "một nghìn không trăm mười lăm"},
		{{2000, 0}, 0, "hai nghìn"},
		{{2022, 0}, 0, "hai nghìn không trăm hai mươi hai"},
		{{10500, 0}, 0, "mười nghìn năm trăm"},
		{{2005000, 0}, 0, "hai triệu không trăm linh năm nghìn"},
		{{1000005, 0}, 0, "một triệu không trăm linh năm"},
		{{1660000000, 0}, 0, "một tỷ sáu trăm sáu mươi triệu"},
		{{1000000001, 0}, 0, "một tỷ không trăm linh một"},
		{{1050000000, 0}, 0, "một tỷ không trăm năm mươi triệu"},
		{{12000000000000, 0}, 0, "mười hai nghìn tỷ"},
		{{1500000000000, 0}, 0, "một nghìn năm trăm tỷ"},
		{{2000000000000000, 0}, 0, "hai triệu tỷ"},
		{{999999999999999999, 0},
		 0,
		 "chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ "
		 "chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín"},
	};
	(void)state;

	check_numbers(samples, COUNT(samples), number_words);
}

static void words_with_comma(void **state)
{
	static const struct sample samples[] = {
		{{166, 2}, 0, "một phẩy sáu mươi sáu"},
		{{1207, 2}, 0, "mười hai phẩy không bảy"},
		{{127, 1}, 0, "mười hai phẩy bảy"},
		{{120, 1}, 0, "mười hai"},
		{{5, 1}, 0, "không phẩy năm"},
		{{-5, 1}, 0, "âm không phẩy năm"},
		{{15, 1}, 0, "một phẩy năm"},
		{{115, 2}, 0, "một phẩy mười lăm"},
		{{125, 3}, 0, "không phẩy một trăm hai mươi lăm"},
		{{314159, 5}, 0, "ba phẩy một bốn một năm chín"},
		{{1, 18},
		 0,
		 "không phẩy không không không không không không không không không không không không không không không "
		 "không không một"},
	};
	(void)state;

	check_numbers(samples, COUNT(samples), number_words);
}

static void date_zeros(void **state)
{
	/* NĐ 30/2020, Phụ lục I, mục II.4: days below 10, months 1 and 2. */
	static const char *const months[] = {"01", "02", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"};
	(void)state;

	for (int month = 1; month <= 12; month++) {
		for (int day = 1; day <= 31; day++) {
			struct fixture fixture = start();
			struct date date = {.year = 2023, .month = (int8_t)month, .day = (int8_t)day, .hour = -1};
			const char *zero = day < 10 ? "0" : "", *name = months[month - 1];

			date_format_long(&fixture.out, date);
			buffer_char(&fixture.out, ';');
			date_format_short(&fixture.out, date);
			buffer_char(&fixture.out, ';');
			date_format_day_month(&fixture.out, date);
			expect(&fixture,
			       arena_format(fixture.arena, "%s%d tháng %s năm 2023;%s%d/%s/2023;%s%d/%s", zero,
					    day, name, zero, day, name, zero, day, name));
		}
	}
}

static void date_examples(void **state)
{
	static const struct {
		struct date date;
		const char *text;
	} samples[] = {
		{{2022, 11, 12, -1, 0}, "12 tháng 11 năm 2022"},
		{{2023, 1, 5, -1, 0}, "05 tháng 01 năm 2023"},
		{{2019, 6, 29, -1, 0}, "29 tháng 6 năm 2019"},
		{{2020, 2, 29, 14, 0}, "29 tháng 02 năm 2020"},
		{{2020, 3, 5, -1, 0}, "05 tháng 3 năm 2020"},
	};
	(void)state;

	for (size_t i = 0; i < COUNT(samples); i++) {
		struct fixture fixture = start();

		date_format_long(&fixture.out, samples[i].date);
		expect(&fixture, samples[i].text);
	}
}

static void romans(void **state)
{
	static const struct {
		unsigned value;
		const char *text;
	} samples[] = {
		{1, "I"},     {2, "II"},    {3, "III"},	   {4, "IV"},	 {5, "V"},	    {6, "VI"},
		{9, "IX"},    {10, "X"},    {14, "XIV"},   {19, "XIX"},	 {40, "XL"},	    {49, "XLIX"},
		{90, "XC"},   {99, "XCIX"}, {400, "CD"},   {500, "D"},	 {944, "CMXLIV"},   {1000, "M"},
		{2022, "MMXXII"},	    {3888, "MMMDCCCLXXXVIII"},	 {3999, "MMMCMXCIX"},
	};
	(void)state;

	for (size_t i = 0; i < COUNT(samples); i++) {
		struct fixture fixture = start();

		number_roman(&fixture.out, samples[i].value);
		expect(&fixture, samples[i].text);
	}
}

static void letters(void **state)
{
	static const char *const alphabet[] = {"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m",
					       "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"};
	static const struct {
		unsigned value;
		const char *text;
	} samples[] = {{24, "aa"}, {25, "ab"}, {28, "ađ"}, {46, "ay"}, {47, "ba"}, {552, "yy"}, {553, "aaa"}};
	(void)state;

	for (unsigned i = 0; i < COUNT(alphabet); i++) {
		struct fixture fixture = start();

		number_letter(&fixture.out, i + 1);
		expect(&fixture, alphabet[i]);
	}
	for (size_t i = 0; i < COUNT(samples); i++) {
		struct fixture fixture = start();

		number_letter(&fixture.out, samples[i].value);
		expect(&fixture, samples[i].text);
	}
}

static void counters_out_of_range(void **state)
{
	struct fixture fixture = start();
	(void)state;

	number_roman(&fixture.out, 0);
	number_letter(&fixture.out, 0);
	assert_int_equal(fixture.out.size, 0);
	number_roman(&fixture.out, 4000);
	buffer_char(&fixture.out, ' ');
	number_letter(&fixture.out, UINT32_MAX);
	assert_memory_equal(fixture.out.data, "4000 ", 5);
	arena_free(fixture.arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(formats),
		cmocka_unit_test(percents),
		cmocka_unit_test(money),
		cmocka_unit_test(words_below_thousand),
		cmocka_unit_test(words_large),
		cmocka_unit_test(words_with_comma),
		cmocka_unit_test(date_zeros),
		cmocka_unit_test(date_examples),
		cmocka_unit_test(romans),
		cmocka_unit_test(letters),
		cmocka_unit_test(counters_out_of_range),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
