/* `tongket convert`: a file in an old encoding as UTF-8. */
#include "cli/chain.h"

#include "base/file.h"
#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

/* Where the dot of the ending stands in the path, or its end. */
static size_t find_ending(const char *path)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path, *dot = strrchr(name, '.');
	return dot && dot != name ? (size_t)(dot - path) : strlen(path);
}

static bool is_folder(const char *path)
{
	return (*path && path[strlen(path) - 1] == '/') || file_is_directory(path);
}

/* `bao-cao.json` becomes `bao-cao.utf8.json`, or stays `bao-cao.json` in another folder. */
static const char *name_output(struct arena *arena, const struct options *options, const char *input)
{
	const char *output = options->output;
	bool standard = file_is_standard(input);
	if (!output) {
		size_t ending = find_ending(input);
		return standard ? FILE_STANDARD : arena_format(arena, "%.*s.utf8%s", (int)ending, input, input + ending);
	}
	if (!is_folder(output))
		return output;
	const char *slash = strrchr(input, '/'), *name = slash ? slash + 1 : input;
	return arena_format(arena, "%s%s%s", output, output[strlen(output) - 1] == '/' ? "" : "/", standard ? "bao-cao.json" : name);
}

/* Whether the name, which the user did not choose, is that of the input or of a file with other content. */
static bool is_taken(struct arena *arena, const char *path, const char *data, size_t size)
{
	struct file_identity there = file_identify(arena, path);
	if (file_is_standard(path) || !there.name || *there.name)
		return false;
	struct diagnostics unsaid = diagnostics_make(arena);
	struct buffer bytes = buffer_make(arena);
	return !file_read(&unsaid, path, size + 1, &bytes) || bytes.size != size || memcmp(bytes.data, data, size) != 0;
}

static const char *name_encoding(const struct origin *origin)
{
	if (origin->encoding)
		return origin->encoding;
	if (origin->form == ORIGIN_FORM_UTF16)
		return "UTF-16";
	return origin->form == ORIGIN_FORM_UTF32 ? "UTF-32" : "UTF-8";
}

static void say_written(const struct options *options, const char *path, const struct origin *origin)
{
	const char *encoding = name_encoding(origin);
	if (options->quiet || file_is_standard(path))
		return;
	if (options->style.language == LANGUAGE_VI)
		fprintf(stderr, "Đã ghi %s (đọc theo bảng mã %s).\n", path, encoding);
	else
		fprintf(stderr, "Wrote %s (read as %s).\n", path, encoding);
}

static int convert(struct diagnostics *list, const struct options *options, const char *input)
{
	const char *path = name_output(list->arena, options, input);
	const struct origin *origin = source_decode(list, input, options->encoding);
	if (!origin)
		return chain_print(list, options->style);
	size_t size = 0;
	const char *text = utf8_nfc(list->arena, origin->text, origin->size, &size);
	bool chosen = options->output && !is_folder(options->output);
	if (!chosen && is_taken(list->arena, path, text, size))
		return options_refuse(options->style.language, "đã có tệp này với nội dung khác; muốn ghi đè thì nêu tên nó sau -o",
				      "this file is there with other content; to overwrite it name it behind -o", path);
	if (!chosen && options->output && !file_make_directory(list, options->output))
		return chain_print(list, options->style);
	bool good = file_write(list, path, text, size);
	int status = chain_print(list, options->style);
	if (good)
		say_written(options, path, origin);
	return status;
}

int command_convert(struct options *options)
{
	enum language language = options->style.language;
	int status = STATUS_DONE;
	if (!options->input_count)
		return options_refuse(language, "cần tên tệp để đổi bảng mã", "name the file to convert", NULL);
	if (options->input_count > 1 && options->output && !is_folder(options->output))
		return options_refuse(language, "nhiều tệp thì -o phải là thư mục, có / ở cuối",
				      "for several files -o must be a folder, with a / at its end", options->output);
	for (int i = 0; i < options->input_count; i++) {
		struct arena *arena = arena_new();
		struct diagnostics list = diagnostics_make(arena);
		int one = convert(&list, options, options->inputs[i]);
		status = one > status ? one : status;
		arena_free(arena);
	}
	return status;
}
