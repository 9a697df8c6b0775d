/* What PDF must know of CFF outlines (Adobe technical note 5176) beyond what HarfBuzz tells. */
#ifndef PDF_CFF_H
#define PDF_CFF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The characters' numbers (CIDs) by which a PDF file finds the glyphs 0 … count-1 of a bare CFF table: where the font
 * has its own numbers (it is CID-keyed), these, else the glyphs' (ISO 32000-1, 9.7.4.2). False for a table that is
 * broken. */
bool pdf_cff_number(const void *table, size_t size, uint16_t *numbers, size_t count);

#endif
