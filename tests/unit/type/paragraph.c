/* Paragraphs of letters 700 wide and spaces 300 wide: what their lines must and must not look like. */
#include "type/paragraph.h"

#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#define LETTER 700
#define SPACE 300

/* A text cut into boxes, and its lines. */
struct set {
	struct arena *arena;
	const char *text;
	struct paragraph_box *boxes;
	size_t *starts; /* [bytes] of each box in the text, and the end */
	size_t box_count;
	struct paragraph_line *lines;
	size_t count;
};

static const char body[] =
	"Trong năm 2022, Hội Chữ thập đỏ huyện đã vận động được 1,66 tỷ đồng, đạt 112,7% kế hoạch, trao 2.000 suất quà "
	"cho các hộ nghèo, người khuyết tật và nạn nhân chất độc da cam trên địa bàn; tăng 12,7% "
	"so với cùng kỳ năm 2021. "
	"Phong trào “Tết Nhân ái” tiếp tục lan tỏa, 6 tập thể và 12 cá nhân được khen thưởng theo Quyết định số "
	"30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của cấp có thẩm quyền và được nhân rộng.";
static const char title[] = "KẾT QUẢ CÔNG TÁC HỘI VÀ PHONG TRÀO CHỮ THẬP ĐỎ NĂM 2022, PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023";

static void cut(struct set *set)
{
	size_t size = strlen(set->text);
	enum break_kind *kinds = arena_alloc(set->arena, (size + 1) * sizeof *kinds);

	set->boxes = arena_alloc(set->arena, (size + 1) * sizeof *set->boxes);
	set->starts = arena_alloc(set->arena, (size + 1) * sizeof *set->starts);
	break_find(set->arena, set->text, size, kinds);
	for (size_t at = 0; at < size;) {
		struct paragraph_box *box = &set->boxes[set->box_count];
		size_t start = at;

		set->starts[set->box_count++] = at;
		do
			at++;
		while (at < size && kinds[at] == BREAK_NEVER);
		box->after = at < size ? kinds[at] : BREAK_NEVER;
		box->width = (int32_t)utf8_length(set->text + start, at - start) * LETTER;
		if (strchr(" \n", set->text[at - 1]))
			box->width -= LETTER;
		if (set->text[at - 1] == ' ')
			box->space = SPACE;
	}
	set->starts[set->box_count] = size;
}

static struct set set_text(const char *text, struct paragraph_shape shape)
{
	struct set set = {.arena = arena_new(), .text = text};

	cut(&set);
	set.lines = paragraph_break(set.arena, set.boxes, set.box_count, &shape, &set.count);
	return set;
}

static const char *line_text(const struct set *set, size_t line)
{
	size_t start = set->starts[set->lines[line].first], end = set->starts[set->lines[line].end];

	while (end > start && strchr(" \n", set->text[end - 1]))
		end--;
	return arena_copy(set->arena, set->text + start, end - start);
}

static int32_t space_of(const struct set *set, const struct paragraph_line *line)
{
	int32_t space = 0;

	for (size_t i = line->first; i + 1 < line->end; i++)
		space += set->boxes[i].space;
	return space;
}

/* What holds of all lines whatever the text. */
static void check_lines(const struct set *set, const struct paragraph_shape *shape)
{
	size_t next = 0;

	for (size_t i = 0; i < set->count; i++) {
		const struct paragraph_line *line = &set->lines[i];
		int32_t room = shape->width - (i == 0 ? shape->first_indent : 0), width = 0;
		size_t spaces = 0;

		assert_int_equal(line->first, next);
		assert_true(line->end > line->first);
		for (size_t box = line->first; box < line->end; box++) {
			width += set->boxes[box].width + (box + 1 < line->end ? set->boxes[box].space : 0);
			spaces += box + 1 < line->end && set->boxes[box].space > 0;
			if (box + 1 < line->end)
				assert_int_not_equal(set->boxes[box].after, BREAK_FORCED);
		}
		if (line->end < set->box_count)
			assert_int_not_equal(set->boxes[line->end - 1].after, BREAK_NEVER);
		assert_int_equal(line->natural, width);
		assert_int_equal(line->spaces, spaces);
		assert_true(3 * -line->slack <= space_of(set, line));
		assert_int_equal(line->overfull, width + (line->slack < 0 ? line->slack : 0) > room);
		next = line->end;
	}
	assert_int_equal(next, set->box_count);
}

static size_t words_in(const char *text)
{
	size_t words = 1;

	for (; *text; text++)
		words += *text == ' ';
	return words;
}

