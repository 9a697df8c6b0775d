/* Objects as numbers that are equal when the objects are: each distinct container is kept once. */
#include "pdf/read_object.h"

#include <string.h>

static uint64_t mix(const char *bytes, size_t size)
{
	uint64_t hash = 14695981039346656037u; /* FNV-1a */

	for (size_t i = 0; i < size; i++)
		hash = (hash ^ (unsigned char)bytes[i]) * 1099511628211u;
	return hash ^ hash >> 32;
}

static void place(struct pdf_reader *reader, uint32_t term)
{
	size_t mask = reader->slot_count - 1, slot = (size_t)reader->terms.at[term].hash & mask;

	while (reader->slots[slot])
		slot = (slot + 1) & mask;
	reader->slots[slot] = term;
}

static void grow(struct pdf_reader *reader)
{
	if (!reader->terms.count)
		array_push(reader->arena, &reader->terms);
	if (reader->terms.count * 2 < reader->slot_count)
		return;
	reader->slot_count = reader->slot_count ? reader->slot_count * 2 : 1024;
	reader->slots = arena_alloc(reader->arena, reader->slot_count * sizeof *reader->slots);
	for (size_t i = 1; i < reader->terms.count; i++)
		place(reader, (uint32_t)i);
}

uint32_t pdf_term_of_bytes(struct pdf_reader *reader, const char *bytes, size_t size)
{
	uint64_t hash = mix(bytes, size);
	struct pdf_term *term;
	size_t slot;

	grow(reader);
	for (slot = (size_t)hash; reader->slots[slot & (reader->slot_count - 1)]; slot++) {
		uint32_t number = reader->slots[slot & (reader->slot_count - 1)];

		term = &reader->terms.at[number];
		if (term->hash == hash && term->size == size && memcmp(term->bytes, bytes, size) == 0)
			return number;
	}
	term = array_push(reader->arena, &reader->terms);
	*term = (struct pdf_term){.bytes = arena_copy(reader->arena, bytes, size), .size = size, .hash = hash};
	reader->slots[slot & (reader->slot_count - 1)] = (uint32_t)(reader->terms.count - 1);
	return (uint32_t)(reader->terms.count - 1);
}

/* How a stream is packed does not matter; what other programs add for printers of old or for themselves, neither. */
static bool is_skipped(const char *key, bool stream, bool decoded)
{
	static const char *const always[] = {"/ProcSet", "/Parent", "/P", "/StructParent", "/LastModified", "/PieceInfo"};

	for (size_t i = 0; i < sizeof always / sizeof *always; i++)
		if (strcmp(key, always[i]) == 0)
			return true;
	if (!stream)
		return false;
	return strcmp(key, "/Length") == 0 ||
	       (decoded && (strcmp(key, "/Filter") == 0 || strcmp(key, "/DecodeParms") == 0));
}

static void add_entries(struct pdf_reader *reader, struct buffer *out, qpdf_oh dict, int depth)
{
	bool stream = pdf_object_is(reader, dict, ot_stream), decoded = false;
	const char *const *keys = pdf_object_keys(reader, dict);

	if (stream) {
		struct buffer bytes = buffer_make(reader->arena);

		if (!pdf_object_stream(reader, dict, &bytes, &decoded))
			pdf_object_fail(reader, DIAGNOSTIC_WORDS("có dòng dữ liệu không giải nén được", "a stream cannot be decoded"));
		buffer_format(out, "stream %u ", pdf_term_of_bytes(reader, bytes.data, bytes.size));
	}
	for (; *keys && !reader->error; keys++) {
		qpdf_oh value;

		if (is_skipped(*keys, stream, decoded))
			continue;
		value = pdf_object_key(reader, dict, *keys);
		pdf_canon_name(out, *keys + 1);
		buffer_char(out, ' ');
		pdf_term_add(reader, out, value, depth);
		pdf_object_release(reader, value);
	}
}

static void add_items(struct pdf_reader *reader, struct buffer *out, qpdf_oh array, int depth)
{
	size_t count = pdf_object_count(reader, array);

	for (size_t i = 0; i < count && !reader->error; i++) {
		qpdf_oh value = pdf_object_item(reader, array, i);

		pdf_term_add(reader, out, value, depth);
		pdf_object_release(reader, value);
	}
}

static uint32_t read_container(struct pdf_reader *reader, qpdf_oh object, int depth)
{
	struct buffer out = buffer_make(reader->arena);

	if (depth > PDF_READ_DEPTH) {
		pdf_object_fail(reader, DIAGNOSTIC_WORDS("các đối tượng lồng nhau quá sâu", "objects are nested too deeply"));
		return 0;
	}
	if (pdf_object_is(reader, object, ot_array)) {
		buffer_text(&out, "[ ");
		add_items(reader, &out, object, depth + 1);
	} else {
		buffer_text(&out, "<< ");
		add_entries(reader, &out, object, depth + 1);
	}
	return pdf_term_of_bytes(reader, out.data, out.size);
}

static uint32_t pdf_term_of(struct pdf_reader *reader, qpdf_oh object, int depth)
{
	const struct pdf_library *library = &reader->library;
	uint32_t reference, term;
	const char *key;

	if (!library->qpdf_oh_is_indirect(reader->file, object))
		return read_container(reader, object, depth);
	key = arena_format(reader->arena, "R %u %d %d", reader->file_number,
			   library->qpdf_oh_get_object_id(reader->file, object),
			   library->qpdf_oh_get_generation(reader->file, object));
	reference = pdf_term_of_bytes(reader, key, strlen(key));
	if (!reader->terms.at[reference].known) {
		term = read_container(reader, object, depth);
		reader->terms.at[reference].known = term;
	}
	return reader->terms.at[reference].known;
}

static void add_string(struct pdf_reader *reader, struct buffer *out, qpdf_oh string)
{
	size_t size = 0;
	const char *bytes = reader->library.qpdf_oh_get_binary_string_value(reader->file, string, &size);

	pdf_canon_string(out, bytes, size);
}

static void add_number(struct pdf_reader *reader, struct buffer *out, qpdf_oh number)
{
	const char *text = reader->library.qpdf_oh_get_real_value(reader->file, number);

	pdf_canon_number(out, text, strlen(text));
}

void pdf_term_add(struct pdf_reader *reader, struct buffer *out, qpdf_oh object, int depth)
{
	const struct pdf_library *library = &reader->library;

	switch (pdf_object_type(reader, object)) {
	case ot_boolean:
		buffer_text(out, library->qpdf_oh_get_bool_value(reader->file, object) ? "true" : "false");
		break;
	case ot_integer:
		buffer_format(out, "%lld", library->qpdf_oh_get_int_value(reader->file, object));
		break;
	case ot_real:
		add_number(reader, out, object);
		break;
	case ot_string:
		add_string(reader, out, object);
		break;
	case ot_name:
		pdf_canon_name(out, pdf_object_name(reader, object));
		break;
	case ot_array:
	case ot_dictionary:
	case ot_stream:
		buffer_format(out, "@%u", pdf_term_of(reader, object, depth));
		break;
	case ot_null:
	case ot_uninitialized:
	case ot_reserved:
	case ot_operator:
	case ot_inlineimage:
	case ot_unresolved:
	case ot_destroyed:
		buffer_text(out, "null");
		break;
	}
	buffer_char(out, ' ');
}
