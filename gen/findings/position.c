/* Lines and columns of any places of a long text, in any order. */
#include "findings/position.h"

#include "base/utf8.h"

#define STEP 128 /* [bytes] between two remembered positions */

struct mark {
	uint32_t offset; /* of the first character at or behind a multiple of STEP */
	uint32_t line, column;
};

struct origin_index {
	const struct origin *origin;
	struct origin *copy;      /* whose tables lie in this arena, since the origin may outlive it */
	const struct mark *marks; /* NULL: columns are those of the raw file */
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

static const struct origin_index *find_index(struct positions *positions, const struct origin *origin)
{
	for (size_t i = 0; i < positions->origins.count; i++)
		if (positions->origins.at[i].origin == origin)
			return &positions->origins.at[i];
	struct origin *copy = arena_alloc(positions->arena, sizeof *copy);
	*copy = *origin;
	copy->lines = NULL;
	copy->marks = NULL;
	copy->memo_line = 0;
	const struct mark *marks = origin->form == ORIGIN_FORM_BYTES ? NULL : make_marks(positions->arena, origin);
	struct origin_index *index = array_push(positions->arena, &positions->origins);
	*index = (struct origin_index){origin, copy, marks};
	return index;
}

size_t position_find_offset(struct positions *positions, const struct origin *origin, uint32_t offset)
{
	return origin_raw_offset(positions->arena, find_index(positions, origin)->copy, offset);
}

struct position position_find(struct positions *positions, const struct origin *origin, uint32_t offset)
{
	const struct origin_index *index = find_index(positions, origin);
	const struct mark *marks = index->marks;
	if (!marks)
		return origin_position(positions->arena, index->copy, offset);
	if (offset > origin->size)
		offset = (uint32_t)origin->size;
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
