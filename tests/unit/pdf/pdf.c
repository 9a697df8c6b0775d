/* Writing PDF: the file's frame, its metadata, its text and its structure, from pages made by hand. */
#include "fixture.h"

#include "pdf/icc.h"
#include "pdf/writer.h"

static void the_file_has_head_and_tail(void **state)
{
	struct fixture *f = *state;
	struct buffer file;
	const char *id;

	add_run(f, "Hội", page_add_element(f->document, PAGE_ROLE_PARAGRAPH, 0));
	file = write_document(f);
	assert_memory_equal(file.data, "%PDF-1.7\n", 9);
	assert_memory_equal(file.data + file.size - 7, "\n%%EOF\n", 7);
	assert_non_null(find(&file, "/MediaBox [0 0 595.276 841.89]"));
	assert_non_null(find(&file, "/Count 1"));
	id = find(&file, "/ID [<");
	assert_non_null(id);
	assert_int_equal(strspn(id + 6, "0123456789ABCDEF"), 32);
	assert_memory_equal(id + 6, id + 40, 32);
}

static void the_same_document_gives_the_same_bytes(void **state)
{
	struct fixture *f = *state;
	struct buffer one, two, other;

	add_run(f, "Hội", page_add_element(f->document, PAGE_ROLE_PARAGRAPH, 0));
	one = write_document(f);
	two = write_document(f);
	f->document->title = "Khác";
	other = write_document(f);
	assert_int_equal(one.size, two.size);
	assert_memory_equal(one.data, two.data, one.size);
	assert_memory_not_equal(find(&one, "/ID [<"), find(&other, "/ID [<"), 40);
}

/* Every tag closes in its place, and nothing but entities begins with an ampersand. */
static void assert_well_formed(const char *xml, const char *end)
{
	struct {
		const char *at;
		size_t size;
	} open[32];
	size_t depth = 0;

	for (const char *at = xml; at < end; at++) {
		size_t size;

		if (*at == '&')
			assert_true(!strncmp(at, "&amp;", 5) || !strncmp(at, "&lt;", 4) || !strncmp(at, "&gt;", 4));
		if (*at != '<' || at[1] == '?')
			continue;
		size = strcspn(at + 1, " >");
		if (at[1] != '/') {
			open[depth].at = at + 1;
			open[depth++].size = size;
			assert_true(depth < 32);
			continue;
		}
		assert_true(depth > 0);
		depth--;
		assert_int_equal(open[depth].size, size - 1);
		assert_memory_equal(open[depth].at, at + 2, size - 1);
	}
	assert_int_equal(depth, 0);
}

static void metadata_is_escaped_and_agrees(void **state)
{
	struct fixture *f = *state;
	struct buffer file;
	const char *start, *end;

	f->document->title = "A & B <c> \"d\"\n\x01-";
	f->document->author = "Hội";
	f->document->subject = "]]> & x";
	f->document->language = "vi-VN";
	file = write_document(f);
	start = find(&file, "<?xpacket begin=");
	end = find(&file, "<?xpacket end=");
	assert_non_null(start);
	assert_non_null(end);
	assert_well_formed(start, end);
	assert_non_null(find(&file, ">A &amp; B &lt;c&gt; \"d\" -<"));
	assert_non_null(find(&file, "/Title (A & B \\074c\\076 \"d\" -)"));
	assert_non_null(find(&file, "<rdf:Seq><rdf:li>Hội</rdf:li></rdf:Seq>"));
	assert_non_null(find(&file, "/Author <FEFF00481ED90069>"));
	assert_non_null(find(&file, "]]&gt; &amp; x"));
	assert_non_null(find(&file, "D:20221112000000+07'00'"));
	assert_non_null(find(&file, "<xmp:CreateDate>2022-11-12T00:00:00+07:00<"));
	assert_non_null(find(
		&file, "<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n<pdfuaid:part>1<"));
	assert_non_null(find(&file, "/Lang (vi-VN)"));
}