static size_t count_avoided(const struct set *set)
{
	size_t avoided = 0;

	for (size_t i = 0; i + 1 < set->count; i++)
		avoided += set->boxes[set->lines[i].end - 1].after <= BREAK_AVOID;
	return avoided;
}

static void justified_text(void **state)
{
	size_t avoided = 0, lines = 0;
	(void)state;

	for (int32_t width = 30000; width <= 90000; width += 350) {
		struct paragraph_shape shape = {.width = width, .first_indent = 5000, .alignment = ALIGNMENT_JUSTIFY};
		struct set set = set_text(body, shape);

		check_lines(&set, &shape);
		avoided += count_avoided(&set);
		for (size_t i = 0; i < set.count; i++) {
			const struct paragraph_line *line = &set.lines[i];
			int32_t room = width - (i == 0 ? 5000 : 0);

			assert_false(line->overfull);
			assert_int_equal(line->indent, i == 0 ? 5000 : 0);
			if (i + 1 < set.count || line->natural > room)
				assert_int_equal(line->natural + line->slack, room);
			else
				assert_int_equal(line->slack, 0);
		}
		lines += set.count;
		/* A lone last word never: some other breaking always exists for this text. */
		assert_true(words_in(line_text(&set, set.count - 1)) >= 2);
		arena_free(set.arena);
	}
	/* Figures keep their units but where the spaces would be far too wide. */
	assert_true(avoided * 20 < lines);
}

static void wide_text_is_even(void **state)
{
	(void)state;

	/* On lines as long as those of an A4 page no space more than doubles. */
	for (int32_t width = 52000; width <= 60000; width += 500) {
		struct paragraph_shape shape = {.width = width, .alignment = ALIGNMENT_JUSTIFY};
		struct set set = set_text(body, shape);

		for (size_t i = 0; i + 1 < set.count; i++)
			assert_true(set.lines[i].slack <= space_of(&set, &set.lines[i]));
		arena_free(set.arena);
	}
}

static void last_line_shrinks(void **state)
{
	/* One word too many for two lines, were the last one not as tight as others may be. */
	const struct paragraph_box boxes[] = {
		{5000, 300, BREAK_ALLOWED}, {4700, 300, BREAK_ALLOWED}, {4000, 300, BREAK_ALLOWED}, {2750, 300, BREAK_ALLOWED}, {2700, 0, BREAK_ALLOWED},
	};
	struct paragraph_shape shape = {.width = 10000, .alignment = ALIGNMENT_JUSTIFY};
	struct arena *arena = arena_new();
	size_t count;
	struct paragraph_line *lines = paragraph_break(arena, boxes, 5, &shape, &count);
	(void)state;

	assert_int_equal(count, 2);
	assert_int_equal(lines[1].first, 2);
	assert_int_equal(lines[1].slack, -50);
	assert_false(lines[1].overfull);
	arena_free(arena);
}

static void short_last_word_costs_more_than_a_long_one(void **state)
{
	/* Three words fill the first line; with two, its space is three times as wide. */
	struct paragraph_box boxes[] = {
		{3000, 1230, BREAK_ALLOWED}, {3000, 1230, BREAK_ALLOWED}, {1500, 1230, BREAK_ALLOWED}, {1500, 0, BREAK_ALLOWED},
	};
	struct paragraph_shape shape = {.width = 10000, .alignment = ALIGNMENT_JUSTIFY};
	struct arena *arena = arena_new();
	size_t count;
	struct paragraph_line *lines = paragraph_break(arena, boxes, 4, &shape, &count);
	(void)state;

	assert_int_equal(count, 2);
	assert_int_equal(lines[0].end, 2);
	boxes[3].width = 2500;
	lines = paragraph_break(arena, boxes, 4, &shape, &count);
	assert_int_equal(count, 2);
	assert_int_equal(lines[0].end, 3);
	arena_free(arena);
}

