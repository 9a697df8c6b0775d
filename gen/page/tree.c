/* Working out the structure tree of finished pages, once for the PDF and for the dump. */
#include "page/tree.h"

bool page_item_shows(const struct page_item *item)
{
	switch (item->kind) {
	case PAGE_ITEM_TEXT:
		return item->glyph_count > 0 && item->face && item->size > 0;
	case PAGE_ITEM_RULE:
		return item->width > 0 && item->height > 0;
	case PAGE_ITEM_IMAGE:
		return item->width > 0 && item->height > 0 && item->image;
	case PAGE_ITEM_PATH:
		return item->step_count > 1;
	}
	return false;
}

static uint32_t resolve(const struct page_document *document, uint32_t element)
{
	return element < document->elements.count ? element : 0;
}

static bool joins(const struct page_document *document, const struct page_piece *piece, const struct page_item *item)
{
	if (piece->artifact != item->artifact)
		return false;
	return item->artifact != PAGE_ARTIFACT_NONE || piece->element == resolve(document, item->element);
}

struct pieces ARRAY_OF(struct page_piece);

static void split_page(const struct page_document *document, uint32_t number, struct pieces *pieces)
{
	const struct page_items *items = &document->pages.at[number].items;
	struct page_piece *piece = NULL;
	uint32_t mcid = 0;

	for (size_t i = 0; i < items->count; i++) {
		const struct page_item *item = &items->at[i];

		if (!page_item_shows(item))
			continue;
		if (!piece || !joins(document, piece, item)) {
			piece = array_push_alone(document->arena, pieces);
			*piece = (struct page_piece){
				.page = number, .first = i, .artifact = item->artifact, .next = PAGE_NO_PIECE};
			if (item->artifact == PAGE_ARTIFACT_NONE) {
				piece->element = resolve(document, item->element);
				piece->mcid = mcid++;
			}
		}
		piece->end = i + 1;
	}
}

static void split(const struct page_document *document, struct page_tree *tree)
{
	struct pieces pieces = {0};
	size_t page_count = document->pages.count;

	tree->page_pieces = arena_alloc(document->arena, (page_count + 1) * sizeof *tree->page_pieces);
	for (size_t i = 0; i < page_count; i++) {
		split_page(document, (uint32_t)i, &pieces);
		tree->page_pieces[i + 1] = pieces.count;
	}
	tree->pieces = pieces.at;
	tree->piece_count = pieces.count;
}

static void link_pieces(struct page_tree *tree)
{
	for (size_t i = 0; i < tree->piece_count; i++) {
		struct page_tree_node *node;

		if (tree->pieces[i].artifact != PAGE_ARTIFACT_NONE)
			continue;
		node = &tree->nodes[tree->pieces[i].element];
		if (node->first_piece == PAGE_NO_PIECE)
			node->first_piece = node->start = (uint32_t)i;
		else
			tree->pieces[node->last_piece].next = (uint32_t)i;
		node->last_piece = (uint32_t)i;
	}
}

static void link_child(struct page_tree *tree, uint32_t number)
{
	struct page_tree_node *parent = &tree->nodes[tree->nodes[number].parent];

	if (parent->first_child)
		tree->nodes[parent->last_child].next = number;
	else
		parent->first_child = number;
	parent->last_child = number;
}

/* A table keeps its shape: a cell without text is still a cell. */
static bool stays(enum page_role role)
{
	return role == PAGE_ROLE_TABLE_ROW || role == PAGE_ROLE_TABLE_HEADER_CELL || role == PAGE_ROLE_TABLE_CELL;
}

static void inherit(const struct page_document *document, struct page_tree *tree)
{
	for (size_t i = tree->node_count; i-- > 0;) {
		struct page_tree_node *node = &tree->nodes[i];
		struct page_tree_node *parent = &tree->nodes[node->parent];

		node->lives = node->lives || node->first_piece != PAGE_NO_PIECE || i == 0 ||
			      stays(document->elements.at[i].role);
		if (i == 0 || !node->lives)
			continue;
		parent->lives = true;
		if (node->start < parent->start)
			parent->start = node->start;
	}
}

struct page_tree *page_tree_new(const struct page_document *document)
{
	struct page_tree *tree = arena_alloc(document->arena, sizeof *tree);

	tree->node_count = document->elements.count;
	tree->nodes = arena_alloc(document->arena, tree->node_count * sizeof *tree->nodes);
	for (size_t i = 0; i < tree->node_count; i++) {
		uint32_t parent = document->elements.at[i].parent;

		tree->nodes[i].parent = parent < i ? parent : 0;
		tree->nodes[i].first_piece = tree->nodes[i].start = PAGE_NO_PIECE;
		if (i)
			link_child(tree, (uint32_t)i);
	}
	split(document, tree);
	link_pieces(tree);
	inherit(document, tree);
	return tree;
}

struct page_walk page_walk_start(const struct page_tree *tree, uint32_t element)
{
	return (struct page_walk){tree, tree->nodes[element].first_piece, tree->nodes[element].first_child};
}

bool page_walk_next(struct page_walk *walk, struct page_kid *kid)
{
	const struct page_tree *tree = walk->tree;
	uint32_t start = PAGE_NO_PIECE;

	while (walk->child && !tree->nodes[walk->child].lives)
		walk->child = tree->nodes[walk->child].next;
	if (walk->child)
		start = tree->nodes[walk->child].start;
	/* An empty cell has no start: it stands behind its elder siblings, before whatever comes after them. */
	if (walk->piece != PAGE_NO_PIECE && (!walk->child || (start != PAGE_NO_PIECE && walk->piece < start))) {
		*kid = (struct page_kid){false, walk->piece};
		walk->piece = tree->pieces[walk->piece].next;
		return true;
	}
	if (!walk->child)
		return false;
	*kid = (struct page_kid){true, walk->child};
	walk->child = tree->nodes[walk->child].next;
	return true;
}
