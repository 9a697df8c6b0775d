/* Rules on spaces, marks of punctuation, quotes and brackets. */
#include "rules/language.h"

#include "base/utf8.h"

#include <string.h>

static enum byte_class class_at(const struct view *view, size_t at)
{
	return at < view->size ? (enum byte_class)byte_classes[(unsigned char)view->text[at]] : BYTE_OTHER;
}

static bool is_letter(const struct view *view, size_t at)
{
	return class_at(view, at) == BYTE_LETTER;
}

/* The end of the text or a line, or a space. */
static bool is_blank(const struct view *view, size_t at)
{
	return at >= view->size || view->text[at] == ' ' || view->text[at] == '\n';
}

static bool is_mark(const struct view *view, size_t at, const char *mark)
{
	return at + 3 <= view->size && memcmp(view->text + at, mark, 3) == 0;
}

static bool is_behind_mark(const struct view *view, size_t at, const char *mark)
{
	return at >= 3 && is_mark(view, at - 3, mark);
}

#define OPENING_QUOTE "\xE2\x80\x9C"
#define CLOSING_QUOTE "\xE2\x80\x9D"
#define ELLIPSIS      "\xE2\x80\xA6"

/* The word that begins at `at`, if one does. */
static struct word word_at(const struct view *view, size_t at)
{
	struct word word = {at, at, 0};
	if (is_letter(view, at)) {
		word.end = view_word_end(view, at);
		word.traits = words_know(view->wording, view->text + at, word.end - at);
	}
	return word;
}

#define EXCERPT 60 /* [bytes] of what stands before a mark, for the message */

/* Says that a space belongs behind the mark. */
static void miss_space(struct view *view, struct span mark, const struct word *before, size_t next_end)
{
	struct arena *arena = view->wording->arena;
	bool word = before && before->end == mark.start;
	size_t from = word ? before->start : mark.start;
	while (!word && from > 0 && mark.start - from < EXCERPT && !is_blank(view, from - 1))
		from--;
	while (((unsigned char)view->text[from] & 0xC0) == 0x80)
		from++;
	if (view->left)
		view_mend(view, DIAGNOSTIC_SPACE_MISSING, mark, arena_copy(arena, view->text + from, next_end - from),
			  arena_format(arena, "%.*s ", (int)(mark.end - mark.start), view->text + mark.start));
}

/* Whether the point at `at` may end a sentence: behind a word that is no abbreviation, a year, a bracket. */
static bool ends_sentence(const struct view *view, size_t at, const struct word *before)
{
	if (before && before->end == at)
		return (before->traits & WORD_SPELT) && !(before->traits & WORD_UPPER) && before->end - before->start > 1;
	char last = at ? view->text[at - 1] : ' ';
	if (last == ')' || last == '%' || is_behind_mark(view, at, CLOSING_QUOTE))
		return true;
	size_t digits = at;
	while (digits > 0 && class_at(view, digits - 1) == BYTE_DIGIT)
		digits--;
	return at - digits > 1 && digits > 0 && strchr(" /", view->text[digits - 1]);
}

static bool begins_sentence(const struct word *next)
{
	return (next->traits & WORD_SPELT) && (next->traits & WORD_CAPITAL) && next->end - next->start > 1;
}

static void check_space_behind(struct view *view, size_t start, size_t end, const struct word *before)
{
	struct word next = word_at(view, end);
	if (next.end == end || next.end - end == 1 || start == 0)
		return;
	char mark = view->text[start];
	bool missing = false;
	if (mark == ',' || mark == ';')
		missing = !is_blank(view, start - 1) && ((next.traits & (WORD_SPELT | WORD_BEYOND_ASCII)) ||
							 (before && before->end == start && (before->traits & WORD_SPELT)));
	else if (mark == ':')
		missing = (next.traits & WORD_SPELT) && before && before->end == start && (before->traits & WORD_SPELT);
	else
		missing = begins_sentence(&next) && ends_sentence(view, start, before) &&
			  ((next.traits & WORD_BEYOND_ASCII) || (before && (before->traits & WORD_BEYOND_ASCII)));
	if (missing)
		miss_space(view, view_span(start, end), before, next.end);
}

