/* Strings whose letters were read in a wrong encoding before they came into the report. */
#include "rules/prose.h"
#include "rules/rules.h"
#include "source/mojibake.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

#define EXCERPT 60 /* characters of a string that a message shows */

struct search {
	struct diagnostics *list;
	struct arena *scratch; /* of one string */
	struct mojibake_reader reader;
	size_t found;
	struct ARRAY_OF(struct span) spans; /* of the strings that were reported, and of words that reading the file has found damaged */
};

static const char *cut(struct arena *arena, const char *text)
{
	size_t size = strlen(text), at = 0;
	for (size_t i = 0; i < EXCERPT && at < size; i++)
		utf8_next(text, size, &at);
	return at == size ? text : arena_format(arena, "%.*s…", (int)at, text);
}

static bool find(struct search *search, const struct prose *prose, struct mojibake *out)
{
	arena_clear(search->scratch);
	return mojibake_find(search->list->arena, search->scratch, &search->reader, prose->text, out);
}

/* Long strings tell the encoding of all: one that was pasted in was pasted in from one place. */
static void learn(void *context, const struct prose *prose)
{
	struct search *search = context;
	struct mojibake found;
	if (!find(search, prose, &found))
		return;
	search->found++;
	if (found.sure && !search->reader.known)
		search->reader.known = found.encoding;
	search->reader.soft_hyphens = search->reader.soft_hyphens || (found.sure && found.soft_hyphens);
}

static void report(void *context, const struct prose *prose)
{
	struct search *search = context;
	struct diagnostics *list = search->list;
	struct mojibake found;
	if (!find(search, prose, &found))
		return;
	enum diagnostic_code code = found.lost ? DIAGNOSTIC_TEXT_MOJIBAKE_LOST : found.sure ? DIAGNOSTIC_TEXT_MOJIBAKE : DIAGNOSTIC_TEXT_MOJIBAKE_LIKELY;
	if (list->off[code])
		return;
	struct diagnostic *diagnostic =
		diagnostics_add(list, code, node_text_place(list->arena, prose->node, 0, prose->size), cut(search->scratch, prose->text), found.encoding,
				cut(search->scratch, found.meant), found.lost ? found.lost : "", NULL);
	*array_push(list->arena, &search->spans) = prose->node->span;
	if (found.safe)
		diagnostic->repair = node_text_repair(list->arena, prose->node, 0, prose->size, found.meant);
}

static int compare_spans(const void *a, const void *b)
{
	const struct span *one = a, *other = b;
	return one->start < other->start ? -1 : one->start > other->start;
}

/* An element found for the key `at`: the span that holds it. */
static int compare_place(const void *at, const void *b)
{
	const struct span *place = at, *span = b;
	if (place->start < span->start)
		return -1;
	return place->start >= span->end;
}

static bool is_about_language(const struct diagnostic *diagnostic)
{
	bool own = diagnostic->code == DIAGNOSTIC_TEXT_MOJIBAKE || diagnostic->code == DIAGNOSTIC_TEXT_MOJIBAKE_LIKELY ||
		   diagnostic->code == DIAGNOSTIC_TEXT_MOJIBAKE_LOST;
	return !own && diagnostic_name(diagnostic->code)[0] == 'N';
}

static void add_damaged(struct search *search)
{
	const struct diagnostics *list = search->list;
	for (size_t i = 0; i < list->count; i++)
		if (list->at[i].code == DIAGNOSTIC_SOURCE_ENCODING_DOUBT)
			*array_push(list->arena, &search->spans) = list->at[i].place.span;
}

/* What other rules say of the spelling of such a string is about letters that nobody typed, and their repairs would make it worse. */
static void drop_rest(const struct search *search)
{
	struct diagnostics *list = search->list;
	size_t kept = 0;
	qsort(search->spans.at, search->spans.count, sizeof *search->spans.at, compare_spans);
	for (size_t i = 0; i < list->count; i++) {
		const struct diagnostic *one = &list->at[i];
		bool drop = is_about_language(one) &&
			    bsearch(&one->place.span, search->spans.at, search->spans.count, sizeof *search->spans.at, compare_place);
		if (!drop)
			list->at[kept++] = *one;
	}
	list->count = kept;
}

void rules_mojibake(struct diagnostics *list, const struct report *whole)
{
	struct search search = {.list = list, .scratch = arena_new()};
	prose_each(whole, learn, &search);
	if (search.found)
		prose_each(whole, report, &search);
	add_damaged(&search);
	if (search.spans.count)
		drop_rest(&search);
	arena_free(search.scratch);
}
