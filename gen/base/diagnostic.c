/* The list of what is wrong: adding, counting, sorting, and guessing what was meant. */
#include "base/diagnostic.h"

#include "base/utf8.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define ARGUMENT_BYTES (4 * DIAGNOSTIC_SHOWN + 4) /* more than is shown, so that a cut is seen */

static const struct {
	const char *name;
	enum severity severity;
} codes[] = {
#define DIAGNOSTIC(id, code, level, vi, vi_hint, en, en_hint) [DIAGNOSTIC_##id] = {.name = code, .severity = level},
#include "base/diagnostic_table.h"
#undef DIAGNOSTIC
};

struct diagnostics diagnostics_make(struct arena *arena)
{
	return (struct diagnostics){.arena = arena};
}

/* A side of an argument as far as messages show it: every finding about a long text would hold all of it. */
static size_t measure_side(const char *side, size_t size)
{
	size_t kept = size < ARGUMENT_BYTES ? size : ARGUMENT_BYTES;
	while (kept < size && ((unsigned char)side[kept] & 0xC0) == 0x80)
		kept++;
	return kept;
}

static const char *copy_argument(struct arena *arena, const char *argument)
{
	size_t size = strlen(argument), first = strcspn(argument, "\x1F");
	if (size <= ARGUMENT_BYTES)
		return arena_copy(arena, argument, size);
	size_t kept = measure_side(argument, first);
	if (first == size)
		return arena_copy(arena, argument, kept);
	return arena_format(arena, "%.*s\x1F%.*s", (int)kept, argument, (int)measure_side(argument + first + 1, size - first - 1), argument + first + 1);
}

struct diagnostic *diagnostics_add(struct diagnostics *list, enum diagnostic_code code, struct place place, ...)
{
	if (list->off[code]) {
		list->dropped = (struct diagnostic){.code = code, .place = place};
		return &list->dropped;
	}
	struct diagnostic *diagnostic = array_push_alone(list->arena, list);
	diagnostic->code = code;
	diagnostic->place = place;
	va_list arguments;
	va_start(arguments, place);
	for (size_t i = 0; i < DIAGNOSTIC_ARGUMENTS; i++) {
		const char *argument = va_arg(arguments, const char *);
		if (!argument)
			break;
		diagnostic->arguments[i] = copy_argument(list->arena, argument);
	}
	va_end(arguments);
	return diagnostic;
}

enum severity diagnostic_severity(enum diagnostic_code code)
{
	return codes[code].severity;
}

const char *diagnostic_name(enum diagnostic_code code)
{
	return codes[code].name;
}

enum diagnostic_code diagnostic_find(const char *name)
{
	size_t code = 0;
	while (code < DIAGNOSTIC_COUNT && strcasecmp(codes[code].name, name) != 0)
		code++;
	return (enum diagnostic_code)code;
}

bool diagnostic_is_rule(enum diagnostic_code code)
{
	return strchr("CTN", *codes[code].name) != NULL;
}

size_t diagnostics_count(const struct diagnostics *list, enum severity least)
{
	size_t count = 0;
	for (size_t i = 0; i < list->count; i++)
		count += diagnostic_severity(list->at[i].code) >= least;
	return count;
}

/* What a diagnostic is sorted by. */
struct entry {
	const struct diagnostic *diagnostic;
	size_t rank;  /* of its origin's name, in order of first sight; SIZE_MAX: no origin */
	size_t index; /* in the list: makes the sort stable */
};

