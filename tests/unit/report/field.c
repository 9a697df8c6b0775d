/* The field table of a report, bound. */
#include "fixture.h"

struct records ARRAY_OF(const struct record *);

static void collect(struct arena *arena, const struct record *record, struct records *out)
{
	for (size_t i = 0; i < out->count; i++)
		if (out->at[i] == record)
			return;
	*array_push(arena, out) = record;
	for (const struct field *field = record->fields; field->key; field++)
		if (field->record)
			collect(arena, field->record, out);
}

static struct records all_records(struct arena *arena)
{
	struct records records = {0};
	collect(arena, &report_record, &records);
	collect(arena, &report_record_figure, &records);
	assert_true(records.count > 20);
	return records;
}

static void bind(struct fixture *fixture, const struct record *record, const char *json)
{
	struct binder binder = {fixture->arena, &fixture->list};
	fixture->list.count = 0;
	field_bind_record(&binder, record, fixture_parse(fixture, json), arena_alloc(fixture->arena, record->size));
}

static size_t count_code(const struct fixture *fixture, enum diagnostic_code code)
{
	size_t count = 0;
	for (size_t i = 0; i < fixture->list.count; i++)
		count += fixture->list.at[i].code == code;
	return count;
}

static const struct {
	enum node_kind kind;
	const char *json;
} samples[] = {
	{NODE_NULL, "null"}, {NODE_FALSE, "false"}, {NODE_TRUE, "true"}, {NODE_NUMBER, "2022"}, {NODE_STRING, "'x'"}, {NODE_ARRAY, "[]"}, {NODE_OBJECT, "{}"},
};

static bool takes(const struct field *field, enum node_kind kind)
{
	const struct field_type *type = field->type;
	if (kind == NODE_NULL)
		return !field->required;
	if (field->list)
		return kind == NODE_ARRAY;
	if (type == &field_integer || type == &field_year || type == &field_number)
		return kind == NODE_NUMBER;
	if (type == &field_boolean)
		return kind == NODE_FALSE || kind == NODE_TRUE;
	if (type == &field_record || type == &report_years)
		return kind == NODE_OBJECT;
	if (type == &report_tally)
		return kind == NODE_NUMBER || kind == NODE_ARRAY;
	return kind == NODE_STRING;
}

static void every_key_refuses_every_wrong_type(void **state)
{
	(void)state;
	struct fixture fixture = fixture_new();
	struct records records = all_records(fixture.arena);
	for (size_t i = 0; i < records.count; i++)
		for (const struct field *field = records.at[i]->fields; field->key; field++)
			for (size_t k = 0; k < sizeof samples / sizeof *samples; k++) {
				bind(&fixture, records.at[i], arena_format(fixture.arena, "{'%s': %s}", field->key, samples[k].json));
				size_t wrong = 0;
				/* An empty object in the place of a record has mistakes of its own. */
				for (size_t n = 0; n < fixture.list.count; n++)
					wrong += fixture.list.at[n].code == DIAGNOSTIC_VALUE_TYPE;
				if (wrong != !takes(field, samples[k].kind))
					fail_msg("%s.%s: %s", records.at[i]->name, field->key, samples[k].json);
			}
	fixture_free(&fixture);
}

static void every_required_key_is_missed(void **state)
{
	(void)state;
	struct fixture fixture = fixture_new();
	struct records records = all_records(fixture.arena);
	for (size_t i = 0; i < records.count; i++) {
		size_t required = 0;
		for (const struct field *field = records.at[i]->fields; field->key; field++)
			required += field->required;
		bind(&fixture, records.at[i], "{}");
		assert_int_equal(fixture.list.count, required);
		assert_int_equal(count_code(&fixture, DIAGNOSTIC_KEY_MISSING), required);
	}
	fixture_free(&fixture);
}

