/* Bars that lie: a row for each name, the figure at its end; and progress towards targets. */
#include "layout/chart.h"

#define ROW_GAP 5000 /* [mpt] between rows */
#define GAP	4000 /* [mpt] between words and bars */

static const struct page_colour track_colour = {0xE6, 0xE6, 0xE6}, zero_colour = {0x50, 0x50, 0x50};

struct bars {
	struct chart *chart;
	int32_t names, figures, room; /* [mpt] widths: of the names, of the widest figure, of what bars may take */
	int64_t low, high;
	int32_t thick; /* [mpt] of a bar */
};

/* The name of a row: what it takes besides its place. */
static struct chart_label name_of(const struct chart *chart, size_t point, int32_t width, enum alignment align)
{
	return (struct chart_label){.text = chart->data->points[point], .width = width, .align = align};
}

static int32_t widest_name(struct chart *chart)
{
	int32_t widest = 0, most = chart->width * 2 / 5;
	for (size_t i = 0; i < chart->data->point_count; i++) {
		int32_t width = chart_text_width(chart, chart->data->points[i]) + 100;
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
	const char *text = value->known ? chart_figure(chart, value->value) : "–";
	int32_t width = chart_text_width(chart, text) + 100;
	chart_bar(chart, (struct chart_box){left, y, end < zero ? zero - end : end - zero, bars->thick}, series);
	const struct chart_label label = {.text = text, .x = value->known && value->value < 0 ? left - GAP / 2 - width : (end < zero ? zero : end) + GAP / 2,
					  .y = y + (bars->thick - chart->style.leading) / 2, .width = width, .align = ALIGNMENT_LEFT};
	chart_text(chart, &label);
}

void chart_draw_bars(struct chart *chart)
{
	const struct chart_data *data = chart->data;
	struct bars bars = {.chart = chart, .names = widest_name(chart), .thick = chart->style.leading * 7 / 10};
	int32_t y = chart_unit(chart, chart_legend(chart, 0)) + ROW_GAP;
	for (size_t s = 0; s < data->series_count; s++)
		for (size_t p = 0; p < data->point_count; p++) {
			const struct chart_value *value = &data->series[s].values[p];
			if (!value->known)
				continue;
			int32_t width = chart_text_width(chart, chart_figure(chart, value->value)) + GAP;
			bars.figures = width > bars.figures ? width : bars.figures;
			bars.low = value->value < bars.low ? value->value : bars.low;
			bars.high = value->value > bars.high ? value->value : bars.high;
		}
	bars.high = bars.high == bars.low ? bars.low + 1 : bars.high;
	bars.room = chart->width - bars.names - GAP - bars.figures * (bars.low < 0 ? 2 : 1);
	bars.room = bars.room > 10000 ? bars.room : 10000;
	int32_t pitch = data->series_count > 1 ? chart->style.leading * 9 / 10 : bars.thick;
	for (size_t p = 0; p < data->point_count; p++) {
		struct chart_label name = name_of(chart, p, bars.names, ALIGNMENT_RIGHT);
		int32_t words = chart_text_height(chart, &name), rows = (int32_t)data->series_count * pitch;
		int32_t row = words > rows ? words : rows;
		chart_cut(chart, y);
		name.y = y + (row - words) / 2;
		chart_text(chart, &name);
		for (size_t s = 0; s < data->series_count; s++)
			draw_bar(&bars, s, p, y + (row - rows) / 2 + (int32_t)s * pitch);
		chart_rectangle(chart, (struct chart_box){bar_x(&bars, 0) - 250, y, 500, row + ROW_GAP}, zero_colour);
		y += row + ROW_GAP;
	}
	chart->height = y;
}

static int32_t widest_figure(struct chart *chart)
{
	int32_t widest = 0;
	for (size_t p = 0; p < chart->data->point_count; p++) {
		const struct chart_value *value = &chart->data->series[0].values[p];
		int32_t width = value->known ? chart_text_width(chart, chart_figure(chart, value->value)) : 0;
		widest = width > widest ? width : widest;
	}
	return widest + GAP;
}

/* Of two series, what was done is a bar in the track of what was planned, which ends at two thirds of the width: there is room for more than all of it. */
void chart_draw_progress(struct chart *chart)
{
	const struct chart_data *data = chart->data;
	int32_t names = widest_name(chart), figures = widest_figure(chart), y = 0;
	int32_t left = names + GAP, room = chart->width - left - figures, full = room * 2 / 3, thick = chart->style.leading * 6 / 10;
	int64_t hundred = 100;
	for (int i = 0; i < data->places; i++)
		hundred *= 10;
	for (size_t p = 0; p < data->point_count; p++) {
		const struct chart_value *done = &data->series[0].values[p];
		struct chart_label name = name_of(chart, p, names, ALIGNMENT_LEFT);
		name.y = y;
		chart_cut(chart, y);
		int32_t row = chart_text(chart, &name), middle = y + (row - thick) / 2;
		int64_t length = (done->known ? done->value : 0) * full / hundred;
		length = length > room ? room : length < 0 ? 0 : length;
		chart_rectangle(chart, (struct chart_box){left, middle, full, thick}, track_colour);
		chart_bar(chart, (struct chart_box){left, middle, (int32_t)length, thick}, 0);
		/* The mark of the plan, with paper beside it where it stands on the bar. */
		chart_rectangle(chart, (struct chart_box){left + full - 1500, middle, length > full ? 3000 : 0, thick}, (struct page_colour){0xFF, 0xFF, 0xFF});
		chart_rectangle(chart, (struct chart_box){left + full - 500, middle - 2000, 1000, thick + 4000}, zero_colour);
		const struct chart_label figure = {.text = done->known ? chart_figure(chart, done->value) : "–", .x = left + room,
						   .y = y + (row - chart->style.leading) / 2, .width = figures, .align = ALIGNMENT_RIGHT};
		chart_text(chart, &figure);
		y += row + ROW_GAP;
	}
	chart->height = y;
}
