/* The decoded text of one input file: what a line and column of a message refer to. */
#ifndef BASE_ORIGIN_H
#define BASE_ORIGIN_H

#include "base/arena.h"

#include <stdint.h>

struct span {
	uint32_t start; /* [bytes] into the origin's text */
	uint32_t end;   /* exclusive */
};

struct origin {
	const char *name; /* as the user named it; "-" for standard input */
	const char *text; /* UTF-8, NUL-terminated; may hold invalid bytes before the scanner has refused them */
	size_t size;      /* [bytes] */
	const void *raw;  /* the file as it was read, before decoding */
	size_t raw_size;  /* [bytes] */
	const uint32_t *lines; /* offset of each line's first byte; made on first use */
	size_t line_count;
	/* The last column found: positions asked for in order cost one walk even when the whole file is one line. */
	uint32_t memo_offset;
	size_t memo_line; /* 0: none yet */
	size_t memo_column;
};

struct position {
	size_t line;   /* from 1 */
	size_t column; /* from 1, in code points; equal in every encoding of the same text */
};

/* Lines end with LF, CR LF or CR. An offset past the end gives the end. */
struct position origin_position(struct arena *arena, struct origin *origin, uint32_t offset);

/* The line's bytes without its end. `line` from 1. */
struct span origin_line(struct arena *arena, struct origin *origin, size_t line);

#endif
