/* Findings as JUnit's XML in the dialect that GitLab and others show: a suite a file, a test case a finding.
 * https://docs.gitlab.com/ci/testing/unit_test_reports/ */
#include "findings/format.h"

#include <string.h>

static void open(struct findings *findings)
{
	buffer_text(findings->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tongket\">\n");
}

static void add_attribute(struct findings *findings, const char *name, const char *text)
{
	buffer_format(findings->out, " %s=\"", name);
	xml_attribute(findings->out, text);
	buffer_char(findings->out, '"');
}

static const char *suite_name(const struct findings *findings)
{
	return findings->file ? findings->file : "tongket";
}

static void open_case(struct findings *findings, const char *name, const char *file)
{
	buffer_text(findings->out, "    <testcase");
	add_attribute(findings, "classname", suite_name(findings));
	add_attribute(findings, "name", name);
	if (file)
		add_attribute(findings, "file", file);
	buffer_text(findings->out, " time=\"0\"");
}

static void begin(struct findings *findings)
{
	const struct counts *here = &findings->here;
	size_t failed = here->of[SEVERITY_ERROR] + here->of[SEVERITY_WARNING], skipped = here->of[SEVERITY_NOTE], broken = here->of[SEVERITY_FAILURE];
	size_t all = failed + skipped + broken;
	buffer_text(findings->out, "  <testsuite");
	add_attribute(findings, "name", suite_name(findings));
	buffer_format(findings->out, " tests=\"%zu\" failures=\"%zu\" errors=\"%zu\" skipped=\"%zu\" time=\"0\">\n", all ? all : 1, failed, broken, skipped);
	if (!all) {
		open_case(findings, findings->options.style.language == LANGUAGE_VI ? "không có lỗi" : "no errors", findings->file);
		buffer_text(findings->out, "/>\n");
	}
}

/* Equal names of one class are shown as one case. */
static const char *case_name(struct findings *findings, const struct diagnostic *diagnostic)
{
	const char *name = arena_format(findings->scratch, "%s: %s", diagnostic_name(diagnostic->code), finding_message(findings, diagnostic));
	uint64_t hash = hash_text(hash_text(HASH_START, suite_name(findings)), name);
	size_t ordinal = ordinal_next(&findings->fingerprints.ordinals, hash);
	return ordinal == 1 ? name : arena_format(findings->scratch, "%s (%zu)", name, ordinal);
}

/* A note fails nothing: it stands as a test that was passed over. */
static void add(struct findings *findings, const struct diagnostic *diagnostic)
{
	static const char *const elements[] = {
		[SEVERITY_NOTE] = "skipped", [SEVERITY_WARNING] = "failure", [SEVERITY_ERROR] = "failure", [SEVERITY_FAILURE] = "error"};
	enum severity severity = diagnostic_severity(diagnostic->code);
	struct buffer text = buffer_make(findings->scratch);
	human_print(findings, diagnostic, &text);
	open_case(findings, case_name(findings, diagnostic), finding_file(findings, diagnostic));
	buffer_format(findings->out, ">\n      <%s", elements[severity]);
	if (severity != SEVERITY_NOTE)
		add_attribute(findings, "type", severity_word(severity));
	add_attribute(findings, "message", finding_message(findings, diagnostic));
	buffer_char(findings->out, '>');
	xml_content(findings->out, text.data);
	buffer_format(findings->out, "</%s>\n    </testcase>\n", elements[severity]);
}

static void end(struct findings *findings)
{
	buffer_text(findings->out, "  </testsuite>\n");
}

static void close(struct findings *findings)
{
	buffer_text(findings->out, "</testsuites>\n");
}

const struct format format_junit = {.open = open, .begin = begin, .add = add, .end = end, .close = close};
