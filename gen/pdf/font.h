/* The faces of a document as Type 0 fonts (ISO 32000-1, 9.7) that hold only the glyphs shown. */
#ifndef PDF_FONT_H
#define PDF_FONT_H

#include "page/page.h"
#include "pdf/writer.h"
#include "type/font.h"

/* What a glyph of a face is in this document. */
struct pdf_glyph {
	const char *text; /* what ToUnicode says, `length` bytes; NULL while the glyph is not shown */
	uint32_t length;
	uint16_t id;   /* the code that shows it: its number in the subset, or that which the font itself gives it */
	int32_t width; /* [millionths of the em], as the W array tells it */
};

struct pdf_font {
	const struct face *face;
	char name[8]; /* in the resources */
	struct pdf_glyph *glyphs;
	uint32_t glyph_count;
	bool is_cff;    /* once it is written: CFF rather than TrueType outlines */
	uint16_t space; /* the glyph of U+0020; 0: the face has none */
	const char *text; /* the first that is set in it */
};

struct pdf_fonts ARRAY_OF(struct pdf_font);

/* Glyphs that stand together for some characters: mostly one for one. */
struct pdf_cluster {
	size_t first, end; /* glyphs first … end-1 of the run */
	const char *text;
	uint32_t length; /* [bytes] */
};

/* [bytes] of the run's text that its glyphs show: a last space that stands for a line break belongs to none. */
size_t pdf_run_size(const struct page_item *item);
/* The cluster that begins at glyph `first`, which is < item->glyph_count; `size` is pdf_run_size, asked for once a run. */
struct pdf_cluster pdf_cluster_at(const struct page_item *item, size_t size, size_t first);
/* Whether the run's text ends with a space that no glyph shows. */
bool pdf_run_breaks(const struct page_item *item);

/* The fonts of all pages, with their shown glyphs and the text of each. */
struct pdf_fonts pdf_fonts_collect(struct arena *arena, const struct page_document *document);
/* Borrows; NULL for a face that no run of the document shows. */
const struct pdf_font *pdf_fonts_find(const struct pdf_fonts *fonts, const struct face *face);
const struct pdf_glyph *pdf_font_glyph(const struct pdf_font *font, uint16_t id);

/* Embeds the subsets, gives the glyphs their ids and widths, and names the fonts in `resources`. */
void pdf_fonts_write(struct pdf_writer *writer, struct pdf_fonts *fonts, struct arena *arena,
		     struct pdf_dict *resources);

#endif
