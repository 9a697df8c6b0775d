/* The strict JSON scanner: reads the text once, and after a mistake goes on where the next value can begin. */
#include "source/scan.h"

#include "base/utf8.h"
#include "source/literal.h"

#include <string.h>

enum state {
	STATE_VALUE,	     /* a value has to come */
	STATE_FIRST_ELEMENT, /* a value or the end of the array */
	STATE_KEY,
	STATE_FIRST_KEY, /* a key or the end of the object */
	STATE_COLON,
	STATE_AFTER, /* a comma or the end of the container */
	STATE_END
};

static const char value_wanted[] = "giá trị\037a value";
static const char key_wanted[] = "khóa trong dấu nháy kép\037a key in double quotes";

static struct scanner_level *top(struct scanner *s)
{
	return &s->level[s->depth - 1];
}

static char peek(const struct scanner *s)
{
	return s->at < s->size ? s->text[s->at] : '\0';
}

static bool in_object(const struct scanner *s)
{
	return s->depth > 0 && s->level[s->depth - 1].object;
}

static const char *pointer(struct scanner *s)
{
	struct buffer out = buffer_make(s->arena);

	for (unsigned i = 0; i < s->depth && s->level[i].begun; i++) {
		size_t size = 0;

		if (s->level[i].object) {
			const char *key = literal_decode(s->arena, s->origin, s->level[i].key, &size);

			literal_add_token(&out, key, size);
		} else {
			buffer_format(&out, "/%u", (unsigned)s->level[i].index);
		}
	}
	return out.data;
}

struct diagnostic *scanner_report(struct scanner *s, enum diagnostic_code code, struct span span, const char *first,
				  const char *second)
{
	struct place place = {s->origin, span, NULL};

	if (s->errors == SCAN_ERRORS) {
		s->stopped = true;
		return NULL;
	}
	s->errors++;
	place.pointer = pointer(s);
	return diagnostics_add(s->list, code, place, first, second, NULL);
}

static bool is_invalid(const struct scanner *s, uint32_t at)
{
	size_t next = at;

	return utf8_next(s->text, s->size, &next) == UTF8_INVALID;
}

/* Bytes that are no UTF-8 have their own message already. */
static void unexpected(struct scanner *s, uint32_t end, const char *expected)
{
	if (is_invalid(s, s->at))
		s->errors += s->errors < SCAN_ERRORS;
	else
		scanner_report(s, DIAGNOSTIC_JSON_UNEXPECTED, (struct span){s->at, end}, scanner_found(s), expected);
}

/* The end of what stands at `at`, for the span of a message. */
static uint32_t found_end(struct scanner *s)
{
	struct scanner probe = *s;
	struct diagnostics ignored = diagnostics_make(s->arena);
	struct span span;

	if (strchr(",:{}[]", peek(s)))
		return s->at + 1;
	if (peek(s) != '"')
		return scanner_word_end(s);
	probe.list = &ignored;
	scanner_string(&probe, &span);
	return span.end;
}

static enum state end_of_file(struct scanner *s, const char *missing)
{
	uint32_t end = s->size;
	struct diagnostic *diagnostic;

	if (s->stopped)
		return STATE_END;
	while (end > 0 && strchr(" \t\r\n", s->text[end - 1]))
		end--;
	diagnostic = scanner_report(s, DIAGNOSTIC_JSON_END, (struct span){end, end}, missing, NULL);
	if (diagnostic && s->depth > 0) {
		uint32_t open = s->scan->at[top(s)->value].span.start;

		diagnostic->related = (struct place){s->origin, {open, open + 1}, diagnostic->place.pointer};
	}
	s->stopped = true;
	return STATE_END;
}

/* Skips a string without looking into it; one that is not closed ends with its line. */
static void pass_string(struct scanner *s)
{
	s->at++;
	while (s->at < s->size && !strchr("\"\n\r", s->text[s->at]))
		s->at += s->text[s->at] == '\\' && s->at + 1 < s->size ? 2 : 1;
	if (peek(s) == '"')
		s->at++;
}

/* Skips to the comma or closing bracket that ends the current member, passing over whole strings and inner brackets. */
static enum state recover(struct scanner *s)
{
	unsigned open = 0;

	while (s->depth > 0 && s->at < s->size) {
		char c = s->text[s->at];

		if (open == 0 && (c == ',' || c == ']' || c == '}'))
			return STATE_AFTER;
		if (c == '"') {
			pass_string(s);
			continue;
		}
		if (c == '[' || c == '{')
			open++;
		else if (c == ']' || c == '}')
			open--;
		s->at++;
	}
	s->stopped = true;
	return STATE_END;
}

