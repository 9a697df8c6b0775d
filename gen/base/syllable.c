/* Vietnamese syllables by the rules of spelling. */
#include "base/syllable.h"

#include <string.h>

/* Letters without tone. Vowels come first, those before which c, g and ng are written k, gh and ngh last among them. */
enum letter {
	NO_LETTER,
	LETTER_A, LETTER_AW /* ă */, LETTER_AA /* â */, LETTER_O, LETTER_OO /* ô */, LETTER_OW /* ơ */, LETTER_U, LETTER_UW /* ư */,
	LETTER_E, LETTER_EE /* ê */, LETTER_I, LETTER_Y,
	LETTER_B, LETTER_C, LETTER_D, LETTER_DD /* đ */, LETTER_G, LETTER_H, LETTER_K, LETTER_L, LETTER_M, LETTER_N, LETTER_P, LETTER_Q, LETTER_R,
	LETTER_S, LETTER_T, LETTER_V, LETTER_X,
	LETTER_COUNT
};

enum tone { TONE_NONE, TONE_GRAVE, TONE_HOOK, TONE_TILDE, TONE_ACUTE, TONE_DOT };

#define FIRST_CONSONANT LETTER_B

/* A letter and its tone in one byte. */
#define TONE_SHIFT  5
#define LETTER_MASK 31
#define MARKED(letter, tone) (LETTER_##letter | TONE_##tone << TONE_SHIFT)

/* Capital and small letter stand side by side from U+0100 on, 32 apart in Latin-1. */
#define PAGE_SIZE 64
enum page { PAGE_ASCII, PAGE_C3 = 2, PAGE_C4, PAGE_C5, PAGE_C6, PAGE_BA, PAGE_BB, PAGE_COUNT };
#define PAIR(page, at, letter, tone) [page * PAGE_SIZE + (at)] = MARKED(letter, tone), [page * PAGE_SIZE + (at) + 1] = MARKED(letter, tone)
#define BOTH(page, at, letter, tone) [page * PAGE_SIZE + (at)] = MARKED(letter, tone), [page * PAGE_SIZE + (at) + 32] = MARKED(letter, tone)

