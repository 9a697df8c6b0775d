/* Tables: a row for each entry of a list, and the annexes' own. */
#include "layout/block.h"
#include "layout/format.h"
#include "layout/grid.h"
#include "type/number.h"

#include <string.h>

#define AT(type, member) .offset = offsetof(struct type, member)

struct layout_column {
	const struct node *node;
	struct string title, over, text, sum, spark;
	struct length width; /* per cent of the table; absent: from the content */
	struct choice align;
	struct boolean merge;
};

struct block_table {
	struct block_common common;
	struct string of, as, style, header_style, group, subtotal, total, note, note_style;
	struct integer most;
	LIST_OF(struct layout_column) columns;
	struct colour rule_colour, zebra;
	struct boolean boxed;
};

static const struct field column_fields[] = {
	{"title", &field_text, AT(layout_column, title), .required = true, .vi = "tên cột", .en = "head of the column", .example = "\"Tập thể\""},
	{"over", &field_text, AT(layout_column, over), .vi = "tên chung đứng trên các cột liền nhau có cùng tên này", .en = "what stands once above neighbouring columns that share it", .example = "\"Số lượng\""},
	{"text", &field_text, AT(layout_column, text), .vi = "nội dung ô", .en = "what a cell says", .example = "\"{{item.collectives}}\""},
	{"sum", &field_string, AT(layout_column, sum), .vi = "số được cộng vào hàng tổng", .en = "the number that is added up in the rows of sums", .example = "\"item.collectives\""},
	{"spark", &field_string, AT(layout_column, spark), .vi = "chỉ tiêu thống kê vẽ thành đường nhỏ trong ô", .en = "a metric drawn as a small line in the cell", .example = "\"item\""},
	{"width", &layout_share, AT(layout_column, width), .vi = "bề rộng, % bề rộng bảng (mặc định: theo nội dung)", .en = "width, % of the table's (from the content)", .example = "\"20%\""},
	{"align", &field_choice_type, AT(layout_column, align), .choices = layout_alignments, .vi = "canh lề (mặc định: cột có `sum` canh phải, cột khác canh trái)", .en = "alignment (right with a `sum`, else left)", .example = "\"center\""},
	{"merge", &field_boolean, AT(layout_column, merge), .vi = "gộp các ô liền nhau cùng nội dung thành một ô", .en = "cells below each other that say the same become one", .example = "true"},
	{.key = NULL},
};
static const struct record column_record = {"column", "cột", sizeof(struct layout_column), column_fields};

static const struct field table_fields[] = {
	BLOCK_KEYS(block_table, "table"),
	{"of", &field_string, AT(block_table, of), .required = true, .vi = "danh sách của báo cáo, mỗi mục một hàng", .en = "a list of the report, a row for each entry", .example = "\"awards\""},
	{"as", &field_id, AT(block_table, as), .vi = "tên gọi mỗi mục (mặc định: item)", .en = "name for each entry (item)"},
	{"most", &field_integer, AT(block_table, most), .minimum = 1, .maximum = 100000, .vi = "chỉ lấy bấy nhiêu mục đầu; hàng tổng chỉ cộng các hàng được in",
	 .en = "only so many of the first entries; sums are of the rows printed", .example = "10"},
	{"columns", &field_record, AT(block_table, columns), .list = true, .required = true, .record = &column_record, .vi = "các cột", .en = "columns"},
	BLOCK_STYLE(block_table, "style", style, "kiểu chữ trong ô", "style of the cells"),
	BLOCK_STYLE(block_table, "header_style", header_style, "kiểu chữ hàng đầu", "style of the head row"),
	{"rule_colour", &layout_colour, AT(block_table, rule_colour), .vi = "màu đường kẻ", .en = "colour of the rules", .example = "\"#808080\""},
	{"boxed", &field_boolean, AT(block_table, boxed), .vi = "kẻ khung từng ô, như bảng trong văn bản hành chính", .en = "a line around each cell, as in official documents", .example = "true"},
	{"zebra", &layout_colour, AT(block_table, zebra), .vi = "màu nền của các hàng chẵn", .en = "background of every second row", .example = "\"#f6f6f6\""},
	{"group", &field_text, AT(block_table, group), .vi = "tên nhóm: các hàng liền nhau cùng tên thành một nhóm có hàng tên riêng", .en = "name of a group: neighbouring rows with the same one stand below it",
	 .example = "\"{{item.group.name}}\""},
	{"subtotal", &field_text, AT(block_table, subtotal), .vi = "tên hàng cộng của mỗi nhóm", .en = "name of the row that adds up a group", .example = "\"Cộng\""},
	{"total", &field_text, AT(block_table, total), .vi = "tên hàng tổng cộng", .en = "name of the row that adds up all", .example = "\"Tổng cộng\""},
	{"note", &field_text, AT(block_table, note), .vi = "ghi chú dưới bảng", .en = "note below the table", .example = "\"Nguồn: sổ theo dõi của Hội\""},
	BLOCK_STYLE(block_table, "note_style", note_style, "kiểu chữ ghi chú", "style of the note"),
	{.key = NULL},
};

