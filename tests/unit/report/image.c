/* The headers of pictures: sizes, densities, orientation, and what is refused. */
#include "report/image.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#define PNG   "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR"
#define CRC   "\0\0\0\0"
#define JFIF  "\xFF\xE0\0\x10JFIF\0\1\1"
#define EXIF  "\xFF\xE1\0\x22" "Exif\0\0"
#define FRAME "\xFF\xC0\0\x11\x08\1\x2C\2\x58\3" "\1\x22\0\2\x11\1\3\x11\1"
#define BYTES(text) text, sizeof(text) - 1

static const struct sample {
	const char *what;
	const char *bytes;
	size_t size;
	enum image_error error;
	uint32_t width, height, density;
	int quarter_turns;
} rows[] = {
	{"nothing", BYTES(""), IMAGE_FORMAT, 0, 0, 0, 0},
	{"a GIF", BYTES("GIF89a\1\0\1\0"), IMAGE_FORMAT, 0, 0, 0, 0},
	{"a PNG", BYTES(PNG "\0\0\1\0\0\0\0\x80\x08\2\0\0\0" CRC), IMAGE_OK, 256, 128, 0, 0},
	{"a PNG of 300 dpi", BYTES(PNG "\0\0\1\0\0\0\0\x80\x08\2\0\0\0" CRC "\0\0\0\x09pHYs\0\0\x2E\x23\0\0\x2E\x23\1" CRC), IMAGE_OK, 256, 128, 11811, 0},
	{"a PNG whose density has no unit", BYTES(PNG "\0\0\1\0\0\0\0\x80\x08\2\0\0\0" CRC "\0\0\0\x09pHYs\0\0\x2E\x23\0\0\x2E\x23\0" CRC), IMAGE_OK, 256, 128, 0, 0},
	{"a PNG of no width", BYTES(PNG "\0\0\0\0\0\0\0\x80\x08\2\0\0\0" CRC), IMAGE_BROKEN, 0, 0, 0, 0},
	{"a PNG that would wrap", BYTES(PNG "\x7F\xFF\xFF\xFF\x7F\xFF\xFF\xFF\x08\2\0\0\0" CRC), IMAGE_TOO_LARGE, 0, 0, 0, 0},
	{"a PNG cut short", BYTES(PNG "\0\0\1"), IMAGE_BROKEN, 0, 0, 0, 0},
	{"a JPEG", BYTES("\xFF\xD8" FRAME), IMAGE_OK, 600, 300, 0, 0},
	{"a JPEG of 72 dpi", BYTES("\xFF\xD8" JFIF "\1\0\x48\0\x48\0\0" FRAME), IMAGE_OK, 600, 300, 2835, 0},
	{"a JPEG of 100 dots to the centimetre", BYTES("\xFF\xD8" JFIF "\2\0\x64\0\x64\0\0" FRAME), IMAGE_OK, 600, 300, 10000, 0},
	{"a camera held upright, little-endian",
	 BYTES("\xFF\xD8" EXIF "II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0" FRAME), IMAGE_OK, 600, 300, 0, 1},
	{"a camera held upright, big-endian",
	 BYTES("\xFF\xD8" EXIF "MM\0*\0\0\0\x08\0\1\1\x12\0\3\0\0\0\1\0\x08\0\0\0\0\0\0" FRAME), IMAGE_OK, 600, 300, 0, 3},
	{"a directory beyond the segment",
	 BYTES("\xFF\xD8" EXIF "II*\0\xFF\xFF\xFF\x7F\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0" FRAME), IMAGE_OK, 600, 300, 0, 0},
	{"a JPEG of four inks", BYTES("\xFF\xD8\xFF\xC0\0\x14\x08\1\x2C\2\x58\4"
				      "\1\x22\0\2\x11\1\3\x11\1\4\x11\1"), IMAGE_COLOURS, 0, 0, 0, 0},
	{"a JPEG of 12 bits", BYTES("\xFF\xD8\xFF\xC1\0\x0B\x0C\1\x2C\2\x58\1\1\x11\0"), IMAGE_COLOURS, 0, 0, 0, 0},
	{"a lossless JPEG", BYTES("\xFF\xD8\xFF\xC3\0\x0B\x08\1\x2C\2\x58\1\1\x11\0"), IMAGE_FORMAT, 0, 0, 0, 0},
	{"a JPEG cut short", BYTES("\xFF\xD8\xFF\xE0\0\x10JFIF"), IMAGE_BROKEN, 0, 0, 0, 0},
	{"a JPEG without a frame", BYTES("\xFF\xD8\xFF\xDA\0\x02"), IMAGE_BROKEN, 0, 0, 0, 0},
};

static void headers(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct sample *row = &rows[i];
		struct image image;
		enum image_error error = image_read_header(row->bytes, row->size, &image);
		if (error != row->error)
			fail_msg("%s: error %d", row->what, error);
		if (error != IMAGE_OK)
			continue;
		if (image.width != row->width || image.height != row->height || image.density != row->density ||
		    image.quarter_turns != row->quarter_turns)
			fail_msg("%s: %ux%u, %u, %d", row->what, image.width, image.height, image.density, image.quarter_turns);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(headers)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
