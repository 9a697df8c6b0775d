/* Awards: entries and names that stand twice, and what the paragraphs before them count. */
#include "rules/figures.h"

#include <stdlib.h>
#include <string.h>

struct entry {
	uint64_t issuer, award;
	const struct award *at;
};

static int compare_entries(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	int order = text_hash_compare(x->issuer, y->issuer);
	if (!order)
		order = text_hash_compare(x->award, y->award);
	return order ? order : (x->at < y->at ? -1 : 1);
}

/* One entry for groups and one for persons is a way to write one award. */
static bool overlap(const struct award *a, const struct award *b)
{
	return (a->collectives.node && b->collectives.node) || (a->individuals.node && b->individuals.node);
}

static void check_entries(const struct figures *figures)
{
	const struct report *report = figures->report;
	struct entry *all = arena_alloc(figures->arena, (report->awards.count + 1) * sizeof *all);
	size_t count = 0;
	for (size_t i = 0; i < report->awards.count; i++) {
		const struct award *award = &report->awards.at[i];
		if (award->issuer.node && award->award.node)
			all[count++] = (struct entry){text_hash(text_of(award->issuer.text)), text_hash(text_of(award->award.text)), award};
	}
	qsort(all, count, sizeof *all, compare_entries);
	for (size_t i = 1; i < count; i++) {
		if (all[i].issuer != all[i - 1].issuer || all[i].award != all[i - 1].award || !overlap(all[i].at, all[i - 1].at))
			continue;
		struct diagnostic *diagnostic =
			diagnostics_add(figures->list, DIAGNOSTIC_AWARD_TWICE, node_place(figures->arena, all[i].at->award.node),
					all[i].at->award.text, all[i].at->issuer.text, NULL);
		diagnostic->related = node_place(figures->arena, all[i - 1].at->award.node);
	}
}

struct name {
	uint64_t hash;
	const struct string *at;
};

static int compare_names(const void *a, const void *b)
{
	const struct name *x = a, *y = b;
	int order = text_hash_compare(x->hash, y->hash);
	return order ? order : (x->at < y->at ? -1 : 1);
}

static void check_names(const struct figures *figures, const struct tally *tally)
{
	size_t count = 0, first = 0;
	if (!tally->names || tally->count < 2)
		return;
	struct name *all = arena_alloc(figures->arena, (size_t)tally->count * sizeof *all);
	for (int64_t i = 0; i < tally->count; i++)
		if (tally->names[i].node)
			all[count++] = (struct name){text_hash(text_of(tally->names[i].text)), &tally->names[i]};
	qsort(all, count, sizeof *all, compare_names);
	for (size_t i = 1; i < count; i++) {
		if (all[i].hash != all[first].hash) {
			first = i;
			continue;
		}
		struct diagnostic *diagnostic = diagnostics_add(figures->list, DIAGNOSTIC_AWARD_NAME_TWICE,
								node_place(figures->arena, all[i].at->node), all[i].at->text, NULL);
		diagnostic->related = node_place(figures->arena, all[first].at->node);
	}
}

static const struct tally *tally_of(const struct award *award, bool individuals)
{
	return individuals ? &award->individuals : &award->collectives;
}

/* False when no award says how many. */
static bool count_all(const struct report *report, bool individuals, int64_t *total)
{
	bool known = false;
	*total = 0;
	for (size_t i = 0; i < report->awards.count; i++) {
		const struct tally *tally = tally_of(&report->awards.at[i], individuals);
		*total += tally->count;
		known = known || tally->node;
	}
	return known;
}

/* `tổng số 12 tập thể`; a number without these words may count a part. */
static bool counts_all(struct text text, const struct numeral *numeral)
{
	static const char *const wholes[] = {"tổng số", "tổng cộng", "tất cả"};
	struct word last, first;
	if (!word_before(text, numeral->start, &last) || !word_before(text, last.start, &first))
		return false;
	for (size_t i = 0; i < sizeof wholes / sizeof *wholes; i++)
		if (text_begins(text, first.start, wholes[i]))
			return true;
	return false;
}

/* Paragraphs that count more than all awards together, or another number where they speak of all of them. */
static void check_paragraph(const struct figures *figures, const struct string *text, bool individuals, int64_t total)
{
	struct text words = text_of(text->text);
	struct numeral numeral;
	for (size_t at = 0; numeral_next(words, &at, &numeral);) {
		int64_t typed = numeral.value.mantissa;
		if (!text_begins(words, numeral.end, individuals ? "cá nhân" : "tập thể") || numeral.value.scale)
			continue;
		if (typed == total || (typed < total && !counts_all(words, &numeral)))
			continue;
		struct diagnostic *diagnostic = diagnostics_add(
			figures->list, DIAGNOSTIC_AWARD_WORDING, node_text_place(figures->arena, text->node, numeral.start, numeral.end),
			arena_format(figures->arena, "%lld", (long long)typed),
			individuals ? DIAGNOSTIC_WORDS("cá nhân", "persons") : DIAGNOSTIC_WORDS("tập thể", "groups"),
			arena_format(figures->arena, "%lld", (long long)total), NULL);
		diagnostic->related = node_key_place(figures->arena, figures->report->awards.node);
	}
}

static void check_wording(const struct figures *figures, bool individuals)
{
	const struct report *report = figures->report;
	int64_t total;
	if (!count_all(report, individuals, &total))
		return;
	for (size_t i = 0; i < report->awards_intro.count; i++)
		if (report->awards_intro.at[i].node)
			check_paragraph(figures, &report->awards_intro.at[i], individuals, total);
}

void figures_check_awards(const struct figures *figures)
{
	const struct report *report = figures->report;
	check_entries(figures);
	for (size_t i = 0; i < report->awards.count; i++) {
		check_names(figures, &report->awards.at[i].collectives);
		check_names(figures, &report->awards.at[i].individuals);
	}
	check_wording(figures, false);
	check_wording(figures, true);
}
