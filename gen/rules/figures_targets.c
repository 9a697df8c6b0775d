/* Next year's targets: how many there are, and each against the metric that measures it. */
#include "rules/figures.h"

#include <string.h>

static const char *count_text(struct arena *arena, int64_t count)
{
	return arena_format(arena, "%lld", (long long)count);
}

/* `place` announces `announced` targets. */
static void check_listed(const struct figures *figures, struct place place, int64_t announced)
{
	struct arena *arena = figures->arena;
	const struct directions *directions = &figures->report->directions;
	int64_t listed = (int64_t)directions->targets.count;
	if (announced == listed)
		return;
	enum diagnostic_code code = announced > listed ? DIAGNOSTIC_TARGETS_FEWER : DIAGNOSTIC_TARGETS_MORE;
	struct diagnostic *diagnostic = diagnostics_add(figures->list, code, place, count_text(arena, announced), count_text(arena, listed), NULL);
	if (directions->targets.node)
		diagnostic->related = node_key_place(arena, directions->targets.node);
}

/* `gồm 10 chỉ tiêu`, `đề ra 10 chỉ tiêu`; what else is counted in targets is about other ones. */
static bool announces(struct text text, const struct numeral *numeral)
{
	static const char *const verbs[] = {"gồm", "ra", "với", "dựng", "định"};
	struct word word;
	if (!text_begins(text, numeral->end, "chỉ tiêu") || text_begins(text, numeral->end, "chỉ tiêu về") ||
	    !word_before(text, numeral->start, &word))
		return false;
	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
		if (word_is(&word, verbs[i]))
			return true;
	return false;
}

/* The one number of targets that the text announces. */
static bool find_announced(const struct string *text, struct numeral *out)
{
	struct text words = text_of(text->text);
	struct numeral numeral;
	size_t counted = 0, announced = 0;
	for (size_t at = 0; numeral_next(words, &at, &numeral);) {
		counted += text_begins(words, numeral.end, "chỉ tiêu");
		if (!announces(words, &numeral))
			continue;
		announced++;
		*out = numeral;
	}
	return counted == 1 && announced == 1 && out->value.scale == 0;
}

static void check_intro(const struct figures *figures, const struct string *text)
{
	const struct directions *directions = &figures->report->directions;
	struct numeral numeral = {0};
	if (!text->node || !find_announced(text, &numeral))
		return;
	struct place place = node_text_place(figures->arena, text->node, numeral.start, numeral.end);
	if (!directions->target_count.node) {
		check_listed(figures, place, numeral.value.mantissa);
	} else if (numeral.value.mantissa != directions->target_count.value) {
		struct diagnostic *diagnostic =
			diagnostics_add(figures->list, DIAGNOSTIC_TARGETS_WORDING, place, count_text(figures->arena, numeral.value.mantissa),
					count_text(figures->arena, directions->target_count.value), NULL);
		diagnostic->related = node_place(figures->arena, directions->target_count.node);
	}
}

/* 1: more is better; -1: less is; 0: not known, or the two contradict each other. */
static int direction(const struct target *target, const struct metric *metric)
{
	int wanted = 0;
	if (target->comparison.node && target->comparison.value != COMPARISON_EQUAL)
		wanted = target->comparison.value == COMPARISON_AT_LEAST ? 1 : -1;
	if (!metric->better.node)
		return wanted;
	int better = metric->better.value == METRIC_HIGHER ? 1 : -1;
	return wanted && wanted != better ? 0 : better;
}

/* To keep what has been reached is a target, to fall behind it is none. */
static void check_reached(const struct figures *figures, const struct target *target, const struct metric *metric)
{
	const struct figure *reached = figures->year ? figures_find(&metric->values, figures->year) : NULL;
	struct decimal wanted, now;
	const char *unit = target->unit.node ? target->unit.text : metric->unit.text;
	if (!reached || !figures_units_agree(unit, metric->unit.text) || !figures_settle(target->value.value, unit, &wanted) ||
	    !figures_settle(reached->value, metric->unit.text, &now) || decimal_compare(now, wanted) * direction(target, metric) <= 0)
		return;
	struct arena *arena = figures->arena;
	struct diagnostic *diagnostic = diagnostics_add(
		figures->list, DIAGNOSTIC_TARGET_REACHED, node_place(arena, target->value.node), numeral_amount(arena, target->value.value, unit),
		numeral_amount(arena, reached->value, metric->unit.text), arena_format(arena, "%d", figures->year), NULL);
	diagnostic->related = node_place(arena, reached->node);
}

/* Rises, and what is measured against a plan, go above 100 %. */
static void check_coverage(const struct figures *figures, const struct target *target, const struct metric *metric)
{
	static const char *const open[] = {"tăng", "giảm",    "vượt",     "kế hoạch",  "so với",    "chỉ tiêu", "dự toán",
					   "giao", "cùng kỳ", "định mức", "công suất", "thực hiện", "gấp",      NULL};
	const char *unit = target->unit.node || !metric ? target->unit.text : metric->unit.text;
	if (strcmp(unit, "%") != 0 || decimal_compare(target->value.value, decimal_from(100)) <= 0)
		return;
	if (target->comparison.node && target->comparison.value == COMPARISON_AT_MOST)
		return;
	if (!text_mentions(text_of(target->text.text), open) && !(metric && text_mentions(text_of(metric->name.text), open)))
		diagnostics_add(figures->list, DIAGNOSTIC_TARGET_COVERAGE, node_place(figures->arena, target->value.node),
				numeral_amount(figures->arena, target->value.value, "%"), NULL);
}

static void check_target(const struct figures *figures, const struct target *target)
{
	const struct metric *metric = figures_metric(figures, &target->metric);
	if (metric)
		figures_check_unit(figures, &target->unit, metric);
	if (target->value.node && metric)
		check_reached(figures, target, metric);
	if (target->value.node)
		check_coverage(figures, target, metric);
	figures_check_wording(figures, &target->text, &target->unit, &target->value, NULL);
}

void figures_check_targets(const struct figures *figures)
{
	const struct directions *directions = &figures->report->directions;
	if (directions->target_count.node)
		check_listed(figures, node_place(figures->arena, directions->target_count.node), directions->target_count.value);
	for (size_t i = 0; i < directions->intro.count; i++)
		check_intro(figures, &directions->intro.at[i]);
	for (size_t i = 0; i < directions->targets.count; i++)
		check_target(figures, &directions->targets.at[i]);
}
