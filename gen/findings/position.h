/* Lines and columns of any places of a long text, in any order. */
#ifndef FINDINGS_POSITION_H
#define FINDINGS_POSITION_H

#include "base/array.h"
#include "base/origin.h"

struct origin_index;
struct origin_indexes ARRAY_OF(struct origin_index);

/* origin_position walks from the last place asked for, or from the beginning of the line: where the whole text is one line and places come in no
 * order, that is quadratic. This remembers the position of every hundred bytes or so instead. */
struct positions {
	struct arena *arena;
	struct origin_indexes origins;
};

struct positions positions_make(struct arena *arena);
void positions_clear(struct positions *positions); /* the origins seen so far are gone */

/* As origin_position, and as origin_raw_offset. */
struct position position_find(struct positions *positions, const struct origin *origin, uint32_t offset);
size_t position_find_offset(struct positions *positions, const struct origin *origin, uint32_t offset);

#endif
