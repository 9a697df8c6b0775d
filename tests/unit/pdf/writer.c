/* A failure is told once, the first one, with what was being written. */
#include "pdf/writer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <libdeflate.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void the_first_failure_names_its_text(void **state)
{
	struct arena *arena = arena_new();
	struct diagnostics list = diagnostics_make(arena);
	struct pdf_writer *writer = pdf_writer_open(arena);
	struct buffer message = buffer_make(arena);
	(void)state;

	pdf_writer_begin_text(writer, "trang 3", "page 3", "Tổng giá trị nhân đạo năm 2022 đạt trên 1,66 tỷ đồng (tăng 12,7%)");
	pdf_writer_fail(writer, "libharu", "0x1004");
	pdf_writer_begin(writer, "metadata");
	pdf_writer_fail(writer, "libharu", "0x1005");
	pdf_writer_report(writer, &list);
	pdf_writer_close(writer);
	assert_int_equal(list.count, 1);
	diagnostic_message(&list.at[0], LANGUAGE_EN, &message);
	assert_string_equal(message.data, "libharu reports error 0x1004 while writing page 3 (‘Tổng giá trị nhân đạo năm 2022 đạt trên 1,66 t’)");
	arena_free(arena);
}

static void without_a_text_only_the_part_is_named(void **state)
{
	struct arena *arena = arena_new();
	struct diagnostics list = diagnostics_make(arena);
	struct pdf_writer *writer = pdf_writer_open(arena);
	struct buffer message = buffer_make(arena);
	(void)state;

	pdf_writer_begin_text(writer, "trang 1", "page 1", NULL);
	pdf_writer_fail(writer, "HarfBuzz", "hb_subset");
	pdf_writer_report(writer, &list);
	pdf_writer_close(writer);
	diagnostic_message(&list.at[0], LANGUAGE_VI, &message);
	assert_string_equal(message.data, "thư viện HarfBuzz báo lỗi hb_subset khi đang ghi trang 1");
	arena_free(arena);
}

/* The bytes behind `/Length SIZE` and `stream`, which `endstream` must follow. */
static const char *find_stream(const struct buffer *file, const char *start, size_t *size)
{
	const char *at = memmem(start, (size_t)(file->data + file->size - start), "/Length ", 8);

	assert_non_null(at);
	*size = strtoul(at + 8, NULL, 10);
	at = strstr(at, "stream\r\n") + 8;
	assert_memory_equal(at + *size, "\nendstream\nendobj\n", 18);
	return at;
}

/* Small streams and large ones are compressed in two ways, and both come back; what is not to be compressed stays as it is. */
static void streams_come_back(void **state)
{
	enum { LARGE = 200000, SMALL = 1000 };
	struct arena *arena = arena_new();
	struct pdf_writer *writer = pdf_writer_open(arena);
	struct buffer file = buffer_make(arena);
	struct libdeflate_decompressor *decompressor = libdeflate_alloc_decompressor();
	char *bytes = arena_alloc(arena, LARGE), *back = arena_alloc(arena, LARGE);
	const char *at;
	size_t size, given;
	(void)state;

	for (size_t i = 0; i < LARGE; i++)
		bytes[i] = (char)(i * i >> 7);
	pdf_stream_new(writer, bytes, SMALL, PDF_DEFLATE);
	pdf_stream_new(writer, bytes, LARGE, PDF_DEFLATE);
	pdf_stream_new(writer, bytes, LARGE, PDF_PLAIN);
	pdf_writer_save(writer, &file);
	assert_false(pdf_writer_failed(writer));
	pdf_writer_close(writer);
	at = find_stream(&file, file.data, &size);
	assert_int_equal(libdeflate_zlib_decompress(decompressor, at, size, back, LARGE, &given), LIBDEFLATE_SUCCESS);
	assert_int_equal(given, SMALL);
	assert_memory_equal(back, bytes, SMALL);
	at = find_stream(&file, at + size, &size);
	assert_int_equal(libdeflate_zlib_decompress(decompressor, at, size, back, LARGE, &given), LIBDEFLATE_SUCCESS);
	assert_int_equal(given, LARGE);
	assert_memory_equal(back, bytes, LARGE);
	at = find_stream(&file, at + size, &size);
	assert_int_equal(size, LARGE);
	assert_memory_equal(at, bytes, LARGE);
	libdeflate_free_decompressor(decompressor);
	arena_free(arena);
}

/* Files that differ in one byte have different IDs. */
static void the_id_tells_files_apart(void **state)
{
	const char *ids[3];
	struct arena *arena = arena_new();
	(void)state;

	for (size_t i = 0; i < 3; i++) {
		struct pdf_writer *writer = pdf_writer_open(arena);
		struct buffer file = buffer_make(arena);

		pdf_stream_new(writer, i == 1 ? "b" : "a", 1, PDF_PLAIN);
		pdf_writer_save(writer, &file);
		pdf_writer_close(writer);
		ids[i] = strstr(file.data, "/ID [<");
		assert_non_null(ids[i]);
	}
	assert_memory_equal(ids[0], ids[2], 74);
	assert_memory_not_equal(ids[0], ids[1], 74);
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_first_failure_names_its_text),
		cmocka_unit_test(without_a_text_only_the_part_is_named),
		cmocka_unit_test(streams_come_back),
		cmocka_unit_test(the_id_tells_files_apart),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
