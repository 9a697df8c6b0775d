/* Capitals of Phụ lục II that can be decided without guessing. */
#include "rules/form_capitals.h"

#include "base/utf8.h"

#include <string.h>

#define CODE(name) DIAGNOSTIC_FORM_CAPITAL_##name
static const struct phrase table[] = {
#define PHRASE(words, name, first, small) {.text = words, .code = CODE(name), .first_free = first, .small_free = small},
#include "rules/form_phrases.h"
#undef PHRASE
	{.text = "Phụ lục", .kind = PHRASE_ANNEX},
	{.text = "annexes", .kind = PHRASE_PATH},
	{.text = "quận", .kind = PHRASE_AREA},
	{.text = "phường", .kind = PHRASE_AREA},
	{.text = "thứ", .kind = PHRASE_DAY},
	{.text = "Giáp", .kind = PHRASE_LUNAR},
	{.text = "Ất", .kind = PHRASE_LUNAR},
	{.text = "Bính", .kind = PHRASE_LUNAR},
	{.text = "Đinh", .kind = PHRASE_LUNAR},
	{.text = "Mậu", .kind = PHRASE_LUNAR},
	{.text = "Kỷ", .kind = PHRASE_LUNAR},
	{.text = "Canh", .kind = PHRASE_LUNAR},
	{.text = "Tân", .kind = PHRASE_LUNAR},
	{.text = "Nhâm", .kind = PHRASE_LUNAR},
	{.text = "Quý", .kind = PHRASE_LUNAR},
};

/* ---- finding */

static uint32_t hash_head(const char *text)
{
	uint32_t head;
	memcpy(&head, text, sizeof head);
	return head * 2654435761u >> 20;
}

/* Phrases are at least four bytes long. */
static void add_head(struct phrases *phrases, const char *small, const char *head)
{
	struct phrase *phrase = &phrases->at[phrases->count];
	*phrase = table[phrases->count / 2];
	phrase->small = small;
	phrase->size = (uint16_t)strlen(phrase->text);
	uint16_t *link = &phrases->heads[hash_head(head)];
	while (*link && phrases->at[*link - 1].size > phrase->size)
		link = &phrases->at[*link - 1].next;
	phrase->next = *link;
	*link = (uint16_t)++phrases->count;
}

struct phrases *form_phrases_make(struct arena *arena)
{
	struct phrases *phrases = arena_alloc(arena, sizeof *phrases);
	size_t count = sizeof table / sizeof *table;
	phrases->at = arena_alloc(arena, 2 * count * sizeof *phrases->at);
	for (size_t i = 0; i < count; i++) {
		struct buffer small = buffer_make(arena);
		size_t size = strlen(table[i].text);
		for (size_t at = 0; at < size;)
			buffer_code_point(&small, form_small(utf8_next(table[i].text, size, &at)));
		add_head(phrases, small.data, small.data);
		/* As it begins with one capital; the phrase all in capitals is right anyway. */
		add_head(phrases, small.data, utf8_capital(arena, small.data));
	}
	return phrases;
}

/* Whether two bytes at the same place may belong to the same letter in two sizes: A a, Ã ã (C3 83, C3 A3), Ứ ứ (E1 BB A8, E1 BB A9), Ư ư (C6 AF, C6 B0). */
static bool may_pair(unsigned char a, unsigned char b)
{
	unsigned char apart = a ^ b;
	return apart == 0x20 || (a >= 0x80 && (apart == 0x01 || apart == 0x1F));
}

/* Rules out nearly every phrase by its first byte that differs. */
static bool may_match(const struct phrase *phrase, const char *text)
{
	size_t at = 0;
	while (at < phrase->size && text[at] == phrase->small[at])
		at++;
	return at == phrase->size || may_pair((unsigned char)text[at], (unsigned char)phrase->small[at]);
}

static size_t match_phrase(const struct phrase *phrase, const char *text, size_t size)
{
	/* Most stand there as they should be. */
	if (size >= phrase->size && memcmp(text, phrase->text, phrase->size) == 0) {
		size_t next = phrase->size;
		return next < size && form_is_letter(utf8_next(text, size, &next)) ? 0 : phrase->size;
	}
	return may_match(phrase, text) ? form_match(text, size, phrase->small) : 0;
}

