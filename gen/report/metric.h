/* What follows from a metric's figures: the value of a year, the change between two, what its unit means. */
#ifndef REPORT_METRIC_H
#define REPORT_METRIC_H

#include "report/report.h"

/* The choices of `better` and `aggregate`. */
enum metric_better { METRIC_HIGHER, METRIC_LOWER };
enum metric_aggregate { METRIC_SUM, METRIC_MEAN, METRIC_MAX, METRIC_LAST };

enum unit_kind {
	UNIT_PLAIN,   /* người, suất quà … */
	UNIT_MONEY,   /* đồng and its multiples */
	UNIT_PERCENT, /* % */
};

struct unit {
	enum unit_kind kind;
	int shift;        /* money: the power of ten to đồng: 6 for triệu đồng */
	const char *name; /* as written */
};

struct unit metric_unit(const char *name);

/* A figure ready to be put into words. */
struct quantity {
	struct decimal value;  /* money: in đồng */
	struct unit unit;
	const char *qualifier; /* "" for none */
	int places;            /* after the comma, -1 as written */
};

/* The figure of a year; false when there is none or it is null (or money beyond 18 digits of đồng). */
bool metric_quantity(const struct metric *metric, int year, struct quantity *out);

/* Each of a report's figures that is stated for `value` and `unit` alone, such as a target's. */
bool metric_plain_quantity(struct decimal value, const char *unit, struct quantity *out);

struct metric_change {
	struct decimal percent; /* rounded to one place where it is computed; as stated otherwise. Rates: percentage points */
	bool points;            /* percentage points: both figures are rates */
	int from_year;
	int direction; /* -1, 0, 1: of the figures themselves, also where the percentage rounds to 0 */
};

/* From the figures of `year` and of the latest year before it that has one; when there is none, what the metric states for `year`
 * (only for the report's own year). False when neither is there. */
bool metric_change(const struct metric *metric, int year, int report_year, struct metric_change *out);

#endif
