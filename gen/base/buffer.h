/* Growable bytes in an arena; always NUL-terminated once something was added. */
#ifndef BASE_BUFFER_H
#define BASE_BUFFER_H

#include "base/arena.h"

#include <stdint.h>

struct buffer {
	struct arena *arena;
	char *data;
	size_t size; /* [bytes], without the NUL */
	size_t capacity;
};

struct buffer buffer_make(struct arena *arena); /* empty; data is "" */
void buffer_reserve(struct buffer *buffer, size_t more); /* room for `more` bytes, so that they are added without moving */
void buffer_add(struct buffer *buffer, const void *bytes, size_t size);
void buffer_text(struct buffer *buffer, const char *text);
void buffer_char(struct buffer *buffer, char c);
void buffer_code_point(struct buffer *buffer, uint32_t code_point); /* as UTF-8 */
void buffer_format(struct buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
