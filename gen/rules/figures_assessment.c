/* Last year's targets and what became of them: verdicts against figures, figures against metrics. */
#include "rules/figures.h"

#include <stdlib.h>
#include <string.h>

/* 1: more is better; -1: less is; 0: the words leave it open. */
static int direction(const struct assessment *assessment, const struct metric *metric)
{
	static const char *const limits[] = {"giảm",     "không quá",  "dưới",      "tối đa",  "xuống",    "hạn chế",
					     "kiềm chế", "không vượt", "tiết kiệm", "nhỏ hơn", "thấp hơn", NULL};
	if (metric && metric->better.node)
		return metric->better.value == METRIC_HIGHER ? 1 : -1;
	if (text_mentions(text_of(assessment->text.text), limits) || (metric && text_mentions(text_of(metric->name.text), limits)))
		return 0;
	return 1;
}

/* Whether the verdict can stand; `result` is 1 where more was reached than planned, 0 as much, -1 less. */
static bool stands(enum verdict status, int result)
{
	switch (status) {
	case VERDICT_EXCEEDED:
		return result > 0;
	case VERDICT_MET:
		return result >= 0;
	case VERDICT_PARTLY:
	case VERDICT_MISSED:
		return result < 0;
	}
	return true;
}

static const char *status_words(enum verdict status)
{
	switch (status) {
	case VERDICT_EXCEEDED:
		return DIAGNOSTIC_WORDS("vượt", "exceeded");
	case VERDICT_MET:
		return DIAGNOSTIC_WORDS("đạt", "met");
	case VERDICT_PARTLY:
		return DIAGNOSTIC_WORDS("đạt một phần", "partly met");
	case VERDICT_MISSED:
		return DIAGNOSTIC_WORDS("chưa đạt", "missed");
	}
	return "";
}

static void check_status(const struct figures *figures, const struct assessment *assessment, const struct metric *metric)
{
	if (!assessment->status.node || !assessment->planned.node || !assessment->achieved.node)
		return;
	enum verdict status = (enum verdict)assessment->status.value;
	int order = decimal_compare(assessment->achieved.value, assessment->planned.value), way = direction(assessment, metric);
	/* As much as planned is as much, whichever way is better. */
	if ((way == 0 && order != 0) || stands(status, order * way))
		return;
	struct arena *arena = figures->arena;
	diagnostics_add(figures->list, DIAGNOSTIC_ASSESSMENT_STATUS, node_place(arena, assessment->status.node), status_words(status),
			numeral_amount(arena, assessment->planned.value, assessment->unit.text),
			numeral_amount(arena, assessment->achieved.value, assessment->unit.text), NULL);
}

static void check_achieved(const struct figures *figures, const struct assessment *assessment, const struct metric *metric)
{
	const struct figure *figure = figures->year ? figures_find(&metric->values, figures->year) : NULL;
	const char *unit = assessment->unit.node ? assessment->unit.text : metric->unit.text;
	struct decimal achieved, value, slack, typed;
	if (!figure || !assessment->achieved.node || !figures_units_agree(unit, metric->unit.text))
		return;
	bool fits = figures_settle(assessment->achieved.value, unit, &achieved) && figures_settle(figure->value, metric->unit.text, &value) &&
		    figures_settle(figures_total_slack(metric, figure), metric->unit.text, &slack) &&
		    figures_settle(figures_slack(assessment->achieved.value, unit, false), unit, &typed) && decimal_add(slack, typed, &slack);
	/* The same unit is written the same way twice: nothing was rounded between the two. */
	bool same = strcmp(unit, metric->unit.text) == 0 && !*figure->qualifier && !metric->qualifier.node;
	if (!fits || !figures_differ(achieved, value, same ? decimal_from(0) : slack))
		return;
	struct arena *arena = figures->arena;
	struct diagnostic *diagnostic =
		diagnostics_add(figures->list, DIAGNOSTIC_ASSESSMENT_ACHIEVED, node_place(arena, assessment->achieved.node),
				numeral_amount(arena, assessment->achieved.value, unit), metric->name.text,
				numeral_amount(arena, figure->value, metric->unit.text), arena_format(arena, "%d", figures->year), NULL);
	diagnostic->related = node_place(arena, figure->node);
}

static int compare_targets(const void *a, const void *b)
{
	const struct assessment *const *x = a, *const *y = b;
	int order = strcmp((*x)->target.text, (*y)->target.text);
	return order ? order : (*x < *y ? -1 : 1);
}

/* Targets assessed twice; and, where the others say which target they are about, those that do not. */
static void check_references(const struct figures *figures)
{
	const struct report *report = figures->report;
	const struct assessment **all = arena_alloc(figures->arena, (report->assessment.count + 1) * sizeof *all);
	size_t count = 0, first = 0;
	for (size_t i = 0; i < report->assessment.count; i++)
		if (report->assessment.at[i].target.node)
			all[count++] = &report->assessment.at[i];
	for (size_t i = 0; count && i < report->assessment.count; i++)
		if (report->assessment.at[i].text.node && !node_find(report->assessment.at[i].node, "target"))
			diagnostics_add(figures->list, DIAGNOSTIC_ASSESSMENT_TARGET, node_place(figures->arena, report->assessment.at[i].text.node),
					NULL);
	qsort(all, count, sizeof *all, compare_targets);
	for (size_t i = 1; i < count; i++) {
		if (strcmp(all[i]->target.text, all[first]->target.text) != 0) {
			first = i;
			continue;
		}
		struct diagnostic *diagnostic = diagnostics_add(figures->list, DIAGNOSTIC_ASSESSMENT_TWICE,
								node_place(figures->arena, all[i]->target.node), all[i]->target.text, NULL);
		diagnostic->related = node_place(figures->arena, all[first]->target.node);
	}
}

void figures_check_assessment(const struct figures *figures)
{
	for (size_t i = 0; i < figures->report->assessment.count; i++) {
		const struct assessment *assessment = &figures->report->assessment.at[i];
		const struct metric *metric = figures_metric(figures, &assessment->metric);
		check_status(figures, assessment, metric);
		figures_check_wording(figures, &assessment->text, &assessment->unit, &assessment->planned, &assessment->achieved);
		if (metric) {
			figures_check_unit(figures, &assessment->unit, metric);
			check_achieved(figures, assessment, metric);
		}
	}
	check_references(figures);
}
