/* The command line. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "base/diagnostic.h"
#include "findings/explain.h"
#include "findings/findings.h"

/* Exit status of the program. */
enum status {
	STATUS_DONE = 0,
	STATUS_DATA = 1,    /* the data, layout or fonts have errors */
	STATUS_USAGE = 2,
	STATUS_FAILURE = 3, /* could not read, write or allocate */
};

enum dump { DUMP_NONE, DUMP_JSON, DUMP_REPORT, DUMP_PAGES, DUMP_TAGS };

enum schema_format { SCHEMA_JSON, SCHEMA_MARKDOWN };

enum layouts_format { LAYOUTS_HUMAN, LAYOUTS_JSON };

struct options {
	char **inputs;
	int input_count;
	const char *output;      /* NULL: beside each report */
	const char *layout;
	const char *font_folder; /* NULL: only the fonts inside the program */
	const char *encoding;    /* NULL: detected */
	const char *previous;    /* last year's report; NULL: not given */
	enum dump dump;
	const char *format_name;  /* as given; NULL: the default */
	enum schema_format format;
	enum layouts_format layouts;
	enum findings_format findings;
	enum codes_format codes;  /* of check --list */
	bool draft, quiet, help, version;
	bool strict;              /* warnings count as errors */
	bool list;                /* all codes */
	bool fix, diff;           /* repair the report; show what a repair would change */
	const char *explain;      /* a code */
	size_t max_findings;      /* that people are shown of a file; 0: all */
	bool off[DIAGNOSTIC_COUNT];
	bool extract_layout;     /* --layout behind `extract` */
	unsigned given;          /* a bit for each option that was */
	struct diagnostic_style style;
};

/* Reads the options, which stand anywhere up to `--`; the command is then the first of `inputs`. False after a message on standard
 * error. */
bool options_read(int argc, char **argv, struct options *out);

/* Whether the command takes all options that were given, and the format; false after a message on standard error. */
bool options_fit(struct options *options, const char *command);

/* The language that --lang, TONGKET_LANG or the locale asks for, before the command line is read. */
enum language options_language(int argc, char **argv);

/* The one of two texts in the language. */
const char *options_say(enum language language, const char *vi, const char *en);

/* `tongket: …` and where to find help, on standard error; gives STATUS_USAGE. */
/* Where the codes of diagnostics can be looked up, on standard error. */
void options_show_codes(enum language language);

int options_refuse(enum language language, const char *vi, const char *en, const char *argument);

int command_render(struct options *options);
int command_check(struct options *options);
int command_schema(struct options *options);
int command_layouts(struct options *options);
int command_convert(struct options *options);
int command_extract(struct options *options);
int command_verify(struct options *options);

#endif
