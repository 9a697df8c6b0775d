/* Where a node stands: its JSON Pointer, and its place in the file down to single letters of a text. */
#include "source/source.h"

#include "base/utf8.h"
#include "source/literal.h"

#include <stdio.h>
#include <string.h>
#include <unictype.h>

/* The tokens before the node's own, and then its own, from the end of `room` backward; gives where they begin. A file with a hundred thousand findings has as
 * many of these. */
static size_t write_tokens(const struct node *node, char *room, size_t at)
{
	for (int depth = 0; node->parent && depth <= SOURCE_DEPTH; node = node->parent, depth++) {
		char digits[12];
		const char *token = node->key;

		if (!token) {
			snprintf(digits, sizeof digits, "%u", (unsigned)node->index);
			token = digits;
		}
		for (size_t i = strlen(token); i-- > 0;) {
			bool escaped = token[i] == '~' || token[i] == '/';

			if (at < 3)
				return at;
			room[--at] = escaped ? (token[i] == '~' ? '0' : '1') : token[i];
			if (escaped)
				room[--at] = '~';
		}
		room[--at] = '/';
	}
	return at;
}

static const char *long_pointer(struct arena *arena, const struct node *node)
{
	const struct node *path[SOURCE_DEPTH + 1];
	size_t count = 0;
	struct buffer out = buffer_make(arena);

	for (; node->parent && count <= SOURCE_DEPTH; node = node->parent)
		path[count++] = node;
	while (count-- > 0) {
		if (path[count]->key)
			literal_add_token(&out, path[count]->key, strlen(path[count]->key));
		else
			buffer_format(&out, "/%u", (unsigned)path[count]->index);
	}
	return out.data;
}

const char *node_pointer(struct arena *arena, const struct node *node)
{
	char room[200];
	size_t start = write_tokens(node, room, sizeof room);

	/* Room that may have run out. */
	return start < 16 ? long_pointer(arena, node) : arena_copy(arena, room + start, sizeof room - start);
}

struct place node_place(struct arena *arena, const struct node *node)
{
	return (struct place){node->origin, node->span, node_pointer(arena, node)};
}

struct place node_key_place(struct arena *arena, const struct node *node)
{
	struct place place = node_place(arena, node);

	if (node->key)
		place.span = node->key_span;
	return place;
}

/* A stretch of text that normalises by itself: a letter and the marks on it. */
struct segment {
	struct span span;   /* in the file */
	struct buffer text; /* decoded, not normalised */
};

static size_t nfc_size(struct arena *arena, const struct buffer *text)
{
	size_t size = 0;

	utf8_nfc(arena, text->data, text->size, &size);
	return size;
}

/* Starters that combine with the letter before them (Hangul vowels, some Indic signs) show it by their normal form
 * together. */
static bool joins(struct arena *arena, const struct segment *segment, uint32_t code_point)
{
	struct buffer both;
	struct buffer alone;
	const char *joined;
	const char *apart;
	size_t sizes[2];

	if (segment->text.size == 0 || uc_combining_class(code_point) != 0)
		return true;
	/* Latin letters with marks, Vietnamese ones among them, and punctuation never do; asking would cost. */
	if (code_point < 0x300 || (code_point >= 0x1E00 && code_point < 0x3000))
		return false;
	both = buffer_make(arena);
	buffer_add(&both, segment->text.data, segment->text.size);
	buffer_code_point(&both, code_point);
	alone = buffer_make(arena);
	apart = utf8_nfc(arena, segment->text.data, segment->text.size, &sizes[0]);
	buffer_add(&alone, apart, sizes[0]);
	buffer_code_point(&alone, code_point);
	joined = utf8_nfc(arena, both.data, both.size, &sizes[1]);
	return sizes[1] != alone.size || memcmp(joined, alone.data, alone.size) != 0;
}

/* The segment that begins at `at`, which is < inside.end. */
static struct segment read_segment(struct arena *arena, const struct node *node, struct span inside, uint32_t at)
{
	struct segment segment = {{at, at}, buffer_make(arena)};

	while (segment.span.end < inside.end) {
		struct literal_point point = literal_next(node->origin, inside, segment.span.end);

		if (!joins(arena, &segment, point.code_point))
			break;
		buffer_code_point(&segment.text, point.code_point);
		segment.span.end = point.span.end;
	}
	return segment;
}

/* The text stands in the file byte for byte. */
static bool is_verbatim(const struct node *node, struct span inside)
{
	size_t size = strlen(node->string);

	return size == inside.end - inside.start && memcmp(node->origin->text + inside.start, node->string, size) == 0;
}

/* What is known of the node's text, made anew when another was looked into before. */
static struct origin_walk *walk_text(const struct node *node)
{
	struct origin_walk *walk = &node->origin->walk;
	struct span inside;

	if (walk->node == node)
		return walk;
	inside = literal_inside(node->origin, node->span);
	*walk = (struct origin_walk){.node = node, .size = strlen(node->string), .verbatim = is_verbatim(node, inside), .at = inside.start};
	return walk;
}

size_t node_text_size(const struct node *node)
{
	return walk_text(node)->size;
}

static struct span find_text(const struct node *node, struct origin_walk *walk, size_t start, size_t end)
{
	struct arena *scratch = arena_new();
	struct span inside = literal_inside(node->origin, node->span);
	struct span found = {inside.end, inside.end};
	size_t done = walk->done;
	uint32_t at = walk->at;
	bool begun = false;

	if (start < done) {
		done = 0;
		at = inside.start;
	}
	while (at < inside.end && (done < end || !begun)) {
		struct segment segment = read_segment(scratch, node, inside, at);
		size_t size = nfc_size(scratch, &segment.text);

		if (!begun && start < done + size) {
			begun = true;
			found = (struct span){at, at};
			walk->done = done;
			walk->at = at;
		}
		done += size;
		at = segment.span.end;
		if (begun && start < end)
			found.end = at;
		arena_clear(scratch);
	}
	arena_free(scratch);
	if (!begun) {
		walk->done = done;
		walk->at = at;
	}
	return found;
}

struct place node_text_place(struct arena *arena, const struct node *node, size_t start, size_t end)
{
	struct place place = node_place(arena, node);
	const struct origin_walk *walk;

	if (node->kind != NODE_STRING)
		return place;
	walk = walk_text(node);
	end = end < walk->size ? end : walk->size;
	start = start < end ? start : end;
	if (walk->verbatim)
		place.span = (struct span){walk->at + (uint32_t)start, walk->at + (uint32_t)end};
	else
		place.span = find_text(node, &node->origin->walk, start, end);
	return place;
}
