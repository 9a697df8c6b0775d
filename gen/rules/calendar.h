/* Days and weekdays as people write them in Vietnamese prose. */
#ifndef RULES_CALENDAR_H
#define RULES_CALENDAR_H

#include "base/date.h"
#include "rules/text.h"

struct calendar_day {
	size_t start, end; /* [bytes] of the day itself: `30/2`, `12/11/2022`, `30 tháng 2 năm 2023` */
	int day, month;
	int year;          /* 0: not said */
	int weekday;       /* 0 Monday … 6 Sunday, -1: not said */
	size_t weekday_start; /* [bytes] where its words begin */
};

/* The day whose number stands at `at`, when it is certainly one: behind `ngày`, or with its year. Days of the lunar calendar are none. */
bool calendar_read(struct text text, size_t at, struct calendar_day *out);

/* Whether there is such a day; of 29/2 without a year it cannot be known and is taken to be. */
bool calendar_exists(const struct calendar_day *day);

/* `thứ Bảy`, `Saturday` */
const char *calendar_weekday_vi(int weekday);
const char *calendar_weekday_en(int weekday);

#endif