static void the_same_things_stand_in_both_places(void **state)
{
	struct fixture *f = *state;
	struct buffer file;

	f->document->keywords = "hiến máu, Tết & quà;, ";
	file = write_document(f);
	assert_non_null(find(&file, "<pdf:Keywords>hiến máu, Tết &amp; quà;, </pdf:Keywords>"));
	assert_non_null(find(&file, "<dc:subject><rdf:Bag><rdf:li>hiến máu</rdf:li><rdf:li>Tết &amp; quà</rdf:li></rdf:Bag>"));
	assert_non_null(find(&file, "<xmp:CreatorTool>tongket "));
	assert_non_null(find(&file, "/Creator (tongket "));
	assert_non_null(find(&file, "<xmp:MetadataDate>2022-11-12T00:00:00+07:00<"));
	assert_non_null(find(&file, "/PageLabels <<\n/Nums [ 0 <<\n/S /D\n>> ]"));
	assert_null(find(&file, "/PageMode"));
}

static void bookmarks_go_three_levels_deep(void **state)
{
	static const struct {
		const char *title;
		uint8_t level;
	} marks[] = {{"A", 1}, {"B", 2}, {"C", 3}, {"D", 4}, {"E", 3}, {"F", 1}};
	struct fixture *f = *state;
	struct buffer file;

	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		*array_push(f->arena, &f->document->bookmarks) =
			(struct page_bookmark){marks[i].title, marks[i].level, 0, 100000};
	file = write_document(f);
	assert_null(find(&file, "/Title (D)"));
	assert_non_null(find(&file, "/PageMode /UseOutlines\n"));
	assert_non_null(find(&file, "/Count 5\n>>"));		     /* all: A, B, C, E, F */
	assert_non_null(find(&file, "/Count 3\n/Title (A)\n")); /* B, C, E */
	assert_non_null(find(&file, "/Count 2\n/Title (B)\n"));
	assert_int_equal(count(&file, "/Count "), 4); /* with that of the pages */
}

/* What ToUnicode may not say has a replacement (PDF/A-3, 6.2.11.7.3). */
static void private_characters_have_a_replacement(void **state)
{
	struct fixture *f = *state;
	struct page_item item = make_run(f, "A", page_add_element(f->document, PAGE_ROLE_PARAGRAPH, 0));
	struct buffer file;

	item.text = "\xEE\x80\x80"; /* U+E000 */
	page_add_item(f->arena, f->page, &item);
	file = write_document(f);
	assert_non_null(strstr(unpack(f, &file, " BDC\n"), "/Span <</ActualText <FEFFFFFD>>> BDC\n[<0001>]TJ\nEMC\n"));
}

static void only_elements_with_content_are_written(void **state)
{
	struct fixture *f = *state;
	uint32_t table, row, cell;
	struct buffer file;

	page_add_element(f->document, PAGE_ROLE_PARAGRAPH, 0);
	table = page_add_element(f->document, PAGE_ROLE_TABLE, 0);
	row = page_add_element(f->document, PAGE_ROLE_TABLE_ROW, table);
	cell = page_add_element(f->document, PAGE_ROLE_TABLE_HEADER_CELL, row);
	add_run(f, "Hội", cell);
	f->document->elements.at[cell].column_span = 2;
	page_add_element(f->document, PAGE_ROLE_TABLE_CELL, row);
	cell = page_add_element(f->document, PAGE_ROLE_LIST, 0);
	add_run(f, "a", page_add_element(f->document, PAGE_ROLE_LIST_ITEM, cell));
	file = write_document(f);
	assert_null(find(&file, "/S /P\n"));
	assert_int_equal(count(&file, "/S /TD\n"), 1);
	assert_int_equal(count(&file, "/S /TH\n"), 1);
	assert_non_null(find(&file, "/A <</O /Table /Scope /Column /ColSpan 2>>\n"));
	assert_non_null(find(&file, "/A <</O /List /ListNumbering /Disc>>\n"));
	assert_non_null(find(&file, "/Marked true"));
}