/* Also shows that no two keys of a record are so alike that a slip leads to the other one. */
static void every_key_is_suggested_for_a_slip(void **state)
{
	(void)state;
	struct fixture fixture = fixture_new();
	struct records records = all_records(fixture.arena);
	for (size_t i = 0; i < records.count; i++)
		for (const struct field *field = records.at[i]->fields; field->key; field++) {
			size_t length = strlen(field->key);
			if (length < 3)
				continue;
			const char *slips[] = {
				arena_format(fixture.arena, "{'%s%c': null}", field->key, field->key[length - 1]),
				arena_format(fixture.arena, "{'%c%c%s': null}", field->key[1], field->key[0], field->key + 2),
			};
			for (size_t k = 0; k < 2; k++) {
				bind(&fixture, records.at[i], slips[k]);
				assert_int_equal(count_code(&fixture, DIAGNOSTIC_KEY_UNKNOWN), 1);
				const char *found = NULL;
				for (size_t n = 0; n < fixture.list.count; n++) {
					if (fixture.list.at[n].code == DIAGNOSTIC_KEY_UNKNOWN)
						found = fixture.list.at[n].suggestion;
					/* A required key in a wrong spelling is not missing as well. */
					if (fixture.list.at[n].code == DIAGNOSTIC_KEY_MISSING)
						assert_string_not_equal(fixture.list.at[n].arguments[0], field->key);
				}
				assert_non_null(found);
				assert_string_equal(found, field->key);
			}
		}
	fixture_free(&fixture);
}

static void every_key_is_explained(void **state)
{
	(void)state;
	struct fixture fixture = fixture_new();
	struct records records = all_records(fixture.arena);
	for (size_t i = 0; i < records.count; i++)
		for (const struct field *field = records.at[i]->fields; field->key; field++) {
			assert_true(field->vi && *field->vi && field->en && *field->en);
			if (!field->example)
				continue;
			bind(&fixture, records.at[i], arena_format(fixture.arena, "{'%s': %s}", field->key, field->example));
			for (size_t n = 0; n < fixture.list.count; n++)
				if (fixture.list.at[n].code != DIAGNOSTIC_KEY_MISSING)
					fail_msg("the example of %s.%s is wrong: %s", records.at[i]->name, field->key, field->example);
		}
	fixture_free(&fixture);
}

#define ORGANIZATION "'organization': {'name': 'Hội'}"
#define REPORT "'year': 2022, " ORGANIZATION

