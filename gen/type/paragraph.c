/* The lines of a paragraph whose summed faults are least: dynamic programming over all places where a line may end. */
#include "type/paragraph.h"

#include "base/array.h"

/* Demerits of a justified line grow with the fourth power of how far its spaces depart from their natural width, wider or
 * narrower alike; the numbers behind “ratio” say which stretch costs as much. Those of other lines are the square of the
 * unused width in thousandths. */
#define RATIO_ONE 1000 /* spaces wider or narrower by half */
#define RATIO_MAX 20000
#define DEMERITS_LINE 100
#define DEMERITS_AVOID INT64_C(50625)          /* ratio 1.5: rather spaces three quarters wider than “năm” without 2022 */
#define DEMERITS_SPLIT INT64_C(390625)         /* ratio 2.5: rather spaces twice as wide and more than a figure without its unit */
#define DEMERITS_LONE INT64_C(13000000)         /* ratio 6: one short word in the last line */
#define DEMERITS_SINGLE INT64_C(810000)         /* ratio 3: one long word there */
#define DEMERITS_NEIGHBOURS INT64_C(1000)       /* a tight line beside a loose one */
#define DEMERITS_OVERFULL INT64_C(1000000000000) /* more than any other line */
#define RAGGED_AVOID INT64_C(4000000)           /* two lines left empty */
#define RAGGED_LONE INT64_C(90000)              /* three tenths of a line left empty */
#define BALANCED_AVOID INT64_C(10000000000)
#define BALANCED_LINE INT64_C(100000000)        /* more than its shape can win in a hundred lines */
#define BALANCED_INSIDE INT64_C(150000000)      /* rather a line more than a name in two */
#define BALANCED_PLAIN INT64_C(80000)           /* a break that is not where the sense ends: rather that than one line half as long as the other */
#define BALANCED_LONE INT64_C(500000)
#define DEMERITS_MAX (INT64_MAX / 4)
#define SHORT_PART 6       /* a last line is short below this part of the measure */
#define SHRINK_PART 3      /* of a space that it may lose */
#define LINE_BOXES_MAX 4096 /* keeps boxes without width from costing the square of their number */

enum tightness { TIGHTNESS_TIGHT, TIGHTNESS_DECENT, TIGHTNESS_LOOSE, TIGHTNESS_VERY_LOOSE, TIGHTNESS_COUNT };

/* All boxes before a place, with the spaces behind them. */
struct sums {
	int64_t width, space;
	size_t spaces;
};

/* The best lines up to a place, for each tightness of the last one. */
struct node {
	size_t box; /* the place is before this box */
	int64_t demerits[TIGHTNESS_COUNT];
	size_t from[TIGHTNESS_COUNT]; /* node at which the last line begins */
	enum tightness from_tightness[TIGHTNESS_COUNT];
};

struct candidate {
	size_t first, end; /* boxes */
	bool last;  /* of the paragraph, or before a forced break: it is set natural */
	bool alone; /* first and last */
	int64_t room, natural, space; /* [mpt] */
	size_t spaces;
	bool fits;
};

struct breaker {
	const struct paragraph_box *boxes;
	const struct paragraph_shape *shape;
	struct sums *sums;
	struct node *nodes; /* of the segment between two forced breaks */
	size_t node_count;
	struct ARRAY_OF(struct paragraph_line) lines;
};

static bool is_justified(const struct paragraph_shape *shape)
{
	return shape->alignment == ALIGNMENT_JUSTIFY && !shape->balanced;
}

static int32_t clamp(int64_t value)
{
	return value > INT32_MAX ? INT32_MAX : value < INT32_MIN ? INT32_MIN : (int32_t)value;
}

static void sum(struct breaker *breaker, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct paragraph_box *box = &breaker->boxes[i];
		struct sums next = breaker->sums[i];

		next.width += box->width;
		next.space += box->space;
		next.spaces += box->space > 0;
		breaker->sums[i + 1] = next;
	}
}

static struct candidate measure(const struct breaker *breaker, size_t first, size_t end, bool last)
{
	const struct sums *from = &breaker->sums[first], *to = &breaker->sums[end - 1];
	struct candidate line = {.first = first, .end = end, .last = last};

	line.space = to->space - from->space;
	line.spaces = to->spaces - from->spaces;
	line.natural = breaker->sums[end].width - from->width + line.space;
	if (breaker->shape->hanging)
		line.natural -= (int64_t)breaker->shape->hanging[first].left + breaker->shape->hanging[end - 1].right;
	line.room = (int64_t)breaker->shape->width - (first == 0 ? breaker->shape->first_indent : 0);
	line.fits = line.natural <= line.room;
	if (!line.fits && is_justified(breaker->shape))
		line.fits = SHRINK_PART * (line.natural - line.room) <= line.space;
	return line;
}

static int64_t part(int64_t value, int64_t whole)
{
	return value < whole ? value * 1000 / whole : 1000;
}