static void content_is_marked_and_placed(void **state)
{
	static const struct page_item rule = {.kind = PAGE_ITEM_RULE,
					      .artifact = PAGE_ARTIFACT_LAYOUT,
					      .x = 1500,
					      .y = 841000,
					      .width = 300,
					      .height = 90,
					      .colour = {255, 0, 51}};
	struct fixture *f = *state;
	uint32_t element = page_add_element(f->document, PAGE_ROLE_HEADING_2, 0);
	struct page_item item = make_run(f, "A", element);
	struct buffer file;
	const char *content;

	page_add_item(f->arena, f->page, &item);
	item.y = 120500;
	page_add_item(f->arena, f->page, &item);
	page_add_item(f->arena, f->page, &rule);
	item.artifact = PAGE_ARTIFACT_WATERMARK;
	item.angle = 30;
	page_add_item(f->arena, f->page, &item);
	file = write_document(f);
	content = unpack(f, &file, " BDC\n");
	assert_string_equal(
		content,
		"/H2 <</MCID 0>> BDC\nBT\n/F1 10 Tf\n100 741.89 Td\n[<0001>]TJ\n0 -20.5 Td\n[<0001>]TJ\nET\nEMC\n"
		"/Artifact <</Type /Layout>> BDC\n1 0 0.2 rg\n1.5 0.8 0.3 0.09 re f\nEMC\n"
		"/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\nBT\n0 g\n"
		"0.866025 0.500000 -0.500000 0.866025 100 721.39 Tm\n[<0001>]TJ\nET\nEMC\n");
}

static void paths_are_filled_or_drawn(void **state)
{
	static const struct page_path_step triangle[] = {{PAGE_PATH_MOVE, {0, 0}, {{0, 0}, {0, 0}}},
							 {PAGE_PATH_LINE, {10000, 0}, {{0, 0}, {0, 0}}},
							 {PAGE_PATH_LINE, {5000, 8000}, {{0, 0}, {0, 0}}},
							 {PAGE_PATH_CLOSE, {0, 0}, {{0, 0}, {0, 0}}}};
	static const struct page_path_step curve[] = {{PAGE_PATH_MOVE, {0, 5000}, {{0, 0}, {0, 0}}},
						      {PAGE_PATH_CURVE, {9000, 5000}, {{3000, 0}, {6000, 0}}}};
	struct fixture *f = *state;
	uint32_t figure = page_add_element(f->document, PAGE_ROLE_FIGURE, 0);
	struct page_item item = {.kind = PAGE_ITEM_PATH, .element = figure, .x = 20000, .y = 41890, .width = 10000, .height = 8000,
				 .colour = {255, 0, 0}, .steps = triangle, .step_count = 4};
	struct buffer file;

	page_add_item(f->arena, f->page, &item);
	item = (struct page_item){.kind = PAGE_ITEM_PATH, .element = figure, .x = 20000, .y = 41890, .width = 9000, .height = 5000,
				  .steps = curve, .step_count = 2, .stroke = 1500, .dash = 3000};
	page_add_item(f->arena, f->page, &item);
	file = write_document(f);
	assert_string_equal(unpack(f, &file, " BDC\n"), "/Figure <</MCID 0>> BDC\n1 0 0 rg\n20 800 m 30 800 l 25 792 l h f\n"
							"q 1 J 1 j 1.5 w 0 J [3] 0 d 0 G\n20 795 m 23 800 26 800 29 795 c S Q\nEMC\n");
}

