/* Finished pages and their structure tree as text in integers, one line an item, for goldens and for people. */
#include "base/face.h"
#include "page/page.h"
#include "page/tree.h"

#include <string.h>

static void quote(struct buffer *out, const char *text, size_t size)
{
	buffer_char(out, '"');
	for (size_t i = 0; i < size; i++) {
		unsigned char c = (unsigned char)text[i];

		if (c < 0x20 || c == 0x7f)
			buffer_format(out, "\\x%02x", c);
		else if (c == '"' || c == '\\')
			buffer_format(out, "\\%c", c);
		else
			buffer_char(out, (char)c);
	}
	buffer_char(out, '"');
}

static void dump_owner(struct buffer *out, const struct page_item *item)
{
	static const char *const names[] = {
		[PAGE_ARTIFACT_LAYOUT] = "layout",
		[PAGE_ARTIFACT_PAGINATION] = "pagination",
		[PAGE_ARTIFACT_WATERMARK] = "watermark",
	};

	buffer_format(out, " #%02x%02x%02x", item->colour.red, item->colour.green, item->colour.blue);
	if (item->artifact == PAGE_ARTIFACT_NONE)
		buffer_format(out, " el %u", item->element);
	else
		buffer_format(out, " artifact %s", names[item->artifact]);
}

static void dump_glyphs(struct buffer *out, const struct page_item *item)
{
	buffer_text(out, "    x");
	for (size_t i = 0; i < item->glyph_count; i++) {
		buffer_format(out, " %d", item->glyphs[i].x);
		if (item->glyphs[i].y)
			buffer_format(out, "/%d", item->glyphs[i].y);
	}
	buffer_char(out, '\n');
}

static void dump_text(struct buffer *out, const struct page_item *item)
{
	const char *name = item->face && item->face->post_script_name ? item->face->post_script_name : "-";
	const char *text = item->text ? item->text : "";

	buffer_format(out, "  text %d,%d w %d size %d %s", item->x, item->y, item->width, item->size, name);
	if (item->angle)
		buffer_format(out, " angle %d", item->angle);
	dump_owner(out, item);
	buffer_char(out, ' ');
	quote(out, text, strlen(text));
	buffer_char(out, '\n');
	if (item->glyph_count)
		dump_glyphs(out, item);
}

static void dump_rule(struct buffer *out, const struct page_item *item)
{
	buffer_format(out, "  rule %d,%d w %d h %d", item->x, item->y, item->width, item->height);
	dump_owner(out, item);
	buffer_char(out, '\n');
}

static void dump_image(struct buffer *out, const struct page_item *item)
{
	buffer_format(out, "  image %d,%d w %d h %d %s %ux%u", item->x, item->y, item->width, item->height, item->image->path,
		      item->image->width, item->image->height);
	dump_owner(out, item);
	buffer_char(out, '\n');
}

static void dump_path(struct buffer *out, const struct page_item *item)
{
	buffer_format(out, "  path %d,%d w %d h %d", item->x, item->y, item->width, item->height);
	if (item->stroke)
		buffer_format(out, " stroke %d", item->stroke);
	if (item->dash)
		buffer_format(out, " dash %d", item->dash);
	dump_owner(out, item);
	buffer_text(out, "\n   ");
	for (size_t i = 0; i < item->step_count; i++) {
		const struct page_path_step *step = &item->steps[i];

		buffer_format(out, " %c", "mlcz"[step->verb]);
		if (step->verb == PAGE_PATH_CURVE)
			buffer_format(out, "%d,%d %d,%d ", step->control[0].x, step->control[0].y, step->control[1].x, step->control[1].y);
		if (step->verb != PAGE_PATH_CLOSE)
			buffer_format(out, "%d,%d", step->to.x, step->to.y);
	}
	buffer_char(out, '\n');
}

static void dump_item(struct buffer *out, const struct page_item *item)
{
	switch (item->kind) {
	case PAGE_ITEM_TEXT:
		dump_text(out, item);
		break;
	case PAGE_ITEM_RULE:
		dump_rule(out, item);
		break;
	case PAGE_ITEM_IMAGE:
		dump_image(out, item);
		break;
	case PAGE_ITEM_PATH:
		dump_path(out, item);
		break;
	}
}