static bool is_number(const struct value *value)
{
	return value->kind == VALUE_INTEGER || value->kind == VALUE_NUMBER || value->kind == VALUE_QUANTITY;
}

static bool has_sums(const struct block_table *block)
{
	for (size_t i = 0; i < block->columns.count; i++)
		if (block->columns.at[i].sum.node)
			return true;
	return false;
}

static void verify_sums(struct verifier *verifier, const struct block_table *block)
{
	if (!block->group.node)
		verify_idle(verifier, block->subtotal.node, "group");
	else if (!has_sums(block))
		verify_idle(verifier, block->subtotal.node, "sum");
	if (!has_sums(block))
		verify_idle(verifier, block->total.node, "sum");
}

static void verify_table(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_table *block = as;
	verify_style(verifier, &block->style);
	verify_style(verifier, &block->header_style);
	if (block->note.node)
		verify_style(verifier, &block->note_style);
	verify_text(verifier, scope, &block->subtotal);
	verify_text(verifier, scope, &block->total);
	verify_text(verifier, scope, &block->note);
	verify_sums(verifier, block);
	int64_t shares = 0;
	for (size_t i = 0; i < block->columns.count; i++)
		shares += block->columns.at[i].width.value;
	verify_shares(verifier, block->columns.node, shares);
	struct verify_entry entry;
	if (!verify_enter(verifier, scope, &block->of, &block->as, &entry))
		return;
	verify_text(verifier, &entry.item, &block->group);
	for (size_t i = 0; i < block->columns.count; i++) {
		const struct layout_column *column = &block->columns.at[i];
		struct value sum = verify_path(verifier, &entry.item, &column->sum), spark = verify_path(verifier, &entry.item, &column->spark);
		verify_text(verifier, scope, &column->over);
		verify_kind(verifier, &column->sum, is_number(&sum) || sum.kind == VALUE_OTHER, "một số", "a number");
		verify_kind(verifier, &column->spark, spark.record == &report_record_metric || spark.kind == VALUE_OTHER, "một chỉ tiêu thống kê", "a metric");
		verify_text(verifier, scope, &block->columns.at[i].title);
		verify_text(verifier, &entry.item, &block->columns.at[i].text);
	}
}

/* A table being put together: entries, and between them the rows that name and add up groups. */
struct making {
	struct composer *composer;
	const struct scope *scope;
	const struct block_table *block;
	struct ARRAY_OF(struct grid_row) rows;
	struct decimal *sums[2]; /* of the group and of all, a number for each column */
	bool *bad;               /* of columns: a sum that no decimal holds is left out */
	const char *group;       /* the name of the one being made; NULL: none yet */
};

