/* Building finished pages: documents, pages, elements and items. */
#include "page/page.h"

struct page_document *page_document_new(struct arena *arena)
{
	struct page_document *document = arena_alloc(arena, sizeof *document);

	document->arena = arena;
	page_add_element(document, PAGE_ROLE_DOCUMENT, 0);
	return document;
}

struct page *page_add(struct page_document *document, int32_t width, int32_t height)
{
	struct page *page = array_push(document->arena, &document->pages);

	page->width = width;
	page->height = height;
	return page;
}

uint32_t page_add_element(struct page_document *document, enum page_role role, uint32_t parent)
{
	struct page_element *element = array_push_alone(document->arena, &document->elements);

	element->role = role;
	element->parent = parent;
	return (uint32_t)(document->elements.count - 1);
}

void page_add_item(struct arena *arena, struct page *page, const struct page_item *item)
{
	*array_push(arena, &page->items) = *item;
}

const char *page_role_name(enum page_role role)
{
	static const char *const names[PAGE_ROLE_COUNT] = {
		[PAGE_ROLE_DOCUMENT] = "Document",
		[PAGE_ROLE_PART] = "Part",
		[PAGE_ROLE_SECTION] = "Sect",
		[PAGE_ROLE_DIVISION] = "Div",
		[PAGE_ROLE_HEADING_1] = "H1",
		[PAGE_ROLE_HEADING_2] = "H2",
		[PAGE_ROLE_HEADING_3] = "H3",
		[PAGE_ROLE_HEADING_4] = "H4",
		[PAGE_ROLE_HEADING_5] = "H5",
		[PAGE_ROLE_HEADING_6] = "H6",
		[PAGE_ROLE_PARAGRAPH] = "P",
		[PAGE_ROLE_SPAN] = "Span",
		[PAGE_ROLE_LIST] = "L",
		[PAGE_ROLE_LIST_ITEM] = "LI",
		[PAGE_ROLE_LABEL] = "Lbl",
		[PAGE_ROLE_LIST_BODY] = "LBody",
		[PAGE_ROLE_TABLE] = "Table",
		[PAGE_ROLE_TABLE_HEAD] = "THead",
		[PAGE_ROLE_TABLE_BODY] = "TBody",
		[PAGE_ROLE_TABLE_ROW] = "TR",
		[PAGE_ROLE_TABLE_HEADER_CELL] = "TH",
		[PAGE_ROLE_TABLE_CELL] = "TD",
		[PAGE_ROLE_CAPTION] = "Caption",
		[PAGE_ROLE_FIGURE] = "Figure",
		[PAGE_ROLE_LINK] = "Link",
		[PAGE_ROLE_NOTE] = "Note",
		[PAGE_ROLE_TOC] = "TOC",
		[PAGE_ROLE_TOC_ITEM] = "TOCI",
		[PAGE_ROLE_REFERENCE] = "Reference",
	};

	return names[role];
}
