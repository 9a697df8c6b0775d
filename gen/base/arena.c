/* Memory of one document: allocated piece by piece, freed all at once. */
#include "base/arena.h"

#include <errno.h>
#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_POISONS 1
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define ARENA_POISONS 1
#endif

/* Under the address sanitizer blocks stand apart and the rest of a chunk is poisoned, so overruns are found here too. */
#ifdef ARENA_POISONS
#include <sanitizer/asan_interface.h>
#define RED_ZONE 16
#else
#define ASAN_POISON_MEMORY_REGION(at, size)   ((void)(at), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#define RED_ZONE			      0
#endif

#define FIRST_CHUNK   ((size_t)64 << 10)
#define HUGE_PAGE     ((size_t)2 << 20) /* [bytes] on most machines */
#define LARGEST_CHUNK ((size_t)16 << 20)
#define ALIGNMENT     alignof(max_align_t)

struct chunk {
	struct chunk *next;
	void *block; /* what was allocated, from somewhere in front of the chunk */
	size_t size; /* [bytes] of data */
	size_t used; /* what stands behind was never handed out, so it still is zero */
	alignas(max_align_t) char data[];
};

/* A block that has grown large stands alone: the system moves its pages instead of copying them, and what it has left is no waste. */
struct large {
	struct large *next;
	void *data;
	size_t size; /* [bytes] */
};

struct arena {
	struct chunk *chunk; /* the newest; only its end is given out */
	struct large *large;
	size_t next;         /* [bytes] that the next chunk has at least */
};

_Noreturn void arena_exhausted(void)
{
	fputs("tongket: hết bộ nhớ (out of memory)\n", stderr);
	exit(3);
}

static struct arena *begin(size_t first)
{
	struct arena *arena = calloc(1, sizeof *arena);
	if (!arena)
		arena_exhausted();
	arena->next = first;
	return arena;
}

struct arena *arena_new(void)
{
	return begin(FIRST_CHUNK);
}

struct arena *arena_new_large(void)
{
	return begin(HUGE_PAGE);
}

static void free_chunks(struct chunk *chunk)
{
	while (chunk) {
		struct chunk *next = chunk->next;
		ASAN_UNPOISON_MEMORY_REGION(chunk->data, chunk->size);
		free(chunk->block);
		chunk = next;
	}
}

static void free_large(struct large *large)
{
	while (large) {
		struct large *next = large->next;
		munmap(large->data, large->size);
		free(large);
		large = next;
	}
}

void arena_free(struct arena *arena)
{
	if (!arena)
		return;
	free_large(arena->large);
	free_chunks(arena->chunk);
	free(arena);
}

void arena_clear(struct arena *arena)
{
	struct chunk *chunk = arena->chunk; /* the newest is the largest */
	free_large(arena->large);
	arena->large = NULL;
	if (!chunk)
		return;
	free_chunks(chunk->next);
	chunk->next = NULL;
	ASAN_UNPOISON_MEMORY_REGION(chunk->data, chunk->used);
	memset(chunk->data, 0, chunk->used);
	ASAN_POISON_MEMORY_REGION(chunk->data, chunk->used);
	chunk->used = 0;
}

