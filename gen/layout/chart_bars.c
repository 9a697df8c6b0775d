/* Bars that lie: a row for each name, the figure at its end; and how much of each target was reached. */
#include "layout/chart.h"

#include "base/utf8.h"

#include <string.h>

#define ROW_GAP 5000 /* [mpt] between rows */
#define GAP	4000 /* [mpt] between words and bars */

static const struct page_colour zero_colour = {0x50, 0x50, 0x50};

struct bars {
	struct chart *chart;
	size_t shared; /* [bytes] that all names begin with and that are left out */
	int32_t names, figures, room; /* [mpt] widths: of the names, of the widest figure, of what bars may take */
	int64_t low, high;
	int32_t thick; /* [mpt] of a bar */
};

/* Whether a name ends its words before `size`, the last of them small, and goes on with one that is not: “khu phố ” and “Bến Đò”. */
static bool parts_before_name(struct arena *arena, const char *text, size_t size)
{
	size_t word = size - 1;
	while (word > 0 && text[word - 1] != ' ')
		word--;
	return text[size - 1] == ' ' && text[size] && strcmp(utf8_capital(arena, text + word), text + word) != 0 &&
	       strcmp(utf8_capital(arena, text + size), text + size) == 0;
}

/* [bytes] of the words that all names begin with before what is their own. */
static size_t shared_words(const struct chart *chart)
{
	const struct chart_data *data = chart->data;
	size_t shared = data->point_count > 1 ? strlen(data->points[0]) : 0;
	for (size_t i = 1; i < data->point_count; i++) {
		size_t same = 0;
		while (same < shared && data->points[i][same] == data->points[0][same])
			same++;
		shared = same;
	}
	for (; shared > 0; shared--) {
		bool all = true;
		for (size_t i = 0; i < data->point_count && all; i++)
			all = parts_before_name(chart->composer->setter->arena, data->points[i], shared);
		if (all)
			break;
	}
	return shared;
}

static int32_t widest_name(struct chart *chart, size_t shared)
{
	int32_t widest = 0, most = chart->width * 9 / 20;
	for (size_t i = 0; i < chart->data->point_count; i++) {
		int32_t width = chart_text_width(chart, chart->data->points[i] + shared) + 100;
		widest = width > widest ? width : widest;
	}
	return widest < most ? widest : most;
}

static int32_t bar_x(const struct bars *bars, int64_t value)
{
	return bars->names + GAP + (bars->low < 0 ? bars->figures : 0) + (int32_t)((value - bars->low) * bars->room / (bars->high - bars->low));
}

static void draw_bar(const struct bars *bars, size_t series, size_t point, int32_t y)
{
	struct chart *chart = bars->chart;
	const struct chart_value *value = &chart->data->series[series].values[point];
	int32_t zero = bar_x(bars, 0), end = value->known ? bar_x(bars, value->value) : zero, left = end < zero ? end : zero;
	const char *text = value->known ? chart_value_text(chart, value) : "–";
	int32_t width = chart_text_width(chart, text) + 100;
	chart_bar(chart, (struct chart_box){left, y, end < zero ? zero - end : end - zero, bars->thick}, series);
	const struct chart_label label = {.text = text, .x = value->known && value->value < 0 ? left - GAP / 2 - width : (end < zero ? zero : end) + GAP / 2,
					  .y = y + (bars->thick - chart->style.leading) / 2, .width = width, .align = ALIGNMENT_LEFT};
	chart_text(chart, &label);
}

/* The words that all names begin with stand once, above them. */
static int32_t draw_shared(struct bars *bars, int32_t y)
{
	struct chart *chart = bars->chart;
	if (!bars->shared)
		return y;
	struct chart_label label = {.text = arena_format(chart->composer->setter->arena, "%.*s:", (int)bars->shared - 1, chart->data->points[0]), .y = y,
				    .align = ALIGNMENT_RIGHT};
	int32_t width = chart_text_width(chart, label.text) + 100, most = chart->width * 9 / 20;
	width = width < most ? width : most;
	bars->names = width > bars->names ? width : bars->names;
	label.width = bars->names;
	return y + chart_text(chart, &label) + ROW_GAP / 2;
}

