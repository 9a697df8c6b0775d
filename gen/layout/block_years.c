/* Tables of figures over the years: metrics one below the other, and one metric unit by unit. */
#include "layout/block.h"
#include "layout/format.h"
#include "layout/grid.h"

#include "base/utf8.h"

#include <string.h>

#define ALIKE_NOTES 50 /* the last ones, among which the same words are looked for */
#define YEARS 5 /* columns, unless the layout says otherwise */
#define AT(type, member) .offset = offsetof(struct type, member)

struct block_years {
	struct block_common common;
	struct string of, name, unit, change, trend, total, style, header_style, note_style;
	struct integer years;
	struct boolean groups, boxed;
	struct colour rule_colour, zebra;
};

static const struct field years_fields[] = {
	BLOCK_KEYS(block_years, "years"),
	{"of", &field_string, AT(block_years, of), .required = true, .vi = "danh sách chỉ tiêu thống kê, hoặc một chỉ tiêu có số liệu chia theo đơn vị", .en = "a list of metrics, or one metric with its breakdown",
	 .example = "\"metrics\""},
	{"years", &field_integer, AT(block_years, years), .minimum = 1, .maximum = 20, .vi = "số năm gần nhất (mặc định: 5)", .en = "so many last years (5)", .example = "5"},
	{"name", &field_text, AT(block_years, name), .required = true, .vi = "tên cột đầu", .en = "head of the first column", .example = "\"Chỉ tiêu\""},
	{"unit", &field_text, AT(block_years, unit), .vi = "tên cột đơn vị tính (mặc định: không có cột này)", .en = "head of the column of units (no such column)", .example = "\"Đơn vị tính\""},
	{"change", &field_text, AT(block_years, change), .vi = "tên cột tăng giảm so với năm trước", .en = "head of the column of changes", .example = "\"Tăng, giảm\""},
	{"trend", &field_text, AT(block_years, trend), .vi = "tên cột vẽ diễn biến", .en = "head of the column of small lines", .example = "\"Diễn biến\""},
	{"groups", &field_boolean, AT(block_years, groups), .vi = "xếp theo lĩnh vực, mỗi lĩnh vực một hàng tên", .en = "by fields of work, each with its name in a row", .example = "true"},
	{"total", &field_text, AT(block_years, total), .vi = "tên hàng cuối: số liệu của toàn tổ chức", .en = "name of the last row: the figures of the whole", .example = "\"Toàn quận\""},
	BLOCK_STYLE(block_years, "style", style, "kiểu chữ trong ô", "style of the cells"),
	BLOCK_STYLE(block_years, "header_style", header_style, "kiểu chữ hàng đầu", "style of the head row"),
	BLOCK_STYLE(block_years, "note_style", note_style, "kiểu chữ ghi chú và nguồn dưới bảng (mặc định: kiểu chữ trong ô)", "style of the notes and sources below the table (that of the cells)"),
	{"rule_colour", &layout_colour, AT(block_years, rule_colour), .vi = "màu đường kẻ", .en = "colour of the rules", .example = "\"#808080\""},
	{"boxed", &field_boolean, AT(block_years, boxed), .vi = "kẻ khung từng ô, như bảng trong văn bản hành chính", .en = "a line around each cell, as in official documents", .example = "true"},
	{"zebra", &layout_colour, AT(block_years, zebra), .vi = "màu nền của các hàng chẵn", .en = "background of every second row", .example = "\"#f6f6f6\""},
	{.key = NULL},
};

static bool is_metrics(const struct value *value)
{
	return value->kind == VALUE_LIST && (value->field->record == &report_record_metric ||
					     (value->field->type == &field_reference && strcmp(value->field->target, "metrics") == 0));
}

