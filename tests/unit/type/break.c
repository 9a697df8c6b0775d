/* Line-break opportunities: each sample is a text with its breaks written in: `|` allowed, `=` a figure and its unit, `~` avoided, `^` forced. */
#include "type/break.h"

#include "base/buffer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#define NBSP "\u00a0"

static void check(const char *marked)
{
	static const char signs[] = {
		[BREAK_NEVER] = 0, [BREAK_SPLIT] = '=', [BREAK_AVOID] = '~', [BREAK_ALLOWED] = '|', [BREAK_FORCED] = '^'};
	struct arena *arena = arena_new();
	struct buffer text = buffer_make(arena), found = buffer_make(arena);

	for (const char *c = marked; *c; c++) {
		if (!strchr("|=~^", *c))
			buffer_char(&text, *c);
	}
	enum break_kind *kinds = arena_alloc(arena, text.size * sizeof *kinds);

	break_find(arena, text.data, text.size, kinds);
	for (size_t i = 0; i < text.size; i++) {
		if (signs[kinds[i]])
			buffer_char(&found, signs[kinds[i]]);
		buffer_char(&found, text.data[i]);
	}
	assert_string_equal(found.data, marked);
	arena_free(arena);
}

static void check_all(const char *const *samples)
{
	for (; *samples; samples++)
		check(*samples);
}

static void plain_words(void **state)
{
	static const char *const samples[] = {
		"Hội",
		"công |tác |Hội |và |phong |trào |Chữ |thập |đỏ",
		"hai  |dấu   |cách",
		" đầu |dòng ",
		"dòng |một\n^dòng |hai\n^\n^dòng |bốn",
		"một\r\n^hai",
		"một\n^ hai |ba",
		NULL,
	};
	(void)state;

	check_all(samples);
}

static void figures_stay_whole(void **state)
{
	static const char *const samples[] = {
		"tăng |12,7% |so |với",
		"Nghị |định |số ~30/2020/~NĐ-~CP |của |Chính |phủ",
		"ngày ~12/11, |họp",
		"giai |đoạn |2022-2023, |hết",
		"giai |đoạn |2022–2023, |hết",
		"dịch |COVID-19 |và",
		"Báo |cáo |BC-~HCTĐ |về",
		"kế |hoạch |KH-~UBND",
		"Quyết |định |QĐ-~TTg",
		"Tiểu |học-~THCS",
		"Việt-~Nga",
		"1.234.567,5",
		"tốc |độ |90km/h",
		"50%-60%",
		"một,hai |abc@def.vn |v.v… |x:y",
		"học |sinh(sinh ~viên)",
		"“Tết |nhân |ái”, |“Hội” |và",
		"UBND/~HĐND",
		NULL,
	};
	(void)state;

	check_all(samples);
}

static void no_break_spaces(void **state)
{
	static const char *const samples[] = {
		"1,66" NBSP "tỷ =đồng",
		"một" NBSP "hai |ba",
		"một " NBSP "hai |ba",
		"một" NBSP " hai |ba",
		"năm" NBSP "2022 |đạt",
		NULL,
	};
	(void)state;

	check_all(samples);
}

static void figures_and_units(void **state)
{
	static const char *const samples[] = {
		"đạt |1,66 =tỷ =đồng |trong",
		"đạt |3 =nghìn =tỷ =đồng, |bằng",
		"tặng |2.000 =suất ~quà",
		"đủ |11 =đơn ~vị, |đạt |10 =chỉ ~tiêu |và |nhiều |đơn |vị",
		"có |6 =tập ~thể |được",
		"TỔNG |12 =TỶ =ĐỒNG |TRONG",
		"giảm |-5 =triệu |và",
		"hàng |tỷ |đồng |thuế",
		"có |6, |tập |thể",
		"có |6 |(sáu) |người",
		"trị |giá |500 =triệu. |Đồng |bào",
		"tăng |gấp |12 =lần |so",
		"Quỹ |(triệu ~đồng) |và |(kèm |theo |danh |sách)",
		"quý ~II |năm ~2022 |đạt",
		"Nghị |định |30/2020 |của",
		NULL,
	};
	(void)state;

	check_all(samples);
}

static void names_of_numbers(void **state)
{
	static const char *const samples[] = {
		"Hà |Nội, |ngày ~12 |tháng ~11 |năm ~2022", "trong |6 =tháng |năm ~2022", "5 =năm |qua",
		"NHIỆM |VỤ |NĂM ~2022, |PHƯƠNG |HƯỚNG",
		"năm ~2022 |đạt",
		"Năm ~2023, |Hội",
		"năm |qua |đã",
		"theo |Điều ~8, |khoản ~2, |Mục ~IV, |Phần ~I, |Chương ~III",
		"ĐIỀU ~8",
		"tại |Phụ |lục ~II. |Kèm",
		"PHỤ |LỤC ~1",
		"thư |lục |1 =bản",
		"Quận ~1, |Phường ~12, |lần ~2, |thứ ~3, |khóa ~XV, |khoá ~X",
		"Số: ~05/~BC-~HCTĐ",
		"số ~05/~BC-~HCTĐ |ngày ~05/01/2023, |về",
		"năm, |2022 =người",
		NULL,
	};
	(void)state;

	check_all(samples);
}

