/* Diagnostics: collected, sorted, filled in. */
#include "base/diagnostic.h"

#include "base/utf8.h"

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
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

static struct origin *make_origin(struct arena *arena, const char *name, const char *text)
{
	struct origin *origin = arena_alloc(arena, sizeof *origin);
	*origin = (struct origin){.name = name, .text = text, .size = strlen(text)};
	return origin;
}

static struct place at(struct origin *origin, uint32_t from, uint32_t to)
{
	return (struct place){.origin = origin, .span = {from, to}};
}

static const char *message(const struct diagnostic *diagnostic, struct arena *arena, enum language language)
{
	struct buffer out = buffer_make(arena);
	diagnostic_message(diagnostic, language, &out);
	return out.data;
}

static const char *hint(const struct diagnostic *diagnostic, struct arena *arena, enum language language)
{
	struct buffer out = buffer_make(arena);
	diagnostic_hint(diagnostic, language, &out);
	return out.data;
}

static void codes_are_well_formed_and_used_once(void **state)
{
	(void)state;
	for (int i = 0; i < DIAGNOSTIC_COUNT; i++) {
		const char *name = diagnostic_name((enum diagnostic_code)i);
		assert_int_equal(strlen(name), 4);
		assert_non_null(strchr("SRLFPXCTN", name[0]));
		assert_true(isdigit((unsigned char)name[1]) && isdigit((unsigned char)name[2]) &&
			    isdigit((unsigned char)name[3]));
		for (int j = 0; j < i; j++)
			assert_string_not_equal(name, diagnostic_name((enum diagnostic_code)j));
	}
	assert_string_equal(diagnostic_name(DIAGNOSTIC_SOURCE_TOO_LARGE), "S101");
	assert_int_equal(diagnostic_severity(DIAGNOSTIC_FILE_READ), SEVERITY_FAILURE);
}

static bool uses(const char *text, int argument)
{
	char placeholder[] = "{0}";
	placeholder[1] = (char)('0' + argument);
	return strstr(text, placeholder) != NULL;
}

/* What one language tells the other must not leave out. */
static void both_languages_use_the_same_arguments(void **state)
{
	(void)state;
	static const struct {
		const char *code, *vi, *vi_hint, *en, *en_hint;
	} table[] = {
#define DIAGNOSTIC(id, code, severity, vi, vi_hint, en, en_hint) {code, vi, vi_hint, en, en_hint},
#include "base/diagnostic_table.h"
#undef DIAGNOSTIC
	};
	for (size_t i = 0; i < COUNT(table); i++) {
		assert_true(table[i].vi[0] && table[i].en[0]);
		for (int argument = 0; argument <= 9; argument++) {
			bool vi = uses(table[i].vi, argument) || uses(table[i].vi_hint, argument);
			bool en = uses(table[i].en, argument) || uses(table[i].en_hint, argument);
			if (vi != en)
				fail_msg("%s: {%d}", table[i].code, argument);
			if (vi)
				assert_in_range(argument, 1, DIAGNOSTIC_ARGUMENTS);
		}
	}
}

static void a_suggestion_stands_for_the_hint(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	struct diagnostic *added = diagnostics_add(&list, DIAGNOSTIC_KEY_UNKNOWN, (struct place){0}, "yeer", "year, title", NULL);
	assert_string_equal(hint(added, *state, LANGUAGE_EN), "The keys are: year, title.");
	added->suggestion = "year";
	assert_string_equal(hint(added, *state, LANGUAGE_EN), "did you mean ‘year’?");
	assert_string_equal(hint(added, *state, LANGUAGE_VI), "có phải “year”?");
}

static void the_pattern_of_a_code_needs_no_arguments(void **state)
{
	struct buffer out = buffer_make(*state);
	diagnostic_pattern(DIAGNOSTIC_VALUE_TYPE, LANGUAGE_VI, &out);
	assert_string_equal(out.data, "… phải là …, không phải …");
}

