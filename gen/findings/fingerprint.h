/* A name for each finding that stays the same while the file around it is edited. */
#ifndef FINDINGS_FINGERPRINT_H
#define FINDINGS_FINGERPRINT_H

#include "base/array.h"
#include "base/diagnostic.h"

/* A table of how often each hash was seen. */
struct ordinals {
	struct arena *arena;
	struct ordinal *slots;
	size_t count, capacity; /* a power of two, or 0 */
};

/* 1 for the first of that hash, 2 for the next, … */
size_t ordinal_next(struct ordinals *ordinals, uint64_t hash);

struct container;
struct containers ARRAY_OF(struct container);

struct fingerprints {
	struct ordinals ordinals;
	struct arena *outline;      /* holds the containers */
	const struct origin *origin; /* whose brackets they are */
	struct containers containers;
};

struct fingerprints fingerprints_make(struct arena *arena, struct arena *outline);

/* Of file, code, JSON Pointer with each index of an array replaced by the element's id (or by its first text, where it has no id), the words around
 * the place within its string, and an ordinal among findings that are equal in all of this. Neither line nor offset nor value is in it. No two findings
 * of one document have the same. */
uint64_t fingerprint_next(struct fingerprints *fingerprints, const char *file, const struct diagnostic *diagnostic);

#define HASH_START UINT64_C(0xCBF29CE484222325) /* FNV-1a, 64 bits */

uint64_t hash_bytes(uint64_t hash, const char *bytes, size_t size);
uint64_t hash_text(uint64_t hash, const char *text); /* with its NUL, so that parts stay apart */

#endif
