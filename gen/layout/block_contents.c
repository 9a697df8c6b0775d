/* The table of contents: its lines are set when all headings are known, its page numbers when the pages are full. */
#include "layout/block.h"
#include "layout/contents.h"

#include <string.h>

#define STEP 17000       /* [mpt] margin of each level below the first */
#define LEADER_STEP 5000 /* [mpt] from dot to dot, the same on every line */
#define NUMBER_ROOM 3    /* times the size of the type, kept free for leaders and number */

#define AT(type, member) .offset = offsetof(struct type, member)

struct block_contents {
	struct block_common common;
	struct string style, title, title_style;
	struct integer levels, least;
	struct length step;
};

static const struct field contents_fields[] = {
	BLOCK_KEYS(block_contents, "contents"),
	BLOCK_STYLE(block_contents, "style", style, "kiểu chữ", "style"),
	{"levels", &field_integer, AT(block_contents, levels), .minimum = 1, .maximum = 4, .vi = "số cấp tiêu đề liệt kê, không kể tiêu đề chính (mặc định: 2)", .en = "levels of headings listed below the title (2)", .example = "2"},
	{"least", &field_integer, AT(block_contents, least), .minimum = 0, .maximum = 1000, .vi = "ít nhất bấy nhiêu mục mới in (mặc định: 2)", .en = "not set with fewer entries than this (2)", .example = "3"},
	{"title", &field_text, AT(block_contents, title), .vi = "dòng đứng trên mục lục, chỉ in cùng mục lục", .en = "stands above it, and only where it is set", .example = "\"Mục lục\""},
	BLOCK_STYLE(block_contents, "title_style", title_style, "kiểu chữ dòng ấy", "its style"),
	{"step", &layout_length, AT(block_contents, step), .vi = "thụt lề thêm mỗi cấp (mặc định: 17pt)", .en = "further margin of each level (17pt)", .example = "\"6mm\""},
	{.key = NULL},
};

static void verify(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_contents *block = as;
	const struct node *node = block->common.type.node;
	verify_not_nested(verifier, scope, as);
	if (!verifier->contents) {
		verifier->contents = node;
	} else {
		struct diagnostic *diagnostic =
			diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_CONTENTS, node_place(verifier->arena, node), verify_line(verifier, verifier->contents), NULL);
		diagnostic->related = node_place(verifier->arena, verifier->contents);
	}
	verify_style(verifier, &block->style);
	verify_style(verifier, &block->title_style);
	verify_text(verifier, scope, &block->title);
}

struct contents_entry {
	uint32_t link;     /* element of title and number */
	int32_t end;       /* [mpt] behind the title on its last line */
	int32_t line;      /* [mpt] from the top of the slice to that line's top */
	struct placement title;   /* of the entry's own last line */
	struct placement heading; /* of what it leads to */
};

struct contents {
	const struct block_contents *block;
	const struct style *style;
	const struct region *region;
	size_t before; /* slices that stand before it */
	int32_t after; /* [mpt] space the last of them asks for */
	bool page_break; /* asked for before it */
	bool keep;       /* the last slice before it stays with its first line; until that is there, with nothing that may be moved */
	struct fragments title;
	uint32_t title_element, element;
	struct contents_entry *entries;
	size_t count;
};

/* Where the block stands; a second one in the same layout is left out. */
static void reserve(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_contents *block = as;
	const struct style *style = style_find(&composer->setter->styles, &block->style);
	if (composer->contents)
		return;
	struct contents *contents = arena_alloc(composer->setter->arena, sizeof *contents);
	*contents = (struct contents){.block = block, .style = style, .region = composer->region, .before = composer->slices.count, .after = composer->after, .page_break = composer->page_break};
	inline_expand(composer->setter, scope, block->title.node, &contents->title);
	if (contents->title.count)
		contents->title_element = page_add_element(composer->setter->document, PAGE_ROLE_PARAGRAPH, 0);
	contents->element = page_add_element(composer->setter->document, PAGE_ROLE_TOC, 0);
	composer->contents = contents;
	if (contents->before) {
		contents->keep = composer->slices.at[contents->before - 1].keep;
		composer->slices.at[contents->before - 1].keep = false;
	}
	composer->after = style->after;
	composer->page_break = false;
}

