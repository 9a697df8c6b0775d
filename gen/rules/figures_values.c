/* What is wrong with a figure by itself: its sign, its range, its year; and metrics that cannot be told apart. */
#include "rules/figures.h"

#include "rules/numeral.h"

#include <stdlib.h>
#include <string.h>

/* Quantities that may well be below zero. */
static const char *const signed_names[] = {"tăng",      "giảm",     "chênh",   "chênh lệch", "cân đối", "lãi",    "lỗ",
					   "lợi nhuận", "thâm hụt", "bội chi", "biến động",  "số dư",   "kết dư", "tồn",
					   "nhiệt độ",  "độ ẩm",    "di cư",   "thặng dư",   NULL};
/* Rates that measure against a plan or another year, or of one group to another: they may be above 100 %. */
static const char *const open_rates[] = {"kế hoạch",  "chỉ tiêu",  "thực hiện", "hoàn thành", "tăng",     "giảm",     "so",        "so với",
					 "vượt",      "dự toán",   "giao",      "lợi nhuận",  "sinh lời", "lãi",      "lạm phát",  "giới tính",
					 "tỷ lệ đạt", "tỉ lệ đạt", "phụ thuộc", "giữa",       "trên",     "định mức", "công suất", NULL};
static const char *const coverages[] = {"tỷ lệ", "tỉ lệ", "độ bao phủ", "bao phủ", "tỷ trọng", "tỉ trọng", NULL};

static void add_value(const struct figures *figures, enum diagnostic_code code, const struct metric *metric, const struct figure *figure)
{
	struct arena *arena = figures->arena;
	diagnostics_add(figures->list, code, node_place(arena, figure->node), metric->name.text,
			numeral_amount(arena, figure->value, metric->unit.text), NULL);
}

static void check_sign(const struct figures *figures, const struct metric *metric, const struct figure *figure)
{
	if (metric_unit(metric->unit.text).kind == UNIT_PERCENT || figure->value.mantissa >= 0)
		return;
	if (strncmp(metric->unit.text, "°", strlen("°")) != 0 && !text_mentions(text_of(metric->name.text), signed_names))
		add_value(figures, DIAGNOSTIC_VALUE_NEGATIVE, metric, figure);
}

static void check_rate(const struct figures *figures, const struct metric *metric, const struct figure *figure)
{
	if (metric_unit(metric->unit.text).kind != UNIT_PERCENT)
		return;
	if (figure->value.mantissa >= 0 && decimal_compare(figure->value, decimal_from(100)) <= 0)
		return;
	struct text name = text_of(metric->name.text);
	if (text_mentions(name, coverages) && !text_mentions(name, open_rates))
		add_value(figures, DIAGNOSTIC_RATE_RANGE, metric, figure);
}

static void check_year(const struct figures *figures, const struct year_figure *at)
{
	if (figures->year && at->year > figures->year && at->figure.known)
		diagnostics_add(figures->list, DIAGNOSTIC_VALUE_YEAR_LATER, node_key_place(figures->arena, at->node),
				arena_format(figures->arena, "%d", at->year), arena_format(figures->arena, "%d", figures->year), NULL);
}

static void check_metric(const struct figures *figures, const struct metric *metric)
{
	for (size_t i = 0; i < metric->values.count; i++) {
		const struct year_figure *at = &metric->values.at[i];
		check_year(figures, at);
		if (at->figure.known) {
			check_sign(figures, metric, &at->figure);
			check_rate(figures, metric, &at->figure);
		}
	}
}

struct named {
	uint64_t name, unit;
	const struct metric *metric;
};

static int compare_named(const void *a, const void *b)
{
	const struct named *x = a, *y = b;
	int order = text_hash_compare(x->name, y->name);
	if (!order)
		order = text_hash_compare(x->unit, y->unit);
	if (!order)
		order = strcmp(x->metric->group.text, y->metric->group.text);
	if (!order)
		order = x->metric < y->metric ? -1 : 1;
	return order;
}

static bool same_named(const struct named *a, const struct named *b)
{
	return a->name == b->name && a->unit == b->unit && strcmp(a->metric->group.text, b->metric->group.text) == 0;
}

/* The same name, unit and group: printed, nobody can tell which is which. */
static void check_names(const struct figures *figures)
{
	const struct report *report = figures->report;
	struct named *all = arena_alloc(figures->arena, (report->metrics.count + 1) * sizeof *all);
	size_t count = 0, first = 0;
	for (size_t i = 0; i < report->metrics.count; i++) {
		const struct metric *metric = &report->metrics.at[i];
		if (metric->name.node)
			all[count++] = (struct named){text_hash(text_of(metric->name.text)), text_hash(text_of(metric->unit.text)), metric};
	}
	qsort(all, count, sizeof *all, compare_named);
	for (size_t i = 1; i < count; i++) {
		if (!same_named(&all[first], &all[i])) {
			first = i;
			continue;
		}
		struct diagnostic *diagnostic = diagnostics_add(figures->list, DIAGNOSTIC_METRIC_NAME_TWICE,
								node_place(figures->arena, all[i].metric->name.node), all[i].metric->name.text, NULL);
		diagnostic->related = node_place(figures->arena, all[first].metric->name.node);
	}
}

void figures_check_values(const struct figures *figures)
{
	for (size_t i = 0; i < figures->report->metrics.count; i++)
		check_metric(figures, &figures->report->metrics.at[i]);
	check_names(figures);
}
