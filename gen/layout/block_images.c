/* Pictures: one, or rows of several, each with its caption. */
#include "layout/block.h"

#include "report/image.h"

#define GAP 8000                /* [mpt] between pictures side by side, and above a caption */
#define LEAST_DENSITY 5906      /* [pixels per metre] 150 to the inch: a picture is not blown up beyond it */
#define MILLIPOINTS_A_METRE 2834646

#define AT(type, member) .offset = offsetof(struct type, member)

struct block_images {
	struct block_common common;
	struct string of, caption_style;
	struct length width, height; /* at most */
	struct integer columns;
	struct choice align;
};

static const struct field images_fields[] = {
	BLOCK_KEYS(block_images, "images"),
	{"of", &field_string, AT(block_images, of), .required = true, .vi = "ảnh hoặc danh sách ảnh của báo cáo", .en = "an image or list of images of the report", .example = "\"meeting.photos\""},
	{"columns", &field_integer, AT(block_images, columns), .minimum = 1, .maximum = 4, .vi = "số ảnh nhiều nhất trên một hàng (mặc định: 2)", .en = "images in a row at most (2)", .example = "2"},
	{"width", &layout_part, AT(block_images, width), .vi = "bề rộng lớn nhất của một ảnh, hoặc % bề rộng chữ (mặc định: vừa cột ảnh)", .en = "width of an image at most, or % of the text's (its share of the row)", .example = "\"70%\""},
	{"height", &layout_part, AT(block_images, height), .vi = "chiều cao lớn nhất của một ảnh, hoặc % chiều cao phần chữ của trang (mặc định: 40%)", .en = "height of an image at most, or % of that of the text on a page (40%)", .example = "\"80mm\""},
	{"align", &field_choice_type, AT(block_images, align), .choices = layout_alignments, .vi = "vị trí (mặc định: center)", .en = "position (center)", .example = "\"center\""},
	BLOCK_STYLE(block_images, "caption_style", caption_style, "kiểu chữ chú thích", "style of the captions"),
	{.key = NULL},
};

static void verify(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_images *block = as;
	verify_style(verifier, &block->caption_style);
	size_t before = verifier->list->count;
	struct value value = verify_path(verifier, scope, &block->of);
	bool good = (value.kind == VALUE_RECORD && value.record == &report_record_picture) ||
		    (value.kind == VALUE_LIST && value.field->record == &report_record_picture);
	if (verifier->list->count == before)
		verify_kind(verifier, &block->of, good, "ảnh hay danh sách ảnh", "an image or a list of images");
}

struct figure_cell {
	const struct picture *picture;
	int32_t width, height; /* [mpt] as shown */
	uint32_t element;
	struct inline_lines caption;
};

struct picture_row {
	struct composer *composer;
	const struct block_images *block;
	const struct style *caption_style; /* NULL: captions are left out */
	int32_t cell; /* [mpt] width of each */
};

/* As large as its resolution allows, the block permits and the cell has room for. */
static void scale(const struct picture_row *row, struct figure_cell *cell)
{
	const struct image *image = cell->picture->image;
	bool turned = image->quarter_turns % 2;
	int64_t across = turned ? image->height : image->width, down = turned ? image->width : image->height;
	int64_t density = image->density >= LEAST_DENSITY ? image->density : LEAST_DENSITY;
	int64_t natural = across * MILLIPOINTS_A_METRE / density;
	int64_t width = compose_length(row->composer, &row->block->width, row->composer->width, row->cell);
	int64_t height = compose_length(row->composer, &row->block->height, row->composer->page_height, row->composer->page_height * 2 / 5);
	width = width < row->cell ? width : row->cell;
	width = width < natural ? width : natural;
	if (width * down > height * across)
		width = height * across / down;
	cell->width = (int32_t)(width > 0 ? width : 1);
	cell->height = (int32_t)(width * down / across > 0 ? width * down / across : 1);
}

static void prepare(const struct picture_row *row, struct figure_cell *cell)
{
	struct typesetter *setter = row->composer->setter;
	scale(row, cell);
	bool captioned = cell->picture->caption.node && row->caption_style;
	/* Beside the figure, not in it: many readers say a figure's Alt in place of all that stands inside. */
	uint32_t pair = captioned ? page_add_element(setter->document, PAGE_ROLE_DIVISION, 0) : 0;
	cell->element = page_add_element(setter->document, PAGE_ROLE_FIGURE, pair);
	setter->document->elements.at[cell->element].alternative = cell->picture->alt.text;
	if (!captioned)
		return;
	const struct scope root = {.report = setter->report};
	struct fragments fragments = {0};
	inline_expand(setter, &root, cell->picture->caption.node, &fragments);
	const struct inline_shape shape = {.style = row->caption_style, .width = row->cell, .no_indent = true,
					   .element = page_add_element(setter->document, PAGE_ROLE_CAPTION, pair)};
	row->composer->failed |= !inline_set(setter, &fragments, &shape, &cell->caption);
}

