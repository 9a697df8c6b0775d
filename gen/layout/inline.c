/* From styled text to lines of placed glyphs. */
#include "layout/inline.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

#define MEASURE_LIMIT 100000000 /* [mpt] 35 m: what is longer is broken anyway */

/* A word or part of one in one face. */
struct run {
	const struct face *face;
	const struct shaped_word *word;
	const char *text;
	size_t size;
	int32_t x; /* [mpt] in its box */
	int32_t em; /* [mpt] */
	const struct mark *mark;
};

/* What does not break; parallel to the boxes of type/paragraph. */
struct box {
	size_t first, end; /* runs */
};

struct marked {
	const struct mark *mark;
	uint32_t element;
};

/* One paragraph being set. */
struct setting {
	struct typesetter *setter;
	const struct style *style;
	const struct fragments *fragments;
	const char *text; /* of all fragments, spaces made equal, what does not print left out */
	size_t size;
	uint32_t *from; /* for each byte of `text` the fragment it came from */
	uint32_t *offset; /* … and where in that fragment */
	struct ARRAY_OF(struct run) runs;
	struct ARRAY_OF(struct box) boxes;
	struct ARRAY_OF(struct paragraph_box) measures;
	struct ARRAY_OF(struct marked) marked;
	int32_t limit; /* [mpt] a word wider than this is cut; 0: none is */
	bool failed;
};

static bool is_space(const char *text, size_t *length)
{
	*length = 1;
	if (*text == ' ' || *text == '\n')
		return true;
	*length = 2;
	return memcmp(text, "\xC2\xA0", 2) == 0;
}

/* Several spaces in a row are one, a tab is a space, none stands at an end or beside a line feed; soft hyphens and zero-width characters go. */
static bool skips(uint32_t c)
{
	return c == 0xAD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
}

static void gather(struct setting *setting)
{
	struct arena *arena = setting->setter->scratch;
	size_t total = 0;
	for (size_t i = 0; i < setting->fragments->count; i++)
		total += setting->fragments->at[i].size;
	char *text = arena_alloc(arena, total + 3);
	setting->from = arena_alloc(arena, (total + 1) * sizeof *setting->from);
	setting->offset = arena_alloc(arena, (total + 1) * sizeof *setting->offset);
	size_t size = 0;
	for (size_t i = 0; i < setting->fragments->count; i++) {
		const struct fragment *fragment = &setting->fragments->at[i];
		for (size_t at = 0; at < fragment->size;) {
			size_t start = at;
			uint32_t c = utf8_next(fragment->text, fragment->size, &at);
			bool blank = c == ' ' || c == '\t' || c == '\r';
			if (skips(c) || (blank && (size == 0 || text[size - 1] == ' ' || text[size - 1] == '\n')))
				continue;
			if (c == '\n' && size > 0 && text[size - 1] == ' ')
				size--;
			for (size_t k = start; k < at; k++) {
				setting->from[size] = (uint32_t)i;
				setting->offset[size] = (uint32_t)k;
				text[size++] = blank ? ' ' : fragment->text[k];
			}
		}
	}
	while (size > 0 && (text[size - 1] == ' ' || text[size - 1] == '\n'))
		size--;
	text[size] = '\0';
	setting->text = text;
	setting->size = size;
}

static struct place place_of(struct setting *setting, size_t start, size_t end)
{
	const struct fragment *fragment = &setting->fragments->at[setting->from[start]];
	struct arena *arena = setting->setter->arena;
	if (!fragment->node)
		return (struct place){0};
	if (fragment->node->kind != NODE_STRING)
		return node_place(arena, fragment->node);
	if (!fragment->exact)
		return fragment->start || fragment->node->span.end - fragment->node->span.start < 40
			       ? node_text_place(arena, fragment->node, fragment->start, fragment->start + 2)
			       : node_place(arena, fragment->node);
	size_t from = fragment->start + setting->offset[start];
	return node_text_place(arena, fragment->node, from, from + (end - start));
}