const struct phrase *form_phrase_find(const struct phrases *phrases, const struct prose *prose, size_t at, size_t *size)
{
	if (prose->size - at < 4)
		return NULL;
	for (uint16_t i = phrases->heads[hash_head(prose->text + at)]; i; i = phrases->at[i - 1].next) {
		const struct phrase *phrase = &phrases->at[i - 1];
		*size = match_phrase(phrase, prose->text + at, prose->size - at);
		if (*size)
			return phrase;
	}
	return NULL;
}

/* ---- judging */

/* A finding that names the right form; nothing when it stands there already. */
static void add(struct diagnostics *list, enum diagnostic_code code, const struct prose *prose, struct span found, const char *right)
{
	if (strlen(right) == found.end - found.start && memcmp(prose->text + found.start, right, strlen(right)) == 0)
		return;
	form_repair(list, form_add(list, code, prose->node, found, right), prose->node, found, right);
}

void form_check_capitals(struct diagnostics *list, const struct prose *prose, const struct phrase *phrase, struct span found)
{
	const char *text = prose->text + found.start, *right = phrase->text;
	size_t size = found.end - found.start, first = 0, other = 0;
	if (size == phrase->size && memcmp(text, right, size) == 0)
		return;
	uint32_t letter = utf8_next(text, size, &first), wanted = utf8_next(right, phrase->size, &other);
	bool large_first = phrase->first_free && letter != wanted;
	bool as_wanted = letter == wanted || phrase->first_free;
	if (as_wanted && size - first == phrase->size - other && memcmp(text + first, right + other, size - first) == 0)
		return;
	if (form_is_upper(text, size))
		return;
	bool small = phrase->small_free;
	for (size_t at = 0; small && at < size;)
		small = !form_is_capital(utf8_next(text, size, &at));
	if (!small)
		add(list, phrase->code, prose, found, large_first ? utf8_capital(list->arena, right) : right);
}

/* The word before `at` on its line, without blanks. */
static struct span word_before(const struct prose *prose, size_t at)
{
	while (at > 0 && prose->text[at - 1] == ' ')
		at--;
	size_t start = at;
	while (start > 0 && !strchr(" \n(\"", prose->text[start - 1]))
		start--;
	return (struct span){(uint32_t)start, (uint32_t)at};
}

static bool is_one_of(const struct prose *prose, struct span word, const char *const *words)
{
	for (; *words; words++)
		if (form_match(prose->text + word.start, word.end - word.start, *words) == word.end - word.start && word.end > word.start)
			return true;
	return false;
}

/* `quận 1,` is a name; `mỗi phường 5 suất` is a count. */
void form_check_area(struct diagnostics *list, const struct prose *prose, struct span found)
{
	static const char *const counting[] = {"mỗi", "một", "từng", "các", "những", "số", "hai", "ba", "bốn", "năm", NULL};
	const char *at = prose->text + found.end;
	size_t digits = *at == ' ' ? strspn(at + 1, "0123456789") : 0;
	if (digits < 1 || digits > 2)
		return;
	const char *next = at + 1 + digits;
	bool ends = !*next || strchr(";)\n", *next) || strncmp(next, "”", strlen("”")) == 0 || (strchr(".,", *next) && !strchr("0123456789", next[1])) ||
		    ((*next == '.' || *next == ',') && !next[1]);
	struct span before = word_before(prose, found.start);
	bool counts = is_one_of(prose, before, counting) || (before.end > before.start && strchr("0123456789", prose->text[before.end - 1]));
	if (!ends || counts)
		return;
	struct span name = {found.start, (uint32_t)(next - prose->text)};
	if (!form_is_upper(prose->text + found.start, found.end - found.start))
		add(list, DIAGNOSTIC_FORM_CAPITAL_SPECIAL, prose, name,
		    utf8_capital(list->arena, arena_copy(list->arena, prose->text + name.start, name.end - name.start)));
}