static struct grid_row *add_row(struct making *making, enum grid_row_kind kind)
{
	struct arena *arena = making->composer->setter->arena;
	struct grid_row *row = array_push(arena, &making->rows);
	*row = *grid_make_rows(arena, 1, making->block->columns.count);
	row->kind = kind;
	return row;
}

/* The label takes the columns before the first sum. */
static void add_sums(struct making *making, const struct string *label, struct decimal *sums, enum grid_row_kind kind)
{
	const struct block_table *block = making->block;
	if (!label->node || !has_sums(block))
		return;
	struct grid_row *row = add_row(making, kind);
	uint16_t span = 0;
	while (!block->columns.at[span].sum.node)
		span++;
	row->cells[0].span = span;
	if (span > 0)
		inline_expand(making->composer->setter, making->scope, label->node, &row->cells[0].text);
	for (size_t i = span; i < block->columns.count; i++) {
		if (block->columns.at[i].sum.node && !making->bad[i])
			row->cells[i].text = grid_words(making->composer->setter->arena, format_number(making->composer->setter->arena, sums[i], NUMBER_AS_IS));
		sums[i] = decimal_from(0);
	}
}

static void turn_group(struct making *making, const struct scope *item)
{
	if (!making->block->group.node)
		return;
	const char *name = inline_plain(making->composer->setter, item, making->block->group.node);
	if (making->group && strcmp(making->group, name) == 0)
		return;
	if (making->group)
		add_sums(making, &making->block->subtotal, making->sums[0], GRID_ROW_SUM);
	making->group = name;
	if (!*name)
		return;
	struct grid_row *row = add_row(making, GRID_ROW_GROUP);
	row->cells[0].span = (uint16_t)making->block->columns.count;
	inline_expand(making->composer->setter, item, making->block->group.node, &row->cells[0].text);
}

static void add_up(struct making *making, const struct scope *item, size_t column)
{
	const struct string *path = &making->block->columns.at[column].sum;
	struct value value = path->node ? compose_value(making->composer, item, path) : (struct value){.absent = true};
	for (size_t i = 0; i < 2 && !value.absent; i++) {
		struct decimal *sum = &making->sums[i][column];
		making->bad[column] |= !decimal_add(*sum, value.kind == VALUE_QUANTITY ? value.quantity.value : value.number, sum);
	}
}

/* The metric in a cell, drawn; NULL when it has nothing to draw. */
static const struct chart_data *find_spark(struct composer *composer, const struct scope *item, const struct string *path)
{
	struct value value = path->node ? compose_value(composer, item, path) : (struct value){.absent = true};
	struct chart_data *data = arena_alloc(composer->setter->arena, sizeof *data);
	const struct metric *metric = value.at;
	struct chart_years years = {0, (int)composer->setter->report->year.value, 0};
	chart_share_years(composer->setter, CHART_SPAN, &years);
	bool good = !value.absent && metric && chart_of_metrics(composer->setter->arena, &metric, 1, &years, data) && data->point_count > 1;
	return good ? data : NULL;
}

static void add_entry(struct making *making, const struct scope *item)
{
	const struct block_table *block = making->block;
	turn_group(making, item);
	struct grid_row *row = add_row(making, GRID_ROW_ENTRY);
	for (size_t i = 0; i < block->columns.count; i++) {
		inline_expand(making->composer->setter, item, block->columns.at[i].text.node, &row->cells[i].text);
		row->cells[i].spark = find_spark(making->composer, item, &block->columns.at[i].spark);
		add_up(making, item, i);
	}
}

static void make_columns(const struct making *making, struct grid_column *columns)
{
	struct typesetter *setter = making->composer->setter;
	for (size_t i = 0; i < making->block->columns.count; i++) {
		const struct layout_column *column = &making->block->columns.at[i];
		columns[i].percent = column->width.percent ? column->width.value : 0;
		columns[i].merges = column->merge.value;
		columns[i].alignment = column->align.node ? (enum alignment)column->align.value : column->sum.node ? ALIGNMENT_RIGHT : ALIGNMENT_LEFT;
		inline_expand(setter, making->scope, column->title.node, &columns[i].title);
		inline_expand(setter, making->scope, column->over.node, &columns[i].over);
	}
}

