/* Images: PNG data unpacked, JPEG data walked over, both placed; broken data refused. */
#include "fixture.h"

#include "pdf/jpeg.h"
#include "pdf/png.h"

/* ---- PNG made by hand */

static void add32(struct buffer *out, uint32_t value)
{
	for (int shift = 24; shift >= 0; shift -= 8)
		buffer_char(out, (char)(value >> shift));
}

static void add_chunk(struct buffer *out, const char *type, const void *data, size_t size)
{
	size_t start = out->size + 4;

	add32(out, (uint32_t)size);
	buffer_text(out, type);
	buffer_add(out, data, size);
	add32(out, libdeflate_crc32(0, out->data + start, size + 4));
}

struct png {
	uint32_t width, height;
	char depth, colour_type, interlaced;
	const char *rows; /* each behind its filter */
	size_t row_bytes;
	const char *palette, *transparency;
	size_t palette_bytes, transparency_bytes;
};

static struct page_image make_png(struct arena *arena, const struct png *from)
{
	struct buffer out = buffer_make(arena), head = buffer_make(arena);
	struct libdeflate_compressor *packer = libdeflate_alloc_compressor(1);
	char packed[500];
	size_t size = libdeflate_zlib_compress(packer, from->rows, from->row_bytes, packed, sizeof packed);

	libdeflate_free_compressor(packer);
	buffer_add(&out, "\x89PNG\r\n\x1a\n", 8);
	add32(&head, from->width);
	add32(&head, from->height);
	buffer_add(&head, (char[]){from->depth, from->colour_type, 0, 0, from->interlaced}, 5);
	add_chunk(&out, "IHDR", head.data, head.size);
	if (from->palette)
		add_chunk(&out, "PLTE", from->palette, from->palette_bytes);
	if (from->transparency)
		add_chunk(&out, "tRNS", from->transparency, from->transparency_bytes);
	add_chunk(&out, "IDAT", packed, size);
	add_chunk(&out, "IEND", "", 0);
	return (struct page_image){.format = PAGE_IMAGE_PNG,
				   .data = out.data,
				   .size = out.size,
				   .width = from->width,
				   .height = from->height,
				   .density = 2835,
				   .path = "anh/a.png"};
}

#define BYTES(text) text, sizeof text - 1

static void every_kind_of_png_becomes_8_bits(void **state)
{
	static const struct {
		struct png png;
		unsigned components;
		const char *colours, *alpha;
	} rows[] = {
		{{2, 1, 8, 0, 0, BYTES("\0\x10\xf0"), NULL, NULL, 0, 0}, 1, "\x10\xf0", NULL},
		{{8, 1, 1, 0, 0, BYTES("\0\xa5"), NULL, NULL, 0, 0}, 1, "\xff\0\xff\0\0\xff\0\xff", NULL},
		{{1, 2, 8, 2, 0, BYTES("\0\1\2\3\0\4\5\6"), NULL, NULL, 0, 0}, 3, "\1\2\3\4\5\6", NULL},
		{{2, 1, 8, 3, 0, BYTES("\0\1\0"), "abcdef", NULL, 6, 0}, 3, "defabc", NULL},
		{{2, 1, 8, 3, 0, BYTES("\0\1\0"), "abcdef", "\x80", 6, 1}, 3, "defabc", "\xff\x80"},
		{{2, 1, 8, 4, 0, BYTES("\0\x10\x20\x30\xff"), NULL, NULL, 0, 0}, 1, "\x10\x30", "\x20\xff"},
		{{1, 1, 8, 6, 0, BYTES("\0abc\xff"), NULL, NULL, 0, 0}, 3, "abc", NULL},
		{{2, 2, 8, 0, 1, BYTES("\0a\0b\0cd"), NULL, NULL, 0, 0}, 1, "abcd", NULL},
		{{1, 1, 16, 2, 0, BYTES("\0\xff\xff\0\0\xff\xff"), NULL, NULL, 0, 0}, 3, "\xff\0\xff", NULL},
	};
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct page_image image = make_png(f->arena, &rows[i].png);
		struct pdf_pixels pixels;
		size_t count = (size_t)image.width * image.height;

		assert_true(pdf_png_read(f->arena, &image, &pixels));
		assert_int_equal(pixels.components, rows[i].components);
		assert_memory_equal(pixels.colours, rows[i].colours, count * pixels.components);
		assert_int_equal(pixels.alpha != NULL, rows[i].alpha != NULL);
		if (pixels.alpha)
			assert_memory_equal(pixels.alpha, rows[i].alpha, count);
	}
}

static const struct png small = {4, 2, 8, 2, 0, BYTES("\0abcabcabcabc\0abdabdabdabd"), NULL, NULL, 0, 0};

