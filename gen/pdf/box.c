/* Rectangles around items, and the places that links and bookmarks lead to. */
#include "pdf/box.h"

#include "base/face.h"

static struct pdf_box around_text(const struct page_item *item, int64_t baseline)
{
	int64_t em = item->face->em > 0 ? item->face->em : 1000;

	return (struct pdf_box){item->x, baseline - item->face->descent * (int64_t)item->size / em,
				(int64_t)item->x + item->width, baseline + item->face->ascent * (int64_t)item->size / em};
}

struct pdf_box pdf_box_of(const struct page_item *item, int32_t page_height)
{
	int64_t y = (int64_t)page_height - item->y;

	switch (item->kind) {
	case PAGE_ITEM_TEXT:
		return around_text(item, y);
	case PAGE_ITEM_RULE:
	case PAGE_ITEM_IMAGE:
	case PAGE_ITEM_PATH:
		break;
	}
	return (struct pdf_box){item->x, y - item->height, (int64_t)item->x + item->width, y};
}

struct pdf_box pdf_box_join(struct pdf_box a, struct pdf_box b)
{
	return (struct pdf_box){a.left < b.left ? a.left : b.left, a.bottom < b.bottom ? a.bottom : b.bottom,
				a.right > b.right ? a.right : b.right, a.top > b.top ? a.top : b.top};
}

void pdf_box_add(struct buffer *out, const struct pdf_box *box)
{
	int64_t sides[] = {box->left, box->bottom, box->right, box->top};

	for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
		buffer_char(out, i ? ' ' : '[');
		pdf_add_decimal(out, sides[i]);
	}
	buffer_char(out, ']');
}

void pdf_dict_target(struct pdf_dict *dict, const struct page_document *document, struct pdf_dict *const *pages,
		     uint32_t number, int32_t y)
{
	uint32_t page = number < document->pages.count ? number : 0;
	int64_t up = ((int64_t)document->pages.at[page].height - y + 999) / 1000;
	struct pdf_array *target = pdf_dict_array(dict, "Dest");

	pdf_array_add(target, pages[page]);
	pdf_array_name(target, "XYZ");
	pdf_array_null(target);
	pdf_array_number(target, up < 0 || up > INT32_MAX ? 0 : (int32_t)up);
	pdf_array_null(target);
}
