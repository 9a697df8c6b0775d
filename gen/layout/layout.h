/* Layout files: how a report looks, as data. */
#ifndef LAYOUT_LAYOUT_H
#define LAYOUT_LAYOUT_H

#include "base/embedded.h"
#include "page/page.h"
#include "report/report.h"
#include "type/font.h"

/* A length: absolute, or per cent of what its key's description names. */
struct length {
	const struct node *node;
	int32_t value; /* [mpt], or thousandths of a per cent */
	bool percent;
};

struct colour {
	const struct node *node;
	struct page_colour value;
};

/* As written in the file: what is absent comes from the style it extends. */
struct style_record {
	const struct node *node;
	const char *name;
	struct string comment, extends;
	LIST_OF(struct string) family;
	struct length size, leading, indent, left, right, before, after;
	struct boolean bold, italic, upper, balanced, hanging, keep_with_next, keep_with_previous;
	struct colour colour;
	struct choice align;
};

struct styles {
	const struct node *node;
	struct style_record *at;
	size_t count;
};

struct block_kind; /* layout/block.h */
struct block {
	const struct node *node;
	const struct block_kind *kind; /* NULL: a mistake, of which there is a message */
	const void *as; /* the record of its kind, which begins with struct block_common */
};

typedef LIST_OF(struct block) block_list;

struct layout_page {
	const struct node *node;
	struct string comment;
	struct choice size;
	struct boolean landscape;
	struct length top, bottom, left, right;
};

struct layout_running {
	const struct node *node;
	struct string comment, text, style;
	struct length distance; /* [mpt] from the edge of the page to the nearer edge of the line */
	struct boolean first_page;
};

struct layout_fit {
	const struct node *node;
	struct integer pages;
	struct length least, most; /* per cent */
};

struct layout_metadata {
	const struct node *node;
	struct string title, author, subject, keywords;
};

/* Blocks by the id of the block they stand for or beside; layout/extend.h has put them there before anything is bound. */
struct replacements {
	const struct node *node;
};

struct layout {
	const struct node *node;
	struct string schema;
	struct integer format;
	struct string comment, name, title, extends;
	struct replacements replace, before, after;
	struct layout_page page;
	struct layout_fit fit;
	struct styles styles;
	struct layout_metadata metadata;
	struct layout_running header, footer;
	block_list blocks;
};

extern const struct record layout_record;
extern const struct record layout_style_record, layout_page_record, layout_running_record;
extern const struct field_type layout_length; /* struct length, as all of these: not negative */
extern const struct field_type layout_part;   /* or per cent up to 100 */
extern const struct field_type layout_share;  /* per cent up to 100 */
extern const struct field_type layout_scale;  /* per cent, 10 to 1000 */
extern const struct field_type layout_size;   /* LAYOUT_SIZE_LEAST to LAYOUT_SIZE_MOST, or per cent */
extern const struct field_type layout_space;  /* not negative, or per cent */
extern const struct field_type layout_indent; /* or per cent, either may be negative */
extern const struct field_type layout_colour, layout_styles, layout_replacements, layout_block;

#define LAYOUT_SCALE_MOST 1000000 /* thousandths of a per cent */
#define LAYOUT_SIZE_LEAST 1000   /* [mpt] of type and of its leading */
#define LAYOUT_SIZE_MOST  400000

struct layout_range {
	int32_t least, most; /* [mpt], or thousandths of a per cent */
	bool percent;
};
/* Thousandths of a point or of a per cent as a layout file writes them: "28.35pt", "40%". */
const char *layout_write_length(struct arena *arena, int64_t value, bool percent);
/* A diagnostic: the length at `node` must be in the range. */
void layout_out_of_range(struct diagnostics *list, const struct node *node, const struct layout_range *range);

extern const struct field_choice layout_alignments[]; /* in the order of enum alignment */

enum layout_role { LAYOUT_ROLE_PARAGRAPH, LAYOUT_ROLE_HEADING_1, LAYOUT_ROLE_HEADING_2, LAYOUT_ROLE_HEADING_3, LAYOUT_ROLE_HEADING_4 };

#define LAYOUT_DEFAULT "tong-ket"

/* The layout of that name, or at that path when the name has a slash or ends with .json. NULL after adding diagnostics; its mistakes are
 * reported, and give NULL too. */
const struct layout *layout_read(struct diagnostics *list, const char *name);
/* The same for a layout file that was read already. */
const struct layout *layout_bind(struct diagnostics *list, const struct node *node);

/* The names of the layouts inside the program, ending with NULL. */
const char *const *layout_names(struct arena *arena);

/* The file of the layout of that name inside the program; NULL after an error at `asked`. */
const struct embedded_file *layout_find(struct diagnostics *list, const char *name, struct place asked);

/* Markdown: the manual of layout files, docs/layout-format.md. */
void layout_write_manual(struct buffer *out);

struct layout_job {
	const struct layout *layout;
	const struct report *report;
	struct font_library *fonts;
	bool draft; /* DỰ THẢO across each page */
};

/* The report on finished pages. NULL after adding errors (a missing glyph, an unknown font). */
struct page_document *layout_report(struct diagnostics *list, const struct layout_job *job);

#endif
