/* The field table as JSON Schema and as a page. */
#include "fixture.h"

#include "report/schema.h"

static const struct node *at(const struct node *node, const char *const *path)
{
	for (; node && *path; path++)
		node = node_find(node, *path);
	return node;
}
#define AT(node, ...) at(node, (const char *const[]){__VA_ARGS__, NULL})

static const struct node *read_schema(struct fixture *fixture)
{
	struct buffer out = buffer_make(fixture->arena);
	schema_write(&report_record, "Báo cáo", &out);
	const struct node *node = source_parse(&fixture->list, "schema", out.data, out.size, NULL);
	assert_non_null(node);
	return node;
}

static void check_references(const struct node *root, const struct node *node)
{
	static const char start[] = "#/definitions/";
	if (node->key && strcmp(node->key, "$ref") == 0) {
		assert_memory_equal(node->string, start, sizeof start - 1);
		assert_non_null(AT(root, "definitions", node->string + sizeof start - 1));
	}
	for (const struct node *child = node->child; child; child = child->next)
		check_references(root, child);
}

static void it_is_json_and_complete(void **state)
{
	(void)state;
	struct fixture fixture = fixture_new();
	const struct node *root = read_schema(&fixture);
	assert_string_equal(AT(root, "title")->string, "Báo cáo");
	check_references(root, root);
	for (const struct field *field = report_record.fields; field->key; field++)
		assert_non_null(AT(root, "definitions", "report", "properties", field->key, "description"));
	const struct node *decimals = AT(root, "definitions", "metric", "properties", "decimals"), *part = AT(root, "definitions", "meeting", "properties", "part_of_day");
	assert_string_equal(node_find(decimals, "title")->string, "Số chữ số thập phân khi in");
	assert_string_equal(node_find(decimals, "description")->string, "Số chữ số thập phân khi in (mặc định: như đã ghi).\nPlaces after the comma in print (as written).");
	assert_string_equal(node_find(part, "description")->string, "Buổi. morning: sáng, noon: trưa, afternoon: chiều, evening: tối.\nPart of the day.");
	assert_string_equal(AT(root, "definitions", "change", "properties", "percent", "title")->string, "Tăng (+) hoặc giảm (-) bao nhiêu phần trăm");
	const struct node *required = AT(root, "definitions", "report", "required");
	assert_int_equal(required->count, 2);
	assert_string_equal(required->child->string, "year");
	for (const struct node *definition = AT(root, "definitions")->child; definition; definition = definition->next)
		if (node_find(definition, "properties"))
			assert_int_equal(node_find(definition, "additionalProperties")->kind, NODE_FALSE);
	fixture_free(&fixture);
}

static void what_may_be_left_out_may_be_null(void **state)
{
	(void)state;
	struct fixture fixture = fixture_new();
	const struct node *root = read_schema(&fixture);
	const struct node *year = AT(root, "definitions", "report", "properties", "year"), *title = AT(root, "definitions", "report", "properties", "title");
	assert_string_equal(node_find(AT(year, "allOf")->child, "type")->string, "integer");
	assert_int_equal(node_find(AT(year, "allOf")->child, "minimum")->number.mantissa, FIELD_YEAR_MINIMUM);
	assert_null(node_find(title, "type"));
	assert_string_equal(AT(title, "anyOf")->child->next->child->string, "null");
	const struct node *better = AT(root, "definitions", "metric", "properties", "better", "anyOf");
	assert_int_equal(node_find(better->child, "enum")->count, 2);
	fixture_free(&fixture);
}

static void strings_are_quoted(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	struct buffer out = buffer_make(arena);
	schema_quote(&out, "a\"b\\c\nd\x01 đ");
	assert_string_equal(out.data, "\"a\\\"b\\\\c\\nd\\u0001 đ\"");
	arena_free(arena);
}

static void the_page_names_every_key(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	struct buffer out = buffer_make(arena);
	schema_write_reference(&report_record, &out);
	for (const struct field *field = report_record_metric.fields; field->key; field++) {
		assert_non_null(strstr(out.data, arena_format(arena, "| `%s`%s | ", field->key, field->required ? " **required**" : "")));
		assert_non_null(strstr(out.data, field->vi));
	}
	assert_non_null(strstr(out.data, "the id of one of `groups`"));
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_is_json_and_complete),
		cmocka_unit_test(what_may_be_left_out_may_be_null),
		cmocka_unit_test(strings_are_quoted),
		cmocka_unit_test(the_page_names_every_key),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
