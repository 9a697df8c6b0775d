/* Findings as GitHub's workflow commands, which it shows beside the lines of a change:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
#include "findings/format.h"

#include <string.h>

/* `%` and ends of lines stand as percent codes; in properties `:` and `,` do, too. */
static void escape(struct buffer *out, const char *text, const char *special)
{
	for (; *text; text++)
		if (strchr(special, *text))
			buffer_format(out, "%%%02X", (unsigned)(unsigned char)*text);
		else
			buffer_char(out, *text);
}
#define IN_MESSAGE  "%\r\n"
#define IN_PROPERTY "%\r\n:,"

/* Columns mean something only within one line. */
static void add_region(struct findings *findings, const struct place *place)
{
	struct position start = position_find(&findings->positions, place->origin, place->span.start);
	struct position end = position_find(&findings->positions, place->origin, place->span.end);
	buffer_format(findings->out, "line=%zu,endLine=%zu,", start.line, end.line);
	if (start.line == end.line)
		buffer_format(findings->out, "col=%zu,endColumn=%zu,", start.column, end.column);
}

static void add(struct findings *findings, const struct diagnostic *diagnostic)
{
	static const char *const commands[] = {
		[SEVERITY_NOTE] = "notice", [SEVERITY_WARNING] = "warning", [SEVERITY_ERROR] = "error", [SEVERITY_FAILURE] = "error"};
	struct buffer *out = findings->out;
	const char *file = finding_file(findings, diagnostic);
	buffer_format(out, "::%s ", commands[diagnostic_severity(diagnostic->code)]);
	if (file) {
		buffer_text(out, "file=");
		escape(out, file, IN_PROPERTY);
		buffer_char(out, ',');
	}
	if (diagnostic->place.origin)
		add_region(findings, &diagnostic->place);
	buffer_format(out, "title=%s::", diagnostic_name(diagnostic->code));
	escape(out, finding_message(findings, diagnostic), IN_MESSAGE);
	const char *hint = finding_hint(findings, diagnostic);
	if (*hint) {
		buffer_text(out, "%0A");
		escape(out, hint, IN_MESSAGE);
	}
	buffer_char(out, '\n');
}

const struct format format_github = {.add = add};
