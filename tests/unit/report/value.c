/* Paths into a report, and what stands at their end. */
#include "fixture.h"

static const char json[] =
	"{'year': 2022, 'title': 'T', 'organization': {'name': 'Hội', 'logo': null},"
	" 'meeting': {'date': '2022-11-12T14:00', 'part_of_day': 'afternoon'},"
	" 'metrics': ["
	"  {'id': 'tong', 'name': 'Tổng', 'unit': 'triệu đồng', 'qualifier': 'trên', 'values': {'2019': 500, '2020': null, '2022': 1660}},"
	"  {'id': 'moi', 'name': 'Mới', 'values': {'2021': 5, '2022': null}},"
	"  {'id': 'ty_le', 'name': 'Tỷ lệ', 'unit': '%', 'decimals': 1, 'values': {'2022': {'value': 97.25, 'qualifier': 'gần'}}, 'change': {'percent': 1.5}}],"
	" 'results': {'sections': [{'metrics': ['moi', 'tong']}, {'heading': 'B'}, {'metrics': ['tong', 'ty_le']}]},"
	" 'directions': {'year': 2023, 'target_count': 5, 'targets': [{'id': 'qua', 'text': 'Q', 'value': 2000, 'unit': 'suất'}, {'text': 'R', 'value': 3}]},"
	" 'awards': [{'issuer': 'a', 'award': 'b', 'collectives': 6}, {'issuer': 'c', 'award': 'd', 'collectives': ['Tổ 1', 'Tổ 2']}]}";

static const char *describe_number(struct arena *arena, struct decimal value)
{
	return arena_format(arena, "%lld/%d", (long long)value.mantissa, value.scale);
}

static const char *describe(struct arena *arena, const struct value *value)
{
	static const char *const kinds[] = {"string", "text", "integer", "year", "number", "quantity", "change", "date", "boolean", "record", "list", "other"};
	const char *kind = kinds[value->kind];
	if (value->absent)
		return arena_format(arena, "no %s", kind);
	switch (value->kind) {
	case VALUE_STRING:
	case VALUE_TEXT:
		return arena_format(arena, "%s %s", kind, value->text);
	case VALUE_INTEGER:
	case VALUE_YEAR:
	case VALUE_BOOLEAN:
		return arena_format(arena, "%s %lld", kind, (long long)value->integer);
	case VALUE_NUMBER:
		return arena_format(arena, "%s %s", kind, describe_number(arena, value->number));
	case VALUE_QUANTITY:
		return arena_format(arena, "%s [%s] %s %s", kind, value->quantity.qualifier, describe_number(arena, value->quantity.value),
				    value->quantity.unit.name);
	case VALUE_CHANGE:
		return arena_format(arena, "%s %s from %d", kind, describe_number(arena, value->change.percent), value->change.from_year);
	case VALUE_DATE:
		return arena_format(arena, "%s %d", kind, value->date.day);
	case VALUE_RECORD:
		return arena_format(arena, "%s %s", kind, value->record->name);
	case VALUE_LIST:
		return arena_format(arena, "%s %zu", kind, value->list.count);
	case VALUE_OTHER:
		break;
	}
	return kind;
}

