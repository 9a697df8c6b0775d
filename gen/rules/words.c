/* Rules on words: slips of the keys, and words written twice. */
#include "rules/language.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

/* Small letters, in the order of strcmp. */
static const struct role {
	const char *word;
	unsigned traits;
} roles[] = {
#include "rules/language_words.h"
};

/* Loans that look like Vietnamese with something missing; in the order of strcmp. */
static const char *const accepted[] = {
	"bit", "bot", "chat", "chip", "fit", "gen", "get", "hip", "hit", "hot", "ic", "it", "kit", "mic", "net", "pet", "pit", "pop", "pot", "rap", "set", "sit",
	"tap", "tip", "top", "up", "vip", "xit",
};

static const struct misspelling {
	const char *wrong, *right;
	const char *unless; /* words with spaces between them */
} misspellings[] = {
#include "rules/misspellings.h"
};

#define LONGEST_WORD 63 /* [bytes] */

static int compare_role(const void *key, const void *role)
{
	return strcmp(key, ((const struct role *)role)->word);
}

static int compare_misspelling(const void *key, const void *misspelling)
{
	return strcmp(key, ((const struct misspelling *)misspelling)->wrong);
}

/* With the first syllable alone, up to its space. */
static int compare_first(const void *key, const void *misspelling)
{
	const char *wrong = ((const struct misspelling *)misspelling)->wrong;
	size_t size = strlen(key);
	int order = strncmp(key, wrong, size);
	return order ? order : ' ' - wrong[size];
}