static void hostile_arguments_are_escaped(void **state)
{
	static const struct {
		const char *argument, *shown;
	} cases[] = {
		{"a\x1B[2Jb", "‘a\\u001B[2Jb’ must be a whole number"},
		{"a\r\n\tb", "‘a\\r\\n\\tb’ must be a whole number"},
		{"a\xC2\x9B\u202Eb", "‘a\\u009B\\u202Eb’ must be a whole number"},
		{"a\xFF"
		 "b",
		 "‘a\uFFFDb’ must be a whole number"},
		{"{2} {1} %s", "‘{2} {1} %s’ must be a whole number"},
		{"năm", "‘năm’ must be a whole number"},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct diagnostics list = diagnostics_make(*state);
		struct diagnostic *added =
			diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, (struct place){0}, cases[i].argument, NULL);
		assert_string_equal(message(added, *state, LANGUAGE_EN), cases[i].shown);
	}
}

static void overlong_arguments_are_cut(void **state)
{
	char *argument = arena_alloc(*state, 100001);
	memset(argument, 'x', 100000);
	struct diagnostics list = diagnostics_make(*state);
	struct diagnostic *added = diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, (struct place){0}, argument, NULL);
	const char *shown = message(added, *state, LANGUAGE_EN);
	assert_true(strlen(shown) < 1100);
	assert_non_null(strstr(shown, "xx…’ must be"));
	/* Ten thousand findings may name the same long text. */
	assert_true(strlen(added->arguments[0]) < 5000);
}

static void overlong_arguments_keep_both_languages(void **state)
{
	char *argument = arena_alloc(*state, 100001);
	/* Three bytes each, so that a cut may fall between them. */
	for (size_t i = 0; i + 3 <= 100000; i += 3)
		memcpy(argument + i, "ế", 3);
	argument[60000] = '\x1F';
	memcpy(argument + 60001, "in English", strlen("in English"));
	struct diagnostics list = diagnostics_make(*state);
	struct diagnostic *added = diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, (struct place){0}, argument, NULL);
	assert_true(strlen(added->arguments[0]) < 10000);
	assert_non_null(strstr(message(added, *state, LANGUAGE_VI), "ếế…”"));
	assert_null(strstr(message(added, *state, LANGUAGE_VI), "\uFFFD"));
	assert_non_null(strstr(message(added, *state, LANGUAGE_EN), "‘in English"));
}

static void arguments_may_have_two_languages(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	struct diagnostic *added = diagnostics_add(&list, DIAGNOSTIC_VALUE_TYPE, (struct place){0}, DIAGNOSTIC_WORDS("“year”", "‘year’"),
						   DIAGNOSTIC_WORDS("một số", "a number"),
						   DIAGNOSTIC_WORDS("một chuỗi", "a string"), NULL);
	assert_string_equal(message(added, *state, LANGUAGE_VI), "“year” phải là một số, không phải một chuỗi");
	assert_string_equal(message(added, *state, LANGUAGE_EN), "‘year’ must be a number, not a string");
}

static void other_braces_stay(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	struct diagnostic *added = diagnostics_add(&list, DIAGNOSTIC_TEXT_BRACES, (struct place){0}, NULL);
	assert_string_equal(hint(added, *state, LANGUAGE_EN), "Add }}, or write \\\\{{ to print the braces.");
	/* An argument that was not given is nothing. */
	added = diagnostics_add(&list, DIAGNOSTIC_VALUE_RANGE, (struct place){0}, "x", NULL);
	assert_string_equal(message(added, *state, LANGUAGE_EN), "‘x’ must be from  to ");
	added = diagnostics_add(&list, DIAGNOSTIC_VALUE_TYPE, (struct place){0}, "x", NULL);
	assert_string_equal(hint(added, *state, LANGUAGE_EN), "");
}

static void severities_are_counted(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	diagnostics_add(&list, DIAGNOSTIC_TEXT_EMPHASIS, (struct place){0}, "*", NULL);
	diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, (struct place){0}, "x", NULL);
	diagnostics_add(&list, DIAGNOSTIC_FILE_READ, (struct place){0}, "x", "y", NULL);
	assert_int_equal(diagnostics_count(&list, SEVERITY_NOTE), 3);
	assert_int_equal(diagnostics_count(&list, SEVERITY_WARNING), 3);
	assert_int_equal(diagnostics_count(&list, SEVERITY_ERROR), 2);
	assert_int_equal(diagnostics_count(&list, SEVERITY_FAILURE), 1);
}