/* Every letter by its page (the bytes C3, C4, C5, C6, E1 BA, E1 BB before it; ASCII has two pages) and its last byte. */
static const uint8_t letters_by_byte[PAGE_COUNT * PAGE_SIZE] = {
	['a'] = LETTER_A, ['A'] = LETTER_A, ['b'] = LETTER_B, ['B'] = LETTER_B, ['c'] = LETTER_C, ['C'] = LETTER_C, ['d'] = LETTER_D,
		['D'] = LETTER_D,
	['e'] = LETTER_E, ['E'] = LETTER_E, ['g'] = LETTER_G, ['G'] = LETTER_G, ['h'] = LETTER_H, ['H'] = LETTER_H, ['i'] = LETTER_I,
		['I'] = LETTER_I,
	['k'] = LETTER_K, ['K'] = LETTER_K, ['l'] = LETTER_L, ['L'] = LETTER_L, ['m'] = LETTER_M, ['M'] = LETTER_M, ['n'] = LETTER_N,
		['N'] = LETTER_N,
	['o'] = LETTER_O, ['O'] = LETTER_O, ['p'] = LETTER_P, ['P'] = LETTER_P, ['q'] = LETTER_Q, ['Q'] = LETTER_Q, ['r'] = LETTER_R,
		['R'] = LETTER_R,
	['s'] = LETTER_S, ['S'] = LETTER_S, ['t'] = LETTER_T, ['T'] = LETTER_T, ['u'] = LETTER_U, ['U'] = LETTER_U, ['v'] = LETTER_V,
		['V'] = LETTER_V,
	['x'] = LETTER_X, ['X'] = LETTER_X, ['y'] = LETTER_Y, ['Y'] = LETTER_Y,
	BOTH(PAGE_C3, 0x00, A, GRAVE), BOTH(PAGE_C3, 0x01, A, ACUTE), BOTH(PAGE_C3, 0x02, AA, NONE), BOTH(PAGE_C3, 0x03, A, TILDE),
	BOTH(PAGE_C3, 0x08, E, GRAVE), BOTH(PAGE_C3, 0x09, E, ACUTE), BOTH(PAGE_C3, 0x0A, EE, NONE), BOTH(PAGE_C3, 0x0C, I, GRAVE),
	BOTH(PAGE_C3, 0x0D, I, ACUTE), BOTH(PAGE_C3, 0x12, O, GRAVE), BOTH(PAGE_C3, 0x13, O, ACUTE), BOTH(PAGE_C3, 0x14, OO, NONE),
	BOTH(PAGE_C3, 0x15, O, TILDE), BOTH(PAGE_C3, 0x19, U, GRAVE), BOTH(PAGE_C3, 0x1A, U, ACUTE), BOTH(PAGE_C3, 0x1D, Y, ACUTE),
	PAIR(PAGE_C4, 0x02, AW, NONE), PAIR(PAGE_C4, 0x10, DD, NONE), PAIR(PAGE_C4, 0x28, I, TILDE),
	PAIR(PAGE_C5, 0x28, U, TILDE),
	PAIR(PAGE_C6, 0x20, OW, NONE), PAIR(PAGE_C6, 0x2F, UW, NONE),
	PAIR(PAGE_BA, 0x20, A, DOT), PAIR(PAGE_BA, 0x22, A, HOOK), PAIR(PAGE_BA, 0x24, AA, ACUTE), PAIR(PAGE_BA, 0x26, AA, GRAVE),
	PAIR(PAGE_BA, 0x28, AA, HOOK), PAIR(PAGE_BA, 0x2A, AA, TILDE), PAIR(PAGE_BA, 0x2C, AA, DOT), PAIR(PAGE_BA, 0x2E, AW, ACUTE),
	PAIR(PAGE_BA, 0x30, AW, GRAVE), PAIR(PAGE_BA, 0x32, AW, HOOK), PAIR(PAGE_BA, 0x34, AW, TILDE), PAIR(PAGE_BA, 0x36, AW, DOT),
	PAIR(PAGE_BA, 0x38, E, DOT), PAIR(PAGE_BA, 0x3A, E, HOOK), PAIR(PAGE_BA, 0x3C, E, TILDE), PAIR(PAGE_BA, 0x3E, EE, ACUTE),
	PAIR(PAGE_BB, 0x00, EE, GRAVE), PAIR(PAGE_BB, 0x02, EE, HOOK), PAIR(PAGE_BB, 0x04, EE, TILDE), PAIR(PAGE_BB, 0x06, EE, DOT),
	PAIR(PAGE_BB, 0x08, I, HOOK), PAIR(PAGE_BB, 0x0A, I, DOT), PAIR(PAGE_BB, 0x0C, O, DOT), PAIR(PAGE_BB, 0x0E, O, HOOK),
	PAIR(PAGE_BB, 0x10, OO, ACUTE), PAIR(PAGE_BB, 0x12, OO, GRAVE), PAIR(PAGE_BB, 0x14, OO, HOOK), PAIR(PAGE_BB, 0x16, OO, TILDE),
	PAIR(PAGE_BB, 0x18, OO, DOT), PAIR(PAGE_BB, 0x1A, OW, ACUTE), PAIR(PAGE_BB, 0x1C, OW, GRAVE), PAIR(PAGE_BB, 0x1E, OW, HOOK),
	PAIR(PAGE_BB, 0x20, OW, TILDE), PAIR(PAGE_BB, 0x22, OW, DOT), PAIR(PAGE_BB, 0x24, U, DOT), PAIR(PAGE_BB, 0x26, U, HOOK),
	PAIR(PAGE_BB, 0x28, UW, ACUTE), PAIR(PAGE_BB, 0x2A, UW, GRAVE), PAIR(PAGE_BB, 0x2C, UW, HOOK), PAIR(PAGE_BB, 0x2E, UW, TILDE),
	PAIR(PAGE_BB, 0x30, UW, DOT), PAIR(PAGE_BB, 0x32, Y, GRAVE), PAIR(PAGE_BB, 0x34, Y, DOT), PAIR(PAGE_BB, 0x36, Y, HOOK),
	PAIR(PAGE_BB, 0x38, Y, TILDE),
};

/* The page of a first byte; of E1 the lower of two. */
static const uint16_t lead_pages[64] = {
	[0x03] = PAGE_C3 * PAGE_SIZE, [0x04] = PAGE_C4 * PAGE_SIZE, [0x05] = PAGE_C5 * PAGE_SIZE,
	[0x06] = PAGE_C6 * PAGE_SIZE, [0x21] = PAGE_BA * PAGE_SIZE,
};

