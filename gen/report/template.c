/* Marked-up text: **bold**, *italic*, line feeds, and {{path | filter}} in place of figures. */
#include "report/template.h"

#include <string.h>

#define ADDRESS_LIMIT 2048 /* [bytes] what readers are known to take */
#define NOTES_OPEN    20   /* footnotes of one text that are told not to close: each costs a look through the rest */

struct parser {
	const struct template_context *context;
	const struct node *node;
	const char *text;
	size_t size;
	size_t at;
	size_t literal; /* start of the literal being read */
	bool bold, italic;
	const char *uri;   /* of the link being read */
	size_t link_close; /* where its `](` stands */
	uint32_t note;     /* where the footnote being read begins; 0: none is */
	size_t note_close; /* where its `]` stands */
	/* Found out once for the rest of the text, so that many open marks are no work: */
	bool unclosed[3];   /* no emphasis of that length closes any more */
	bool no_braces;     /* there is no `}}` any more */
	const char *braces_close; /* the next `}}` when it was last looked for; NULL: not yet */
	const char *address_end; /* of the address that was looked at last; NULL: none yet */
	size_t stars_end;   /* where the row of stars ends that was met last */
	int notes_open;     /* footnotes that do not close */
	struct segments segments;
};

static const char *const filter_names[FILTER_COUNT + 1] = {
	[FILTER_NONE] = "",         [FILTER_NUMBER] = "number",       [FILTER_MONEY] = "money",         [FILTER_SHORT_MONEY] = "short_money",
	[FILTER_PERCENT] = "percent", [FILTER_DATE] = "date",         [FILTER_SHORT_DATE] = "short_date", [FILTER_DAY_MONTH] = "day_month",
	[FILTER_WORDS] = "words",   [FILTER_TWO_DIGITS] = "two_digits", [FILTER_ROMAN] = "roman",       [FILTER_LETTER] = "letter",
	[FILTER_TREND] = "trend",   [FILTER_BARE] = "bare",           [FILTER_UPPER] = "upper",         [FILTER_CAPITAL] = "capital",
};

static struct segment *push(struct parser *parser, enum segment_kind kind, size_t start, size_t end)
{
	struct segment *segment = array_push(parser->context->arena, &parser->segments);
	*segment = (struct segment){.kind = kind, .bold = parser->bold, .italic = parser->italic, .uri = parser->uri, .note = parser->note, .start = (uint32_t)start, .end = (uint32_t)end,
				    .text = parser->text + start};
	return segment;
}

static void flush(struct parser *parser)
{
	if (parser->at > parser->literal)
		push(parser, SEGMENT_LITERAL, parser->literal, parser->at);
}

static void skip(struct parser *parser, size_t count)
{
	parser->at += count;
	parser->literal = parser->at;
}

static struct span span(size_t start, size_t end)
{
	return (struct span){(uint32_t)start, (uint32_t)end};
}

static struct diagnostic *complain(struct parser *parser, enum diagnostic_code code, struct span at, const char *first, const char *second)
{
	const struct template_context *context = parser->context;
	if (!context->list)
		return NULL;
	return diagnostics_add(context->list, code, node_text_place(context->arena, parser->node, at.start, at.end), first, second, NULL);
}

static bool space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\0';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The star of `2*3`, which is no mark. */
static bool is_times(const char *text, size_t at)
{
	return at > 0 && is_digit(text[at - 1]) && is_digit(text[at + 1]);
}