/* However it is cut or bent, it is refused or read, and nothing else happens. */
static void broken_png_is_refused(void **state)
{
	struct fixture *f = *state;
	struct page_image good = make_png(f->arena, &small), bad = good;
	struct pdf_pixels pixels;

	assert_true(pdf_png_read(f->arena, &good, &pixels));
	for (bad.size = 0; bad.size + 12 < good.size; bad.size++) {
		bad.data = memcpy(malloc(bad.size + 1), good.data, bad.size); /* its end is watched by the sanitizer */
		assert_false(pdf_png_read(f->arena, &bad, &pixels));
		free((void *)(uintptr_t)bad.data);
	}
	for (size_t i = 8; i < good.size - 12; i++) {
		char *bytes = arena_copy(f->arena, good.data, good.size);

		bytes[i] = (char)(bytes[i] ^ 0x20);
		bad = good;
		bad.data = bytes;
		assert_false(pdf_png_read(f->arena, &bad, &pixels));
	}
	bad = good;
	bad.height = 3;
	assert_false(pdf_png_read(f->arena, &bad, &pixels));
	bad.width = bad.height = 100000;
	assert_false(pdf_png_read(f->arena, &bad, &pixels));
}

static void filtered_rows_can_be_told_back(void **state)
{
	struct fixture *f = *state;
	struct buffer out = buffer_make(f->arena);

	/* A row, the same row, each pixel one more than its left one. */
	pdf_png_filter(&out, (const unsigned char *)"\1\2\3\1\2\3"
						    "\1\2\3\1\2\3"
						    "\x40\x80\x60\x41\x81\x61", 6, 3, 3);
	assert_int_equal(out.size, 21);
	assert_memory_equal(out.data, "\1\1\2\3\0\0\0"
				      "\2\0\0\0\0\0\0"
				      "\4\x3f\x7e\x5d\1\1\1", 21);
}

/* ---- JPEG */

#define SOI "\xff\xd8"
#define SOF(kind, depth, components, rest) "\xff" kind "\0" depth "\0\2\0\3" components rest
#define ONE "\1\x11\0"
#define THREE "\1\x11\0\2\x11\1\3\x11\1"
#define SOS "\xff\xda\0\x8\1\1\0\0\x3f\0"
#define EOI "\xff\xd9"
#define GREY SOF("\xc0", "\xb\x8", "\1", ONE)

static void a_jpeg_is_walked_from_end_to_end(void **state)
{
	static const struct {
		const char *data;
		size_t size;
		unsigned components;
	} rows[] = {
		{BYTES(SOI GREY SOS "abc" EOI), 1},
		{BYTES(SOI GREY SOS "a\xff\0b\xff\xd0\x63" EOI "after"), 1},
		{BYTES(SOI SOF("\xc2", "\x11\x8", "\3", THREE) SOS "a" SOS "b" EOI), 3},
		{BYTES(SOI "\xff\xe0\0\4ab\xff" GREY SOS "a" EOI), 1}, /* a fill byte */
		{BYTES(SOI GREY SOS "abc"), 0},
		{BYTES(SOI GREY EOI), 0},
		{BYTES(SOI SOS "abc" EOI), 0},
		{BYTES(SOI SOF("\xc0", "\x8\x8", "\0", "") SOS "a" EOI), 0},
		{BYTES(SOI SOF("\xc0", "\x14\x8", "\4", THREE "\4\x11\1") SOS "a" EOI), 0}, /* CMYK */
		{BYTES(SOI SOF("\xc1", "\xb\xc", "\1", ONE) SOS "a" EOI), 0},		   /* 12 bits */
		{BYTES(SOI SOF("\xc3", "\xb\x8", "\1", ONE) SOS "a" EOI), 0},		   /* lossless */
		{BYTES(SOI SOF("\xc9", "\xb\x8", "\1", ONE) SOS "a" EOI), 0},		   /* arithmetic */
		{BYTES(SOI SOF("\xc0", "\xc\x8", "\1", ONE) SOS "a" EOI), 0},		   /* a wrong length */
		{BYTES(SOI GREY GREY SOS "a" EOI), 0},
		{BYTES(SOI "\xff\xe0\0\1" GREY SOS "a" EOI), 0},
		{BYTES(SOI "\xff\xe0\xff\xff" GREY SOS "a" EOI), 0},
		{BYTES(SOI "junk" GREY SOS "a" EOI), 0},
		{BYTES(SOI), 0},
		{BYTES(""), 0},
	};
	(void)state;

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		assert_int_equal(pdf_jpeg_walk(rows[i].data, rows[i].size, 3, 2), rows[i].components);
		assert_int_equal(pdf_jpeg_walk(rows[i].data, rows[i].size, 2, 3), 0);
		for (size_t size = 0; rows[i].components && size + 8 < rows[i].size; size++) {
			char *cut = memcpy(malloc(size + 1), rows[i].data, size);

			assert_int_equal(pdf_jpeg_walk(cut, size, 3, 2), 0);
			free(cut);
		}
	}
}