static void marks_hang(void **state)
{
	static const struct paragraph_hanging hanging[] = {{100, 0}, {0, 200}, {150, 0}, {0, 0}};
	const struct paragraph_box boxes[] = {
		{5000, 300, BREAK_ALLOWED}, {5000, 300, BREAK_ALLOWED}, {4000, 300, BREAK_ALLOWED}, {2000, 0, BREAK_ALLOWED},
	};
	struct paragraph_shape shape = {.width = 10000, .alignment = ALIGNMENT_JUSTIFY, .hanging = hanging};
	struct arena *arena = arena_new();
	size_t count;
	struct paragraph_line *lines = paragraph_break(arena, boxes, 4, &shape, &count);
	(void)state;

	/* The first line fits without shrinking, as its ends stand over the margins. */
	assert_int_equal(count, 2);
	assert_int_equal(lines[0].indent, -100);
	assert_int_equal(lines[0].natural, 10000);
	assert_int_equal(lines[0].slack, 0);
	assert_int_equal(lines[1].indent, -150);
	assert_int_equal(lines[1].natural, 6150);
	shape.alignment = ALIGNMENT_RIGHT;
	lines = paragraph_break(arena, boxes, 4, &shape, &count);
	assert_int_equal(lines[0].indent, -100);
	assert_int_equal(lines[1].indent, 3700);
	arena_free(arena);
}

static void total_fit_beats_first_fit(void **state)
{
	/* The first three would fill the first line and leave half of the second one empty. */
	const struct paragraph_box boxes[] = {
		{4400, 300, BREAK_ALLOWED}, {1000, 300, BREAK_ALLOWED}, {1000, 300, BREAK_ALLOWED},
		{3500, 300, BREAK_ALLOWED}, {3600, 300, BREAK_ALLOWED},
	};
	struct paragraph_shape shape = {.width = 7000, .alignment = ALIGNMENT_LEFT};
	struct arena *arena = arena_new();
	struct paragraph_line *lines;
	size_t count;
	(void)state;

	lines = paragraph_break(arena, boxes, 5, &shape, &count);
	assert_int_equal(count, 3);
	assert_int_equal(lines[0].end, 2);
	assert_int_equal(lines[1].end, 4);
	arena_free(arena);
}

static void ragged_text(void **state)
{
	static const enum alignment alignments[] = {ALIGNMENT_LEFT, ALIGNMENT_RIGHT, ALIGNMENT_CENTRE};
	(void)state;

	for (int32_t width = 12000; width <= 80000; width += 700) {
		for (size_t a = 0; a < 3; a++) {
			struct paragraph_shape shape = {.width = width, .alignment = alignments[a]};
			struct set set = set_text(body, shape);

			check_lines(&set, &shape);
			for (size_t i = 0; i < set.count; i++) {
				const struct paragraph_line *line = &set.lines[i];
				int32_t unused = width - line->natural;

				assert_int_equal(line->slack, 0);
				assert_false(line->overfull);
				assert_int_equal(line->indent, alignments[a] == ALIGNMENT_LEFT	  ? 0
							       : alignments[a] == ALIGNMENT_RIGHT ? unused
												  : unused / 2);
			}
			if (width > 20000)
				assert_int_equal(count_avoided(&set), 0);
			if (width > 30000)
				assert_true(words_in(line_text(&set, set.count - 1)) >= 2);
			arena_free(set.arena);
		}
	}
}

static size_t least_lines(const struct set *set, int32_t width)
{
	size_t lines = 1;
	int32_t used = 0;

	/* Units between places where a line may end well. */
	for (size_t i = 0; i < set->box_count;) {
		int32_t unit = 0;
		size_t first = i;

		do {
			unit += set->boxes[i].width + (i > first ? set->boxes[i - 1].space : 0);
			i++;
		} while (i < set->box_count && set->boxes[i - 1].after <= BREAK_AVOID);
		if (used > 0 && used + SPACE + unit > width) {
			lines++;
			used = 0;
		}
		used += unit + (used > 0 ? SPACE : 0);
	}
	return lines;
}

static void balanced_title(void **state)
{
	(void)state;

	for (int32_t width = 12000; width <= 70000; width += 100) {
		struct paragraph_shape shape = {.width = width, .alignment = ALIGNMENT_CENTRE, .balanced = true};
		struct set set = set_text(title, shape);

		check_lines(&set, &shape);
		assert_int_equal(set.count, least_lines(&set, width));
		for (size_t i = 0; i < set.count; i++) {
			const char *line = line_text(&set, i);
			size_t size = strlen(line);

			assert_string_not_equal(line, "2023");
			assert_true(size < 4 || strcmp(line + size - strlen("NĂM"), "NĂM") != 0);
			assert_int_equal(set.lines[i].slack, 0);
			assert_int_equal(set.lines[i].indent, (width - set.lines[i].natural) / 2);
		}
		assert_true(set.count == 1 || words_in(line_text(&set, set.count - 1)) >= 2);
		arena_free(set.arena);
	}
}