/* Whether an emphasis opened at `from` closes: the same mark behind something that is no space. */
static bool closes(struct parser *parser, size_t from, size_t length)
{
	bool no_braces = parser->no_braces;
	if (parser->unclosed[length])
		return false;
	for (size_t i = from; i + length <= parser->size; i++) {
		if (parser->text[i] == '\\') {
			i++;
			continue;
		}
		bool open = !no_braces && strncmp(parser->text + i, "{{", 2) == 0;
		const char *braces = open ? strstr(parser->text + i, "}}") : NULL;
		no_braces = no_braces || (open && !braces);
		if (braces) {
			i = (size_t)(braces - parser->text) + 1;
			continue;
		}
		if (parser->text[i] != '*')
			continue;
		size_t run = strspn(parser->text + i, "*");
		bool same = (run == length || run == 3) && !is_times(parser->text, i);
		if (same && !space(parser->text[i - 1]))
			return true;
		if (same && !space(parser->text[i + run])) /* another opens */
			return false;
		i += run - 1;
	}
	parser->unclosed[length] = true;
	return false;
}

static void read_stars(struct parser *parser)
{
	if (is_times(parser->text, parser->at)) {
		parser->at++;
		return;
	}
	if (parser->at >= parser->stars_end)
		parser->stars_end = parser->at + strspn(parser->text + parser->at, "*");
	size_t run = parser->stars_end - parser->at;
	size_t length = run >= 2 ? 2 : 1;
	bool *style = length == 2 ? &parser->bold : &parser->italic;
	char before = parser->at ? parser->text[parser->at - 1] : ' ';
	char after = parser->text[parser->at + length];
	if (*style && !space(before)) {
		flush(parser);
		*style = false;
		skip(parser, length);
	} else if (!*style && !space(after) && closes(parser, parser->at + run, length)) {
		flush(parser);
		*style = true;
		skip(parser, length);
	} else {
		if (!space(after) && !*style)
			complain(parser, DIAGNOSTIC_TEXT_EMPHASIS, span(parser->at, parser->at + length), length == 2 ? "**" : "*", NULL);
		parser->at += length;
	}
}

/* 2 for U+00A0, which word processors put for a space. */
static size_t space_size(const char *text, size_t start, size_t end)
{
	if (start < end && space(text[start]))
		return 1;
	return end - start >= 2 && memcmp(text + start, "\xC2\xA0", 2) == 0 ? 2 : 0;
}

static void trim(const char *text, size_t *start, size_t *end)
{
	size_t size;
	while ((size = space_size(text, *start, *end)) > 0)
		*start += size;
	while (*end > *start && (space(text[*end - 1]) || (*end - *start >= 2 && memcmp(text + *end - 2, "\xC2\xA0", 2) == 0)))
		*end -= space(text[*end - 1]) ? 1 : 2;
}

/* Whether a path or filter has a character that cannot be seen; two words that look alike would make an idle message. */
static bool is_disguised(struct parser *parser, struct span at)
{
	struct binder binder = {parser->context->arena, parser->context->list};
	return field_take_visible(&binder, parser->node, at, NULL) != NULL;
}

static enum filter find_filter(const char *name, size_t size)
{
	for (enum filter filter = FILTER_NUMBER; filter < FILTER_COUNT; filter++)
		if (strlen(filter_names[filter]) == size && memcmp(filter_names[filter], name, size) == 0)
			return filter;
	return FILTER_NONE;
}

static bool numeric(enum value_kind kind)
{
	return kind == VALUE_INTEGER || kind == VALUE_YEAR || kind == VALUE_NUMBER || kind == VALUE_QUANTITY;
}

static bool fits(enum filter filter, enum value_kind kind)
{
	switch (filter) {
	case FILTER_NONE:
	case FILTER_UPPER:
	case FILTER_CAPITAL:
		return true;
	case FILTER_NUMBER:
		return numeric(kind) && kind != VALUE_YEAR;
	case FILTER_WORDS:
		return numeric(kind);
	case FILTER_MONEY:
	case FILTER_SHORT_MONEY:
		return kind == VALUE_NUMBER || kind == VALUE_QUANTITY;
	case FILTER_PERCENT:
		return kind == VALUE_NUMBER || kind == VALUE_QUANTITY || kind == VALUE_CHANGE;
	case FILTER_ROMAN:
		return kind == VALUE_INTEGER || kind == VALUE_YEAR;
	case FILTER_TWO_DIGITS:
	case FILTER_LETTER:
		return kind == VALUE_INTEGER;
	case FILTER_DATE:
	case FILTER_SHORT_DATE:
	case FILTER_DAY_MONTH:
		return kind == VALUE_DATE;
	case FILTER_TREND:
		return kind == VALUE_CHANGE;
	case FILTER_BARE:
		return kind == VALUE_QUANTITY;
	case FILTER_COUNT:
		break;
	}
	return false;
}

