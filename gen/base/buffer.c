/* Growable bytes in an arena; always NUL-terminated once something was added. */
#include "base/buffer.h"

#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define FIRST_CAPACITY 64

struct buffer buffer_make(struct arena *arena)
{
	return (struct buffer){.arena = arena, .data = arena_alloc(arena, 1), .capacity = 1};
}

void buffer_reserve(struct buffer *buffer, size_t more)
{
	if (more < buffer->capacity - buffer->size)
		return;
	if (more >= SIZE_MAX / 4 - buffer->size)
		arena_exhausted();
	size_t needed = buffer->size + more + 1;
	size_t capacity = buffer->capacity < FIRST_CAPACITY ? FIRST_CAPACITY : 2 * buffer->capacity;
	if (capacity < needed)
		capacity = needed;
	buffer->data = arena_grow(buffer->arena, buffer->data, buffer->capacity, capacity);
	buffer->capacity = capacity;
}

void buffer_add(struct buffer *buffer, const void *bytes, size_t size)
{
	if (!size)
		return;
	buffer_reserve(buffer, size);
	memcpy(buffer->data + buffer->size, bytes, size);
	buffer->size += size;
	buffer->data[buffer->size] = '\0';
}

void buffer_text(struct buffer *buffer, const char *text)
{
	buffer_add(buffer, text, strlen(text));
}

void buffer_char(struct buffer *buffer, char c)
{
	buffer_add(buffer, &c, 1);
}

void buffer_code_point(struct buffer *buffer, uint32_t code_point)
{
	char bytes[4];
	buffer_add(buffer, bytes, utf8_encode(code_point, bytes));
}

void buffer_format(struct buffer *buffer, const char *format, ...)
{
	va_list arguments, again;
	va_start(arguments, format);
	va_copy(again, arguments);
	size_t room = buffer->capacity - buffer->size;
	int length = vsnprintf(buffer->data + buffer->size, room, format, arguments);
	if (length < 0)
		arena_exhausted();
	if ((size_t)length >= room) {
		buffer_reserve(buffer, (size_t)length);
		vsnprintf(buffer->data + buffer->size, (size_t)length + 1, format, again);
	}
	buffer->size += (size_t)length;
	va_end(again);
	va_end(arguments);
}
