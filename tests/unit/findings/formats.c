/* Formats for machines: what the program's own input cannot show yet or only at great length. */
#include "findings/format.h"

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

static struct origin *make_origin(struct arena *arena, const char *text)
{
	struct origin *origin = arena_alloc(arena, sizeof *origin);
	*origin = (struct origin){.name = "x.json", .text = text, .size = strlen(text), .raw = text, .raw_size = strlen(text)};
	return origin;
}

static const char *print(struct diagnostics *list, enum findings_format format)
{
	const struct findings_options options = {.format = format, .style.language = LANGUAGE_EN, .version = "1.2.3"};
	struct buffer out = buffer_make(list->arena);
	struct findings *findings = findings_open(&options, &out);
	findings_add(findings, "x.json", list);
	findings_close(findings);
	return out.data;
}

static void expect(const char *text, const char *part)
{
	if (!strstr(text, part))
		fail_msg("%s\nis not in\n%s", part, text);
}

static struct diagnostic *add(struct diagnostics *list, struct origin *origin, struct span span)
{
	return diagnostics_add(list, DIAGNOSTIC_NUMBER_GROUPED, (struct place){origin, span, "/a"}, "1", "2", "3", NULL);
}

/* What is said of the repair has the same span as the file: the second line of it, behind letters of two bytes. */
static void repairs_are_told(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	struct origin *origin = make_origin(*state, "{\n\"ă\":  \"b\"}");
	add(&list, origin, (struct span){8, 11})->repair = (struct repair){{6, 8}, "\t\"\\"};
	expect(print(&list, FINDINGS_JSON), "\"repair\":{\"line\":2,\"column\":4,\"endLine\":2,\"endColumn\":6,\"offset\":6,\"endOffset\":8,\"text\":\"\\u0009\\\"\\\\\"}");
	expect(print(&list, FINDINGS_SARIF), "\"replacements\":[{\"deletedRegion\":{\"startLine\":2,\"startColumn\":4,\"endLine\":2,\"endColumn\":6},"
					     "\"insertedContent\":{\"text\":\"\\u0009\\\"\\\\\"}}]");
}

/* In a file that was decoded from another encoding there is no such place. */
static void repairs_of_decoded_files_are_not(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	struct origin *origin = make_origin(*state, "{\"a\": 1}");
	origin->form = ORIGIN_FORM_OTHER;
	origin->raw = "{\"a\": 1} ";
	origin->raw_size++;
	add(&list, origin, (struct span){6, 7})->repair = (struct repair){{6, 7}, "2"};
	assert_null(strstr(print(&list, FINDINGS_JSON), "repair"));
	assert_null(strstr(print(&list, FINDINGS_JSON), "ffset"));
	assert_null(strstr(print(&list, FINDINGS_SARIF), "fixes"));
}

static void positions_are_those_of_the_origin(void **state)
{
	static const char *const parts[] = {"abc", "ế", "\n", "\r\n", "\r", "年", "\xFF", "😀", "dài"};
	struct buffer text = buffer_make(*state);
	for (size_t i = 0, seed = 1; i < 3000; i++, seed = seed * 1103515245 + 12345)
		buffer_text(&text, parts[(seed >> 16) % COUNT(parts)]);
	struct origin *origin = make_origin(*state, text.data);
	struct positions positions = positions_make(*state);
	for (uint32_t i = 0; i < text.size + 3; i++) {
		uint32_t offset = (i * 7919) % (uint32_t)(text.size + 3);
		struct position wanted = origin_position(*state, origin, offset), found = position_find(&positions, origin, offset);
		assert_int_equal(found.line, wanted.line);
		assert_int_equal(found.column, wanted.column);
	}
}

/* Findings whose places lie within each other, in a text of one long line. */
static void nested_places_on_one_line_are_quick(void **state)
{
	struct buffer text = buffer_make(*state);
	struct diagnostics list = diagnostics_make(*state);
	for (size_t i = 0; i < 50000; i++)
		buffer_text(&text, "[{\"năm\":[\"x\"]}],");
	struct origin *origin = make_origin(*state, text.data);
	for (uint32_t i = 0; i < 50000; i++) {
		add(&list, origin, (struct span){i * 17, (uint32_t)text.size});
		add(&list, origin, (struct span){i * 17 + 1, i * 17 + 15})->related = (struct place){origin, {(uint32_t)text.size - i, (uint32_t)text.size}, NULL};
	}
	static const enum findings_format all[] = {FINDINGS_HUMAN, FINDINGS_SHORT, FINDINGS_JSON, FINDINGS_SARIF, FINDINGS_GITHUB, FINDINGS_GITLAB, FINDINGS_JUNIT};
	for (size_t i = 0; i < COUNT(all); i++)
		assert_true(strlen(print(&list, all[i])) > 1000000);
}

