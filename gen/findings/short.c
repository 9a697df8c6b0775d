/* Findings for editors, one line each, as compilers say them: `file:line:col: severity[code]: message`. */
#include "findings/format.h"

#include <string.h>

static void add_place(struct findings *findings, const struct diagnostic *diagnostic)
{
	const char *file = finding_file(findings, diagnostic);
	if (!file)
		file = "tongket";
	diagnostic_escape(findings->out, file, strlen(file));
	if (diagnostic->place.origin) {
		struct position position = position_find(&findings->positions, diagnostic->place.origin, diagnostic->place.span.start);
		buffer_format(findings->out, ":%zu:%zu", position.line, position.column);
	}
}

/* Editors know the severities by their English words, and no failures. */
static void add(struct findings *findings, const struct diagnostic *diagnostic)
{
	enum severity severity = diagnostic_severity(diagnostic->code);
	add_place(findings, diagnostic);
	buffer_format(findings->out, ": %s[%s]: ", severity_word(severity == SEVERITY_FAILURE ? SEVERITY_ERROR : severity), diagnostic_name(diagnostic->code));
	diagnostic_message(diagnostic, findings->options.style.language, findings->out);
	buffer_char(findings->out, '\n');
}

const struct format format_short = {.add = add};
