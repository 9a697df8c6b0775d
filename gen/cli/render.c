/* `tongket render`: reports to PDF files. */
#include "cli/chain.h"

#include "base/file.h"
#include "pdf/pdf.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct job {
	const struct chain *chain;
	struct arena *arena; /* of the run */
	const char **outputs; /* one for each input */
};

static bool ends_with(const char *text, const char *end)
{
	size_t length = strlen(text), tail = strlen(end);
	return length >= tail && strcmp(text + length - tail, end) == 0;
}

/* `samples/kien-an.json` → `samples/kien-an.pdf`, or into `folder`. */
static const char *name_output(struct arena *arena, const char *input, const char *folder)
{
	if (file_is_standard(input))
		input = "bao-cao";
	size_t length = strlen(input) - (ends_with(input, ".json") ? strlen(".json") : 0);
	const char *slash = strrchr(input, '/');
	if (!folder)
		return arena_format(arena, "%.*s.pdf", (int)length, input);
	size_t start = slash ? (size_t)(slash - input) + 1 : 0;
	return arena_format(arena, "%s%s%.*s.pdf", folder, ends_with(folder, "/") ? "" : "/", (int)(length - start), input + start);
}

static const char *choose_output(const struct job *job, const char *input, bool folder)
{
	const char *output = job->chain->options->output;
	if (output && !folder)
		return output;
	if (file_is_standard(input) && !folder)
		return FILE_STANDARD;
	return name_output(job->arena, input, folder ? output : NULL);
}

struct names {
	struct file_identity *inputs, *outputs;
};

/* No report is overwritten by another's output, however the names are spelt, nor is one output by another. */
static int check_output(const struct job *job, const struct names *names, int index)
{
	const struct options *options = job->chain->options;
	enum language language = options->style.language;
	const char *output = job->outputs[index];
	for (int i = 0; i < options->input_count; i++) {
		bool standard = file_is_standard(output);
		if (!standard && (strcmp(output, options->inputs[i]) == 0 ||
				  file_identity_same(&names->outputs[index], &names->inputs[i])))
			return options_refuse(language, "tệp ra trùng với tệp báo cáo", "the output is a report", output);
		if (i < index && (strcmp(output, job->outputs[i]) == 0 ||
				  file_identity_same(&names->outputs[index], &names->outputs[i])))
			return options_refuse(language, "hai báo cáo cùng ra một tệp", "two reports have the same output", output);
	}
	return STATUS_DONE;
}

static int check_outputs(const struct job *job)
{
	const struct options *options = job->chain->options;
	size_t count = (size_t)options->input_count;
	struct names names = {
		.inputs = arena_alloc(job->arena, count * sizeof *names.inputs),
		.outputs = arena_alloc(job->arena, count * sizeof *names.outputs),
	};
	int status = STATUS_DONE;
	for (size_t i = 0; i < count; i++) {
		names.inputs[i] = file_identify(job->arena, options->inputs[i]);
		names.outputs[i] = file_identify(job->arena, job->outputs[i]);
	}
	for (int i = 0; status == STATUS_DONE && i < options->input_count; i++)
		status = check_output(job, &names, i);
	return status;
}

static int name_outputs(struct job *job)
{
	const struct options *options = job->chain->options;
	enum language language = options->style.language;
	bool folder = options->output && (ends_with(options->output, "/") || file_is_directory(options->output));
	if (options->output && !folder && options->input_count > 1)
		return options_refuse(language, "nhiều báo cáo thì -o phải là thư mục (thêm / ở cuối)", "for several reports -o names a folder (with / at its end)",
				      options->output);
	for (int i = 0; i < options->input_count; i++) {
		job->outputs[i] = choose_output(job, options->inputs[i], folder);
		if (file_is_standard(job->outputs[i]) && isatty(STDOUT_FILENO))
			return options_refuse(language, "không in PDF ra màn hình; thêm -o TỆP", "a PDF is not shown on a terminal; add -o FILE", NULL);
	}
	return check_outputs(job);
}

