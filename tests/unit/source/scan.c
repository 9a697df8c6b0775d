/* The strict scanner: what it refuses, where it points, and that one mistake gives one message. */
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

/* The diagnostics as "S112@7-11 …" in the order of the text. */
static const char *scan(struct arena *arena, const char *text, size_t size)
{
	struct diagnostics list = diagnostics_make(arena);
	struct buffer out = buffer_make(arena);
	const struct node *node = source_parse(&list, "t.json", text, size, "UTF-8");

	assert_int_equal(node == NULL, list.count > 0);
	diagnostics_sort(&list);
	for (size_t i = 0; i < list.count; i++) {
		struct span span = list.at[i].place.span;

		buffer_format(&out, "%s%s@%u-%u", i ? " " : "", diagnostic_name(list.at[i].code), (unsigned)span.start,
			      (unsigned)span.end);
	}
	return out.data;
}

struct row {
	const char *text;
	const char *expected;
};

static void check(struct arena *arena, const struct row *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const char *got = scan(arena, rows[i].text, strlen(rows[i].text));

		if (strcmp(got, rows[i].expected) != 0)
			fail_msg("%s: expected [%s], got [%s]", rows[i].text, rows[i].expected, got);
	}
}

#define CHECK(state, rows) check(*(state), rows, sizeof(rows) / sizeof *(rows))

static void well_formed_texts_pass(void **state)
{
	static const struct row rows[] = {
		{"null", ""},
		{" true\r\n", ""},
		{"-0", ""},
		{"0.5e1", ""},
		{"1E+2", ""},
		{"\"\"", ""},
		{"[]", ""},
		{"{}", ""},
		{"[ [ ] , { } , 1 ]", ""},
		{"{\"\":{\"\":[0,-1.25,\"\\u00e1\\uD83D\\ude00\\/\"]}}", ""},
		{"\"\x7F\"", ""},
		{"{\"a\":1,\"A\":2}", ""},
		{"[{\"a\":1},{\"a\":1}]", ""},
		{"{\"a\":{\"a\":1}}", ""},
		{"999999999999999999", ""},
	};

	CHECK(state, rows);
}

static void numbers_follow_the_grammar(void **state)
{
	static const struct row rows[] = {
		{"[01]", "S112@1-3"},
		{"[1.]", "S112@1-3"},
		{"[.5]", "S112@1-3"},
		{"[+1]", "S112@1-3"},
		{"[-]", "S112@1-2"},
		{"[1e]", "S112@1-3"},
		{"[1e+]", "S112@1-4"},
		{"[0x1F]", "S112@1-5"},
		{"[12.7%]", "S112@1-6"},
		{"[-Infinity]", "S112@1-10"},
		{"[1.660.000]", "S112@1-10"},
		{"[2022-11-12]", "S112@1-11"},
		{"{\"a\":12,7}", "S112@5-9"},
		{"{\"a\":1 660 000}", "S112@5-14"},
		{"{\"a\":14:00}", "S112@5-10"},
		{"[1000000000000000000]", "S113@1-20"},
		{"[1e400]", "S113@1-6"},
		{"[1e-400]", "S113@1-7"},
		{"[0000000000000000000000000000000000000000000000000000000000000000001]", "S112@1-68"},
		{"[0.0000000000000000000000000000000000000000000000000000000000000000]", "S113@1-67"},
	};

	CHECK(state, rows);
}

static void strings_are_strict(void **state)
{
	static const struct row rows[] = {
		{"[\"\\x\"]", "S116@2-4"},
		{"[\"\\ư\"]", "S116@2-5"},
		{"[\"\\u12\", \"\\u12g4\"]", "S116@2-6 S116@10-14"},
		{"[\"a\\u0000b\"]", "S117@3-9"},
		{"[\"\\ud800\"]", "S118@2-8"},
		{"[\"\\udc00\"]", "S118@2-8"},
		{"[\"\\ud800\\ud800\\udc00\"]", "S118@2-8"},
		{"[\"\\ud800\\n\"]", "S118@2-8"},
		{"[\"a\tb\"]", "S115@3-4"},
		{"[\"a\n]", "S114@1-3"},
		{"[\"a,\r\n\"b\"]", "S114@1-3"},
		{"[\"a", "S114@1-3"},
		{"[\"a\n  b\n\tc\", 1]", "S114@1-3"},
		{"[\"C:\\Xe\\Qua\"]", "S116@4-6 S116@7-9"},
		{"['a', 1]", "S111@1-4"},
		{"[“a”, 1]", "S111@1-8"},
		{"{'a': 1}", "S111@1-4"},
		{"{“a”: ‘b’}", "S111@1-8 S111@10-17"},
		{"[`a`]", "S111@1-4"},
		{"{\"a: 1,\n\"b\": 2}", "S114@1-6"},
		{"{\"a\": \"x,\n\"b\": 2}", "S114@6-8"},
		{"[\"\x01\x02\"]", "S115@2-3 S115@3-4"},
	};

	CHECK(state, rows);
}

