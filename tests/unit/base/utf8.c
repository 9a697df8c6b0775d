/* UTF-8: what is valid, how wide it is, and its composed and upper-case forms. */
#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

static int start(void **state)
{
	*state = arena_new();
	return 0;
}

static int end(void **state)
{
	arena_free(*state);
	return 0;
}

static void every_code_point_comes_back(void **state)
{
	(void)state;
	for (uint32_t code_point = 0; code_point <= 0x10FFFF; code_point++) {
		if (code_point == 0xD800)
			code_point = 0xE000;
		char bytes[4];
		size_t at = 0, size = utf8_encode(code_point, bytes);
		assert_int_equal(size, code_point < 0x80 ? 1 : code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4);
		if (utf8_next(bytes, size, &at) != code_point || at != size)
			fail_msg("U+%04X", (unsigned)code_point);
		if (size > 1) {
			at = 0;
			assert_int_equal(utf8_next(bytes, size - 1, &at), UTF8_INVALID);
			assert_int_equal(at, 1);
		}
	}
}

/* Every sequence of two bytes, and the edges of the longer ones. */
static void forbidden_bytes_are_invalid(void **state)
{
	(void)state;
	static const char *const cases[] = {
		"\x80",
		"\xBF",
		"\xC0\x80",
		"\xC1\xBF",
		"\xC2",
		"\xC2\x41",
		"\xE0\x9F\xBF",
		"\xE0\x80\x80",
		"\xED\xA0\x80",
		"\xED\xBF\xBF",
		"\xE1\xBA",
		"\xE1\xBA\x41",
		"\xE1\x41\x80",
		"\xF0\x8F\xBF\xBF",
		"\xF4\x90\x80\x80",
		"\xF5\x80\x80\x80",
		"\xF0\x9F\x98",
		"\xF0\x9F\x41\x80",
		"\xF8\x88\x80\x80\x80",
		"\xFE",
		"\xFF",
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		size_t at = 0, size = strlen(cases[i]);
		/* Without a byte behind it, so that a sanitizer sees a read too many. */
		char *exact = malloc(size);
		assert_non_null(exact);
		memcpy(exact, cases[i], size);
		if (utf8_next(exact, size, &at) != UTF8_INVALID || at != 1)
			fail_msg("case %zu", i);
		assert_int_equal(utf8_valid(exact, size), 0);
		free(exact);
	}
	for (unsigned lead = 0x80; lead < 0x100; lead++)
		for (unsigned next = 0; next < 0x100; next++) {
			char bytes[2] = {(char)lead, (char)next};
			size_t at = 0;
			bool valid = utf8_next(bytes, 2, &at) != UTF8_INVALID;
			assert_int_equal(valid, lead >= 0xC2 && lead <= 0xDF && next >= 0x80 && next <= 0xBF);
		}
}

static void the_first_invalid_byte_is_found(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		size_t size, valid;
	} cases[] = {
		{"", 0, 0},	      {"a\0b", 3, 3},	     {"H\u1ED9i", 5, 5}, {"H\u1ED9\xFFi", 6, 4},
		{"ab\xE1\xBB", 4, 2}, {"ab\xE1\xBBz", 5, 2},
	};
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(utf8_valid(cases[i].text, cases[i].size), cases[i].valid);
}

static void lengths_and_columns(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		size_t length, columns;
	} cases[] = {
		{"", 0, 0},
		{"abc", 3, 3},
		{"Chữ thập đỏ", 11, 11},
		{"e\u0323\u0302", 3, 1},
		{"\u5E74\u5EA6", 2, 4},
		{"\t", 1, 1},
		{"\x01\x7F\xC2\x85", 3, 3},
		{"\U0001F600", 1, 2},
		{"a\u200Bb", 3, 2},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_int_equal(utf8_length(cases[i].text, strlen(cases[i].text)), cases[i].length);
		if (utf8_columns(cases[i].text, strlen(cases[i].text)) != cases[i].columns)
			fail_msg("columns of case %zu", i);
	}
	assert_int_equal(utf8_columns("a\xFF\xE1\xBB", 4), 4);
}

