/* What the tests of this room share: a document of one page, and ways to look into the file. */
#ifndef FIXTURE_H
#define FIXTURE_H

#include "pdf/pdf.h"
#include "type/font.h"
#include "type/shape.h"

#include <libdeflate.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct fixture {
	struct arena *arena;
	struct font_library *library;
	struct shaper *shaper;
	const struct face *face;
	struct page_document *document;
	struct page *page;
};

static inline int set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof *f);

	f->arena = arena_new();
	f->library = font_library_new(f->arena);
	f->shaper = shaper_new(f->arena);
	f->face = font_find(f->library, "Liberation Serif", false, false);
	f->document = page_document_new(f->arena);
	f->document->date = (struct date){2022, 11, 12, -1, 0};
	f->page = page_add(f->document, 595276, 841890);
	*state = f;
	return f->face ? 0 : -1;
}

static inline int tear_down(void **state)
{
	struct fixture *f = *state;

	shaper_free(f->shaper);
	font_library_free(f->library);
	arena_free(f->arena);
	free(f);
	return 0;
}

/* A run of 10 pt at (100 pt, 100 pt) from the top left. */
static inline struct page_item make_run(struct fixture *f, const char *text, uint32_t element)
{
	size_t size = strlen(text), shown = size && text[size - 1] == ' ' ? size - 1 : size;
	const struct shaped_word *word = shape_word(f->shaper, f->face, text, shown);
	struct page_glyph *glyphs = arena_alloc(f->arena, word->count * sizeof *glyphs);

	for (size_t i = 0; i < word->count; i++)
		glyphs[i] = (struct page_glyph){word->glyphs[i].id, font_scale(f->face, word->glyphs[i].x, 10000),
						-font_scale(f->face, word->glyphs[i].y, 10000), word->glyphs[i].text};
	return (struct page_item){.kind = PAGE_ITEM_TEXT,
				  .element = element,
				  .x = 100000,
				  .y = 100000,
				  .face = f->face,
				  .size = 10000,
				  .text = text,
				  .glyphs = glyphs,
				  .glyph_count = word->count};
}

static inline void add_run(struct fixture *f, const char *text, uint32_t element)
{
	struct page_item item = make_run(f, text, element);

	page_add_item(f->arena, f->page, &item);
}

static inline struct buffer write_document(struct fixture *f)
{
	struct diagnostics list = diagnostics_make(f->arena);
	struct buffer out = buffer_make(f->arena);

	assert_true(pdf_write(f->document, &list, &out));
	assert_int_equal(list.count, 0);
	return out;
}

static inline const char *find(const struct buffer *file, const char *text)
{
	return memmem(file->data, file->size, text, strlen(text));
}

static inline size_t count(const struct buffer *file, const char *text)
{
	size_t n = 0;

	for (const char *at = file->data; (at = memmem(at, file->size - (size_t)(at - file->data), text, strlen(text)));
	     at++)
		n++;
	return n;
}

/* The unpacked bytes of all packed streams that hold `text`, one after the other. */
static inline const char *unpack(struct fixture *f, const struct buffer *file, const char *text)
{
	static const char mark[] = ">>\nstream\r\n";
	struct buffer all = buffer_make(f->arena);
	const char *end = file->data + file->size;
	struct libdeflate_decompressor *unpacker = libdeflate_alloc_decompressor();
	char *plain = arena_alloc(f->arena, (1 << 20) + 1);

	for (const char *at = file->data; (at = memmem(at, (size_t)(end - at), mark, sizeof mark - 1));) {
		size_t size = 0;

		at += sizeof mark - 1;
		if (libdeflate_zlib_decompress_ex(unpacker, at, (size_t)(end - at), plain, 1 << 20, NULL, &size))
			continue;
		if (memmem(plain, size, text, strlen(text)))
			buffer_add(&all, plain, size);
	}
	libdeflate_free_decompressor(unpacker);
	return all.data;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

#endif