static const struct {
	const char *json, *mistakes;
} cases[] = {
	{"{" REPORT "}", ""},
	{"{'year': null, 'organization': null}", "R201 null; R201 null"},
	{"{" REPORT ", 'title': null, 'metrics': null, 'meeting': null}", ""},
	{"[]", "R201 []"},
	/* numbers */
	{"{'year': 1899, " ORGANIZATION "}", "R204 1899"},
	{"{'year': 2201, " ORGANIZATION "}", "R204 2201"},
	{"{'year': 2022.0, " ORGANIZATION "}", ""},
	{"{'year': 2022.5, " ORGANIZATION "}", "R206 2022.5"},
	{"{'year': 2.022e3, " ORGANIZATION "}", ""},
	{"{" REPORT ", 'format': 1.0}", ""},
	{"{" REPORT ", 'format': 3}", "R213 3"},
	{"{" REPORT ", 'metrics': [{'id': 'a', 'name': 'b', 'decimals': 7}]}", "R204 7"},
	/* words */
	{"{'year': 2022, 'organization': {'name': ' \\t '}}", "R209 ' \\t '"},
	{"{'year': 2022, 'organization': {'name': '\\u00a0\\u200b\\u3000'}}", "R209 '\\u00a0\\u200b\\u3000'"},
	{"{'year': 2022, 'organization': {'name': 'a\\nb'}}", "R225 \\n"},
	{"{'year': 2022, 'organization': {'name': 'a\\tb'}}", "R225 \\t"},
	{"{'year': 2022, 'organization': {'name': 'a\\u0085b'}}", "R215 \\u0085"},
	{"{'year': 2022, 'organization': {'name': 'Hội {{year}}'}}", "R228 {{"},
	{"{" REPORT ", 'proposals': ['a\\nb\\tc']}", ""},
	{"{" REPORT ", 'proposals': ['a\\u202eb', 'c\\ufffdd', '']}", "R215 \\u202e; R215 \\ufffd; R209 ''"},
	/* dates */
	{"{" REPORT ", 'meeting': {'date': '2024-02-29'}}", ""},
	{"{" REPORT ", 'meeting': {'date': '2023-02-29'}}", "R208 '2023-02-29'"},
	{"{" REPORT ", 'meeting': {'date': '2023-04-31'}}", "R208 '2023-04-31'"},
	{"{" REPORT ", 'meeting': {'date': '2023-00-10'}}", "R208 '2023-00-10'"},
	{"{" REPORT ", 'meeting': {'date': '2023-04-30T24:00'}}", "R208 '2023-04-30T24:00'"},
	{"{" REPORT ", 'meeting': {'date': '12/11/2022'}}", "R207 '12/11/2022' ?2022-11-12"},
	{"{" REPORT ", 'meeting': {'date': '2-9-2022'}}", "R207 '2-9-2022' ?2022-09-02"},
	{"{" REPORT ", 'meeting': {'date': '2022/9/2'}}", "R207 '2022/9/2' ?2022-09-02"},
	{"{" REPORT ", 'meeting': {'date': '31/02/2022'}}", "R207 '31/02/2022'"},
	{"{" REPORT ", 'meeting': {'date': '12/11/22'}}", "R207 '12/11/22'"},
	{"{" REPORT ", 'meeting': {'date': 'hôm qua'}}", "R207 'hôm qua'"},
	/* choices */
	{"{" REPORT ", 'meeting': {'part_of_day': 'mornin'}}", "R205 'mornin' ?morning"},
	{"{" REPORT ", 'meeting': {'part_of_day': 'sáng'}}", "R205 'sáng'"},
	/* lists */
	{"{" REPORT ", 'proposals': [null]}", "R201 null"},
	{"{" REPORT ", 'proposals': [['a']]}", "R201 ['a']"},
	{"{" REPORT ", 'proposals': []}", ""},
	{"{" REPORT ", 'remarks': [{'speaker': 'a', 'paragraphs': []}]}", "R209 []"},
	/* ids */
	{"{" REPORT ", 'metrics': [{'id': '1a', 'name': 'b'}]}", "R210 '1a'"},
	{"{" REPORT ", 'metrics': [{'id': 'a-b', 'name': 'b'}]}", "R210 'a-b'"},
	{"{" REPORT ", 'metrics': [{'id': 'count', 'name': 'b'}]}", "R226 'count'"},
	{"{" REPORT ", 'metrics': [{'id': 'a', 'name': 'b'}, {'id': 'c', 'name': 'd'}, {'id': 'a', 'name': 'e'}]}", "R211 'a'"},
	{"{" REPORT ", 'directions': {'year': 2023, 'targets': [{'id': 'a', 'text': 'b'}, {'id': 'a', 'text': 'c'}]}}", "R211 'a'"},
	{"{" REPORT ", 'groups': [{'id': 'a', 'name': 'b'}], 'metrics': [{'id': 'a', 'name': 'b', 'group': 'a'}]}", ""},
	{"{" REPORT ", 'groups': [{'id': 'abc', 'name': 'b'}], 'metrics': [{'id': 'a', 'name': 'b', 'group': 'abd'}]}", "R212 'abd' ?abc"},
	{"{" REPORT ", 'metrics': [{'id': 'a', 'name': 'b', 'group': 'Nhân đạo'}]}", "R212 'Nhân đạo'"},
	/* figures */
	{"{" REPORT ", 'metrics': [{'id': 'a', 'name': 'b', 'values': {'2022': 1, '2021': null, '2020': {'value': 2, 'note': 'c'}}}]}", ""},
	{"{" REPORT ", 'metrics': [{'id': 'a', 'name': 'b', 'values': {'2022': '1', '22': 1, '1899': 1}}]}", "R201 '1'; R214 '22'; R214 '1899'"},
	{"{" REPORT ", 'metrics': [{'id': 'a', 'name': 'b', 'values': {'2022': {'valu': 1}}}]}", "R203 'valu' ?value"},
	{"{" REPORT ", 'metrics': [{'id': 'a', 'name': 'b', 'unit': 'tỷ đồng', 'values': {'2022': 9999999999}}]}", "R229 9999999999"},
	{"{" REPORT ", 'awards': [{'issuer': 'a', 'award': 'b', 'collectives': ['c', ''], 'individuals': -1}]}", "R209 ''; R204 -1"},
	{"{" REPORT ", 'awards': [{'issuer': 'a', 'award': 'b', 'collectives': 1.5}]}", "R206 1.5"},
	{"{" REPORT ", 'annexes': [{'title': 'a', 'columns': [{'title': 'b'}], 'rows': [['c'], [1], [null], [''], [1, 2], [true]]}]}", "R224 [1, 2]; R201 true"},
	{"{" REPORT ", 'annexes': [{'title': 'a', 'columns': [{'title': 'b'}], 'rows': [['{{yaer}}']]}]}", "R216 yaer ?year"},
	/* one mistake, one message */
	{"{'yaer': 2022, " ORGANIZATION ", 'proposals': ['{{year}}']}", "R203 'yaer' ?year"},
	{"{" REPORT ", 'metircs': [], 'proposals': ['{{metrics.a}} {{metrics.b.change}}']}", "R203 'metircs' ?metrics"},
	{"{" REPORT ", 'metrics': [{'id': 7, 'name': 'b'}], 'results': {'sections': [{'metrics': ['a']}]}, 'proposals': ['{{metrics.a}}']}", "R201 7"},
	{"{" REPORT ", 'metrics': [{'id': 'a', 'name': 'b', 'values': {'2022': '5'}}], 'proposals': ['{{metrics.a}} {{metrics.a.change}}']}", "R201 '5'"},
	{"{" REPORT ", 'metrics': [{'id': 'a', 'name': 'b', 'values': {'2022': '5'}}], 'proposals': ['{{metrics.a | date}}']}", "R201 '5'; R219 date"},
};

