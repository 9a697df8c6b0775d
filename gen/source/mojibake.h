/* Text that was read in a wrong encoding before it became UTF-8: `Céng hoµ`, `Coäng hoøa`, `Cá»™ng hÃ²a`. */
#ifndef SOURCE_MOJIBAKE_H
#define SOURCE_MOJIBAKE_H

#include "source/legacy.h"

#define MOJIBAKE_ENCODINGS 4

/* What the strings of one document share. Zeroed at first; the rest is for the caller to fill in from what was found. */
struct mojibake_reader {
	struct legacy *encodings; /* opened when a string first asks for them; in `arena` */
	const char *known;	  /* an encoding found for sure in another string, which settles strings too short to tell; NULL: none */
	bool soft_hyphens;	  /* a string of TCVN3 still has its ư */
};

struct mojibake {
	const char *encoding; /* that the bytes were in: "UTF-8", "TCVN3", "VNI-Win", … */
	const char *meant;    /* the text in that encoding, NFC; U+FFFD for bytes that are lost */
	bool sure;
	bool safe;	      /* sure, and `meant` is all that was typed */
	bool soft_hyphens;    /* it has TCVN3's ư */
	const char *lost;     /* what is known to be lost, in both languages (DIAGNOSTIC_WORDS); NULL: nothing */
};

/* Whether the text (UTF-8, NFC) is Vietnamese whose bytes were taken for CP1252 or Latin-1. A text with a letter that only Vietnamese has, or whose words are
 * spellable as they are, is not; nor is one that two encodings explain equally well. What is allocated for `out` is in `scratch`. */
bool mojibake_find(struct arena *arena, struct arena *scratch, struct mojibake_reader *reader, const char *text, struct mojibake *out);

#endif
