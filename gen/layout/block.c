/* All kinds of blocks: choosing one by its "type", reading, checking and setting it. */
#include "layout/block.h"

#include "report/schema.h"

#include <string.h>

const struct block_kind *const block_kinds[] = {
	&block_kind_text, &block_kind_paragraphs, &block_kind_each, &block_kind_group, &block_kind_list, &block_kind_table, &block_kind_annex, &block_kind_figures, &block_kind_contents,
	&block_kind_images, &block_kind_rule, &block_kind_space, &block_kind_page_break, &block_kind_section, &block_kind_row, &block_kind_chart, &block_kind_years, NULL,
};

static size_t count_kinds(void)
{
	size_t count = 0;
	while (block_kinds[count])
		count++;
	return count;
}

static void unknown_block(struct binder *binder, const struct node *type)
{
	const char **names = arena_alloc(binder->arena, (count_kinds() + 1) * sizeof *names);
	struct buffer all = buffer_make(binder->arena);
	for (size_t i = 0; block_kinds[i]; i++) {
		names[i] = block_kinds[i]->record.name;
		buffer_format(&all, "%s%s", i ? ", " : "", names[i]);
	}
	struct diagnostic *diagnostic =
		diagnostics_add(binder->diagnostics, DIAGNOSTIC_VALUE_CHOICE, node_place(binder->arena, type), type->string, "type", all.data, NULL);
	diagnostic->suggestion = diagnostic_nearest(type->string, names);
}

static void bind_block(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	struct block *block = out;
	if (node->kind != NODE_OBJECT) {
		field_wrong_type(binder, field, node, field->type);
		return;
	}
	const struct node *type = node_find(node, "type");
	if (!type) {
		struct place place = node_place(binder->arena, node);
		place.span.end = place.span.start + 1;
		diagnostics_add(binder->diagnostics, DIAGNOSTIC_KEY_MISSING, place, "type", field_both(binder->arena, "loại khối", "kind of block"), "\"text\"", NULL);
		return;
	}
	if (type->kind != NODE_STRING) {
		/* Any record says that its type is no string. */
		struct block_common *unused = arena_alloc(binder->arena, block_kind_page_break.record.size);
		field_bind_record(binder, &block_kind_page_break.record, node, unused);
		return;
	}
	for (size_t i = 0; block_kinds[i]; i++)
		if (strcmp(block_kinds[i]->record.name, type->string) == 0) {
			void *as = arena_alloc(binder->arena, block_kinds[i]->record.size);
			field_bind_record(binder, &block_kinds[i]->record, node, as);
			*block = (struct block){node, block_kinds[i], as};
			return;
		}
	unknown_block(binder, type);
}

static void block_schema(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"anyOf\": [");
	for (size_t i = 0; block_kinds[i]; i++) {
		buffer_text(schema->out, i ? ", {" : "{");
		schema_reference(schema, &block_kinds[i]->record);
		buffer_text(schema->out, "}");
	}
	buffer_text(schema->out, "]");
}

const struct field_type layout_block = {"một khối { }", "a block { }", sizeof(struct block), bind_block, block_schema};

/* The path behind `*one` of those that commas part; false when there are no more. */
static bool next_condition(const char *text, struct span *one)
{
	uint32_t start = one->end + (uint32_t)strspn(text + one->end, ", "), end = start + (uint32_t)strcspn(text + start, ",");
	while (end > start && text[end - 1] == ' ')
		end--;
	*one = (struct span){start, end};
	return end > start;
}

static void verify_conditions(struct verifier *verifier, const struct scope *scope, const struct string *condition)
{
	struct span one = {0, 0};
	if (condition->node && !next_condition(condition->text, &(struct span){0, 0}))
		verify_path(verifier, scope, condition);
	while (condition->node && next_condition(condition->text, &one))
		verify_condition(verifier, scope, condition, one);
}

void verify_blocks(struct verifier *verifier, const struct scope *scope, const block_list *blocks)
{
	for (size_t i = 0; i < blocks->count; i++) {
		const struct block *block = &blocks->at[i];
		if (!block->kind)
			continue;
		const struct block_common *common = block->as;
		if (common->id.node)
			*array_push(verifier->arena, &verifier->ids) = &common->id;
		verify_conditions(verifier, scope, &common->condition);
		if (block->kind->verify)
			block->kind->verify(verifier, scope, block->as);
	}
}

void verify_not_nested(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_common *common = as;
	(void)scope;
	if (verifier->nested)
		diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_NESTED, node_place(verifier->arena, common->type.node), common->type.node->string, NULL);
}

static bool holds(struct composer *composer, const struct scope *scope, const struct string *condition)
{
	struct span one = {0, 0};
	while (next_condition(condition->text, &one)) {
		bool negated = condition->text[one.start] == '!';
		uint32_t start = one.start + negated;
		const struct string path = {condition->node, arena_copy(composer->setter->arena, condition->text + start, one.end - start)};
		struct value value = compose_value(composer, scope, &path);
		if (value_present(&value) != negated)
			return true;
	}
	return false;
}

void compose_blocks(struct composer *composer, const struct scope *scope, const block_list *blocks)
{
	for (size_t i = 0; i < blocks->count; i++) {
		const struct block *block = &blocks->at[i];
		const struct block_common *common = block->as;
		if (common->condition.node && !holds(composer, scope, &common->condition))
			continue;
		composer->node = block->node;
		block->kind->compose(composer, scope, block->as);
	}
}
