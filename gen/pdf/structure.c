/* Writing structure elements, their attributes, and the way back from marked content to them. */
#include "pdf/structure.h"

#define LEAF_SIZE 1000 /* keys: a libharu array holds 32767 objects at most */

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

static void write_cell(struct pdf_dict *element, const struct page_element *cell)
{
	bool heads = cell->role == PAGE_ROLE_TABLE_HEADER_CELL;
	struct pdf_dict *attributes;

	if (!heads && cell->column_span < 2 && cell->row_span < 2)
		return;
	attributes = pdf_dict_dict(element, "A");
	pdf_dict_name(attributes, "O", "Table");
	if (heads)
		pdf_dict_name(attributes, "Scope", cell->scope_row ? "Row" : "Column");
	if (cell->column_span > 1)
		pdf_dict_number(attributes, "ColSpan", cell->column_span);
	if (cell->row_span > 1)
		pdf_dict_number(attributes, "RowSpan", cell->row_span);
}

static void write_list(struct pdf_dict *element, bool numbered)
{
	struct pdf_dict *attributes = pdf_dict_dict(element, "A");

	pdf_dict_name(attributes, "O", "List");
	pdf_dict_name(attributes, "ListNumbering", numbered ? "Decimal" : "Disc");
}

/* The rectangle that a figure takes up (14.8.5.4.3). */
static void write_figure(const struct structure *s, uint32_t number)
{
	struct pdf_dict *attributes = pdf_dict_dict(s->elements[number], "A");
	struct buffer box = buffer_make(s->document->arena);

	pdf_dict_name(attributes, "O", "Layout");
	pdf_dict_name(attributes, "Placement", "Block");
	if (s->boxes[number].right <= s->boxes[number].left)
		return;
	buffer_text(&box, "/BBox ");
	pdf_box_add(&box, &s->boxes[number]);
	buffer_char(&box, '\n');
	pdf_dict_raw(attributes, box.data);
}

