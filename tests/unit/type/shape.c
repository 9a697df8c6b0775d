/* Words become the right glyphs, kerned, one for each letter, and the same word is the same result. */
#include "type/shape.h"

#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define LENGTH(array) (sizeof(array) / sizeof *(array))

static const char letters[] = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
			      "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";

struct fixture {
	struct arena *arena;
	struct font_library *library;
	struct shaper *shaper;
	const struct face *face;
};

static int set_up(void **state)
{
	struct fixture *fixture = calloc(1, sizeof *fixture);

	fixture->arena = arena_new();
	fixture->library = font_library_new(fixture->arena);
	fixture->shaper = shaper_new(fixture->arena);
	fixture->face = font_find(fixture->library, "Liberation Serif", false, false);
	*state = fixture;
	return fixture->face ? 0 : -1;
}

static int tear_down(void **state)
{
	struct fixture *fixture = *state;

	shaper_free(fixture->shaper);
	font_library_free(fixture->library);
	arena_free(fixture->arena);
	free(fixture);
	return 0;
}

static const struct shaped_word *shape(struct fixture *fixture, const char *text)
{
	const struct shaped_word *word = shape_word(fixture->shaper, fixture->face, text, strlen(text));

	assert_non_null(word);
	return word;
}

static void shapes_every_letter(void **state)
{
	struct fixture *fixture = *state;

	for (int style = 0; style < 4; style++) {
		const struct shaped_word *word;
		size_t at = 0;

		fixture->face = font_find(fixture->library, "Liberation Serif", style & 1, style & 2);
		word = shape(fixture, letters);
		assert_int_equal(word->count, 134);
		for (size_t i = 0; i < word->count; i++) {
			assert_int_not_equal(word->glyphs[i].id, 0);
			assert_int_equal(word->glyphs[i].text, at);
			assert_int_equal(word->glyphs[i].y, 0);
			assert_true(!i || word->glyphs[i].x > word->glyphs[i - 1].x);
			for (size_t j = 0; j < i; j++)
				assert_int_not_equal(word->glyphs[i].id, word->glyphs[j].id);
			utf8_next(letters, strlen(letters), &at);
		}
		assert_true(word->width > word->glyphs[133].x);
	}
}

static void kerns(void **state)
{
	static const char *const pairs[][3] = {{"AV", "A", "V"}, {"To", "T", "o"}, {"Ye", "Y", "e"}};

	for (size_t i = 0; i < LENGTH(pairs); i++) {
		int32_t first = shape(*state, pairs[i][1])->width, second = shape(*state, pairs[i][2])->width;
		const struct shaped_word *both = shape(*state, pairs[i][0]);

		assert_int_equal(both->count, 2);
		assert_true(both->width < first + second);
		assert_true(both->glyphs[1].x < first);
	}
}

static void forms_no_ligatures(void **state)
{
	const struct shaped_word *word = shape(*state, "fi");

	assert_int_equal(word->count, 2);
	assert_int_equal(word->glyphs[0].text, 0);
	assert_int_equal(word->glyphs[1].text, 1);
}

static void shapes_composed_and_decomposed_alike(void **state)
{
	static const char *const words[][2] = {
		{"nghiệp", "nghie\u0323\u0302p"}, {"ưỡng", "u\u031Bo\u031B\u0303ng"},
		{"ĐẶNG", "ĐA\u0323\u0306NG"}, {"tỷ", "ty\u0309"},
	};
	struct fixture *fixture = *state;

	for (size_t i = 0; i < LENGTH(words); i++) {
		size_t size;
		const char *composed = utf8_nfc(fixture->arena, words[i][1], strlen(words[i][1]), &size);

		assert_ptr_equal(shape_word(fixture->shaper, fixture->face, composed, size), shape(fixture, words[i][0]));
	}
}

/* A letter Unicode has no composed form of: the mark stands on it and takes no room. */
static void places_marks(void **state)
{
	const struct shaped_word *word = shape(*state, "x\u0323");

	assert_int_equal(word->count, 2);
	assert_int_equal(word->width, shape(*state, "x")->width);
	assert_int_equal(word->glyphs[1].text, 1);
	assert_int_not_equal(word->glyphs[1].id, 0);
	assert_true(word->glyphs[1].x < word->width);
}

