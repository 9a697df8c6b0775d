/* `tongket schema`: the field tables for editors and as a reference page. */
#include "report/schema.h"

#include "cli/chain.h"

#include "base/file.h"

#include <stdio.h>
#include <string.h>

int command_schema(struct options *options)
{
	enum language language = options->style.language;
	const char *what = options->input_count == 1 ? options->inputs[0] : "";
	bool layout = strcmp(what, "layout") == 0;
	if (!layout && strcmp(what, "report") != 0)
		return options_refuse(language, "cho biết lược đồ nào: report hay layout", "say which schema: report or layout", NULL);
	struct arena *arena = arena_new();
	struct diagnostics list = diagnostics_make(arena);
	struct buffer out = buffer_make(arena);
	const struct record *root = layout ? &layout_record : &report_record;
	if (options->format == SCHEMA_MARKDOWN && layout)
		layout_write_manual(&out);
	else if (options->format == SCHEMA_MARKDOWN)
		schema_write_reference(root, &out);
	else
		schema_write(root, layout ? "Bố cục tongket" : "Báo cáo tongket", &out);
	file_write(&list, options->output ? options->output : FILE_STANDARD, out.data, out.size);
	int status = chain_print(&list, options->style);
	arena_free(arena);
	return status;
}
