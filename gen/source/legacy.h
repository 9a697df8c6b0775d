/* The 8-bit encodings Vietnamese was written in before Unicode: TCVN3 and VNI-Win by tables of our own, the others as iconv has them. */
#ifndef SOURCE_LEGACY_H
#define SOURCE_LEGACY_H

#include "base/buffer.h"

#include <stdbool.h>
#include <stdint.h>

#define LEGACY_MARK 0xC0 /* the bytes from here on may be a mark of VNI-Win behind a base letter */

/* What a file that is not UTF-8 may be in, for messages. */
#define LEGACY_CANDIDATES "UTF-16, TCVN3, VNI, VISCII, CP1258"

struct legacy {
	const char *name;
	uint16_t alone[256];		  /* the code point of a byte; 0: there is none, but for byte 0 */
	uint8_t base[256];		  /* index into `joined` of a letter that takes marks; 0: it takes none */
	uint16_t joined[32][256 - LEGACY_MARK]; /* the letter of a base and a mark; 0: they do not join */
};

/* The name tongket uses for the encoding that people call `name` ("tcvn-3", "ABC" and "VN3" are TCVN3), or `name` itself when it is no Vietnamese
 * one. */
const char *legacy_name(const char *name);

/* Opens an encoding in which each character stands in one byte, or in two with a mark of its own (VNI-Win, CP1258, TCVN). False when neither our
 * tables nor iconv know it, and for encodings of another kind (UTF-16, Shift_JIS). */
bool legacy_open(const char *name, struct legacy *out);

/* The code point at `*at`, which is < `size`, and `*at` moved behind it: in VNI-Win the longest spelling, in CP1258 and TCVN a letter with the
 * combining tone behind it. For a byte that the encoding does not have UTF8_INVALID, `*at` moved by one. */
uint32_t legacy_next(const struct legacy *legacy, const char *bytes, size_t size, size_t *at);

/* Whether each code point comes from one byte. */
bool legacy_is_even(const struct legacy *legacy);

/* All of it as UTF-8, with U+FFFD for bytes that the encoding does not have; returns how many those were. `starts` (may be NULL) has a zeroed bit for
 * each byte, and gets a 1 where a code point begins. */
size_t legacy_decode(const struct legacy *legacy, const char *bytes, size_t size, struct buffer *out, uint8_t *starts);

/* The encoding of a file that is not valid UTF-8, by the share of its words that are Vietnamese syllables in each reading, or NULL. Where several
 * readings are about as good, NULL as well; `candidates` are then their names with commas between, else all names that might help. */
const char *legacy_detect(struct arena *arena, const char *bytes, size_t size, const char **candidates);

#endif
