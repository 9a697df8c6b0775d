/* What tags cost: the time of a render, and of the same pages written with all of them taken for artifacts. */
#include "cli/chain.h"

#include "pdf/pdf.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct times {
	int64_t pages, tagged, plain; /* [ns] the least of all rounds */
	size_t page_count, tagged_size, plain_size;
};

static int64_t now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
	return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

static void keep_least(int64_t *least, int64_t value)
{
	if (!*least || value < *least)
		*least = value;
}

static size_t measure_write(struct chain_report *report, int64_t *least)
{
	struct buffer out = buffer_make(report->arena);
	int64_t start = now();

	if (!pdf_write(report->pages, &report->list, &out))
		exit(1);
	keep_least(least, now() - start);
	return out.size;
}

static void untag(struct page_document *document)
{
	document->elements.count = 1;
	for (size_t i = 0; i < document->pages.count; i++)
		for (size_t j = 0; j < document->pages.at[i].items.count; j++)
			document->pages.at[i].items.at[j].artifact = PAGE_ARTIFACT_LAYOUT;
}

static void run_round(const struct chain *chain, const char *path, struct times *times)
{
	int64_t start = now();
	struct chain_report *report = chain_report_open(chain, path, true);

	keep_least(&times->pages, now() - start);
	if (!report->pages)
		exit(1);
	times->page_count = report->pages->pages.count;
	times->tagged_size = measure_write(report, &times->tagged);
	untag(report->pages);
	times->plain_size = measure_write(report, &times->plain);
	chain_report_close(report);
}

int main(int argc, char **argv)
{
	struct options options = {.layout = LAYOUT_DEFAULT};
	struct chain chain;
	int rounds = argc > 2 ? atoi(argv[2]) : 50;
	struct times times = {0};
	int64_t render, tags;

	if (argc < 2 || chain_open(&options, &chain) != STATUS_DONE)
		return 2;
	for (int i = 0; i < rounds; i++)
		run_round(&chain, argv[1], &times);
	chain_close(&chain);
	render = times.pages + times.tagged;
	tags = times.tagged - times.plain;
	printf("%s: %zu pages; render %" PRId64 " us, of which tags %" PRId64 " us = %" PRId64 ".%" PRId64
	       " %%; %zu bytes tagged, %zu without\n",
	       argv[1], times.page_count, render / 1000, tags / 1000, tags * 100 / render, tags * 1000 / render % 10,
	       times.tagged_size, times.plain_size);
	return tags * 100 < 15 * render ? 0 : 1;
}