/* What a block of `size` bytes takes; blocks of no bytes get an address of their own as well. */
static size_t footprint(size_t size)
{
	if (size > SIZE_MAX / 4)
		arena_exhausted();
	return ((size ? size : 1) + RED_ZONE + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

/* Huge pages, where the system has some: to be given one takes no longer than some fifty small ones, and a report of two pages
 * needs hundreds of those. `size` becomes what they hold. */
static struct chunk *allocate_huge(size_t *size)
{
	int before = errno;
	*size = (*size + HUGE_PAGE - 1) / HUGE_PAGE * HUGE_PAGE;
	char *block = calloc(1, *size + HUGE_PAGE);
	if (!block)
		return NULL;
	struct chunk *chunk = (struct chunk *)(void *)(block + HUGE_PAGE - (uintptr_t)block % HUGE_PAGE);
	madvise(chunk, *size, MADV_HUGEPAGE);
	errno = before;
	chunk->block = block;
	return chunk;
}

static struct chunk *allocate(size_t size)
{
	struct chunk *chunk = calloc(1, size);
	if (chunk)
		chunk->block = chunk;
	return chunk;
}

static struct chunk *add_chunk(struct arena *arena, size_t needed)
{
	size_t size = sizeof(struct chunk) + needed + needed / 2;
	if (size < arena->next)
		size = arena->next;
	struct chunk *chunk = size < HUGE_PAGE ? allocate(size) : allocate_huge(&size);
	if (!chunk)
		arena_exhausted();
	arena->next = size < LARGEST_CHUNK / 2 ? 2 * size : LARGEST_CHUNK;
	chunk->size = size - sizeof *chunk;
	chunk->next = arena->chunk;
	arena->chunk = chunk;
	ASAN_POISON_MEMORY_REGION(chunk->data, chunk->size);
	return chunk;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	size_t needed = footprint(size);
	struct chunk *chunk = arena->chunk;
	if (!chunk || chunk->size - chunk->used < needed)
		chunk = add_chunk(arena, needed);
	char *block = chunk->data + chunk->used;
	chunk->used += needed;
	ASAN_UNPOISON_MEMORY_REGION(block, size);
	return block;
}

static int extend(struct chunk *chunk, char *old, size_t old_size, size_t new_size)
{
	size_t old_needed = footprint(old_size);
	size_t more = footprint(new_size) - old_needed;
	if (!chunk || old + old_needed != chunk->data + chunk->used || chunk->size - chunk->used < more)
		return 0;
	chunk->used += more;
	ASAN_UNPOISON_MEMORY_REGION(old, new_size);
	/* A caller may have been given more than it says, and written there. */
	size_t slack = old_needed - old_size;
	memset(old + old_size, 0, slack < new_size - old_size ? slack : new_size - old_size);
	return 1;
}

/* The address sanitizer knows nothing of mapped pages, so it gets blocks like all others. */
#if defined(MREMAP_MAYMOVE) && !defined(ARENA_POISONS)
#define LARGE_BLOCK ((size_t)512 << 10)
#else
#define LARGE_BLOCK SIZE_MAX
#endif

static struct large *find_large(const struct arena *arena, const void *data)
{
	struct large *large = arena->large;
	while (large && large->data != data)
		large = large->next;
	return large;
}

static void *map_pages(size_t size)
{
	void *data = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (data == MAP_FAILED)
		arena_exhausted();
	return data;
}

static void *add_large(struct arena *arena, size_t size)
{
	struct large *large = malloc(sizeof *large);
	if (!large)
		arena_exhausted();
	*large = (struct large){arena->large, map_pages(size), size};
	arena->large = large;
	return large->data;
}

/* New pages are zero. */
static void *grow_large(struct large *large, size_t new_size)
{
#ifdef MREMAP_MAYMOVE
	void *data = new_size > large->size ? mremap(large->data, large->size, new_size, MREMAP_MAYMOVE) : large->data;
	if (data == MAP_FAILED)
		arena_exhausted();
	large->data = data;
	large->size = new_size > large->size ? new_size : large->size;
#else
	(void)new_size;
#endif
	return large->data;
}

void *arena_grow_alone(struct arena *arena, void *old, size_t old_size, size_t new_size)
{
	struct large *large = old_size >= LARGE_BLOCK ? find_large(arena, old) : NULL;
	if (new_size < LARGE_BLOCK || new_size <= old_size)
		return arena_grow(arena, old, old_size, new_size);
	if (new_size > SIZE_MAX / 4)
		arena_exhausted();
	if (large)
		return grow_large(large, new_size);
	void *data = add_large(arena, new_size);
	if (old_size)
		memcpy(data, old, old_size);
	return data;
}

void *arena_grow(struct arena *arena, void *old, size_t old_size, size_t new_size)
{
	if (!old)
		return arena_alloc(arena, new_size);
	if (new_size <= old_size || extend(arena->chunk, old, old_size, new_size))
		return old;
	void *block = arena_alloc(arena, new_size);
	memcpy(block, old, old_size);
	return block;
}

char *arena_copy(struct arena *arena, const char *bytes, size_t size)
{
	if (size == SIZE_MAX)
		arena_exhausted();
	char *copy = arena_alloc(arena, size + 1);
	if (size)
		memcpy(copy, bytes, size);
	return copy;
}

char *arena_format(struct arena *arena, const char *format, ...)
{
	va_list arguments, again;
	va_start(arguments, format);
	va_copy(again, arguments);
	char nothing[1];
	int length = vsnprintf(nothing, sizeof nothing, format, arguments);
	if (length < 0)
		arena_exhausted();
	char *text = arena_alloc(arena, (size_t)length + 1);
	vsnprintf(text, (size_t)length + 1, format, again);
	va_end(again);
	va_end(arguments);
	return text;
}
