/* Figures unit by unit against their total. */
#include "rules/figures.h"

#include "rules/numeral.h"

#include <string.h>

/* What the units give for a year. */
struct roll {
	struct decimal sum, low, high, last;
	struct decimal slack; /* of the sum */
};

static bool add_unit(struct roll *roll, const struct metric *metric, const struct figure *figure, bool first)
{
	if (first || decimal_compare(figure->value, roll->low) < 0)
		roll->low = figure->value;
	if (first || decimal_compare(figure->value, roll->high) > 0)
		roll->high = figure->value;
	roll->last = figure->value;
	return decimal_add(roll->sum, figure->value, &roll->sum) &&
	       decimal_add(roll->slack, figures_slack(figure->value, metric->unit.text, *figure->qualifier != 0), &roll->slack);
}

/* Only where every unit has a figure for the year. */
static bool roll_up(const struct metric *metric, int year, struct roll *out)
{
	*out = (struct roll){{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}};
	for (size_t i = 0; i < metric->breakdown.count; i++) {
		const struct figure *figure = figures_find(&metric->breakdown.at[i].values, year);
		if (!figure || !add_unit(out, metric, figure, i == 0))
			return false;
	}
	return metric->breakdown.count > 0;
}

static void add(const struct figures *figures, enum diagnostic_code code, const struct metric *metric, const struct year_figure *total,
		struct decimal computed)
{
	struct arena *arena = figures->arena;
	const char *unit = metric->unit.text;
	struct decimal difference;
	if (!decimal_subtract(total->figure.value, computed, &difference))
		return;
	struct diagnostic *diagnostic = diagnostics_add(figures->list, code, node_place(arena, total->figure.node),
							numeral_amount(arena, total->figure.value, unit), numeral_amount(arena, computed, unit),
							numeral_amount(arena, decimal_absolute(difference), strcmp(unit, "%") == 0 ? "" : unit),
							arena_format(arena, "%d", total->year), NULL);
	diagnostic->related = node_key_place(arena, metric->breakdown.node);
}

/* A mean may be weighted by the size of the units; then it still lies between the least and the largest. */
static void check_mean(const struct figures *figures, const struct metric *metric, const struct year_figure *total, const struct roll *roll)
{
	struct decimal mean, slack = figures_total_slack(metric, &total->figure), low, high;
	uint8_t places = (uint8_t)(total->figure.value.scale + 2);
	if (!decimal_divide(roll->sum, decimal_from((int64_t)metric->breakdown.count), places < DECIMAL_DIGITS ? places : DECIMAL_DIGITS, &mean))
		return;
	if (!decimal_subtract(roll->low, slack, &low) || !decimal_add(roll->high, slack, &high))
		return;
	struct decimal shown = decimal_round(mean, total->figure.value.scale ? total->figure.value.scale : 1);
	if (decimal_compare(total->figure.value, low) < 0 || decimal_compare(total->figure.value, high) > 0)
		add(figures, DIAGNOSTIC_BREAKDOWN_OUTSIDE, metric, total, shown);
	else if (figures_differ(total->figure.value, mean, slack.mantissa ? slack : (struct decimal){5, 1}))
		add(figures, DIAGNOSTIC_BREAKDOWN_MEAN, metric, total, shown);
}

static void check_total(const struct figures *figures, const struct metric *metric, enum metric_aggregate aggregate, const struct year_figure *total)
{
	struct roll roll;
	if (!total->figure.known || !roll_up(metric, total->year, &roll))
		return;
	struct decimal own = figures_total_slack(metric, &total->figure), slack;
	bool exact = !*total->figure.qualifier && !metric->qualifier.node;
	if (!decimal_add(own, roll.slack, &slack))
		return;
	switch (aggregate) {
	case METRIC_SUM:
		if (figures_differ(total->figure.value, roll.sum, slack))
			add(figures, DIAGNOSTIC_BREAKDOWN_SUM, metric, total, roll.sum);
		break;
	case METRIC_MEAN:
		check_mean(figures, metric, total, &roll);
		break;
	case METRIC_MAX:
		if (figures_differ(total->figure.value, roll.high, exact ? decimal_from(0) : own))
			add(figures, DIAGNOSTIC_BREAKDOWN_MAX, metric, total, roll.high);
		break;
	case METRIC_LAST:
		if (figures_differ(total->figure.value, roll.last, exact ? decimal_from(0) : own))
			add(figures, DIAGNOSTIC_BREAKDOWN_LAST, metric, total, roll.last);
		break;
	}
}

/* Counts and money add up where nothing else is said; rates do not. */
void figures_check_breakdowns(const struct figures *figures)
{
	for (size_t i = 0; i < figures->report->metrics.count; i++) {
		const struct metric *metric = &figures->report->metrics.at[i];
		bool said = metric->aggregate.node != NULL;
		if (!said && metric_unit(metric->unit.text).kind == UNIT_PERCENT)
			continue;
		for (size_t k = 0; metric->breakdown.count && k < metric->values.count; k++)
			check_total(figures, metric, said ? (enum metric_aggregate)metric->aggregate.value : METRIC_SUM, &metric->values.at[k]);
	}
}
