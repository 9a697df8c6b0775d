/* What a chart shows: figures of a report brought to one unit and one number of places. */
#include "layout/chart.h"
#include "layout/format.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

#define PLACES 6 /* kept behind the comma, at most */

/* A table of exact figures on its way to whole numbers. */
struct table {
	struct arena *arena;
	struct chart_data *data;
	struct decimal *figures; /* series by series; money in đồng */
	bool *known;
	const char **qualifiers;
};

static struct table table_new(struct arena *arena, struct chart_data *data)
{
	size_t count = data->series_count * data->point_count + 1;
	return (struct table){arena, data, arena_alloc(arena, count * sizeof(struct decimal)), arena_alloc(arena, count * sizeof(bool)), arena_alloc(arena, count * sizeof(char *))};
}

static void set(struct table *table, size_t series, size_t point, const struct quantity *quantity)
{
	size_t at = series * table->data->point_count + point;
	table->figures[at] = quantity->value;
	table->known[at] = true;
	table->qualifiers[at] = quantity->qualifier;
}

static struct decimal absolute(struct decimal value)
{
	value.mantissa = value.mantissa < 0 ? -value.mantissa : value.mantissa;
	return value;
}

static struct decimal largest(const struct table *table)
{
	struct decimal most = {0, 0};
	for (size_t i = 0; i < table->data->series_count * table->data->point_count; i++)
		if (table->known[i] && decimal_compare(absolute(table->figures[i]), most) > 0)
			most = absolute(table->figures[i]);
	return most;
}

#define WIELDY 100000 /* sums from here on are shown in a larger unit */

/* Money is shown in the unit it is given in, as in words and tables; long sums in the first larger one that makes them short. */
static void scale_money(struct table *table, struct unit own)
{
	static const struct unit larger[] = {{UNIT_MONEY, 6, "triệu đồng"}, {UNIT_MONEY, 9, "tỷ đồng"}};
	struct decimal most = largest(table), limit;
	for (size_t i = 0; i < sizeof larger / sizeof *larger; i++)
		if (larger[i].shift > own.shift && decimal_shift(decimal_from(WIELDY), own.shift, &limit) && decimal_compare(most, limit) >= 0 &&
		    decimal_shift(decimal_from(1), larger[i].shift, &limit) && decimal_compare(most, limit) >= 0)
			own = larger[i];
	table->data->unit = own.name;
	for (size_t i = 0; i < table->data->series_count * table->data->point_count; i++)
		if (table->known[i] && !decimal_shift(table->figures[i], -own.shift, &table->figures[i]))
			decimal_shift(decimal_round(table->figures[i], 0), -own.shift, &table->figures[i]);
}

static int64_t power(int exponent)
{
	int64_t out = 1;
	while (exponent-- > 0)
		out *= 10;
	return out;
}

/* As many places as the figures have, as long as all stay below CHART_LARGEST. */
static void settle_places(struct table *table)
{
	struct decimal most = largest(table);
	int places = 0;
	for (size_t i = 0; i < table->data->series_count * table->data->point_count; i++)
		if (table->known[i] && table->figures[i].scale > places)
			places = table->figures[i].scale < PLACES ? table->figures[i].scale : PLACES;
	while (places > 0 && decimal_compare(most, decimal_from(CHART_LARGEST / power(places))) > 0)
		places--;
	table->data->places = places;
}

/* False when nothing is known, or a figure is beyond anything that can be drawn. */
static bool finish(struct table *table, struct unit unit)
{
	struct chart_data *data = table->data;
	size_t known = 0;
	if (unit.kind == UNIT_MONEY)
		scale_money(table, unit);
	settle_places(table);
	if (decimal_compare(largest(table), decimal_from(CHART_LARGEST)) > 0)
		return false;
	for (size_t s = 0; s < data->series_count; s++) {
		data->series[s].values = arena_alloc(table->arena, (data->point_count + 1) * sizeof *data->series[s].values);
		for (size_t p = 0; p < data->point_count; p++) {
			size_t at = s * data->point_count + p;
			struct decimal value = decimal_round(table->figures[at], (uint8_t)data->places);
			known += table->known[at];
			data->series[s].values[p] = (struct chart_value){.known = table->known[at], .qualifier = table->known[at] ? table->qualifiers[at] : "", .value = value.mantissa * power(data->places - value.scale)};
		}
	}
	return known > 0;
}

