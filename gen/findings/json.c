/* Findings as one JSON object; docs/findings.md describes it. */
#include "findings/format.h"

#define FORMAT_VERSION 1

static void open(struct findings *findings)
{
	struct json *json = &findings->json;
	json_open(json, NULL, '{');
	json_count(json, "version", FORMAT_VERSION);
	json_open(json, "tool", '{');
	json_text(json, "name", "tongket");
	json_text(json, "version", findings->options.version);
	json_close(json, '}');
	json_text(json, "language", findings->options.style.language == LANGUAGE_VI ? "vi" : "en");
	json_line(json);
	json_open(json, "findings", '[');
}

/* Offsets are those of the file itself, where they are known. */
static void add_span(struct findings *findings, const struct origin *origin, struct span span)
{
	struct json *json = &findings->json;
	struct position start = position_find(&findings->positions, origin, span.start);
	struct position end = position_find(&findings->positions, origin, span.end);
	json_count(json, "line", start.line);
	json_count(json, "column", start.column);
	json_count(json, "endLine", end.line);
	json_count(json, "endColumn", end.column);
	if (origin->form != ORIGIN_FORM_OTHER) {
		json_count(json, "offset", position_find_offset(&findings->positions, origin, span.start));
		json_count(json, "endOffset", position_find_offset(&findings->positions, origin, span.end));
	}
}

static void add_place(struct findings *findings, const struct place *place)
{
	if (place->pointer)
		json_text(&findings->json, "pointer", place->pointer);
	add_span(findings, place->origin, place->span);
}

static void add_related(struct findings *findings, const struct diagnostic *diagnostic)
{
	struct json *json = &findings->json;
	json_open(json, "related", '{');
	json_text(json, "message", related_label(diagnostic->code, findings->options.style.language));
	json_text(json, "file", diagnostic->related.origin->name);
	add_place(findings, &diagnostic->related);
	json_close(json, '}');
}

static void add_repair(struct findings *findings, const struct diagnostic *diagnostic)
{
	struct json *json = &findings->json;
	json_open(json, "repair", '{');
	add_span(findings, diagnostic->place.origin, diagnostic->repair.span);
	json_text(json, "text", diagnostic->repair.text);
	json_close(json, '}');
}

static void add(struct findings *findings, const struct diagnostic *diagnostic)
{
	struct json *json = &findings->json;
	const char *hint = finding_hint(findings, diagnostic);
	const char *file = diagnostic->place.origin ? diagnostic->place.origin->name : findings->file;
	json_line(json);
	json_open(json, NULL, '{');
	json_text(json, "code", diagnostic_name(diagnostic->code));
	json_text(json, "severity", severity_word(diagnostic_severity(diagnostic->code)));
	json_text(json, "message", finding_message(findings, diagnostic));
	if (*hint)
		json_text(json, "hint", hint);
	if (file)
		json_text(json, "file", file);
	if (diagnostic->place.origin)
		add_place(findings, &diagnostic->place);
	if (diagnostic->related.origin)
		add_related(findings, diagnostic);
	if (diagnostic->place.origin && finding_has_repair(diagnostic))
		add_repair(findings, diagnostic);
	json_close(json, '}');
}

static void add_counts(struct json *json, const struct counts *counts)
{
	json_count(json, "failures", counts->of[SEVERITY_FAILURE]);
	json_count(json, "errors", counts->of[SEVERITY_ERROR]);
	json_count(json, "warnings", counts->of[SEVERITY_WARNING]);
	json_count(json, "notes", counts->of[SEVERITY_NOTE]);
}

static void end(struct findings *findings)
{
	struct json *json = &findings->first.json;
	if (!findings->file)
		return;
	json_line(json);
	json_open(json, NULL, '{');
	json_text(json, "file", findings->file);
	add_counts(json, &findings->here);
	json_close(json, '}');
}

static void close(struct findings *findings)
{
	struct json *json = &findings->json;
	buffer_char(json->out, '\n');
	json_close(json, ']');
	json_line(json);
	json_open(json, "files", '[');
	buffer_add(json->out, findings->first.text.data, findings->first.text.size);
	json_close(json, ']');
	json_line(json);
	json_open(json, "counts", '{');
	add_counts(json, &findings->total);
	json_close(json, '}');
	json_close(json, '}');
	buffer_char(json->out, '\n');
}

const struct format format_json = {.open = open, .add = add, .end = end, .close = close};
