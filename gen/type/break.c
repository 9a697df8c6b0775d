/* Line-break opportunities: libunistring's UAX #14, then downgraded where Vietnamese keeps words together. */
#include "type/break.h"

#include "base/utf8.h"

#include <string.h>
#include <unicase.h>
#include <unilbrk.h>

#define FOLDED_MAX 12 /* [bytes] of the longest word in the lists below, and some */
#define MARK_MAX 12   /* [bytes] of the longest list mark */
#define BRACKETS_MAX 18 /* [bytes] from an opening bracket to the closing one: (triệu đồng) */

/* What stands between two places where spaces are. */
struct word {
	const char *raw; /* opening marks and all */
	size_t raw_size;
	const char *text; /* without opening and closing marks */
	size_t size;
	bool digits; /* begins with a digit, a sign before it or not */
	bool number; /* digits and their marks only, and nothing closes it */
	bool closed; /* a closing mark stands behind it */
	bool scale;  /* nghìn, triệu … that belongs to a number */
	bool first;  /* of its paragraph */
};

struct finder {
	const char *text;
	size_t size;
	bool brackets; /* the text has some */
	enum break_kind *out;
	struct word before, last; /* the word before the last one, the last one */
};

static const char *const labels[] = {
	"ngày", "tháng",  "năm", "quý",	 "số",	   "điều", "khoản", "điểm", "phần",
	"chương", "mục", "quận", "phường", "lần", "thứ",  "khóa",  "khoá", NULL,
};
static const char *const scales[] = {"nghìn", "ngàn", "triệu", "tỷ", "tỉ", NULL};
static const char *const currencies[] = {"đồng", NULL};
static const char *const measures[] = {"trên", "gần", "hơn", "khoảng", "dưới", NULL};
static const char *const years[] = {"năm", NULL};
static const char *const date_parts[] = {"ngày", "tháng", "quý", NULL}, *const date_wholes[] = {"tháng", "năm", NULL};
static const char *const quarters[] = {"quý", NULL};
static const char *const appendix[] = {"phụ", NULL}, *const appendix_end[] = {"lục", NULL};

/* Words of two syllables that figures are counted in. */
static const char *const units[][2] = {{"đơn", "vị"},  {"chỉ", "tiêu"},  {"tập", "thể"},   {"cá", "nhân"},   {"hội", "viên"}, {"chi", "hội"},  {"học", "sinh"},
				       {"lượt", "người"}, {"suất", "quà"}, {"phần", "quà"}, {"thành", "viên"}, {"gia", "đình"}, {"trường", "hợp"}, {"địa", "chỉ"}};

static const char *const short_forms[] = {"TP.", "TX.", "TT.", "TM.",  "KT.", "TL.",  "TUQ.", "Q.",
					  "P.",	 "H.",	"ThS.", "TS.", "PGS.", "GS.", "BS.", NULL};
static const char *const opening[] = {"(", "[", "{", "\"", "'", "“", "‘", "«", "„", NULL};
static const char *const closing[] = {")", "]", "}", "\"", "'", "”", "’", "»", ",", ".", ";", ":", "!", "?", "…", NULL};
static const char *const signs[] = {"+", "-", "−", "±", "≥", "≤", ">", "<", "~", "≈", NULL};
static const char *const figure_marks[] = {".", ",", "/", "-", "–", ":", "×", NULL};
static const char *const dashes[] = {"–", "-", "—", NULL};
static const char *const bullets[] = {"–", "-", "—", "+", "*", "•", NULL};

static bool is_one_of(const char *text, size_t size, const char *const *list)
{
	for (; *list; list++) {
		if (size > 0 && **list == *text && strlen(*list) == size && memcmp(*list, text, size) == 0)
			return true;
	}
	return false;
}

