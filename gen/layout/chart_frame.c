/* Axes: ticks at round figures, the lines across the plot, the names of the points below it. */
#include "layout/chart.h"

#define TICKS 5 /* at most, and no closer than the words beside them allow */
#define GAP   4000 /* [mpt] between words and plot */
#define LEAST 4     /* lines of words: height of a plot */

static const struct page_colour line_colour = {0xD0, 0xD0, 0xD0}, zero_colour = {0x50, 0x50, 0x50};

struct range {
	int64_t low, high;
};

static void take(struct range *range, int64_t value)
{
	range->low = value < range->low ? value : range->low;
	range->high = value > range->high ? value : range->high;
}

/* Of all values; of stacks the sums on either side of zero. */
static struct range find_range(const struct chart_data *data, bool stacked)
{
	struct range range = {INT64_MAX, INT64_MIN};
	for (size_t p = 0; p < data->point_count; p++) {
		int64_t above = 0, below = 0;
		for (size_t s = 0; s < data->series_count; s++) {
			const struct chart_value *value = &data->series[s].values[p];
			if (!value->known)
				continue;
			above += value->value > 0 ? value->value : 0;
			below += value->value < 0 ? value->value : 0;
			if (!stacked)
				take(&range, value->value);
		}
		if (stacked) {
			take(&range, above);
			take(&range, below);
		}
	}
	return range;
}

/* 1, 2 or 5 times a power of ten: the least that is not below. */
static int64_t round_up(int64_t value)
{
	int64_t power = 1;
	while (value / power >= 10)
		power *= 10;
	for (int64_t times = 1; times <= 10; times *= 10) {
		static const int64_t steps[] = {1, 2, 5};
		for (size_t i = 0; i < 3; i++)
			if (steps[i] * times * power >= value)
				return steps[i] * times * power;
	}
	return value;
}

static int64_t floor_to(int64_t value, int64_t step)
{
	int64_t quotient = value / step;
	return (quotient - (value % step < 0)) * step;
}

struct chart_axis chart_bare_axis(const struct chart_data *data)
{
	struct range range = find_range(data, false);
	take(&range, 0);
	range.high += range.high == range.low;
	return (struct chart_axis){range.low, range.high, range.high - range.low};
}

struct chart_axis chart_axis(const struct chart_data *data, bool stacked, int ticks)
{
	struct range range = find_range(data, stacked);
	take(&range, 0);
	range.high += range.high == range.low;
	int64_t step = round_up((range.high - range.low + ticks - 1) / ticks);
	int64_t low = floor_to(range.low, step), high = -floor_to(-range.high, step);
	return (struct chart_axis){low, high, step};
}

int32_t chart_y(const struct chart_frame *frame, int64_t value)
{
	const struct chart_axis *axis = &frame->axis;
	return frame->plot.y + (int32_t)((axis->high - value) * frame->plot.height / (axis->high - axis->low));
}

static int32_t widest_tick(struct chart *chart, const struct chart_axis *axis)
{
	int32_t widest = 0;
	for (int64_t value = axis->low; value <= axis->high; value += axis->step) {
		int32_t width = chart_text_width(chart, chart_tick(chart, value, axis->step));
		widest = width > widest ? width : widest;
	}
	return widest;
}

static void draw_level(struct chart *chart, const struct chart_frame *frame, int64_t value)
{
	const struct chart_box *plot = &frame->plot;
	chart_rectangle(chart, (struct chart_box){plot->x, chart_y(frame, value) - 250, plot->width, 500}, value == 0 ? zero_colour : line_colour);
}

static void draw_ticks(struct chart *chart, const struct chart_frame *frame)
{
	for (int64_t value = frame->axis.low; value <= frame->axis.high; value += frame->axis.step) {
		draw_level(chart, frame, value);
		const struct chart_label label = {.text = chart_tick(chart, value, frame->axis.step), .y = chart_y(frame, value) - chart->style.leading / 2,
						  .width = frame->plot.x - GAP, .align = ALIGNMENT_RIGHT};
		chart_text(chart, &label);
	}
}

