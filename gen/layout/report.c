/* A report in a layout: everything from values to finished pages. */
#include "layout/compose.h"
#include "layout/contents.h"
#include "layout/flow.h"

#include <string.h>

#define MILLIMETRE 2835 /* [mpt] */

static const struct {
	int32_t width, height; /* [mpt], ISO 216 */
} papers[] = {{595276, 841890}, {419528, 595276}, {841890, 1190551}, {960000, 540000}};

static int32_t margin(const struct length *length, int32_t otherwise)
{
	return length->node && !length->percent ? length->value : otherwise;
}

struct geometry layout_geometry(const struct layout_page *page)
{
	int paper = page->size.node ? page->size.value : 0;
	struct geometry geometry = {papers[paper].width, papers[paper].height, margin(&page->top, 20 * MILLIMETRE), margin(&page->bottom, 20 * MILLIMETRE),
				    margin(&page->left, 30 * MILLIMETRE), margin(&page->right, 20 * MILLIMETRE)};
	if (page->landscape.value) {
		geometry.width = papers[paper].height;
		geometry.height = papers[paper].width;
	}
	return geometry;
}

static struct value number_value(size_t number)
{
	return (struct value){.kind = VALUE_INTEGER, .text = "", .integer = (int64_t)number, .number = decimal_from((int64_t)number)};
}

/* A running head or foot, and the page it is for. */
struct running {
	const struct layout_running *record;
	const struct flow_page *page;
	bool foot;
};

/* Whether the margin holds it; said once for all pages, since equal diagnostics are. */
static void check_running(struct typesetter *setter, const struct running *running, int64_t height)
{
	const struct geometry *geometry = &running->page->region->geometry;
	int32_t edge = running->foot ? geometry->bottom : geometry->top;
	if (margin(&running->record->distance, 10 * MILLIMETRE) + height > edge)
		diagnostics_add(setter->list, DIAGNOSTIC_LAYOUT_RUNNING, node_place(setter->arena, running->record->node), NULL);
}

static bool add_running(struct typesetter *setter, const struct running *running, struct page *out)
{
	const struct layout_running *record = running->record;
	if (!record || !record->node || !record->text.node || (running->page->number == 1 && record->first_page.node && !record->first_page.value))
		return true;
	const struct geometry *geometry = &running->page->region->geometry;
	const struct scope root = {.report = setter->report};
	const struct scope page = {setter->report, &root, "page", number_value(running->page->number)};
	const struct scope pages = {setter->report, &page, "pages", number_value(running->page->total)};
	struct fragments fragments = {0};
	inline_expand_without_notes(setter, &pages, record->text.node, &fragments);
	const struct style *style = style_find(&setter->styles, &record->style);
	struct inline_lines lines;
	const struct inline_shape shape = {.style = style, .width = geometry->width - geometry->left - geometry->right, .artifact = PAGE_ARTIFACT_PAGINATION};
	bool good = inline_set(setter, &fragments, &shape, &lines);
	int32_t distance = margin(&record->distance, 10 * MILLIMETRE);
	check_running(setter, running, (int64_t)lines.ends.count * lines.leading);
	int32_t y = running->foot ? geometry->height - distance - (int32_t)lines.ends.count * lines.leading : distance;
	for (size_t line = 0, i = 0; line < lines.ends.count; line++, y += lines.leading)
		for (; i < lines.ends.at[line]; i++) {
			lines.items.at[i].x += geometry->left;
			lines.items.at[i].y += y;
			page_add_item(setter->arena, out, &lines.items.at[i]);
		}
	return good;
}

/* DỰ THẢO across the page: over pictures and backgrounds, under the text, pale enough to read over and dark enough to survive a copier. */
static bool add_watermark(struct typesetter *setter, struct page *page)
{
	static const char words[] = "DỰ THẢO";
	const struct style *body = style_find(&setter->styles, NULL);
	struct style style = {.name = "draft", .family = body ? body->family : "Liberation Serif", .size = 110000, .leading = 110000, .bold = true,
			      .colour = {0xE4, 0xE4, 0xE4}};
	struct fragments fragments = {0};
	*array_push(setter->arena, &fragments) = (struct fragment){.text = words, .size = sizeof words - 1};
	struct inline_lines lines;
	const struct inline_shape shape = {.style = &style, .width = INT32_MAX / 4, .artifact = PAGE_ARTIFACT_WATERMARK};
	if (!inline_set(setter, &fragments, &shape, &lines) || !lines.items.count)
		return false;
	struct page_item item = lines.items.at[0];
	/* Half of the run lies on either side of the page's middle; 574 and 819 are the cosine and sine of 55 degrees, 35 the depth of the capitals. */
	int32_t half = item.width / 2;
	item.angle = 55;
	item.x = page->width / 2 - (int32_t)((int64_t)half * 574 / 1000) + style.size * 35 / 100 * 819 / 1000;
	item.y = page->height / 2 + (int32_t)((int64_t)half * 819 / 1000) + style.size * 35 / 100 * 574 / 1000;
	struct page_items rest = page->items;
	page->items = (struct page_items){0};
	for (size_t i = 0; i < rest.count; i++)
		if (rest.at[i].kind != PAGE_ITEM_TEXT)
			page_add_item(setter->arena, page, &rest.at[i]);
	page_add_item(setter->arena, page, &item);
	for (size_t i = 0; i < rest.count; i++)
		if (rest.at[i].kind == PAGE_ITEM_TEXT)
			page_add_item(setter->arena, page, &rest.at[i]);
	return true;
}

