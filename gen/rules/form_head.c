/* Number, symbol, place and summary of the document (Phụ lục I, phần I, mục II, 3 to 5) and the lengths of Phụ lục VI. */
#include "rules/form.h"

#include "base/utf8.h"

#include <string.h>

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static struct span whole(const struct string *string)
{
	return (struct span){0, (uint32_t)strlen(string->text)};
}

/* ---- number */

/* What is left of `Số: 05` or `05/BC-HCTĐ` when the words and the symbol are taken off; empty where it is no number. */
static struct span find_number(const char *text)
{
	struct span span = {0, 0};
	size_t label = form_match(text, strlen(text), "số");
	const char *at = text + label;
	at += strspn(at, ": ");
	span.start = (uint32_t)(at - text);
	span.end = span.start + (uint32_t)strspn(at, "0123456789");
	const char *rest = text + span.end;
	return *rest && *rest != '/' ? (struct span){0, 0} : span;
}

static void check_number(struct diagnostics *list, const struct string *number)
{
	size_t size = strlen(number->text), digits = strspn(number->text, "0123456789");
	if (!number->node)
		return;
	if (digits < size) {
		struct diagnostic *found = form_add(list, DIAGNOSTIC_FORM_NUMBER, number->node, whole(number), NULL);
		struct span inner = find_number(number->text);
		if (inner.end > inner.start)
			found->suggestion = arena_copy(list->arena, number->text + inner.start, inner.end - inner.start);
	} else if (size == 1 && *number->text != '0') {
		struct diagnostic *found = form_add(list, DIAGNOSTIC_FORM_NUMBER_ZERO, number->node, whole(number), NULL);
		form_repair(list, found, number->node, (struct span){0, 0}, "0");
	}
}

/* ---- symbol */

static const struct {
	const char *name, *vi, *en;
} types[] = {
	/* Phụ lục III, mục I; the report itself is left out. */
	{"NQ", "nghị quyết", "a resolution"}, {"QĐ", "quyết định", "a decision"}, {"CT", "chỉ thị", "a directive"}, {"QC", "quy chế", "a statute"},
	{"QyĐ", "quy định", "a regulation"}, {"TC", "thông cáo", "a communiqué"}, {"TB", "thông báo", "a notice"}, {"HD", "hướng dẫn", "guidance"},
	{"CTr", "chương trình", "a programme"}, {"KH", "kế hoạch", "a plan"}, {"PA", "phương án", "a scheme"}, {"ĐA", "đề án", "a project outline"},
	{"DA", "dự án", "a project"}, {"BB", "biên bản", "minutes"}, {"TTr", "tờ trình", "a submission"}, {"HĐ", "hợp đồng", "a contract"},
	{"CĐ", "công điện", "a telegram"}, {"BGN", "bản ghi nhớ", "a memorandum"}, {"BTT", "bản thỏa thuận", "an agreement"},
	{"GUQ", "giấy ủy quyền", "a power of attorney"}, {"GM", "giấy mời", "an invitation"}, {"GGT", "giấy giới thiệu", "a letter of introduction"},
	{"GNP", "giấy nghỉ phép", "a leave paper"}, {"PG", "phiếu gửi", "a dispatch note"}, {"PC", "phiếu chuyển", "a transfer note"},
	{"PB", "phiếu báo", "a notification slip"},
};

static const char *name_type(struct arena *arena, const char *group, size_t size)
{
	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (strlen(types[i].name) == size && memcmp(types[i].name, group, size) == 0)
			return field_both(arena, arena_format(arena, "; “%s” là %s", types[i].name, types[i].vi),
					  arena_format(arena, "; ‘%s’ is %s", types[i].name, types[i].en));
	return "";
}

/* Whether a group of letters begins small: mixed ones, such as CTr, are in use. */
static bool has_small_group(const char *symbol, size_t size)
{
	for (size_t at = 0, group = 0; at < size; group = at) {
		uint32_t code_point = utf8_next(symbol, size, &at);
		bool first = group == 0 || symbol[group - 1] == '-';
		if (first && form_is_letter(code_point) && !form_is_capital(code_point))
			return true;
	}
	return false;
}

