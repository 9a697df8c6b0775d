/* Growable arrays: any struct with the members `at`, `count` and `capacity`, its memory in an arena. */
#ifndef BASE_ARRAY_H
#define BASE_ARRAY_H

#include "base/arena.h"

#define ARRAY_OF(type)         \
	{                      \
		type *at;      \
		size_t count;  \
		size_t capacity; \
	}

/* Pointer to one more, zeroed element at the end. It stays valid until the next push. */
#define array_push(arena, array)                                                                                        \
	((array)->count == (array)->capacity ? array_more((arena), (array)) : (void)0, &(array)->at[(array)->count++])

#define ARRAY_FIRST(array) (sizeof *(array)->at > 96 ? 1 : sizeof *(array)->at > 40 ? 2 : 8)

#define array_more(arena, array)                                                                                        \
	((array)->at = arena_grow((arena), (array)->at, (array)->capacity * sizeof *(array)->at,                        \
				  ((array)->capacity ? 2 * (array)->capacity : ARRAY_FIRST(array)) * sizeof *(array)->at),               \
	 (array)->capacity = (array)->capacity ? 2 * (array)->capacity : ARRAY_FIRST(array), (void)0)

/* For an array that may have a hundred thousand elements: no pointer to one of them outlives the next push. */
#define array_push_alone(arena, array)                                                                                                 \
	((array)->count == (array)->capacity ? array_more_alone((arena), (array)) : (void)0, &(array)->at[(array)->count++])

#define array_more_alone(arena, array)                                                                                                 \
	((array)->at = arena_grow_alone((arena), (array)->at, (array)->capacity * sizeof *(array)->at,                                 \
					((array)->capacity ? 2 * (array)->capacity : ARRAY_FIRST(array)) * sizeof *(array)->at),                \
	 (array)->capacity = (array)->capacity ? 2 * (array)->capacity : ARRAY_FIRST(array), (void)0)

#endif