static void verify(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_years *block = as;
	const struct string *texts[] = {&block->name, &block->unit, &block->change, &block->trend, &block->total};
	size_t before = verifier->list->count;
	struct value value = verify_path(verifier, scope, &block->of);
	if (verifier->list->count == before)
		verify_kind(verifier, &block->of, is_metrics(&value) || value.record == &report_record_metric, "chỉ tiêu thống kê", "metrics");
	verify_style(verifier, &block->style);
	verify_style(verifier, &block->header_style);
	if (block->note_style.node)
		verify_style(verifier, &block->note_style);
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		verify_text(verifier, scope, texts[i]);
}

/* A table being put together. */
struct making {
	struct arena *arena;
	struct composer *composer;
	const struct block_years *block;
	int years[20], first; /* the columns; the earliest that any row has a figure of */
	bool changes, trends; /* something stands in these columns */
	size_t year_count, width;
	struct ARRAY_OF(struct grid_row) rows;
	int places; /* that all rows have behind the comma; 0: each its own */
	struct ARRAY_OF(const char *) notes; /* below the table, by their numbers from 1 */
	bool signs[3]; /* which of the signs stand in the table */
};

static struct grid_row *add_row(struct making *making, enum grid_row_kind kind)
{
	struct grid_row *row = array_push(making->arena, &making->rows);
	*row = *grid_make_rows(making->arena, 1, making->width);
	row->kind = kind;
	return row;
}

static bool has_year(const struct years *years, int year)
{
	for (size_t i = 0; i < years->count; i++)
		if (years->at[i].year == year)
			return true;
	return false;
}

/* The last years that any of the metrics speaks of, and since when any does. */
static void find_years(struct making *making, const struct metric *const *metrics, size_t count)
{
	size_t most = making->block->years.node ? (size_t)making->block->years.value : YEARS;
	int last = (int)making->composer->setter->report->year.value, found[20];
	for (int year = last; year > last - CHART_SPAN; year--) {
		bool any = false;
		for (size_t m = 0; m < count && !any; m++) {
			any = has_year(&metrics[m]->values, year);
			for (size_t i = 0; i < metrics[m]->breakdown.count && !any; i++)
				any = has_year(&metrics[m]->breakdown.at[i].values, year);
		}
		if (any && making->year_count < most)
			found[making->year_count++] = year;
		making->first = any ? year : making->first;
	}
	for (size_t i = 0; i < making->year_count; i++)
		making->years[i] = found[making->year_count - 1 - i];
}

static size_t count_known(const struct years *years)
{
	size_t count = 0;
	for (size_t i = 0; i < years->count; i++)
		count += years->at[i].figure.known;
	return count;
}

/* Columns in which nothing would stand are left out. */
static void find_columns(struct making *making, const struct metric *const *metrics, size_t count, bool parts)
{
	int last = (int)making->composer->setter->report->year.value;
	for (size_t m = 0; m < count; m++) {
		const struct metric *metric = metrics[m];
		struct metric_change change;
		making->changes |= metric_change(metric, last, last, &change);
		making->trends |= count_known(&metric->values) > 2;
		for (size_t i = 0; parts && i < metric->breakdown.count; i++) {
			making->changes |= count_known(&metric->breakdown.at[i].values) > 1;
			making->trends |= count_known(&metric->breakdown.at[i].values) > 2;
		}
	}
	making->changes = making->changes && making->block->change.node;
	making->trends = making->trends && making->block->trend.node;
}

static struct grid_column *make_columns(struct making *making, const struct scope *scope)
{
	const struct block_years *block = making->block;
	struct typesetter *setter = making->composer->setter;
	making->width = 1 + making->year_count;
	making->width += block->unit.node ? 1 : 0;
	making->width += making->changes ? 1 : 0;
	making->width += making->trends ? 1 : 0;
	static const char year[] = "22.222,2";
	struct grid_column *columns = arena_alloc(making->arena, making->width * sizeof *columns), *next = columns;
	next->alignment = ALIGNMENT_LEFT;
	next->grows = true;
	inline_expand(setter, scope, block->name.node, &next++->title);
	if (block->unit.node) {
		next->alignment = ALIGNMENT_CENTRE;
		next->usual = "triệu đồng";
		inline_expand(setter, scope, block->unit.node, &next++->title);
	}
	for (size_t i = 0; i < making->year_count; i++, next++) {
		next->alignment = ALIGNMENT_RIGHT;
		next->usual = year;
		next->title = grid_words(making->arena, arena_format(making->arena, "%d", making->years[i]));
	}
	if (making->changes) {
		next->alignment = ALIGNMENT_RIGHT;
		next->usual = "+22,2 điểm %";
		next->apart = true;
		inline_expand(setter, scope, block->change.node, &next++->title);
	}
	if (making->trends) {
		next->alignment = ALIGNMENT_LEFT;
		inline_expand(setter, scope, block->trend.node, &next->title);
	}
	return columns;
}

