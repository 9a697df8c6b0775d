/* The field table as JSON Schema (draft-07 vocabulary) and as a reference page. */
#include "report/schema.h"

#include "base/utf8.h"
#include "report/report.h"

#include <string.h>

/* As `prints` and `blank` of field.c have them, in what all dialects of patterns understand: \xHH below U+0100, the characters themselves above.
 * A text may hold tabs and line feeds. */
#define NO_MARKS      "\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uFFFD"
#define NOT_IN_STRING "\\\\x00-\\\\x1F\\\\x7F-\\\\x9F" NO_MARKS
#define NOT_IN_TEXT   "\\\\x00-\\\\x08\\\\x0B-\\\\x1F\\\\x7F-\\\\x9F" NO_MARKS
#define BLANK	      "\\\\x09-\\\\x0D \\\\xA0\\\\xAD\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000\\uFEFF"
#define WORDS(not_in) "[^" not_in "]*[^" not_in BLANK "][^" not_in "]*"

void schema_quote(struct buffer *out, const char *text)
{
	buffer_char(out, '"');
	for (; *text; text++)
		if (*text == '"' || *text == '\\')
			buffer_format(out, "\\%c", *text);
		else if (*text == '\n')
			buffer_text(out, "\\n");
		else if ((unsigned char)*text < 0x20)
			buffer_format(out, "\\u%04x", *text);
		else
			buffer_char(out, *text);
	buffer_char(out, '"');
}

void schema_string(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"$ref\": \"#/definitions/plain_text\"");
}

void schema_text(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"$ref\": \"#/definitions/marked_text\"");
}

#define ID_PATTERN "\"type\": \"string\", \"pattern\": \"^[a-z][a-z0-9_]*$\""

void schema_id(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, ID_PATTERN ", \"not\": {\"const\": \"count\"}");
}

void schema_id_reference(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, ID_PATTERN);
}

void schema_integer(struct schema *schema, const struct field *field)
{
	if (field_is_format(field))
		buffer_format(schema->out, "\"const\": %lld", (long long)field->minimum);
	else
		buffer_text(schema->out, "\"type\": \"integer\"");
	if (field->minimum != field->maximum)
		buffer_format(schema->out, ", \"minimum\": %lld, \"maximum\": %lld", (long long)field->minimum, (long long)field->maximum);
}

void schema_year(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_format(schema->out, "\"type\": \"integer\", \"minimum\": %d, \"maximum\": %d", FIELD_YEAR_MINIMUM, FIELD_YEAR_MAXIMUM);
}

void schema_number(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"type\": \"number\"");
}

void schema_boolean(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"type\": \"boolean\"");
}

void schema_choice(struct schema *schema, const struct field *field)
{
	buffer_text(schema->out, "\"enum\": [");
	for (const struct field_choice *choice = field->choices; choice->key; choice++) {
		schema_quote(schema->out, choice->key);
		buffer_text(schema->out, choice[1].key ? ", " : "]");
	}
}

void schema_date(struct schema *schema, const struct field *field)
{
	(void)field;
	/* How many days a month has is left to the program. */
	buffer_text(schema->out, "\"type\": \"string\", \"pattern\": \"^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
				 "(T([01][0-9]|2[0-3]):[0-5][0-9])?$\"");
}

void schema_record(struct schema *schema, const struct field *field)
{
	schema_reference(schema, field->record);
}

void schema_figure(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"anyOf\": [{\"type\": [\"number\", \"null\"]}, {");
	schema_reference(schema, &report_record_figure);
	buffer_text(schema->out, "}]");
}

void schema_years(struct schema *schema, const struct field *field)
{
	buffer_text(schema->out, "\"type\": \"object\", \"patternProperties\": {\"^(19[0-9]{2}|2[01][0-9]{2}|2200)$\": {");
	schema_figure(schema, field);
	buffer_text(schema->out, "}}, \"additionalProperties\": false");
}

void schema_tally(struct schema *schema, const struct field *field)
{
	buffer_format(schema->out, "\"anyOf\": [{\"type\": \"integer\", \"minimum\": 0, \"maximum\": %d}, {\"type\": \"array\", \"items\": {", TALLY_MAXIMUM);
	schema_string(schema, field);
	buffer_text(schema->out, "}}]");
}

