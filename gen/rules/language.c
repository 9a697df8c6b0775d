/* Rules on language: each text once, without its markup, word by word. */
#include "rules/language.h"

#include <string.h>

#define LETTERS_4    BYTE_LETTER, BYTE_LETTER, BYTE_LETTER, BYTE_LETTER
#define LETTERS_16   LETTERS_4, LETTERS_4, LETTERS_4, LETTERS_4
#define MARKS_8      BYTE_MARK, BYTE_MARK, BYTE_MARK, BYTE_MARK, BYTE_MARK, BYTE_MARK, BYTE_MARK, BYTE_MARK
#define ALPHABET(A)  [A] = LETTERS_16, LETTERS_4, LETTERS_4, BYTE_LETTER, BYTE_LETTER

/* By first bytes: C3 to DF begin letters (× and ÷ aside), and so does E1, the page of Vietnamese; E2 holds quotes, dashes and spaces; EF the wide
 * letters, which are looked at as such. */
const uint8_t byte_classes[256] = {
	ALPHABET('A'),
	ALPHABET('a'),
	['0'] = BYTE_DIGIT, BYTE_DIGIT, BYTE_DIGIT, BYTE_DIGIT, BYTE_DIGIT,
	['5'] = BYTE_DIGIT, BYTE_DIGIT, BYTE_DIGIT, BYTE_DIGIT, BYTE_DIGIT,
	[' '] = BYTE_SPACE, ['!'] = BYTE_PUNCTUATION, ['"'] = BYTE_PUNCTUATION, ['('] = BYTE_PUNCTUATION, [')'] = BYTE_PUNCTUATION,
	[','] = BYTE_PUNCTUATION, ['-'] = BYTE_PUNCTUATION, ['.'] = BYTE_PUNCTUATION, [':'] = BYTE_PUNCTUATION, [';'] = BYTE_PUNCTUATION,
	['?'] = BYTE_PUNCTUATION, ['@'] = BYTE_PUNCTUATION,
	[0xC2] = BYTE_MARK, [0xC3] = LETTERS_4, LETTERS_4, LETTERS_4, BYTE_LETTER,
	/* D0 */ LETTERS_16, /* E0 */ BYTE_MARK, BYTE_LETTER, BYTE_MARK, BYTE_MARK, BYTE_MARK,
	BYTE_MARK, BYTE_MARK, BYTE_MARK, MARKS_8, /* F0 */ MARKS_8,
};

#define BARE_WORDS 20 /* nobody reads more notes of a kind */

/* Work on one text stays linear: finding a place takes as long as its text is. */
#define WORK_PER_TEXT (1u << 26) /* [bytes] */

static size_t file_offset(const struct view *view, size_t at)
{
	if (!view->map)
		return at;
	if (at < view->size)
		return view->map[at];
	return view->size ? view->map[view->size - 1] + 1u : 0;
}

/* Where the view's bytes up to `end` end: markup behind them is left out. */
static size_t file_end(const struct view *view, size_t start, size_t end)
{
	return !view->map || end == start ? file_offset(view, end) : view->map[end - 1] + 1u;
}

/* The place of the finding that view_report would add. */
static struct place view_place(const struct view *view, size_t start, size_t end)
{
	return node_text_place(view->wording->arena, view->prose->node, file_offset(view, start), file_end(view, start, end));
}

struct diagnostic *view_report(struct view *view, enum diagnostic_code code, struct span span, const char *argument, const char *second)
{
	struct wording *wording = view->wording;
	if (view->left == 0 || wording->list->off[code])
		return NULL;
	view->left--;
	return diagnostics_add(wording->list, code, view_place(view, span.start, span.end), argument, second, NULL);
}