static void write_attributes(const struct structure *s, uint32_t number)
{
	const struct page_element *from = &s->document->elements.at[number];
	struct pdf_dict *element = s->elements[number];

	if (from->alternative)
		pdf_dict_text(element, "Alt", from->alternative);
	if (from->expansion)
		pdf_dict_text(element, "E", from->expansion);
	if (from->language)
		pdf_dict_text(element, "Lang", from->language);
	if (from->role == PAGE_ROLE_LIST)
		write_list(element, from->numbered);
	if (from->role == PAGE_ROLE_TABLE_CELL || from->role == PAGE_ROLE_TABLE_HEADER_CELL)
		write_cell(element, from);
	if (from->role == PAGE_ROLE_FIGURE)
		write_figure(s, number);
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
static void write_piece(const struct structure *s, struct pdf_array *kids, const struct page_piece *piece,
			uint32_t page)
{
	struct pdf_dict *reference;

	if (piece->page == page) {
		pdf_array_number(kids, (int32_t)piece->mcid);
		return;
	}
	reference = pdf_array_dict(kids);
	pdf_dict_name(reference, "Type", "MCR");
	pdf_dict_add(reference, "Pg", s->pages[piece->page]);
	pdf_dict_number(reference, "MCID", (int32_t)piece->mcid);
}

/* The annotations of a link are kids of its element, behind its words (14.7.4.3). */
static void write_links(const struct structure *s, struct pdf_array *kids, uint32_t number)
{
	for (uint32_t i = s->links->first[number]; i != PDF_NO_LINK; i = s->links->list.at[i].next) {
		const struct pdf_link *link = &s->links->list.at[i];
		struct pdf_dict *reference = pdf_array_dict(kids);

		pdf_dict_name(reference, "Type", "OBJR");
		pdf_dict_add(reference, "Pg", s->pages[link->page]);
		pdf_dict_add(reference, "Obj", link->annotation);
	}
}

#define ARRAY_LIMIT 32767 /* libharu's; PDF/A-3 knows none */

static size_t count_kids(const struct structure *s, uint32_t number)
{
	struct page_walk walk = page_walk_start(s->tree, number);
	struct page_kid kid;
	size_t count = 0;

	while (page_walk_next(&walk, &kid))
		count++;
	for (uint32_t i = s->links->first[number]; i != PDF_NO_LINK; i = s->links->list.at[i].next)
		count++;
	return count;
}

/* The kids as text, where they are more than libharu's arrays hold: the paragraphs of a thousand pages. */
static void write_many_kids(const struct structure *s, uint32_t number, uint32_t page)
{
	struct page_walk walk = page_walk_start(s->tree, number);
	struct buffer out = buffer_make(s->document->arena);
	struct page_kid kid;

	buffer_text(&out, "/K [");
	while (page_walk_next(&walk, &kid)) {
		const struct page_piece *piece = kid.is_element ? NULL : &s->tree->pieces[kid.number];

		if (!piece)
			buffer_format(&out, "%u 0 R\n", (unsigned)pdf_dict_object(s->elements[kid.number]));
		else if (piece->page == page)
			buffer_format(&out, "%u\n", (unsigned)piece->mcid);
		else
			buffer_format(&out, "<</Type /MCR /Pg %u 0 R /MCID %u>>\n", (unsigned)pdf_dict_object(s->pages[piece->page]), (unsigned)piece->mcid);
	}
	for (uint32_t i = s->links->first[number]; i != PDF_NO_LINK; i = s->links->list.at[i].next)
		buffer_format(&out, "<</Type /OBJR /Pg %u 0 R /Obj %u 0 R>>\n", (unsigned)pdf_dict_object(s->pages[s->links->list.at[i].page]),
			      (unsigned)pdf_dict_object(s->links->list.at[i].annotation));
	buffer_text(&out, "]\n");
	pdf_dict_raw(s->elements[number], out.data);
}

static void write_kids(const struct structure *s, uint32_t number)
{
	const struct page_tree_node *node = &s->tree->nodes[number];
	struct page_walk walk = page_walk_start(s->tree, number), ahead = walk;
	struct pdf_dict *element = s->elements[number];
	struct page_kid kid, other;
	struct pdf_array *kids;
	uint32_t page = 0;

	if (!page_walk_next(&ahead, &kid))
		return;
	if (node->first_piece != PAGE_NO_PIECE) {
		page = s->tree->pieces[node->first_piece].page;
		pdf_dict_add(element, "Pg", s->pages[page]);
	}
	if (!kid.is_element && s->links->first[number] == PDF_NO_LINK && !page_walk_next(&ahead, &other)) {
		pdf_dict_number(element, "K", (int32_t)s->tree->pieces[kid.number].mcid);
		return;
	}
	if (count_kids(s, number) > ARRAY_LIMIT) {
		write_many_kids(s, number, page);
		return;
	}
	kids = pdf_dict_array(element, "K");
	while (page_walk_next(&walk, &kid)) {
		if (kid.is_element)
			pdf_array_add(kids, s->elements[kid.number]);
		else
			write_piece(s, kids, &s->tree->pieces[kid.number], page);
	}
	write_links(s, kids, number);
}

/* ---- the trees beside the tree */

/* A leaf of the parent tree, in which keys follow one another. */
static struct pdf_array *add_leaf(const struct structure *s, struct pdf_array *leaves, size_t first, size_t end)
{
	struct pdf_dict *leaf = pdf_dict_new(s->writer);
	struct pdf_array *limits = pdf_dict_array(leaf, "Limits");

	pdf_array_number(limits, (int32_t)first);
	pdf_array_number(limits, (int32_t)end - 1);
	pdf_array_add(leaves, leaf);
	return pdf_dict_array(leaf, "Nums");
}

static void write_page_parents(const struct structure *s, struct pdf_array *numbers, size_t page)
{
	struct pdf_array *parents = pdf_array_new(s->writer);

	for (size_t i = s->tree->page_pieces[page]; i < s->tree->page_pieces[page + 1]; i++)
		if (s->tree->pieces[i].artifact == PAGE_ARTIFACT_NONE)
			pdf_array_add(parents, s->elements[s->tree->pieces[i].element]);
	pdf_array_add_array(numbers, parents);
	pdf_dict_number(s->pages[page], "StructParents", (int32_t)page);
	pdf_dict_name(s->pages[page], "Tabs", "S");
}

/* Keys of pages, then of links (14.7.4.4). */
static void write_parent_tree(const struct structure *s, struct pdf_dict *root)
{
	size_t page_count = s->document->pages.count, end = page_count + s->links->list.count;
	struct pdf_array *leaves = pdf_dict_array(pdf_dict_dict(root, "ParentTree"), "Kids"), *numbers = NULL;

	for (size_t i = 0; i < end; i++) {
		if (i % LEAF_SIZE == 0)
			numbers = add_leaf(s, leaves, i, i + LEAF_SIZE < end ? i + LEAF_SIZE : end);
		pdf_array_number(numbers, (int32_t)i);
		if (i < page_count) {
			write_page_parents(s, numbers, i);
		} else {
			const struct pdf_link *link = &s->links->list.at[i - page_count];

			pdf_array_add(numbers, s->elements[link->element]);
			pdf_dict_number(link->annotation, "StructParent", (int32_t)i);
		}
	}
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

static void write_elements(const struct structure *s, struct pdf_dict *root)
{
	for (size_t i = 0; i < s->tree->node_count; i++) {
		if (!s->tree->nodes[i].lives)
			continue;
		s->elements[i] = pdf_dict_new(s->writer);
		pdf_dict_name(s->elements[i], "S", page_role_name(s->document->elements.at[i].role));
		pdf_dict_add(s->elements[i], "P", i ? s->elements[s->tree->nodes[i].parent] : root);
		write_attributes(s, (uint32_t)i);
	}
	for (size_t i = 0; i < s->tree->node_count; i++)
		if (s->tree->nodes[i].lives)
			write_kids(s, (uint32_t)i);
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
