/* The command line. */
#include "cli/options.h"

#include "layout/layout.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum option_key {
	KEY_LAYOUT = 256,
	KEY_OUTPUT,
	KEY_FONT_DIR,
	KEY_ENCODING,
	KEY_DUMP,
	KEY_FORMAT,
	KEY_DRAFT,
	KEY_LANG,
	KEY_COLOR,
	KEY_VERSION,
	KEY_EXTRACT_LAYOUT,
	KEY_STRICT,
	KEY_OFF,
	KEY_EXPLAIN,
	KEY_LIST,
	KEY_MAX_FINDINGS,
	KEY_FIX,
	KEY_DIFF,
	KEY_PREVIOUS,
};

#define COMMON_OPTIONS                                   \
	{"output", required_argument, NULL, KEY_OUTPUT}, \
	{"font-dir", required_argument, NULL, KEY_FONT_DIR}, \
	{"encoding", required_argument, NULL, KEY_ENCODING}, \
	{"dump", required_argument, NULL, KEY_DUMP},     \
	{"format", required_argument, NULL, KEY_FORMAT}, \
	{"draft", no_argument, NULL, KEY_DRAFT},         \
	{"strict", no_argument, NULL, KEY_STRICT},       \
	{"off", required_argument, NULL, KEY_OFF},       \
	{"explain", required_argument, NULL, KEY_EXPLAIN}, \
	{"list", no_argument, NULL, KEY_LIST},           \
	{"max-findings", required_argument, NULL, KEY_MAX_FINDINGS}, \
	{"fix", no_argument, NULL, KEY_FIX},             \
	{"diff", no_argument, NULL, KEY_DIFF},           \
	{"previous", required_argument, NULL, KEY_PREVIOUS}, \
	{"lang", required_argument, NULL, KEY_LANG},     \
	{"color", required_argument, NULL, KEY_COLOR},   \
	{"quiet", no_argument, NULL, 'q'},               \
	{"help", no_argument, NULL, 'h'},                \
	{"version", no_argument, NULL, KEY_VERSION},     \
	{NULL, 0, NULL, 0},

static const struct option long_options[] = {{"layout", required_argument, NULL, KEY_LAYOUT}, COMMON_OPTIONS};
static const struct option extract_options[] = {{"layout", no_argument, NULL, KEY_EXTRACT_LAYOUT}, COMMON_OPTIONS};

#define BIT(key) (1u << ((key) - KEY_LAYOUT))

#define CHECK_OPTIONS                                                                                                   \
	(BIT(KEY_OUTPUT) | BIT(KEY_LAYOUT) | BIT(KEY_FONT_DIR) | BIT(KEY_ENCODING) | BIT(KEY_FORMAT) | BIT(KEY_STRICT) | \
	 BIT(KEY_OFF) | BIT(KEY_EXPLAIN) | BIT(KEY_LIST) | BIT(KEY_MAX_FINDINGS) | BIT(KEY_FIX) | BIT(KEY_DIFF) | BIT(KEY_PREVIOUS))

/* Which options each command takes, besides those about messages and help. */
static const struct {
	const char *command;
	unsigned options;
} taken[] = {
	{"render", BIT(KEY_OUTPUT) | BIT(KEY_LAYOUT) | BIT(KEY_DRAFT) | BIT(KEY_FONT_DIR) | BIT(KEY_ENCODING) | BIT(KEY_DUMP)},
	{"check", CHECK_OPTIONS},
	{"schema", BIT(KEY_OUTPUT) | BIT(KEY_FORMAT)},
	{"init", BIT(KEY_OUTPUT) | BIT(KEY_LAYOUT)},
	{"layouts", BIT(KEY_OUTPUT) | BIT(KEY_FORMAT)},
	{"convert", BIT(KEY_OUTPUT) | BIT(KEY_ENCODING)},
	{"extract", BIT(KEY_OUTPUT) | BIT(KEY_EXTRACT_LAYOUT)},
	{"verify", BIT(KEY_FONT_DIR)},
	{"help", 0},
	{"version", 0},
};
#define TAKEN_ALWAYS (BIT(KEY_LANG) | BIT(KEY_COLOR) | BIT(KEY_VERSION))

