/* Faces with CFF outlines, faces of collections, and the numbers that a CFF table gives its glyphs. */
#include "fixture.h"

#include "pdf/cff.h"

#include <unistd.h>

#define BYTES(text) text, sizeof text - 1
#define HEAD "\1\0\4\1" "\0\1\1\1\2A" /* a table whose name is A */

static void a_cff_table_numbers_its_glyphs(void **state)
{
	static const struct {
		const char *data;
		size_t size;
		bool good;
		uint16_t numbers[4];
	} rows[] = {
		/* Top dictionaries: charset at 0; ROS 0 0 0 and charset at 24 (163 - 139), in formats 0, 1 and 2. */
		{BYTES(HEAD "\0\1\1\1\3\x8b\xf"), true, {0, 1, 2, 3}},
		{BYTES(HEAD "\0\1\1\1\x8\x8b\x8b\x8b\xc\x1e\xa3\xf" "\0\0" "\0\0\7\0\x9\1\0"), true, {0, 7, 9, 256}},
		{BYTES(HEAD "\0\1\1\1\x8\x8b\x8b\x8b\xc\x1e\xa3\xf" "\0\0" "\1\0\7\1\1\0\0"), true, {0, 7, 8, 256}},
		{BYTES(HEAD "\0\1\1\1\x8\x8b\x8b\x8b\xc\x1e\xa3\xf" "\0\0" "\2\1\0\0\4"), true, {0, 256, 257, 258}},
		{BYTES(HEAD "\0\1\1\1\x8\x8b\x8b\x8b\xc\x1e\xa3\xf" "\0\0" "\2\1\0\0"), false, {0}},
		{BYTES(HEAD "\0\1\1\1\x8\x8b\x8b\x8b\xc\x1e\xa3\xf" "\0\0" "\3\1\0\0\4"), false, {0}},
		{BYTES(HEAD "\0\1\1\1\x9\x8b\x8b\x8b\xc\x1e\xf7\0\xf"), false, {0}},
		/* The charset of a font without ROS is one of names; a real number and a long one go before it. */
		{BYTES(HEAD "\0\1\1\1\xe\x1e\xe2\xa2\x5f\1\x1d\0\0\0\1\2\xa1\xf"), true, {0, 1, 2, 3}},
		{BYTES(HEAD "\0\1\5\1\3\x8b\xf"), false, {0}},
		{BYTES(HEAD "\0\1\1\2\3\x8b\xf"), false, {0}},
		{BYTES(HEAD "\0\1\1\1\xff\x8b\xf"), false, {0}},
		{BYTES(HEAD "\0\1\1\1\3\x8b"), false, {0}},
		{BYTES(HEAD "\xff\xff\4\0\0\0\1"), false, {0}},
		{BYTES(HEAD), false, {0}},
		{BYTES("\1\0\xff"), false, {0}},
		{BYTES(""), false, {0}},
	};
	(void)state;

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char *table = memcpy(malloc(rows[i].size + 1), rows[i].data, rows[i].size);
		char *exact = rows[i].size ? realloc(table, rows[i].size) : table;
		uint16_t numbers[4];

		assert_int_equal(pdf_cff_number(exact, rows[i].size, numbers, 4), rows[i].good);
		if (rows[i].good)
			assert_memory_equal(numbers, rows[i].numbers, sizeof numbers);
		free(exact);
	}
}

/* The text as pdftotext reads it, or NULL without that program. */
static const char *read_back(struct fixture *f, const struct buffer *file)
{
	char name[] = "/tmp/font-XXXXXX", *text = arena_alloc(f->arena, 1000);
	int handle = mkstemp(name);
	FILE *pipe;

	assert_int_equal(write(handle, file->data, file->size), file->size);
	close(handle);
	pipe = popen(arena_format(f->arena, "pdftotext %s - 2>&1", name), "r");
	if (!fread(text, 1, 999, pipe) || pclose(pipe) != 0)
		text = NULL;
	unlink(name);
	return text;
}

/* By family, from folders that may not be there. */
static void use_face(struct fixture *f, const char *folder, const char *family)
{
	struct diagnostics list = diagnostics_make(f->arena);

	if (access(folder, R_OK) != 0)
		skip();
	font_library_add_folder(f->library, &list, folder);
	f->face = font_find(f->library, family, false, false);
	if (!f->face)
		skip();
}

static void cff_outlines_are_embedded(void **state)
{
	struct fixture *f = *state;
	const char *text;
	struct buffer file;

	use_face(f, "/usr/share/fonts/opentype/urw-base35", "Nimbus Roman");
	add_run(f, "Figures, AV", page_add_element(f->document, PAGE_ROLE_PARAGRAPH, 0));
	file = write_document(f);
	assert_non_null(find(&file, "/Subtype /CIDFontType0\n"));
	assert_non_null(find(&file, "/Subtype /CIDFontType0C\n"));
	assert_non_null(find(&file, "/FontFile3 "));
	assert_null(find(&file, "/CIDToGIDMap"));
	assert_null(find(&file, "/FontFile2"));
	assert_true(file.size < 20000);
	text = read_back(f, &file);
	if (text)
		assert_string_equal(text, "Figures, AV\n\n\f");
}

/* The faces of this collection are CID-keyed. */
static void a_face_of_a_collection_is_cut_down(void **state)
{
	struct fixture *f = *state;
	const char *text;
	struct buffer file;

	use_face(f, "/usr/share/fonts/opentype/noto", "Noto Serif CJK JP");
	add_run(f, "Aあ会", page_add_element(f->document, PAGE_ROLE_PARAGRAPH, 0));
	file = write_document(f);
	assert_non_null(find(&file, "/Subtype /CIDFontType0C\n"));
	assert_true(file.size < 20000);
	assert_null(strstr(unpack(f, &file, " BDC\n"), "<000100020003>"));
	text = read_back(f, &file);
	if (text)
		assert_string_equal(text, "Aあ会\n\n\f");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_cff_table_numbers_its_glyphs),
		TEST(cff_outlines_are_embedded),
		TEST(a_face_of_a_collection_is_cut_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
