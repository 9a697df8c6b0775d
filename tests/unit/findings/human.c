/* Findings for people: the caret under the value, lines cut to the screen, and what is left out when there are too many. */
#include "findings/findings.h"

#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
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

static const char *print_some(struct diagnostics *list, const struct findings_options *options)
{
	struct buffer out = buffer_make(list->arena);
	struct findings *findings = findings_open(options, &out);
	findings_add(findings, "x", list);
	findings_close(findings);
	return out.data;
}

static const char *print(struct diagnostics *list, struct diagnostic_style style)
{
	return print_some(list, &(const struct findings_options){.format = FINDINGS_HUMAN, .style = style});
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

static void names_of_files_are_escaped(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	diagnostics_add(&list, DIAGNOSTIC_SOURCE_EMPTY, at(make_origin(*state, "a\x1B[2J.json", ""), 0, 0), NULL);
	assert_non_null(strstr(print(&list, english), "a\\u001B[2J.json:1:1: error[S102]: the file is empty\n"));
}

static void nothing_is_printed_for_nothing(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	assert_string_equal(print(&list, english), "");
}

/* A line that ends with CR LF, one in the middle of a file, the last one. */
static void other_lines_are_not_shown(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	struct origin *origin = make_origin(*state, "x", "one\r\ntwo\rthree\nfour");
	static const uint32_t offsets[] = {0, 4, 5, 9, 15, 19};
	static const char *const lines[] = {"    1 | one\n", "    1 | one\n", "    2 | two\n", "    3 | three\n", "    4 | four\n", "    4 | four\n"};
	for (size_t i = 0; i < COUNT(offsets); i++) {
		list.count = 0;
		diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, at(origin, offsets[i], offsets[i]), "v", NULL);
		if (!strstr(print(&list, english), lines[i]))
			fail_msg("offset %u: %s", (unsigned)offsets[i], print(&list, english));
	}
}

static size_t count_lines(const char *text, const char *what)
{
	size_t count = 0;
	for (; (text = strstr(text, what)) != NULL; text++)
		count++;
	return count;
}

static void errors_come_before_notes_when_there_are_too_many(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	struct origin *origin = make_origin(*state, "x", "0123456789");
	for (uint32_t i = 0; i < 4; i++) {
		diagnostics_add(&list, DIAGNOSTIC_TEXT_EMPHASIS, at(origin, i, i + 1), "*", NULL);
		diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, at(origin, 5 + i, 6 + i), "v", NULL);
	}
	struct findings_options options = {.format = FINDINGS_HUMAN, .style = english, .limit = 5};
	const char *printed = print_some(&list, &options);
	assert_int_equal(count_lines(printed, "error["), 4);
	assert_int_equal(count_lines(printed, "warning["), 1);
	assert_true(strstr(printed, "warning[") < strstr(printed, "error["));
	assert_non_null(strstr(printed, "x: and 3 warnings more; tongket check --max-findings=0 shows them all\n"));
	options.style = vietnamese;
	options.limit = 2;
	assert_non_null(strstr(print_some(&list, &options), "x: còn 2 lỗi, 4 cảnh báo chưa hiện ra; xem hết bằng tongket check --max-findings=0\n"));
	options.limit = 8;
	assert_null(strstr(print_some(&list, &options), "chưa hiện ra"));
	options.limit = 0;
	assert_null(strstr(print_some(&list, &options), "chưa hiện ra"));
}

/* As `render` prints: notes of rules are for `check`, other notes are for everybody. */
static void notes_of_rules_can_be_left_out(void **state)
{
	enum diagnostic_code rule = 0;
	while (!diagnostic_is_rule(rule) || diagnostic_severity(rule) != SEVERITY_NOTE)
		assert_int_not_equal(++rule, DIAGNOSTIC_COUNT);
	struct diagnostics list = diagnostics_make(*state);
	diagnostics_add(&list, rule, (struct place){0}, NULL);
	diagnostics_add(&list, DIAGNOSTIC_PDF_SIGNATURE, (struct place){0}, "1", NULL);
	struct findings_options options = {.format = FINDINGS_HUMAN, .style = english, .less_notes = true};
	assert_int_equal(count_lines(print_some(&list, &options), "note["), 1);
	options.less_notes = false;
	assert_int_equal(count_lines(print_some(&list, &options), "note["), 2);
}

