/* The headers of PNG and JPEG files. */
#include "report/image.h"

#include <string.h>

struct bytes {
	const unsigned char *at;
	size_t size;
};

static uint32_t big(const unsigned char *at, int count)
{
	uint32_t value = 0;
	for (int i = 0; i < count; i++)
		value = value << 8 | at[i];
	return value;
}

static enum image_error check_size(const struct image *image)
{
	if (image->width == 0 || image->height == 0)
		return IMAGE_BROKEN;
	return (uint64_t)image->width * image->height > IMAGE_PIXELS ? IMAGE_TOO_LARGE : IMAGE_OK;
}

/* The density stands in a pHYs chunk, somewhere before the data. */
static uint32_t png_density(struct bytes file)
{
	for (size_t at = 8; at + 12 <= file.size;) {
		uint32_t length = big(file.at + at, 4);
		const unsigned char *type = file.at + at + 4;
		if (memcmp(type, "IDAT", 4) == 0 || length > file.size - at - 12)
			return 0;
		if (memcmp(type, "pHYs", 4) == 0 && length == 9 && type[12] == 1)
			return big(type + 4, 4);
		at += (size_t)length + 12;
	}
	return 0;
}

static enum image_error read_png(struct bytes file, struct image *out)
{
	if (file.size < 33 || big(file.at + 8, 4) != 13 || memcmp(file.at + 12, "IHDR", 4) != 0)
		return IMAGE_BROKEN;
	out->format = IMAGE_PNG;
	out->width = big(file.at + 16, 4);
	out->height = big(file.at + 20, 4);
	out->density = png_density(file);
	return check_size(out);
}

static uint32_t little_or_big(const unsigned char *at, int count, bool little)
{
	if (!little)
		return big(at, count);
	uint32_t value = 0;
	for (int i = count; i-- > 0;)
		value = value << 8 | at[i];
	return value;
}

/* Exif 2.3, 4.6.4: tag 0x0112 of the first directory. Mirrored orientations do not come from cameras and are left alone. */
static int exif_turns(struct bytes segment)
{
	if (segment.size < 14 || memcmp(segment.at, "Exif\0\0", 6) != 0)
		return 0;
	struct bytes tiff = {segment.at + 6, segment.size - 6};
	bool little = tiff.at[0] == 'I';
	size_t at = little_or_big(tiff.at + 4, 4, little);
	if (at + 2 < at || at + 2 > tiff.size)
		return 0;
	uint32_t entries = little_or_big(tiff.at + at, 2, little);
	for (uint32_t i = 0; i < entries && at + 2 + (size_t)(i + 1) * 12 <= tiff.size; i++) {
		const unsigned char *entry = tiff.at + at + 2 + (size_t)i * 12;
		if (little_or_big(entry, 2, little) != 0x0112)
			continue;
		uint32_t orientation = little_or_big(entry + 8, 2, little);
		return orientation == 6 ? 1 : orientation == 3 ? 2 : orientation == 8 ? 3 : 0;
	}
	return 0;
}

static uint32_t jfif_density(struct bytes segment)
{
	if (segment.size < 12 || memcmp(segment.at, "JFIF", 5) != 0)
		return 0;
	uint32_t density = big(segment.at + 8, 2);
	if (segment.at[7] == 1)
		return (density * 10000 + 127) / 254;
	return segment.at[7] == 2 ? density * 100 : 0;
}

/* A frame header (T.81, B.2.2): baseline, extended or progressive Huffman; the others no viewer need draw. */
static enum image_error read_frame(int marker, struct bytes segment, struct image *out)
{
	if (marker > 0xC2)
		return IMAGE_FORMAT;
	if (segment.size < 6)
		return IMAGE_BROKEN;
	int components = segment.at[5];
	if (segment.at[0] != 8 || (components != 1 && components != 3))
		return IMAGE_COLOURS;
	out->height = big(segment.at + 1, 2);
	out->width = big(segment.at + 3, 2);
	return check_size(out);
}

static bool is_frame(int marker)
{
	return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

static enum image_error read_jpeg(struct bytes file, struct image *out)
{
	out->format = IMAGE_JPEG;
	for (size_t at = 2; at + 4 <= file.size;) {
		if (file.at[at] != 0xFF)
			return IMAGE_BROKEN;
		int marker = file.at[at + 1];
		if (marker == 0xFF) { /* a fill byte */
			at++;
			continue;
		}
		if (marker == 0xD9 || marker == 0xDA)
			return IMAGE_BROKEN;
		size_t length = big(file.at + at + 2, 2);
		if (length < 2 || length > file.size - at - 2)
			return IMAGE_BROKEN;
		struct bytes segment = {file.at + at + 4, length - 2};
		if (is_frame(marker))
			return read_frame(marker, segment, out);
		if (marker == 0xE0 && !out->density)
			out->density = jfif_density(segment);
		if (marker == 0xE1 && !out->quarter_turns)
			out->quarter_turns = exif_turns(segment);
		at += 2 + length;
	}
	return IMAGE_BROKEN;
}

enum image_error image_read_header(const void *data, size_t size, struct image *out)
{
	struct bytes file = {data, size};
	*out = (struct image){.data = data, .size = size};
	if (size >= 8 && memcmp(data, "\x89PNG\r\n\x1A\n", 8) == 0)
		return read_png(file, out);
	if (size >= 4 && memcmp(data, "\xFF\xD8\xFF", 3) == 0)
		return read_jpeg(file, out);
	return IMAGE_FORMAT;
}
