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

struct replacement {
	struct arena *arena;
	struct node *by_id; /* an object of arrays; what has been used is taken out of it */
	struct ARRAY_OF(const char *) ids; /* all there are, for a message */
};

/* Blocks, and the blocks and cells within them. Depth is bounded by that of the file. */
static void replace_blocks(struct replacement *replacement, struct node *array)
{
	for (struct node **link = &array->child; *link;) {
		struct node *block = *link, *id = block->kind == NODE_OBJECT ? find(block, "id") : NULL;
		struct node *instead = NULL;
		if (id && id->kind == NODE_STRING) {
			const struct node *own = find(replacement->by_id, id->string);
			*array_push(replacement->arena, &replacement->ids) = id->string;
			instead = own && own->kind == NODE_ARRAY ? take(replacement->by_id, id->string) : NULL;
		}
		if (instead) {
			*link = instead->child;
			while (*link)
				link = &(*link)->next;
			*link = block->next;
			continue;
		}
		for (struct node *member = block->kind == NODE_OBJECT ? block->child : NULL; member; member = member->next)
			if (member->kind == NODE_ARRAY)
				replace_blocks(replacement, member);
		link = &block->next;
	}
}

/* What is no list has a message of its own when it is bound. */
static void report_left(struct diagnostics *list, struct replacement *replacement, const char *none)
{
	struct buffer all = buffer_make(list->arena);
	for (size_t i = 0; i < replacement->ids.count; i++)
		buffer_format(&all, "%s%s", i ? ", " : "", replacement->ids.at[i]);
	*array_push(list->arena, &replacement->ids) = NULL;
	const char *hint = arena_format(list->arena, "Các mã có ở đó: %s.\x1FThe ids there are: %s.", all.data, all.data);
	if (none || !all.size)
		hint = none ? none : DIAGNOSTIC_WORDS("Bố cục được kế thừa không đặt mã cho khối nào: chép tệp của nó về sửa, hoặc thay tất cả bằng \"blocks\".",
						      "The layout extended gives no block an id: change a copy of its file, or replace all by \"blocks\".");
	for (const struct node *left = replacement->by_id->child; left; left = left->next) {
		if (left->kind != NODE_ARRAY)
			continue;
		struct diagnostic *diagnostic =
			diagnostics_add(list, DIAGNOSTIC_LAYOUT_REPLACE, node_key_place(list->arena, left), left->key, hint, NULL);
		diagnostic->suggestion = none ? NULL : diagnostic_nearest(left->key, replacement->ids.at);
	}
}

void layout_replace(struct diagnostics *list, struct node *layout, const char *none)
{
	struct node *by_id = layout->kind == NODE_OBJECT ? find(layout, "replace") : NULL;
	struct node *blocks = by_id ? find(layout, "blocks") : NULL;
	if (!by_id || by_id->kind != NODE_OBJECT)
		return;
	struct replacement replacement = {.arena = list->arena, .by_id = by_id};
	if (blocks && blocks->kind == NODE_ARRAY)
		replace_blocks(&replacement, blocks);
	report_left(list, &replacement, none);
	if (!by_id->child)
		take(layout, "replace");
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
