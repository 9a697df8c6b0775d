/* The field table as JSON Schema (draft-07 vocabulary) and as a reference page. */
#include "report/schema.h"

#include "report/report.h"

#include <string.h>

void schema_quote(struct buffer *out, const char *text)
{
	buffer_char(out, '"');
	for (; *text; text++)
		if (*text == '"' || *text == '\\')
			buffer_format(out, "\\%c", *text);
		else if ((unsigned char)*text < 0x20)
			buffer_format(out, "\\u%04x", *text);
		else
			buffer_char(out, *text);
	buffer_char(out, '"');
}

void schema_string(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"type\": \"string\", \"pattern\": \"[^ \\\\t\\\\n\\\\r]\"");
}

void schema_text(struct schema *schema, const struct field *field)
{
	schema_string(schema, field);
}

void schema_id(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"type\": \"string\", \"pattern\": \"^[a-z][a-z0-9_]*$\"");
}

void schema_integer(struct schema *schema, const struct field *field)
{
	buffer_text(schema->out, "\"type\": \"integer\"");
	if (field->minimum || field->maximum)
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
	buffer_text(schema->out, "\"type\": \"string\", \"pattern\": \"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$\"");
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
	buffer_text(schema->out, "\"anyOf\": [{\"type\": \"integer\", \"minimum\": 0}, {\"type\": \"array\", \"items\": {");
	schema_string(schema, field);
	buffer_text(schema->out, "}}]");
}

void schema_cell(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"type\": [\"string\", \"number\", \"null\"]");
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

static struct record_list find_records(struct arena *arena, const struct record *root)
{
	struct buffer unused = buffer_make(arena);
	struct schema schema = {.out = &unused};
	collect(&schema, root);
	return schema.records;
}

static void write_property(struct schema *schema, const struct field *field)
{
	struct buffer *out = schema->out;
	buffer_text(out, "        ");
	schema_quote(out, field->key);
	buffer_text(out, ": {\n          \"description\": ");
	schema_quote(out, field->vi);
	if (field->example)
		buffer_format(out, ",\n          \"examples\": [%s]", field->example);
	buffer_text(out, ",\n          ");
	bool nullable = !field->required;
	if (nullable)
		buffer_text(out, "\"anyOf\": [{");
	if (field->list)
		buffer_text(out, "\"type\": \"array\", \"items\": {");
	field->type->schema(schema, field);
	buffer_text(out, field->list ? "}" : "");
	buffer_text(out, nullable ? "}, {\"type\": \"null\"}]\n        }" : "\n        }");
	buffer_text(out, field[1].key ? ",\n" : "\n");
}

static void write_definition(struct schema *schema, const struct record *record)
{
	struct buffer *out = schema->out;
	buffer_text(out, "    ");
	schema_quote(out, record->name);
	buffer_text(out, ": {\n      \"title\": ");
	schema_quote(out, record->vi);
	buffer_text(out, ",\n      \"type\": \"object\",\n      \"properties\": {\n");
	bool required = false;
	for (const struct field *field = record->fields; field->key; field++)
		write_property(schema, field);
	buffer_text(out, "      },\n");
	for (const struct field *field = record->fields; field->key; field++)
		if (field->required) {
			buffer_text(out, required ? ", " : "      \"required\": [");
			schema_quote(out, field->key);
			required = true;
		}
	buffer_text(out, required ? "],\n" : "");
	buffer_text(out, "      \"additionalProperties\": false\n    }");
}

void schema_write(const struct record *root, const char *title, struct buffer *out)
{
	struct schema schema = {.out = out, .records = find_records(out->arena, root)};
	buffer_text(out, "{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  \"title\": ");
	schema_quote(out, title);
	buffer_format(out, ",\n  \"allOf\": [{\"$ref\": \"#/definitions/%s\"}],\n  \"definitions\": {\n", root->name);
	for (size_t i = 0; i < schema.records.count; i++) {
		write_definition(&schema, schema.records.at[i]);
		buffer_text(out, i + 1 < schema.records.count ? ",\n" : "\n");
	}
	buffer_text(out, "  }\n}\n");
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
	buffer_format(out, "| `%s`%s | ", field->key, field->required ? " **required**" : "");
	write_reference_type(field, out);
	if (field->minimum || field->maximum)
		buffer_format(out, ", %lld to %lld", (long long)field->minimum, (long long)field->maximum);
	buffer_format(out, " | %s<br>*%s* | ", field->en, field->vi);
	if (field->example)
		buffer_format(out, "`%s`", field->example);
	buffer_text(out, " |\n");
}

void schema_write_reference(const struct record *root, struct buffer *out)
{
	struct record_list records = find_records(out->arena, root);
	if (root == &report_record)
		buffer_text(out, schema_introduction);
	for (size_t i = 0; i < records.count; i++) {
		buffer_format(out, "%s## %s\n\n*%s*\n\n| key | value | meaning | example |\n|---|---|---|---|\n", i ? "\n" : "", records.at[i]->name, records.at[i]->vi);
		for (const struct field *field = records.at[i]->fields; field->key; field++)
			write_reference_row(field, out);
	}
}
