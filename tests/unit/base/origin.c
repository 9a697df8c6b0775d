/* Origins: from a byte to its line and column. */
#include "base/origin.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
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

static void offsets_have_lines_and_columns(void **state)
{
	static const struct {
		const char *text;
		uint32_t offset;
		size_t line, column;
	} cases[] = {
		{"", 0, 1, 1},
		{"", 7, 1, 1},
		{"abc", 2, 1, 3},
		{"abc", 3, 1, 4},
		{"abc", 99, 1, 4},
		{"a\nb", 1, 1, 2},
		{"a\nb", 2, 2, 1},
		{"a\r\nb", 3, 2, 1},
		{"a\rb", 2, 2, 1},
		{"a\r\r\nb\n\rc", 2, 2, 1},
		{"a\r\r\nb\n\rc", 4, 3, 1},
		{"a\r\r\nb\n\rc", 6, 4, 1},
		{"a\r\r\nb\n\rc", 7, 5, 1},
		{"a\n", 2, 2, 1},
		{"\n\n\n", 3, 4, 1},
		{"tổng kết", 5, 1, 4}, /* behind ổ, which takes three bytes */
		{"tổng kết", 2, 1, 2}, /* inside it */
		{"a\xFF\xFF"
		 "b",
		 3, 1, 4},
		{"e\u0323\u0302x", 5, 1, 4},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct origin origin = {.name = "x", .text = cases[i].text, .size = strlen(cases[i].text)};
		struct position position = origin_position(*state, &origin, cases[i].offset);
		if (position.line != cases[i].line || position.column != cases[i].column)
			fail_msg("case %zu: %zu:%zu", i, position.line, position.column);
	}
}

/* The columns asked for before must not show in later answers. */
static void any_order_gives_the_same(void **state)
{
	static const char text[] = "mộtヽhai\nba bốn\r\nnăm\xC3\rsáu";
	const size_t size = sizeof text - 1;
	struct origin shared = {.name = "x", .text = text, .size = size};
	uint32_t offset = 0;
	for (size_t i = 0; i < 500; i++) {
		offset = (offset * 31 + 17) % (uint32_t)(size + 2);
		struct origin fresh = {.name = "x", .text = text, .size = size};
		struct position a = origin_position(*state, &shared, offset),
				b = origin_position(*state, &fresh, offset);
		assert_int_equal(a.line, b.line);
		assert_int_equal(a.column, b.column);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(offsets_have_lines_and_columns, start, end),
		cmocka_unit_test_setup_teardown(any_order_gives_the_same, start, end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
