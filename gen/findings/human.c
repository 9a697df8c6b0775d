/* Findings for people: the message, the source line with carets, the related place, the hint; and what was left out. */
#include "findings/format.h"

#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

#define LINE_LIMIT     100    /* [columns] of a source line */
#define LINE_BYTES     1000   /* [bytes] shown, so that a line of nothing but combining marks has an end as well */
#define LINE_REACH     2048   /* [bytes] looked at on each side of a place: more than is shown */
#define LINE_LEAD      40     /* [code points] shown before the caret of a line that is cut */
#define TAB_COLUMNS    4
#define GUTTER	       5 /* [digits] at least */

static const char *const severity_words[][2] = {
	[SEVERITY_NOTE] = {[LANGUAGE_VI] = "ghi chú", [LANGUAGE_EN] = "note"},
	[SEVERITY_WARNING] = {[LANGUAGE_VI] = "cảnh báo", [LANGUAGE_EN] = "warning"},
	[SEVERITY_ERROR] = {[LANGUAGE_VI] = "lỗi", [LANGUAGE_EN] = "error"},
	[SEVERITY_FAILURE] = {[LANGUAGE_VI] = "thất bại", [LANGUAGE_EN] = "failure"},
};

#define BOLD  "\033[1m"
#define GREEN "\033[1;32m"
#define CYAN  "\033[1;36m"
#define RESET "\033[0m"

static const char *const severity_colours[] = {
	[SEVERITY_NOTE] = CYAN,
	[SEVERITY_WARNING] = "\033[1;35m",
	[SEVERITY_ERROR] = "\033[1;31m",
	[SEVERITY_FAILURE] = "\033[1;31m",
};

struct printer {
	struct findings *findings;
	struct buffer *out;
	struct diagnostic_style style;
	int gutter; /* [digits] of the widest line number of the diagnostic being printed */
};

static void colour(const struct printer *printer, const char *sequence)
{
	if (printer->style.colour)
		buffer_text(printer->out, sequence);
}

static size_t measure_cell(const char *text, size_t size, size_t *at)
{
	size_t start = *at;
	uint32_t code_point = utf8_next(text, size, at);
	if (code_point == '\t')
		return TAB_COLUMNS;
	return diagnostic_is_unsafe(code_point) ? 1 : utf8_columns(text + start, *at - start);
}

static void show_cell(struct buffer *out, uint32_t code_point)
{
	if (code_point == '\t')
		buffer_format(out, "%*s", TAB_COLUMNS, "");
	else if (diagnostic_is_unsafe(code_point))
		buffer_text(out, "·");
	else
		buffer_code_point(out, code_point == UTF8_INVALID ? 0xFFFD : code_point);
}

/* The columns of text[from … to), as shown. */
static size_t measure(const char *text, size_t from, size_t to)
{
	size_t columns = 0;
	for (size_t at = from; at < to;)
		columns += measure_cell(text, to, &at);
	return columns;
}

/* The largest offset not behind `to` so that what stands from `from` up to it takes no more than `columns`. */
static size_t find_limit(const char *text, size_t from, size_t to, size_t columns)
{
	size_t taken = 0;
	for (size_t at = from, behind = from; at < to; at = behind) {
		taken += measure_cell(text, to, &behind);
		if (taken > columns || behind - from > LINE_BYTES)
			return at;
	}
	return to;
}

static size_t step_back(const char *text, size_t start, size_t at)
{
	size_t lead = at - 1;
	while (lead > start && at - lead < 4 && (text[lead] & 0xC0) == 0x80)
		lead--;
	size_t behind = lead;
	utf8_next(text, at, &behind);
	return behind == at ? lead : at - 1;
}

/* The part of a source line that is shown. */
struct window {
	size_t from, to;
	bool cut_left, cut_right;
};

static struct window find_window(const char *text, struct span line, size_t caret)
{
	struct window window = {.from = line.start, .to = find_limit(text, line.start, line.end, LINE_LIMIT)};
	if (window.to == line.end)
		return window;
	if (find_limit(text, line.start, line.end, LINE_LIMIT - LINE_LEAD) < caret) {
		window.from = caret;
		for (size_t i = 0; i < LINE_LEAD && window.from > line.start; i++)
			window.from = step_back(text, line.start, window.from);
		window.cut_left = window.from > line.start;
	}
	window.to = find_limit(text, window.from, line.end, LINE_LIMIT - 2);
	/* A run of marks without width can fill the window before the caret is reached. */
	if (window.to < caret || (window.to == caret && caret < line.end)) {
		window.from = caret;
		window.to = find_limit(text, caret, line.end, LINE_LIMIT - 2);
		window.cut_left = caret > line.start;
	}
	window.cut_right = window.to < line.end;
	return window;
}

