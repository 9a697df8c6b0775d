/* Templates to text: values in their Vietnamese form, emphasis kept, every stretch knowing where it came from. */
#include "base/utf8.h"
#include "layout/format.h"
#include "layout/inline.h"

#include <string.h>

struct expansion {
	struct typesetter *setter;
	struct fragments *out;
	int depth;
	bool bold, italic, upper;
	const char *uri; /* of the link being expanded, and its mark */
	const struct mark *link;
	const struct mark *outer; /* the link around a text that stands in another */
	struct note *note;        /* being expanded; NULL: none */
	size_t note_mark;         /* fragment that is its mark */
	bool plain;               /* footnotes are left out */
};

static const struct mark *find_link(struct expansion *expansion, const struct segment *segment, const struct node *node)
{
	const char *uri = segment->uri;
	if (uri != expansion->uri) {
		struct mark *mark = uri ? arena_alloc(expansion->setter->arena, sizeof *mark) : NULL;
		if (mark)
			*mark = (struct mark){.uri = uri, .node = node, .start = segment->start};
		expansion->uri = uri;
		expansion->link = mark;
	}
	return expansion->link;
}

static struct fragments *target(struct expansion *expansion)
{
	return expansion->note ? &expansion->note->text : expansion->out;
}

static void push(struct expansion *expansion, const struct segment *segment, const char *text, const struct node *node)
{
	if (!*text)
		return;
	struct fragment *fragment = array_push(expansion->setter->arena, target(expansion));
	*fragment = (struct fragment){.text = text, .size = strlen(text), .bold = expansion->bold || segment->bold,
				      .italic = expansion->italic || segment->italic, .node = node, .start = segment->start,
				      .mark = segment->uri ? find_link(expansion, segment, node) : expansion->outer};
}

static void expand(struct expansion *expansion, const struct scope *scope, const struct node *node);

static void expand_glue(struct expansion *expansion, const struct segment *segment, const char *text, const struct node *node)
{
	push(expansion, segment, expansion->upper ? utf8_upper(expansion->setter->arena, text) : text, node);
}

static void expand_value(struct expansion *expansion, const struct segment *segment, const struct node *node)
{
	struct arena *arena = expansion->setter->arena;
	const struct value *value = &segment->value;
	if (value->kind == VALUE_TEXT && value->node && expansion->depth < TEMPLATE_DEPTH) {
		const struct scope root = {.report = expansion->setter->report};
		struct expansion inner = *expansion;
		inner.depth++;
		inner.bold |= segment->bold;
		inner.italic |= segment->italic;
		inner.upper |= segment->upper;
		inner.outer = segment->uri ? find_link(expansion, segment, node) : expansion->outer;
		size_t first = target(expansion)->count;
		expand(&inner, &root, value->node);
		if (segment->capital && target(expansion)->count > first) {
			struct fragment *fragment = &target(expansion)->at[first];
			fragment->text = utf8_capital(arena, arena_copy(arena, fragment->text, fragment->size));
			fragment->size = strlen(fragment->text);
			fragment->exact = false;
		}
		return;
	}
	const char *text = format_segment(arena, segment);
	if (expansion->upper)
		text = utf8_upper(arena, text);
	if (!*text)
		return;
	/* A value's own place says more than that of the braces it stands in for. */
	push(expansion, segment, text, value->node && value->node->kind == NODE_STRING ? value->node : node);
	struct fragment *fragment = &target(expansion)->at[target(expansion)->count - 1];
	if (fragment->node == value->node && value->node) {
		fragment->start = 0;
		fragment->exact = strcmp(text, value->node->string) == 0;
	}
}

bool inline_same_text(const struct fragments *a, const struct fragments *b)
{
	for (size_t i = 0; a->count == b->count && i < a->count; i++)
		if (a->at[i].size != b->at[i].size || memcmp(a->at[i].text, b->at[i].text, a->at[i].size) != 0)
			return false;
	return a->count == b->count;
}