static void report_missing(struct setting *setting, const struct run *run, size_t at)
{
	size_t next = at;
	uint32_t c = utf8_next(run->text, run->size, &next);
	struct arena *arena = setting->setter->arena;
	size_t start = (size_t)(run->text + at - setting->text);
	setting->failed = true;
	diagnostics_add(setting->setter->list, DIAGNOSTIC_FONT_GLYPH_MISSING, place_of(setting, start, start + (next - at)),
			arena_copy(arena, run->text + at, next - at), run->face->post_script_name, arena_format(arena, "%04X", c), NULL);
}

static const struct face *face_at(struct setting *setting, size_t at)
{
	const struct fragment *fragment = &setting->fragments->at[setting->from[at]];
	const struct face *face = style_face(&setting->setter->styles, setting->style, fragment->bold, fragment->italic);
	setting->failed |= !face;
	return face;
}

static bool same_face(const struct setting *setting, size_t a, size_t b)
{
	const struct fragment *x = &setting->fragments->at[setting->from[a]], *y = &setting->fragments->at[setting->from[b]];
	return x->bold == y->bold && x->italic == y->italic && x->mark == y->mark;
}

/* The mark of a footnote is small and stands high. */
static bool is_raised(const struct mark *mark)
{
	return mark && mark->note;
}

static void add_run(struct setting *setting, size_t start, size_t end, int32_t *x)
{
	const struct face *face = face_at(setting, start);
	const struct shaped_word *word = face ? shape_word(setting->setter->shaper, face, setting->text + start, end - start) : NULL;
	if (!word) {
		setting->failed = true;
		return;
	}
	struct run *run = array_push(setting->setter->scratch, &setting->runs);
	const struct mark *mark = setting->fragments->at[setting->from[start]].mark;
	int32_t em = is_raised(mark) ? setting->style->size * 62 / 100 : setting->style->size;
	*run = (struct run){face, word, setting->text + start, end - start, *x, em, mark};
	*x += font_scale(face, word->width, em);
	for (size_t i = 0; i < word->count; i++)
		if (word->glyphs[i].id == 0)
			report_missing(setting, run, word->glyphs[i].text);
}

static int32_t space_width(struct setting *setting, const struct face *face)
{
	const struct shaped_word *space = shape_word(setting->setter->shaper, face, " ", 1);
	return space ? font_scale(face, space->width, setting->style->size) : 0;
}

static int32_t add_runs(struct setting *setting, size_t start, size_t end)
{
	int32_t width = 0;
	for (size_t at = start; at < end;) {
		size_t stop = at + 1;
		while (stop < end && same_face(setting, at, stop))
			stop++;
		add_run(setting, at, stop, &width);
		at = stop;
	}
	return width;
}

/* How many bytes of the runs from `first` on fit into the limit: whole glyphs, at least one. */
static size_t fitting(const struct setting *setting, size_t first)
{
	size_t size = 0;
	for (size_t r = first; r < setting->runs.count; r++) {
		const struct run *run = &setting->runs.at[r];
		for (size_t i = 0; i < run->word->count; i++) {
			const struct shaped_glyph *glyph = &run->word->glyphs[i];
			int32_t end = i + 1 < run->word->count ? glyph[1].x : run->word->width;
			bool fits = run->x + font_scale(run->face, end, run->em) <= setting->limit;
			if (!fits && size + glyph->text > 0)
				return size + glyph->text;
		}
		size += run->size;
	}
	return size;
}

/* A part of a word that is sure to be longer than the limit, so that a word of any length is cut in one pass over it. */
static size_t probe(const struct setting *setting, size_t start, size_t end)
{
	size_t most = setting->limit > 0 ? (size_t)(setting->limit / setting->style->size + 1) * 32 : end - start;
	if (end - start <= most)
		return end;
	size_t stop = start + most;
	while (((unsigned char)setting->text[stop] & 0xC0) == 0x80)
		stop--;
	return stop;
}