const char *options_say(enum language language, const char *vi, const char *en)
{
	return language == LANGUAGE_VI ? vi : en;
}

static int show_help(enum language language)
{
	fprintf(stderr, "\n%s\n", options_say(language, "Xem cách dùng: tongket help", "For usage: tongket help"));
	return STATUS_USAGE;
}

int options_refuse(enum language language, const char *vi, const char *en, const char *argument)
{
	fprintf(stderr, "tongket: ");
	fprintf(stderr, "%s", options_say(language, vi, en));
	if (argument)
		fprintf(stderr, ": %s", argument);
	return show_help(language);
}

static void print_option(int key)
{
	if (key == KEY_OUTPUT)
		fprintf(stderr, "-o, ");
	for (const struct option *option = key == KEY_EXTRACT_LAYOUT ? extract_options : long_options; option->name; option++)
		if (option->val == key)
			fprintf(stderr, "--%s", option->name);
	/* Behind `extract` there is one without a value. */
	if (key == KEY_LAYOUT)
		fprintf(stderr, "=…");
}

static int refuse_unfit(enum language language, const char *command, int key)
{
	fprintf(stderr, "tongket: %s%s %s ", options_say(language, "lệnh ", ""), command, options_say(language, "không dùng tùy chọn", "does not take"));
	print_option(key);
	fprintf(stderr, "%s", options_say(language, "; dùng được với:", "; it belongs to:"));
	for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
		if (taken[i].options & BIT(key))
			fprintf(stderr, " %s", taken[i].command);
	return show_help(language);
}

/* The index of a word among those allowed, or -1 after a message. */
static int choose(const struct options *options, const char *name, const char *word, const char *const *allowed)
{
	for (int i = 0; allowed[i]; i++)
		if (strcmp(allowed[i], word) == 0)
			return i;
	fprintf(stderr, "tongket: --%s %s “%s”; %s", name, options_say(options->style.language, "không nhận", "does not take"), word,
		options_say(options->style.language, "chọn một trong:", "one of:"));
	for (int i = 0; allowed[i]; i++)
		fprintf(stderr, " %s", allowed[i]);
	fprintf(stderr, "\n");
	return -1;
}

/* The words in the order of the enums. */
static bool choose_format(struct options *options, const char *command)
{
	static const char *const schemas[] = {"json", "markdown", NULL};
	static const char *const layouts[] = {"human", "json", NULL};
	static const char *const lists[] = {"human", "json", "markdown", "mdoc", NULL};
	static const char *const findings[] = {"human", "short", "json", "sarif", "github", "gitlab", "junit", NULL};
	int chosen = 0;
	if (!options->format_name)
		return true;
	if (options->explain || options->diff) {
		options_refuse(options->style.language, "--explain và --diff không dùng với --format", "--explain and --diff take no --format", NULL);
		return false;
	}
	if (strcmp(command, "schema") == 0) {
		chosen = choose(options, "format", options->format_name, schemas);
		options->format = chosen == 1 ? SCHEMA_MARKDOWN : SCHEMA_JSON;
	} else if (strcmp(command, "layouts") == 0) {
		chosen = choose(options, "format", options->format_name, layouts);
		options->layouts = chosen == 1 ? LAYOUTS_JSON : LAYOUTS_HUMAN;
	} else if (options->list) {
		chosen = choose(options, "format", options->format_name, lists);
		options->codes = (enum codes_format)(chosen < 0 ? 0 : chosen);
	} else {
		chosen = choose(options, "format", options->format_name, findings);
		options->findings = (enum findings_format)(chosen < 0 ? 0 : chosen);
	}
	return chosen >= 0;
}

bool options_fit(struct options *options, const char *command)
{
	unsigned unfit = 0;
	for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
		if (strcmp(taken[i].command, command) == 0)
			unfit = options->given & ~(taken[i].options | TAKEN_ALWAYS);
	for (int key = KEY_LAYOUT; unfit; key++)
		if (unfit & BIT(key)) {
			refuse_unfit(options->style.language, command, key);
			return false;
		}
	return choose_format(options, command);
}

