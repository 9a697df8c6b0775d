/* Charts of metrics over the years, of their parts, of plans and what became of them. */
#include "layout/block.h"
#include "layout/chart.h"

#include <string.h>

#define HEIGHT 150000 /* [mpt] */
#define GUTTER 17000  /* [mpt] between panels */
#define LEAST_SLOT 130000 /* [mpt] of a panel that is put beside others for want of a row */
#define SHARED 8      /* years that all charts show; of more, each chart shows its own */
#define SERIES CHART_COLOURS /* in one chart; more would not be told apart */
#define AT(type, member) .offset = offsetof(struct type, member)

struct block_chart {
	struct block_common common;
	struct string of, style, title_style;
	struct choice kind;
	struct boolean titled;
	struct integer columns, years, most;
	struct length height, before, after;
	LIST_OF(struct colour) colours;
};

static const struct field_choice kinds[] = {
	[CHART_COLUMNS] = {"columns", ""}, [CHART_STACKED] = {"stacked", ""}, [CHART_BARS] = {"bars", ""}, [CHART_LINES] = {"lines", ""},
	[CHART_DONUT] = {"donut", ""}, [CHART_PROGRESS] = {"progress", ""}, {NULL, NULL},
};

static const struct field chart_fields[] = {
	BLOCK_KEYS(block_chart, "chart"),
	{"of", &field_string, AT(block_chart, of), .required = true,
	 .vi = "một chỉ tiêu thống kê, danh sách chỉ tiêu thống kê (vẽ chung theo năm), phần chia theo đơn vị của một chỉ tiêu, hoặc danh sách đánh giá chỉ tiêu",
	 .en = "a metric, a list of metrics (together, by year), the breakdown of a metric, or the assessment", .example = "\"metrics\""},
	{"kind", &field_choice_type, AT(block_chart, kind), .choices = kinds, .vi = "loại biểu đồ (mặc định: columns, với đánh giá chỉ tiêu: progress)",
	 .en = "kind of chart (columns, of the assessment progress)", .example = "\"columns\""},
	{"columns", &field_integer, AT(block_chart, columns), .minimum = 1, .maximum = 4, .vi = "mỗi chỉ tiêu một biểu đồ riêng, bấy nhiêu biểu đồ một hàng",
	 .en = "a chart for each metric, so many side by side", .example = "2"},
	{"years", &field_integer, AT(block_chart, years), .minimum = 1, .maximum = 60, .vi = "chỉ lấy bấy nhiêu năm gần nhất", .en = "only so many last years", .example = "5"},
	{"most", &field_integer, AT(block_chart, most), .minimum = 1, .maximum = 1000, .vi = "nhiều nhất bấy nhiêu biểu đồ", .en = "no more charts than this", .example = "4"},
	{"height", &layout_part, AT(block_chart, height), .vi = "chiều cao, hoặc % chiều cao phần chữ của trang (mặc định: 150pt)", .en = "height, or % of that of the text on a page (150pt)", .example = "\"55mm\""},
	{"titled", &field_boolean, AT(block_chart, titled), .vi = "in tên của biểu đồ (mặc định: có)", .en = "its title is printed (yes)", .example = "false"},
	{"before", &layout_length, AT(block_chart, before), .vi = "khoảng cách trên (mặc định: 8.5pt)", .en = "space above (8.5pt)", .example = "\"6pt\""},
	{"after", &layout_length, AT(block_chart, after), .vi = "khoảng cách dưới (mặc định: 8.5pt)", .en = "space below (8.5pt)", .example = "\"6pt\""},
	{"colours", &layout_colour, AT(block_chart, colours), .list = true, .filled = true, .vi = "màu của các dãy số liệu, màu đầu phải đậm", .en = "colours of the series, the first one dark",
	 .example = "[\"#7a1616\"]"},
	BLOCK_STYLE(block_chart, "style", style, "kiểu chữ trong biểu đồ", "style of its words"),
	BLOCK_STYLE(block_chart, "title_style", title_style, "kiểu chữ tên biểu đồ", "style of its title"),
	{.key = NULL},
};