static void balanced_lines_are_alike(void **state)
{
	struct paragraph_shape shape = {.width = 45000, .alignment = ALIGNMENT_CENTRE, .balanced = true};
	struct set set = set_text(title, shape);
	int32_t difference;
	(void)state;

	assert_int_equal(set.count, 2);
	difference = set.lines[0].natural - set.lines[1].natural;
	assert_true(difference < 6000 && difference > -6000);
	arena_free(set.arena);
}

static void avoided_breaks_before_overfull(void **state)
{
	struct paragraph_shape shape = {.width = 5000, .alignment = ALIGNMENT_LEFT};
	struct set set = set_text("đạt 1,66 tỷ đồng", shape);
	(void)state;

	check_lines(&set, &shape);
	for (size_t i = 0; i < set.count; i++)
		assert_false(set.lines[i].overfull);
	assert_int_equal(set.count, 3);
	assert_int_equal(count_avoided(&set), 1);
	arena_free(set.arena);
}

static void forced_breaks(void **state)
{
	struct paragraph_shape shape = {.width = 40 * LETTER, .first_indent = 2000, .alignment = ALIGNMENT_JUSTIFY};
	struct set set = set_text("Nơi nhận:\n- Như trên;\n\n- Lưu: VT.", shape);
	(void)state;

	check_lines(&set, &shape);
	assert_int_equal(set.count, 4);
	assert_string_equal(line_text(&set, 0), "Nơi nhận:");
	assert_string_equal(line_text(&set, 1), "- Như trên;");
	assert_string_equal(line_text(&set, 2), "");
	assert_string_equal(line_text(&set, 3), "- Lưu: VT.");
	for (size_t i = 0; i < set.count; i++) {
		assert_int_equal(set.lines[i].slack, 0);
		assert_int_equal(set.lines[i].indent, i == 0 ? 2000 : 0);
	}
	arena_free(set.arena);
}

static void hanging_indent(void **state)
{
	(void)state;

	for (int32_t width = 30000; width < 60000; width += 1000) {
		struct paragraph_shape shape = {.width = width, .first_indent = -9000, .alignment = ALIGNMENT_JUSTIFY};
		struct set set = set_text(body, shape);

		check_lines(&set, &shape);
		assert_int_equal(set.lines[0].indent, -9000);
		assert_int_equal(set.lines[0].natural + set.lines[0].slack, width + 9000);
		arena_free(set.arena);
	}
}

static void unbreakable_box(void **state)
{
	(void)state;

	for (enum alignment alignment = ALIGNMENT_JUSTIFY; alignment <= ALIGNMENT_RIGHT; alignment++) {
		const struct paragraph_box boxes[] = {
			{2100, 300, BREAK_ALLOWED}, {200 * LETTER, 300, BREAK_ALLOWED},
			{1400, 300, BREAK_ALLOWED}, {700, 0, BREAK_NEVER}};
		struct paragraph_shape shape = {.width = 30000, .alignment = alignment};
		struct arena *arena = arena_new();
		size_t count;
		struct paragraph_line *lines = paragraph_break(arena, boxes, 4, &shape, &count);

		assert_int_equal(count, 3);
		assert_false(lines[0].overfull);
		assert_true(lines[1].overfull);
		assert_int_equal(lines[1].first, 1);
		assert_int_equal(lines[1].end, 2);
		assert_int_equal(lines[1].indent, 0);
		assert_int_equal(lines[1].slack, 0);
		assert_false(lines[2].overfull);
		arena_free(arena);
	}
}

static void narrower_than_any_box(void **state)
{
	static const int32_t widths[] = {650, 1, 0, -5000};
	(void)state;

	for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
		for (int balanced = 0; balanced < 2; balanced++) {
			struct paragraph_shape shape = {.width = widths[i], .balanced = balanced};
			struct set set = set_text("Hội Chữ thập đỏ năm 2022", shape);

			check_lines(&set, &shape);
			assert_int_equal(set.count, 6);
			for (size_t line = 0; line < set.count; line++)
				assert_true(set.lines[line].overfull);
			arena_free(set.arena);
		}
	}
}

static void nothing_and_little(void **state)
{
	const struct paragraph_box empty[] = {{0, 0, BREAK_FORCED}, {0, 0, BREAK_ALLOWED}};
	struct paragraph_shape shape = {.width = 10000, .alignment = ALIGNMENT_JUSTIFY};
	struct arena *arena = arena_new();
	struct paragraph_line *lines;
	size_t count = 99;
	(void)state;

	paragraph_break(arena, NULL, 0, &shape, &count);
	assert_int_equal(count, 0);
	lines = paragraph_break(arena, empty, 1, &shape, &count);
	assert_int_equal(count, 1);
	assert_int_equal(lines[0].natural, 0);
	paragraph_break(arena, empty, 2, &shape, &count);
	assert_int_equal(count, 2);
	arena_free(arena);
}

