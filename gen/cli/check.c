/* `tongket check`: everything but keeping the PDF, and saying what was found in the form that was asked for. */
#include "cli/chain.h"
#include "cli/fix.h"

#include "base/file.h"
#include "findings/explain.h"
#include "pdf/pdf.h"

#include <stdio.h>
#include <string.h>

/* What the findings of one run share. */
struct job {
	struct options *options;
	struct chain chain;
	struct findings *findings;
	struct buffer out;
	struct diagnostics failures; /* of writing what was found */
};

static bool goes_to_file(const struct options *options)
{
	return options->output && !file_is_standard(options->output);
}

/* What people read goes to standard error, like all messages. */
static void drain(void *context, struct buffer *out)
{
	struct job *job = context;
	if (job->options->findings == FINDINGS_HUMAN && !job->options->output)
		fwrite(out->data, 1, out->size, stderr);
	else if (!job->failures.count)
		file_write(&job->failures, FILE_STANDARD, out->data, out->size);
	out->size = 0;
}

static void open_findings(struct job *job)
{
	const struct options *options = job->options;
	const struct findings_options wanted = {
		.format = options->findings,
		.style = options->style,
		.limit = options->max_findings,
		.version = TONGKET_VERSION,
		.drain = goes_to_file(options) ? NULL : drain,
		.context = job,
	};
	job->out = buffer_make(job->chain.arena);
	job->failures = diagnostics_make(job->chain.arena);
	job->findings = findings_open(&wanted, &job->out);
}

#define LAID_OUT_MOST ((size_t)4 << 20) /* [bytes] of a report; the pages of a larger one take many times as long as its rules */

static void check_one(struct job *job, const char *path)
{
	struct chain_report *report = chain_report_open(&job->chain, path, LAID_OUT_MOST);
	struct buffer unused = buffer_make(report->arena);
	/* Pictures are opened only here. */
	if (report->pages)
		pdf_write(report->pages, &report->list, &unused);
	chain_check_memory();
	findings_add(job->findings, path, &report->list);
	chain_report_close(report);
}

static int judge(const struct job *job)
{
	if (job->failures.count || findings_count(job->findings, SEVERITY_FAILURE))
		return STATUS_FAILURE;
	bool bad = findings_count(job->findings, SEVERITY_ERROR) || (job->options->strict && findings_count(job->findings, SEVERITY_WARNING));
	return bad ? STATUS_DATA : STATUS_DONE;
}

/* Below what people read; where a file is written, on standard error. */
static void say_summary(struct job *job)
{
	const struct options *options = job->options;
	struct buffer line = buffer_make(job->chain.arena);
	if (options->quiet)
		return;
	if (options->findings == FINDINGS_HUMAN)
		findings_summary(job->findings, options->input_count, &job->out);
	else if (goes_to_file(options))
		findings_summary(job->findings, options->input_count, &line);
	fwrite(line.data, 1, line.size, stderr);
}

static int close_findings(struct job *job)
{
	const struct options *options = job->options;
	int status = judge(job);
	say_summary(job);
	findings_close(job->findings);
	if (goes_to_file(options))
		file_write(&job->failures, options->output, job->out.data, job->out.size);
	int written = chain_print(&job->failures, options->style);
	return written > status ? written : status;
}

/* A report is not overwritten by what is found in it. */
static int check_output(const struct options *options)
{
	if (!goes_to_file(options))
		return STATUS_DONE;
	struct arena *arena = arena_new();
	int status = STATUS_DONE;
	const struct file_identity output = file_identify(arena, options->output);
	for (int i = 0; status == STATUS_DONE && i < options->input_count; i++) {
		const struct file_identity input = file_identify(arena, options->inputs[i]);
		if (strcmp(options->output, options->inputs[i]) == 0 || file_identity_same(&output, &input))
			status = options_refuse(options->style.language, "tệp ra trùng với tệp báo cáo", "the output is a report", options->output);
	}
	arena_free(arena);
	return status;
}

static int check_all(struct options *options)
{
	struct job job = {.options = options};
	chain_prepare(options, &job.chain);
	open_findings(&job);
	if (job.chain.list.count)
		findings_add(job.findings, NULL, &job.chain.list);
	bool able = job.chain.layout && !findings_count(job.findings, SEVERITY_FAILURE);
	for (int i = 0; able && i < options->input_count; i++)
		check_one(&job, options->inputs[i]);
	int status = close_findings(&job);
	chain_close(&job.chain);
	return status;
}

static int refuse_code(const struct options *options)
{
	enum language language = options->style.language;
	const char *names[DIAGNOSTIC_COUNT + 1] = {NULL};
	for (size_t i = 0; i < DIAGNOSTIC_COUNT; i++)
		names[i] = diagnostic_name((enum diagnostic_code)i);
	const char *near = diagnostic_nearest(options->explain, names);
	options_refuse(language, "không có mã", "no such code", options->explain);
	options_show_codes(language);
	if (near)
		fprintf(stderr, "%s tongket check --explain %s?\n", options_say(language, "Có phải", "Did you mean"), near);
	return STATUS_USAGE;
}

/* --explain and --list. */
static int tell(const struct options *options)
{
	enum diagnostic_code code = options->explain ? diagnostic_find(options->explain) : DIAGNOSTIC_COUNT;
	if (options->input_count)
		return options_refuse(options->style.language, "--explain và --list không dùng với tệp báo cáo", "--explain and --list take no report",
				      options->inputs[0]);
	if (options->explain && code == DIAGNOSTIC_COUNT)
		return refuse_code(options);
	struct arena *arena = arena_new();
	struct diagnostics list = diagnostics_make(arena);
	struct buffer out = buffer_make(arena);
	if (options->explain)
		explain_write(code, options->style.language, &out);
	else
		codes_write(options->codes, options->style.language, &out);
	file_write(&list, options->output ? options->output : FILE_STANDARD, out.data, out.size);
	int status = chain_print(&list, options->style);
	arena_free(arena);
	return status;
}

int command_check(struct options *options)
{
	if (options->explain || options->list)
		return tell(options);
	if (!options->input_count)
		return options_refuse(options->style.language, "cần tên tệp báo cáo", "name the report", NULL);
	if (options->previous && options->input_count > 1)
		return options_refuse(options->style.language, "--previous chỉ dùng với một báo cáo", "--previous goes with one report", options->inputs[1]);
	int status = check_output(options);
	if (status == STATUS_DONE && (options->fix || options->diff))
		status = fix_run(options);
	return status == STATUS_DONE && !options->diff ? check_all(options) : status;
}
