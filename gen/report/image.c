/* Pictures a report names: found beside it, and trusted no further than their headers. */
#include "report/image.h"

#include "base/file.h"

#include <string.h>

struct loader {
	struct diagnostics *list;
	const char *folder; /* of the report, real path; NULL when it has none */
	const struct image_files *files; /* NULL: those in the folder */
};

static void complain(struct loader *loader, enum diagnostic_code code, const struct string *path)
{
	diagnostics_add(loader->list, code, node_place(loader->list->arena, path->node), path->text, NULL);
}

/* `photos/../../x` leaves by its name; whether a link leads out is seen from the real path. */
static bool leaves(const char *path)
{
	if (*path == '/' || strchr(path, '\\') || strchr(path, ':'))
		return true;
	for (const char *part = path; part; part = strchr(part, '/')) {
		part += *part == '/';
		if (strncmp(part, "..", 2) == 0 && (part[2] == '/' || part[2] == '\0'))
			return true;
	}
	return false;
}

static bool inside(const char *folder, const char *path)
{
	size_t length = strlen(folder);
	return strncmp(folder, path, length) == 0 && (path[length] == '/' || (length > 0 && folder[length - 1] == '/'));
}

static const char *find(struct loader *loader, const struct string *path)
{
	struct arena *arena = loader->list->arena;
	if (leaves(path->text)) {
		complain(loader, DIAGNOSTIC_IMAGE_PATH, path);
		return NULL;
	}
	const char *real = loader->folder ? file_real_path(arena, arena_format(arena, "%s/%s", loader->folder, path->text)) : NULL;
	if (!real)
		complain(loader, DIAGNOSTIC_IMAGE_FILE, path);
	else if (!inside(loader->folder, real))
		complain(loader, DIAGNOSTIC_IMAGE_PATH, path);
	else
		return real;
	return NULL;
}

static void load_from_memory(struct loader *loader, const struct picture *picture, const struct image **out)
{
	for (size_t i = 0; picture->path.node && i < loader->files->count; i++) {
		const struct image_file *file = &loader->files->at[i];
		struct image *image = arena_alloc(loader->list->arena, sizeof *image);
		if (strcmp(file->path, picture->path.text) == 0 && image_read_header(file->data, file->size, image) == IMAGE_OK) {
			*out = image;
			return;
		}
	}
}

static void load(struct loader *loader, const struct picture *picture, const struct image **out)
{
	if (loader->files) {
		load_from_memory(loader, picture, out);
		return;
	}
	static const enum diagnostic_code codes[] = {
		[IMAGE_FORMAT] = DIAGNOSTIC_IMAGE_FORMAT, [IMAGE_BROKEN] = DIAGNOSTIC_IMAGE_DATA,
		[IMAGE_TOO_LARGE] = DIAGNOSTIC_IMAGE_TOO_LARGE, [IMAGE_COLOURS] = DIAGNOSTIC_IMAGE_COLOURS,
	};
	struct arena *arena = loader->list->arena;
	const char *path = picture->path.node ? find(loader, &picture->path) : NULL;
	if (!path)
		return;
	struct diagnostics unused = diagnostics_make(arena);
	struct buffer content = buffer_make(arena);
	if (!file_read(&unused, path, (size_t)IMAGE_LIMIT_MIB << 20, &content)) {
		bool large = unused.count && unused.at[0].code == DIAGNOSTIC_SOURCE_TOO_LARGE;
		complain(loader, large ? DIAGNOSTIC_IMAGE_TOO_LARGE : DIAGNOSTIC_IMAGE_FILE, &picture->path);
		return;
	}
	struct image *image = arena_alloc(arena, sizeof *image);
	enum image_error error = image_read_header(content.data, content.size, image);
	if (error == IMAGE_OK)
		*out = image;
	else
		complain(loader, codes[error], &picture->path);
}

void image_load_all(struct diagnostics *list, struct report *report, const struct image_files *files)
{
	struct arena *arena = list->arena;
	const char *name = report->node->origin->name, *slash = strrchr(name, '/');
	const char *folder = slash == name ? "/" : slash ? arena_copy(arena, name, (size_t)(slash - name)) : ".";
	struct loader loader = {list, files ? NULL : file_real_path(arena, folder), files};
	struct picture *logo = &report->organization.logo;
	if (logo->node)
		load(&loader, logo, &logo->image);
	for (size_t i = 0; i < report->meeting.photos.count; i++)
		load(&loader, &report->meeting.photos.at[i], &report->meeting.photos.at[i].image);
	for (size_t i = 0; i < report->results.sections.count; i++) {
		struct section *section = &report->results.sections.at[i];
		for (size_t k = 0; k < section->images.count; k++)
			load(&loader, &section->images.at[k], &section->images.at[k].image);
	}
}