void view_mend(struct view *view, enum diagnostic_code code, struct span span, const char *argument, const char *replacement)
{
	struct arena *arena = view->wording->arena;
	size_t start = file_offset(view, span.start), end = file_end(view, span.start, span.end);
	if (view->left == 0 || view->wording->list->off[code])
		return;
	if (!argument)
		argument = arena_copy(arena, view->text + span.start, span.end - span.start);
	struct diagnostic *diagnostic = view_report(view, code, span, argument, replacement);
	if (end - start == span.end - span.start)
		diagnostic->repair = node_text_repair(arena, view->prose->node, start, end, replacement);
}

size_t view_word_end(const struct view *view, size_t at)
{
	const unsigned char *text = (const unsigned char *)view->text;
	size_t end = at;
	while (end < view->size) {
		unsigned char c = text[end];
		if (c < 0x80) {
			if (byte_classes[c] != BYTE_LETTER)
				break;
			end++;
			continue;
		}
		bool cross = c == 0xC3 && end + 1 < view->size && (text[end + 1] == 0x97 || text[end + 1] == 0xB7);
		if (byte_classes[c] != BYTE_LETTER || cross)
			break;
		end += c < 0xE0 ? 2 : 3;
	}
	return end < view->size ? end : view->size;
}

/* Digits that touch a word make a name of it: A4, m2. */
static bool touches(const struct view *view, size_t start, size_t end)
{
	unsigned before = start ? byte_classes[(unsigned char)view->text[start - 1]] : BYTE_SPACE;
	unsigned after = end < view->size ? byte_classes[(unsigned char)view->text[end]] : BYTE_SPACE;
	char left = start ? view->text[start - 1] : ' ', right = end < view->size ? view->text[end] : ' ';
	return before == BYTE_DIGIT || after == BYTE_DIGIT || left == '-' || right == '-' || left == '\'' || right == '\'' || left == '_' ||
		right == '_';
}

static void count_habit(struct view *view, struct habit *habit, bool second, const struct word *word)
{
	if (habit->count[second]++)
		return;
	habit->place[second] = view_place(view, word->start, word->end);
	habit->word[second] = arena_copy(view->wording->arena, view->text + word->start, word->end - word->start);
}

#define WORD_NEEDS_LOOK (WORD_ASIDE | WORD_SLIP)

static void check_word(struct view *view, const struct word *word)
{
	unsigned traits = word->traits;
	if (traits & WORD_ALPHABETS)
		alphabet_check_word(view, word);
	else if ((traits & WORD_NEEDS_LOOK) && !(traits & WORD_LET_OFF) && !touches(view, word->start, word->end))
		words_check(view, word);
	/* Names keep the spelling of those who bear them. */
	if ((traits & (WORD_FIRST_STYLE | WORD_MAIN_STYLE)) && !(traits & WORD_CAPITAL))
		count_habit(view, &view->wording->tones, traits & WORD_MAIN_STYLE, word);
	if (traits & (WORD_TY | WORD_TI))
		count_habit(view, &view->wording->billions, traits & WORD_TI, word);
}

/* Beyond what stands between this word and the last: one space. */
static bool follows(const struct view *view, const struct word *before, size_t at)
{
	return before->end + 1 == at && view->text[before->end] == ' ';
}

struct reader {
	struct word history[4]; /* words with single spaces between them, the last one last */
	size_t count;
	struct brackets brackets;
};

/* Plain letters behind a foreign word are one themselves: books that were. */
static bool is_foreign(const struct reader *reader, const struct word *word)
{
	const unsigned vietnamese = WORD_SPELT | WORD_ASIDE | WORD_SLIP | WORD_UPPER | WORD_BEYOND_ASCII;
	return reader->count && !(reader->history[3].traits & vietnamese) && !(word->traits & (WORD_BEYOND_ASCII | WORD_SPELT));
}

