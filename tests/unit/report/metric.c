/* Units, figures and changes. */
#include "fixture.h"

#include "report/metric.h"

static void units_of_money_are_known(void **state)
{
	(void)state;
	static const struct {
		const char *name;
		enum unit_kind kind;
		int shift;
	} cases[] = {
		{"đồng", UNIT_MONEY, 0}, {"nghìn đồng", UNIT_MONEY, 3}, {"ngàn đồng", UNIT_MONEY, 3}, {"triệu đồng", UNIT_MONEY, 6}, {"tỷ đồng", UNIT_MONEY, 9},
		{"tỉ đồng", UNIT_MONEY, 9}, {"VND", UNIT_MONEY, 0}, {"%", UNIT_PERCENT, 0}, {"người", UNIT_PLAIN, 0}, {"", UNIT_PLAIN, 0}, {"đồng chí", UNIT_PLAIN, 0},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct unit unit = metric_unit(cases[i].name);
		assert_int_equal(unit.kind, cases[i].kind);
		assert_int_equal(unit.shift, cases[i].shift);
		assert_string_equal(unit.name, cases[i].name);
	}
}

static void money_is_counted_in_dong(void **state)
{
	(void)state;
	struct quantity quantity;
	assert_true(metric_plain_quantity((struct decimal){166, 2}, "tỷ đồng", &quantity));
	assert_true(quantity.value.mantissa == 1660000000 && quantity.value.scale == 0 && quantity.places == -1);
	assert_string_equal(quantity.qualifier, "");
	assert_true(metric_plain_quantity((struct decimal){5, 1}, "đồng", &quantity));
	assert_true(quantity.value.mantissa == 5 && quantity.value.scale == 1);
	assert_false(metric_plain_quantity((struct decimal){9999999999, 0}, "tỷ đồng", &quantity));
	assert_true(metric_plain_quantity((struct decimal){999999999999999999, 0}, "người", &quantity));
}

/* The change of `a` in 2022, in the report of 2022: "12.7% 2021", "points 1.5 2020" or "". */
static const struct {
	const char *metric, *change;
} changes[] = {
	{"'values': {'2021': 80, '2022': 100}", "25/0 2021"},
	{"'values': {'2021': 100, '2022': 80}", "-20/0 2021"},
	{"'values': {'2021': 3, '2022': 4}", "333/1 2021"},
	{"'values': {'2021': 100, '2022': 100}", "0/0 2021"},
	{"'values': {'2019': 50, '2020': null, '2021': {'note': 'mất số liệu'}, '2022': 100}", "100/0 2019"},
	{"'values': {'2021': 0, '2022': 100}", ""},
	{"'values': {'2021': -50, '2022': 100}", "300/0 2021"},
	{"'values': {'2022': 100}", ""},
	{"'values': {'2021': 100}", ""},
	{"'values': {'2021': 80, '2023': 100}", ""},
	{"'values': {'2022': 100}, 'change': {'percent': 12.7}", "127/1 2021"},
	{"'values': {'2022': 100}, 'change': {'percent': -0.05, 'from_year': 2019}", "-5/2 2019"},
	{"'values': {'2022': 100}, 'change': {'percent': 0}", "0/0 2021"},
	{"'change': {'percent': 12.7}", "127/1 2021"},
	{"'values': {'2021': 80, '2022': 100}, 'change': {'percent': 12.7}", "25/0 2021"},
	{"'unit': '%', 'values': {'2021': 95.5, '2022': 97.25}", "points 175/2 2021"},
	{"'unit': '%', 'values': {'2021': 0, '2022': 2}", "points 2/0 2021"},
	{"'values': {'2021': 0.000000000000000001, '2022': 999999999999999999}", ""},
};

static void changes_are_worked_out(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
		struct fixture fixture = fixture_new();
		const char *json = arena_format(fixture.arena, "{'year': 2022, 'organization': {'name': 'b'}, 'metrics': [{'id': 'a', 'name': 'b', %s}]}", changes[i].metric);
		const struct report *report = report_bind(&fixture.list, fixture_parse(&fixture, json));
		assert_string_equal(fixture_mistakes(&fixture), "");
		struct metric_change change;
		const char *shown = "";
		if (metric_change(&report->metrics.at[0], 2022, 2022, &change))
			shown = arena_format(fixture.arena, "%s%lld/%d %d", change.points ? "points " : "", (long long)change.percent.mantissa, change.percent.scale,
					     change.from_year);
		assert_string_equal(shown, changes[i].change);
		fixture_free(&fixture);
	}
}

static void what_is_stated_counts_for_the_report_s_year_alone(void **state)
{
	(void)state;
	struct fixture fixture = fixture_bind("{'year': 2022, 'organization': {'name': 'b'}, 'metrics': [{'id': 'a', 'name': 'b', 'change': {'percent': 1}}]}");
	struct metric_change change;
	assert_true(metric_change(&fixture.report->metrics.at[0], 2022, 2022, &change));
	assert_false(metric_change(&fixture.report->metrics.at[0], 2021, 2022, &change));
	fixture_free(&fixture);
}

static void figures_carry_their_own_words(void **state)
{
	(void)state;
	struct fixture fixture = fixture_bind("{'year': 2022, 'organization': {'name': 'b'}, 'metrics': [{'id': 'a', 'name': 'b', 'unit': 'suất', 'decimals': 0, "
					      "'qualifier': 'trên', 'values': {'2021': {'value': 5, 'qualifier': 'gần'}, '2022': 7, '2020': null}}]}");
	const struct metric *metric = &fixture.report->metrics.at[0];
	struct quantity quantity;
	assert_true(metric_quantity(metric, 2022, &quantity));
	assert_string_equal(quantity.qualifier, "trên");
	assert_int_equal(quantity.places, 0);
	assert_true(metric_quantity(metric, 2021, &quantity));
	assert_string_equal(quantity.qualifier, "gần");
	assert_false(metric_quantity(metric, 2020, &quantity));
	assert_false(metric_quantity(metric, 2019, &quantity));
	fixture_free(&fixture);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(units_of_money_are_known),
		cmocka_unit_test(money_is_counted_in_dong),
		cmocka_unit_test(changes_are_worked_out),
		cmocka_unit_test(what_is_stated_counts_for_the_report_s_year_alone),
		cmocka_unit_test(figures_carry_their_own_words),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
