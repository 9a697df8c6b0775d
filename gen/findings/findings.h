/* What is wrong with the user's files, as text: for people, for editors, and for the services that check changes. */
#ifndef FINDINGS_FINDINGS_H
#define FINDINGS_FINDINGS_H

#include "base/diagnostic.h"

enum findings_format {
	FINDINGS_HUMAN,
	FINDINGS_SHORT,
	FINDINGS_JSON,
	FINDINGS_SARIF,  /* Static Analysis Results Interchange Format 2.1.0 */
	FINDINGS_GITHUB, /* workflow commands */
	FINDINGS_GITLAB, /* Code Quality */
	FINDINGS_JUNIT,
};

#define FINDINGS_LIMIT 100

struct findings_options {
	enum findings_format format;
	struct diagnostic_style style;
	size_t limit;        /* of findings a file that people are shown, errors first; 0: all */
	bool less_notes;     /* the notes of rules are left out */
	const char *version; /* of the program; only for the formats that name it: JSON, SARIF */
	/* Called with what has been written so far whenever it has grown long, and at the end; empties the buffer. NULL: all of it stays there. */
	void (*drain)(void *context, struct buffer *out);
	void *context; /* of drain */
};

struct findings;

/* Opens a document in `out`. */
struct findings *findings_open(const struct findings_options *options, struct buffer *out);

/* One file and its list, which is sorted. `file` is the name that the user gave, NULL for what belongs to no report (options, layout, fonts). Nothing
 * of the list is kept. */
void findings_add(struct findings *findings, const char *file, struct diagnostics *list);

/* How many of that very severity were added. */
size_t findings_count(const struct findings *findings, enum severity severity);

/* One line for people: how many there were in how many files. */
void findings_summary(const struct findings *findings, int files, struct buffer *out);

/* Ends the document, which then is well-formed whatever was added. */
void findings_close(struct findings *findings);

#endif
