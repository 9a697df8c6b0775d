/* Dates: what is accepted, and the calendar. */
#include "base/date.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

static void dates_are_read_strictly(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		enum date_error error;
		struct date date;
	} cases[] = {
		{"2022-11-12", DATE_OK, {2022, 11, 12, -1, 0}},
		{"2022-11-12T14:00", DATE_OK, {2022, 11, 12, 14, 0}},
		{"2022-11-12T00:59", DATE_OK, {2022, 11, 12, 0, 59}},
		{"0001-01-01", DATE_OK, {1, 1, 1, -1, 0}},
		{"9999-12-31T23:59", DATE_OK, {9999, 12, 31, 23, 59}},
		{"2024-02-29", DATE_OK, {2024, 2, 29, -1, 0}},
		{"2000-02-29", DATE_OK, {2000, 2, 29, -1, 0}},
		{"2023-02-29", DATE_CALENDAR, {0, 0, 0, 0, 0}},
		{"1900-02-29", DATE_CALENDAR, {0, 0, 0, 0, 0}},
		{"2023-02-30", DATE_CALENDAR, {0, 0, 0, 0, 0}},
		{"2023-13-01", DATE_CALENDAR, {0, 0, 0, 0, 0}},
		{"2023-00-01", DATE_CALENDAR, {0, 0, 0, 0, 0}},
		{"2023-04-31", DATE_CALENDAR, {0, 0, 0, 0, 0}},
		{"2023-04-00", DATE_CALENDAR, {0, 0, 0, 0, 0}},
		{"0000-04-01", DATE_CALENDAR, {0, 0, 0, 0, 0}},
		{"2022-11-12T24:00", DATE_CALENDAR, {0, 0, 0, 0, 0}},
		{"2022-11-12T23:60", DATE_CALENDAR, {0, 0, 0, 0, 0}},
		{"", DATE_FORM, {0, 0, 0, 0, 0}},
		{"12/11/2022", DATE_FORM, {0, 0, 0, 0, 0}},
		{"2022-11-1", DATE_FORM, {0, 0, 0, 0, 0}},
		{"2022-11-12 ", DATE_FORM, {0, 0, 0, 0, 0}},
		{"2022-11-12T", DATE_FORM, {0, 0, 0, 0, 0}},
		{"2022-11-12 14:00", DATE_FORM, {0, 0, 0, 0, 0}},
		{"2022-11-12t14:00", DATE_FORM, {0, 0, 0, 0, 0}},
		{"2022-11-12T14:00Z", DATE_FORM, {0, 0, 0, 0, 0}},
		{"2022-11-12T14:00:00", DATE_FORM, {0, 0, 0, 0, 0}},
		{"+022-11-12", DATE_FORM, {0, 0, 0, 0, 0}},
		{"２2-11-12", DATE_FORM, {0, 0, 0, 0, 0}},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct date date = {0};
		if (date_parse(cases[i].text, strlen(cases[i].text), &date) != cases[i].error)
			fail_msg("%s", cases[i].text);
		assert_int_equal(date.year, cases[i].date.year);
		assert_int_equal(date.month, cases[i].date.month);
		assert_int_equal(date.day, cases[i].date.day);
		assert_int_equal(date.hour, cases[i].date.hour);
		assert_int_equal(date.minute, cases[i].date.minute);
	}
}

static void months_have_their_days(void **state)
{
	(void)state;
	assert_int_equal(date_days_in_month(2022, 1), 31);
	assert_int_equal(date_days_in_month(2022, 2), 28);
	assert_int_equal(date_days_in_month(2024, 2), 29);
	assert_int_equal(date_days_in_month(2100, 2), 28);
	assert_int_equal(date_days_in_month(2400, 2), 29);
	assert_int_equal(date_days_in_month(2022, 11), 30);
	assert_int_equal(date_days_in_month(2022, 0), 0);
	assert_int_equal(date_days_in_month(2022, 13), 0);
}

/* Against the C library, every 11 days or so over all the years. */
static void epoch_seconds_agree_with_gmtime(void **state)
{
	(void)state;
	for (int64_t seconds = INT64_C(-62135596800); seconds <= INT64_C(253402300799); seconds += 1000003) {
		time_t time = (time_t)seconds;
		struct tm tm;
		gmtime_r(&time, &tm);
		struct date date = date_from_epoch(seconds);
		assert_int_equal(date.year, tm.tm_year + 1900);
		assert_int_equal(date.month, tm.tm_mon + 1);
		assert_int_equal(date.day, tm.tm_mday);
		assert_int_equal(date.hour, tm.tm_hour);
		assert_int_equal(date.minute, tm.tm_min);
	}
}

static void epochs_outside_the_calendar_are_no_date(void **state)
{
	(void)state;
	static const int64_t cases[] = {INT64_C(-62135596801), INT64_C(253402300800), INT64_MIN, INT64_MAX};
	assert_int_equal(date_from_epoch(INT64_C(-62135596800)).year, 1);
	assert_int_equal(date_from_epoch(INT64_C(253402300799)).year, 9999);
	assert_int_equal(date_from_epoch(INT64_C(253402300799)).day, 31);
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(date_from_epoch(cases[i]).year, 0);
}

static void weekdays_follow_the_calendar(void **state)
{
	(void)state;
	static const struct {
		struct date date;
		int weekday;
	} cases[] = {
		{{1, 1, 1, -1, 0}, 0}, {{1970, 1, 1, -1, 0}, 3}, {{2000, 2, 29, -1, 0}, 1}, {{2022, 11, 12, -1, 0}, 5}, {{2023, 11, 12, -1, 0}, 6}, {{9999, 12, 31, -1, 0}, 4},
	};
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(date_weekday(cases[i].date), cases[i].weekday);
}

static void days_compare_without_their_hours(void **state)
{
	(void)state;
	const struct date noon = {2022, 11, 12, 12, 0}, day = {2022, 11, 12, -1, 0}, last = {2021, 12, 31, 23, 59}, first = {2022, 1, 1, -1, 0};
	assert_int_equal(date_compare(noon, day), 0);
	assert_int_equal(date_compare(last, first), -1);
	assert_int_equal(date_compare(day, first), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dates_are_read_strictly),
		cmocka_unit_test(months_have_their_days),
		cmocka_unit_test(epoch_seconds_agree_with_gmtime),
		cmocka_unit_test(epochs_outside_the_calendar_are_no_date),
		cmocka_unit_test(weekdays_follow_the_calendar),
		cmocka_unit_test(days_compare_without_their_hours),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
