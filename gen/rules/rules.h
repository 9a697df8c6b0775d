/* What a careful chief of office would notice in a report that can be printed: figures that disagree, form, language. */
#ifndef RULES_RULES_H
#define RULES_RULES_H

#include "report/report.h"

/* Runs every rule but those that the report (`check.off`) or the list switches off. The report need not be whole: a value that could not be bound
 * has no node, and no rule speaks of it. */
void rules_check(struct diagnostics *list, const struct report *report);

/* This report against that of the year before. */
void rules_previous(struct diagnostics *list, const struct report *report, const struct report *previous);

/* The families of rules, a file or more each. */
void rules_figures(struct diagnostics *list, const struct report *report);  /* C6xx */
void rules_form(struct diagnostics *list, const struct report *report);     /* T7xx */
void rules_language(struct diagnostics *list, const struct report *report); /* N8xx */
void rules_mojibake(struct diagnostics *list, const struct report *whole); /* N890 to N892 */

#endif