void schema_cell(struct schema *schema, const struct field *field)
{
	buffer_text(schema->out, "\"anyOf\": [{\"type\": [\"number\", \"null\"]}, {\"const\": \"\"}, {");
	schema_text(schema, field);
	buffer_text(schema->out, "}, {");
	schema_reference(schema, &report_record_cell);
	buffer_text(schema->out, "}]");
}

void schema_row(struct schema *schema, const struct field *field)
{
	buffer_text(schema->out, "\"type\": \"array\", \"items\": {");
	schema_cell(schema, field);
	buffer_text(schema->out, "}");
}

static bool has(const struct record_list *list, const struct record *record)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->at[i] == record)
			return true;
	return false;
}

/* The record and every record below it; what their types write on the way is of no use. */
static void collect(struct schema *schema, const struct record *record)
{
	if (has(&schema->records, record))
		return;
	*array_push(schema->out->arena, &schema->records) = record;
	for (const struct field *field = record->fields; field->key; field++)
		field->type->schema(schema, field);
}

void schema_reference(struct schema *schema, const struct record *record)
{
	collect(schema, record);
	buffer_format(schema->out, "\"$ref\": \"#/definitions/%s\"", record->name);
}

struct record_list schema_records(struct arena *arena, const struct record *root)
{
	struct buffer unused = buffer_make(arena);
	struct schema schema = {.out = &unused};
	collect(&schema, root);
	return schema.records;
}

/* A meaning without its second thoughts: up to a semicolon, a colon, or a bracket that ends it. */
static const char *find_title(struct arena *arena, const char *meaning)
{
	size_t size = strlen(meaning), end = 0;
	for (int depth = 0; end < size; end++) {
		char c = meaning[end];
		if (c == '(' && end && meaning[size - 1] == ')' && !strchr(meaning + end + 1, '('))
			return arena_copy(arena, meaning, end - 1);
		depth += (c == '(') - (c == ')');
		if (depth == 0 && (c == ';' || c == ':'))
			break;
	}
	return arena_copy(arena, meaning, end);
}

/* Editors show the description beside a key. */
static void write_meaning(struct buffer *out, const struct field *field)
{
	struct arena *arena = out->arena;
	struct buffer text = buffer_make(arena);
	buffer_format(&text, "%s.", utf8_capital(arena, field->vi));
	const char *between = " ";
	for (const struct field_choice *choice = field->choices; choice && choice->key && *choice->vi; choice++, between = ", ")
		buffer_format(&text, "%s%s: %s%s", between, choice->key, choice->vi, choice[1].key ? "" : ".");
	buffer_format(&text, "\n%s.", utf8_capital(arena, field->en));
	buffer_text(out, "          \"title\": ");
	schema_quote(out, utf8_capital(arena, find_title(arena, field->vi)));
	buffer_text(out, ",\n          \"description\": ");
	schema_quote(out, text.data);
}

/* What stands beside a $ref is not looked at, so it is wrapped even where there is nothing else to choose. */
static void write_property(struct schema *schema, const struct field *field)
{
	struct buffer *out = schema->out;
	buffer_text(out, "        ");
	schema_quote(out, field->key);
	buffer_text(out, ": {\n");
	write_meaning(out, field);
	if (field->example)
		buffer_format(out, ",\n          \"examples\": [%s]", field->example);
	buffer_text(out, field->required ? ",\n          \"allOf\": [{" : ",\n          \"anyOf\": [{");
	if (field->list)
		buffer_format(out, "\"type\": \"array\", %s\"items\": {", field->required || field->filled ? "\"minItems\": 1, " : "");
	field->type->schema(schema, field);
	buffer_text(out, field->list ? "}" : "");
	buffer_text(out, field->required ? "}]\n        }" : "}, {\"type\": \"null\"}]\n        }");
	buffer_text(out, field[1].key ? ",\n" : "\n");
}

/* Which keys must be there: always, or where there is no `unless`. */
static void write_required(const struct record *record, const char *unless, const char *before, const char *after, struct buffer *out)
{
	bool any = false;
	for (const struct field *field = record->fields; field->key; field++)
		if (field->required && (unless ? field->unless && strcmp(field->unless, unless) == 0 : !field->unless)) {
			buffer_format(out, "%s", any ? ", " : before);
			if (!any)
				buffer_text(out, "\"required\": [");
			schema_quote(out, field->key);
			any = true;
		}
	if (any)
		buffer_format(out, "]%s", after);
}

