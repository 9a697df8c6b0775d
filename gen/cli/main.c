/* tongket: from a year's figures to its report. */
#include "cli/init.h"
#include "cli/options.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

static const char help_vi[] =
	"tongket – báo cáo tổng kết năm từ tệp JSON ra PDF\n"
	"\n"
	"Cách dùng:\n"
	"  tongket render BÁO-CÁO.json…     kiểm tra và lập PDF cạnh tệp báo cáo\n"
	"  tongket check BÁO-CÁO.json…      chỉ kiểm tra, kỹ hơn: số liệu, thể thức, ngôn ngữ\n"
	"  tongket check --explain MÃ       giải thích một mã, có ví dụ sai và đúng\n"
	"  tongket check --list             tất cả các mã\n"
	"  tongket init [-o BÁO-CÁO.json]   tệp báo cáo mẫu để bắt đầu\n"
	"  tongket convert [--encoding TÊN] TỆP…  đổi tệp bảng mã cũ (TCVN3, VNI…) sang UTF-8\n"
	"  tongket schema report|layout     lược đồ JSON cho trình soạn thảo\n"
	"  tongket layouts [TÊN]            các bố cục có sẵn, hoặc tệp của một bố cục để sửa\n"
	"  tongket extract TỆP.pdf [--layout]  lấy lại dữ liệu (hoặc bố cục) từ PDF\n"
	"  tongket verify TỆP.pdf…          xét xem trang và số liệu trong PDF có khớp nhau\n"
	"  tongket help | version\n"
	"\n"
	"Tùy chọn:\n"
	"  -o, --output TỆP|THƯ-MỤC/   nơi ghi PDF (hoặc kết quả kiểm tra); - là đầu ra chuẩn\n"
	"      --layout TÊN|TỆP        bố cục (mặc định: tong-ket)\n"
	"      --draft                 in chữ DỰ THẢO trên mỗi trang\n"
	"      --font-dir THƯ-MỤC      dùng thêm phông chữ trong thư mục này\n"
	"      --encoding TÊN          bảng mã của báo cáo (mặc định: tự nhận)\n"
	"      --dump json|report|pages|tags   in kết quả của từng bước thay vì lập PDF\n"
	"      --lang vi|en            ngôn ngữ thông báo (hoặc biến TONGKET_LANG)\n"
	"      --color auto|always|never\n"
	"  -q, --quiet                 không báo khi xong\n"
	"  -h, --help, --version\n"
	"\n"
	"Tùy chọn của check:\n"
	"      --format human|short|json|sarif|github|gitlab|junit\n"
	"                              dạng của kết quả: cho người đọc, trình soạn thảo, hệ thống CI\n"
	"      --strict                có cảnh báo cũng coi là không đạt (mã thoát 1)\n"
	"      --off MÃ[,MÃ…]          tắt quy tắc C, T, N\n"
	"      --previous TỆP          đối chiếu với báo cáo năm trước\n"
	"      --fix                   sửa ngay trong tệp những chỗ chỉ có một cách sửa\n"
	"      --diff                  chỉ cho xem --fix sẽ sửa gì, không ghi\n"
	"      --max-findings SỐ       số mục hiện ra cho mỗi tệp (mặc định 100; 0: tất cả)\n"
	"\n"
	"schema nhận --format json|markdown, layouts nhận --format human|json,\n"
	"check --list nhận --format human|json|markdown|mdoc.\n"
	"\n"
	"Tên báo cáo - là đầu vào chuẩn. Mã thoát: 0 xong, 1 dữ liệu có lỗi (không ghi PDF),\n"
	"2 gõ lệnh sai, 3 không đọc hoặc ghi được.\n";