static int compare_size(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static int compare_string(const char *a, const char *b)
{
	if (!a || !b)
		return (a != NULL) - (b != NULL);
	return strcmp(a, b);
}

static int compare_order(const struct entry *a, const struct entry *b)
{
	int order = compare_size(a->rank, b->rank);
	if (!order)
		order = compare_size(a->diagnostic->place.span.start, b->diagnostic->place.span.start);
	if (!order)
		order = compare_size(a->diagnostic->code, b->diagnostic->code);
	return order;
}

/* 0 when both say the same about the same place. */
static int compare_content(const struct entry *a, const struct entry *b)
{
	int order = compare_order(a, b);
	if (!order)
		order = compare_size(a->diagnostic->place.span.end, b->diagnostic->place.span.end);
	if (!order)
		order = compare_string(a->diagnostic->place.pointer, b->diagnostic->place.pointer);
	for (size_t i = 0; !order && i < DIAGNOSTIC_ARGUMENTS; i++)
		order = compare_string(a->diagnostic->arguments[i], b->diagnostic->arguments[i]);
	return order;
}

static int sort_by_content(const void *left, const void *right)
{
	const struct entry *a = left, *b = right;
	int order = compare_content(a, b);
	return order ? order : compare_size(a->index, b->index);
}

static int sort_by_index(const void *left, const void *right)
{
	const struct entry *a = left, *b = right;
	return compare_size(a->index, b->index);
}

/* What stands at one place with one code comes in the order in which it was found. */
static void restore_order(struct entry *entries, size_t count)
{
	for (size_t first = 0, end; first < count; first = end) {
		for (end = first + 1; end < count && compare_order(&entries[first], &entries[end]) == 0;)
			end++;
		if (end - first > 1)
			qsort(entries + first, end - first, sizeof *entries, sort_by_index);
	}
}

struct names ARRAY_OF(const char *);

static size_t find_rank(struct arena *arena, struct names *names, const struct origin *origin)
{
	if (!origin)
		return SIZE_MAX;
	for (size_t i = 0; i < names->count; i++)
		if (strcmp(names->at[i], origin->name) == 0)
			return i;
	*array_push(arena, names) = origin->name;
	return names->count - 1;
}

static size_t drop_equal(struct entry *entries, size_t count)
{
	size_t kept = 1;
	for (size_t i = 1; i < count; i++)
		if (compare_content(&entries[kept - 1], &entries[i]) != 0)
			entries[kept++] = entries[i];
	return kept;
}

/* The list in the order of the entries, in place: each round of the permutation begins with a hole and ends by filling it. Dropped ones go to the
 * end, and off it. */
static void arrange(struct diagnostics *list, struct entry *entries, size_t count)
{
	size_t *from = arena_alloc(list->arena, list->count * sizeof *from);
	bool *taken = arena_alloc(list->arena, list->count * sizeof *taken);
	for (size_t i = 0; i < count; i++) {
		from[i] = entries[i].index;
		taken[from[i]] = true;
	}
	for (size_t i = 0, next = count; i < list->count; i++)
		if (!taken[i])
			from[next++] = i;
	for (size_t i = 0; i < list->count; i++) {
		struct diagnostic kept = list->at[i];
		size_t at = i;
		while (from[at] != i) {
			size_t source = from[at];
			list->at[at] = list->at[source];
			from[at] = at;
			at = source;
		}
		list->at[at] = kept;
		from[at] = at;
	}
	list->count = count;
}

void diagnostics_sort(struct diagnostics *list)
{
	if (list->count < 2)
		return;
	struct names names = {0};
	struct entry *entries = arena_alloc(list->arena, list->count * sizeof *entries);
	for (size_t i = 0; i < list->count; i++)
		entries[i] = (struct entry){.diagnostic = &list->at[i],
					    .index = i,
					    .rank = find_rank(list->arena, &names, list->at[i].place.origin)};
	/* Equal ones are neighbours only in an order that looks at everything. */
	qsort(entries, list->count, sizeof *entries, sort_by_content);
	size_t count = drop_equal(entries, list->count);
	restore_order(entries, count);
	arrange(list, entries, count);
}

#define WORD_LIMIT 64 /* code points; nobody mistypes a longer word by a letter */

struct word {
	uint32_t letters[WORD_LIMIT];
	size_t length;
};

static bool read_word(const char *text, struct word *out)
{
	size_t size = strlen(text);
	out->length = 0;
	for (size_t at = 0; at < size;) {
		if (out->length == WORD_LIMIT)
			return false;
		out->letters[out->length++] = utf8_next(text, size, &at);
	}
	return true;
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Letters put in, left out, mistaken, or swapped with their neighbour (optimal string alignment). */
static size_t measure_distance(const struct word *a, const struct word *b)
{
	size_t rows[3][WORD_LIMIT + 1];
	for (size_t j = 0; j <= b->length; j++)
		rows[0][j] = j;
	for (size_t i = 1; i <= a->length; i++) {
		size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *above_that = rows[(i + 1) % 3];
		row[0] = i;
		for (size_t j = 1; j <= b->length; j++) {
			bool same = a->letters[i - 1] == b->letters[j - 1];
			row[j] = least(above[j - 1] + !same, least(above[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && a->letters[i - 1] == b->letters[j - 2] &&
			    a->letters[i - 2] == b->letters[j - 1])
				row[j] = least(row[j], above_that[j - 2] + 1);
		}
	}
	return rows[a->length % 3][b->length];
}

const char *diagnostic_nearest(const char *word, const char *const *candidates)
{
	struct word wanted, candidate;
	if (!read_word(word, &wanted))
		return NULL;
	const char *nearest = NULL;
	size_t limit = wanted.length / 3 + 1;
	for (; *candidates; candidates++) {
		if (!read_word(*candidates, &candidate))
			continue;
		size_t distance = measure_distance(&wanted, &candidate);
		if (distance < limit) {
			limit = distance;
			nearest = *candidates;
		}
	}
	return nearest;
}
