/* What a font descriptor says, read from the tables of a face. */
#ifndef PDF_DESCRIPTOR_H
#define PDF_DESCRIPTOR_H

#include "type/font.h"

struct pdf_descriptor {
	int32_t flags;                       /* ISO 32000-1, table 123 */
	int32_t box[4];                      /* [1/1000 em] left, bottom, right, top */
	int32_t italic_angle;                /* [degrees] anticlockwise from the vertical */
	int32_t ascent, descent, cap_height; /* [1/1000 em], descent negative */
	int32_t stem;                        /* [1/1000 em] width of the vertical stems, an estimate by weight */
};

/* Tables that are missing or cut short leave what `face` knows. */
struct pdf_descriptor pdf_descriptor_read(const struct face *face);

#endif