/* What is wrong with the symbol's letters and marks, or NULL. */
static const char *find_symbol_fault(const char *symbol)
{
	if (is_digit(*symbol))
		return DIAGNOSTIC_WORDS("có lẫn số văn bản", "holds the document's number");
	if (strpbrk(symbol, " \t") || strstr(symbol, "\xC2\xA0"))
		return DIAGNOSTIC_WORDS("có dấu cách", "has spaces in it");
	if (strchr(symbol, '.'))
		return DIAGNOSTIC_WORDS("có dấu chấm", "has dots in it");
	if (strchr(symbol, '/'))
		return DIAGNOSTIC_WORDS("có dấu “/”, chỉ dùng giữa số và ký hiệu", "has a ‘/’, which only stands between number and symbol");
	if (strstr(symbol, "–") || strstr(symbol, "—") || strchr(symbol, '_'))
		return DIAGNOSTIC_WORDS("không dùng dấu “-” giữa các nhóm chữ", "has no plain ‘-’ between its groups");
	if (has_small_group(symbol, strlen(symbol)))
		return DIAGNOSTIC_WORDS("có chữ thường", "has small letters");
	return NULL;
}

#define GROUPS_BYTES 200 /* looking for more could take long, and no symbol may be so long */

/* Whether the groups of `wanted` are among those of the symbol. */
static bool has_groups(struct arena *arena, const char *symbol, const char *wanted)
{
	return strlen(wanted) > GROUPS_BYTES ||
	       strstr(arena_format(arena, "-%s-", symbol), arena_format(arena, "-%s-", wanted));
}

static void check_symbol(struct diagnostics *list, const struct string *symbol, const struct string *abbreviation)
{
	if (!symbol->node)
		return;
	const char *text = symbol->text, *fault = find_symbol_fault(text);
	if (fault) {
		form_add(list, DIAGNOSTIC_FORM_SYMBOL, symbol->node, whole(symbol), fault);
		return;
	}
	size_t group = strcspn(text, "-");
	if (group != 2 || memcmp(text, "BC", 2) != 0)
		form_add(list, DIAGNOSTIC_FORM_SYMBOL_TYPE, symbol->node, whole(symbol), name_type(list->arena, text, group));
	if (abbreviation->node && !has_groups(list->arena, text, abbreviation->text)) {
		struct diagnostic *found = form_add(list, DIAGNOSTIC_FORM_SYMBOL_ORGANIZATION, symbol->node, whole(symbol), abbreviation->text);
		found->related = node_place(list->arena, abbreviation->node);
	}
}

/* ---- place */

/* Bytes of the common noun before the name: in Thành phố Hồ Chí Minh its second syllable is small. */
static size_t match_unit(const char *place)
{
	static const char *const units[] = {"thành phố", "thị xã", "thị trấn", "đặc khu"};
	size_t length = 0;
	for (size_t i = 0; i < sizeof units / sizeof *units && !length; i++)
		length = form_match(place, strlen(place), units[i]);
	return length;
}

static const char *capitalise_place(struct arena *arena, const char *place)
{
	struct buffer out = buffer_make(arena);
	size_t size = strlen(place), at = match_unit(place);
	buffer_text(&out, utf8_capital(arena, arena_copy(arena, place, at)));
	while (at < size) {
		size_t length = strcspn(place + at, " ");
		buffer_text(&out, utf8_capital(arena, arena_copy(arena, place + at, length)));
		at += length;
		if (at < size)
			buffer_char(&out, place[at++]);
	}
	return out.data;
}

/* The part that is no place: from a comma at the end, or from the date. */
static struct span find_extra(const char *place)
{
	uint32_t size = (uint32_t)strlen(place), end = size;
	for (uint32_t at = 0; at < size; at++)
		if ((at == 0 || place[at - 1] == ' ') && form_match(place + at, size - at, "ngày")) {
			end = at;
			break;
		}
	while (end > 0 && strchr(" ,;.:", place[end - 1]))
		end--;
	return (struct span){end, size};
}