static const char *plain_or_null(struct typesetter *setter, const struct string *text)
{
	const struct scope root = {.report = setter->report};
	const char *plain = text->node ? inline_plain(setter, &root, text->node) : "";
	return *plain ? plain : NULL;
}

static void describe(struct typesetter *setter, const struct layout *layout)
{
	struct page_document *document = setter->document;
	const struct report *report = setter->report;
	document->title = plain_or_null(setter, &layout->metadata.title);
	document->author = plain_or_null(setter, &layout->metadata.author);
	document->subject = plain_or_null(setter, &layout->metadata.subject);
	document->keywords = plain_or_null(setter, &layout->metadata.keywords);
	document->language = "vi-VN";
	if (!document->title)
		document->title = document->bookmarks.count ? document->bookmarks.at[0].title : report->organization.name.text;
	document->date = (struct date){(int16_t)report->year.value, 12, 31, -1, 0};
	if (report->meeting.date.node)
		document->date = report->meeting.date.value;
	if (report->document.date.node)
		document->date = report->document.date.value;
}

static bool finish_pages(struct typesetter *setter, const struct flow_pages *pages, bool draft)
{
	bool good = true;
	for (size_t i = 0; i < pages->count; i++) {
		struct page *page = &setter->document->pages.at[i];
		const struct region *region = pages->at[i].region;
		good = add_running(setter, &(struct running){region->header, &pages->at[i], false}, page) && good;
		good = add_running(setter, &(struct running){region->footer, &pages->at[i], true}, page) && good;
		if (draft)
			good = add_watermark(setter, page) && good;
	}
	return good;
}

/* A head that leaves no room for the rows below it is not repeated; what is taller than any page would lose its end. */
static void check_heights(struct composer *composer)
{
	const char *general = DIAGNOSTIC_WORDS("Rút gọn tên cột của bảng, chú thích ảnh hoặc con số nổi bật.", "Shorten the heads of the table, the caption or the figures.");
	for (size_t i = 0; i < composer->slices.count; i++) {
		struct slice *slice = &composer->slices.at[i];
		int32_t most = region_height(slice->region);
		if (slice->repeat && (int64_t)slice->repeat->height + slice->height > most)
			slice->repeat = NULL;
		int64_t height = slice->height;
		for (size_t k = 0; k < slice->notes.count; k++)
			height += slice->notes.at[k].height;
		if (height > most)
			diagnostics_add(composer->setter->list, DIAGNOSTIC_LAYOUT_TALL, node_place(composer->setter->arena, slice->node), slice->advice ? slice->advice : general, NULL);
	}
}

#define SPREAD 16000 /* [mpt] added at most to a space so that a page is full */

/* A space that may grow: not that between a heading and what it is over. */
static bool is_open(const struct slices *slices, size_t index)
{
	return slices->at[index].before > 0 && !slices->at[index - 1].keep;
}

/* What a page that has to be full leaves free goes into the spaces between its parts. */
static void spread(struct composer *composer, const struct region *region)
{
	struct flow_pages pages = flow_pages(page_document_new(composer->setter->arena), &composer->slices, region);
	size_t spaces = 0;
	if (pages.count != 1)
		return;
	for (size_t i = 1; i < composer->slices.count; i++)
		spaces += is_open(&composer->slices, i);
	int32_t room = region_height(region) - pages.at[0].depth - 1000;
	int32_t more = spaces && room > 0 ? room / (int32_t)spaces : 0;
	for (size_t i = 1; i < composer->slices.count; i++)
		if (is_open(&composer->slices, i))
			composer->slices.at[i].before += more < SPREAD ? more : SPREAD;
}

