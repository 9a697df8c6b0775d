/* Subsetting faces with HarfBuzz and writing them as Type 0 fonts. */
#include "pdf/font.h"

#include "base/utf8.h"
#include "pdf/cff.h"
#include "pdf/descriptor.h"

#include <hb-subset.h>
#include <hb.h>
#include <string.h>

#define CFF HB_TAG('C', 'F', 'F', ' ')
#define BLOCK_LIMIT 100 /* entries of a bfchar block (Adobe technical note 5014) */

/* ---- the subset */

/* PDF finds glyphs by number, so what finds them otherwise or places them goes. */
static hb_subset_input_t *make_input(const struct pdf_font *font)
{
	hb_subset_input_t *input = hb_subset_input_create_or_fail();

	if (!input)
		return NULL;
	for (uint32_t id = 0; id < font->glyph_count; id++)
		if (font->glyphs[id].text)
			hb_set_add(hb_subset_input_glyph_set(input), id);
	hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING);
	if (hb_set_allocation_successful(hb_subset_input_glyph_set(input)))
		return input;
	hb_subset_input_destroy(input);
	return NULL;
}

/* The face with the tables alone that PDF has a use for: the plan of a subset costs most where there are characters to map. */
static hb_blob_t *lend_table(hb_face_t *bare, hb_tag_t tag, void *face)
{
	static const char keep[][5] = {"glyf", "head", "hhea", "hmtx", "loca", "maxp", "CFF "};

	(void)bare;
	for (size_t i = 0; i < sizeof keep / sizeof *keep; i++)
		if (tag == hb_tag_from_string(keep[i], 4))
			return hb_face_reference_table(face, tag);
	return NULL;
}

/* What reads the face's tables belongs to the library that made it, and must be destroyed by that one: where libharfbuzz-subset had no memory for it,
 * libharfbuzz 6 would free what is none. So the latter makes it. */
static hb_face_t *make_bare(hb_face_t *face)
{
	hb_face_t *bare = hb_face_create_for_tables(lend_table, face, NULL);
	hb_font_t *font = hb_font_create(bare);
	hb_glyph_extents_t extents;
	hb_codepoint_t glyph;

	hb_font_get_nominal_glyph(font, ' ', &glyph);
	hb_font_get_glyph_h_advance(font, 0);
	hb_font_get_glyph_extents(font, 0, &extents);
	hb_font_destroy(font);
	return bare;
}

static int32_t measure(const struct face *face, hb_codepoint_t id)
{
	int64_t em = face->em > 0 ? face->em : 1000;
	int64_t tenths = ((int64_t)hb_font_get_glyph_h_advance(face->hb_font, id) * 10000 + em / 2) / em;

	return (int32_t)tenths * 100;
}

/* False when a glyph got lost. */
static bool renumber(struct pdf_font *font, const hb_map_t *new_ids)
{
	for (uint32_t id = 0; id < font->glyph_count; id++) {
		hb_codepoint_t new_id;

		if (!font->glyphs[id].text)
			continue;
		new_id = hb_map_get(new_ids, id);
		if (new_id > UINT16_MAX)
			return false;
		font->glyphs[id].id = (uint16_t)new_id;
		font->glyphs[id].width = measure(font->face, id);
	}
	return true;
}

/* Without memory HarfBuzz may leave out an outline and say nothing. (The missing glyph's it leaves out always.) */
static bool is_drawn(const struct pdf_font *font, hb_font_t *subset)
{
	for (uint32_t id = 1; id < font->glyph_count; id++) {
		hb_glyph_extents_t old = {0}, new = {0};

		if (!font->glyphs[id].text)
			continue;
		hb_font_get_glyph_extents(font->face->hb_font, id, &old);
		hb_font_get_glyph_extents(subset, font->glyphs[id].id, &new);
		if ((old.width != 0) != (new.width != 0))
			return false;
	}
	return true;
}

static bool has_table(hb_face_t *face, hb_tag_t tag)
{
	hb_blob_t *table = hb_face_reference_table(face, tag);
	bool has = hb_blob_get_length(table) > 0;

	hb_blob_destroy(table);
	return has;
}

/* The same goes for whole tables. */
static bool is_whole(const struct pdf_font *font, hb_face_t *face)
{
	static const char truetype[][5] = {"glyf", "head", "hhea", "hmtx", "loca", "maxp"};
	bool whole = font->is_cff ? has_table(face, CFF) : true;
	hb_font_t *subset;

	for (size_t i = 0; !font->is_cff && i < sizeof truetype / sizeof *truetype; i++)
		whole = whole && has_table(face, hb_tag_from_string(truetype[i], 4));
	subset = hb_font_create(face);
	whole = whole && is_drawn(font, subset);
	hb_font_destroy(subset);
	return whole;
}

