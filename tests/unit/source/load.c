/* Encodings: marks, names, zero bytes, and what is said about bytes that do not fit. */
#include "source/source.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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

#define BYTES(text) text, sizeof(text) - 1

static void every_encoding_gives_the_same_text(void **state)
{
	static const struct {
		const char *bytes;
		size_t size;
		const char *encoding;
	} rows[] = {
		{BYTES("\"\u1ED9 \u0110\""), NULL},
		{BYTES("\xEF\xBB\xBF\"\u1ED9 \u0110\""), NULL},
		{BYTES("\xEF\xBB\xBF\"\u1ED9 \u0110\""), "utf-8"},
		{BYTES("\xFF\xFE\"\0\xD9\x1E \0\x10\x01\"\0"), NULL},
		{BYTES("\xFE\xFF\0\"\x1E\xD9\0 \x01\x10\0\""), NULL},
		{BYTES("\xFE\xFF\0\"\x1E\xD9\0 \x01\x10\0\""), "UTF-16"},
		{BYTES("\"\0\xD9\x1E \0\x10\x01\"\0"), NULL},
		{BYTES("\0\"\x1E\xD9\0 \x01\x10\0\""), NULL},
		{BYTES("\0\"\x1E\xD9\0 \x01\x10\0\""), "UTF-16"},
		{BYTES("\"\0\0\0\xD9\x1E\0\0 \0\0\0\x10\x01\0\0\"\0\0\0"), NULL},
		{BYTES("\0\0\0\"\0\0\x1E\xD9\0\0\0 \0\0\x01\x10\0\0\0\""), NULL},
		{BYTES("\0\0\xFE\xFF\0\0\0\"\0\0\x1E\xD9\0\0\0 \0\0\x01\x10\0\0\0\""), NULL},
		{BYTES("\xFF\xFE\0\0\"\0\0\0\xD9\x1E\0\0 \0\0\0\x10\x01\0\0\"\0\0\0"), NULL},
		{BYTES("\"\xE9 \xA7\""), "TCVN"},
		{BYTES("\"\xB5 \xD0\""), "VISCII"},
		{BYTES("\"\xF4\xF2 \xD0\""), "CP1258"},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct diagnostics list = diagnostics_make(*state);
		const struct node *node =
			source_parse(&list, "t", rows[i].bytes, rows[i].size, rows[i].encoding);

		if (!node || strcmp(node->string, "\u1ED9 \u0110") != 0)
			fail_msg("row %zu: %s", i, node ? node->string : "refused");
		assert_int_equal(node->span.start, 0);
	}
}

static void check_one(struct diagnostics *list, enum diagnostic_code code, const char *argument)
{
	assert_int_equal(list->count, 1);
	assert_int_equal(list->at[0].code, code);
	assert_string_equal(list->at[0].arguments[0], argument);
}

static void unknown_encodings_are_named(void **state)
{
	static const char *const names[] = {"KLINGON", "", "VISCII//IGNORE", "UTF-8//TRANSLIT", "../x"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		struct diagnostics list = diagnostics_make(*state);

		assert_null(source_parse(&list, "t", "{}", 2, names[i]));
		check_one(&list, DIAGNOSTIC_SOURCE_ENCODING_UNKNOWN, names[i]);
	}
}

static void bytes_outside_an_encoding_are_counted(void **state)
{
	static const struct {
		const char *bytes;
		size_t size;
		const char *encoding;
		const char *byte;
	} rows[] = {
		{BYTES("[\"ab\xD2\x81\"]"), "CP1258", "6"},
		{BYTES("\xFF\xFE[\0]"), NULL, "5"},
		{BYTES("[\0\"\0\x00\xD8\"\0]\0"), "UTF-16LE", "5"},
		{BYTES("[\"\xFF\"]"), "ASCII", "3"},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct diagnostics list = diagnostics_make(*state);

		assert_null(source_parse(&list, "t", rows[i].bytes, rows[i].size, rows[i].encoding));
		check_one(&list, DIAGNOSTIC_SOURCE_ENCODING_BYTES, rows[i].byte);
	}
}

static void invalid_utf8_is_reported_by_runs_and_does_not_end_the_scan(void **state)
{
	struct diagnostics list = diagnostics_make(*state);

	assert_null(source_parse(&list, "t", BYTES("[\"H\xE1\xBB i \xFF\", 01]"), NULL));
	diagnostics_sort(&list);
	assert_int_equal(list.count, 3);
	assert_int_equal(list.at[0].code, DIAGNOSTIC_SOURCE_ENCODING);
	assert_string_equal(list.at[0].arguments[0], "chuỗi byte E1 BB\x1F" "the bytes E1 BB are");
	assert_int_equal(list.at[0].place.span.start, 3);
	assert_int_equal(list.at[0].place.span.end, 5);
	assert_string_equal(list.at[1].arguments[0], "byte FF\x1F" "the byte FF is");
	assert_int_equal(list.at[2].code, DIAGNOSTIC_JSON_NUMBER_FORM);
}

