/* libharu's object layer behind one face that keeps the first error. */
#include "pdf/writer.h"

#include "base/utf8.h"
#include "pdf/deflate.h"

#include <hpdf.h>
#include <hpdf_doc.h>
#include <hpdf_encrypt.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>
#include <libdeflate.h>
#include <string.h>

#define BRANCH_SIZE 1000 /* pages */

#define OBJECT_SIZE 100 /* [bytes] what surrounds an object, and its line in the table of all */

#define ID_BLOCK 256 /* [bytes] of the file, for each of which one checksum goes into its ID */

/* The second line says that the file is not text (ISO 32000-1, 7.5.2). */
#define HEADER "%PDF-1.7\n%\267\276\255\252\n"

struct stream {
	struct deflate_job job;
	const char *what;    /* is being compressed */
	HPDF_Number length;  /* in the dictionary; its value waits for the bytes */
	const void *bytes;   /* as the file gets them; NULL while they are being compressed */
	size_t size;
	struct stream *next; /* that is being compressed */
};

/* Entries of a dictionary as text. */
struct raw {
	size_t size; /* [bytes] */
	char entries[];
};

struct pdf_writer {
	struct arena *arena;
	HPDF_Doc doc;
	struct deflater *deflater;
	struct stream *streams; /* those that are being compressed, the last first */
	HPDF_Dict branch;  /* of the page tree, where pages are added; NULL: its root */
	size_t page_count;
	HPDF_Stream file;    /* while the document is saved */
	size_t size;         /* [bytes] of all streams, and of the entries that are text */
	const char *what;
	const char *failed_library; /* NULL: no failure */
	const char *failed_error;
	const char *failed_what;
};

/* ---- failures */

void pdf_writer_fail(struct pdf_writer *writer, const char *library, const char *error)
{
	if (writer->failed_library)
		return;
	writer->failed_library = library;
	writer->failed_error = error;
	writer->failed_what = writer->what;
}

static void fail_haru(struct pdf_writer *writer, HPDF_STATUS error, HPDF_STATUS detail)
{
	if (error == HPDF_ARRAY_COUNT_ERR)
		pdf_writer_fail(writer, "libharu", "HPDF_LIMIT_MAX_ARRAY (32767)");
	else if (!writer->failed_library)
		pdf_writer_fail(writer, "libharu", arena_format(writer->arena, "0x%04lx (%lu)", error, detail));
}

static void handle(HPDF_STATUS error, HPDF_STATUS detail, void *user)
{
	fail_haru(user, error, detail);
}

/* Every object carries the document's error record, and that carries the writer. */
static void check(HPDF_Error error, HPDF_STATUS status)
{
	if (status != HPDF_OK)
		fail_haru(error->user_data, status, error->detail_no);
}

static void *checked(HPDF_Error error, void *object)
{
	if (!object)
		fail_haru(error->user_data, error->error_no, error->detail_no);
	return object;
}

void pdf_writer_begin(struct pdf_writer *writer, const char *what)
{
	writer->what = what;
}

#define EXCERPT 60 /* [bytes] at most */

void pdf_writer_begin_text(struct pdf_writer *writer, const char *vi, const char *en, const char *text)
{
	size_t size = text ? strlen(text) : 0;

	if (size > EXCERPT)
		for (size = EXCERPT; ((unsigned char)text[size] & 0xC0) == 0x80;)
			size--;
	writer->what = size ? arena_format(writer->arena, "%s (“%.*s”)\037%s (‘%.*s’)", vi, (int)size, text, en, (int)size, text)
			    : arena_format(writer->arena, "%s\037%s", vi, en);
}

bool pdf_writer_failed(const struct pdf_writer *writer)
{
	return writer->failed_library != NULL;
}

void pdf_writer_report(const struct pdf_writer *writer, struct diagnostics *list)
{
	if (writer->failed_library)
		diagnostics_add(list, DIAGNOSTIC_LIBRARY, (struct place){0}, writer->failed_library,
				writer->failed_error, writer->failed_what, NULL);
}

