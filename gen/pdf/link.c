/* Finding the lines of links and writing their annotations. */
#include "pdf/link.h"

#include <string.h>
#include <strings.h>

#define URI_LIMIT 2048 /* [bytes] what readers are known to take */

struct linker {
	struct pdf_writer *writer;
	const struct page_document *document;
	const struct page_tree *tree;
	struct pdf_dict *const *pages;
	struct pdf_links *links;
	uint32_t *owners;     /* of each element the link that it is or stands in; 0: none */
	uint32_t *last;       /* the latest annotation of each element */
	struct buffer *words; /* what each link says */
};

static bool is_outward(const char *uri)
{
	static const char *const schemes[] = {"http://", "https://", "mailto:"};

	for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
		if (strncasecmp(uri, schemes[i], strlen(schemes[i])) == 0)
			return uri[strlen(schemes[i])] && strlen(uri) <= URI_LIMIT;
	return false;
}

static bool leads(const struct linker *linker, const struct page_element *element)
{
	const struct page_tree *tree = linker->tree;

	if (element->role != PAGE_ROLE_LINK)
		return false;
	if (element->uri)
		return is_outward(element->uri);
	return element->target && element->target < tree->node_count &&
	       tree->nodes[element->target].start != PAGE_NO_PIECE;
}

/* An element's parent has a smaller number, so one pass is enough. */
static void find_owners(struct linker *linker)
{
	for (uint32_t i = 1; i < linker->tree->node_count; i++)
		linker->owners[i] = leads(linker, &linker->document->elements.at[i])
					    ? i
					    : linker->owners[linker->tree->nodes[i].parent];
}

static bool continues(const struct pdf_link *link, uint32_t element, uint32_t page, const struct pdf_box *box)
{
	return link->element == element && link->page == page && box->bottom < link->box.top &&
	       box->top > link->box.bottom && box->right >= link->box.left;
}

static void add_box(struct linker *linker, uint32_t element, uint32_t page, struct pdf_box box)
{
	struct pdf_links *links = linker->links;
	uint32_t last = linker->last[element], number = (uint32_t)links->list.count;

	if (last < number && continues(&links->list.at[last], element, page, &box)) {
		links->list.at[last].box = pdf_box_join(links->list.at[last].box, box);
		return;
	}
	*array_push(linker->document->arena, &links->list) =
		(struct pdf_link){.element = element, .page = page, .box = box, .next = PDF_NO_LINK};
	if (last == PDF_NO_LINK)
		links->first[element] = number;
	else
		links->list.at[last].next = number;
	linker->last[element] = number;
}

static void add_item(struct linker *linker, uint32_t element, uint32_t page, const struct page_item *item)
{
	if (!page_item_shows(item) || item->angle || item->kind == PAGE_ITEM_RULE || item->kind == PAGE_ITEM_PATH)
		return;
	add_box(linker, element, page, pdf_box_of(item, linker->document->pages.at[page].height));
	if (!linker->words[element].arena)
		linker->words[element] = buffer_make(linker->document->arena);
	if (item->kind == PAGE_ITEM_TEXT && item->text)
		buffer_text(&linker->words[element], item->text);
}

static void collect(struct linker *linker)
{
	for (size_t i = 0; i < linker->tree->piece_count; i++) {
		const struct page_piece *piece = &linker->tree->pieces[i];
		uint32_t element = piece->artifact == PAGE_ARTIFACT_NONE ? linker->owners[piece->element] : 0;

		for (size_t j = piece->first; element && j < piece->end; j++)
			add_item(linker, element, piece->page, &linker->document->pages.at[piece->page].items.at[j]);
	}
}

/* ---- writing */

/* URIs are ASCII (RFC 3986, 2.1). */
static const char *escape(struct arena *arena, const char *uri)
{
	struct buffer out = buffer_make(arena);

	for (; *uri; uri++) {
		unsigned char c = (unsigned char)*uri;

		if (c <= ' ' || c >= 0x7f || strchr("<>\"\\^`{|}", c))
			buffer_format(&out, "%%%02X", c);
		else
			buffer_char(&out, (char)c);
	}
	return out.data;
}

