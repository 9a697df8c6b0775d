/* What the tests of the report room share: a report from JSON text, and what was complained of in one line. */
#ifndef REPORT_FIXTURE_H
#define REPORT_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "report/template.h"

struct fixture {
	struct arena *arena;
	struct diagnostics list;
	const struct node *node;
	const struct report *report;
};

/* Single quotes stand for double ones, so that the tests can be read. */
static inline const struct node *fixture_parse(struct fixture *fixture, const char *json)
{
	char *text = arena_copy(fixture->arena, json, strlen(json));
	for (char *c = text; *c; c++)
		*c = *c == '\'' ? '"' : *c == '`' ? '\'' : *c;
	const struct node *node = source_parse(&fixture->list, "x", text, strlen(text), NULL);
	assert_non_null(node);
	return node;
}

static inline struct fixture fixture_new(void)
{
	struct fixture fixture = {.arena = arena_new()};
	fixture.list = diagnostics_make(fixture.arena);
	return fixture;
}

static inline struct fixture fixture_bind(const char *json)
{
	struct fixture fixture = fixture_new();
	fixture.node = fixture_parse(&fixture, json);
	fixture.report = report_bind(&fixture.list, fixture.node);
	return fixture;
}

static inline void fixture_free(struct fixture *fixture)
{
	arena_free(fixture->arena);
}

/* "R203 'yeer' ?year; R202 {": codes, what their carets stand under, and suggestions. */
static inline const char *fixture_mistakes(struct fixture *fixture)
{
	struct buffer out = buffer_make(fixture->arena);
	diagnostics_sort(&fixture->list);
	for (size_t i = 0; i < fixture->list.count; i++) {
		const struct diagnostic *diagnostic = &fixture->list.at[i];
		struct span span = diagnostic->place.span;
		buffer_format(&out, "%s%s ", i ? "; " : "", diagnostic_name(diagnostic->code));
		for (uint32_t at = span.start; at < span.end; at++) {
			char c = diagnostic->place.origin->text[at];
			buffer_char(&out, c == '"' ? '\'' : c);
		}
		if (diagnostic->suggestion)
			buffer_format(&out, " ?%s", diagnostic->suggestion);
	}
	return out.data ? out.data : "";
}

#endif