/* Sums written in đồng are shown in triệu đồng where no more than two places behind the comma are needed for any of them. */
static bool in_millions(const struct metric *metric)
{
	struct unit unit = metric_unit(metric->unit.text);
	bool large = false;
	for (size_t i = 0; i < metric->values.count; i++) {
		struct decimal value = metric->values.at[i].figure.value, millions;
		if (!metric->values.at[i].figure.known)
			continue;
		if (!decimal_shift(value, -6, &millions) || millions.scale > 2)
			return false;
		large |= value.mantissa >= 10000000 || value.mantissa <= -10000000;
	}
	return large && unit.kind == UNIT_MONEY && unit.shift == 0;
}

/* What stands in tables in place of words, and what it means. */
static const struct { const char *sign, *meaning; } signs[] = {{"–", "chưa có số liệu"}, {">", "trên, hơn"}, {"≈", "gần, khoảng"}};

static void note_signs(struct making *making, bool known, const char *qualifier)
{
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
		making->signs[i] |= strcmp(known ? qualifier : "–", signs[i].sign) == 0;
}

/* Of the figures that are shown. */
static int most_places(const struct making *making, const struct metric *metric)
{
	bool millions = in_millions(metric);
	int most = 0;
	for (size_t i = 0; i < making->year_count; i++) {
		struct quantity quantity;
		if (!metric_quantity(metric, making->years[i], &quantity))
			continue;
		quantity.unit.shift = millions ? 6 : quantity.unit.shift;
		int places = format_places(&quantity);
		most = places > most ? places : most;
	}
	return most;
}

/* The figures of one row, from column `at` on; those that are not known have a dash. */
static size_t add_figures(struct making *making, struct grid_row *row, size_t at, const struct metric *metric)
{
	bool millions = in_millions(metric);
	int places = making->places > 0 ? making->places : most_places(making, metric);
	for (size_t i = 0; i < making->year_count; i++) {
		struct quantity quantity;
		const char *text = "–";
		bool known = metric_quantity(metric, making->years[i], &quantity);
		note_signs(making, known, known ? format_qualifier(quantity.qualifier) : "");
		if (known) {
			quantity.unit.shift = millions ? 6 : quantity.unit.shift;
			/* What is not exact has no more places than it was given. */
			if (places <= FORMAT_PLACES_ALIKE && !*quantity.qualifier)
				quantity.places = places;
			text = format_figure(making->arena, &quantity, making->block->unit.node != NULL);
			text = arena_format(making->arena, "%s%s", format_qualifier(quantity.qualifier), text);
		}
		row->cells[at++].text = grid_words(making->arena, text);
	}
	return at;
}

static void add_trends(struct making *making, struct grid_row *row, size_t at, const struct metric *metric)
{
	struct arena *arena = making->arena;
	int last = (int)making->composer->setter->report->year.value;
	struct metric_change change;
	if (making->changes)
		row->cells[at++].text = grid_words(arena, metric_change(metric, last, last, &change) ? format_change(arena, &change) : "–");
	if (!making->trends)
		return;
	struct chart_data *data = arena_alloc(arena, sizeof *data);
	const struct chart_years years = {making->first, last, 0};
	if (chart_of_metrics(arena, &metric, 1, &years, data) && data->point_count > 1)
		row->cells[at].spark = data;
}

