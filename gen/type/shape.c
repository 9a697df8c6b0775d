/* Shaping through HarfBuzz: a report repeats its words, so each word of a face is shaped once. */
#include "type/shape.h"

#include "base/arena.h"

#include <hb.h>
#include <limits.h>
#include <string.h>

#define POSITION_LIMIT (1 << 30) /* [font units] more than any page holds, and far from overflow */

struct entry {
	uint64_t hash;
	const struct face *face;
	const char *text;
	size_t size;
	struct shaped_word word;
};

struct shaper {
	struct arena *arena;
	hb_buffer_t *buffer;
	hb_language_t language;
	struct entry **table; /* open addressing; never more than half full */
	size_t slots;         /* a power of two */
	size_t used;
};

struct shaper *shaper_new(struct arena *arena)
{
	struct shaper *shaper = arena_alloc(arena, sizeof *shaper);

	shaper->arena = arena;
	shaper->buffer = hb_buffer_create();
	shaper->language = hb_language_from_string("vi", -1);
	shaper->slots = 1024;
	shaper->table = arena_alloc(arena, shaper->slots * sizeof(struct entry *));
	return shaper;
}

void shaper_free(struct shaper *shaper)
{
	if (!shaper)
		return;
	hb_buffer_destroy(shaper->buffer);
	shaper->buffer = NULL;
}

/* FNV-1a */
static uint64_t hash(const struct face *face, const char *text, size_t size)
{
	uint64_t sum = 14695981039346656037u ^ face->number;

	for (size_t i = 0; i < size; i++)
		sum = (sum ^ (unsigned char)text[i]) * 1099511628211u;
	return sum ^ sum >> 32;
}

/* The slot of the word, or the empty one where it belongs. */
static struct entry **find(const struct shaper *shaper, const struct entry *key)
{
	size_t slot = key->hash & (shaper->slots - 1);
	const struct entry *entry;

	for (; (entry = shaper->table[slot]); slot = (slot + 1) & (shaper->slots - 1))
		if (entry->hash == key->hash && entry->face == key->face && entry->size == key->size &&
		    !memcmp(entry->text, key->text, key->size))
			break;
	return &shaper->table[slot];
}

static void grow(struct shaper *shaper)
{
	struct entry **old = shaper->table;
	size_t old_slots = shaper->slots;

	shaper->slots *= 2;
	shaper->table = arena_alloc(shaper->arena, shaper->slots * sizeof(struct entry *));
	for (size_t i = 0; i < old_slots; i++)
		if (old[i])
			*find(shaper, old[i]) = old[i];
}

static bool run(const struct shaper *shaper, const struct entry *key)
{
	static const hb_feature_t features[] = {
		{HB_TAG('k', 'e', 'r', 'n'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
		{HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
		{HB_TAG('c', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
		{HB_TAG('d', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
		{HB_TAG('c', 'a', 'l', 't'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
	};
	/* Named, so that neither the environment nor the way HarfBuzz was built chooses another. */
	static const char *const shapers[] = {"ot", NULL};
	hb_buffer_t *buffer = shaper->buffer;

	if (key->size > INT_MAX)
		return false;
	hb_buffer_reset(buffer);
	hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_CHARACTERS);
	hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
	hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
	hb_buffer_set_script(buffer, HB_SCRIPT_LATIN);
	hb_buffer_set_language(buffer, shaper->language);
	hb_buffer_add_utf8(buffer, key->text, (int)key->size, 0, (int)key->size);
	return hb_shape_full(key->face->hb_font, buffer, features, sizeof features / sizeof *features, shapers) &&
	       hb_buffer_allocation_successful(buffer);
}

static int32_t limit(int64_t position)
{
	if (position > POSITION_LIMIT)
		return POSITION_LIMIT;
	return position < -POSITION_LIMIT ? -POSITION_LIMIT : (int32_t)position;
}

/* The result of `run`, pen movements added up. */
static struct shaped_word collect(const struct shaper *shaper, const struct face *face)
{
	unsigned count, glyph_count = hb_face_get_glyph_count(face->hb_face);
	const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(shaper->buffer, &count);
	const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(shaper->buffer, NULL);
	struct shaped_glyph *glyphs = arena_alloc(shaper->arena, count * sizeof *glyphs);
	int64_t x = 0, y = 0;

	for (unsigned i = 0; i < count; i++) {
		/* A forged substitution may name a glyph that is not there. */
		glyphs[i].id = infos[i].codepoint < glyph_count ? (uint16_t)infos[i].codepoint : 0;
		glyphs[i].x = limit(x + positions[i].x_offset);
		glyphs[i].y = limit(y + positions[i].y_offset);
		glyphs[i].text = infos[i].cluster;
		x += positions[i].x_advance;
		y += positions[i].y_advance;
	}
	return (struct shaped_word){.glyphs = glyphs, .count = count, .width = limit(x)};
}

const struct shaped_word *shape_word(struct shaper *shaper, const struct face *face, const char *text, size_t size)
{
	struct entry key = {.hash = hash(face, text, size), .face = face, .text = text, .size = size};
	struct entry **slot = find(shaper, &key), *entry;

	if (*slot)
		return &(*slot)->word;
	if (!run(shaper, &key))
		return NULL;
	key.text = arena_copy(shaper->arena, text, size);
	key.word = collect(shaper, face);
	entry = *slot = arena_alloc(shaper->arena, sizeof *entry);
	*entry = key;
	if (++shaper->used > shaper->slots / 2)
		grow(shaper);
	return &entry->word;
}
