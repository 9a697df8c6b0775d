/* What every chart is drawn with: words, rectangles, lines, patterns. */
#include "layout/chart.h"
#include "layout/format.h"

#include "base/angle.h"
#include "type/number.h"

#include <string.h>

#define OUTLINE	 600  /* [mpt] */
#define HATCH	 4000 /* [mpt] from line to line of a pattern */
#define MARKER	 2600 /* [mpt] half the width of a point */

const struct page_colour chart_colours[CHART_COLOURS] = {
	{0x7A, 0x16, 0x16}, {0xE3, 0xB0, 0x8A}, {0xF6, 0xE7, 0xDA}, {0xFF, 0xFF, 0xFF}, {0xB5, 0x6A, 0x4C}, {0xEB, 0xCF, 0xB6}};

/* Of one part, in millionths: a cubic through sRGB's own curve. */
static int64_t linear(uint8_t part)
{
	int64_t c = (int64_t)part * 1000000 / 255;
	return c * (c * (c * 305306 / 1000000 + 682171) / 1000000 + 12523) / 1000000;
}

int32_t chart_luminance(struct page_colour colour)
{
	return (int32_t)((2126 * linear(colour.red) + 7152 * linear(colour.green) + 722 * linear(colour.blue)) / 10000);
}

struct page_colour chart_ink(struct page_colour paper)
{
	/* The luminance at which black and white differ from it alike. */
	bool dark = chart_luminance(paper) < 179000;
	return dark ? (struct page_colour){0xFF, 0xFF, 0xFF} : (struct page_colour){0, 0, 0};
}

static const char *say(const struct chart *chart, struct decimal number, int places)
{
	struct buffer out = buffer_make(chart->composer->setter->arena);
	number_format(&out, number, places);
	if (strcmp(chart->data->unit, "%") == 0)
		buffer_char(&out, '%');
	return out.data;
}

const char *chart_figure(const struct chart *chart, int64_t value)
{
	struct decimal exact = {value, (uint8_t)chart->data->places}, shown = {0, 0};
	if (chart->data->places <= FORMAT_PLACES_ALIKE)
		return say(chart, exact, chart->data->places);
	/* Two places, unless that makes nothing of something. */
	for (uint8_t places = 2; shown.mantissa == 0 && places <= 6; places++)
		shown = decimal_round(exact, places);
	return say(chart, shown, NUMBER_AS_IS);
}

const char *chart_value_text(const struct chart *chart, const struct chart_value *value)
{
	struct decimal exact = decimal_round((struct decimal){value->value, (uint8_t)chart->data->places}, 2);
	const char *figure = chart_figure(chart, value->value);
	/* What is not exact has no more places than it was given. */
	if (*value->qualifier && exact.mantissa)
		figure = say(chart, exact, NUMBER_AS_IS);
	return *value->qualifier ? arena_format(chart->composer->setter->arena, "%s%s", format_qualifier(value->qualifier), figure) : figure;
}

const char *chart_tick(const struct chart *chart, int64_t value, int64_t step)
{
	int places = chart->data->places;
	for (; places > 0 && step % 10 == 0; step /= 10)
		places--;
	return say(chart, (struct decimal){value, (uint8_t)chart->data->places}, places);
}

static void add(struct chart *chart, struct page_item item)
{
	item.element = chart->element;
	*array_push(chart->composer->setter->arena, chart->items) = item;
}

void chart_rectangle(struct chart *chart, struct chart_box box, struct page_colour colour)
{
	if (box.width <= 0 || box.height <= 0)
		return;
	add(chart, (struct page_item){.kind = PAGE_ITEM_RULE, .x = box.x, .y = box.y, .width = box.width, .height = box.height, .colour = colour});
}

void chart_cut(struct chart *chart, int32_t y)
{
	*array_push(chart->composer->setter->arena, &chart->cuts) = (struct chart_cut){y, chart->items->count};
}

void chart_path(struct chart *chart, const struct page_path_step *steps, size_t count, struct page_item how)
{
	struct page_path_step *copy = arena_alloc(chart->composer->setter->arena, count * sizeof *copy);
	memcpy(copy, steps, count * sizeof *copy);
	how.kind = PAGE_ITEM_PATH;
	how.steps = copy;
	how.step_count = count;
	add(chart, how);
}

void chart_line(struct chart *chart, struct page_point from, struct page_point to, int32_t stroke, struct page_colour colour)
{
	int32_t x = from.x < to.x ? from.x : to.x, y = from.y < to.y ? from.y : to.y;
	const struct page_path_step steps[] = {{.verb = PAGE_PATH_MOVE, .to = {from.x - x, from.y - y}}, {.verb = PAGE_PATH_LINE, .to = {to.x - x, to.y - y}}};
	chart_path(chart, steps, 2,
		   (struct page_item){.x = x, .y = y, .width = from.x + to.x - 2 * x, .height = from.y + to.y - 2 * y, .stroke = stroke, .colour = colour});
}

