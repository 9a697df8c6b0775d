/* The typed report as text: what the program understood, for `--dump=report`. */
#include "report/value.h"

#include <string.h>

static void indent(struct buffer *out, int depth)
{
	for (int i = 0; i < depth; i++)
		buffer_text(out, "  ");
}

static void dump_decimal(struct decimal value, struct buffer *out)
{
	char digits[32];
	int64_t mantissa = value.mantissa < 0 ? -value.mantissa : value.mantissa;
	size_t length = 0;
	while (mantissa > 0 || length <= value.scale) {
		digits[length++] = (char)('0' + mantissa % 10);
		mantissa /= 10;
	}
	if (value.mantissa < 0)
		buffer_char(out, '-');
	while (length-- > 0) {
		buffer_char(out, digits[length]);
		if (length == value.scale && value.scale > 0)
			buffer_char(out, '.');
	}
}

static void dump_record(const struct record *record, const void *at, int depth, struct buffer *out);

static void dump_figure(const struct figure *figure, struct buffer *out)
{
	if (*figure->qualifier)
		buffer_format(out, "%s ", figure->qualifier);
	if (figure->known)
		dump_decimal(figure->value, out);
	else
		buffer_text(out, "?");
	if (*figure->note)
		buffer_format(out, " (%s)", figure->note);
}

static void dump_plain(const struct field *field, const void *at, struct buffer *out)
{
	const struct date *date = &((const struct day *)at)->value;
	if (field->type == &field_integer || field->type == &field_year)
		buffer_format(out, "%lld", (long long)((const struct integer *)at)->value);
	else if (field->type == &field_number)
		dump_decimal(((const struct number *)at)->value, out);
	else if (field->type == &field_boolean)
		buffer_text(out, ((const struct boolean *)at)->value ? "true" : "false");
	else if (field->type == &field_choice_type)
		buffer_text(out, field->choices[((const struct choice *)at)->value].key);
	else if (field->type == &field_date && date->hour >= 0)
		buffer_format(out, "%04d-%02d-%02d %02d:%02d", date->year, date->month, date->day, date->hour, date->minute);
	else if (field->type == &field_date)
		buffer_format(out, "%04d-%02d-%02d", date->year, date->month, date->day);
	else if (field->type == &report_tally)
		buffer_format(out, "%lld", (long long)((const struct tally *)at)->count);
	else
		buffer_text(out, ((const struct string *)at)->text);
}

static void dump_cells(const struct row *row, struct buffer *out)
{
	for (size_t i = 0; i < row->count; i++) {
		buffer_text(out, i ? " | " : "");
		if (row->at[i].text)
			buffer_text(out, row->at[i].text);
		else if (row->at[i].node)
			dump_decimal(row->at[i].number, out);
	}
}

static void dump_value(const struct field *field, const void *at, int depth, struct buffer *out)
{
	if (field->type == &field_record) {
		buffer_char(out, '\n');
		dump_record(field->record, at, depth + 1, out);
		return;
	}
	buffer_char(out, ' ');
	if (field->type == &report_row) {
		dump_cells(at, out);
	} else if (field->type == &report_years) {
		const struct years *years = at;
		for (size_t i = 0; i < years->count; i++) {
			buffer_format(out, "%s%d: ", i ? ", " : "", years->at[i].year);
			dump_figure(&years->at[i].figure, out);
		}
	} else {
		dump_plain(field, at, out);
	}
	buffer_char(out, '\n');
}

static void dump_record(const struct record *record, const void *at, int depth, struct buffer *out)
{
	for (const struct field *field = record->fields; field->key; field++) {
		const void *value = field_at(field, at);
		if (!((const struct value_head *)value)->node)
			continue;
		indent(out, depth);
		buffer_format(out, "%s:", field->key);
		if (!field->list) {
			dump_value(field, value, depth, out);
			continue;
		}
		struct list list;
		memcpy(&list, value, sizeof list);
		buffer_format(out, " %zu\n", list.count);
		for (size_t i = 0; i < list.count; i++) {
			indent(out, depth);
			buffer_format(out, "  [%zu]", i + 1);
			dump_value(field, field_element(field, &list, i), depth + 1, out);
		}
	}
}

void report_dump(const struct report *report, struct buffer *out)
{
	dump_record(&report_record, report, 0, out);
}