/* What --dump prints goes to standard output, report after report, or to one file. */
static int name_dumps(struct job *job)
{
	const struct options *options = job->chain->options;
	const char *output = options->output ? options->output : FILE_STANDARD;
	if (!file_is_standard(output) && (options->input_count > 1 || ends_with(output, "/") || file_is_directory(output)))
		return options_refuse(options->style.language, "--dump ghi ra một tệp cho một báo cáo", "--dump writes one file for one report", output);
	for (int i = 0; i < options->input_count; i++)
		job->outputs[i] = output;
	return file_is_standard(output) ? STATUS_DONE : check_outputs(job);
}

static void dump(const struct chain_report *report, enum dump what, struct buffer *out)
{
	switch (what) {
	case DUMP_NONE:
		break;
	case DUMP_JSON:
		if (report->node)
			node_dump(report->node, out);
		break;
	case DUMP_REPORT:
		if (report->report)
			report_dump(report->report, out);
		break;
	case DUMP_PAGES:
		if (report->pages)
			page_dump(report->pages, out);
		break;
	case DUMP_TAGS:
		if (report->pages)
			page_dump_tags(report->pages, out);
		break;
	}
}

static void say_written(const struct options *options, const char *path, size_t pages)
{
	if (options->quiet || file_is_standard(path))
		return;
	if (options->style.language == LANGUAGE_VI)
		fprintf(stderr, "Đã ghi %s (%zu trang).\n", path, pages);
	else
		fprintf(stderr, "Wrote %s (%zu page%s).\n", path, pages, pages == 1 ? "" : "s");
}

/* What is to be written; false when there is nothing. */
static bool make_bytes(const struct options *options, struct chain_report *report, struct buffer *bytes)
{
	if (options->dump != DUMP_NONE) {
		dump(report, options->dump, bytes);
		return bytes->size > 0;
	}
	bool good = report->pages && pdf_write(report->pages, &report->list, bytes);
	chain_check_memory();
	return good;
}

/* Writing comes last, behind all that could fail for want of memory: once a file has its name, all is said and done. */
static int render_one(const struct job *job, int index)
{
	const struct options *options = job->chain->options;
	bool pages_wanted = options->dump != DUMP_JSON && options->dump != DUMP_REPORT;
	struct chain_report *report = chain_report_open(job->chain, options->inputs[index], pages_wanted ? SIZE_MAX : 0);
	struct buffer bytes = buffer_make(report->arena);
	bool good = make_bytes(options, report, &bytes);
	if (!good && !diagnostics_count(&report->list, SEVERITY_ERROR))
		diagnostics_add(&report->list, DIAGNOSTIC_FILE_WRITE, (struct place){0}, job->outputs[index],
				DIAGNOSTIC_WORDS("không rõ nguyên nhân", "for no known reason"), NULL);
	int status = chain_print(&report->list, options->style);
	struct diagnostics failures = diagnostics_make(report->arena);
	bool written = good && file_write(&failures, job->outputs[index], bytes.data, bytes.size);
	if (good && !written)
		status = chain_print(&failures, options->style);
	if (written && options->dump == DUMP_NONE)
		say_written(options, job->outputs[index], report->pages->pages.count);
	chain_report_close(report);
	return status;
}

static bool make_folder(const struct options *options)
{
	if (!options->output || !ends_with(options->output, "/"))
		return true;
	struct arena *arena = arena_new();
	struct diagnostics list = diagnostics_make(arena);
	bool good = file_make_directory(&list, options->output);
	chain_print(&list, options->style);
	arena_free(arena);
	return good;
}

int command_render(struct options *options)
{
	if (!options->input_count)
		return options_refuse(options->style.language, "cần tên tệp báo cáo", "name the report", NULL);
	struct chain chain;
	int status = chain_open(options, &chain);
	struct job job = {&chain, chain.arena, arena_alloc(chain.arena, (size_t)options->input_count * sizeof(char *))};
	if (chain.layout && status == STATUS_DONE)
		status = options->dump == DUMP_NONE ? name_outputs(&job) : name_dumps(&job);
	if (status == STATUS_DONE && !make_folder(options))
		status = STATUS_FAILURE;
	for (int i = 0, go = status == STATUS_DONE; go && i < options->input_count; i++) {
		int one = render_one(&job, i);
		status = one > status ? one : status;
	}
	chain_close(&chain);
	return status;
}