/* Bytes `start` … `end` without a space between them; `space` when one follows. */
static void add_box(struct setting *setting, size_t start, size_t end, bool space, enum break_kind after)
{
	struct arena *arena = setting->setter->scratch;
	size_t first = setting->runs.count, stop = probe(setting, start, end);
	int32_t width = add_runs(setting, start, stop);
	while (setting->limit > 0 && (width > setting->limit || stop < end)) {
		size_t cut = width > setting->limit ? fitting(setting, first) : stop - start;
		if (cut == 0 || start + cut >= end)
			break;
		setting->runs.count = first;
		width = add_runs(setting, start, start + cut);
		*array_push(arena, &setting->boxes) = (struct box){first, setting->runs.count};
		*array_push(arena, &setting->measures) = (struct paragraph_box){width, 0, BREAK_ALLOWED};
		start += cut;
		first = setting->runs.count;
		stop = probe(setting, start, end);
		width = add_runs(setting, start, stop);
	}
	const struct face *face = setting->runs.count > first ? setting->runs.at[setting->runs.count - 1].face : face_at(setting, start);
	*array_push(arena, &setting->boxes) = (struct box){first, setting->runs.count};
	*array_push(arena, &setting->measures) = (struct paragraph_box){width, space && face ? space_width(setting, face) : 0, after};
}

static void make_boxes(struct setting *setting)
{
	enum break_kind *breaks = arena_alloc(setting->setter->scratch, (setting->size + 1) * sizeof *breaks);
	break_find(setting->setter->scratch, setting->text, setting->size, breaks);
	if (setting->style->balanced)
		break_find_title(setting->setter->scratch, setting->text, setting->size, breaks);
	size_t start = 0;
	for (size_t at = 0; at < setting->size;) {
		size_t length;
		bool space = is_space(setting->text + at, &length);
		size_t next = space ? at + length : at + 1;
		if (space) {
			while (next < setting->size && is_space(setting->text + next, &length))
				next += length;
			bool forced = memchr(setting->text + at, '\n', next - at) != NULL;
			add_box(setting, start, at, !forced, forced ? BREAK_FORCED : breaks[next < setting->size ? next : at]);
			start = next;
		} else if (next < setting->size && breaks[next] != BREAK_NEVER && !is_space(setting->text + next, &length)) {
			add_box(setting, start, next, false, breaks[next]);
			start = next;
		}
		at = next;
	}
	if (start < setting->size)
		add_box(setting, start, setting->size, false, BREAK_FORCED);
}

/* A run of text on the page being put together from boxes. */
struct piece {
	const struct face *face;
	const struct mark *mark;
	int32_t x, em;
	char *text; /* with room for what may still come on the line */
	struct page_glyph *glyphs;
	size_t size, glyph_count;
};

/* The element a run belongs to: the paragraph's, or one of its own below that for a link or a marked word. */
static uint32_t find_element(struct setting *setting, const struct inline_shape *shape, const struct mark *mark)
{
	if (!mark || shape->artifact != PAGE_ARTIFACT_NONE)
		return shape->element;
	for (size_t i = 0; i < setting->marked.count; i++)
		if (setting->marked.at[i].mark == mark)
			return setting->marked.at[i].element;
	struct page_document *document = setting->setter->document;
	enum page_role role = mark->note ? PAGE_ROLE_REFERENCE : mark->uri ? PAGE_ROLE_LINK : PAGE_ROLE_SPAN;
	uint32_t number = page_add_element(document, role, shape->element);
	struct page_element *element = &document->elements.at[number];
	if (mark->uri && *mark->uri == '#')
		*array_push(setting->setter->arena, &setting->setter->references) = (struct anchor){mark->uri + 1, number, mark};
	else
		element->uri = mark->uri;
	element->expansion = mark->expansion;
	element->language = mark->language;
	if (mark->note)
		mark->note->reference = number;
	*array_push(setting->setter->scratch, &setting->marked) = (struct marked){mark, number};
	return number;
}

static void finish(struct setting *setting, struct piece *piece, const struct inline_shape *shape, int32_t end, struct page_items *items)
{
	if (!piece->face || !piece->glyph_count)
		return;
	struct page_item *item = array_push(setting->setter->arena, items);
	*item = (struct page_item){.kind = PAGE_ITEM_TEXT, .artifact = shape->artifact, .element = find_element(setting, shape, piece->mark), .x = piece->x,
				   .y = is_raised(piece->mark) ? -setting->style->size / 3 : 0, .colour = setting->style->colour, .face = piece->face, .size = piece->em, .width = end - piece->x,
				   .text = piece->text, .glyphs = piece->glyphs, .glyph_count = piece->glyph_count};
	*piece = (struct piece){0};
}

