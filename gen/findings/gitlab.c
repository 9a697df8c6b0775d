/* Findings as a Code Quality report, which GitLab shows in a merge request: https://docs.gitlab.com/ci/testing/code_quality/ */
#include "findings/format.h"

#include <inttypes.h>

static void open(struct findings *findings)
{
	json_open(&findings->json, NULL, '[');
}

static void add_location(struct findings *findings, const struct diagnostic *diagnostic)
{
	struct json *json = &findings->json;
	const char *file = finding_file(findings, diagnostic);
	size_t first = 1, last = 1;
	if (diagnostic->place.origin) {
		first = position_find(&findings->positions, diagnostic->place.origin, diagnostic->place.span.start).line;
		last = position_find(&findings->positions, diagnostic->place.origin, diagnostic->place.span.end).line;
	}
	json_open(json, "location", '{');
	/* A path must be there. */
	json_text(json, "path", file ? file : ".");
	json_open(json, "lines", '{');
	json_count(json, "begin", first);
	json_count(json, "end", last);
	json_close(json, '}');
	json_close(json, '}');
}

static void add(struct findings *findings, const struct diagnostic *diagnostic)
{
	static const char *const severities[] = {
		[SEVERITY_NOTE] = "info", [SEVERITY_WARNING] = "minor", [SEVERITY_ERROR] = "major", [SEVERITY_FAILURE] = "blocker"};
	struct json *json = &findings->json;
	uint64_t fingerprint = fingerprint_next(&findings->fingerprints, finding_file(findings, diagnostic), diagnostic);
	json_line(json);
	json_open(json, NULL, '{');
	json_text(json, "description", finding_sentences(findings, diagnostic));
	json_text(json, "check_name", diagnostic_name(diagnostic->code));
	json_text(json, "fingerprint", arena_format(findings->scratch, "%016" PRIx64, fingerprint));
	json_text(json, "severity", severities[diagnostic_severity(diagnostic->code)]);
	add_location(findings, diagnostic);
	json_close(json, '}');
}

static void close(struct findings *findings)
{
	buffer_char(findings->out, '\n');
	json_close(&findings->json, ']');
	buffer_char(findings->out, '\n');
}

const struct format format_gitlab = {.open = open, .add = add, .close = close};