static void short_forms(void **state)
{
	static const char *const samples[] = {
		"tại |TP. ~Hồ |Chí |Minh",
		"(TP. ~Hồ ~Chí ~Minh)",
		"TM. ~BAN |THƯỜNG |VỤ",
		"KT. ~CHỦ |TỊCH",
		"ông |PGS.TS. ~Nguyễn |Văn |A",
		"ThS. ~Trần |B",
		"Q. ~Ba |Đình",
		"tại |thành |phố. |Hội",
		NULL,
	};
	(void)state;

	check_all(samples);
}

static void estimates(void **state)
{
	static const char *const samples[] = {
		"trên ~2.000 =suất",  "gần ~50% |hộ",
		"Hơn ~6 =tỷ =đồng",  "khoảng ~1,5 =triệu =đồng |và", "dưới ~10 =người",
		"trên |địa |bàn",     NULL,
	};
	(void)state;

	check_all(samples);
}

static void marks(void **state)
{
	static const char *const samples[] = {
		"1. ~Công |tác",
		"II. ~KẾT |QUẢ",
		"1.2. ~Công |tác",
		"a) ~Vận |động",
		"đ) ~Vận |động",
		"(1) ~Vận |động",
		"- ~Vận |động",
		"– ~Vận |động",
		"• ~Vận |động",
		"một:\n^- ~hai |ba\n^- ~bốn",
		"Hội ~– |tổ |chức |xã |hội",
		"Hội ~- |tổ |chức",
		"năm ~2022 ~– |2023",
		"phong |trào |“Tết |nhân |ái” |và |(nếu ~có)",
		"Hội. |Ban",
		NULL,
	};
	(void)state;

	check_all(samples);
}

static void addresses_may_break(void **state)
{
	const char text[] = "https://example.vn/tin-tuc/2022/bao-cao";
	enum break_kind kinds[sizeof text];
	struct arena *arena = arena_new();
	size_t allowed = 0;
	(void)state;

	break_find(arena, text, sizeof text - 1, kinds);
	for (size_t i = 0; i < sizeof text - 1; i++)
		allowed += kinds[i] != BREAK_NEVER;
	assert_true(allowed >= 2);
	arena_free(arena);
}

static void never_inside_a_character(void **state)
{
	const char text[] = "Kết quả 12,7% – “Tết nhân ái”… ₫ − Ứng dụng\u2028dòng\u00a0mới 1 234 漢字";
	enum break_kind kinds[sizeof text];
	struct arena *arena = arena_new();
	(void)state;

	break_find(arena, text, sizeof text - 1, kinds);
	assert_int_equal(kinds[0], BREAK_NEVER);
	for (size_t i = 0; i < sizeof text - 1; i++) {
		if (((unsigned char)text[i] & 0xc0) == 0x80)
			assert_int_equal(kinds[i], BREAK_NEVER);
	}
	break_find(arena, text, 0, kinds);
	arena_free(arena);
}

static void odd_texts(void **state)
{
	static const char *const samples[] = {" ", "\n", "(", "“", ".", "-", ". . .",
					      "( a", "1", "…", "\n\n\n", "- ", ")(", "Q."};
	(void)state;

	for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
		struct arena *arena = arena_new();
		enum break_kind kinds[16];

		break_find(arena, samples[i], strlen(samples[i]), kinds);
		assert_int_equal(kinds[0], BREAK_NEVER);
		arena_free(arena);
	}
}

static void long_text_is_quick(void **state)
{
	struct arena *arena = arena_new();
	struct buffer text = buffer_make(arena);
	clock_t begin;
	(void)state;

	for (size_t i = 0; i < 10000; i++)
		buffer_text(&text, i % 7 ? "thập " : "1,66 tỷ đồng ");
	enum break_kind *kinds = arena_alloc(arena, text.size * sizeof *kinds);
	begin = clock();
	break_find(arena, text.data, text.size, kinds);
	print_message("%zu bytes: %ld µs\n", text.size, (long)((clock() - begin) * 1000000 / CLOCKS_PER_SEC));
	assert_true(clock() - begin < CLOCKS_PER_SEC / 5);
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_words),
		cmocka_unit_test(figures_stay_whole),
		cmocka_unit_test(no_break_spaces),
		cmocka_unit_test(figures_and_units),
		cmocka_unit_test(names_of_numbers),
		cmocka_unit_test(short_forms),
		cmocka_unit_test(estimates),
		cmocka_unit_test(marks),
		cmocka_unit_test(addresses_may_break),
		cmocka_unit_test(never_inside_a_character),
		cmocka_unit_test(odd_texts),
		cmocka_unit_test(long_text_is_quick),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