static void compose_table(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_table *block = as;
	struct value list = compose_value(composer, scope, &block->of);
	size_t width = block->columns.count, rows = compose_most(&block->most, list.list.count);
	if (!rows || !width)
		return;
	struct arena *arena = composer->setter->arena;
	struct grid_column *columns = arena_alloc(arena, width * sizeof *columns);
	struct making making = {.composer = composer, .scope = scope, .block = block, .bad = arena_alloc(arena, width * sizeof(bool)),
				.sums = {arena_alloc(arena, width * sizeof(struct decimal)), arena_alloc(arena, width * sizeof(struct decimal))}};
	make_columns(&making, columns);
	for (size_t r = 0; r < rows; r++) {
		struct compose_entry entry;
		compose_enter(scope, &list, r, &block->as, &entry);
		add_entry(&making, &entry.item);
	}
	if (making.group)
		add_sums(&making, &block->subtotal, making.sums[0], GRID_ROW_SUM);
	add_sums(&making, &block->total, making.sums[1], GRID_ROW_TOTAL);
	struct fragments note = {0};
	inline_expand(composer->setter, scope, block->note.node, &note);
	struct grid grid = {.columns = columns, .column_count = width, .rows = making.rows.at, .row_count = making.rows.count, .style = compose_style(composer, &block->style),
			    .header_style = compose_style(composer, &block->header_style), .rule_colour = compose_colour(&block->rule_colour, 0x80),
			    .boxed = block->boxed.value, .zebra = &block->zebra, .note = &note, .note_style = compose_style(composer, &block->note_style),
			    .node = list.node ? list.node : block->common.node};
	compose_grid(composer, &grid);
}

const struct block_kind block_kind_table = {
	{"table", "khối bảng", sizeof(struct block_table), table_fields}, verify_table, compose_table,
	"A row for every entry of a list. The figures of a column at the right or in the middle stand with their commas below each other; a column\n"
	"stands at the right if it has a `sum`, at the left otherwise. The head is repeated on each page, and rows are not broken. A `sum` names the\n"
	"number that is added up in the rows of sums. A table too wide for its page turns the page to landscape; where even that does not do,\n"
	"words are cut and L310 warns; figures are never cut (L313).",
	"{\"type\": \"table\", \"of\": \"awards\", \"style\": \"cell\", \"header_style\": \"head\", \"zebra\": \"#f4f6f8\", \"rule_colour\": \"#8a97a5\",\n"
	"  \"group\": \"{{item.award}}\", \"subtotal\": \"Cộng\", \"total\": \"Tổng cộng\",\n"
	"  \"note\": \"Nguồn: quyết định khen thưởng năm {{year}}.\", \"note_style\": \"small\", \"columns\": [\n"
	"    {\"title\": \"TT\", \"text\": \"{{index}}\", \"width\": \"8%\", \"align\": \"center\"},\n"
	"    {\"title\": \"Cơ quan khen thưởng\", \"text\": \"{{item.issuer}}\", \"merge\": true},\n"
	"    {\"over\": \"Số lượng\", \"title\": \"Tập thể\", \"text\": \"{{item.collectives}}\", \"sum\": \"item.collectives\"},\n"
	"    {\"over\": \"Số lượng\", \"title\": \"Cá nhân\", \"text\": \"{{item.individuals}}\", \"sum\": \"item.individuals\"}\n"
	"]}",
};

struct block_annex {
	struct block_common common;
	struct string of, style, header_style;
	struct colour rule_colour;
	struct boolean boxed;
};

