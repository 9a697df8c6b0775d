/* Faces: finding them by family and style, and what they measure. */
#ifndef TYPE_FONT_H
#define TYPE_FONT_H

#include "base/diagnostic.h"
#include "base/face.h"

#include <stdbool.h>
#include <stdint.h>

struct font_library;

/* The embedded faces. Opening is cheap: a face is parsed when it is first found. NULL never. Free with font_library_free. */
struct font_library *font_library_new(struct arena *arena);
void font_library_free(struct font_library *library); /* NULL is accepted */

/* Adds every TrueType/OpenType file and collection of the folder; they go before the embedded ones. A file that is no font is
 * DIAGNOSTIC_FONT_BAD_FILE, and reading goes on. */
void font_library_add_folder(struct font_library *library, struct diagnostics *list, const char *folder);

/* The face of that family (ASCII letters compared without case) and style, or NULL. */
const struct face *font_find(struct font_library *library, const char *family, bool bold, bool italic);

/* The families, each once, ending with NULL: for "did you mean". */
const char *const *font_families(struct font_library *library);

/* Whether the face has a glyph for the code point. Spaces and default-ignorable characters count as had. */
bool font_has(const struct face *face, uint32_t code_point);

/* [mpt] of a length in font units at `size` [mpt], rounded to nearest. */
int32_t font_scale(const struct face *face, int32_t units, int32_t size);

#endif
