/* PDF syntax written in one way. */
#include "pdf/read_object.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <string.h>

static void test_number(void **state)
{
	static const char *const cases[][2] = {
		{"0", "0"},	 {"-0", "0"},	  {"+1", "1"},	     {"1.50", "1.5"},	{".5", "0.5"},	   {"-.5", "-0.5"},
		{"007", "7"},	 {"10", "10"},	  {"100.0", "100"},  {"1.", "1"},	{"0.0", "0"},	   {"00.10", "0.1"},
		{"-12", "-12"},	 {"", ""},	  {"Tj", "Tj"},	     {"1.2.3", "1.2.3"}, {"-", "-"},	   {"+-1", "+-1"},
		{"1e5", "1e5"},	 {".", "."},	  {"-000.250", "-0.25"}, {"0.001", "0.001"}, {"20.01", "20.01"},
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct arena *arena = arena_new();
		struct buffer out = buffer_make(arena);

		pdf_canon_number(&out, cases[i][0], strlen(cases[i][0]));
		assert_string_equal(out.data, cases[i][1]);
		arena_free(arena);
	}
}

static void test_content(void **state)
{
	/* What says the same is written the same. */
	static const char *const cases[][2] = {
		{"", ""},
		{"q 1 0 0 1 72.0 .5 cm\nQ", "q 1 0 0 1 72 0.5 cm Q "},
		{"[<0041>-250(B)]TJ", "[ <0041> -250 <42> ] TJ "},
		{"(a\\(b(c)\\)\\101\\n\\\r\n\\8)Tj", "<6128622863292941" "0A" "38> Tj "},
		{"(a\r\nb\rc)Tj", "<610A620A63> Tj "},
		{"(\\7\\08\\1234)", "<070038533" "4> "},
		{"<4 1 4> Tj % (no)\nET", "<4140> Tj ET "},
		{"/Span<</ActualText<FEFF>/#41b /x#20y>>BDC", "/Span << /ActualText <FEFF> /Ab /x#20y >> BDC "},
		{"/P#zz 1", "/P#23zz 1 "},
		{"BI /W 1 ID \x01(\xff EI", "BI /W 1 ID \x01(\xff EI"},
		{"(open", "<6F70656E> "},
		{"<41", "<41> "},
		{"((\\", "<28> "},
		{"%only", ""},
		{"/", "/ "},
		{">", "> "},
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct arena *arena = arena_new();
		struct buffer out = buffer_make(arena);

		pdf_canon_content(&out, cases[i][0], strlen(cases[i][0]));
		assert_string_equal(out.data, cases[i][1]);
		arena_free(arena);
	}
}

static void test_name(void **state)
{
	struct arena *arena = arena_new();
	struct buffer out = buffer_make(arena);

	(void)state;
	pdf_canon_name(&out, "Im1 /#\xC3");
	assert_string_equal(out.data, "/Im1#20#2F#23#C3");
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_number),
		cmocka_unit_test(test_content),
		cmocka_unit_test(test_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