/* A note that is the same words at the same place; the entries of a loop may say different ones there. */
static struct note *find_note(const struct typesetter *setter, const struct note *like)
{
	for (size_t i = setter->notes.count; i-- > 0;) {
		struct note *note = setter->notes.at[i];
		if (note->node == like->node && note->start == like->start && inline_same_text(&note->text, &like->text))
			return note;
	}
	return NULL;
}

/* Its words are all there: only now is it known whether it is a new one, and its number. */
static void end_note(struct expansion *expansion)
{
	struct typesetter *setter = expansion->setter;
	struct note *note = expansion->note, *known = note ? find_note(setter, note) : NULL;
	expansion->note = NULL;
	if (!note)
		return;
	if (!known) {
		known = note;
		known->number = (uint32_t)setter->notes.count + 1;
		*array_push(setter->arena, &setter->notes) = known;
	}
	struct fragment *fragment = &expansion->out->at[expansion->note_mark];
	struct mark *mark = arena_alloc(setter->arena, sizeof *mark);
	mark->note = known;
	fragment->mark = mark;
	fragment->text = arena_format(setter->arena, "%u", (unsigned)known->number);
	fragment->size = strlen(fragment->text);
}

/* The mark in the text; what follows up to the note's end goes into the note. */
static void begin_note(struct expansion *expansion, const struct segment *segment, const struct node *node)
{
	struct note *note = arena_alloc(expansion->setter->arena, sizeof *note);
	end_note(expansion);
	*note = (struct note){.node = node, .start = segment->note};
	push(expansion, segment, "0", node);
	expansion->note_mark = expansion->out->count - 1;
	expansion->note = note;
}

static void expand(struct expansion *expansion, const struct scope *scope, const struct node *node)
{
	struct arena *arena = expansion->setter->arena;
	const struct template_context context = {arena, NULL, scope, false, expansion->setter->list};
	struct segments segments = template_parse(&context, node);
	bool within = expansion->note != NULL; /* of a text that stands in a footnote, its own are left out */
	for (size_t i = 0; i < segments.count; i++) {
		const struct segment *segment = &segments.at[i];
		if (segment->note && (expansion->plain || within))
			continue;
		if (segment->kind == SEGMENT_NOTE) {
			begin_note(expansion, segment, node);
			continue;
		}
		if (!segment->note && !within)
			end_note(expansion);
		if (segment->kind == SEGMENT_VALUE) {
			if (segment->value.absent)
				continue;
			expand_glue(expansion, segment, segment->before, node);
			expand_value(expansion, segment, node);
			expand_glue(expansion, segment, segment->after, node);
			continue;
		}
		const char *text = segment->kind == SEGMENT_BREAK ? "\n" : arena_copy(arena, segment->text, segment->end - segment->start);
		const char *shown = expansion->upper ? utf8_upper(arena, text) : text;
		push(expansion, segment, shown, node);
		if (*shown)
			target(expansion)->at[target(expansion)->count - 1].exact = strlen(shown) == strlen(text);
	}
	if (!within)
		end_note(expansion);
}