/* From 1 below the document's title, or without one; 0: the title itself. */
static int depth_of(const struct composer *composer, const struct slice_heading *heading)
{
	return heading->level - (composer->headings.titled ? 1 : 0);
}

/* Headings behind the block, down to its level; the document's title is none of them. */
static bool listed(const struct composer *composer, const struct slice_heading *heading)
{
	const struct block_contents *block = composer->contents->block;
	int levels = block->levels.node ? (int)block->levels.value : 2, depth = depth_of(composer, heading);
	return depth >= 1 && depth <= levels;
}

static size_t count_listed(const struct composer *composer, const struct slices *slices)
{
	size_t count = 0;
	for (size_t i = composer->contents->before; i < slices->count; i++)
		for (size_t k = 0; k < slices->at[i].headings.count; k++)
			count += listed(composer, &slices->at[i].headings.at[k]);
	return count;
}

/* One entry's title, a slice; its number comes later. */
static void add_entry(struct composer *composer, struct slice_heading *heading, struct contents_entry *entry)
{
	struct typesetter *setter = composer->setter;
	const struct contents *contents = composer->contents;
	int32_t step = compose_length(composer, &contents->block->step, 0, STEP);
	struct style *style = arena_alloc(setter->arena, sizeof *style);
	*style = *contents->style;
	style->alignment = ALIGNMENT_LEFT;
	int32_t x = style->left + (depth_of(composer, heading) - 1) * step;
	uint32_t item = page_add_element(setter->document, PAGE_ROLE_TOC_ITEM, contents->element);
	uint32_t reference = page_add_element(setter->document, PAGE_ROLE_REFERENCE, item);
	entry->link = page_add_element(setter->document, PAGE_ROLE_LINK, reference);
	setter->document->elements.at[entry->link].target = heading->element;
	struct fragments fragments = {0};
	*array_push(setter->arena, &fragments) = (struct fragment){.text = heading->title, .size = strlen(heading->title)};
	struct inline_lines lines;
	const struct inline_shape shape = {.style = style, .width = composer->width - x - style->right - NUMBER_ROOM * style->size, .element = entry->link,
					   .no_indent = true, .trailing_space = true};
	composer->failed |= !inline_set(setter, &fragments, &shape, &lines);
	size_t count = compose_line_count(&lines);
	struct slice *slice = compose_add(composer, style->before, (int32_t)count * lines.leading);
	for (size_t i = 0; i < count; i++)
		compose_line(composer, slice, &(struct compose_part){&lines, i, x, (int32_t)i * lines.leading});
	composer->after = style->after;
	entry->line = count ? (int32_t)(count - 1) * lines.leading : 0;
	if (slice->items.count) {
		const struct page_item *last = &slice->items.at[slice->items.count - 1];
		entry->end = last->x + last->width;
	}
	slice->placement = &entry->title;
	heading->placement = &entry->heading;
}

void contents_compose(struct composer *composer)
{
	struct contents *contents = composer->contents;
	if (!contents)
		return;
	struct slices all = composer->slices;
	size_t headings = count_listed(composer, &all), least = contents->block->least.node ? (size_t)contents->block->least.value : 2;
	contents->entries = arena_alloc(composer->setter->arena, (headings + 1) * sizeof *contents->entries);
	composer->slices = (struct slices){0};
	if (!compose_enter_region(composer, contents->region))
		return;
	for (size_t i = 0; i < contents->before; i++)
		*array_push(composer->setter->arena, &composer->slices) = all.at[i];
	if (contents->before)
		composer->slices.at[contents->before - 1].keep = contents->keep;
	composer->after = contents->after;
	composer->page_break = contents->page_break;
	if (headings >= least && contents->title.count)
		compose_paragraph(composer, &contents->title,
				  &(struct compose_text){.style = style_find(&composer->setter->styles, &contents->block->title_style), .element = contents->title_element});
	for (size_t i = contents->before; headings >= least && i < all.count; i++)
		for (size_t k = 0; k < all.at[i].headings.count; k++)
			if (listed(composer, &all.at[i].headings.at[k]))
				add_entry(composer, &all.at[i].headings.at[k], &contents->entries[contents->count++]);
	for (size_t i = contents->before; i < all.count; i++)
		*array_push(composer->setter->arena, &composer->slices) = all.at[i];
}