/* ---- the document */

/* The MD5 of all bytes would take as long as writing them. */
static void digest_file(const struct buffer *file, HPDF_BYTE digest[HPDF_MD5_KEY_LEN])
{
	HPDF_MD5_CTX md5;

	HPDF_MD5Init(&md5);
	for (size_t at = 0; at < file->size; at += ID_BLOCK) {
		size_t size = file->size - at < ID_BLOCK ? file->size - at : ID_BLOCK;
		uint32_t sum = libdeflate_crc32(0, file->data + at, size);
		HPDF_BYTE bytes[4] = {(HPDF_BYTE)(sum >> 24), (HPDF_BYTE)(sum >> 16), (HPDF_BYTE)(sum >> 8), (HPDF_BYTE)sum};

		HPDF_MD5Update(&md5, bytes, sizeof bytes);
	}
	HPDF_MD5Final(digest, &md5);
}

/* The file so far is in the buffer that the stream fills. */
static HPDF_STATUS write_id(HPDF_Dict trailer, HPDF_Stream stream)
{
	static const char hex[] = "0123456789ABCDEF";
	HPDF_BYTE digest[HPDF_MD5_KEY_LEN];
	char line[2 * (2 * HPDF_MD5_KEY_LEN + 2) + 8];
	char *at = line;

	(void)trailer;
	digest_file(stream->attr, digest);
	at = stpcpy(at, "/ID [");
	for (int copy = 0; copy < 2; copy++) {
		*at++ = '<';
		for (size_t i = 0; i < sizeof digest; i++) {
			*at++ = hex[digest[i] >> 4];
			*at++ = hex[digest[i] & 15];
		}
		*at++ = '>';
	}
	stpcpy(at, "]\n");
	return HPDF_Stream_WriteStr(stream, line);
}

struct pdf_writer *pdf_writer_open(struct arena *arena)
{
	struct pdf_writer *writer = arena_alloc(arena, sizeof *writer);

	writer->arena = arena;
	writer->what = "PDF";
	writer->deflater = deflater_open(arena);
	writer->doc = HPDF_New(handle, writer);
	if (!writer->doc) {
		pdf_writer_fail(writer, "libharu", "HPDF_New");
		return writer;
	}
	writer->doc->trailer->write_fn = write_id;
	return writer;
}

void pdf_writer_close(struct pdf_writer *writer)
{
	deflater_close(writer->deflater);
	if (writer->doc)
		HPDF_Free(writer->doc);
	writer->doc = NULL;
}

struct pdf_dict *pdf_writer_catalog(struct pdf_writer *writer)
{
	return writer->failed_library ? NULL : (struct pdf_dict *)writer->doc->catalog;
}

struct pdf_dict *pdf_writer_info(struct pdf_writer *writer)
{
	return writer->failed_library ? NULL : (struct pdf_dict *)writer->doc->info;
}

/* ---- indirect objects */

static void put(struct pdf_dict *dict, const char *key, void *object)
{
	HPDF_Dict haru = (HPDF_Dict)dict;

	if (object)
		check(haru->error, HPDF_Dict_Add(haru, key, object));
}

/* The list of objects grows by a thousand at a time, which for a hundred thousand is copying without end: here by half. */
static void number_object(struct pdf_writer *writer, HPDF_Dict object)
{
	HPDF_List objects = writer->doc->xref->entries;

	if (objects->block_siz / 2 > objects->items_per_block)
		objects->items_per_block = objects->block_siz / 2;
	check(&writer->doc->error, HPDF_Xref_Add(writer->doc->xref, object));
}

struct pdf_dict *pdf_dict_new(struct pdf_writer *writer)
{
	HPDF_Dict dict;

	if (writer->failed_library)
		return NULL;
	dict = checked(&writer->doc->error, HPDF_Dict_New(writer->doc->mmgr));
	if (dict)
		number_object(writer, dict);
	return writer->failed_library ? NULL : (struct pdf_dict *)dict;
}

