/* PNG data as samples, and samples as PDF packs them best. */
#ifndef PDF_PNG_H
#define PDF_PNG_H

#include "page/page.h"

/* Rows from the top, without gaps, 8 bits a sample. */
struct pdf_pixels {
	unsigned components;          /* 1: grey, 3: RGB */
	bool even;                    /* few colours, from a palette: rows pack best without filters */
	const unsigned char *colours;
	const unsigned char *alpha;   /* one sample a pixel; NULL: all opaque */
};

/* Palettes, 16 bits, interlacing and gamma come out as plain sRGB. False when the data is broken or is not of the size
 * that was said. */
bool pdf_png_read(struct arena *arena, const struct page_image *image, struct pdf_pixels *out);

/* Rows of samples behind the filters of PNG (ISO 32000-1, 7.4.4.4, predictor 15). `step` is the size of a pixel. */
void pdf_png_filter(struct buffer *out, const unsigned char *samples, size_t row_size, size_t rows, unsigned step);

#endif
