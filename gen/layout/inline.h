/* From marked-up text to lines of placed glyphs. */
#ifndef LAYOUT_INLINE_H
#define LAYOUT_INLINE_H

#include "layout/style.h"
#include "report/template.h"
#include "type/shape.h"

struct note;
struct mark;

/* A name that links within the document lead to, or such a link. */
struct anchor {
	const char *name;
	uint32_t element;
	const struct mark *mark; /* of a link */
};

/* What every part of the layout works with. */
struct typesetter {
	struct arena *arena;
	struct arena *scratch; /* of the paragraph being set */
	struct diagnostics *list;
	struct style_set styles;
	struct shaper *shaper;
	const struct report *report;
	struct page_document *document;
	struct ARRAY_OF(struct note *) notes; /* of the whole document */
	struct ARRAY_OF(struct anchor) anchors;
	struct ARRAY_OF(struct anchor) references; /* to anchors: what they lead to is known at the end */
	int32_t scale; /* thousandths: of type and lengths, but not of paper and margins */
};

/* What a stretch of text is besides its style: one for each occurrence, so that equal pointers are one link. */
struct mark {
	const char *uri;       /* a link, `#` and an anchor for one within the document; NULL: none */
	const struct node *node; /* where the link is written */
	uint32_t start;
	const char *expansion; /* of an abbreviation; NULL: none */
	const char *language;  /* of a foreign word; NULL: none */
	struct note *note;     /* the mark of a footnote; NULL: none */
};

/* A stretch of text in one style, and where it stands in the user's file. */
struct fragment {
	const char *text;
	size_t size;
	bool bold, italic;
	const struct node *node; /* NULL: the program's own words */
	uint32_t start;          /* [bytes] of `text` in the node's string */
	bool exact;              /* each byte of `text` is that of the node's string */
	const struct mark *mark; /* NULL: none */
};
struct fragments ARRAY_OF(struct fragment);

/* A footnote. It has one number however often its text is set, and is printed once. */
struct note {
	const struct node *node; /* whose text it stands in */
	uint32_t start;          /* [bytes] of its first character there */
	uint32_t number;         /* from 1 */
	struct fragments text;
	bool placed;
	uint32_t reference; /* element of its mark in the text */
};

/* The text of a node that carries a template, with its values put in; texts that stand in it are expanded in the report's scope. */
void inline_expand(struct typesetter *setter, const struct scope *scope, const struct node *node, struct fragments *out);
/* The same where no footnote can stand; what the report's texts have of them is left out. */
void inline_expand_without_notes(struct typesetter *setter, const struct scope *scope, const struct node *node, struct fragments *out);

/* Whether both say the same, be it in other types of the face. */
bool inline_same_text(const struct fragments *a, const struct fragments *b);

/* A value of the report itself: a text in the report's scope, a name as it is. Nothing for other kinds. */
void inline_add_value(struct typesetter *setter, const struct value *value, struct fragments *out);

/* The same as plain characters, for titles and bookmarks; "" when nothing is left. */
const char *inline_plain(struct typesetter *setter, const struct scope *scope, const struct node *node);

struct inline_note {
	size_t line;
	struct note *note;
};

/* Text broken into lines; positions are relative to the top left corner of the measure. */
struct inline_lines {
	struct page_items items; /* of all lines, in order; y from the top of the item's own line */
	struct ARRAY_OF(size_t) ends; /* one past the last item of each line */
	struct ARRAY_OF(struct inline_note) notes; /* whose marks stand in the lines, in order */
	int32_t natural; /* [mpt] widest line with natural spaces */
	int32_t leading; /* [mpt] height of each line */
};

struct inline_shape {
	const struct style *style;
	int32_t width;    /* [mpt] of the measure, margins of the style taken off already */
	uint32_t element; /* to which the items belong */
	enum page_artifact artifact;
	bool trailing_space; /* a space behind the last line as well: something follows in the same element */
	bool no_indent;
	int32_t lead;     /* [mpt] further indent of the first line */
};

/* False after a diagnostic (a glyph the font lacks, no such face); `out` then holds what could be set. */
bool inline_set(struct typesetter *setter, const struct fragments *fragments, const struct inline_shape *shape, struct inline_lines *out);

/* Links within the document get what they lead to; those that lead nowhere are reported. */
void inline_resolve(struct typesetter *setter);

/* Natural width of the text on one line, and that of what should stay together in it, a figure with its unit and the like, in mpt. */
void inline_measure(struct typesetter *setter, const struct fragments *fragments, const struct style *style, int32_t *natural, int32_t *least);
/* [mpt] of the widest word, with all that parts from it. */
int32_t inline_measure_word(struct typesetter *setter, const struct fragments *fragments, const struct style *style);

#endif