/* The letters of a syllable. */
struct letters {
	uint8_t at[SYLLABLE_BYTES + 4]; /* ends with NO_LETTER, several of them, so that what looks ahead need not ask */
	unsigned count;
	unsigned tone;    /* enum tone */
	unsigned tone_at; /* the letter that has it; of several the last */
	bool overmarked;  /* more than one tone */
};

/* The letter of a character beyond ASCII, MARKED, and `*at` moved behind it. */
static unsigned next_letter(const unsigned char *bytes, size_t size, size_t *at)
{
	unsigned first = bytes[*at], page = lead_pages[first & 63];
	size_t last = *at + 1 + (first == 0xE1);
	*at = last + 1;
	if (first < 0xC0 || !page || last >= size)
		return NO_LETTER;
	unsigned second = first == 0xE1 ? bytes[last - 1] : 0xBA;
	return (second & 0xFE) == 0xBA && bytes[last] >> 6 == 2 ? letters_by_byte[page + (second & 1) * PAGE_SIZE + (bytes[last] & 63)] : NO_LETTER;
}

/* Tone marks of their own, which NFC leaves only where a letter has one already. */
static bool is_loose_mark(const unsigned char *bytes, size_t rest)
{
	return rest >= 2 && bytes[0] == 0xCC && (bytes[1] <= 0x83 || bytes[1] == 0x89 || bytes[1] == 0xA3);
}

static bool read_letters(const char *text, size_t size, struct letters *letters)
{
	const unsigned char *bytes = (const unsigned char *)text;
	memset(letters->at, NO_LETTER, sizeof letters->at);
	unsigned count = 0, tones = 0;
	letters->overmarked = false;
	for (size_t at = 0; at < size; count++) {
		if (bytes[at] == 0xCC && count && is_loose_mark(bytes + at, size - at)) {
			letters->overmarked = true;
			at += 2;
			count--;
			continue;
		}
		unsigned marked = bytes[at] < 128 ? letters_by_byte[bytes[at++]] : next_letter(bytes, size, &at);
		if (marked == NO_LETTER)
			return false;
		letters->at[count] = (uint8_t)(marked & LETTER_MASK);
		if (marked >> TONE_SHIFT)
			tones = tones << 16 | (marked >> TONE_SHIFT) << 8 | count;
	}
	letters->count = count;
	letters->tone = tones >> 8 & 255;
	letters->tone_at = tones & 255;
	letters->overmarked |= tones >= 0x10000;
	return count > 0;
}

/* Finals, as bits. */
enum { OPEN = 1, C = 2, CH = 4, M = 8, N = 16, NG = 32, NH = 64, P = 128, T = 256 };
#define STOPS (C | CH | P | T)
#define ALL   (C | M | N | NG | P | T)

/* Vowels that the same initials may stand before. */
enum kind { BACK = 1, GLIDE = 2 /* c is written qu before it */, E = 4, I = 8, IE = 16 /* written yê without an initial */, Y = 32, YE = 64 };

/* Every row of vowels: its kind, its letters, the finals that may follow, those that may when it stands behind qu, and the vowels (as bits, from the left)
 * that may bear the tone mark in an open and in a closed syllable. */
