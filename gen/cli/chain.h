/* One report through the stages: source, report, layout, pdf. */
#ifndef CLI_CHAIN_H
#define CLI_CHAIN_H

#include "cli/options.h"
#include "layout/layout.h"

/* By how much Vietnamese time is ahead of the epoch's. */
#define CHAIN_VIETNAM_SECONDS INT64_C(25200)

/* What the reports of one run share. */
struct chain {
	struct arena *arena;
	struct font_library *fonts;
	const struct layout *layout;
	const struct options *options;
	const struct report *previous; /* last year's; NULL: not given, or not to be read */
	struct date date; /* SOURCE_DATE_EPOCH; none without it */
	struct diagnostics list; /* about options, fonts and layout */
};

/* Opens fonts and layout; their mistakes are in `list`, and `layout` is NULL when it cannot go on. */
void chain_prepare(const struct options *options, struct chain *out);

/* Likewise, and prints the mistakes. STATUS_DONE or why it cannot go on. */
int chain_open(const struct options *options, struct chain *out);
void chain_close(struct chain *chain);

/* One report. The diagnostics are in `list`. */
struct chain_report {
	struct arena *arena;
	struct diagnostics list;
	struct node *node;             /* NULL when the file could not be read or is no JSON */
	struct report *report;         /* NULL likewise */
	struct page_document *pages;   /* NULL when there are errors, or layout was not asked for */
};

/* The report is laid out if it has no errors and no more than `most` bytes; a larger one gets a note instead. 0: not at all. */
struct chain_report *chain_report_open(const struct chain *chain, const char *path, size_t most);
void chain_report_close(struct chain_report *report);

/* Stands before the name of the encoding, if one was given or detected, in the description of the attached report. */
#define CHAIN_ENCODING "; charset="

/* Ends the program where an allocation failed behind a library's back. HarfBuzz goes on with fewer glyphs or no kerning, and offers no
 * way to ask; what it leaves is the ENOMEM of malloc. Called behind each stage; sets errno to 0 for the next. */
void chain_check_memory(void);

/* Prints the diagnostics on standard error, without the notes of rules, which are for `check`; what they say about the exit status. */
int chain_print(struct diagnostics *list, struct diagnostic_style style);

#endif
