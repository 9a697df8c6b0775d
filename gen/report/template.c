/* Marked-up text: **bold**, *italic*, line feeds, and {{path | filter}} in place of figures. */
#include "report/template.h"

#include <string.h>

struct parser {
	const struct template_context *context;
	const struct node *node;
	const char *text;
	size_t size;
	size_t at;
	size_t literal; /* start of the literal being read */
	bool bold, italic;
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
	*segment = (struct segment){.kind = kind, .bold = parser->bold, .italic = parser->italic, .start = (uint32_t)start, .end = (uint32_t)end,
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

/* Where an emphasis opened at `from` closes: the same mark behind something that is no space. */
static bool closes(const struct parser *parser, size_t from, size_t length)
{
	for (size_t i = from; i + length <= parser->size; i++) {
		if (parser->text[i] == '\\') {
			i++;
			continue;
		}
		if (parser->text[i] != '*')
			continue;
		size_t run = strspn(parser->text + i, "*");
		if ((run == length || run == 3) && !space(parser->text[i - 1]))
			return true;
		i += run - 1;
	}
	return false;
}

static void read_stars(struct parser *parser)
{
	size_t run = strspn(parser->text + parser->at, "*");
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

static void trim(const char *text, size_t *start, size_t *end)
{
	while (*start < *end && space(text[*start]))
		(*start)++;
	while (*end > *start && space(text[*end - 1]))
		(*end)--;
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
	case FILTER_MONEY:
	case FILTER_SHORT_MONEY:
	case FILTER_WORDS:
		return numeric(kind);
	case FILTER_PERCENT:
		return numeric(kind) || kind == VALUE_CHANGE;
	case FILTER_TWO_DIGITS:
	case FILTER_ROMAN:
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

static const char *list_filters(struct arena *arena)
{
	struct buffer out = buffer_make(arena);
	for (enum filter filter = FILTER_NUMBER; filter < FILTER_COUNT; filter++)
		buffer_format(&out, "%s%s", filter == FILTER_NUMBER ? "" : ", ", filter_names[filter]);
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

static bool read_filter(struct parser *parser, struct segment *segment, size_t start, size_t end, const char *path)
{
	struct arena *arena = parser->context->arena;
	trim(parser->text, &start, &end);
	enum filter filter = find_filter(parser->text + start, end - start);
	const char *name = arena_copy(arena, parser->text + start, end - start);
	if (filter == FILTER_NONE) {
		struct diagnostic *diagnostic = complain(parser, DIAGNOSTIC_TEXT_FILTER, span(start, end), name, list_filters(arena));
		if (diagnostic)
			diagnostic->suggestion = diagnostic_nearest(name, filter_names + 1);
		return false;
	}
	if (!fits(filter, segment->value.kind)) {
		complain(parser, DIAGNOSTIC_TEXT_FILTER_VALUE, span(start, end), name, path);
		return false;
	}
	apply(segment, filter);
	return true;
}

/* Why nothing can be printed for the path: no such thing, a thing that is no text, or a value the report leaves open. */
static bool find_value(struct parser *parser, struct span at, const char *path, bool strict, struct value *value)
{
	size_t start = at.start, end = at.end;
	const struct template_context *context = parser->context;
	const char *suggestion;
	if (!value_find(context->arena, context->scope, path, value, &suggestion)) {
		struct diagnostic *diagnostic = complain(parser, DIAGNOSTIC_TEXT_REFERENCE, span(start, end), path, NULL);
		if (diagnostic)
			diagnostic->suggestion = suggestion;
		return false;
	}
	*value = value_settle(context->scope, *value);
	if (value->kind == VALUE_RECORD || value->kind == VALUE_LIST || value->kind == VALUE_OTHER) {
		complain(parser, DIAGNOSTIC_LAYOUT_PATH_KIND, span(start, end), path,
			 field_both(context->arena, "giá trị in được", "a value that can be printed"));
		return false;
	}
	if (!value->absent || !strict)
		return true;
	complain(parser, value->kind == VALUE_CHANGE ? DIAGNOSTIC_METRIC_CHANGE_UNKNOWN : DIAGNOSTIC_TEXT_REFERENCE_EMPTY, span(start, end), path, NULL);
	return false;
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
	struct segment segment = {.kind = SEGMENT_VALUE, .bold = parser->bold, .italic = parser->italic};
	const char *bar = memchr(parser->text + start, '|', end - start);
	size_t path_start = start, path_end = bar ? (size_t)(bar - parser->text) : end;
	read_glue(parser, &segment, &path_start, &path_end);
	const char *path = arena_copy(parser->context->arena, parser->text + path_start, path_end - path_start);
	bool strict = parser->context->strict && !*segment.before && !*segment.after;
	bool good = find_value(parser, span(path_start, path_end), path, strict, &segment.value);
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
	const char *close = strstr(parser->text + parser->at, "}}");
	if (!close) {
		complain(parser, DIAGNOSTIC_TEXT_BRACES, span(parser->at, parser->at + 2), NULL, NULL);
		parser->at += 2;
		return;
	}
	flush(parser);
	size_t start = parser->at + 2, end = (size_t)(close - parser->text);
	read_expression(parser, start, end);
	skip(parser, end + 2 - parser->at);
}

static void read_escape(struct parser *parser)
{
	char next = parser->text[parser->at + 1];
	if (next != '*' && next != '\\' && next != '{') {
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
		if (c == '*') {
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