static const struct field annex_fields[] = {
	BLOCK_KEYS(block_annex, "annex"),
	{"of", &field_string, AT(block_annex, of), .required = true, .vi = "một phụ lục của báo cáo", .en = "an annex of the report", .example = "\"annex\""},
	BLOCK_STYLE(block_annex, "style", style, "kiểu chữ trong ô", "style of the cells"),
	BLOCK_STYLE(block_annex, "header_style", header_style, "kiểu chữ hàng đầu", "style of the head row"),
	{"rule_colour", &layout_colour, AT(block_annex, rule_colour), .vi = "màu đường kẻ", .en = "colour of the rules", .example = "\"#808080\""},
	{"boxed", &field_boolean, AT(block_annex, boxed), .vi = "kẻ khung từng ô, như bảng trong văn bản hành chính", .en = "a line around each cell, as in official documents", .example = "true"},
	{.key = NULL},
};

static void verify_annex(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_annex *block = as;
	verify_style(verifier, &block->style);
	verify_style(verifier, &block->header_style);
	size_t before = verifier->list->count;
	struct value value = verify_path(verifier, scope, &block->of);
	if (verifier->list->count == before)
		verify_kind(verifier, &block->of, value.kind == VALUE_RECORD && value.record == &report_record_annex, "một phụ lục", "an annex");
}

/* A column of running numbers, by its usual heads. */
static bool is_running_number(const struct string *title)
{
	static const char *const heads[] = {"TT", "STT", "Số TT", "Stt", NULL};
	for (size_t i = 0; heads[i]; i++)
		if (strcmp(title->text, heads[i]) == 0)
			return true;
	return false;
}

static enum alignment cell_alignment(const struct annex *annex, size_t column)
{
	if (annex->columns.at[column].align.node) /* left, center, right */
		return (enum alignment)(annex->columns.at[column].align.value + 1);
	if (is_running_number(&annex->columns.at[column].title))
		return ALIGNMENT_CENTRE;
	for (size_t r = 0; r < annex->rows.count; r++)
		if (column < annex->rows.at[r].count && annex->rows.at[r].at[column].node && annex->rows.at[r].at[column].span < 2)
			return annex->rows.at[r].at[column].text ? ALIGNMENT_LEFT : ALIGNMENT_RIGHT;
	return ALIGNMENT_LEFT;
}

/* Whether each row has a unit of its own. */
static bool has_units(const struct annex *annex)
{
	static const char *const heads[] = {"ĐVT", "Đơn vị tính", "Đơn vị"};
	for (size_t i = 0; i < annex->columns.count; i++)
		for (size_t k = 0; k < sizeof heads / sizeof *heads; k++)
			if (strcmp(annex->columns.at[i].title.text, heads[k]) == 0)
				return true;
	return false;
}

/* Places behind the comma for all figures of a column most of which have some; NUMBER_AS_IS: each has its own. */
static int column_places(const struct annex *annex, size_t column)
{
	size_t figures = 0, fractions = 0;
	int most = 0;
	for (size_t r = 0; r < annex->rows.count; r++) {
		const struct cell *cell = column < annex->rows.at[r].count ? &annex->rows.at[r].at[column] : NULL;
		if (!cell || !cell->node || cell->text)
			continue;
		figures++;
		fractions += cell->number.scale > 0;
		most = cell->number.scale > most ? cell->number.scale : most;
	}
	return 2 * fractions > figures && most <= FORMAT_PLACES_ALIKE && !has_units(annex) ? most : NUMBER_AS_IS;
}

static void expand_cell(struct composer *composer, const struct scope *root, const struct cell *cell, int places, struct fragments *out)
{
	if (!cell->node)
		return;
	if (cell->text) {
		inline_expand(composer->setter, root, cell->node, out);
		return;
	}
	const char *text = format_number(composer->setter->arena, cell->number, places);
	*array_push(composer->setter->arena, out) = (struct fragment){.text = text, .size = strlen(text), .node = cell->node};
}