#define NUCLEI(ROW) \
	ROW(BACK, A, NO, NO, OPEN | CH | NH | ALL, OPEN | CH | NH | ALL, 1, 1) \
	ROW(BACK, AW, NO, NO, ALL, ALL, 1, 1) \
	ROW(BACK, AA, NO, NO, ALL, C | N | NG | T, 1, 1) \
	ROW(BACK, O, NO, NO, OPEN | ALL, 0, 1, 1) \
	ROW(BACK, OO, NO, NO, OPEN | ALL, C, 1, 1) \
	ROW(BACK, OW, NO, NO, OPEN | M | N | P | T, OPEN | N, 1, 1) \
	ROW(BACK, U, NO, NO, OPEN | ALL, 0, 1, 1) \
	ROW(BACK, UW, NO, NO, OPEN | C | M | N | NG | T, 0, 1, 1) \
	ROW(E, E, NO, NO, OPEN | ALL, OPEN | N | T, 1, 1) \
	ROW(E, EE, NO, NO, OPEN | CH | M | N | NH | P | T, OPEN | CH | N | NH | T, 1, 1) \
	ROW(I, I, NO, NO, OPEN | CH | M | N | NH | P | T, OPEN | CH | NH | T, 1, 1) \
	ROW(Y, Y, NO, NO, OPEN, OPEN | CH | NH | T, 1, 1) \
	ROW(BACK, A, I, NO, OPEN, OPEN, 1, 0) \
	ROW(BACK, A, O, NO, OPEN, OPEN, 1, 0) \
	ROW(BACK, A, U, NO, OPEN, OPEN, 1, 0) \
	ROW(BACK, A, Y, NO, OPEN, OPEN, 1, 0) \
	ROW(BACK, AA, U, NO, OPEN, OPEN, 1, 0) \
	ROW(BACK, AA, Y, NO, OPEN, OPEN, 1, 0) \
	ROW(E, E, O, NO, OPEN, OPEN, 1, 0) \
	ROW(E, EE, U, NO, OPEN, OPEN, 1, 0) \
	ROW(I, I, A, NO, OPEN, 0, 1, 0) \
	ROW(I, I, U, NO, OPEN, OPEN, 1, 0) \
	ROW(IE, I, EE, NO, ALL, 0, 2, 2) \
	ROW(IE, I, EE, U, OPEN, 0, 2, 0) \
	ROW(BACK, O, I, NO, OPEN, 0, 1, 0) \
	ROW(BACK, OO, I, NO, OPEN, 0, 1, 0) \
	ROW(BACK, OW, I, NO, OPEN, OPEN, 1, 0) \
	ROW(BACK, O, O, NO, C | NG, 0, 0, 2) \
	ROW(GLIDE, O, A, NO, OPEN | C | CH | M | N | NG | NH | P | T, 0, 3, 2) \
	ROW(GLIDE, O, AW, NO, C | M | N | NG | P | T, 0, 0, 2) \
	ROW(GLIDE, O, E, NO, OPEN | M | N | T, 0, 3, 2) \
	ROW(GLIDE, O, A, I, OPEN, 0, 2, 0) \
	ROW(GLIDE, O, A, O, OPEN, 0, 2, 0) \
	ROW(GLIDE, O, A, Y, OPEN, 0, 2, 0) \
	ROW(GLIDE, O, E, O, OPEN, 0, 2, 0) \
	ROW(BACK, U, A, NO, OPEN, 0, 1, 0) \
	ROW(GLIDE, U, AA, NO, N | NG | T, 0, 0, 2) \
	ROW(GLIDE, U, AA, Y, OPEN, 0, 2, 0) \
	ROW(GLIDE, U, EE, NO, OPEN | CH | N | NH, 0, 2, 2) \
	ROW(GLIDE, U, EE, U, OPEN, 0, 2, 0) \
	ROW(BACK, U, I, NO, OPEN, 0, 1, 0) \
	ROW(BACK, U, OO, NO, C | M | N | NG | T, 0, 0, 2) \
	ROW(BACK, U, OO, I, OPEN, 0, 2, 0) \
	ROW(GLIDE, U, OW, NO, OPEN, 0, 2, 0) \
	ROW(GLIDE, U, Y, NO, OPEN | CH | N | NH | P | T, 0, 3, 2) \
	ROW(GLIDE, U, Y, A, OPEN, 0, 2, 0) \
	ROW(GLIDE, U, Y, EE, N | T, 0, 0, 4) \
	ROW(GLIDE, U, Y, U, OPEN, 0, 2, 0) \
	ROW(BACK, UW, A, NO, OPEN, 0, 1, 0) \
	ROW(BACK, UW, I, NO, OPEN, 0, 1, 0) \
	ROW(BACK, UW, U, NO, OPEN, 0, 1, 0) \
	ROW(BACK, UW, OW, NO, ALL, 0, 0, 2) \
	ROW(BACK, UW, OW, I, OPEN, 0, 2, 0) \
	ROW(BACK, UW, OW, U, OPEN, 0, 2, 0) \
	ROW(YE, Y, EE, NO, M | N | NG | T, N | T, 0, 2) \
	ROW(YE, Y, EE, U, OPEN, 0, 2, 0) \
	ROW(YE, Y, U, NO, 0, OPEN, 1, 0)