/* The bare table, whose own numbers the glyphs take. */
static hb_blob_t *take_cff(struct arena *arena, struct pdf_font *font, hb_face_t *face)
{
	hb_blob_t *table = hb_face_reference_table(face, CFF);
	unsigned size = 0, count = hb_face_get_glyph_count(face);
	const char *data = hb_blob_get_data(table, &size);
	uint16_t *numbers = arena_alloc(arena, (count + 1) * sizeof *numbers);

	if (!pdf_cff_number(data, size, numbers, count)) {
		hb_blob_destroy(table);
		return NULL;
	}
	for (uint32_t id = 0; id < font->glyph_count; id++)
		if (font->glyphs[id].text && font->glyphs[id].id < count)
			font->glyphs[id].id = numbers[font->glyphs[id].id];
	return table;
}

/* The subset's font program, or NULL. The glyphs learn their numbers in it. */
static hb_blob_t *subset(struct pdf_writer *writer, struct arena *arena, struct pdf_font *font)
{
	hb_subset_input_t *input = make_input(font);
	hb_face_t *bare = make_bare(font->face->hb_face);
	hb_subset_plan_t *plan = input ? hb_subset_plan_create_or_fail(bare, input) : NULL;
	hb_face_t *face = plan ? hb_subset_plan_execute_or_fail(plan) : NULL;
	hb_blob_t *blob = NULL;

	font->is_cff = has_table(font->face->hb_face, CFF);
	if (face && renumber(font, hb_subset_plan_old_to_new_glyph_mapping(plan)) && is_whole(font, face))
		blob = font->is_cff ? take_cff(arena, font, face) : hb_face_reference_blob(face);
	if (blob && !hb_blob_get_length(blob)) {
		hb_blob_destroy(blob);
		blob = NULL;
	}
	if (!blob)
		pdf_writer_fail(writer, "HarfBuzz", "hb_subset");
	hb_face_destroy(face);
	hb_face_destroy(bare);
	hb_subset_plan_destroy(plan);
	hb_subset_input_destroy(input);
	return blob;
}

/* ---- the name */

/* Six capitals that differ when the glyphs differ (ISO 32000-1, 9.6.4), from FNV-1a. */
static void add_prefix(struct buffer *out, const struct pdf_font *font, const char *name)
{
	uint64_t hash = 14695981039346656037u;

	for (; *name; name++)
		hash = (hash ^ (unsigned char)*name) * 1099511628211u;
	for (uint32_t id = 0; id < font->glyph_count; id++)
		if (font->glyphs[id].text)
			hash = ((hash ^ (id & 0xff)) * 1099511628211u ^ id >> 8) * 1099511628211u;
	hash ^= hash >> 32;
	for (int i = 0; i < 6; i++, hash /= 26)
		buffer_char(out, (char)('A' + hash % 26));
	buffer_char(out, '+');
}

/* Some faces have no proper name; a PDF name has at most 127 bytes. */
static void add_name(struct buffer *out, const char *name)
{
	size_t count = 0;

	for (; *name && count < 100; name++)
		if (*name > ' ' && *name < 0x7f && !strchr("()<>[]{}/%#", *name)) {
			buffer_char(out, *name);
			count++;
		}
	if (!count)
		buffer_text(out, "Font");
}

static const char *name_subset(struct arena *arena, const struct pdf_font *font)
{
	const char *name = font->face->post_script_name ? font->face->post_script_name : "";
	struct buffer out = buffer_make(arena);

	add_prefix(&out, font, name);
	add_name(&out, name);
	return out.data;
}

/* ---- ToUnicode */

struct entry {
	uint16_t id;
	const struct pdf_glyph *glyph;
};

/* In the order of the subset's ids, which HarfBuzz gives in the order of the face's, or of its own numbers. */
static size_t list(const struct pdf_font *font, struct entry *entries)
{
	size_t count = 0;

	for (uint32_t id = 0; id < font->glyph_count; id++)
		if (font->glyphs[id].text)
			entries[count++] = (struct entry){font->glyphs[id].id, &font->glyphs[id]};
	return count;
}

/* U+0000, U+FEFF and U+FFFE are no answer (PDF/UA-1, 7.21.7); nor is nothing. */
static void add_unicode(struct buffer *out, const struct pdf_glyph *glyph)
{
	size_t before = out->size;

	for (size_t i = 0; i < glyph->length;) {
		size_t start = i;
		uint32_t c = utf8_next(glyph->text, glyph->length, &i);

		if (c && c != 0xfeff && c != 0xfffe)
			pdf_add_utf16(out, glyph->text + start, i - start);
	}
	if (out->size == before)
		buffer_text(out, "FFFD");
}

