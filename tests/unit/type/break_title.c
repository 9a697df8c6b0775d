/* Where titles break: `|` allowed, `!` good, `_` inside a name or word, `~` avoided. */
#include "type/break.h"

#include "base/buffer.h"
#include "type/paragraph.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

static void check(const char *marked)
{
	static const char signs[] = {[BREAK_NEVER] = 0, [BREAK_SPLIT] = '=', [BREAK_AVOID] = '~', [BREAK_INSIDE] = '_', [BREAK_ALLOWED] = '|', [BREAK_GOOD] = '!', [BREAK_FORCED] = '^'};
	struct arena *arena = arena_new();
	struct buffer text = buffer_make(arena), found = buffer_make(arena);

	for (const char *c = marked; *c; c++)
		if (!strchr("|!_~^", *c))
			buffer_char(&text, *c);
	enum break_kind *kinds = arena_alloc(arena, (text.size + 1) * sizeof *kinds);
	break_find(arena, text.data, text.size, kinds);
	break_find_title(arena, text.data, text.size, kinds);
	for (size_t i = 0; i < text.size; i++) {
		if (signs[kinds[i]])
			buffer_char(&found, signs[kinds[i]]);
		buffer_char(&found, text.data[i]);
	}
	assert_string_equal(found.data, marked);
	arena_free(arena);
}

static void names(void **state)
{
	(void)state;
	check("HỘI _CHỮ _THẬP _ĐỎ !QUẬN _KIẾN _AN");
	check("Hội _Chữ _thập _đỏ !thành _phố _Hải _Phòng");
	check("HỘI _CHỮ _THẬP _ĐỎ !THÀNH _PHỐ _HỒ _CHÍ _MINH");
	check("TRUNG _ƯƠNG |HỘI _CHỮ _THẬP _ĐỎ |VIỆT _NAM");
	check("ỦY _BAN _NHÂN _DÂN !PHƯỜNG _TRẦN _THÀNH _NGỌ");
	check("Ủy _ban _nhân _dân !xã _Tân _Lập !huyện _Vũ _Thư !tỉnh _Thái _Bình");
	check("phong _trào |“Chữ _thập _đỏ”");
	check("Chữ |thập, !đỏ");
}

static void no_names(void **state)
{
	(void)state;
	check("các |phường |trên |địa _bàn |quận");
	check("Công _tác |xã _hội |của |xã _Tân _Lập");
	check("huyện _ủy |và |tỉnh");
	check("phường, !xã");
}

static void sense(void **state)
{
	(void)state;
	check("Kết _quả |công _tác |năm ~2022, !phương _hướng, !nhiệm _vụ |năm ~2023");
	check("(Kèm |theo |Báo _cáo |số ~05/~BC-~HCTĐ |ngày ~05 _tháng ~12 _năm ~2022 |của |Hội _Chữ _thập _đỏ)");
	check("");
	check("một\n^hai");
}

/* As many letters wide as the words have bytes: enough to compare lines. */
static size_t lines_of(const char *text, int32_t width, size_t ends[8])
{
	struct arena *arena = arena_new();
	size_t size = strlen(text), count = 0, box_count = 0, starts[64];
	struct paragraph_box boxes[64];
	enum break_kind *kinds = arena_alloc(arena, size * sizeof *kinds);

	break_find(arena, text, size, kinds);
	break_find_title(arena, text, size, kinds);
	for (size_t at = 0; at < size;) {
		size_t end = at + strcspn(text + at, " ");
		starts[box_count] = at;
		boxes[box_count++] = (struct paragraph_box){(int32_t)(end - at) * 1000, 1000, end < size ? kinds[end + 1] : BREAK_FORCED};
		at = end + 1;
	}
	const struct paragraph_shape shape = {.width = width, .alignment = ALIGNMENT_CENTRE, .balanced = true};
	const struct paragraph_line *lines = paragraph_break(arena, boxes, box_count, &shape, &count);
	assert_in_range(count, 1, 8);
	for (size_t i = 0; i < count; i++)
		ends[i] = lines[i].end < box_count ? starts[lines[i].end] : size;
	arena_free(arena);
	return count;
}

static void check_lines(const char *lined, int32_t width)
{
	char text[256];
	size_t ends[8], line = 0;

	snprintf(text, sizeof text, "%s", lined);
	for (char *c = text; (c = strchr(c, '\n'));)
		*c = ' ';
	size_t count = lines_of(text, width, ends);
	for (const char *c = lined; (c = strchr(c, '\n')); c++)
		assert_int_equal(ends[line++], c + 1 - lined);
	assert_int_equal(count, line + 1);
}

static void lines(void **state)
{
	(void)state;
	check_lines("HOI HOA\nQUAN 1", 8000);
	check_lines("HỘI CHỮ THẬP ĐỎ\nQUẬN KIẾN AN", 36000);
	check_lines("HỘI CHỮ THẬP ĐỎ\nTHÀNH PHỐ HẢI PHÒNG", 36000);
	check_lines("Kết quả công tác Hội và phong trào Chữ thập đỏ năm 2022,\nphương hướng, nhiệm vụ năm 2023", 90000);
	/* A name wider than the measure has to part. */
	check_lines("HỘI CHỮ\nTHẬP ĐỎ", 16000);
}

static void long_title_is_quick(void **state)
{
	enum { COUNT = 200000 };
	static const char word[] = "quận Hồ Chí Minh ";
	struct arena *arena = arena_new();
	size_t size = COUNT * (sizeof word - 1);
	char *text = arena_alloc(arena, size + 1);
	enum break_kind *kinds = arena_alloc(arena, (size + 1) * sizeof *kinds);
	clock_t start = clock();
	(void)state;

	for (size_t i = 0; i < COUNT; i++)
		memcpy(text + i * (sizeof word - 1), word, sizeof word - 1);
	break_find(arena, text, size, kinds);
	break_find_title(arena, text, size, kinds);
	assert_true((clock() - start) / CLOCKS_PER_SEC < 10);
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names), cmocka_unit_test(no_names), cmocka_unit_test(sense), cmocka_unit_test(lines), cmocka_unit_test(long_title_is_quick),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