static bool lay_out(struct typesetter *setter, const struct layout_job *job, struct flow_pages *pages)
{
	const struct layout *layout = job->layout;
	struct region *region = arena_alloc(setter->arena, sizeof *region);
	*region = (struct region){layout_geometry(&layout->page), 1, 0, &layout->header, &layout->footer, false, NULL};
	struct composer composer = {.setter = setter};
	if (!compose_enter_region(&composer, region)) {
		const struct node *node = layout->page.node ? layout->page.node : layout->node;
		diagnostics_add(setter->list, DIAGNOSTIC_LAYOUT_NO_ROOM, node_place(setter->arena, node), DIAGNOSTIC_WORDS("lề giấy", "the margins"),
				DIAGNOSTIC_WORDS("Thu hẹp lề, hoặc chọn khổ giấy lớn hơn.", "Make them narrower, or the paper larger."), NULL);
		return false;
	}
	const struct scope root = {.report = job->report};
	compose_blocks(&composer, &root, &layout->blocks);
	contents_compose(&composer);
	check_heights(&composer);
	if (layout->fit.node)
		spread(&composer, region);
	*pages = flow_pages(setter->document, &composer.slices, region);
	contents_number(&composer);
	inline_resolve(setter);
	describe(setter, layout);
	return finish_pages(setter, pages, job->draft) && !composer.failed;
}

/* A typesetter whose type is `scale` thousandths as large. */
static struct typesetter scaled(const struct typesetter *setter, struct diagnostics *list, int32_t scale)
{
	struct typesetter out = *setter;
	out.list = list;
	out.scale = scale;
	out.document = page_document_new(setter->arena);
	out.styles.list = list;
	out.styles.at = arena_alloc(setter->arena, (setter->styles.count + 1) * sizeof *out.styles.at);
	for (size_t i = 0; i < setter->styles.count; i++) {
		struct style *style = &out.styles.at[i];
		*style = setter->styles.at[i];
		int32_t *lengths[] = {&style->size, &style->leading, &style->indent, &style->left, &style->right, &style->before, &style->after};
		for (size_t k = 0; k < sizeof lengths / sizeof *lengths; k++)
			*lengths[k] = (int32_t)((int64_t)*lengths[k] * scale / 1000);
	}
	return out;
}

static bool fits(const struct typesetter *setter, const struct layout_job *job, int32_t scale)
{
	struct diagnostics unheard = diagnostics_make(setter->arena);
	struct typesetter trial = scaled(setter, &unheard, scale);
	struct flow_pages pages = {0};
	lay_out(&trial, job, &pages);
	return pages.count <= (size_t)job->layout->fit.pages.value && !diagnostics_count(&unheard, SEVERITY_ERROR);
}

#define SCALE_STEP 5 /* thousandths */

/* The largest scale at which the report fits its pages, else the least there is. */
static int32_t find_scale(const struct typesetter *setter, const struct layout_job *job)
{
	const struct layout_fit *fit = &job->layout->fit;
	int32_t low = fit->least.value / 100, high = fit->most.value / 100;
	if (fits(setter, job, high))
		return high;
	while (high - low > SCALE_STEP) {
		int32_t middle = low + (high - low) / 2;
		if (fits(setter, job, middle))
			low = middle;
		else
			high = middle;
	}
	return low;
}

static void check_fit(struct typesetter *setter, const struct layout *layout, const struct flow_pages *pages)
{
	size_t most = (size_t)layout->fit.pages.value;
	if (pages->count > most && pages->at[most].node)
		diagnostics_add(setter->list, DIAGNOSTIC_LAYOUT_FIT, node_place(setter->arena, pages->at[most].node), arena_format(setter->arena, "%zu", most),
				layout->name.text, NULL);
}

/* In the size that the layout asks for; NULL after a failure. */
static struct page_document *lay_out_scaled(struct typesetter *setter, const struct layout_job *job)
{
	struct flow_pages pages = {0};
	if (!job->layout->fit.node)
		return lay_out(setter, job, &pages) ? setter->document : NULL;
	struct typesetter sized = scaled(setter, setter->list, find_scale(setter, job));
	bool good = lay_out(&sized, job, &pages);
	check_fit(&sized, job->layout, &pages);
	return good ? sized.document : NULL;
}

struct page_document *layout_report(struct diagnostics *list, const struct layout_job *job)
{
	struct arena *arena = list->arena;
	size_t before = diagnostics_count(list, SEVERITY_ERROR);
	struct typesetter setter = {.arena = arena, .list = list, .report = job->report, .document = page_document_new(arena), .scale = 1000,
				    .styles = style_resolve(arena, list, job->layout, job->fonts), .shaper = shaper_new(arena), .scratch = arena_new()};
	struct page_document *document = diagnostics_count(list, SEVERITY_ERROR) == before ? lay_out_scaled(&setter, job) : NULL;
	shaper_free(setter.shaper);
	arena_free(setter.scratch);
	if (diagnostics_count(list, SEVERITY_ERROR) != before)
		return NULL;
	/* Only a library that ran out of memory fails without a word. */
	if (!document)
		diagnostics_add(list, DIAGNOSTIC_LIBRARY, (struct place){0}, "HarfBuzz", "hb_shape", job->layout->name.text, NULL);
	return document;
}