static void structure_is_strict(void **state)
{
	static const struct row rows[] = {
		{"[1,]", "S109@2-3"},
		{"{\"a\":1,}", "S109@6-7"},
		{"[1,,2]", "S109@2-3"},
		{"[,1]", "S106@1-2"},
		{"{,}", "S106@1-2 S106@2-3"},
		{"[1 2]", "S121@3-4"},
		{"{\"a\":1 \"b\":2}", "S121@7-10"},
		{"[{}{}]", "S121@3-4"},
		{"[1]]", "S108@3-4"},
		{"{} null", "S108@3-7"},
		{"1 2", "S108@2-3"},
		{"{\"a\" 1}", "S106@5-6"},
		{"{\"a\"=1}", "S106@4-5"},
		{"{\"a\"}", "S106@4-5"},
		{"{\"a\":}", "S106@5-6"},
		{"{a: 1}", "S106@1-2"},
		{"{1: 1}", "S106@1-2"},
		{"[nil]", "S106@1-4"},
		{"[True, NaN]", "S106@1-5 S106@7-10"},
		{"nullx", "S106@0-5"},
		{"{\"a\": x y, \"b\": 1}", "S106@6-9"},
		{"[1, 2}", "S106@5-6"},
		{"{\"a\": [1, 2}, \"b\": 3}", "S106@11-12"},
		{"{\"a\": [1, 2}", "S122@11-11"},
		{"{\"a\": 1]", "S106@7-8"},
		{"[", "S107@1-1"},
		{"{\"a\"", "S107@4-4"},
		{"{\"a\":\n", "S107@5-5"},
		{"{\"a\":[1\n\n", "S107@7-7"},
		{"[1,", "S107@3-3"},
		{"", "S102@0-0"},
		{" \n", "S102@0-0"},
		{"[1 // x\n]", "S110@3-7"},
		{"/* a */ [] # b", "S110@0-7 S110@11-14"},
		{"[ /* a", "S110@2-6"},
		{"[1,\u00A0\u00A02]", "S106@3-7"},
		{"<b>", "S106@0-3"},
		{"{\"a\": \"b \"c\" d\", \"e\": 1}", "S123@9-12"},
	};

	CHECK(state, rows);
}

static void a_missing_bracket_is_one_mistake(void **state)
{
	static const struct row rows[] = {
		{"[{\"a\": 1, {\"a\": 2}, {\"a\": 3}]", "S122@8-8"},
		{"[{\"a\": {\"b\": 1, {\"a\": 2}]", "S122@14-14"},
		{"[{\"a\": {\"b\": 1},\n {\"a\": 2}]", "S122@15-15"},
		{"{\"a\": [{\"b\": 1 ], \"c\": 2}", "S122@14-14"},
		{"{\"a\": {\"b\": [1, 2 \n}, \"c\": 2}", "S122@17-17"},
		{"{\"a\": [\"x\", \"y\",\n \"c\": 2, \"d\": 3}", "S122@15-15"},
		{"{\"a\": [[\"x\", \"y\", \"c\": [2]}", "S122@16-16"},
		{"{\"a\": [1, [\"x\"] : 2]}", "S106@16-17"},
		{"{\"a\": [\"x\": 2]}", "S106@10-11"},
		{"{\"a\": 1, {\"b\": 2}}", "S106@9-10"},
	};

	CHECK(state, rows);
}

static void a_missing_bracket_shows_the_opening_one(void **state)
{
	static const char text[] = "{\"a\": [\n{\"b\": {\"c\": 1},\n{\"b\": 2}]}";
	struct diagnostics list = diagnostics_make(*state);

	assert_null(source_parse(&list, "t", text, sizeof text - 1, NULL));
	assert_int_equal(list.count, 1);
	assert_int_equal(list.at[0].code, DIAGNOSTIC_JSON_MISSING_BRACKET);
	assert_string_equal(list.at[0].arguments[0], "“}”\037‘}’");
	assert_string_equal(list.at[0].arguments[1], "2");
	assert_int_equal(list.at[0].related.span.start, 8);
}

static void quotes_in_strings_are_one_mistake(void **state)
{
	static const struct row rows[] = {
		{"[\"a \"b\" c\", \"d\"]", "S123@4-7"},
		{"[\"a \"b\", c \"d\".\"\n]", "S123@4-7"},
		{"[\"a \"b\"\"]", "S123@4-7"},
		{"[\"\"b\" c\",\n1]", "S123@2-5"},
		{"[\"a \"b c\"]", "S123@4-5"},
		{"[\"a \"b\" c\\\" \"d\" e\", \"f\"]", "S123@4-7"},
		{"[\"a\" 5, \"b\"]", "S121@5-6"},
		{"[\"a \"b c]\n", "S106@5-8"},
	};

	CHECK(state, rows);
}

