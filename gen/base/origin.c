/* The decoded text of one input file: what a line and column of a message refer to. */
#include "base/origin.h"

#include "base/utf8.h"

#define ORIGIN_MARK 1024 /* [bytes] of text between two marks, so that no raw offset costs more than a walk over so many */

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

/* The raw offset behind the character of `code_point` that begins at raw offset `raw`. */
static size_t raw_next(const struct origin *origin, size_t raw, uint32_t code_point)
{
	switch (origin->form) {
	case ORIGIN_FORM_BYTES:
		do
			raw++;
		while (origin->starts && raw < origin->raw_size && !(origin->starts[raw / 8] >> raw % 8 & 1));
		return raw;
	case ORIGIN_FORM_UTF16:
		return raw + (code_point > 0xFFFF ? 4 : 2);
	case ORIGIN_FORM_UTF32:
		return raw + 4;
	case ORIGIN_FORM_SAME:
	case ORIGIN_FORM_OTHER:
		break;
	}
	return raw;
}

/* Walks from the character at `*at` up to the one that `offset` is in. */
static size_t walk(const struct origin *origin, size_t *at, size_t raw, size_t offset)
{
	while (*at < offset) {
		size_t behind = *at;
		uint32_t code_point = utf8_next(origin->text, origin->size, &behind);
		if (behind > offset)
			break;
		*at = behind;
		raw = raw_next(origin, raw, code_point);
	}
	return raw;
}

/* A mark is the raw offset of the first character at or behind its place. */
static size_t mark_place(const struct origin *origin, size_t mark)
{
	size_t at = mark * ORIGIN_MARK;
	while (at < origin->size && ((unsigned char)origin->text[at] & 0xC0) == 0x80)
		at++;
	return at;
}

static void find_marks(struct arena *arena, struct origin *origin)
{
	if (origin->marks)
		return;
	size_t count = origin->size / ORIGIN_MARK + 1, at = 0, raw = origin->raw_lead;
	uint32_t *marks = arena_alloc(arena, count * sizeof *marks);
	for (size_t i = 0; i < count; i++) {
		raw = walk(origin, &at, raw, mark_place(origin, i));
		marks[i] = (uint32_t)raw;
	}
	origin->marks = marks;
}

size_t origin_raw_offset(struct arena *arena, struct origin *origin, uint32_t offset)
{
	if (offset > origin->size)
		offset = (uint32_t)origin->size;
	if (origin->form == ORIGIN_FORM_SAME || origin->form == ORIGIN_FORM_OTHER)
		return origin->raw_lead + offset;
	find_marks(arena, origin);
	size_t mark = offset / ORIGIN_MARK;
	if (mark && mark_place(origin, mark) > offset)
		mark--;
	size_t at = mark_place(origin, mark);
	return walk(origin, &at, origin->marks[mark], offset);
}

/* The last place asked for is remembered, so that places asked for in order cost one walk. */
static size_t count_characters(struct origin *origin, size_t line, uint32_t offset)
{
	size_t at = origin->lines[line - 1], column = 1;
	if (origin->memo_line == line && origin->memo_offset <= offset) {
		at = origin->memo_offset;
		column = origin->memo_column;
	}
	while (at < offset) {
		size_t behind = at;
		utf8_next(origin->text, origin->size, &behind);
		if (behind > offset)
			break;
		at = behind;
		column++;
	}
	origin->memo_line = line;
	origin->memo_offset = (uint32_t)at;
	origin->memo_column = column;
	return column;
}

struct position origin_position(struct arena *arena, struct origin *origin, uint32_t offset)
{
	find_lines(arena, origin);
	if (offset > origin->size)
		offset = (uint32_t)origin->size;
	size_t line = find_line(origin, offset) + 1;
	if (origin->form != ORIGIN_FORM_BYTES)
		return (struct position){line, count_characters(origin, line, offset)};
	size_t start = origin_raw_offset(arena, origin, origin->lines[line - 1]);
	return (struct position){line, origin_raw_offset(arena, origin, offset) - start + 1};
}