/* ---- in the document */

static void place(struct fixture *f, const struct page_image *image, uint32_t element)
{
	page_add_item(f->arena, f->page,
		      &(struct page_item){.kind = PAGE_ITEM_IMAGE, .element = element, .x = 10000, .y = 20000,
					  .width = 40000, .height = 30500, .image = image});
}

static void an_image_is_written_once_and_placed(void **state)
{
	struct fixture *f = *state;
	struct page_image png = make_png(f->arena, &small), same = png;
	struct page_image jpeg = {.format = PAGE_IMAGE_JPEG, .data = SOI GREY SOS "abc" EOI,
				  .size = sizeof(SOI GREY SOS "abc" EOI) - 1, .width = 3, .height = 2, .path = "ảnh"};
	uint32_t figure = page_add_element(f->document, PAGE_ROLE_FIGURE, 0);
	struct buffer file;
	const char *content;

	f->document->elements.at[figure].alternative = "Hội nghị";
	place(f, &png, figure);
	place(f, &same, figure);
	place(f, &jpeg, figure);
	file = write_document(f);
	assert_int_equal(count(&file, "/Subtype /Image\n"), 2);
	assert_non_null(find(&file, "/TongketSource (anh\\057a.png)\n/TongketDensity 2835\n"));
	assert_non_null(find(&file, "/DecodeParms <<\n/Predictor 15\n/Colors 3\n/Columns 4\n>>\n"));
	assert_non_null(find(&file, "/ColorSpace /DeviceGray\n"));
	assert_non_null(find(&file, "/Filter /DCTDecode\n"));
	assert_non_null(find(&file, SOI GREY SOS "abc"));
	assert_null(find(&file, "SMask"));
	assert_non_null(find(&file, "/A <</O /Layout /Placement /Block /BBox [10 791.39 50 821.89]>>\n"));
	content = unpack(f, &file, " BDC\n");
	assert_string_equal(content, "/Figure <</MCID 0>> BDC\nq 40 0 0 30.5 10 791.39 cm /Im1 Do Q\n"
				     "q 40 0 0 30.5 10 791.39 cm /Im1 Do Q\nq 40 0 0 30.5 10 791.39 cm /Im2 Do Q\nEMC\n");
}

static void alpha_becomes_a_mask(void **state)
{
	static const struct png clear = {2, 1, 8, 4, 0, BYTES("\0\x10\x20\x30\xff"), NULL, NULL, 0, 0};
	struct fixture *f = *state;
	struct page_image png = make_png(f->arena, &clear);
	struct buffer file;

	place(f, &png, page_add_element(f->document, PAGE_ROLE_FIGURE, 0));
	file = write_document(f);
	assert_int_equal(count(&file, "/SMask "), 1);
	assert_int_equal(count(&file, "/Subtype /Image\n"), 2);
	assert_int_equal(count(&file, "/ColorSpace /DeviceGray\n"), 2);
}

static void a_broken_image_is_an_error_of_its_own(void **state)
{
	struct fixture *f = *state;
	struct diagnostics list = diagnostics_make(f->arena);
	struct buffer out = buffer_make(f->arena);
	struct page_image png = make_png(f->arena, &small);
	struct page_image jpeg = {.format = PAGE_IMAGE_JPEG, .data = SOI, .size = 2, .width = 3, .height = 2, .path = "b"};

	png.size /= 2;
	png.place.pointer = "/images/0/path";
	place(f, &png, page_add_element(f->document, PAGE_ROLE_FIGURE, 0));
	place(f, &png, 0);
	place(f, &jpeg, 0);
	assert_false(pdf_write(f->document, &list, &out));
	assert_int_equal(list.count, 2);
	assert_int_equal(list.at[0].code, DIAGNOSTIC_IMAGE_DATA);
	assert_string_equal(list.at[0].arguments[0], "anh/a.png");
	assert_string_equal(list.at[0].place.pointer, "/images/0/path");
	assert_string_equal(list.at[1].arguments[0], "b");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(every_kind_of_png_becomes_8_bits),
		TEST(broken_png_is_refused),
		TEST(filtered_rows_can_be_told_back),
		TEST(a_jpeg_is_walked_from_end_to_end),
		TEST(an_image_is_written_once_and_placed),
		TEST(alpha_becomes_a_mask),
		TEST(a_broken_image_is_an_error_of_its_own),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
