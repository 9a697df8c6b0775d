/* Memory of one document: allocated piece by piece, freed all at once. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena;

/* None of these functions returns NULL. When the system has no memory left the process prints one line and exits with
 * status 3: every output is built in memory and written last, so nothing half-written can stay behind. */
struct arena *arena_new(void);
struct arena *arena_new_large(void); /* for what will need half a megabyte and more: a document */
void arena_free(struct arena *arena); /* NULL is accepted */

/* Everything in it is given back, and the next allocations use the same memory: for work done again and again. */
void arena_clear(struct arena *arena);

/* Zeroed memory, aligned for any type. */
void *arena_alloc(struct arena *arena, size_t size);

/* `old` (may be NULL) of `old_size` bytes, moved or extended to `new_size`; the new part is zeroed. */
void *arena_grow(struct arena *arena, void *old, size_t old_size, size_t new_size);

/* The same for what may become very large: `old` is gone, and nothing may point into it any more. */
void *arena_grow_alone(struct arena *arena, void *old, size_t old_size, size_t new_size);

/* A copy with a NUL behind it. */
char *arena_copy(struct arena *arena, const char *bytes, size_t size);

/* What the functions above do when memory runs out; for allocations that fail inside a library. */
_Noreturn void arena_exhausted(void);

/* Like sprintf into new memory. Never used with floating-point conversions. */
char *arena_format(struct arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