static bool is_list_of(const struct value *value, const struct record *record)
{
	return value->kind == VALUE_LIST && value->field->record == record;
}

static bool is_metrics(const struct value *value)
{
	return is_list_of(value, &report_record_metric) ||
	       (value->kind == VALUE_LIST && value->field->type == &field_reference && strcmp(value->field->target, "metrics") == 0);
}

/* Sums of years, lines between units and rings of rates would say what is not so. */
static void verify_chart_kind(struct verifier *verifier, const struct block_chart *block, const struct value *of)
{
	enum chart_kind kind = (enum chart_kind)block->kind.value;
	const char *what, *kinds_for;
	bool good;
	if (!block->kind.node)
		return;
	if (is_list_of(of, &report_record_assessment)) {
		what = DIAGNOSTIC_WORDS("đánh giá chỉ tiêu", "the assessment");
		kinds_for = "progress";
		good = kind == CHART_PROGRESS;
	} else if (is_list_of(of, &report_record_breakdown)) {
		what = DIAGNOSTIC_WORDS("số liệu chia theo đơn vị", "a breakdown by unit");
		kinds_for = "columns, bars, donut";
		good = kind == CHART_COLUMNS || kind == CHART_BARS || kind == CHART_DONUT;
	} else {
		what = DIAGNOSTIC_WORDS("số liệu theo năm", "figures by year");
		kinds_for = "columns, stacked, lines, bars";
		good = kind != CHART_PROGRESS && kind != CHART_DONUT;
	}
	if (!good)
		diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_CHART_KIND, node_place(verifier->arena, block->kind.node), what, kinds[kind].key, kinds_for, NULL);
}

static void verify(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_chart *block = as;
	size_t before = verifier->list->count;
	struct value value = verify_path(verifier, scope, &block->of);
	bool good = is_metrics(&value) || (value.kind == VALUE_RECORD && value.record == &report_record_metric) ||
		    is_list_of(&value, &report_record_breakdown) || is_list_of(&value, &report_record_assessment);
	if (verifier->list->count == before && good)
		verify_chart_kind(verifier, block, &value);
	else if (verifier->list->count == before)
		verify_kind(verifier, &block->of, false, "chỉ tiêu thống kê, phần chia theo đơn vị hay đánh giá chỉ tiêu", "metrics, a breakdown or the assessment");
	verify_style(verifier, &block->style);
	verify_style(verifier, &block->title_style);
}

/* One chart with its title. */
struct panel {
	struct chart_data data;
	enum chart_kind kind;
};

struct panels {
	struct arena *arena;
	struct composer *composer;
	const struct block_chart *block;
	struct chart_years years, shared;
	struct ARRAY_OF(struct panel) list;
	size_t slots; /* side by side in a row; the last row may have fewer charts */
};

static size_t count_known(const struct chart_data *data)
{
	size_t most = 0;
	for (size_t s = 0; s < data->series_count; s++) {
		size_t known = 0;
		for (size_t p = 0; p < data->point_count; p++)
			known += data->series[s].values[p].known;
		most = known > most ? known : most;
	}
	return most;
}

static void add_panel(struct panels *panels, const struct chart_data *data, enum chart_kind kind)
{
	/* One year alone shows nothing that the figure itself does not. */
	if (data->years && count_known(data) < 2)
		return;
	*array_push(panels->arena, &panels->list) = (struct panel){*data, kind};
}

/* Rates do not add up. */
static bool is_rate(const struct chart_data *data)
{
	return strcmp(data->unit, "%") == 0;
}

