/* The files that travel in a PDF file (ISO 32000-2, 7.11.4 and 14.13). */
#include "pdf/read_object.h"

#include <string.h>

#define ATTACHMENTS 64   /* read from one file */
#define NAME_TREE_DEPTH 16

struct place pdf_reading_place(struct arena *arena, const char *name)
{
	struct origin *origin = arena_alloc(arena, sizeof *origin);

	*origin = (struct origin){.name = arena_copy(arena, name, strlen(name)), .text = ""};
	return (struct place){.origin = origin};
}

/* Of two entries the one for Unicode is the better. */
static qpdf_oh either(struct pdf_reader *reader, qpdf_oh dict)
{
	qpdf_oh value = pdf_object_key(reader, dict, "/UF");

	if (!pdf_object_is(reader, value, ot_null))
		return value;
	pdf_object_release(reader, value);
	return pdf_object_key(reader, dict, "/F");
}

static void read_file(struct pdf_reader *reader, qpdf_oh specification, struct pdf_attachment *out)
{
	qpdf_oh files = pdf_object_key(reader, specification, "/EF");
	qpdf_oh stream = either(reader, files);
	struct buffer bytes = buffer_make(reader->arena);
	bool decoded;

	out->type = pdf_object_key_name(reader, stream, "/Subtype");
	if (pdf_object_stream(reader, stream, &bytes, &decoded) && decoded) {
		out->data = bytes.data;
		out->size = bytes.size;
	}
	pdf_object_release(reader, stream);
	pdf_object_release(reader, files);
}

static bool is_same(const struct pdf_attachment *a, const struct pdf_attachment *b)
{
	return a->data && b->data && a->size == b->size && memcmp(a->data, b->data, a->size) == 0;
}

/* Both lists of a sound file name the same files. */
static bool is_listed(const struct pdf_reading *reading, const struct pdf_attachment *new)
{
	for (size_t i = 0; i < reading->attachments.count; i++) {
		const struct pdf_attachment *old = &reading->attachments.at[i];

		if (is_same(old, new) && strcmp(old->name, new->name) == 0 &&
		    strcmp(old->relationship, new->relationship) == 0)
			return true;
	}
	return false;
}

static void add_file(struct pdf_reader *reader, qpdf_oh specification, struct pdf_reading *out)
{
	struct pdf_attachment new = {0};
	qpdf_oh name;

	if (!pdf_object_is(reader, specification, ot_dictionary))
		return;
	if (out->attachments.count == ATTACHMENTS) {
		pdf_object_fail(reader, DIAGNOSTIC_WORDS("quá nhiều tệp đính kèm", "too many attachments"));
		return;
	}
	name = either(reader, specification);
	new.name = pdf_object_text(reader, name);
	pdf_object_release(reader, name);
	new.description = pdf_object_key_text(reader, specification, "/Desc");
	new.relationship = pdf_object_key_name(reader, specification, "/AFRelationship");
	read_file(reader, specification, &new);
	if (!is_listed(out, &new))
		*array_push(reader->arena, &out->attachments) = new;
}

static void add_array(struct pdf_reader *reader, qpdf_oh array, size_t step, struct pdf_reading *out)
{
	size_t count = pdf_object_count(reader, array);

	for (size_t i = step - 1; i < count && !reader->error; i += step) {
		qpdf_oh specification = pdf_object_item(reader, array, i);

		add_file(reader, specification, out);
		pdf_object_release(reader, specification);
	}
}

/* Of names and values (ISO 32000-1, 7.9.6). */
static void add_tree(struct pdf_reader *reader, qpdf_oh node, int depth, struct pdf_reading *out)
{
	qpdf_oh names = pdf_object_key(reader, node, "/Names"), kids = pdf_object_key(reader, node, "/Kids");
	size_t count = pdf_object_count(reader, kids);

	add_array(reader, names, 2, out);
	if (count && depth == NAME_TREE_DEPTH)
		pdf_object_fail(reader, DIAGNOSTIC_WORDS("các đối tượng lồng nhau quá sâu", "objects are nested too deeply"));
	for (size_t i = 0; i < count && !reader->error; i++) {
		qpdf_oh kid = pdf_object_item(reader, kids, i);

		add_tree(reader, kid, depth + 1, out);
		pdf_object_release(reader, kid);
	}
	pdf_object_release(reader, kids);
	pdf_object_release(reader, names);
}

void pdf_read_attachments(struct pdf_reader *reader, qpdf_oh root, struct pdf_reading *out)
{
	qpdf_oh associated = pdf_object_key(reader, root, "/AF"), names = pdf_object_key(reader, root, "/Names");
	qpdf_oh embedded = pdf_object_key(reader, names, "/EmbeddedFiles");

	add_array(reader, associated, 1, out);
	add_tree(reader, embedded, 0, out);
	pdf_object_release(reader, embedded);
	pdf_object_release(reader, names);
	pdf_object_release(reader, associated);
}

/* ---- which is which */

static bool is_json(const char *type)
{
	static const char json[] = "application/json";
	size_t length = strlen(json);

	return strncmp(type, json, length) == 0 && (!type[length] || type[length] == ';');
}

static bool is_layout(const char *name)
{
	static const char ending[] = ".layout.json";
	size_t length = strlen(name), size = strlen(ending);

	return length >= size && strcmp(name + length - size, ending) == 0;
}

static bool is_wanted(const struct pdf_attachment *file, bool layout)
{
	if (!is_json(file->type) || !file->data)
		return false;
	return layout ? strcmp(file->relationship, "Supplement") == 0 && is_layout(file->name)
		      : strcmp(file->relationship, "Data") == 0;
}

/* A reader must not see other figures under the name than those that are checked. */
static bool is_rival(const struct pdf_attachment *file, const struct pdf_attachment *chosen, bool layout)
{
	return !is_same(file, chosen) && (is_wanted(file, layout) || strcmp(file->name, chosen->name) == 0);
}

static bool choose(struct diagnostics *list, const struct pdf_reading *reading, bool layout,
		   const struct pdf_attachment **out)
{
	struct place place = pdf_reading_place(list->arena, reading->name);

	*out = NULL;
	for (size_t i = 0; i < reading->attachments.count && !*out; i++)
		if (is_wanted(&reading->attachments.at[i], layout))
			*out = &reading->attachments.at[i];
	if (!*out) {
		diagnostics_add(list, DIAGNOSTIC_PDF_NO_DATA, place,
				layout ? DIAGNOSTIC_WORDS("bố cục", "layout") : DIAGNOSTIC_WORDS("dữ liệu", "data"), NULL);
		return false;
	}
	for (size_t i = 0; i < reading->attachments.count; i++)
		if (is_rival(&reading->attachments.at[i], *out, layout)) {
			diagnostics_add(list, DIAGNOSTIC_PDF_AMBIGUOUS, place, (*out)->name, reading->attachments.at[i].name, NULL);
			return false;
		}
	return true;
}

bool pdf_reading_find(struct diagnostics *list, const struct pdf_reading *reading, const struct pdf_attachment **report,
		      const struct pdf_attachment **layout)
{
	return (!report || choose(list, reading, false, report)) && (!layout || choose(list, reading, true, layout));
}