static void draws_nothing_for_ignorable(void **state)
{
	static const char *const words[] = {"ch\u00ADi", "ch\u200Bi", "c\u2060hi", "chi\uFEFF"};
	const struct shaped_word *plain = shape(*state, "chi");

	for (size_t i = 0; i < LENGTH(words); i++) {
		const struct shaped_word *word = shape(*state, words[i]);

		assert_int_equal(word->count, 3);
		assert_int_equal(word->width, plain->width);
		for (size_t j = 0; j < word->count; j++) {
			assert_int_equal(word->glyphs[j].id, plain->glyphs[j].id);
			assert_int_equal(words[i][word->glyphs[j].text], "chi"[j]);
		}
	}
}

static void shapes_spaces_and_hyphens(void **state)
{
	assert_int_equal(shape(*state, "\u00A0")->width, shape(*state, " ")->width);
	assert_int_equal(shape(*state, "\u3000")->width, 2048);
	assert_int_equal(shape(*state, "\u2011")->glyphs[0].id, shape(*state, "\u2010")->glyphs[0].id);
	assert_int_not_equal(shape(*state, "\u2011")->glyphs[0].id, 0);
}

static void gives_glyph_zero_for_what_is_missing(void **state)
{
	const struct shaped_word *word = shape(*state, "a中");

	assert_int_equal(word->count, 2);
	assert_int_not_equal(word->glyphs[0].id, 0);
	assert_int_equal(word->glyphs[1].id, 0);
	assert_int_equal(word->glyphs[1].text, 1);
}

static void shapes_nothing(void **state)
{
	const struct shaped_word *word = shape(*state, "");

	assert_int_equal(word->count, 0);
	assert_int_equal(word->width, 0);
}

static void remembers(void **state)
{
	struct fixture *fixture = *state;
	const struct shaped_word *word = shape(fixture, "quyết");
	char copy[] = "quyếtt";

	assert_ptr_equal(shape_word(fixture->shaper, fixture->face, copy, strlen("quyết")), word);
	assert_ptr_not_equal(shape(fixture, copy), word);
	fixture->face = font_find(fixture->library, "Liberation Serif", true, false);
	assert_ptr_not_equal(shape(fixture, "quyết"), word);
	assert_int_not_equal(shape(fixture, "quyết")->width, word->width);
}

static void remembers_many(void **state)
{
	struct fixture *fixture = *state;
	enum { MANY = 5000 };
	const struct shaped_word **words = calloc(MANY, sizeof *words);
	int32_t digit = shape(fixture, "0")->width;

	for (int pass = 0; pass < 2; pass++)
		for (int i = 0; i < MANY; i++) {
			const struct shaped_word *word = shape(fixture, arena_format(fixture->arena, "%04d", i));

			assert_int_equal(word->count, 4);
			if (pass)
				assert_ptr_equal(word, words[i]);
			else
				words[i] = word;
		}
	/* Figures are of one width; only 11 is kerned. */
	assert_int_equal(words[2345]->width, 4 * digit);
	free(words);
}

static void shapes_endless_words(void **state)
{
	struct fixture *fixture = *state;
	size_t size = 3 << 20;
	char *text = arena_alloc(fixture->arena, size + 1);
	const struct shaped_word *word;

	memset(text, 'm', size);
	word = shape(fixture, text);
	assert_int_equal(word->count, size);
	assert_int_equal(word->width, 1 << 30); /* 3 Mi × 1593 units would not fit */
	assert_int_equal(word->glyphs[size - 1].x, 1 << 30);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(shapes_every_letter),
		TEST(kerns),
		TEST(forms_no_ligatures),
		TEST(shapes_composed_and_decomposed_alike),
		TEST(places_marks),
		TEST(draws_nothing_for_ignorable),
		TEST(shapes_spaces_and_hyphens),
		TEST(gives_glyph_zero_for_what_is_missing),
		TEST(shapes_nothing),
		TEST(remembers),
		TEST(remembers_many),
		TEST(shapes_endless_words),
	};

	shaper_free(NULL);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