struct naming {
	int32_t most; /* [mpt] width of a name */
	size_t step;  /* every so many points have theirs */
	int32_t height;
};

static struct chart_label name_label(const struct chart *chart, size_t point, int32_t width)
{
	return (struct chart_label){.text = chart->data->points[point], .width = width, .align = ALIGNMENT_CENTRE};
}

/* Names below their points, in as many lines as their room asks for. Years in a row too narrow for them: every second, third … of them. */
static struct naming plan_names(struct chart *chart, int32_t width)
{
	const struct chart_data *data = chart->data;
	int32_t slot = width / (int32_t)data->point_count, widest = 0;
	struct naming naming = {.step = 1};
	for (size_t i = 0; i < data->point_count; i++) {
		int32_t one = chart_text_width(chart, data->points[i]);
		widest = one > widest ? one : widest;
	}
	int32_t least = data->years ? widest + GAP : 7 * chart->style.size / 2;
	/* Names wider than their slot are moved inwards at either end. */
	least += data->years && widest > slot ? widest - slot : 0;
	while (slot * (int32_t)naming.step < least && naming.step < data->point_count)
		naming.step++;
	naming.most = slot * (int32_t)naming.step - (data->years ? 0 : GAP / 2);
	for (size_t i = 0; i < data->point_count; i += naming.step) {
		struct chart_label label = name_label(chart, i, naming.most);
		int32_t height = chart_text_height(chart, &label);
		naming.height = height > naming.height ? height : naming.height;
	}
	return naming;
}

static void draw_names(struct chart *chart, const struct chart_frame *frame, const struct naming *naming, int32_t y)
{
	for (size_t i = 0; i < chart->data->point_count; i += naming->step) {
		int32_t own = chart_text_width(chart, chart->data->points[i]) + 100, width = own < naming->most ? own : naming->most;
		struct chart_label label = name_label(chart, i, width);
		int32_t middle = frame->plot.x + (int32_t)((2 * (int64_t)i + 1) * frame->plot.width / (2 * (int64_t)chart->data->point_count));
		int32_t right = chart->width - width;
		label.x = middle - width / 2;
		label.x = label.x > right ? right : label.x;
		label.x = label.x < 0 ? 0 : label.x;
		label.y = y;
		chart_text(chart, &label);
	}
}

/* [mpt] below the plot: the names, and a figure under the column that hangs deepest. */
static int32_t room_below(const struct chart *chart, const struct naming *naming)
{
	return naming->height + GAP + (chart_bare_axis(chart->data).low < 0 ? chart->style.leading : 0);
}

struct chart_frame chart_make_frame(struct chart *chart, int32_t top, bool bare)
{
	int32_t leading = chart->style.leading, left = 0;
	struct chart_frame frame = {.axis = chart_bare_axis(chart->data)};
	struct naming naming = plan_names(chart, chart->width);
	/* Above the tallest column, or the highest point, stands its figure. */
	top = chart_unit(chart, top) + leading + GAP;
	if (!bare) {
		int32_t height = chart->height - top - room_below(chart, &naming), ticks = height / (leading * 5 / 4);
		ticks = ticks < LEAST - 1 ? LEAST - 1 : ticks > TICKS ? TICKS : ticks;
		frame.axis = chart_axis(chart->data, chart->kind == CHART_STACKED, ticks);
		left = widest_tick(chart, &frame.axis) + GAP;
		naming = plan_names(chart, chart->width - left);
	}
	int32_t below = room_below(chart, &naming), least = top + LEAST * leading + below;
	chart->height = chart->height > least ? chart->height : least;
	frame.plot = (struct chart_box){left, top, chart->width - left, chart->height - top - below};
	if (bare)
		draw_level(chart, &frame, 0);
	else
		draw_ticks(chart, &frame);
	draw_names(chart, &frame, &naming, chart->height - naming.height - GAP / 2);
	return frame;
}
