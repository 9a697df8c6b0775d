/* Painting finished pages: marked content around text and rules, every number from integers. */
#include "pdf/content.h"

#include "base/angle.h"
#include "base/utf8.h"

#include <string.h>

/* What the page's graphics and text state holds, so that nothing is said twice. */
struct canvas {
	struct buffer *out;
	int32_t height; /* [mpt] of the page: y runs upward here */
	const struct pdf_resources *resources;
	const struct pdf_font *font;
	int32_t size;
	struct page_colour colour;
	bool in_text;
	int64_t line_x, line_y; /* [mpt] where the text line matrix stands, while in_text */
};

static void add_operands(struct buffer *out, const int64_t *thousandths, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		pdf_add_decimal(out, thousandths[i]);
		buffer_char(out, ' ');
	}
}

static void begin_text(struct canvas *canvas)
{
	if (!canvas->in_text)
		buffer_text(canvas->out, "BT\n");
	canvas->in_text = true;
}

static void end_text(struct canvas *canvas)
{
	if (canvas->in_text)
		buffer_text(canvas->out, "ET\n");
	canvas->in_text = false;
	canvas->line_x = canvas->line_y = 0;
}

static int64_t intensity(uint8_t level)
{
	return (level * 1000 + 127) / 255;
}

/* `grey` and `rgb` are the operators. */
static void add_colour(struct buffer *out, struct page_colour colour, const char *grey, const char *rgb)
{
	int64_t levels[] = {intensity(colour.red), intensity(colour.green), intensity(colour.blue)};
	bool is_grey = colour.red == colour.green && colour.green == colour.blue;

	add_operands(out, levels, is_grey ? 1 : 3);
	buffer_text(out, is_grey ? grey : rgb);
}

static void set_colour(struct canvas *canvas, struct page_colour colour)
{
	struct page_colour old = canvas->colour;

	if (colour.red == old.red && colour.green == old.green && colour.blue == old.blue)
		return;
	add_colour(canvas->out, colour, "g\n", "rg\n");
	canvas->colour = colour;
}

static void set_font(struct canvas *canvas, const struct pdf_font *font, int32_t size)
{
	if (font == canvas->font && size == canvas->size)
		return;
	buffer_format(canvas->out, "/%s ", font->name);
	pdf_add_decimal(canvas->out, size);
	buffer_text(canvas->out, " Tf\n");
	canvas->font = font;
	canvas->size = size;
}

/* ---- where text stands */

static void add_millionths(struct buffer *out, int32_t value)
{
	int32_t rest = value < 0 ? -value : value;

	buffer_format(out, "%s%d.%06d ", value < 0 ? "-" : "", rest / 1000000, rest % 1000000);
}

static void turn_to(struct canvas *canvas, const struct page_item *item)
{
	int64_t place[] = {item->x, (int64_t)canvas->height - item->y};
	int32_t sin = angle_sine(item->angle % 360 * 1000), cos = angle_cosine(item->angle % 360 * 1000);

	add_millionths(canvas->out, cos);
	add_millionths(canvas->out, sin);
	add_millionths(canvas->out, -sin);
	add_millionths(canvas->out, cos);
	add_operands(canvas->out, place, 2);
	buffer_text(canvas->out, "Tm\n");
}

static void move_to(struct canvas *canvas, const struct page_item *item)
{
	int64_t x = item->x, y = (int64_t)canvas->height - item->y;
	int64_t move[] = {x - canvas->line_x, y - canvas->line_y};

	add_operands(canvas->out, move, 2);
	buffer_text(canvas->out, "Td\n");
	canvas->line_x = x;
	canvas->line_y = y;
}

/* ---- one run */

struct run {
	struct buffer *out;
	const struct pdf_font *font;
	const struct page_item *item;
	size_t size;  /* [bytes] of its text */
	int64_t pen;  /* [millionths of the em] from the run's origin, as the reader of the PDF counts it */
	int64_t rise; /* [mpt] */
	bool in_array, in_string;
};

static void close_string(struct run *run)
{
	if (run->in_string)
		buffer_char(run->out, '>');
	run->in_string = false;
}

static void close_array(struct run *run)
{
	close_string(run);
	if (run->in_array)
		buffer_text(run->out, "]TJ\n");
	run->in_array = false;
}

static void put_glyph(struct run *run, const struct pdf_glyph *glyph)
{
	if (!run->in_array)
		buffer_char(run->out, '[');
	if (!run->in_string)
		buffer_char(run->out, '<');
	run->in_array = run->in_string = true;
	pdf_add_glyph(run->out, glyph->id);
	run->pen += glyph->width;
}

/* Moves the pen by whole thousandths to within half a one of `target`; what is left counts at the next glyph. */
static void adjust(struct run *run, int64_t target)
{
	int64_t gap = target - run->pen;
	int64_t step = (gap + (gap < 0 ? -500 : 500)) / 1000;

	if (!step)
		return;
	close_string(run);
	if (!run->in_array)
		buffer_char(run->out, '[');
	run->in_array = true;
	pdf_add_decimal(run->out, -step * 1000);
	run->pen += step * 1000;
}