static void they_are_sorted_and_equal_ones_dropped(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	struct origin *b = make_origin(*state, "b", "0123456789"), *a = make_origin(*state, "a", "0123456789");
	struct origin *b_again = make_origin(*state, "b", "0123456789");
	diagnostics_add(&list, DIAGNOSTIC_FILE_READ, (struct place){0}, "f", "1", NULL);
	diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, at(b, 5, 6), "late", NULL);
	diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, at(a, 1, 2), "other file", NULL);
	diagnostics_add(&list, DIAGNOSTIC_VALUE_EMPTY, at(b, 2, 3), "z", NULL);
	diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, at(b, 2, 3), "y", NULL);
	diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, at(b, 2, 3), "x", NULL);
	diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, at(b_again, 2, 3), "y", NULL);
	diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, at(b, 2, 4), "y", NULL);
	diagnostics_add(&list, DIAGNOSTIC_FILE_READ, (struct place){0}, "f", "1", NULL);
	static const struct {
		const char *argument;
		uint32_t end;
	} expected[] = {{"y", 3}, {"x", 3}, {"y", 4}, {"z", 3}, {"late", 6}, {"other file", 2}, {"f", 0}};
	diagnostics_sort(&list);
	assert_int_equal(list.count, COUNT(expected));
	for (size_t i = 0; i < COUNT(expected); i++) {
		assert_string_equal(list.at[i].arguments[0], expected[i].argument);
		assert_int_equal(list.at[i].place.span.end, expected[i].end);
	}
	diagnostics_add(&list, DIAGNOSTIC_VALUE_EMPTY, at(a, 0, 1), "after", NULL);
	assert_string_equal(list.at[COUNT(expected)].arguments[0], "after");
}

static void an_empty_list_is_nothing(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	diagnostics_sort(&list);
	assert_int_equal(diagnostics_count(&list, SEVERITY_NOTE), 0);
}

static void the_nearest_word_is_found(void **state)
{
	(void)state;
	static const char *const keys[] = {"year",	   "title",    "metrics", "directions",
					   "organisation", "tổng kết", "yeah",	  NULL};
	char overlong[101] = "";
	memset(overlong, 'y', 100);
	const struct {
		const char *word, *nearest;
	} cases[] = {
		{"yeer", "year"},
		{"yera", "year"}, /* swapped */
		{"yea", "year"},  /* ties: the first */
		{"year", "year"},
		{"yaer", "year"},
		{"tilte", "title"},
		{"metric", "metrics"},
		{"diretcions", "directions"},
		{"organization", "organisation"},
		{"tông kêt", "tổng kết"},
		{"ya", NULL}, /* two letters leave no room for a slip */
		{"", NULL},
		{"budget", NULL},
		{"y\xFF"
		 "ar",
		 "year"},
		{overlong, NULL},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		const char *nearest = diagnostic_nearest(cases[i].word, keys);
		if (!nearest != !cases[i].nearest || (nearest && strcmp(nearest, cases[i].nearest) != 0))
			fail_msg("%s: %s", cases[i].word, nearest ? nearest : "nothing");
	}
	assert_null(diagnostic_nearest("year", &keys[COUNT(keys) - 1]));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(codes_are_well_formed_and_used_once),
		cmocka_unit_test(both_languages_use_the_same_arguments),
		cmocka_unit_test_setup_teardown(a_suggestion_stands_for_the_hint, start, end),
		cmocka_unit_test_setup_teardown(the_pattern_of_a_code_needs_no_arguments, start, end),
		cmocka_unit_test_setup_teardown(hostile_arguments_are_escaped, start, end),
		cmocka_unit_test_setup_teardown(overlong_arguments_are_cut, start, end),
		cmocka_unit_test_setup_teardown(overlong_arguments_keep_both_languages, start, end),
		cmocka_unit_test_setup_teardown(arguments_may_have_two_languages, start, end),
		cmocka_unit_test_setup_teardown(other_braces_stay, start, end),
		cmocka_unit_test_setup_teardown(severities_are_counted, start, end),
		cmocka_unit_test_setup_teardown(they_are_sorted_and_equal_ones_dropped, start, end),
		cmocka_unit_test_setup_teardown(an_empty_list_is_nothing, start, end),
		cmocka_unit_test(the_nearest_word_is_found),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
