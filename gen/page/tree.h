/* The structure tree as it will be written: what is marked together, which elements live, and how their kids follow. */
#ifndef PAGE_TREE_H
#define PAGE_TREE_H

#include "page/page.h"

#define PAGE_NO_PIECE UINT32_MAX

/* Consecutive items of a page that belong to one element or are one kind of artifact: a marked-content sequence. */
struct page_piece {
	uint32_t page;
	size_t first,
		end; /* items first … end-1 of the page; those that show nothing among them are to be passed over */
	enum page_artifact artifact;
	uint32_t element; /* when artifact is PAGE_ARTIFACT_NONE */
	uint32_t mcid;    /* number among the page's pieces of real content, from 0 */
	uint32_t next;    /* of the same element */
};

struct page_tree_node {
	uint32_t parent; /* always a smaller number than the node's own, but for the root */
	bool lives;      /* has content or living children, or is a part of a table that must stay though it is empty */
	uint32_t first_piece; /* PAGE_NO_PIECE: no content of its own */
	uint32_t last_piece;
	uint32_t first_child; /* in the order of numbers; 0: none */
	uint32_t last_child;
	uint32_t next;  /* sibling; 0: none */
	uint32_t start; /* the first piece of the whole branch, or PAGE_NO_PIECE */
};

struct page_tree {
	struct page_piece *pieces; /* by page, then in the order of painting */
	size_t piece_count;
	size_t *page_pieces;          /* of each page its first piece; one more entry closes the last page */
	struct page_tree_node *nodes; /* as many as the document has elements */
	size_t node_count;
};

/* In the document's arena. An element number that does not exist is taken for the root's. */
struct page_tree *page_tree_new(const struct page_document *document);

/* Whether anything of the item reaches the page. */
bool page_item_shows(const struct page_item *item);

struct page_kid {
	bool is_element;
	uint32_t number; /* of the element or of the piece */
};

/* Where a walk over the kids of one element stands. */
struct page_walk {
	const struct page_tree *tree;
	uint32_t piece, child;
};

struct page_walk page_walk_start(const struct page_tree *tree, uint32_t element);
/* The next kid in the order of reading: pieces among the living children, by where a child's branch begins. False at
 * the end. */
bool page_walk_next(struct page_walk *walk, struct page_kid *kid);

#endif
