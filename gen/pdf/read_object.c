/* Objects of a PDF file through libqpdf, within limits. */
#include "pdf/read_object.h"

#include <stdlib.h>
#include <string.h>

#define DECODE_FIRST 4 /* times the encoded size: what is tried first */

void pdf_object_fail(struct pdf_reader *reader, const char *words)
{
	if (!reader->error)
		reader->error = words;
}

/* libqpdf holds one error and forgets it with the next. */
static void check(struct pdf_reader *reader)
{
	const struct pdf_library *library = &reader->library;
	const char *detail;
	qpdf_error error;

	if (!library->qpdf_has_error(reader->file))
		return;
	error = library->qpdf_get_error(reader->file);
	detail = library->qpdf_get_error_message_detail(reader->file, error);
	pdf_object_fail(reader, arena_format(reader->arena, DIAGNOSTIC_WORDS("tệp hỏng (%s)", "it is damaged (%s)"), detail, detail));
}

/* Every object looked at counts, however often: a small file can be a large tree. */
static qpdf_oh count(struct pdf_reader *reader, qpdf_oh object)
{
	check(reader);
	if (++reader->objects > PDF_READ_OBJECTS)
		pdf_object_fail(reader, DIAGNOSTIC_WORDS("quá nhiều đối tượng", "too many objects"));
	return object;
}

enum qpdf_object_type_e pdf_object_type(struct pdf_reader *reader, qpdf_oh object)
{
	enum qpdf_object_type_e type = reader->library.qpdf_oh_get_type_code(reader->file, object);

	check(reader);
	return reader->error ? ot_null : type;
}

bool pdf_object_is(struct pdf_reader *reader, qpdf_oh object, enum qpdf_object_type_e type)
{
	return pdf_object_type(reader, object) == type;
}

void pdf_object_release(struct pdf_reader *reader, qpdf_oh object)
{
	reader->library.qpdf_oh_release(reader->file, object);
}

qpdf_oh pdf_object_key(struct pdf_reader *reader, qpdf_oh dict, const char *key)
{
	const struct pdf_library *library = &reader->library;
	enum qpdf_object_type_e type = pdf_object_type(reader, dict);
	qpdf_oh inner, value;

	if (type == ot_dictionary)
		return count(reader, library->qpdf_oh_get_key(reader->file, dict, key));
	if (type != ot_stream)
		return count(reader, library->qpdf_oh_new_null(reader->file));
	inner = library->qpdf_oh_get_dict(reader->file, dict);
	value = library->qpdf_oh_get_key(reader->file, inner, key);
	pdf_object_release(reader, inner);
	return count(reader, value);
}

size_t pdf_object_count(struct pdf_reader *reader, qpdf_oh array)
{
	int items;

	if (!pdf_object_is(reader, array, ot_array))
		return 0;
	items = reader->library.qpdf_oh_get_array_n_items(reader->file, array);
	check(reader);
	return items > 0 && !reader->error ? (size_t)items : 0;
}

qpdf_oh pdf_object_item(struct pdf_reader *reader, qpdf_oh array, size_t index)
{
	return count(reader, reader->library.qpdf_oh_get_array_item(reader->file, array, (int)index));
}

const char *pdf_object_name(struct pdf_reader *reader, qpdf_oh object)
{
	const char *name;

	if (!pdf_object_is(reader, object, ot_name))
		return "";
	name = reader->library.qpdf_oh_get_name(reader->file, object);
	name += *name == '/';
	return arena_copy(reader->arena, name, strlen(name));
}

const char *pdf_object_text(struct pdf_reader *reader, qpdf_oh object)
{
	const char *text;
	size_t size = 0;

	if (!pdf_object_is(reader, object, ot_string))
		return "";
	text = reader->library.qpdf_oh_get_binary_utf8_value(reader->file, object, &size);
	return arena_copy(reader->arena, text, size);
}

const char *pdf_object_key_name(struct pdf_reader *reader, qpdf_oh dict, const char *key)
{
	qpdf_oh value = pdf_object_key(reader, dict, key);
	const char *name = pdf_object_name(reader, value);

	pdf_object_release(reader, value);
	return name;
}

const char *pdf_object_key_text(struct pdf_reader *reader, qpdf_oh dict, const char *key)
{
	qpdf_oh value = pdf_object_key(reader, dict, key);
	const char *text = pdf_object_text(reader, value);

	pdf_object_release(reader, value);
	return text;
}

/* libqpdf has one iterator for all dictionaries, so the keys are taken out first. */
static const char *const *list_keys(struct pdf_reader *reader, qpdf_oh dict)
{
	const struct pdf_library *library = &reader->library;
	struct ARRAY_OF(const char *) keys = {0};

	library->qpdf_oh_begin_dict_key_iter(reader->file, dict);
	while (library->qpdf_oh_dict_more_keys(reader->file)) {
		const char *key = library->qpdf_oh_dict_next_key(reader->file);

		*array_push(reader->arena, &keys) = arena_copy(reader->arena, key, strlen(key));
	}
	*array_push(reader->arena, &keys) = NULL;
	return keys.at;
}

