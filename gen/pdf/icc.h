/* The sRGB colour profile that the output intent names. */
#ifndef PDF_ICC_H
#define PDF_ICC_H

#include "base/buffer.h"

/* A version 2 display profile of the colour space of IEC 61966-2-1, by matrix and tone curves. */
void pdf_icc_srgb(struct buffer *out);

#endif
