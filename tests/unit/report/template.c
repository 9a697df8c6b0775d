/* Marked-up text taken apart. */
#include "fixture.h"

#define REPORT                                                                                                                     \
	"'year': 2022, 'organization': {'name': 'Hội'}, 'meeting': {'date': '2022-11-12'}, 'metrics': ["                            \
	"{'id': 'tong', 'name': 'Tổng', 'unit': 'đồng', 'values': {'2021': 5, '2022': 10}}, {'id': 'moi', 'name': 'Mới'}]"

static const char *render(struct fixture *fixture, const struct segments *segments)
{
	struct buffer out = buffer_make(fixture->arena);
	const char *uri = NULL;
	for (size_t i = 0; i < segments->count; i++) {
		const struct segment *segment = &segments->at[i];
		if (segment->uri != uri)
			buffer_format(&out, "<%s>", segment->uri ? segment->uri : "");
		uri = segment->uri;
		buffer_format(&out, "%s%s", segment->bold ? "B" : "", segment->italic ? "I" : "");
		if (segment->kind == SEGMENT_BREAK)
			buffer_text(&out, "[/]");
		else if (segment->kind == SEGMENT_LITERAL)
			buffer_format(&out, "(%.*s)", (int)(segment->end - segment->start), segment->text);
		else
			buffer_format(&out, "{%s%s%d:%d%s%s%s%s}", segment->before, *segment->before ? "+" : "", (int)segment->value.kind, (int)segment->filter,
				      segment->upper ? "U" : "", segment->capital ? "C" : "", segment->bare ? "B" : "",
				      *segment->after ? arena_format(fixture->arena, "+%s", segment->after) : "");
	}
	return out.data ? out.data : "";
}

/* In the text ` stands for '. Kinds: 1 text, 3 year, 5 quantity, 6 change, 7 date. */
static const struct {
	const char *text, *segments, *mistakes;
} cases[] = {
	{"a", "(a)", ""},
	{"a\\nb", "(a)[/](b)", ""},
	{"**a** b", "B(a)( b)", ""},
	{"*a* b", "I(a)( b)", ""},
	{"***a*** b", "BI(a)( b)", ""},
	{"*a **b** c*", "I(a )BI(b)I( c)", ""},
	{"**a", "(**a)", "R221 **"},
	{"a**", "(a**)", ""},
	{"*a **b", "(*a **b)", "R221 *; R221 **"},
	{"2 * 3 * 4", "(2 * 3 * 4)", ""},
	{"2*3*4 m", "(2*3*4 m)", ""},
	{"2*x, *b*", "(2*x, )I(b)", "R221 *"},
	{"\\\\*a\\\\*", "(*a)(*)", ""},
	{"\\\\\\\\", "(\\)", ""},
	{"a\\\\b", "(a\\b)", ""},
	{"\\\\", "(\\)", ""},
	{"\\\\{{year}}", "({{year}})", ""},
	{"{year}", "({year})", ""},
	{"}}", "(}})", ""},
	{"{{year}}", "{3:0}", ""},
	{"{{ year }}", "{3:0}", ""},
	{"**{{year}}**", "B{3:0}", ""},
	{"**a {{` *` year}} b**", "B(a )B{ *+3:0}B( b)", ""},
	{"{{year|upper}}", "{3:0U}", ""},
	{"{{metrics.tong | bare | number | capital}}", "{5:1CB}", ""},
	{"{{metrics.tong.change | trend}}", "{6:12}", ""},
	{"{{meeting.date | short_date}}", "{7:6}", ""},
	{"{{`a` year `b`}}", "{a+3:0+b}", ""},
	{"{{` | ` year ` | ` | upper}}", "{ | +3:0U+ | }", ""},
	{"{{`, tại ` meeting.venue}}", "{, tại +0:0}", ""},
	{"{{meeting.venue}}", "", "R217 meeting.venue"},
	{"{{metrics.moi}}", "", "R217 metrics.moi"},
	{"{{metrics.moi.change}}", "", "R223 metrics.moi.change"},
	{"{{` (` metrics.moi.change `)`}}", "{ (+6:0+)}", ""},
	{"{{organization}}", "", "R227 organization"},
	{"{{metrics}}", "", "R227 metrics"},
	{"{{metrics.tong.values}}", "", "R227 metrics.tong.values"},
	{"{{yaer}}", "", "R216 yaer ?year"},
	{"{{}}", "", "R216 {{}}"},
	{"{{ }}", "", "R216 {{ }}"},
	{"{{|upper}}", "", "R216 {{|upper}}"},
	{"{{`a`}}", "", "R216 {{`a`}}"},
	{"{{`}}", "", "R216 `"},
	{"{{.}}", "", "R216 ."},
	{"{{metrics..tong}}", "", "R216 metrics..tong"},
	{"{{year|}}", "", "R218 |"},
	{"{{year|uper}}", "", "R218 uper ?upper"},
	{"{{year | letter}}", "", "R219 letter"},
	{"{{organization.name | money}}", "", "R219 money"},
	{"a {{year", "(a {{year)", "R220 {{"},
	{"a {{year b {{year}}", "(a {{year b ){3:0}", "R220 {{"},
	{"{{{{", "({{{{)", "R220 {{"},
	/* links */
	{"[a](https://x) b", "<https://x>(a)<>( b)", ""},
	{"[**a** {{year}}](http://x)", "<http://x>B(a)( ){3:0}", ""},
	{"[a](b)", "([a](b))", ""},
	{"[a] (https://x)", "([a] (https://x))", ""},
	{"[](https://x)", "([](https://x))", ""},
	{"[a](https://x y)", "([a](https://x y))", ""},
	{"[a](https://x", "([a](https://x)", ""},
	{"[[a](https://x)]", "([)<https://x>(a)<>(])", ""},
	{"[{{year](https://x)}} b", "<https://x>({{year)<>(}} b)", "R220 {{"},
};

