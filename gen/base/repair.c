/* The repairs that diagnostics carry, made in the text they belong to. */
#include "base/repair.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

bool repairs_possible(const struct origin *origin)
{
	return origin->raw && origin->raw_size >= origin->size && (const char *)origin->raw + (origin->raw_size - origin->size) == origin->text;
}

/* A repair and its number in the list, which makes sorting stable. */
struct candidate {
	const struct repair *repair;
	size_t index;
};
struct candidates ARRAY_OF(struct candidate);

static int compare(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

static int by_place(const void *left, const void *right)
{
	const struct candidate *a = left, *b = right;
	int order = compare(a->repair->span.start, b->repair->span.start);
	if (!order)
		order = compare(a->repair->span.end, b->repair->span.end);
	return order ? order : (a->index > b->index) - (a->index < b->index);
}

static bool is_within_a_line(const struct repair *repair, const struct origin *origin)
{
	const struct span span = repair->span;
	return span.start <= span.end && span.end <= origin->size && !memchr(origin->text + span.start, '\n', span.end - span.start) &&
	       !strchr(repair->text, '\n');
}

struct repairs repairs_collect(struct arena *arena, const struct diagnostics *list, const struct origin *origin)
{
	struct candidates all = {0};
	struct repairs repairs = {0};
	for (size_t i = 0; i < list->count; i++) {
		const struct diagnostic *diagnostic = &list->at[i];
		if (diagnostic->repair.text && diagnostic->place.origin == origin && is_within_a_line(&diagnostic->repair, origin))
			*array_push(arena, &all) = (struct candidate){&diagnostic->repair, i};
	}
	if (all.count)
		qsort(all.at, all.count, sizeof *all.at, by_place);
	for (size_t i = 0; i < all.count; i++)
		if (!repairs.count || all.at[i].repair->span.start > repairs.at[repairs.count - 1].span.end)
			*array_push(arena, &repairs) = *all.at[i].repair;
	return repairs;
}

static bool is_ascii(const char *text, size_t size)
{
	size_t i = 0;
	while (i < size && (unsigned char)text[i] < 0x80)
		i++;
	return i == size;
}

static void add_escaped(const char *text, struct buffer *out)
{
	size_t size = strlen(text);
	for (size_t at = 0; at < size;) {
		uint32_t code_point = utf8_next(text, size, &at);
		if (code_point < 0x80)
			buffer_char(out, (char)code_point);
		else if (code_point < 0x10000)
			buffer_format(out, "\\u%04x", (unsigned)code_point);
		else
			buffer_format(out, "\\u%04x\\u%04x", (unsigned)(0xD7C0 + (code_point >> 10)), (unsigned)(0xDC00 + (code_point & 0x3FF)));
	}
}

void repairs_apply(const struct repairs *repairs, const struct origin *origin, struct buffer *out)
{
	const char *raw = origin->raw;
	size_t done = 0, mark = origin->raw_size - origin->size; /* bytes of the byte order mark */
	bool ascii = is_ascii(raw, origin->raw_size);
	buffer_reserve(out, origin->raw_size);
	for (size_t i = 0; i < repairs->count; i++) {
		const struct repair *repair = &repairs->at[i];
		buffer_add(out, raw + done, mark + repair->span.start - done);
		if (ascii)
			add_escaped(repair->text, out);
		else
			buffer_text(out, repair->text);
		done = mark + repair->span.end;
	}
	buffer_add(out, raw + done, origin->raw_size - done);
}
