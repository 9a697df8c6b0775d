/* Finds duplicate keys: hashes, sorted, so that no choice of keys makes the search slow. */
#include "source/scan.h"

#include "source/literal.h"

#include <stdlib.h>
#include <string.h>

struct member {
	uint64_t hash;
	const char *key;
	size_t size;
	struct span span;
	uint32_t value;
};

struct scanner_members ARRAY_OF(struct member);

/* FNV-1a */
static uint64_t hash(const char *bytes, size_t size)
{
	uint64_t h = 14695981039346656037u;

	for (size_t i = 0; i < size; i++)
		h = (h ^ (unsigned char)bytes[i]) * 1099511628211u;
	return h;
}

static int compare_keys(const struct member *a, const struct member *b)
{
	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	if (a->size != b->size)
		return a->size < b->size ? -1 : 1;
	return memcmp(a->key, b->key, a->size);
}

static int compare(const void *left, const void *right)
{
	const struct member *a = left;
	const struct member *b = right;
	int order = compare_keys(a, b);

	return order ? order : (a->span.start > b->span.start) - (a->span.start < b->span.start);
}

static void gather(struct scanner *s, uint32_t object, struct scanner_members *out)
{
	uint32_t end = s->scan->at[object].after;

	for (uint32_t i = object + 1; i < end; i = s->scan->at[i].after) {
		struct span key = s->scan->at[i].key_span;
		struct member *member;

		if (key.end == key.start)
			continue;
		member = array_push(s->scratch, out);
		member->span = key;
		member->value = i;
		member->key = literal_decode(s->arena, s->origin, key, &member->size);
		member->hash = hash(member->key, member->size);
	}
}

static void report(struct scanner *s, const struct member *first, const struct member *again)
{
	size_t line = origin_position(s->arena, s->origin, first->span.start).line;
	const char *number = arena_format(s->arena, "%zu", line);
	const char *key = scanner_excerpt(s, again->key, again->size);
	struct diagnostic *diagnostic;

	s->level[s->depth - 1].begun = true;
	s->level[s->depth - 1].key = again->span;
	diagnostic = scanner_report(s, DIAGNOSTIC_JSON_DUPLICATE_KEY, again->span, key, number);
	if (diagnostic)
		diagnostic->related = (struct place){s->origin, first->span, diagnostic->place.pointer};
}

void scanner_check_keys(struct scanner *s, uint32_t object)
{
	struct scanner_members *members;
	size_t first = 0;

	if (s->scan->at[object].after <= object + 2)
		return;
	/* The same room for all objects: a large file has a hundred thousand. */
	if (!s->members)
		s->members = arena_alloc(s->scratch, sizeof *s->members);
	members = s->members;
	members->count = 0;
	gather(s, object, members);
	if (members->count < 2)
		return;
	qsort(members->at, members->count, sizeof *members->at, compare);
	for (size_t i = 1; i < members->count; i++) {
		if (compare_keys(&members->at[i], &members->at[first]) == 0)
			report(s, &members->at[first], &members->at[i]);
		else
			first = i;
	}
}