/* How much wider (positive) or narrower the spaces are than their natural width, in thousandths of half of that. A last
 * line is never stretched. */
static int64_t ratio(const struct candidate *line)
{
	int64_t slack = line->room - line->natural;
	int64_t value;

	if ((line->last && slack > 0) || slack == 0 || !line->fits)
		return 0;
	/* Without a space the line stays short: as bad as stretching by some part of the measure. */
	value = line->space > 0 ? 2 * slack * RATIO_ONE / line->space : 40 * part(slack, line->room);
	return value > RATIO_MAX ? RATIO_MAX : value;
}

static enum tightness classify(int64_t value)
{
	if (value < -RATIO_ONE / SHRINK_PART)
		return TIGHTNESS_TIGHT;
	if (value <= RATIO_ONE / 2)
		return TIGHTNESS_DECENT;
	return value <= RATIO_ONE ? TIGHTNESS_LOOSE : TIGHTNESS_VERY_LOOSE;
}

static int64_t judge_justified(const struct candidate *line, int64_t value, enum break_kind after)
{
	int64_t square = value * value / (RATIO_ONE / 10);
	int64_t demerits = DEMERITS_LINE + square * square / (INT64_C(10) * RATIO_ONE);

	if (!line->last && after <= BREAK_AVOID)
		demerits += after == BREAK_SPLIT ? DEMERITS_SPLIT : DEMERITS_AVOID;
	if (line->last && !line->alone && line->spaces == 0)
		demerits += line->natural < line->room / SHORT_PART ? DEMERITS_LONE : DEMERITS_SINGLE;
	return demerits;
}

static int64_t judge_ragged(const struct candidate *line, bool avoid)
{
	int64_t unused = line->last || !line->fits ? 0 : part(line->room - line->natural, line->room);
	int64_t demerits = unused * unused;

	if (avoid)
		demerits += RAGGED_AVOID;
	if (line->last && !line->alone && (line->spaces == 0 || line->natural < line->room / SHORT_PART))
		demerits += RAGGED_LONE;
	return demerits;
}

static int64_t judge_balanced(const struct candidate *line, enum break_kind after)
{
	static const int64_t costs[] = {[BREAK_NEVER] = 0, [BREAK_SPLIT] = BALANCED_AVOID, [BREAK_AVOID] = BALANCED_AVOID, [BREAK_INSIDE] = BALANCED_INSIDE, [BREAK_ALLOWED] = BALANCED_PLAIN,
					[BREAK_GOOD] = 0, [BREAK_FORCED] = 0};
	int64_t unused = line->fits ? part(line->room - line->natural, line->room) : 0;
	int64_t demerits = BALANCED_LINE + unused * unused + (line->last ? 0 : costs[after]);

	if (line->last && !line->alone && line->spaces == 0)
		demerits += BALANCED_LONE;
	return demerits;
}

static int64_t judge(const struct breaker *breaker, const struct candidate *line, int64_t value)
{
	enum break_kind after = breaker->boxes[line->end - 1].after;
	bool avoid = !line->last && after <= BREAK_AVOID;
	int64_t demerits;

	if (breaker->shape->balanced)
		demerits = judge_balanced(line, after);
	else if (is_justified(breaker->shape))
		demerits = judge_justified(line, value, after);
	else
		demerits = judge_ragged(line, avoid);
	return line->fits ? demerits : demerits + DEMERITS_OVERFULL;
}

/* Enters the line from node `from` to `node` where it is better than what is known. */
static void try_line(const struct breaker *breaker, struct node *node, size_t from, const struct candidate *line)
{
	const struct node *start = &breaker->nodes[from];
	int64_t value = ratio(line), own = judge(breaker, line, value);
	enum tightness tightness = classify(value);

	for (enum tightness before = TIGHTNESS_TIGHT; before < TIGHTNESS_COUNT; before++) {
		int64_t total = start->demerits[before];

		if (total >= DEMERITS_MAX)
			continue;
		total += own;
		if (tightness > before + 1 || before > tightness + 1)
			total += DEMERITS_NEIGHBOURS;
		/* A text of overfull lines only must not overflow the sum. */
		if (total >= DEMERITS_MAX)
			total = DEMERITS_MAX - 1;
		if (total < node->demerits[tightness]) {
			node->demerits[tightness] = total;
			node->from[tightness] = from;
			node->from_tightness[tightness] = before;
		}
	}
}

