/* What changed between two texts that agree line by line, as a patch. */
#ifndef BASE_LINE_DIFF_H
#define BASE_LINE_DIFF_H

#include "base/buffer.h"

struct line_text {
	const char *data;
	size_t size; /* [bytes] */
};

/* Adds a unified diff with three lines of context, as `patch -p1` reads it: `--- a/NAME`, `+++ b/NAME` (a slash at NAME's front is left out), hunks.
 * Nothing when the texts are equal. Line n of one stands for line n of the other, so they must have the same number of lines (ended by LF); repairs
 * keep it. */
void line_diff(const char *name, struct line_text before, struct line_text after, struct buffer *out);

#endif
