/* The decoded text of one input file: what a line and column of a message refer to. */
#include "base/origin.h"

#include "base/utf8.h"

/* Offset behind the next line end at or behind `at`, or 0 when there is no more. */
static size_t next_line(const struct origin *origin, size_t at)
{
	for (; at < origin->size; at++) {
		char c = origin->text[at];
		if (c == '\n' || (c == '\r' && !(at + 1 < origin->size && origin->text[at + 1] == '\n')))
			return at + 1;
	}
	return 0;
}

static void find_lines(struct arena *arena, struct origin *origin)
{
	if (origin->lines)
		return;
	size_t count = 1;
	for (size_t at = 0; (at = next_line(origin, at)) != 0;)
		count++;
	uint32_t *lines = arena_alloc(arena, count * sizeof *lines);
	count = 1;
	for (size_t at = 0; (at = next_line(origin, at)) != 0;)
		lines[count++] = (uint32_t)at;
	origin->lines = lines;
	origin->line_count = count;
}

/* Index of the last line that starts at or before the offset. */
static size_t find_line(const struct origin *origin, uint32_t offset)
{
	size_t low = 0, high = origin->line_count;
	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (origin->lines[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

struct position origin_position(struct arena *arena, struct origin *origin, uint32_t offset)
{
	find_lines(arena, origin);
	if (offset > origin->size)
		offset = (uint32_t)origin->size;
	struct position position = {.line = find_line(origin, offset) + 1, .column = 1};
	size_t at = origin->lines[position.line - 1];
	if (origin->memo_line == position.line && origin->memo_offset <= offset) {
		at = origin->memo_offset;
		position.column = origin->memo_column;
	}
	while (at < offset) {
		size_t behind = at;
		utf8_next(origin->text, origin->size, &behind);
		if (behind > offset)
			break;
		at = behind;
		position.column++;
	}
	origin->memo_line = position.line;
	origin->memo_offset = (uint32_t)at;
	origin->memo_column = position.column;
	return position;
}

struct span origin_line(struct arena *arena, struct origin *origin, size_t line)
{
	find_lines(arena, origin);
	if (line < 1 || line > origin->line_count)
		return (struct span){(uint32_t)origin->size, (uint32_t)origin->size};
	uint32_t start = origin->lines[line - 1];
	uint32_t end = line < origin->line_count ? origin->lines[line] : (uint32_t)origin->size;
	if (end > start && origin->text[end - 1] == '\n')
		end--;
	if (end > start && origin->text[end - 1] == '\r')
		end--;
	return (struct span){start, end};
}