/* Whether the figure has a unit that the filter would put another in the place of. */
static bool has_other_unit(enum filter filter, const struct value *value)
{
	enum unit_kind unit = value->quantity.unit.kind;
	if (value->kind != VALUE_QUANTITY || value->absent || (unit == UNIT_PLAIN && !*value->quantity.unit.name))
		return false;
	return filter == FILTER_PERCENT ? unit != UNIT_PERCENT : (filter == FILTER_MONEY || filter == FILTER_SHORT_MONEY) && unit != UNIT_MONEY;
}

/* All filters, or those that fit a value. */
static const char *list_filters(struct arena *arena, const struct value *value)
{
	struct buffer out = buffer_make(arena);
	for (enum filter filter = FILTER_NUMBER; filter < FILTER_COUNT; filter++)
		if (!value || (fits(filter, value->kind) && !has_other_unit(filter, value)))
			buffer_format(&out, "%s%s", out.size ? ", " : "", filter_names[filter]);
	return out.data;
}

static void apply(struct segment *segment, enum filter filter)
{
	if (filter == FILTER_UPPER)
		segment->upper = true;
	else if (filter == FILTER_CAPITAL)
		segment->capital = true;
	else if (filter == FILTER_BARE)
		segment->bare = true;
	else
		segment->filter = filter;
}

/* In a layout the unit is seen only when a report is set in it. */
static void refuse_filter(struct parser *parser, struct span at, const char *name, const char *path, const struct value *value)
{
	const struct template_context *context = parser->context;
	struct diagnostics *list = context->list ? context->list : context->setting;
	if (list)
		diagnostics_add(list, DIAGNOSTIC_TEXT_FILTER_VALUE, node_text_place(context->arena, parser->node, at.start, at.end), name, path,
				list_filters(context->arena, value), NULL);
}

static bool read_filter(struct parser *parser, struct segment *segment, size_t start, size_t end, const char *path)
{
	struct arena *arena = parser->context->arena;
	size_t bar = start - 1;
	trim(parser->text, &start, &end);
	if (start == end) {
		complain(parser, DIAGNOSTIC_TEXT_FILTER, span(bar, bar + 1), "|", list_filters(arena, NULL));
		return false;
	}
	if (is_disguised(parser, span(start, end)))
		return false;
	enum filter filter = find_filter(parser->text + start, end - start);
	const char *name = arena_copy(arena, parser->text + start, end - start);
	struct diagnostic *diagnostic;
	if (filter == FILTER_NONE) {
		diagnostic = complain(parser, DIAGNOSTIC_TEXT_FILTER, span(start, end), name, list_filters(arena, NULL));
		if (diagnostic)
			diagnostic->suggestion = diagnostic_nearest(name, filter_names + 1);
		return false;
	}
	bool other_unit = has_other_unit(filter, &segment->value);
	if (other_unit || !fits(filter, segment->value.kind)) {
		refuse_filter(parser, span(start, end), name, other_unit ? arena_format(arena, "%s (%s)", path, segment->value.quantity.unit.name) : path, &segment->value);
		return false;
	}
	apply(segment, filter);
	return true;
}

static bool ends_with(const char *text, const char *end)
{
	size_t size = strlen(text), length = strlen(end);
	return size >= length && strcmp(text + size - length, end) == 0;
}