/* Letters with marks and typographic signs alike; the signs that may stand beside a word are told apart. */
static bool word_byte(const char *text)
{
	static const char *const signs[] = {"“", "”", "‘", "’", "–", "—", "…", "\xC2\xA0"};
	unsigned char c = (unsigned char)*text;
	bool sign = c == 0xE2 || c == 0xC2; /* how each of them begins */
	for (size_t i = 0; sign && i < sizeof signs / sizeof *signs; i++)
		if (strncmp(text, signs[i], strlen(signs[i])) == 0)
			return false;
	return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static bool word_before(const char *text, size_t at)
{
	while (at > 0 && ((unsigned char)text[--at] & 0xC0) == 0x80)
		;
	return word_byte(text + at);
}

/* The longest of the report's terms that stands at a place where a word begins. */
static const struct term *term_at(const struct report *report, const char *text)
{
	const struct term *found = NULL;
	size_t longest = 0;
	for (size_t i = 0; i < report->glossary.count; i++) {
		const char *term = report->glossary.at[i].term.text;
		size_t size = *term == *text ? strlen(term) : 0;
		if (size > longest && strncmp(term, text, size) == 0 && !word_byte(text + size)) {
			found = &report->glossary.at[i];
			longest = size;
		}
	}
	return found;
}

/* The first of the report's terms in the text from `*at` on, as a whole word. */
static const struct term *find_term(const struct report *report, const char *text, size_t *at)
{
	for (; text[*at]; (*at)++) {
		const struct term *term = ((unsigned char)text[*at] & 0xC0) != 0x80 ? term_at(report, text + *at) : NULL;
		if (term && (*at == 0 || !word_before(text, *at)))
			return term;
	}
	return NULL;
}

static void push_part(struct fragments *out, struct arena *arena, const struct fragment *whole, size_t start, size_t end)
{
	if (start == end)
		return;
	struct fragment *part = array_push(arena, out);
	*part = *whole;
	part->text = arena_copy(arena, whole->text + start, end - start);
	part->size = end - start;
	part->start = whole->start + (whole->exact ? (uint32_t)start : 0);
}

/* Terms of the report's glossary become fragments of their own. */
static void mark_terms(struct typesetter *setter, struct fragments *fragments)
{
	struct fragments out = {0};
	for (size_t i = 0; i < fragments->count; i++) {
		const struct fragment *whole = &fragments->at[i];
		size_t from = 0, at = 0;
		const struct term *term;
		while (!whole->mark && (term = find_term(setter->report, whole->text, &at)) != NULL) {
			size_t size = strlen(term->term.text);
			push_part(&out, setter->arena, whole, from, at);
			push_part(&out, setter->arena, whole, at, at + size);
			struct mark *mark = arena_alloc(setter->arena, sizeof *mark);
			mark->expansion = term->expansion.node ? term->expansion.text : NULL;
			mark->language = term->language.node ? term->language.text : NULL;
			out.at[out.count - 1].mark = mark;
			from = at += size;
		}
		push_part(&out, setter->arena, whole, from, whole->size);
	}
	*fragments = out;
}

static void expand_all(struct typesetter *setter, const struct scope *scope, const struct node *node, struct fragments *out, bool plain)
{
	struct expansion expansion = {.setter = setter, .out = out, .plain = plain};
	if (node)
		expand(&expansion, scope, node);
	if (setter->report && setter->report->glossary.count)
		mark_terms(setter, out);
}

void inline_expand(struct typesetter *setter, const struct scope *scope, const struct node *node, struct fragments *out)
{
	expand_all(setter, scope, node, out, false);
}

void inline_expand_without_notes(struct typesetter *setter, const struct scope *scope, const struct node *node, struct fragments *out)
{
	expand_all(setter, scope, node, out, true);
}

void inline_add_value(struct typesetter *setter, const struct value *value, struct fragments *out)
{
	const struct scope root = {.report = setter->report};
	if (value->absent || !value->node || (value->kind != VALUE_TEXT && value->kind != VALUE_STRING))
		return;
	if (value->kind == VALUE_TEXT) {
		inline_expand(setter, &root, value->node, out);
		return;
	}
	bool exact = value->node->kind == NODE_STRING && strcmp(value->text, value->node->string) == 0;
	*array_push(setter->arena, out) = (struct fragment){.text = value->text, .size = strlen(value->text), .node = value->node, .exact = exact};
	if (setter->report && setter->report->glossary.count)
		mark_terms(setter, out);
}

const char *inline_plain(struct typesetter *setter, const struct scope *scope, const struct node *node)
{
	struct fragments fragments = {0};
	expand_all(setter, scope, node, &fragments, true);
	struct buffer out = buffer_make(setter->arena);
	for (size_t i = 0; i < fragments.count; i++)
		buffer_text(&out, fragments.at[i].text);
	for (size_t i = 0; i < out.size; i++)
		if (out.data[i] == '\n' || out.data[i] == '\t')
			out.data[i] = ' ';
	return out.data;
}