static int compare_years(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

static int *every_year(struct arena *arena, int first, int last, size_t *out_count)
{
	int *all = arena_alloc(arena, (size_t)(last - first + 1) * sizeof *all);
	*out_count = 0;
	for (int year = first; year <= last; year++)
		all[(*out_count)++] = year;
	return all;
}

/* Every year for which a metric has a figure or says that it has none, and those between. */
static int *gather_years(struct arena *arena, const struct metric *const *metrics, size_t count, const struct chart_years *years, size_t *out_count)
{
	size_t most = 0, found = 0, kept = 0;
	if (years->first)
		return every_year(arena, years->first, years->last, out_count);
	for (size_t m = 0; m < count; m++)
		most += metrics[m]->values.count;
	int *all = arena_alloc(arena, (most + 1) * sizeof *all);
	for (size_t m = 0; m < count; m++)
		for (size_t i = 0; i < metrics[m]->values.count; i++)
			if (metrics[m]->values.at[i].year <= years->last)
				all[found++] = metrics[m]->values.at[i].year;
	qsort(all, found, sizeof *all, compare_years);
	for (size_t i = 0; i < found; i++)
		if (!kept || all[kept - 1] != all[i])
			all[kept++] = all[i];
	size_t skip = years->most && kept > years->most ? kept - years->most : 0;
	/* The years between those as well, for which nothing is said: steps along the axis are a year each. */
	if (kept > skip && all[kept - 1] - all[skip] < CHART_SPAN)
		return every_year(arena, all[skip], all[kept - 1], out_count);
	*out_count = kept - skip;
	return all + skip;
}

void chart_share_years(struct typesetter *setter, size_t limit, struct chart_years *years)
{
	const struct report *report = setter->report;
	const struct metric **metrics = arena_alloc(setter->arena, (report->metrics.count + 1) * sizeof *metrics);
	size_t count;
	for (size_t i = 0; i < report->metrics.count; i++)
		metrics[i] = &report->metrics.at[i];
	const int *all = gather_years(setter->arena, metrics, report->metrics.count, years, &count);
	if (count && all[count - 1] - all[0] < (int)limit)
		*years = (struct chart_years){all[0], all[count - 1], count};
}

static void name_years(struct arena *arena, struct chart_data *data, const int *years, size_t count)
{
	data->years = true;
	data->point_count = count;
	data->points = arena_alloc(arena, (count + 1) * sizeof *data->points);
	for (size_t i = 0; i < count; i++)
		data->points[i] = arena_format(arena, "%d", years[i]);
}

static void add_note(struct buffer *out, const struct metric *metric, bool named, const char *words)
{
	const char *all = named ? arena_format(out->arena, "%s, %s", metric->name.text, words) : words;
	if (*words)
		buffer_format(out, "%s%s", out->size ? "; " : "", out->size ? all : utf8_capital(out->arena, all));
}

bool chart_of_metrics(struct arena *arena, const struct metric *const *metrics, size_t count, const struct chart_years *years, struct chart_data *out)
{
	size_t year_count;
	int *all = gather_years(arena, metrics, count, years, &year_count);
	struct unit unit = metric_unit(metrics[0]->unit.text);
	*out = (struct chart_data){.name = count == 1 ? metrics[0]->name.text : "", .unit = unit.name, .series_count = count};
	name_years(arena, out, all, year_count);
	out->series = arena_alloc(arena, count * sizeof *out->series);
	struct table table = table_new(arena, out);
	struct buffer note = buffer_make(arena);
	for (size_t m = 0; m < count; m++) {
		out->series[m].name = metrics[m]->name.text;
		add_note(&note, metrics[m], count > 1, format_notes(arena, metrics[m], all, year_count));
		for (size_t i = 0; i < year_count; i++) {
			struct quantity quantity;
			if (metric_quantity(metrics[m], all[i], &quantity))
				set(&table, m, i, &quantity);
		}
	}
	out->note = note.size ? arena_format(arena, "%s.", note.data) : NULL;
	return finish(&table, unit);
}

static bool figure_of(const struct years *years, int year, const char *unit, struct quantity *out)
{
	for (size_t i = 0; i < years->count; i++)
		if (years->at[i].year == year && years->at[i].figure.known)
			return metric_plain_quantity(years->at[i].figure.value, unit, out);
	return false;
}

bool chart_of_breakdown(struct arena *arena, const struct metric *metric, const struct chart_years *years, struct chart_data *out)
{
	size_t most = years->most ? years->most : 1, rows = metric->breakdown.count;
	struct unit unit = metric_unit(metric->unit.text);
	*out = (struct chart_data){.name = metric->name.text, .unit = unit.name, .series_count = most, .point_count = rows};
	out->points = arena_alloc(arena, (rows + 1) * sizeof *out->points);
	out->series = arena_alloc(arena, most * sizeof *out->series);
	struct table table = table_new(arena, out);
	for (size_t s = 0; s < most; s++) {
		int year = years->last - (int)(most - 1 - s);
		out->series[s].name = arena_format(arena, "Năm %d", year);
		for (size_t i = 0; i < rows; i++) {
			struct quantity quantity;
			out->points[i] = metric->breakdown.at[i].unit_name.text;
			if (figure_of(&metric->breakdown.at[i].values, year, metric->unit.text, &quantity))
				set(&table, s, i, &quantity);
		}
	}
	return finish(&table, unit);
}

/* By its verdict, or where it has none by what its metric counts as better. */
static bool is_missed(const struct report *report, const struct assessment *one)
{
	int order = decimal_compare(one->achieved.value, one->planned.value);
	if (one->status.node)
		return one->status.value == VERDICT_PARTLY || one->status.value == VERDICT_MISSED;
	for (size_t i = 0; i < report->metrics.count; i++)
		if (strcmp(report->metrics.at[i].id.text, one->metric.text) == 0 && report->metrics.at[i].better.node &&
		    report->metrics.at[i].better.value == METRIC_LOWER)
			return order > 0;
	return order < 0;
}

bool chart_of_assessment(struct typesetter *setter, struct chart_data *out)
{
	const struct report *report = setter->report;
	struct arena *arena = setter->arena;
	const struct scope root = {.report = report};
	size_t count = 0, most = report->assessment.count;
	*out = (struct chart_data){.name = "", .unit = "%", .places = 1, .points = arena_alloc(arena, (most + 1) * sizeof *out->points),
				   .series = arena_alloc(arena, sizeof *out->series), .series_count = 1};
	out->series[0] = (struct chart_series){"", arena_alloc(arena, (most + 1) * sizeof *out->series[0].values)};
	for (size_t i = 0; i < most; i++) {
		const struct assessment *one = &report->assessment.at[i];
		struct decimal share;
		if (!one->planned.node || !one->achieved.node || one->planned.value.mantissa <= 0 ||
		    !decimal_divide(one->achieved.value, one->planned.value, 3, &share) || decimal_compare(share, decimal_from(100000)) > 0)
			continue;
		out->points[count] = inline_plain(setter, &root, one->text.node);
		out->series[0].values[count++] = (struct chart_value){.known = true, .qualifier = "", .value = share.mantissa * power(3 - share.scale), .missed = is_missed(report, one)};
	}
	out->point_count = count;
	return count > 0;
}
