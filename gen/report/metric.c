/* What follows from a metric's figures: the value of a year, the change between two, what its unit means. */
#include "report/metric.h"

#include <string.h>

struct unit metric_unit(const char *name)
{
	static const struct {
		const char *name;
		int shift;
	} scales[] = {
		{"đồng", 0}, {"nghìn đồng", 3}, {"ngàn đồng", 3}, {"triệu đồng", 6}, {"tỷ đồng", 9}, {"tỉ đồng", 9}, {"VND", 0}, {"VNĐ", 0}, {"₫", 0},
	};
	for (size_t i = 0; i < sizeof scales / sizeof *scales; i++)
		if (*name == *scales[i].name && strcmp(name, scales[i].name) == 0)
			return (struct unit){UNIT_MONEY, scales[i].shift, name};
	return (struct unit){strcmp(name, "%") == 0 ? UNIT_PERCENT : UNIT_PLAIN, 0, name};
}

bool metric_plain_quantity(struct decimal value, const char *unit, struct quantity *out)
{
	*out = (struct quantity){value, metric_unit(unit), "", -1};
	return out->unit.kind != UNIT_MONEY || decimal_shift(value, out->unit.shift, &out->value);
}

static const struct figure *find_figure(const struct metric *metric, int year)
{
	for (size_t i = 0; i < metric->values.count; i++)
		if (metric->values.at[i].year == year && metric->values.at[i].figure.known)
			return &metric->values.at[i].figure;
	return NULL;
}

bool metric_quantity(const struct metric *metric, int year, struct quantity *out)
{
	const struct figure *figure = find_figure(metric, year);
	if (!figure || !metric_plain_quantity(figure->value, metric->unit.text, out))
		return false;
	out->qualifier = *figure->qualifier ? figure->qualifier : metric->qualifier.text;
	if (metric->decimals.node && out->unit.kind != UNIT_MONEY)
		out->places = (int)metric->decimals.value;
	return true;
}

static const struct year_figure *find_earlier(const struct metric *metric, int year)
{
	for (size_t i = metric->values.count; i-- > 0;)
		if (metric->values.at[i].year < year && metric->values.at[i].figure.known)
			return &metric->values.at[i];
	return NULL;
}

static bool compute_change(const struct metric *metric, const struct figure *now, const struct year_figure *before, struct metric_change *out)
{
	struct decimal difference, base = before->figure.value;
	if (!decimal_subtract(now->value, base, &difference))
		return false;
	*out = (struct metric_change){.from_year = before->year, .points = metric_unit(metric->unit.text).kind == UNIT_PERCENT};
	if (out->points) {
		out->percent = difference;
		return true;
	}
	if (base.mantissa < 0)
		base.mantissa = -base.mantissa;
	struct decimal ratio;
	return decimal_divide(difference, base, 3, &ratio) && decimal_shift(ratio, 2, &out->percent);
}

bool metric_change(const struct metric *metric, int year, int report_year, struct metric_change *out)
{
	const struct figure *now = find_figure(metric, year);
	const struct year_figure *before = find_earlier(metric, year);
	if (now && before && compute_change(metric, now, before, out)) {
		out->direction = decimal_compare(now->value, before->figure.value);
		return true;
	}
	if (!metric->change.percent.node || year != report_year)
		return false;
	int from = metric->change.from_year.node ? (int)metric->change.from_year.value : year - 1;
	struct decimal percent = metric->change.percent.value;
	*out = (struct metric_change){percent, false, from, decimal_compare(percent, decimal_from(0))};
	return true;
}