#define LETTER_NO            NO_LETTER
#define KEY(v1, v2, v3)      (LETTER_##v1 << 8 | LETTER_##v2 << 4 | LETTER_##v3)
#define NAME(v1, v2, v3)     NUCLEUS_##v1##_##v2##_##v3

enum nucleus {
	NUCLEUS_UNKNOWN,
#define ROW(kind, v1, v2, v3, finals, after_qu, open, closed) NAME(v1, v2, v3),
	NUCLEI(ROW)
#undef ROW
	NAME(GI, EE, NO),
};

static const uint8_t nucleus_of[KEY(Y, Y, Y) + 1] = {
#define ROW(kind, v1, v2, v3, finals, after_qu, open, closed) [KEY(v1, v2, v3)] = NAME(v1, v2, v3),
	NUCLEI(ROW)
#undef ROW
};

static const struct {
	uint16_t finals[2]; /* bits; behind qu: the second */
	uint8_t kind;
	uint8_t marks[2]; /* bits; of an open syllable: the second */
} nuclei[] = {
#define ROW(kind, v1, v2, v3, finals, after_qu, open, closed) [NAME(v1, v2, v3)] = {{finals, after_qu}, kind, {closed, open}},
	NUCLEI(ROW)
	[NAME(GI, EE, NO)] = {{OPEN | CH | NH | ALL, 0}, E, {1, 1}},
#undef ROW
};

enum initial {
	INITIAL_BAD, INITIAL_NONE, INITIAL_ANY, INITIAL_NAME /* y may follow, as in Mỹ, Lý, Vy */, INITIAL_C, INITIAL_K, INITIAL_G, INITIAL_GI, INITIAL_NG,
	INITIAL_FRONT /* gh, ngh */, INITIAL_QU,
	INITIAL_COUNT
};

/* The kinds of vowels that may follow. */
static const uint8_t followers[INITIAL_COUNT] = {
	[INITIAL_NONE] = BACK | GLIDE | E | I | Y | YE, [INITIAL_ANY] = BACK | GLIDE | E | I | IE, [INITIAL_NAME] = BACK | GLIDE | E | I | IE | Y,
	[INITIAL_C] = BACK, [INITIAL_K] = E | I | IE | Y, [INITIAL_G] = BACK | GLIDE | I | IE, [INITIAL_GI] = BACK | GLIDE | E,
		[INITIAL_NG] = BACK | GLIDE,
	[INITIAL_FRONT] = E | I | IE, [INITIAL_QU] = BACK | GLIDE | E | I | IE | Y | YE,
};

/* What the second letter may make of the first. */
enum second { SECOND_OTHER, SECOND_H, SECOND_R, SECOND_G, SECOND_I, SECOND_U, SECOND_COUNT };
static const uint8_t seconds[LETTER_COUNT] = {
	[LETTER_H] = SECOND_H, [LETTER_R] = SECOND_R, [LETTER_G] = SECOND_G, [LETTER_I] = SECOND_I, [LETTER_U] = SECOND_U,
};
#define TWO            128u /* the initial has two letters */
#define ALONE(initial) {initial, initial, initial, initial, initial, initial}
#define PLUS_H(initial, with_h) {initial, (with_h) | TWO, initial, initial, initial, initial}
static const uint8_t initials[LETTER_COUNT][SECOND_COUNT] = {
	[LETTER_A] = ALONE(INITIAL_NONE), [LETTER_AW] = ALONE(INITIAL_NONE), [LETTER_AA] = ALONE(INITIAL_NONE), [LETTER_O] = ALONE(INITIAL_NONE),
	[LETTER_OO] = ALONE(INITIAL_NONE), [LETTER_OW] = ALONE(INITIAL_NONE), [LETTER_U] = ALONE(INITIAL_NONE), [LETTER_UW] = ALONE(INITIAL_NONE),
	[LETTER_E] = ALONE(INITIAL_NONE), [LETTER_EE] = ALONE(INITIAL_NONE), [LETTER_I] = ALONE(INITIAL_NONE), [LETTER_Y] = ALONE(INITIAL_NONE),
	[LETTER_B] = ALONE(INITIAL_NAME), [LETTER_C] = PLUS_H(INITIAL_C, INITIAL_ANY), [LETTER_D] = ALONE(INITIAL_NAME),
		[LETTER_DD] = ALONE(INITIAL_ANY),
	[LETTER_G] = {INITIAL_G, INITIAL_FRONT | TWO, INITIAL_G, INITIAL_G, INITIAL_GI | TWO, INITIAL_G},
	[LETTER_H] = ALONE(INITIAL_NAME), [LETTER_K] = PLUS_H(INITIAL_K, INITIAL_ANY), [LETTER_L] = ALONE(INITIAL_NAME),
		[LETTER_M] = ALONE(INITIAL_NAME),
	[LETTER_N] = {INITIAL_NAME, INITIAL_NAME | TWO, INITIAL_NAME, INITIAL_NG | TWO, INITIAL_NAME, INITIAL_NAME},
	[LETTER_P] = PLUS_H(INITIAL_ANY, INITIAL_ANY),
	[LETTER_Q] = {INITIAL_BAD, INITIAL_BAD, INITIAL_BAD, INITIAL_BAD, INITIAL_BAD, INITIAL_QU | TWO},
	[LETTER_R] = ALONE(INITIAL_ANY), [LETTER_S] = ALONE(INITIAL_NAME),
	[LETTER_T] = {INITIAL_NAME, INITIAL_NAME | TWO, INITIAL_ANY | TWO, INITIAL_NAME, INITIAL_NAME, INITIAL_NAME},
	[LETTER_V] = ALONE(INITIAL_NAME), [LETTER_X] = ALONE(INITIAL_ANY),
};

