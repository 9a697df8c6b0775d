/* Repairs made in a file, and the patch that shows them. */
#include "base/repair.h"

#include "base/line_diff.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define REPAIRS 4

static struct origin make_origin(const char *raw, size_t mark)
{
	size_t size = strlen(raw);

	return (struct origin){.name = "t.json", .text = raw + mark, .size = size - mark, .raw = raw, .raw_size = size};
}

static const char *repaired(struct arena *arena, struct origin *origin, const struct repair *wanted, size_t *count)
{
	struct diagnostics list = diagnostics_make(arena);
	struct buffer out = buffer_make(arena);
	struct repairs repairs;

	for (size_t i = 0; i < REPAIRS && wanted[i].text; i++)
		diagnostics_add(&list, DIAGNOSTIC_TEXT_CONTROL, (struct place){.origin = origin}, NULL)->repair = wanted[i];
	/* of another file, and without a repair */
	diagnostics_add(&list, DIAGNOSTIC_TEXT_CONTROL, (struct place){0}, NULL)->repair = (struct repair){{0, 1}, "X"};
	diagnostics_add(&list, DIAGNOSTIC_TEXT_CONTROL, (struct place){.origin = origin}, NULL);
	repairs = repairs_collect(arena, &list, origin);
	*count = repairs.count;
	repairs_apply(&repairs, origin, &out);
	return out.data;
}

static void only_spans_are_rewritten(void **state)
{
	static const struct {
		const char *raw;
		size_t mark;
		struct repair repairs[REPAIRS];
		const char *result;
		size_t count;
	} rows[] = {
		{"abc", 0, {{{0, 0}, NULL}}, "abc", 0},
		{"abc", 0, {{{1, 2}, "xy"}}, "axyc", 1},
		{"abc", 0, {{{0, 3}, ""}}, "", 1},
		{"abc", 0, {{{3, 3}, "d"}}, "abcd", 1},
		{"\xEF\xBB\xBF" "abc\r\n", 3, {{{1, 2}, "x"}}, "\xEF\xBB\xBF" "axc\r\n", 1},
		/* in whatever order they come */
		{"abcdef", 0, {{{4, 5}, "E"}, {{0, 1}, "A"}, {{2, 3}, "C"}}, "AbCdEf", 3},
		/* of two that overlap or touch the first; the same one twice */
		{"abcdef", 0, {{{2, 4}, "x"}, {{1, 3}, "y"}}, "aydef", 1},
		{"abcdef", 0, {{{1, 2}, "x"}, {{2, 3}, "y"}, {{3, 4}, "z"}}, "axczef", 2},
		{"abcdef", 0, {{{2, 2}, "x"}, {{2, 2}, "x"}}, "abxcdef", 1},
		{"abcdef", 0, {{{1, 3}, "x"}, {{1, 3}, "y"}, {{1, 2}, "z"}}, "azcdef", 1},
		/* none that changes the lines, or lies outside */
		{"ab\ncd", 0, {{{1, 4}, "x"}}, "ab\ncd", 0},
		{"abc", 0, {{{1, 2}, "\n"}}, "abc", 0},
		{"abc", 0, {{{2, 4}, "x"}, {{2, 1}, "x"}}, "abc", 0},
		/* a file of ASCII stays one */
		{"a...", 0, {{{1, 4}, "\u2026\U0001F600\\n"}}, "a\\u2026\\ud83d\\ude00\\n", 1},
		{"\u0103...", 0, {{{2, 5}, "\u2026"}}, "\u0103\u2026", 1},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct arena *arena = arena_new();
		struct origin origin = make_origin(rows[i].raw, rows[i].mark);
		size_t count;
		const char *result = repaired(arena, &origin, rows[i].repairs, &count);

		assert_true(repairs_possible(&origin));
		if (strcmp(result, rows[i].result) != 0 || count != rows[i].count)
			fail_msg("row %zu: %s, %zu", i, result, count);
		arena_free(arena);
	}
}

static void decoded_files_are_not_rewritten(void **state)
{
	struct origin origin = make_origin("abc", 0);

	(void)state;
	origin.raw = "a\0b\0c";
	origin.raw_size = 6;
	assert_false(repairs_possible(&origin));
	origin.raw = "xyz";
	origin.raw_size = 3;
	assert_false(repairs_possible(&origin));
}

#define HEAD "--- a/t.json\n+++ b/t.json\n"

static void patches_show_lines_with_their_context(void **state)
{
	static const struct {
		const char *name, *before, *after, *patch;
	} rows[] = {
		{"t.json", "", "", ""},
		{"t.json", "a\nb\n", "a\nb\n", ""},
		{"t.json", "a\n", "A\n", HEAD "@@ -1,1 +1,1 @@\n-a\n+A\n"},
		{"t.json", "a", "A", HEAD "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+A\n\\ No newline at end of file\n"},
		{"t.json", "a\nb", "A\nb", HEAD "@@ -1,2 +1,2 @@\n-a\n+A\n b\n\\ No newline at end of file\n"},
		{"t.json", "a\r\nb\r\n", "a\r\nB\r\n", HEAD "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+B\r\n"},
		{"t.json", "1\n2\n3\n4\na\n6\n7\n8\n9\n", "1\n2\n3\n4\nA\n6\n7\n8\n9\n", HEAD "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-a\n+A\n 6\n 7\n 8\n"},
		{"t.json", "a\nb\n3\nc\n", "A\nB\n3\nC\n", HEAD "@@ -1,4 +1,4 @@\n-a\n-b\n+A\n+B\n 3\n-c\n+C\n"},
		/* six lines between: one hunk; seven: two */
		{"t.json", "a\n2\n3\n4\n5\n6\n7\nb\n", "A\n2\n3\n4\n5\n6\n7\nB\n", HEAD "@@ -1,8 +1,8 @@\n-a\n+A\n 2\n 3\n 4\n 5\n 6\n 7\n-b\n+B\n"},
		{"t.json", "a\n2\n3\n4\n5\n6\n7\n8\nb\n", "A\n2\n3\n4\n5\n6\n7\n8\nB\n",
		 HEAD "@@ -1,4 +1,4 @@\n-a\n+A\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-b\n+B\n"},
		{"/a b/t.json", "a\n", "A\n", "--- a/a b/t.json\t\n+++ b/a b/t.json\t\n@@ -1,1 +1,1 @@\n-a\n+A\n"},
		{"n\u0103m.json", "a\n", "A\n", "--- a/n\u0103m.json\n+++ b/n\u0103m.json\n@@ -1,1 +1,1 @@\n-a\n+A\n"},
		{"a\n\"\\", "a\n", "A\n", "--- \"a/a\\012\\\"\\\\\"\n+++ \"b/a\\012\\\"\\\\\"\n@@ -1,1 +1,1 @@\n-a\n+A\n"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct arena *arena = arena_new();
		struct buffer out = buffer_make(arena);
		struct line_text before = {rows[i].before, strlen(rows[i].before)};
		struct line_text after = {rows[i].after, strlen(rows[i].after)};

		line_diff(rows[i].name, before, after, &out);
		if (strcmp(out.data, rows[i].patch) != 0)
			fail_msg("row %zu: %s", i, out.data);
		arena_free(arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_spans_are_rewritten),
		cmocka_unit_test(decoded_files_are_not_rewritten),
		cmocka_unit_test(patches_show_lines_with_their_context),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
