/* The rules on form: what they find, and in which ordinary words they find nothing. */
#include "../report/fixture.h"

#include "rules/form.h"
#include "rules/rules.h"

static void letters_of_vietnamese_have_two_sizes(void **state)
{
	(void)state;
	static const struct {
		uint32_t small, large;
	} cases[] = {{'a', 'A'},	{0xE0, 0xC0},	{0x103, 0x102}, {0x111, 0x110},	  {0x129, 0x128},  {0x169, 0x168},
		     {0x1A1, 0x1A0}, {0x1B0, 0x1AF}, {0x1EA1, 0x1EA0}, {0x1EC7, 0x1EC6}, {0x1EF9, 0x1EF8}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(form_small(cases[i].large), cases[i].small);
		assert_int_equal(form_small(cases[i].small), cases[i].small);
		assert_true(form_is_letter(cases[i].large) && form_is_capital(cases[i].large) && !form_is_capital(cases[i].small));
	}
	assert_false(form_is_letter('5') || form_is_letter(0xD7) || form_is_letter(0x201C) || form_is_letter(0x20AB));
}

static void words_match_in_any_case(void **state)
{
	(void)state;
	static const struct {
		const char *text, *words;
		size_t size;
	} cases[] = {
		{"Ủy ban", "ủy ban", 8},	{"ỦY BAN nhân dân", "Ủy ban", 8}, {"ủy bank", "ủy ban", 0}, {"ứng", "ững", 0}, {"Lưu: VT", "lưu", 4},
		{"Lưu2", "lưu", 4}, {"Lư", "lưu", 0},	{"", "lưu", 0}, {"đá", "dá", 0}, {"quận 1", "Quận", 6},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_int_equal(form_match(cases[i].text, strlen(cases[i].text), cases[i].words), cases[i].size);
}

/* "T739 'hà nội'; …" of a report with these members. */
static const char *find(struct fixture *fixture, const char *members)
{
	*fixture = fixture_new();
	const char *json = arena_format(fixture->arena, "{'year': 2022, 'organization': {'name': 'Hội'}, %s}", members);
	fixture->node = fixture_parse(fixture, json);
	fixture->report = report_bind(&fixture->list, fixture->node);
	rules_form(&fixture->list, fixture->report);
	return fixture_mistakes(fixture);
}

static const struct {
	const char *members, *found;
} cases[] = {
	/* Names of places, and the same syllables in other words */
	{"'title': 'Đi Hà nội, kon tum và VIỆT NAM'", "T739 Hà nội; T739 kon tum"},
	{"'title': '(quảng nam) “đà nẵng” –hà tĩnh'", "T739 quảng nam; T739 đà nẵng; T739 hà tĩnh"},
	{"'title': 'Nâng cao bằng cấp, công nghệ an toàn, an ninh bình yên, duyên hải phòng hộ, hà nộih'", ""},
	/* Counts, and wards that have a number for a name */
	{"'title': 'Quận 1, quận 3; phường 12.'", "T740 quận 3; T740 phường 12"},
	{"'title': 'phường 5 suất, mỗi phường 3, 12 phường 2, phường 1,5 triệu, các quận 1, 2'", ""},
	/* Lunar years */
	{"'title': 'năm quý mão, Tết Quý Mão 2023 (1903), xuân NHÂM DẦN, quý I, Giáp Thìn - 2024'", "T742 quý mão"},
	{"'title': 'Tân Sửu 2022; Kỷ Hợi năm 2019; Quý Mẹo 2023'", "T744 Tân Sửu"},
	{"'title': 'chiều thứ ba, ngày 5/4; lần thứ ba, ngày 5/4; sáng thứ Tư (ngày 6)'", "T742 thứ ba"},
	/* A mark that is a number is none */
	{"'proposals': ['-5 độ', '12. 000', '1.5 tấn', 'a.b.c', '2022. Năm', 'V', 'I. Kết quả']", "T721 12.; T721 I."},
	/* Authorities */
	{"'document': {'signature': {'authority': ['Q. CHỦ TỊCH', 'TUQ. GIÁM ĐỐC', 'TL. BAN THƯỜNG VỤ', 'QUYỀN GIÁM ĐỐC', 'TM. UBND']}}", ""},
	{"'document': {'signature': {'authority': ['K/T. GIÁM ĐỐC', 'T.UQ CHỦ TỊCH', 'Q CHỦ TỊCH', 'TM.']}}",
	 "T729 K/T.; T729 T.UQ; T729 Q"},
	{"'document': {'signature': {'name': 'ThS.Trần Nam'}}", "T733 ThS."},
	{"'document': {'signature': {'name': 'BS CKII Trần Nam'}}", "T733 BS"},
	{"'document': {'signature': {'name': 'Ông Thị Ngọc Linh'}}", ""},
	/* Places */
	{"'document': {'place': 'Thành phố Hồ Chí Minh'}", ""},
	{"'document': {'place': 'Phan Rang - Tháp Chàm'}", ""},
	{"'document': {'place': 'thị xã quảng Yên'}", "T706 thị xã quảng Yên ?Thị xã Quảng Yên"},
	{"'document': {'place': 'ngày 5'}", "T707 ngày 5"},
	/* Years beside the report's, 2022 */
	{"'title': 'Kết quả từ năm 2020 đến năm 2025, theo Chỉ thị năm 2016'", ""},
	{"'title': 'Phương hướng năm 2023'", ""},
	{"'title': 'Mười năm thực hiện Luật năm 2008'", ""},
	{"'title': 'Nhiệm kỳ 2019 - 2020'", ""},
	{"'title': 'Kết quả năm 2020 và 2021'", "T713 2020"},
	/* Symbols in use */
	{"'document': {'symbol': 'BC-SGD&ĐT'}", ""},
	{"'document': {'symbol': 'BC-TƯHCTĐ-VP'}", ""},
	{"'document': {'symbol': 'CTr-BCH'}", "T704 CTr-BCH"},
	{"'document': {'number': '0123', 'symbol': 'BC–HCTĐ'}", "T703 BC–HCTĐ"},
	/* Annexes of the report and of other documents */
	{"'title': 'Phụ lục II Thông tư 05; phụ lục số 3', 'annexes': [{'title': 'A', 'columns': [{'title': 'x'}], 'rows': [['y']]}]", "T737 3"},
	{"'title': 'Phụ lục 99999999, Phụ lục IIX, Phụ lục 1A'", ""},
	/* Values that could not be bound are passed over */
	{"'document': {'number': 5, 'recipients': [1, 'UBND;', 'Lưu.']}", "R201 5; R201 1"},
};

static void findings_are_as_expected(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct fixture fixture;
		assert_string_equal(find(&fixture, cases[i].members), cases[i].found);
		fixture_free(&fixture);
	}
}

/* One text of 200,000 mistakes is not looked through 200,000 times. */
static void findings_of_a_text_are_limited(void **state)
{
	(void)state;
	struct fixture fixture = fixture_new();
	struct buffer json = buffer_make(fixture.arena);
	buffer_text(&json, "{'year': 2022, 'organization': {'name': 'Hội'}, 'title': '");
	for (int i = 0; i < 200000; i++)
		buffer_text(&json, "hà nội ");
	buffer_text(&json, "'}");
	fixture.node = fixture_parse(&fixture, json.data);
	fixture.report = report_bind(&fixture.list, fixture.node);
	rules_form(&fixture.list, fixture.report);
	assert_int_equal(fixture.list.count, FORM_PER_TEXT);
	fixture_free(&fixture);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_of_vietnamese_have_two_sizes),
		cmocka_unit_test(words_match_in_any_case),
		cmocka_unit_test(findings_are_as_expected),
		cmocka_unit_test(findings_of_a_text_are_limited),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
