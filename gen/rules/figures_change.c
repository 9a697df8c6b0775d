/* Changes that are stated against what the values give, and changes so large that a zero may have slipped. */
#include "rules/figures.h"

#include "rules/numeral.h"

#include <string.h>

struct bounds {
	struct decimal low, high;
};

static bool bound(const struct metric *metric, const struct figure *figure, struct bounds *out)
{
	struct decimal slack = figures_total_slack(metric, figure);
	return decimal_subtract(figure->value, slack, &out->low) && decimal_add(figure->value, slack, &out->high);
}

/* (now / before - 1) × 100 */
static bool percent_of(struct decimal now, struct decimal before, struct decimal *out)
{
	struct decimal ratio;
	return decimal_divide(now, before, 10, &ratio) && decimal_shift(ratio, 2, &ratio) && decimal_subtract(ratio, decimal_from(100), out);
}

static bool relative_change(struct bounds now, struct bounds before, struct bounds *out)
{
	const struct decimal zero = decimal_from(0);
	return decimal_compare(before.low, zero) > 0 && decimal_compare(now.low, zero) >= 0 && percent_of(now.low, before.high, &out->low) &&
	       percent_of(now.high, before.low, &out->high);
}

static bool points_change(struct bounds now, struct bounds before, struct bounds *out)
{
	return decimal_subtract(now.low, before.high, &out->low) && decimal_subtract(now.high, before.low, &out->high);
}

/* Half of the last digit as it stands in the file, where 12.0 says more than 12. */
static struct decimal tolerance_of(const struct node *node, struct decimal value)
{
	const char *text = node->origin->text + node->span.start;
	size_t size = node->span.end - node->span.start, places = 0;
	const char *point = memchr(text, '.', size);
	bool plain = !memchr(text, 'e', size) && !memchr(text, 'E', size);
	if (point)
		places = size - (size_t)(point + 1 - text);
	if (!plain || places < value.scale || places >= DECIMAL_DIGITS)
		places = value.scale < DECIMAL_DIGITS ? value.scale : DECIMAL_DIGITS - 1;
	return (struct decimal){.mantissa = 5, .scale = (uint8_t)(places + 1)};
}

static bool lies_outside(struct decimal value, struct decimal tolerance, struct bounds bounds)
{
	struct decimal low, high;
	return decimal_subtract(value, tolerance, &low) && decimal_add(value, tolerance, &high) &&
	       (decimal_compare(low, bounds.high) > 0 || decimal_compare(high, bounds.low) < 0);
}

/* `tăng 12,7%`, `a rise of 12.7%`; of rates in percentage points. */
static const char *describe_change(struct arena *arena, struct decimal percent, bool points)
{
	int sign = decimal_compare(percent, decimal_from(0));
	if (sign == 0)
		return DIAGNOSTIC_WORDS("không đổi", "no change");
	const char *vi = numeral_amount(arena, decimal_absolute(percent), points ? "" : "%");
	const char *en = strchr(vi, '\x1F') + 1;
	return arena_format(arena, "%s %.*s%s\x1F%s of %s%s", sign > 0 ? "tăng" : "giảm", (int)(en - 1 - vi), vi, points ? " điểm phần trăm" : "",
			    sign > 0 ? "a rise" : "a fall", en, points ? " percentage points" : "");
}

/* The change as the values have it, rounded like the stated one. */
static const char *describe_computed(struct arena *arena, struct decimal now, struct decimal before, const struct metric *metric)
{
	bool points = metric_unit(metric->unit.text).kind == UNIT_PERCENT;
	uint8_t places = metric->change.percent.value.scale ? metric->change.percent.value.scale : 1;
	struct decimal change;
	if (points ? !decimal_subtract(now, before, &change) : !percent_of(now, before, &change))
		return "?";
	return describe_change(arena, decimal_round(change, places), points);
}

/* Whether the stated change is known to be right (1), wrong (-1) or neither (0) by the values of the two years. */
static int judge(const struct metric *metric, const struct figure *now, const struct figure *before)
{
	struct bounds values[2], change;
	struct decimal percent = metric->change.percent.value, tolerance = tolerance_of(metric->change.percent.node, percent);
	if (!bound(metric, now, &values[0]) || !bound(metric, before, &values[1]))
		return 0;
	bool points = metric_unit(metric->unit.text).kind == UNIT_PERCENT;
	if (points && points_change(values[0], values[1], &change) && !lies_outside(percent, tolerance, change))
		return 1;
	if (!relative_change(values[0], values[1], &change))
		return 0;
	return lies_outside(percent, tolerance, change) ? -1 : 1;
}

