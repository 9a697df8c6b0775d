/* The lines of căn cứ, kính gửi and nơi nhận: marks at their ends, labels printed twice, lines that stand there twice (Phụ lục I, phần I, mục II, 6.a
 * and 9.d). */
#include "rules/form.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

struct lines {
	const struct string *at;
	size_t count;
	const char *label; /* printed before them; NULL: none */
	bool may_be_bare;  /* one line alone is not listed and carries no mark */
};

/* ---- marks */

enum mark { MARK_NONE, MARK_SEMICOLON, MARK_STOP, MARK_COMMA, MARK_UNKNOWN };

/* Where the words end, before a mark and what is set bold or blank behind it. */
static struct span find_mark(const char *text, enum mark *mark)
{
	struct span inner = form_trim(text);
	while (inner.end > inner.start && strchr("* ", text[inner.end - 1]))
		inner.end--;
	char last = inner.end > inner.start ? text[inner.end - 1] : ' ';
	bool run = inner.end > 1 && text[inner.end - 2] == last;
	bool open = inner.end >= 3 && strncmp(text + inner.end - 3, "…", 3) == 0;
	*mark = open || last == '}' || (run && last == '.') ? MARK_UNKNOWN : last == ';' ? MARK_SEMICOLON : last == '.' ? MARK_STOP : last == ',' ? MARK_COMMA : MARK_NONE;
	bool is_mark = *mark == MARK_SEMICOLON || *mark == MARK_STOP || *mark == MARK_COMMA;
	return (struct span){is_mark ? inner.end - 1 : inner.end, inner.end};
}

static bool any_marked(const struct lines *lines)
{
	enum mark mark;
	for (size_t i = 0; i < lines->count; i++) {
		find_mark(lines->at[i].text, &mark);
		if (mark == MARK_SEMICOLON || mark == MARK_COMMA || (mark == MARK_STOP && i + 1 < lines->count))
			return true;
	}
	return false;
}

static const char *say_mark(enum mark mark, bool last)
{
	switch (mark) {
	case MARK_NONE:
		return last ? DIAGNOSTIC_WORDS("dòng cuối cùng thiếu dấu “.”", "the last line lacks its “.”")
			    : DIAGNOSTIC_WORDS("dòng này thiếu dấu “;” mà các dòng khác có", "this line lacks the “;” that others have");
	case MARK_SEMICOLON:
		return DIAGNOSTIC_WORDS("dòng cuối cùng kết thúc bằng “;”", "the last line ends with “;”");
	case MARK_STOP:
		return DIAGNOSTIC_WORDS("dòng này kết thúc bằng “.” mà chưa phải dòng cuối cùng", "this line ends with “.” and is not the last");
	case MARK_COMMA:
		return DIAGNOSTIC_WORDS("dòng này kết thúc bằng dấu phẩy", "this line ends with a comma");
	case MARK_UNKNOWN:
		break;
	}
	return "";
}

static void check_mark(struct diagnostics *list, const struct string *line, bool last)
{
	enum mark mark, wanted = last ? MARK_STOP : MARK_SEMICOLON;
	struct span span = find_mark(line->text, &mark);
	if (mark == MARK_UNKNOWN || mark == wanted)
		return;
	struct place place = mark == MARK_NONE ? node_place(list->arena, line->node) : node_text_place(list->arena, line->node, span.start, span.end);
	struct diagnostic *found = diagnostics_add(list, DIAGNOSTIC_FORM_LINE_MARK, place, say_mark(mark, last), NULL);
	form_repair(list, found, line->node, span, last ? "." : ";");
}

/* A full stop behind the last line alone is right whether the others carry marks or the layout sets them. */
static void check_marks(struct diagnostics *list, const struct lines *lines)
{
	if (!any_marked(lines))
		return;
	if (lines->count == 1 && lines->may_be_bare) {
		enum mark mark;
		struct span span = find_mark(lines->at[0].text, &mark);
		struct place place = node_text_place(list->arena, lines->at[0].node, span.start, span.end);
		form_repair(list, diagnostics_add(list, DIAGNOSTIC_FORM_LINE_MARK, place, say_mark(mark, true), NULL), lines->at[0].node, span, "");
		return;
	}
	for (size_t i = 0; i < lines->count; i++)
		check_mark(list, &lines->at[i], i + 1 == lines->count);
}

/* ---- labels */

static void check_label(struct diagnostics *list, const struct string *line, const char *label)
{
	size_t size = strlen(line->text), start = strspn(line->text, "- "), length = form_match(line->text + start, size - start, label);
	if (!length)
		return;
	size_t end = start + length;
	end += strspn(line->text + end, ": ");
	struct span span = {(uint32_t)start, (uint32_t)(start + length)};
	struct diagnostic *found = form_add(list, DIAGNOSTIC_FORM_LABEL_TWICE, line->node, span, NULL);
	if (end < size)
		form_repair(list, found, line->node, (struct span){(uint32_t)start, (uint32_t)end}, "");
}

/* ---- twice */

struct line {
	const struct string *string;
	struct span words;
};

static int compare_words(const struct line *a, const struct line *b)
{
	size_t a_size = a->words.end - a->words.start, b_size = b->words.end - b->words.start;
	int order = memcmp(a->string->text + a->words.start, b->string->text + b->words.start, a_size < b_size ? a_size : b_size);
	return order ? order : (a_size > b_size) - (a_size < b_size);
}

static int sort_lines(const void *left, const void *right)
{
	const struct line *a = left, *b = right;
	int order = compare_words(a, b);
	return order ? order : (a->string > b->string) - (a->string < b->string);
}

static void check_twice(struct diagnostics *list, const struct lines *lines)
{
	struct line *sorted = arena_alloc(list->arena, (lines->count + 1) * sizeof *sorted);
	for (size_t i = 0; i < lines->count; i++) {
		enum mark mark;
		struct span inner = form_trim(lines->at[i].text), end = find_mark(lines->at[i].text, &mark);
		sorted[i] = (struct line){&lines->at[i], {inner.start, end.start}};
	}
	qsort(sorted, lines->count, sizeof *sorted, sort_lines);
	for (size_t i = 1, first = 0; i < lines->count; i++) {
		if (compare_words(&sorted[first], &sorted[i]) != 0) {
			first = i;
			continue;
		}
		struct diagnostic *found = form_add(list, DIAGNOSTIC_FORM_LINE_TWICE, sorted[i].string->node, sorted[i].words, NULL);
		found->related = node_place(list->arena, sorted[first].string->node);
	}
}

/* One that could not be bound leaves a gap, after which nothing certain can be said of the list. */
static bool is_whole(const struct lines *lines)
{
	for (size_t i = 0; i < lines->count; i++)
		if (!lines->at[i].node || !*lines->at[i].text)
			return false;
	return lines->count > 0;
}

void form_check_lines(struct diagnostics *list, const struct document *document)
{
	const struct lines all[] = {
		{document->bases.at, document->bases.count, NULL, false},
		{document->addressees.at, document->addressees.count, "kính gửi", true},
		{document->recipients.at, document->recipients.count, "nơi nhận", false},
	};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		if (!is_whole(&all[i]))
			continue;
		check_marks(list, &all[i]);
		check_twice(list, &all[i]);
		for (size_t j = 0; all[i].label && j < all[i].count; j++)
			check_label(list, &all[i].at[j], all[i].label);
	}
}
