/* Writing structure elements, their attributes, and the way back from marked content to them. They are written as text: a long report has
 * a hundred thousand of them, and libharu's objects for each would take a third of the program's memory and time. */
#include "pdf/structure.h"

#define LEAF_SIZE 50 /* keys, those of pages with all that stands on them */
#define LEAVES 30000 /* at most: a libharu array holds 32767 objects */

struct structure {
	struct pdf_writer *writer;
	const struct page_document *document;
	const struct page_tree *tree;
	struct pdf_dict *const *pages;
	const struct pdf_links *links;
	struct pdf_dict **elements; /* by number; NULL: not written */
	struct pdf_box *boxes;      /* of the figures by number; all 0: nothing to see */
};

/* ---- attributes */

static void write_cell(struct buffer *out, const struct page_element *cell)
{
	bool heads = cell->role == PAGE_ROLE_TABLE_HEADER_CELL;

	if (!heads && cell->column_span < 2 && cell->row_span < 2)
		return;
	buffer_text(out, "/A <</O /Table");
	if (heads)
		buffer_text(out, cell->scope_row ? " /Scope /Row" : " /Scope /Column");
	if (cell->column_span > 1)
		pdf_add_number(out, " /ColSpan ", cell->column_span);
	if (cell->row_span > 1)
		pdf_add_number(out, " /RowSpan ", cell->row_span);
	buffer_text(out, ">>\n");
}

/* The rectangle that a figure takes up (14.8.5.4.3). */
static void write_figure(struct buffer *out, const struct pdf_box *box)
{
	buffer_text(out, "/A <</O /Layout /Placement /Block");
	if (box->right > box->left) {
		buffer_text(out, " /BBox ");
		pdf_box_add(out, box);
	}
	buffer_text(out, ">>\n");
}

static void write_string(struct buffer *out, const char *key, const char *utf8)
{
	if (!utf8)
		return;
	buffer_text(out, key);
	pdf_add_text(out, utf8);
	buffer_char(out, '\n');
}

static void write_attributes(const struct structure *s, uint32_t number, struct buffer *out)
{
	const struct page_element *from = &s->document->elements.at[number];

	write_string(out, "/Alt ", from->alternative);
	write_string(out, "/E ", from->expansion);
	write_string(out, "/Lang ", from->language);
	if (from->role == PAGE_ROLE_LIST)
		buffer_text(out, from->numbered ? "/A <</O /List /ListNumbering /Decimal>>\n" : "/A <</O /List /ListNumbering /Disc>>\n");
	if (from->role == PAGE_ROLE_TABLE_CELL || from->role == PAGE_ROLE_TABLE_HEADER_CELL)
		write_cell(out, from);
	if (from->role == PAGE_ROLE_FIGURE)
		write_figure(out, &s->boxes[number]);
}

static void stretch(struct pdf_box *box, const struct page *page, const struct page_piece *piece)
{
	for (size_t i = piece->first; i < piece->end; i++) {
		struct pdf_box one;

		if (!page_item_shows(&page->items.at[i]))
			continue;
		one = pdf_box_of(&page->items.at[i], page->height);
		*box = box->right > box->left ? pdf_box_join(*box, one) : one;
	}
}

/* Of what stands in each figure, on the page where it begins. */
static void find_boxes(const struct structure *s)
{
	const struct page_tree *tree = s->tree;
	uint32_t *owners = arena_alloc(s->document->arena, tree->node_count * sizeof *owners);

	for (uint32_t i = 1; i < tree->node_count; i++)
		owners[i] = s->document->elements.at[i].role == PAGE_ROLE_FIGURE ? i : owners[tree->nodes[i].parent];
	for (size_t i = 0; i < tree->piece_count; i++) {
		const struct page_piece *piece = &tree->pieces[i];
		uint32_t owner = piece->artifact == PAGE_ARTIFACT_NONE ? owners[piece->element] : 0;

		if (owner && piece->page == tree->pieces[tree->nodes[owner].start].page)
			stretch(&s->boxes[owner], &s->document->pages.at[piece->page], piece);
	}
}

/* ---- kids */

/* Content on the element's own page is told by its number alone. */
static void write_piece(const struct structure *s, struct buffer *out, const struct page_piece *piece, uint32_t page)
{
	if (piece->page != page) {
		pdf_add_reference(out, "<</Type /MCR /Pg ", s->pages[piece->page]);
		buffer_text(out, " /MCID ");
	}
	pdf_add_number(out, "", piece->mcid);
	if (piece->page != page)
		buffer_text(out, ">>");
}

/* The annotations of a link are kids of its element, behind its words (14.7.4.3). */
static void write_links(const struct structure *s, struct buffer *out, uint32_t number)
{
	for (uint32_t i = s->links->first[number]; i != PDF_NO_LINK; i = s->links->list.at[i].next) {
		const struct pdf_link *link = &s->links->list.at[i];

		pdf_add_reference(out, "<</Type /OBJR /Pg ", s->pages[link->page]);
		pdf_add_reference(out, " /Obj ", link->annotation);
		buffer_text(out, ">>\n");
	}
}

static void write_kids(const struct structure *s, uint32_t number, struct buffer *out)
{
	const struct page_tree_node *node = &s->tree->nodes[number];
	struct page_walk walk = page_walk_start(s->tree, number), ahead = walk;
	struct page_kid kid;
	uint32_t page = 0;

	if (!page_walk_next(&ahead, &kid))
		return;
	if (node->first_piece != PAGE_NO_PIECE) {
		page = s->tree->pieces[node->first_piece].page;
		pdf_add_reference(out, "/Pg ", s->pages[page]);
		buffer_char(out, '\n');
	}
	buffer_text(out, "/K [");
	while (page_walk_next(&walk, &kid)) {
		if (kid.is_element)
			pdf_add_reference(out, "", s->elements[kid.number]);
		else
			write_piece(s, out, &s->tree->pieces[kid.number], page);
		buffer_char(out, '\n');
	}
	write_links(s, out, number);
	buffer_text(out, "]\n");
}

