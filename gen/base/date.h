/* Civil dates (proleptic Gregorian) and times of day, without time zones. */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct date {
	int16_t year;  /* 1…9999; 0 = no date */
	int8_t month;  /* 1…12 */
	int8_t day;    /* 1…31 */
	int8_t hour;   /* 0…23, -1 = only a date */
	int8_t minute; /* 0…59 */
};

enum date_error { DATE_OK, DATE_FORM, DATE_CALENDAR };

/* `2022-11-12` or `2022-11-12T14:00` (seconds and offset are not accepted). DATE_FORM: not of this form;
 * DATE_CALENDAR: no such day or time, as in 2023-02-30. */
enum date_error date_parse(const char *text, size_t size, struct date *out);

/* By the day alone: -1, 0, 1. */
int date_compare(struct date a, struct date b);
int date_weekday(struct date date); /* 0 Monday … 6 Sunday */
int date_days_in_month(int year, int month);
struct date date_from_epoch(int64_t seconds); /* UTC, with hour and minute; no date outside the years above */

#endif