/* With the years of its neighbours, unless too few of its own figures are among them. */
static void add_years(struct panels *panels, const struct metric *const *metrics, size_t count, enum chart_kind kind)
{
	struct chart_data data;
	if ((chart_of_metrics(panels->arena, metrics, count, &panels->shared, &data) && count_known(&data) > 1) ||
	    chart_of_metrics(panels->arena, metrics, count, &panels->years, &data))
		add_panel(panels, &data, kind == CHART_STACKED && is_rate(&data) ? CHART_COLUMNS : kind);
}

static bool same_unit(const struct metric *a, const struct metric *b)
{
	struct unit x = metric_unit(a->unit.text), y = metric_unit(b->unit.text);
	return x.kind == y.kind && (x.kind == UNIT_MONEY || strcmp(x.name, y.name) == 0);
}

/* Metrics of one unit share a chart, in the order in which the first of them comes. */
static void add_together(struct panels *panels, const struct metric **metrics, size_t count, enum chart_kind kind)
{
	const struct metric **group = arena_alloc(panels->arena, (count + 1) * sizeof *group);
	for (size_t first = 0; first < count; first++) {
		size_t size = 0;
		if (!metrics[first])
			continue;
		const struct metric *leader = metrics[first];
		for (size_t i = first; i < count && size < SERIES; i++)
			if (metrics[i] && same_unit(leader, metrics[i])) {
				group[size++] = metrics[i];
				metrics[i] = NULL;
			}
		add_years(panels, group, size, kind);
	}
}

static void add_metrics(struct panels *panels, const struct scope *scope, const struct value *value, enum chart_kind kind)
{
	size_t count = value->kind == VALUE_LIST ? value->list.count : 1, found = 0;
	const struct metric **metrics = arena_alloc(panels->arena, (count + 1) * sizeof *metrics);
	for (size_t i = 0; i < count; i++) {
		struct value one = value->kind == VALUE_LIST ? value_element(scope, value, i) : *value;
		if (!one.absent && one.at)
			metrics[found++] = one.at;
	}
	if (!panels->block->columns.node) {
		add_together(panels, metrics, found, kind);
		return;
	}
	for (size_t i = 0; i < found; i++)
		add_years(panels, &metrics[i], 1, kind);
}

/* The metric whose breakdown the list is. */
static const struct metric *owner_of(const struct report *report, const struct value *value)
{
	for (size_t i = 0; i < report->metrics.count; i++)
		if (report->metrics.at[i].breakdown.at == value->list.at)
			return &report->metrics.at[i];
	return NULL;
}

#define NAMES 12 /* side by side at most: more have no room below their columns */
#define PARTS 8	 /* of a ring at most */

/* What the kind cannot show is shown in bars: many names, and of a ring parts below nothing, rates, or none at all. */
static bool suits(const struct chart_data *data, enum chart_kind kind)
{
	int64_t sum = 0;
	bool below = false;
	for (size_t i = 0; i < data->point_count; i++) {
		const struct chart_value *value = &data->series[0].values[i];
		below |= value->known && value->value < 0;
		sum += value->known ? value->value : 0;
	}
	if (kind == CHART_DONUT)
		return data->point_count <= PARTS && !below && sum > 0 && !is_rate(data);
	return data->point_count <= NAMES;
}

static void add_breakdown(struct panels *panels, const struct value *value, enum chart_kind kind)
{
	const struct metric *metric = owner_of(panels->composer->setter->report, value);
	struct chart_years years = {0, panels->years.last, panels->block->years.node ? panels->years.most : 1};
	struct chart_data data;
	if (kind == CHART_DONUT)
		years.most = 1;
	years.most = years.most < SERIES ? years.most : SERIES;
	if (metric && value->list.count && chart_of_breakdown(panels->arena, metric, &years, &data))
		add_panel(panels, &data, suits(&data, kind) ? kind : CHART_BARS);
}

static void add_assessment(struct panels *panels)
{
	struct chart_data data;
	if (chart_of_assessment(panels->composer->setter, &data))
		add_panel(panels, &data, CHART_PROGRESS);
}

