/* One report through the stages: source, report, layout, pdf. */
#include "cli/chain.h"

#include "base/file.h"
#include "findings/findings.h"
#include "rules/rules.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int chain_print(struct diagnostics *list, struct diagnostic_style style)
{
	if (!list->count)
		return STATUS_DONE;
	const struct findings_options options = {.format = FINDINGS_HUMAN, .style = style, .limit = FINDINGS_LIMIT, .less_notes = true};
	struct buffer out = buffer_make(list->arena);
	struct findings *findings = findings_open(&options, &out);
	findings_add(findings, NULL, list);
	findings_close(findings);
	fwrite(out.data, 1, out.size, stderr);
	if (diagnostics_count(list, SEVERITY_FAILURE))
		return STATUS_FAILURE;
	return diagnostics_count(list, SEVERITY_ERROR) ? STATUS_DATA : STATUS_DONE;
}

void chain_check_memory(void)
{
	if (errno == ENOMEM)
		arena_exhausted();
	errno = 0;
}

/* A document's date is Vietnamese time, seven hours ahead of the epoch's. */
static bool read_epoch(struct chain *chain)
{
	int64_t seconds = 0;
	int set = file_source_date_epoch(&seconds);
	if (set == 0)
		return true;
	if (set < 0 || seconds > INT64_MAX - CHAIN_VIETNAM_SECONDS)
		return false;
	chain->date = date_from_epoch(seconds + CHAIN_VIETNAM_SECONDS);
	return chain->date.year != 0;
}

/* Last year's report. Its own mistakes are not this year's business, but it has to be one. */
static const struct report *read_previous(struct diagnostics *list, const char *path)
{
	struct diagnostics own = diagnostics_make(list->arena);
	const struct node *node = source_read(list, path, NULL);
	return node ? report_bind(&own, node) : NULL;
}

void chain_prepare(const struct options *options, struct chain *out)
{
	struct arena *arena = arena_new();
	errno = 0;
	*out = (struct chain){.arena = arena, .options = options, .fonts = font_library_new(arena), .list = diagnostics_make(arena)};
	if (!read_epoch(out))
		diagnostics_add(&out->list, DIAGNOSTIC_EPOCH, (struct place){0}, getenv("SOURCE_DATE_EPOCH"), NULL);
	if (options->font_folder)
		font_library_add_folder(out->fonts, &out->list, options->font_folder);
	chain_check_memory();
	if (options->previous)
		out->previous = read_previous(&out->list, options->previous);
	out->layout = layout_read(&out->list, options->layout);
	chain_check_memory();
}

int chain_open(const struct options *options, struct chain *out)
{
	chain_prepare(options, out);
	return chain_print(&out->list, options->style);
}

void chain_close(struct chain *chain)
{
	font_library_free(chain->fonts);
	arena_free(chain->arena);
}

/* The file's name without folders and, where it has it, its ending `.json`. */
static const char *stem(struct arena *arena, const char *path)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	size_t length = strlen(name), tail = strlen(".json");
	if (file_is_standard(path))
		return "bao-cao";
	bool json = length > tail && strcmp(name + length - tail, ".json") == 0;
	return arena_copy(arena, name, json ? length - tail : length);
}

static void attach(struct page_document *pages, const struct node *node, struct page_attachment file)
{
	file.type = "application/json";
	file.data = node->origin->raw;
	file.size = node->origin->raw_size;
	for (const struct embedded_file *own = embedded_layouts; own->name; own++)
		if (own->data == node->origin->raw) {
			file.packed = own->packed;
			file.packed_size = own->packed_size;
		}
	*array_push(pages->arena, &pages->attachments) = file;
}

/* Both files as they were read travel with the pages, which can be made again from them. An encoding that was told or guessed is noted
 * where `tongket verify` looks for it: PDF/A wants the MIME type bare. */
static void attach_sources(const struct chain *chain, struct chain_report *report)
{
	struct arena *arena = report->arena;
	const char *data = stem(arena, report->node->origin->name), *layout = stem(arena, chain->layout->node->origin->name);
	const char *encoding = report->node->origin->encoding;
	const char *description = "Dữ liệu của báo cáo";
	if (encoding)
		description = arena_format(arena, "%s" CHAIN_ENCODING "%s", description, encoding);
	const char *data_name = arena_format(arena, "%s.json", data), *layout_name = arena_format(arena, "%s.layout.json", layout);
	if (strcmp(data_name, layout_name) == 0)
		layout_name = arena_format(arena, "%s.layout.layout.json", layout);
	attach(report->pages, report->node, (struct page_attachment){.name = data_name, .description = description, .relationship = PAGE_RELATIONSHIP_DATA});
	attach(report->pages, chain->layout->node,
	       (struct page_attachment){.name = layout_name, .description = "Bố cục của báo cáo", .relationship = PAGE_RELATIONSHIP_SUPPLEMENT});
}

static void say_large(struct chain_report *report, const char *path)
{
	const char *size = arena_format(report->arena, "%zu", report->node->origin->raw_size >> 20);
	diagnostics_add(&report->list, DIAGNOSTIC_REPORT_LARGE, (struct place){0}, size, path, NULL);
}

/* All that could be said of it as a report would be that its keys are unknown. */
static bool is_layout(struct diagnostics *list, const struct node *node)
{
	bool object = node->kind == NODE_OBJECT && !node_find(node, "organization") && !node_find(node, "year");
	const struct node *blocks = object ? node_find(node, "blocks") : NULL, *key = blocks || !object ? blocks : node_find(node, "styles");
	if (key)
		diagnostics_add(list, DIAGNOSTIC_REPORT_IS_LAYOUT, node_key_place(list->arena, key), node->origin->name, NULL);
	return key;
}

struct chain_report *chain_report_open(const struct chain *chain, const char *path, size_t most)
{
	struct arena *arena = arena_new_large();
	struct chain_report *report = arena_alloc(arena, sizeof *report);
	report->arena = arena;
	report->list = diagnostics_make(arena);
	memcpy(report->list.off, chain->options->off, sizeof report->list.off);
	errno = 0;
	report->node = source_read(&report->list, path, chain->options->encoding);
	chain_check_memory();
	if (!report->node || is_layout(&report->list, report->node))
		return report;
	report->report = report_bind(&report->list, report->node);
	rules_check(&report->list, report->report);
	if (chain->previous)
		rules_previous(&report->list, report->report, chain->previous);
	if (!most || diagnostics_count(&report->list, SEVERITY_ERROR))
		return report;
	if (report->node->origin->raw_size > most) {
		say_large(report, path);
		return report;
	}
	const struct layout_job job = {chain->layout, report->report, chain->fonts, chain->options->draft};
	report->pages = layout_report(&report->list, &job);
	chain_check_memory();
	if (report->pages && chain->date.year)
		report->pages->date = chain->date;
	if (report->pages)
		attach_sources(chain, report);
	return report;
}

void chain_report_close(struct chain_report *report)
{
	arena_free(report->arena);
}
