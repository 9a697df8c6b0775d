/* Walking over the markers of JPEG data (ITU-T T.81, annex B) without unpacking it. */
#include "pdf/jpeg.h"

#include <stdbool.h>

enum marker {
	MARKER_SOF0 = 0xc0, /* baseline */
	MARKER_SOF2 = 0xc2, /* progressive */
	MARKER_DHT = 0xc4,
	MARKER_SOF15 = 0xcf,
	MARKER_RST0 = 0xd0,
	MARKER_RST7 = 0xd7,
	MARKER_SOI = 0xd8,
	MARKER_EOI = 0xd9,
	MARKER_SOS = 0xda,
};

struct walk {
	const unsigned char *data;
	size_t size, at;
	uint32_t width, height;
	unsigned components; /* 0 until the frame's header was seen */
};

static unsigned read16(const struct walk *walk, size_t at)
{
	return (unsigned)walk->data[at] << 8 | walk->data[at + 1];
}

/* The next marker, or 0 at the end of the data. Fill bytes may stand before it. */
static unsigned next_marker(struct walk *walk)
{
	unsigned marker;

	if (walk->at >= walk->size || walk->data[walk->at] != 0xff)
		return 0;
	while (walk->at < walk->size && walk->data[walk->at] == 0xff)
		walk->at++;
	if (walk->at >= walk->size)
		return 0;
	marker = walk->data[walk->at++];
	return marker;
}

/* To the marker behind a scan's entropy-coded data, in which FF 00 is a byte and restarts are no end. */
static void skip_scan(struct walk *walk)
{
	for (; walk->at + 1 < walk->size; walk->at++) {
		unsigned next = walk->data[walk->at + 1];

		if (walk->data[walk->at] == 0xff && next && (next < MARKER_RST0 || next > MARKER_RST7))
			return;
	}
	walk->at = walk->size;
}

static bool read_frame(struct walk *walk, size_t length)
{
	const unsigned char *frame = walk->data + walk->at;

	if (walk->components || length < 8 || frame[2] != 8)
		return false;
	if (read16(walk, walk->at + 3) != walk->height || read16(walk, walk->at + 5) != walk->width)
		return false;
	walk->components = frame[7];
	return (walk->components == 1 || walk->components == 3) && length == 8 + 3 * (size_t)walk->components;
}

static bool is_other_frame(unsigned marker)
{
	return marker > MARKER_SOF2 && marker <= MARKER_SOF15 && marker != MARKER_DHT;
}

static bool read_segment(struct walk *walk, unsigned marker)
{
	size_t length;

	if (walk->size - walk->at < 2)
		return false;
	length = read16(walk, walk->at);
	if (length < 2 || length > walk->size - walk->at || is_other_frame(marker))
		return false;
	if (marker >= MARKER_SOF0 && marker <= MARKER_SOF2 && !read_frame(walk, length))
		return false;
	walk->at += length;
	if (marker == MARKER_SOS)
		skip_scan(walk);
	return marker != MARKER_SOS || walk->components;
}

unsigned pdf_jpeg_walk(const void *data, size_t size, uint32_t width, uint32_t height)
{
	struct walk walk = {.data = data, .size = size, .width = width, .height = height};
	bool scanned = false;

	if (next_marker(&walk) != MARKER_SOI)
		return 0;
	for (;;) {
		unsigned marker = next_marker(&walk);

		if (marker == MARKER_EOI)
			return scanned ? walk.components : 0;
		if (marker == 0 || marker == MARKER_SOI || !read_segment(&walk, marker))
			return 0;
		scanned = scanned || marker == MARKER_SOS;
	}
}
