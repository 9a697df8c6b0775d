/* Binding: from nodes to typed values, by the field table. */
#include "report/field.h"

#include "base/utf8.h"
#include "report/schema.h"

#include <string.h>

const char *field_both(struct arena *arena, const char *vi, const char *en)
{
	return arena_format(arena, "%s\x1F%s", vi, en);
}

const char *field_label(const struct node *node)
{
	while (node->parent && !node->key)
		node = node->parent;
	return node->key ? node->key : "/";
}

static const char *describe(struct arena *arena, const struct node *node)
{
	switch (node->kind) {
	case NODE_NULL:
		return "null";
	case NODE_FALSE:
	case NODE_TRUE:
		return field_both(arena, "giá trị đúng/sai", "a boolean");
	case NODE_NUMBER:
		return field_both(arena, "một số", "a number");
	case NODE_STRING:
		return field_both(arena, "một chuỗi", "a string");
	case NODE_ARRAY:
		return field_both(arena, "một danh sách [ ]", "a list [ ]");
	case NODE_OBJECT:
		return field_both(arena, "một đối tượng { }", "an object { }");
	}
	return "";
}

static void add(struct binder *binder, enum diagnostic_code code, const struct node *node, const char *first, const char *second)
{
	diagnostics_add(binder->diagnostics, code, node_place(binder->arena, node), first, second, NULL);
}

void field_wrong_type(struct binder *binder, const struct field *field, const struct node *node, const struct field_type *wanted)
{
	(void)field;
	diagnostics_add(binder->diagnostics, DIAGNOSTIC_VALUE_TYPE, node_place(binder->arena, node), field_label(node),
			field_both(binder->arena, wanted->vi, wanted->en), describe(binder->arena, node), NULL);
}

/* Line feeds and tabs are text; the other control characters (Unicode category Cc) print as nothing. */
static bool check_characters(struct binder *binder, const struct node *node, bool lines)
{
	const char *text = node->string;
	size_t size = strlen(text);
	for (size_t at = 0; at < size;) {
		size_t start = at;
		uint32_t c = utf8_next(text, size, &at);
		bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
		if (!control || (lines && (c == '\n' || c == '\t')))
			continue;
		diagnostics_add(binder->diagnostics, DIAGNOSTIC_TEXT_CONTROL, node_text_place(binder->arena, node, start, at),
				field_label(node), arena_format(binder->arena, "%04X", c), NULL);
		return false;
	}
	return true;
}

static bool blank(const char *text)
{
	return text[strspn(text, " \t\n\r")] == '\0';
}

bool field_take_string(struct binder *binder, const struct field *field, const struct node *node, struct string *out)
{
	*out = (struct string){.text = ""};
	if (node->kind != NODE_STRING) {
		field_wrong_type(binder, field, node, field->type);
		return false;
	}
	if (blank(node->string)) {
		add(binder, DIAGNOSTIC_VALUE_EMPTY, node, field_label(node), NULL);
		return false;
	}
	if (!check_characters(binder, node, field->type == &field_text))
		return false;
	*out = (struct string){node, node->string};
	return true;
}

static void bind_string(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	field_take_string(binder, field, node, out);
}

static bool id_character(char c, bool first)
{
	return (c >= 'a' && c <= 'z') || (!first && ((c >= '0' && c <= '9') || c == '_'));
}

static void bind_id(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	struct string *id = out;
	if (!field_take_string(binder, field, node, id))
		return;
	for (const char *c = id->text; *c; c++)
		if (!id_character(*c, c == id->text)) {
			add(binder, DIAGNOSTIC_ID_FORM, node, id->text, NULL);
			return;
		}
}