static void write_destination(const struct linker *linker, struct pdf_dict *annotation, uint32_t target)
{
	const struct page_document *document = linker->document;
	const struct page_piece *piece = &linker->tree->pieces[linker->tree->nodes[target].start];
	const struct page *page = &document->pages.at[piece->page];
	size_t first = piece->first;
	int64_t top;

	while (first + 1 < piece->end && !page_item_shows(&page->items.at[first]))
		first++;
	top = page->height - pdf_box_of(&page->items.at[first], page->height).top;
	pdf_dict_target(annotation, document, linker->pages, piece->page,
			top < 0 || top > page->height ? 0 : (int32_t)top);
}

/* What a screen reader says of the link. A space at the end is a line break's. */
static const char *describe(const struct linker *linker, uint32_t number)
{
	const struct page_element *element = &linker->document->elements.at[number];
	const struct buffer *words = &linker->words[number];
	size_t size = words->size;

	if (element->description && *element->description)
		return element->description;
	while (size && words->data[size - 1] == ' ')
		size--;
	if (size)
		return arena_copy(linker->document->arena, words->data, size);
	return element->uri ? element->uri : "link";
}

static struct pdf_dict *write_annotation(const struct linker *linker, const struct pdf_link *link)
{
	const struct page_element *element = &linker->document->elements.at[link->element];
	struct pdf_dict *annotation = pdf_dict_new(linker->writer), *action;
	struct buffer raw = buffer_make(linker->document->arena);

	pdf_dict_name(annotation, "Type", "Annot");
	pdf_dict_name(annotation, "Subtype", "Link");
	pdf_dict_number(annotation, "F", 4); /* printed: PDF/A-3, 6.3.2 */
	pdf_dict_text(annotation, "Contents", describe(linker, link->element));
	if (element->uri) {
		action = pdf_dict_dict(annotation, "A");
		pdf_dict_name(action, "S", "URI");
		pdf_dict_text(action, "URI", escape(linker->document->arena, element->uri));
	} else {
		write_destination(linker, annotation, element->target);
	}
	buffer_text(&raw, "/Border [0 0 0]\n/Rect ");
	pdf_box_add(&raw, &link->box);
	buffer_char(&raw, '\n');
	pdf_dict_raw(annotation, raw.data);
	return annotation;
}

static void write(struct linker *linker)
{
	struct pdf_array *annotations = NULL;
	uint32_t page = 0;

	for (size_t i = 0; i < linker->links->list.count; i++) {
		struct pdf_link *link = &linker->links->list.at[i];

		if (!annotations || link->page != page)
			annotations = pdf_dict_array(linker->pages[link->page], "Annots");
		page = link->page;
		link->annotation = write_annotation(linker, link);
		pdf_array_add(annotations, link->annotation);
	}
}

struct pdf_links pdf_links_write(struct pdf_writer *writer, const struct page_document *document,
				 const struct page_tree *tree, struct pdf_dict *const *pages)
{
	struct arena *arena = document->arena;
	struct pdf_links links = {.first = arena_alloc(arena, tree->node_count * sizeof *links.first)};
	struct linker linker = {.writer = writer,
				.document = document,
				.tree = tree,
				.pages = pages,
				.links = &links,
				.owners = arena_alloc(arena, tree->node_count * sizeof *linker.owners),
				.last = arena_alloc(arena, tree->node_count * sizeof *linker.last),
				.words = arena_alloc(arena, tree->node_count * sizeof *linker.words)};

	for (size_t i = 0; i < tree->node_count; i++)
		links.first[i] = linker.last[i] = PDF_NO_LINK;
	pdf_writer_begin(writer, "links");
	find_owners(&linker);
	collect(&linker);
	write(&linker);
	return links;
}
