/* The tree: kinds, links, exact numbers, normalised texts, and its dump. */
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
	assert_int_equal(list.count, 0);
	return node;
}

static void kinds_and_links_follow_the_text(void **state)
{
	static const enum node_kind kinds[] = {NODE_NULL,   NODE_FALSE, NODE_TRUE,  NODE_NUMBER,
					       NODE_STRING, NODE_ARRAY, NODE_OBJECT};
	static const char text[] = "[null, false, true, 1, \"s\", [2, 3], {\"a\": 4}]";
	const struct node *root = parse(*state, text);
	uint32_t index = 0;

	assert_int_equal(root->count, 7);
	assert_null(root->parent);
	for (const struct node *child = root->child; child; child = child->next, index++) {
		assert_int_equal(child->kind, kinds[index]);
		assert_int_equal(child->index, index);
		assert_ptr_equal(child->parent, root);
		assert_null(child->key);
		assert_int_equal(child->key_span.end, child->key_span.start);
	}
	assert_int_equal(index, 7);
}

static void spans_cover_keys_and_values(void **state)
{
	static const char text[] = " { \"t\\u00ean\" : [ 1 , -2.50 ] } ";
	const struct node *root = parse(*state, text);
	const struct node *list = node_find(root, "t\u00EAn");

	assert_int_equal(root->span.start, 1);
	assert_int_equal(root->span.end, strlen(text) - 1);
	assert_non_null(list);
	assert_memory_equal(text + list->key_span.start, "\"t\\u00ean\"", list->key_span.end - list->key_span.start);
	assert_memory_equal(text + list->span.start, "[ 1 , -2.50 ]", list->span.end - list->span.start);
	assert_memory_equal(text + list->child->next->span.start, "-2.50", 5);
	assert_int_equal(list->child->next->number.mantissa, -25);
	assert_int_equal(list->child->next->number.scale, 1);
}

static void numbers_are_exact(void **state)
{
	const struct node *root = parse(*state, "[9007199254740993, 16600000000, 0.1, 1.66e9]");
	const struct node *node = root->child;

	assert_int_equal(node->number.mantissa, 9007199254740993);
	node = node->next;
	assert_int_equal(node->number.mantissa, 16600000000);
	node = node->next;
	assert_int_equal(node->number.mantissa, 1);
	assert_int_equal(node->number.scale, 1);
	node = node->next;
	assert_int_equal(node->number.mantissa, 1660000000);
	assert_int_equal(node->number.scale, 0);
}

static void texts_are_normalised(void **state)
{
	const struct node *root = parse(*state, "{\"He\u0323\u0302\": \"o\\u0302\\u0323 \\ud83d\\ude00 \\\"\\n\"}");

	assert_string_equal(root->child->key, "H\u1EC7");
	assert_string_equal(root->child->string, "\u1ED9 \U0001F600 \"\n");
}

static void finding_looks_at_exact_keys(void **state)
{
	const struct node *root = parse(*state, "{\"A\": 1, \"a\": 2, \"\": 3}");

	assert_int_equal(node_find(root, "a")->number.mantissa, 2);
	assert_int_equal(node_find(root, "")->number.mantissa, 3);
	assert_null(node_find(root, "b"));
	assert_null(node_find(root->child, "a"));
}

static void dumps_keep_numbers_and_escape_little(void **state)
{
	static const struct {
		const char *text;
		const char *dump;
	} rows[] = {
		{"null", "null\n"},
		{"[ ]", "[]\n"},
		{"{\"a\":{},\"b\":[true,false,1.50,1E+2]}",
		 "{\n  \"a\": {},\n  \"b\": [\n    true,\n    false,\n    1.50,\n    1E+2\n  ]\n}\n"},
		{"\"\\u0001\\u0008\\f\\n\\r\\t\\/\\\\\\\"e\u0323\u0302\"",
		 "\"\\u0001\\b\\f\\n\\r\\t/\\\\\\\"\u1EC7\"\n"},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct buffer out = buffer_make(*state);

		node_dump(parse(*state, rows[i].text), &out);
		assert_string_equal(out.data, rows[i].dump);
	}
}

static void long_flat_arrays_are_read(void **state)
{
	struct buffer text = buffer_make(*state);
	const struct node *root;
	uint32_t index = 0;

	buffer_text(&text, "[0");
	for (int i = 1; i < 200000; i++)
		buffer_format(&text, ",%d", i);
	buffer_text(&text, "]");
	root = parse(*state, text.data);
	assert_int_equal(root->count, 200000);
	for (const struct node *child = root->child; child; child = child->next)
		assert_int_equal(child->number.mantissa, index++);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(kinds_and_links_follow_the_text, start, end),
		cmocka_unit_test_setup_teardown(spans_cover_keys_and_values, start, end),
		cmocka_unit_test_setup_teardown(numbers_are_exact, start, end),
		cmocka_unit_test_setup_teardown(texts_are_normalised, start, end),
		cmocka_unit_test_setup_teardown(finding_looks_at_exact_keys, start, end),
		cmocka_unit_test_setup_teardown(dumps_keep_numbers_and_escape_little, start, end),
		cmocka_unit_test_setup_teardown(long_flat_arrays_are_read, start, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