/* However many glyphs a line has, none stands off its place by more than half a thousandth of the em. */
static void positions_do_not_drift(void **state)
{
	struct fixture *f = *state;
	struct page_item item = make_run(f, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", 0);
	struct page_glyph *glyphs = arena_alloc(f->arena, item.glyph_count * sizeof *glyphs);
	struct buffer file;
	const char *at;
	long pen = 0, advance;

	for (size_t i = 0; i < item.glyph_count; i++)
		glyphs[i] = (struct page_glyph){item.glyphs[0].id, (int32_t)(i * 8333), 0, (uint32_t)i};
	item.glyphs = glyphs;
	page_add_item(f->arena, f->page, &item);
	file = write_document(f);
	at = strstr(find(&file, "/W [1 ["), "[1 [") + 4;
	advance = strtol(at, NULL, 10) * 1000 + (strchr(at, '.') ? strtol(strchr(at, '.') + 1, NULL, 10) * 100 : 0);
	at = strstr(unpack(f, &file, " BDC\n"), "[<");
	for (size_t i = 0; i < item.glyph_count; i++) {
		at += strspn(at, "[<>");
		if (strncmp(at, "0001", 4) != 0) {
			char *end;

			pen -= strtol(at, &end, 10) * 1000;
			at = end + 1;
		}
		assert_in_range(pen - (long)i * 833300 + 500, 0, 1000);
		assert_memory_equal(at, "0001", 4);
		at += 4;
		pen += advance;
	}
}

static void text_can_be_read_back(void **state)
{
	struct fixture *f = *state;
	struct page_item item = make_run(f, "ậB ", page_add_element(f->document, PAGE_ROLE_PARAGRAPH, 0));
	struct page_item same = item;
	struct buffer file;
	const char *map, *content;

	page_add_item(f->arena, f->page, &item);
	same.text = "\xF0\x9F\x98\x80"
		    "B"; /* U+1F600 in the place of ậ, and the B's offset with it */
	same.glyphs = arena_alloc(f->arena, 2 * sizeof *same.glyphs);
	memcpy((void *)(uintptr_t)same.glyphs, item.glyphs, 2 * sizeof *same.glyphs);
	((struct page_glyph *)(uintptr_t)same.glyphs)[1].text = 4;
	page_add_item(f->arena, f->page, &same);
	file = write_document(f);
	map = unpack(f, &file, "beginbfchar");
	assert_non_null(strstr(map, "3 beginbfchar\n"));
	assert_non_null(strstr(map, "<1EAD>\n"));
	assert_non_null(strstr(map, "<0042>\n"));
	assert_non_null(strstr(map, "<0001> <0020>\n")); /* the space that the line break took */
	content = unpack(f, &file, " BDC\n");
	/* 3 to 5 are the parts that ậ is put together from. */
	assert_non_null(strstr(content, "<000600020001>]TJ\n"));
	assert_non_null(strstr(content, "/Span <</ActualText <FEFFD83DDE00>>> BDC\n[<0006>]TJ\nEMC\n[<0002>]TJ\n"));
}

static void one_glyph_may_stand_for_several_characters(void **state)
{
	struct fixture *f = *state;
	struct page_item item = make_run(f, "A", page_add_element(f->document, PAGE_ROLE_PARAGRAPH, 0));
	struct buffer file;

	item.text = "a\xCC\xA3\xF0\x9F\x98\x80";
	page_add_item(f->arena, f->page, &item);
	file = write_document(f);
	assert_non_null(strstr(unpack(f, &file, "beginbfchar"), "<0001> <00610323D83DDE00>\n"));
	assert_null(strstr(unpack(f, &file, " BDC\n"), "ActualText"));
}

/* Numbers that do not exist, offsets behind the end, glyphs without text: a file all the same. */
static void nonsense_does_no_harm(void **state)
{
	static const struct page_glyph glyphs[] = {
		{65535, 0, 0, 900}, {3, -70000, 500, 0}, {3, INT32_MAX, 0, 7}, {3, 0, 0, 0}};
	struct fixture *f = *state;
	struct page_item item = make_run(f, "x", 77);

	item.glyphs = glyphs;
	item.glyph_count = 4;
	page_add_item(f->arena, f->page, &item);
	item.text = NULL;
	page_add_item(f->arena, f->page, &item);
	page_add_element(f->document, PAGE_ROLE_NOTE, 5000);
	*array_push(f->arena, &f->document->bookmarks) = (struct page_bookmark){NULL, 9, 4000, INT32_MIN + 841890};
	*array_push(f->arena, &f->document->bookmarks) = (struct page_bookmark){"a", 0, 0, 1};
	assert_non_null(find((struct buffer[]){write_document(f)}, "/Outlines"));
}

static void decimals_have_no_needless_zeros(void **state)
{
	static const struct {
		int64_t thousandths;
		const char *text;
	} rows[] = {{0, "0"},           {1, "0.001"},      {-1, "-0.001"},
		    {1000, "1"},        {-20500, "-20.5"}, {595276, "595.276"},
		    {841890, "841.89"}, {100, "0.1"},      {INT64_MIN, "-9223372036854775.808"}};
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct buffer out = buffer_make(f->arena);

		pdf_add_decimal(&out, rows[i].thousandths);
		assert_string_equal(out.data, rows[i].text);
	}
}

