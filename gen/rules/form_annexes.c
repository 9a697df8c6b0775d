/* Whether the text points to the annexes, and they are numbered as the rules have it. */
#include "rules/form_annexes.h"

#include <string.h>

#define NUMBER_LIMIT 100 /* “từ Phụ lục I đến …”: more are not marked singly */

/* The value of a Roman numeral of `size` letters, 0 when it is none. */
static int read_roman(const char *text, size_t size)
{
	static const char letters[] = "IVXLC";
	static const int values[] = {1, 5, 10, 50, 100};
	int sum = 0, next = 0;
	for (size_t i = size; i-- > 0;) {
		const char *letter = strchr(letters, text[i]);
		int value = letter && text[i] ? values[letter - letters] : 0;
		if (!value)
			return 0;
		sum += value < next ? -value : value;
		next = value;
	}
	return sum;
}

#define ROMAN_MOST 399 /* C is the largest letter that is read */

static const char *write_roman(struct arena *arena, int number)
{
	static const struct {
		int value;
		const char *letters;
	} steps[] = {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
	struct buffer out = buffer_make(arena);
	if (number > ROMAN_MOST)
		return arena_format(arena, "%d", number);
	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
		for (; number >= steps[i].value; number -= steps[i].value)
			buffer_text(&out, steps[i].letters);
	return out.data;
}

struct annex_number {
	int value; /* 0: there is none */
	struct span span;
	bool arabic;
};

/* The number at `at`: `II`, `2`, `số 2`. A letter or stroke behind it makes it something else: 2A, 5/2020. */
static struct annex_number read_numeral(const char *text, size_t at)
{
	struct annex_number numeral = {0, {0, 0}, false};
	if (strncmp(text + at, "số ", strlen("số ")) == 0)
		at += strlen("số ");
	size_t digits = strspn(text + at, "0123456789"), letters = strspn(text + at, "IVXLC"), size = digits ? digits : letters;
	unsigned char behind = (unsigned char)text[at + size];
	bool ends = !behind || strchr(" .,;:)-*\n\"", behind) || behind >= 0xE2;
	if (!size || size > 8 || !ends)
		return numeral;
	numeral.span = (struct span){(uint32_t)at, (uint32_t)(at + size)};
	numeral.arabic = digits > 0;
	if (!digits)
		numeral.value = read_roman(text + at, size);
	else if (digits <= 3)
		for (size_t i = 0; i < digits; i++)
			numeral.value = 10 * numeral.value + text[at + i] - '0';
	return numeral;
}

static bool stands_in_annex(const struct node *node)
{
	for (; node; node = node->parent)
		if (node->key && strcmp(node->key, "annexes") == 0)
			return true;
	return false;
}

/* Whether the sentence speaks of another document, which may have annexes of its own. */
static bool is_foreign(const struct prose *prose, struct span found)
{
	static const char *const others[] = {"Nghị định", "Thông tư", "Quyết định", "Quy chế", "Hướng dẫn", "Kế hoạch", "Công văn", "Luật", "Nghị quyết",
					     "Điều lệ", "Chương trình", "ban hành", "Đề án", "Quy định"};
	size_t start = found.start, end = found.end;
	while (start > 0 && found.start - start < 200 && !strchr(".;\n", prose->text[start - 1]))
		start--;
	while (end < prose->size && end - found.end < 200 && !strchr(".;\n", prose->text[end]))
		end++;
	char sentence[512];
	memcpy(sentence, prose->text + start, end - start);
	sentence[end - start] = '\0';
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (strstr(sentence, others[i]))
			return true;
	return false;
}

static void judge_numeral(struct annex_mentions *mentions, const struct prose *prose, struct annex_number numeral)
{
	struct arena *arena = mentions->list->arena;
	const char *number = arena_copy(arena, prose->text + numeral.span.start, numeral.span.end - numeral.span.start);
	struct place place = node_text_place(arena, prose->node, numeral.span.start, numeral.span.end);
	if ((size_t)numeral.value > mentions->count) {
		struct diagnostic *found = diagnostics_add(mentions->list, DIAGNOSTIC_FORM_ANNEX_UNKNOWN, place, arena_format(arena, "Phụ lục %s", number),
							   arena_format(arena, "%zu", mentions->count), NULL);
		found->related = node_key_place(arena, mentions->report->annexes.node);
	} else if (numeral.arabic && mentions->count > 1) {
		const char *roman = write_roman(arena, numeral.value);
		struct diagnostic *found = diagnostics_add(mentions->list, DIAGNOSTIC_FORM_ANNEX_NUMERAL, place, arena_format(arena, "Phụ lục %s", number),
							   arena_format(arena, "Phụ lục %s", roman), NULL);
		form_repair(mentions->list, found, prose->node, numeral.span, roman);
	}
}

/* What stands between two numbers of one mention; `range` when it means all between them. 0: nothing. */
static size_t match_joint(const char *text, bool *range)
{
	static const struct {
		const char *text;
		bool range;
	} joints[] = {{", ", false}, {" và ", false}, {" đến ", true}, {"-", true}, {" - ", true}, {"–", true}};
	for (size_t i = 0; i < sizeof joints / sizeof *joints; i++)
		if (strncmp(text, joints[i].text, strlen(joints[i].text)) == 0) {
			*range = joints[i].range;
			return strlen(joints[i].text);
		}
	return 0;
}

static void mark_seen(struct annex_mentions *mentions, int from, int to)
{
	if (to - from > NUMBER_LIMIT)
		mentions->all = true;
	for (int i = from; !mentions->all && i <= to; i++)
		if (i > 0 && (size_t)i <= mentions->count)
			mentions->seen[i - 1] = true;
}

void form_annexes_mention(struct annex_mentions *mentions, const struct prose *prose, struct span found)
{
	if (!mentions->count || stands_in_annex(prose->node))
		return;
	size_t at = found.end + strspn(prose->text + found.end, " ");
	struct annex_number numeral = read_numeral(prose->text, at);
	if (!numeral.value) {
		mentions->all = true;
		return;
	}
	bool foreign = is_foreign(prose, found), range = false;
	for (int before = 0, judged = 0; numeral.value; judged++) {
		mark_seen(mentions, range ? before : numeral.value, numeral.value);
		if (!foreign && !mentions->quiet && judged < FORM_PER_TEXT)
			judge_numeral(mentions, prose, numeral);
		before = numeral.value;
		size_t joint = match_joint(prose->text + numeral.span.end, &range);
		at = numeral.span.end + joint;
		size_t again = form_match(prose->text + at, strnlen(prose->text + at, 16), "Phụ lục");
		if (!joint)
			break;
		numeral = again ? (struct annex_number){0, {0, 0}, false} : read_numeral(prose->text, at);
		/* “, 5 tập thể” goes on with something else than annexes; “và 2 kèm theo” does not, so it is not judged, but taken for seen. */
		if (numeral.arabic && prose->text[numeral.span.end] == ' ') {
			mark_seen(mentions, range ? before : numeral.value, numeral.value);
			break;
		}
	}
}

void form_annexes_path(struct annex_mentions *mentions, const struct prose *prose, struct span found)
{
	const char *at = prose->text + found.end;
	if (!mentions->count || *at != '.' || !prose->markup)
		return;
	struct annex_number numeral = read_numeral(prose->text, found.end + 1);
	if (numeral.value && numeral.arabic)
		mark_seen(mentions, numeral.value, numeral.value);
	else if (strncmp(at, ".count", strlen(".count")) != 0)
		mentions->all = true;
}

struct annex_mentions form_annexes_begin(struct diagnostics *list, const struct report *report)
{
	size_t count = report->annexes.count;
	return (struct annex_mentions){.list = list, .report = report, .count = count, .seen = arena_alloc(list->arena, count + 1)};
}

/* The layout prints “Phụ lục I.” before the title. */
static void check_title(struct diagnostics *list, const struct string *title)
{
	size_t length = title->node ? form_match(title->text, strlen(title->text), "phụ lục") : 0;
	if (length)
		form_add(list, DIAGNOSTIC_FORM_LABEL_TWICE, title->node, (struct span){0, (uint32_t)length}, NULL);
}

void form_annexes_end(struct annex_mentions *mentions)
{
	const struct report *report = mentions->report;
	for (size_t i = 0; i < mentions->count; i++)
		check_title(mentions->list, &report->annexes.at[i].title);
	/* A text that could not be bound may be the one that mentions them; a report of figures alone has none that could. */
	if (!report->document.node || !report->results.node || mentions->all || diagnostics_count(mentions->list, SEVERITY_ERROR))
		return;
	for (size_t i = 0; i < mentions->count; i++) {
		const struct annex *annex = &report->annexes.at[i];
		if (mentions->seen[i] || !annex->title.node)
			continue;
		struct place place = node_place(mentions->list->arena, annex->title.node);
		if (mentions->count > 1)
			diagnostics_add(mentions->list, DIAGNOSTIC_FORM_ANNEX_UNMENTIONED, place, write_roman(mentions->list->arena, (int)(i + 1)), NULL);
		else
			diagnostics_add(mentions->list, DIAGNOSTIC_FORM_ANNEX_ALONE, place, NULL);
	}
}