static const char *advise_figure(struct arena *arena)
{
	return field_both(arena, "Số liệu một năm của chỉ tiêu viết gọn là {{metrics.1.2021}}; số liệu của từng đơn vị chỉ in được bằng khối chart hay years trong bố cục.",
			  "Name the figure of a year by the year alone, {{metrics.1.2021}}; those of units are printed by a chart or years of a layout only.");
}

/* How a path that ends too early may go on; a layout, which is read without a report, may also print a list as one. */
static const char *advise(const struct template_context *context, const char *path, const struct value *value)
{
	struct arena *arena = context->arena;
	const char *next = value->kind == VALUE_LIST ? "count" : NULL;
	if (value->kind == VALUE_OTHER && ends_with(path, ".values"))
		return advise_figure(arena);
	if (next && !context->scope->report)
		return arena_format(arena, "Đây là một danh sách: in từng mục bằng khối list, table hay each, hoặc in số mục bằng {{%s.count}}.\x1F"
				    "This is a list: print its entries by a list, table or each, or their number by {{%s.count}}.", path, path);
	if (value->kind == VALUE_RECORD)
		for (const struct field *field = value->record->fields; field->key && !next; field++)
			if (!field->list && field->type != &field_record && *field->key != '$')
				next = field->key;
	if (!next)
		return field_both(arena, "Viết đường dẫn tới một giá trị riêng lẻ.", "Write the path of a single value.");
	return arena_format(arena, "Viết tiếp đường dẫn, ví dụ {{%s.%s}}.\x1FGo on with the path, as in {{%s.%s}}.", path, next, path, next);
}

/* How an absent value is mended; of a metric's figure, with the years that there are. */
static const char *advise_fill(const struct template_context *context, const char *path)
{
	const char *dot = strrchr(path, '.'), *suggestion;
	struct value record;
	struct buffer years = buffer_make(context->arena);
	bool found = dot && value_find(context->arena, context->scope, arena_copy(context->arena, path, (size_t)(dot - path)), &record, &suggestion) &&
		     record.kind == VALUE_RECORD && record.record == &report_record_metric && record.at;
	const struct metric *metric = found ? record.at : NULL;
	for (size_t i = 0; metric && i < metric->values.count; i++)
		if (metric->values.at[i].figure.known)
			buffer_format(&years, "%s%d", years.size ? ", " : "", metric->values.at[i].year);
	if (!metric || !years.size)
		return field_both(context->arena, "Điền giá trị vào báo cáo, hoặc bỏ chỗ nhắc tới.", "Fill it in, or take the mention out.");
	return arena_format(context->arena, "“%s” có số liệu các năm: %s. Điền thêm năm còn thiếu, hoặc bỏ chỗ nhắc tới.\x1F‘%s’ has figures for: %s. Fill in the one that "
			    "is missing, or take the mention out.", metric->name.text, years.data, metric->name.text, years.data);
}

/* Names that mean something in some texts of a layout only, and where. */
static const struct {
	const char *name, *vi, *en;
} local_names[] = {
	{"page", "{{page}} chỉ có trong \"header\" và \"footer\".", "{{page}} is there in \"header\" and \"footer\" only."},
	{"pages", "{{pages}} chỉ có trong \"header\" và \"footer\".", "{{pages}} is there in \"header\" and \"footer\" only."},
	{"number", "{{number}} chỉ có trong khối text mang \"counter\".", "{{number}} is there in a text with a \"counter\" only."},
	{"index", "{{index}} chỉ có trong each, list, table, figures.", "{{index}} is there within each, list, table and figures only."},
	{"item", "{{item}} chỉ có trong each, list, table, figures mà \"as\" không đặt tên khác.",
	 "{{item}} is there within each, list, table and figures only, if \"as\" gives it no other name."},
};

