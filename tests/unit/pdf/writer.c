/* A failure is told once, the first one, with what was being written. */
#include "pdf/writer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_first_failure_names_its_text),
		cmocka_unit_test(without_a_text_only_the_part_is_named),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