/* A run of points and ellipses. One point and three are what they should be; a longer row is a line to write on. */
static size_t check_points(struct view *view, size_t at, const struct word *before)
{
	size_t end = at, points = 0, ellipses = 0;
	for (;;) {
		if (end < view->size && view->text[end] == '.')
			points++, end++;
		else if (is_mark(view, end, ELLIPSIS))
			ellipses++, end += 3;
		else
			break;
	}
	struct span span = {(uint32_t)at, (uint32_t)end};
	if ((points == 1 && !ellipses) || (points == 3 && !ellipses) || (!points && ellipses == 1)) {
		check_space_behind(view, at, end, before);
	} else if (points == 2 && !ellipses) {
		bool path = (at && strchr("/\\", view->text[at - 1])) || strchr("/\\", view->text[end]);
		bool range = at && class_at(view, at - 1) == BYTE_DIGIT && class_at(view, end) == BYTE_DIGIT;
		struct word next = word_at(view, end + 1);
		if (end >= view->size || (is_blank(view, end) && (next.traits & WORD_CAPITAL)))
			view_mend(view, DIAGNOSTIC_MARK_DOUBLED, span, NULL, ".");
		else if (!path && !range)
			view_report(view, DIAGNOSTIC_MARK_DOUBLED, view_span(at, end), "..", ".");
	} else if (points && points + ellipses <= 5) {
		bool joined = !is_blank(view, end) && (is_letter(view, end) || class_at(view, end) == BYTE_DIGIT || view->text[end] == VIEW_VALUE ||
						       view->text[end] == '(' || is_mark(view, end, OPENING_QUOTE));
		view_mend(view, DIAGNOSTIC_POINTS, span, NULL, joined ? ELLIPSIS " " : ELLIPSIS);
	}
	return end;
}

/* Of an address that is under way: marks at its end belong to the sentence. */
static size_t address_end(const struct view *view, size_t at)
{
	size_t end = at + strcspn(view->text + at, " \n\xE2");
	while (end > at + 1 && strchr(").,;:!?\"", view->text[end - 1]))
		end--;
	return end;
}

static size_t check_stop(struct view *view, size_t at, const struct word *before)
{
	char mark = view->text[at], next = view->text[at + 1];
	size_t end = at + 1;
	if (mark == ':' && next == '/' && view->text[at + 2] == '/') /* an address */
		return address_end(view, at);
	if ((mark == ',' || mark == ';') && next == mark) {
		end = at + strspn(view->text + at, mark == ',' ? "," : ";");
		view_mend(view, DIAGNOSTIC_MARK_DOUBLED, view_span(at, end), NULL, mark == ',' ? "," : ";");
		return end;
	}
	if ((mark == ',' || mark == ';') && (next == '.' || next == ',' || next == ';') && is_blank(view, at + 2)) {
		const char pair[] = {mark, next, '\0'}, one[] = {next, '\0'};
		view_report(view, DIAGNOSTIC_MARK_DOUBLED, view_span(at, at + 2), pair, one);
		return at + 2;
	}
	check_space_behind(view, at, end, before);
	return end;
}

/* `--` for a dash; three and more are a line. */
static size_t check_hyphens(struct view *view, size_t at, size_t end)
{
	bool spaced = at && view->text[at - 1] == ' ' && view->text[end] == ' ';
	bool joined = at && is_letter(view, end) && (is_letter(view, at - 1) || (view->text[at - 1] & 0x80));
	if (end - at == 2 && spaced)
		view_mend(view, DIAGNOSTIC_HYPHEN_DOUBLE, view_span(at, end), NULL, "\xE2\x80\x93");
	else if (end - at == 2 && joined)
		view_report(view, DIAGNOSTIC_HYPHEN_DOUBLE, view_span(at, end), "--", NULL);
	return end;
}

/* A hyphen between two words with a space on one side of it only. */
static size_t check_hyphen(struct view *view, size_t at, const struct word *before)
{
	if (view->text[at + 1] == '-')
		return check_hyphens(view, at, at + strspn(view->text + at, "-"));
	size_t start = at, end = at + 1;
	if (!before || !(before->traits & WORD_SPELT))
		return end;
	if (before->end + 1 == at && is_letter(view, at + 1))
		start = at - 1;
	else if (before->end == at && view->text[at + 1] == ' ' && is_letter(view, at + 2))
		end = at + 2;
	else
		return end;
	struct word next = word_at(view, start < at ? at + 1 : end);
	if (!(next.traits & WORD_SPELT) || next.end - next.start == 1)
		return at + 1;
	view_mend(view, DIAGNOSTIC_HYPHEN_LOPSIDED, view_span(start, end),
		  arena_copy(view->wording->arena, view->text + before->start, next.end - before->start), " - ");
	return at + 1;
}