static void add_map(struct buffer *out, const struct entry *entries, size_t count)
{
	buffer_text(out, "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
			 "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
			 "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
			 "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
	for (size_t i = 0; i < count; i++) {
		size_t left = count - i;

		if (i % BLOCK_LIMIT == 0)
			buffer_format(out, "%zu beginbfchar\n", left < BLOCK_LIMIT ? left : BLOCK_LIMIT);
		buffer_char(out, '<');
		pdf_add_glyph(out, entries[i].id);
		buffer_text(out, "> <");
		add_unicode(out, entries[i].glyph);
		buffer_text(out, ">\n");
		if (i % BLOCK_LIMIT == BLOCK_LIMIT - 1 || left == 1)
			buffer_text(out, "endbfchar\n");
	}
	buffer_text(out, "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
}

/* ---- the font's objects */

static void add_widths(struct buffer *out, const struct entry *entries, size_t count)
{
	buffer_text(out, "/W [");
	for (size_t i = 0; i < count; i++) {
		bool follows = i && entries[i].id == entries[i - 1].id + 1;

		if (!follows)
			buffer_format(out, "%s%u [", i ? "] " : "", entries[i].id);
		else
			buffer_char(out, ' ');
		pdf_add_decimal(out, entries[i].glyph->width);
	}
	buffer_text(out, count ? "]]\n" : "]\n");
}

static struct pdf_dict *write_descriptor(struct pdf_writer *writer, struct arena *arena, const struct pdf_font *font,
					 const char *name, hb_blob_t *file)
{
	struct pdf_descriptor read = pdf_descriptor_read(font->face);
	struct pdf_dict *descriptor = pdf_dict_new(writer);
	struct pdf_array *box;
	struct pdf_dict *stream;
	unsigned size = 0;
	const char *bytes = hb_blob_get_data(file, &size);

	pdf_dict_name(descriptor, "Type", "FontDescriptor");
	pdf_dict_name(descriptor, "FontName", name);
	pdf_dict_number(descriptor, "Flags", read.flags);
	box = pdf_dict_array(descriptor, "FontBBox");
	for (int i = 0; i < 4; i++)
		pdf_array_number(box, read.box[i]);
	pdf_dict_number(descriptor, "ItalicAngle", read.italic_angle);
	pdf_dict_number(descriptor, "Ascent", read.ascent);
	pdf_dict_number(descriptor, "Descent", read.descent);
	pdf_dict_number(descriptor, "CapHeight", read.cap_height);
	pdf_dict_number(descriptor, "StemV", read.stem);
	stream = pdf_stream_new(writer, arena_copy(arena, bytes, size), size, PDF_DEFLATE);
	if (font->is_cff)
		pdf_dict_name(stream, "Subtype", "CIDFontType0C");
	else
		pdf_dict_number(stream, "Length1", (int32_t)size);
	pdf_dict_add(descriptor, font->is_cff ? "FontFile3" : "FontFile2", stream);
	return descriptor;
}

static struct pdf_dict *write_cid_font(struct pdf_writer *writer, const struct pdf_font *from, const char *name,
				       const char *widths)
{
	struct pdf_dict *font = pdf_dict_new(writer);
	struct pdf_dict *info;

	pdf_dict_name(font, "Type", "Font");
	pdf_dict_name(font, "Subtype", from->is_cff ? "CIDFontType0" : "CIDFontType2");
	pdf_dict_name(font, "BaseFont", name);
	if (!from->is_cff)
		pdf_dict_name(font, "CIDToGIDMap", "Identity");
	info = pdf_dict_dict(font, "CIDSystemInfo");
	pdf_dict_text(info, "Registry", "Adobe");
	pdf_dict_text(info, "Ordering", "Identity");
	pdf_dict_number(info, "Supplement", 0);
	pdf_dict_raw(font, widths);
	return font;
}

static void write_font(struct pdf_writer *writer, struct arena *arena, struct pdf_font *font,
		       struct pdf_dict *resources)
{
	hb_blob_t *file = subset(writer, arena, font);
	struct entry *entries = arena_alloc(arena, (font->glyph_count + 1) * sizeof *entries);
	size_t count = list(font, entries);
	const char *name = name_subset(arena, font);
	struct buffer widths = buffer_make(arena), map = buffer_make(arena);
	struct pdf_dict *type0 = pdf_dict_new(writer), *cid;

	if (!file)
		return;
	add_widths(&widths, entries, count);
	add_map(&map, entries, count);
	cid = write_cid_font(writer, font, name, widths.data);
	pdf_dict_add(cid, "FontDescriptor", write_descriptor(writer, arena, font, name, file));
	pdf_dict_name(type0, "Type", "Font");
	pdf_dict_name(type0, "Subtype", "Type0");
	pdf_dict_name(type0, "BaseFont", name);
	pdf_dict_name(type0, "Encoding", "Identity-H");
	pdf_array_add(pdf_dict_array(type0, "DescendantFonts"), cid);
	pdf_dict_add(type0, "ToUnicode", pdf_stream_new(writer, map.data, map.size, PDF_DEFLATE));
	pdf_dict_add(resources, font->name, type0);
	hb_blob_destroy(file);
}

void pdf_fonts_write(struct pdf_writer *writer, struct pdf_fonts *fonts, struct arena *arena,
		     struct pdf_dict *resources)
{
	for (size_t i = 0; i < fonts->count; i++) {
		const char *own = fonts->at[i].face->post_script_name, *name = own ? own : fonts->at[i].name;

		pdf_writer_begin_text(writer, arena_format(arena, "phông %s", name), arena_format(arena, "font %s", name), fonts->at[i].text);
		write_font(writer, arena, &fonts->at[i], resources);
	}
}
