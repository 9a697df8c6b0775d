/* Files that travel inside the executable; the arrays are written at build time by gen/embed/embed.c. */
#ifndef BASE_EMBEDDED_H
#define BASE_EMBEDDED_H

#include <stddef.h>

struct embedded_file {
	const char *name; /* "LiberationSerif-Bold.ttf", "tong-ket.json"; NULL ends an array */
	const unsigned char *data;
	size_t size;
	const unsigned char *packed; /* the same bytes in zlib's format (RFC 1950); NULL for fonts */
	size_t packed_size;
};

extern const struct embedded_file embedded_fonts[];
extern const struct embedded_file embedded_layouts[];

#endif