static uint32_t add(struct scanner *s, enum node_kind kind, struct span span)
{
	struct scan_value *value = array_push_alone(s->scratch, s->scan);
	uint32_t index = (uint32_t)s->scan->count - 1;

	value->kind = kind;
	value->span = span;
	value->after = index + 1;
	if (in_object(s))
		value->key_span = top(s)->key;
	return index;
}

static enum state leave_value(const struct scanner *s)
{
	return s->depth > 0 ? STATE_AFTER : STATE_END;
}

/* Skips a container that is too deep, to its closing bracket. */
static enum state skip_deep(struct scanner *s)
{
	struct span span = {s->at, s->at + 1};
	enum state state;

	scanner_report(s, DIAGNOSTIC_JSON_DEPTH, span, arena_format(s->arena, "%d", SOURCE_DEPTH), NULL);
	state = recover(s);
	add(s, NODE_NULL, span);
	return state;
}

static enum state open_container(struct scanner *s)
{
	bool object = peek(s) == '{';
	uint32_t index;

	if (s->depth == SOURCE_DEPTH)
		return skip_deep(s);
	index = add(s, object ? NODE_OBJECT : NODE_ARRAY, (struct span){s->at, s->at + 1});
	s->at++;
	s->level[s->depth++] = (struct scanner_level){.object = object, .value = index};
	return object ? STATE_FIRST_KEY : STATE_FIRST_ELEMENT;
}

static void pop(struct scanner *s)
{
	struct scanner_level *level = top(s);
	struct scan_value *value = &s->scan->at[level->value];

	value->span.end = s->at;
	value->after = (uint32_t)s->scan->count;
	if (level->object)
		scanner_check_keys(s, level->value);
	s->depth--;
}

static bool closes(const struct scanner_level *level, char bracket)
{
	return bracket == (level->object ? '}' : ']');
}

/* A comma or bracket in the value's place is left for the state behind the value; so one mistake stays one message. */
static enum state value_missing(struct scanner *s)
{
	unexpected(s, s->at + 1, value_wanted);
	if (peek(s) == ':')
		s->at++;
	if (s->depth == 0)
		s->stopped = true;
	return leave_value(s);
}

static bool is_word(const struct scanner *s, const char *word)
{
	size_t length = strlen(word);
	char next;

	if (strncmp(s->text + s->at, word, length) != 0)
		return false;
	next = s->text[s->at + length];
	return (unsigned char)next < 0x80 && (next == '\0' || strchr(" \t\r\n,:{}[]\"/#'", next));
}

static bool find_literal(const struct scanner *s, enum node_kind *kind, uint32_t *length)
{
	static const struct {
		const char *word;
		enum node_kind kind;
	} words[] = {{"null", NODE_NULL}, {"false", NODE_FALSE}, {"true", NODE_TRUE}};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (is_word(s, words[i].word)) {
			*kind = words[i].kind;
			*length = (uint32_t)strlen(words[i].word);
			return true;
		}
	}
	return false;
}

static enum state read_word(struct scanner *s)
{
	enum node_kind kind = NODE_NULL;
	uint32_t length = 0;
	struct span span = {s->at, s->at};

	if (find_literal(s, &kind, &length)) {
		span.end = s->at += length;
		add(s, kind, span);
		return leave_value(s);
	}
	span.end = scanner_word_end(s);
	unexpected(s, span.end, value_wanted);
	add(s, NODE_NULL, span);
	s->at = span.end;
	return recover(s);
}

static bool begins_number(char c)
{
	return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
}

static enum state read_value(struct scanner *s)
{
	struct span span = {s->at, s->at};
	char c = peek(s);

	if (c == '{' || c == '[')
		return open_container(s);
	if (c == ',' || c == ':' || c == '}' || c == ']')
		return value_missing(s);
	if (c == '"') {
		scanner_string(s, &span);
		add(s, NODE_STRING, span);
	} else if (scanner_quote(s)) {
		scanner_quoted(s, &span);
		add(s, NODE_STRING, span);
	} else if (begins_number(c)) {
		scanner_number(s, &span);
		add(s, NODE_NUMBER, span);
	} else {
		return read_word(s);
	}
	return leave_value(s);
}

static enum state value(struct scanner *s, enum state state)
{
	if (!scanner_blank(s))
		return end_of_file(s, value_wanted);
	if (state == STATE_FIRST_ELEMENT && peek(s) == ']')
		return STATE_AFTER;
	if (s->depth > 0 && !top(s)->object)
		top(s)->begun = true;
	return read_value(s);
}

/* The depth behind the innermost level of that kind, 0 when there is none. */
static unsigned find_level(const struct scanner *s, bool object)
{
	unsigned depth = s->depth;

	while (depth > 0 && s->level[depth - 1].object != object)
		depth--;
	return depth;
}

