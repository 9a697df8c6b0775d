/* A layout that extends another: both files become one tree, in which every value still knows its own file. */
#include "layout/extend.h"

#include "base/array.h"

#include <string.h>

static struct node *find(struct node *object, const char *key)
{
	struct node *member = object->child;
	while (member && strcmp(member->key, key) != 0)
		member = member->next;
	return member;
}

/* Parents, numbers and counts anew, after nodes have moved. */
static void settle(struct node *node)
{
	node->count = 0;
	for (struct node *child = node->child; child; child = child->next) {
		child->parent = node;
		child->index = node->count++;
		settle(child);
	}
}

/* What has keys that it needs is taken over whole, so that it makes sense in its own file. */
static bool is_whole(const struct node *member)
{
	return strcmp(member->key, "header") == 0 || strcmp(member->key, "footer") == 0 || strcmp(member->key, "fit") == 0;
}

static void join(struct node *base, struct node *own)
{
	for (struct node *member = own->child, *next; member; member = next) {
		struct node **link = &base->child;
		next = member->next;
		while (*link && strcmp((*link)->key, member->key) != 0)
			link = &(*link)->next;
		if (*link && (*link)->kind == NODE_OBJECT && member->kind == NODE_OBJECT && (own->parent || !is_whole(member))) {
			join(*link, member);
			continue;
		}
		member->next = *link ? (*link)->next : NULL;
		*link = member;
	}
}

static struct node *take(struct node *object, const char *key)
{
	struct node **link = &object->child;
	while (*link && strcmp((*link)->key, key) != 0)
		link = &(*link)->next;
	struct node *taken = *link;
	if (taken)
		*link = taken->next;
	return taken;
}

enum place_of_blocks { PLACE_BEFORE, PLACE_INSTEAD, PLACE_AFTER, PLACE_COUNT };
static const char *const place_keys[PLACE_COUNT] = {[PLACE_BEFORE] = "before", [PLACE_INSTEAD] = "replace", [PLACE_AFTER] = "after"};

struct replacement {
	struct arena *arena;
	struct node *by_id[PLACE_COUNT]; /* objects of arrays, or NULL; what has been used is taken out of them */
	struct ARRAY_OF(const char *) ids; /* all there are, for a message */
};

static struct node *take_blocks(struct replacement *replacement, enum place_of_blocks place, const struct node *id)
{
	struct node *by_id = replacement->by_id[place];
	const struct node *own = by_id && id ? find(by_id, id->string) : NULL;
	return own && own->kind == NODE_ARRAY ? take(by_id, id->string) : NULL;
}

/* The link behind what has been put at `link`. */
static struct node **insert(struct node **link, struct node *array)
{
	struct node *rest = *link;
	if (!array)
		return link;
	*link = array->child;
	while (*link)
		link = &(*link)->next;
	*link = rest;
	return link;
}

/* Blocks, and the blocks and cells within them. Depth is bounded by that of the file. */
static void replace_blocks(struct replacement *replacement, struct node *array)
{
	for (struct node **link = &array->child; *link;) {
		struct node *block = *link, *id = block->kind == NODE_OBJECT ? find(block, "id") : NULL;
		id = id && id->kind == NODE_STRING ? id : NULL;
		if (id)
			*array_push(replacement->arena, &replacement->ids) = id->string;
		struct node *instead = take_blocks(replacement, PLACE_INSTEAD, id), *after = take_blocks(replacement, PLACE_AFTER, id);
		link = insert(link, take_blocks(replacement, PLACE_BEFORE, id));
		if (instead) {
			*link = block->next;
			link = insert(link, instead);
		} else {
			for (struct node *member = block->kind == NODE_OBJECT ? block->child : NULL; member; member = member->next)
				if (member->kind == NODE_ARRAY)
					replace_blocks(replacement, member);
			link = &block->next;
		}
		link = insert(link, after);
	}
}

static const char *list_ids(struct replacement *replacement)
{
	struct buffer all = buffer_make(replacement->arena);
	for (size_t i = 0; i < replacement->ids.count; i++)
		buffer_format(&all, "%s%s", i ? ", " : "", replacement->ids.at[i]);
	if (!all.size)
		return DIAGNOSTIC_WORDS("Bố cục được kế thừa không đặt mã cho khối nào: chép tệp của nó về sửa, hoặc thay tất cả bằng \"blocks\".",
					"The layout extended gives no block an id: change a copy of its file, or replace all by \"blocks\".");
	return arena_format(replacement->arena, "Các mã có ở đó: %s.\x1FThe ids there are: %s.", all.data, all.data);
}

/* What is no list has a message of its own when it is bound. */
static void report_left(struct diagnostics *list, struct replacement *replacement, const struct node *by_id, const char *none)
{
	const char *hint = none ? none : list_ids(replacement);
	*array_push(list->arena, &replacement->ids) = NULL;
	for (const struct node *left = by_id->child; left; left = left->next) {
		if (left->kind != NODE_ARRAY)
			continue;
		struct diagnostic *diagnostic =
			diagnostics_add(list, DIAGNOSTIC_LAYOUT_REPLACE, node_key_place(list->arena, left), left->key, hint, NULL);
		diagnostic->suggestion = none ? NULL : diagnostic_nearest(left->key, replacement->ids.at);
	}
	replacement->ids.count--;
}

void layout_replace(struct diagnostics *list, struct node *layout, const char *none)
{
	struct replacement replacement = {.arena = list->arena};
	struct node *blocks = layout->kind == NODE_OBJECT ? find(layout, "blocks") : NULL;
	for (int place = 0; place < PLACE_COUNT; place++) {
		struct node *by_id = layout->kind == NODE_OBJECT ? find(layout, place_keys[place]) : NULL;
		replacement.by_id[place] = by_id && by_id->kind == NODE_OBJECT ? by_id : NULL;
	}
	if (blocks && blocks->kind == NODE_ARRAY)
		replace_blocks(&replacement, blocks);
	for (int place = 0; place < PLACE_COUNT; place++) {
		const struct node *by_id = replacement.by_id[place];
		if (by_id)
			report_left(list, &replacement, by_id, none);
		if (by_id && !by_id->child)
			take(layout, place_keys[place]);
	}
	settle(layout);
}

struct node *layout_extend(struct node *base, struct node *own)
{
	if (base->kind != NODE_OBJECT || own->kind != NODE_OBJECT)
		return own;
	base->origin = own->origin;
	base->span = own->span;
	join(base, own);
	take(base, "extends");
	settle(base);
	return base;
}
