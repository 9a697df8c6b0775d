/* Names of metrics, found in running text by the words before a number. */
#ifndef RULES_METRIC_NAMES_H
#define RULES_METRIC_NAMES_H

#include "report/metric.h"
#include "rules/text.h"

struct metric_names;

/* The metrics with a figure and a unit whose names are one clause of 2 to 24 words. Linear in the length of all names. */
struct metric_names *metric_names_index(struct arena *arena, const struct report *report);

/* The first of the metrics of that name (of the longest one) that ends at or before `at`, or NULL. */
const struct metric *metric_names_before(const struct metric_names *names, struct text text, size_t at);

/* The next metric of the same name, or NULL. */
const struct metric *metric_names_next(const struct metric_names *names, const struct metric *metric);

#endif