static void set_rise(struct run *run, int64_t rise)
{
	if (rise == run->rise)
		return;
	close_array(run);
	pdf_add_decimal(run->out, rise);
	buffer_text(run->out, " Ts\n");
	run->rise = rise;
}

static bool is_private(uint32_t c)
{
	return (c >= 0xe000 && c <= 0xf8ff) || (c >= 0xf0000 && c != UTF8_INVALID);
}

static bool has_private(const struct pdf_cluster *cluster)
{
	for (size_t i = 0; i < cluster->length;)
		if (is_private(utf8_next(cluster->text, cluster->length, &i)))
			return true;
	return false;
}

/* Code points for private use say nothing outside the house: they must be replaced (PDF/A-3, 6.2.11.7.3). */
static void add_actual(struct buffer *out, const struct pdf_cluster *cluster)
{
	for (size_t i = 0; i < cluster->length;) {
		size_t start = i;

		if (is_private(utf8_next(cluster->text, cluster->length, &i)))
			buffer_text(out, "FFFD");
		else
			pdf_add_utf16(out, cluster->text + start, i - start);
	}
}

/* Whether ToUnicode says of the glyphs what they stand for here. */
static bool speaks(const struct run *run, const struct pdf_cluster *cluster)
{
	const struct pdf_glyph *glyph = pdf_font_glyph(run->font, run->item->glyphs[cluster->first].id);

	return cluster->end - cluster->first == 1 && glyph->length == cluster->length &&
	       memcmp(glyph->text, cluster->text, cluster->length) == 0 && !has_private(cluster);
}

static void put_cluster(struct run *run, const struct pdf_cluster *cluster)
{
	for (size_t i = cluster->first; i < cluster->end; i++) {
		const struct page_glyph *glyph = &run->item->glyphs[i];

		set_rise(run, -(int64_t)glyph->y);
		adjust(run, (int64_t)glyph->x * 1000000 / run->item->size);
		put_glyph(run, pdf_font_glyph(run->font, glyph->id));
	}
}

/* The clusters from `first` on that ToUnicode tells wrongly, in a span that says what they are. Gives the first glyph
 * behind them. */
static size_t put_span(struct run *run, size_t first)
{
	size_t end = first;
	struct pdf_cluster cluster;

	close_array(run);
	buffer_text(run->out, "/Span <</ActualText <FEFF");
	while (end < run->item->glyph_count) {
		cluster = pdf_cluster_at(run->item, run->size, end);
		if (speaks(run, &cluster))
			break;
		add_actual(run->out, &cluster);
		end = cluster.end;
	}
	buffer_text(run->out, ">>> BDC\n");
	for (size_t i = first; i < end; i = cluster.end) {
		cluster = pdf_cluster_at(run->item, run->size, i);
		put_cluster(run, &cluster);
	}
	close_array(run);
	buffer_text(run->out, "EMC\n");
	return end;
}

static void put_run(struct canvas *canvas, const struct pdf_font *font, const struct page_item *item)
{
	struct run run = {.out = canvas->out, .font = font, .item = item, .size = pdf_run_size(item)};

	for (size_t i = 0; i < item->glyph_count;) {
		struct pdf_cluster cluster = pdf_cluster_at(item, run.size, i);

		if (speaks(&run, &cluster)) {
			put_cluster(&run, &cluster);
			i = cluster.end;
		} else {
			i = put_span(&run, i);
		}
	}
	set_rise(&run, 0);
	/* Read aloud or copied, the words on both sides of a line break must not grow together. */
	if (pdf_run_breaks(item) && run.font->space)
		put_glyph(&run, pdf_font_glyph(run.font, run.font->space));
	close_array(&run);
}

static void paint_text(struct canvas *canvas, const struct page_item *item)
{
	const struct pdf_font *font = pdf_fonts_find(&canvas->resources->fonts, item->face);

	if (!font)
		return;
	if (item->angle)
		end_text(canvas);
	begin_text(canvas);
	set_colour(canvas, item->colour);
	set_font(canvas, font, item->size);
	if (item->angle)
		turn_to(canvas, item);
	else
		move_to(canvas, item);
	put_run(canvas, font, item);
	if (item->angle)
		end_text(canvas);
}

static void paint_rule(struct canvas *canvas, const struct page_item *item)
{
	int64_t box[] = {item->x, (int64_t)canvas->height - item->y - item->height, item->width, item->height};

	end_text(canvas);
	set_colour(canvas, item->colour);
	add_operands(canvas->out, box, 4);
	buffer_text(canvas->out, "re f\n");
}