static void bind_integer(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	if (node->kind != NODE_NUMBER) {
		field_wrong_type(binder, field, node, field->type);
		return;
	}
	if (!decimal_is_whole(node->number)) {
		add(binder, DIAGNOSTIC_VALUE_WHOLE, node, field_label(node), NULL);
		return;
	}
	int64_t value = node->number.mantissa;
	if ((field->minimum || field->maximum) && (value < field->minimum || value > field->maximum)) {
		diagnostics_add(binder->diagnostics, DIAGNOSTIC_VALUE_RANGE, node_place(binder->arena, node), field_label(node),
				arena_format(binder->arena, "%lld", (long long)field->minimum),
				arena_format(binder->arena, "%lld", (long long)field->maximum), NULL);
		return;
	}
	*(struct integer *)out = (struct integer){node, value};
}

static void bind_year(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	struct field bounded = *field;
	bounded.minimum = FIELD_YEAR_MINIMUM;
	bounded.maximum = FIELD_YEAR_MAXIMUM;
	bind_integer(binder, &bounded, node, out);
}

static void bind_number(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	if (node->kind != NODE_NUMBER)
		field_wrong_type(binder, field, node, field->type);
	else
		*(struct number *)out = (struct number){node, node->number};
}

static void bind_boolean(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	if (node->kind != NODE_TRUE && node->kind != NODE_FALSE)
		field_wrong_type(binder, field, node, field->type);
	else
		*(struct boolean *)out = (struct boolean){node, node->kind == NODE_TRUE};
}

static const char *join_keys(struct arena *arena, const char *const *keys)
{
	struct buffer out = buffer_make(arena);
	for (; *keys; keys++) {
		buffer_text(&out, *keys);
		if (keys[1])
			buffer_text(&out, ", ");
	}
	return out.data;
}

static void bind_choice(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	struct string word;
	if (!field_take_string(binder, field, node, &word))
		return;
	size_t count = 0;
	for (; field->choices[count].key; count++)
		if (strcmp(field->choices[count].key, word.text) == 0) {
			*(struct choice *)out = (struct choice){node, (int)count};
			return;
		}
	const char **keys = arena_alloc(binder->arena, (count + 1) * sizeof *keys);
	for (size_t i = 0; i < count; i++)
		keys[i] = field->choices[i].key;
	struct diagnostic *diagnostic = diagnostics_add(binder->diagnostics, DIAGNOSTIC_VALUE_CHOICE, node_place(binder->arena, node), word.text,
							field_label(node), join_keys(binder->arena, keys), NULL);
	diagnostic->suggestion = diagnostic_nearest(word.text, keys);
}

static void bind_date(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	struct string word;
	struct date date;
	if (!field_take_string(binder, field, node, &word))
		return;
	switch (date_parse(word.text, strlen(word.text), &date)) {
	case DATE_OK:
		*(struct day *)out = (struct day){node, date};
		break;
	case DATE_FORM:
		add(binder, DIAGNOSTIC_DATE_FORM, node, word.text, NULL);
		break;
	case DATE_CALENDAR:
		add(binder, DIAGNOSTIC_DATE_CALENDAR, node, word.text, NULL);
		break;
	}
}

/* Absent strings read as "", so that users of a record need not ask first. */
static void clear_strings(const struct record *record, void *out)
{
	for (const struct field *field = record->fields; field->key; field++)
		if (!field->list && (field->type == &field_string || field->type == &field_text || field->type == &field_id ||
				     field->type == &field_reference))
			((struct string *)(void *)((char *)out + field->offset))->text = "";
		else if (!field->list && field->type == &field_record)
			clear_strings(field->record, (char *)out + field->offset);
}

static void bind_record(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	clear_strings(field->record, out);
	if (node->kind != NODE_OBJECT)
		field_wrong_type(binder, field, node, field->type);
	else
		field_bind_record(binder, field->record, node, out);
}