static const char help_en[] =
	"tongket – a Vietnamese year-end report from JSON to PDF\n"
	"\n"
	"Usage:\n"
	"  tongket render REPORT.json…      check, and write a PDF beside each report\n"
	"  tongket check REPORT.json…       only check, and more closely: figures, form, language\n"
	"  tongket check --explain CODE     what a code means, with a wrong and a right example\n"
	"  tongket check --list             all codes\n"
	"  tongket init [-o REPORT.json]    a report to start from\n"
	"  tongket convert [--encoding NAME] FILE…  a file in an old encoding (TCVN3, VNI…) as UTF-8\n"
	"  tongket schema report|layout     JSON Schema for editors\n"
	"  tongket layouts [NAME]           the layouts inside, or the file of one, to start from\n"
	"  tongket extract FILE.pdf [--layout]  the data (or the layout) back from a PDF\n"
	"  tongket verify FILE.pdf…         whether a PDF's pages and data belong together\n"
	"  tongket help | version\n"
	"\n"
	"Options:\n"
	"  -o, --output FILE|FOLDER/   where the PDF (or what check finds) goes; - is standard output\n"
	"      --layout NAME|FILE      layout (tong-ket)\n"
	"      --draft                 prints DỰ THẢO (draft) across each page\n"
	"      --font-dir FOLDER       also uses the fonts in this folder\n"
	"      --encoding NAME         encoding of the report (recognised when it is not named)\n"
	"      --dump json|report|pages|tags   prints what a stage made instead of a PDF\n"
	"      --lang vi|en            language of messages (or the variable TONGKET_LANG)\n"
	"      --color auto|always|never\n"
	"  -q, --quiet                 says nothing when done\n"
	"  -h, --help, --version\n"
	"\n"
	"Options of check:\n"
	"      --format human|short|json|sarif|github|gitlab|junit\n"
	"                              form of the findings: for people, editors, CI services\n"
	"      --strict                warnings, too, make the exit status 1\n"
	"      --off CODE[,CODE…]      switches rules off (C, T and N)\n"
	"      --previous FILE         holds it against last year's report\n"
	"      --fix                   mends in the file what has one safe repair\n"
	"      --diff                  only shows what --fix would change\n"
	"      --max-findings NUMBER   how many are shown of a file (100; 0: all)\n"
	"\n"
	"schema takes --format json|markdown, layouts --format human|json,\n"
	"check --list --format human|json|markdown|mdoc.\n"
	"\n"
	"The report - is standard input. Exit status: 0 done, 1 the data has errors (no PDF is\n"
	"written), 2 usage, 3 could not read or write.\n";

static int command_help(struct options *options)
{
	fputs(options_say(options->style.language, help_vi, help_en), stdout);
	return STATUS_DONE;
}

static int command_version(struct options *options)
{
	(void)options;
	puts("tongket " TONGKET_VERSION);
	return STATUS_DONE;
}

static const struct {
	const char *name;
	int (*run)(struct options *options);
} commands[] = {
	{"render", command_render},   {"check", command_check},     {"init", command_init},     {"convert", command_convert}, {"schema", command_schema},
	{"layouts", command_layouts}, {"extract", command_extract}, {"verify", command_verify},   {"help", command_help}, {"version", command_version},
};
#define COMMAND_COUNT (sizeof commands / sizeof *commands)

static int refuse_command(enum language language, const char *word)
{
	const char *names[COMMAND_COUNT + 1] = {NULL};
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		names[i] = commands[i].name;
	const char *near = diagnostic_nearest(word, names);
	options_refuse(language, "không có lệnh", "no such command", word);
	if (near)
		fprintf(stderr, "%s tongket %s?\n", options_say(language, "Có phải", "Did you mean"), near);
	else if (strstr(word, ".json"))
		fprintf(stderr, "%s tongket render %s?\n", options_say(language, "Có phải", "Did you mean"), word);
	return STATUS_USAGE;
}

static int run(int argc, char **argv)
{
	struct options options = {.style.language = options_language(argc, argv)};
	if (!options_read(argc, argv, &options))
		return STATUS_USAGE;
	if (options.help)
		return command_help(&options);
	if (options.version)
		return command_version(&options);
	if (!options.input_count) {
		fputs(options_say(options.style.language, help_vi, help_en), stderr);
		return STATUS_USAGE;
	}
	const char *word = *options.inputs++;
	options.input_count--;
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		if (strcmp(word, commands[i].name) == 0)
			return options_fit(&options, word) ? commands[i].run(&options) : STATUS_USAGE;
	return refuse_command(options.style.language, word);
}

/* What help and version print through stdio. */
static int flush(enum language language)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return STATUS_DONE;
	fprintf(stderr, "tongket: %s\n", options_say(language, "không ghi được đầu ra chuẩn", "cannot write standard output"));
	return STATUS_FAILURE;
}

int main(int argc, char **argv)
{
	/* A reader of standard output that goes away is a write error like any other. */
	signal(SIGPIPE, SIG_IGN);
	enum language language = options_language(argc, argv);
	int status = run(argc, argv);
	int written = flush(language);
	return status ? status : written;
}