static HPDF_STATUS write_raw(HPDF_Dict dict, HPDF_Stream stream)
{
	const struct raw *raw = dict->attr;

	return HPDF_Stream_Write(stream, (const HPDF_BYTE *)raw->entries, (HPDF_UINT)raw->size);
}

/* What follows the dictionary. libharu's own streams keep a copy of the bytes, and compress at a middle level with a new
 * compressor for each. */
static HPDF_STATUS write_stream(HPDF_Dict dict)
{
	const struct pdf_writer *writer = dict->error->user_data;
	const struct stream *stream = dict->attr;
	HPDF_STATUS status = HPDF_Stream_WriteStr(writer->file, "\nstream\r\n");

	if (status == HPDF_OK)
		status = HPDF_Stream_Write(writer->file, stream->bytes, (HPDF_UINT)stream->size);
	return status == HPDF_OK ? HPDF_Stream_WriteStr(writer->file, "\nendstream") : status;
}

static void compress(struct pdf_writer *writer, struct stream *stream, const void *bytes, size_t size)
{
	stream->job = (struct deflate_job){.bytes = bytes, .size = size};
	stream->what = writer->what;
	stream->next = writer->streams;
	writer->streams = stream;
	deflater_add(writer->deflater, &stream->job);
}

struct pdf_dict *pdf_stream_new(struct pdf_writer *writer, const void *bytes, size_t size,
				enum pdf_compression compression)
{
	struct pdf_dict *dict = pdf_dict_new(writer);
	struct stream *stream;

	if (!dict)
		return NULL;
	if (size > INT32_MAX / 2) {
		pdf_writer_fail(writer, "libdeflate", "2 GiB");
		return NULL;
	}
	stream = arena_alloc(writer->arena, sizeof *stream);
	stream->length = checked(&writer->doc->error, HPDF_Number_New(writer->doc->mmgr, (HPDF_INT32)size));
	put(dict, "Length", stream->length);
	if (compression != PDF_PLAIN)
		pdf_dict_name(dict, "Filter", "FlateDecode");
	if (compression == PDF_DEFLATE) {
		compress(writer, stream, bytes, size);
	} else {
		stream->bytes = bytes;
		stream->size = size;
		writer->size += size;
	}
	((HPDF_Dict)dict)->attr = stream;
	((HPDF_Dict)dict)->after_write_fn = write_stream;
	return writer->failed_library ? NULL : dict;
}

/* What is compressed by now is written; what could not be is a failure. */
static void take_streams(struct pdf_writer *writer)
{
	deflater_wait(writer->deflater);
	for (struct stream *stream = writer->streams; stream; stream = stream->next) {
		writer->what = stream->what;
		if (!stream->job.packed)
			pdf_writer_fail(writer, "libdeflate", "libdeflate_alloc_compressor");
		stream->bytes = stream->job.packed;
		stream->size = stream->job.packed_size;
		stream->length->value = (HPDF_INT32)stream->size;
		writer->size += stream->size;
	}
	writer->streams = NULL;
}

static HPDF_STATUS add_bytes(HPDF_Stream stream, const HPDF_BYTE *bytes, HPDF_UINT size)
{
	buffer_add(stream->attr, bytes, size);
	return HPDF_OK;
}

/* What HPDF_SaveToStream does, without its copies of the whole. */
void pdf_writer_save(struct pdf_writer *writer, struct buffer *out)
{
	HPDF_Doc doc = writer->doc;

	if (!writer->failed_library)
		take_streams(writer);
	if (writer->failed_library)
		return;
	writer->file = checked(&doc->error, HPDF_CallbackWriter_New(doc->mmgr, add_bytes, out));
	if (!writer->file)
		return;
	buffer_reserve(out, writer->size + (size_t)doc->xref->entries->count * OBJECT_SIZE);
	check(&doc->error, HPDF_Stream_WriteStr(writer->file, HEADER));
	check(&doc->error, HPDF_Dict_Add(doc->trailer, "Root", doc->catalog));
	check(&doc->error, HPDF_Dict_Add(doc->trailer, "Info", doc->info));
	check(&doc->error, HPDF_Xref_WriteToStream(doc->xref, writer->file, NULL));
	HPDF_Stream_Free(writer->file);
	writer->file = NULL;
}

