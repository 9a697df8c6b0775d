/* Repairs of a text: the bytes of the file that become another text, escapes and letters with marks included. */
#include "source/source.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct node *parse(struct arena *arena, const char *text)
{
	struct diagnostics list = diagnostics_make(arena);
	const struct node *node = source_parse(&list, "t.json", text, strlen(text), NULL);

	assert_non_null(node);
	return node;
}

static const struct {
	const char *file; /* a JSON string */
	size_t start, end;
	const char *replacement;
	const char *repaired; /* NULL: no repair */
} cases[] = {
	{"\"a  b\"", 1, 3, " ", "\"a b\""},
	{"\"a  b\"", 1, 2, "", "\"a b\""},
	{"\"\u201C G\u201D\"", 3, 4, "", "\"\u201CG\u201D\""},
	{"\"\\u201c G\"", 3, 4, "", "\"\\u201cG\""},
	{"\"\\u201c\\u0020G\"", 3, 4, "", "\"\\u201cG\""},
	{"\"n\u0103m 2000\"", 5, 9, "2.000", "\"n\u0103m 2.000\""},
	/* an insertion, in the middle, in front and at the end */
	{"\"ab\"", 1, 1, "\u2026", "\"a\u2026b\""},
	{"\"ab\"", 0, 0, "x", "\"xab\""},
	{"\"ab\"", 2, 2, "x", "\"abx\""},
	{"\"\\u1ec7b\"", 3, 3, "x", "\"\\u1ec7xb\""},
	{"\"\"", 0, 0, "x", "\"x\""},
	/* what JSON does not let stand as it is */
	{"\"ab\"", 0, 1, "\"\\\n\t\x01", "\"\\\"\\\\\\n\\t\\u0001b\""},
	{"\"a\\\"b\\\"\"", 1, 2, "\u201C", "\"a\u201Cb\\\"\""},
	/* decomposed letters: the whole letter with its marks, or nothing */
	{"\"e\u0323\u0302x\"", 0, 3, "\u1EC7", "\"\u1EC7x\""},
	{"\"e\u0323\u0302 x\"", 3, 4, "", "\"e\u0323\u0302x\""},
	{"\"e\\u0323\u0302x\"", 3, 4, "y", "\"e\\u0323\u0302y\""},
	{"\"\u1EC7\u0300x\"", 3, 5, "", "\"\u1EC7x\""},
	{"\"\u1EC7\\u0300x\"", 0, 3, "e", NULL},
	{"\"\u1EC7\\u0300x\"", 3, 5, "", NULL},
	{"\"\u1EC7\\u0300x\"", 3, 3, "-", NULL},
	{"\"\u1EC7\\u0300x\"", 0, 5, "e", "\"ex\""},
	/* no such range, no text */
	{"\"ab\"", 1, 3, "", NULL},
	{"\"ab\"", 2, 1, "", NULL},
	{"12", 0, 1, "", NULL},
};

static void repairs_replace_the_bytes_of_the_text(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct arena *arena = arena_new();
		const struct node *node = parse(arena, cases[i].file);
		struct repair repair = node_text_repair(arena, node, cases[i].start, cases[i].end, cases[i].replacement);

		if (!repair.text != !cases[i].repaired)
			fail_msg("case %zu: %s", i, repair.text ? repair.text : "no repair");
		if (repair.text) {
			struct buffer out = buffer_make(arena);

			buffer_add(&out, cases[i].file, repair.span.start);
			buffer_text(&out, repair.text);
			buffer_text(&out, cases[i].file + repair.span.end);
			assert_string_equal(out.data, cases[i].repaired);
			parse(arena, out.data);
		}
		arena_free(arena);
	}
}

/* A walk that is remembered, whichever way the questions go, gives what a new one does. */
static void places_do_not_depend_on_their_order(void **state)
{
	static const char *const files[] = {"\"Tr\\u01b0\u1EDDng e\u0323\u0302 \\n\\ud83d\\ude00 cu\u1ED1i\"", "\"\u0110\u1EA1t 100\"", "\"\""};

	(void)state;
	for (size_t file = 0; file < sizeof files / sizeof *files; file++) {
		struct arena *arena = arena_new();
		const struct node *node = parse(arena, files[file]);
		size_t size = node_text_size(node);

		assert_int_equal(size, strlen(node->string));
		for (size_t i = 0; i <= 2 * size; i++) {
			size_t start = i <= size ? i : 2 * size - i;
			size_t end = start + i % 3 <= size ? start + i % 3 : size;
			struct span span = node_text_place(arena, node, start, end).span;
			struct span fresh = node_text_place(arena, parse(arena, files[file]), start, end).span;

			if (span.start != fresh.start || span.end != fresh.end)
				fail_msg("file %zu, %zu to %zu: %u-%u", file, start, end, (unsigned)span.start, (unsigned)span.end);
		}
		arena_free(arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(repairs_replace_the_bytes_of_the_text),
		cmocka_unit_test(places_do_not_depend_on_their_order),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
