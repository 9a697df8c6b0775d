/* Columns: side by side or one upon the other, from zero. */
#include "layout/chart.h"

#define WIDEST 5 /* times the size of the type, of a column */

struct columns {
	struct chart *chart;
	struct chart_frame frame;
	int32_t slot, width; /* [mpt] of a point's room and of a column */
	size_t abreast;      /* columns in a slot */
	bool labelled;       /* every figure stands above its column */
};

static int32_t column_x(const struct columns *columns, size_t point, size_t place)
{
	int32_t group = columns->width * (int32_t)columns->abreast;
	int32_t start = (int32_t)((int64_t)point * columns->frame.plot.width / (int64_t)columns->chart->data->point_count);
	return columns->frame.plot.x + start + (columns->slot - group) / 2 + (int32_t)place * columns->width;
}

static void label(const struct columns *columns, const char *text, int32_t middle, int32_t y)
{
	int32_t width = 4 * columns->slot;
	const struct chart_label label = {.text = text, .x = middle - width / 2, .y = y, .width = width, .align = ALIGNMENT_CENTRE};
	chart_text(columns->chart, &label);
}

/* A figure above its column, or below one that hangs; a dash where there is none. */
static void draw_value(const struct columns *columns, size_t series, size_t point)
{
	struct chart *chart = columns->chart;
	const struct chart_value *value = &chart->data->series[series].values[point];
	int32_t x = column_x(columns, point, series), zero = chart_y(&columns->frame, 0), leading = chart->style.leading;
	if (!value->known) {
		if (columns->width > chart->style.size)
			label(columns, "–", x + columns->width / 2, zero - leading);
		return;
	}
	int32_t y = chart_y(&columns->frame, value->value), top = y < zero ? y : zero, height = y < zero ? zero - y : y - zero;
	int32_t gap = columns->abreast > 1 ? columns->width / 12 : 0;
	chart_bar(chart, (struct chart_box){x + gap, top, columns->width - 2 * gap, height}, series);
	if (columns->labelled)
		label(columns, chart_value_text(chart, value), x + columns->width / 2, value->value < 0 ? y : y - leading);
}

static void draw_stack(const struct columns *columns, size_t point)
{
	struct chart *chart = columns->chart;
	int64_t above = 0, below = 0;
	bool any = false;
	int32_t x = column_x(columns, point, 0), middle = x + columns->width / 2;
	for (size_t s = 0; s < chart->data->series_count; s++) {
		const struct chart_value *value = &chart->data->series[s].values[point];
		if (!value->known)
			continue;
		any = true;
		int64_t from = value->value < 0 ? below : above, to = from + value->value;
		int32_t start = chart_y(&columns->frame, from), end = chart_y(&columns->frame, to), top = end < start ? end : start;
		chart_bar(chart, (struct chart_box){x, top, columns->width, end < start ? start - end : end - start}, s);
		*(value->value < 0 ? &below : &above) = to;
	}
	if (!any && columns->width > chart->style.size)
		label(columns, "–", middle, chart_y(&columns->frame, 0) - chart->style.leading);
	/* The parts are read from the lines across the plot, so that the sums stand in a row above these. */
	else if (any && columns->labelled)
		label(columns, chart_figure(chart, above + below), middle, columns->frame.plot.y - chart->style.leading);
}

/* [mpt] with the space beside it. */
static int32_t figure_width(const struct columns *columns, int64_t value)
{
	return chart_text_width(columns->chart, chart_figure(columns->chart, value)) + 2000;
}

/* Figures go above the columns where none of them would touch its neighbour. */
static bool has_room(const struct columns *columns)
{
	const struct chart_data *data = columns->chart->data;
	int32_t room = columns->abreast > 1 ? columns->width : columns->slot;
	for (size_t p = 0; p < data->point_count; p++) {
		int64_t sum = 0;
		for (size_t s = 0; s < data->series_count; s++) {
			const struct chart_value *value = &data->series[s].values[p];
			sum += value->known ? value->value : 0;
			if (columns->chart->kind != CHART_STACKED && value->known && figure_width(columns, value->value) > room)
				return false;
		}
		if (columns->chart->kind == CHART_STACKED && figure_width(columns, sum) > room)
			return false;
	}
	return true;
}

static void measure(struct columns *columns, int32_t width)
{
	const struct chart *chart = columns->chart;
	int32_t widest = WIDEST * chart->style.size;
	columns->slot = width / (int32_t)chart->data->point_count;
	columns->width = columns->slot * 7 / 10 / (int32_t)columns->abreast;
	columns->width = columns->width < widest ? columns->width : widest;
	columns->labelled = has_room(columns);
}

void chart_draw_columns(struct chart *chart)
{
	int32_t top = chart_legend(chart, 0);
	bool stacked = chart->kind == CHART_STACKED && chart->data->series_count > 1;
	struct columns columns = {.chart = chart, .abreast = stacked ? 1 : chart->data->series_count};
	measure(&columns, chart->width);
	/* Figures on the columns say all that an axis would, and lines across the plot would run through them. */
	bool bare = columns.labelled && !stacked;
	columns.frame = chart_make_frame(chart, top, bare);
	if (!bare)
		measure(&columns, columns.frame.plot.width);
	for (size_t p = 0; p < chart->data->point_count; p++) {
		if (stacked) {
			draw_stack(&columns, p);
			continue;
		}
		for (size_t s = 0; s < chart->data->series_count; s++)
			draw_value(&columns, s, p);
	}
}