/* Diagonals from lower left to upper right, cut off at the edges of the box. */
static void hatch(struct chart *chart, struct chart_box box, struct page_colour colour)
{
	for (int32_t c = HATCH; c < box.width + box.height; c += HATCH) {
		struct page_point from = {box.x + (c > box.height ? c - box.height : 0), box.y + (c < box.height ? c : box.height)};
		struct page_point to = {box.x + (c < box.width ? c : box.width), box.y + (c > box.width ? c - box.width : 0)};
		chart_line(chart, from, to, 500, colour);
	}
}

static void stripe(struct chart *chart, struct chart_box box, struct page_colour colour)
{
	for (int32_t y = HATCH; y < box.height; y += HATCH)
		chart_rectangle(chart, (struct chart_box){box.x, box.y + y, box.width, 500}, colour);
}

static void outline(struct chart *chart, struct chart_box box, struct page_colour colour)
{
	chart_rectangle(chart, (struct chart_box){box.x, box.y, box.width, OUTLINE}, colour);
	chart_rectangle(chart, (struct chart_box){box.x, box.y + box.height - OUTLINE, box.width, OUTLINE}, colour);
	chart_rectangle(chart, (struct chart_box){box.x, box.y, OUTLINE, box.height}, colour);
	chart_rectangle(chart, (struct chart_box){box.x + box.width - OUTLINE, box.y, OUTLINE, box.height}, colour);
}

void chart_bar(struct chart *chart, struct chart_box box, size_t index)
{
	struct page_colour dark = chart->colours[0];
	if (box.width <= 0 || box.height <= 0)
		return;
	chart_rectangle(chart, box, chart->colours[index]);
	/* Those whose lightness does not tell them from all the others. */
	if (index == 2 || index == 5)
		hatch(chart, box, dark);
	if (index == 3 || index == 5)
		stripe(chart, box, dark);
	/* Pale colours have their edge drawn: 3 : 1 against the paper (WCAG 2, 1.4.11). */
	if (index > 0)
		outline(chart, box, dark);
}

static void circle(struct chart *chart, struct page_point at, int32_t radius, struct page_colour colour)
{
	int32_t r = radius, k = (int32_t)((int64_t)radius * 552285 / 1000000), d = 2 * radius;
	const struct page_path_step steps[] = {
		{.verb = PAGE_PATH_MOVE, .to = {d, r}},
		{.verb = PAGE_PATH_CURVE, .control = {{d, r + k}, {r + k, d}}, .to = {r, d}},
		{.verb = PAGE_PATH_CURVE, .control = {{r - k, d}, {0, r + k}}, .to = {0, r}},
		{.verb = PAGE_PATH_CURVE, .control = {{0, r - k}, {r - k, 0}}, .to = {r, 0}},
		{.verb = PAGE_PATH_CURVE, .control = {{r + k, 0}, {d, r - k}}, .to = {d, r}},
		{.verb = PAGE_PATH_CLOSE},
	};
	chart_path(chart, steps, sizeof steps / sizeof *steps,
		   (struct page_item){.x = at.x - r, .y = at.y - r, .width = d, .height = d, .colour = colour});
}

static void polygon(struct chart *chart, struct page_point at, const struct page_point *corners, size_t count)
{
	struct page_path_step steps[8] = {{.verb = PAGE_PATH_MOVE, .to = corners[0]}};
	for (size_t i = 1; i < count; i++)
		steps[i] = (struct page_path_step){.verb = PAGE_PATH_LINE, .to = corners[i]};
	steps[count] = (struct page_path_step){.verb = PAGE_PATH_CLOSE};
	chart_path(chart, steps, count + 1,
		   (struct page_item){.x = at.x - MARKER, .y = at.y - MARKER, .width = 2 * MARKER, .height = 2 * MARKER, .colour = chart->colours[0]});
}

void chart_marker(struct chart *chart, struct page_point at, size_t index)
{
	static const struct page_point square[] = {{300, 300}, {4900, 300}, {4900, 4900}, {300, 4900}};
	static const struct page_point triangle[] = {{2600, 0}, {5200, 4800}, {0, 4800}};
	static const struct page_point diamond[] = {{2600, 0}, {5200, 2600}, {2600, 5200}, {0, 2600}};
	/* From the fifth on they are hollow. */
	if (index % 8 >= 4) {
		chart_marker(chart, at, index % 4);
		circle(chart, at, MARKER * 9 / 20, (struct page_colour){0xFF, 0xFF, 0xFF});
		return;
	}
	switch (index % 4) {
	case 0:
		circle(chart, at, MARKER, chart->colours[0]);
		break;
	case 1:
		polygon(chart, at, square, 4);
		break;
	case 2:
		polygon(chart, at, triangle, 3);
		break;
	default:
		polygon(chart, at, diamond, 4);
		break;
	}
}