/* Finals by their first letter, and whether the second is h, g or none. */
static const uint16_t finals_by_letter[LETTER_COUNT][3] = {
	[NO_LETTER] = {OPEN}, [LETTER_C] = {C, CH}, [LETTER_M] = {M}, [LETTER_N] = {N, NH, NG}, [LETTER_P] = {P}, [LETTER_T] = {T},
};

static unsigned vowel(unsigned letter)
{
	return letter < FIRST_CONSONANT ? letter : NO_LETTER;
}

static enum initial read_initial(const uint8_t *at, unsigned *length)
{
	unsigned found = initials[at[0]][seconds[at[1]]], initial = found & ~TWO;
	*length = !vowel(at[0]) + found / TWO;
	if (initial == INITIAL_GI && !vowel(at[2])) {
		*length = 1;
		return INITIAL_G;
	}
	if (initial == INITIAL_NG && at[2] == LETTER_H) {
		*length = 3;
		return INITIAL_FRONT;
	}
	return (enum initial)initial;
}

/* The final that ends the letters, as a bit; 0 when they are none. */
static unsigned read_final(const uint8_t *at)
{
	unsigned second = at[1] == LETTER_H ? 1 : at[1] == LETTER_G ? 2 : 0;
	return (at[1] && !second) || (at[0] && at[1] && at[2]) ? 0 : finals_by_letter[at[0]][second];
}

/* Letters that are spelt well but perhaps for the place of the tone mark. */
struct rhyme {
	unsigned start; /* of the vowels among the letters */
	unsigned marks; /* bits of the vowels that may bear the mark; 0: not spelt well */
};

static struct rhyme read_rhyme(const struct letters *letters)
{
	struct rhyme rhyme;
	enum initial initial = read_initial(letters->at, &rhyme.start);
	const uint8_t *at = letters->at + rhyme.start;
	unsigned first = vowel(at[0]), second = first ? vowel(at[1]) : 0, third = second ? vowel(at[2]) : 0;
	unsigned nucleus = nucleus_of[first << 8 | second << 4 | third];
	/* Of two i one is written: gi and iêng make giêng. */
	nucleus = initial == INITIAL_GI && nucleus == NAME(EE, NO, NO) ? NAME(GI, EE, NO) : nucleus;
	unsigned final = read_final(at + !!first + !!second + !!third);
	bool fits = (followers[initial] & nuclei[nucleus].kind) && (nuclei[nucleus].finals[initial == INITIAL_QU] & final) &&
		    !((final & STOPS) && letters->tone < TONE_ACUTE);
	rhyme.marks = fits ? nuclei[nucleus].marks[final == OPEN] : 0;
	return rhyme;
}

static bool bears_tone_well(const struct letters *letters, struct rhyme rhyme)
{
	return !letters->tone || (letters->tone_at >= rhyme.start && rhyme.marks >> (letters->tone_at - rhyme.start) & 1);
}