static size_t read_word(struct view *view, struct reader *reader, size_t at)
{
	struct word word = {at, view_word_end(view, at), 0};
	if (word.end == at) /* × and ÷ */
		return at + 2 < view->size ? at + 2 : view->size;
	word.traits = words_know(view->wording, view->text + at, word.end - at);
	if (reader->count && !follows(view, &reader->history[3], at))
		reader->count = 0;
	if ((word.traits & WORD_SLIP) && is_foreign(reader, &word))
		word.traits ^= WORD_SLIP;
	check_word(view, &word);
	memmove(reader->history, reader->history + 1, 3 * sizeof *reader->history);
	reader->history[3] = word;
	reader->count += reader->count < 4;
	if (reader->count > 1)
		words_check_repeated(view, reader->history, reader->count);
	if (reader->count > 1 && (reader->history[2].traits & WORD_MISSPELLS))
		words_check_pair(view, reader->history, reader->count);
	return word.end;
}

/* The last word when only spaces part it from `at`. */
static const struct word *word_before(const struct view *view, const struct reader *reader, size_t at)
{
	const struct word *last = &reader->history[3];
	while (at > last->end && view->text[at - 1] == ' ')
		at--;
	return last->end && last->end == at ? last : NULL;
}

/* Most spaces stand between two words. (9C ends the opening quote.) */
static bool is_plain_space(const struct view *view, size_t at)
{
	unsigned char before = at ? (unsigned char)view->text[at - 1] : ' ';
	return byte_classes[(unsigned char)view->text[at + 1]] == BYTE_LETTER && before > ' ' && before != '(' && before != '[' && before != 0x9C;
}

static void read_view(struct view *view)
{
	struct reader reader = {.count = 0};
	for (size_t at = 0; at < view->size;) {
		unsigned char c = (unsigned char)view->text[at];
		switch ((enum byte_class)byte_classes[c]) {
		case BYTE_LETTER:
			at = read_word(view, &reader, at);
			break;
		case BYTE_DIGIT:
			at = number_marks_check(view, at, word_before(view, &reader, at));
			break;
		case BYTE_SPACE:
			if (is_plain_space(view, at)) {
				at++;
				break;
			}
			at = spacing_check(view, at, word_before(view, &reader, at), &reader.brackets);
			break;
		case BYTE_PUNCTUATION:
			at = spacing_check(view, at, word_before(view, &reader, at), &reader.brackets);
			break;
		case BYTE_MARK: {
			size_t end = alphabet_check_character(view, at);
			at = spacing_check_mark(view, view_span(at, end), word_before(view, &reader, at), &reader.brackets);
			break;
		}
		case BYTE_OTHER:
			at++;
			break;
		}
	}
	spacing_check_ends(view, &reader.brackets);
}

/* Takes markup out of a text. */
struct stripper {
	struct view *view;
	char *text;
	uint32_t *map;
	const char *from;
	size_t size;
	size_t at;
	const char *link; /* the next `](`, from `link_from` on; NULL: none */
	bool sought_link, no_braces;
	size_t address_end; /* where the address ends, or would, that was looked at last */
};

