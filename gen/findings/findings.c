/* The document of findings: one file after the other, in the format chosen. */
#include "findings/format.h"

#include "base/repair.h"
#include "base/utf8.h"

#include <string.h>

#define DRAIN_SIZE ((size_t)1 << 20)

static const struct format *const formats[] = {
	[FINDINGS_HUMAN] = &format_human,   [FINDINGS_SHORT] = &format_short,   [FINDINGS_JSON] = &format_json,   [FINDINGS_SARIF] = &format_sarif,
	[FINDINGS_GITHUB] = &format_github, [FINDINGS_GITLAB] = &format_gitlab, [FINDINGS_JUNIT] = &format_junit,
};

static void drain(struct findings *findings, size_t size)
{
	if (findings->options.drain && findings->out->size >= size)
		findings->options.drain(findings->options.context, findings->out);
}

struct findings *findings_open(const struct findings_options *options, struct buffer *out)
{
	struct arena *arena = arena_new();
	struct findings *findings = arena_alloc(arena, sizeof *findings);
	findings->arena = arena;
	findings->scratch = arena_new();
	findings->options = *options;
	findings->options.style.colour = options->style.colour && options->format == FINDINGS_HUMAN;
	findings->format = formats[options->format];
	findings->out = out;
	findings->json.out = out;
	findings->positions = positions_make(arena_new());
	findings->fingerprints = fingerprints_make(arena, arena_new());
	findings->first.text = buffer_make(arena);
	findings->second.text = buffer_make(arena);
	findings->first.json.out = &findings->first.text;
	findings->second.json.out = &findings->second.text;
	if (findings->format->open)
		findings->format->open(findings);
	return findings;
}

static bool is_left_out(const struct findings *findings, const struct diagnostic *diagnostic)
{
	return findings->options.less_notes && diagnostic_is_rule(diagnostic->code) && diagnostic_severity(diagnostic->code) == SEVERITY_NOTE;
}

static void begin(struct findings *findings, const char *file, struct diagnostics *list)
{
	diagnostics_sort(list);
	findings->file = file;
	findings->here = (struct counts){{0}};
	findings->fingerprints.origin = NULL;
	positions_clear(&findings->positions);
	for (size_t i = 0; i < list->count; i++)
		if (!is_left_out(findings, &list->at[i]))
			findings->here.of[diagnostic_severity(list->at[i].code)]++;
	for (size_t i = 0; i < SEVERITY_COUNT; i++)
		findings->total.of[i] += findings->here.of[i];
	if (findings->format->begin)
		findings->format->begin(findings);
}

void findings_add(struct findings *findings, const char *file, struct diagnostics *list)
{
	begin(findings, file, list);
	for (size_t i = 0; i < list->count; i++) {
		if (is_left_out(findings, &list->at[i]))
			continue;
		findings->format->add(findings, &list->at[i]);
		arena_clear(findings->scratch);
		drain(findings, DRAIN_SIZE);
	}
	if (findings->format->end)
		findings->format->end(findings);
}

size_t findings_count(const struct findings *findings, enum severity severity)
{
	return findings->total.of[severity];
}

void findings_close(struct findings *findings)
{
	if (findings->format->close)
		findings->format->close(findings);
	drain(findings, 1);
	arena_free(findings->fingerprints.outline);
	arena_free(findings->positions.arena);
	arena_free(findings->scratch);
	arena_free(findings->arena);
}

const char *finding_file(const struct findings *findings, const struct diagnostic *diagnostic)
{
	const char *file = diagnostic->place.origin ? diagnostic->place.origin->name : findings->file;
	while (file && strncmp(file, "./", 2) == 0)
		file += 1 + strspn(file + 1, "/");
	return file;
}

const char *finding_message(const struct findings *findings, const struct diagnostic *diagnostic)
{
	struct buffer out = buffer_make(findings->scratch);
	diagnostic_message(diagnostic, findings->options.style.language, &out);
	return out.data;
}

const char *finding_hint(const struct findings *findings, const struct diagnostic *diagnostic)
{
	struct buffer out = buffer_make(findings->scratch);
	diagnostic_hint(diagnostic, findings->options.style.language, &out);
	return out.data;
}

const char *finding_sentences(const struct findings *findings, const struct diagnostic *diagnostic)
{
	const char *message = finding_message(findings, diagnostic), *hint = finding_hint(findings, diagnostic);
	return *hint ? arena_format(findings->scratch, "%s. %s", message, utf8_capital(findings->scratch, hint)) : message;
}

bool finding_has_repair(const struct diagnostic *diagnostic)
{
	return diagnostic->repair.text && diagnostic->place.origin && repairs_possible(diagnostic->place.origin);
}

const char *severity_word(enum severity severity)
{
	static const char *const words[] = {
		[SEVERITY_NOTE] = "note", [SEVERITY_WARNING] = "warning", [SEVERITY_ERROR] = "error", [SEVERITY_FAILURE] = "failure"};
	return words[severity];
}

const char *related_label(enum diagnostic_code code, enum language language)
{
	if (code == DIAGNOSTIC_JSON_DUPLICATE_KEY || code == DIAGNOSTIC_ID_DUPLICATE || code == DIAGNOSTIC_LAYOUT_CONTENTS)
		return language == LANGUAGE_VI ? "lần đầu ở đây" : "first here";
	return language == LANGUAGE_VI ? "ở đây" : "here";
}
