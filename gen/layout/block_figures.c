/* Key figures side by side: a large value, what it is, and a line below. */
#include "layout/block.h"

#define PADDING 6000 /* [mpt] around a figure */
#define GUTTER 9000 /* [mpt] between figures */
#define ACCENT 2500 /* [mpt] width of the bar beside a figure */
#define AT(type, member) .offset = offsetof(struct type, member)

struct block_figures {
	struct block_common common;
	struct string of, as, value, label, note, value_style, label_style, note_style;
	struct integer columns, rows, most;
	struct length height;
	struct colour background, accent;
};

static const struct field figures_fields[] = {
	BLOCK_KEYS(block_figures, "figures"),
	{"of", &field_string, AT(block_figures, of), .required = true, .vi = "danh sách của báo cáo, mỗi mục một con số nổi bật", .en = "a list of the report, a figure for each entry",
	 .example = "\"section.metrics\""},
	{"as", &field_id, AT(block_figures, as), .vi = "tên gọi mỗi mục (mặc định: item)", .en = "name for each entry (item)"},
	{"columns", &field_integer, AT(block_figures, columns), .minimum = 1, .maximum = 6, .vi = "số cột nhiều nhất (mặc định: 3)", .en = "columns at most (3)", .example = "3"},
	{"rows", &field_integer, AT(block_figures, rows), .minimum = 1, .maximum = 100, .vi = "số hàng nhiều nhất trên một trang; phần còn lại sang trang sau, chia đều", .en = "rows on a page at most; the others go on to the pages after it, in like numbers",
	 .example = "2"},
	{"height", &layout_part, AT(block_figures, height), .vi = "chiều cao ít nhất của một hàng, hoặc % chiều cao phần chữ của trang", .en = "height of a row at least, or % of that of the text on a page", .example = "\"30%\""},
	{"most", &field_integer, AT(block_figures, most), .minimum = 1, .maximum = 100000, .vi = "chỉ lấy bấy nhiêu số liệu đầu", .en = "only so many of the first figures", .example = "6"},
	{"value", &field_text, AT(block_figures, value), .required = true, .vi = "con số", .en = "the figure", .example = "\"{{item}}\""},
	{"label", &field_text, AT(block_figures, label), .required = true, .vi = "lời giải thích", .en = "what it is", .example = "\"{{item.name}}\""},
	{"note", &field_text, AT(block_figures, note), .vi = "dòng phụ", .en = "a line below", .example = "\"{{item.change}}\""},
	BLOCK_STYLE(block_figures, "value_style", value_style, "kiểu chữ con số", "style of the figure"),
	BLOCK_STYLE(block_figures, "label_style", label_style, "kiểu chữ lời giải thích", "style of the label"),
	BLOCK_STYLE(block_figures, "note_style", note_style, "kiểu chữ dòng phụ", "style of the note"),
	{"background", &layout_colour, AT(block_figures, background), .vi = "màu nền", .en = "background", .example = "\"#f4f4f4\""},
	{"accent", &layout_colour, AT(block_figures, accent), .vi = "màu vạch bên trái", .en = "colour of the bar at its left", .example = "\"#b3261e\""},
	{.key = NULL},
};

static void verify(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_figures *block = as;
	verify_style(verifier, &block->value_style);
	verify_style(verifier, &block->label_style);
	verify_style(verifier, &block->note_style);
	struct verify_entry entry;
	if (!verify_enter(verifier, scope, &block->of, &block->as, &entry))
		return;
	verify_text(verifier, &entry.item, &block->value);
	verify_text(verifier, &entry.item, &block->label);
	verify_text(verifier, &entry.item, &block->note);
}

/* One key figure: its value, what it is, and a line below. */
struct figure_lines {
	struct inline_lines part[3];
};

struct figures {
	struct composer *composer;
	const struct block_figures *block;
	const struct style *styles[3];
	int32_t width; /* [mpt] of a cell */
	int32_t least; /* [mpt] height of a row */
};

static struct figure_lines set_figure(const struct figures *figures, const struct scope *scope)
{
	struct composer *composer = figures->composer;
	const struct node *texts[3] = {figures->block->value.node, figures->block->label.node, figures->block->note.node};
	struct figure_lines out = {0};
	for (int i = 0; i < 3; i++) {
		struct fragments fragments = {0};
		inline_expand(composer->setter, scope, texts[i], &fragments);
		if (!fragments.count)
			continue;
		uint32_t element = page_add_element(composer->setter->document, PAGE_ROLE_PARAGRAPH, 0);
		const struct inline_shape shape = {.style = figures->styles[i], .width = figures->width - 2 * PADDING - ACCENT, .element = element, .no_indent = true};
		composer->failed |= !inline_set(composer->setter, &fragments, &shape, &out.part[i]);
	}
	return out;
}

/* What the figures of a row have in common: values begin on one line, and so do labels. */
struct figure_row {
	int32_t value; /* [mpt] height of the tallest value */
	int32_t y;     /* [mpt] where the values begin */
};

static int32_t part_height(const struct figure_lines *figure, int part)
{
	return (int32_t)compose_line_count(&figure->part[part]) * figure->part[part].leading;
}

