/* Figures and days typed by hand in the texts: against the metrics they name, against each other, and against the calendar. */
#include "rules/figures.h"

#include "rules/calendar.h"
#include "rules/metric_names.h"
#include "rules/prose.h"

#include <stdlib.h>
#include <string.h>

#define JUDGED 1000 /* sentences looked at as a whole; a report with more contradictions has been told of enough */
#define WINDOW 2000 /* [bytes] either side of a number; a longer sentence says too much to be sure of anything */

/* Parts of a report that speak of what was reached. */
enum part { PART_OTHER, PART_RESULTS, PART_REVIEW, PART_REMARKS, PART_AWARDS };

/* A text with numbers in it. */
struct source {
	const struct node *node;
	struct text text;
	enum part part;
};

/* A number and the words around it: there may be millions, so only as much as is needed to find it again. */
struct mention {
	uint64_t around;
	uint32_t source; /* number of its text */
	uint32_t start;  /* [bytes] */
};

struct reader {
	const struct figures *figures;
	const struct metric_names *names;
	struct ARRAY_OF(struct source) sources; /* the last one is being read */
	struct ARRAY_OF(struct mention) mentions;
	const struct node *node; /* of the text that is read */
	struct text text;
	int judged;
	/* The metric whose figure was read last, for a change told behind it: `đạt 1,66 tỷ đồng (tăng 12,7% so với năm 2021)`. */
	const struct metric *last;
	const struct node *last_node;
	size_t last_end; /* [bytes] behind that figure */
	int last_year;   /* 0: none was named */
};

static enum part part_of(const struct node *node)
{
	static const struct {
		const char *key;
		enum part part;
	} parts[] = {{"results", PART_RESULTS}, {"review", PART_REVIEW}, {"remarks", PART_REMARKS}, {"awards_intro", PART_AWARDS}};
	while (node->parent && node->parent->parent)
		node = node->parent;
	for (size_t i = 0; node->key && i < sizeof parts / sizeof *parts; i++)
		if (strcmp(node->key, parts[i].key) == 0)
			return parts[i].part;
	return PART_OTHER;
}

static bool ends_sentence(struct text text, size_t at)
{
	char c = text.at[at];
	return c == '\n' || ((c == '.' || c == '!' || c == '?' || c == ';') && (at + 1 == text.size || strchr(" \n*\"", text.at[at + 1])));
}

/* The sentence around `at`; empty when it is longer than the window. */
static struct text sentence_around(struct text text, size_t at)
{
	size_t start = at, end = at;
	while (start > 0 && at - start < WINDOW && !ends_sentence(text, start - 1))
		start--;
	while (end < text.size && end - at < WINDOW && !ends_sentence(text, end))
		end++;
	bool whole = at - start < WINDOW && end - at < WINDOW;
	return (struct text){text.at + start, whole ? end - start : 0};
}

/* The year that the sentence names, 0 for none, -1 for several. */
static int year_named(struct text sentence)
{
	int year = 0;
	for (size_t at = 0; at < sentence.size;) {
		size_t count = 0;
		int value = 0;
		for (; at + count < sentence.size && sentence.at[at + count] >= '0' && sentence.at[at + count] <= '9'; count++)
			value = count < 4 ? value * 10 + (sentence.at[at + count] - '0') : 0;
		if (count == 4 && value >= FIELD_YEAR_MINIMUM && value <= FIELD_YEAR_MAXIMUM) {
			if (year && year != value)
				return -1;
			year = value;
		}
		at += count + 1;
	}
	return year;
}

/* Words of a part of the year or of the whole, of plans and of comparisons. */
static bool is_partial(struct text sentence)
{
	static const char *const words[] = {"quý",      "tháng",    "đợt",      "bình quân", "trung bình", "mỗi",       "từng",
					    "kế hoạch", "chỉ tiêu", "mục tiêu", "phấn đấu",  "dự kiến",    "năm trước", "năm ngoái",
					    "cùng kỳ",  "trong đó", "riêng",    "giai đoạn", "nhiệm kỳ",   "tuần",      "ngày",
					    "còn",      "thêm",     "từ",       NULL};
	return text_mentions(sentence, words);
}

