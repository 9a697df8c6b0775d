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
			length = (length + (length < 0 ? -500 : 500)) / 1000;
			out->value = (int32_t)(length > INT32_MAX ? INT32_MAX : length < -INT32_MAX ? -INT32_MAX : length);
			return true;
		}
	return false;
}

/* What a length may be. */
struct length_form {
	const struct field_type *type;
	bool plain, percent, negative;
	int32_t least, most;                 /* [mpt] of plain ones */
	int32_t least_percent, most_percent; /* thousandths of a per cent */
	const char *vi, *en;                 /* the hint, to which an example is added */
};

#define LARGEST 14400000 /* [mpt] ISO 32000-1, annex C */
#define ANY_PERCENT 0, 99999999

static const struct length_form length_forms[] = {
	{&layout_length, true, false, false, 0, LARGEST, 0, 0, "Viết số từ 0 trở lên, liền sau là pt, mm, cm hay in; chỗ này không dùng %",
	 "Write a number, not below 0, and right behind it pt, mm, cm or in; there is no per cent here"},
	{&layout_part, true, true, false, 0, LARGEST, 0, 100000, "Viết số từ 0 trở lên, liền sau là pt, mm, cm hay in, hoặc % từ 0% đến 100%",
	 "Write a number, not below 0, and right behind it pt, mm, cm or in, or per cent up to 100%"},
	{&layout_share, false, true, false, 0, 0, 0, 100000, "Chỗ này viết %, từ 0% đến 100%", "Write per cent, from 0% to 100%"},
	{&layout_scale, false, true, false, 0, 0, 10000, LAYOUT_SCALE_MOST, "Chỗ này viết %, từ 10% đến 1000%", "Write per cent, from 10% to 1000%"},
	{&layout_size, true, true, false, LAYOUT_SIZE_LEAST, LAYOUT_SIZE_MOST, ANY_PERCENT, "Viết số, liền sau là pt, mm, cm, in hay %", "Write a number and right behind it pt, mm, cm, in or %"},
	{&layout_space, true, true, false, 0, LARGEST, ANY_PERCENT, "Viết số từ 0 trở lên, liền sau là pt, mm, cm, in hay %",
	 "Write a number, not below 0, and right behind it pt, mm, cm, in or %"},
	{&layout_indent, true, true, true, -LARGEST, LARGEST, -99999999, 99999999, "Viết số, liền sau là pt, mm, cm, in hay %", "Write a number and right behind it pt, mm, cm, in or %"},
};

static const struct length_form *find_form(const struct field_type *type)
{
	size_t i = 0;
	while (length_forms[i].type != type)
		i++;
	return &length_forms[i];
}

static bool takes(const struct length_form *form, const char *text, struct length *out)
{
	*out = (struct length){NULL, 0, false};
	return read_length(text, out) && (out->percent ? form->percent : form->plain) && (form->negative || *text != '-');
}

/* The length of `2,5cm` or `20 mm`; NULL when it is none of these. */
static const char *meant_length(struct arena *arena, const struct length_form *form, const char *text)
{
	struct buffer out = buffer_make(arena);
	struct length unused;
	for (; *text; text++)
		if (*text != ' ')
			buffer_char(&out, *text == ',' ? '.' : *text);
	return takes(form, out.data, &unused) ? out.data : NULL;
}

static void bind_length(struct binder *binder, const struct field *field, const struct node *node, void *out)
{
	const struct length_form *form = find_form(field->type);
	struct arena *arena = binder->arena;
	struct length length;
	struct string text;
	if (!field_take_string(binder, field, node, &text))
		return;
	bool good = takes(form, text.text, &length);
	int32_t least = length.percent ? form->least_percent : form->least, most = length.percent ? form->most_percent : form->most;
	if (!good) {
		diagnostics_add(binder->diagnostics, DIAGNOSTIC_LAYOUT_LENGTH, node_place(arena, node), text.text,
				arena_format(arena, "%s, ví dụ: %s.\x1F%s, for example: %s.", form->vi, field->example, form->en, field->example), NULL)
			->suggestion = meant_length(arena, form, text.text);
	} else if (length.value < least || length.value > most) {
		layout_out_of_range(binder->diagnostics, node, &(struct layout_range){least, most, length.percent});
	} else {
		length.node = node;
		*(struct length *)out = length;
	}
}

const char *layout_write_length(struct arena *arena, int64_t value, bool percent)
{
	struct buffer out = buffer_make(arena);
	int64_t size = value < 0 ? -value : value;
	buffer_format(&out, "%s%lld.%03d", value < 0 ? "-" : "", (long long)(size / 1000), (int)(size % 1000));
	while (out.data[out.size - 1] == '0')
		out.size--;
	out.size -= out.data[out.size - 1] == '.';
	return arena_format(arena, "%.*s%s", (int)out.size, out.data, percent ? "%" : "pt");
}

void layout_out_of_range(struct diagnostics *list, const struct node *node, const struct layout_range *range)
{
	struct arena *arena = list->arena;
	const char *least = layout_write_length(arena, range->least, range->percent), *most = layout_write_length(arena, range->most, range->percent);
	diagnostics_add(list, DIAGNOSTIC_LAYOUT_RANGE, node_place(arena, node), node->string, node->key, least, most, NULL);
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
		if (member->kind == NODE_NULL)
			continue;
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
	const struct length_form *form = find_form(field->type);
	const char *unit = !form->plain ? "%" : form->percent ? "(pt|mm|cm|in|%)" : "(pt|mm|cm|in)";
	buffer_format(schema->out, "\"type\": \"string\", \"pattern\": \"^%s[0-9]{1,5}(\\\\.[0-9]+)?%s$\"", form->negative ? "-?" : "", unit);
}

static void colour_schema(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"type\": \"string\", \"pattern\": \"^#[0-9A-Fa-f]{6}$\"");
}

static void styles_schema(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"type\": \"object\", \"additionalProperties\": {\"anyOf\": [{");
	schema_reference(schema, &layout_style_record);
	buffer_text(schema->out, "}, {\"type\": \"null\"}]}");
}

static void replacements_schema(struct schema *schema, const struct field *field)
{
	(void)field;
	buffer_text(schema->out, "\"type\": \"object\", \"additionalProperties\": {\"type\": \"array\", \"items\": {");
	layout_block.schema(schema, field);
	buffer_text(schema->out, "}}");
}

const struct field_type layout_replacements = {"các khối theo mã { }", "blocks by id { }", sizeof(struct replacements), bind_replacements, replacements_schema};
#define LENGTH(vi, en) {vi, en, sizeof(struct length), bind_length, length_schema}
const struct field_type layout_length = LENGTH("một độ dài", "a length");
const struct field_type layout_part = LENGTH("một độ dài hoặc tỷ lệ %", "a length or per cent");
const struct field_type layout_share = LENGTH("một tỷ lệ %", "per cent");
const struct field_type layout_scale = LENGTH("một tỷ lệ % từ 10% đến 1000%", "per cent, 10% to 1000%");
const struct field_type layout_size = LENGTH("một độ dài hoặc tỷ lệ %", "a length or per cent");
const struct field_type layout_space = LENGTH("một độ dài hoặc tỷ lệ %", "a length or per cent");
const struct field_type layout_indent = LENGTH("một độ dài hoặc tỷ lệ %, có thể âm", "a length or per cent, also negative");
const struct field_type layout_colour = {"một màu", "a colour", sizeof(struct colour), bind_colour, colour_schema};
const struct field_type layout_styles = {"các kiểu theo tên { }", "styles by name { }", sizeof(struct styles), bind_styles, styles_schema};