/* A libharu array holds 32767 objects at most, and a tree finds pages faster. */
static HPDF_Dict choose_branch(struct pdf_writer *writer)
{
	HPDF_Dict root = HPDF_Catalog_GetRoot(writer->doc->catalog);

	if (writer->page_count && writer->page_count % BRANCH_SIZE == 0)
		writer->branch =
			checked(&writer->doc->error, HPDF_Pages_New(writer->doc->mmgr, root, writer->doc->xref));
	writer->page_count++;
	return writer->branch ? writer->branch : root;
}

struct pdf_dict *pdf_page_new(struct pdf_writer *writer, const char *box)
{
	struct pdf_dict *page = pdf_dict_new(writer);

	if (!page)
		return NULL;
	pdf_dict_name(page, "Type", "Page");
	pdf_dict_raw(page, arena_format(writer->arena, "/MediaBox %s\n", box));
	check(&writer->doc->error, HPDF_Pages_AddKids(choose_branch(writer), (HPDF_Dict)page));
	/* Only what has this class is counted when the file is written. Not earlier: adding would look for attributes
	 * of libharu's own pages. */
	((HPDF_Dict)page)->header.obj_class |= HPDF_OSUBCLASS_PAGE;
	return page;
}

/* ---- entries */

static bool failed(HPDF_Error error)
{
	const struct pdf_writer *writer = error->user_data;

	return writer->failed_library != NULL;
}

static void append(struct pdf_array *array, void *object)
{
	HPDF_Array haru = (HPDF_Array)array;

	if (object)
		check(haru->error, HPDF_Array_Add(haru, object));
}

static bool usable(const struct pdf_dict *dict)
{
	return dict && !failed(((const HPDF_Dict_Rec *)dict)->error);
}

static bool usable_array(const struct pdf_array *array)
{
	return array && !failed(((const HPDF_Array_Rec *)array)->error);
}

void pdf_dict_add(struct pdf_dict *dict, const char *key, struct pdf_dict *value)
{
	if (usable(dict))
		put(dict, key, value);
}

void pdf_dict_name(struct pdf_dict *dict, const char *key, const char *value)
{
	if (usable(dict))
		check(((HPDF_Dict)dict)->error, HPDF_Dict_AddName((HPDF_Dict)dict, key, value));
}

void pdf_dict_number(struct pdf_dict *dict, const char *key, int32_t value)
{
	if (usable(dict))
		check(((HPDF_Dict)dict)->error, HPDF_Dict_AddNumber((HPDF_Dict)dict, key, value));
}

void pdf_dict_boolean(struct pdf_dict *dict, const char *key, bool value)
{
	if (usable(dict))
		check(((HPDF_Dict)dict)->error,
		      HPDF_Dict_AddBoolean((HPDF_Dict)dict, key, value ? HPDF_TRUE : HPDF_FALSE));
}

static size_t utf16_bytes(const char *utf8, HPDF_BYTE *out)
{
	size_t size = strlen(utf8), used = 0;

	out[used++] = 0xfe;
	out[used++] = 0xff;
	for (size_t i = 0; i < size && used < PDF_STRING_LIMIT;) {
		uint32_t c = utf8_next(utf8, size, &i);

		if (c == UTF8_INVALID)
			continue;
		if (c > 0xffff) {
			uint32_t high = 0xd7c0 + (c >> 10);

			out[used++] = (HPDF_BYTE)(high >> 8);
			out[used++] = (HPDF_BYTE)high;
			c = 0xdc00 | (c & 0x3ff);
		}
		out[used++] = (HPDF_BYTE)(c >> 8);
		out[used++] = (HPDF_BYTE)c;
	}
	return used;
}