static void numbers_as_people_write_them(void **state)
{
	static const struct {
		const char *text;
		const char *meant; /* NULL: nothing to say */
	} rows[] = {
		{"12,7", "12.7"},	 {"-0,5", "-0.5"},     {"1.250", "1250"}, {"31.250.000", "31250000"},
		{"1.120,3", "1120.3"},	 {"1.2.3", NULL},      {"12.5", NULL},	  {"12", NULL},
		{"", NULL},		 {"1,2,3", NULL},      {"12, 7", NULL},	  {"0.250", NULL},
		{"1.25,3", NULL},	 {",", NULL},	       {"-", NULL},	  {"1.250 đồng", NULL},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *got = source_number_meant(*state, rows[i].text, strlen(rows[i].text));

		if (!rows[i].meant)
			assert_null(got);
		else if (!got || strcmp(got, rows[i].meant) != 0)
			fail_msg("%s: expected %s, got %s", rows[i].text, rows[i].meant, got ? got : "nothing");
	}
}

static void duplicate_keys_are_compared_decoded(void **state)
{
	static const struct row rows[] = {
		{"{\"a\":1,\"a\":2}", "S120@7-10"},
		{"{\"a\":1,\"\\u0061\":2,\"a\":3}", "S120@7-15 S120@18-21"},
		{"{\"\u1EA1\":1,\"a\u0323\":2}", "S120@9-14"},
		{"{\"a\":1,“a”:2}", "S111@7-14 S120@7-14"},
		{"{\"a\":1,\"b\":{\"a\":1,\"a\":2", "S120@18-21 S107@23-23"},
		{"{\"\":1,\"\":2}", "S120@6-8"},
	};

	CHECK(state, rows);
}

static void a_duplicate_shows_the_first(void **state)
{
	static const char text[] = "{\"m\": [0, {\"a/b\": 1,\n\"a/b\": 2}]}";
	struct diagnostics list = diagnostics_make(*state);

	assert_null(source_parse(&list, "t", text, strlen(text), NULL));
	assert_int_equal(list.count, 1);
	assert_string_equal(list.at[0].arguments[0], "a/b");
	assert_string_equal(list.at[0].arguments[1], "1");
	assert_string_equal(list.at[0].place.pointer, "/m/1/a~1b");
	assert_ptr_equal(list.at[0].related.origin, list.at[0].place.origin);
	assert_int_equal(list.at[0].related.span.start, 11);
	assert_int_equal(list.at[0].related.span.end, 16);
}

static void zero_bytes_are_no_end(void **state)
{
	static const struct {
		const char *text;
		size_t size;
		const char *expected;
	} rows[] = {{"[\"a\0b\"]", 7, "S115@3-4"},
		    {"[1]\0", 4, "S108@3-4"},
		    {"[1\0,2]", 6, "S106@2-3"},
		    {"\0", 1, "S106@0-1"}};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		assert_string_equal(scan(*state, rows[i].text, rows[i].size), rows[i].expected);
}

static const char *nested(struct arena *arena, size_t depth)
{
	char *text = arena_alloc(arena, 2 * depth + 1);

	memset(text, '[', depth);
	memset(text + depth, ']', depth);
	return scan(arena, text, 2 * depth);
}

static void depth_is_limited(void **state)
{
	assert_string_equal(nested(*state, SOURCE_DEPTH), "");
	assert_string_equal(nested(*state, SOURCE_DEPTH + 1), "S119@64-65");
	assert_string_equal(nested(*state, 100000), "S119@64-65");
}

static void many_mistakes_stay_bounded(void **state)
{
	struct buffer text = buffer_make(*state);
	struct diagnostics list = diagnostics_make(*state);

	for (int i = 0; i < 20000; i++)
		buffer_text(&text, i ? ",01" : "[01");
	buffer_text(&text, "]");
	assert_null(source_parse(&list, "t", text.data, text.size, NULL));
	assert_int_equal(list.count, 1000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(well_formed_texts_pass, start, end),
		cmocka_unit_test_setup_teardown(numbers_follow_the_grammar, start, end),
		cmocka_unit_test_setup_teardown(strings_are_strict, start, end),
		cmocka_unit_test_setup_teardown(structure_is_strict, start, end),
		cmocka_unit_test_setup_teardown(a_missing_bracket_is_one_mistake, start, end),
		cmocka_unit_test_setup_teardown(a_missing_bracket_shows_the_opening_one, start, end),
		cmocka_unit_test_setup_teardown(quotes_in_strings_are_one_mistake, start, end),
		cmocka_unit_test_setup_teardown(numbers_as_people_write_them, start, end),
		cmocka_unit_test_setup_teardown(duplicate_keys_are_compared_decoded, start, end),
		cmocka_unit_test_setup_teardown(a_duplicate_shows_the_first, start, end),
		cmocka_unit_test_setup_teardown(zero_bytes_are_no_end, start, end),
		cmocka_unit_test_setup_teardown(depth_is_limited, start, end),
		cmocka_unit_test_setup_teardown(many_mistakes_stay_bounded, start, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