/* What the report says of the row's figures and where they come from; "" for nothing. */
static const char *say_note(const struct making *making, const struct metric *metric)
{
	const char *notes = format_notes(making->arena, metric, making->years, making->year_count);
	return metric->source.node ? arena_format(making->arena, "%s%snguồn: %s", notes, *notes ? "; " : "", metric->source.text) : notes;
}

/* The note's number; the same words have one. 0: nothing is said. */
static size_t number_note(struct making *making, const struct metric *metric)
{
	const char *words = say_note(making, metric);
	if (!*words)
		return 0;
	for (size_t i = making->notes.count > ALIKE_NOTES ? making->notes.count - ALIKE_NOTES : 0; i < making->notes.count; i++)
		if (strcmp(making->notes.at[i], words) == 0)
			return i + 1;
	*array_push(making->arena, &making->notes) = words;
	return making->notes.count;
}

static struct fragments write_notes(const struct making *making)
{
	struct buffer out = buffer_make(making->arena);
	for (size_t i = 0; i < making->notes.count; i++) {
		const char *words = utf8_capital(making->arena, making->notes.at[i]);
		size_t size = strlen(words);
		buffer_format(&out, "%s(%zu) %s%s", i ? "\n" : "Ghi chú: ", i + 1, words, size && words[size - 1] == '.' ? "" : ".");
	}
	const char *before = out.size ? "\n" : "Ghi chú: ";
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
		if (making->signs[i]) {
			buffer_format(&out, "%s“%s”: %s", before, signs[i].sign, signs[i].meaning);
			before = "; ";
		}
	buffer_text(&out, strcmp(before, "; ") == 0 ? "." : "");
	return grid_words(making->arena, out.data);
}

static void add_metric(struct making *making, const struct metric *metric, const char *name, enum grid_row_kind kind)
{
	struct grid_row *row = add_row(making, kind);
	size_t at = 0, note = number_note(making, metric);
	row->cells[at++].text = grid_words(making->arena, note ? arena_format(making->arena, "%s\u00a0(%zu)", name, note) : name);
	if (making->block->unit.node)
		row->cells[at++].text = grid_words(making->arena, in_millions(metric) ? "triệu đồng" : metric->unit.text);
	at = add_figures(making, row, at, metric);
	add_trends(making, row, at, metric);
}

static void add_group(struct making *making, const char *name)
{
	struct grid_row *row = add_row(making, GRID_ROW_GROUP);
	row->cells[0].span = (uint16_t)making->width;
	row->cells[0].text = grid_words(making->arena, name);
}

static bool is_of(const struct metric *metric, const struct group *group)
{
	return strcmp(metric->group.text, group->id.text) == 0;
}

/* Group by group in the report's order, and at the end what belongs to none. */
static void add_grouped(struct making *making, const struct metric *const *metrics, size_t count)
{
	const struct report *report = making->composer->setter->report;
	bool *done = arena_alloc(making->arena, (count + 1) * sizeof *done);
	size_t left = count;
	for (size_t g = 0; g < report->groups.count; g++) {
		bool named = false;
		for (size_t m = 0; m < count; m++) {
			if (done[m] || !is_of(metrics[m], &report->groups.at[g]))
				continue;
			if (!named)
				add_group(making, report->groups.at[g].name.text);
			named = done[m] = true;
			left--;
			add_metric(making, metrics[m], metrics[m]->name.text, GRID_ROW_ENTRY);
		}
	}
	if (left && left < count)
		add_group(making, "Chỉ tiêu khác");
	for (size_t m = 0; m < count; m++)
		if (!done[m])
			add_metric(making, metrics[m], metrics[m]->name.text, GRID_ROW_ENTRY);
}

