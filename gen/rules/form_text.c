/* Letters and words for the rules on form. */
#include "rules/form.h"

#include "base/utf8.h"

#include <string.h>

/* Blocks in which capitals are even and their small letters follow them. */
static bool is_paired(uint32_t code_point)
{
	return (code_point >= 0x100 && code_point < 0x138) || (code_point >= 0x14A && code_point < 0x178) || (code_point >= 0x1EA0 && code_point < 0x1F00);
}

uint32_t form_small(uint32_t code_point)
{
	if (code_point < 0x80)
		return code_point >= 'A' && code_point <= 'Z' ? code_point + 32 : code_point;
	if (code_point < 0x100)
		return code_point >= 0xC0 && code_point <= 0xDE && code_point != 0xD7 ? code_point + 32 : code_point;
	if (is_paired(code_point))
		return code_point | 1;
	return code_point == 0x1A0 || code_point == 0x1AF ? code_point + 1 : code_point;
}

bool form_is_letter(uint32_t code_point)
{
	if (code_point < 0x80)
		return (code_point | 32) >= 'a' && (code_point | 32) <= 'z';
	return (code_point >= 0xC0 && code_point < 0x370 && code_point != 0xD7 && code_point != 0xF7) || (code_point >= 0x1E00 && code_point < 0x1F00);
}

bool form_is_capital(uint32_t code_point)
{
	return form_small(code_point) != code_point;
}

struct cursor {
	const char *text;
	size_t size, at;
};

/* Whether the letters at both cursors are the same in another case; moves behind them. Bytes before them were equal, so both may be moved back to the
 * beginning of a letter together. */
static bool match_letter(struct cursor *text, struct cursor *words)
{
	while (words->at > 0 && ((unsigned char)words->text[words->at] & 0xC0) == 0x80) {
		words->at--;
		text->at--;
	}
	return form_small(utf8_next(text->text, text->size, &text->at)) == form_small(utf8_next(words->text, words->size, &words->at));
}

size_t form_match(const char *text, size_t size, const char *words)
{
	struct cursor here = {text, size, 0}, wanted = {words, strlen(words), 0};
	while (wanted.at < wanted.size && here.at < size) {
		if (text[here.at] == words[wanted.at]) {
			here.at++;
			wanted.at++;
		} else if (!match_letter(&here, &wanted)) {
			return 0;
		}
	}
	if (wanted.at < wanted.size)
		return 0;
	size_t next = here.at;
	return here.at < size && form_is_letter(utf8_next(text, size, &next)) ? 0 : here.at;
}

bool form_has_small(const char *text, size_t size)
{
	for (size_t at = 0; at < size;) {
		uint32_t code_point = utf8_next(text, size, &at);
		if (form_is_letter(code_point) && !form_is_capital(code_point))
			return true;
	}
	return false;
}

bool form_is_upper(const char *text, size_t size)
{
	bool letters = false;
	for (size_t at = 0; at < size && !letters;)
		letters = form_is_letter(utf8_next(text, size, &at));
	return letters && !form_has_small(text, size);
}

struct span form_trim(const char *text)
{
	struct span span = {0, (uint32_t)strlen(text)};
	while (span.start < span.end && strchr(" \t\n", text[span.start]))
		span.start++;
	while (span.end > span.start && strchr(" \t\n", text[span.end - 1]))
		span.end--;
	return span;
}

struct diagnostic *form_add(struct diagnostics *list, enum diagnostic_code code, const struct node *node, struct span span, const char *second)
{
	const char *first = arena_copy(list->arena, node->string + span.start, span.end - span.start);
	return diagnostics_add(list, code, node_text_place(list->arena, node, span.start, span.end), first, second, NULL);
}

void form_repair(struct diagnostics *list, struct diagnostic *diagnostic, const struct node *node, struct span span, const char *replacement)
{
	diagnostic->repair = node_text_repair(list->arena, node, span.start, span.end, replacement);
}