static struct page_colour colour_number(const struct block_chart *block, size_t index)
{
	return block->colours.count > index ? block->colours.at[index].value : chart_colours[index];
}

static const char *title_of(const struct panels *panels, const struct panel *panel)
{
	if (panels->block->titled.node && !panels->block->titled.value)
		return "";
	if (!*panel->data.name || panel->data.years)
		return panel->data.name;
	int first = panels->years.last - (int)panel->data.series_count + 1;
	return first == panels->years.last ? arena_format(panels->arena, "%s năm %d", panel->data.name, first)
					   : arena_format(panels->arena, "%s các năm %d–%d", panel->data.name, first, panels->years.last);
}

static void set_title(struct panels *panels, const char *title, uint32_t element, int32_t width, struct inline_lines *out)
{
	struct composer *composer = panels->composer;
	struct fragments fragments = {0};
	*array_push(panels->arena, &fragments) = (struct fragment){.text = title, .size = strlen(title)};
	const struct inline_shape shape = {.style = compose_style(composer, panels->block->title_style.node ? &panels->block->title_style : &panels->block->style),
					   .width = width, .element = element, .no_indent = true};
	composer->failed |= !inline_set(composer->setter, &fragments, &shape, out);
}

static void draw(struct chart *chart)
{
	switch (chart->kind) {
	case CHART_COLUMNS:
	case CHART_STACKED:
		chart_draw_columns(chart);
		break;
	case CHART_BARS:
		chart_draw_bars(chart);
		break;
	case CHART_LINES:
		chart_draw_lines(chart);
		break;
	case CHART_DONUT:
		chart_draw_donut(chart);
		break;
	case CHART_PROGRESS:
		chart_draw_progress(chart);
		break;
	}
}

#define NOTE_PART 3 /* of a chart's height: a longer note is left to tables and to the words for those who do not see the chart */

/* What the report notes of the figures stands below them; where they fill the page, it takes its room from theirs. */
static void draw_with_note(struct chart *chart, bool fills)
{
	struct chart_label note = {.text = chart->data->note, .width = chart->width, .align = ALIGNMENT_LEFT};
	if (note.text && NOTE_PART * (int64_t)chart_text_height(chart, &note) > chart->height)
		note.text = NULL;
	if (note.text && fills)
		chart->height -= chart_text_height(chart, &note);
	draw(chart);
	note.y = chart->height;
	if (note.text)
		chart->height += chart_text(chart, &note);
}

/* A panel drawn, title and all. */
struct drawn {
	const char *title;
	uint32_t pair; /* element of title and figure; 0: there is no title */
	struct page_items items;
	int32_t width, height; /* [mpt] */
	struct ARRAY_OF(struct chart_cut) cuts;
};

static void draw_title(struct panels *panels, struct drawn *drawn)
{
	struct inline_lines lines;
	/* Beside the figure, not in it: many readers say a figure's Alt in place of all that stands inside. */
	drawn->pair = page_add_element(panels->composer->setter->document, PAGE_ROLE_DIVISION, 0);
	set_title(panels, drawn->title, page_add_element(panels->composer->setter->document, PAGE_ROLE_CAPTION, drawn->pair), drawn->width, &lines);
	for (size_t line = 0, i = 0; line < compose_line_count(&lines); line++, drawn->height += lines.leading)
		for (; i < lines.ends.at[line]; i++) {
			struct page_item *item = array_push(panels->arena, &drawn->items);
			*item = lines.items.at[i];
			item->y += drawn->height;
		}
	drawn->height += lines.leading / 4;
}