static void *text_object(HPDF_MMgr mmgr, const char *utf8)
{
	HPDF_BYTE units[PDF_STRING_LIMIT + 8];

	if (pdf_is_plain(utf8) && strlen(utf8) < PDF_STRING_LIMIT)
		return checked(mmgr->error, HPDF_String_New(mmgr, utf8, NULL));
	return checked(mmgr->error, HPDF_Binary_New(mmgr, units, (HPDF_UINT)utf16_bytes(utf8, units)));
}

void pdf_dict_text(struct pdf_dict *dict, const char *key, const char *utf8)
{
	if (usable(dict))
		put(dict, key, text_object(((HPDF_Dict)dict)->mmgr, utf8));
}

struct pdf_dict *pdf_dict_dict(struct pdf_dict *dict, const char *key)
{
	HPDF_Dict child;

	if (!usable(dict))
		return NULL;
	child = checked(((HPDF_Dict)dict)->error, HPDF_Dict_New(((HPDF_Dict)dict)->mmgr));
	put(dict, key, child);
	return usable(dict) ? (struct pdf_dict *)child : NULL;
}

struct pdf_array *pdf_dict_array(struct pdf_dict *dict, const char *key)
{
	HPDF_Array child;

	if (!usable(dict))
		return NULL;
	child = checked(((HPDF_Dict)dict)->error, HPDF_Array_New(((HPDF_Dict)dict)->mmgr));
	put(dict, key, child);
	return usable(dict) ? (struct pdf_array *)child : NULL;
}

uint32_t pdf_dict_object(const struct pdf_dict *dict)
{
	return dict ? ((const HPDF_Obj_Header *)(const void *)dict)->obj_id & 0x00FFFFFF : 0;
}

void pdf_dict_raw(struct pdf_dict *dict, const char *entries)
{
	size_t size = strlen(entries);
	struct pdf_writer *writer;
	struct raw *raw;

	if (!usable(dict))
		return;
	writer = ((HPDF_Dict)dict)->error->user_data;
	writer->size += size;
	raw = arena_alloc(writer->arena, sizeof *raw + size);
	raw->size = size;
	memcpy(raw->entries, entries, size);
	((HPDF_Dict)dict)->attr = raw;
	((HPDF_Dict)dict)->write_fn = write_raw;
}

void pdf_array_add(struct pdf_array *array, struct pdf_dict *value)
{
	if (usable_array(array))
		append(array, value);
}

void pdf_array_add_array(struct pdf_array *array, struct pdf_array *value)
{
	if (usable_array(array))
		append(array, value);
}

void pdf_array_number(struct pdf_array *array, int32_t value)
{
	if (usable_array(array))
		check(((HPDF_Array)array)->error, HPDF_Array_AddNumber((HPDF_Array)array, value));
}

void pdf_array_name(struct pdf_array *array, const char *value)
{
	if (usable_array(array))
		check(((HPDF_Array)array)->error, HPDF_Array_AddName((HPDF_Array)array, value));
}

void pdf_array_null(struct pdf_array *array)
{
	if (usable_array(array))
		append(array, checked(((HPDF_Array)array)->error, HPDF_Null_New(((HPDF_Array)array)->mmgr)));
}

void pdf_array_text(struct pdf_array *array, const char *utf8)
{
	if (usable_array(array))
		append(array, text_object(((HPDF_Array)array)->mmgr, utf8));
}

struct pdf_dict *pdf_array_dict(struct pdf_array *array)
{
	HPDF_Dict child;

	if (!usable_array(array))
		return NULL;
	child = checked(((HPDF_Array)array)->error, HPDF_Dict_New(((HPDF_Array)array)->mmgr));
	append(array, child);
	return usable_array(array) ? (struct pdf_dict *)child : NULL;
}