bool syllable_is_spellable(const char *text, size_t size)
{
	struct letters letters;
	if (size > SYLLABLE_BYTES || !read_letters(text, size, &letters))
		return false;
	struct rhyme rhyme = read_rhyme(&letters);
	return rhyme.marks && !letters.overmarked && bears_tone_well(&letters, rhyme);
}

enum syllable_style syllable_style(const char *text, size_t size)
{
	struct letters letters;
	if (size > SYLLABLE_BYTES || !read_letters(text, size, &letters) || !letters.tone)
		return SYLLABLE_STYLE_ANY;
	struct rhyme rhyme = read_rhyme(&letters);
	if (rhyme.marks != 3 || letters.overmarked || letters.tone_at < rhyme.start)
		return SYLLABLE_STYLE_ANY;
	return letters.tone_at == rhyme.start ? SYLLABLE_STYLE_FIRST : SYLLABLE_STYLE_MAIN;
}

/* The small letter in UTF-8: it stands behind its capital. */
static size_t write_letter(unsigned marked, char *out)
{
	static const unsigned char first[PAGE_COUNT] = {[PAGE_C3] = 0xC3, [PAGE_C4] = 0xC4, [PAGE_C5] = 0xC5, [PAGE_C6] = 0xC6,
		[PAGE_BA] = 0xBA, [PAGE_BB] = 0xBB};
	unsigned at = PAGE_COUNT * PAGE_SIZE;
	while (at > 0 && letters_by_byte[at - 1] != marked)
		at--;
	unsigned page = at ? (at - 1) / PAGE_SIZE : 0, size = 0;
	if (page < PAGE_C3) {
		out[0] = (char)(at - 1);
		return 1;
	}
	if (page >= PAGE_BA)
		out[size++] = (char)0xE1;
	out[size++] = (char)first[page];
	out[size++] = (char)(0x80 | (at - 1) % PAGE_SIZE);
	return size;
}

static size_t write_letters(const struct letters *letters, char out[SYLLABLE_BYTES])
{
	size_t size = 0;
	for (unsigned i = 0; i < letters->count; i++)
		size += write_letter(letters->at[i] | (letters->tone_at == i ? letters->tone << TONE_SHIFT : 0), out + size);
	return size;
}

/* Puts the tone mark where it belongs; false when no place is right. */
static bool place_tone(struct letters *letters)
{
	struct rhyme rhyme = read_rhyme(letters);
	letters->tone_at = rhyme.start;
	for (unsigned marks = rhyme.marks; marks && !(marks & 1); marks >>= 1)
		letters->tone_at++;
	return rhyme.marks;
}

/* One horn of ươ forgotten. */
static bool mend_horns(struct letters *letters)
{
	for (unsigned i = 0; i + 1 < letters->count; i++) {
		unsigned first = letters->at[i], second = letters->at[i + 1];
		if ((first == LETTER_U && second == LETTER_OW) || (first == LETTER_UW && second == LETTER_O)) {
			letters->at[i] = LETTER_UW;
			letters->at[i + 1] = LETTER_OW;
			return place_tone(letters);
		}
	}
	return false;
}

static void replace_initial(struct letters *letters, unsigned old_length, const uint8_t *initial, unsigned length)
{
	memmove(letters->at + length, letters->at + old_length, letters->count - old_length);
	memcpy(letters->at, initial, length);
	letters->count = letters->count - old_length + length;
	memset(letters->at + letters->count, NO_LETTER, sizeof letters->at - letters->count);
}

/* c for k, g for gh, ng for ngh, or the other way round. */
static bool mend_initial(struct letters *letters)
{
	static const struct {
		uint8_t wrong[3], right[3];
	} pairs[] = {
		{{LETTER_N, LETTER_G, LETTER_H}, {LETTER_N, LETTER_G}}, {{LETTER_N, LETTER_G}, {LETTER_N, LETTER_G, LETTER_H}},
		{{LETTER_G, LETTER_H}, {LETTER_G}},                     {{LETTER_G}, {LETTER_G, LETTER_H}},
		{{LETTER_C}, {LETTER_K}},                               {{LETTER_K}, {LETTER_C}},
	};
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		unsigned length = 1u + !!pairs[i].wrong[1] + !!pairs[i].wrong[2];
		unsigned right = 1u + !!pairs[i].right[1] + !!pairs[i].right[2];
		struct letters mended = *letters;
		if (memcmp(letters->at, pairs[i].wrong, length) != 0 || letters->count - length + right > SYLLABLE_LETTERS)
			continue;
		replace_initial(&mended, length, pairs[i].right, right);
		if (place_tone(&mended)) {
			*letters = mended;
			return true;
		}
	}
	return false;
}

