/* `tongket init`: a report to start from. */
#include "cli/init.h"

#include "base/file.h"
#include "cli/chain.h"
#include "report/starter.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define DEFAULT_NAME	"bao-cao.json"

/* That of SOURCE_DATE_EPOCH, else today's in Việt Nam. */
static int choose_year(const struct chain *chain)
{
	return chain->date.year ? chain->date.year : date_from_epoch((int64_t)time(NULL) + CHAIN_VIETNAM_SECONDS).year;
}

static bool is_there(struct arena *arena, const char *path)
{
	const struct file_identity identity = file_identify(arena, path);
	return identity.name && !*identity.name;
}

static void say_written(const struct options *options, const char *path)
{
	if (options->quiet || file_is_standard(path))
		return;
	bool vietnamese = options->style.language == LANGUAGE_VI;
	fprintf(stderr,
		vietnamese ? "Đã ghi %s. Thay nội dung bằng của đơn vị, rồi xem lại bằng: tongket check %s\n"
			     "Để trình soạn thảo gợi ý và kiểm tra ngay khi gõ: tongket schema report -o report.schema.json\n"
			   : "Wrote %s. Put your own content in it, then look it over with: tongket check %s\n"
			     "For editors that complete and check as you type: tongket schema report -o report.schema.json\n",
		path, path);
	/* `> x.json` leaves that file empty; what a script gets must not hang on where its output goes. */
	if (!options->output && !isatty(STDOUT_FILENO))
		fprintf(stderr, "%s\n", options_say(options->style.language, "Muốn đưa ra đầu ra chuẩn: tongket init -o -", "For standard output: tongket init -o -"));
}

static int write_starter(const struct chain *chain, const char *path)
{
	const struct options *options = chain->options;
	struct diagnostics list = diagnostics_make(chain->arena);
	struct buffer out = buffer_make(chain->arena);
	starter_write(chain->layout->node, choose_year(chain), &out);
	bool good = false;
	if (is_there(chain->arena, path))
		diagnostics_add(&list, DIAGNOSTIC_FILE_WRITE, (struct place){0}, path,
				DIAGNOSTIC_WORDS("đã có tệp trùng tên", "a file of this name is there already"), NULL);
	else
		good = file_write(&list, path, out.data, out.size);
	int status = chain_print(&list, options->style);
	if (good)
		say_written(options, path);
	return status;
}

int command_init(struct options *options)
{
	if (options->input_count)
		return options_refuse(options->style.language, "lệnh init ghi tên tệp sau -o", "init takes the file's name behind -o", options->inputs[0]);
	struct chain chain;
	int status = chain_open(options, &chain);
	if (status == STATUS_DONE)
		status = write_starter(&chain, options->output ? options->output : DEFAULT_NAME);
	chain_close(&chain);
	return status;
}
