/* One report through the stages: source, report, layout, pdf. */
#include "cli/chain.h"

#include "base/file.h"

#include <stdio.h>
#include <stdlib.h>

#define VIETNAM_SECONDS (7 * 3600)

int chain_print(struct diagnostics *list, struct diagnostic_style style)
{
	struct buffer out = buffer_make(list->arena);
	diagnostics_sort(list);
	diagnostics_print(list, style, &out);
	fwrite(out.data, 1, out.size, stderr);
	if (diagnostics_count(list, SEVERITY_FAILURE))
		return STATUS_FAILURE;
	return diagnostics_count(list, SEVERITY_ERROR) ? STATUS_DATA : STATUS_DONE;
}

/* A document's date is Vietnamese time, seven hours ahead of the epoch's. */
static bool read_epoch(struct chain *chain)
{
	int64_t seconds = 0;
	int set = file_source_date_epoch(&seconds);
	if (set == 0)
		return true;
	if (set < 0 || seconds > INT64_MAX - VIETNAM_SECONDS)
		return false;
	chain->date = date_from_epoch(seconds + VIETNAM_SECONDS);
	return chain->date.year != 0;
}

int chain_open(const struct options *options, struct chain *out)
{
	struct arena *arena = arena_new();
	struct diagnostics list = diagnostics_make(arena);
	*out = (struct chain){.arena = arena, .options = options, .fonts = font_library_new(arena)};
	if (!read_epoch(out))
		diagnostics_add(&list, DIAGNOSTIC_EPOCH, (struct place){0}, getenv("SOURCE_DATE_EPOCH"), NULL);
	if (options->font_folder)
		font_library_add_folder(out->fonts, &list, options->font_folder);
	out->layout = layout_read(&list, options->layout);
	return chain_print(&list, options->style);
}

void chain_close(struct chain *chain)
{
	font_library_free(chain->fonts);
	arena_free(chain->arena);
}

struct chain_report *chain_report_open(const struct chain *chain, const char *path, bool lay_out)
{
	struct arena *arena = arena_new();
	struct chain_report *report = arena_alloc(arena, sizeof *report);
	report->arena = arena;
	report->list = diagnostics_make(arena);
	report->node = source_read(&report->list, path, chain->options->encoding);
	if (!report->node)
		return report;
	report->report = report_bind(&report->list, report->node);
	if (!lay_out || diagnostics_count(&report->list, SEVERITY_ERROR))
		return report;
	const struct layout_job job = {chain->layout, report->report, chain->fonts, chain->options->draft};
	report->pages = layout_report(&report->list, &job);
	if (report->pages && chain->date.year)
		report->pages->date = chain->date;
	return report;
}

void chain_report_close(struct chain_report *report)
{
	arena_free(report->arena);
}
