/* Pointers and places: escapes in keys, and letters of a text found again in the file. */
#include "source/source.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

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

static struct node *parse(struct arena *arena, const char *text)
{
	struct diagnostics list = diagnostics_make(arena);
	struct node *node = source_parse(&list, "t.json", text, strlen(text), NULL);

	assert_non_null(node);
	return node;
}

static void pointers_escape_tilde_and_slash(void **state)
{
	const struct node *root = parse(*state, "{\"a/b~c\": [0, {\"\": 1, \"\\u1ec7\": 2}]}");
	const struct node *list = root->child;
	const struct node *object = list->child->next;

	assert_string_equal(node_pointer(*state, root), "");
	assert_string_equal(node_pointer(*state, list), "/a~1b~0c");
	assert_string_equal(node_pointer(*state, list->child), "/a~1b~0c/0");
	assert_string_equal(node_pointer(*state, object->child), "/a~1b~0c/1/");
	assert_string_equal(node_pointer(*state, object->child->next), "/a~1b~0c/1/\u1EC7");
}

static void places_name_value_and_key(void **state)
{
	const struct node *root = parse(*state, "{\"ab\": [12]}");
	struct place value = node_place(*state, root->child);
	struct place key = node_key_place(*state, root->child);
	struct place element = node_key_place(*state, root->child->child);

	assert_ptr_equal(value.origin, root->origin);
	assert_string_equal(value.pointer, "/ab");
	assert_int_equal(value.span.start, 7);
	assert_int_equal(value.span.end, 11);
	assert_string_equal(key.pointer, "/ab");
	assert_int_equal(key.span.start, 1);
	assert_int_equal(key.span.end, 5);
	assert_int_equal(element.span.start, 8);
	assert_int_equal(element.span.end, 10);
}

/* Offsets of `start` and `end` count in the NFC text, the expected ones in the file. */
static void texts_are_found_behind_escapes(void **state)
{
	static const struct {
		const char *json;
		size_t start;
		size_t end;
		uint32_t at;
		uint32_t behind;
	} rows[] = {
		{"\"abc\"", 1, 2, 2, 3},
		{"\"abc\"", 0, 3, 1, 4},
		{"\"abc\"", 3, 3, 4, 4},
		{"\"abc\"", 9, 12, 4, 4},
		{"\"\"", 0, 0, 1, 1},
		{"\"\\n\\u1ec7x\"", 0, 1, 1, 3},
		{"\"\\n\\u1ec7x\"", 1, 4, 3, 9},
		{"\"\\n\\u1ec7x\"", 4, 5, 9, 10},
		{"\"\\n\\u1ec7x\"", 5, 5, 10, 10},
		{"\"\\n\\u1ec7x\"", 1, 1, 3, 3},
		{"\"\\ud83d\\ude00!\"", 0, 4, 1, 13},
		{"\"\\ud83d\\ude00!\"", 4, 5, 13, 14},
		{"\"He\u0323\u0302 x\"", 1, 4, 2, 7}, /* decomposed */
		{"\"He\u0323\u0302 x\"", 5, 6, 8, 9},
		{"\"H\u00EA\\u0323 x\"", 1, 4, 2, 10}, /* half composed, half escaped */
		{"\"H\u00EA\\u0323 x\"", 4, 6, 10, 12},
		{"\"H\u00EA\\u0323 x\"", 2, 3, 2, 10},	  /* inside a letter */
		{"\"\u1100\u1161\u11A8x\"", 0, 3, 1, 10}, /* Hangul, composed of three starters */
		{"\"\u1100\u1161\u11A8x\"", 3, 4, 10, 11},
		{"\"\\u0323a\"", 0, 2, 1, 7}, /* a mark without a letter */
		{"\"\\u0323a\"", 2, 3, 7, 8},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct span span =
			node_text_place(*state, parse(*state, rows[i].json), rows[i].start, rows[i].end).span;

		if (span.start != rows[i].at || span.end != rows[i].behind)
			fail_msg("row %zu: %u-%u", i, (unsigned)span.start, (unsigned)span.end);
	}
}

static void other_values_give_their_own_place(void **state)
{
	const struct node *root = parse(*state, "[12]");
	struct place place = node_text_place(*state, root->child, 0, 1);

	assert_int_equal(place.span.start, 1);
	assert_int_equal(place.span.end, 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(pointers_escape_tilde_and_slash, start, end),
		cmocka_unit_test_setup_teardown(places_name_value_and_key, start, end),
		cmocka_unit_test_setup_teardown(texts_are_found_behind_escapes, start, end),
		cmocka_unit_test_setup_teardown(other_values_give_their_own_place, start, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