static bool is_known(const struct scope *scope, const char *name, size_t size)
{
	for (; scope; scope = scope->outer)
		if (scope->name && strlen(scope->name) == size && memcmp(scope->name, name, size) == 0)
			return true;
	return false;
}

static const char *advise_name(const struct template_context *context, const char *path)
{
	size_t size = strcspn(path, ".");
	bool local = !context->scope->report && !is_known(context->scope, path, size);
	if (strstr(path, ".values."))
		return advise_figure(context->arena);
	for (size_t i = 0; i < sizeof local_names / sizeof *local_names && local; i++)
		if (strlen(local_names[i].name) == size && memcmp(local_names[i].name, path, size) == 0)
			return field_both(context->arena, local_names[i].vi, local_names[i].en);
	return field_both(context->arena, "Viết theo đường dẫn, ví dụ {{year}} hay {{metrics.total_value}}.", "Write a path, such as {{year}} or {{metrics.total_value}}.");
}

/* Why nothing can be printed for the path: no such thing, a thing that is no text, or a value the report leaves open. */
static bool find_value(struct parser *parser, struct span at, const char *path, bool strict, struct value *value)
{
	size_t start = at.start, end = at.end;
	const struct template_context *context = parser->context;
	const char *suggestion;
	if (!value_find(context->arena, context->scope, path, value, &suggestion)) {
		struct diagnostic *diagnostic = complain(parser, DIAGNOSTIC_TEXT_REFERENCE, span(start, end), path, context->list ? advise_name(context, path) : NULL);
		if (diagnostic)
			diagnostic->suggestion = suggestion;
		return false;
	}
	if (value->kind == VALUE_RECORD && value->record == &report_record_metric) /* it stands for its figure */
		value_find(context->arena, context->scope, arena_format(context->arena, "%s.value", path), value, &suggestion);
	*value = value_settle(context->scope, *value);
	if (value->kind == VALUE_RECORD || value->kind == VALUE_LIST || value->kind == VALUE_OTHER) {
		complain(parser, DIAGNOSTIC_TEXT_NOT_PRINTABLE, span(start, end), path, advise(context, path, value));
		return false;
	}
	if (!value->absent || value->broken || !strict)
		return true;
	if (value->kind == VALUE_CHANGE)
		complain(parser, DIAGNOSTIC_METRIC_CHANGE_UNKNOWN, span(start, end), path, NULL);
	else
		complain(parser, DIAGNOSTIC_TEXT_REFERENCE_EMPTY, span(start, end), path, context->list ? advise_fill(context, path) : NULL);
	return false;
}

/* The first `|` between `start` and `end` that stands in no quotes, or NULL. */
static const char *find_bar(const char *text, size_t start, size_t end)
{
	for (size_t i = start; i < end; i++) {
		const char *close = text[i] == '\'' ? memchr(text + i + 1, '\'', end - i - 1) : NULL;
		if (close)
			i = (size_t)(close - text);
		else if (text[i] == '|')
			return text + i;
	}
	return NULL;
}

/* Words in single quotes on either side of the path. */
static void read_glue(struct parser *parser, struct segment *segment, size_t *start, size_t *end)
{
	const char *text = parser->text;
	struct arena *arena = parser->context->arena;
	segment->before = segment->after = "";
	trim(text, start, end);
	const char *close = *start < *end && text[*start] == '\'' ? memchr(text + *start + 1, '\'', *end - *start - 1) : NULL;
	if (close) {
		size_t stop = (size_t)(close - text);
		segment->before = arena_copy(arena, text + *start + 1, stop - *start - 1);
		*start = stop + 1;
	}
	const char *open = *end > *start && text[*end - 1] == '\'' ? memchr(text + *start, '\'', *end - 1 - *start) : NULL;
	if (open) {
		size_t from = (size_t)(open - text);
		segment->after = arena_copy(arena, open + 1, *end - from - 2);
		*end = from;
	}
	trim(text, start, end);
}

