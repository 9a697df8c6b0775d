/* Breaking a paragraph into lines: the best breaks of the whole paragraph, not the first that fit (Knuth and Plass 1981). */
#ifndef TYPE_PARAGRAPH_H
#define TYPE_PARAGRAPH_H

#include "base/arena.h"
#include "type/break.h"

#include <stdbool.h>
#include <stdint.h>

enum alignment { ALIGNMENT_JUSTIFY, ALIGNMENT_LEFT, ALIGNMENT_CENTRE, ALIGNMENT_RIGHT };

/* What does not break: a word or a part of one. */
struct paragraph_box {
	int32_t width; /* [mpt] */
	int32_t space; /* [mpt] natural width of the space behind it; 0: none */
	enum break_kind after; /* whether a line may end behind it */
};

/* What of a box may reach over the margin where a line begins or ends with it. */
struct paragraph_hanging {
	int32_t left, right; /* [mpt] */
};

struct paragraph_shape {
	int32_t width;        /* [mpt] of the lines */
	int32_t first_indent; /* [mpt] of the first line, negative for hanging */
	enum alignment alignment;
	bool balanced; /* lines of like length, as in a centred title */
	const struct paragraph_hanging *hanging; /* of each box; NULL: nothing reaches over */
};

struct paragraph_line {
	size_t first, end;  /* boxes first … end-1 */
	int32_t indent;     /* [mpt] from the left edge of the measure to the first box, alignment included; less what hangs over there */
	int32_t natural;    /* [mpt] width with natural spaces, less what hangs over */
	int32_t slack;      /* [mpt] to share among the `spaces` so that the line fills the measure; negative where they shrink; 0 unless it is justified */
	size_t spaces;      /* spaces between first and end-1 */
	bool overfull;      /* wider than the measure even with spaces shrunk: a single box that cannot fit */
};

/* Lines in the arena, their number in `*count` (0 for no boxes). A space may shrink by 1/3 of its width; stretching costs with the
 * fourth power. BREAK_AVOID places are used where the spaces would otherwise be three quarters wider than they should,
 * BREAK_SPLIT where they would be more than twice as wide. The last line of a
 * justified paragraph is natural or a little tighter, and one short word in it costs more than any ordinary line. Centred or ragged
 * lines are not stretched. Deterministic, integers only. */
struct paragraph_line *paragraph_break(struct arena *arena, const struct paragraph_box *boxes, size_t box_count,
				       const struct paragraph_shape *shape, size_t *count);

#endif
