/* VIQR (RFC 1456): Vietnamese in ASCII, each mark a sign behind its letter. */
#ifndef SOURCE_VIQR_H
#define SOURCE_VIQR_H

#include "base/buffer.h"

#include <stdbool.h>
#include <stdint.h>

/* The text in UTF-8. `starts` has a zeroed bit for each byte, and gets a 1 where a code point of `out` begins. Returns the offset of the first
 * byte that is not ASCII, or `size`; behind such a byte nothing is decoded.
 *
 * A sign is a mark where it can stand on the letter before it (`ta^.p`, `DDo^`), and `\` before a sign keeps it a sign. Two things are read more
 * narrowly than in the RFC, since no syllable needs them: a word has one tone (`No^.i.` ends with a full stop), and a small `dd` is `đ` at the
 * beginning of a word only (`Teddy`, but `HCTDD`).
 *
 * What begins with `{` or `[` is taken for JSON. Only string values are decoded: no keys, and nothing between `{{` and `}}` or behind `://` up
 * to the next space. `\` before a sign of VIQR may stand once, as VIQR has it, or twice, as JSON wants it; the escapes of JSON stay as they are. */
size_t viqr_decode(struct arena *arena, const char *bytes, size_t size, struct buffer *out, uint8_t *starts);

/* Whether an ASCII text that begins with `{` or `[` is VIQR beyond doubt: many of its words are spellable with two marks on a letter, and nearly
 * all that have a mark are spellable. */
bool viqr_detect(struct arena *arena, const char *bytes, size_t size);

#endif