static void print_source(const struct printer *printer, size_t number, const char *text, struct window window)
{
	struct buffer *out = printer->out;
	buffer_format(out, "%*zu |", printer->gutter, number);
	if (window.to > window.from)
		buffer_char(out, ' ');
	if (window.cut_left)
		buffer_text(out, "…");
	for (size_t at = window.from; at < window.to;)
		show_cell(out, utf8_next(text, window.to, &at));
	if (window.cut_right)
		buffer_text(out, "…");
	buffer_char(out, '\n');
}

static void print_carets(const struct printer *printer, const char *text, struct span span, struct window window)
{
	size_t end = span.end < window.to ? span.end : window.to;
	size_t columns = measure(text, window.from, span.start) + window.cut_left;
	size_t carets = span.start < end ? measure(text, span.start, end) : 0;
	buffer_format(printer->out, "%*s | %*s", printer->gutter, "", (int)columns, "");
	colour(printer, GREEN);
	do
		buffer_char(printer->out, '^');
	while (carets-- > 1);
	colour(printer, RESET);
	buffer_char(printer->out, '\n');
}

static bool ends_line(const struct origin *origin, uint32_t at)
{
	return origin->text[at] == '\n' || (origin->text[at] == '\r' && !(at + 1 < origin->size && origin->text[at + 1] == '\n'));
}

/* The line around the offset, without its end, or as much of it as can be shown. */
static struct span find_line(const struct origin *origin, uint32_t at)
{
	if (at > origin->size)
		at = (uint32_t)origin->size;
	if (at > 0 && at < origin->size && origin->text[at] == '\n' && origin->text[at - 1] == '\r')
		at--;
	struct span line = {at, at};
	while (line.start > 0 && at - line.start < LINE_REACH && !ends_line(origin, line.start - 1))
		line.start--;
	while (at - line.start == LINE_REACH && line.start < at && (origin->text[line.start] & 0xC0) == 0x80)
		line.start++;
	while (line.end < origin->size && line.end - at < LINE_REACH && origin->text[line.end] != '\n' && origin->text[line.end] != '\r')
		line.end++;
	return line;
}

static void print_snippet(const struct printer *printer, struct place place)
{
	const struct origin *origin = place.origin;
	if (!origin->size)
		return;
	struct span line = find_line(origin, place.span.start);
	struct span span = place.span;
	if (span.start > line.end)
		span.start = line.end;
	if (span.end > line.end)
		span.end = line.end;
	struct window window = find_window(origin->text, line, span.start);
	print_source(printer, position_find(&printer->findings->positions, origin, place.span.start).line, origin->text, window);
	print_carets(printer, origin->text, span, window);
}

static void print_place(const struct printer *printer, struct place place)
{
	colour(printer, BOLD);
	if (place.origin) {
		struct position position = position_find(&printer->findings->positions, place.origin, place.span.start);
		diagnostic_escape(printer->out, place.origin->name, strlen(place.origin->name));
		buffer_format(printer->out, ":%zu:%zu:", position.line, position.column);
	} else {
		buffer_text(printer->out, "tongket:");
	}
	colour(printer, RESET);
	buffer_char(printer->out, ' ');
}

static void print_related(const struct printer *printer, const struct diagnostic *diagnostic)
{
	enum language language = printer->style.language;
	print_place(printer, diagnostic->related);
	colour(printer, CYAN);
	buffer_text(printer->out, severity_words[SEVERITY_NOTE][language]);
	buffer_char(printer->out, ':');
	colour(printer, RESET);
	buffer_format(printer->out, " %s\n", related_label(diagnostic->code, language));
	print_snippet(printer, diagnostic->related);
}

static void print_hint(const struct printer *printer, const struct diagnostic *diagnostic)
{
	struct buffer *out = printer->out;
	size_t before = out->size;
	buffer_format(out, "%*s = ", printer->gutter, "");
	colour(printer, CYAN);
	buffer_text(out, printer->style.language == LANGUAGE_VI ? "gợi ý:" : "hint:");
	colour(printer, RESET);
	buffer_char(out, ' ');
	size_t label_end = out->size;
	diagnostic_hint(diagnostic, printer->style.language, out);
	if (out->size > label_end) {
		buffer_char(out, '\n');
		return;
	}
	out->size = before;
	out->data[before] = '\0';
}

