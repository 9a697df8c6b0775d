/* Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), with what GitHub's code scanning asks for besides. */
#include "findings/explain.h"
#include "findings/format.h"

#include "base/utf8.h"

#include <inttypes.h>
#include <string.h>

#define SCHEMA		  "https://json.schemastore.org/sarif-2.1.0.json"
#define DESCRIPTION_LIMIT 1024 /* [UTF-16 units] GitHub takes of fullDescription */

/* The tool and its rules stand behind the results: by then it is known which rules are needed. */
static void open(struct findings *findings)
{
	struct json *json = &findings->json;
	json_open(json, NULL, '{');
	json_text(json, "$schema", SCHEMA);
	json_text(json, "version", "2.1.0");
	json_open(json, "runs", '[');
	json_open(json, NULL, '{');
	json_text(json, "columnKind", "unicodeCodePoints");
	json_text(json, "language", findings->options.style.language == LANGUAGE_VI ? "vi" : "en");
	json_line(json);
	json_open(json, "results", '[');
}

static const char *level(enum severity severity)
{
	return severity_word(severity == SEVERITY_FAILURE ? SEVERITY_ERROR : severity);
}

static size_t use_rule(struct findings *findings, enum diagnostic_code code)
{
	if (!findings->rules[code]) {
		findings->used[findings->rule_count++] = code;
		findings->rules[code] = findings->rule_count;
	}
	return findings->rules[code] - 1;
}

static void add_message(struct json *json, const char *key, const char *text)
{
	json_open(json, key, '{');
	json_text(json, "text", text);
	json_close(json, '}');
}

static void add_artifact(struct findings *findings, struct json *json, const char *file)
{
	struct buffer uri = buffer_make(findings->scratch);
	uri_path(&uri, file);
	json_open(json, "artifactLocation", '{');
	json_text(json, "uri", uri.size ? uri.data : ".");
	json_close(json, '}');
}

static void add_region(struct findings *findings, const char *key, const struct origin *origin, struct span span)
{
	struct json *json = &findings->json;
	struct position start = position_find(&findings->positions, origin, span.start);
	struct position end = position_find(&findings->positions, origin, span.end);
	json_open(json, key, '{');
	json_count(json, "startLine", start.line);
	json_count(json, "startColumn", start.column);
	json_count(json, "endLine", end.line);
	json_count(json, "endColumn", end.column);
	json_close(json, '}');
}

/* GitHub wants a line also of what is about the file as a whole. */
static void add_first_line(struct json *json)
{
	json_open(json, "region", '{');
	json_count(json, "startLine", 1);
	json_close(json, '}');
}

static void add_pointer(struct json *json, const char *pointer)
{
	if (!pointer || !*pointer)
		return;
	json_open(json, "logicalLocations", '[');
	json_open(json, NULL, '{');
	json_text(json, "fullyQualifiedName", pointer);
	json_text(json, "kind", "element");
	json_close(json, '}');
	json_close(json, ']');
}

static void add_location(struct findings *findings, const struct diagnostic *diagnostic)
{
	struct json *json = &findings->json;
	const struct place *place = &diagnostic->place;
	json_open(json, "locations", '[');
	json_open(json, NULL, '{');
	json_open(json, "physicalLocation", '{');
	add_artifact(findings, json, finding_file(findings, diagnostic));
	if (place->origin)
		add_region(findings, "region", place->origin, place->span);
	else
		add_first_line(json);
	json_close(json, '}');
	add_pointer(json, place->pointer);
	json_close(json, '}');
	json_close(json, ']');
}

static void add_related(struct findings *findings, const struct diagnostic *diagnostic)
{
	struct json *json = &findings->json;
	const struct place *place = &diagnostic->related;
	if (!place->origin)
		return;
	const struct diagnostic there = {.place = *place};
	json_open(json, "relatedLocations", '[');
	json_open(json, NULL, '{');
	json_count(json, "id", 1);
	json_open(json, "physicalLocation", '{');
	add_artifact(findings, json, finding_file(findings, &there));
	add_region(findings, "region", place->origin, place->span);
	json_close(json, '}');
	add_message(json, "message", related_label(diagnostic->code, findings->options.style.language));
	json_close(json, '}');
	json_close(json, ']');
}

static void add_fix(struct findings *findings, const struct diagnostic *diagnostic)
{
	struct json *json = &findings->json;
	const struct repair *repair = &diagnostic->repair;
	if (!finding_has_repair(diagnostic))
		return;
	const char *hint = finding_hint(findings, diagnostic);
	json_open(json, "fixes", '[');
	json_open(json, NULL, '{');
	if (*hint)
		add_message(json, "description", hint);
	json_open(json, "artifactChanges", '[');
	json_open(json, NULL, '{');
	add_artifact(findings, json, finding_file(findings, diagnostic));
	json_open(json, "replacements", '[');
	json_open(json, NULL, '{');
	add_region(findings, "deletedRegion", diagnostic->place.origin, repair->span);
	/* Without it the replacement only deletes. */
	if (*repair->text)
		add_message(json, "insertedContent", repair->text);
	json_close(json, '}');
	json_close(json, ']');
	json_close(json, '}');
	json_close(json, ']');
	json_close(json, '}');
	json_close(json, ']');
}

