/* Faces are found, measured and refused as they should be, and the embedded ones hold all of Vietnamese. */
#include "type/font.h"

#include "base/embedded.h"
#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define LENGTH(array) (sizeof(array) / sizeof *(array))

static const char lower_letters[] = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
static const char upper_letters[] = "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";
static const char other_characters[] =
	"₫€“”‘’„–—…•‰′″№×÷−±≤≥≠½¼¾²³°§©«»→←↑↓■□▪▲▼●○"
	"\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B";

struct fixture {
	struct arena *arena;
	struct font_library *library;
	struct diagnostics list;
	char folder[32];
};

static int set_up(void **state)
{
	struct fixture *fixture = calloc(1, sizeof *fixture);

	fixture->arena = arena_new();
	fixture->library = font_library_new(fixture->arena);
	fixture->list = diagnostics_make(fixture->arena);
	strcpy(fixture->folder, "/tmp/tongket-font-XXXXXX");
	*state = fixture;
	return mkdtemp(fixture->folder) ? 0 : -1;
}

static int tear_down(void **state)
{
	struct fixture *fixture = *state;

	font_library_free(fixture->library);
	arena_free(fixture->arena);
	rmdir(fixture->folder);
	free(fixture);
	return 0;
}

static const char *path_of(const struct fixture *fixture, const char *name)
{
	return arena_format(fixture->arena, "%s/%s", fixture->folder, name);
}

static void put(const struct fixture *fixture, const char *name, const void *data, size_t size)
{
	FILE *file = fopen(path_of(fixture, name), "wb");

	assert_non_null(file);
	assert_int_equal(fwrite(data, 1, size, file), size);
	assert_int_equal(fclose(file), 0);
}

static void take_away(const struct fixture *fixture, const char *name)
{
	assert_int_equal(unlink(path_of(fixture, name)), 0);
}

static unsigned char *copy(const struct fixture *fixture, const struct embedded_file *file)
{
	return memcpy(arena_alloc(fixture->arena, file->size), file->data, file->size);
}

static unsigned read_u32(const unsigned char *at)
{
	return (unsigned)at[0] << 24 | (unsigned)at[1] << 16 | (unsigned)at[2] << 8 | at[3];
}

static void write_u32(unsigned char *at, size_t value)
{
	for (int i = 0; i < 4; i++)
		at[i] = (unsigned char)(value >> (24 - 8 * i));
}

/* The table's record in the face's directory (tag, checksum, offset, length). */
static unsigned char *find_record(unsigned char *face, const char *tag)
{
	unsigned count = (unsigned)face[4] << 8 | face[5];

	for (unsigned i = 0; i < count; i++)
		if (!memcmp(face + 12 + 16 * i, tag, 4))
			return face + 12 + 16 * i;
	fail_msg("no table %s", tag);
	return NULL;
}

static const struct {
	bool bold, italic;
	const char *post_script_name;
} styles[] = {
	{false, false, "LiberationSerif"},
	{true, false, "LiberationSerif-Bold"},
	{false, true, "LiberationSerif-Italic"},
	{true, true, "LiberationSerif-BoldItalic"},
};

static const struct face *embedded_style(struct fixture *fixture, size_t i)
{
	const struct face *face = font_find(fixture->library, "Liberation Serif", styles[i].bold, styles[i].italic);

	assert_non_null(face);
	return face;
}

static void finds_embedded_styles(void **state)
{
	for (size_t i = 0; i < LENGTH(styles); i++) {
		const struct face *face = embedded_style(*state, i);

		assert_string_equal(face->family, "Liberation Serif");
		assert_string_equal(face->post_script_name, styles[i].post_script_name);
		assert_true(face->bold == styles[i].bold && face->italic == styles[i].italic);
		assert_ptr_equal(face, embedded_style(*state, i));
		for (size_t j = 0; j < i; j++)
			assert_int_not_equal(face->number, embedded_style(*state, j)->number);
	}
}

static void compares_families_without_case(void **state)
{
	struct fixture *fixture = *state;
	const struct face *face = embedded_style(fixture, 0);

	assert_ptr_equal(font_find(fixture->library, "LIBERATION serif", false, false), face);
	assert_null(font_find(fixture->library, "Liberation Serif ", false, false));
	assert_null(font_find(fixture->library, "Liberation", false, false));
	assert_null(font_find(fixture->library, "Times New Roman", false, false));
	assert_null(font_find(fixture->library, "", false, false));
}

/* Liberation Serif measures like Times New Roman. */
static void measures(void **state)
{
	for (size_t i = 0; i < LENGTH(styles); i++) {
		const struct face *face = embedded_style(*state, i);

		assert_int_equal(face->em, 2048);
		assert_int_equal(face->ascent, 1825);
		assert_int_equal(face->descent, 443);
		assert_int_equal(face->cap_height, 1341);
		assert_int_equal(face->x_height, 940);
		assert_int_equal(face->embedding, 0);
		assert_false(face->outlines_cff2);
	}
}

