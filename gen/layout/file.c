/* Reading a layout file, and finding its mistakes before any report is set in it. */
#include "base/file.h"
#include "layout/extend.h"
#include "layout/verify.h"

#include <string.h>

static void verify(struct verifier *verifier)
{
	const struct layout *layout = verifier->layout;
	const struct scope root = {0};
	verify_blocks(verifier, &root, &layout->blocks);
	verify_ids(verifier);
	verify_running(verifier, &layout->header);
	verify_running(verifier, &layout->footer);
	for (size_t i = 0; i < layout->styles.count; i++)
		if (layout->styles.at[i].extends.node)
			verify_style(verifier, &layout->styles.at[i].extends);
	verify_fit(verifier, &layout->fit);
	verify_text_without_notes(verifier, &root, &layout->metadata.title);
	verify_text_without_notes(verifier, &root, &layout->metadata.author);
	verify_text_without_notes(verifier, &root, &layout->metadata.subject);
	verify_text_without_notes(verifier, &root, &layout->metadata.keywords);
}

const char *const *layout_names(struct arena *arena)
{
	size_t count = 0;
	while (embedded_layouts[count].name)
		count++;
	const char **names = arena_alloc(arena, (count + 1) * sizeof *names);
	for (size_t i = 0; i < count; i++) {
		const char *name = embedded_layouts[i].name;
		names[i] = arena_copy(arena, name, strlen(name) - strlen(".json"));
	}
	return names;
}

const struct embedded_file *layout_find(struct diagnostics *list, const char *name, struct place asked)
{
	struct arena *arena = list->arena;
	const char *const *names = layout_names(arena);
	struct buffer all = buffer_make(arena);
	for (size_t i = 0; names[i]; i++) {
		if (strcmp(names[i], name) == 0)
			return &embedded_layouts[i];
		buffer_format(&all, "%s%s", i ? ", " : "", names[i]);
	}
	struct diagnostic *diagnostic = diagnostics_add(list, DIAGNOSTIC_LAYOUT_UNKNOWN, asked, name, all.data, NULL);
	diagnostic->suggestion = diagnostic_nearest(name, names);
	return NULL;
}

static bool is_path(const char *name)
{
	size_t length = strlen(name);
	return strchr(name, '/') || (length > 5 && strcmp(name + length - 5, ".json") == 0);
}

/* A relative path starts from the folder of the file that names it. */
static const char *beside(struct arena *arena, const char *file, const char *path)
{
	const char *slash = strrchr(file, '/');
	if (*path == '/' || !slash || !is_path(path))
		return path;
	return arena_format(arena, "%.*s%s", (int)(slash + 1 - file), file, path);
}

/* A file of that name may be what was meant. */
static struct node *read_embedded(struct diagnostics *list, const char *name, struct place asked)
{
	const struct embedded_file *file = layout_find(list, name, asked);
	if (file)
		return source_parse(list, file->name, file->data, file->size, NULL);
	const char *own = arena_format(list->arena, "%s.json", name);
	if (file_real_path(list->arena, asked.origin ? beside(list->arena, asked.origin->name, own) : own))
		list->at[list->count - 1].suggestion = own;
	return NULL;
}

#define LONGEST_CHAIN 8 /* of layouts that extend each other */

/* What is attached to a PDF has to stand by itself. */
static void flatten(struct arena *arena, struct node *node)
{
	struct origin *whole = arena_alloc(arena, sizeof *whole);
	struct buffer out = buffer_make(arena);
	node_dump(node, &out);
	*whole = *node->origin;
	whole->raw = out.data;
	whole->raw_size = out.size;
	node->origin = whole;
}

/* A file that cannot be read is a mistake of the one that names it. */
static struct node *read_path(struct diagnostics *list, const char *path, struct place asked)
{
	size_t before = list->count;
	struct node *node = source_read(list, path, NULL);
	for (size_t i = before; i < list->count; i++) {
		struct diagnostic *diagnostic = &list->at[i];
		if (!diagnostic->place.origin)
			diagnostic->place = asked;
		if (diagnostic->code == DIAGNOSTIC_SOURCE_EMPTY)
			diagnostic->arguments[0] = DIAGNOSTIC_WORDS("Bắt đầu từ tệp của một bố cục có sẵn: tongket layouts " LAYOUT_DEFAULT " > cua-toi.json",
								    "Start from the file of a layout inside the program: tongket layouts " LAYOUT_DEFAULT " > cua-toi.json");
	}
	return node;
}

static struct node *read_node(struct diagnostics *list, const char *name, struct place asked, int length)
{
	struct node *own = is_path(name) ? read_path(list, name, asked) : read_embedded(list, name, asked);
	const struct node *extends = own ? node_find(own, "extends") : NULL;
	if (!extends || extends->kind != NODE_STRING) {
		if (own)
			layout_replace(list, own,
				       DIAGNOSTIC_WORDS("\"replace\", \"before\", \"after\" chỉ dùng cùng \"extends\"; ở đây sửa thẳng trong \"blocks\".",
							"\"replace\", \"before\" and \"after\" go with \"extends\"; here change \"blocks\" itself."));
		return own;
	}
	struct place place = node_place(list->arena, extends);
	if (length == LONGEST_CHAIN) {
		diagnostics_add(list, DIAGNOSTIC_LAYOUT_EXTENDS_CYCLE, place, extends->string, NULL);
		return NULL;
	}
	struct node *base = read_node(list, beside(list->arena, name, extends->string), place, length + 1);
	if (!base)
		return NULL;
	const char *none = node_find(own, "blocks") ? DIAGNOSTIC_WORDS("\"blocks\" của tệp này đứng thay mọi khối của bố cục được kế thừa: bỏ \"blocks\", hoặc sửa thẳng trong đó.",
								       "The \"blocks\" of this file stand in the place of all that is extended: take \"blocks\" out, or change it itself.")
						    : NULL;
	struct node *joined = layout_extend(base, own);
	layout_replace(list, joined, none);
	flatten(list->arena, joined);
	return joined;
}

/* Layouts inside the program are known to be right (tests/lint/layouts.sh): nobody has to wait while they are looked through again. */
static const struct layout *bind(struct diagnostics *list, const struct node *node, bool trusted)
{
	struct arena *arena = list->arena;
	size_t before = diagnostics_count(list, SEVERITY_ERROR);
	struct layout *layout = arena_alloc(arena, sizeof *layout);
	struct binder binder = {arena, list};
	const struct field root = {.key = "", .type = &field_record, .record = &layout_record};
	field_record.bind(&binder, &root, node, layout);
	struct verifier verifier = {.arena = arena, .list = list, .layout = layout};
	if (!trusted)
		verify(&verifier);
	return diagnostics_count(list, SEVERITY_ERROR) == before ? layout : NULL;
}

const struct layout *layout_bind(struct diagnostics *list, const struct node *node)
{
	return bind(list, node, false);
}

const struct layout *layout_read(struct diagnostics *list, const char *name)
{
	const struct node *node = read_node(list, name, (struct place){0}, 1);
	return node ? bind(list, node, !is_path(name)) : NULL;
}
