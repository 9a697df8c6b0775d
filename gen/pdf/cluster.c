/* Which glyphs of a run stand for which characters, and which glyphs a document shows. */
#include "pdf/font.h"

#include "page/tree.h"

#include <hb.h>
#include <stdio.h>
#include <string.h>

bool pdf_run_breaks(const struct page_item *item)
{
	size_t size = item->text ? strlen(item->text) : 0;

	return size && item->glyph_count && item->text[size - 1] == ' ' &&
	       item->glyphs[item->glyph_count - 1].text != size - 1;
}

size_t pdf_run_size(const struct page_item *item)
{
	return item->text ? strlen(item->text) - pdf_run_breaks(item) : 0;
}

struct pdf_cluster pdf_cluster_at(const struct page_item *item, size_t size, size_t first)
{
	size_t start = item->glyphs[first].text;
	struct pdf_cluster cluster = {first, first + 1, "", 0};
	size_t end = size;

	while (cluster.end < item->glyph_count && item->glyphs[cluster.end].text == start)
		cluster.end++;
	if (cluster.end < item->glyph_count && item->glyphs[cluster.end].text < size)
		end = item->glyphs[cluster.end].text;
	if (start < end) {
		cluster.text = item->text + start;
		cluster.length = (uint32_t)(end - start);
	}
	return cluster;
}

const struct pdf_font *pdf_fonts_find(const struct pdf_fonts *fonts, const struct face *face)
{
	for (size_t i = 0; i < fonts->count; i++)
		if (fonts->at[i].face == face)
			return &fonts->at[i];
	return NULL;
}

/* A glyph number that the face does not have shows the missing glyph. */
static struct pdf_glyph *glyph_of(const struct pdf_font *font, uint16_t id)
{
	return &font->glyphs[id < font->glyph_count ? id : 0];
}

const struct pdf_glyph *pdf_font_glyph(const struct pdf_font *font, uint16_t id)
{
	return glyph_of(font, id);
}

static struct pdf_font *add(struct arena *arena, struct pdf_fonts *fonts, const struct face *face)
{
	struct pdf_font *font = array_push(arena, fonts);
	hb_codepoint_t space;

	font->face = face;
	snprintf(font->name, sizeof font->name, "F%u", (unsigned)(fonts->count % 100000));
	font->glyph_count = hb_face_get_glyph_count(face->hb_face);
	font->glyphs = arena_alloc(arena, (font->glyph_count + 1) * sizeof *font->glyphs);
	/* No-break spaces and invisible characters may share its glyph; the plain space is to have it. */
	if (hb_font_get_nominal_glyph(face->hb_font, ' ', &space) && space && space < font->glyph_count)
		font->space = (uint16_t)space;
	return font;
}

static struct pdf_font *find_or_add(struct arena *arena, struct pdf_fonts *fonts, const struct face *face)
{
	for (size_t i = 0; i < fonts->count; i++)
		if (fonts->at[i].face == face)
			return &fonts->at[i];
	return add(arena, fonts, face);
}

static void show(struct pdf_font *font, uint16_t id, const char *text, uint32_t length)
{
	struct pdf_glyph *glyph = glyph_of(font, id);

	if (glyph->text)
		return;
	if (id && id == font->space) {
		text = " ";
		length = 1;
	}
	glyph->text = text;
	glyph->length = length;
}

/* First the glyphs that stand for characters by themselves; what is only ever a part gets the text of a whole. */
static void collect_run(struct pdf_font *font, const struct page_item *item, bool parts)
{
	if (!font->text)
		font->text = item->text;
	size_t size = pdf_run_size(item);

	for (size_t i = 0; i < item->glyph_count;) {
		struct pdf_cluster cluster = pdf_cluster_at(item, size, i);

		for (; i < cluster.end; i++)
			if (parts == (cluster.end - cluster.first > 1 || !cluster.length))
				show(font, item->glyphs[i].id, cluster.text, cluster.length);
	}
	if (!parts && pdf_run_breaks(item) && font->space)
		show(font, font->space, " ", 1);
}

struct pdf_fonts pdf_fonts_collect(struct arena *arena, const struct page_document *document)
{
	struct pdf_fonts fonts = {0};

	for (int parts = 0; parts < 2; parts++) {
		for (size_t i = 0; i < document->pages.count; i++) {
			const struct page_items *items = &document->pages.at[i].items;

			for (size_t j = 0; j < items->count; j++)
				if (items->at[j].kind == PAGE_ITEM_TEXT && page_item_shows(&items->at[j]))
					collect_run(find_or_add(arena, &fonts, items->at[j].face), &items->at[j],
						    parts);
		}
	}
	return fonts;
}