static void assert_all_had(const struct face *face, const char *text)
{
	size_t at = 0, size = strlen(text);

	while (at < size) {
		uint32_t code_point = utf8_next(text, size, &at);

		if (!font_has(face, code_point))
			fail_msg("%s has no U+%04X", face->post_script_name, (unsigned)code_point);
	}
}

static void has_vietnamese(void **state)
{
	assert_int_equal(utf8_length(lower_letters, strlen(lower_letters)), 67);
	assert_int_equal(utf8_length(upper_letters, strlen(upper_letters)), 67);
	for (size_t i = 0; i < LENGTH(styles); i++) {
		const struct face *face = embedded_style(*state, i);

		assert_all_had(face, lower_letters);
		assert_all_had(face, upper_letters);
		assert_all_had(face, other_characters);
		for (uint32_t code_point = ' '; code_point < 0x7F; code_point++)
			assert_true(font_has(face, code_point));
	}
}

static void has_what_needs_no_glyph(void **state)
{
	static const struct {
		uint32_t code_point;
		bool had;
	} cases[] = {
		{' ', true}, {0xA0, true}, {0x2003, true}, {0x2009, true}, {0x202F, true}, {0x205F, true},
		{0x3000, true},
		{0xAD, true}, {0x200B, true}, {0x200D, true}, {0x2060, true}, {0xFEFF, true}, {0xFE0F, true},
		{0x2011, true},  /* by way of U+2010 */
		{0x1680, false}, /* the Ogham space is a stroke */
		{0x4E2D, false}, {0x1F600, false}, {0x0915, false}, {'\n', false}, {0xFFFD, false}, {0x10FFFF, false},
		{0xD800, false}, {UTF8_INVALID, false},
	};
	const struct face *face = embedded_style(*state, 0);

	for (size_t i = 0; i < LENGTH(cases); i++)
		if (font_has(face, cases[i].code_point) != cases[i].had)
			fail_msg("U+%04X", (unsigned)cases[i].code_point);
}

static void scales(void **state)
{
	static const struct {
		int32_t units, size, scaled;
	} cases[] = {
		{2048, 14000, 14000}, {0, 14000, 0}, {1024, 13000, 6500}, {1, 1024, 1}, {1, 1023, 0}, {-1, 1024, -1},
		{-1, 1023, 0},
		{-2048, 14000, -14000}, {INT32_MAX, INT32_MAX, INT32_MAX}, {-INT32_MAX, INT32_MAX, -INT32_MAX},
	};
	const struct face *face = embedded_style(*state, 0);

	for (size_t i = 0; i < LENGTH(cases); i++)
		assert_int_equal(font_scale(face, cases[i].units, cases[i].size), cases[i].scaled);
}

static void names_each_family_once(void **state)
{
	struct fixture *fixture = *state;
	const char *const *families;

	put(fixture, "a.ttf", embedded_fonts[0].data, embedded_fonts[0].size);
	font_library_add_folder(fixture->library, &fixture->list, fixture->folder);
	take_away(fixture, "a.ttf");
	families = font_families(fixture->library);
	assert_string_equal(families[0], "Liberation Serif");
	assert_null(families[1]);
}

static void prefers_the_folder(void **state)
{
	struct fixture *fixture = *state;
	const struct face *embedded = embedded_style(fixture, 0), *added;

	put(fixture, "Regular.TTF", embedded_fonts[0].data, embedded_fonts[0].size);
	font_library_add_folder(fixture->library, &fixture->list, fixture->folder);
	take_away(fixture, "Regular.TTF");
	assert_int_equal(fixture->list.count, 0);
	added = embedded_style(fixture, 0);
	assert_ptr_not_equal(added, embedded);
	assert_int_not_equal(added->number, embedded->number);
	assert_int_equal(added->ascent, embedded->ascent);
	assert_true(font_has(added, 0x1EC7));
	assert_string_equal(embedded_style(fixture, 1)->post_script_name, "LiberationSerif-Bold");
}

/* Faces with one thing forged. */
static void put_forged(const struct fixture *fixture)
{
	const struct embedded_file *file = &embedded_fonts[0];
	static const char *const tags[] = {"cmap", "maxp", "glyf", "name"};
	unsigned char *face = copy(fixture, file);
	unsigned char *head = face + read_u32(find_record(face, "head") + 8);

	head[18] = head[19] = 0;
	put(fixture, "em-0.ttf", face, file->size);
	for (size_t i = 0; i < LENGTH(tags); i++) {
		face = copy(fixture, file);
		memcpy(find_record(face, tags[i]), "none", 4);
		put(fixture, arena_format(fixture->arena, "no-%s.ttf", tags[i]), face, file->size);
	}
	face = copy(fixture, file);
	write_u32(find_record(face, "head") + 8, 0xFFFFFFF0);
	put(fixture, "offset.ttf", face, file->size);
}

