/* The report as the program knows it: typed, each value with its place in the file. docs/report-format.md is written from its table. */
#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include "report/field.h"

/* A figure: a number with what is said about it, or null for "not known". */
struct figure {
	const struct node *node;
	bool known;
	struct decimal value;
	const char *qualifier; /* "trên", "gần" …; "" for none */
	const char *note;      /* "" for none */
};

struct year_figure {
	const struct node *node;
	int year;
	struct figure figure;
};
struct years { /* by year, ascending */
	const struct node *node;
	struct year_figure *at;
	size_t count;
};

#define TALLY_MAXIMUM 1000000000 /* sums of counts fit as well */

/* A count of people or groups, or the list of their names. */
struct tally {
	const struct node *node;
	int64_t count;
	const struct string *names; /* `count` of them; NULL when only a number is given */
};

/* A cell of an annex's table. */
struct cell {
	const struct node *node;
	const char *text; /* NULL: a number, or empty when `node` is null */
	struct decimal number;
	uint16_t span; /* columns, 0 stands for 1; the empty cells behind it are part of it */
};

struct picture {
	const struct node *node;
	struct string path, alt, caption;
	const struct image *image; /* report/image.h; NULL when it could not be used */
};

struct organization {
	const struct node *node;
	struct string name, short_name, abbreviation, parent, place, byline;
	struct picture logo;
};

struct attendee {
	const struct node *node;
	struct string honorific, name, position, organization;
};

struct meeting {
	const struct node *node;
	struct day date;
	struct choice part_of_day;
	struct string venue, others;
	LIST_OF(struct attendee) attendees;
	LIST_OF(struct picture) photos;
};

struct group {
	const struct node *node;
	struct string id, name;
};

struct change {
	const struct node *node;
	struct number percent;
	struct integer from_year;
};

struct breakdown {
	const struct node *node;
	struct string unit_name;
	struct years values;
};

struct metric {
	const struct node *node;
	struct string id, name, group, unit, qualifier, source;
	struct integer decimals;
	struct years values;
	struct change change;
	struct choice better, aggregate;
	LIST_OF(struct breakdown) breakdown;
};

struct section {
	const struct node *node;
	struct string heading;
	LIST_OF(struct string) paragraphs;
	LIST_OF(struct string) items;
	LIST_OF(struct string) metrics; /* ids */
	LIST_OF(struct picture) images;
};

struct results {
	const struct node *node;
	LIST_OF(struct string) intro;
	LIST_OF(struct section) sections;
};

struct review {
	const struct node *node;
	LIST_OF(struct string) strengths;
	LIST_OF(struct string) shortcomings;
	LIST_OF(struct string) causes;
	LIST_OF(struct string) lessons;
};

struct assessment {
	const struct node *node;
	struct string target, text, unit, metric, note;
	struct number planned, achieved;
	struct choice status;
};

struct remark {
	const struct node *node;
	struct string speaker;
	LIST_OF(struct string) paragraphs;
};

struct target {
	const struct node *node;
	struct string id, text, metric, unit, deadline, responsible;
	struct choice comparison;
	struct number value;
};

struct directions {
	const struct node *node;
	struct integer year, target_count;
	LIST_OF(struct string) intro;
	LIST_OF(struct target) targets;
	LIST_OF(struct string) tasks;
};

struct award {
	const struct node *node;
	struct string issuer, award;
	struct tally collectives, individuals;
};

struct annex_column {
	const struct node *node;
	struct string title, over;
	struct choice align;
	struct boolean merge;
};

struct row {
	const struct node *node;
	struct cell *at;
	size_t count, capacity;
};

struct annex {
	const struct node *node;
	struct string id, title, note;
	LIST_OF(struct annex_column) columns;
	LIST_OF(struct row) rows;
};

struct term {
	const struct node *node;
	struct string term, expansion, language;
};

struct signature {
	const struct node *node;
	LIST_OF(struct string) authority;
	struct string position, name;
};

struct document {
	const struct node *node;
	struct string number, symbol, place, summary;
	struct day date;
	LIST_OF(struct string) bases;
	LIST_OF(struct string) addressees;
	LIST_OF(struct string) recipients;
	struct signature signature;
};

/* What the rules are told about this report. */
struct check {
	const struct node *node;
	LIST_OF(struct string) off;   /* codes */
	LIST_OF(struct string) words; /* spelt as they are meant to be */
};

struct report {
	const struct node *node;
	struct string schema;
	struct integer format, year;
	struct string title, subtitle;
	struct organization organization;
	struct meeting meeting;
	LIST_OF(struct group) groups;
	LIST_OF(struct metric) metrics;
	struct results results;
	struct review review;
	LIST_OF(struct assessment) assessment;
	LIST_OF(struct remark) remarks;
	struct directions directions;
	LIST_OF(struct string) proposals;
	LIST_OF(struct string) awards_intro;
	LIST_OF(struct award) awards;
	LIST_OF(struct annex) annexes;
	LIST_OF(struct term) glossary;
	struct document document;
	struct check check;
};

enum part_of_day { PART_MORNING, PART_NOON, PART_AFTERNOON, PART_EVENING };
enum verdict { VERDICT_EXCEEDED, VERDICT_MET, VERDICT_PARTLY, VERDICT_MISSED }; /* the choices of `status` */
enum comparison { COMPARISON_AT_LEAST, COMPARISON_AT_MOST, COMPARISON_EQUAL };

extern const struct record report_record_picture;
extern const struct record report_record, report_record_figure, report_record_cell, report_record_directions, report_record_group, report_record_metric, report_record_target, report_record_annex, report_record_breakdown, report_record_assessment;

extern const struct field_type report_figure, report_years, report_tally, report_cell, report_row;

/* Binds the tree and checks what it says of itself: ids, references, the text's {{…}}. Always gives a report; it may be laid out only when no
 * error was added. */
struct report *report_bind(struct diagnostics *list, const struct node *node);
/* The same with pictures that are in memory (report/image.h). */
struct image_files;
struct report *report_bind_with(struct diagnostics *list, const struct node *node, const struct image_files *files);


/* The typed report as indented text, numbers exact: for `--dump=report`. */
void report_dump(const struct report *report, struct buffer *out);

#endif
