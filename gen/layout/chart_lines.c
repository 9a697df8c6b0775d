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

#define NAMES_PART 4 /* of the chart's width that names at the ends of lines may take */
#define NAME_MARKER 10000 /* [mpt] of the point in front of a name, and the space around it */

/* [mpt] of the names of the lines behind their ends; 0: they have no room there, or a line ends early. */
static int32_t names_width(struct chart *chart)
{
	const struct chart_data *data = chart->data;
	int32_t widest = 0;
	for (size_t s = 0; s < data->series_count; s++) {
		int32_t width = chart_text_width(chart, data->series[s].name) + NAME_MARKER + 100;
		widest = width > widest ? width : widest;
		if (!data->series[s].values[data->point_count - 1].known)
			return 0;
	}
	return data->series_count > 1 && NAMES_PART * widest <= chart->width ? widest : 0;
}

/* Names that stand below each other without a gap: their ends' middle is theirs. */
struct name_block {
	size_t first, end; /* in the order of height */
	int32_t top;
};

/* The height of each name: that of its line's end, or a little off where another name is near. False when that would be far. */
static bool spread_names(const struct chart *chart, const struct chart_frame *frame, int32_t *heights)
{
	size_t count = chart->data->series_count, last = chart->data->point_count - 1, blocks = 0;
	int32_t leading = chart->style.leading, ends[CHART_COLOURS];
	size_t order[CHART_COLOURS];
	struct name_block block[CHART_COLOURS];
	for (size_t s = 0; s < count; s++) {
		size_t at = s;
		ends[s] = point_at(chart, frame, s, last).y - leading / 2;
		for (; at > 0 && ends[order[at - 1]] > ends[s]; at--)
			order[at] = order[at - 1];
		order[at] = s;
	}
	for (size_t i = 0; i < count; i++) {
		struct name_block own = {i, i + 1, ends[order[i]]};
		while (blocks > 0 && block[blocks - 1].top + (int32_t)(own.first - block[blocks - 1].first) * leading > own.top) {
			int64_t sum = 0;
			own.first = block[--blocks].first;
			for (size_t k = own.first; k < own.end; k++)
				sum += ends[order[k]] - (int32_t)(k - own.first) * leading;
			own.top = (int32_t)(sum / (int64_t)(own.end - own.first));
		}
		block[blocks++] = own;
	}
	for (size_t b = 0; b < blocks; b++)
		for (size_t i = block[b].first; i < block[b].end; i++) {
			int32_t *height = &heights[order[i]], far;
			*height = block[b].top + (int32_t)(i - block[b].first) * leading;
			far = *height - ends[order[i]];
			if ((far < 0 ? -far : far) > leading * 2 / 3)
				return false;
		}
	return true;
}

/* The plot, with the names of the lines at their ends where they have room, else above it. */
static struct chart_frame make_frame(struct chart *chart, bool bare)
{
	int32_t names = names_width(chart), width = chart->width, height = chart->height, heights[CHART_COLOURS] = {0};
	size_t items = chart->items->count;
	if (names > 0) {
		chart->width -= names;
		struct chart_frame frame = chart_make_frame(chart, 0, bare);
		chart->width = width;
		bool spread = spread_names(chart, &frame, heights);
		for (size_t s = 0; spread && s < chart->data->series_count; s++) {
			chart_marker(chart, (struct page_point){width - names + NAME_MARKER / 2, heights[s] + chart->style.leading / 2}, s);
			chart_text(chart, &(struct chart_label){.text = chart->data->series[s].name, .x = width - names + NAME_MARKER, .y = heights[s], .width = names - NAME_MARKER,
								.align = ALIGNMENT_LEFT});
		}
		if (spread)
			return frame;
		chart->items->count = items;
		chart->height = height;
	}
	return chart_make_frame(chart, chart_legend(chart, 0), bare);
}

void chart_draw_lines(struct chart *chart)
{
	bool bare = has_room(chart);
	struct chart_frame frame = make_frame(chart, bare);
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
