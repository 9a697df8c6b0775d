/* Fuzzes the reading of JSON: whatever the bytes, there is a sound tree or at least one diagnostic. */
#include "findings/findings.h"
#include "source/source.h"

#include <stdlib.h>
#include <string.h>

static void expect(bool condition)
{
	if (!condition)
		abort();
}

static void check_child(const struct node *child, const struct node *parent, uint32_t index, uint32_t last)
{
	expect(child->parent == parent && child->index == index);
	expect((child->key != NULL) == (parent->kind == NODE_OBJECT));
	expect(child->span.start >= last && child->span.end < parent->span.end);
	if (!child->key)
		return;
	expect(child->key_span.start >= last && child->key_span.end < child->span.start);
	expect(child->origin->text[child->key_span.start] == '"');
}

static void check_text(struct arena *arena, const struct node *node)
{
	size_t size = strlen(node->string);
	uint32_t last = node->span.start + 1;

	expect(node->origin->text[node->span.start] == '"' && node->origin->text[node->span.end - 1] == '"');
	for (size_t at = 0; at < size && at < 16; at++) {
		struct span span = node_text_place(arena, node, at, at + 1).span;

		expect(span.start >= node->span.start + 1 && span.start < span.end && span.end <= node->span.end - 1);
		expect(span.end >= last);
		last = span.end;
	}
	expect(size == 0 || node_text_place(arena, node, 0, size).span.end == node->span.end - 1);
}

static void check(struct arena *arena, const struct node *node)
{
	uint32_t index = 0;
	uint32_t last = node->span.start + 1;

	expect(node->span.start < node->span.end && node->span.end <= node->origin->size);
	if (node->kind == NODE_STRING)
		check_text(arena, node);
	for (const struct node *child = node->child; child; child = child->next) {
		check_child(child, node, index++, last);
		if (child->key)
			expect(node_find(node, child->key) == child);
		last = child->span.end;
		check(arena, child);
	}
	expect(index == node->count);
	expect(*node_pointer(arena, node) == (node->parent ? '/' : '\0'));
}

/* What was written reads back, and is written the same again. */
static void check_dump(struct arena *arena, const struct node *node)
{
	struct diagnostics list = diagnostics_make(arena);
	struct buffer first = buffer_make(arena);
	struct buffer second = buffer_make(arena);
	const struct node *again;

	node_dump(node, &first);
	again = source_parse(&list, "dump", first.data, first.size, "UTF-8");
	expect(again != NULL);
	node_dump(again, &second);
	expect(first.size == second.size && memcmp(first.data, second.data, first.size) == 0);
}

static void check_places(const struct diagnostics *list)
{
	for (size_t i = 0; i < list->count; i++) {
		const struct place *place = &list->at[i].place;

		expect(list->at[i].code != DIAGNOSTIC_LIBRARY);
		if (place->origin)
			expect(place->span.start <= place->span.end && place->span.end <= place->origin->size);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct diagnostics list = diagnostics_make(arena);
	struct buffer out = buffer_make(arena);
	struct node *node = source_parse(&list, "fuzz", data, size, NULL);

	expect((node != NULL) == (list.count == 0));
	check_places(&list);
	struct findings *findings = findings_open(&(const struct findings_options){.format = FINDINGS_HUMAN}, &out);
	findings_add(findings, "fuzz", &list);
	findings_close(findings);
	if (node) {
		check(arena, node);
		check_dump(arena, node);
	}
	arena_free(arena);
	return 0;
}
