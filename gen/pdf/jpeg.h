/* JPEG data that a PDF file may carry as it is. */
#ifndef PDF_JPEG_H
#define PDF_JPEG_H

#include <stddef.h>
#include <stdint.h>

/* Walks from the first marker to the last and gives the number of components, 1 or 3; 0 for what a PDF reader would not
 * show: cut short, of another size than said, lossless or arithmetic coding, not 8 bits, CMYK. */
unsigned pdf_jpeg_walk(const void *data, size_t size, uint32_t width, uint32_t height);

#endif
