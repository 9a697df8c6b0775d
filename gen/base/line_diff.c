/* What changed between two texts that agree line by line, as a patch. */
#include "base/line_diff.h"

#include "base/array.h"

#include <stdbool.h>
#include <string.h>

#define CONTEXT ((size_t)3) /* lines */

/* A line of both texts. */
struct pair {
	struct line_text before, after; /* with the line feed, if there is one */
	bool changed;
};
struct pairs ARRAY_OF(struct pair);

static struct line_text take_line(struct line_text *rest)
{
	const char *end = rest->size ? memchr(rest->data, '\n', rest->size) : NULL;
	struct line_text line = {rest->data, end ? (size_t)(end - rest->data) + 1 : rest->size};
	rest->data += line.size;
	rest->size -= line.size;
	return line;
}

static struct pairs pair_lines(struct arena *arena, struct line_text before, struct line_text after)
{
	struct pairs pairs = {0};
	while (before.size || after.size) {
		struct pair *pair = array_push(arena, &pairs);
		pair->before = take_line(&before);
		pair->after = take_line(&after);
		pair->changed = pair->before.size != pair->after.size || memcmp(pair->before.data, pair->after.data, pair->before.size) != 0;
	}
	return pairs;
}

/* The first changed line from `at` on, or their number. */
static size_t find_change(const struct pairs *pairs, size_t at)
{
	while (at < pairs->count && !pairs->at[at].changed)
		at++;
	return at;
}

static size_t find_same(const struct pairs *pairs, size_t at)
{
	while (at < pairs->count && pairs->at[at].changed)
		at++;
	return at;
}

static void add_line(char mark, struct line_text line, struct buffer *out)
{
	buffer_char(out, mark);
	buffer_add(out, line.data, line.size);
	if (!line.size || line.data[line.size - 1] != '\n')
		buffer_text(out, "\n\\ No newline at end of file\n");
}

static void add_same(const struct pairs *pairs, size_t start, size_t end, struct buffer *out)
{
	for (size_t i = start; i < end; i++)
		add_line(' ', pairs->at[i].before, out);
}

static void add_changed(const struct pairs *pairs, size_t start, size_t end, struct buffer *out)
{
	for (size_t i = start; i < end; i++)
		add_line('-', pairs->at[i].before, out);
	for (size_t i = start; i < end; i++)
		add_line('+', pairs->at[i].after, out);
}

/* The hunk with the change at `first`, and changes behind it whose contexts meet; returns where it ends. */
static size_t add_hunk(const struct pairs *pairs, size_t first, struct buffer *out)
{
	size_t start = first > CONTEXT ? first - CONTEXT : 0, end = find_same(pairs, first), next = find_change(pairs, end);
	while (next < pairs->count && next - end <= 2 * CONTEXT) {
		end = find_same(pairs, next);
		next = find_change(pairs, end);
	}
	end = pairs->count - end > CONTEXT ? end + CONTEXT : pairs->count;
	buffer_format(out, "@@ -%zu,%zu +%zu,%zu @@\n", start + 1, end - start, start + 1, end - start);
	for (size_t at = start; at < end;) {
		size_t change = find_change(pairs, at), same;
		change = change < end ? change : end;
		same = find_same(pairs, change);
		add_same(pairs, at, change, out);
		add_changed(pairs, change, same, out);
		at = same;
	}
	return end;
}

/* Quoted as git and patch do where a plain name would be misread. */
static void add_name(const char *mark, char side, const char *name, struct buffer *out)
{
	bool quoted = false, spaced = strchr(name, ' ') != NULL;
	name += strspn(name, "/");
	for (const char *c = name; *c; c++)
		quoted = quoted || (unsigned char)*c < 0x20 || *c == 0x7F || *c == '"' || *c == '\\';
	buffer_format(out, "%s %s%c/", mark, quoted ? "\"" : "", side);
	for (const char *c = name; *c; c++) {
		if (quoted && (*c == '"' || *c == '\\'))
			buffer_format(out, "\\%c", *c);
		else if ((unsigned char)*c < 0x20 || *c == 0x7F)
			buffer_format(out, "\\%03o", (unsigned)*c);
		else
			buffer_char(out, *c);
	}
	buffer_text(out, quoted ? "\"\n" : spaced ? "\t\n" : "\n");
}

void line_diff(const char *name, struct line_text before, struct line_text after, struct buffer *out)
{
	struct pairs pairs = pair_lines(out->arena, before, after);
	size_t change = find_change(&pairs, 0);
	if (change == pairs.count)
		return;
	add_name("---", 'a', name, out);
	add_name("+++", 'b', name, out);
	while (change < pairs.count)
		change = find_change(&pairs, add_hunk(&pairs, change, out));
}
