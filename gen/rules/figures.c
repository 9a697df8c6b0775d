/* Rules on figures: what they share, and the order in which they run. */
#include "rules/figures.h"

#include <stdlib.h>
#include <string.h>

static int compare_metrics(const void *a, const void *b)
{
	const struct metric *const *x = a, *const *y = b;
	return strcmp((*x)->id.text, (*y)->id.text);
}

static void index_metrics(struct figures *figures)
{
	const struct report *report = figures->report;
	figures->metrics = arena_alloc(figures->arena, (report->metrics.count + 1) * sizeof *figures->metrics);
	for (size_t i = 0; i < report->metrics.count; i++)
		if (report->metrics.at[i].id.node)
			figures->metrics[figures->metric_count++] = &report->metrics.at[i];
	qsort(figures->metrics, figures->metric_count, sizeof *figures->metrics, compare_metrics);
}

const struct metric *figures_metric(const struct figures *figures, const struct string *reference)
{
	if (!reference->node)
		return NULL;
	const struct metric wanted = {.id = *reference}, *key = &wanted;
	const struct metric **found = bsearch(&key, figures->metrics, figures->metric_count, sizeof *figures->metrics, compare_metrics);
	return found ? *found : NULL;
}

const struct figure *figures_find(const struct years *years, int year)
{
	size_t low = 0, high = years->count;
	while (low < high) {
		size_t middle = (low + high) / 2;
		if (years->at[middle].year < year)
			low = middle + 1;
		else
			high = middle;
	}
	const struct year_figure *at = low < years->count ? &years->at[low] : NULL;
	return at && at->year == year && at->figure.known ? &at->figure : NULL;
}

struct decimal figures_slack(struct decimal value, const char *unit, bool qualified)
{
	struct unit meant = metric_unit(unit);
	if (qualified)
		return decimal_grain(value);
	if (value.scale >= DECIMAL_DIGITS || (!value.scale && meant.kind != UNIT_PERCENT && !meant.shift))
		return decimal_from(0);
	return (struct decimal){.mantissa = 5, .scale = (uint8_t)(value.scale + 1)};
}

struct decimal figures_total_slack(const struct metric *metric, const struct figure *figure)
{
	return figures_slack(figure->value, metric->unit.text, *figure->qualifier || metric->qualifier.node);
}

bool figures_settle(struct decimal value, const char *unit, struct decimal *out)
{
	return decimal_shift(value, metric_unit(unit).shift, out);
}

bool figures_differ(struct decimal a, struct decimal b, struct decimal slack)
{
	struct decimal difference;
	return decimal_subtract(a, b, &difference) && decimal_compare(decimal_absolute(difference), slack) > 0;
}

#define UNIT_WORDS 12

bool figures_units_agree(const char *a, const char *b)
{
	enum unit_kind kinds[] = {metric_unit(a).kind, metric_unit(b).kind};
	if (kinds[0] != UNIT_PLAIN || kinds[1] != UNIT_PLAIN)
		return kinds[0] == kinds[1];
	struct word left[UNIT_WORDS], right[UNIT_WORDS];
	size_t counts[] = {words_of(text_of(a), left, UNIT_WORDS), words_of(text_of(b), right, UNIT_WORDS)};
	size_t common = counts[0] < counts[1] ? counts[0] : counts[1];
	if (counts[0] > UNIT_WORDS || counts[1] > UNIT_WORDS)
		return true;
	bool first = true, last = true;
	for (size_t i = 0; i < common; i++) {
		first = first && left[i].hash == right[i].hash;
		last = last && left[counts[0] - 1 - i].hash == right[counts[1] - 1 - i].hash;
	}
	return first || last;
}

void figures_check_unit(const struct figures *figures, const struct string *unit, const struct metric *metric)
{
	if (!unit->node || !metric->unit.node || figures_units_agree(unit->text, metric->unit.text))
		return;
	struct diagnostic *diagnostic = diagnostics_add(figures->list, DIAGNOSTIC_TARGET_UNIT, node_place(figures->arena, unit->node), unit->text,
							metric->name.text, metric->unit.text, NULL);
	diagnostic->related = node_place(figures->arena, metric->unit.node);
}

#define UNIT_BYTES 100 /* nobody writes a longer one behind a number */

bool figures_has_unit(struct text text, const struct numeral *numeral, const char *unit)
{
	if (metric_unit(unit).kind == UNIT_MONEY)
		return text_begins(text, numeral->end, "đồng");
	return *unit && strnlen(unit, UNIT_BYTES + 1) <= UNIT_BYTES && text_begins(text, numeral->end, unit);
}

static bool is_qualified(struct text text, const struct numeral *numeral)
{
	static const char *const qualifiers[] = {"trên", "hơn", "gần", "khoảng", "ngót", "xấp", "xỉ", "ước", "chừng", "độ", "dưới", NULL};
	struct word word;
	bool found = false;
	for (size_t i = 0; word_before(text, numeral->start, &word) && qualifiers[i] && !found; i++)
		found = word_is(&word, qualifiers[i]);
	return found;
}

struct decimal figures_typed_slack(struct text text, const struct numeral *numeral)
{
	if (is_qualified(text, numeral))
		return decimal_grain(numeral->value);
	return decimal_compare(numeral->grain, decimal_from(1)) == 0 ? decimal_from(0) : numeral->grain;
}

/* A number for each of several, or of a part; a rise of 5%, which the entry may hold as 105%. */
static const char *const parts[] = {"mỗi", "từng", "trong đó", "bình quân", "trung bình", "riêng", NULL};
static const char *const rises[] = {"tăng", "giảm", "so với", "vượt", NULL};

void figures_check_wording(const struct figures *figures, const struct string *text, const struct string *unit, const struct number *value,
			   const struct number *other)
{
	struct text words = text_of(text->text);
	struct numeral numeral, found = {0};
	struct decimal wanted, second;
	size_t count = 0;
	if (!text->node || !value->node || !*unit->text || !figures_settle(value->value, unit->text, &wanted))
		return;
	for (size_t at = 0; numeral_next(words, &at, &numeral);) {
		if (!figures_has_unit(words, &numeral, unit->text))
			continue;
		found = numeral;
		count++;
	}
	if (count != 1 || !figures_differ(found.value, wanted, figures_typed_slack(words, &found)) || text_mentions(words, parts))
		return;
	if (metric_unit(unit->text).kind == UNIT_PERCENT && text_mentions(words, rises))
		return;
	if (other && other->node && figures_settle(other->value, unit->text, &second) &&
	    !figures_differ(found.value, second, figures_typed_slack(words, &found)))
		return;
	struct diagnostic *diagnostic =
		diagnostics_add(figures->list, DIAGNOSTIC_TARGET_WORDING, node_text_place(figures->arena, text->node, found.start, found.end),
				numeral_amount(figures->arena, value->value, unit->text), NULL);
	diagnostic->related = node_place(figures->arena, value->node);
}

void rules_figures(struct diagnostics *list, const struct report *report)
{
	struct figures figures = {.list = list, .arena = list->arena, .report = report, .year = report->year.node ? (int)report->year.value : 0};
	index_metrics(&figures);
	figures_check_changes(&figures);
	figures_check_values(&figures);
	figures_check_breakdowns(&figures);
	figures_check_targets(&figures);
	figures_check_assessment(&figures);
	figures_check_awards(&figures);
	figures_check_annexes(&figures);
	figures_check_dates(&figures);
	figures_check_prose(&figures);
}
