/* Colours of charts against WCAG 2, and their axes. */
#include "layout/chart.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

/* Thousandths of the ratio. */
static int64_t contrast(struct page_colour a, struct page_colour b)
{
	int64_t x = chart_luminance(a) + 50000, y = chart_luminance(b) + 50000;
	return x > y ? x * 1000 / y : y * 1000 / x;
}

static const struct page_colour white = {0xFF, 0xFF, 0xFF}, black = {0, 0, 0};

static void luminance_is_that_of_the_standard(void **state)
{
	/* WCAG 2.2, relative luminance, worked out in floating point. */
	static const struct {
		struct page_colour colour;
		int32_t luminance;
	} samples[] = {{{0, 0, 0}, 0}, {{255, 255, 255}, 1000000}, {{128, 128, 128}, 215861}, {{118, 118, 118}, 181164}, {{0x7A, 0x16, 0x16}, 47693}, {{0xE3, 0xB0, 0x8A}, 492165}};
	(void)state;
	for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
		assert_in_range(chart_luminance(samples[i].colour) + 10000, samples[i].luminance + 6000, samples[i].luminance + 14000);
}

/* Marks 3 : 1 against paper (1.4.11): a pale bar has an edge in the first colour. */
static void marks_stand_out(void **state)
{
	(void)state;
	assert_true(contrast(chart_colours[0], white) >= 4500);
	for (size_t i = 1; i < CHART_COLOURS; i++)
		assert_true(contrast(chart_colours[i], chart_colours[0]) >= 2000);
}

/* Words 4,5 : 1 on whatever they stand on (1.4.3). */
static void ink_can_be_read(void **state)
{
	(void)state;
	for (int red = 0; red < 256; red += 5)
		for (int green = 0; green < 256; green += 5)
			for (int blue = 0; blue < 256; blue += 15) {
				struct page_colour paper = {(uint8_t)red, (uint8_t)green, (uint8_t)blue}, ink = chart_ink(paper);
				assert_true(contrast(ink, paper) >= 4500);
				assert_true(contrast(ink, paper) >= contrast(chart_luminance(ink) ? black : white, paper) - 200);
			}
}

static void expect_axis(const int64_t *values, size_t count, const struct chart_axis *wanted)
{
	struct chart_value known[8];
	struct chart_series series = {"", known};
	const struct chart_data data = {.name = "", .unit = "", .point_count = count, .series = &series, .series_count = 1};
	for (size_t i = 0; i < count; i++)
		known[i] = (struct chart_value){.known = true, .qualifier = "", .value = values[i]};
	struct chart_axis axis = chart_axis(&data, false, 5);
	assert_int_equal(axis.low, wanted->low);
	assert_int_equal(axis.high, wanted->high);
	assert_int_equal(axis.step, wanted->step);
}

static void axes_have_round_steps(void **state)
{
	static const struct {
		int64_t values[3];
		size_t count;
		struct chart_axis axis;
	} samples[] = {
		{{0, 0, 0}, 3, {0, 1, 1}},
		{{50, 50, 50}, 3, {0, 50, 10}},
		{{100001, 100002, 100003}, 3, {0, 150000, 50000}},
		{{-5, -10, -3}, 3, {-10, 0, 2}},
		{{-40, 25, 60}, 3, {-40, 60, 20}},
		{{7}, 1, {0, 8, 2}},
		{{CHART_LARGEST, 0, -CHART_LARGEST}, 3, {-CHART_LARGEST, CHART_LARGEST, 5000000000}},
	};
	(void)state;
	for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
		expect_axis(samples[i].values, samples[i].count, &samples[i].axis);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(luminance_is_that_of_the_standard),
		cmocka_unit_test(marks_stand_out),
		cmocka_unit_test(ink_can_be_read),
		cmocka_unit_test(axes_have_round_steps),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