static void measure_bars(struct bars *bars)
{
	struct chart *chart = bars->chart;
	const struct chart_data *data = chart->data;
	for (size_t s = 0; s < data->series_count; s++)
		for (size_t p = 0; p < data->point_count; p++) {
			const struct chart_value *value = &data->series[s].values[p];
			if (!value->known)
				continue;
			int32_t width = chart_text_width(chart, chart_value_text(chart, value)) + GAP;
			bars->figures = width > bars->figures ? width : bars->figures;
			bars->low = value->value < bars->low ? value->value : bars->low;
			bars->high = value->value > bars->high ? value->value : bars->high;
		}
	bars->high += bars->high == bars->low;
	bars->room = chart->width - bars->names - GAP - bars->figures * (bars->low < 0 ? 2 : 1);
	bars->room = bars->room > 10000 ? bars->room : 10000;
}

static int32_t draw_row(const struct bars *bars, size_t point, int32_t y)
{
	struct chart *chart = bars->chart;
	size_t count = chart->data->series_count;
	int32_t pitch = count > 1 ? chart->style.leading * 9 / 10 : bars->thick;
	struct chart_label name = {.text = chart->data->points[point] + bars->shared, .width = bars->names, .align = ALIGNMENT_RIGHT};
	int32_t words = chart_text_height(chart, &name), rows = (int32_t)count * pitch, row = words > rows ? words : rows;
	name.y = y + (row - words) / 2;
	chart_text(chart, &name);
	for (size_t s = 0; s < count; s++)
		draw_bar(bars, s, point, y + (row - rows) / 2 + (int32_t)s * pitch);
	chart_rectangle(chart, (struct chart_box){bar_x(bars, 0) - 250, y, 500, row + ROW_GAP}, zero_colour);
	return y + row + ROW_GAP;
}

void chart_draw_bars(struct chart *chart)
{
	size_t shared = shared_words(chart);
	struct bars bars = {.chart = chart, .shared = shared, .names = widest_name(chart, shared), .thick = chart->style.leading * 7 / 10};
	int32_t y = draw_shared(&bars, chart_unit(chart, chart_legend(chart, 0)) + ROW_GAP);
	measure_bars(&bars);
	for (size_t p = 0; p < chart->data->point_count; p++) {
		chart_cut(chart, y);
		y = draw_row(&bars, p, y);
	}
	chart->height = y;
}

#define NAME_GAP 9000 /* [mpt] between a target and its bar */
#define MISSED	 2    /* the series whose pattern such bars have */

struct progress {
	struct chart *chart;
	int64_t plan, high, step; /* 100%, the end of the scale, of the last place that is written */
	int32_t left, full, room, figures; /* [mpt] where bars begin, their length at 100%, at most, the width of the figures behind them */
};

static const char *progress_figure(const struct progress *progress, size_t point)
{
	const struct chart_value *done = &progress->chart->data->series[0].values[point];
	return done->known ? chart_tick(progress->chart, done->value, progress->step) : "–";
}

/* The scale ends with the largest share, but what is twice the plan and more would leave no room to compare the others. */
static struct progress measure_progress(struct chart *chart)
{
	const struct chart_data *data = chart->data;
	struct progress progress = {.chart = chart, .plan = 100, .left = widest_name(chart, 0) + NAME_GAP};
	for (int i = 0; i < data->places; i++)
		progress.plan *= 10;
	progress.high = progress.plan;
	progress.step = progress.plan / 100;
	for (size_t p = 0; p < data->point_count; p++) {
		int64_t value = data->series[0].values[p].value;
		progress.high = value > progress.high ? value : progress.high;
		progress.step = value % progress.step ? 1 : progress.step;
	}
	progress.high = progress.high < 2 * progress.plan ? progress.high : 2 * progress.plan;
	for (size_t p = 0; p < data->point_count; p++) {
		int32_t width = chart_text_width(chart, progress_figure(&progress, p)) + GAP;
		progress.figures = width > progress.figures ? width : progress.figures;
	}
	progress.room = chart->width - progress.left - progress.figures;
	progress.full = (int32_t)(progress.room * progress.plan / progress.high);
	return progress;
}