/* Of the environment: a word that is no language of the program still says that Vietnamese is not wanted. */
static bool read_language(const char *word, enum language *out)
{
	if (!word || !*word || strcmp(word, "C") == 0 || strncmp(word, "C.", 2) == 0 || strcmp(word, "POSIX") == 0)
		return false;
	*out = strncmp(word, "vi", 2) == 0 ? LANGUAGE_VI : LANGUAGE_EN;
	return true;
}

static bool is_language(const char *word, enum language *out)
{
	*out = strcmp(word, "en") == 0 ? LANGUAGE_EN : LANGUAGE_VI;
	return *out == LANGUAGE_EN || strcmp(word, "vi") == 0;
}

enum language options_language(int argc, char **argv)
{
	static const char *const variables[] = {"TONGKET_LANG", "LC_ALL", "LC_MESSAGES", "LANG"};
	enum language language = LANGUAGE_VI;
	for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
		if (strncmp(argv[i], "--lang=", 7) == 0 && is_language(argv[i] + 7, &language))
			return language;
		if (strcmp(argv[i], "--lang") == 0 && i + 1 < argc && is_language(argv[i + 1], &language))
			return language;
	}
	for (size_t i = 0; i < sizeof variables / sizeof *variables; i++)
		if (read_language(getenv(variables[i]), &language))
			return language;
	return language;
}

static bool take_choice(struct options *options, int key, const char *word)
{
	static const char *const dumps[] = {"json", "report", "pages", "tags", NULL};
	static const char *const languages[] = {"vi", "en", NULL};
	static const char *const colours[] = {"auto", "always", "never", NULL};
	int chosen = -1;
	if (key == KEY_DUMP) {
		chosen = choose(options, "dump", word, dumps);
		options->dump = (enum dump)(chosen + 1);
	} else if (key == KEY_LANG) {
		chosen = choose(options, "lang", word, languages);
		options->style.language = chosen == 1 ? LANGUAGE_EN : LANGUAGE_VI;
	} else if (key == KEY_COLOR) {
		chosen = choose(options, "color", word, colours);
		options->style.colour = chosen == 0 ? options->style.colour : chosen == 1;
	}
	return chosen >= 0;
}

void options_show_codes(enum language language)
{
	fprintf(stderr, "%s\n", options_say(language, "Xem các mã: tongket check --list", "For the codes: tongket check --list"));
}

static bool refuse_rule(const struct options *options, const char *name)
{
	bool known = diagnostic_find(name) < DIAGNOSTIC_COUNT;
	options_refuse(options->style.language, known ? "mã này không phải quy tắc tắt được (chỉ C, T và N)" : "không có mã",
		       known ? "this code is no rule that can be switched off (only C, T and N are)" : "no such code", name);
	options_show_codes(options->style.language);
	return false;
}

/* `C601,N801`; the option may be given more than once. */
static bool take_off(struct options *options, const char *codes)
{
	for (;;) {
		size_t size = strcspn(codes, ",");
		char name[16];
		snprintf(name, sizeof name, "%.*s", (int)(size < sizeof name ? size : sizeof name), codes);
		enum diagnostic_code code = diagnostic_find(name);
		if (code == DIAGNOSTIC_COUNT || !diagnostic_is_rule(code))
			return refuse_rule(options, name);
		options->off[code] = true;
		codes += size;
		if (!*codes++)
			return true;
	}
}

static bool take_limit(struct options *options, const char *digits)
{
	size_t limit = 0, count = strspn(digits, "0123456789");
	if (!count || count > 9 || digits[count]) {
		options_refuse(options->style.language, "--max-findings cần một số, 0 là tất cả", "--max-findings takes a number; 0 is all of them", digits);
		return false;
	}
	for (; *digits; digits++)
		limit = limit * 10 + (size_t)(*digits - '0');
	options->max_findings = limit;
	return true;
}

