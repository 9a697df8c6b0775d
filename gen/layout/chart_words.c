/* A chart in words, for those who do not see it. */
#include "layout/chart.h"

#include "base/utf8.h"
#include "type/number.h"

#include <string.h>

#define TOLD 120 /* values named one by one; of more only the range is told */

struct words {
	struct arena *arena;
	const struct chart_data *data;
	struct buffer out;
};

static void figure(struct words *words, int64_t value)
{
	struct decimal exact = {value, (uint8_t)words->data->places}, shown = {0, 0};
	for (uint8_t places = 2; shown.mantissa == 0 && places <= 6; places++)
		shown = decimal_round(exact, places);
	number_format(&words->out, shown, NUMBER_AS_IS);
	if (strcmp(words->data->unit, "%") == 0)
		buffer_char(&words->out, '%');
	else if (*words->data->unit)
		buffer_format(&words->out, " %s", words->data->unit);
}

static const char *point_name(const struct words *words, size_t point)
{
	return words->data->years ? arena_format(words->arena, "năm %s", words->data->points[point]) : words->data->points[point];
}

/* Highest, lowest, and of years the change from the first to the last. */
static void tell_range(struct words *words, const struct chart_series *series)
{
	const struct chart_data *data = words->data;
	size_t first = SIZE_MAX, last = 0, high = 0, low = 0, known = 0;
	for (size_t p = 0; p < data->point_count; p++) {
		if (!series->values[p].known)
			continue;
		if (first == SIZE_MAX)
			first = high = low = p;
		last = p;
		known++;
		high = series->values[p].value > series->values[high].value ? p : high;
		low = series->values[p].value < series->values[low].value ? p : low;
	}
	if (known < 2)
		return;
	if (known > 2)
		buffer_format(&words->out, " Cao nhất: %s; thấp nhất: %s.", point_name(words, high), point_name(words, low));
	int64_t change = series->values[last].value - series->values[first].value;
	if (!data->years || change == 0)
		return;
	buffer_format(&words->out, " Từ năm %s đến năm %s %s ", data->points[first], data->points[last], change > 0 ? "tăng" : "giảm");
	figure(words, change > 0 ? change : -change);
	/* Of rates the difference is no rate. */
	if (strcmp(data->unit, "%") == 0) {
		words->out.size--;
		buffer_text(&words->out, " điểm phần trăm");
	}
	buffer_char(&words->out, '.');
}

static void tell_values(struct words *words, const struct chart_series *series)
{
	const struct chart_data *data = words->data;
	for (size_t p = 0; p < data->point_count; p++) {
		const char *name = point_name(words, p);
		bool begins = p == 0 && data->series_count == 1;
		buffer_format(&words->out, "%s%s: ", p ? "; " : " ", begins ? utf8_capital(words->arena, name) : name);
		if (*series->values[p].qualifier)
			buffer_format(&words->out, "%s ", series->values[p].qualifier);
		if (series->values[p].known)
			figure(words, series->values[p].value);
		else
			buffer_text(&words->out, "không có số liệu");
		if (series->values[p].missed)
			buffer_text(&words->out, " (chưa đủ kế hoạch)");
	}
	buffer_char(&words->out, '.');
}

const char *chart_words(struct arena *arena, enum chart_kind kind, const struct chart_data *data)
{
	static const char *const names[] = {
		[CHART_COLUMNS] = "Biểu đồ cột", [CHART_STACKED] = "Biểu đồ cột chồng", [CHART_BARS] = "Biểu đồ thanh ngang",
		[CHART_LINES] = "Biểu đồ đường", [CHART_DONUT] = "Biểu đồ vành khuyên", [CHART_PROGRESS] = "Biểu đồ tiến độ so với kế hoạch",
	};
	struct words words = {arena, data, buffer_make(arena)};
	buffer_text(&words.out, names[kind]);
	if (*data->name)
		buffer_format(&words.out, ": %s", data->name);
	buffer_char(&words.out, '.');
	for (size_t s = 0; s < data->series_count; s++) {
		if (data->series_count > 1)
			buffer_format(&words.out, " %s:", data->series[s].name);
		if (data->series_count * data->point_count <= TOLD)
			tell_values(&words, &data->series[s]);
		tell_range(&words, &data->series[s]);
	}
	if (data->note)
		buffer_format(&words.out, " %s", data->note);
	return words.out.data;
}
