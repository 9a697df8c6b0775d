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

struct stretch {
	struct page_point from, to; /* from left to right */
};

#define CLEAR 2500 /* [mpt] between words and lines */

static int32_t height_at(const struct stretch *stretch, int32_t x)
{
	int64_t run = stretch->to.x - stretch->from.x, rise = stretch->to.y - stretch->from.y;
	return stretch->from.y + (int32_t)(rise * (x - stretch->from.x) / run);
}

static bool touches(const struct chart_box *box, const struct stretch *stretch)
{
	int32_t left = box->x > stretch->from.x ? box->x : stretch->from.x, right = box->x + box->width;
	right = right < stretch->to.x ? right : stretch->to.x;
	if (left >= right)
		return false;
	int32_t a = height_at(stretch, left), b = height_at(stretch, right), top = a < b ? a : b, bottom = a < b ? b : a;
	return bottom > box->y && top < box->y + box->height;
}

static bool overlaps(const struct chart_box *a, const struct chart_box *b)
{
	return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height && b->y < a->y + a->height;
}

struct labelling {
	struct chart *chart;
	const struct chart_frame *frame;
	struct chart_box last; /* of the figure before */
};

/* The figure touches neither the line to the points beside it nor the last figure, and stays in the plot. */
static bool is_free(const struct labelling *labelling, size_t point, const struct chart_box *box)
{
	const struct chart *chart = labelling->chart;
	const struct chart_value *values = chart->data->series[0].values;
	const struct chart_box *plot = &labelling->frame->plot;
	struct page_point here = point_at(chart, labelling->frame, 0, point);
	int32_t bottom = plot->y + plot->height + (labelling->frame->axis.low < 0 ? CLEAR + chart->style.leading : 0);
	bool free = box->x >= 0 && box->x + box->width <= chart->width && box->y + box->height <= bottom && !overlaps(box, &labelling->last);
	if (point > 0 && values[point - 1].known)
		free &= !touches(box, &(struct stretch){point_at(chart, labelling->frame, 0, point - 1), here});
	if (point + 1 < chart->data->point_count && values[point + 1].known)
		free &= !touches(box, &(struct stretch){here, point_at(chart, labelling->frame, 0, point + 1)});
	return free;
}

/* A figure above its point, or where the line would run through it, to the left, to the right, or below. */
static void label_point(struct labelling *labelling, size_t point)
{
	struct chart *chart = labelling->chart;
	const char *text = chart_value_text(chart, &chart->data->series[0].values[point]);
	struct page_point at = point_at(chart, labelling->frame, 0, point);
	int32_t width = chart_text_width(chart, text) + 100, height = chart->style.leading;
	const struct page_point places[] = {{width / 2, height + CLEAR}, {width, height + CLEAR}, {0, height + CLEAR}, {width / 2, -CLEAR}, {width, -CLEAR}, {0, -CLEAR}};
	struct chart_box box = {0, 0, width, height};
	for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
		box.x = at.x - places[i].x;
		box.y = at.y - places[i].y;
		if (is_free(labelling, point, &box))
			break;
		box.x = at.x - places[0].x;
		box.y = at.y - places[0].y;
	}
	chart_text(chart, &(struct chart_label){.text = text, .x = box.x, .y = box.y, .width = width, .align = ALIGNMENT_CENTRE});
	labelling->last = box;
}

static void label_points(struct chart *chart, const struct chart_frame *frame)
{
	struct labelling labelling = {.chart = chart, .frame = frame};
	int32_t slot = frame->plot.width / (int32_t)chart->data->point_count;
	for (size_t p = 0; p < chart->data->point_count; p++) {
		int32_t middle = frame->plot.x + slot / 2 + (int32_t)p * slot;
		if (chart->data->series[0].values[p].known)
			label_point(&labelling, p);
		else if (slot > chart->style.size)
			chart_text(chart, &(struct chart_label){.text = "–", .x = middle - slot / 2, .y = chart_y(frame, 0) - chart->style.leading, .width = slot,
								.align = ALIGNMENT_CENTRE});
	}
}

/* A single line whose figures are all written. */
static bool has_room(struct chart *chart)
{
	int32_t slot = chart->width / (int32_t)chart->data->point_count;
	for (size_t p = 0; p < chart->data->point_count; p++) {
		const struct chart_value *value = &chart->data->series[0].values[p];
		if (value->known && chart_text_width(chart, chart_value_text(chart, value)) + 2000 > slot)
			return false;
	}
	return chart->data->series_count == 1;
}

void chart_draw_lines(struct chart *chart)
{
	bool bare = has_room(chart);
	struct chart_frame frame = chart_make_frame(chart, chart_legend(chart, 0), bare);
	for (size_t s = 0; s < chart->data->series_count; s++)
		draw_series(chart, &frame, s);
	if (bare)
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