static int from_year(const struct figures *figures, const struct change *change)
{
	return change->from_year.node ? (int)change->from_year.value : figures->year - 1;
}

static void check_stated(const struct figures *figures, const struct metric *metric)
{
	const struct change *change = &metric->change;
	int from = from_year(figures, change);
	if (change->from_year.node && from >= figures->year) {
		diagnostics_add(figures->list, DIAGNOSTIC_CHANGE_FROM_YEAR, node_place(figures->arena, change->from_year.node),
				arena_format(figures->arena, "%d", from), arena_format(figures->arena, "%d", figures->year), NULL);
		return;
	}
	const struct figure *now = figures_find(&metric->values, figures->year), *before = figures_find(&metric->values, from);
	if (!now || !before || judge(metric, now, before) >= 0)
		return;
	struct diagnostic *diagnostic =
		diagnostics_add(figures->list, DIAGNOSTIC_CHANGE_DIFFERS, node_place(figures->arena, change->percent.node),
				describe_change(figures->arena, change->percent.value, false), arena_format(figures->arena, "%d", from),
				describe_computed(figures->arena, now->value, before->value, metric), NULL);
	diagnostic->related = node_place(figures->arena, now->node);
}

#define SMALL 10 /* below it a tenfold change is nothing: 2 courses, then 25 */

/* Ten times or more, either way. */
static bool leaps(struct decimal a, struct decimal b)
{
	struct decimal ten;
	if (decimal_compare(a, decimal_from(SMALL)) < 0 || decimal_compare(b, decimal_from(SMALL)) < 0)
		return false;
	struct decimal small = decimal_compare(a, b) < 0 ? a : b, large = decimal_compare(a, b) < 0 ? b : a;
	return decimal_shift(small, 1, &ten) && decimal_compare(large, ten) >= 0;
}

/* A note, or a stated change that fits, shows that somebody has looked. */
static bool is_explained(const struct figures *figures, const struct metric *metric, const struct year_figure *now, const struct year_figure *before)
{
	if (*now->figure.note || *before->figure.note)
		return true;
	return metric->change.percent.node && now->year == figures->year && before->year == from_year(figures, &metric->change) &&
	       judge(metric, &now->figure, &before->figure) > 0;
}

static void check_leap(const struct figures *figures, const struct metric *metric, const struct year_figure *now, const struct year_figure *before)
{
	struct decimal a, b, times;
	if (!figures_settle(now->figure.value, metric->unit.text, &a) || !figures_settle(before->figure.value, metric->unit.text, &b) ||
	    !leaps(a, b) || is_explained(figures, metric, now, before))
		return;
	bool rise = decimal_compare(a, b) > 0;
	if (!decimal_divide(rise ? a : b, rise ? b : a, 1, &times))
		return;
	struct arena *arena = figures->arena;
	const char *unit = metric->unit.text;
	struct diagnostic *diagnostic = diagnostics_add(figures->list, rise ? DIAGNOSTIC_CHANGE_TENFOLD_RISE : DIAGNOSTIC_CHANGE_TENFOLD_FALL,
							node_place(arena, now->figure.node), numeral_amount(arena, now->figure.value, unit),
							arena_format(arena, "%d", before->year), numeral_both(arena, times),
							numeral_amount(arena, before->figure.value, unit), NULL);
	diagnostic->related = node_place(arena, before->figure.node);
}

static void check_leaps(const struct figures *figures, const struct metric *metric)
{
	const struct years *years = &metric->values;
	for (size_t i = 1; i < years->count; i++)
		if (years->at[i].figure.known && years->at[i - 1].figure.known && years->at[i].year == years->at[i - 1].year + 1)
			check_leap(figures, metric, &years->at[i], &years->at[i - 1]);
}

void figures_check_changes(const struct figures *figures)
{
	const struct report *report = figures->report;
	for (size_t i = 0; i < report->metrics.count; i++) {
		const struct metric *metric = &report->metrics.at[i];
		check_leaps(figures, metric);
		if (metric->change.percent.node && figures->year)
			check_stated(figures, metric);
	}
}