const char *const *pdf_object_keys(struct pdf_reader *reader, qpdf_oh dict)
{
	static const char *const none[] = {NULL};
	enum qpdf_object_type_e type = pdf_object_type(reader, dict);
	const char *const *keys;
	qpdf_oh inner;

	if (type == ot_dictionary)
		return list_keys(reader, dict);
	if (type != ot_stream)
		return none;
	inner = reader->library.qpdf_oh_get_dict(reader->file, dict);
	keys = list_keys(reader, inner);
	pdf_object_release(reader, inner);
	return keys;
}

/* ---- streams */

struct raw {
	unsigned char *bytes; /* from malloc */
	size_t size;
};

/* With decryption but nothing else, so that its size is bounded by the file's. */
static bool fetch(struct pdf_reader *reader, qpdf_oh stream, enum qpdf_stream_decode_level_e level, struct raw *out)
{
	QPDF_BOOL filtered;

	*out = (struct raw){0};
	reader->library.qpdf_oh_get_stream_data(reader->file, stream, level, &filtered, &out->bytes, &out->size);
	check(reader);
	if (!reader->error && (out->bytes || !out->size) && (level == qpdf_dl_none || filtered))
		return true;
	free(out->bytes);
	return false;
}

/* What a predictor needs is the sum of what it is given, so libqpdf may undo it once the size is known. */
static bool unpredict(struct pdf_reader *reader, qpdf_oh stream, struct buffer *out)
{
	struct raw plain;

	if (!fetch(reader, stream, qpdf_dl_generalized, &plain))
		return false;
	out->size = 0;
	buffer_add(out, plain.bytes, plain.size);
	free(plain.bytes);
	return true;
}

/* A small stream can hold a thousand times its size; one of streams in streams, more. */
static bool inflate(struct pdf_reader *reader, const struct raw *raw, struct buffer *out)
{
	size_t left = PDF_READ_BYTES - reader->bytes, most = left < PDF_READ_STREAM ? left : PDF_READ_STREAM;
	size_t room = raw->size < most / DECODE_FIRST ? raw->size * DECODE_FIRST + 64 : most;

	for (;; room = room < most / DECODE_FIRST ? room * DECODE_FIRST : most) {
		size_t used = 0, size = 0;
		char *space = malloc(room ? room : 1);
		enum libdeflate_result result;

		if (!space)
			arena_exhausted();
		result = libdeflate_zlib_decompress_ex(reader->decompressor, raw->bytes, raw->size, space, room, &used, &size);
		if (result == LIBDEFLATE_SUCCESS)
			buffer_add(out, space, size);
		free(space);
		reader->bytes += result == LIBDEFLATE_SUCCESS ? size : 0;
		if (result != LIBDEFLATE_INSUFFICIENT_SPACE || room >= most)
			return result == LIBDEFLATE_SUCCESS;
	}
}

/* The only element of an array stands for the array. */
static qpdf_oh key_or_first(struct pdf_reader *reader, qpdf_oh dict, const char *key)
{
	qpdf_oh value = pdf_object_key(reader, dict, key);
	qpdf_oh first;

	if (pdf_object_count(reader, value) != 1)
		return value;
	first = pdf_object_item(reader, value, 0);
	pdf_object_release(reader, value);
	return first;
}

static bool is_predicted(struct pdf_reader *reader, qpdf_oh stream)
{
	qpdf_oh parameters = key_or_first(reader, stream, "/DecodeParms");
	bool predicted = pdf_object_is(reader, parameters, ot_dictionary);

	pdf_object_release(reader, parameters);
	return predicted;
}

static bool is_deflated(struct pdf_reader *reader, qpdf_oh stream)
{
	qpdf_oh filter = key_or_first(reader, stream, "/Filter");
	const char *name = pdf_object_name(reader, filter);

	pdf_object_release(reader, filter);
	return strcmp(name, "FlateDecode") == 0;
}

static bool is_plain(struct pdf_reader *reader, qpdf_oh stream)
{
	qpdf_oh filter = pdf_object_key(reader, stream, "/Filter");
	bool plain = pdf_object_is(reader, filter, ot_null);

	pdf_object_release(reader, filter);
	return plain;
}

bool pdf_object_stream(struct pdf_reader *reader, qpdf_oh stream, struct buffer *out, bool *decoded)
{
	bool deflated = is_deflated(reader, stream), good = true;
	struct raw raw;

	*decoded = deflated || is_plain(reader, stream);
	if (!pdf_object_is(reader, stream, ot_stream) || !fetch(reader, stream, qpdf_dl_none, &raw))
		return false;
	if (deflated)
		good = inflate(reader, &raw, out);
	else
		buffer_add(out, raw.bytes, raw.size);
	free(raw.bytes);
	return good && deflated && is_predicted(reader, stream) ? unpredict(reader, stream, out) : good;
}
