/* The types of value only a report has: figures by year, tallies, table cells. */
#include "base/utf8.h"
#include "report/report.h"
#include "report/schema.h"

#include <stdlib.h>
#include <string.h>

struct figure_record {
	const struct node *node;
	struct number value;
	struct string qualifier, note;
};

static const struct field figure_fields[] = {
	{"value", &field_number, .offset = offsetof(struct figure_record, value), .vi = "con số, hoặc null nếu không rõ", .en = "the figure, or null when it is not known",
	 .example = "1660000000"},
	{"qualifier", &field_string, .offset = offsetof(struct figure_record, qualifier), .vi = "từ đứng trước con số", .en = "word before the figure", .example = "\"trên\""},
	{"note", &field_string, .offset = offsetof(struct figure_record, note), .vi = "ghi chú", .en = "note"},
	{.key = NULL},
};
const struct record report_record_figure = {"figure", "con số", sizeof(struct figure_record), figure_fields};

static void bind_figure(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	struct figure *figure = out;
	*figure = (struct figure){.node = node, .qualifier = "", .note = ""};
	if (node->kind == NODE_NUMBER) {
		field_check_point(binder, node);
		figure->known = true;
		figure->value = node->number;
	} else if (node->kind == NODE_OBJECT) {
		struct figure_record record = {0};
		field_bind_record(binder, &report_record_figure, node, &record);
		figure->known = record.value.node != NULL;
		figure->value = record.value.value;
		figure->qualifier = record.qualifier.text;
		figure->note = record.note.text;
	} else if (node->kind != NODE_NULL) {
		field_wrong_type(binder, field, node, &report_figure);
	}
}

static bool read_year(const char *key, int *year)
{
	if (strlen(key) != 4 || strspn(key, "0123456789") != 4)
		return false;
	*year = (int)strtol(key, NULL, 10);
	return *year >= FIELD_YEAR_MINIMUM && *year <= FIELD_YEAR_MAXIMUM;
}

static int compare_years(const void *a, const void *b)
{
	return ((const struct year_figure *)a)->year - ((const struct year_figure *)b)->year;
}

static void bind_years(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	struct years *years = out;
	if (node->kind != NODE_OBJECT) {
		field_wrong_type(binder, field, node, field->type);
		return;
	}
	*years = (struct years){node, arena_alloc(binder->arena, (node->count + 1) * sizeof *years->at), 0};
	for (const struct node *member = node->child; member; member = member->next) {
		struct year_figure *at = &years->at[years->count];
		if (!read_year(member->key, &at->year)) {
			diagnostics_add(binder->diagnostics, DIAGNOSTIC_YEAR_KEY, node_key_place(binder->arena, member), member->key, NULL);
			continue;
		}
		at->node = member;
		bind_figure(binder, field, member, &at->figure);
		years->count++;
	}
	qsort(years->at, years->count, sizeof *years->at, compare_years);
}

static void bind_tally(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	struct tally *tally = out;
	if (node->kind == NODE_NUMBER) {
		struct field counted = *field;
		struct integer count = {0};
		counted.maximum = TALLY_MAXIMUM;
		field_integer.bind(binder, &counted, node, &count);
		*tally = (struct tally){count.node, count.value, NULL};
		return;
	}
	if (node->kind != NODE_ARRAY) {
		field_wrong_type(binder, field, node, field->type);
		return;
	}
	struct string *names = arena_alloc(binder->arena, (node->count + 1) * sizeof *names);
	size_t count = 0;
	const struct field plain = {.key = field->key, .type = &field_string};
	for (const struct node *child = node->child; child; child = child->next)
		field_string.bind(binder, &plain, child, &names[count++]);
	*tally = (struct tally){node, (int64_t)count, names};
}

#define CELL_COLUMNS 30

struct cell_record {
	const struct node *node;
	struct string text;
	struct integer columns;
};

static const struct field cell_fields[] = {
	{"text", &field_text, .offset = offsetof(struct cell_record, text), .required = true, .vi = "chữ trong ô", .en = "what the cell says", .example = "\"Không có số liệu\""},
	{"columns", &field_integer, .offset = offsetof(struct cell_record, columns), .required = true, .minimum = 2, .maximum = CELL_COLUMNS, .vi = "số cột mà ô chiếm", .en = "how many columns it takes",
	 .example = "3"},
	{.key = NULL},
};
const struct record report_record_cell = {"annex_cell", "ô", sizeof(struct cell_record), cell_fields};

static void bind_wide_cell(struct binder *binder, const struct node *node, struct cell *cell)
{
	struct cell_record record = {0};
	field_bind_record(binder, &report_record_cell, node, &record);
	*cell = (struct cell){.node = record.text.node, .text = record.text.node ? record.text.text : NULL, .span = (uint16_t)record.columns.value};
}

static void bind_cell(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	struct cell *cell = out;
	if (node->kind == NODE_NUMBER) {
		field_check_point(binder, node);
		*cell = (struct cell){.node = node, .number = node->number};
	} else if (node->kind == NODE_STRING) {
		struct string text;
		const struct field lines = {.key = field->key, .type = &field_text};
		if (*node->string && field_take_string(binder, &lines, node, &text))
			*cell = (struct cell){.node = node, .text = text.text};
	} else if (node->kind == NODE_OBJECT) {
		bind_wide_cell(binder, node, cell);
	} else if (node->kind != NODE_NULL) {
		field_wrong_type(binder, field, node, &report_cell);
	}
}

static void bind_row(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	struct row *row = out;
	if (node->kind != NODE_ARRAY) {
		field_wrong_type(binder, field, node, field->type);
		return;
	}
	*row = (struct row){.node = node, .at = arena_alloc(binder->arena, node->count * sizeof *row->at), .capacity = node->count};
	for (const struct node *child = node->child; child; child = child->next) {
		struct cell cell = {0};
		bind_cell(binder, field, child, &cell);
		*array_push(binder->arena, row) = cell;
		for (uint16_t i = 1; i < cell.span; i++)
			*array_push(binder->arena, row) = (struct cell){0};
		/* How many cells the row has is not known where one does not say how many it takes. */
		if (child->kind == NODE_OBJECT && cell.span < 2)
			row->node = NULL;
	}
}

const struct field_type report_figure = {"một số, null hoặc { \"value\": … }", "a number, null or { \"value\": … }", sizeof(struct figure), bind_figure,
					 schema_figure};
const struct field_type report_years = {"số liệu theo năm { \"2022\": … }", "figures by year { \"2022\": … }", sizeof(struct years), bind_years, schema_years};
const struct field_type report_tally = {"số lượng hoặc danh sách tên [ ]", "a count or a list of names [ ]", sizeof(struct tally),
					bind_tally, schema_tally};
const struct field_type report_cell = {"chữ, số, null hoặc { \"text\": …, \"columns\": … }", "text, a number, null or { \"text\": …, \"columns\": … }", sizeof(struct cell), bind_cell, schema_cell};
const struct field_type report_row = {"một danh sách ô [ ]", "a list of cells [ ]", sizeof(struct row), bind_row, schema_row};
