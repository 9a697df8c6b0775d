/* Finding a layout file's mistakes: what blocks say of the report, styles and lengths. */
#include "layout/verify.h"

#include <string.h>

void verify_text(struct verifier *verifier, const struct scope *scope, const struct string *text)
{
	const struct template_context context = {verifier->arena, verifier->list, scope, false};
	if (text->node)
		template_parse(&context, text->node);
}

/* What the path names, or an absent text after a diagnostic. */
struct value verify_path(struct verifier *verifier, const struct scope *scope, const struct string *path)
{
	struct value value = {.kind = VALUE_OTHER, .absent = true};
	const char *suggestion;
	const char *text = path->text + (*path->text == '!');
	if (!path->node || value_find(verifier->arena, scope, text, &value, &suggestion))
		return value;
	struct diagnostic *diagnostic =
		diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_PATH, node_place(verifier->arena, path->node), text, NULL);
	diagnostic->suggestion = suggestion;
	return (struct value){.kind = VALUE_OTHER, .absent = true};
}

bool verify_kind(struct verifier *verifier, const struct string *path, bool good, const char *vi, const char *en)
{
	if (!good && path->node)
		diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_PATH_KIND, node_place(verifier->arena, path->node), path->text,
				field_both(verifier->arena, vi, en), NULL);
	return good;
}

static const char *const *style_names(struct verifier *verifier)
{
	const struct styles *styles = &verifier->layout->styles;
	if (verifier->style_names)
		return verifier->style_names;
	const char **names = arena_alloc(verifier->arena, (styles->count + 1) * sizeof *names);
	for (size_t i = 0; i < styles->count; i++)
		names[i] = styles->at[i].name;
	return verifier->style_names = names;
}

void verify_style(struct verifier *verifier, const struct string *style)
{
	const struct styles *styles = &verifier->layout->styles;
	const char *const *names = style_names(verifier), *wanted = style->node ? style->text : "body";
	for (size_t i = 0; names[i]; i++)
		if (strcmp(names[i], wanted) == 0)
			return;
	struct place place = style->node ? node_place(verifier->arena, style->node) : node_key_place(verifier->arena, styles->node ? styles->node : verifier->layout->node);
	struct diagnostic *diagnostic = diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_STYLE_UNKNOWN, place, wanted, NULL);
	diagnostic->suggestion = style->node ? diagnostic_nearest(wanted, names) : NULL;
}

void verify_absolute(struct verifier *verifier, const struct length *length)
{
	if (length->node && length->percent)
		diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_LENGTH, node_place(verifier->arena, length->node), length->node->string, NULL);
}

/* Between nothing and all of what it is a part of, or a length that is not negative. */
void verify_part(struct verifier *verifier, const struct length *length, bool percent_only)
{
	bool good = length->value >= 0 && (length->percent ? length->value <= 100000 : !percent_only);
	if (length->node && !good)
		diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_LENGTH, node_place(verifier->arena, length->node), length->node->string, NULL);
}

/* The scope in which the entries of the list at `path` are set; `out` holds it. False after a diagnostic. */
bool verify_enter(struct verifier *verifier, const struct scope *scope, const struct string *path, const struct string *as, struct verify_entry *out)
{
	size_t before = verifier->list->count;
	struct value list = verify_path(verifier, scope, path);
	if (verifier->list->count != before || !verify_kind(verifier, path, list.kind == VALUE_LIST, "một danh sách", "a list"))
		return false;
	out->index = (struct scope){scope->report, scope, "index", {.kind = VALUE_INTEGER, .absent = true, .text = ""}};
	out->item = (struct scope){scope->report, &out->index, as->node ? as->text : "item", value_element(scope, &list, 0)};
	return true;
}

void verify_page(struct verifier *verifier, const struct layout_page *page)
{
	const struct length *margins[] = {&page->top, &page->bottom, &page->left, &page->right};
	for (size_t i = 0; i < sizeof margins / sizeof *margins; i++)
		verify_absolute(verifier, margins[i]);
}

void verify_running(struct verifier *verifier, const struct layout_running *running)
{
	const struct scope root = {0};
	const struct scope page = {NULL, &root, "page", {.kind = VALUE_INTEGER, .absent = true, .text = ""}};
	const struct scope pages = {NULL, &page, "pages", {.kind = VALUE_INTEGER, .absent = true, .text = ""}};
	if (!running->node)
		return;
	verify_text(verifier, &pages, &running->text);
	verify_style(verifier, &running->style);
	verify_absolute(verifier, &running->distance);
}

#define FIT_LEAST 10000   /* [thousandths of a per cent] */
#define FIT_MOST 1000000

/* The second bound from the first one up. */
static void verify_scale(struct verifier *verifier, const struct length *scale, int32_t from)
{
	if (scale->node && (!scale->percent || scale->value < from || scale->value > FIT_MOST))
		diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_LENGTH, node_place(verifier->arena, scale->node), scale->node->string, NULL);
}

void verify_fit(struct verifier *verifier, const struct layout_fit *fit)
{
	verify_scale(verifier, &fit->least, FIT_LEAST);
	verify_scale(verifier, &fit->most, fit->least.percent && fit->least.value > FIT_LEAST ? fit->least.value : FIT_LEAST);
}
