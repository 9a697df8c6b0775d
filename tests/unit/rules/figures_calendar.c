/* Days in prose: which numbers are days, and the weekday beside them. */
#include "rules/calendar.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

/* The first day of the text. */
static bool find_day(const char *string, struct calendar_day *out)
{
	struct text text = text_of(string);
	for (size_t at = strcspn(string, "0123456789"); at < text.size;) {
		if (calendar_read(text, at, out))
			return true;
		at += strspn(string + at, "0123456789");
		at += strcspn(string + at, "0123456789");
	}
	return false;
}

static void days_are_found_with_their_weekday(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		int day, month, year, weekday;
	} cases[] = {
		{"ngày 12/11", 12, 11, 0, -1},
		{"Ngày 12/11/2022", 12, 11, 2022, -1},
		{"12-11-2022", 12, 11, 2022, -1},
		{"ngày 05 tháng 02 năm 2023", 5, 2, 2023, -1},
		{"30 tháng 2 năm 2023", 30, 2, 2023, -1},
		{"thứ Bảy, ngày 12/11/2022", 12, 11, 2022, 5},
		{"Chủ nhật ngày 13/11", 13, 11, 0, 6},
		{"chiều thứ 6 (11/11/2022)", 11, 11, 2022, 4},
		{"lúc 8 giờ, thứ Hai, ngày 14 tháng 11", 14, 11, 0, 0},
		{"lần thứ hai ngày 12/11/2022", 12, 11, 2022, -1},
		{"thứ 7 ngày 12/11", 12, 11, 0, 5},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct calendar_day day;
		if (!find_day(cases[i].text, &day))
			fail_msg("%s", cases[i].text);
		if (day.day != cases[i].day || day.month != cases[i].month || day.year != cases[i].year || day.weekday != cases[i].weekday)
			fail_msg("%s: %d/%d/%d, weekday %d", cases[i].text, day.day, day.month, day.year, day.weekday);
	}
}

static void other_numbers_are_no_days(void **state)
{
	(void)state;
	static const char *const cases[] = {"20/25 chi hội",     "trong 3 ngày 20/25 chi hội", "ngày 30/2 âm lịch", "ngày 30 tháng 2 (âm lịch)",
					    "số 30/2020/NĐ-CP", "ngày 12/11/20",	      "30 tháng 2",	   "ngày thứ 5, 12/11/2"};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct calendar_day day;
		if (find_day(cases[i], &day))
			fail_msg("%s: %d/%d/%d", cases[i], day.day, day.month, day.year);
	}
}

static void days_that_no_year_has_do_not_exist(void **state)
{
	(void)state;
	assert_false(calendar_exists(&(struct calendar_day){.day = 30, .month = 2}));
	assert_false(calendar_exists(&(struct calendar_day){.day = 29, .month = 2, .year = 2022}));
	assert_false(calendar_exists(&(struct calendar_day){.day = 1, .month = 13}));
	assert_true(calendar_exists(&(struct calendar_day){.day = 29, .month = 2}));
	assert_true(calendar_exists(&(struct calendar_day){.day = 31, .month = 12, .year = 2022}));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(days_are_found_with_their_weekday),
		cmocka_unit_test(other_numbers_are_no_days),
		cmocka_unit_test(days_that_no_year_has_do_not_exist),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
