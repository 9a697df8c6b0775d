/* Finished pages: the narrow waist between layout and output. Nothing above knows PDF, nothing below knows reports.
 * Lengths are thousandths of a point [mpt] from the page's top left corner, y downward. */
#ifndef PAGE_PAGE_H
#define PAGE_PAGE_H

#include "base/array.h"
#include "base/buffer.h"
#include "base/date.h"
#include "base/diagnostic.h"

#include <stdbool.h>
#include <stdint.h>

/* Standard structure types (ISO 32000-1, 14.8.4), and the artifacts (14.8.2.2) that stand outside the tree. */
enum page_role {
	PAGE_ROLE_DOCUMENT,
	PAGE_ROLE_PART,
	PAGE_ROLE_SECTION,
	PAGE_ROLE_DIVISION,
	PAGE_ROLE_HEADING_1,
	PAGE_ROLE_HEADING_2,
	PAGE_ROLE_HEADING_3,
	PAGE_ROLE_HEADING_4,
	PAGE_ROLE_HEADING_5,
	PAGE_ROLE_HEADING_6,
	PAGE_ROLE_PARAGRAPH,
	PAGE_ROLE_SPAN,
	PAGE_ROLE_LIST,
	PAGE_ROLE_LIST_ITEM,
	PAGE_ROLE_LABEL,
	PAGE_ROLE_LIST_BODY,
	PAGE_ROLE_TABLE,
	PAGE_ROLE_TABLE_HEAD,
	PAGE_ROLE_TABLE_BODY,
	PAGE_ROLE_TABLE_ROW,
	PAGE_ROLE_TABLE_HEADER_CELL,
	PAGE_ROLE_TABLE_CELL,
	PAGE_ROLE_CAPTION,
	PAGE_ROLE_FIGURE,
	PAGE_ROLE_LINK,
	PAGE_ROLE_NOTE,
	PAGE_ROLE_TOC,
	PAGE_ROLE_TOC_ITEM,
	PAGE_ROLE_REFERENCE,
	PAGE_ROLE_COUNT
};

enum page_artifact {
	PAGE_ARTIFACT_NONE,       /* real content: belongs to an element */
	PAGE_ARTIFACT_LAYOUT,     /* rules, backgrounds */
	PAGE_ARTIFACT_PAGINATION, /* page numbers, running heads, a table head repeated */
	PAGE_ARTIFACT_WATERMARK,
};

/* A node of the structure tree. Its children are the elements that name it as parent, in the order of their numbers, which is
 * the order of reading; content items come in the order of the pages. */
struct page_element {
	enum page_role role;
	uint32_t parent;         /* index of the parent; the root (0, a Document) is its own */
	const char *alternative; /* text for figures, UTF-8; NULL: none */
	const char *language;    /* BCP 47; NULL: that of the document */
	bool scope_row;          /* a header cell that heads its row rather than its column */
	uint16_t column_span;    /* cells: 0 stands for 1 */
	uint16_t row_span;
	bool numbered;           /* lists: decimal labels rather than bullets */
	const char *expansion;   /* what an abbreviation stands for (/E); NULL: none */
	const char *uri;         /* links out of the document; NULL: none */
	uint32_t target;         /* links within it: the element they lead to; 0: none */
	const char *description; /* of a link, for its annotation's Contents; NULL: what it says */
};

struct page_colour {
	uint8_t red, green, blue;
};

struct page_glyph {
	uint16_t id;   /* in the face */
	int32_t x;     /* [mpt] from the run's x to the glyph's origin */
	int32_t y;     /* [mpt] downward from the run's baseline; 0 but for marks placed by the font */
	uint32_t text; /* [bytes] offset of the glyph's first character in the run's text */
};

struct face; /* base/face.h */

/* A PNG or JPEG file whose header was found good: 8 bits a sample, grey or RGB (PNG: palette and alpha too), at most
 * PAGE_IMAGE_PIXELS pixels. The rest of the file is not yet trusted. */
enum page_image_format { PAGE_IMAGE_PNG, PAGE_IMAGE_JPEG };
#define PAGE_IMAGE_PIXELS 40000000
struct page_image {
	enum page_image_format format;
	const void *data;
	size_t size;              /* [bytes] */
	uint32_t width, height;   /* [pixels] */
	uint32_t density;         /* [pixels per metre] as the file says; 0: it does not */
	int quarter_turns;        /* clockwise, that make it upright; the item's width and height are those of the upright picture */
	const char *path;         /* as the report names it */
	struct place place;       /* of that name, for complaints */
};