/* The cells of a column. One over the whole row is the name of what stands below. */
static void make_cells(struct composer *composer, const struct scope *root, const struct annex *annex, size_t column, struct grid_row *rows)
{
	int places = column_places(annex, column);
	for (size_t r = 0; r < annex->rows.count; r++) {
		const struct row *from = &annex->rows.at[r];
		if (column >= from->count)
			continue;
		const struct cell *cell = &from->at[column];
		expand_cell(composer, root, cell, places, &rows[r].cells[column].text);
		rows[r].cells[column].span = cell->span;
		if (cell->span > 1 && cell->span == from->count)
			rows[r].kind = GRID_ROW_GROUP;
	}
}

/* Whether the first word in the row names a sum, as the last row of an annex does: “Cộng”, “Tổng số”, “Toàn quận”. */
static bool says_total(const struct cell *cells, size_t count)
{
	static const char *const words[] = {"Cộng", "Tổng", "Toàn", "CỘNG", "TỔNG", "TOÀN"};
	for (size_t i = 0; i < count; i++) {
		const char *text = cells[i].text;
		if (!text || !*text)
			continue;
		for (size_t w = 0; w < sizeof words / sizeof *words; w++)
			if (strncmp(text, words[w], strlen(words[w])) == 0)
				return true;
		return false;
	}
	return false;
}

/* The name of the sum stands over the column of running numbers as well, which has none there. */
static void make_total(struct grid_row *row, size_t width)
{
	row->kind = GRID_ROW_TOTAL;
	if (width < 2 || row->cells[0].text.count || !row->cells[1].text.count || grid_is_figure(&row->cells[1].text))
		return;
	row->cells[0] = row->cells[1];
	row->cells[0].span = row->cells[1].span > 1 ? (uint16_t)(row->cells[1].span + 1) : 2;
	row->cells[1] = (struct grid_cell){0};
}

static void compose_annex(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_annex *block = as;
	struct value value = compose_value(composer, scope, &block->of);
	const struct annex *annex = value.at;
	if (value.absent || !annex || !annex->rows.count || !annex->columns.count)
		return;
	struct arena *arena = composer->setter->arena;
	size_t width = annex->columns.count, rows = annex->rows.count;
	const struct scope root = {.report = scope->report};
	struct grid_column *columns = arena_alloc(arena, width * sizeof *columns);
	struct grid_row *body = grid_make_rows(arena, rows, width);
	for (size_t i = 0; i < width; i++) {
		columns[i].alignment = cell_alignment(annex, i);
		columns[i].merges = annex->columns.at[i].merge.value;
		inline_expand(composer->setter, &root, annex->columns.at[i].title.node, &columns[i].title);
		inline_expand(composer->setter, &root, annex->columns.at[i].over.node, &columns[i].over);
		make_cells(composer, &root, annex, i, body);
	}
	if (rows > 1 && says_total(annex->rows.at[rows - 1].at, annex->rows.at[rows - 1].count))
		make_total(&body[rows - 1], width);
	struct grid grid = {.columns = columns, .column_count = width, .rows = body, .row_count = rows, .style = compose_style(composer, &block->style),
			    .header_style = compose_style(composer, &block->header_style), .rule_colour = compose_colour(&block->rule_colour, 0x80), .boxed = block->boxed.value, .node = annex->node};
	compose_grid(composer, &grid);
}

const struct block_kind block_kind_annex = {
	{"annex", "khối phụ lục", sizeof(struct block_annex), annex_fields}, verify_annex, compose_annex,
	"A table whose columns and rows stand in the report, in `annexes`. A cell that takes all columns heads the rows below it: it is bold, and stands again where they go on.",
	"{\"type\": \"each\", \"in\": \"annexes\", \"as\": \"annex\", \"blocks\": [\n"
	"  {\"type\": \"text\", \"role\": \"h2\", \"style\": \"heading\", \"text\": \"Phụ lục {{index | roman}}. {{annex.title}}\"},\n"
	"  {\"type\": \"annex\", \"of\": \"annex\", \"style\": \"cell\", \"header_style\": \"head\"},\n"
	"  {\"type\": \"text\", \"style\": \"small\", \"text\": \"{{'Ghi chú: ' annex.note}}\"}\n"
	"]}",
};