static const char *find_source(const struct record *record)
{
	for (const struct field *field = record->fields; field->key; field++)
		if (field->unless)
			return field->unless;
	return NULL;
}

/* Either a file that the rest comes from, or the rest. */
static void write_choice(const struct record *record, const char *source, struct buffer *out)
{
	buffer_format(out, "      \"anyOf\": [{\"required\": [\"%s\"], \"properties\": {\"%s\": {\"type\": \"string\"}}}, {", source, source);
	write_required(record, source, "", "", out);
	buffer_text(out, "}],\n");
}

static void write_definition(struct schema *schema, const struct record *record)
{
	struct buffer *out = schema->out;
	const char *source = find_source(record);
	buffer_text(out, "    ");
	schema_quote(out, record->name);
	buffer_text(out, ": {\n      \"title\": ");
	schema_quote(out, utf8_capital(out->arena, record->vi));
	buffer_text(out, ",\n      \"type\": \"object\",\n      \"properties\": {\n");
	for (const struct field *field = record->fields; field->key; field++)
		write_property(schema, field);
	buffer_text(out, "      },\n");
	write_required(record, NULL, "      ", ",\n", out);
	if (source)
		write_choice(record, source, out);
	buffer_text(out, "      \"additionalProperties\": false\n    }");
}

/* Without a title: editors would show it in place of the key's. */
static void write_words(struct buffer *out, const char *name, const char *pattern)
{
	buffer_format(out, "    \"%s\": {\n      \"type\": \"string\",\n      \"pattern\": \"^%s$\"\n    }", name, pattern);
}

void schema_write(const struct record *root, const char *title, struct buffer *out)
{
	struct schema schema = {.out = out, .records = schema_records(out->arena, root)};
	buffer_text(out, "{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  \"title\": ");
	schema_quote(out, title);
	buffer_format(out, ",\n  \"allOf\": [{\"$ref\": \"#/definitions/%s\"}],\n  \"definitions\": {\n", root->name);
	for (size_t i = 0; i < schema.records.count; i++) {
		write_definition(&schema, schema.records.at[i]);
		buffer_text(out, ",\n");
	}
	write_words(out, "plain_text", WORDS(NOT_IN_STRING));
	buffer_text(out, ",\n");
	write_words(out, "marked_text", WORDS(NOT_IN_TEXT));
	buffer_text(out, "\n  }\n}\n");
}

static void write_reference_type(const struct field *field, struct buffer *out)
{
	if (field->list)
		buffer_text(out, field->record ? "list of " : "list, each ");
	if (field->record && field->type == &field_record)
		buffer_format(out, "[%s](#%s)", field->record->name, field->record->name);
	else if (field->type == &field_reference)
		buffer_format(out, "the id of one of `%s`", field->target);
	else if (!field->choices)
		buffer_text(out, field->type->en);
	for (const struct field_choice *choice = field->choices; choice && choice->key; choice++)
		buffer_format(out, "`%s`%s", choice->key, choice[1].key ? ", " : "");
}

static void write_reference_row(const struct field *field, struct buffer *out)
{
	buffer_format(out, "| `%s`%s", field->key, field->required ? " **required**" : "");
	if (field->unless)
		buffer_format(out, " without `%s`", field->unless);
	buffer_text(out, " | ");
	write_reference_type(field, out);
	if (field->minimum != field->maximum)
		buffer_format(out, ", %lld to %lld", (long long)field->minimum, (long long)field->maximum);
	buffer_format(out, " | %s<br>*%s* | ", field->en, field->vi);
	if (field->example)
		buffer_format(out, "`%s`", field->example);
	buffer_text(out, " |\n");
}

void schema_write_rows(const struct field *first, struct buffer *out)
{
	buffer_text(out, "| key | value | meaning | example |\n|---|---|---|---|\n");
	for (const struct field *field = first; field->key; field++)
		write_reference_row(field, out);
}

void schema_write_reference(const struct record *root, struct buffer *out)
{
	struct record_list records = schema_records(out->arena, root);
	buffer_text(out, schema_introduction);
	for (size_t i = 0; i < records.count; i++) {
		buffer_format(out, "%s## %s\n\n*%s*\n\n", i ? "\n" : "", records.at[i]->name, records.at[i]->vi);
		schema_write_rows(records.at[i]->fields, out);
	}
}
