/* Days and weekdays as people write them in Vietnamese prose. */
#include "rules/calendar.h"

#include <string.h>

static const char *const vi_names[] = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"};
static const char *const en_names[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

const char *calendar_weekday_vi(int weekday)
{
	return vi_names[weekday];
}

const char *calendar_weekday_en(int weekday)
{
	return en_names[weekday];
}

/* At most `most` digits as a number; 0 when there are none or more. */
static int read_number(struct text text, size_t *at, size_t most)
{
	size_t count = strspn(text.at + *at, "0123456789");
	int value = 0;
	if (count == 0 || count > most)
		return 0;
	for (size_t i = 0; i < count; i++)
		value = value * 10 + (text.at[*at + i] - '0');
	*at += count;
	return value;
}

static int read_year(struct text text, size_t *at)
{
	size_t end = *at;
	int year = read_number(text, &end, 4);
	if (year < 1000)
		return 0;
	*at = end;
	return year;
}

/* 12/11, 12/11/2022, 12-11-2022, 12.11.2022: other marks than / only with a year. */
static bool read_short(struct text text, size_t at, struct calendar_day *out)
{
	out->start = at;
	out->day = read_number(text, &at, 2);
	char mark = text.at[at];
	if (!out->day || (mark != '/' && mark != '-' && mark != '.'))
		return false;
	at++;
	out->month = read_number(text, &at, 2);
	if (!out->month)
		return false;
	if (text.at[at] == mark) {
		at++;
		out->year = read_year(text, &at);
		if (!out->year)
			return false;
	}
	out->end = at;
	return (out->year || mark == '/') && !(text.at[at] && strchr("/-", text.at[at])) && strspn(text.at + at, "0123456789") == 0;
}

/* 30 tháng 2, 30 tháng 02 năm 2023 */
static bool read_long(struct text text, size_t at, struct calendar_day *out)
{
	struct word word;
	size_t digits;
	out->start = at;
	out->day = read_number(text, &at, 2);
	if (!out->day || !word_next(text, at, &word) || !word_is(&word, "tháng") || !word_next(text, word.end, &word))
		return false;
	digits = word.start;
	out->month = read_number(text, &digits, 2);
	if (!out->month || digits != word.end)
		return false;
	out->end = word.end;
	if (word_next(text, word.end, &word) && word_is(&word, "năm") && word_next(text, word.end, &word)) {
		digits = word.start;
		int year = read_year(text, &digits);
		if (year && digits == word.end) {
			out->year = year;
			out->end = digits;
		}
	}
	return true;
}

/* The weekday whose last word ends at `end`. */
static int weekday_before(struct text text, size_t end, size_t *start)
{
	static const struct {
		const char *word;
		int weekday;
	} names[] = {{"hai", 0}, {"2", 0},   {"ba", 1}, {"3", 1},   {"tư", 2},  {"4", 2}, {"năm", 3},
		     {"5", 3},   {"sáu", 4}, {"6", 4},  {"bảy", 5}, {"bẩy", 5}, {"7", 5}};
	struct word last, first;
	if (!word_before(text, end, &last) || !word_before(text, last.start, &first))
		return -1;
	*start = first.start;
	if (word_is(&last, "nhật") && word_is(&first, "chủ"))
		return 6;
	for (size_t i = 0; word_is(&first, "thứ") && i < sizeof names / sizeof *names; i++)
		if (word_is(&last, names[i].word))
			return names[i].weekday;
	return -1;
}

/* `lần thứ hai` is no Monday: before a weekday stands nothing, or a word of time. */
static bool stands_for_day(struct text text, size_t start)
{
	static const char *const times[] = {"sáng", "trưa", "chiều", "tối", "đêm", "vào", "là", "nhằm", "hôm"};
	struct word word;
	if (!word_before(text, start, &word))
		return true;
	for (size_t i = 0; i < sizeof times / sizeof *times; i++)
		if (word_is(&word, times[i]))
			return true;
	return false;
}

/* Back over blanks, and one comma or opening bracket. */
static size_t skip_back(struct text text, size_t at)
{
	while (at > 0 && (text.at[at - 1] == ' ' || text.at[at - 1] == '*'))
		at--;
	if (at > 0 && (text.at[at - 1] == ',' || text.at[at - 1] == '('))
		at--;
	return at;
}

static void find_weekday(struct text text, size_t before, struct calendar_day *out)
{
	size_t end = skip_back(text, before), start = end;
	out->weekday = weekday_before(text, end, &start);
	if (out->weekday >= 0 && !stands_for_day(text, start))
		out->weekday = -1;
	out->weekday_start = start;
}

/* `âm lịch`, `ÂL` behind the day. */
static bool is_lunar(struct text text, size_t end)
{
	static const char *const names[] = {"âm lịch", "âl", "al"};
	while (end < text.size && strchr(" (,", text.at[end]))
		end++;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (text_begins(text, end, names[i]))
			return true;
	return false;
}

static bool begins_alone(struct text text, size_t at)
{
	return at == 0 || (!strchr("/-.,0123456789", text.at[at - 1]) && !(text.at[at - 1] >= 'A' && text.at[at - 1] <= 'z'));
}

static bool read_day(struct text text, size_t at, struct calendar_day *out)
{
	*out = (struct calendar_day){.weekday = -1};
	if (read_short(text, at, out))
		return true;
	*out = (struct calendar_day){.weekday = -1};
	return read_long(text, at, out);
}

/* `3 ngày 20/25` counts days; `thứ 7 ngày 12/11` does not. */
static bool counts_days(struct text text, size_t end)
{
	struct word number, before;
	if (!word_before(text, end, &number) || !strchr("0123456789", text.at[number.end - 1]))
		return false;
	return !word_before(text, number.start, &before) || !word_is(&before, "thứ");
}

bool calendar_read(struct text text, size_t at, struct calendar_day *out)
{
	struct word word;
	if (!begins_alone(text, at) || !read_day(text, at, out) || is_lunar(text, out->end))
		return false;
	bool named = word_before(text, at, &word) && word_is(&word, "ngày");
	if (!out->year && (!named || counts_days(text, word.start)))
		return false;
	find_weekday(text, named ? word.start : at, out);
	return true;
}

bool calendar_exists(const struct calendar_day *day)
{
	return day->day <= date_days_in_month(day->year ? day->year : 2000, day->month);
}
