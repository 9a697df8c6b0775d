/* Dates and years that do not follow each other as they must. */
#include "rules/figures.h"

#include <string.h>

/* A review is held at the end of its year, and its report issued by the middle of the next. */
#define FIRST_MONTH 10
#define LAST_MONTH 6

static const char *year_text(struct arena *arena, int year)
{
	return arena_format(arena, "%d", year);
}

static const char *day_text(struct arena *arena, struct date date)
{
	return arena_format(arena, "%d/%d/%d", date.day, date.month, date.year);
}

/* School years end in summer, and a report on half a year or on a term of office comes when that is over. */
static bool is_calendar_year(const struct report *report)
{
	static const char *const words[] = {"năm học",     "học kỳ",      "học kì",         "trường tiểu học", "trường trung học", "trường mầm non",
					    "trường thcs", "trường thpt", "trường đại học", "trường cao đẳng", "giáo dục",         "nhiệm kỳ",
					    "giai đoạn",   "sơ kết",      "6 tháng",        "9 tháng",         "sáu tháng",        "chín tháng",
					    "quý",         NULL};
	const struct string *const texts[] = {&report->title, &report->subtitle, &report->document.summary, &report->organization.name,
					      &report->organization.parent};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (texts[i]->node && text_mentions(text_of(texts[i]->text), words))
			return false;
	return true;
}

static void check_season(const struct figures *figures, const struct day *day, const char *what)
{
	if (!day->node || !figures->year)
		return;
	struct date first = {.year = (int16_t)figures->year, .month = FIRST_MONTH, .day = 1};
	struct date last = {.year = (int16_t)(figures->year + 1), .month = LAST_MONTH, .day = 30};
	bool early = date_compare(day->value, first) < 0;
	if (early || date_compare(day->value, last) > 0)
		diagnostics_add(figures->list, early ? DIAGNOSTIC_DATE_EARLY : DIAGNOSTIC_DATE_LATE, node_place(figures->arena, day->node), what,
				day_text(figures->arena, day->value), year_text(figures->arena, figures->year), NULL);
}

/* 2 in the afternoon is printed as people say it, so it passes for 14. */
static void check_hour(const struct figures *figures)
{
	static const struct {
		int first, last; /* hours */
		const char *words;
	} parts[] = {
		[PART_MORNING] = {0, 11, DIAGNOSTIC_WORDS("sáng", "morning")},
		[PART_NOON] = {10, 13, DIAGNOSTIC_WORDS("trưa", "middle of the day")},
		[PART_AFTERNOON] = {12, 18, DIAGNOSTIC_WORDS("chiều", "afternoon")},
		[PART_EVENING] = {17, 23, DIAGNOSTIC_WORDS("tối", "evening")},
	};
	const struct meeting *meeting = &figures->report->meeting;
	if (!meeting->date.node || !meeting->part_of_day.node || meeting->date.value.hour < 0)
		return;
	int hour = (unsigned char)meeting->date.value.hour, later = hour + 12, part = meeting->part_of_day.value;
	if ((hour >= parts[part].first && hour <= parts[part].last) || (later >= parts[part].first && later <= parts[part].last))
		return;
	struct diagnostic *diagnostic = diagnostics_add(figures->list, DIAGNOSTIC_DATE_HOUR, node_place(figures->arena, meeting->date.node),
							arena_format(figures->arena, "%d", hour), parts[part].words, NULL);
	diagnostic->related = node_place(figures->arena, meeting->part_of_day.node);
}

static void check_order(const struct figures *figures)
{
	const struct day *meeting = &figures->report->meeting.date, *issued = &figures->report->document.date;
	if (!meeting->node || !issued->node || date_compare(issued->value, meeting->value) >= 0)
		return;
	struct diagnostic *diagnostic = diagnostics_add(figures->list, DIAGNOSTIC_DATE_ORDER, node_place(figures->arena, issued->node),
							day_text(figures->arena, issued->value), day_text(figures->arena, meeting->value), NULL);
	diagnostic->related = node_place(figures->arena, meeting->node);
}

static void check_directions_year(const struct figures *figures)
{
	const struct integer *year = &figures->report->directions.year;
	if (year->node && figures->year && year->value != figures->year + 1)
		diagnostics_add(figures->list, DIAGNOSTIC_DIRECTIONS_YEAR, node_place(figures->arena, year->node),
				year_text(figures->arena, (int)year->value), year_text(figures->arena, figures->year), NULL);
}

/* The years that a deadline names; `năm 2023`, `31/12/2023`, `giai đoạn 2023-2025`. */
struct period {
	int first, last; /* 0: none */
};

static struct period read_period(const char *text)
{
	struct period period = {0, 0};
	while (*(text += strcspn(text, "0123456789"))) {
		size_t count = strspn(text, "0123456789");
		int year = 0;
		for (size_t i = 0; count == 4 && i < 4; i++)
			year = year * 10 + (text[i] - '0');
		text += count;
		if (year < FIELD_YEAR_MINIMUM || year > FIELD_YEAR_MAXIMUM)
			continue;
		period.first = !period.first || year < period.first ? year : period.first;
		period.last = year > period.last ? year : period.last;
	}
	return period;
}

static void check_deadline(const struct figures *figures, const struct string *deadline, int year)
{
	struct period period = read_period(deadline->text);
	if (!period.first || (period.first <= year && period.last >= year))
		return;
	diagnostics_add(figures->list, period.last < year ? DIAGNOSTIC_DEADLINE_PAST : DIAGNOSTIC_DEADLINE_LATER,
			node_place(figures->arena, deadline->node), deadline->text, year_text(figures->arena, year), NULL);
}

static void check_deadlines(const struct figures *figures)
{
	const struct directions *directions = &figures->report->directions;
	for (size_t i = 0; directions->year.node && i < directions->targets.count; i++)
		if (directions->targets.at[i].deadline.node)
			check_deadline(figures, &directions->targets.at[i].deadline, (int)directions->year.value);
}

void figures_check_dates(const struct figures *figures)
{
	if (is_calendar_year(figures->report)) {
		check_season(figures, &figures->report->meeting.date, DIAGNOSTIC_WORDS("ngày họp", "the meeting"));
		check_season(figures, &figures->report->document.date, DIAGNOSTIC_WORDS("ngày ban hành", "the day of issue"));
	}
	check_hour(figures);
	check_order(figures);
	check_directions_year(figures);
	check_deadlines(figures);
}