/* A path other than the year could be anything. */
static bool has_paths(struct text sentence)
{
	static const char path[] = "{{year}}";
	for (size_t at = 0; at + 1 < sentence.size; at++)
		if (sentence.at[at] == '{' && sentence.at[at + 1] == '{') {
			if (sentence.size - at < sizeof path - 1 || memcmp(sentence.at + at, path, sizeof path - 1) != 0)
				return true;
			at++;
		}
	return false;
}

static int read_year(struct text text, const struct word *word)
{
	int year = 0;
	for (size_t at = word->start; at < word->end; at++) {
		if (text.at[at] < '0' || text.at[at] > '9' || word->end - word->start != 4)
			return 0;
		year = year * 10 + (text.at[at] - '0');
	}
	return year >= FIELD_YEAR_MINIMUM && year <= FIELD_YEAR_MAXIMUM ? year : 0;
}

static bool is_link(const struct word *word)
{
	static const char *const links[] = {"đạt",  "là",   "được", "có",    "trên", "hơn", "gần", "khoảng", "ước",
					    "tổng", "cộng", "năm",  "trong", "cả",   "lên", "tới", "bằng"};
	for (size_t i = 0; i < sizeof links / sizeof *links; i++)
		if (word_is(word, links[i]))
			return true;
	return false;
}

#define LINKS 6 /* words such as `năm 2022 đạt khoảng` between a name and its figure */

/* The metric that the words before the number name, with the year between them (0 for none). */
static const struct metric *metric_before(const struct reader *reader, const struct numeral *numeral, int *year)
{
	size_t at = numeral->start;
	*year = 0;
	for (int i = 0; i <= LINKS; i++) {
		const struct metric *metric = metric_names_before(reader->names, reader->text, at);
		struct word word;
		if (metric || !word_before(reader->text, at, &word))
			return metric;
		int named = read_year(reader->text, &word);
		if (!named && !is_link(&word))
			return NULL;
		*year = named ? named : *year;
		at = word.start;
	}
	return NULL;
}

/* `năm 2021` behind the unit, which has `count` words. */
static int year_behind(struct text text, size_t end, const char *unit)
{
	struct word part = {0, 0, 0}, word = {0, end, 0};
	struct text words = text_of(metric_unit(unit).kind == UNIT_MONEY ? "đồng" : unit);
	while (word_next(words, part.end, &part))
		if (!word_next(text, word.end, &word))
			return 0;
	while (word_next(text, word.end, &word))
		if (!word_is(&word, "năm") && !word_is(&word, "trong") && !word_is(&word, "vào") && !word_is(&word, "của"))
			return read_year(text, &word);
	return 0;
}

/* The figure that the number must be: of the year named, else of the year reviewed; NULL where it is not certain. */
static const struct figure *figure_meant(struct reader *reader, const struct metric *metric, const struct numeral *numeral, int year)
{
	int behind = year_behind(reader->text, numeral->end, metric->unit.text);
	if (reader->judged++ >= JUDGED || (behind && year && behind != year))
		return NULL;
	struct text sentence = sentence_around(reader->text, numeral->start);
	int named = year_named(sentence);
	if (!sentence.size || is_partial(sentence) || has_paths(sentence))
		return NULL;
	year = behind ? behind : year;
	if (!year)
		year = named ? named : reader->figures->year;
	return year > 0 ? figures_find(&metric->values, year) : NULL;
}

/* `typed` is how exactly the number stands in the text. */
static bool is_wrong(const struct metric *metric, const struct numeral *numeral, struct decimal typed, const struct figure *figure)
{
	struct decimal value, slack;
	const char *unit = metric->unit.text;
	return figures_settle(figure->value, unit, &value) && figures_settle(figures_total_slack(metric, figure), unit, &slack) &&
	       decimal_add(slack, typed, &slack) && figures_differ(numeral->value, value, slack);
}

/* Whether a year of the metric has this very figure, so that it may be meant. */
static bool is_known(const struct reader *reader, const struct metric *metric, const struct numeral *numeral)
{
	struct decimal typed = figures_typed_slack(reader->text, numeral);
	for (size_t i = 0; i < metric->values.count; i++)
		if (metric->values.at[i].figure.known && !is_wrong(metric, numeral, typed, &metric->values.at[i].figure))
			return true;
	return false;
}

#define NAMESAKES 3 /* metrics that differ only in their units: parcels and what they cost */

