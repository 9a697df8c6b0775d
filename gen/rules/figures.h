/* What the rules on figures share: the report's metrics by id, and how exactly a figure is known. */
#ifndef RULES_FIGURES_H
#define RULES_FIGURES_H

#include "report/metric.h"
#include "rules/numeral.h"
#include "rules/rules.h"

struct figures {
	struct diagnostics *list;
	struct arena *arena;
	const struct report *report;
	int year; /* reviewed; 0: not known */
	const struct metric **metrics; /* those with an id, by id */
	size_t metric_count;
};

/* A rule of its own each. */
void figures_check_changes(const struct figures *figures);
void figures_check_values(const struct figures *figures);
void figures_check_breakdowns(const struct figures *figures);
void figures_check_targets(const struct figures *figures);
void figures_check_assessment(const struct figures *figures);
void figures_check_awards(const struct figures *figures);
void figures_check_annexes(const struct figures *figures);
void figures_check_dates(const struct figures *figures);
void figures_check_prose(const struct figures *figures);

/* The metric that the reference names, or NULL. */
const struct metric *figures_metric(const struct figures *figures, const struct string *reference);

/* The known figure of the year, or NULL. */
const struct figure *figures_find(const struct years *years, int year);

/* How far the true value may be from the figure: a unit of its last digit that is not 0 behind a word such as `trên`, half a unit of its last place for
 * rates, for money in thousands and more and for figures with decimals, which are rounded; 0 for what was counted. */
struct decimal figures_slack(struct decimal value, const char *unit, bool qualified);
/* Of a metric's own figure. */
struct decimal figures_total_slack(const struct metric *metric, const struct figure *figure);

/* The figure in the metric's smallest unit (đồng for money); false beyond 18 digits. */
bool figures_settle(struct decimal value, const char *unit, struct decimal *out);

/* Whether the two are further apart than `slack`. */
bool figures_differ(struct decimal a, struct decimal b, struct decimal slack);

/* Whether amounts in both units can be compared: the same words, one the beginning or the end of the other (`suất`, `suất quà`), or both money. */
bool figures_units_agree(const char *a, const char *b);

/* The unit of a target or of its assessment against that of the metric that measures it. */
void figures_check_unit(const struct figures *figures, const struct string *unit, const struct metric *metric);

/* Whether the number in the text has this unit behind it; money is then in đồng. */
bool figures_has_unit(struct text text, const struct numeral *numeral, const char *unit);
/* How far the figure meant may be from the number typed. */
struct decimal figures_typed_slack(struct text text, const struct numeral *numeral);

/* A text that says of its own target or assessment another number than its `value`; `other` is one that it may say as well, or NULL. */
void figures_check_wording(const struct figures *figures, const struct string *text, const struct string *unit, const struct number *value,
			   const struct number *other);

#endif
