/* Diagnostics: collected, sorted, filled in, and printed with the caret under the value. */
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

static const struct diagnostic_style vietnamese = {.language = LANGUAGE_VI};
static const struct diagnostic_style english = {.language = LANGUAGE_EN};

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

/* The place of `what` in the origin. */
static struct place find(struct origin *origin, const char *what)
{
	const char *at = strstr(origin->text, what);
	assert_non_null(at);
	uint32_t from = (uint32_t)(at - origin->text);
	return (struct place){.origin = origin, .span = {from, from + (uint32_t)strlen(what)}};
}

static struct place at(struct origin *origin, uint32_t from, uint32_t to)
{
	return (struct place){.origin = origin, .span = {from, to}};
}

static const char *print(struct diagnostics *list, struct diagnostic_style style)
{
	struct buffer out = buffer_make(list->arena);
	diagnostics_print(list, style, &out);
	return out.data;
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
		assert_non_null(strchr("SRLFPXW", name[0]));
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

static void the_line_and_the_caret_are_shown(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	struct origin *origin = make_origin(*state, "samples/x.json", "{\n  \"yeer\": 2022,\n}\n");
	diagnostics_add(&list, DIAGNOSTIC_KEY_UNKNOWN, find(origin, "\"yeer\""), "yeer", "year, title", NULL)
		->suggestion = "year";
	assert_string_equal(print(&list, vietnamese), "samples/x.json:2:3: lỗi[R203]: ở đây không có khóa “yeer”\n"
						      "    2 |   \"yeer\": 2022,\n"
						      "      |   ^^^^^^\n"
						      "      = gợi ý: có phải “year”?\n");
	assert_string_equal(print(&list, english), "samples/x.json:2:3: error[R203]: there is no key ‘yeer’ here\n"
						   "    2 |   \"yeer\": 2022,\n"
						   "      |   ^^^^^^\n"
						   "      = hint: did you mean ‘year’?\n");
	list.at[0].suggestion = NULL;
	assert_string_equal(hint(&list.at[0], *state, LANGUAGE_EN), "The keys are: year, title.");
}

static void the_related_place_follows(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	struct origin *origin = make_origin(*state, "x.json", "{\"a\": 1,\n \"a\": 2}");
	struct place second = at(origin, 10, 13);
	diagnostics_add(&list, DIAGNOSTIC_JSON_DUPLICATE_KEY, second, "a", "1", NULL)->related = at(origin, 1, 4);
	assert_string_equal(print(&list, english), "x.json:2:2: error[S120]: the key ‘a’ is already there in line 1\n"
						   "    2 |  \"a\": 2}\n"
						   "      |  ^^^\n"
						   "x.json:1:2: note: first here\n"
						   "    1 | {\"a\": 1,\n"
						   "      |  ^^^\n"
						   "      = hint: Keep one of them.\n");
	assert_non_null(strstr(print(&list, vietnamese), "x.json:1:2: ghi chú: lần đầu ở đây\n"));
}

static void failures_name_the_program(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	diagnostics_add(&list, DIAGNOSTIC_FILE_READ, (struct place){0}, "x.json",
			DIAGNOSTIC_WORDS("không có", "not there"), NULL);
	assert_string_equal(print(&list, vietnamese), "tongket: thất bại[X901]: không đọc được x.json: không có\n");
	assert_string_equal(print(&list, english), "tongket: failure[X901]: cannot read x.json: not there\n");
}

static void colours_are_ansi_escapes(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	struct origin *origin = make_origin(*state, "x", "ab");
	diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, at(origin, 1, 2), "ab", NULL);
	assert_string_equal(print(&list, (struct diagnostic_style){LANGUAGE_EN, true}),
			    "\033[1mx:1:2:\033[0m \033[1;31merror[R206]:\033[0m ‘ab’ must be a whole number\n"
			    "    1 | ab\n"
			    "      |  \033[1;32m^\033[0m\n"
			    "      = \033[1;36mhint:\033[0m Leave out the decimals.\n");
}