/* The summary of so many of each severity. */
static const char *summarise(struct arena *arena, struct diagnostic_style style, const size_t counts[4], int files)
{
	static const enum diagnostic_code codes[] = {DIAGNOSTIC_PDF_SIGNATURE, DIAGNOSTIC_TEXT_EMPHASIS, DIAGNOSTIC_VALUE_WHOLE, DIAGNOSTIC_FILE_READ};
	struct diagnostics list = diagnostics_make(arena);
	struct buffer out = buffer_make(arena), summary = buffer_make(arena);
	for (size_t i = 0; i < 4; i++)
		for (size_t j = 0; j < counts[i]; j++)
			diagnostics_add(&list, codes[i], (struct place){0}, arena_format(arena, "%zu", j), "x", NULL);
	struct findings *findings = findings_open(&(const struct findings_options){.style = style}, &out);
	findings_add(findings, "x", &list);
	findings_summary(findings, files, &summary);
	findings_close(findings);
	return summary.data;
}

static void the_summary_counts(void **state)
{
	static const struct {
		size_t counts[4]; /* notes, warnings, errors, failures */
		int files;
		const char *vi, *en;
	} cases[] = {
		{{0, 0, 0, 0}, 1, "Không thấy lỗi nào.\n", "No errors found.\n"},
		{{0, 0, 0, 0}, 2, "Không thấy lỗi nào (2 báo cáo).\n", "No errors found (2 reports).\n"},
		{{1, 2, 0, 0}, 1, "Không có lỗi, có 2 cảnh báo, 1 ghi chú.\n", "No errors, 2 warnings, 1 note.\n"},
		{{3, 1, 2, 0}, 3, "Có 2 lỗi, 1 cảnh báo, 3 ghi chú (3 báo cáo).\n", "2 errors, 1 warning, 3 notes (3 reports).\n"},
		{{0, 0, 0, 1}, 1, "Có 1 thất bại.\n", "1 failure.\n"},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_string_equal(summarise(*state, vietnamese, cases[i].counts, cases[i].files), cases[i].vi);
		assert_string_equal(summarise(*state, english, cases[i].counts, cases[i].files), cases[i].en);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(the_line_and_the_caret_are_shown, start, end),
		cmocka_unit_test_setup_teardown(the_related_place_follows, start, end),
		cmocka_unit_test_setup_teardown(failures_name_the_program, start, end),
		cmocka_unit_test_setup_teardown(colours_are_ansi_escapes, start, end),
		cmocka_unit_test_setup_teardown(snippets_align, start, end),
		cmocka_unit_test_setup_teardown(long_lines_are_cut_around_the_caret, start, end),
		cmocka_unit_test_setup_teardown(a_cut_line_shows_where, start, end),
		cmocka_unit_test_setup_teardown(marks_without_width_do_not_fill_the_screen, start, end),
		cmocka_unit_test_setup_teardown(many_messages_on_one_long_line_are_quick, start, end),
		cmocka_unit_test_setup_teardown(names_of_files_are_escaped, start, end),
		cmocka_unit_test_setup_teardown(nothing_is_printed_for_nothing, start, end),
		cmocka_unit_test_setup_teardown(other_lines_are_not_shown, start, end),
		cmocka_unit_test_setup_teardown(errors_come_before_notes_when_there_are_too_many, start, end),
		cmocka_unit_test_setup_teardown(notes_of_rules_can_be_left_out, start, end),
		cmocka_unit_test_setup_teardown(the_summary_counts, start, end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