/* Options of `check`. */
static bool take_check(struct options *options, int key, const char *argument)
{
	switch (key) {
	case KEY_STRICT:
		options->strict = true;
		return true;
	case KEY_LIST:
		options->list = true;
		return true;
	case KEY_FIX:
		options->fix = true;
		return true;
	case KEY_DIFF:
		options->diff = true;
		return true;
	case KEY_EXPLAIN:
		options->explain = argument;
		return true;
	case KEY_FORMAT:
		options->format_name = argument;
		return true;
	case KEY_OFF:
		return take_off(options, argument);
	case KEY_MAX_FINDINGS:
		return take_limit(options, argument);
	default:
		return take_choice(options, key, argument);
	}
}

static bool take(struct options *options, int key, char *argument)
{
	if (key >= KEY_LAYOUT || key == 'o')
		options->given |= BIT(key == 'o' ? KEY_OUTPUT : key);
	switch (key) {
	case 'o':
	case KEY_OUTPUT:
		options->output = argument;
		return true;
	case 'q':
		options->quiet = true;
		return true;
	case 'h':
		options->help = true;
		return true;
	case KEY_VERSION:
		options->version = true;
		return true;
	case KEY_LAYOUT:
		options->layout = argument;
		return true;
	case KEY_EXTRACT_LAYOUT:
		options->extract_layout = true;
		return true;
	case KEY_FONT_DIR:
		options->font_folder = argument;
		return true;
	case KEY_PREVIOUS:
		options->previous = argument;
		return true;
	case KEY_ENCODING:
		options->encoding = argument;
		return true;
	case KEY_DRAFT:
		options->draft = true;
		return true;
	default:
		return take_check(options, key, argument);
	}
}

static void suggest(enum language language, const char *word)
{
	const char *names[sizeof long_options / sizeof *long_options];
	size_t length = strcspn(word, "=");
	char name[64];
	snprintf(name, sizeof name, "%.*s", (int)(length < 60 ? length : 60), word);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		names[i] = long_options[i].name;
	const char *near = diagnostic_nearest(name, names);
	if (near)
		fprintf(stderr, "%s --%s?\n", options_say(language, "Có phải", "Did you mean"), near);
}

/* getopt leaves the option's letter or key in optopt, or 0 for a long one it does not know; the word itself is the one it last stepped
 * over, unless it stands amid a cluster such as -qx. */
static void refuse_option(enum language language, char **argv)
{
	const char letters[] = {'-', (char)optopt, '\0'};
	const char *word = optopt > 0 && optopt < 128 ? letters : argv[optind - 1];
	bool known = optopt >= KEY_LAYOUT || (strncmp(argv[optind - 1], "--", 2) == 0 && optopt);
	if (known)
		options_refuse(language, "tùy chọn này không có giá trị", "this option takes no value", argv[optind - 1]);
	else
		options_refuse(language, "không có tùy chọn", "no such option", word);
	if (!known && strncmp(word, "--", 2) == 0)
		suggest(language, word + 2);
}

#define WORD 1 /* what getopt_long gives for words that are no options, when asked to give them in order */

bool options_read(int argc, char **argv, struct options *out)
{
	enum language language = out->style.language;
	out->layout = LAYOUT_DEFAULT;
	out->max_findings = FINDINGS_LIMIT;
	out->style.colour = isatty(STDERR_FILENO) && !getenv("NO_COLOR");
	out->inputs = argv + 1; /* words are moved to the front as they come */
	opterr = 0;
	optind = 1;
	const struct option *known = long_options;
	int key;
	while ((key = getopt_long(argc, argv, "-:o:qh", known, NULL)) != -1) {
		if (key == WORD) {
			if (!out->input_count && strcmp(optarg, "extract") == 0)
				known = extract_options;
			out->inputs[out->input_count++] = optarg;
			continue;
		}
		if (key == ':') {
			options_refuse(language, "tùy chọn này cần một giá trị", "this option needs a value", argv[optind - 1]);
			return false;
		}
		if (key == '?') {
			refuse_option(language, argv);
			return false;
		}
		if (!take(out, key, optarg))
			return false;
	}
	while (optind < argc)
		out->inputs[out->input_count++] = argv[optind++];
	return true;
}
