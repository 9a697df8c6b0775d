/* The rules that need the whole report: ids and references, and what its texts refer to. */
#include "report/image.h"
#include "report/template.h"

#include <stdlib.h>
#include <string.h>

/* The ids of a list that references name, in alphabetical order: a large report has thousands of either. */
struct known_ids {
	const struct field *target;
	const char **at;
	size_t count, entries; /* entries: with or without an id */
};
#define TARGETS 4 /* lists that are referred to */

struct checker {
	struct arena *arena;
	struct diagnostics *list;
	const struct report *report;
	struct known_ids known[TARGETS];
};

static size_t line_of(struct checker *checker, const struct node *node)
{
	return origin_position(checker->arena, node->origin, node->span.start).line;
}

static int compare_ids(const void *a, const void *b)
{
	const struct string *const *x = a, *const *y = b;
	int order = strcmp((*x)->text, (*y)->text);
	if (order)
		return order;
	return (*x)->node->span.start < (*y)->node->span.start ? -1 : 1;
}

static void check_unique(struct checker *checker, const struct field *field, const struct list *list)
{
	const struct field *id_field = field->record ? field_find(field->record, "id", 2) : NULL;
	if (!id_field || list->count < 2)
		return;
	const struct string **ids = arena_alloc(checker->arena, list->count * sizeof *ids);
	size_t count = 0;
	for (size_t i = 0; i < list->count; i++) {
		const struct string *id = field_at(id_field, field_element(field, list, i));
		if (id->node)
			ids[count++] = id;
	}
	qsort(ids, count, sizeof *ids, compare_ids);
	const struct string *first = count ? ids[0] : NULL;
	for (size_t i = 1; i < count; i++) {
		if (strcmp(ids[i]->text, first->text) != 0) {
			first = ids[i];
			continue;
		}
		struct diagnostic *diagnostic =
			diagnostics_add(checker->list, DIAGNOSTIC_ID_DUPLICATE, node_place(checker->arena, ids[i]->node), ids[i]->text,
					arena_format(checker->arena, "%zu", line_of(checker, first->node)), NULL);
		diagnostic->related = node_place(checker->arena, first->node);
	}
}

#define SUGGESTED_IDS 1000 /* nobody looks for a word among thousands, and neither does this */
#define LISTED_IDS    12   /* named in a hint */

static const char *advise(struct arena *arena, const struct field *target, const char *ids, size_t count)
{
	if (count)
		return arena_format(arena, "Các mã trong \"%s\": %s.\x1FThe ids in \"%s\": %s.", target->key, ids, target->key, ids);
	return arena_format(arena, "Báo cáo chưa có \"%s\".\x1FThe report has no \"%s\" yet.", target->key, target->key);
}

