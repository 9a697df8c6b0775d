/* What a font face is called and measures: for those that place its glyphs, those that list them and those that embed them. */
#ifndef BASE_FACE_H
#define BASE_FACE_H

#include <stdbool.h>
#include <stdint.h>

struct hb_face_t;
struct hb_font_t;

struct face {
	struct hb_face_t *hb_face;
	struct hb_font_t *hb_font; /* scaled so that one unit is one font unit */
	const char *family;        /* name table, ID 16 or 1 */
	const char *post_script_name; /* name table, ID 6 */
	bool bold, italic;
	bool outlines_cff2;        /* only CFF 2 outlines, of variable fonts: no PDF file can hold them */
	uint16_t embedding;        /* OS/2 fsType; 0 = installable */
	/* [font units], `em` to the size */
	int32_t em;
	int32_t ascent;  /* of the line, upward */
	int32_t descent; /* of the line, downward, positive */
	int32_t cap_height;
	int32_t x_height;
	uint32_t number; /* of the face in its library: small, stable within a run */
};

#endif
