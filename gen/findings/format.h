/* What the formats share: the document being written, and how places, paths and sentences are put into it. */
#ifndef FINDINGS_FORMAT_H
#define FINDINGS_FORMAT_H

#include "findings/findings.h"
#include "findings/fingerprint.h"
#include "findings/position.h"
#include "findings/text.h"

#define SEVERITY_COUNT (SEVERITY_FAILURE + 1)

struct counts {
	size_t of[SEVERITY_COUNT];
};

/* Parts of the document that stand behind all results, while the results are already on their way. */
struct deferred {
	struct buffer text;
	struct json json;
};

struct findings {
	struct arena *arena;   /* of the document */
	struct arena *scratch; /* emptied behind each finding */
	struct findings_options options;
	const struct format *format;
	struct buffer *out;
	struct json json;       /* writes to `out` */
	const char *file;       /* being added; NULL: none */
	struct counts total, here; /* of the document, of the file */
	struct counts quota;    /* human: how many more are shown */
	struct positions positions;
	struct fingerprints fingerprints;
	size_t rules[DIAGNOSTIC_COUNT]; /* SARIF: index of the rule and 1; 0: not used */
	size_t rule_count;
	enum diagnostic_code used[DIAGNOSTIC_COUNT]; /* SARIF: the code of each rule */
	struct deferred first, second; /* JSON: files; SARIF: notifications about running and about options */
};

/* Each may be NULL. */
struct format {
	void (*open)(struct findings *findings);
	void (*begin)(struct findings *findings);
	void (*add)(struct findings *findings, const struct diagnostic *diagnostic);
	void (*end)(struct findings *findings);
	void (*close)(struct findings *findings);
};

extern const struct format format_human, format_short, format_json, format_sarif, format_github, format_gitlab, format_junit;

/* The file that a finding is about, without a leading `./`; NULL when it is about none. */
const char *finding_file(const struct findings *findings, const struct diagnostic *diagnostic);

const char *finding_message(const struct findings *findings, const struct diagnostic *diagnostic);
const char *finding_hint(const struct findings *findings, const struct diagnostic *diagnostic); /* "" when there is none */
/* Message and hint as sentences on one line. */
const char *finding_sentences(const struct findings *findings, const struct diagnostic *diagnostic);

/* Whether it carries a repair that can be written to the file as it is. */
bool finding_has_repair(const struct diagnostic *diagnostic);

/* `error`, `warning`, `note`, and for failures `failure`. */
const char *severity_word(enum severity severity);

/* What is said of a related place. */
const char *related_label(enum diagnostic_code code, enum language language);

/* `name:line:col: severity[code]: message` and the snippet, as people read it. */
void human_print(struct findings *findings, const struct diagnostic *diagnostic, struct buffer *out);

#endif