/* The run's glyphs with its origin at `x` of the line. */
static void add_glyphs(struct piece *piece, const struct run *run, int32_t x)
{
	for (size_t i = 0; i < run->word->count; i++) {
		const struct shaped_glyph *glyph = &run->word->glyphs[i];
		piece->glyphs[piece->glyph_count++] =
			(struct page_glyph){glyph->id, x - piece->x + font_scale(piece->face, glyph->x, piece->em),
					    -font_scale(piece->face, glyph->y, piece->em), (uint32_t)piece->size + glyph->text};
	}
	memcpy(piece->text + piece->size, run->text, run->size);
	piece->size += run->size;
}

struct line_setting {
	const struct paragraph_line *line;
	const struct inline_shape *shape;
	struct page_items *items; /* to which the line's are added */
	bool last;
};

/* The slack goes to the spaces evenly, the rounding spread over them. */
static int32_t stretched(const struct paragraph_line *line, size_t space)
{
	if (!line->spaces || space >= line->spaces)
		return 0;
	int64_t slack = line->slack, count = (int64_t)line->spaces, n = (int64_t)space;
	return (int32_t)(slack * (n + 1) / count - slack * n / count);
}

/* The line being put together. */
struct line_state {
	struct piece piece;
	int32_t x;   /* [mpt] of the next box */
	int32_t end; /* [mpt] behind the last glyph */
	size_t space; /* spaces so far */
	size_t glyphs, bytes; /* still to come, at most: a piece has room for them from the start */
};

static void turn_to(struct setting *setting, const struct line_setting *how, struct line_state *state, const struct run *run)
{
	if (state->piece.glyphs && run->face == state->piece.face && run->mark == state->piece.mark)
		return;
	finish(setting, &state->piece, how->shape, state->end, how->items);
	/* A piece of characters that have no glyph is not finished, but gone. */
	state->piece = (struct piece){.face = run->face, .mark = run->mark, .x = state->x + run->x, .em = run->em};
	state->piece.glyphs = arena_alloc(setting->setter->arena, state->glyphs * sizeof *state->piece.glyphs);
	state->piece.text = arena_alloc(setting->setter->arena, state->bytes + 1);
}

static void set_box(struct setting *setting, const struct line_setting *how, struct line_state *state, const struct box *box)
{
	for (size_t r = box->first; r < box->end; r++) {
		const struct run *run = &setting->runs.at[r];
		turn_to(setting, how, state, run);
		add_glyphs(&state->piece, run, state->x + run->x);
		state->end = state->x + run->x + font_scale(run->face, run->word->width, run->em);
		state->glyphs -= run->word->count;
		state->bytes -= run->size;
	}
}

/* A space is read with the word before it, but is no part of a link that ends there. */
static void set_space(struct setting *setting, const struct line_setting *how, struct line_state *state, size_t next)
{
	const struct face *face = state->piece.face;
	const struct shaped_word *blank = face ? shape_word(setting->setter->shaper, face, " ", 1) : NULL;
	const struct box *after = next < how->line->end ? &setting->boxes.at[next] : NULL;
	const struct mark *mark = after && after->first < after->end ? setting->runs.at[after->first].mark : NULL;
	if (!blank)
		return;
	const struct run space = {.face = face, .word = blank, .text = " ", .size = 1, .em = setting->style->size, .mark = mark == state->piece.mark ? mark : NULL};
	turn_to(setting, how, state, &space);
	add_glyphs(&state->piece, &space, state->x);
}

/* Of the line, a space behind each box with them. */
static void count_glyphs(const struct setting *setting, const struct paragraph_line *line, struct line_state *state)
{
	state->glyphs = state->bytes = line->end - line->first;
	for (size_t b = line->first; b < line->end; b++)
		for (size_t r = setting->boxes.at[b].first; r < setting->boxes.at[b].end; r++) {
			state->glyphs += setting->runs.at[r].word->count;
			state->bytes += setting->runs.at[r].size;
		}
}