static struct fragment fragment_of(const char *text, bool bold)
{
	return (struct fragment){.text = text, .size = strlen(text), .bold = bold};
}

static void break_text(struct chart *chart, const struct chart_label *label, struct inline_lines *out)
{
	struct typesetter *setter = chart->composer->setter;
	struct style style = chart->style;
	struct fragment fragment = fragment_of(label->text, label->bold);
	const struct fragments fragments = {&fragment, 1, 1};
	style.alignment = label->align;
	if (label->colour.red || label->colour.green || label->colour.blue)
		style.colour = label->colour;
	const struct inline_shape shape = {.style = &style, .width = label->width, .element = chart->element, .no_indent = true};
	chart->composer->failed |= !inline_set(setter, &fragments, &shape, out);
}

int32_t chart_text(struct chart *chart, const struct chart_label *label)
{
	struct inline_lines lines;
	break_text(chart, label, &lines);
	for (size_t line = 0, i = 0; line < compose_line_count(&lines); line++)
		for (; i < lines.ends.at[line]; i++) {
			struct page_item item = lines.items.at[i];
			item.x += label->x;
			item.y += label->y + (int32_t)line * lines.leading;
			*array_push(chart->composer->setter->arena, chart->items) = item;
		}
	return (int32_t)compose_line_count(&lines) * lines.leading;
}

int32_t chart_text_height(struct chart *chart, const struct chart_label *label)
{
	struct inline_lines lines;
	break_text(chart, label, &lines);
	return (int32_t)compose_line_count(&lines) * lines.leading;
}

int32_t chart_text_width(struct chart *chart, const char *text)
{
	struct fragment fragment = fragment_of(text, false);
	const struct fragments fragments = {&fragment, 1, 1};
	int32_t natural, least;
	inline_measure(chart->composer->setter, &fragments, &chart->style, &natural, &least);
	return natural;
}

int32_t chart_unit(struct chart *chart, int32_t y)
{
	struct arena *arena = chart->composer->setter->arena;
	const struct chart_label label = {.text = arena_format(arena, "Đơn vị tính: %s", chart->data->unit), .y = y, .width = chart->width, .align = ALIGNMENT_LEFT};
	/* Every figure carries its percent sign. */
	bool said = !*chart->data->unit || strcmp(chart->data->unit, "%") == 0;
	return y + (said ? chart->style.leading : chart_text(chart, &label));
}

#define SWATCH 9000 /* [mpt] */

static void swatch(struct chart *chart, int32_t x, int32_t y, size_t index)
{
	if (chart->kind != CHART_LINES) {
		chart_bar(chart, (struct chart_box){x, y, SWATCH, SWATCH}, index);
		return;
	}
	chart_line(chart, (struct page_point){x - SWATCH / 3, y + SWATCH / 2}, (struct page_point){x + SWATCH + SWATCH / 3, y + SWATCH / 2}, 1200, chart->colours[0]);
	chart_marker(chart, (struct page_point){x + SWATCH / 2, y + SWATCH / 2}, index);
}

void chart_key(struct chart *chart, const char *name, size_t index, struct page_point *at)
{
	int32_t most = chart->width - 2 * SWATCH, width = chart_text_width(chart, name);
	width = width < most ? width : most;
	if (at->x > 0 && at->x + 2 * SWATCH + width > chart->width)
		*at = (struct page_point){0, at->y + chart->style.leading + 2000};
	swatch(chart, at->x + SWATCH / 3, at->y + (chart->style.leading - SWATCH) / 2, index);
	const struct chart_label label = {.text = name, .x = at->x + 2 * SWATCH, .y = at->y, .width = width + 100, .align = ALIGNMENT_LEFT};
	int32_t height = chart_text(chart, &label);
	at->y += height > chart->style.leading ? height - chart->style.leading : 0;
	at->x += 4 * SWATCH + width;
}

int32_t chart_legend(struct chart *chart, int32_t y)
{
	struct page_point at = {0, y};
	for (size_t i = 0; i < chart->data->series_count && chart->data->series_count > 1; i++)
		chart_key(chart, chart->data->series[i].name, i, &at);
	return at.x ? at.y + chart->style.leading + 2000 : y;
}