static void draw_plan(const struct progress *progress, int32_t y, int32_t height)
{
	chart_rectangle(progress->chart, (struct chart_box){progress->left + progress->full - 400, y, 800, height}, (struct page_colour){0, 0, 0});
}

/* What full and hatched bars are, where there are both, and above the line of the plan what it is. Gives where the rows begin. */
static int32_t draw_progress_head(const struct progress *progress)
{
	struct chart *chart = progress->chart;
	struct page_point at = {0, 0};
	bool any = false;
	for (size_t p = 0; p < chart->data->point_count; p++)
		any |= chart->data->series[0].values[p].missed;
	if (any) {
		chart_key(chart, "Đạt, vượt kế hoạch", 0, &at);
		chart_key(chart, "Chưa đủ kế hoạch", MISSED, &at);
	}
	struct chart_label label = {.text = "100% kế hoạch", .align = ALIGNMENT_CENTRE};
	label.width = chart_text_width(chart, label.text) + 100;
	label.x = progress->left + progress->full - label.width / 2;
	label.x = label.x + label.width > chart->width ? chart->width - label.width : label.x;
	label.y = at.y + (at.x > label.x ? chart->style.leading : 0);
	label.y += chart_text(chart, &label);
	draw_plan(progress, label.y, ROW_GAP / 2);
	return label.y + ROW_GAP / 2;
}

/* Two cuts through a bar that is longer than the scale. */
static void draw_break(const struct progress *progress, struct page_point at, int32_t thick)
{
	for (int32_t x = at.x; x < at.x + thick; x += thick / 2 + 1)
		chart_line(progress->chart, (struct page_point){x, at.y + thick}, (struct page_point){x + thick / 2, at.y}, 900, (struct page_colour){0xFF, 0xFF, 0xFF});
}

static int32_t draw_target(const struct progress *progress, size_t point, int32_t y)
{
	struct chart *chart = progress->chart;
	const struct chart_value *done = &chart->data->series[0].values[point];
	const struct chart_label name = {.text = chart->data->points[point], .y = y + ROW_GAP / 2, .width = progress->left - NAME_GAP, .align = ALIGNMENT_LEFT};
	int32_t row = chart_text(chart, &name), thick = chart->style.leading * 6 / 10;
	int64_t value = done->value < 0 ? 0 : done->value < progress->high ? done->value : progress->high;
	chart_bar(chart, (struct chart_box){progress->left, name.y + (row - thick) / 2, (int32_t)(value * progress->room / progress->high), thick},
		  done->missed ? MISSED : 0);
	draw_plan(progress, y, row + ROW_GAP);
	if (done->value > progress->high)
		draw_break(progress, (struct page_point){progress->left + progress->room - 2 * thick, name.y + (row - thick) / 2}, thick);
	const struct chart_label figure = {.text = progress_figure(progress, point), .x = progress->left + progress->room,
					   .y = name.y + (row - chart->style.leading) / 2, .width = progress->figures, .align = ALIGNMENT_RIGHT};
	chart_text(chart, &figure);
	return y + row + ROW_GAP;
}

void chart_draw_progress(struct chart *chart)
{
	const struct progress progress = measure_progress(chart);
	chart->height = draw_progress_head(&progress);
	for (size_t p = 0; p < chart->data->point_count; p++) {
		chart_cut(chart, chart->height);
		chart->height = draw_target(&progress, p, chart->height);
	}
}