static void set_line(struct setting *setting, const struct line_setting *how)
{
	const struct paragraph_line *line = how->line;
	struct line_state state = {.x = line->indent, .end = line->indent};
	count_glyphs(setting, line, &state);
	for (size_t b = line->first; b < line->end; b++) {
		const struct paragraph_box *measure = &setting->measures.at[b];
		bool inner = b + 1 < line->end;
		set_box(setting, how, &state, &setting->boxes.at[b]);
		state.x = state.end = state.x + measure->width;
		/* A line feed reads as a space, too. */
		bool broken = measure->space > 0 || measure->after == BREAK_FORCED;
		if (inner ? measure->space > 0 : how->last ? how->shape->trailing_space : broken)
			set_space(setting, how, &state, b + 1);
		if (inner && measure->space > 0)
			state.x += measure->space + stretched(line, state.space++);
	}
	finish(setting, &state.piece, how->shape, state.end, how->items);
}

static bool prepare(struct typesetter *setter, const struct fragments *fragments, const struct style *style, int32_t limit, struct setting *setting)
{
	arena_clear(setter->scratch);
	struct fragments all = *fragments;
	if (style->upper) {
		all = (struct fragments){0};
		for (size_t i = 0; i < fragments->count; i++) {
			struct fragment *fragment = array_push(setter->scratch, &all);
			*fragment = fragments->at[i];
			fragment->text = utf8_upper(setter->scratch, fragment->text);
			fragment->exact = fragment->exact && strlen(fragment->text) == fragment->size;
			fragment->size = strlen(fragment->text);
		}
	}
	struct fragments *kept = arena_alloc(setter->scratch, sizeof *kept);
	*kept = all;
	*setting = (struct setting){.setter = setter, .style = style, .fragments = kept, .limit = limit};
	gather(setting);
	make_boxes(setting);
	return !setting->failed;
}

/* What of the glyph reaches over the margin: little enough not to be seen as such. */
static int32_t overhang(const struct run *run, size_t index)
{
	static const struct { uint32_t character; int32_t share; } marks[] = {
		{'.', 667}, {',', 667}, {'-', 500}, {0x2018, 500}, {0x2019, 500}, {0x201C, 500}, {0x201D, 500}, {0x2013, 333},
	};
	const struct shaped_glyph *glyph = &run->word->glyphs[index];
	size_t at = glyph->text;
	uint32_t c = utf8_next(run->text, run->size, &at);
	int32_t end = index + 1 < run->word->count ? glyph[1].x : run->word->width;
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (marks[i].character == c)
			return (int32_t)((int64_t)font_scale(run->face, end - glyph->x, run->em) * marks[i].share / 1000);
	return 0;
}

static const struct paragraph_hanging *measure_hanging(const struct setting *setting, const struct inline_shape *shape)
{
	struct paragraph_hanging *hanging = arena_alloc(setting->setter->scratch, (setting->boxes.count + 1) * sizeof *hanging);
	for (size_t i = 0; i < setting->boxes.count; i++) {
		const struct box *box = &setting->boxes.at[i];
		if (box->first == box->end)
			continue;
		const struct run *first = &setting->runs.at[box->first], *last = &setting->runs.at[box->end - 1];
		/* A label stands in front of the first line. */
		if (first->word->count && !(i == 0 && shape->lead))
			hanging[i].left = overhang(first, 0);
		if (last->word->count)
			hanging[i].right = overhang(last, last->word->count - 1);
	}
	return hanging;
}

static void gather_notes(const struct setting *setting, const struct paragraph_line *line, size_t number, struct inline_lines *out)
{
	for (size_t b = line->first; b < line->end; b++)
		for (size_t r = setting->boxes.at[b].first; r < setting->boxes.at[b].end; r++)
			if (setting->runs.at[r].mark && setting->runs.at[r].mark->note)
				*array_push(setting->setter->arena, &out->notes) = (struct inline_note){number, setting->runs.at[r].mark->note};
}