/* With a report, and with none, as a layout file is checked: NULL where the path is refused, "?x" with a suggestion. */
static const struct {
	const char *path, *with, *without;
} cases[] = {
	{"year", "year 2022", "no year"},
	{"title", "text T", "no text"},
	{"subtitle", "no text", "no text"},
	{"organization", "record organization", "no record"},
	{"organization.name", "string Hội", "no string"},
	{"organization.logo.path", "no string", "no string"},
	{"meeting.part_of_day", "string chiều", "no string"},
	{"meeting.date", "date 12", "no date"},
	{"meeting.date.month", "integer 11", "no integer"},
	{"meeting.date.year", "year 2022", "no year"},
	{"document.date.year", "no year", "no year"},
	{"metrics", "list 3", "no list"},
	{"metrics.count", "integer 3", "no integer"},
	{"annexes.count", "no integer", "no integer"},
	{"metrics.tong", "record metric", "no record"},
	{"metrics.1.name", "string Tổng", "no string"},
	{"metrics.tong.value", "quantity [trên] 1660000000/0 triệu đồng", "no quantity"},
	{"metrics.tong.previous", "quantity [trên] 500000000/0 triệu đồng", "no quantity"},
	{"metrics.tong.2019", "quantity [trên] 500000000/0 triệu đồng", "no quantity"},
	{"metrics.tong.2020", "no quantity", "no quantity"},
	{"metrics.tong.1066", "no quantity", "no quantity"},
	{"metrics.tong.change", "change 232/0 from 2019", "no change"},
	{"metrics.tong.change.percent", "number 232/0", "no number"},
	{"metrics.tong.change.from_year", "year 2019", "no year"},
	{"metrics.moi.value", "no quantity", "no quantity"},
	{"metrics.moi.previous", "quantity [] 5/0 ", "no quantity"},
	{"metrics.moi.change", "no change", "no change"},
	{"metrics.ty_le.value", "quantity [gần] 9725/2 %", "no quantity"},
	{"metrics.ty_le.change", "change 15/1 from 2021", "no change"},
	{"metrics.tong.values", "other", "no other"},
	{"results.sections.1.metrics", "list 2", "no list"},
	{"results.sections.1.metrics.2.name", "string Tổng", "no string"},
	{"highlights", "list 3", "no list"},
	{"highlights.1.name", "string Mới", "no string"},
	{"highlights.2.name", "string Tổng", "no string"},
	{"highlights.3.name", "string Tỷ lệ", "no string"},
	{"highlights.count", "integer 3", "no integer"},
	{"directions.unlisted", "integer 3", "no integer"},
	{"directions.targets.qua.value", "quantity [] 2000/0 suất", "no quantity"},
	{"directions.targets.2.value", "quantity [] 3/0 ", "no quantity"},
	{"awards.collectives", "integer 8", "no integer"},
	{"awards.individuals", "no integer", "no integer"},
	{"awards.2.collectives", "integer 2", "no integer"},
	{"awards.2.collectives.names", "list 2", "no list"},
	{"awards.2.collectives.names.2", "string Tổ 2", "no string"},
	{"awards.1.collectives.names", "no list", "no list"},
	/* none of these */
	{"", NULL, NULL},
	{".", NULL, NULL},
	{"year.", NULL, NULL},
	{".year", NULL, NULL},
	{"year.value", NULL, NULL},
	{"title.x", NULL, NULL},
	{"metrics..tong", NULL, NULL},
	{"metrics.tong..value", NULL, NULL},
	{"metrics.0", NULL, NULL},
	{"metrics.4", NULL, "no record"},
	{"metrics.99999999999999999999", NULL, NULL},
	{"metrics.name", "?metrics.1.name", "?metrics.1.name"},
	{"metrics.value", "?metrics.1.value", "?metrics.1.value"},
	{"awards.issuer", "?awards.1.issuer", "?awards.1.issuer"},
	{"awards.hoi", NULL, NULL},
	{"metrics.tng.value", "?metrics.tong.value", "no quantity"},
	{"metrics.tong.nme", "?metrics.tong.name", "?metrics.tong.name"},
	{"organisation.name", "?organization.name", "?organization.name"},
	{"metrics.tong.20222", NULL, NULL},
	{"meeting.date.hour", NULL, NULL},
	{"awards.1.collectives.name", NULL, NULL},
	{"a.b.c.d.e.f.g", NULL, NULL},
};

static const char *find(struct arena *arena, const struct report *report, const char *path)
{
	const struct scope scope = {.report = report};
	struct value value;
	const char *suggestion = NULL;
	if (value_find(arena, &scope, path, &value, &suggestion))
		return describe(arena, &value);
	return suggestion ? arena_format(arena, "?%s", suggestion) : "";
}

