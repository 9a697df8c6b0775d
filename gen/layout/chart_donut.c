/* Parts of a whole: a ring, its parts named and counted beside it. */
#include "layout/chart.h"

#include "base/angle.h"
#include "type/number.h"

#include <string.h>

#define STEP 30000 /* [thousandths of a degree] of one curve */
#define GAP  8000  /* [mpt] between ring and names */
#define SAMPLE 9000 /* [mpt] of the colour beside a name */

/* Where there are more parts than colours, those of the second round are not the first one's, which the last part would stand beside. */
static struct page_colour colour_of(const struct chart *chart, size_t part)
{
	return chart->colours[part < CHART_COLOURS ? part : 1 + (part - CHART_COLOURS) % (CHART_COLOURS - 1)];
}

struct ring {
	struct chart *chart;
	int32_t outer, inner; /* [mpt] radii */
	struct page_item item;
	struct ARRAY_OF(struct page_path_step) steps;
};

static struct page_point on_circle(const struct ring *ring, int32_t angle, int32_t radius)
{
	return (struct page_point){ring->outer + (int32_t)((int64_t)radius * angle_sine(angle) / 1000000),
				   ring->outer - (int32_t)((int64_t)radius * angle_cosine(angle) / 1000000)};
}

static struct page_path_step *push(struct ring *ring, enum page_path_verb verb, struct page_point to)
{
	struct page_path_step *step = array_push(ring->chart->composer->setter->arena, &ring->steps);
	*step = (struct page_path_step){.verb = verb, .to = to};
	return step;
}

/* Curves along the circle; their control points stand 4/3·tan(θ/4) of the radius along the tangents. */
static void arc(struct ring *ring, int32_t from, int32_t to, int32_t radius)
{
	int32_t count = ((to > from ? to - from : from - to) + STEP - 1) / STEP;
	for (int32_t i = 0; i < count; i++) {
		int32_t a = from + (int32_t)((int64_t)(to - from) * i / count), b = from + (int32_t)((int64_t)(to - from) * (i + 1) / count);
		int64_t reach = (int64_t)angle_sine((b - a) / 4) * radius * 4 / 3 / angle_cosine((b - a) / 4);
		struct page_point start = on_circle(ring, a, radius), end = on_circle(ring, b, radius);
		struct page_path_step *step = push(ring, PAGE_PATH_CURVE, end);
		step->control[0] = (struct page_point){start.x + (int32_t)(reach * angle_cosine(a) / 1000000), start.y + (int32_t)(reach * angle_sine(a) / 1000000)};
		step->control[1] = (struct page_point){end.x - (int32_t)(reach * angle_cosine(b) / 1000000), end.y - (int32_t)(reach * angle_sine(b) / 1000000)};
	}
}

static void draw_part(struct ring *ring, int32_t from, int32_t to, size_t index)
{
	const struct chart *chart = ring->chart;
	struct page_item item = {.width = 2 * ring->outer, .height = 2 * ring->outer, .colour = colour_of(chart, index)};
	ring->steps.count = 0;
	push(ring, PAGE_PATH_MOVE, on_circle(ring, from, ring->outer));
	arc(ring, from, to, ring->outer);
	push(ring, PAGE_PATH_LINE, on_circle(ring, to, ring->inner));
	arc(ring, to, from, ring->inner);
	push(ring, PAGE_PATH_CLOSE, (struct page_point){0, 0});
	chart_path(ring->chart, ring->steps.at, ring->steps.count, item);
	/* Pale parts have their edge drawn … */
	item.colour = chart->colours[0];
	item.stroke = 600;
	chart_path(ring->chart, ring->steps.at, ring->steps.count, item);
	/* … and a line of paper parts neighbours of one colour. */
	chart_line(ring->chart, on_circle(ring, from, ring->inner), on_circle(ring, from, ring->outer), 1500, (struct page_colour){0xFF, 0xFF, 0xFF});
}

/* Its number in the middle of a part that is wide enough: colour alone tells nobody anything on a copier. */
static void number_part(struct ring *ring, int32_t from, int32_t to, size_t index)
{
	struct chart *chart = ring->chart;
	struct page_point at = on_circle(ring, from + (to - from) / 2, (ring->outer + ring->inner) / 2);
	const struct chart_label label = {.text = arena_format(chart->composer->setter->arena, "%zu", index + 1), .x = at.x - 15000, .y = at.y - chart->style.leading / 2,
					  .width = 30000, .align = ALIGNMENT_CENTRE, .colour = chart_ink(colour_of(chart, index))};
	if (to - from > ANGLE_TURN / 24)
		chart_text(chart, &label);
}

static int64_t sum_of(const struct chart_data *data)
{
	int64_t sum = 0;
	for (size_t i = 0; i < data->point_count; i++)
		sum += data->series[0].values[i].known && data->series[0].values[i].value > 0 ? data->series[0].values[i].value : 0;
	return sum;
}

static const char *name_part(const struct chart *chart, size_t point, int64_t sum)
{
	struct arena *arena = chart->composer->setter->arena;
	const struct chart_value *value = &chart->data->series[0].values[point];
	struct buffer out = buffer_make(arena);
	buffer_format(&out, "%zu. %s: ", point + 1, chart->data->points[point]);
	if (!value->known)
		buffer_text(&out, "–");
	else
		buffer_format(&out, "%s (", chart_value_text(chart, value));
	if (value->known) {
		number_percent(&out, (struct decimal){value->value > 0 ? (value->value * 1000 + sum / 2) / sum : 0, 1}, NUMBER_AS_IS);
		buffer_char(&out, ')');
	}
	return out.data;
}

void chart_draw_donut(struct chart *chart)
{
	const struct chart_data *data = chart->data;
	int64_t sum = sum_of(data), before = 0;
	int32_t size = chart->height < chart->width * 2 / 5 ? chart->height : chart->width * 2 / 5;
	struct ring ring = {.chart = chart, .outer = size / 2, .inner = size * 3 / 10};
	int32_t x = size + GAP, y = 0;
	if (sum <= 0)
		return;
	for (size_t i = 0; i < data->point_count; i++) {
		const struct chart_value *value = &data->series[0].values[i];
		if (value->known && value->value > 0) {
			int32_t from = (int32_t)(before * ANGLE_TURN / sum), to = (int32_t)((before + value->value) * ANGLE_TURN / sum);
			draw_part(&ring, from, to, i);
			number_part(&ring, from, to, i);
			before += value->value;
		}
		const struct chart_box sample = {x, y + (chart->style.leading - SAMPLE) / 2, SAMPLE, SAMPLE};
		const struct chart_box within = {sample.x + 600, sample.y + 600, SAMPLE - 1200, SAMPLE - 1200};
		chart_rectangle(chart, sample, chart->colours[0]);
		chart_rectangle(chart, within, colour_of(chart, i));
		const struct chart_label label = {.text = name_part(chart, i, sum), .x = x + 15000, .y = y, .width = chart->width - x - 15000, .align = ALIGNMENT_LEFT};
		y += chart_text(chart, &label) + 2000;
	}
	bool rate = strcmp(data->unit, "%") == 0;
	const char *total = arena_format(chart->composer->setter->arena, "%s\n%s", chart_figure(chart, sum), rate ? "" : data->unit);
	const struct chart_label middle = {.text = total, .x = ring.outer - ring.inner, .y = ring.outer - chart->style.leading, .width = 2 * ring.inner,
					   .align = ALIGNMENT_CENTRE, .bold = true};
	chart_text(chart, &middle);
	chart->height = y > size ? y : size;
}