static struct page_image *page_image(struct arena *arena, const struct picture *picture)
{
	const struct image *image = picture->image;
	struct page_image *out = arena_alloc(arena, sizeof *out);
	*out = (struct page_image){.format = image->format == IMAGE_PNG ? PAGE_IMAGE_PNG : PAGE_IMAGE_JPEG, .data = image->data, .size = image->size,
				   .width = image->width, .height = image->height, .density = image->density, .quarter_turns = image->quarter_turns,
				   .path = picture->path.text, .place = node_place(arena, picture->path.node)};
	return out;
}

static void place(const struct picture_row *row, struct slice *slice, const struct figure_cell *cell, int32_t x, int32_t height)
{
	struct composer *composer = row->composer;
	*array_push(composer->setter->arena, &slice->items) =
		(struct page_item){.kind = PAGE_ITEM_IMAGE, .element = cell->element, .x = x + (row->cell - cell->width) / 2, .y = height - cell->height,
				   .width = cell->width, .height = cell->height, .image = page_image(composer->setter->arena, cell->picture)};
	for (size_t line = 0; line < compose_line_count(&cell->caption); line++)
		compose_line(composer, slice, &(struct compose_part){&cell->caption, line, x, height + GAP / 2 + (int32_t)line * cell->caption.leading});
}

static void add_row(const struct picture_row *row, struct figure_cell *cells, size_t count)
{
	row->composer->node = cells[0].picture->node;
	int32_t height = 0, caption = 0;
	for (size_t i = 0; i < count; i++) {
		prepare(row, &cells[i]);
		int32_t lines = (int32_t)compose_line_count(&cells[i].caption) * cells[i].caption.leading;
		height = cells[i].height > height ? cells[i].height : height;
		caption = lines > caption ? lines : caption;
	}
	struct slice *slice = compose_add(row->composer, GAP, height + (caption ? caption + GAP / 2 : 0));
	slice->pictures = height;
	int32_t room = row->composer->width - (int32_t)count * (row->cell + GAP) + GAP;
	enum alignment alignment = row->block->align.node ? (enum alignment)row->block->align.value : ALIGNMENT_CENTRE;
	int32_t x = alignment == ALIGNMENT_CENTRE ? room / 2 : alignment == ALIGNMENT_RIGHT ? room : 0;
	for (size_t i = 0; i < count; i++)
		place(row, slice, &cells[i], x + (int32_t)i * (row->cell + GAP), height);
}

/* The pictures that could be loaded; of the others `check` has spoken. */
static size_t gather(struct composer *composer, const struct scope *scope, const struct value *value, struct figure_cell **out)
{
	size_t most = value->kind == VALUE_LIST ? value->list.count : 1, count = 0;
	*out = arena_alloc(composer->setter->arena, (most + 1) * sizeof **out);
	for (size_t i = 0; i < most; i++) {
		struct value one = value->kind == VALUE_LIST ? value_element(scope, value, i) : *value;
		const struct picture *picture = one.at;
		if (!one.absent && picture && picture->image)
			(*out)[count++].picture = picture;
	}
	return count;
}

static void compose(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_images *block = as;
	struct value value = compose_value(composer, scope, &block->of);
	struct figure_cell *cells;
	size_t count = gather(composer, scope, &value, &cells), most = block->columns.node ? (size_t)block->columns.value : 2;
	if (!count)
		return;
	size_t rows = (count + most - 1) / most, columns = (count + rows - 1) / rows;
	struct picture_row row = {composer, block, style_find(&composer->setter->styles, &block->caption_style),
				  (composer->width - (int32_t)(columns - 1) * GAP) / (int32_t)columns};
	for (size_t first = 0; first < count; first += columns)
		add_row(&row, cells + first, count - first < columns ? count - first : columns);
	composer->after = GAP;
}

const struct block_kind block_kind_images = {
	{"images", "khối ảnh", sizeof(struct block_images), images_fields}, verify, compose,
	"Pictures of the report, each as large as its resolution (150 pixels to the inch), the block and the page allow, with its caption below. A\n"
	"height is 40% of that of the text if none is given. Pictures give up as much as a sixth of it where they then stand on the page before.",
	"{\"type\": \"images\", \"of\": \"meeting.photos\", \"columns\": 2, \"height\": \"60mm\", \"caption_style\": \"small\"}",
};
