/* A name for each finding that stays the same while the file around it is edited. */
#include "findings/fingerprint.h"

#include <string.h>

#define HASH_PRIME    UINT64_C(0x100000001B3)
#define FIRST_SLOTS   64
#define DEPTH_LIMIT   64 /* as the scanner's */
#define IDENTITY_SIZE 64 /* [bytes] of an element's first text */
#define CONTEXT_SIZE  24 /* [bytes] on each side of a place */

uint64_t hash_bytes(uint64_t hash, const char *bytes, size_t size)
{
	for (size_t i = 0; i < size; i++)
		hash = (hash ^ (unsigned char)bytes[i]) * HASH_PRIME;
	return hash;
}

uint64_t hash_text(uint64_t hash, const char *text)
{
	return hash_bytes(hash, text, strlen(text) + 1);
}

struct ordinal {
	uint64_t hash;
	size_t count; /* 0: the slot is free */
};

static struct ordinal *find_slot(const struct ordinals *ordinals, uint64_t hash)
{
	size_t mask = ordinals->capacity - 1, at = (size_t)hash & mask;
	while (ordinals->slots[at].count && ordinals->slots[at].hash != hash)
		at = (at + 1) & mask;
	return &ordinals->slots[at];
}

static void grow(struct ordinals *ordinals)
{
	struct ordinals old = *ordinals;
	ordinals->capacity = old.capacity ? 2 * old.capacity : FIRST_SLOTS;
	ordinals->slots = arena_alloc(ordinals->arena, ordinals->capacity * sizeof *ordinals->slots);
	for (size_t i = 0; i < old.capacity; i++)
		if (old.slots[i].count)
			*find_slot(ordinals, old.slots[i].hash) = old.slots[i];
}

size_t ordinal_next(struct ordinals *ordinals, uint64_t hash)
{
	if (2 * ordinals->count >= ordinals->capacity)
		grow(ordinals);
	struct ordinal *slot = find_slot(ordinals, hash);
	ordinals->count += !slot->count;
	slot->hash = hash;
	return ++slot->count;
}

/* An object or array of the text. */
struct container {
	uint32_t start, end;   /* of its brackets; end UINT32_MAX: not closed */
	uint32_t parent;       /* index; UINT32_MAX: none */
	struct span id, first; /* the string value of "id", the first string value; empty: none */
	char bracket;
	bool element; /* of an array */
};

struct fingerprints fingerprints_make(struct arena *arena, struct arena *outline)
{
	return (struct fingerprints){.ordinals.arena = arena, .outline = outline};
}

/* Finds the brackets of a text without judging it: it may be broken. */
struct outliner {
	struct fingerprints *fingerprints;
	const struct origin *origin;
	uint32_t open;    /* index of the innermost open container; UINT32_MAX: none */
	struct span last; /* the last string */
	struct span key;  /* the string before the last colon, while no comma or bracket came */
};

static struct container *innermost(const struct outliner *outliner)
{
	return outliner->open == UINT32_MAX ? NULL : &outliner->fingerprints->containers.at[outliner->open];
}

static void open_container(struct outliner *outliner, uint32_t at)
{
	struct fingerprints *fingerprints = outliner->fingerprints;
	const struct container *parent = innermost(outliner);
	bool element = parent && parent->bracket == '[';
	uint32_t index = (uint32_t)fingerprints->containers.count;
	*array_push(fingerprints->outline, &fingerprints->containers) = (struct container){
		.start = at, .end = UINT32_MAX, .parent = outliner->open, .bracket = outliner->origin->text[at], .element = element};
	outliner->open = index;
}

static void close_container(struct outliner *outliner, uint32_t at)
{
	struct container *container = innermost(outliner);
	if (!container)
		return;
	container->end = at + 1;
	outliner->open = container->parent;
}

static bool is_id(const struct origin *origin, struct span key)
{
	return key.end - key.start == 2 && memcmp(origin->text + key.start, "id", 2) == 0;
}

static void note_string(struct outliner *outliner, struct span string)
{
	struct container *container = innermost(outliner);
	outliner->last = string;
	if (!container || (container->bracket == '{' && !outliner->key.end))
		return;
	if (is_id(outliner->origin, outliner->key))
		container->id = string;
	else if (!container->first.end)
		container->first = string;
}

/* The offset behind the string whose opening quote stands at `at`. */
static uint32_t skip_string(const struct origin *origin, uint32_t at)
{
	for (at++; at < origin->size && origin->text[at] != '"'; at++)
		if (origin->text[at] == '\\' && at + 1 < origin->size)
			at++;
	return at < origin->size ? at + 1 : (uint32_t)origin->size;
}

