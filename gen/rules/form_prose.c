/* One pass over the report's words for the rules on form. */
#include "rules/form_annexes.h"
#include "rules/form_capitals.h"

#include <string.h>

struct pass {
	struct diagnostics *list;
	const struct phrases *phrases;
	struct annex_mentions annexes;
};

/* ---- marks typed by hand */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* `1.`, `2)`, `1.1.`, `1/` before a blank. */
static size_t match_number(const char *text)
{
	size_t at = 0;
	do {
		size_t digits = strspn(text + at, "0123456789");
		if (digits < 1 || digits > 2)
			return 0;
		at += digits;
		if (!text[at] || !strchr(".)/", text[at]))
			return 0;
		at++;
	} while (is_digit(text[at]));
	return text[at] == ' ' ? at : 0;
}

/* `a)`, `b.`, `đ)`, `II.` before a blank. */
static size_t match_letter(const char *text)
{
	size_t size = strncmp(text, "đ", strlen("đ")) == 0 ? strlen("đ") : *text >= 'a' && *text <= 'z' ? 1 : 0;
	if (size && (text[size] == ')' || text[size] == '.') && text[size + 1] == ' ')
		return size + 1;
	size = strspn(text, "IVX");
	return size > 0 && size <= 5 && text[size] == '.' && text[size + 1] == ' ' ? size + 1 : 0;
}

/* A dash, plus or bullet: before a blank or a letter, so that -5 stays a number. */
static size_t match_bullet(const char *text)
{
	static const char *const bullets[] = {"-", "+", "–", "—", "•", "·", "▪"};
	for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++) {
		size_t size = strlen(bullets[i]);
		if (strncmp(text, bullets[i], size) == 0)
			return text[size] && !is_digit(text[size]) && !strchr(".,", text[size]) ? size : 0;
	}
	return *text == '*' && text[1] == ' ' ? 1 : 0;
}

/* Lists whose lines get a mark from the layout. */
static bool is_marked_list(const struct prose *prose)
{
	static const char *const keys[] = {"items", "strengths", "shortcomings", "causes", "lessons", "tasks", "proposals", "bases", "addressees", "recipients"};
	const struct field *field = prose->field;
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		if (field->list && strcmp(field->key, keys[i]) == 0)
			return true;
	return field->type == &report_tally || (!field->list && strcmp(field->key, "text") == 0);
}

static void check_item(struct pass *pass, const struct prose *prose)
{
	size_t bullet = match_bullet(prose->text), size = bullet ? bullet : match_number(prose->text);
	if (!size)
		size = match_letter(prose->text);
	if (!size || !is_marked_list(prose))
		return;
	struct span mark = {0, (uint32_t)size};
	struct diagnostic *found = form_add(pass->list, DIAGNOSTIC_FORM_ITEM_MARK, prose->node, mark, NULL);
	mark.end += (uint32_t)strspn(prose->text + size, " ");
	/* Other texts may name a number that was typed. */
	if (bullet && mark.end < prose->size)
		form_repair(pass->list, found, prose->node, mark, "");
}

/* Lists written out in a paragraph, a line each: a), b) … e), f). */
static void check_point(struct pass *pass, const struct prose *prose, size_t at)
{
	const char *text = prose->text + at;
	if (strchr("fjwz", *text) && *text && text[1] == ')' && text[2] == ' ' && !is_marked_list(prose))
		form_add(pass->list, DIAGNOSTIC_FORM_POINT_LETTER, prose->node, (struct span){(uint32_t)at, (uint32_t)at + 1}, NULL);
}

static void check_points(struct pass *pass, const struct prose *prose)
{
	check_point(pass, prose, 0);
	size_t found = pass->list->count;
	for (const char *at = prose->text; (at = strchr(at, '\n')) && pass->list->count < found + FORM_PER_TEXT;)
		check_point(pass, prose, (size_t)(++at - prose->text));
}

/* ---- phrases */

static void judge(struct pass *pass, const struct prose *prose, const struct phrase *phrase, struct span found)
{
	switch (phrase->kind) {
	case PHRASE_CAPITALS:
		form_check_capitals(pass->list, prose, phrase, found);
		break;
	case PHRASE_ANNEX:
		form_annexes_mention(&pass->annexes, prose, found);
		break;
	case PHRASE_PATH:
		form_annexes_path(&pass->annexes, prose, found);
		break;
	case PHRASE_AREA:
		form_check_area(pass->list, prose, found);
		break;
	case PHRASE_DAY:
		form_check_day(pass->list, prose, found);
		break;
	case PHRASE_LUNAR:
		form_check_lunar(pass->list, prose, found);
		break;
	}
}

/* What parts words: all of ASCII but letters, digits and the apostrophe. */
static const bool parts[256] = {
	['\t'] = true, ['\n'] = true, [' '] = true, ['!'] = true, ['"'] = true, ['#'] = true, ['$'] = true, ['%'] = true, ['&'] = true, ['('] = true,
	[')'] = true,  ['*'] = true,  ['+'] = true, [','] = true, ['-'] = true, ['.'] = true, ['/'] = true, [':'] = true, [';'] = true, ['<'] = true,
	['='] = true,  ['>'] = true,  ['?'] = true, ['@'] = true, ['['] = true, ['\\'] = true, [']'] = true, ['^'] = true, ['_'] = true, ['`'] = true,
	['{'] = true,  ['|'] = true,  ['}'] = true, ['~'] = true,
};

/* Behind what stands before a word: blanks, marks, quotes and dashes (U+2000 … U+203F). */
static size_t skip_parts(const char *text, size_t size, size_t at)
{
	while (at < size)
		if (parts[(unsigned char)text[at]])
			at++;
		else if (text[at] == '\xE2' && text[at + 1] == '\x80')
			at += 3;
		else
			break;
	return at;
}

static void check_phrases(struct pass *pass, const struct prose *prose)
{
	const char *text = prose->text;
	size_t most = pass->list->count + FORM_PER_TEXT;
	for (size_t at = skip_parts(text, prose->size, 0); at < prose->size;) {
		size_t size = 0;
		const struct phrase *phrase = form_phrase_find(pass->phrases, prose, at, &size);
		pass->annexes.quiet = pass->list->count >= most;
		if (phrase && (!pass->annexes.quiet || phrase->kind == PHRASE_ANNEX || phrase->kind == PHRASE_PATH)) {
			judge(pass, prose, phrase, (struct span){(uint32_t)at, (uint32_t)(at + size)});
			at += size;
		}
		while (at < prose->size && !parts[(unsigned char)text[at]])
			at++;
		at = skip_parts(text, prose->size, at);
	}
}

static void visit(void *context, const struct prose *prose)
{
	struct pass *pass = context;
	check_item(pass, prose);
	check_points(pass, prose);
	check_phrases(pass, prose);
}

void form_check_prose(struct diagnostics *list, const struct report *report)
{
	struct pass pass = {list, form_phrases_make(list->arena), form_annexes_begin(list, report)};
	prose_each(report, visit, &pass);
	form_annexes_end(&pass.annexes);
}