/* `x` is the left edge of its box. */
static void place_figure(const struct figures *figures, struct slice *slice, const struct figure_lines *figure, const struct figure_row *row, int32_t x)
{
	struct composer *composer = figures->composer;
	const struct block_figures *block = figures->block;
	if (block->background.node)
		compose_box(composer, slice, (struct page_item){.x = x, .width = figures->width, .height = slice->height, .colour = block->background.value});
	if (block->accent.node)
		compose_box(composer, slice, (struct page_item){.x = x, .width = ACCENT, .height = slice->height, .colour = block->accent.value});
	int32_t y = row->y;
	for (int i = 0; i < 3; y += i ? part_height(figure, i) : row->value, i++) {
		const struct inline_lines *lines = &figure->part[i];
		for (size_t line = 0; line < compose_line_count(lines); line++)
			compose_line(composer, slice, &(struct compose_part){lines, line, x + ACCENT + PADDING, y + (int32_t)line * lines->leading});
	}
}

static void add_figure_row(struct figures *figures, const struct scope *scope, const struct value *list, size_t first, size_t count)
{
	struct composer *composer = figures->composer;
	struct figure_lines *set = arena_alloc(composer->setter->arena, count * sizeof *set);
	struct figure_row row = {0};
	int32_t below = 0;
	for (size_t i = 0; i < count; i++) {
		struct compose_entry entry;
		compose_enter(scope, list, first + i, &figures->block->as, &entry);
		set[i] = set_figure(figures, &entry.item);
		int32_t value = part_height(&set[i], 0), rest = part_height(&set[i], 1) + part_height(&set[i], 2);
		row.value = value > row.value ? value : row.value;
		below = rest > below ? rest : below;
	}
	int32_t tallest = row.value + below + 2 * PADDING;
	int32_t height = tallest > figures->least ? tallest : figures->least;
	row.y = PADDING + (height - tallest) / 2;
	struct slice *slice = compose_add(composer, first ? GUTTER : figures->styles[0]->before, height);
	for (size_t i = 0; i < count; i++)
		place_figure(figures, slice, &set[i], &row, (int32_t)i * (figures->width + GUTTER));
}

static int32_t cell_width(const struct composer *composer, size_t columns)
{
	return (composer->width - (int32_t)(columns - 1) * GUTTER) / (int32_t)columns;
}

/* [mpt] of what does not break in any of the values. */
static int32_t widest_value(const struct figures *figures, const struct scope *scope, const struct value *list, size_t count)
{
	int32_t widest = 0;
	for (size_t i = 0; i < count; i++) {
		struct compose_entry entry;
		struct fragments fragments = {0};
		int32_t natural, least;
		compose_enter(scope, list, i, &figures->block->as, &entry);
		inline_expand(figures->composer->setter, &entry.item, figures->block->value.node, &fragments);
		inline_measure(figures->composer->setter, &fragments, figures->styles[0], &natural, &least);
		widest = least > widest ? least : widest;
	}
	return widest;
}

struct figure_range {
	size_t first, end;
	size_t most; /* in a row */
};

/* Rows of like length, the longer ones first: seven figures in three columns are three, two and two. */
static void add_figure_page(struct figures *figures, const struct scope *scope, const struct value *list, const struct figure_range *range)
{
	size_t rows = (range->end - range->first + range->most - 1) / range->most;
	for (size_t first = range->first; first < range->end; rows--) {
		size_t columns = (range->end - first + rows - 1) / rows;
		figures->width = cell_width(figures->composer, columns);
		add_figure_row(figures, scope, list, first, columns);
		first += columns;
	}
}

static void compose(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_figures *block = as;
	struct value list = compose_value(composer, scope, &block->of);
	size_t count = compose_most(&block->most, list.list.count), most = block->columns.node ? (size_t)block->columns.value : 3;
	if (!count)
		return;
	const struct style_set *styles = &composer->setter->styles;
	struct figures figures = {composer, block, {style_find(styles, &block->value_style), style_find(styles, &block->label_style), style_find(styles, &block->note_style)}, 0, 0};
	int32_t widest = widest_value(&figures, scope, &list, count) + 2 * PADDING + ACCENT;
	while (most > 1 && cell_width(composer, most) < widest)
		most--;
	figures.least = compose_length(composer, &block->height, compose_room(composer), 0);
	size_t page = block->rows.node ? most * (size_t)block->rows.value : count, pages = (count + page - 1) / page;
	for (size_t first = 0; first < count; pages--) {
		size_t end = first + (count - first + pages - 1) / pages;
		if (first && !composer->nested)
			composer->page_break = true;
		add_figure_page(&figures, scope, &list, &(struct figure_range){first, end, most});
		first = end;
	}
	composer->slices.at[composer->slices.count - 1].keep = true; /* figures without their text say little */
	composer->after = figures.styles[2]->after;
}

const struct block_kind block_kind_figures = {
	{"figures", "khối số liệu nổi bật", sizeof(struct block_figures), figures_fields}, verify, compose,
	"Figures set off side by side, each in a box of its own if it has a `background`. Within a box are 6 pt on all sides, between boxes 9 pt; a bar\n"
	"by `accent` is 2.5 pt wide.",
	"{\"type\": \"figures\", \"of\": \"metrics\", \"columns\": 3, \"most\": 3, \"value\": \"{{item}}\", \"label\": \"{{item.name}}\", \"note\": \"{{item.change}}\",\n"
	"  \"value_style\": \"figure\", \"label_style\": \"small\", \"note_style\": \"small\", \"background\": \"#eef2f6\", \"accent\": \"#1f3a5f\"}",
};
