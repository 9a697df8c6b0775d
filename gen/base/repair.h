/* The repairs that diagnostics carry, made in the text they belong to. */
#ifndef BASE_REPAIR_H
#define BASE_REPAIR_H

#include "base/diagnostic.h"

struct repairs ARRAY_OF(struct repair);

/* Whether the origin's text lies in the file byte for byte, behind a byte order mark at most, so that a span of it can be rewritten there. What was
 * decoded from another encoding does not. */
bool repairs_possible(const struct origin *origin);

/* Those of the list in this origin that can be made together, by place. Of two that overlap or touch only the first is taken, since the other was found
 * in a text that is then no more; so is none that would reach over the end of a line. */
struct repairs repairs_collect(struct arena *arena, const struct diagnostics *list, const struct origin *origin);

/* Adds the whole file (origin->raw) with the repairs made, every other byte as it was. The lines are the same in number. In a file of ASCII only, what
 * they bring in is written as \u escapes. */
void repairs_apply(const struct repairs *repairs, const struct origin *origin, struct buffer *out);

#endif
