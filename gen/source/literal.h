/* String literals of the file: their code points, decoded one by one, each with the bytes it stands in. */
#ifndef SOURCE_LITERAL_H
#define SOURCE_LITERAL_H

#include "base/buffer.h"
#include "base/origin.h"

struct literal_point {
	uint32_t code_point;
	struct span span; /* in the file; six or twelve bytes for an escape */
};

/* What stands between the quotes (of whatever kind) of the literal `span`. */
struct span literal_inside(const struct origin *origin, struct span span);

/* The code point at `at`, which is < `inside.end`; the next one begins at the result's span.end. Wrong escapes and
 * invalid UTF-8 give U+FFFD. */
struct literal_point literal_next(const struct origin *origin, struct span inside, uint32_t at);

/* Up to four hexadecimal digits at `at`; returns how many there are. */
uint32_t literal_hex(const struct origin *origin, uint32_t at, uint32_t *value);

/* The text between the quotes, NFC. It is NUL-terminated only where it had to be rewritten: use `out_size`. */
const char *literal_decode(struct arena *arena, const struct origin *origin, struct span span, size_t *out_size);

/* Adds a reference token and its slash to a JSON Pointer (RFC 6901, section 3). */
void literal_add_token(struct buffer *pointer, const char *key, size_t size);

#endif