static struct segments parse(struct fixture *fixture, const char *text)
{
	*fixture = fixture_bind("{" REPORT "}");
	assert_int_equal(fixture->list.count, 0);
	const struct node *node = fixture_parse(fixture, arena_format(fixture->arena, "'%s'", text));
	const struct scope *scope = &(struct scope){.report = fixture->report};
	const struct template_context context = {fixture->arena, &fixture->list, scope, true, NULL};
	return template_parse(&context, node);
}

static const char *quote_marks(struct arena *arena, const char *text)
{
	char *out = arena_copy(arena, text, strlen(text));
	for (char *c = out; *c; c++)
		*c = *c == '`' ? '\'' : *c;
	return out;
}

static void texts_are_taken_apart(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct fixture fixture;
		struct segments segments = parse(&fixture, cases[i].text);
		const char *shown = render(&fixture, &segments), *mistakes = fixture_mistakes(&fixture);
		const char *wanted = quote_marks(fixture.arena, cases[i].mistakes);
		if (strcmp(shown, cases[i].segments) != 0 || strcmp(mistakes, wanted) != 0)
			fail_msg("%s: %s [%s]", cases[i].text, shown, mistakes);
		fixture_free(&fixture);
	}
}

static void nothing_is_said_without_a_list(void **state)
{
	(void)state;
	struct fixture fixture = fixture_bind("{" REPORT "}");
	const struct node *node = fixture_parse(&fixture, "'{{yaer}} **a {{year | x}} {{'");
	const struct scope scope = {.report = fixture.report};
	const struct template_context context = {fixture.arena, NULL, &scope, true, NULL};
	template_parse(&context, node);
	assert_int_equal(fixture.list.count, 0);
	fixture_free(&fixture);
}

/* NFC is what texts are read in, but carets stand in the file. */
static void carets_stand_in_the_file(void **state)
{
	(void)state;
	struct fixture fixture = fixture_bind("{" REPORT ", 'proposals': ['Ho\xCC\xA3\xCC\x82i \\u0111 {{yaer}}']}");
	assert_string_equal(fixture_mistakes(&fixture), "R216 yaer ?year");
	fixture_free(&fixture);
}

static const struct {
	const char *rest, *mistakes;
} cycles[] = {
	{"'title': 'a {{title}}'", "R222 'a {{title}}'"},
	{"'title': '{{subtitle}}', 'subtitle': '{{title}}'", "R222 '{{subtitle}}'; R222 '{{title}}'"},
	{"'title': '{{subtitle}}', 'subtitle': 'x'", ""},
	{"'title': '{{subtitle}} {{subtitle}}', 'subtitle': '{{proposals.1}}', 'proposals': ['x']", ""},
	{"'title': '{{subtitle}}', 'subtitle': '{{proposals.1}}', 'proposals': ['{{proposals.1}}']",
	 "R222 '{{subtitle}}'; R222 '{{proposals.1}}'; R222 '{{proposals.1}}'"},
};

static void texts_may_not_stand_in_themselves(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cycles / sizeof *cycles; i++) {
		struct fixture fixture = fixture_new();
		const char *json = arena_format(fixture.arena, "{%s, %s}", REPORT, cycles[i].rest);
		report_bind(&fixture.list, fixture_parse(&fixture, json));
		assert_string_equal(fixture_mistakes(&fixture), cycles[i].mistakes);
		fixture_free(&fixture);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(texts_are_taken_apart),
		cmocka_unit_test(nothing_is_said_without_a_list),
		cmocka_unit_test(carets_stand_in_the_file),
		cmocka_unit_test(texts_may_not_stand_in_themselves),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