static void mistakes_are_found_where_they_are(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct fixture fixture = fixture_bind(cases[i].json);
		assert_string_equal(fixture_mistakes(&fixture), cases[i].mistakes);
		fixture_free(&fixture);
	}
}

static void elements_are_named_with_their_numbers(void **state)
{
	(void)state;
	struct fixture fixture = fixture_new();
	const struct node *root = fixture_parse(&fixture, "{'rows': [[1, 2], [3]], 'a': 4}");
	const struct node *rows = root->child;
	assert_string_equal(field_label(fixture.arena, rows), "rows");
	assert_string_equal(field_label(fixture.arena, rows->child->child->next), "rows.1.2");
	assert_string_equal(field_label(fixture.arena, rows->child->next->child), "rows.2.1");
	assert_string_equal(field_label(fixture.arena, rows->next), "a");
	assert_string_equal(field_label(fixture.arena, root), "cả tệp\x1Fthe file");
	fixture_free(&fixture);
}

static void keys_may_be_decomposed(void **state)
{
	(void)state;
	struct fixture fixture = fixture_bind("{" REPORT ", 'na\xCC\x86m': 1}");
	assert_string_equal(fixture_mistakes(&fixture), "R203 'na\xCC\x86m'");
	assert_string_equal(fixture.list.at[0].arguments[0], "năm");
	fixture_free(&fixture);
}

static void a_flood_of_mistakes_ends(void **state)
{
	(void)state;
	struct fixture fixture = fixture_new();
	struct buffer json = buffer_make(fixture.arena);
	buffer_text(&json, "{" REPORT ", 'metrics': [{}");
	for (int i = 0; i < 20000; i++)
		buffer_text(&json, ", {}, 5");
	buffer_text(&json, "], 'proposals': ['{{metrics.a}}']}");
	const struct report *report = report_bind(&fixture.list, fixture_parse(&fixture, json.data));
	assert_in_range(fixture.list.count, FIELD_MISTAKES, FIELD_MISTAKES + 10);
	assert_string_equal(report->metrics.at[40000].unit.text, "");
	fixture_free(&fixture);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_key_refuses_every_wrong_type),
		cmocka_unit_test(every_required_key_is_missed),
		cmocka_unit_test(every_key_is_suggested_for_a_slip),
		cmocka_unit_test(every_key_is_explained),
		cmocka_unit_test(mistakes_are_found_where_they_are),
		cmocka_unit_test(elements_are_named_with_their_numbers),
		cmocka_unit_test(keys_may_be_decomposed),
		cmocka_unit_test(a_flood_of_mistakes_ends),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