/* `path | filter | filter` between `start` and `end`. */
static void read_expression(struct parser *parser, size_t start, size_t end)
{
	struct segment segment = {.kind = SEGMENT_VALUE, .bold = parser->bold, .italic = parser->italic, .uri = parser->uri, .note = parser->note};
	const char *bar = find_bar(parser->text, start, end);
	size_t path_start = start, path_end = bar ? (size_t)(bar - parser->text) : end;
	read_glue(parser, &segment, &path_start, &path_end);
	if (path_start == path_end) {
		const char *whole = arena_copy(parser->context->arena, parser->text + start - 2, end - start + 4);
		complain(parser, DIAGNOSTIC_TEXT_REFERENCE, span(start - 2, end + 2), whole,
			 DIAGNOSTIC_WORDS("Trong ngoặc chưa có gì: viết đường dẫn, ví dụ {{year}}, hoặc \\\\{{ nếu muốn in dấu ngoặc.",
					  "There is nothing in the braces: write a path, such as {{year}}, or \\\\{{ to print them."));
		return;
	}
	const char *path = arena_copy(parser->context->arena, parser->text + path_start, path_end - path_start);
	bool strict = parser->context->strict && !*segment.before && !*segment.after;
	bool good = !is_disguised(parser, span(path_start, path_end)) && find_value(parser, span(path_start, path_end), path, strict, &segment.value);
	while (good && bar) {
		size_t from = (size_t)(bar - parser->text) + 1;
		bar = memchr(parser->text + from, '|', end - from);
		good = read_filter(parser, &segment, from, bar ? (size_t)(bar - parser->text) : end, path);
	}
	if (!good)
		return;
	segment.start = (uint32_t)start - 2;
	segment.end = (uint32_t)end + 2;
	segment.text = "";
	*array_push(parser->context->arena, &parser->segments) = segment;
}

static void read_braces(struct parser *parser)
{
	if (parser->no_braces) {
		parser->at += 2;
		return;
	}
	const char *close = parser->braces_close, *again;
	if (!close || close < parser->text + parser->at)
		close = parser->braces_close = strstr(parser->text + parser->at, "}}");
	again = close ? strstr(parser->text + parser->at + 2, "{{") : NULL;
	parser->no_braces = !close;
	bool crosses = parser->uri && close && (size_t)(close - parser->text) > parser->link_close;
	if (!close || crosses || (again && again < close)) {
		complain(parser, DIAGNOSTIC_TEXT_BRACES, span(parser->at, parser->at + 2), NULL, NULL);
		parser->at += 2;
		return;
	}
	flush(parser);
	size_t start = parser->at + 2, end = (size_t)(close - parser->text);
	read_expression(parser, start, end);
	skip(parser, end + 2 - parser->at);
}

/* What an address without its scheme lacks; NULL when it is no address: a name with points in it, the last part of letters, and what is
 * behind a slash. */
