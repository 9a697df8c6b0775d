/* Builds the tree: values and texts from cJSON, places and numbers from the scanner, both walked in document order. */
#include "source/scan.h"

#include "base/utf8.h"

#include <cjson/cJSON.h>
#include <string.h>

struct builder {
	struct arena *arena;
	struct origin *origin;
	const struct scan *scan;
	struct node *nodes; /* one for each scanned value, in the same order */
	size_t at;
};

/* cJSON takes its memory by hooks that are given no context. With them its strings are the document's from the start: no second copy, nothing to
 * free. */
static _Thread_local struct arena *cjson_arena;

static void *allocate(size_t size)
{
	return arena_alloc(cjson_arena, size);
}

static void leave(void *block)
{
	(void)block;
}

static cJSON *parse(struct arena *arena, const struct origin *origin, const char **end)
{
	cJSON_Hooks hooks = {allocate, leave};
	cJSON *json;

	cjson_arena = arena;
	cJSON_InitHooks(&hooks);
	json = cJSON_ParseWithLengthOpts(origin->text, origin->size + 1, end, 1);
	cJSON_InitHooks(NULL);
	cjson_arena = NULL;
	return json;
}

static const char *normalise(struct builder *b, const char *text)
{
	size_t size = strlen(text);

	return utf8_nfc(b->arena, text, size, &size);
}

static bool kind_of(const cJSON *item, enum node_kind *out)
{
	switch (item->type & 0xFF) {
	case cJSON_NULL:
		*out = NODE_NULL;
		return true;
	case cJSON_False:
		*out = NODE_FALSE;
		return true;
	case cJSON_True:
		*out = NODE_TRUE;
		return true;
	case cJSON_Number:
		*out = NODE_NUMBER;
		return true;
	case cJSON_String:
		*out = NODE_STRING;
		return true;
	case cJSON_Array:
		*out = NODE_ARRAY;
		return true;
	case cJSON_Object:
		*out = NODE_OBJECT;
		return true;
	}
	return false;
}

/* The node for the next scanned value, or NULL when cJSON has seen something else there. */
static struct node *take(struct builder *b, const cJSON *item, struct node *parent)
{
	const struct scan_value *value;
	struct node *node;
	enum node_kind kind = NODE_NULL;

	if (b->at == b->scan->count || !kind_of(item, &kind) || b->scan->at[b->at].kind != kind)
		return NULL;
	value = &b->scan->at[b->at];
	node = &b->nodes[b->at++];
	node->kind = kind;
	node->origin = b->origin;
	node->span = value->span;
	node->key_span = value->key_span;
	node->parent = parent;
	if (item->string)
		node->key = normalise(b, item->string);
	if (kind == NODE_STRING)
		node->string = normalise(b, item->valuestring);
	if (kind == NODE_NUMBER &&
	    !decimal_parse(b->origin->text + value->span.start, value->span.end - value->span.start, &node->number))
		return NULL;
	return node;
}

/* Recursion is bounded by SOURCE_DEPTH, which the scanner has enforced. */
static struct node *build(struct builder *b, const cJSON *item, struct node *parent)
{
	struct node *node = take(b, item, parent);
	struct node **link;

	if (!node)
		return NULL;
	link = &node->child;
	for (const cJSON *child = item->child; child; child = child->next) {
		*link = build(b, child, node);
		if (!*link)
			return NULL;
		(*link)->index = node->count++;
		link = &(*link)->next;
	}
	return node;
}

static void report(struct builder *b, struct diagnostics *list, const char *what, size_t at)
{
	struct place place = {.origin = b->origin};

	place.span.start = (uint32_t)(at < b->origin->size ? at : b->origin->size);
	place.span.end = place.span.start;
	diagnostics_add(list, DIAGNOSTIC_LIBRARY, place, "cJSON", what, b->origin->name, NULL);
}

struct node *source_build(struct arena *arena, struct diagnostics *list, struct origin *origin, const struct scan *scan)
{
	struct builder b = {.arena = arena, .origin = origin, .scan = scan};
	const char *end = origin->text;
	cJSON *json = parse(arena, origin, &end);
	struct node *root = NULL;

	if (!json) {
		report(&b, list, "parse", end ? (size_t)(end - origin->text) : 0);
		return NULL;
	}
	b.nodes = arena_alloc(arena, scan->count * sizeof *b.nodes);
	root = build(&b, json, NULL);
	if (!root || b.at != scan->count) {
		report(&b, list, "structure", b.at < scan->count ? scan->at[b.at].span.start : origin->size);
		root = NULL;
	}
	return root;
}

struct node *node_find(const struct node *object, const char *key)
{
	if (object->kind != NODE_OBJECT)
		return NULL;
	for (struct node *member = object->child; member; member = member->next) {
		if (strcmp(member->key, key) == 0)
			return member;
	}
	return NULL;
}
