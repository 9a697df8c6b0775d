/* `tongket check`: everything but keeping the PDF. */
#include "cli/chain.h"

#include "pdf/pdf.h"

#include <stdio.h>

static int check_one(const struct chain *chain, const char *path, size_t *warnings)
{
	struct chain_report *report = chain_report_open(chain, path, true);
	struct buffer unused = buffer_make(report->arena);
	/* Pictures are opened only here. */
	if (report->pages)
		pdf_write(report->pages, &report->list, &unused);
	int status = chain_print(&report->list, chain->options->style);
	*warnings += diagnostics_count(&report->list, SEVERITY_WARNING);
	chain_report_close(report);
	return status;
}

static void say_good(const struct options *options, size_t warnings)
{
	bool vietnamese = options->style.language == LANGUAGE_VI;
	if (!warnings)
		fputs(vietnamese ? "Không thấy lỗi nào" : "No errors found", stderr);
	else if (vietnamese)
		fprintf(stderr, "Không có lỗi, có %zu cảnh báo", warnings);
	else
		fprintf(stderr, "No errors, %zu warning%s", warnings, warnings == 1 ? "" : "s");
	if (options->input_count > 1)
		fprintf(stderr, vietnamese ? " (%d báo cáo)" : " (%d reports)", options->input_count);
	fputs(".\n", stderr);
}

int command_check(struct options *options)
{
	enum language language = options->style.language;
	if (!options->input_count)
		return options_refuse(language, "cần tên tệp báo cáo", "name the report", NULL);
	struct chain chain;
	size_t warnings = 0;
	int status = chain_open(options, &chain);
	for (int i = 0; status != STATUS_FAILURE && chain.layout && i < options->input_count; i++) {
		int one = check_one(&chain, options->inputs[i], &warnings);
		status = one > status ? one : status;
	}
	if (status == STATUS_DONE && !options->quiet)
		say_good(options, warnings);
	chain_close(&chain);
	return status;
}
