/* Where a line of Vietnamese may end: UAX #14, less the places where a figure would part from its unit or a title from its name. */
#ifndef TYPE_BREAK_H
#define TYPE_BREAK_H

#include "base/arena.h"

#include <stddef.h>

enum break_kind {
	BREAK_NEVER,
	BREAK_SPLIT,   /* allowed by UAX #14, but a figure and its unit would part: hardly ever taken */
	BREAK_AVOID,   /* likewise, but a word that belongs to a figure, a mark and its word, a compound would part */
	BREAK_INSIDE,  /* of titles: would part the syllables of a name or a word */
	BREAK_ALLOWED,
	BREAK_GOOD,    /* of titles: behind a comma, before the place that a name ends with */
	BREAK_FORCED,  /* after a line feed */
};

/* For each byte of NFC `text` whether a line may end before it; `out[0]` is BREAK_NEVER. Breaks stand after spaces, at the first
 * byte of what follows. BREAK_SPLIT between
 *  - a number (12  1,66  2.000  II after “quý”, not 30/2020) and the word behind it: 1,66 tỷ · 2.000 suất · 6 tập thể; not in
 *    ngày 12 | tháng 11 | năm 2022;
 *  - nghìn/ngàn/triệu/tỷ/tỉ behind a number, and đồng or another of them: 1,66 tỷ đồng · 3 nghìn tỷ.
 * BREAK_AVOID between
 *  - ngày, tháng, năm, quý, số, Điều, khoản, điểm, Phần, Chương, Mục, Phụ lục, Quận, Phường, lần, thứ, khóa and a number or Roman numeral behind it;
 *  - TP. TX. TT. TM. KT. TL. TUQ. Q. P. H. ThS. TS. PGS. GS. BS. and the word behind it;
 *  - trên, gần, hơn, khoảng, dưới and a number behind it;
 *  - an opening quote or bracket, or a list mark (1. a) - –), and what follows;
 *  - the syllables of a unit behind a number: 11 đơn vị · 10 chỉ tiêu;
 *  - the words in brackets that hold a unit or so, of up to 17 bytes: (triệu đồng);
 *  - before an en dash or hyphen that stands between spaces (it stays at the end of its line).
 *  - behind a hyphen, dash or slash inside a word: UBND/HĐND, 05/BC-HCTĐ, and in addresses of the web. Figures are never parted.
 * A word's case does not matter where a sentence may begin with it. */
void break_find(struct arena *arena, const char *text, size_t size, enum break_kind *out);

/* Looks at what break_find gave for a title, whose lines should end where the sense does: BREAK_INSIDE in Chữ thập đỏ, Ủy ban nhân dân,
 * phương hướng … and between quận, phường, thành phố … and the name behind it; BREAK_GOOD before quận, phường … with a name, and behind
 * a comma, a semicolon or a dash between spaces. Capitals or not. */
void break_find_title(struct arena *arena, const char *text, size_t size, enum break_kind *kinds);

#endif
