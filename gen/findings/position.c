/* Lines and columns of any places of a long text, in any order. */
#include "findings/position.h"

#include "base/utf8.h"

#include <string.h>

#define STEP 128 /* [bytes] between two remembered positions */

struct mark {
	uint32_t offset; /* of the first character at or behind a multiple of STEP */
	uint32_t line, column;
};

struct origin_index {
	const struct origin *origin;
	struct origin *copy;      /* whose tables lie in this arena, since the origin may outlive it */
	const struct mark *marks; /* made for the first place deep in a long line; NULL: none yet */
};

struct positions positions_make(struct arena *arena)
{
	return (struct positions){.arena = arena};
}

void positions_clear(struct positions *positions)
{
	arena_clear(positions->arena);
	positions->origins = (struct origin_indexes){0};
}

/* Steps over one character. */
static void step(const struct origin *origin, struct mark *mark)
{
	size_t at = mark->offset;
	uint32_t code_point = utf8_next(origin->text, origin->size, &at);
	mark->offset = (uint32_t)at;
	mark->column++;
	if (code_point == '\n' || (code_point == '\r' && !(at < origin->size && origin->text[at] == '\n'))) {
		mark->line++;
		mark->column = 1;
	}
}

static const struct mark *make_marks(struct arena *arena, const struct origin *origin)
{
	struct mark *marks = arena_alloc(arena, (origin->size / STEP + 1) * sizeof *marks);
	struct mark mark = {.line = 1, .column = 1};
	size_t count = 0;
	marks[count++] = mark;
	while (mark.offset < origin->size) {
		step(origin, &mark);
		if (mark.offset / STEP >= count && count <= origin->size / STEP)
			marks[count++] = mark;
	}
	return marks;
}

static struct origin_index *find_index(struct positions *positions, const struct origin *origin)
{
	for (size_t i = 0; i < positions->origins.count; i++)
		if (positions->origins.at[i].origin == origin)
			return &positions->origins.at[i];
	struct origin *copy = arena_alloc(positions->arena, sizeof *copy);
	*copy = *origin;
	copy->lines = NULL;
	copy->marks = NULL;
	copy->memo_line = 0;
	struct origin_index *index = array_push(positions->arena, &positions->origins);
	*index = (struct origin_index){origin, copy, NULL};
	return index;
}

size_t position_find_offset(struct positions *positions, const struct origin *origin, uint32_t offset)
{
	return origin_raw_offset(positions->arena, find_index(positions, origin)->copy, offset);
}

#define NEAR 2000 /* [bytes] from the beginning of its line: found by counting */

static bool is_near_line(const struct origin *origin, uint32_t offset)
{
	size_t from = offset > NEAR ? offset - NEAR : 0;
	return from == 0 || memrchr(origin->text + from, '\n', offset - from);
}

struct position position_find(struct positions *positions, const struct origin *origin, uint32_t offset)
{
	struct origin_index *index = find_index(positions, origin);
	if (offset > origin->size)
		offset = (uint32_t)origin->size;
	/* The columns of some encodings are those of the raw file. */
	if (origin->form == ORIGIN_FORM_BYTES || is_near_line(origin, offset))
		return origin_position(positions->arena, index->copy, offset);
	if (!index->marks)
		index->marks = make_marks(positions->arena, origin);
	const struct mark *marks = index->marks;
	struct mark mark = marks[offset / STEP];
	if (mark.offset > offset && offset / STEP)
		mark = marks[offset / STEP - 1];
	while (mark.offset < offset) {
		struct mark before = mark;
		step(origin, &mark);
		if (mark.offset > offset) {
			mark = before;
			break;
		}
	}
	return (struct position){.line = mark.line, .column = mark.column};
}
