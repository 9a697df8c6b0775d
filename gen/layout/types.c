/* The types of value only a layout file has: lengths, colours, styles by name. */
#include "layout/layout.h"
#include "report/schema.h"

#include <string.h>

static const struct {
	const char *name;
	int32_t numerator, denominator; /* [mpt] in one unit */
} units[] = {{"pt", 1000, 1}, {"mm", 360000, 127}, {"cm", 3600000, 127}, {"in", 72000, 1}};

#define PLACES 9 /* a length with more is read as if they were not there */

static bool read_decimal(const char *text, size_t size, struct decimal *out)
{
	size_t digits = strspn(text, "0123456789"), end = digits;
	if (text[end] == '.') {
		size_t places = strspn(text + end + 1, "0123456789");
		end += places ? places + 1 : 0;
	}
	return digits > 0 && digits <= 5 && end == size && decimal_parse(text, size < digits + 1 + PLACES ? size : digits + 1 + PLACES, out);
}

static bool read_length(const char *text, struct length *out)
{
	struct decimal value;
	bool negative = *text == '-';
	text += negative;
	size_t size = strcspn(text, "%cimpt");
	if (!read_decimal(text, size, &value))
		return false;
	int64_t thousandths = decimal_shift(value, 3, &value) ? decimal_round(value, 0).mantissa : 0;
	if (negative)
		thousandths = -thousandths;
	if (strcmp(text + size, "%") == 0) {
		out->percent = true;
		out->value = (int32_t)thousandths;
		return true;
	}
	for (size_t i = 0; i < sizeof units / sizeof *units; i++)
		if (strcmp(text + size, units[i].name) == 0) {
			int64_t length = thousandths * units[i].numerator / units[i].denominator;
			out->value = (int32_t)((length + (length < 0 ? -500 : 500)) / 1000);
			return length < 14400000000 && length > -14400000000; /* ISO 32000-1, annex C: 14,400 pt */
		}
	return false;
}

static void bind_length(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	struct length *length = out;
	struct string text;
	if (!field_take_string(binder, field, node, &text))
		return;
	if (read_length(text.text, length))
		length->node = node;
	else
		diagnostics_add(binder->diagnostics, DIAGNOSTIC_LAYOUT_LENGTH, node_place(binder->arena, node), text.text, NULL);
}

static int digit(char c)
{
	const char *digits = "0123456789abcdef";
	const char *at = c ? strchr(digits, c >= 'A' && c <= 'F' ? c + ('a' - 'A') : c) : NULL;
	return at ? (int)(at - digits) : -1;
}

static void bind_colour(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	struct string text;
	if (!field_take_string(binder, field, node, &text))
		return;
	uint8_t part[3];
	bool good = strlen(text.text) == 7 && text.text[0] == '#';
	for (int i = 0; good && i < 3; i++) {
		int high = digit(text.text[1 + 2 * i]), low = digit(text.text[2 + 2 * i]);
		good = high >= 0 && low >= 0;
		part[i] = good ? (uint8_t)(high * 16 + low) : 0;
	}
	if (good)
		*(struct colour *)out = (struct colour){node, {part[0], part[1], part[2]}};
	else
		diagnostics_add(binder->diagnostics, DIAGNOSTIC_LAYOUT_COLOUR, node_place(binder->arena, node), text.text, NULL);
}

static void bind_styles(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	struct styles *styles = out;
	if (node->kind != NODE_OBJECT) {
		field_wrong_type(binder, field, node, field->type);
		return;
	}
	*styles = (struct styles){node, arena_alloc(binder->arena, (node->count + 1) * sizeof *styles->at), 0};
	const struct field style = {.key = "styles", .type = &field_record, .record = &layout_style_record};
	for (const struct node *member = node->child; member; member = member->next) {
		struct style_record *at = &styles->at[styles->count++];
		field_record.bind(binder, &style, member, at);
		at->name = member->key;
	}
}

/* Here are only those that could not be put in their place (layout/extend.h), to say what else is wrong with them. */
static void bind_replacements(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	const struct field list = {.key = field->key, .type = &layout_block, .list = true};
	struct block unused;
	(void)out;
	if (node->kind != NODE_OBJECT) {
		field_wrong_type(binder, field, node, field->type);
		return;
	}
	for (const struct node *member = node->child; member; member = member->next) {
		if (member->kind != NODE_ARRAY)
			field_wrong_type(binder, &list, member, &field_list);
		for (const struct node *block = member->kind == NODE_ARRAY ? member->child : NULL; block; block = block->next)
			layout_block.bind(binder, &list, block, &unused);
	}
}

static void length_schema(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"type\": \"string\", \"pattern\": \"^-?[0-9]{1,5}(\\\\.[0-9]+)?(pt|mm|cm|in|%)$\"");
}

static void colour_schema(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"type\": \"string\", \"pattern\": \"^#[0-9A-Fa-f]{6}$\"");
}

static void styles_schema(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"type\": \"object\", \"additionalProperties\": {");
	schema_reference(schema, &layout_style_record);
	buffer_text(schema->out, "}");
}

static void replacements_schema(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"type\": \"object\", \"additionalProperties\": {\"type\": \"array\", \"items\": {");
	layout_block.schema(schema, field);
	buffer_text(schema->out, "}}");
}

const struct field_type layout_replacements = {"các khối theo mã { }", "blocks by id { }", sizeof(struct replacements), bind_replacements, replacements_schema};
const struct field_type layout_length = {"một độ dài", "a length", sizeof(struct length), bind_length, length_schema};
const struct field_type layout_colour = {"một màu", "a colour", sizeof(struct colour), bind_colour, colour_schema};
const struct field_type layout_styles = {"các kiểu theo tên { }", "styles by name { }", sizeof(struct styles), bind_styles, styles_schema};