enum page_item_kind { PAGE_ITEM_TEXT, PAGE_ITEM_RULE, PAGE_ITEM_IMAGE, PAGE_ITEM_PATH };

/* One step of a path (ISO 32000-1, 8.5.2), from the item's (x, y). */
enum page_path_verb { PAGE_PATH_MOVE, PAGE_PATH_LINE, PAGE_PATH_CURVE, PAGE_PATH_CLOSE };
struct page_point {
	int32_t x, y; /* [mpt] */
};
struct page_path_step {
	enum page_path_verb verb;
	struct page_point to;         /* not of PAGE_PATH_CLOSE */
	struct page_point control[2]; /* of a curve (cubic Bézier) */
};

struct page_item {
	enum page_item_kind kind;
	enum page_artifact artifact;
	uint32_t element;          /* when artifact is PAGE_ARTIFACT_NONE */
	int32_t x, y;              /* [mpt] text: the origin on the baseline; rule: top left */
	struct page_colour colour; /* of the ink */
	/* text */
	const struct face *face;
	int32_t size;  /* [mpt] of the em */
	int32_t width; /* [mpt] advance of the whole run; rule: its width */
	int32_t angle; /* [degrees], anticlockwise around (x, y); 0 but for watermarks */
	const char *text; /* what the run says, NFC; a space at its end stands for the line break that took its place */
	const struct page_glyph *glyphs;
	size_t glyph_count;
	/* rule: a filled rectangle; image: its top left corner is (x, y) */
	int32_t height; /* [mpt] */
	const struct page_image *image;
	/* path: within the rectangle at (x, y) of width and height, which may be 0; strokes reach half their thickness beyond */
	const struct page_path_step *steps; /* a move first; open ends are joined where the path is filled */
	size_t step_count;
	int32_t stroke; /* [mpt] thickness of its line, with round ends and corners; 0: the path is filled (nonzero winding) */
	int32_t dash;   /* [mpt] length of dashes and of the gaps between them; 0: an unbroken line */
};

struct page_items ARRAY_OF(struct page_item);

struct page {
	int32_t width, height; /* [mpt] */
	uint32_t number;       /* as it is printed and called in a reader; 0: one more than the page's before it */
	struct page_items items; /* in the order of painting; that of text is the order of reading */
};

/* An entry of the outline (bookmarks), in the order of reading. */
struct page_bookmark {
	const char *title;
	uint8_t level; /* from 1; never more than one deeper than the one before */
	uint32_t page; /* from 0 */
	int32_t y;     /* [mpt] */
};

/* A file that travels in the document (ISO 32000-2, 14.13; PDF/A-3, 6.8). */
enum page_relationship { PAGE_RELATIONSHIP_DATA, PAGE_RELATIONSHIP_SUPPLEMENT };
struct page_attachment {
	const char *name;        /* UTF-8, a file's name without folders */
	const char *description; /* UTF-8 */
	const char *type;        /* MIME */
	enum page_relationship relationship;
	const void *data;
	size_t size;             /* [bytes] */
	const void *packed;      /* the same in zlib's format (RFC 1950); NULL: it is yet to be compressed */
	size_t packed_size;      /* [bytes] */
};

struct page_document {
	struct arena *arena;
	struct ARRAY_OF(struct page) pages;
	struct ARRAY_OF(struct page_element) elements;
	struct ARRAY_OF(struct page_bookmark) bookmarks;
	struct ARRAY_OF(struct page_attachment) attachments;
	const char *title, *author, *subject, *keywords, *language; /* UTF-8; NULL: none */
	struct date date; /* of creation; never the clock */
};

struct page_document *page_document_new(struct arena *arena); /* with its root element 0 */
struct page *page_add(struct page_document *document, int32_t width, int32_t height);
uint32_t page_add_element(struct page_document *document, enum page_role role, uint32_t parent);
/* `item` is copied; its strings and glyphs are borrowed from the document's arena. */
void page_add_item(struct arena *arena, struct page *page, const struct page_item *item);

const char *page_role_name(enum page_role role); /* "H1", "TBody": ISO 32000-1, tables 333 to 338 */

/* Every page, item and glyph run as text in integers: for goldens and for `--dump=pages`. */
void page_dump(const struct page_document *document, struct buffer *out);
/* The structure tree with the text of each leaf: for goldens and for `--dump=tags`. */
void page_dump_tags(const struct page_document *document, struct buffer *out);

#endif