/* Failures of the system, and what is wrong with options and the layout's name, are no results about a file. */
static void add_notification(struct findings *findings, const struct diagnostic *diagnostic)
{
	bool running = diagnostic_severity(diagnostic->code) == SEVERITY_FAILURE;
	struct json *json = running ? &findings->first.json : &findings->second.json;
	const char *file = finding_file(findings, diagnostic);
	json_line(json);
	json_open(json, NULL, '{');
	json_open(json, "descriptor", '{');
	json_text(json, "id", diagnostic_name(diagnostic->code));
	json_close(json, '}');
	json_text(json, "level", level(diagnostic_severity(diagnostic->code)));
	add_message(json, "message", finding_sentences(findings, diagnostic));
	if (file) {
		json_open(json, "locations", '[');
		json_open(json, NULL, '{');
		json_open(json, "physicalLocation", '{');
		add_artifact(findings, json, file);
		json_close(json, '}');
		json_close(json, '}');
		json_close(json, ']');
	}
	json_close(json, '}');
}

static void add(struct findings *findings, const struct diagnostic *diagnostic)
{
	struct json *json = &findings->json;
	const char *file = finding_file(findings, diagnostic);
	if (!file || diagnostic_severity(diagnostic->code) == SEVERITY_FAILURE) {
		add_notification(findings, diagnostic);
		return;
	}
	uint64_t fingerprint = fingerprint_next(&findings->fingerprints, file, diagnostic);
	json_line(json);
	json_open(json, NULL, '{');
	json_text(json, "ruleId", diagnostic_name(diagnostic->code));
	json_count(json, "ruleIndex", use_rule(findings, diagnostic->code));
	json_text(json, "level", level(diagnostic_severity(diagnostic->code)));
	add_message(json, "message", finding_sentences(findings, diagnostic));
	add_location(findings, diagnostic);
	add_related(findings, diagnostic);
	add_fix(findings, diagnostic);
	json_open(json, "partialFingerprints", '{');
	json_text(json, "tongket/v1", arena_format(findings->scratch, "%016" PRIx64, fingerprint));
	json_close(json, '}');
	json_close(json, '}');
}

/* The text, or its beginning where it is longer than GitHub takes. */
static const char *shorten(struct arena *arena, const char *text)
{
	size_t size = strlen(text), at = 0, units = 0, kept = 0;
	while (at < size) {
		units += utf8_next(text, size, &at) > 0xFFFF ? 2 : 1;
		if (units > DESCRIPTION_LIMIT)
			return arena_format(arena, "%.*s…", (int)kept, text);
		if (units < DESCRIPTION_LIMIT)
			kept = at;
	}
	return text;
}

static void add_rule(struct findings *findings, enum diagnostic_code code)
{
	struct json *json = &findings->json;
	enum language language = findings->options.style.language;
	const struct explanation *explanation = explanation_find(code);
	struct buffer pattern = buffer_make(findings->scratch), help = buffer_make(findings->scratch);
	diagnostic_pattern(code, language, &pattern);
	explain_write(code, language, &help);
	json_line(json);
	json_open(json, NULL, '{');
	json_text(json, "id", diagnostic_name(code));
	add_message(json, "shortDescription", pattern.data);
	add_message(json, "fullDescription", explanation ? shorten(findings->scratch, explanation->text[language]) : pattern.data);
	add_message(json, "help", help.data);
	json_open(json, "defaultConfiguration", '{');
	json_text(json, "level", level(diagnostic_severity(code)));
	json_close(json, '}');
	json_close(json, '}');
	arena_clear(findings->scratch);
}

static void add_notifications(struct json *json, const char *key, const struct buffer *notifications)
{
	json_open(json, key, '[');
	buffer_add(json->out, notifications->data, notifications->size);
	json_close(json, ']');
}

static void add_invocation(struct findings *findings)
{
	struct json *json = &findings->json;
	json_open(json, "invocations", '[');
	json_open(json, NULL, '{');
	json_flag(json, "executionSuccessful", !findings->first.text.size && !findings->second.text.size);
	add_notifications(json, "toolExecutionNotifications", &findings->first.text);
	add_notifications(json, "toolConfigurationNotifications", &findings->second.text);
	json_close(json, '}');
	json_close(json, ']');
}

static void close(struct findings *findings)
{
	struct json *json = &findings->json;
	buffer_char(json->out, '\n');
	json_close(json, ']');
	json_line(json);
	json_open(json, "tool", '{');
	json_open(json, "driver", '{');
	json_text(json, "name", "tongket");
	json_text(json, "version", findings->options.version);
	json_open(json, "rules", '[');
	for (size_t i = 0; i < findings->rule_count; i++)
		add_rule(findings, findings->used[i]);
	json_close(json, ']');
	json_close(json, '}');
	json_close(json, '}');
	json_line(json);
	add_invocation(findings);
	json_close(json, '}');
	json_close(json, ']');
	json_close(json, '}');
	buffer_char(json->out, '\n');
}

const struct format format_sarif = {.open = open, .add = add, .close = close};