struct drained {
	size_t calls, size, longest;
};

static void drain(void *context, struct buffer *out)
{
	struct drained *drained = context;
	drained->calls++;
	drained->size += out->size;
	if (out->size > drained->longest)
		drained->longest = out->size;
	out->size = 0;
}

static void long_documents_are_drained(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	struct origin *origin = make_origin(*state, "{}");
	for (uint32_t i = 0; i < 20000; i++)
		diagnostics_add(&list, DIAGNOSTIC_VALUE_WHOLE, (struct place){origin, {0, 1}, NULL}, arena_format(*state, "%u", (unsigned)i), NULL);
	struct drained drained = {0};
	const struct findings_options options = {.format = FINDINGS_JSON, .style.language = LANGUAGE_EN, .version = "1", .drain = drain, .context = &drained};
	struct buffer out = buffer_make(*state);
	struct findings *findings = findings_open(&options, &out);
	findings_add(findings, "x.json", &list);
	findings_close(findings);
	assert_int_equal(out.size, 0);
	assert_true(drained.calls > 2);
	assert_true(drained.longest < 1100000);
	assert_int_equal(drained.size, strlen(print(&list, FINDINGS_JSON)) - strlen("1.2.3") + strlen("1"));
}

/* The text of broken files has brackets, quotes and backslashes without a partner. */
static void fingerprints_of_broken_texts_are_unique(void **state)
{
	static const char *const texts[] = {"", "\"", "\\", "\"\\", "]]]]", "[[[[", "{\"a\":{\"id\":\"", "}{][\":,", "{\"id\":\"x\"}}\"id\""};
	struct fingerprints fingerprints = fingerprints_make(*state, arena_new());
	uint64_t seen[256];
	size_t count = 0;
	for (size_t i = 0; i < COUNT(texts); i++) {
		struct origin *origin = make_origin(*state, texts[i]);
		for (uint32_t from = 0; from <= origin->size + 1; from++) {
			const struct diagnostic diagnostic = {.code = DIAGNOSTIC_JSON_END, .place = {origin, {from, from + 2}, "/a/0/b"}};
			seen[count] = fingerprint_next(&fingerprints, "x", &diagnostic);
			for (size_t j = 0; j < count; j++)
				assert_true(seen[j] != seen[count]);
			count++;
		}
	}
	arena_free(fingerprints.outline);
}

static void text_is_escaped(void **state)
{
	static const struct {
		const char *text, *json, *content, *attribute, *uri;
	} cases[] = {
		{"a\"b\\c", "\"a\\\"b\\\\c\"", "a&quot;b\\c", "a&quot;b\\c", "a%22b%5Cc"},
		{"<&>", "\"<&>\"", "&lt;&amp;&gt;", "&lt;&amp;&gt;", "%3C%26%3E"},
		{"a\n\tb", "\"a\\n\\u0009b\"", "a\n&#9;b", "a&#10;&#9;b", "a%0A%09b"},
		{"\x01\x7F\xC2\x85x", "\"\\u0001\x7F\xC2\x85x\"", "x", "x", "%01%7F%C2%85x"},
		{"\xFF\xEF\xBF\xBFx", "\"\uFFFD\xEF\xBF\xBFx\"", "\uFFFDx", "\uFFFDx", "%FF%EF%BF%BFx"},
		{"năm 😀", "\"năm 😀\"", "năm 😀", "năm 😀", "n%C4%83m%20%F0%9F%98%80"},
		{"//a/~b-._", "\"//a/~b-._\"", "//a/~b-._", "//a/~b-._", "file:///a/~b-._"},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct buffer out[4] = {buffer_make(*state), buffer_make(*state), buffer_make(*state), buffer_make(*state)};
		json_text(&(struct json){.out = &out[0]}, NULL, cases[i].text);
		xml_content(&out[1], cases[i].text);
		xml_attribute(&out[2], cases[i].text);
		uri_path(&out[3], cases[i].text);
		assert_string_equal(out[0].data, cases[i].json);
		assert_string_equal(out[1].data, cases[i].content);
		assert_string_equal(out[2].data, cases[i].attribute);
		assert_string_equal(out[3].data, cases[i].uri);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(repairs_are_told, start, end),
		cmocka_unit_test_setup_teardown(repairs_of_decoded_files_are_not, start, end),
		cmocka_unit_test_setup_teardown(positions_are_those_of_the_origin, start, end),
		cmocka_unit_test_setup_teardown(nested_places_on_one_line_are_quick, start, end),
		cmocka_unit_test_setup_teardown(long_documents_are_drained, start, end),
		cmocka_unit_test_setup_teardown(fingerprints_of_broken_texts_are_unique, start, end),
		cmocka_unit_test_setup_teardown(text_is_escaped, start, end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
