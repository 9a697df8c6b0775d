/* Diagnostics as text: the message, the hint, and the source line with carets. */
#include "base/diagnostic.h"

#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

#define SEPARATOR      '\x1F' /* between the two languages of an argument */
#define ARGUMENT_LIMIT 1000   /* [code points] of one argument in a message */
#define LINE_LIMIT     100    /* [columns] of a source line */
#define LINE_BYTES     1000   /* so that a line of nothing but combining marks has an end as well */
#define LINE_LEAD      40     /* [code points] shown before the caret of a line that is cut */
#define TAB_COLUMNS    4
#define GUTTER	       5 /* [digits] at least */

static const struct {
	const char *message[2], *hint[2];
} texts[] = {
#define DIAGNOSTIC(id, code, severity, vi, vi_hint, en, en_hint)                                                       \
	[DIAGNOSTIC_##id] = {.message = {[LANGUAGE_VI] = vi, [LANGUAGE_EN] = en},                                      \
			     .hint = {[LANGUAGE_VI] = vi_hint, [LANGUAGE_EN] = en_hint}},
#include "base/diagnostic_table.h"
#undef DIAGNOSTIC
};

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

/* Control characters (C0, DEL, C1), Bidi_Control (UAX #9), line and paragraph separators, the byte order mark. */
static bool is_unsafe(uint32_t code_point)
{
	return code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0) || code_point == 0x61C ||
	       code_point == 0x200E || code_point == 0x200F || (code_point >= 0x2028 && code_point <= 0x202E) ||
	       (code_point >= 0x2066 && code_point <= 0x2069) || code_point == 0xFEFF;
}

static void add_valid(struct buffer *out, uint32_t code_point)
{
	buffer_code_point(out, code_point == UTF8_INVALID ? 0xFFFD : code_point);
}

static void escape(struct buffer *out, const char *text, size_t size)
{
	size_t length = 0;
	for (size_t at = 0; at < size; length++) {
		if (length == ARGUMENT_LIMIT) {
			buffer_text(out, "…");
			return;
		}
		uint32_t code_point = utf8_next(text, size, &at);
		if (code_point == '\n')
			buffer_text(out, "\\n");
		else if (code_point == '\r')
			buffer_text(out, "\\r");
		else if (code_point == '\t')
			buffer_text(out, "\\t");
		else if (is_unsafe(code_point))
			buffer_format(out, "\\u%04X", (unsigned)code_point);
		else
			add_valid(out, code_point);
	}
}

/* The side of the argument that is written in the language. */
static void add_argument(struct buffer *out, const char *argument, enum language language)
{
	const char *separator = strchr(argument, SEPARATOR);
	if (!separator)
		escape(out, argument, strlen(argument));
	else if (language == LANGUAGE_VI)
		escape(out, argument, (size_t)(separator - argument));
	else
		escape(out, separator + 1, strcspn(separator + 1, "\x1F"));
}

static void fill(struct buffer *out, const char *text, const struct diagnostic *diagnostic, enum language language)
{
	while (*text) {
		size_t plain = strcspn(text, "{");
		buffer_add(out, text, plain);
		text += plain;
		if (*text == '{' && text[1] > '0' && text[1] <= '0' + DIAGNOSTIC_ARGUMENTS && text[2] == '}') {
			const char *argument = diagnostic->arguments[text[1] - '1'];
			if (argument)
				add_argument(out, argument, language);
			text += 3;
		} else if (*text) {
			buffer_char(out, *text++);
		}
	}
}

void diagnostic_message(const struct diagnostic *diagnostic, enum language language, struct buffer *out)
{
	fill(out, texts[diagnostic->code].message[language], diagnostic, language);
}

void diagnostic_hint(const struct diagnostic *diagnostic, enum language language, struct buffer *out)
{
	if (!diagnostic->suggestion) {
		fill(out, texts[diagnostic->code].hint[language], diagnostic, language);
		return;
	}
	buffer_text(out, language == LANGUAGE_VI ? "có phải “" : "did you mean ‘");
	add_argument(out, diagnostic->suggestion, language);
	buffer_text(out, language == LANGUAGE_VI ? "”?" : "’?");
}

struct printer {
	struct arena *arena;
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
	return is_unsafe(code_point) ? 1 : utf8_columns(text + start, *at - start);
}

static void show_cell(struct buffer *out, uint32_t code_point)
{
	if (code_point == '\t')
		buffer_format(out, "%*s", TAB_COLUMNS, "");
	else if (is_unsafe(code_point))
		buffer_text(out, "·");
	else
		add_valid(out, code_point);
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

static void print_snippet(const struct printer *printer, struct place place)
{
	struct origin *origin = place.origin;
	if (!origin->size)
		return;
	size_t number = origin_position(printer->arena, origin, place.span.start).line;
	struct span line = origin_line(printer->arena, origin, number);
	struct span span = place.span;
	if (span.start > line.end)
		span.start = line.end;
	if (span.end > line.end)
		span.end = line.end;
	struct window window = find_window(origin->text, line, span.start);
	print_source(printer, number, origin->text, window);
	print_carets(printer, origin->text, span, window);
}

static void print_place(const struct printer *printer, struct place place)
{
	colour(printer, BOLD);
	if (place.origin) {
		struct position position = origin_position(printer->arena, place.origin, place.span.start);
		escape(printer->out, place.origin->name, strlen(place.origin->name));
		buffer_format(printer->out, ":%zu:%zu:", position.line, position.column);
	} else {
		buffer_text(printer->out, "tongket:");
	}
	colour(printer, RESET);
	buffer_char(printer->out, ' ');
}

static const char *related_label(enum diagnostic_code code, enum language language)
{
	if (code == DIAGNOSTIC_JSON_DUPLICATE_KEY || code == DIAGNOSTIC_ID_DUPLICATE)
		return language == LANGUAGE_VI ? "lần đầu ở đây" : "first here";
	return language == LANGUAGE_VI ? "ở đây" : "here";
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

static int measure_gutter(struct arena *arena, const struct diagnostic *diagnostic)
{
	int gutter = GUTTER;
	const struct place *places[] = {&diagnostic->place, &diagnostic->related};
	for (size_t i = 0; i < 2; i++) {
		if (!places[i]->origin)
			continue;
		size_t line = origin_position(arena, places[i]->origin, places[i]->span.start).line;
		int digits = snprintf(NULL, 0, "%zu", line);
		if (digits > gutter)
			gutter = digits;
	}
	return gutter;
}

static void print_one(struct printer *printer, const struct diagnostic *diagnostic)
{
	struct buffer *out = printer->out;
	enum severity severity = diagnostic_severity(diagnostic->code);
	printer->gutter = measure_gutter(printer->arena, diagnostic);
	print_place(printer, diagnostic->place);
	colour(printer, severity_colours[severity]);
	buffer_text(out, severity_words[severity][printer->style.language]);
	buffer_format(out, "[%s]:", diagnostic_name(diagnostic->code));
	colour(printer, RESET);
	buffer_char(out, ' ');
	diagnostic_message(diagnostic, printer->style.language, out);
	buffer_char(out, '\n');
	if (diagnostic->place.origin)
		print_snippet(printer, diagnostic->place);
	if (diagnostic->related.origin)
		print_related(printer, diagnostic);
	print_hint(printer, diagnostic);
}

void diagnostics_print(struct diagnostics *list, struct diagnostic_style style, struct buffer *out)
{
	struct printer printer = {.arena = list->arena, .out = out, .style = style};
	for (size_t i = 0; i < list->count; i++)
		print_one(&printer, &list->at[i]);
}