static const char *missing_scheme(const char *address, size_t size)
{
	size_t host = strspn(address, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._@");
	host = host < size ? host : size;
	size_t last = host;
	while (last > 0 && ((address[last - 1] | 0x20) >= 'a' && (address[last - 1] | 0x20) <= 'z'))
		last--;
	if (host - last < 2 || last < 2 || address[last - 1] != '.' || (host < size && !strchr("/:?#", address[host])))
		return NULL;
	return memchr(address, '@', host) ? "mailto:" : "https://";
}

static void check_scheme(struct parser *parser, const char *address, size_t size)
{
	struct arena *arena = parser->context->arena;
	const char *scheme = missing_scheme(address, size);
	size_t start = (size_t)(address - parser->text);
	if (!scheme)
		return;
	const char *copy = arena_copy(arena, address, size);
	struct diagnostic *diagnostic = complain(parser, DIAGNOSTIC_TEXT_LINK, span(start, start + size), copy, NULL);
	if (diagnostic)
		diagnostic->suggestion = arena_format(arena, "%s%s", scheme, copy);
}

/* `[words](https://…)`, or `[words](#id)` for a part of the document itself; other brackets are themselves. */
static bool open_link(struct parser *parser)
{
	static const char *const schemes[] = {"https://", "http://", "mailto:", "#"};
	const char *text = parser->text + parser->at, *close = text + 1 + strcspn(text + 1, "[]\n");
	if (parser->uri || strncmp(close, "](", 2) != 0 || close == text + 1)
		return false;
	const char *address = close + 2, *end = parser->address_end;
	if (!end || end < address)
		end = parser->address_end = address + strcspn(address, ") \n");
	if (*end != ')' || end - address > ADDRESS_LIMIT)
		return false;
	for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
		if (strncmp(address, schemes[i], strlen(schemes[i])) == 0 && address + strlen(schemes[i]) < end) {
			flush(parser);
			skip(parser, 1);
			parser->uri = arena_copy(parser->context->arena, address, (size_t)(end - address));
			parser->link_close = (size_t)(close - parser->text);
			return true;
		}
	check_scheme(parser, address, (size_t)(end - address));
	return false;
}

static void close_link(struct parser *parser)
{
	flush(parser);
	skip(parser, strlen(parser->uri) + 3);
	parser->uri = NULL;
}

/* `^[a footnote]`, which may hold links and figures but no other footnote. */
static bool open_note(struct parser *parser)
{
	const char *text = parser->text;
	size_t open = 1, at = parser->at + 2;
	if (parser->note || text[parser->at + 1] != '[' || parser->notes_open == NOTES_OPEN)
		return false;
	while (text[at] && text[at] != '\n' && open > 0) {
		at += text[at] == '\\' && text[at + 1] ? 1 : 0;
		open += text[at] == '[';
		open -= text[at] == ']';
		at++;
	}
	if (open > 0 || at - 1 == parser->at + 2) {
		complain(parser, DIAGNOSTIC_TEXT_NOTE, span(parser->at, parser->at + 2), NULL, NULL);
		parser->notes_open += open > 0;
		return false;
	}
	flush(parser);
	skip(parser, 2);
	parser->note_close = at - 1;
	push(parser, SEGMENT_NOTE, parser->at - 2, parser->at)->note = (uint32_t)parser->at;
	parser->note = (uint32_t)parser->at;
	return true;
}

static void read_escape(struct parser *parser)
{
	char next = parser->text[parser->at + 1];
	if (next != '*' && next != '\\' && next != '{' && next != '[' && next != '^') {
		parser->at++;
		return;
	}
	flush(parser);
	skip(parser, 1);
	/* `\{{` is both braces. */
	parser->at += next == '{' && parser->text[parser->at + 1] == '{' ? 2 : 1;
}

struct segments template_parse(const struct template_context *context, const struct node *node)
{
	struct parser parser = {.context = context, .node = node, .text = node->string, .size = strlen(node->string)};
	while (parser.at < parser.size) {
		char c = parser.text[parser.at];
		if (parser.uri && parser.at >= parser.link_close) {
			close_link(&parser);
		} else if (parser.note && parser.at >= parser.note_close) {
			flush(&parser);
			skip(&parser, 1);
			parser.note = 0;
		} else if ((c == '^' && open_note(&parser)) || (c == '[' && open_link(&parser))) {
			continue;
		} else if (c == '*') {
			read_stars(&parser);
		} else if (c == '\\') {
			read_escape(&parser);
		} else if (c == '{' && parser.text[parser.at + 1] == '{') {
			read_braces(&parser);
		} else if (c == '\n') {
			flush(&parser);
			push(&parser, SEGMENT_BREAK, parser.at, parser.at + 1);
			skip(&parser, 1);
		} else {
			parser.at++;
		}
	}
	flush(&parser);
	return parser.segments;
}
