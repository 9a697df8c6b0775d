/* `tongket check`: everything but writing the PDF. */
#include "cli/chain.h"

#include <stdio.h>

static int check_one(const struct chain *chain, const char *path)
{
	struct chain_report *report = chain_report_open(chain, path, true);
	int status = chain_print(&report->list, chain->options->style);
	chain_report_close(report);
	return status;
}

int command_check(struct options *options)
{
	enum language language = options->style.language;
	if (!options->input_count)
		return options_refuse(language, "cần tên tệp báo cáo", "name the report", NULL);
	struct chain chain;
	int status = chain_open(options, &chain);
	for (int i = 0; status != STATUS_FAILURE && chain.layout && i < options->input_count; i++) {
		int one = check_one(&chain, options->inputs[i]);
		status = one > status ? one : status;
	}
	if (status == STATUS_DONE && !options->quiet)
		fprintf(stderr, options->input_count == 1 ? "%s\n" : "%s (%d)\n",
			options_say(language, "Không thấy lỗi nào.", "No errors found."), options->input_count);
	chain_close(&chain);
	return status;
}