static void check_metric(struct reader *reader, const struct numeral *numeral)
{
	const struct figures *figures = reader->figures;
	struct arena *arena = figures->arena;
	int year;
	const struct metric *metric = metric_before(reader, numeral, &year);
	for (int i = 0; metric && !figures_has_unit(reader->text, numeral, metric->unit.text); i++)
		metric = i < NAMESAKES ? metric_names_next(reader->names, metric) : NULL;
	if (metric) {
		reader->last = metric;
		reader->last_node = reader->node;
		reader->last_end = numeral->end;
		reader->last_year = year;
	}
	if (!metric || is_known(reader, metric, numeral))
		return;
	const struct figure *figure = figure_meant(reader, metric, numeral, year);
	if (!figure)
		return;
	struct diagnostic *diagnostic =
		diagnostics_add(figures->list, DIAGNOSTIC_PROSE_METRIC, node_text_place(arena, reader->node, numeral->start, numeral->end),
				metric->name.text, numeral_amount(arena, figure->value, metric->unit.text), metric->id.text, NULL);
	diagnostic->related = node_place(arena, figure->node);
}

#define REACH 60 /* [bytes] from a figure to the change told behind it: its unit and a bracket */

static const struct metric *metric_of_change(const struct reader *reader, size_t at, int *year)
{
	struct numeral before = {.start = at};
	const struct metric *metric = metric_before(reader, &before, year);
	if (metric || !reader->last || reader->last_node != reader->node || at < reader->last_end || at - reader->last_end > REACH)
		return metric;
	*year = reader->last_year;
	return reader->last;
}

/* Whether what stands behind the change compares with that year: nothing, `so với năm trước` or the year itself. */
static bool compares_with(struct text text, size_t at, int year)
{
	struct word word;
	if (!word_next(text, at, &word) || text_begins(text, at, "so với năm trước"))
		return true;
	if (!text_begins(text, at, "so với năm"))
		return false;
	for (int i = 0; i < 3 && word_next(text, at, &word); i++)
		at = word.end;
	return word_next(text, at, &word) && read_year(text, &word) == year;
}

static const char *change_words(struct arena *arena, bool rises, struct decimal percent)
{
	struct buffer vi = buffer_make(arena);
	const char *both = numeral_amount(arena, decimal_absolute(percent), "%");
	size_t half = strcspn(both, "\x1F");
	buffer_format(&vi, "%s %.*s", rises ? "tăng" : "giảm", (int)half, both);
	return field_both(arena, vi.data, arena_format(arena, "%s %s", rises ? "up" : "down", both[half] ? both + half + 1 : both));
}

/* `tăng 12,7%` typed by hand against the change that the metric's figures make. */
static void check_typed_change(struct reader *reader, const struct numeral *numeral)
{
	const struct figures *figures = reader->figures;
	struct text text = reader->text;
	struct word word;
	if (numeral->end >= text.size || text.at[numeral->end] != '%' || !word_before(text, numeral->start, &word))
		return;
	bool rises = word_is(&word, "tăng");
	if (!rises && !word_is(&word, "giảm"))
		return;
	int year;
	const struct metric *metric = metric_of_change(reader, word.start, &year);
	struct metric_change change;
	struct decimal half, slack;
	year = year ? year : figures->year;
	if (!metric || year <= 0 || reader->judged++ >= JUDGED || !metric_change(metric, year, figures->year, &change) || change.points ||
	    !compares_with(text, numeral->end + 1, change.from_year) || !decimal_divide(numeral->grain, decimal_from(2), 6, &half) ||
	    !decimal_add(half, (struct decimal){5, 2}, &slack))
		return;
	struct decimal typed = numeral->value;
	typed.mantissa = rises ? typed.mantissa : -typed.mantissa;
	if (!figures_differ(typed, change.percent, slack))
		return;
	struct diagnostic *diagnostic =
		diagnostics_add(figures->list, DIAGNOSTIC_PROSE_CHANGE, node_text_place(figures->arena, reader->node, word.start, numeral->end + 1),
				metric->name.text, change_words(figures->arena, change.direction >= 0, change.percent), metric->id.text, NULL);
	diagnostic->related = node_place(figures->arena, metric->values.node ? metric->values.node : metric->node);
}

#define BEFORE 3
#define AFTER 4
#define AROUND 5 /* that must be there */

