/* Reading PDF files. */
#include "pdf/read.h"

#include "pdf/read_object.h"

#include <string.h>
#include <sys/resource.h>

#define HEADER_REACH 1024 /* [bytes] within which readers look for the header */

/* libqpdf unpacks object streams without asking how large they become; above this the system gives it no more memory, which it
 * reports. Address sanitizers map more than that from the start. */
#define MEMORY_LIMIT ((rlim_t)3 << 30)
#if defined(__SANITIZE_ADDRESS__)
#define MEMORY_IS_LIMITED false
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MEMORY_IS_LIMITED false
#endif
#endif
#ifndef MEMORY_IS_LIMITED
#define MEMORY_IS_LIMITED true
#endif

static bool complain(struct diagnostics *list, const char *name, const char *words)
{
	if (strcmp(name, "-") == 0)
		name = DIAGNOSTIC_WORDS("từ đầu vào chuẩn", "from standard input");
	diagnostics_add(list, DIAGNOSTIC_PDF_READ, (struct place){0}, name, words, NULL);
	return false;
}

struct pdf_reader *pdf_reader_open(struct diagnostics *list)
{
	struct pdf_reader *reader = arena_alloc(list->arena, sizeof *reader);
	const char *missing = pdf_library_load(list->arena, &reader->library);

	if (missing) {
		diagnostics_add(list, DIAGNOSTIC_PDF_LIBRARY, (struct place){0}, missing, NULL);
		return NULL;
	}
	reader->arena = list->arena;
	reader->list = list;
	reader->decompressor = libdeflate_alloc_decompressor();
	if (!reader->decompressor)
		arena_exhausted();
	return reader;
}

void pdf_reader_close(struct pdf_reader *reader)
{
	if (reader)
		libdeflate_free_decompressor(reader->decompressor);
}

static bool has_header(const struct pdf_source *source)
{
	size_t reach = source->size < HEADER_REACH ? source->size : HEADER_REACH;

	return reach && memmem(source->data, reach, "%PDF-", 5);
}

static void fail_open(struct pdf_reader *reader)
{
	const struct pdf_library *library = &reader->library;
	qpdf_error error = library->qpdf_get_error(reader->file);
	const char *detail = error ? library->qpdf_get_error_message_detail(reader->file, error) : "";

	if (error && library->qpdf_get_error_code(reader->file, error) == qpdf_e_password)
		pdf_object_fail(reader, DIAGNOSTIC_WORDS("tệp có mật khẩu", "it is locked with a password"));
	else
		pdf_object_fail(reader, arena_format(reader->arena,
						     DIAGNOSTIC_WORDS("tệp hỏng hoặc bị cắt cụt (%s)", "it is damaged or cut short (%s)"),
						     detail, detail));
}

static void read_producer(struct pdf_reader *reader, struct pdf_reading *out)
{
	qpdf_oh trailer = reader->library.qpdf_get_trailer(reader->file);
	qpdf_oh info = pdf_object_key(reader, trailer, "/Info");

	out->producer = pdf_object_key_text(reader, info, "/Producer");
	pdf_object_release(reader, info);
	pdf_object_release(reader, trailer);
}

static void read_parts(struct pdf_reader *reader, bool pages, struct pdf_reading *out)
{
	qpdf_oh root = reader->library.qpdf_get_root(reader->file);

	read_producer(reader, out);
	pdf_read_attachments(reader, root, out);
	if (pages && !reader->error)
		pdf_read_pages(reader, root, out);
	pdf_object_release(reader, root);
}

/* Damage is not repaired: what a repair makes of a file need not be what another program shows. */
static void read_file(struct pdf_reader *reader, const struct pdf_source *source, struct pdf_reading *out)
{
	const struct pdf_library *library = &reader->library;
	QPDF_ERROR_CODE code;

	reader->file = library->qpdf_init();
	library->qpdf_silence_errors(reader->file);
	library->qpdf_set_suppress_warnings(reader->file, QPDF_TRUE);
	library->qpdf_set_attempt_recovery(reader->file, QPDF_FALSE);
	code = library->qpdf_read_memory(reader->file, "PDF", source->data, source->size, NULL);
	if (code & (QPDF_ERRORS))
		fail_open(reader);
	else
		read_parts(reader, source->pages, out);
	library->qpdf_cleanup(&reader->file);
}

bool pdf_read(struct pdf_reader *reader, const struct pdf_source *source, struct pdf_reading *out)
{
	struct rlimit before, limit;
	bool limited = MEMORY_IS_LIMITED && getrlimit(RLIMIT_AS, &before) == 0 && before.rlim_cur > MEMORY_LIMIT;

	*out = (struct pdf_reading){.name = source->name, .producer = ""};
	reader->error = NULL;
	reader->objects = reader->bytes = 0;
	reader->file_number++;
	if (!has_header(source))
		return complain(reader->list, source->name, DIAGNOSTIC_WORDS("đây không phải tệp PDF", "it is no PDF file"));
	if (limited) {
		limit = (struct rlimit){MEMORY_LIMIT, before.rlim_max};
		setrlimit(RLIMIT_AS, &limit);
	}
	read_file(reader, source, out);
	if (limited)
		setrlimit(RLIMIT_AS, &before);
	return reader->error ? complain(reader->list, source->name, reader->error) : true;
}