static void check_place(struct diagnostics *list, const struct string *place, const struct string *home)
{
	if (!place->node)
		return;
	struct span extra = find_extra(place->text);
	const char *name = arena_copy(list->arena, place->text, extra.start);
	if (extra.end > extra.start) {
		struct diagnostic *found = diagnostics_add(list, DIAGNOSTIC_FORM_PLACE_EXTRA, node_text_place(list->arena, place->node, extra.start, extra.end),
							   place->text, place->text + extra.start, NULL);
		if (extra.start > 0)
			form_repair(list, found, place->node, extra, "");
		return;
	}
	const char *capitals = capitalise_place(list->arena, name);
	if (strcmp(capitals, name) != 0) {
		struct diagnostic *found = form_add(list, DIAGNOSTIC_FORM_PLACE_CAPITAL, place->node, whole(place), NULL);
		found->suggestion = capitals;
	} else if (home->node && strcmp(home->text, name) != 0 && strcmp(capitalise_place(list->arena, home->text), name) != 0) {
		struct diagnostic *found = form_add(list, DIAGNOSTIC_FORM_PLACE_DISAGREES, place->node, whole(place), home->text);
		found->related = node_place(list->arena, home->node);
	}
}

/* ---- summary */

/* Whether it repeats the type, in capitals or not. */
static bool check_summary_type(struct diagnostics *list, const struct string *summary)
{
	const char *text = summary->text;
	size_t size = strlen(text), length = form_match(text, size, "báo cáo");
	/* “Báo cáo viên” is a speaker. */
	if (!length || text[length] != ' ' || form_match(text + length + 1, size - length - 1, "viên"))
		return false;
	struct diagnostic *found = form_add(list, DIAGNOSTIC_FORM_SUMMARY_TYPE, summary->node, (struct span){0, (uint32_t)length}, NULL);
	size_t start = length + strspn(text + length, " :"), next = start;
	if (start == size || !form_is_letter(utf8_next(text, size, &next)))
		return true;
	const char *letter = utf8_capital(list->arena, arena_copy(list->arena, text + start, next - start));
	form_repair(list, found, summary->node, (struct span){0, (uint32_t)next}, letter);
	return true;
}

static void check_summary_letters(struct diagnostics *list, const struct string *summary)
{
	const char *text = summary->text;
	size_t next = 0;
	uint32_t first = utf8_next(text, strlen(text), &next);
	struct span letter = {0, (uint32_t)next};
	/* One word in capitals may be an abbreviation. */
	if (strchr(text, ' ') && form_is_upper(text, strlen(text))) {
		form_add(list, DIAGNOSTIC_FORM_SUMMARY_CAPITALS, summary->node, whole(summary), NULL);
	} else if (form_is_letter(first) && !form_is_capital(first)) {
		struct diagnostic *found = form_add(list, DIAGNOSTIC_FORM_SUMMARY_SMALL, summary->node, letter, NULL);
		form_repair(list, found, summary->node, letter, utf8_capital(list->arena, arena_copy(list->arena, text, next)));
	}
}

static void check_summary_end(struct diagnostics *list, const struct string *summary)
{
	struct span inner = form_trim(summary->text);
	const char *text = summary->text;
	if (inner.end < 2 || !strchr(".;,:", text[inner.end - 1]) || text[inner.end - 2] == '.')
		return;
	struct span mark = {inner.end - 1, inner.end};
	form_repair(list, form_add(list, DIAGNOSTIC_FORM_SUMMARY_END, summary->node, mark, NULL), summary->node, mark, "");
}

/* The four digits at `at` that are a year, or 0. */
static int read_year(const char *text, const char *at)
{
	int year = 0, digits = 0;
	if (at > text && is_digit(at[-1]))
		return 0;
	for (; digits < 5 && is_digit(at[digits]); digits++)
		year = 10 * year + at[digits] - '0';
	return digits != 4 || year < 1900 || year > 2200 ? 0 : year;
}