void page_dump(const struct page_document *document, struct buffer *out)
{
	for (size_t i = 0; i < document->pages.count; i++) {
		const struct page *page = &document->pages.at[i];

		buffer_format(out, "page %zu %dx%d\n", i + 1, page->width, page->height);
		for (size_t j = 0; j < page->items.count; j++)
			dump_item(out, &page->items.at[j]);
	}
	for (size_t i = 0; i < document->bookmarks.count; i++) {
		const struct page_bookmark *mark = &document->bookmarks.at[i];

		buffer_format(out, "bookmark level %d page %u y %d ", mark->level, mark->page + 1, mark->y);
		quote(out, mark->title ? mark->title : "", mark->title ? strlen(mark->title) : 0);
		buffer_char(out, '\n');
	}
}

static void indent(struct buffer *out, unsigned depth)
{
	while (depth--)
		buffer_text(out, "  ");
}

static void gather(const struct page_document *document, const struct page_piece *piece, struct buffer *text)
{
	const struct page *page = &document->pages.at[piece->page];

	for (size_t i = piece->first; i < piece->end; i++) {
		const struct page_item *item = &page->items.at[i];

		if (item->kind == PAGE_ITEM_TEXT && page_item_shows(item) && item->text)
			buffer_text(text, item->text);
	}
}

static void dump_words(struct buffer *out, const char *key, const char *value)
{
	if (!value)
		return;
	buffer_format(out, " %s ", key);
	quote(out, value, strlen(value));
}

static void dump_attributes(struct buffer *out, const struct page_element *element)
{
	if (element->role == PAGE_ROLE_TABLE_HEADER_CELL)
		buffer_text(out, element->scope_row ? " scope row" : " scope column");
	if (element->column_span > 1)
		buffer_format(out, " columns %d", element->column_span);
	if (element->row_span > 1)
		buffer_format(out, " rows %d", element->row_span);
	if (element->role == PAGE_ROLE_LIST && element->numbered)
		buffer_text(out, " numbered");
	if (element->language)
		buffer_format(out, " lang %s", element->language);
	dump_words(out, "alt", element->alternative);
	dump_words(out, "expansion", element->expansion);
	dump_words(out, "uri", element->uri);
	if (element->target)
		buffer_format(out, " target %u", element->target);
	dump_words(out, "description", element->description);
}

struct dump {
	const struct page_document *document;
	const struct page_tree *tree;
	struct buffer *out;
};

static void dump_gathered(const struct dump *dump, const struct buffer *text, unsigned depth)
{
	indent(dump->out, depth);
	quote(dump->out, text->data, text->size);
	buffer_char(dump->out, '\n');
}

static void dump_mixed(const struct dump *dump, uint32_t number, unsigned depth);

static void dump_node(const struct dump *dump, uint32_t number, unsigned depth)
{
	const struct page_element *element = &dump->document->elements.at[number];
	struct page_walk walk = page_walk_start(dump->tree, number);
	struct buffer text = buffer_make(dump->document->arena);
	struct page_kid kid;
	bool has_children = false;

	while (page_walk_next(&walk, &kid)) {
		if (kid.is_element)
			has_children = true;
		else
			gather(dump->document, &dump->tree->pieces[kid.number], &text);
	}
	indent(dump->out, depth);
	buffer_text(dump->out, page_role_name(element->role));
	dump_attributes(dump->out, element);
	if (!has_children && text.size) {
		buffer_char(dump->out, ' ');
		quote(dump->out, text.data, text.size);
	}
	buffer_char(dump->out, '\n');
	if (has_children)
		dump_mixed(dump, number, depth + 1);
}

/* Content between child elements gets lines of its own, so that the order of reading shows. */
static void dump_mixed(const struct dump *dump, uint32_t number, unsigned depth)
{
	struct page_walk walk = page_walk_start(dump->tree, number);
	struct buffer text = buffer_make(dump->document->arena);
	struct page_kid kid;

	while (page_walk_next(&walk, &kid)) {
		if (!kid.is_element) {
			gather(dump->document, &dump->tree->pieces[kid.number], &text);
			continue;
		}
		if (text.size)
			dump_gathered(dump, &text, depth);
		text = buffer_make(dump->document->arena);
		dump_node(dump, kid.number, depth);
	}
	if (text.size)
		dump_gathered(dump, &text, depth);
}

void page_dump_tags(const struct page_document *document, struct buffer *out)
{
	struct dump dump = {document, page_tree_new(document), out};

	dump_node(&dump, 0, 0);
}