static const char *brackets_missing(struct scanner *s, unsigned depth)
{
	char text[SOURCE_DEPTH + 1] = "";

	for (unsigned i = 0; i < s->depth - depth; i++)
		text[i] = s->level[s->depth - 1 - i].object ? '}' : ']';
	return arena_format(s->arena, "“%s”\037‘%s’", text, text);
}

/* Closes the levels beyond `depth`, whose brackets should have stood at `at`. */
static void close_missing(struct scanner *s, unsigned depth, uint32_t at)
{
	uint32_t open = s->scan->at[top(s)->value].span.start;
	size_t line = origin_position(s->arena, s->origin, open).line;
	struct diagnostic *diagnostic = scanner_report(s, DIAGNOSTIC_JSON_MISSING_BRACKET, (struct span){at, at},
						       brackets_missing(s, depth), arena_format(s->arena, "%zu", line));

	if (diagnostic)
		diagnostic->related = (struct place){s->origin, {open, open + 1}, diagnostic->place.pointer};
	while (s->depth > depth)
		pop(s);
}

/* A bare word with a colon behind it is a key without its quotes. An element in the place of a member shows that the brackets
 * of the one before it are missing. */
static enum state key_missing(struct scanner *s, enum state state)
{
	char c = peek(s);
	unsigned depth = c == '{' && state == STATE_KEY ? find_level(s, false) : 0;

	if (depth > 0) {
		close_missing(s, depth, scanner_text_end(s));
		top(s)->index++;
		return STATE_VALUE;
	}
	if (c == ',' || c == '}' || c == ']') {
		unexpected(s, s->at + 1, key_wanted);
		s->at += c == ',';
		return c == ',' ? STATE_KEY : STATE_AFTER;
	}
	unexpected(s, found_end(s), key_wanted);
	if (strchr(":{[", c))
		return recover(s);
	s->at = scanner_word_end(s);
	return scanner_blank(s) && peek(s) == ':' ? STATE_COLON : recover(s);
}

static enum state key(struct scanner *s, enum state state)
{
	struct span span = {0};
	bool closed;

	if (!scanner_blank(s))
		return end_of_file(s, key_wanted);
	top(s)->begun = false;
	top(s)->key = span;
	if (state == STATE_FIRST_KEY && peek(s) == '}')
		return STATE_AFTER;
	if (peek(s) == '"')
		closed = scanner_string(s, &span);
	else if (scanner_quote(s))
		closed = scanner_quoted(s, &span);
	else
		return key_missing(s, state);
	if (!closed)
		return recover(s);
	top(s)->key = span;
	top(s)->begun = true;
	return STATE_COLON;
}

static enum state colon(struct scanner *s)
{
	static const char wanted[] = "dấu hai chấm\037a colon";

	if (!scanner_blank(s))
		return end_of_file(s, wanted);
	if (peek(s) == ':') {
		s->at++;
		return STATE_VALUE;
	}
	unexpected(s, peek(s) == '=' ? s->at + 1 : found_end(s), wanted);
	if (strchr(",}]", peek(s)))
		return STATE_AFTER;
	s->at += peek(s) == '=';
	s->at += peek(s) == '>';
	return STATE_VALUE;
}

static enum state next_member(struct scanner *s)
{
	top(s)->index++;
	return top(s)->object ? STATE_KEY : STATE_VALUE;
}

static enum state comma(struct scanner *s)
{
	struct span span = {s->at, s->at + 1};

	s->at++;
	while (scanner_blank(s)) {
		char c = peek(s);

		if (c != ',' && c != '}' && c != ']')
			return next_member(s);
		scanner_report(s, DIAGNOSTIC_JSON_TRAILING_COMMA, span, scanner_found(s), NULL);
		if (c != ',')
			return STATE_AFTER;
		span = (struct span){s->at, s->at + 1};
		s->at++;
	}
	return end_of_file(s, top(s)->object ? key_wanted : value_wanted);
}

/* Whether the rest behind the bracket is blank. */
static bool is_last(const struct scanner *s)
{
	uint32_t at = s->at + 1;

	while (at < s->size && strchr(" \t\r\n", s->text[at]))
		at++;
	return at >= s->size;
}

static const char *comma_or_bracket(struct scanner *s)
{
	return top(s)->object ? "dấu phẩy hoặc “}”\037a comma or ‘}’" : "dấu phẩy hoặc “]”\037a comma or ‘]’";
}

/* The bracket does not fit: either it is the wrong one, or the right one is missing before it. */
static enum state close_wrong(struct scanner *s)
{
	unsigned level = find_level(s, peek(s) == '}');

