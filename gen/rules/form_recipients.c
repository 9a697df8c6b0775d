/* Nơi nhận: “Như trên” first where there are addressees, “Lưu: VT, …” last (Phụ lục I, phần I, mục II, 9). */
#include "rules/form.h"

#include <string.h>

/* The line without a mark typed before it. */
static const char *skip_mark(const char *text)
{
	return text + strspn(text, "- ");
}

static bool is_file(const struct string *line)
{
	const char *text = skip_mark(line->text);
	return line->node && form_match(text, strlen(text), "lưu") > 0;
}

static bool is_as_above(const struct string *line)
{
	const char *text = skip_mark(line->text);
	size_t size = strlen(text);
	return line->node && (form_match(text, size, "như trên") || form_match(text, size, "như kính gửi"));
}

/* `Lưu: VT`, or `Lưu: VP` of organisations that keep their documents in the office, and nothing but a mark or a comma behind it. */
static bool is_in_form(const char *text)
{
	static const char form[] = "Lưu: V";
	size_t size = strlen(form);
	return strncmp(text, form, size) == 0 && (text[size] == 'T' || text[size] == 'P') && (!text[size + 1] || strchr(",.; ", text[size + 1]));
}

static void check_file(struct diagnostics *list, const struct string *at, size_t count)
{
	size_t last = count;
	for (size_t i = 0; i < count; i++)
		if (is_file(&at[i]))
			last = i;
	if (last == count) {
		diagnostics_add(list, DIAGNOSTIC_FORM_FILE_MISSING, node_place(list->arena, at[count - 1].node), NULL);
		return;
	}
	if (last + 1 < count)
		diagnostics_add(list, DIAGNOSTIC_FORM_FILE_LAST, node_place(list->arena, at[last].node), NULL);
	if (!is_in_form(skip_mark(at[last].text)))
		form_add(list, DIAGNOSTIC_FORM_FILE_WORDS, at[last].node, form_trim(at[last].text), NULL);
}

static void check_as_above(struct diagnostics *list, const struct document *document)
{
	const struct string *at = document->recipients.at;
	size_t count = document->recipients.count, first = 0;
	while (first < count && !is_as_above(&at[first]))
		first++;
	if (first == count && document->addressees.count) {
		struct diagnostic *found = diagnostics_add(list, DIAGNOSTIC_FORM_AS_ABOVE_MISSING, node_place(list->arena, at[0].node), NULL);
		found->related = node_place(list->arena, document->addressees.node);
	} else if (first < count && !document->addressees.count) {
		form_add(list, DIAGNOSTIC_FORM_AS_ABOVE_ALONE, at[first].node, form_trim(at[first].text), NULL);
	} else if (first < count && first > 0) {
		form_add(list, DIAGNOSTIC_FORM_AS_ABOVE_FIRST, at[first].node, form_trim(at[first].text), NULL);
	}
}

void form_check_recipients(struct diagnostics *list, const struct document *document)
{
	size_t count = document->recipients.count;
	for (size_t i = 0; i < count; i++)
		if (!document->recipients.at[i].node)
			return;
	if (!count)
		return;
	check_file(list, document->recipients.at, count);
	check_as_above(list, document);
}