/* The unit square of the image to its upright place on the page (ISO 32000-1, 8.9.5.1). */
static void place_image(const struct canvas *canvas, const struct page_item *item, int64_t matrix[6])
{
	int64_t w = item->width, h = item->height, left = item->x, right = left + w;
	int64_t top = (int64_t)canvas->height - item->y, bottom = top - h;
	const int64_t turned[4][6] = {
		{w, 0, 0, h, left, bottom}, {0, -h, w, 0, left, top}, {-w, 0, 0, -h, right, top}, {0, h, -w, 0, right, bottom}};

	memcpy(matrix, turned[item->image->quarter_turns & 3], sizeof turned[0]);
}

static void paint_image(struct canvas *canvas, const struct page_item *item)
{
	const struct pdf_image *image = pdf_images_find(&canvas->resources->images, item->image);
	int64_t matrix[6];

	if (!image)
		return;
	end_text(canvas);
	place_image(canvas, item, matrix);
	buffer_text(canvas->out, "q ");
	add_operands(canvas->out, matrix, 6);
	buffer_format(canvas->out, "cm /%s Do Q\n", image->name);
}

static void add_point(const struct canvas *canvas, const struct page_item *item, struct page_point point)
{
	int64_t place[] = {(int64_t)item->x + point.x, (int64_t)canvas->height - item->y - point.y};

	add_operands(canvas->out, place, 2);
}

static void add_step(const struct canvas *canvas, const struct page_item *item, const struct page_path_step *step)
{
	static const char *const operators[] = {
		[PAGE_PATH_MOVE] = "m ", [PAGE_PATH_LINE] = "l ", [PAGE_PATH_CURVE] = "c ", [PAGE_PATH_CLOSE] = "h "};

	if (step->verb == PAGE_PATH_CURVE) {
		add_point(canvas, item, step->control[0]);
		add_point(canvas, item, step->control[1]);
	}
	if (step->verb != PAGE_PATH_CLOSE)
		add_point(canvas, item, step->to);
	buffer_text(canvas->out, operators[step->verb]);
}

/* Line thickness, dashes and the colour of lines are nobody else's: they are set and forgotten. */
static void begin_stroke(struct canvas *canvas, const struct page_item *item)
{
	buffer_text(canvas->out, "q 1 J 1 j ");
	pdf_add_decimal(canvas->out, item->stroke);
	buffer_text(canvas->out, " w ");
	if (item->dash) {
		buffer_text(canvas->out, "0 J [");
		pdf_add_decimal(canvas->out, item->dash);
		buffer_text(canvas->out, "] 0 d ");
	}
	add_colour(canvas->out, item->colour, "G\n", "RG\n");
}

static void paint_path(struct canvas *canvas, const struct page_item *item)
{
	end_text(canvas);
	if (item->stroke)
		begin_stroke(canvas, item);
	else
		set_colour(canvas, item->colour);
	for (size_t i = 0; i < item->step_count; i++)
		add_step(canvas, item, &item->steps[i]);
	buffer_text(canvas->out, item->stroke ? "S Q\n" : "f\n");
}

static void paint(struct canvas *canvas, const struct page_item *item)
{
	switch (item->kind) {
	case PAGE_ITEM_TEXT:
		paint_text(canvas, item);
		break;
	case PAGE_ITEM_RULE:
		paint_rule(canvas, item);
		break;
	case PAGE_ITEM_IMAGE:
		paint_image(canvas, item);
		break;
	case PAGE_ITEM_PATH:
		paint_path(canvas, item);
		break;
	}
}

/* ---- marked content */

static void begin_piece(struct buffer *out, const struct page_document *document, const struct page_piece *piece)
{
	switch (piece->artifact) {
	case PAGE_ARTIFACT_NONE:
		buffer_format(out, "/%s <</MCID %u>> BDC\n", page_role_name(document->elements.at[piece->element].role),
			      piece->mcid);
		break;
	case PAGE_ARTIFACT_LAYOUT:
		buffer_text(out, "/Artifact <</Type /Layout>> BDC\n");
		break;
	case PAGE_ARTIFACT_PAGINATION:
		buffer_text(out, "/Artifact <</Type /Pagination>> BDC\n");
		break;
	case PAGE_ARTIFACT_WATERMARK:
		buffer_text(out, "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\n");
		break;
	}
}

void pdf_content_add(struct buffer *out, const struct page_document *document, const struct page_tree *tree,
		     size_t number, const struct pdf_resources *resources)
{
	const struct page *page = &document->pages.at[number];
	struct canvas canvas = {.out = out, .height = page->height, .resources = resources};

	for (size_t i = tree->page_pieces[number]; i < tree->page_pieces[number + 1]; i++) {
		const struct page_piece *piece = &tree->pieces[i];

		begin_piece(out, document, piece);
		for (size_t j = piece->first; j < piece->end; j++)
			if (page_item_shows(&page->items.at[j]))
				paint(&canvas, &page->items.at[j]);
		end_text(&canvas);
		buffer_text(out, "EMC\n");
	}
}
