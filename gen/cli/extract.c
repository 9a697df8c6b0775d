/* `tongket extract`: the data or the layout back from a PDF file. */
#include "cli/chain.h"

#include "base/file.h"
#include "pdf/read.h"

#include <errno.h>
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

int command_extract(struct options *options)
{
	enum language language = options->style.language;
	if (options->input_count != 1)
		return options_refuse(language, "cần tên của một tệp PDF", "name one PDF file", NULL);
	struct arena *arena = arena_new();
	struct diagnostics list = diagnostics_make(arena);
	const char *input = options->inputs[0], *output = options->output ? options->output : FILE_STANDARD;
	const struct pdf_attachment *file = NULL;
	int status;
	if (is_input(arena, output, input)) {
		status = options_refuse(language, "tệp ra trùng với tệp PDF", "the output is the PDF file", output);
	} else {
		if (read_attachment(&list, input, options->extract_layout, &file))
			file_write(&list, output, file->data, file->size);
		status = chain_print(&list, options->style);
	}
	arena_free(arena);
	return status;
}