static void draw_figure(struct panels *panels, const struct panel *panel, struct drawn *drawn)
{
	struct composer *composer = panels->composer;
	const struct block_chart *block = panels->block;
	struct page_document *document = composer->setter->document;
	struct page_items items = {0};
	struct chart chart = {.composer = composer, .kind = panel->kind, .data = &panel->data, .style = *compose_style(composer, &block->style), .width = drawn->width,
			      .height = compose_length(composer, &block->height, compose_room(composer), HEIGHT), .items = &items,
			      .element = page_add_element(document, PAGE_ROLE_FIGURE, drawn->pair)};
	for (size_t i = 0; i < CHART_COLOURS; i++)
		chart.colours[i] = colour_number(block, i);
	document->elements.at[chart.element].alternative = chart_words(panels->arena, panel->kind, &panel->data);
	draw_with_note(&chart, block->height.node && block->height.percent);
	for (size_t i = 0; i < chart.cuts.count; i++)
		*array_push(panels->arena, &drawn->cuts) = (struct chart_cut){chart.cuts.at[i].y + drawn->height, chart.cuts.at[i].items + drawn->items.count};
	for (size_t i = 0; i < items.count; i++) {
		struct page_item *item = array_push(panels->arena, &drawn->items);
		*item = items.at[i];
		item->y += drawn->height;
	}
	drawn->height += chart.height;
}

/* A chart of rows taller than a page: a slice for each, the title and legend with the first of them and again on each page. */
static void add_parts(struct panels *panels, const struct drawn *drawn)
{
	struct composer *composer = panels->composer;
	const struct slice *outer = composer->repeat;
	size_t count = drawn->cuts.count;
	for (size_t i = 0; i <= count; i++) {
		const struct chart_cut from = i ? drawn->cuts.at[i - 1] : (struct chart_cut){0, 0};
		const struct chart_cut to = i < count ? drawn->cuts.at[i] : (struct chart_cut){drawn->height, drawn->items.count};
		const struct page_items items = {.at = drawn->items.at + from.items, .count = to.items - from.items};
		if (to.y == from.y)
			continue;
		struct slice *slice = compose_add(composer, from.y ? 0 : compose_length(composer, &panels->block->before, 0, GUTTER / 2), to.y - from.y);
		compose_copy(composer, slice, &items, 0, -from.y);
		slice->keep = i < 2 || i + 1 == count;
		if (i == 0)
			composer->repeat = compose_repeat_below(composer, &slice->items, slice->height);
	}
	composer->repeat = outer;
}

static int32_t slot_width(const struct composer *composer, size_t slots)
{
	return (composer->width - (int32_t)(slots - 1) * GUTTER) / (int32_t)slots;
}

/* Charts in a row: as many as the layout says, or one more where that keeps one from standing alone in a second row. */
static size_t choose_slots(const struct composer *composer, size_t count, size_t most)
{
	size_t rows = (count + most - 1) / most;
	if (count == most + 1 && slot_width(composer, count) >= LEAST_SLOT)
		return count;
	return rows ? (count + rows - 1) / rows : 1;
}

static void add_row(struct panels *panels, size_t first, size_t count)
{
	struct composer *composer = panels->composer;
	if (!count || !panels->list.at)
		return;
	int32_t width = slot_width(composer, panels->slots), head = 0, height = 0;
	struct drawn *row = arena_alloc(panels->arena, (count + 1) * sizeof *row);
	for (size_t i = 0; i < count; i++) {
		row[i] = (struct drawn){.title = title_of(panels, &panels->list.at[first + i]), .width = width};
		if (*row[i].title)
			draw_title(panels, &row[i]);
		head = row[i].height > head ? row[i].height : head;
	}
	/* Titles end on one line, and the figures below them begin on one. */
	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < row[i].items.count; k++)
			row[i].items.at[k].y += head - row[i].height;
		row[i].height = head;
		draw_figure(panels, &panels->list.at[first + i], &row[i]);
		height = row[i].height > height ? row[i].height : height;
	}
	if (count == 1 && height > compose_room(composer) && !composer->nested) {
		add_parts(panels, &row[0]);
	} else {
		struct slice *slice = compose_add(composer, compose_length(composer, &panels->block->before, 0, GUTTER / 2), height);
		for (size_t i = 0; i < count; i++)
			compose_copy(composer, slice, &row[i].items, (int32_t)i * (width + GUTTER), 0);
	}
	composer->after = compose_length(composer, &panels->block->after, 0, GUTTER / 2);
}