/* Two neighbours that changed places, where only one change gives a syllable. */
static bool mend_order(struct letters *letters)
{
	struct letters mended = *letters;
	unsigned found = 0;
	for (unsigned i = 0; i + 1 < letters->count; i++) {
		struct letters moved = *letters;
		moved.at[i] = letters->at[i + 1];
		moved.at[i + 1] = letters->at[i];
		if (moved.at[i] == moved.at[i + 1] || !place_tone(&moved))
			continue;
		mended = moved;
		found++;
	}
	*letters = mended;
	return found == 1;
}

size_t syllable_mend(const char *text, size_t size, char out[SYLLABLE_BYTES])
{
	struct letters letters;
	if (size > SYLLABLE_BYTES || !read_letters(text, size, &letters) || letters.overmarked)
		return 0;
	static bool (*const ways[])(struct letters *) = {place_tone, mend_horns, mend_initial, mend_order};
	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
		struct letters mended = letters;
		if (ways[i](&mended))
			return write_letters(&mended, out);
	}
	return 0;
}

/* An initial, one row of vowels, and at most two consonants behind it. */
static bool is_shaped(const struct letters *letters)
{
	unsigned at = 0, vowels, finals;
	while (at < letters->count && !vowel(letters->at[at]))
		at++;
	unsigned initials_end = at;
	while (at < letters->count && vowel(letters->at[at]))
		at++;
	vowels = at - initials_end;
	finals = letters->count - at;
	for (; at < letters->count; at++)
		if (vowel(letters->at[at]))
			return false;
	unsigned length;
	enum initial initial = read_initial(letters->at, &length);
	if (initial == INITIAL_GI || initial == INITIAL_QU)
		length--;
	return initial != INITIAL_BAD && length == initials_end && vowels > 0 && vowels <= 4 && finals <= 2;
}

static bool has_marks(const struct letters *letters)
{
	bool marked = letters->tone != TONE_NONE;
	for (unsigned i = 0; i < letters->count; i++)
		marked |= letters->at[i] == LETTER_AW || letters->at[i] == LETTER_AA || letters->at[i] == LETTER_OO || letters->at[i] == LETTER_OW ||
			  letters->at[i] == LETTER_UW || letters->at[i] == LETTER_EE || letters->at[i] == LETTER_DD;
	return marked;
}

/* Whether plain letters become a syllable with the marks that they cannot do without. */
static bool lacks_marks(struct letters letters)
{
	for (unsigned i = 0; i + 1 < letters.count; i++) {
		if ((letters.at[i] == LETTER_I || letters.at[i] == LETTER_Y) && letters.at[i + 1] == LETTER_E)
			letters.at[i + 1] = LETTER_EE;
		if (letters.at[i] == LETTER_U && letters.at[i + 1] == LETTER_O) {
			letters.at[i] = LETTER_UW;
			letters.at[i + 1] = LETTER_OW;
		}
	}
	letters.tone = TONE_ACUTE;
	return read_rhyme(&letters).marks || mend_initial(&letters);
}

enum syllable_verdict syllable_judge(const char *text, size_t size)
{
	struct letters letters;
	if (size > SYLLABLE_BYTES || !read_letters(text, size, &letters))
		return SYLLABLE_FOREIGN;
	struct rhyme rhyme = read_rhyme(&letters);
	if (letters.overmarked)
		return is_shaped(&letters) ? SYLLABLE_SLIP : SYLLABLE_FOREIGN;
	if (rhyme.marks)
		return bears_tone_well(&letters, rhyme) ? SYLLABLE_SPELT : SYLLABLE_ASIDE;
	bool slip = has_marks(&letters) ? is_shaped(&letters) : lacks_marks(letters);
	return slip ? SYLLABLE_SLIP : SYLLABLE_FOREIGN;
}