	if (level == 0 || (level == 1 && !is_last(s))) {
		bool last = is_last(s);

		unexpected(s, s->at + 1, comma_or_bracket(s));
		s->at++;
		if (s->depth > 1 || last)
			pop(s);
		return leave_value(s);
	}
	close_missing(s, level, scanner_text_end(s));
	return STATE_AFTER;
}

static enum state close(struct scanner *s)
{
	if (!closes(top(s), peek(s)))
		return close_wrong(s);
	s->at++;
	pop(s);
	return leave_value(s);
}

static bool string_before_colon(struct scanner *s)
{
	struct scanner probe = *s;
	struct diagnostics ignored = diagnostics_make(s->arena);
	struct span span;
	bool closed;

	probe.list = &ignored;
	closed = peek(s) == '"' ? scanner_string(&probe, &span) : scanner_quoted(&probe, &span);
	return closed && scanner_blank(&probe) && peek(&probe) == ':';
}

static bool begins_member(struct scanner *s)
{
	char c = peek(s);
	bool string = c == '"' || scanner_quote(s);
	enum node_kind kind;
	uint32_t length;

	if (top(s)->object)
		return string && string_before_colon(s);
	return string || c == '{' || c == '[' || begins_number(c) || find_literal(s, &kind, &length);
}

/* A colon behind an element that is a string: that was the next member's key, and the array before it was not closed. */
static bool is_key_in_array(const struct scanner *s)
{
	const struct scan_value *last = &s->scan->at[s->scan->count - 1];

	return peek(s) == ':' && !in_object(s) && s->level[s->depth - 1].index > 0 && last->kind == NODE_STRING &&
	       last->span.end == scanner_text_end(s) && find_level(s, true) > 0;
}

static enum state close_before_key(struct scanner *s)
{
	struct span span = s->scan->at[--s->scan->count].span;
	uint32_t colon = s->at;

	s->at = span.start;
	close_missing(s, find_level(s, true), scanner_text_end(s));
	s->at = colon;
	top(s)->key = span;
	top(s)->begun = true;
	return STATE_COLON;
}

static enum state after(struct scanner *s)
{
	top(s)->begun = false;
	scanner_inner_quote(s, s->scan->at[s->scan->count - 1].span);
	if (!scanner_blank(s))
		return end_of_file(s, brackets_missing(s, 0));
	if (is_key_in_array(s))
		return close_before_key(s);
	if (peek(s) == ',')
		return comma(s);
	if (peek(s) == '}' || peek(s) == ']')
		return close(s);
	if (begins_member(s)) {
		struct span span = {s->at, found_end(s)};

		scanner_report(s, DIAGNOSTIC_JSON_MISSING_COMMA, span, scanner_found(s), NULL);
		return next_member(s);
	}
	unexpected(s, found_end(s), comma_or_bracket(s));
	if (peek(s) == ':')
		s->at++;
	return recover(s);
}

static enum state step(struct scanner *s, enum state state)
{
	switch (state) {
	case STATE_VALUE:
	case STATE_FIRST_ELEMENT:
		return value(s, state);
	case STATE_KEY:
	case STATE_FIRST_KEY:
		return key(s, state);
	case STATE_COLON:
		return colon(s);
	case STATE_AFTER:
		return after(s);
	case STATE_END:
		break;
	}
	return STATE_END;
}

static void check_trailing(struct scanner *s)
{
	struct span span;

	if (s->stopped || !scanner_blank(s))
		return;
	span = (struct span){s->at, found_end(s)};
	if (is_invalid(s, s->at))
		s->errors++;
	else
		scanner_report(s, DIAGNOSTIC_JSON_TRAILING, span, NULL, NULL);
}

bool source_scan(struct arena *scratch, struct diagnostics *list, struct origin *origin, struct scan *out)
{
	struct scanner s = {
		.arena = list->arena,
		.scratch = scratch,
		.list = list,
		.origin = origin,
		.text = origin->text,
		.size = (uint32_t)origin->size,
		.scan = out,
	};
	enum state state = STATE_VALUE;

	if (!scanner_blank(&s)) {
		if (s.errors == 0)
			scanner_report(&s, DIAGNOSTIC_SOURCE_EMPTY, (struct span){0}, DIAGNOSTIC_WORDS("Tạo một báo cáo mẫu bằng lệnh tongket init.", "Let tongket init write a report to start from."), NULL);
		return false;
	}
	while (!s.stopped && state != STATE_END)
		state = step(&s, state);
	check_trailing(&s);
	while (s.depth > 0)
		pop(&s);
	return s.errors == 0;
}
