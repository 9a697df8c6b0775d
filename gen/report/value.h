/* Naming parts of a report: the paths in {{…}} and in layout files, and what stands at their end. */
#ifndef REPORT_VALUE_H
#define REPORT_VALUE_H

#include "report/metric.h"
#include "report/report.h"

enum value_kind {
	VALUE_STRING,   /* plain words */
	VALUE_TEXT,     /* a paragraph with its own marks and {{…}} */
	VALUE_INTEGER,
	VALUE_YEAR,
	VALUE_NUMBER,
	VALUE_QUANTITY,
	VALUE_CHANGE,
	VALUE_DATE,
	VALUE_BOOLEAN,
	VALUE_RECORD,
	VALUE_LIST,
	VALUE_OTHER,    /* there, but neither printable nor enterable: figures by year, rows of cells */
};

struct value {
	enum value_kind kind;
	bool absent;              /* the report has none: the rest but the kind, record and field is empty */
	bool broken;              /* absent because of a mistake of which there is a message */
	const struct node *node;  /* where it stands; NULL when it was computed */
	const char *text;
	int64_t integer;          /* also of VALUE_YEAR and VALUE_BOOLEAN */
	struct decimal number;
	struct quantity quantity;
	struct metric_change change;
	struct date date;
	const struct record *record; /* of VALUE_RECORD */
	const void *at;              /* the typed record; NULL when absent */
	const struct field *field;   /* of VALUE_LIST: what its elements are */
	struct list list;
};

/* Names a path may begin with: those of the scope and of its outer ones, then the keys of the report. */
struct scope {
	const struct report *report; /* NULL: every path is absent, only its form is checked */
	const struct scope *outer;
	const char *name; /* NULL: this scope adds none */
	struct value value;
};


/* Follows `path` (keys, ids of entries, numbers of entries from 1, `count`; of metrics `value`, `previous`, `change` and years;
 * of lists the sum of a number in each entry; of dates `day`, `month`, `year`, `time`). False when no report could have it (without a report
 * also what only an entry with the id `name` or the like would give a meaning), or when a list of this report has no such entry; `*suggestion` is then a near name or NULL. */
bool value_find(struct arena *arena, const struct scope *scope, const char *path, struct value *out, const char **suggestion);

/* The `index`-th element of a VALUE_LIST, references followed. */
struct value value_element(const struct scope *scope, const struct value *list, size_t index);

/* A metric stands for its figure of the report's year; anything else for itself. */
struct value value_settle(const struct scope *scope, struct value value);

/* Whether there is something to print: not absent, no empty list. */
bool value_present(const struct value *value);

#endif
