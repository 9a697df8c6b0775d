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
};

static void push(struct expansion *expansion, const struct segment *segment, const char *text, const struct node *node)
{
	if (!*text)
		return;
	struct fragment *fragment = array_push(expansion->setter->arena, expansion->out);
	*fragment = (struct fragment){.text = text, .size = strlen(text), .bold = expansion->bold || segment->bold,
				      .italic = expansion->italic || segment->italic, .node = node, .start = segment->start};
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
		size_t first = expansion->out->count;
		expand(&inner, &root, value->node);
		if (segment->capital && expansion->out->count > first) {
			struct fragment *fragment = &expansion->out->at[first];
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
	struct fragment *fragment = &expansion->out->at[expansion->out->count - 1];
	if (fragment->node == value->node && value->node) {
		fragment->start = 0;
		fragment->exact = strcmp(text, value->node->string) == 0;
	}
}

static void expand(struct expansion *expansion, const struct scope *scope, const struct node *node)
{
	struct arena *arena = expansion->setter->arena;
	const struct template_context context = {arena, NULL, scope, false};
	struct segments segments = template_parse(&context, node);
	for (size_t i = 0; i < segments.count; i++) {
		const struct segment *segment = &segments.at[i];
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
			expansion->out->at[expansion->out->count - 1].exact = strlen(shown) == strlen(text);
	}
}

void inline_expand(struct typesetter *setter, const struct scope *scope, const struct node *node, struct fragments *out)
{
	struct expansion expansion = {.setter = setter, .out = out};
	if (node)
		expand(&expansion, scope, node);
}

const char *inline_plain(struct typesetter *setter, const struct scope *scope, const struct node *node)
{
	struct fragments fragments = {0};
	inline_expand(setter, scope, node, &fragments);
	struct buffer out = buffer_make(setter->arena);
	for (size_t i = 0; i < fragments.count; i++)
		buffer_text(&out, fragments.at[i].text);
	for (size_t i = 0; i < out.size; i++)
		if (out.data[i] == '\n' || out.data[i] == '\t')
			out.data[i] = ' ';
	return out.data;
}
