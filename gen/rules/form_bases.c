/* Căn cứ ban hành and the dates in them (Phụ lục I, phần I, mục II, 4.b and 6.a). */
#include "rules/form.h"

#include <string.h>

static const struct {
	const char *vi, *en;
	bool numbered; /* always has a number, a symbol and a date */
} types[] = {
	{"Nghị định", "decree", true}, {"Quyết định", "decision", true}, {"Thông tư", "circular", true}, {"Chỉ thị", "directive", true},
	{"Công văn", "letter", true}, {"Luật", "law", false}, {"Pháp lệnh", "ordinance", false}, {"Nghị quyết", "resolution", false},
	{"Kế hoạch", "plan", false}, {"Hướng dẫn", "guidance", false}, {"Chương trình", "programme", false}, {"Điều lệ", "charter", false},
	{"Kết luận", "conclusion", false}, {"Thông báo", "notice", false}, {"Quy chế", "statute", false},
};
#define TYPE_COUNT (sizeof types / sizeof *types)

static const char *const openings[] = {"căn cứ", "theo", "thực hiện", "xét", "xét đề nghị", "thi hành", "triển khai"};

/* Bytes of the type of document that begins here; its index goes to `type`. */
static size_t match_type(const char *text, size_t size, size_t *type)
{
	for (*type = 0; *type < TYPE_COUNT; ++*type) {
		size_t length = form_match(text, size, types[*type].vi);
		if (length)
			return length;
	}
	return 0;
}

/* Bytes of stars before the first word. */
static size_t skip_marks(const char *text)
{
	return strspn(text, "* ");
}

static size_t match_opening(const char *text, size_t size)
{
	for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
		size_t length = form_match(text, size, openings[i]);
		if (length)
			return length;
	}
	return 0;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* A number and a symbol: 30/2020/NĐ-CP, 12-NQ/TW. */
static bool has_number(const char *text)
{
	for (const char *at = text; *at; at++)
		if (is_digit(*at) && (at[1] == '/' || (at[1] == '-' && !is_digit(at[2]))))
			return true;
	return strstr(text, "{{") != NULL;
}

/* `ngày 05 …` or 05/3/2020. */
static bool has_date(const char *text)
{
	const char *word = "ngày ";
	for (const char *at = text; (at = strstr(at, word)); at++)
		if (is_digit(at[strlen(word)]))
			return true;
	for (const char *at = text; *at; at++)
		if (is_digit(at[0]) && at[1] == '/' && is_digit(at[2])) {
			const char *month = at + 2 + strspn(at + 2, "0123456789");
			if (*month == '/' && is_digit(month[1]) && strspn(month + 1, "0123456789") == 4)
				return true;
		}
	return strstr(text, "{{") != NULL;
}

static void check_reference(struct diagnostics *list, const struct string *base, size_t at)
{
	const char *text = base->text;
	size_t type, length = match_type(text + at, strlen(text) - at, &type);
	if (!length || !types[type].numbered)
		return;
	bool number = has_number(text + at + length), date = has_date(text + at + length);
	if (number && date)
		return;
	const char *lacking = number ? DIAGNOSTIC_WORDS("ngày, tháng, năm", "its date")
			      : date ? DIAGNOSTIC_WORDS("số, ký hiệu", "its number and symbol")
				     : DIAGNOSTIC_WORDS("số, ký hiệu và ngày, tháng, năm", "its number, symbol and date");
	struct place place = node_text_place(list->arena, base->node, at, at + length);
	diagnostics_add(list, DIAGNOSTIC_FORM_BASIS_REFERENCE, place, field_both(list->arena, types[type].vi, types[type].en), lacking, NULL);
}

static void check_basis(struct diagnostics *list, const struct string *base)
{
	const char *text = base->text;
	size_t size = strlen(text), at = skip_marks(text), type;
	size_t opening = match_opening(text + at, size - at);
	if (opening) {
		check_reference(list, base, at + opening + strspn(text + at + opening, " "));
		return;
	}
	size_t length = match_type(text + at, size - at, &type);
	if (!length)
		return;
	struct span span = {(uint32_t)at, (uint32_t)(at + length)};
	form_repair(list, form_add(list, DIAGNOSTIC_FORM_BASIS_OPENING, base->node, span, NULL), base->node, (struct span){span.start, span.start},
		    "Căn cứ ");
}

/* The digits at `at`, one or two and nothing more; 0 when they are none. */
static size_t read_number(const char *at, int *out)
{
	size_t digits = strspn(at, "0123456789");
	*out = digits == 0 ? 0 : digits == 1 ? at[0] - '0' : 10 * (at[0] - '0') + at[1] - '0';
	return digits > 2 || *out == 0 ? 0 : digits;
}

static void check_zero(struct diagnostics *list, const struct string *text, size_t at, size_t digits, bool zero)
{
	struct span span = {(uint32_t)at, (uint32_t)(at + digits)};
	const char *number = text->text + at;
	const char *right = zero ? arena_format(list->arena, "0%c", number[0]) : arena_format(list->arena, "%c", number[1]);
	form_repair(list, form_add(list, DIAGNOSTIC_FORM_DATE_ZERO, text->node, span, right), text->node, span, right);
}

/* `ngày 5 tháng 1`: a day below 10 and the months 1 and 2 with a zero, other months without. */
static void check_dates(struct diagnostics *list, const struct string *text)
{
	static const char day_word[] = "ngày ", month_word[] = " tháng ";
	size_t found = list->count;
	for (const char *at = text->text; (at = strstr(at, day_word)) && list->count < found + FORM_PER_TEXT;) {
		int day, month;
		at += strlen(day_word);
		size_t day_digits = read_number(at, &day);
		const char *next = at + day_digits;
		if (!day_digits || strncmp(next, month_word, strlen(month_word)) != 0)
			continue;
		next += strlen(month_word);
		size_t month_digits = read_number(next, &month);
		if (day_digits == 1)
			check_zero(list, text, (size_t)(at - text->text), 1, true);
		if (month_digits == 1 && month <= 2)
			check_zero(list, text, (size_t)(next - text->text), 1, true);
		if (month_digits == 2 && month >= 3 && month <= 9)
			check_zero(list, text, (size_t)(next - text->text), 2, false);
	}
}

void form_check_bases(struct diagnostics *list, const struct document *document)
{
	for (size_t i = 0; i < document->bases.count; i++) {
		if (!document->bases.at[i].node)
			continue;
		check_basis(list, &document->bases.at[i]);
		check_dates(list, &document->bases.at[i]);
	}
	if (document->summary.node)
		check_dates(list, &document->summary);
}
