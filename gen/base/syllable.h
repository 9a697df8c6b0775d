/* Vietnamese syllables by the rules of spelling: initial, rhyme and tone that go together. */
#ifndef BASE_SYLLABLE_H
#define BASE_SYLLABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Whether the letters text[0 … size) (UTF-8, NFC, any case, either style of tone marks) spell a syllable that Vietnamese can have: `nghiêng`,
 * `HÒA`, `hoà`, and not `ngừoi`, `nghành`, `cát́`. 20 to 30 ns a syllable, without allocating: legacy encodings are told apart by it. */
bool syllable_is_spellable(const char *text, size_t size);

enum syllable_verdict {
	SYLLABLE_FOREIGN, /* not made as Vietnamese syllables are: `marketing`, `café`, `Niê`, `ôtô`, `NĐ` */
	SYLLABLE_SPELT,
	SYLLABLE_ASIDE,   /* well spelt but for the place of its tone mark: `tòan`, `qúy` */
	SYLLABLE_SLIP,    /* made as they are, but no syllable is spelt so: `ngừoi`, `nghành`, `đươc`; of plain letters those that lack a mark: `hop` */
};

enum syllable_verdict syllable_judge(const char *text, size_t size);

/* The two places for the tone mark of open `oa`, `oe`, `uy`: QĐ 1989/QĐ-BGDĐT writes `hoà`, most statutes `hòa`. */
enum syllable_style { SYLLABLE_STYLE_ANY, SYLLABLE_STYLE_FIRST /* hòa */, SYLLABLE_STYLE_MAIN /* hoà */ };

/* The style of a spellable syllable; ANY for those that are written in one way only. */
enum syllable_style syllable_style(const char *text, size_t size);

#define SYLLABLE_LETTERS 7 /* nghiêng */
#define SYLLABLE_BYTES   ((size_t)3 * SYLLABLE_LETTERS)

/* The spellable syllable that a slip was most likely meant to be, in small letters: the tone mark moved (`tòan`: `toàn`), the second horn of ươ put on
 * (`đuợc`: `được`), c, k, g, gh, ng, ngh exchanged (`nghành`: `ngành`), or two neighbours exchanged where that can be done in one way only. Gives its
 * length [bytes], 0 when there is none. */
size_t syllable_mend(const char *text, size_t size, char out[SYLLABLE_BYTES]);

#endif