/* The two lines of a snippet, for a source text and a span in it. */
static void snippets_align(void **state)
{
	static const struct {
		const char *text;
		uint32_t from, to;
		const char *source, *carets;
	} cases[] = {
		{"abc", 1, 2, " abc", "  ^"},
		{"abc", 1, 1, " abc", "  ^"},	   /* nothing is one caret */
		{"abc", 3, 3, " abc", "    ^"},	   /* behind the end */
		{"abc", 90, 99, " abc", "    ^"},  /* far behind it */
		{"ab\ncd", 1, 5, " ab", "  ^"},	   /* cut at the line's end */
		{"ab\r\ncd", 2, 3, " ab", "   ^"}, /* at CR LF */
		{"\tx", 1, 2, "     x", "     ^"}, /* a tab is four */
		{"\tx", 0, 2, "     x", " ^^^^^"},
		{"năm: 1", 6, 7, " năm: 1", "      ^"},
		{"e\u0323\u0302: 1", 7, 8, " e\u0323\u0302: 1", "    ^"}, /* marks have no width */
		{"年: 1", 5, 6, " 年: 1", "     ^"},			  /* wide ones have two */
		{"年: 1", 0, 3, " 年: 1", " ^^"},
		{"a\x1B[31mb", 6, 7, " a·[31mb", "       ^"},
		{"a\x7F\xC2\x9B\u202Eb", 7, 8, " a···b", "     ^"},
		{"a\u2066\u2069\u200F\uFEFFb", 13, 14, " a····b", "      ^"},
		{"a\xFF\xE1\xBB"
		 "b",
		 4, 5, " a\uFFFD\uFFFD\uFFFDb", "     ^"},
		{"a\n\nb", 2, 3, "", " ^"}, /* an empty line has no space at its end */
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct diagnostics list = diagnostics_make(*state);
		struct origin *origin = make_origin(*state, "x", cases[i].text);
		diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, at(origin, cases[i].from, cases[i].to), "v", NULL);
		const char *source = strchr(print(&list, english), '\n') + 7, *carets = strchr(source, '\n') + 8;
		if (strncmp(source + 1, cases[i].source, strlen(cases[i].source)) != 0 ||
		    source[1 + strlen(cases[i].source)] != '\n')
			fail_msg("source of case %zu: %s", i, source);
		if (strncmp(carets, cases[i].carets, strlen(cases[i].carets)) != 0 ||
		    carets[strlen(cases[i].carets)] != '\n')
			fail_msg("carets of case %zu: %s", i, carets);
	}
}

/* Whatever the line, the first caret stands under the first byte of the span, and the line is not too long. */
static void assert_caret_under(struct arena *arena, struct origin *origin, uint32_t from, char expected)
{
	struct diagnostics list = diagnostics_make(arena);
	diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, at(origin, from, from + 5), "v", NULL);
	const char *source = strchr(print(&list, english), '\n') + 9, *carets = strchr(source, '\n') + 9;
	const char *end_of_source = strchr(source, '\n');
	assert_true(utf8_columns(source, (size_t)(end_of_source - source)) <= 100);
	size_t column = strcspn(carets, "^");
	for (size_t offset = 0; source + offset < end_of_source;) {
		size_t before = offset;
		utf8_next(source, (size_t)(end_of_source - source), &offset);
		if (utf8_columns(source, offset) > column) {
			assert_int_equal(source[before], expected);
			return;
		}
	}
	fail_msg("the caret stands behind the line");
}

static void long_lines_are_cut_around_the_caret(void **state)
{
	static const char *const fillers[] = {"x", "ă", "e\u0323\u0302", "年", "\xFF", "\x01", "\xE1\xBB"};
	for (size_t i = 0; i < COUNT(fillers); i++) {
		for (size_t before = 0; before < 260; before += 13) {
			struct buffer text = buffer_make(*state);
			for (size_t j = 0; j < before; j++)
				buffer_text(&text, fillers[i]);
			uint32_t from = (uint32_t)text.size;
			buffer_text(&text, "@aaaa");
			for (size_t j = before; j < 300; j++)
				buffer_text(&text, fillers[i]);
			assert_caret_under(*state, make_origin(*state, "x", text.data), from, '@');
		}
	}
}

static void a_cut_line_shows_where(void **state)
{
	char text[301] = "";
	memset(text, 'x', 300);
	struct origin *origin = make_origin(*state, "x", text);
	static const struct {
		uint32_t from;
		bool left, right;
	} cases[] = {{0, false, true}, {150, true, true}, {299, true, false}, {300, true, false}};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct diagnostics list = diagnostics_make(*state);
		diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, at(origin, cases[i].from, 301), "v", NULL);
		const char *printed = print(&list, english);
		assert_int_equal(strstr(printed, "| …x") != NULL, cases[i].left);
		assert_int_equal(strstr(printed, "x…\n") != NULL, cases[i].right);
	}
}