/* `sáng thứ hai, ngày 12/9`: without the date it may be the second morning. */
void form_check_day(struct diagnostics *list, const struct prose *prose, struct span found)
{
	static const char *const parts[] = {"sáng", "trưa", "chiều", "tối", NULL};
	static const char *const days[] = {"Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"};
	const char *at = prose->text + found.end;
	if (*at != ' ' || !is_one_of(prose, word_before(prose, found.start), parts))
		return;
	size_t left = prose->size - found.end - 1, length = 0, day = 0;
	for (; day < sizeof days / sizeof *days; day++)
		if ((length = form_match(at + 1, left, days[day])) > 0)
			break;
	if (!length)
		return;
	const char *behind = at + 1 + length;
	behind += strspn(behind, ", (");
	if (!form_match(behind, strnlen(behind, 8), "ngày"))
		return;
	struct span name = {found.start, found.end + 1 + (uint32_t)length};
	if (!form_is_upper(at + 1, length))
		add(list, DIAGNOSTIC_FORM_CAPITAL_DAY, prose, name, arena_format(list->arena, "thứ %s", days[day]));
}

/* ---- lunar years */

static const char *const stems[] = {"Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"};
static const char *const branches[] = {"Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"};
/* The same in other spellings. */
static const struct {
	const char *text;
	int branch;
} other_branches[] = {{"Tí", 0}, {"Mẹo", 3}, {"Tị", 5}};

static size_t match_branch(const char *text, size_t size, int *branch, const char **right)
{
	for (int i = 0; i < 12; i++) {
		size_t length = form_match(text, size, branches[i]);
		if (length) {
			*branch = i;
			*right = branches[i];
			return length;
		}
	}
	for (size_t i = 0; i < sizeof other_branches / sizeof *other_branches; i++) {
		size_t length = form_match(text, size, other_branches[i].text);
		if (length) {
			*branch = other_branches[i].branch;
			*right = other_branches[i].text;
			return length;
		}
	}
	return 0;
}

/* The year behind `Quý Mão`, `Quý Mão năm`, `Quý Mão -`, `Quý Mão (`; 0: none. */
static int year_behind(const char *text)
{
	text += strspn(text, " (-");
	size_t word = form_match(text, strnlen(text, 8), "năm");
	text += word + strspn(text + word, " ");
	if (strspn(text, "0123456789") != 4)
		return 0;
	int year = 0;
	for (int i = 0; i < 4; i++)
		year = 10 * year + text[i] - '0';
	return year >= 1900 && year <= 2200 ? year : 0;
}

static void check_lunar_number(struct diagnostics *list, const struct prose *prose, struct span name, int stem, int branch)
{
	int year = year_behind(prose->text + name.end);
	/* 1984 was Giáp Tý. */
	if (!year || ((year - 4) % 10 == stem && (year - 4) % 12 == branch))
		return;
	const char *meant = arena_format(list->arena, "%s %s", stems[(year - 4) % 10], branches[(year - 4) % 12]);
	form_add(list, DIAGNOSTIC_FORM_LUNAR_YEAR, prose->node, name, arena_format(list->arena, "%d", year))->arguments[2] = meant;
}

void form_check_lunar(struct diagnostics *list, const struct prose *prose, struct span found)
{
	static const char *const openings[] = {"xuân", "tết", "năm", NULL};
	const char *second = prose->text + found.end + 1, *branch_name = NULL;
	int stem = 0, branch = 0;
	if (prose->text[found.end] != ' ')
		return;
	size_t length = match_branch(second, prose->size - found.end - 1, &branch, &branch_name);
	if (!length)
		return;
	while (form_match(prose->text + found.start, found.end - found.start, stems[stem]) == 0)
		stem++;
	struct span name = {found.start, found.end + 1 + (uint32_t)length};
	const char *right = arena_format(list->arena, "%s %s", stems[stem], branch_name);
	bool named = is_one_of(prose, word_before(prose, found.start), openings);
	if (named && !form_is_upper(prose->text + name.start, name.end - name.start))
		add(list, DIAGNOSTIC_FORM_CAPITAL_DAY, prose, name, right);
	size_t at = found.start;
	if (named || form_is_capital(utf8_next(prose->text, prose->size, &at)))
		check_lunar_number(list, prose, name, stem, branch);
}