/* Unit by unit, each as a metric of its own. */
static void add_breakdown(struct making *making, const struct metric *whole)
{
	making->places = most_places(making, whole);
	for (size_t i = 0; i < whole->breakdown.count; i++) {
		struct metric part = *whole;
		part.values = whole->breakdown.at[i].values;
		int places = most_places(making, &part);
		making->places = places > making->places ? places : making->places;
	}
	for (size_t i = 0; i < whole->breakdown.count; i++) {
		struct metric *part = arena_alloc(making->arena, sizeof *part);
		*part = *whole;
		part->values = whole->breakdown.at[i].values;
		part->change = (struct change){0};
		part->source = (struct string){.text = ""};
		add_metric(making, part, whole->breakdown.at[i].unit_name.text, GRID_ROW_ENTRY);
	}
	if (making->block->total.node)
		add_metric(making, whole, inline_plain(making->composer->setter, &(struct scope){.report = making->composer->setter->report}, making->block->total.node),
			   GRID_ROW_TOTAL);
}

static size_t gather(struct composer *composer, const struct scope *scope, const struct value *value, const struct metric ***out)
{
	size_t count = value->kind == VALUE_LIST ? value->list.count : 1, found = 0;
	*out = arena_alloc(composer->setter->arena, (count + 1) * sizeof **out);
	for (size_t i = 0; i < count; i++) {
		struct value one = value->kind == VALUE_LIST ? value_element(scope, value, i) : *value;
		if (!one.absent && one.at)
			(*out)[found++] = one.at;
	}
	return found;
}

static void compose(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_years *block = as;
	struct value value = compose_value(composer, scope, &block->of);
	const struct metric **metrics;
	size_t count = value.absent ? 0 : gather(composer, scope, &value, &metrics);
	bool parts = value.kind == VALUE_RECORD;
	if (!count || (parts && !metrics[0]->breakdown.count))
		return;
	struct making making = {.arena = composer->setter->arena, .composer = composer, .block = block};
	find_years(&making, metrics, count);
	find_columns(&making, metrics, count, parts);
	struct grid_column *columns = make_columns(&making, scope);
	if (parts)
		add_breakdown(&making, metrics[0]);
	else if (block->groups.value)
		add_grouped(&making, metrics, count);
	else
		for (size_t i = 0; i < count; i++)
			add_metric(&making, metrics[i], metrics[i]->name.text, GRID_ROW_ENTRY);
	const struct fragments notes = write_notes(&making);
	const struct style *note_style = compose_style(composer, block->note_style.node ? &block->note_style : &block->style);
	struct grid grid = {.columns = columns, .column_count = making.width, .rows = making.rows.at, .row_count = making.rows.count, .note = &notes, .note_style = note_style,
			    .style = compose_style(composer, &block->style), .header_style = compose_style(composer, &block->header_style),
			    .rule_colour = compose_colour(&block->rule_colour, 0x80), .boxed = block->boxed.value, .zebra = &block->zebra, .node = metrics[0]->node};
	compose_grid(composer, &grid);
}

const struct block_kind block_kind_years = {
	{"years", "bảng số liệu nhiều năm", sizeof(struct block_years), years_fields}, verify, compose,
	"A table of metrics with a column for each year, or of one metric with a row for each unit of its breakdown. Columns whose heads are\n"
	"given are there: of units, of changes, of small lines; the last two not where nothing would stand in them. What is trên\n"
	"or hơn has > before it, gần and khoảng have ≈. What the report notes of a figure\n"
	"that is shown, and the source of a metric, stand below the table. Among small lines a year stands at one place in all rows and every line is\n"
	"measured from zero: what rises more steeply than the line of another row has grown more for its size, and a gap is a year without a figure.",
	"{\"type\": \"years\", \"of\": \"metrics\", \"years\": 3, \"name\": \"Chỉ tiêu\", \"unit\": \"Đơn vị tính\", \"change\": \"Tăng, giảm\", \"trend\": \"Diễn biến\",\n"
	"  \"groups\": true, \"style\": \"cell\", \"header_style\": \"head\", \"zebra\": \"#f4f6f8\"},\n"
	"{\"type\": \"years\", \"of\": \"metrics.1\", \"name\": \"Đơn vị\", \"total\": \"Toàn Hội\", \"style\": \"cell\", \"header_style\": \"head\"}",
};