static void compose(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_chart *block = as;
	struct value value = compose_value(composer, scope, &block->of);
	enum chart_kind kind = block->kind.node ? (enum chart_kind)block->kind.value : CHART_COLUMNS;
	struct panels panels = {.arena = composer->setter->arena, .composer = composer, .block = block,
				.years = {0, (int)composer->setter->report->year.value, block->years.node ? (size_t)block->years.value : 0}};
	panels.shared = panels.years;
	chart_share_years(composer->setter, SHARED, &panels.shared);
	if (value.absent || !compose_style(composer, &block->style))
		return;
	if (is_metrics(&value) || value.kind == VALUE_RECORD)
		add_metrics(&panels, scope, &value, kind);
	else if (is_list_of(&value, &report_record_breakdown))
		add_breakdown(&panels, &value, kind);
	else if (is_list_of(&value, &report_record_assessment))
		add_assessment(&panels);
	panels.list.count = compose_most(&block->most, panels.list.count);
	size_t columns = block->columns.node ? (size_t)block->columns.value : 1;
	panels.slots = choose_slots(composer, panels.list.count, columns);
	for (size_t first = 0, rows = (panels.list.count + panels.slots - 1) / panels.slots; rows > 0; rows--) {
		size_t count = (panels.list.count - first + rows - 1) / rows;
		composer->node = block->common.node;
		add_row(&panels, first, count);
		first += count;
	}
}

const struct block_kind block_kind_chart = {
	{"chart", "biểu đồ", sizeof(struct block_chart), chart_fields}, verify, compose,
	"A chart of figures of the report. `of` names what is drawn: a metric or a list of metrics by year (`columns`, `stacked`, `lines`, `bars`;\n"
	"up to six of one unit share a chart, unless there is a key `columns`), the breakdown of a metric by unit (`bars`, `donut`, `columns`), or\n"
	"the `assessment` (`progress`). Columns of more than twelve units become bars, and so does a ring of more than eight parts or with one\n"
	"below zero. `stacked` adds up the metrics of a year: choose it for metrics that are parts of one sum. Rates are not added up: they are\n"
	"shown as columns and bars. A metric with a figure of one year only has no chart.\n"
	"\n"
	"Charts over the years show the same years, those that any metric of the report has, as long as these are no more than eight; beyond\n"
	"that each shows its own. Every axis has its zero; where all figures have room at their columns or points there is none. Several lines\n"
	"have their names at their ends, where these are short and there is room, else above. Money keeps\n"
	"the unit of its metric, and is shown in triệu or tỷ đồng from a hundred thousand of it on. A bar of the assessment is hatched where the\n"
	"target was missed: by its `status`, or by its figures where it has none; the scale ends with the largest, at most at twice the plan,\n"
	"where longer bars are cut. What the report notes of a figure stands below the chart, as long as that is no more than a third of its height,\n"
	"and in its alternative text. Colours differ in lightness, so that the chart reads in black and white; the alternative text is written by the\n"
	"program.",
	"{\"type\": \"chart\", \"of\": \"metrics\", \"kind\": \"columns\", \"columns\": 2, \"years\": 5, \"height\": \"45mm\", \"style\": \"chart\", \"title_style\": \"head\"},\n"
	"{\"type\": \"chart\", \"of\": \"metrics.1.breakdown\", \"kind\": \"bars\", \"style\": \"chart\", \"title_style\": \"head\", \"colours\": [\"#1f3a5f\", \"#9db4cc\"]},\n"
	"{\"type\": \"chart\", \"of\": \"assessment\", \"kind\": \"progress\", \"style\": \"chart\"}",
};