static void marks_without_width_do_not_fill_the_screen(void **state)
{
	struct buffer text = buffer_make(*state);
	for (size_t i = 0; i < 100000; i++)
		buffer_text(&text, "\u0301");
	buffer_text(&text, "@");
	for (size_t i = 0; i < 100000; i++)
		buffer_text(&text, "\u0301");
	struct diagnostics list = diagnostics_make(*state);
	struct origin *origin = make_origin(*state, "x", text.data);
	diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, at(origin, 200000, 200001), "v", NULL);
	diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, at(origin, 0, 400001), "v", NULL);
	assert_true(strlen(print(&list, english)) < 5000);
}

static void many_messages_on_one_long_line_are_quick(void **state)
{
	struct buffer text = buffer_make(*state);
	struct diagnostics list = diagnostics_make(*state);
	for (size_t i = 0; i < 100000; i++)
		buffer_text(&text, "năm:\"x\",");
	struct origin *origin = make_origin(*state, "x", text.data);
	for (uint32_t i = 0; i < 100000; i++)
		diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, at(origin, i * 9 + 5, i * 9 + 8), "v", NULL);
	diagnostics_sort(&list);
	assert_int_equal(list.count, 100000);
	const char *last = strstr(print(&list, english), "x:1:799997:");
	assert_non_null(last);
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
	struct diagnostics list = diagnostics_make(*state);
	diagnostics_add(&list, DIAGNOSTIC_SOURCE_EMPTY, at(make_origin(*state, "a\x1B[2J.json", ""), 0, 0), NULL);
	assert_string_equal(print(&list, english), "a\\u001B[2J.json:1:1: error[S102]: the file is empty\n"
						   "      = hint: Start from one of the samples.\n");
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
}

static void arguments_may_have_two_languages(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	struct diagnostic *added = diagnostics_add(&list, DIAGNOSTIC_VALUE_TYPE, (struct place){0}, "year",
						   DIAGNOSTIC_WORDS("một số", "a number"),
						   DIAGNOSTIC_WORDS("một chuỗi", "a string"), NULL);
	assert_string_equal(message(added, *state, LANGUAGE_VI), "“year” phải là một số, không phải một chuỗi");
	assert_string_equal(message(added, *state, LANGUAGE_EN), "‘year’ must be a number, not a string");
}

static void other_braces_stay(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	struct diagnostic *added = diagnostics_add(&list, DIAGNOSTIC_TEXT_REFERENCE, (struct place){0}, "x.y", NULL);
	assert_string_equal(hint(added, *state, LANGUAGE_EN),
			    "Write a path, such as {{year}} or {{metrics.total_value}}.");
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
	assert_string_equal(print(&list, english), "");
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
		cmocka_unit_test_setup_teardown(the_line_and_the_caret_are_shown, start, end),
		cmocka_unit_test_setup_teardown(the_related_place_follows, start, end),
		cmocka_unit_test_setup_teardown(failures_name_the_program, start, end),
		cmocka_unit_test_setup_teardown(colours_are_ansi_escapes, start, end),
		cmocka_unit_test_setup_teardown(snippets_align, start, end),
		cmocka_unit_test_setup_teardown(long_lines_are_cut_around_the_caret, start, end),
		cmocka_unit_test_setup_teardown(a_cut_line_shows_where, start, end),
		cmocka_unit_test_setup_teardown(marks_without_width_do_not_fill_the_screen, start, end),
		cmocka_unit_test_setup_teardown(many_messages_on_one_long_line_are_quick, start, end),
		cmocka_unit_test_setup_teardown(hostile_arguments_are_escaped, start, end),
		cmocka_unit_test_setup_teardown(overlong_arguments_are_cut, start, end),
		cmocka_unit_test_setup_teardown(arguments_may_have_two_languages, start, end),
		cmocka_unit_test_setup_teardown(other_braces_stay, start, end),
		cmocka_unit_test_setup_teardown(severities_are_counted, start, end),
		cmocka_unit_test_setup_teardown(they_are_sorted_and_equal_ones_dropped, start, end),
		cmocka_unit_test_setup_teardown(an_empty_list_is_nothing, start, end),
		cmocka_unit_test(the_nearest_word_is_found),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