/* Where one entry's number goes. */
struct number_place {
	struct page *page;
	int32_t left, top; /* [mpt] of the line on the page */
};

/* The number at the right edge of the measure; its left edge, from the measure's. */
static int32_t add_number(struct composer *composer, const struct contents_entry *entry, const struct number_place *at, int32_t *baseline)
{
	struct typesetter *setter = composer->setter;
	struct style style = *composer->contents->style;
	style.alignment = ALIGNMENT_RIGHT;
	const char *text = arena_format(setter->arena, "%u", setter->document->pages.at[entry->heading.page].number);
	struct fragments fragments = {0};
	*array_push(setter->arena, &fragments) = (struct fragment){.text = text, .size = strlen(text)};
	struct inline_lines lines;
	const struct inline_shape shape = {.style = &style, .width = composer->width - style.right, .element = entry->link, .no_indent = true};
	composer->failed |= !inline_set(setter, &fragments, &shape, &lines);
	if (!lines.items.count)
		return shape.width;
	struct page_item item = lines.items.at[0];
	int32_t start = item.x;
	*baseline = item.y;
	item.x += at->left;
	item.y += at->top;
	page_add_item(setter->arena, at->page, &item);
	return start;
}

/* Dots from title to number, on one grid for all lines. */
static void add_leaders(struct composer *composer, const struct number_place *at, int32_t start, int32_t end, int32_t baseline)
{
	struct typesetter *setter = composer->setter;
	const struct style *style = composer->contents->style;
	const struct face *face = style_face(&setter->styles, style, false, false);
	const struct shaped_word *dot = face ? shape_word(setter->shaper, face, ".", 1) : NULL;
	int32_t right = composer->width - style->right, first = (right - start) / LEADER_STEP, last = (right - end) / LEADER_STEP + 1;
	if (!dot || dot->count != 1 || first <= last)
		return;
	size_t count = (size_t)(first - last);
	struct page_glyph *glyphs = arena_alloc(setter->arena, count * sizeof *glyphs);
	char *text = arena_alloc(setter->arena, count + 1);
	for (size_t i = 0; i < count; i++) {
		glyphs[i] = (struct page_glyph){.id = dot->glyphs[0].id, .x = (int32_t)i * LEADER_STEP, .text = (uint32_t)i};
		text[i] = '.';
	}
	const struct page_item item = {.kind = PAGE_ITEM_TEXT, .artifact = PAGE_ARTIFACT_LAYOUT, .x = at->left + right - first * LEADER_STEP,
				       .y = at->top + baseline, .colour = style->colour, .face = face, .size = style->size,
				       .width = (int32_t)count * LEADER_STEP, .text = text, .glyphs = glyphs, .glyph_count = count};
	page_add_item(setter->arena, at->page, &item);
}

void contents_number(struct composer *composer)
{
	const struct contents *contents = composer->contents;
	if (contents && !compose_enter_region(composer, contents->region))
		return;
	int32_t left = contents ? contents->region->geometry.left : 0;
	for (size_t i = 0; contents && i < contents->count; i++) {
		const struct contents_entry *entry = &contents->entries[i];
		struct number_place at = {&composer->setter->document->pages.at[entry->title.page], left, entry->title.y + entry->line};
		int32_t baseline = 0, gap = contents->style->size / 2;
		int32_t end = add_number(composer, entry, &at, &baseline);
		add_leaders(composer, &at, entry->end + gap, end - gap, baseline);
	}
}

const struct block_kind block_kind_contents = {
	{"contents", "mục lục", sizeof(struct block_contents), contents_fields}, verify, reserve,
	"The table of contents: the headings that come behind it, with leaders, page numbers and links. The document's title, `h1`, is not\n"
	"listed. One in a layout; not in a cell of a `row`. With a single entry it is left out, its `title` with it.",
	"{\"type\": \"text\", \"role\": \"h1\", \"style\": \"title\", \"text\": \"Báo cáo năm {{year}}\"},\n"
	"{\"type\": \"contents\", \"title\": \"Mục lục\", \"title_style\": \"subheading\", \"style\": \"item\", \"levels\": 1},\n"
	"{\"type\": \"text\", \"role\": \"h2\", \"style\": \"heading\", \"text\": \"Kết quả năm {{year}}\"}",
};
