/* `tongket check --fix` and `--diff`: the repairs of findings, written or shown. */
#include "cli/fix.h"

#include "base/file.h"
#include "base/line_diff.h"
#include "base/repair.h"
#include "cli/chain.h"
#include "rules/rules.h"

#include <stdio.h>
#include <string.h>

/* A repair uncovers another two or three times, and rules only tell so much about one long text; more often only rules would that undo each other. */
#define ROUNDS	     10
#define BYTES_CHECKED ((size_t)64 << 20) /* in rounds beyond those */

/* One file on its way to be mended. */
struct mending {
	const struct options *options;
	struct arena *arena;
	const char *path;
	struct diagnostics list; /* of the file as it was read */
	struct buffer before;
	struct line_text after; /* has been read again as JSON */
	size_t places;          /* repairs that made it */
	bool json;              /* the file is */
	bool decoded;           /* it has repairs, but is in another encoding than UTF-8 */
};

static struct diagnostics make_list(const struct options *options, struct arena *arena)
{
	struct diagnostics list = diagnostics_make(arena);
	memcpy(list.off, options->off, sizeof list.off);
	return list;
}

static bool has_repairs(const struct diagnostics *list)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->at[i].repair.text)
			return true;
	return false;
}

/* Checks the text, which comes from `made` repairs and is the file's better state if it is JSON, and makes the repairs it needs itself: how many. What a
 * layout finds has none. */
static size_t mend_once(struct mending *mending, struct diagnostics *list, size_t made, struct line_text *text)
{
	const struct node *node = source_parse(list, mending->path, text->data, text->size, mending->options->encoding);
	chain_check_memory();
	if (!node)
		return 0;
	rules_check(list, report_bind(list, node));
	mending->json = true;
	mending->after = *text;
	mending->places += made;
	if (!repairs_possible(node->origin)) {
		mending->decoded = has_repairs(list);
		return 0;
	}
	struct repairs repairs = repairs_collect(list->arena, list, node->origin);
	struct buffer out = buffer_make(mending->arena);
	if (repairs.count)
		repairs_apply(&repairs, node->origin, &out);
	*text = (struct line_text){out.data, out.size};
	return repairs.count;
}

static void mend_text(struct mending *mending)
{
	struct line_text text = mending->after;
	size_t rounds = ROUNDS + BYTES_CHECKED / (text.size + 1);
	size_t made = mend_once(mending, &mending->list, 0, &text);
	while (made && rounds--) {
		struct arena *arena = arena_new();
		struct diagnostics list = make_list(mending->options, arena);
		made = mend_once(mending, &list, made, &text);
		arena_free(arena);
	}
}

/* False when it could not be read. */
static bool mend(struct mending *mending, const struct options *options, const char *path)
{
	struct arena *arena = arena_new();
	*mending = (struct mending){.options = options, .arena = arena, .path = path, .before = buffer_make(arena)};
	mending->list = make_list(options, arena);
	if (!file_read(&mending->list, path, (size_t)SOURCE_LIMIT_MIB << 20, &mending->before))
		return false;
	mending->after = (struct line_text){mending->before.data, mending->before.size};
	mend_text(mending);
	return true;
}

static const char *say_name(const struct mending *mending)
{
	if (!file_is_standard(mending->path))
		return mending->path;
	return options_say(mending->options->style.language, "đầu vào chuẩn", "standard input");
}

static void say_mended(const struct mending *mending)
{
	if (!mending->places || mending->options->quiet)
		return;
	if (mending->options->style.language == LANGUAGE_VI)
		fprintf(stderr, "Đã sửa %zu chỗ trong %s.\n", mending->places, say_name(mending));
	else
		fprintf(stderr, "Mended %zu place%s in %s.\n", mending->places, mending->places == 1 ? "" : "s", say_name(mending));
}

static void say_decoded(const struct mending *mending)
{
	if (!mending->decoded)
		return;
	if (mending->options->style.language == LANGUAGE_VI)
		fprintf(stderr, "tongket: không sửa %s vì không phải UTF-8; hãy chuyển trước bằng tongket convert.\n", say_name(mending));
	else
		fprintf(stderr, "tongket: %s is left as it is, not being UTF-8; first use tongket convert.\n", say_name(mending));
}

static bool write_mended(const struct mending *mending, struct diagnostics *list)
{
	struct line_text text = mending->after;
	if (file_is_standard(mending->path))
		return file_write(list, mending->path, text.data, text.size) && file_set_standard_input(list, text.data, text.size);
	return !mending->places || file_write(list, mending->path, text.data, text.size);
}

static int fix_one(const struct options *options, const char *path)
{
	struct mending mending;
	int status = STATUS_DONE;
	if (mend(&mending, options, path)) {
		struct diagnostics written = diagnostics_make(mending.arena);
		if (write_mended(&mending, &written))
			say_mended(&mending);
		status = chain_print(&written, options->style);
		say_decoded(&mending);
	} else {
		status = chain_print(&mending.list, options->style);
	}
	arena_free(mending.arena);
	return status;
}

/* Adds the patch to `out`. */
static int diff_one(const struct options *options, const char *path, struct buffer *out)
{
	struct mending mending;
	int status = STATUS_DONE;
	if (!mend(&mending, options, path) || !mending.json)
		status = chain_print(&mending.list, options->style);
	else if (mending.places || mending.decoded)
		status = STATUS_DATA;
	if (mending.places)
		line_diff(path, (struct line_text){mending.before.data, mending.before.size}, mending.after, out);
	say_decoded(&mending);
	arena_free(mending.arena);
	return status;
}

static int diff_all(const struct options *options)
{
	struct arena *arena = arena_new();
	struct diagnostics written = diagnostics_make(arena);
	struct buffer out = buffer_make(arena);
	int status = STATUS_DONE;
	for (int i = 0; i < options->input_count; i++) {
		int one = diff_one(options, options->inputs[i], &out);
		status = one > status ? one : status;
	}
	file_write(&written, options->output ? options->output : FILE_STANDARD, out.data, out.size);
	int failed = chain_print(&written, options->style);
	arena_free(arena);
	return failed > status ? failed : status;
}

/* The mended report and what was found in it cannot both be written there. */
static int check_outputs(const struct options *options)
{
	bool findings_there = options->output ? file_is_standard(options->output) : options->findings != FINDINGS_HUMAN;
	for (int i = 0; findings_there && i < options->input_count; i++)
		if (file_is_standard(options->inputs[i]))
			return options_refuse(options->style.language, "với --fix, “-” ghi báo cáo đã sửa ra đầu ra chuẩn; hãy ghi kết quả kiểm tra vào tệp bằng -o",
					      "with --fix the mended report of “-” goes to standard output; write the findings to a file with -o", NULL);
	return STATUS_DONE;
}

int fix_run(const struct options *options)
{
	if (options->diff)
		return diff_all(options);
	int status = check_outputs(options);
	for (int i = 0; status != STATUS_USAGE && i < options->input_count; i++) {
		int one = fix_one(options, options->inputs[i]);
		status = one > status ? one : status;
	}
	return status;
}