static void text_is_composed(void **state)
{
	static const struct {
		const char *text, *composed;
	} cases[] = {
		{"", ""},
		{"Tong ket 2022", "Tong ket 2022"},
		{"Tổng kết “năm” – 1.660 ₫", "Tổng kết “năm” – 1.660 ₫"},
		{"To\u0302\u0309ng ke\u0302\u0301t", "Tổng kết"},
		{"Vie\u0323\u0302t", "Việt"},
		{"Vi\u00EA\u0323t", "Việt"},
		{"\u1EB9\u0302", "ệ"},
		{"u\u031B\u0323", "ự"},
		{"\u2126\u212B", "Ω\u00C5"},
		{"\u0340", "\u0300"},
		{"\u5E74", "\u5E74"},
		{"\xFFo\u0301", "\xFFo\u0301"},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		size_t size = 99;
		const char *composed = utf8_nfc(*state, cases[i].text, strlen(cases[i].text), &size);
		assert_string_equal(composed, cases[i].composed);
		assert_int_equal(size, strlen(cases[i].composed));
		if (strcmp(cases[i].text, cases[i].composed) == 0)
			assert_ptr_equal(composed, cases[i].text);
	}
}

static void a_composed_slice_is_terminated(void **state)
{
	static const char text[] = "năm 2022";
	size_t size;
	const char *slice = utf8_nfc(*state, text, 4, &size);
	assert_string_equal(slice, "năm");
	assert_int_equal(size, 4);
	assert_ptr_not_equal(slice, text);
}

static void letters_become_capital(void **state)
{
	static const struct {
		const char *text, *upper, *capital;
	} cases[] = {
		{"", "", ""},
		{"hội chữ thập đỏ", "HỘI CHỮ THẬP ĐỎ", "Hội chữ thập đỏ"},
		{"đỡ đầu", "ĐỠ ĐẦU", "Đỡ đầu"},
		{"ấm áp", "ẤM ÁP", "Ấm áp"},
		{"ỹ", "Ỹ", "Ỹ"},
		{"ỷ lại i", "Ỷ LẠI I", "Ỷ lại i"},
		{"“góp” 2", "“GÓP” 2", "“Góp” 2"},
		{"(ưu tiên)", "(ƯU TIÊN)", "(Ưu tiên)"},
		{"2 tập thể", "2 TẬP THỂ", "2 tập thể"},
		{"- dòng", "- DÒNG", "- dòng"},
		{"Đã viết", "ĐÃ VIẾT", "Đã viết"},
		{"ke\u0302\u0301t", "KẾT", "Ke\u0302\u0301t"},
		{"“", "“", "“"},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_string_equal(utf8_upper(*state, cases[i].text), cases[i].upper);
		assert_string_equal(utf8_capital(*state, cases[i].text), cases[i].capital);
	}
}

static void every_vietnamese_letter_has_its_capital(void **state)
{
	static const char small[] = "àáãảạăằắẵẳặâầấẫẩậèéẽẻẹêềếễểệìíĩỉịòóõỏọôồốỗổộơờớỡởợùúũủụưừứữửựỳýỹỷỵđ";
	static const char large[] = "ÀÁÃẢẠĂẰẮẴẲẶÂẦẤẪẨẬÈÉẼẺẸÊỀẾỄỂỆÌÍĨỈỊÒÓÕỎỌÔỒỐỖỔỘƠỜỚỠỞỢÙÚŨỦỤƯỪỨỮỬỰỲÝỸỶỴĐ";
	assert_string_equal(utf8_upper(*state, small), large);
	assert_int_equal(utf8_length(small, strlen(small)), 67);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_code_point_comes_back),
		cmocka_unit_test(forbidden_bytes_are_invalid),
		cmocka_unit_test(the_first_invalid_byte_is_found),
		cmocka_unit_test(lengths_and_columns),
		cmocka_unit_test_setup_teardown(text_is_composed, start, end),
		cmocka_unit_test_setup_teardown(a_composed_slice_is_terminated, start, end),
		cmocka_unit_test_setup_teardown(letters_become_capital, start, end),
		cmocka_unit_test_setup_teardown(every_vietnamese_letter_has_its_capital, start, end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