static void glued_boxes_shrink(void **state)
{
	/* Two words at a NBSP: one unit, and its space may still shrink. */
	const struct paragraph_box boxes[] = {
		{5000, 300, BREAK_NEVER}, {4750, 300, BREAK_ALLOWED},
		{4000, 300, BREAK_ALLOWED}, {2000, 0, BREAK_NEVER}};
	struct paragraph_shape shape = {.width = 10000, .alignment = ALIGNMENT_JUSTIFY};
	struct arena *arena = arena_new();
	size_t count;
	struct paragraph_line *lines = paragraph_break(arena, boxes, 4, &shape, &count);
	(void)state;

	assert_int_equal(count, 2);
	assert_int_equal(lines[0].end, 2);
	assert_int_equal(lines[0].slack, -50);
	assert_false(lines[0].overfull);
	arena_free(arena);
}

static void huge_widths(void **state)
{
	struct paragraph_box boxes[64];
	struct paragraph_shape shape = {.width = INT32_MAX, .first_indent = INT32_MIN};
	struct arena *arena = arena_new();
	size_t count;
	(void)state;

	for (size_t i = 0; i < 64; i++)
		boxes[i] = (struct paragraph_box){INT32_MAX, INT32_MAX, i % 3 ? BREAK_ALLOWED : BREAK_NEVER};
	for (int alignment = 0; alignment < 4; alignment++) {
		shape.alignment = (enum alignment)alignment;
		paragraph_break(arena, boxes, 64, &shape, &count);
		assert_true(count > 0);
	}
	shape = (struct paragraph_shape){.width = INT32_MIN, .first_indent = INT32_MAX, .alignment = ALIGNMENT_CENTRE};
	paragraph_break(arena, boxes, 64, &shape, &count);
	assert_true(count > 0);
	arena_free(arena);
}

/* [µs] for that many boxes of various widths */
static long time_boxes(size_t box_count, int32_t unit, const struct paragraph_shape *shape)
{
	struct arena *arena = arena_new();
	struct paragraph_box *boxes = arena_alloc(arena, box_count * sizeof *boxes);
	clock_t begin;
	size_t count;
	long time;

	for (size_t i = 0; i < box_count; i++) {
		boxes[i].width = unit * (int32_t)(i * 7919 % 13);
		boxes[i].space = unit;
		boxes[i].after = i % 9 ? BREAK_ALLOWED : BREAK_AVOID;
	}
	begin = clock();
	paragraph_break(arena, boxes, box_count, shape, &count);
	time = (long)((clock() - begin) * 1000000 / CLOCKS_PER_SEC);
	assert_true(count > 0);
	arena_free(arena);
	return time;
}

static void many_boxes_are_quick(void **state)
{
	struct paragraph_shape shape = {.width = 482000, .alignment = ALIGNMENT_JUSTIFY};
	long time = time_boxes(10000, 3500, &shape);
	(void)state;

	print_message("10,000 boxes: %ld µs\n", time);
	assert_true(time < 50000);
	/* Overfull lines in the hundred thousands must not overflow, boxes without width not cost their square. */
	shape.width = 1;
	assert_true(time_boxes(300000, 3500, &shape) < 1000000);
	shape.width = -1;
	assert_true(time_boxes(30000, 0, &shape) < 1000000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(justified_text),
		cmocka_unit_test(wide_text_is_even),
		cmocka_unit_test(last_line_shrinks),
		cmocka_unit_test(short_last_word_costs_more_than_a_long_one),
		cmocka_unit_test(marks_hang),
		cmocka_unit_test(total_fit_beats_first_fit),
		cmocka_unit_test(ragged_text),
		cmocka_unit_test(balanced_title),
		cmocka_unit_test(balanced_lines_are_alike),
		cmocka_unit_test(avoided_breaks_before_overfull),
		cmocka_unit_test(forced_breaks),
		cmocka_unit_test(hanging_indent),
		cmocka_unit_test(unbreakable_box),
		cmocka_unit_test(narrower_than_any_box),
		cmocka_unit_test(nothing_and_little),
		cmocka_unit_test(glued_boxes_shrink),
		cmocka_unit_test(huge_widths),
		cmocka_unit_test(many_boxes_are_quick),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
