/* Civil dates (proleptic Gregorian) and times of day, without time zones. */
#include "base/date.h"

#define DAY_SECONDS 86400
#define EPOCH_DAY   719162 /* days from 0001-01-01 to 1970-01-01 */

static bool is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int date_days_in_month(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	if (month < 1 || month > 12)
		return 0;
	return days[month - 1] + (month == 2 && is_leap(year));
}

/* `form` has a 0 for each digit and every other character for itself. */
static bool has_form(const char *text, size_t size, const char *form)
{
	for (size_t i = 0; i < size; i++) {
		bool digit = text[i] >= '0' && text[i] <= '9';
		if (form[i] == '0' ? !digit : text[i] != form[i])
			return false;
	}
	return true;
}

static int read_number(const char *digits, int count)
{
	int value = 0;
	for (int i = 0; i < count; i++)
		value = value * 10 + (digits[i] - '0');
	return value;
}

enum date_error date_parse(const char *text, size_t size, struct date *out)
{
	static const char form[] = "0000-00-00T00:00";
	bool timed = size == sizeof form - 1;
	if ((size != 10 && !timed) || !has_form(text, size, form))
		return DATE_FORM;
	int year = read_number(text, 4), month = read_number(text + 5, 2), day = read_number(text + 8, 2);
	int hour = timed ? read_number(text + 11, 2) : -1, minute = timed ? read_number(text + 14, 2) : 0;
	if (year < 1 || day < 1 || day > date_days_in_month(year, month) || hour > 23 || minute > 59)
		return DATE_CALENDAR;
	*out = (struct date){.year = (int16_t)year,
			     .month = (int8_t)month,
			     .day = (int8_t)day,
			     .hour = (int8_t)hour,
			     .minute = (int8_t)minute};
	return DATE_OK;
}

/* Days from 0001-01-01 to the first of January. */
static int days_before_year(int year)
{
	int past = year - 1;
	return past * 365 + past / 4 - past / 100 + past / 400;
}

static int day_number(struct date date)
{
	int days = days_before_year(date.year) + date.day - 1;
	for (int month = 1; month < date.month; month++)
		days += date_days_in_month(date.year, month);
	return days;
}

int date_compare(struct date a, struct date b)
{
	int left = day_number(a), right = day_number(b);
	return (left > right) - (left < right);
}

int date_weekday(struct date date)
{
	return day_number(date) % 7; /* 0001-01-01 is a Monday */
}

static struct date from_day_number(int days)
{
	int year = days / 366 + 1; /* never too late, and early by few years */
	while (days_before_year(year + 1) <= days)
		year++;
	int month = 1;
	days -= days_before_year(year);
	while (days >= date_days_in_month(year, month))
		days -= date_days_in_month(year, month++);
	return (struct date){.year = (int16_t)year, .month = (int8_t)month, .day = (int8_t)(days + 1)};
}

struct date date_from_epoch(int64_t seconds)
{
	if (seconds < -(int64_t)EPOCH_DAY * DAY_SECONDS)
		return (struct date){.hour = -1};
	int64_t past = seconds / DAY_SECONDS, rest = seconds % DAY_SECONDS;
	if (rest < 0) {
		rest += DAY_SECONDS;
		past--;
	}
	if (past + EPOCH_DAY >= days_before_year(10000))
		return (struct date){.hour = -1};
	struct date date = from_day_number((int)(past + EPOCH_DAY));
	date.hour = (int8_t)(rest / 3600);
	date.minute = (int8_t)(rest / 60 % 60);
	return date;
}