/* Adds the place before box `end`, reached by its best last lines. */
static void add_node(struct breaker *breaker, size_t end, bool last)
{
	struct node *node = &breaker->nodes[breaker->node_count];
	int64_t hanging = breaker->shape->first_indent < 0 ? -(int64_t)breaker->shape->first_indent : 0;
	int64_t widest = breaker->shape->width + hanging;

	*node = (struct node){.box = end};
	for (size_t i = 0; i < TIGHTNESS_COUNT; i++)
		node->demerits[i] = DEMERITS_MAX;
	for (size_t from = breaker->node_count; from-- > 0;) {
		struct candidate line = measure(breaker, breaker->nodes[from].box, end, last);
		bool nearest = from + 1 == breaker->node_count;

		line.alone = last && from == 0;
		/* What does not fit is set only where nothing shorter could be. */
		if (line.fits || nearest)
			try_line(breaker, node, from, &line);
		if (SHRINK_PART * (line.natural - widest) > line.space)
			break;
		if (end - line.first > LINE_BOXES_MAX)
			break;
	}
	breaker->node_count++;
}

static int32_t indent(const struct paragraph_shape *shape, const struct candidate *line)
{
	int64_t start = line->first == 0 ? shape->first_indent : 0;
	int64_t unused = line->room > line->natural ? line->room - line->natural : 0;

	switch (shape->alignment) {
	case ALIGNMENT_JUSTIFY:
	case ALIGNMENT_LEFT:
		break;
	case ALIGNMENT_CENTRE:
		start += unused / 2;
		break;
	case ALIGNMENT_RIGHT:
		start += unused;
		break;
	}
	return clamp(shape->hanging ? start - shape->hanging[line->first].left : start);
}

static int64_t share(const struct paragraph_shape *shape, const struct candidate *line)
{
	int64_t slack = line->room - line->natural;

	if (!is_justified(shape) || line->spaces == 0 || (line->last && slack >= 0))
		return 0;
	return slack < -line->space / SHRINK_PART ? -line->space / SHRINK_PART : slack;
}

static void emit(struct breaker *breaker, struct arena *arena, const struct candidate *line)
{
	struct paragraph_line *out = array_push(arena, &breaker->lines);
	int64_t slack = share(breaker->shape, line);

	*out = (struct paragraph_line){
		.first = line->first,
		.end = line->end,
		.indent = indent(breaker->shape, line),
		.natural = clamp(line->natural),
		.slack = clamp(slack),
		.spaces = line->spaces,
		.overfull = line->natural + (slack < 0 ? slack : 0) > line->room,
	};
}

static void reverse(struct paragraph_line *lines, size_t count)
{
	for (size_t i = 0; i < count / 2; i++) {
		struct paragraph_line line = lines[i];

		lines[i] = lines[count - 1 - i];
		lines[count - 1 - i] = line;
	}
}

static void emit_segment(struct breaker *breaker, struct arena *arena)
{
	size_t before = breaker->lines.count, at = breaker->node_count - 1;
	enum tightness tightness = TIGHTNESS_TIGHT;

	for (enum tightness i = TIGHTNESS_TIGHT; i < TIGHTNESS_COUNT; i++) {
		if (breaker->nodes[at].demerits[i] < breaker->nodes[at].demerits[tightness])
			tightness = i;
	}
	while (at > 0) {
		const struct node *node = &breaker->nodes[at];
		size_t from = node->from[tightness];
		struct candidate line =
			measure(breaker, breaker->nodes[from].box, node->box, at == breaker->node_count - 1);

		emit(breaker, arena, &line);
		tightness = node->from_tightness[tightness];
		at = from;
	}
	reverse(breaker->lines.at + before, breaker->lines.count - before);
}

/* The boxes first … end-1 lie between two forced breaks. */
static void break_segment(struct breaker *breaker, struct arena *arena, size_t first, size_t end)
{
	struct candidate whole = measure(breaker, first, end, true);

	if (whole.natural <= whole.room) {
		emit(breaker, arena, &whole);
		return;
	}
	breaker->nodes[0] = (struct node){.box = first};
	for (size_t i = 0; i < TIGHTNESS_COUNT; i++)
		breaker->nodes[0].demerits[i] = i == TIGHTNESS_DECENT ? 0 : DEMERITS_MAX;
	breaker->node_count = 1;
	for (size_t i = first; i + 1 < end; i++) {
		if (breaker->boxes[i].after != BREAK_NEVER)
			add_node(breaker, i + 1, false);
	}
	add_node(breaker, end, true);
	emit_segment(breaker, arena);
}

struct paragraph_line *paragraph_break(struct arena *arena, const struct paragraph_box *boxes, size_t box_count,
				       const struct paragraph_shape *shape, size_t *count)
{
	struct breaker breaker = {.boxes = boxes, .shape = shape};
	size_t first = 0;

	breaker.sums = arena_alloc(arena, (box_count + 1) * sizeof *breaker.sums);
	breaker.nodes = arena_alloc(arena, (box_count + 1) * sizeof *breaker.nodes);
	sum(&breaker, box_count);
	for (size_t i = 0; i < box_count; i++) {
		if (boxes[i].after == BREAK_FORCED || i + 1 == box_count) {
			break_segment(&breaker, arena, first, i + 1);
			first = i + 1;
		}
	}
	*count = breaker.lines.count;
	return breaker.lines.at;
}
