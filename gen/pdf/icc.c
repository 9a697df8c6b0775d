/* A small sRGB profile, laid out by ICC.1:2001-04 (version 2.4): header, tag table, tags. */
#include "pdf/icc.h"

#include <string.h>

#define HEADER_SIZE 128
#define TAG_COUNT 9

static void add16(struct buffer *out, uint32_t value)
{
	unsigned char bytes[] = {(unsigned char)(value >> 8), (unsigned char)value};

	buffer_add(out, bytes, sizeof bytes);
}

static void add32(struct buffer *out, uint32_t value)
{
	add16(out, value >> 16);
	add16(out, value & 0xffff);
}

static void add_zeros(struct buffer *out, size_t count)
{
	while (count--)
		buffer_char(out, '\0');
}

/* [s15Fixed16] */
static void add_xyz(struct buffer *out, const uint32_t xyz[3])
{
	for (int i = 0; i < 3; i++)
		add32(out, xyz[i]);
}

static const uint32_t d50[] = {0xf6d6, 0x10000, 0xd32d};

/* 6.1; `size` is that of the whole profile. */
static void add_header(struct buffer *out, uint32_t size)
{
	static const uint16_t date[] = {2000, 1, 1, 0, 0, 0};

	add32(out, size);
	add32(out, 0);
	add32(out, 0x02100000);
	buffer_text(out, "mntrRGB XYZ ");
	for (size_t i = 0; i < sizeof date / sizeof *date; i++)
		add16(out, date[i]);
	buffer_text(out, "acsp");
	add_zeros(out, 28);
	add_xyz(out, d50);
	add_zeros(out, HEADER_SIZE - 80);
}

/* 6.5.17: the name in ASCII; the empty Unicode and Macintosh names must be there too. */
static void add_description(struct buffer *out, const char *name)
{
	buffer_text(out, "desc");
	add32(out, 0);
	add32(out, (uint32_t)strlen(name) + 1);
	buffer_add(out, name, strlen(name) + 1);
	add_zeros(out, 4 + 4 + 2 + 1 + 67);
}

static void add_copyright(struct buffer *out, const char *text)
{
	buffer_text(out, "text");
	add32(out, 0);
	buffer_add(out, text, strlen(text) + 1);
}

static void add_point(struct buffer *out, const uint32_t xyz[3])
{
	buffer_text(out, "XYZ ");
	add32(out, 0);
	add_xyz(out, xyz);
}

/* 6.5.3: linear light at 33 even steps of the signal; between them at most 0.04 % off. */
static void add_curve(struct buffer *out)
{
	static const uint16_t light[] = {
		0,     159,   338,   595,   940,   1381,  1923,  2572,  3334,  4214,  5215,
		6344,  7603,  8997,  10530, 12206, 14027, 15998, 18122, 20401, 22840, 25440,
		28206, 31139, 34243, 37521, 40975, 44607, 48420, 52417, 56601, 60972, 65535,
	};

	buffer_text(out, "curv");
	add32(out, 0);
	add32(out, sizeof light / sizeof *light);
	for (size_t i = 0; i < sizeof light / sizeof *light; i++)
		add16(out, light[i]);
}

/* The primaries adapted to D50; their sum is D50 to the last bit, so that white stays white. */
static void add_tag(struct buffer *out, size_t number)
{
	static const uint32_t points[][3] = {
		{0xf6d6, 0x10000, 0xd32d},
		{0x6fa0, 0x38f5, 0x0390},
		{0x6297, 0xb787, 0x18d9},
		{0x249f, 0x0f84, 0xb6c4},
	};

	if (number == 0)
		add_description(out, "sRGB");
	else if (number == 1)
		add_copyright(out, "CC0");
	else if (number < 6)
		add_point(out, points[number - 2]);
	else
		add_curve(out);
}

void pdf_icc_srgb(struct buffer *out)
{
	static const char names[TAG_COUNT][5] = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ",
						 "bXYZ", "rTRC", "gTRC", "bTRC"};
	uint32_t start = HEADER_SIZE + 4 + 12 * TAG_COUNT;
	struct buffer tags = buffer_make(out->arena);
	uint32_t offset = 0, size = 0;
	struct buffer table = buffer_make(out->arena);

	add32(&table, TAG_COUNT);
	for (size_t i = 0; i < TAG_COUNT; i++) {
		if (i <= 6) { /* the three colours share one curve */
			offset = (uint32_t)tags.size;
			add_tag(&tags, i);
			size = (uint32_t)tags.size - offset;
			while (tags.size % 4)
				buffer_char(&tags, '\0');
		}
		buffer_text(&table, names[i]);
		add32(&table, start + offset);
		add32(&table, size);
	}
	add_header(out, start + (uint32_t)tags.size);
	buffer_add(out, table.data, table.size);
	buffer_add(out, tags.data, tags.size);
}
