/* Binding: from nodes to typed values, by the field table. */
#include "report/field.h"

#include "base/utf8.h"
#include "report/schema.h"

#include <stdlib.h>
#include <string.h>

#define DIGITS "0123456789"

const char *field_both(struct arena *arena, const char *vi, const char *en)
{
	return arena_format(arena, "%s\x1F%s", vi, en);
}

const char *field_label(struct arena *arena, const struct node *node)
{
	const char *behind = "";
	for (; node->parent && !node->key; node = node->parent)
		behind = arena_format(arena, ".%u%s", (unsigned)node->index + 1, behind);
	if (!node->key)
		return *behind ? behind + 1 : field_both(arena, "cả tệp", "the file");
	return *behind ? arena_format(arena, "%s%s", node->key, behind) : node->key;
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

/* A character that nobody sees, or that looks like a plain space and is none. */
static bool is_invisible(uint32_t c)
{
	return c == 0xA0 || c == 0xAD || (c >= 0x2000 && c <= 0x200F) || c == 0x202F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

const char *field_take_visible(struct binder *binder, const struct node *node, struct span span, const char *name)
{
	struct arena *arena = binder->arena;
	struct buffer out = buffer_make(arena);
	struct span first = {0, 0};
	uint32_t character = 0;
	for (size_t at = span.start, start = at; at < span.end; start = at) {
		uint32_t c = utf8_next(node->string, span.end, &at);
		if (!is_invisible(c)) {
			buffer_add(&out, node->string + start, at - start);
		} else if (!first.end) {
			first = (struct span){(uint32_t)start, (uint32_t)at};
			character = c;
		}
	}
	if (!first.end)
		return NULL;
	if (binder->diagnostics)
		diagnostics_add(binder->diagnostics, DIAGNOSTIC_TEXT_CONTROL, node_text_place(arena, node, first.start, first.end),
				name ? name : out.data, arena_format(arena, "%04X", (unsigned)character), NULL);
	return out.data;
}

/* Whether the text is a number as JSON writes it. */
static bool is_number(const char *text)
{
	text += *text == '-';
	size_t whole = strspn(text, DIGITS);
	if (whole == 0 || (whole > 1 && *text == '0'))
		return false;
	text += whole;
	size_t places = *text == '.' ? strspn(text + 1, DIGITS) : 0;
	return text[places + (places > 0)] == '\0';
}

/* The number in a string, as it should stand without the quotes, or NULL. */
static const char *meant_number(struct arena *arena, const char *text)
{
	const char *meant = source_number_meant(arena, text, strlen(text));
	return meant || !is_number(text) ? meant : text;
}

void field_check_point(struct binder *binder, const struct node *node)
{
	size_t size = node->span.end - node->span.start;
	const char *text = node->origin->text + node->span.start;
	size_t sign = *text == '-', whole = strspn(text + sign, DIGITS), point = sign + whole;
	if (whole > 3 || size != point + 4 || text[sign] == '0' || text[point] != '.' || strspn(text + point + 1, DIGITS) != 3 || text[size - 1] != '0')
		return;
	text = arena_copy(binder->arena, text, size);
	size_t end = size;
	while (text[end - 1] == '0')
		end--;
	end -= end == point + 1;
	int places = end > point ? (int)(end - point - 1) : 0;
	const char *vi = arena_format(binder->arena, "%.*s%s%.*s", (int)point, text, places ? "," : "", places, text + point + 1);
	const char *en = arena_format(binder->arena, "%.*s", (int)end, text);
	diagnostics_add(binder->diagnostics, DIAGNOSTIC_NUMBER_GROUPED, node_place(binder->arena, node), text, field_both(binder->arena, vi, en),
			source_number_meant(binder->arena, text, size), NULL);
}

static bool holds_words(const struct field_type *type)
{
	return type == &field_string || type == &field_text || type == &field_id || type == &field_reference;
}

const struct field_type field_list = {"một danh sách [ ]", "a list [ ]", sizeof(struct list), NULL, NULL};

/* How to make the value one of the wanted type; "" where nothing can be said. */
static const char *advise(struct arena *arena, const struct field *field, const struct node *node, const struct field_type *wanted)
{
	const char *vi = NULL, *en = "";
	const char *number = node->kind == NODE_STRING && !holds_words(wanted) && wanted != &field_date ? meant_number(arena, node->string) : NULL;
	const char *source = arena_copy(arena, node->origin->text + node->span.start, node->span.end - node->span.start);
	if (wanted == &field_list && node->kind != NODE_NULL) {
		vi = "Đặt trong dấu ngoặc vuông: [ … ].";
		en = "Put it in square brackets: [ … ].";
	} else if (node->kind == NODE_NULL && !node->key) {
		vi = "Điền giá trị, hoặc xóa null này.";
		en = "Write a value, or delete this null.";
	} else if (number) {
		vi = arena_format(arena, "Viết số không có dấu nháy: %s", number);
		en = arena_format(arena, "Write the number without quotes: %s", number);
	} else if (holds_words(wanted) && node->kind == NODE_NUMBER) {
		vi = arena_format(arena, "Đặt trong dấu nháy kép: \"%s\"", source);
		en = arena_format(arena, "Put it in double quotes: \"%s\"", source);
	} else if (wanted == &field_record && node->kind != NODE_NULL) {
		const struct field *first = field->record->fields;
		while (*first->key == '$')
			first++;
		vi = arena_format(arena, "Viết trong dấu ngoặc nhọn, ví dụ: { \"%s\": … }.", first->key);
		en = arena_format(arena, "Write it in braces, for example: { \"%s\": … }.", first->key);
	} else if (field->example) {
		vi = arena_format(arena, "Ví dụ: \"%s\": %s", field->key, field->example);
		en = arena_format(arena, "For example: \"%s\": %s", field->key, field->example);
	}
	return vi ? field_both(arena, vi, en) : "";
}

/* The label in quotes; a whole file has no name to quote. */
static const char *quote_label(struct arena *arena, const struct node *node)
{
	const char *label = field_label(arena, node);
	return node->parent ? arena_format(arena, "“%s”\x1F‘%s’", label, label) : label;
}

void field_wrong_type(struct binder *binder, const struct field *field, const struct node *node, const struct field_type *wanted)
{
	diagnostics_add(binder->diagnostics, DIAGNOSTIC_VALUE_TYPE, node_place(binder->arena, node), quote_label(binder->arena, node),
			field_both(binder->arena, wanted->vi, wanted->en), describe(binder->arena, node), advise(binder->arena, field, node, wanted), NULL);
}

/* Line feeds and tabs are text; the other control characters (Unicode category Cc), the direction marks of UAX #9, separators and the mark of
 * something lost print as nothing good. */
static bool prints(uint32_t c, bool lines)
{
	if (c == '\n' || c == '\t')
		return lines;
	return c >= 0x20 && !(c >= 0x7F && c < 0xA0) && c != 0x61C && c != 0x200E && c != 0x200F && !(c >= 0x2028 && c <= 0x202E) &&
	       !(c >= 0x2066 && c <= 0x2069) && c != 0xFFFD;
}

/* Whether no byte of the text can be part of a character that does not print: no control character, and none of the bytes that begin the others. */
static bool is_harmless(const char *text)
{
	for (const unsigned char *byte = (const unsigned char *)text; *byte; byte++)
		if (*byte < 0x20 || *byte == 0x7F || *byte == 0xC2 || *byte == 0xD8 || *byte == 0xE2 || *byte == 0xEF)
			return false;
	return true;
}

static bool check_characters(struct binder *binder, const struct node *node, bool lines)
{
	const char *text = node->string;
	if (is_harmless(text))
		return true;
	size_t size = strlen(text);
	for (size_t at = 0; at < size;) {
		size_t start = at;
		uint32_t c = utf8_next(text, size, &at);
		if (prints(c, lines))
			continue;
		enum diagnostic_code code = c == '\n' || c == '\t' ? DIAGNOSTIC_TEXT_LINES : DIAGNOSTIC_TEXT_CONTROL;
		diagnostics_add(binder->diagnostics, code, node_text_place(binder->arena, node, start, at), field_label(binder->arena, node),
				arena_format(binder->arena, "%04X", (unsigned)c), NULL);
		return false;
	}
	return true;
}

/* Nothing but spaces (Unicode property White_Space) and characters without width. */
static bool blank(const char *text)
{
	size_t size = strlen(text);
	for (size_t at = 0; at < size;) {
		uint32_t c = utf8_next(text, size, &at);
		bool space = c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || (c >= 0x2000 && c <= 0x200D) || c == 0x2028 || c == 0x2029 ||
			     c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF || c == 0xAD;
		if (!space)
			return false;
	}
	return true;
}

bool field_take_string(struct binder *binder, const struct field *field, const struct node *node, struct string *out)
{
	*out = (struct string){.text = ""};
	if (node->kind != NODE_STRING) {
		field_wrong_type(binder, field, node, field->type);
		return false;
	}
	if (blank(node->string)) {
		add(binder, DIAGNOSTIC_VALUE_EMPTY, node, field_label(binder->arena, node), NULL);
		return false;
	}
	if (!check_characters(binder, node, field->type == &field_text))
		return false;
	*out = (struct string){node, node->string};
	return true;
}

/* Braces in words that are printed as they stand would stand on the page. */
static void bind_string(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	if (!field_take_string(binder, field, node, out))
		return;
	const char *braces = strstr(node->string, "{{");
	if (!braces)
		return;
	size_t start = (size_t)(braces - node->string);
	diagnostics_add(binder->diagnostics, DIAGNOSTIC_STRING_BRACES, node_text_place(binder->arena, node, start, start + 2),
			field_label(binder->arena, node), NULL);
}

static void bind_text(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	field_take_string(binder, field, node, out);
}

/* What remains is what was meant, and what refers to it finds it. */
static void drop_invisible(struct binder *binder, const struct node *node, struct string *id)
{
	const char *visible = field_take_visible(binder, node, (struct span){0, (uint32_t)strlen(node->string)}, field_label(binder->arena, node));
	if (visible)
		id->text = visible;
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
	drop_invisible(binder, node, id);
	for (const char *c = id->text; *c; c++)
		if (!id_character(*c, c == id->text)) {
			add(binder, DIAGNOSTIC_ID_FORM, node, id->text, NULL);
			return;
		}
	if (strcmp(id->text, "count") == 0)
		add(binder, DIAGNOSTIC_ID_RESERVED, node, id->text, NULL);
}

/* Whatever is no id is unknown as well, which is what is said of it. */
static void bind_reference(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	if (field_take_string(binder, field, node, out))
		drop_invisible(binder, node, out);
}

bool field_is_format(const struct field *field)
{
	return field->minimum && field->minimum == field->maximum;
}

static void bind_integer(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	if (node->kind != NODE_NUMBER) {
		field_wrong_type(binder, field, node, field->type);
		return;
	}
	if (!decimal_is_whole(node->number)) {
		add(binder, DIAGNOSTIC_VALUE_WHOLE, node, field_label(binder->arena, node), NULL);
		return;
	}
	field_check_point(binder, node);
	int64_t value = node->number.mantissa;
	if (field_is_format(field) && value != field->minimum) {
		add(binder, DIAGNOSTIC_FORMAT_VERSION, node, arena_format(binder->arena, "%lld", (long long)value), NULL);
		return;
	}
	if ((field->minimum || field->maximum) && (value < field->minimum || value > field->maximum)) {
		diagnostics_add(binder->diagnostics, DIAGNOSTIC_VALUE_RANGE, node_place(binder->arena, node), field_label(binder->arena, node),
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
	if (node->kind != NODE_NUMBER) {
		field_wrong_type(binder, field, node, field->type);
		return;
	}
	field_check_point(binder, node);
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
							field_label(binder->arena, node), join_keys(binder->arena, keys), NULL);
	diagnostic->suggestion = diagnostic_nearest(word.text, keys);
}

/* The day meant by `12/11/2022`, `12-11-2022`, `2022-9-1` or `2022/09/01` in the form that is read; NULL when it is none of these. */
static const char *correct_date(struct arena *arena, const char *text)
{
	int part[3], count = 0;
	size_t width[3];
	while (count < 3) {
		width[count] = strspn(text, DIGITS);
		if (width[count] == 0 || width[count] > 4)
			return NULL;
		part[count] = (int)strtol(text, NULL, 10);
		text += width[count++];
		if (count < 3 && !(*text && strchr("/-. ", *text++)))
			return NULL;
	}
	int year = width[0] == 4 ? part[0] : part[2], day = width[0] == 4 ? part[2] : part[0];
	const char *right = arena_format(arena, "%04d-%02d-%02d", year, part[1], day);
	struct date date;
	return !*text && (width[0] == 4 || width[2] == 4) && date_parse(right, strlen(right), &date) == DATE_OK ? right : NULL;
}

/* `text` is of the form of a date, but there is none such. */
static const char *explain_date(struct arena *arena, const char *text)
{
	int year = (int)strtol(text, NULL, 10), month = (int)strtol(text + 5, NULL, 10), day = (int)strtol(text + 8, NULL, 10);
	if (year < 1)
		return field_both(arena, "Năm từ 0001 đến 9999.", "Years go from 0001 to 9999.");
	if (month < 1 || month > 12)
		return field_both(arena, "Tháng từ 01 đến 12.", "Months go from 01 to 12.");
	int days = date_days_in_month(year, month);
	if (day < 1 || day > days)
		return arena_format(arena, "Tháng %d năm %d có %d ngày.\x1FMonth %d of %d has %d days.", month, year, days, month, year, days);
	return field_both(arena, "Giờ từ 00:00 đến 23:59.", "Times go from 00:00 to 23:59.");
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
		diagnostics_add(binder->diagnostics, DIAGNOSTIC_DATE_FORM, node_place(binder->arena, node), word.text, NULL)->suggestion =
			correct_date(binder->arena, word.text);
		break;
	case DATE_CALENDAR:
		add(binder, DIAGNOSTIC_DATE_CALENDAR, node, word.text, explain_date(binder->arena, word.text));
		break;
	}
}

static void clear_element(const struct field *field, void *out);

/* Absent strings read as "", so that users of a record need not ask first. */
static void clear_strings(const struct record *record, void *out)
{
	for (const struct field *field = record->fields; field->key; field++)
		if (!field->list)
			clear_element(field, (char *)out + field->offset);
}

static void clear_element(const struct field *field, void *out)
{
	if (holds_words(field->type))
		((struct string *)out)->text = "";
	else if (field->type == &field_record)
		clear_strings(field->record, out);
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
const struct field_type field_text = {"một đoạn văn bản", "a text", sizeof(struct string), bind_text, schema_text};
const struct field_type field_id = {"một mã", "an id", sizeof(struct string), bind_id, schema_id};
const struct field_type field_reference = {"mã của một mục", "the id of an entry", sizeof(struct string), bind_reference, schema_id_reference};
const struct field_type field_integer = {"một số nguyên", "a whole number", sizeof(struct integer), bind_integer, schema_integer};
const struct field_type field_year = {"một năm", "a year", sizeof(struct integer), bind_year, schema_year};
const struct field_type field_number = {"một số", "a number", sizeof(struct number), bind_number, schema_number};
const struct field_type field_boolean = {"true hoặc false", "true or false", sizeof(struct boolean), bind_boolean, schema_boolean};
const struct field_type field_choice_type = {"một từ khóa", "a keyword", sizeof(struct choice), bind_choice, schema_choice};
const struct field_type field_date = {"một ngày", "a date", sizeof(struct day), bind_date, schema_date};
const struct field_type field_record = {"một đối tượng { }", "an object { }", 0, bind_record, schema_record};

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

/* A file of nothing but mistakes must have an end. */
static bool is_hopeless(const struct binder *binder)
{
	return binder->diagnostics->count >= FIELD_MISTAKES;
}

static void bind_list(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	struct list *list = out;
	if (node->kind != NODE_ARRAY) {
		field_wrong_type(binder, field, node, &field_list);
		return;
	}
	if (!node->count && (field->required || field->filled)) {
		add(binder, DIAGNOSTIC_VALUE_EMPTY, node, field_label(binder->arena, node), NULL);
		return;
	}
	size_t size = element_size(field);
	list->node = node;
	list->at = arena_alloc(binder->arena, (node->count ? node->count : 1) * size);
	list->count = node->count;
	char *at = list->at;
	for (const struct node *child = node->child; child; child = child->next, at += size) {
		/* Those after the last mistake that is told stay empty, but their strings must be there. */
		if (is_hopeless(binder))
			clear_element(field, at);
		else
			field->type->bind(binder, field, child, at);
	}
}

static const char **list_keys(struct arena *arena, const struct record *record)
{
	size_t count = 0;
	while (record->fields[count].key)
		count++;
	const char **keys = arena_alloc(arena, (count + 1) * sizeof *keys);
	for (size_t i = 0; i < count; i++)
		keys[i] = record->fields[i].key;
	return keys;
}

const char *field_nearest(struct arena *arena, const struct record *record, const char *key)
{
	return diagnostic_nearest(key, list_keys(arena, record));
}

static bool is_misspelt(struct arena *arena, const struct record *record, const struct node *object, const struct field *field)
{
	for (const struct node *member = object->child; member; member = member->next) {
		if (field_find(record, member->key, strlen(member->key)))
			continue;
		const char *nearest = field_nearest(arena, record, member->key);
		if (nearest && strcmp(nearest, field->key) == 0)
			return true;
	}
	return false;
}

bool field_is_broken(struct arena *arena, const struct record *record, const struct node *object, const struct field *field)
{
	const struct node *member = node_find(object, field->key);
	return field->required || (member && member->kind != NODE_NULL) || is_misspelt(arena, record, object, field);
}

static void report_unknown(struct binder *binder, const struct record *record, const struct node *member)
{
	const char **keys = list_keys(binder->arena, record);
	struct diagnostic *diagnostic = diagnostics_add(binder->diagnostics, DIAGNOSTIC_KEY_UNKNOWN, node_key_place(binder->arena, member),
							member->key, join_keys(binder->arena, keys), NULL);
	diagnostic->suggestion = diagnostic_nearest(member->key, keys);
}

/* One mistake, one message: a required key that is there in a wrong spelling is not missing as well. */
static void report_missing(struct binder *binder, const struct record *record, const struct node *node)
{
	for (const struct field *field = record->fields; field->key; field++) {
		if (!field->required || node_find(node, field->key) || is_misspelt(binder->arena, record, node, field))
			continue;
		struct place place = node_place(binder->arena, node);
		place.span.end = place.span.start + 1; /* the opening brace: the object may be long */
		const char *example = field->example ? field->example : field->list ? "[ … ]" : field->type == &field_record ? "{ … }" : "…";
		diagnostics_add(binder->diagnostics, DIAGNOSTIC_KEY_MISSING, place, field->key, field_both(binder->arena, field->vi, field->en), example,
				NULL);
	}
}

void field_bind_record(struct binder *binder, const struct record *record, const struct node *node, void *out)
{
	clear_strings(record, out);
	((struct value_head *)out)->node = node;
	for (const struct node *member = node->child; member && !is_hopeless(binder); member = member->next) {
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
	if (!is_hopeless(binder))
		report_missing(binder, record, node);
}
