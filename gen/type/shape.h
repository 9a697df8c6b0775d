/* Shaping: text to placed glyphs, through HarfBuzz, remembered word by word. */
#ifndef TYPE_SHAPE_H
#define TYPE_SHAPE_H

#include "type/font.h"

struct shaped_glyph {
	uint16_t id;
	int32_t x, y;  /* [font units] of its origin from the word's origin; y upward */
	uint32_t text; /* [bytes] offset of its first character in the word */
};

struct shaped_word {
	const struct shaped_glyph *glyphs;
	size_t count;
	int32_t width; /* [font units] with kerning */
};

struct shaper;

struct shaper *shaper_new(struct arena *arena);
void shaper_free(struct shaper *shaper); /* NULL is accepted */

/* The word in the face: script Latin, left to right, language vi, kerning on, ligatures off (so that each glyph maps to
 * one character). `text` is NFC. Characters that show nothing (soft hyphen, zero-width space) have no glyph; those the face
 * lacks have glyph 0. The result lives as long as the arena and is the same for the same face and text. NULL when HarfBuzz
 * fails to allocate or to shape. */
const struct shaped_word *shape_word(struct shaper *shaper, const struct face *face, const char *text, size_t size);

#endif