static void refuses_what_is_no_font(void **state)
{
	static const char *const names[] = {"em-0.ttf",   "empty.ttf",   "garbage.ttf", "no-cmap.ttf", "no-glyf.ttf",
					    "no-maxp.ttf", "no-name.ttf", "offset.ttf",  "short.otf",   "zeros.ttc"};
	struct fixture *fixture = *state;
	char zeros[512] = {0};

	put_forged(fixture);
	put(fixture, "empty.ttf", "", 0);
	put(fixture, "garbage.ttf", "đây không phải phông chữ", 30);
	put(fixture, "short.otf", embedded_fonts[0].data, 100);
	put(fixture, "zeros.ttc", zeros, sizeof zeros);
	put(fixture, "readme.txt", "not looked at", 13);
	put(fixture, "zz-good.ttf", embedded_fonts[1].data, embedded_fonts[1].size);
	font_library_add_folder(fixture->library, &fixture->list, fixture->folder);
	assert_int_equal(fixture->list.count, LENGTH(names));
	for (size_t i = 0; i < LENGTH(names); i++) {
		assert_int_equal(fixture->list.at[i].code, DIAGNOSTIC_FONT_BAD_FILE);
		assert_string_equal(fixture->list.at[i].arguments[0], path_of(fixture, names[i]));
		take_away(fixture, names[i]);
	}
	take_away(fixture, "readme.txt");
	take_away(fixture, "zz-good.ttf");
	assert_int_equal(embedded_style(fixture, 1)->number, 0); /* the good one was read first of all */
}

/* Regular and bold as one file: offsets of tables count from its start. */
static void reads_collections(void **state)
{
	struct fixture *fixture = *state;
	size_t start = 20, size = start + embedded_fonts[0].size + embedded_fonts[1].size;
	unsigned char *collection = arena_alloc(fixture->arena, size);

	memcpy(collection, "ttcf\0\1\0\0\0\0\0\2", 12);
	for (size_t i = 0; i < 2; i++) {
		unsigned char *face = memcpy(collection + start, embedded_fonts[i].data, embedded_fonts[i].size);

		write_u32(collection + 12 + 4 * i, start);
		for (unsigned record = 0; record < ((unsigned)face[4] << 8 | face[5]); record++) {
			unsigned char *offset = face + 12 + 16 * record + 8;

			write_u32(offset, read_u32(offset) + start);
		}
		start += embedded_fonts[i].size;
	}
	put(fixture, "both.ttc", collection, size);
	font_library_add_folder(fixture->library, &fixture->list, fixture->folder);
	take_away(fixture, "both.ttc");
	assert_int_equal(fixture->list.count, 0);
	assert_int_equal(embedded_style(fixture, 0)->number, 0);
	assert_int_equal(embedded_style(fixture, 1)->number, 1);
	assert_int_equal(embedded_style(fixture, 1)->cap_height, 1341);
	assert_true(font_has(embedded_style(fixture, 1), 0x1EF9));
}

static void limits_forged_heights(void **state)
{
	struct fixture *fixture = *state;
	unsigned char *face = copy(fixture, &embedded_fonts[0]);
	unsigned char *ascent = face + read_u32(find_record(face, "hhea") + 8) + 4;

	memcpy(ascent, "\x7F\xFF\x80\x01", 4);
	put(fixture, "tall.ttf", face, embedded_fonts[0].size);
	font_library_add_folder(fixture->library, &fixture->list, fixture->folder);
	take_away(fixture, "tall.ttf");
	assert_int_equal(embedded_style(fixture, 0)->ascent, 4 * 2048);
	assert_int_equal(embedded_style(fixture, 0)->descent, 4 * 2048);
}

static void reports_a_missing_folder(void **state)
{
	struct fixture *fixture = *state;

	font_library_add_folder(fixture->library, &fixture->list, path_of(fixture, "none"));
	assert_int_equal(fixture->list.count, 1);
	assert_int_equal(diagnostic_severity(fixture->list.at[0].code), SEVERITY_FAILURE);
	assert_non_null(font_find(fixture->library, "Liberation Serif", false, false));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(finds_embedded_styles),
		TEST(compares_families_without_case),
		TEST(measures),
		TEST(has_vietnamese),
		TEST(has_what_needs_no_glyph),
		TEST(scales),
		TEST(names_each_family_once),
		TEST(prefers_the_folder),
		TEST(refuses_what_is_no_font),
		TEST(reads_collections),
		TEST(limits_forged_heights),
		TEST(reports_a_missing_folder),
	};

	font_library_free(NULL);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
