/* Lines with points: broken where a year has no figure. */
#include "layout/chart.h"

static struct page_point point_at(const struct chart *chart, const struct chart_frame *frame, size_t series, size_t point)
{
	int32_t x = frame->plot.x + (int32_t)((2 * (int64_t)point + 1) * frame->plot.width / (2 * (int64_t)chart->data->point_count));
	return (struct page_point){x, chart_y(frame, chart->data->series[series].values[point].value)};
}

static void draw_series(struct chart *chart, const struct chart_frame *frame, size_t series)
{
	const struct chart_value *values = chart->data->series[series].values;
	for (size_t p = 0; p < chart->data->point_count; p++) {
		if (!values[p].known)
			continue;
		struct page_point here = point_at(chart, frame, series, p);
		if (p > 0 && values[p - 1].known)
			chart_line(chart, point_at(chart, frame, series, p - 1), here, series % 2 ? 900 : 1500, chart->colours[0]);
		chart_marker(chart, here, series);
	}
}

/* 1: the line rises, -1: it falls. */
static int slope(const struct chart_value *from, const struct chart_value *to)
{
	return (to->value > from->value) - (to->value < from->value);
}

/* Figures beside the points of a single line, where they are few. */
static void label_points(struct chart *chart, const struct chart_frame *frame)
{
	int32_t slot = frame->plot.width / (int32_t)chart->data->point_count, leading = chart->style.leading;
	for (size_t p = 0; p < chart->data->point_count; p++) {
		const struct chart_value *value = &chart->data->series[0].values[p];
		if (!value->known)
			continue;
		const char *text = chart_figure(chart, value->value);
		struct page_point at = point_at(chart, frame, 0, p);
		int32_t width = chart_text_width(chart, text) + 100, free = slot - width - 2000;
		if (free < 0)
			continue;
		int before = p > 0 && value[-1].known ? slope(&value[-1], value) : 0;
		int after = p + 1 < chart->data->point_count && value[1].known ? slope(value, &value[1]) : 0;
		/* Below a point between two that are higher; beside a line that rises or falls. */
		bool low = before < 0 && after > 0 && at.y + 2500 + leading < frame->plot.y + frame->plot.height;
		int lean = before + after > 0 ? -1 : before + after < 0 ? 1 : 0;
		int32_t aside = lean * (free < width / 2 ? free : width / 2);
		int32_t x = at.x - width / 2 + aside, right = frame->plot.x + frame->plot.width - width;
		x = x < frame->plot.x ? frame->plot.x : x;
		const struct chart_label label = {.text = text, .x = x < right ? x : right, .y = low ? at.y + 2500 : at.y - leading - 2500, .width = width,
						  .align = ALIGNMENT_CENTRE, .clear = true};
		chart_text(chart, &label);
	}
}

void chart_draw_lines(struct chart *chart)
{
	struct chart_frame frame = chart_make_frame(chart, chart_legend(chart, 0), false);
	for (size_t s = 0; s < chart->data->series_count; s++)
		draw_series(chart, &frame, s);
	if (chart->data->series_count == 1)
		label_points(chart, &frame);
}

void chart_draw_spark(struct chart *chart)
{
	struct chart_frame frame = {.axis = chart_bare_axis(chart->data), .plot = {0, 0, chart->width, chart->height}};
	const struct chart_value *values = chart->data->series[0].values;
	size_t last = chart->data->point_count;
	for (size_t p = 0; p < chart->data->point_count; p++) {
		if (!values[p].known)
			continue;
		if (p > 0 && values[p - 1].known)
			chart_line(chart, point_at(chart, &frame, 0, p - 1), point_at(chart, &frame, 0, p), 900, chart->colours[0]);
		else if (p + 1 < chart->data->point_count && !values[p + 1].known) {
			struct page_point here = point_at(chart, &frame, 0, p);
			chart_rectangle(chart, (struct chart_box){here.x - 900, here.y - 900, 1800, 1800}, chart->colours[0]);
		}
		last = p;
	}
	if (last < chart->data->point_count)
		chart_marker(chart, point_at(chart, &frame, 0, last), 0);
}
