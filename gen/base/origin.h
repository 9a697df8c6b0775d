/* The decoded text of one input file: what a line and column of a message refer to. */
#ifndef BASE_ORIGIN_H
#define BASE_ORIGIN_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

struct span {
	uint32_t start; /* [bytes] into the origin's text */
	uint32_t end;   /* exclusive */
};

/* How the text came from the raw bytes, which says where they are. */
enum origin_form {
	ORIGIN_FORM_SAME,  /* the text is the raw bytes, behind a byte order mark if there is one */
	ORIGIN_FORM_BYTES, /* an 8-bit encoding: `starts` says where the characters of the text begin */
	ORIGIN_FORM_UTF16, /* all behind `raw_lead` bytes of byte order mark */
	ORIGIN_FORM_UTF32,
	ORIGIN_FORM_OTHER, /* an encoding whose lengths are not known */
};

/* How far the text of one string was walked by node_text_place: places asked for in order cost one walk together. */
struct origin_walk {
	const void *node;   /* whose text; NULL: none yet */
	size_t size;        /* [bytes] of its NFC text */
	bool verbatim;      /* it stands in the file byte for byte */
	size_t done;        /* [bytes] of the NFC text before `at` */
	uint32_t at;        /* in the origin's text */
};

struct origin {
	const char *name; /* as the user named it; "-" for standard input */
	const char *text; /* UTF-8, NUL-terminated; may hold invalid bytes before the scanner has refused them */
	size_t size;      /* [bytes] */
	const void *raw;  /* the file as it was read, before decoding */
	size_t raw_size;  /* [bytes] */
	enum origin_form form;
	size_t raw_lead;       /* [bytes] of the raw file before the text */
	const uint8_t *starts; /* ORIGIN_FORM_BYTES: a bit a raw byte, 1 where a code point of the text begins; NULL: each byte is one */
	const uint32_t *marks; /* raw offset at every ORIGIN_MARK bytes of the text; made on first use */
	const char *encoding;  /* that was named or detected; NULL: the file itself tells it */
	const uint32_t *lines; /* offset of each line's first byte; made on first use */
	size_t line_count;
	/* The last column found: positions asked for in order cost one walk even when the whole file is one line. */
	uint32_t memo_offset;
	size_t memo_line; /* 0: none yet */
	size_t memo_column;
	struct origin_walk walk;
};

struct position {
	size_t line;   /* from 1 */
	size_t column; /* from 1, in characters of the file as an editor shows it: bytes of 8-bit encodings, else code points */
};

/* Lines end with LF, CR LF or CR. An offset past the end gives the end. */
struct position origin_position(struct arena *arena, struct origin *origin, uint32_t offset);

/* Where the character at the offset begins in the file as it was read [bytes from 0]; behind its last byte for the end of the text. In multi-byte
 * encodings that are neither UTF-8, UTF-16 nor UTF-32 (ORIGIN_FORM_OTHER), the offset itself. */
size_t origin_raw_offset(struct arena *arena, struct origin *origin, uint32_t offset);

#endif