/* The bracket or mark as messages name it. */
static const char *name_mark(struct arena *arena, const struct view *view, size_t at)
{
	if (is_mark(view, at, OPENING_QUOTE))
		return DIAGNOSTIC_WORDS("dấu ngoặc kép mở", "the opening quotation mark");
	if (is_mark(view, at, CLOSING_QUOTE))
		return DIAGNOSTIC_WORDS("dấu ngoặc kép đóng", "the closing quotation mark");
	char mark = view->text[at];
	if (mark == '^')
		return DIAGNOSTIC_WORDS("chú thích “^[”", "the footnote ‘^[’");
	return arena_format(arena, "“%c”\x1F‘%c’", mark, mark);
}

static void report_bracket(struct view *view, size_t at, char kind)
{
	bool quote = kind == '"';
	if (!view->has_glue)
		view_report(view, DIAGNOSTIC_BRACKET_UNBALANCED, view_span(at, at + (quote ? 3 : 1)), name_mark(view->wording->arena, view, at),
			NULL);
}

static void open_bracket(struct brackets *brackets, size_t at, char kind)
{
	if (brackets->depth == BRACKETS)
		brackets->lost = true;
	if (brackets->lost)
		return;
	brackets->at[brackets->depth] = at;
	brackets->kind[brackets->depth++] = kind;
}

/* `a)`, `đ)`, `10)`, `iv)` at the head of an item. */
static bool is_label(const struct view *view, size_t at)
{
	static const char *const sets[] = {"0123456789", "ivx", "IVX"};
	size_t start = at;
	while (start > 0 && at - start < 5 && !is_blank(view, start - 1) && !strchr(",;.(", view->text[start - 1]))
		start--;
	size_t size = at - start, letter = start;
	const char *token = view->text + start;
	for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
		if (size && size < 5 && strspn(token, sets[i]) == size)
			return true;
	if (size)
		utf8_next(view->text, at, &letter);
	return size && letter == at;
}

static void close_bracket(struct view *view, struct brackets *brackets, size_t at, char kind)
{
	size_t depth = brackets->depth;
	while (depth > 0 && brackets->kind[depth - 1] != kind)
		depth--;
	if (brackets->lost)
		return;
	if (depth == 0) {
		bool face = at && strchr(":-", view->text[at - 1]); /* :-) */
		if (kind == '"' || !(face || is_label(view, at)))
			report_bracket(view, at, kind);
		return;
	}
	while (brackets->depth > depth) {
		brackets->depth--;
		report_bracket(view, brackets->at[brackets->depth], brackets->kind[brackets->depth]);
	}
	brackets->depth--;
}

void spacing_check_ends(struct view *view, const struct brackets *brackets)
{
	for (size_t i = 0; i < brackets->depth && !brackets->lost; i++)
		report_bracket(view, brackets->at[i], brackets->kind[i]);
}

/* Whether a straight quote at `at` has its words before it. */
static bool closes_quote(const struct view *view, size_t at)
{
	return is_blank(view, at + 1) || strchr(",.;:!?)]/-^", view->text[at + 1]) || is_mark(view, at + 1, ELLIPSIS) || is_mark(view, at + 1,
		CLOSING_QUOTE);
}

/* The second of a pair when one is open, straight or curly; else the first, if it has a second. Both of a pair are mended or none, so that the next
 * run of --fix pairs them as this one does. */
static void check_straight_quote(struct view *view, size_t at, struct brackets *brackets)
{
	struct span span = {(uint32_t)at, (uint32_t)at + 1};
	bool open = brackets->straight % 2, head = at == 0 || is_blank(view, at - 1) || strchr("(-/[", view->text[at - 1]);
	bool curly = !open && brackets->depth && brackets->kind[brackets->depth - 1] == '"' && !brackets->lost;
	bool inner = curly && head && !closes_quote(view, at);
	if (!open && !curly && at && class_at(view, at - 1) == BYTE_DIGIT) /* inches */
		return;
	if (open || (curly && !inner)) {
		brackets->straight += open;
		brackets->depth -= curly;
		if (closes_quote(view, at) && (curly || brackets->pair))
			view_mend(view, DIAGNOSTIC_QUOTE_STRAIGHT, span, NULL, CLOSING_QUOTE);
		else
			view_report(view, DIAGNOSTIC_QUOTE_STRAIGHT, view_span(at, at + 1), "\"",
				    head && !closes_quote(view, at) ? OPENING_QUOTE : CLOSING_QUOTE);
		return;
	}
	const char *second = memchr(view->text + at + 1, '"', view->size - at - 1);
	brackets->straight++;
	brackets->pair = second && head && !inner && closes_quote(view, (size_t)(second - view->text));
	if (brackets->pair)
		view_mend(view, DIAGNOSTIC_QUOTE_STRAIGHT, span, NULL, OPENING_QUOTE);
	else
		view_report(view, DIAGNOSTIC_QUOTE_STRAIGHT, view_span(at, at + 1), "\"", head ? OPENING_QUOTE : CLOSING_QUOTE);
}

