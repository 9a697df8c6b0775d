/* Finding a layout file's mistakes: what blocks say of the report, styles and lengths. */
#include "layout/verify.h"

#include <stdlib.h>
#include <string.h>

static struct segments parse(struct verifier *verifier, const struct scope *scope, const struct string *text)
{
	const struct template_context context = {verifier->arena, verifier->list, scope, false, NULL};
	return text->node ? template_parse(&context, text->node) : (struct segments){0};
}

void verify_text(struct verifier *verifier, const struct scope *scope, const struct string *text)
{
	parse(verifier, scope, text);
}

void verify_text_without_notes(struct verifier *verifier, const struct scope *scope, const struct string *text)
{
	struct segments segments = parse(verifier, scope, text);
	for (size_t i = 0; i < segments.count; i++) {
		const struct segment *segment = &segments.at[i];
		if (segment->kind == SEGMENT_NOTE)
			diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_NOTE, node_text_place(verifier->arena, text->node, segment->start, segment->end), NULL);
	}
}

const char *verify_line(struct verifier *verifier, const struct node *node)
{
	size_t line = origin_position(verifier->arena, node->origin, node->span.start).line;
	bool own = strcmp(node->origin->name, verifier->layout->node->origin->name) == 0;
	return arena_format(verifier->arena, own ? "%zu" : "%zu (%s)", line, node->origin->name);
}

/* By their text, those of the layout's own file last: its mistakes are the ones that can be mended. */
struct block_id {
	const struct string *id;
	bool own;
	size_t order;
};

static int compare_ids(const void *a, const void *b)
{
	const struct block_id *x = a, *y = b;
	int order = strcmp(x->id->text, y->id->text);
	if (order)
		return order;
	if (x->own != y->own)
		return x->own ? 1 : -1;
	return x->order < y->order ? -1 : 1;
}

void verify_ids(struct verifier *verifier)
{
	size_t count = verifier->ids.count;
	const char *file = count ? verifier->layout->node->origin->name : NULL;
	struct block_id *ids = arena_alloc(verifier->arena, (count + 1) * sizeof *ids);
	for (size_t i = 0; i < count; i++)
		ids[i] = (struct block_id){verifier->ids.at[i], strcmp(verifier->ids.at[i]->node->origin->name, file) == 0, i};
	qsort(ids, count, sizeof *ids, compare_ids);
	for (size_t i = 1, first = 0; i < count; i++) {
		const struct string *id = ids[i].id;
		if (strcmp(id->text, ids[first].id->text) != 0) {
			first = i;
			continue;
		}
		struct diagnostic *diagnostic = diagnostics_add(verifier->list, DIAGNOSTIC_ID_DUPLICATE, node_place(verifier->arena, id->node), id->text,
								verify_line(verifier, ids[first].id->node), NULL);
		diagnostic->related = node_place(verifier->arena, ids[first].id->node);
	}
}

static struct value find_path(struct verifier *verifier, const struct scope *scope, const char *path, struct place place)
{
	struct value value = {.kind = VALUE_OTHER, .absent = true};
	const char *suggestion;
	if (value_find(verifier->arena, scope, path, &value, &suggestion))
		return value;
	const char *hint = DIAGNOSTIC_WORDS("Viết theo đường dẫn, ví dụ \"results.sections\".", "Write a path, such as \"results.sections\".");
	if (strpbrk(path, "=<>&|! "))
		hint = DIAGNOSTIC_WORDS("Chỗ này chỉ nhận đường dẫn; \"if\" hỏi phần ấy có hay không, không so sánh được, và nhiều đường dẫn thì cách nhau bằng dấu phẩy.",
					"Only paths can stand here: \"if\" asks whether something is there and compares nothing; several paths have commas between them.");
	diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_PATH, place, path, hint, NULL)->suggestion = suggestion;
	return (struct value){.kind = VALUE_OTHER, .absent = true};
}

struct value verify_path(struct verifier *verifier, const struct scope *scope, const struct string *path)
{
	if (!path->node)
		return (struct value){.kind = VALUE_OTHER, .absent = true};
	return find_path(verifier, scope, path->text, node_place(verifier->arena, path->node));
}

void verify_condition(struct verifier *verifier, const struct scope *scope, const struct string *condition, struct span one)
{
	uint32_t start = one.start + (condition->text[one.start] == '!');
	find_path(verifier, scope, arena_copy(verifier->arena, condition->text + start, one.end - start), node_text_place(verifier->arena, condition->node, one.start, one.end));
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

void verify_shares(struct verifier *verifier, const struct node *node, int64_t sum)
{
	if (sum > 100000)
		diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_SHARES, node_key_place(verifier->arena, node), layout_write_length(verifier->arena, sum, true), NULL);
}

void verify_idle(struct verifier *verifier, const struct node *node, const char *without)
{
	if (node)
		diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_KEY_IDLE, node_key_place(verifier->arena, node), node->key, without, NULL);
}

/* What the name would hide. */
static void verify_name(struct verifier *verifier, const struct string *as)
{
	bool number = strcmp(as->text, "index") == 0 || strcmp(as->text, "number") == 0;
	const char *taken = number ? field_both(verifier->arena, "số thứ tự", "the running number") : field_both(verifier->arena, "một phần của báo cáo", "a part of the report");
	if (as->node && (number || field_find(&report_record, as->text, strlen(as->text))))
		diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_NAME, node_place(verifier->arena, as->node), as->text, taken, NULL);
}

/* The scope in which the entries of the list at `path` are set; `out` holds it. False after a diagnostic. */
bool verify_enter(struct verifier *verifier, const struct scope *scope, const struct string *path, const struct string *as, struct verify_entry *out)
{
	verify_name(verifier, as);
	size_t before = verifier->list->count;
	struct value list = verify_path(verifier, scope, path);
	if (verifier->list->count != before || !verify_kind(verifier, path, list.kind == VALUE_LIST, "một danh sách", "a list"))
		return false;
	out->index = (struct scope){scope->report, scope, "index", {.kind = VALUE_INTEGER, .absent = true, .text = ""}};
	out->item = (struct scope){scope->report, &out->index, as->node ? as->text : "item", value_element(scope, &list, 0)};
	return true;
}

void verify_running(struct verifier *verifier, const struct layout_running *running)
{
	const struct scope root = {0};
	const struct scope page = {NULL, &root, "page", {.kind = VALUE_INTEGER, .absent = true, .text = ""}};
	const struct scope pages = {NULL, &page, "pages", {.kind = VALUE_INTEGER, .absent = true, .text = ""}};
	if (!running->node)
		return;
	verify_text_without_notes(verifier, &pages, &running->text);
	verify_style(verifier, &running->style);
}

void verify_fit(struct verifier *verifier, const struct layout_fit *fit)
{
	if (fit->least.node && fit->most.node && fit->most.value < fit->least.value)
		layout_out_of_range(verifier->list, fit->most.node, &(struct layout_range){fit->least.value, LAYOUT_SCALE_MOST, true});
}