const struct field_type field_string = {"một chuỗi", "a string", sizeof(struct string), bind_string, schema_string};
const struct field_type field_text = {"một đoạn văn bản", "a text", sizeof(struct string), bind_string, schema_text};
const struct field_type field_id = {"một mã", "an id", sizeof(struct string), bind_id, schema_id};
const struct field_type field_reference = {"mã của một mục", "the id of an entry", sizeof(struct string), bind_id, schema_id};
const struct field_type field_integer = {"một số nguyên", "a whole number", sizeof(struct integer), bind_integer, schema_integer};
const struct field_type field_year = {"một năm", "a year", sizeof(struct integer), bind_year, schema_year};
const struct field_type field_number = {"một số", "a number", sizeof(struct number), bind_number, schema_number};
const struct field_type field_boolean = {"true hoặc false", "true or false", sizeof(struct boolean), bind_boolean, schema_boolean};
const struct field_type field_choice_type = {"một từ khóa", "a keyword", sizeof(struct choice), bind_choice, schema_choice};
const struct field_type field_date = {"một ngày", "a date", sizeof(struct day), bind_date, schema_date};
const struct field_type field_record = {"một đối tượng { }", "an object { }", 0, bind_record, schema_record};
static const struct field_type field_list = {"một danh sách [ ]", "a list [ ]", sizeof(struct list), NULL, NULL};

static size_t element_size(const struct field *field)
{
	return field->type == &field_record ? field->record->size : field->type->size;
}

const struct field *field_find(const struct record *record, const char *key, size_t size)
{
	for (const struct field *field = record->fields; field->key; field++)
		if (strlen(field->key) == size && memcmp(field->key, key, size) == 0)
			return field;
	return NULL;
}

const void *field_at(const struct field *field, const void *record)
{
	return (const char *)record + field->offset;
}

const void *field_element(const struct field *field, const struct list *list, size_t index)
{
	return (const char *)list->at + index * element_size(field);
}

static void bind_list(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	struct list *list = out;
	if (node->kind != NODE_ARRAY) {
		field_wrong_type(binder, field, node, &field_list);
		return;
	}
	size_t size = element_size(field);
	list->node = node;
	list->at = arena_alloc(binder->arena, (node->count ? node->count : 1) * size);
	list->count = node->count;
	char *at = list->at;
	for (const struct node *child = node->child; child; child = child->next, at += size)
		field->type->bind(binder, field, child, at);
}

static void report_unknown(struct binder *binder, const struct record *record, const struct node *member)
{
	size_t count = 0;
	while (record->fields[count].key)
		count++;
	const char **keys = arena_alloc(binder->arena, (count + 1) * sizeof *keys);
	for (size_t i = 0; i < count; i++)
		keys[i] = record->fields[i].key;
	struct diagnostic *diagnostic = diagnostics_add(binder->diagnostics, DIAGNOSTIC_KEY_UNKNOWN, node_key_place(binder->arena, member),
							member->key, join_keys(binder->arena, keys), NULL);
	diagnostic->suggestion = diagnostic_nearest(member->key, keys);
}

void field_bind_record(struct binder *binder, const struct record *record, const struct node *node, void *out)
{
	clear_strings(record, out);
	((struct value_head *)out)->node = node;
	for (const struct node *member = node->child; member; member = member->next) {
		const struct field *field = field_find(record, member->key, strlen(member->key));
		if (!field)
			report_unknown(binder, record, member);
		else if (member->kind == NODE_NULL && !field->required)
			continue;
		else if (field->list)
			bind_list(binder, field, member, (char *)out + field->offset);
		else
			field->type->bind(binder, field, member, (char *)out + field->offset);
	}
	for (const struct field *field = record->fields; field->key; field++)
		if (field->required && !node_find(node, field->key)) {
			struct place place = node_place(binder->arena, node);
			place.span.end = place.span.start + 1; /* the opening brace: the object may be long */
			diagnostics_add(binder->diagnostics, DIAGNOSTIC_KEY_MISSING, place, field->key,
					field_both(binder->arena, field->vi, field->en), NULL);
		}
}
