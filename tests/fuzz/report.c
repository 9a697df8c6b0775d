/* Fuzzes what is made of a JSON tree: binding, the rules, paths and texts. A report without an error must give every text its segments, in
 * order and inside the string; whatever the bytes, every message has its place. */
#include "findings/findings.h"
#include "report/template.h"

#include <stdlib.h>
#include <string.h>

static void expect(bool condition)
{
	if (!condition)
		abort();
}

static void check_segments(const struct template_context *context, const struct node *node)
{
	struct segments segments = template_parse(context, node);
	uint32_t last = 0;

	for (size_t i = 0; i < segments.count; i++) {
		const struct segment *segment = &segments.at[i];

		expect(segment->start >= last && segment->start < segment->end && segment->end <= strlen(node->string));
		expect(segment->kind != SEGMENT_VALUE || (segment->before && segment->after && segment->value.text));
		last = segment->end;
	}
}

/* Every string as a text and as a path, whatever key it stands under. */
static void check_strings(const struct template_context *context, const struct node *node, int *left)
{
	struct value value;
	const char *suggestion;

	if (--*left < 0)
		return;
	if (node->kind == NODE_STRING) {
		check_segments(context, node);
		if (value_find(context->arena, context->scope, node->string, &value, &suggestion)) {
			value_present(&value);
			value_settle(context->scope, value);
			if (value.kind == VALUE_LIST)
				value_element(context->scope, &value, 0);
		}
	}
	for (const struct node *child = node->child; child; child = child->next)
		check_strings(context, child, left);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct diagnostics list = diagnostics_make(arena);
	const struct node *node = source_parse(&list, "fuzz", data, size, NULL);

	if (node) {
		const struct report *report = report_bind(&list, node);
		bool good = diagnostics_count(&list, SEVERITY_ERROR) == 0;
		const struct scope with = {.report = report}, without = {0};
		const struct template_context contexts[] = {{arena, NULL, &with, true}, {arena, &list, &with, true}, {arena, NULL, &without, false}};
		struct buffer out = buffer_make(arena);

		for (size_t i = 0; i < sizeof contexts / sizeof *contexts; i++) {
			int left = 64;
			check_strings(&contexts[i], node, &left);
		}
		if (good) {
			report_dump(report, &out);
			expect(out.size > 0 && report->year.node && report->organization.name.node);
		}
	}
	for (size_t i = 0; i < list.count; i++)
		expect(list.at[i].place.origin && list.at[i].place.span.end <= list.at[i].place.origin->size);
	for (enum findings_format format = FINDINGS_HUMAN; format <= FINDINGS_JUNIT; format++) {
		struct buffer printed = buffer_make(arena);
		struct findings *findings = findings_open(&(const struct findings_options){.format = format, .version = "0"}, &printed);
		findings_add(findings, "fuzz", &list);
		findings_close(findings);
	}
	arena_free(arena);
	return 0;
}
