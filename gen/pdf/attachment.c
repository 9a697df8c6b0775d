/* Writing attachments: the bytes, what they are, and the two ways to them. */
#include "pdf/attachment.h"

#include "pdf/metadata.h"

#include <stdlib.h>
#include <string.h>

/* An attachment under the name that the name tree knows it by. */
struct entry {
	const char *name;
	const char *rank; /* sorts as the written name does (ISO 32000-1, 7.9.6): by bytes, UTF-16 behind ASCII */
	struct pdf_dict *specification;
};

static const char *rank(struct arena *arena, const char *name)
{
	struct buffer out = buffer_make(arena);

	buffer_char(&out, pdf_is_plain(name) ? '0' : '1');
	if (pdf_is_plain(name))
		buffer_text(&out, name);
	else
		pdf_add_utf16(&out, name, strlen(name));
	return out.data;
}

static int compare(const void *a, const void *b)
{
	return strcmp(((const struct entry *)a)->rank, ((const struct entry *)b)->rank);
}

static bool is_taken(const struct entry *entries, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(entries[i].name, name) == 0)
			return true;
	return false;
}

/* A report and a layout from two folders may be called the same; in the tree each name stands once. */
static const char *choose_name(struct arena *arena, const struct entry *entries, size_t count, const char *name)
{
	const char *choice = name;

	for (size_t number = 2; is_taken(entries, count, choice); number++)
		choice = arena_format(arena, "%s (%zu)", name, number);
	return choice;
}

static struct pdf_dict *write_file(struct pdf_writer *writer, const struct page_attachment *file, const char *date)
{
	struct pdf_dict *stream = file->packed ? pdf_stream_new(writer, file->packed, file->packed_size, PDF_DEFLATED)
					       : pdf_stream_new(writer, file->data, file->size, PDF_DEFLATE);
	struct pdf_dict *parameters;

	pdf_dict_name(stream, "Type", "EmbeddedFile");
	pdf_dict_name(stream, "Subtype", file->type ? file->type : "application/octet-stream");
	parameters = pdf_dict_dict(stream, "Params");
	pdf_dict_number(parameters, "Size", (int32_t)file->size);
	if (date)
		pdf_dict_text(parameters, "ModDate", date);
	return stream;
}

static const char *name_relationship(enum page_relationship relationship)
{
	switch (relationship) {
	case PAGE_RELATIONSHIP_DATA:
		return "Data";
	case PAGE_RELATIONSHIP_SUPPLEMENT:
		return "Supplement";
	}
	return "Unspecified";
}

static struct pdf_dict *write_specification(struct pdf_writer *writer, const struct page_attachment *file,
					    const char *name, const char *date)
{
	struct pdf_dict *specification = pdf_dict_new(writer), *files;
	struct pdf_dict *stream = write_file(writer, file, date);

	pdf_dict_name(specification, "Type", "Filespec");
	pdf_dict_text(specification, "F", name);
	pdf_dict_text(specification, "UF", name);
	if (file->description)
		pdf_dict_text(specification, "Desc", file->description);
	pdf_dict_name(specification, "AFRelationship", name_relationship(file->relationship));
	files = pdf_dict_dict(specification, "EF");
	pdf_dict_add(files, "F", stream);
	pdf_dict_add(files, "UF", stream);
	return specification;
}

static void write_names(struct pdf_dict *catalog, const struct entry *entries, size_t count)
{
	struct pdf_dict *tree = pdf_dict_dict(pdf_dict_dict(catalog, "Names"), "EmbeddedFiles");
	struct pdf_array *names = pdf_dict_array(tree, "Names");

	for (size_t i = 0; i < count; i++) {
		pdf_array_text(names, entries[i].name);
		pdf_array_add(names, entries[i].specification);
	}
}

void pdf_attachments_write(struct pdf_writer *writer, const struct page_document *document)
{
	size_t count = document->attachments.count;
	const char *date = pdf_metadata_date(document->arena, document->date);
	struct entry *entries = arena_alloc(document->arena, (count + 1) * sizeof *entries);
	struct pdf_array *associated;

	if (!count)
		return;
	associated = pdf_dict_array(pdf_writer_catalog(writer), "AF");
	for (size_t i = 0; i < count; i++) {
		const struct page_attachment *file = &document->attachments.at[i];
		struct entry *entry = &entries[i];

		entry->name = choose_name(document->arena, entries, i, file->name && *file->name ? file->name : "file");
		entry->rank = rank(document->arena, entry->name);
		pdf_writer_begin(writer, arena_format(document->arena, "attachment %s", entry->name));
		entry->specification = write_specification(writer, file, entry->name, date);
		pdf_array_add(associated, entry->specification);
	}
	qsort(entries, count, sizeof *entries, compare);
	write_names(pdf_writer_catalog(writer), entries, count);
}
