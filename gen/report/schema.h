/* The field table as JSON Schema (draft-07 vocabulary) and as a reference page. */
#ifndef REPORT_SCHEMA_H
#define REPORT_SCHEMA_H

#include "base/array.h"
#include "base/buffer.h"

struct field;
struct record;

struct record_list ARRAY_OF(const struct record *);

struct schema {
	struct buffer *out;
	struct record_list records; /* those referred to, in the order of first use */
};

/* One for each field type: its members of a schema object, without braces. */
void schema_string(struct schema *schema, const struct field *field);
void schema_text(struct schema *schema, const struct field *field);
void schema_id(struct schema *schema, const struct field *field);
void schema_id_reference(struct schema *schema, const struct field *field);
void schema_integer(struct schema *schema, const struct field *field);
void schema_year(struct schema *schema, const struct field *field);
void schema_number(struct schema *schema, const struct field *field);
void schema_boolean(struct schema *schema, const struct field *field);
void schema_choice(struct schema *schema, const struct field *field);
void schema_date(struct schema *schema, const struct field *field);
void schema_record(struct schema *schema, const struct field *field);
void schema_figure(struct schema *schema, const struct field *field);
void schema_years(struct schema *schema, const struct field *field);
void schema_tally(struct schema *schema, const struct field *field);
void schema_cell(struct schema *schema, const struct field *field);
void schema_row(struct schema *schema, const struct field *field);

/* `"$ref"` to the record's definition. Whatever record a type of value may be, its schema names it by this and by nothing else. */
void schema_reference(struct schema *schema, const struct record *record);

/* A JSON string literal. */
void schema_quote(struct buffer *out, const char *text);

/* The JSON Schema of the record: of each key a title in Vietnamese, a description in Vietnamese and English. It accepts what the binder does; what
 * needs more than one place of the file (ids given twice, references, {{…}}) and the calendar are left to the program. */
void schema_write(const struct record *root, const char *title, struct buffer *out);

/* The record and all below it, in the order of first use. */
struct record_list schema_records(struct arena *arena, const struct record *root);

/* Markdown: a table of the fields from this one on, in English with the Vietnamese meaning beside it. */
void schema_write_rows(const struct field *first, struct buffer *out);

/* Markdown: the page about reports, with such a table for each record. */
void schema_write_reference(const struct record *root, struct buffer *out);

/* What it says first. */
extern const char schema_introduction[];

#endif
