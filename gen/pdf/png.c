/* Unpacking PNG data through libpng's simplified interface, and choosing filters for rows. */
#include "pdf/png.h"

#include <png.h>
#include <stdlib.h>
#include <string.h>

#define FILTER_COUNT 5

/* ---- reading */

/* A page is white, but where alpha is asked for nothing is painted behind; so colour is asked for without a background
 * and split from alpha here. */
static bool split(struct arena *arena, const unsigned char *from, size_t count, struct pdf_pixels *out)
{
	unsigned step = out->components + 1;
	unsigned char *colours = arena_alloc(arena, count * out->components), *alpha = arena_alloc(arena, count);
	unsigned char least = 255;

	out->colours = colours;
	for (size_t i = 0; i < count; i++, from += step, colours += out->components) {
		memcpy(colours, from, out->components);
		alpha[i] = from[out->components];
		least = alpha[i] < least ? alpha[i] : least;
	}
	out->alpha = least < 255 ? alpha : NULL;
	return true;
}

/* The rows in the heap: they are needed only until they are split. */
static bool read_rows(struct arena *arena, png_image *png, struct pdf_pixels *out)
{
	bool alpha = png->format & PNG_FORMAT_FLAG_ALPHA;
	size_t count = (size_t)png->width * png->height;
	void *rows;
	bool good;

	out->even = png->format & PNG_FORMAT_FLAG_COLORMAP;
	out->components = png->format & PNG_FORMAT_FLAG_COLOR ? 3 : 1;
	png->format = (out->components == 3 ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY) | (alpha ? PNG_FORMAT_FLAG_ALPHA : 0);
	if (!alpha) {
		out->colours = rows = arena_alloc(arena, count * out->components);
		return png_image_finish_read(png, NULL, rows, 0, NULL);
	}
	rows = calloc(count, out->components + 1);
	if (!rows)
		arena_exhausted();
	good = png_image_finish_read(png, NULL, rows, 0, NULL) && split(arena, rows, count, out);
	free(rows);
	return good;
}

bool pdf_png_read(struct arena *arena, const struct page_image *image, struct pdf_pixels *out)
{
	png_image png = {.version = PNG_IMAGE_VERSION};
	bool good;

	*out = (struct pdf_pixels){0};
	if ((uint64_t)image->width * image->height > PAGE_IMAGE_PIXELS || !image->width || !image->height)
		return false;
	good = png_image_begin_read_from_memory(&png, image->data, image->size) && png.width == image->width &&
	       png.height == image->height && read_rows(arena, &png, out) && png.warning_or_error < 2;
	png_image_free(&png);
	return good;
}

/* ---- filtering */

static unsigned char paeth(int left, int up, int corner)
{
	int guess = left + up - corner;
	int to_left = abs(guess - left), to_up = abs(guess - up), to_corner = abs(guess - corner);

	if (to_left <= to_up && to_left <= to_corner)
		return (unsigned char)left;
	return (unsigned char)(to_up <= to_corner ? up : corner);
}

/* One row by one filter (PNG, 9.2). `up` is the row above, or zeros. Gives the sum of the magnitudes, by which PNG
 * advises to choose (12.8). */
static size_t filter_row(unsigned kind, unsigned char *out, const unsigned char *row, const unsigned char *up,
			 const size_t size[2])
{
	size_t sum = 0;

	for (size_t i = 0; i < size[0]; i++) {
		unsigned char a = i >= size[1] ? row[i - size[1]] : 0, c = i >= size[1] ? up[i - size[1]] : 0, b = up[i];
		unsigned char guesses[FILTER_COUNT] = {0, a, b, (unsigned char)((a + b) / 2), 0};

		if (kind == 4)
			guesses[4] = paeth(a, b, c);
		out[i] = (unsigned char)(row[i] - guesses[kind]);
		sum += out[i] < 128 ? out[i] : 256u - out[i];
	}
	return sum;
}

void pdf_png_filter(struct buffer *out, const unsigned char *samples, size_t row_size, size_t rows, unsigned step)
{
	const size_t size[] = {row_size, step};
	unsigned char *tries = arena_alloc(out->arena, (FILTER_COUNT + 1) * row_size);
	const unsigned char *up = tries + FILTER_COUNT * row_size; /* zeros */

	for (size_t i = 0; i < rows; i++, up = samples, samples += row_size) {
		size_t least = SIZE_MAX, best = 0;

		for (unsigned kind = 0; kind < FILTER_COUNT; kind++) {
			size_t sum = filter_row(kind, tries + kind * row_size, samples, up, size);

			if (sum < least) {
				least = sum;
				best = kind;
			}
		}
		buffer_char(out, (char)best);
		buffer_add(out, tries + best * row_size, row_size);
	}
}
