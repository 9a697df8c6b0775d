/* This year's report against last year's: what was promised, and what was said of the same year then. */
#include "report/metric.h"
#include "rules/numeral.h"
#include "rules/rules.h"

#include <stdlib.h>
#include <string.h>

/* Last year's entries that have an id, by id. */
struct named {
	const char *id;
	const void *at;
};

struct previous_pair {
	struct diagnostics *list;
	struct arena *arena;
	const struct report *report, *previous;
	struct named *targets, *metrics;
	size_t target_count, metric_count;
};

static int compare_named(const void *a, const void *b)
{
	return strcmp(((const struct named *)a)->id, ((const struct named *)b)->id);
}

static const void *find(const struct named *named, size_t count, const char *id)
{
	const struct named wanted = {id, NULL};
	const struct named *found = count ? bsearch(&wanted, named, count, sizeof *named, compare_named) : NULL;
	return found ? found->at : NULL;
}

static void gather(struct previous_pair *pair)
{
	const struct report *previous = pair->previous;
	size_t targets = previous->directions.targets.count, metrics = previous->metrics.count;
	pair->targets = arena_alloc(pair->arena, (targets + 1) * sizeof *pair->targets);
	pair->metrics = arena_alloc(pair->arena, (metrics + 1) * sizeof *pair->metrics);
	for (size_t i = 0; i < targets; i++)
		if (previous->directions.targets.at[i].id.node)
			pair->targets[pair->target_count++] =
				(struct named){previous->directions.targets.at[i].id.text, &previous->directions.targets.at[i]};
	for (size_t i = 0; i < metrics; i++)
		if (previous->metrics.at[i].id.node)
			pair->metrics[pair->metric_count++] = (struct named){previous->metrics.at[i].id.text, &previous->metrics.at[i]};
	qsort(pair->targets, pair->target_count, sizeof *pair->targets, compare_named);
	qsort(pair->metrics, pair->metric_count, sizeof *pair->metrics, compare_named);
}

/* Every target that last year's report set is spoken of in this year's assessment. */
static void check_left_out(const struct previous_pair *pair)
{
	const struct report *report = pair->report;
	struct named *assessed = arena_alloc(pair->arena, (report->assessment.count + 1) * sizeof *assessed);
	size_t count = 0;
	for (size_t i = 0; i < report->assessment.count; i++)
		if (report->assessment.at[i].target.node)
			assessed[count++] = (struct named){report->assessment.at[i].target.text, &report->assessment.at[i]};
	qsort(assessed, count, sizeof *assessed, compare_named);
	const struct node *where = report->assessment.node ? report->assessment.node : report->year.node;
	for (size_t i = 0; where && i < pair->target_count; i++) {
		const struct target *target = pair->targets[i].at;
		if (find(assessed, count, target->id.text))
			continue;
		struct diagnostic *diagnostic = diagnostics_add(pair->list, DIAGNOSTIC_TARGET_LEFT_OUT, node_place(pair->arena, where), target->id.text,
								target->text.text, NULL);
		diagnostic->related = node_place(pair->arena, target->node);
	}
}

static void check_assessment(const struct previous_pair *pair, const struct assessment *assessment)
{
	struct arena *arena = pair->arena;
	const struct target *target = find(pair->targets, pair->target_count, assessment->target.text);
	if (!assessment->target.node)
		return;
	if (!target) {
		const char **ids = arena_alloc(arena, (pair->target_count + 1) * sizeof *ids);
		for (size_t i = 0; i < pair->target_count; i++)
			ids[i] = pair->targets[i].id;
		struct diagnostic *diagnostic =
			diagnostics_add(pair->list, DIAGNOSTIC_TARGET_NOT_SET, node_place(arena, assessment->target.node), assessment->target.text, NULL);
		diagnostic->suggestion = diagnostic_nearest(assessment->target.text, ids);
		return;
	}
	bool same_unit = !assessment->unit.node || !target->unit.node || strcmp(assessment->unit.text, target->unit.text) == 0;
	if (!assessment->planned.node || !target->value.node || !same_unit || decimal_compare(assessment->planned.value, target->value.value) == 0)
		return;
	struct diagnostic *diagnostic = diagnostics_add(pair->list, DIAGNOSTIC_PLAN_CHANGED, node_place(arena, assessment->planned.node),
							numeral_amount(arena, assessment->planned.value, assessment->unit.text),
							numeral_amount(arena, target->value.value, target->unit.text), NULL);
	diagnostic->related = node_place(arena, target->value.node);
}

static const struct year_figure *find_year(const struct years *years, int year)
{
	for (size_t i = 0; i < years->count; i++)
		if (years->at[i].year == year && years->at[i].figure.known)
			return &years->at[i];
	return NULL;
}

/* A figure of an earlier year that both reports give is the same in both, or has been corrected on purpose. */
static void check_figures(const struct previous_pair *pair, const struct metric *metric)
{
	struct arena *arena = pair->arena;
	const struct metric *before = find(pair->metrics, pair->metric_count, metric->id.text);
	if (!metric->id.node || !before)
		return;
	for (size_t i = 0; i < metric->values.count; i++) {
		const struct year_figure *now = &metric->values.at[i], *then = find_year(&before->values, now->year);
		struct quantity a, b;
		if (!then || !now->figure.known || !metric_plain_quantity(now->figure.value, metric->unit.text, &a) ||
		    *now->figure.note || !metric_plain_quantity(then->figure.value, before->unit.text, &b) || a.unit.kind != b.unit.kind || decimal_compare(a.value, b.value) == 0)
			continue;
		struct diagnostic *diagnostic =
			diagnostics_add(pair->list, DIAGNOSTIC_FIGURE_RESTATED, node_place(arena, now->node), metric->name.text, arena_format(arena, "%d", now->year),
					numeral_amount(arena, now->figure.value, metric->unit.text), numeral_amount(arena, then->figure.value, before->unit.text), NULL);
		diagnostic->related = node_place(arena, then->node);
	}
}

void rules_previous(struct diagnostics *list, const struct report *report, const struct report *previous)
{
	struct previous_pair pair = {.list = list, .arena = list->arena, .report = report, .previous = previous};
	if (report->year.node && previous->year.node && previous->year.value != report->year.value - 1) {
		struct diagnostic *diagnostic = diagnostics_add(list, DIAGNOSTIC_PREVIOUS_YEAR, node_place(list->arena, report->year.node),
								arena_format(list->arena, "%d", (int)previous->year.value),
								arena_format(list->arena, "%d", (int)report->year.value), NULL);
		diagnostic->related = node_place(list->arena, previous->year.node);
		return;
	}
	gather(&pair);
	check_left_out(&pair);
	for (size_t i = 0; i < report->assessment.count; i++)
		check_assessment(&pair, &report->assessment.at[i]);
	for (size_t i = 0; i < report->metrics.count; i++)
		check_figures(&pair, &report->metrics.at[i]);
}