static void many_invalid_runs_are_capped(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	struct buffer text = buffer_make(*state);

	buffer_text(&text, "[\"");
	for (int i = 0; i < 1000; i++)
		buffer_text(&text, "\xE9t");
	buffer_text(&text, "\"]");
	assert_null(source_parse(&list, "t", text.data, text.size, NULL));
	assert_int_equal(list.count, 3);
}

static void files_that_are_no_json_are_named(void **state)
{
	static const struct {
		const char *bytes;
		size_t size;
		const char *name; /* NULL: it is read as JSON */
	} rows[] = {
		{BYTES("%PDF-1.7\n%\xE2\xE3\n"), "tệp PDF\037a PDF file"},
		{BYTES("PK\003\004\024\0\0"), "tệp Word, Excel hay tệp nén\037a Word, Excel or zip file"},
		{BYTES("\xD0\xCF\x11\xE0\xA1"), "tệp Word hay Excel kiểu cũ\037an old Word or Excel file"},
		{BYTES("{\\rtf1 x}"), "tệp RTF\037an RTF file"},
		{BYTES("\xEF\xBB\xBF <!DOCTYPE html><p>"), "tệp HTML\037an HTML file"},
		{BYTES("<html><p>"), "tệp HTML\037an HTML file"},
		{BYTES("<?xml version=\"1.0\"?>"), "tệp XML\037an XML file"},
		{BYTES("# Báo cáo\n\nNăm 2022"), "tệp Markdown\037a Markdown file"},
		{BYTES("# a comment\n# and more\n{}"), NULL},
		{BYTES("#"), NULL},
		{BYTES("PK"), NULL},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct diagnostics list = diagnostics_make(*state);

		assert_null(source_parse(&list, "t", rows[i].bytes, rows[i].size, NULL));
		assert_int_equal(list.count > 0 && list.at[0].code == DIAGNOSTIC_SOURCE_FORMAT, rows[i].name != NULL);
		if (rows[i].name) {
			assert_int_equal(list.count, 1);
			assert_string_equal(list.at[0].arguments[0], rows[i].name);
		}
	}
}

static void vietnamese_names_of_encodings_are_known(void **state)
{
	static const char *const names[] = {"TCVN", "TCVN3", "tcvn-3", "ABC"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		struct diagnostics list = diagnostics_make(*state);
		const struct node *node = source_parse(&list, "t", BYTES("[\"Ch\xF7 th\xCBp \xAE\xE1\"]"), names[i]);

		assert_non_null(node);
		assert_string_equal(node->child->string, "Chữ thập đỏ");
	}
}

static void bytes_in_memory_are_copied(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	char bytes[] = "[\"abc\"]";
	const struct node *node = source_parse(&list, "t", bytes, strlen(bytes), NULL);

	memset(bytes, 'x', sizeof bytes);
	assert_non_null(node);
	assert_string_equal(node->child->string, "abc");
	assert_string_equal(node->origin->text, "[\"abc\"]");
}

static void size_is_limited(void **state)
{
	struct diagnostics list = diagnostics_make(*state);

	assert_null(source_parse(&list, "t", "{}", ((size_t)SOURCE_LIMIT_MIB << 20) + 1, NULL));
	check_one(&list, DIAGNOSTIC_SOURCE_TOO_LARGE, "64");
}

static void files_are_read(void **state)
{
	struct diagnostics list = diagnostics_make(*state);
	char path[] = "/tmp/source-load-XXXXXX";
	int file = mkstemp(path);
	const struct node *node;

	assert_true(file >= 0);
	assert_int_equal(write(file, "{\"a\": 1}", 8), 8);
	close(file);
	node = source_read(&list, path, NULL);
	unlink(path);
	assert_non_null(node);
	assert_string_equal(node->origin->name, path);
	assert_int_equal(node_find(node, "a")->number.mantissa, 1);
	assert_null(source_read(&list, path, NULL));
	assert_int_equal(list.count, 1);
	assert_int_equal(list.at[0].code, DIAGNOSTIC_FILE_READ);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(every_encoding_gives_the_same_text, start, end),
		cmocka_unit_test_setup_teardown(unknown_encodings_are_named, start, end),
		cmocka_unit_test_setup_teardown(bytes_outside_an_encoding_are_counted, start, end),
		cmocka_unit_test_setup_teardown(invalid_utf8_is_reported_by_runs_and_does_not_end_the_scan, start, end),
		cmocka_unit_test_setup_teardown(many_invalid_runs_are_capped, start, end),
		cmocka_unit_test_setup_teardown(files_that_are_no_json_are_named, start, end),
		cmocka_unit_test_setup_teardown(vietnamese_names_of_encodings_are_known, start, end),
		cmocka_unit_test_setup_teardown(bytes_in_memory_are_copied, start, end),
		cmocka_unit_test_setup_teardown(size_is_limited, start, end),
		cmocka_unit_test_setup_teardown(files_are_read, start, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
