/* Words of a text, forwards and backwards. */
#include "rules/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void words_end_with_their_clause(void **state)
{
	(void)state;
	struct text text = text_of("  **Tổng** giá\u00A0trị “nhân đạo” 1.660,5% năm. Sau");
	static const char *const wanted[] = {"Tổng", "giá", "trị", "nhân", "đạo", "1.660,5", "%", "năm"};
	struct word words[8], word;
	assert_int_equal(words_of(text, words, 8), 8);
	assert_int_equal(words_of(text, words, 7), 8);
	assert_int_equal(words_of(text, words, 8), 8);
	for (size_t i = 0; i < 8; i++) {
		assert_int_equal(words[i].end - words[i].start, strlen(wanted[i]));
		assert_memory_equal(text.at + words[i].start, wanted[i], strlen(wanted[i]));
	}
	size_t at = words[7].end;
	for (size_t i = 8; i-- > 0; at = word.start) {
		assert_true(word_before(text, at, &word));
		assert_int_equal(word.start, words[i].start);
		assert_int_equal(word.end, words[i].end);
		assert_true(word.hash == words[i].hash);
	}
	assert_false(word_before(text, at, &word));
	assert_false(word_next(text, words[7].end, &word));
	assert_false(word_before(text, words[7].end + 1, &word));
}

static void capitals_make_no_difference(void **state)
{
	(void)state;
	struct word word;
	assert_true(word_next(text_of("ƯỚC"), 0, &word));
	assert_true(word_is(&word, "ước"));
	assert_false(word_is(&word, "ưóc"));
	assert_true(text_begins(text_of("ĐỒNG Bằng"), 0, "đồng bằng"));
	assert_true(text_hash(text_of("Phường  NGỌC Sơn.")) == text_hash(text_of("phường **ngọc** sơn")));
	assert_false(text_hash(text_of("phường ngọc sơn")) == text_hash(text_of("phường sơn ngọc")));
}

static void phrases_are_found_as_whole_words(void **state)
{
	(void)state;
	static const char *const phrases[] = {"kế hoạch", "so với", NULL};
	assert_true(text_mentions(text_of("Đạt 137% (Kế hoạch năm)"), phrases));
	assert_true(text_mentions(text_of("tăng; so với năm trước"), phrases));
	assert_false(text_mentions(text_of("kế, hoạch"), phrases));
	assert_false(text_mentions(text_of("so vớii"), phrases));
	assert_false(text_mentions(text_of(""), phrases));
}

static void overlong_words_are_parted(void **state)
{
	(void)state;
	char long_one[1000];
	memset(long_one, 'a', sizeof long_one - 1);
	long_one[sizeof long_one - 1] = '\0';
	struct word word;
	assert_true(word_next(text_of(long_one), 0, &word));
	assert_true(word.end >= 40 && word.end < 100);
	assert_true(word_before(text_of(long_one), sizeof long_one - 1, &word));
	assert_true(word.start > 900 && word.end == sizeof long_one - 1);
	assert_true(text_begins(text_of(long_one), 0, long_one));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_end_with_their_clause),
		cmocka_unit_test(capitals_make_no_difference),
		cmocka_unit_test(phrases_are_found_as_whole_words),
		cmocka_unit_test(overlong_words_are_parted),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