/* Years, dates, articles and ordinals are no figures. */
static bool is_ordinal(struct text text, size_t start)
{
	static const char *const words[] = {"năm",    "tháng", "ngày", "số",   "lần", "thứ",  "điều", "khoản", "quý",
					    "phường", "quận",  "tổ",   "khối", "lớp", "khóa", "khoá", "đợt"};
	struct word word;
	if (!word_before(text, start, &word))
		return false;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (word_is(&word, words[i]))
			return true;
	return false;
}

static uint64_t mix(uint64_t hash, uint64_t more)
{
	return (hash ^ more) * UINT64_C(0x9E3779B97F4A7C15) ^ hash >> 29;
}

/* Keeps a number whose words around it would be known again: three before it and four behind it, where the clause has so many. */
static void keep_mention(struct reader *reader, const struct numeral *numeral)
{
	struct text text = reader->text;
	uint64_t around = 1;
	int before = 0, after = 0;
	struct word word;
	if (is_ordinal(text, numeral->start))
		return;
	for (size_t at = numeral->end; after < AFTER && word_next(text, at, &word); after++, at = word.end)
		around = mix(around, word.hash);
	around = mix(around, 2);
	for (size_t at = numeral->start; before < BEFORE && word_before(text, at, &word); before++, at = word.start)
		around = mix(around, word.hash);
	if (after < 2 || before + after < AROUND)
		return;
	*array_push(reader->figures->arena, &reader->mentions) =
		(struct mention){around, (uint32_t)reader->sources.count - 1, (uint32_t)numeral->start};
}

static const char *day_words(struct arena *arena, const struct calendar_day *day)
{
	return day->year ? arena_format(arena, "%d/%d/%d", day->day, day->month, day->year) : arena_format(arena, "%d/%d", day->day, day->month);
}

static int weekday_of(const struct calendar_day *day, int year)
{
	return date_weekday((struct date){.year = (int16_t)year, .month = (int8_t)day->month, .day = (int8_t)day->day});
}

/* Whether the weekday fits; without a year, in the year reviewed or a neighbour of it. */
static bool weekday_fits(const struct calendar_day *day, int reviewed)
{
	if (day->year)
		return weekday_of(day, day->year) == day->weekday;
	if (!reviewed || (day->month == 2 && day->day == 29))
		return true;
	for (int year = reviewed - 1; year <= reviewed + 1; year++)
		if (weekday_of(day, year) == day->weekday)
			return true;
	return false;
}

static void check_day(struct reader *reader, const struct calendar_day *day)
{
	const struct figures *figures = reader->figures;
	struct arena *arena = figures->arena;
	if (!calendar_exists(day)) {
		diagnostics_add(figures->list, DIAGNOSTIC_PROSE_DAY, node_text_place(arena, reader->node, day->start, day->end),
				day_words(arena, day), NULL);
		return;
	}
	if (day->weekday < 0 || weekday_fits(day, figures->year))
		return;
	int year = day->year ? day->year : figures->year, real = weekday_of(day, year);
	diagnostics_add(figures->list, DIAGNOSTIC_PROSE_WEEKDAY, node_text_place(arena, reader->node, day->weekday_start, day->end),
			arena_format(arena, "%d/%d/%d", day->day, day->month, year),
			field_both(arena, calendar_weekday_vi(real), calendar_weekday_en(real)),
			field_both(arena, calendar_weekday_vi(day->weekday), calendar_weekday_en(day->weekday)), NULL);
}

/* What the digits at `at` are; returns where to read on. */
static size_t read_at(struct reader *reader, enum part part, size_t at)
{
	struct calendar_day day;
	struct numeral numeral;
	if (calendar_read(reader->text, at, &day)) {
		check_day(reader, &day);
		return day.end;
	}
	if (part == PART_OTHER || !numeral_read(reader->text, at, &numeral))
		return at + strspn(reader->text.at + at, "0123456789");
	if (part == PART_RESULTS || part == PART_REVIEW)
		check_metric(reader, &numeral);
	check_typed_change(reader, &numeral);
	keep_mention(reader, &numeral);
	return numeral.end;
}