/* ---- the trees beside the tree */

/* What the marked content of a page belongs to, by its number. */
static void write_page_parents(const struct structure *s, struct buffer *out, size_t page)
{
	buffer_char(out, '[');
	for (size_t i = s->tree->page_pieces[page]; i < s->tree->page_pieces[page + 1]; i++)
		if (s->tree->pieces[i].artifact == PAGE_ARTIFACT_NONE) {
			pdf_add_reference(out, "", s->elements[s->tree->pieces[i].element]);
			buffer_char(out, '\n');
		}
	buffer_text(out, "]\n");
	pdf_dict_number(s->pages[page], "StructParents", (int32_t)page);
	pdf_dict_name(s->pages[page], "Tabs", "S");
}

/* A leaf of the parent tree: keys of pages, then of links (14.7.4.4). */
static struct pdf_dict *write_leaf(const struct structure *s, size_t first, size_t end)
{
	size_t page_count = s->document->pages.count;
	struct pdf_dict *leaf = pdf_dict_new(s->writer);
	struct buffer out = buffer_make(s->document->arena);

	pdf_add_number(&out, "/Limits [", first);
	pdf_add_number(&out, " ", end - 1);
	buffer_text(&out, "]\n/Nums [");
	for (size_t i = first; i < end; i++) {
		pdf_add_number(&out, "", i);
		buffer_char(&out, ' ');
		if (i < page_count) {
			write_page_parents(s, &out, i);
		} else {
			const struct pdf_link *link = &s->links->list.at[i - page_count];

			pdf_add_reference(&out, "", s->elements[link->element]);
			buffer_char(&out, '\n');
			pdf_dict_number(link->annotation, "StructParent", (int32_t)i);
		}
	}
	buffer_text(&out, "]\n");
	pdf_dict_raw(leaf, out.data);
	return leaf;
}

static void write_parent_tree(const struct structure *s, struct pdf_dict *root)
{
	size_t end = s->document->pages.count + s->links->list.count;
	size_t size = end / LEAVES < LEAF_SIZE ? LEAF_SIZE : end / LEAVES + 1;
	struct pdf_array *leaves = pdf_dict_array(pdf_dict_dict(root, "ParentTree"), "Kids");

	for (size_t i = 0; i < end; i += size)
		pdf_array_add(leaves, write_leaf(s, i, i + size < end ? i + size : end));
	pdf_dict_number(root, "ParentTreeNextKey", (int32_t)end);
}

/* Notes must have names (PDF/UA-1, 7.9), and names a tree to find them by, in which they stand sorted. */
static void write_ids(const struct structure *s, struct pdf_dict *root)
{
	struct pdf_array *names = NULL;

	for (size_t i = 1; i < s->tree->node_count; i++) {
		const char *name;

		if (!s->tree->nodes[i].lives || s->document->elements.at[i].role != PAGE_ROLE_NOTE)
			continue;
		if (!names)
			names = pdf_dict_array(pdf_dict_dict(root, "IDTree"), "Names");
		name = arena_format(s->document->arena, "note%010zu", i);
		pdf_dict_text(s->elements[i], "ID", name);
		pdf_array_text(names, name);
		pdf_array_add(names, s->elements[i]);
	}
}

/* Elements refer to each other, so all of them get their numbers first. */
static void write_elements(const struct structure *s, struct pdf_dict *root)
{
	struct buffer out = buffer_make(s->document->arena);

	for (size_t i = 0; i < s->tree->node_count; i++)
		if (s->tree->nodes[i].lives)
			s->elements[i] = pdf_dict_new(s->writer);
	for (size_t i = 0; i < s->tree->node_count; i++) {
		if (!s->tree->nodes[i].lives)
			continue;
		out.size = 0;
		buffer_text(&out, "/S /");
		buffer_text(&out, page_role_name(s->document->elements.at[i].role));
		pdf_add_reference(&out, "\n/P ", i ? s->elements[s->tree->nodes[i].parent] : root);
		buffer_char(&out, '\n');
		write_attributes(s, (uint32_t)i, &out);
		write_kids(s, (uint32_t)i, &out);
		pdf_dict_raw(s->elements[i], out.data);
	}
}

void pdf_structure_write(struct pdf_writer *writer, const struct pdf_structure *parts)
{
	const struct page_document *document = parts->document;
	size_t count = parts->tree->node_count;
	struct structure s = {.writer = writer,
			      .document = document,
			      .tree = parts->tree,
			      .pages = parts->pages,
			      .links = parts->links,
			      .elements = arena_alloc(document->arena, count * sizeof *s.elements),
			      .boxes = arena_alloc(document->arena, count * sizeof *s.boxes)};
	struct pdf_dict *root = pdf_dict_new(writer);

	pdf_writer_begin(writer, "structure tree");
	pdf_dict_name(root, "Type", "StructTreeRoot");
	find_boxes(&s);
	write_elements(&s, root);
	pdf_array_add(pdf_dict_array(root, "K"), s.elements[0]);
	write_parent_tree(&s, root);
	write_ids(&s, root);
	pdf_dict_add(pdf_writer_catalog(writer), "StructTreeRoot", root);
	pdf_dict_boolean(pdf_dict_dict(pdf_writer_catalog(writer), "MarkInfo"), "Marked", true);
}