static uint32_t read32(const char *bytes)
{
	const unsigned char *b = (const unsigned char *)bytes;

	return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

static void the_colour_profile_is_sound(void **state)
{
	struct fixture *f = *state;
	struct buffer icc = buffer_make(f->arena);

	pdf_icc_srgb(&icc);
	assert_int_equal(read32(icc.data), icc.size);
	assert_memory_equal(icc.data + 12, "mntrRGB XYZ ", 12);
	assert_memory_equal(icc.data + 36, "acsp", 4);
	assert_int_equal(read32(icc.data + 128), 9);
	for (size_t i = 0; i < 9; i++) {
		const char *tag = icc.data + 132 + 12 * i;
		uint32_t offset = read32(tag + 4);

		assert_int_equal(offset % 4, 0);
		assert_true(offset >= 132 + 12 * 9 && offset + read32(tag + 8) <= icc.size);
	}
}

static void the_first_failure_is_told(void **state)
{
	struct fixture *f = *state;
	struct diagnostics list = diagnostics_make(f->arena);
	struct pdf_writer *writer = pdf_writer_open(f->arena);
	struct buffer out = buffer_make(f->arena);
	struct pdf_dict *dict = pdf_dict_new(writer);

	assert_non_null(dict);
	pdf_writer_begin(writer, "page 7");
	pdf_dict_add(dict, "B", pdf_dict_dict(dict, "A")); /* which belongs to its place already */
	assert_true(pdf_writer_failed(writer));
	pdf_writer_begin(writer, "page 8");
	pdf_writer_fail(writer, "zlib", "second");
	assert_null(pdf_dict_new(writer));
	assert_null(pdf_dict_array(dict, "K"));
	pdf_dict_number(NULL, "K", 1);
	pdf_writer_save(writer, &out);
	assert_int_equal(out.size, 0);
	pdf_writer_report(writer, &list);
	pdf_writer_close(writer);
	assert_int_equal(list.count, 1);
	assert_int_equal(list.at[0].code, DIAGNOSTIC_LIBRARY);
	assert_string_equal(list.at[0].arguments[0], "libharu");
	assert_memory_equal(list.at[0].arguments[1], "0x10", 4);
	assert_string_equal(list.at[0].arguments[2], "page 7");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_file_has_head_and_tail),     TEST(the_same_document_gives_the_same_bytes),
		TEST(metadata_is_escaped_and_agrees), TEST(only_elements_with_content_are_written),
		TEST(content_is_marked_and_placed),   TEST(paths_are_filled_or_drawn),
		TEST(positions_do_not_drift),
		TEST(text_can_be_read_back),          TEST(one_glyph_may_stand_for_several_characters),
		TEST(nonsense_does_no_harm),          TEST(decimals_have_no_needless_zeros),
		TEST(the_same_things_stand_in_both_places), TEST(bookmarks_go_three_levels_deep),
		TEST(private_characters_have_a_replacement),
		TEST(the_colour_profile_is_sound),    TEST(the_first_failure_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