/* Whether the space that ends at `at` parts a mark from the word it belongs to. */
static bool is_before_mark(const struct view *view, size_t start, size_t at, const struct brackets *brackets)
{
	const struct view *v = view;
	char mark = v->text[at], next = at + 1 < v->size ? v->text[at + 1] : ' ';
	switch (mark) {
	case ',':
	case ';':
		return class_at(v, at + 1) != BYTE_DIGIT;
	case '!':
	case '?':
		return is_blank(v, at + 1);
	case '.':
		return is_blank(v, at + 1) || is_mark(v, at + 1, CLOSING_QUOTE);
	case ':': /* 1 : 2 is a ratio */
		return is_blank(v, at + 1) && !(class_at(v, start - 1) == BYTE_DIGIT && class_at(v, at + 2) == BYTE_DIGIT);
	case '^':
		return next == '[';
	case ')':
		return next != '(' && brackets->depth && brackets->kind[brackets->depth - 1] == '(';
	}
	return is_mark(v, at, CLOSING_QUOTE) && brackets->depth && brackets->kind[brackets->depth - 1] == '"' && !brackets->lost;
}

/* The size of the bracket, quote or footnote mark that opens right before `at`; 0 when none does. */
static size_t opening_before(const struct view *view, size_t at, const struct brackets *brackets)
{
	if (view->text[at - 1] == '(')
		return 1;
	if (view->text[at - 1] == '[' && at > 1 && view->text[at - 2] == '^')
		return 2;
	bool quote = is_behind_mark(view, at, OPENING_QUOTE) && !brackets->lost && brackets->depth && brackets->at[brackets->depth - 1] == at - 3;
	return quote ? 3 : 0;
}

static size_t check_spaces(struct view *view, size_t at, const struct brackets *brackets)
{
	struct arena *arena = view->wording->arena;
	size_t end = at + strspn(view->text + at, " ");
	struct span span = {(uint32_t)at, (uint32_t)end};
	bool first = at == 0 || view->text[at - 1] == '\n', last = end >= view->size || view->text[end] == '\n';
	if (first && last)
		return end;
	size_t opening = first ? 0 : opening_before(view, at, brackets);
	if (first || last)
		view_mend(view, DIAGNOSTIC_SPACE_AT_END, span, NULL, "");
	else if (opening)
		view_mend(view, DIAGNOSTIC_SPACE_BEHIND_OPENING, span, name_mark(arena, view, at - opening), "");
	else if (is_before_mark(view, at, end, brackets))
		view_mend(view, DIAGNOSTIC_SPACE_BEFORE_MARK, span, name_mark(arena, view, end), "");
	else if (end - at > 1)
		view_mend(view, DIAGNOSTIC_SPACE_DOUBLED, span, NULL, " ");
	return end;
}

size_t spacing_check(struct view *view, size_t at, const struct word *before, struct brackets *brackets)
{
	switch (view->text[at]) {
	case ' ':
		return check_spaces(view, at, brackets);
	case '.':
		return check_points(view, at, before);
	case '-':
		return check_hyphen(view, at, before);
	case '@':
		return address_end(view, at);
	case '(':
		open_bracket(brackets, at, '(');
		return at + 1;
	case ')':
		close_bracket(view, brackets, at, '(');
		return at + 1;
	case '"':
		check_straight_quote(view, at, brackets);
		return at + 1;
	}
	return check_stop(view, at, before);
}

size_t spacing_check_mark(struct view *view, struct span mark, const struct word *before, struct brackets *brackets)
{
	size_t at = mark.start, end = mark.end;
	if (end - at != 3 || memcmp(view->text + at, "\xE2\x80", 2) != 0)
		return end;
	switch ((unsigned char)view->text[at + 2]) {
	case 0x9C:
		if (brackets->depth && brackets->kind[brackets->depth - 1] == '"' && at && !is_blank(view, at - 1) && closes_quote(view, end - 1)) {
			brackets->depth--; /* those who write both alike */
			report_bracket(view, at, '"');
		} else {
			open_bracket(brackets, at, '"');
		}
		return end;
	case 0x9D:
		close_bracket(view, brackets, at, '"');
		return end;
	case 0x9E: /* „ goes with “ */
		brackets->lost = true;
		return end;
	case 0xA6:
		return check_points(view, at, before);
	}
	return end;
}