static int measure_gutter(struct positions *known, const struct diagnostic *diagnostic)
{
	int gutter = GUTTER;
	const struct place *places[] = {&diagnostic->place, &diagnostic->related};
	for (size_t i = 0; i < 2; i++) {
		if (!places[i]->origin)
			continue;
		size_t line = position_find(known, places[i]->origin, places[i]->span.start).line;
		int digits = snprintf(NULL, 0, "%zu", line);
		if (digits > gutter)
			gutter = digits;
	}
	return gutter;
}

void human_print(struct findings *findings, const struct diagnostic *diagnostic, struct buffer *out)
{
	struct printer printer = {.findings = findings, .out = out, .style = findings->options.style};
	enum severity severity = diagnostic_severity(diagnostic->code);
	printer.gutter = measure_gutter(&findings->positions, diagnostic);
	print_place(&printer, diagnostic->place);
	colour(&printer, severity_colours[severity]);
	buffer_text(out, severity_words[severity][printer.style.language]);
	buffer_format(out, "[%s]:", diagnostic_name(diagnostic->code));
	colour(&printer, RESET);
	buffer_char(out, ' ');
	diagnostic_message(diagnostic, printer.style.language, out);
	buffer_char(out, '\n');
	if (diagnostic->place.origin)
		print_snippet(&printer, diagnostic->place);
	if (diagnostic->related.origin)
		print_related(&printer, diagnostic);
	print_hint(&printer, diagnostic);
}

/* An error is never left out for a note before it. */
static void begin(struct findings *findings)
{
	size_t left = findings->options.limit ? findings->options.limit : SIZE_MAX;
	for (int i = SEVERITY_COUNT - 1; i >= 0; i--) {
		size_t count = findings->here.of[i];
		findings->quota.of[i] = count < left ? count : left;
		left -= findings->quota.of[i];
	}
}

static void add(struct findings *findings, const struct diagnostic *diagnostic)
{
	enum severity severity = diagnostic_severity(diagnostic->code);
	if (!findings->quota.of[severity])
		return;
	findings->quota.of[severity]--;
	findings->here.of[severity]--;
	human_print(findings, diagnostic, findings->out);
}

/* `2 errors, 1 warning`; of errors also none. */
static void say_counts(const struct counts *counts, enum language language, struct buffer *out)
{
	static const char *const plurals[] = {
		[SEVERITY_NOTE] = "notes", [SEVERITY_WARNING] = "warnings", [SEVERITY_ERROR] = "errors", [SEVERITY_FAILURE] = "failures"};
	const char *comma = "";
	for (int i = SEVERITY_COUNT - 1; i >= 0; i--) {
		size_t count = counts->of[i];
		if (!count)
			continue;
		const char *word = language == LANGUAGE_EN && count > 1 ? plurals[i] : severity_words[i][language];
		buffer_format(out, "%s%zu %s", comma, count, word);
		comma = ", ";
	}
}

static bool is_none(const struct counts *counts)
{
	for (size_t i = 0; i < SEVERITY_COUNT; i++)
		if (counts->of[i])
			return false;
	return true;
}

static void end(struct findings *findings)
{
	enum language language = findings->options.style.language;
	struct buffer *out = findings->out;
	if (is_none(&findings->here))
		return;
	if (findings->file)
		diagnostic_escape(out, findings->file, strlen(findings->file));
	else
		buffer_text(out, "tongket");
	buffer_text(out, language == LANGUAGE_VI ? ": còn " : ": and ");
	say_counts(&findings->here, language, out);
	buffer_text(out, language == LANGUAGE_VI ? " chưa hiện ra; xem hết bằng tongket check --max-findings=0\n"
						 : " more; tongket check --max-findings=0 shows them all\n");
}

const struct format format_human = {.begin = begin, .add = add, .end = end};

void findings_summary(const struct findings *findings, int files, struct buffer *out)
{
	const struct counts *counts = &findings->total;
	enum language language = findings->options.style.language;
	bool vietnamese = language == LANGUAGE_VI;
	bool errors = counts->of[SEVERITY_ERROR] || counts->of[SEVERITY_FAILURE];
	if (is_none(counts))
		buffer_text(out, vietnamese ? "Không thấy lỗi nào" : "No errors found");
	else if (!errors)
		buffer_text(out, vietnamese ? "Không có lỗi, có " : "No errors, ");
	else if (vietnamese)
		buffer_text(out, "Có ");
	say_counts(counts, language, out);
	if (files > 1)
		buffer_format(out, vietnamese ? " (%d báo cáo)" : " (%d reports)", files);
	buffer_text(out, ".\n");
}
