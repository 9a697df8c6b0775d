/* Rules on numbers that are typed in a text: marks between groups, the decimal comma, Covid-19. */
#include "rules/language.h"

#include <string.h>

#define FIRST_YEAR 1900
#define LAST_YEAR  2200
#define DIGITS     "0123456789"

struct typed_number {
	size_t start, end;
	const struct word *before; /* NULL: a mark or nothing stands there */
	struct word next;          /* behind a space, or behind nothing; empty when there is none */
	bool free;                 /* no part of a date, a symbol, a range */
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t number_end(const struct view *view, size_t at)
{
	const char *text = view->text;
	while (is_digit(text[at]) || ((text[at] == '.' || text[at] == ',') && is_digit(text[at + 1])))
		at++;
	return at;
}

static struct word word_from(const struct view *view, size_t at)
{
	struct word word = {at, at, 0};
	if (at < view->size && byte_classes[(unsigned char)view->text[at]] == BYTE_LETTER) {
		word.end = view_word_end(view, at);
		word.traits = words_know(view->wording, view->text + at, word.end - at);
	}
	return word;
}

static bool stands_free(const struct view *view, size_t start, size_t end)
{
	static const char quote[] = "\xE2\x80\x9C";
	char before = start ? view->text[start - 1] : ' ', after = view->text[end];
	bool left = before == ' ' || before == '(' || before == '[' || before == '\n' || (start >= 3 && memcmp(view->text + start - 3, quote, 3) == 0);
	return left && (after == '\0' || after == '\xC4' || strchr(" ,.;:)]^%\n", (unsigned char)after));
}

static bool begins_with(const char *text, const char *const *beginnings)
{
	for (; *beginnings; beginnings++)
		if (strncmp(text, *beginnings, strlen(*beginnings)) == 0)
			return true;
	return false;
}

/* What begins like a unit and is none. */
static bool is_other_word(const struct view *view, const struct word *unit)
{
	static const char *const words[] = {
		"đồng thời", "đồng chí", "đồng bộ", "đồng loạt", "đồng hành", "đồng bào", "đồng đều", "đồng ý", "đồng tình", "đồng lòng", "đồng đội", "phần lớn",
		"phần nào", "phần đông", "phần mềm", "căn cứ", "tấn công", "hội nghị", "đại hội", "tập trung", "tập huấn", "thanh tra", "thanh toán", "phụ trách",
		"học tập", "cá biệt", "hội đồng", "tập đoàn", "con số", "bộ phận", "sinh hoạt", "tỷ lệ", "hộ khẩu", "đại diện", "bộ máy", NULL,
	};
	return begins_with(view->text + unit->start, words);
}

static const char *group(struct arena *arena, const char *digits, size_t count)
{
	struct buffer out = buffer_make(arena);
	for (size_t i = 0; i < count; i++) {
		if (i && (count - i) % 3 == 0)
			buffer_char(&out, '.');
		buffer_char(&out, digits[i]);
	}
	return out.data;
}

/* Whether the digits count something. Four of them may be a year, and digits behind a word such as `số` a name. */
static bool is_quantity(const struct view *view, const struct typed_number *typed)
{
	size_t count = typed->end - typed->start;
	unsigned value = 0, before = typed->before ? typed->before->traits : 0, next = typed->next.traits;
	for (size_t i = 0; i < count && count == 4; i++)
		value = 10 * value + (unsigned)(view->text[typed->start + i] - '0');
	bool year = count == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
	bool attached = typed->next.end > typed->next.start && typed->next.start == typed->end;
	bool unit = (next & WORD_UNIT) && !(next & WORD_CAPITAL) && !is_other_word(view, &typed->next);
	if ((before & WORD_LABEL) && !(before & WORD_ABOUT))
		return false;
	if (attached && !(next & WORD_SURE_UNIT))
		return false;
	if (!year)
		return (unit && (count > 4 || !(before & WORD_TIME))) || (before & WORD_ABOUT);
	if (!(unit && (next & WORD_SURE_UNIT)) || (before & (WORD_TIME | WORD_CAPITAL)))
		return false;
	return before || typed->start == 0;
}

static void check_ungrouped(struct view *view, const struct typed_number *typed)
{
	size_t count = typed->end - typed->start;
	const char *digits = view->text + typed->start;
	if (count < 4 || count > 15 || *digits == '0' || !typed->free || strspn(digits, DIGITS) < count || !is_quantity(view, typed))
		return;
	view_mend(view, DIAGNOSTIC_NUMBER_UNGROUPED, view_span(typed->start, typed->end), NULL,
		  group(view->wording->arena, digits, count));
}

/* What is counted in whole numbers only, so that a comma before three digits cannot be a decimal one: 1,234 người. An average may be one: người/hộ. */
static bool counts_wholes(const struct view *view, const struct word *unit)
{
	static const char *const words[] = {
		"người", "suất", "hộ", "cháu", "em", "cụ", "lượt", "chiếc", "cái", "căn", "ngôi", "cuốn", "học sinh", "sinh viên", "hội viên", "đoàn viên",
		"đảng viên", "cán bộ", "gia đình", "nạn nhân", "bệnh nhân", "thùng", "túi", "hộp", "đơn vị", "đồng", NULL,
	};
	const char *text = view->text;
	if (unit->end == SIZE_MAX || (unit->traits & WORD_CAPITAL) || is_other_word(view, unit))
		return false;
	for (size_t i = 0; words[i]; i++) {
		size_t end = unit->start + strlen(words[i]);
		if (strncmp(text + unit->start, words[i], end - unit->start) == 0 && (text[end] == '\0' || strchr(" ,.;:)]^\n", text[end])))
			return true;
	}
	return false;
}

/* 1,250,000: two marks at least, so that they can be no decimal commas, or one before what is not cut in parts. */
static void check_comma_groups(struct view *view, const struct typed_number *typed)
{
	const char *text = view->text + typed->start;
	size_t size = typed->end - typed->start, at = strspn(text, DIGITS), groups = 0;
	if (at == 0 || at > 3 || *text == '0')
		return;
	for (; at < size && text[at] == ',' && strspn(text + at + 1, DIGITS) == 3; at += 4)
		groups++;
	if (at != size || groups == 0 || !typed->free || (groups == 1 && !counts_wholes(view, &typed->next)))
		return;
	char *dots = arena_copy(view->wording->arena, text, size);
	for (char *c = dots; *c; c++)
		*c = *c == ',' ? '.' : *c;
	view_mend(view, DIAGNOSTIC_NUMBER_COMMAS, view_span(typed->start, typed->end), NULL, dots);
}

/* 12.7%, 1.66 tỷ: the point cannot part groups. */
static void check_point(struct view *view, const struct typed_number *typed)
{
	const char *text = view->text + typed->start;
	size_t whole = strspn(text, DIGITS), places = text[whole] == '.' ? strspn(text + whole + 1, DIGITS) : 0;
	bool percent = view->text[typed->end] == '%' || strncmp(view->text + typed->end, " %", 2) == 0;
	bool scale = (typed->next.traits & WORD_SCALE) && !(typed->next.traits & WORD_CAPITAL) && typed->next.start > typed->end;
	if (places == 0 || places > 2 || whole > 3 || whole + 1 + places != typed->end - typed->start || !typed->free || !(percent || scale))
		return;
	if (typed->before && (typed->before->traits & WORD_LABEL))
		return;
	char *comma = arena_copy(view->wording->arena, text, typed->end - typed->start);
	comma[whole] = ',';
	view_mend(view, DIAGNOSTIC_NUMBER_POINT, view_span(typed->start, typed->end), NULL, comma);
}

static void check_covid(struct view *view, const struct typed_number *typed)
{
	const struct word *before = typed->before;
	bool touching = typed->start - before->end <= 1, word_behind = typed->next.start == typed->end;
	if (!touching || word_behind || typed->end - typed->start != 2 || memcmp(view->text + typed->start, "19", 2) != 0)
		return;
	const char *word = arena_copy(view->wording->arena, view->text + before->start, before->end - before->start);
	view_mend(view, DIAGNOSTIC_COVID, view_span(before->start, typed->end), NULL,
		  arena_format(view->wording->arena, "%s-19", word));
}

size_t number_marks_check(struct view *view, size_t start, const struct word *before)
{
	struct typed_number typed = {.start = start, .end = number_end(view, start), .before = before};
	bool covid = before && (before->traits & WORD_COVID);
	if (typed.end - start < 3 && !covid)
		return typed.end;
	typed.free = stands_free(view, start, typed.end);
	typed.next = word_from(view, view->text[typed.end] == ' ' ? typed.end + 1 : typed.end);
	if (typed.next.end == typed.next.start)
		typed.next.start = typed.next.end = SIZE_MAX;
	if (covid)
		check_covid(view, &typed);
	check_ungrouped(view, &typed);
	check_comma_groups(view, &typed);
	check_point(view, &typed);
	return typed.end;
}