static void keep(struct stripper *stripper)
{
	size_t to = stripper->view->size++;
	stripper->text[to] = stripper->from[stripper->at];
	stripper->map[to] = (uint32_t)stripper->at++;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static void strip_stars(struct stripper *stripper)
{
	size_t at = stripper->at, run = strspn(stripper->from + at, "*");
	char before = at ? stripper->from[at - 1] : ' ', after = stripper->from[at + run];
	bool plain = (is_digit(before) && is_digit(after)) || (before == ' ' && (after == ' ' || after == '\0'));
	for (size_t i = 0; i < run; i++) {
		if (plain)
			keep(stripper);
		else
			stripper->at++;
	}
}

static void strip_value(struct stripper *stripper)
{
	const char *close = stripper->no_braces ? NULL : strstr(stripper->from + stripper->at, "}}");
	if (!close) {
		stripper->no_braces = true;
		keep(stripper);
		return;
	}
	size_t end = (size_t)(close - stripper->from) + 2;
	stripper->view->has_glue |= memchr(stripper->from + stripper->at, '\'', end - stripper->at) != NULL;
	keep(stripper);
	stripper->text[stripper->view->size - 1] = VIEW_VALUE;
	stripper->at = end;
}

/* `](address)`; a bracket that belongs to no link stays. */
static void strip_bracket(struct stripper *stripper)
{
	const char *here = stripper->from + stripper->at;
	if (*here == '[') {
		if (!stripper->sought_link || (stripper->link && stripper->link < here)) {
			stripper->link = strstr(here, "](");
			stripper->sought_link = true;
		}
		if (stripper->link)
			stripper->at++;
		else
			keep(stripper);
		return;
	}
	if (here[1] == '(' && stripper->address_end <= stripper->at)
		stripper->address_end = stripper->at + strcspn(here, ") \n");
	if (here[1] == '(' && stripper->from[stripper->address_end] == ')')
		stripper->at = stripper->address_end + 1;
	else
		keep(stripper);
}

static void strip_markup(struct view *view)
{
	struct wording *wording = view->wording;
	size_t size = view->prose->size;
	if (size + 1 > wording->capacity) {
		wording->capacity = 2 * size + 256;
		wording->text = arena_alloc(wording->arena, wording->capacity);
		wording->map = arena_alloc(wording->arena, wording->capacity * sizeof *wording->map);
	}
	struct stripper stripper = {.view = view, .text = wording->text, .map = wording->map, .from = view->prose->text, .size = size};
	view->size = 0;
	while (stripper.at < size) {
		char c = stripper.from[stripper.at];
		if (c == '*')
			strip_stars(&stripper);
		else if (c == '{' && stripper.from[stripper.at + 1] == '{')
			strip_value(&stripper);
		else if (c == '^' && stripper.from[stripper.at + 1] == '[') /* a footnote: its marks part it from the words around it */
			keep(&stripper), keep(&stripper);
		else if (c == '\\' && stripper.from[stripper.at + 1] == '^') /* none */
			stripper.at += 2;
		else if (c == '[' || c == ']')
			strip_bracket(&stripper);
		else if (c == '\\' && strchr("*\\{[", stripper.from[stripper.at + 1]) && stripper.at + 1 < size)
			stripper.at++, keep(&stripper);
		else
			keep(&stripper);
	}
	stripper.text[view->size] = '\0';
	view->text = stripper.text;
	view->map = stripper.map;
}

static void check_prose(void *context, const struct prose *prose)
{
	struct wording *wording = context;
	struct view view = {
		.prose = prose, .text = prose->text, .size = prose->size, .left = 8 + WORK_PER_TEXT / (prose->size + 1), .wording = wording,
	};
	alphabet_check_form(wording, prose);
	if (prose->markup && strpbrk(prose->text, "*{[\\"))
		strip_markup(&view);
	read_view(&view);
}

/* One warning for the whole document, where the way that is rarer is used first. */
static void report_habit(struct wording *wording, enum diagnostic_code code, const struct habit *habit)
{
	if (!habit->count[0] || !habit->count[1])
		return;
	size_t rare = habit->count[1] <= habit->count[0];
	const char *few = arena_format(wording->arena, "%zu", habit->count[rare]), *many = arena_format(wording->arena, "%zu", habit->count[!rare]);
	struct diagnostic *diagnostic =
		diagnostics_add(wording->list, code, habit->place[rare], habit->word[rare], few, habit->word[!rare], many, NULL);
	diagnostic->related = habit->place[!rare];
}

void rules_language(struct diagnostics *list, const struct report *report)
{
	struct wording wording = {.list = list, .arena = list->arena, .report = report};
	wording.memo = arena_alloc(list->arena, WORD_MEMO * sizeof *wording.memo);
	wording.bare_left = BARE_WORDS;
	words_collect(&wording);
	prose_each(report, check_prose, &wording);
	report_habit(&wording, DIAGNOSTIC_TONE_STYLE_MIXED, &wording.tones);
	report_habit(&wording, DIAGNOSTIC_BILLION_MIXED, &wording.billions);
}