#define YEARS_BACK 3 /* what is left over from an old report; “Chỉ thị số 05 năm 2016” is older */

/* A year is named, but neither the report's, nor the next, nor a span of years around it. */
static void check_years(struct diagnostics *list, const struct report *report, const struct string *text)
{
	int64_t year = report->year.value, least = INT64_MAX, most = 0;
	struct span place = {0, 0};
	if (!text->node || !report->year.node || strstr(text->text, "{{"))
		return;
	for (const char *at = text->text; *at; at++) {
		int named = read_year(text->text, at);
		if (!named)
			continue;
		if (!most)
			place = (struct span){(uint32_t)(at - text->text), (uint32_t)(at - text->text) + 4};
		least = named < least ? named : least;
		most = named > most ? named : most;
	}
	static const char word[] = "năm ";
	if (!most || (least <= year + 1 && most >= year) || most < year - YEARS_BACK || least > year + YEARS_BACK || place.start < strlen(word) ||
	    !form_match(text->text + place.start - strlen(word), strlen(word), word))
		return;
	struct diagnostic *found =
		form_add(list, DIAGNOSTIC_FORM_SUMMARY_YEAR, text->node, place, arena_format(list->arena, "%d", (int)report->year.value));
	found->related = node_place(list->arena, report->year.node);
}

/* ---- lengths: Phụ lục VI, phần I */

static size_t count_characters(const char *text)
{
	size_t count = 0;
	for (const char *at = text; *at;) {
		const char *open = strstr(at, "{{"), *close = open ? strstr(open, "}}") : NULL;
		size_t length = close ? (size_t)(open - at) : strlen(at);
		count += utf8_length(at, length);
		at = close ? close + 2 : at + length;
	}
	return count;
}

static void check_length(struct diagnostics *list, const struct string *string, const char *name, size_t most)
{
	size_t length = string->node ? count_characters(string->text) : 0;
	if (length > most)
		diagnostics_add(list, DIAGNOSTIC_FORM_LENGTH, node_place(list->arena, string->node), name, arena_format(list->arena, "%zu", length),
				arena_format(list->arena, "%zu", most), NULL);
}

static void check_lengths(struct diagnostics *list, const struct report *report)
{
	const struct document *document = &report->document;
	if (document->number.node && strspn(document->number.text, "0123456789") == strlen(document->number.text))
		check_length(list, &document->number, DIAGNOSTIC_WORDS("số văn bản", "the number"), 11);
	check_length(list, &document->symbol, DIAGNOSTIC_WORDS("ký hiệu", "the symbol"), 30);
	check_length(list, &document->summary, DIAGNOSTIC_WORDS("trích yếu", "the summary"), 500);
	check_length(list, &document->signature.position, DIAGNOSTIC_WORDS("chức vụ", "the office"), 100);
	check_length(list, &document->signature.name, DIAGNOSTIC_WORDS("họ tên người ký", "the signer's name"), 50);
	check_length(list, &report->organization.name, DIAGNOSTIC_WORDS("tên tổ chức", "the organisation's name"), 200);
	for (size_t i = 0; i < document->addressees.count; i++)
		check_length(list, &document->addressees.at[i], DIAGNOSTIC_WORDS("tên nơi nhận", "the addressee's name"), 200);
	for (size_t i = 0; i < document->recipients.count; i++)
		check_length(list, &document->recipients.at[i], DIAGNOSTIC_WORDS("tên nơi nhận", "the recipient's name"), 200);
}

void form_check_title(struct diagnostics *list, const struct report *report)
{
	check_years(list, report, &report->title);
}

void form_check_head(struct diagnostics *list, const struct report *report)
{
	const struct document *document = &report->document;
	check_number(list, &document->number);
	check_symbol(list, &document->symbol, &report->organization.abbreviation);
	check_place(list, &document->place, &report->organization.place);
	if (document->summary.node) {
		if (!check_summary_type(list, &document->summary))
			check_summary_letters(list, &document->summary);
		check_summary_end(list, &document->summary);
		check_years(list, report, &document->summary);
	}
	check_lengths(list, report);
}