static int compare_word(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool stands_in(const char *word, const char *const *list, size_t count)
{
	return count && bsearch(&word, list, count, sizeof *list, compare_word);
}

static void collect(struct wording *wording, const char *text, size_t *capacity)
{
	while (*text) {
		size_t size = strcspn(text, " -'");
		if (size) {
			if (wording->let_off_count == *capacity) {
				size_t more = *capacity ? 2 * *capacity : 16;
				wording->let_off = arena_grow(wording->arena, wording->let_off, *capacity * sizeof *wording->let_off,
					more * sizeof *wording->let_off);
				*capacity = more;
			}
			wording->let_off[wording->let_off_count++] = arena_copy(wording->arena, text, size);
		}
		text += size + (text[size] != '\0');
	}
}

void words_collect(struct wording *wording)
{
	const struct report *report = wording->report;
	size_t capacity = 0;
	for (size_t i = 0; i < report->check.words.count; i++)
		collect(wording, report->check.words.at[i].text, &capacity);
	for (size_t i = 0; i < report->glossary.count; i++)
		collect(wording, report->glossary.at[i].term.text, &capacity);
	if (wording->let_off_count)
		qsort(wording->let_off, wording->let_off_count, sizeof *wording->let_off, compare_word);
}

static bool is_capital(uint32_t c)
{
	if (c < 0x80)
		return c >= 'A' && c <= 'Z';
	if (c < 0x100)
		return c >= 0xC0 && c <= 0xDE;
	if (c < 0x180 || (c >= 0x1EA0 && c < 0x1F00))
		return c % 2 == 0;
	return c == 0x1A0 || c == 0x1AF || (c >= 0x410 && c < 0x430) || (c >= 0x391 && c < 0x3AA);
}

/* Ð (Icelandic), Ɖ (Ewe) and ð look like Đ and đ; Greek, Cyrillic and wide letters like Latin ones. */
static bool is_of_other_alphabet(uint32_t c)
{
	return c == 0xD0 || c == 0xF0 || c == 0x189 || (c >= 0x370 && c < 0x530) || (c >= 0xFF00 && c < 0xFF5F);
}

static unsigned look_at_letters(const char *text, size_t size)
{
	unsigned traits = 0, letters = 0, capitals = 0;
	for (size_t at = 0; at < size;) {
		uint32_t c = utf8_next(text, size, &at);
		capitals += is_capital(c);
		if (!letters++ && capitals)
			traits |= WORD_CAPITAL;
		if (c >= 0x80)
			traits |= WORD_BEYOND_ASCII;
		if (is_of_other_alphabet(c))
			traits |= WORD_ALPHABETS;
	}
	return capitals == letters && letters > 1 ? traits | WORD_UPPER : traits;
}

/* Its first letter, as far as a word of the table begins with it. */
static void make_small(char *word)
{
	if (*word >= 'A' && *word <= 'Z')
		*word = (char)(*word | 0x20);
	else if (memcmp(word, "\xC4\x90", 2) == 0) /* Đ */
		word[1] = '\x91';
}

static unsigned look_up(const struct wording *wording, const char *word, unsigned traits)
{
	if (stands_in(word, wording->let_off, wording->let_off_count))
		traits |= WORD_LET_OFF;
	if ((traits & WORD_SLIP) && !(traits & WORD_BEYOND_ASCII) && stands_in(word, accepted, sizeof accepted / sizeof *accepted))
		traits |= WORD_LET_OFF;
	char small[WORD_KEY + 1];
	size_t size = strlen(word);
	if (size > WORD_KEY)
		return traits;
	memcpy(small, word, size + 1);
	if (*small >= 'A' && *small <= 'Z')
		*small = (char)(*small | 0x20);
	const struct role *role = bsearch(small, roles, sizeof roles / sizeof *roles, sizeof *roles, compare_role);
	if (role)
		traits |= role->traits;
	make_small(small);
	if (bsearch(small, misspellings, sizeof misspellings / sizeof *misspellings, sizeof *misspellings, compare_first))
		traits |= WORD_MISSPELLS;
	if (strcmp(word, "COVID") == 0)
		traits |= WORD_COVID;
	return traits;
}

static unsigned find_out(const struct wording *wording, const char *text, size_t size)
{
	unsigned traits = look_at_letters(text, size);
	switch (syllable_judge(text, size)) {
	case SYLLABLE_FOREIGN:
		break;
	case SYLLABLE_SPELT:
		traits |= WORD_SPELT;
		break;
	case SYLLABLE_ASIDE:
		traits |= WORD_ASIDE;
		break;
	case SYLLABLE_SLIP:
		traits |= WORD_SLIP;
		break;
	}
	if (traits & WORD_SPELT) {
		enum syllable_style style = syllable_style(text, size);
		traits |= style == SYLLABLE_STYLE_FIRST ? WORD_FIRST_STYLE : style == SYLLABLE_STYLE_MAIN ? WORD_MAIN_STYLE : 0;
	}
	char word[LONGEST_WORD + 1];
	memcpy(word, text, size);
	word[size] = '\0';
	return look_up(wording, word, traits);
}

/* The first and the last eight bytes, or four, of the word: loads of a fixed size, which may overlap. */
static void read_key(const char *text, size_t size, uint64_t key[2])
{
	key[0] = key[1] = 0;
	if (size >= 8) {
		memcpy(&key[0], text, 8);
		memcpy(&key[1], text + size - 8, 8);
	} else if (size >= 4) {
		memcpy(&key[0], text, 4);
		memcpy(&key[1], text + size - 4, 4);
	} else {
		for (size_t i = 0; i < size; i++)
			key[0] = key[0] << 8 | (unsigned char)text[i];
	}
}

static struct word_memo *find_memo(struct wording *wording, const uint64_t key[2])
{
	uint64_t hash = (key[0] ^ key[1] * 0x9E3779B97F4A7C15u) * 0xD6E8FEB86659FD93u;
	return &wording->memo[hash >> (64 - WORD_MEMO_BITS)];
}

unsigned words_know(struct wording *wording, const char *text, size_t size)
{
	uint64_t key[2];
	if (size > WORD_KEY)
		return size > LONGEST_WORD ? look_at_letters(text, size) : find_out(wording, text, size);
	read_key(text, size, key);
	struct word_memo *memo = find_memo(wording, key);
	if (memo->key[0] != key[0] || memo->key[1] != key[1] || memo->size != size)
		*memo = (struct word_memo){{key[0], key[1]}, (uint32_t)size, find_out(wording, text, size)};
	return memo->traits;
}

/* A word without its marks is told of once, and only some of them: it may be a foreign one. */
static bool is_worth_telling(struct wording *wording, const char *text, size_t size)
{
	uint64_t key[2];
	if (wording->bare_left == 0 || size > WORD_KEY)
		return false;
	read_key(text, size, key);
	find_memo(wording, key)->traits |= WORD_LET_OFF;
	wording->bare_left--;
	return true;
}

static const char *in_case_of(struct arena *arena, const struct word *word, const char *small)
{
	if (word->traits & WORD_UPPER)
		return utf8_upper(arena, small);
	return word->traits & WORD_CAPITAL ? utf8_capital(arena, small) : small;
}

/* A tone mark in the wrong place is one even in a name; else names are let off, which need not be Vietnamese. */
void words_check(struct view *view, const struct word *word)
{
	struct arena *arena = view->wording->arena;
	enum diagnostic_code code = word->traits & WORD_ASIDE ? DIAGNOSTIC_TONE_ASIDE :
				    word->traits & WORD_BEYOND_ASCII ? DIAGNOSTIC_SYLLABLE_SLIP : DIAGNOSTIC_SYLLABLE_BARE;
	if (code != DIAGNOSTIC_TONE_ASIDE && (word->traits & WORD_CAPITAL))
		return;
	const char *text = arena_copy(arena, view->text + word->start, word->end - word->start);
	if (code == DIAGNOSTIC_SYLLABLE_BARE && !is_worth_telling(view->wording, text, word->end - word->start))
		return;
	char small[SYLLABLE_BYTES];
	size_t size = syllable_mend(text, word->end - word->start, small);
	struct diagnostic *diagnostic = view_report(view, code, view_span(word->start, word->end), text, NULL);
	if (diagnostic && size)
		diagnostic->suggestion = in_case_of(arena, word, arena_copy(arena, small, size));
}

static bool is_listed(const char *words, const char *word, size_t size)
{
	for (const char *at = words; size && *at; at += strcspn(at, " ") + (at[strcspn(at, " ")] == ' '))
		if (strcspn(at, " ") == size && memcmp(at, word, size) == 0)
			return true;
	return false;
}

/* Whether the word before the pair or the one behind it shows that they are no pair. */
static bool is_let_off_by_neighbours(const struct view *view, const struct misspelling *pair, const struct word history[4], size_t count)
{
	const struct word *before = &history[1];
	size_t behind = history[3].end + 1;
	bool space = behind < view->size && view->text[behind - 1] == ' ';
	return (count > 2 && is_listed(pair->unless, view->text + before->start, before->end - before->start)) ||
		(space && is_listed(pair->unless, view->text + behind, view_word_end(view, behind) - behind));
}

void words_check_pair(struct view *view, const struct word history[4], size_t count)
{
	struct arena *arena = view->wording->arena;
	const struct word *first = &history[2], *second = &history[3];
	size_t size = second->end - first->start;
	char small[2 * WORD_KEY + 2];
	if (((first->traits | second->traits) & WORD_LET_OFF) || (second->traits & WORD_CAPITAL) || size >= sizeof small)
		return;
	memcpy(small, view->text + first->start, size);
	small[size] = '\0';
	make_small(small);
	const struct misspelling *found = bsearch(small, misspellings, sizeof misspellings / sizeof *misspellings, sizeof *misspellings, compare_misspelling);
	if (!found || is_let_off_by_neighbours(view, found, history, count))
		return;
	view_report(view, DIAGNOSTIC_MISSPELT, view_span(first->start, second->end), arena_copy(arena, view->text + first->start, size),
		    in_case_of(arena, first, found->right));
}

static bool same(const struct view *view, const struct word *a, const struct word *b)
{
	size_t size = a->end - a->start;
	return size == b->end - b->start && memcmp(view->text + a->start, view->text + b->start, size) == 0;
}

/* Whether `viên` follows, which makes one word with the two before it: vận động vận động viên. */
static bool goes_on(const struct view *view, size_t end)
{
	return strncmp(view->text + end, " viên", 6) == 0;
}

/* của của, and two words twice. Vietnamese doubles words for the sake of meaning (dần dần, người người), so of single ones only those count that it
 * never doubles. */
void words_check_repeated(struct view *view, const struct word history[4], size_t count)
{
	const struct word *last = &history[3], *before = &history[2];
	size_t first = before->start, second = last->start;
	if (!(last->traits & WORD_GRAMMAR) || !same(view, before, last)) {
		const unsigned free = WORD_CAPITAL | WORD_EMPHASIS;
		bool twice = count == 4 && same(view, &history[1], last) && same(view, &history[0], before) && !same(view, before, last);
		if (!twice || ((last->traits | before->traits) & free) || !(last->traits & before->traits & WORD_SPELT) || goes_on(view, last->end))
			return;
		first = history[0].start;
		second = before->start;
	}
	view_report(view, DIAGNOSTIC_WORD_REPEATED, view_span(second, last->end), arena_copy(view->wording->arena, view->text + first,
		last->end - first), NULL);
}
