/* Putting a PDF file together. */
#include "pdf/pdf.h"

#include "page/tree.h"
#include "pdf/attachment.h"
#include "pdf/content.h"
#include "pdf/font.h"
#include "pdf/metadata.h"
#include "pdf/outline.h"
#include "pdf/structure.h"
#include "pdf/writer.h"

static const char *media_box(struct arena *arena, const struct page *page)
{
	struct buffer out = buffer_make(arena);

	buffer_text(&out, "[0 0 ");
	pdf_add_decimal(&out, page->width);
	buffer_char(&out, ' ');
	pdf_add_decimal(&out, page->height);
	buffer_char(&out, ']');
	return out.data;
}

#define PAGE_CONTENT 16000 /* [bytes] what a page of text comes to */

/* A failure is told with what the page says first. */
static void begin_page(struct pdf_writer *writer, const struct page_document *document, size_t number)
{
	const struct page_items *items = &document->pages.at[number].items;
	const char *text = NULL;

	for (size_t i = 0; i < items->count && !text; i++)
		if (items->at[i].artifact == PAGE_ARTIFACT_NONE)
			text = items->at[i].text;
	pdf_writer_begin_text(writer, arena_format(document->arena, "trang %zu", number + 1),
			      arena_format(document->arena, "page %zu", number + 1), text);
}

/* The fonts are written first: they know the glyphs' numbers. */
static struct pdf_dict **write_pages(struct pdf_writer *writer, const struct page_document *document,
				     const struct page_tree *tree, struct diagnostics *list)
{
	size_t count = document->pages.count;
	struct pdf_dict **pages = arena_alloc(document->arena, (count + 1) * sizeof(struct pdf_dict *));
	struct pdf_resources written = {.fonts = pdf_fonts_collect(document->arena, document)};
	struct pdf_dict *resources = pdf_dict_new(writer);

	pdf_fonts_write(writer, &written.fonts, document->arena, pdf_dict_dict(resources, "Font"));
	written.images = pdf_images_write(writer, document, resources, list);
	for (size_t i = 0; i < count && !pdf_writer_failed(writer); i++) {
		struct buffer content = buffer_make(document->arena);

		buffer_reserve(&content, PAGE_CONTENT);
		begin_page(writer, document, i);
		pdf_content_add(&content, document, tree, i, &written);
		pages[i] = pdf_page_new(writer, media_box(document->arena, &document->pages.at[i]));
		pdf_dict_add(pages[i], "Resources", resources);
		pdf_dict_add(pages[i], "Contents", pdf_stream_new(writer, content.data, content.size, PDF_DEFLATE));
	}
	return pages;
}

bool pdf_write(const struct page_document *document, struct diagnostics *list, struct buffer *out)
{
	size_t errors = diagnostics_count(list, SEVERITY_ERROR);
	struct pdf_writer *writer = pdf_writer_open(document->arena);
	struct page_tree *tree = page_tree_new(document);
	struct pdf_dict **pages;
	struct pdf_links links;
	bool ok;

	pdf_attachments_write(writer, document);
	pages = write_pages(writer, document, tree, list);
	links = pdf_links_write(writer, document, tree, pages);
	pdf_structure_write(writer, &(struct pdf_structure){document, tree, pages, &links});
	pdf_outline_write(writer, document, pages);
	pdf_metadata_write(writer, document);
	pdf_writer_begin(writer, "PDF");
	pdf_writer_save(writer, out);
	ok = !pdf_writer_failed(writer) && diagnostics_count(list, SEVERITY_ERROR) == errors;
	pdf_writer_report(writer, list);
	pdf_writer_close(writer);
	return ok;
}