bool inline_set(struct typesetter *setter, const struct fragments *fragments, const struct inline_shape *shape, struct inline_lines *out)
{
	struct setting setting;
	const struct style *style = shape->style;
	int32_t indent = (shape->no_indent ? 0 : style->indent) + shape->lead;
	bool good = prepare(setter, fragments, style, shape->width - (indent > 0 ? indent : 0), &setting);
	const struct paragraph_shape how = {shape->width, indent, style->alignment, style->balanced, style->hanging ? measure_hanging(&setting, shape) : NULL};
	size_t count;
	struct paragraph_line *lines = paragraph_break(setter->scratch, setting.measures.at, setting.measures.count, &how, &count);
	*out = (struct inline_lines){.leading = style->leading, .ends = {.at = arena_alloc(setter->arena, count * sizeof *out->ends.at), .capacity = count}};
	for (size_t i = 0; i < count; i++) {
		size_t first = out->items.count;
		set_line(&setting, &(struct line_setting){&lines[i], shape, &out->items, i + 1 == count});
		int32_t baseline = 0;
		if (out->items.count > first) {
			const struct face *face = out->items.at[first].face;
			int32_t ascent = font_scale(face, face->ascent, style->size), descent = font_scale(face, face->descent, style->size);
			baseline = (style->leading - ascent - descent) / 2 + ascent;
		}
		for (size_t k = first; k < out->items.count; k++)
			out->items.at[k].y += baseline;
		*array_push(setter->arena, &out->ends) = out->items.count;
		gather_notes(&setting, &lines[i], i, out);
		if (lines[i].natural > out->natural)
			out->natural = lines[i].natural;
	}
	return good;
}

void inline_measure(struct typesetter *setter, const struct fragments *fragments, const struct style *style, int32_t *natural, int32_t *least)
{
	struct setting setting;
	prepare(setter, fragments, style, 0, &setting);
	int64_t line = 0, chain = 0, widest = 0, firmest = 0;
	for (size_t i = 0; i < setting.measures.count; i++) {
		const struct paragraph_box *box = &setting.measures.at[i];
		line += box->width;
		chain += box->width;
		widest = line > widest ? line : widest;
		firmest = chain > firmest ? chain : firmest;
		line = box->after == BREAK_FORCED ? 0 : line + box->space;
		chain = box->after <= BREAK_AVOID ? chain + box->space : 0;
	}
	*natural = (int32_t)(widest < MEASURE_LIMIT ? widest : MEASURE_LIMIT);
	*least = (int32_t)(firmest < MEASURE_LIMIT ? firmest : MEASURE_LIMIT);
}

int32_t inline_measure_word(struct typesetter *setter, const struct fragments *fragments, const struct style *style)
{
	struct setting setting;
	int32_t widest = 0;
	prepare(setter, fragments, style, 0, &setting);
	for (size_t i = 0; i < setting.measures.count; i++)
		widest = setting.measures.at[i].width > widest ? setting.measures.at[i].width : widest;
	return widest;
}

static int compare_anchors(const void *a, const void *b)
{
	return strcmp(((const struct anchor *)a)->name, ((const struct anchor *)b)->name);
}

/* A layout need not print annexes. */
static bool is_annex(const struct report *report, const char *id)
{
	for (size_t i = 0; i < report->annexes.count; i++)
		if (strcmp(report->annexes.at[i].id.text, id) == 0)
			return true;
	return false;
}

void inline_resolve(struct typesetter *setter)
{
	if (setter->anchors.count)
		qsort(setter->anchors.at, setter->anchors.count, sizeof *setter->anchors.at, compare_anchors);
	for (size_t i = 0; i < setter->references.count; i++) {
		const struct anchor *reference = &setter->references.at[i];
		const struct anchor *found =
			setter->anchors.count ? bsearch(reference, setter->anchors.at, setter->anchors.count, sizeof *reference, compare_anchors) : NULL;
		struct page_element *element = &setter->document->elements.at[reference->element];
		if (found) {
			element->target = found->element;
			continue;
		}
		/* The words stay; they lead nowhere. */
		element->role = PAGE_ROLE_SPAN;
		if (!is_annex(setter->report, reference->name))
			diagnostics_add(setter->list, DIAGNOSTIC_LAYOUT_ANCHOR, node_text_place(setter->arena, reference->mark->node, reference->mark->start, reference->mark->start + 1),
				reference->name, NULL);
	}
}