static void make_outline(struct fingerprints *fingerprints, const struct origin *origin)
{
	struct outliner outliner = {.fingerprints = fingerprints, .origin = origin, .open = UINT32_MAX};
	arena_clear(fingerprints->outline);
	fingerprints->containers = (struct containers){0};
	fingerprints->origin = origin;
	for (uint32_t at = 0; at < origin->size; at++) {
		char c = origin->text[at];
		if (c == '"') {
			uint32_t end = skip_string(origin, at);
			note_string(&outliner, (struct span){at + 1, end - 1});
			at = end - 1;
		} else if (c == '{' || c == '[') {
			open_container(&outliner, at);
			outliner.key = (struct span){0};
		} else if (c == '}' || c == ']') {
			close_container(&outliner, at);
			outliner.key = (struct span){0};
		} else if (c == ':') {
			outliner.key = outliner.last;
		} else if (c == ',') {
			outliner.key = (struct span){0};
		}
	}
}

/* The innermost container around the offset, or UINT32_MAX. */
static uint32_t find_container(const struct containers *containers, uint32_t offset)
{
	size_t low = 0, high = containers->count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (containers->at[middle].start <= offset)
			low = middle + 1;
		else
			high = middle;
	}
	uint32_t found = low ? (uint32_t)(low - 1) : UINT32_MAX;
	while (found < containers->count && containers->at[found].end <= offset)
		found = containers->at[found].parent;
	return found;
}

static uint64_t hash_part(uint64_t hash, const struct origin *origin, struct span part)
{
	size_t size = part.end - part.start;
	return hash_bytes(hash_bytes(hash, origin->text + part.start, size < IDENTITY_SIZE ? size : IDENTITY_SIZE), "", 1);
}

/* The containers around a place, the outermost first. */
struct chain {
	const struct container *at[DEPTH_LIMIT + 1];
	size_t count;
};

static struct chain find_chain(const struct containers *containers, uint32_t offset)
{
	struct chain chain = {.count = 0};
	const struct container *inner[DEPTH_LIMIT + 1];
	uint32_t at = find_container(containers, offset);
	/* What is deeper has been refused as a whole. */
	for (; at < containers->count && chain.count <= DEPTH_LIMIT; at = containers->at[at].parent)
		inner[chain.count++] = &containers->at[at];
	for (size_t i = 0; i < chain.count; i++)
		chain.at[i] = inner[chain.count - 1 - i];
	return chain;
}

/* What names the array elements in which the place stands. */
static uint64_t hash_elements(uint64_t hash, const struct origin *origin, const struct chain *chain)
{
	for (size_t i = 0; i < chain->count; i++)
		if (chain->at[i]->element)
			hash = hash_part(hash, origin, chain->at[i]->id.end ? chain->at[i]->id : chain->at[i]->first);
	return hash;
}

/* `/metrics/3/values/2023` as `/metrics/values/2023`. Returns whether the last token is an index. */
static bool hash_pointer(uint64_t *hash, const char *pointer, const struct chain *chain)
{
	bool index = false;
	for (size_t depth = 0; *pointer == '/'; depth++) {
		size_t size = strcspn(++pointer, "/");
		index = depth < chain->count && chain->at[depth]->bracket == '[';
		if (!index)
			*hash = hash_bytes(hash_bytes(*hash, "/", 1), pointer, size);
		pointer += size;
	}
	return index;
}

static bool ends_context(char c)
{
	return c == '"' || c == '\n' || c == '\r' || c == '\0' || strchr(",:[]{}", c) != NULL;
}

/* What stands beside the place in the same string. */
static uint64_t hash_context(uint64_t hash, const struct origin *origin, struct span span)
{
	uint32_t start = span.start, end = span.end;
	while (start > 0 && span.start - start < CONTEXT_SIZE && !ends_context(origin->text[start - 1]))
		start--;
	while (end < origin->size && end - span.end < CONTEXT_SIZE && !ends_context(origin->text[end]))
		end++;
	return hash_bytes(hash_bytes(hash, origin->text + start, span.start - start), origin->text + span.end, end - span.end);
}

static uint64_t hash_place(struct fingerprints *fingerprints, uint64_t hash, const struct place *place)
{
	const struct origin *origin = place->origin;
	struct span span = place->span;
	if (span.end > origin->size || span.start > span.end)
		span = (struct span){(uint32_t)origin->size, (uint32_t)origin->size};
	if (origin != fingerprints->origin)
		make_outline(fingerprints, origin);
	struct chain chain = find_chain(&fingerprints->containers, span.start);
	bool scalar_element = place->pointer && hash_pointer(&hash, place->pointer, &chain);
	hash = hash_elements(hash_bytes(hash, "", 1), origin, &chain);
	return scalar_element ? hash_part(hash_context(hash, origin, span), origin, span) : hash_context(hash, origin, span);
}

uint64_t fingerprint_next(struct fingerprints *fingerprints, const char *file, const struct diagnostic *diagnostic)
{
	uint64_t hash = hash_text(hash_text(HASH_START, file ? file : ""), diagnostic_name(diagnostic->code));
	if (diagnostic->place.origin)
		hash = hash_place(fingerprints, hash, &diagnostic->place);
	size_t ordinal = ordinal_next(&fingerprints->ordinals, hash);
	for (; ordinal > 1; ordinal /= 2)
		hash = hash_bytes(hash, ordinal % 2 ? "1" : "0", 1);
	return hash;
}
