/* Pictures of a report back from a PDF file, as files that give the same picture again. */
#include "pdf/read_object.h"

#include "page/page.h"

#include <string.h>

#define PICTURES 1000 /* of one file */

struct picture {
	long long width, height, density;
	unsigned components;
	const char *colours, *alpha; /* NULL: none */
};

static long long key_number(struct pdf_reader *reader, qpdf_oh dict, const char *key)
{
	qpdf_oh value = pdf_object_key(reader, dict, key);
	long long number = 0;

	if (pdf_object_is(reader, value, ot_integer))
		number = reader->library.qpdf_oh_get_int_value(reader->file, value);
	pdf_object_release(reader, value);
	return number;
}

/* ---- PNG (ISO/IEC 15948) */

static void add_big(struct buffer *out, uint32_t value)
{
	for (int shift = 24; shift >= 0; shift -= 8)
		buffer_char(out, (char)(value >> shift & 0xff));
}

static void add_chunk(struct buffer *out, const char *type, const struct buffer *data)
{
	size_t start;

	add_big(out, (uint32_t)data->size);
	start = out->size;
	buffer_text(out, type);
	buffer_add(out, data->data, data->size);
	add_big(out, libdeflate_crc32(0, out->data + start, out->size - start));
}

/* Rows without filters. */
static struct buffer interleave(struct arena *arena, const struct picture *picture)
{
	struct buffer out = buffer_make(arena);
	size_t pixel = 0;

	for (long long y = 0; y < picture->height; y++) {
		buffer_char(&out, 0);
		if (!picture->alpha) {
			size_t row = (size_t)picture->width * picture->components;

			buffer_add(&out, picture->colours + (size_t)y * row, row);
			continue;
		}
		for (long long x = 0; x < picture->width; x++, pixel++) {
			buffer_add(&out, picture->colours + pixel * picture->components, picture->components);
			buffer_char(&out, picture->alpha[pixel]);
		}
	}
	return out;
}

static struct buffer compress(struct arena *arena, const struct buffer *rows)
{
	struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(1);
	struct buffer out = buffer_make(arena);
	size_t room;

	if (!compressor)
		arena_exhausted();
	room = libdeflate_zlib_compress_bound(compressor, rows->size);
	out.data = arena_alloc(arena, room);
	out.size = libdeflate_zlib_compress(compressor, rows->data, rows->size, out.data, room);
	libdeflate_free_compressor(compressor);
	return out;
}

static struct buffer make_png(struct arena *arena, const struct picture *picture)
{
	struct buffer out = buffer_make(arena), header = buffer_make(arena), density = buffer_make(arena);
	struct buffer rows = interleave(arena, picture), packed = compress(arena, &rows), none = buffer_make(arena);

	buffer_add(&out, "\x89PNG\r\n\x1a\n", 8);
	add_big(&header, (uint32_t)picture->width);
	add_big(&header, (uint32_t)picture->height);
	buffer_char(&header, 8);
	buffer_char(&header, (char)((picture->components == 3 ? 2 : 0) + (picture->alpha ? 4 : 0)));
	buffer_add(&header, "\0\0\0", 3);
	add_chunk(&out, "IHDR", &header);
	if (picture->density > 0) {
		add_big(&density, (uint32_t)picture->density);
		add_big(&density, (uint32_t)picture->density);
		buffer_char(&density, 1);
		add_chunk(&out, "pHYs", &density);
	}
	add_chunk(&out, "IDAT", &packed);
	add_chunk(&out, "IEND", &none);
	return out;
}

/* ---- images of a PDF file */

/* The samples, when there are as many as were said. */
static const char *read_samples(struct pdf_reader *reader, qpdf_oh image, const struct picture *picture, unsigned components)
{
	struct buffer out = buffer_make(reader->arena);
	bool decoded = false;

	if (!pdf_object_stream(reader, image, &out, &decoded) || !decoded)
		return NULL;
	return out.size == (size_t)picture->width * (size_t)picture->height * components ? out.data : NULL;
}

static bool read_png(struct pdf_reader *reader, qpdf_oh image, struct buffer *out)
{
	struct picture picture = {.width = key_number(reader, image, "/Width"),
				  .height = key_number(reader, image, "/Height"),
				  .density = key_number(reader, image, "/TongketDensity")};
	qpdf_oh mask = pdf_object_key(reader, image, "/SMask");
	const char *space = pdf_object_key_name(reader, image, "/ColorSpace");
	bool masked = pdf_object_is(reader, mask, ot_stream);

	picture.components = strcmp(space, "DeviceGray") == 0 ? 1 : 3;
	if (picture.width > 0 && picture.height > 0 && picture.width <= PAGE_IMAGE_PIXELS / picture.height) {
		picture.colours = read_samples(reader, image, &picture, picture.components);
		picture.alpha = masked ? read_samples(reader, mask, &picture, 1) : NULL;
	}
	pdf_object_release(reader, mask);
	if (!picture.colours || (masked && !picture.alpha))
		return false;
	*out = make_png(reader->arena, &picture);
	return true;
}

static void add_picture(struct pdf_reader *reader, qpdf_oh image, struct pdf_reading *out)
{
	const char *path = pdf_object_key_text(reader, image, "/TongketSource");
	struct buffer bytes = buffer_make(reader->arena);
	bool decoded = false, good;
	qpdf_oh filter;

	for (size_t i = 0; i < out->pictures.count; i++)
		if (strcmp(out->pictures.at[i].path, path) == 0)
			return;
	if (!*path || out->pictures.count == PICTURES)
		return;
	filter = pdf_object_key(reader, image, "/Filter");
	if (strcmp(pdf_object_name(reader, filter), "DCTDecode") == 0)
		good = pdf_object_stream(reader, image, &bytes, &decoded);
	else
		good = read_png(reader, image, &bytes);
	pdf_object_release(reader, filter);
	*array_push(reader->arena, &out->pictures) = (struct pdf_picture){path, good ? bytes.data : NULL, bytes.size};
}

void pdf_read_pictures(struct pdf_reader *reader, qpdf_oh resources, struct pdf_reading *out)
{
	qpdf_oh images = pdf_object_key(reader, resources, "/XObject");

	for (const char *const *keys = pdf_object_keys(reader, images); *keys && !reader->error; keys++) {
		qpdf_oh image = pdf_object_key(reader, images, *keys);

		add_picture(reader, image, out);
		pdf_object_release(reader, image);
	}
	pdf_object_release(reader, images);
}