/* No mark in the lists below begins or ends with one of these, and most words do. */
static bool is_plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static size_t starts_with(const char *text, size_t size, const char *const *list)
{
	if (size > 0 && is_plain(*text))
		return 0;
	for (; size > 0 && *list; list++) {
		size_t length;

		if (**list == *text && (length = strlen(*list)) <= size && memcmp(*list, text, length) == 0)
			return length;
	}
	return 0;
}

static size_t ends_with(const char *text, size_t size, const char *const *list)
{
	if (size > 0 && is_plain(text[size - 1]))
		return 0;
	for (; size > 0 && *list; list++) {
		size_t length = strlen(*list);

		if ((*list)[length - 1] == text[size - 1] && length <= size && memcmp(*list, text + size - length, length) == 0)
			return length;
	}
	return 0;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Whether the word, in any case, is in the list of lower-case words. */
static bool is_word(const struct word *word, const char *const *list)
{
	char folded[FOLDED_MAX + 4];
	size_t used = 0;

	if (word->closed || word->size == 0 || word->size > FOLDED_MAX)
		return false;
	for (size_t at = 0; at < word->size && used < FOLDED_MAX;) {
		uint32_t code_point = utf8_next(word->text, word->size, &at);

		if (code_point == UTF8_INVALID)
			return false;
		used += utf8_encode(uc_tolower(code_point), folded + used);
	}
	return is_one_of(folded, used, list);
}

/* Size of the space that begins there: 0 for none. The fixed-width ones may stand in front of a unit. */
static size_t space_size(const char *text, size_t size)
{
	static const char *const wide[] = {"\u00a0", "\u202f", "\u2009", "\u2007", NULL};

	if (*text == ' ' || (*text >= '\t' && *text <= '\r'))
		return 1;
	/* Most bytes are letters and need no search. */
	return *text == '\xc2' || *text == '\xe2' ? starts_with(text, size, wide) : 0;
}

static bool is_number(const char *text, size_t size)
{
	for (size_t at = 0; at < size;) {
		size_t mark = is_digit(text[at]) ? 1 : starts_with(text + at, size - at, figure_marks);

		if (mark == 0)
			return false;
		at += mark;
	}
	return size > 0;
}

/* Letters of Roman numerals; that they are in a sensible order is left to the writer. */
static bool is_roman(const struct word *word)
{
	for (size_t i = 0; i < word->size; i++) {
		if (!strchr("IVXLCDM", word->text[i]))
			return false;
	}
	return word->size > 0;
}

static struct word read_word(const char *text, size_t size)
{
	struct word word = {.raw = text, .raw_size = size, .text = text, .size = size};
	size_t mark;

	while ((mark = starts_with(word.text, word.size, opening)) > 0) {
		word.text += mark;
		word.size -= mark;
	}
	while ((mark = ends_with(word.text, word.size, closing)) > 0) {
		word.size -= mark;
		word.closed = true;
	}
	mark = starts_with(word.text, word.size, signs);
	word.digits = mark < word.size && is_digit(word.text[mark]);
	word.number = word.digits && !word.closed && is_number(word.text + mark, word.size - mark);
	return word;
}

static bool is_short_form(const struct word *word)
{
	size_t start = word->raw_size;

	/* In `PGS.TS.` the last one counts, in `(TP.` what follows the bracket. */
	if (start == 0 || word->raw[start - 1] != '.')
		return false;
	for (start--; start > 0 && word->raw + start > word->text && word->raw[start - 1] != '.'; start--)
		;
	return is_one_of(word->raw + start, word->raw_size - start, short_forms);
}

/* 1. II. 1.2. a) (1) - – • in front of a paragraph. */
static bool is_list_mark(const struct word *word)
{
	char last = word->raw[word->raw_size - 1];
	size_t at = 0;

	if (!word->first || word->raw_size > MARK_MAX)
		return false;
	if (is_one_of(word->raw, word->raw_size, bullets))
		return true;
	if (word->size == 0 || (last != '.' && last != ')'))
		return false;
	utf8_next(word->text, word->size, &at);
	return at == word->size || is_roman(word) || is_number(word->text, word->size);
}

static bool names_number(const struct finder *finder, const struct word *next)
{
	const struct word *last = &finder->last;
	struct word bare = *last;

	if (!next->digits && !is_roman(next))
		return false;
	/* `Số: 05/BC-HCTĐ` */
	if (last->closed && last->text + last->size + 1 == last->raw + last->raw_size && last->text[last->size] == ':')
		bare.closed = false;
	if (is_word(&bare, labels) || (next->digits && is_word(last, measures)))
		return true;
	return is_word(last, appendix_end) && is_word(&finder->before, appendix);
}

static bool counts_word(const struct finder *finder, const struct word *next)
{
	const struct word *last = &finder->last;

	if (next->text != next->raw || !(last->scale || last->number || (!last->closed && is_roman(last))))
		return false;
	/* Kept together, a date would be six words long and tear holes into the line above it. */
	if (is_word(&finder->before, date_parts) && is_word(next, date_wholes))
		return false;
	if (last->scale) {
		struct word unit = *next;

		unit.closed = false;
		return !last->closed && (next->scale || is_word(&unit, currencies));
	}
	/* A year is a name, and so is 30/2020: they count nothing. */
	if (last->number)
		return !is_word(&finder->before, years) && !memchr(last->text, '/', last->size);
	return is_word(&finder->before, quarters);
}

/* 11 đơn vị · 10 chỉ tiêu */
static bool ends_unit(const struct finder *finder, const struct word *next)
{
	struct word end = *next;

	end.closed = false;
	for (size_t i = 0; finder->before.number && i < sizeof units / sizeof *units; i++) {
		const char *const first[] = {units[i][0], NULL}, *const second[] = {units[i][1], NULL};

		if (is_word(&finder->last, first) && is_word(&end, second))
			return true;
	}
	return false;
}

/* Whether brackets that open before `next` close in it or soon behind it. */
static bool in_short_brackets(const struct finder *finder, const struct word *next)
{
	const char *end = finder->text + finder->size, *at = next->raw, *start = at;

	if (!finder->brackets)
		return false;
	while (start > finder->text && *start != '(' && *start != ')' && at - start <= BRACKETS_MAX)
		start--;
	if (*start != '(')
		return false;
	while (at < end && at - start <= BRACKETS_MAX && *at != ')' && *at != '(')
		at++;
	return at < end && *at == ')';
}

/* Which kind of break the place before `next` is, where UAX #14 allows one. */
static enum break_kind judge(const struct finder *finder, const struct word *next)
{
	const struct word *last = &finder->last;

	if (last->raw_size == 0)
		return BREAK_ALLOWED;
	if (is_one_of(next->raw, next->raw_size, dashes) || is_list_mark(last) || is_short_form(last))
		return BREAK_AVOID;
	/* A dash between spaces ends its line. */
	if (is_one_of(last->raw, last->raw_size, dashes))
		return BREAK_ALLOWED;
	if (last->size == 0 && starts_with(last->raw, last->raw_size, opening) > 0)
		return BREAK_AVOID;
	if (counts_word(finder, next))
		return BREAK_SPLIT;
	return names_number(finder, next) || ends_unit(finder, next) || in_short_brackets(finder, next) ? BREAK_AVOID : BREAK_ALLOWED;
}

/* Whether the break at `at` stands behind a mark inside a compound, a symbol or an address: UBND/HĐND, BC-HCTĐ. */
static bool parts_compound(const struct word *word, size_t at)
{
	return (unsigned char)word->raw[at - 1] < 0x80 || (at > 2 && starts_with(word->raw + at - 3, 3, dashes) == 3);
}

/* Whether letters of a symbol follow the mark before `at`: 30/2020/NĐ-CP, but not 90km/h. */
static bool goes_on_symbol(const struct word *word, size_t at)
{
	size_t next = at;
	uint32_t code_point = utf8_next(word->raw, word->raw_size, &next);

	return strchr("/-", word->raw[at - 1]) && code_point != UTF8_INVALID && uc_tolower(code_point) != code_point;
}

/* Inside a word a line ends only as a last resort; figures are never parted, but for the letters behind them in a symbol. */
static void close_word(struct finder *finder, const struct word *word)
{
	size_t start = (size_t)(word->raw - finder->text);
	bool figures = false;

	for (size_t i = 0; i < word->raw_size; i++)
		figures |= is_digit(word->raw[i]);
	if (figures && memmem(word->raw, word->raw_size, "//", 2))
		figures = false;
	for (size_t i = 1; i < word->raw_size; i++) {
		enum break_kind *kind = &finder->out[start + i];
		char before = word->raw[i - 1];

		if (*kind != BREAK_ALLOWED)
			continue;
		/* LB29: no break between a full stop, comma or colon and a letter; libunistring 1.0 allows it. */
		if (strchr(".,:;", before) || (figures && !goes_on_symbol(word, i)))
			*kind = BREAK_NEVER;
		else if (parts_compound(word, i))
			*kind = BREAK_AVOID;
	}
}

static void add_word(struct finder *finder, size_t start, size_t end)
{
	struct word word = read_word(finder->text + start, end - start);
	enum break_kind *kind = &finder->out[start];
	struct word unit = word;

	unit.closed = false;
	word.scale = (finder->last.number || (finder->last.scale && !finder->last.closed)) && is_word(&unit, scales);
	/* A line that held spaces only would show as an empty one. */
	word.first = finder->last.raw_size == 0 || *kind == BREAK_FORCED;
	if (word.first && *kind != BREAK_FORCED)
		*kind = BREAK_NEVER;
	else if (*kind == BREAK_ALLOWED)
		*kind = judge(finder, &word);
	close_word(finder, &word);
	finder->before = finder->last;
	finder->last = word;
}

/* Reads spaces from `at` and returns where the next word begins. UAX #14 lets a line end between a space and a NBSP;
 * we do not. */
static size_t skip_spaces(struct finder *finder, size_t at)
{
	bool glued = false;
	size_t step;

	for (; at < finder->size && (step = space_size(finder->text + at, finder->size - at)) > 0; at += step) {
		if (finder->out[at] == BREAK_FORCED) {
			finder->before = finder->last = (struct word){0};
			glued = false;
		}
		if (finder->out[at] != BREAK_FORCED)
			finder->out[at] = BREAK_NEVER;
		glued |= step > 1;
	}
	if (at < finder->size && finder->out[at] == BREAK_FORCED)
		finder->before = finder->last = (struct word){0};
	else if (at < finder->size && glued)
		finder->out[at] = BREAK_NEVER;
	return at;
}

static void take_classes(struct arena *arena, const char *text, size_t size, enum break_kind *out)
{
	char *classes = arena_alloc(arena, size);
	bool forced = false;

	u8_possible_linebreaks_v2((const uint8_t *)text, size, "UTF-8", classes);
	for (size_t i = 0; i < size; i++) {
		bool starts = ((unsigned char)text[i] & 0xc0) != 0x80;

		out[i] = classes[i] == UC_BREAK_POSSIBLE ? BREAK_ALLOWED : BREAK_NEVER;
		if (forced && starts) {
			out[i] = BREAK_FORCED;
			forced = false;
		}
		if (classes[i] == UC_BREAK_MANDATORY)
			forced = true;
	}
	out[0] = BREAK_NEVER;
}

void break_find(struct arena *arena, const char *text, size_t size, enum break_kind *out)
{
	struct finder finder = {.text = text, .size = size, .brackets = memchr(text, '(', size) != NULL, .out = out};

	if (size == 0)
		return;
	take_classes(arena, text, size, out);
	for (size_t at = skip_spaces(&finder, 0); at < size; at = skip_spaces(&finder, at)) {
		size_t start = at;

		do
			at++;
		while (at < size && out[at] != BREAK_FORCED && space_size(text + at, size - at) == 0);
		add_word(&finder, start, at);
	}
}
