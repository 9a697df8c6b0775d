/* The words of a report, found by its field table. */
#include "rules/prose.h"

#include <string.h>

struct walk {
	prose_visit *visit;
	void *context;
};

static void visit_node(const struct walk *walk, const struct field *field, const struct node *node, bool markup)
{
	if (!node || node->kind != NODE_STRING || field->verbatim)
		return;
	const struct prose prose = {node, node->string, strlen(node->string), markup, field};
	walk->visit(walk->context, &prose);
}

static void walk_record(const struct walk *walk, const struct record *record, const void *at);

static void walk_years(const struct walk *walk, const struct field *field, const struct years *years)
{
	for (size_t i = 0; i < years->count; i++) {
		const struct node *figure = years->at[i].figure.node;
		if (figure && figure->kind == NODE_OBJECT)
			visit_node(walk, field, node_find(figure, "note"), false);
	}
}

static void walk_row(const struct walk *walk, const struct field *field, const struct row *row)
{
	for (size_t i = 0; i < row->count; i++)
		visit_node(walk, field, row->at[i].text ? row->at[i].node : NULL, true);
}

static void walk_tally(const struct walk *walk, const struct field *field, const struct tally *tally)
{
	for (int64_t i = 0; tally->names && i < tally->count; i++)
		visit_node(walk, field, tally->names[i].node, false);
}

static void walk_value(const struct walk *walk, const struct field *field, const void *at)
{
	const struct value_head *head = at;
	if (!head->node)
		return;
	if (field->type == &field_record)
		walk_record(walk, field->record, at);
	else if (field->type == &field_string || field->type == &field_text)
		visit_node(walk, field, head->node, field->type == &field_text);
	else if (field->type == &report_years)
		walk_years(walk, field, at);
	else if (field->type == &report_row)
		walk_row(walk, field, at);
	else if (field->type == &report_tally)
		walk_tally(walk, field, at);
}

static void walk_record(const struct walk *walk, const struct record *record, const void *at)
{
	for (const struct field *field = record->fields; field->key; field++) {
		const void *value = field_at(field, at);
		if (!field->list) {
			walk_value(walk, field, value);
			continue;
		}
		struct list list;
		memcpy(&list, value, sizeof list);
		for (size_t i = 0; i < list.count; i++)
			walk_value(walk, field, field_element(field, &list, i));
	}
}

void prose_each(const struct report *report, prose_visit *visit, void *context)
{
	const struct walk walk = {visit, context};
	walk_record(&walk, &report_record, report);
}