static void read_prose(void *context, const struct prose *prose)
{
	struct reader *reader = context;
	size_t at = strcspn(prose->text, "0123456789");
	if (at == prose->size)
		return;
	enum part part = part_of(prose->node);
	reader->node = prose->node;
	reader->text = (struct text){prose->text, prose->size};
	*array_push(reader->figures->arena, &reader->sources) = (struct source){prose->node, reader->text, part};
	for (; at < prose->size; at += strcspn(prose->text + at, "0123456789"))
		at = read_at(reader, part, at);
}

static int compare_mentions(const void *a, const void *b)
{
	const struct mention *x = a, *y = b;
	if (x->around != y->around)
		return x->around < y->around ? -1 : 1;
	if (x->source != y->source)
		return x->source < y->source ? -1 : 1;
	return (x->start > y->start) - (x->start < y->start);
}

/* A mention read again. */
struct typed {
	const struct source *source;
	struct numeral numeral;
	struct decimal slack;
};

static bool contradicts(const struct typed *a, const struct typed *b)
{
	struct decimal slack;
	return decimal_add(a->slack, b->slack, &slack) && figures_differ(a->numeral.value, b->numeral.value, slack);
}

static struct text sentence_of(const struct typed *typed)
{
	return sentence_around(typed->source->text, typed->numeral.start);
}

/* Both sentences speak of the whole of the same year. */
static bool is_comparable(struct reader *reader, const struct typed *a, const struct typed *b)
{
	if (reader->judged++ >= JUDGED)
		return false;
	struct text left = sentence_of(a), right = sentence_of(b);
	return left.size && right.size && year_named(left) == year_named(right) && !is_partial(left) && !is_partial(right);
}

#define GROUP 8 /* a phrase that stands more often is a formula */

/* The other mention that this one contradicts, when nothing else bears it out; NULL when there is none. Within one part of the report a phrase may be
 * said of one chapter after the other; only when it stands there twice and nowhere else is it taken for the same figure. */
static const struct typed *find_contradicted(const struct typed *group, size_t count, const struct typed *typed)
{
	const struct typed *other = NULL;
	for (size_t i = 0; i < count; i++) {
		const struct typed *at = &group[i];
		if (at->source == typed->source || (at->source->part == typed->source->part && count > 2))
			continue;
		if (!contradicts(at, typed))
			return NULL;
		other = other ? other : at;
	}
	return other;
}

static struct place place_of(struct arena *arena, const struct typed *typed)
{
	return node_text_place(arena, typed->source->node, typed->numeral.start, typed->numeral.end);
}

static const char *words_of_number(struct arena *arena, const struct typed *typed)
{
	return arena_copy(arena, typed->source->text.at + typed->numeral.start, typed->numeral.end - typed->numeral.start);
}

static void check_group(struct reader *reader, const struct mention *mentions, size_t count)
{
	struct arena *arena = reader->figures->arena;
	struct typed group[GROUP];
	for (size_t i = 0; i < count; i++) {
		const struct source *source = &reader->sources.at[mentions[i].source];
		group[i].source = source;
		if (!numeral_read(source->text, mentions[i].start, &group[i].numeral))
			return;
		group[i].slack = figures_typed_slack(source->text, &group[i].numeral);
	}
	for (size_t i = 1; i < count; i++) {
		const struct typed *other = find_contradicted(group, count, &group[i]);
		if (!other || other > &group[i] || !is_comparable(reader, &group[i], other))
			continue;
		struct diagnostic *diagnostic = diagnostics_add(reader->figures->list, DIAGNOSTIC_PROSE_REPEATED, place_of(arena, &group[i]),
								words_of_number(arena, &group[i]), words_of_number(arena, other), NULL);
		diagnostic->related = place_of(arena, other);
	}
}

static void check_mentions(struct reader *reader)
{
	struct mention *all = reader->mentions.at;
	size_t count = reader->mentions.count;
	if (count > 1)
		qsort(all, count, sizeof *all, compare_mentions);
	for (size_t start = 0, end; start < count; start = end) {
		for (end = start + 1; end < count && all[end].around == all[start].around; end++)
			continue;
		if (end - start > 1 && end - start <= GROUP)
			check_group(reader, all + start, end - start);
	}
}

void figures_check_prose(const struct figures *figures)
{
	struct reader reader = {.figures = figures, .names = metric_names_index(figures->arena, figures->report)};
	prose_each(figures->report, read_prose, &reader);
	check_mentions(&reader);
}
