/* `tongket extract`: the data or the layout back from a PDF file. */
#include "cli/chain.h"

#include "base/file.h"
#include "pdf/read.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static bool read_attachment(struct diagnostics *list, const char *path, bool layout, const struct pdf_attachment **out)
{
	struct buffer bytes = buffer_make(list->arena);
	struct pdf_reading reading;
	if (!file_read(list, path, (size_t)PDF_READ_LIMIT_MIB << 20, &bytes))
		return false;
	struct pdf_reader *reader = pdf_reader_open(list);
	errno = 0;
	const struct pdf_source source = {path, bytes.data, bytes.size, false};
	bool good = reader && pdf_read(reader, &source, &reading) &&
		    pdf_reading_find(list, &reading, layout ? NULL : out, layout ? out : NULL);
	if (!good)
		chain_check_memory();
	pdf_reader_close(reader);
	return good;
}

static bool is_input(struct arena *arena, const char *output, const char *input)
{
	struct file_identity a = file_identify(arena, output), b = file_identify(arena, input);
	return strcmp(output, FILE_STANDARD) != 0 && file_identity_same(&a, &b);
}

/* The name comes from the PDF file, so it must lead nowhere else, nor to a file that means something to the system. */
static bool is_safe(const char *name)
{
	size_t length = strlen(name);
	for (size_t i = 0; i < length; i++)
		if ((unsigned char)name[i] < ' ' || name[i] == 0x7F || name[i] == '/')
			return false;
	return *name != '.' && length >= strlen(".json") && strcmp(name + length - strlen(".json"), ".json") == 0;
}

static const char *name_in_folder(struct arena *arena, const struct options *options, const char *name)
{
	const char *folder = options->output ? options->output : ".";
	const char *slash = folder[strlen(folder) - 1] == '/' ? "" : "/";
	if (!is_safe(name))
		name = options->extract_layout ? "bo-cuc.layout.json" : "bao-cao.json";
	return arena_format(arena, "%s%s%s", folder, slash, name);
}

/* Whether a file of other content stands there. */
static bool is_other(struct arena *arena, const char *path, const struct pdf_attachment *file)
{
	struct file_identity there = file_identify(arena, path);
	if (!there.name || *there.name)
		return false;
	struct diagnostics unsaid = diagnostics_make(arena);
	struct buffer bytes = buffer_make(arena);
	return !file_read(&unsaid, path, file->size + 1, &bytes) || bytes.size != file->size ||
	       (file->size && memcmp(bytes.data, file->data, file->size) != 0);
}

static void say_written(const struct options *options, const char *path)
{
	if (!options->quiet)
		fprintf(stderr, "%s %s.\n", options_say(options->style.language, "Đã ghi", "Wrote"), path);
}

/* A name that the user did not choose overwrites nothing of the user's. */
static int write_in_folder(struct diagnostics *list, const struct options *options, const struct pdf_attachment *file)
{
	if (!file_make_directory(list, options->output))
		return chain_print(list, options->style);
	const char *path = name_in_folder(list->arena, options, file->name);
	if (is_other(list->arena, path, file))
		return options_refuse(options->style.language, "đã có tệp này với nội dung khác; muốn ghi đè thì nêu tên nó sau -o",
				      "this file is there with other content; to overwrite it name it behind -o", path);
	bool good = file_write(list, path, file->data, file->size);
	int status = chain_print(list, options->style);
	if (good)
		say_written(options, path);
	return status;
}

static int extract(struct diagnostics *list, const struct options *options)
{
	const char *input = options->inputs[0], *output = options->output ? options->output : FILE_STANDARD;
	const struct pdf_attachment *file = NULL;
	bool folder = (*output && output[strlen(output) - 1] == '/') || file_is_directory(output);
	if (!folder && is_input(list->arena, output, input))
		return options_refuse(options->style.language, "tệp ra trùng với tệp PDF", "the output is the PDF file", output);
	if (!read_attachment(list, input, options->extract_layout, &file))
		return chain_print(list, options->style);
	if (folder)
		return write_in_folder(list, options, file);
	file_write(list, output, file->data, file->size);
	return chain_print(list, options->style);
}

int command_extract(struct options *options)
{
	if (options->input_count != 1)
		return options_refuse(options->style.language, "cần tên của một tệp PDF", "name one PDF file", NULL);
	struct arena *arena = arena_new();
	struct diagnostics list = diagnostics_make(arena);
	int status = extract(&list, options);
	arena_free(arena);
	return status;
}