static int compare_words(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static struct list list_of(const struct checker *checker, const struct field *target)
{
	struct list list;
	memcpy(&list, field_at(target, checker->report), sizeof list);
	return list;
}

static const struct known_ids *find_ids(struct checker *checker, const struct field *target)
{
	struct known_ids *known = checker->known;
	while (known->target && known->target != target)
		known++;
	if (known->target)
		return known;
	const struct field *id_field = field_find(target->record, "id", 2);
	struct list list = list_of(checker, target);
	*known = (struct known_ids){target, arena_alloc(checker->arena, (list.count + 1) * sizeof *known->at), 0, list.count};
	for (size_t i = 0; i < list.count; i++) {
		const struct string *id = field_at(id_field, field_element(target, &list, i));
		if (id->node)
			known->at[known->count++] = id->text;
	}
	qsort(known->at, known->count, sizeof *known->at, compare_words);
	return known;
}

static void check_reference(struct checker *checker, const struct field *field, const struct string *reference)
{
	const struct field *target = field_find(&report_record, field->target, strlen(field->target));
	const struct field *id_field = field_find(target->record, "id", 2);
	const struct known_ids *known = find_ids(checker, target);
	struct list list = list_of(checker, target);
	if (bsearch(&reference->text, known->at, known->count, sizeof *known->at, compare_words))
		return;
	/* An entry without its id, or a list that is none, has its message; the one looked for may be that. */
	if (known->count < known->entries || (!list.node && field_is_broken(checker->arena, &report_record, checker->report->node, target)))
		return;
	const char **ids = arena_alloc(checker->arena, (SUGGESTED_IDS + 1) * sizeof *ids);
	struct buffer all = buffer_make(checker->arena);
	for (size_t i = 0; i < list.count && i < SUGGESTED_IDS; i++) {
		ids[i] = ((const struct string *)field_at(id_field, field_element(target, &list, i)))->text;
		if (i < LISTED_IDS)
			buffer_format(&all, "%s%s", i ? ", " : "", ids[i]);
	}
	if (list.count > LISTED_IDS)
		buffer_text(&all, ", …");
	struct diagnostic *diagnostic = diagnostics_add(checker->list, DIAGNOSTIC_REFERENCE_UNKNOWN, node_place(checker->arena, reference->node),
							reference->text, field_both(checker->arena, target->record->vi, target->record->name),
							advise(checker->arena, target, all.data, list.count), NULL);
	diagnostic->suggestion = diagnostic_nearest(reference->text, ids);
}

/* A text that stands in itself, through however many others. A chain longer than TEMPLATE_DEPTH is reported too, since layout follows no
 * more; `left` bounds the work on texts that name many others. */
static bool loops(const struct template_context *quiet, const struct node *node, int depth, int *left)
{
	if (depth > TEMPLATE_DEPTH || --*left < 0)
		return true;
	struct segments segments = template_parse(quiet, node);
	for (size_t i = 0; i < segments.count; i++)
		if (segments.at[i].kind == SEGMENT_VALUE && segments.at[i].value.kind == VALUE_TEXT && segments.at[i].value.node &&
		    loops(quiet, segments.at[i].value.node, depth + 1, left))
			return true;
	return false;
}

static void check_text(struct checker *checker, const struct string *text)
{
	/* Most texts say nothing but their words. */
	if (text->text[strcspn(text->text, "*{[^\\")] == '\0')
		return;
	const struct scope scope = {.report = checker->report};
	const struct template_context context = {checker->arena, checker->list, &scope, true, NULL};
	const struct template_context quiet = {checker->arena, NULL, &scope, true, NULL};
	int left = 1024;
	template_parse(&context, text->node);
	if (strstr(text->text, "{{") && loops(&quiet, text->node, 1, &left))
		diagnostics_add(checker->list, DIAGNOSTIC_TEXT_CYCLE, node_place(checker->arena, text->node), field_label(checker->arena, text->node), NULL);
}

static void check_record(struct checker *checker, const struct record *record, const void *at);

static void check_value(struct checker *checker, const struct field *field, const void *at)
{
	const struct value_head *head = at;
	if (!head->node)
		return;
	if (field->type == &field_record)
		check_record(checker, field->record, at);
	else if (field->type == &field_text)
		check_text(checker, at);
	else if (field->type == &field_reference)
		check_reference(checker, field, at);
}

static void check_sum(struct checker *checker, struct decimal value, const struct string *unit, const struct node *node)
{
	struct quantity quantity;
	if (node && !metric_plain_quantity(value, unit->text, &quantity))
		diagnostics_add(checker->list, DIAGNOSTIC_MONEY_RANGE, node_place(checker->arena, node), NULL);
}

/* Money is counted in đồng, whatever unit it is written in. */
static void check_sums(struct checker *checker, const struct record *record, const void *at)
{
	const struct field *unit = field_find(record, "unit", 4);
	for (const struct field *field = record->fields; unit && field->key; field++) {
		const void *value = field_at(field, at);
		if (field->type == &field_number && !field->list)
			check_sum(checker, ((const struct number *)value)->value, field_at(unit, at), ((const struct number *)value)->node);
		const struct years *years = field->type == &report_years && !field->list ? value : NULL;
		for (size_t i = 0; years && i < years->count; i++)
			if (years->at[i].figure.known)
				check_sum(checker, years->at[i].figure.value, field_at(unit, at), years->at[i].figure.node);
	}
}

static void check_record(struct checker *checker, const struct record *record, const void *at)
{
	check_sums(checker, record, at);
	for (const struct field *field = record->fields; field->key; field++) {
		if (!field->list) {
			check_value(checker, field, field_at(field, at));
			continue;
		}
		struct list list;
		memcpy(&list, field_at(field, at), sizeof list);
		check_unique(checker, field, &list);
		for (size_t i = 0; i < list.count; i++)
			check_value(checker, field, field_element(field, &list, i));
	}
}

static void check_rows(struct checker *checker, const struct annex *annex)
{
	for (size_t i = 0; i < annex->rows.count; i++) {
		const struct row *row = &annex->rows.at[i];
		for (size_t k = 0; k < row->count; k++)
			if (row->at[k].text)
				check_text(checker, &(struct string){row->at[k].node, row->at[k].text});
		if (annex->columns.node && row->node && row->count != annex->columns.count)
			diagnostics_add(checker->list, DIAGNOSTIC_ROW_CELLS, node_place(checker->arena, row->node),
					arena_format(checker->arena, "%zu", row->count), arena_format(checker->arena, "%zu", annex->columns.count), NULL);
	}
}

static void check_all(struct diagnostics *list, const struct report *report)
{
	struct arena *arena = list->arena;
	struct checker checker = {.arena = arena, .list = list, .report = report};
	check_record(&checker, &report_record, report);
	for (size_t i = 0; i < report->annexes.count; i++)
		check_rows(&checker, &report->annexes.at[i]);
}

struct report *report_bind_with(struct diagnostics *list, const struct node *node, const struct image_files *files)
{
	struct arena *arena = list->arena;
	struct report *report = arena_alloc(arena, sizeof *report);
	struct binder binder = {arena, list};
	const struct field root = {.key = "", .type = &field_record, .record = &report_record};
	field_record.bind(&binder, &root, node, report);
	check_all(list, report);
	if (report->node)
		image_load_all(list, report, files);
	return report;
}

struct report *report_bind(struct diagnostics *list, const struct node *node)
{
	return report_bind_with(list, node, NULL);
}
