/* What to write into the file so that a stretch of a decoded text becomes another. */
#include "source/source.h"

#include "base/utf8.h"
#include "source/literal.h"

#include <string.h>

/* Whether the file's bytes decode to exactly the bytes `start` … `end` of the text. They hold more where the range cuts a letter from its marks. */
static bool stands_for(struct arena *arena, const struct node *node, struct span span, size_t start, size_t end)
{
	struct buffer decoded = buffer_make(arena);
	size_t size = 0;
	const char *text;

	for (uint32_t at = span.start; at < span.end;) {
		struct literal_point point = literal_next(node->origin, span, at);

		buffer_code_point(&decoded, point.code_point);
		at = point.span.end;
	}
	text = utf8_nfc(arena, decoded.data, decoded.size, &size);
	return size == end - start && memcmp(text, node->string + start, size) == 0;
}

static const char *escape(struct arena *arena, const char *text)
{
	struct buffer out = buffer_make(arena);

	for (; *text; text++) {
		if (*text == '"' || *text == '\\')
			buffer_char(&out, '\\');
		if (*text == '\n')
			buffer_text(&out, "\\n");
		else if (*text == '\t')
			buffer_text(&out, "\\t");
		else if ((unsigned char)*text < 0x20)
			buffer_format(&out, "\\u%04x", (unsigned)*text);
		else
			buffer_char(&out, *text);
	}
	return out.data;
}

/* An insertion stands before the letter at `start`, which tells whether that is between two letters. */
static size_t letter_end(const char *text, size_t size, size_t start)
{
	size_t end = start;

	if (start < size)
		utf8_next(text, size, &end);
	return end;
}

struct repair node_text_repair(struct arena *arena, const struct node *node, size_t start, size_t end, const char *replacement)
{
	struct repair repair = {{0, 0}, NULL};
	size_t size, probe;
	struct span span;

	if (node->kind != NODE_STRING)
		return repair;
	size = node_text_size(node);
	if (start > end || end > size)
		return repair;
	probe = start < end ? end : letter_end(node->string, size, start);
	span = node_text_place(arena, node, start, probe).span;
	if (!stands_for(arena, node, span, start, probe))
		return repair;
	if (start == end)
		span.end = span.start;
	return (struct repair){span, escape(arena, replacement)};
}