static void paths_lead_to_values(void **state)
{
	(void)state;
	struct fixture fixture = fixture_bind(json);
	assert_string_equal(fixture_mistakes(&fixture), "");
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		const char *with = find(fixture.arena, fixture.report, cases[i].path), *without = find(fixture.arena, NULL, cases[i].path);
		const char *wanted = cases[i].with ? cases[i].with : "", *wanted_without = cases[i].without ? cases[i].without : "";
		if (strcmp(with, wanted) != 0)
			fail_msg("%s: %s", cases[i].path, with);
		if (strcmp(without, wanted_without) != 0)
			fail_msg("%s in no report: %s", cases[i].path, without);
	}
	fixture_free(&fixture);
}

static void scopes_hide_what_is_outside(void **state)
{
	(void)state;
	struct fixture fixture = fixture_bind(json);
	const struct scope root = {.report = fixture.report};
	struct value awards, value;
	const char *suggestion;
	assert_true(value_find(fixture.arena, &root, "awards", &awards, &suggestion));
	const struct scope index = {fixture.report, &root, "index", {.kind = VALUE_INTEGER, .text = "", .integer = 2}};
	const struct scope item = {fixture.report, &index, "year", value_element(&root, &awards, 1)};
	assert_true(value_find(fixture.arena, &item, "year.issuer", &value, &suggestion));
	assert_string_equal(value.text, "c");
	assert_true(value_find(fixture.arena, &item, "index", &value, &suggestion));
	assert_int_equal(value.integer, 2);
	assert_true(value_find(fixture.arena, &index, "year", &value, &suggestion));
	assert_int_equal(value.integer, 2022);
	assert_false(value_find(fixture.arena, &root, "index", &value, &suggestion));
	fixture_free(&fixture);
}

static void metrics_stand_for_their_figure(void **state)
{
	(void)state;
	struct fixture fixture = fixture_bind(json);
	const struct scope root = {.report = fixture.report};
	struct value value;
	const char *suggestion;
	assert_true(value_find(fixture.arena, &root, "metrics.tong", &value, &suggestion));
	value = value_settle(&root, value);
	assert_int_equal(value.kind, VALUE_QUANTITY);
	assert_true(value_present(&value));
	assert_true(value_find(fixture.arena, &root, "metrics.moi", &value, &suggestion));
	value = value_settle(&root, value);
	assert_true(value.kind == VALUE_QUANTITY && value.absent && !value_present(&value));
	assert_true(value_find(fixture.arena, &root, "organization", &value, &suggestion));
	assert_int_equal(value_settle(&root, value).kind, VALUE_RECORD);
	fixture_free(&fixture);
}

static void sums_are_of_like_things(void **state)
{
	(void)state;
	struct fixture fixture = fixture_bind("{'year': 2022, 'organization': {'name': 'Hội'}, 'awards': ["
					      "{'issuer': 'a', 'award': 'b', 'collectives': 999999999}, {'issuer': 'a', 'award': 'b', 'collectives': 2}],"
					      "'assessment': [{'text': 'a', 'planned': 5, 'unit': '%'}, {'text': 'b', 'planned': 500, 'unit': 'triệu đồng'}]}");
	assert_string_equal(find(fixture.arena, fixture.report, "awards.collectives"), "integer 1000000001");
	/* Five per cent and five hundred million are no five hundred and five. */
	assert_string_equal(find(fixture.arena, fixture.report, "assessment.planned"), "?assessment.1.planned");
	fixture_free(&fixture);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(paths_lead_to_values),
		cmocka_unit_test(scopes_hide_what_is_outside),
		cmocka_unit_test(metrics_stand_for_their_figure),
		cmocka_unit_test(sums_are_of_like_things),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
