/* `tongket layouts`: what layouts the program carries, and the file of one of them to start from. */
#include "cli/chain.h"

#include "base/file.h"
#include "report/schema.h"
#include "source/source.h"

#include <string.h>

static const char *title_of(struct diagnostics *list, const struct embedded_file *file)
{
	const struct node *root = source_parse(list, file->name, file->data, file->size, NULL);
	const struct node *title = root ? node_find(root, "title") : NULL;
	return title && title->kind == NODE_STRING ? title->string : "";
}

static void write_list(struct diagnostics *list, const struct options *options, struct buffer *out)
{
	const char *const *names = layout_names(list->arena);
	size_t widest = 0;
	for (size_t i = 0; names[i]; i++)
		widest = strlen(names[i]) > widest ? strlen(names[i]) : widest;
	for (size_t i = 0; names[i]; i++) {
		const char *title = title_of(list, layout_find(list, names[i], (struct place){0}));
		bool usual = strcmp(names[i], LAYOUT_DEFAULT) == 0;
		if (options->layouts == LAYOUTS_JSON) {
			buffer_format(out, "%s  {\"name\": \"%s\", \"title\": ", i ? ",\n" : "[\n", names[i]);
			schema_quote(out, title);
			buffer_format(out, ", \"default\": %s}", usual ? "true" : "false");
		} else {
			buffer_format(out, "%-*s  %s%s\n", (int)widest, names[i], title,
				      usual ? options_say(options->style.language, " (mặc định)", " (default)") : "");
		}
	}
	if (options->layouts == LAYOUTS_JSON)
		buffer_text(out, "\n]\n");
}

int command_layouts(struct options *options)
{
	if (options->input_count > 1)
		return options_refuse(options->style.language, "lệnh layouts nhận nhiều nhất một tên bố cục", "layouts takes one name of a layout at most", options->inputs[1]);
	struct arena *arena = arena_new();
	struct diagnostics list = diagnostics_make(arena);
	struct buffer out = buffer_make(arena);
	const struct embedded_file *file = NULL;
	if (options->input_count)
		file = layout_find(&list, options->inputs[0], (struct place){0});
	else
		write_list(&list, options, &out);
	if (file)
		file_write(&list, options->output ? options->output : FILE_STANDARD, file->data, file->size);
	else if (out.size)
		file_write(&list, options->output ? options->output : FILE_STANDARD, out.data, out.size);
	int status = chain_print(&list, options->style);
	arena_free(arena);
	return status;
}
