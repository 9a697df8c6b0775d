/* Reading head, hhea, OS/2 and post for the font descriptor. */
#include "pdf/descriptor.h"

#include <hb.h>

enum { FLAG_FIXED_PITCH = 1, FLAG_SERIF = 1 << 1, FLAG_SYMBOLIC = 1 << 2, FLAG_ITALIC = 1 << 6 };

struct table {
	hb_blob_t *blob;
	const char *data;
	unsigned size;
};

static struct table reference(const struct face *face, hb_tag_t tag)
{
	struct table table = {.blob = hb_face_reference_table(face->hb_face, tag)};

	table.data = hb_blob_get_data(table.blob, &table.size);
	return table;
}

/* 0 behind the table's end. */
static unsigned read16(const struct table *table, unsigned offset)
{
	if (offset + 2 > table->size)
		return 0;
	return (unsigned)((unsigned char)table->data[offset] << 8 | (unsigned char)table->data[offset + 1]);
}

static int32_t read_signed(const struct table *table, unsigned offset)
{
	return (int16_t)read16(table, offset);
}

static int32_t scale(const struct face *face, int32_t units)
{
	int64_t product = (int64_t)units * 1000;
	int64_t em = face->em > 0 ? face->em : 1000;

	return (int32_t)((product + (product < 0 ? -em : em) / 2) / em);
}

static void read_head(const struct face *face, struct pdf_descriptor *out)
{
	struct table head = reference(face, HB_TAG('h', 'e', 'a', 'd'));

	for (unsigned i = 0; i < 4; i++)
		out->box[i] = scale(face, read_signed(&head, 36 + 2 * i));
	hb_blob_destroy(head.blob);
}

static void read_post(const struct face *face, struct pdf_descriptor *out)
{
	struct table post = reference(face, HB_TAG('p', 'o', 's', 't'));

	out->italic_angle = read_signed(&post, 4);
	if (!post.size && face->italic)
		out->italic_angle = -12;
	if (read16(&post, 12) || read16(&post, 14))
		out->flags |= FLAG_FIXED_PITCH;
	hb_blob_destroy(post.blob);
}

/* sFamilyClass 1 to 5 and 7 are the classes with serifs. */
static bool has_serifs(unsigned family_class)
{
	return (family_class >= 1 && family_class <= 5) || family_class == 7;
}

static void read_os2(const struct face *face, struct pdf_descriptor *out)
{
	struct table os2 = reference(face, HB_TAG('O', 'S', '/', '2'));
	int32_t weight = (int32_t)read16(&os2, 4);

	if (!weight)
		weight = face->bold ? 700 : 400;
	if (weight > 1000)
		weight = 1000;
	out->stem = 10 + 220 * (weight - 50) / 900;
	if (has_serifs(read16(&os2, 30) >> 8))
		out->flags |= FLAG_SERIF;
	hb_blob_destroy(os2.blob);
}

struct pdf_descriptor pdf_descriptor_read(const struct face *face)
{
	struct pdf_descriptor out = {.flags = FLAG_SYMBOLIC | (face->italic ? FLAG_ITALIC : 0)};
	struct table hhea = reference(face, HB_TAG('h', 'h', 'e', 'a'));

	out.ascent = scale(face, hhea.size ? read_signed(&hhea, 4) : face->ascent);
	out.descent = scale(face, hhea.size ? read_signed(&hhea, 6) : -face->descent);
	out.cap_height = scale(face, face->cap_height);
	hb_blob_destroy(hhea.blob);
	read_head(face, &out);
	read_post(face, &out);
	read_os2(face, &out);
	return out;
}
