/* Names of metrics, found in running text by the words before a number: a tree of words, each name from its last word to its first. */
#include "rules/metric_names.h"

#include <string.h>

#define WORDS_LEAST 2
#define WORDS_MOST 24

/* One step of the tree, in a table with open addressing. */
struct step {
	uint64_t word;
	uint32_t from, to; /* nodes; `to` is 0 where the place is free: nothing leads to the root */
};

struct metric_names {
	const struct report *report;
	struct step *steps;
	size_t mask;
	uint32_t nodes;
	uint32_t *first; /* by node: a metric's number from 1 */
	uint32_t *next;  /* by metric */
};

static struct step *find_step(const struct metric_names *names, uint32_t from, uint64_t word)
{
	size_t at = (size_t)((word ^ from) * UINT64_C(0x9E3779B97F4A7C15) >> 20) & names->mask;
	while (names->steps[at].to && (names->steps[at].from != from || names->steps[at].word != word))
		at = (at + 1) & names->mask;
	return &names->steps[at];
}

static size_t read_name(const struct metric *metric, struct word *words)
{
	struct text name = text_of(metric->name.text);
	if (!metric->values.count || !metric->unit.node)
		return 0;
	size_t count = words_of(name, words, WORDS_MOST);
	if (count < WORDS_LEAST || count > WORDS_MOST)
		return 0;
	size_t end = words[count - 1].end;
	return end + strspn(name.at + end, " *") == name.size ? count : 0;
}

static void add_name(struct metric_names *names, size_t index)
{
	struct word words[WORDS_MOST];
	uint32_t node = 0;
	size_t count = read_name(&names->report->metrics.at[index], words);
	for (size_t i = count; i-- > 0;) {
		struct step *step = find_step(names, node, words[i].hash);
		if (!step->to)
			*step = (struct step){words[i].hash, node, ++names->nodes};
		node = step->to;
	}
	if (!count)
		return;
	names->next[index] = names->first[node];
	names->first[node] = (uint32_t)index + 1;
}

struct metric_names *metric_names_index(struct arena *arena, const struct report *report)
{
	struct metric_names *names = arena_alloc(arena, sizeof *names);
	struct word words[WORDS_MOST];
	size_t total = 0, room = 2;
	for (size_t i = 0; i < report->metrics.count; i++)
		total += read_name(&report->metrics.at[i], words);
	while (room < 2 * total + 2)
		room *= 2;
	*names = (struct metric_names){.report = report, .mask = room - 1};
	names->steps = arena_alloc(arena, room * sizeof *names->steps);
	names->first = arena_alloc(arena, (total + 1) * sizeof *names->first);
	names->next = arena_alloc(arena, (report->metrics.count + 1) * sizeof *names->next);
	for (size_t i = report->metrics.count; i-- > 0;)
		add_name(names, i);
	return names;
}

static const struct metric *metric_at(const struct metric_names *names, uint32_t number)
{
	return number ? &names->report->metrics.at[number - 1] : NULL;
}

const struct metric *metric_names_before(const struct metric_names *names, struct text text, size_t at)
{
	uint32_t node = 0, found = 0;
	struct word word;
	for (int depth = 0; depth < WORDS_MOST && word_before(text, at, &word); depth++, at = word.start) {
		node = find_step(names, node, word.hash)->to;
		if (!node)
			break;
		found = names->first[node] ? names->first[node] : found;
	}
	return metric_at(names, found);
}

const struct metric *metric_names_next(const struct metric_names *names, const struct metric *metric)
{
	return metric_at(names, names->next[metric - names->report->metrics.at]);
}
