/* Filling pages with slices. */
#include "layout/flow.h"

#include <string.h>

struct flow {
	struct page_document *document;
	const struct slices *slices;
	const struct region *region;
	struct flow_pages pages;
	struct page *page;
	int32_t top;    /* [mpt] where the columns begin, from the top of the text */
	int32_t y;      /* [mpt] below the last slice, from the top of the text */
	int32_t deepest; /* [mpt] y of the longest column */
	int32_t room;   /* [mpt] depth that the columns may reach, from the top of the text */
	int32_t column; /* from 0 */
	struct ARRAY_OF(struct slice_note) notes; /* of the page */
	int32_t foot;   /* [mpt] height they take */
	bool begun;     /* something stands in the column */
	const struct slice *last; /* in the column; NULL: none yet */
	bool trial;     /* nothing is put anywhere: `full` is all that is asked */
	bool full;      /* of a trial: it would have taken another page */
};

#define NOTE_SPACE 9000  /* [mpt] between text and footnotes */
#define NOTE_RULE  144000 /* [mpt] length of the line in it */

/* The footnotes of a full page, below a short line. */
static void put_notes(struct flow *flow)
{
	if (!flow->notes.count || !flow->pages.count)
		return;
	const struct geometry *geometry = &flow->pages.at[flow->pages.count - 1].region->geometry;
	int32_t y = geometry->height - geometry->bottom - flow->foot + NOTE_SPACE;
	int32_t room = geometry->width - geometry->left - geometry->right;
	const struct page_item rule = {.kind = PAGE_ITEM_RULE, .artifact = PAGE_ARTIFACT_LAYOUT, .x = geometry->left, .y = y - NOTE_SPACE / 2,
				       .width = room < NOTE_RULE ? room : NOTE_RULE, .height = 500};
	page_add_item(flow->document->arena, flow->page, &rule);
	for (size_t i = 0; i < flow->notes.count; i++) {
		const struct slice_note *note = &flow->notes.at[i];
		for (size_t k = 0; k < note->items.count; k++) {
			struct page_item item = note->items.at[k];
			item.x += geometry->left;
			item.y += y;
			page_add_item(flow->document->arena, flow->page, &item);
		}
		y += note->height;
	}
	flow->notes.count = 0;
	flow->foot = 0;
}

/* What the footnotes of the slices take from the page besides those that stand there. */
static int64_t notes_height(const struct flow *flow, size_t first, size_t end)
{
	int64_t height = 0;
	for (size_t i = first; i < end; i++)
		for (size_t k = 0; k < flow->slices->at[i].notes.count; k++)
			height += flow->slices->at[i].notes.at[k].height;
	return height && !flow->foot ? height + NOTE_SPACE : height;
}

static bool begins_numbers(const struct region *region, const struct region *before)
{
	return region->restart && region_numbers(region) != region_numbers(before);
}

static void turn_page(struct flow *flow)
{
	const struct geometry *geometry = &flow->region->geometry;
	bool first = !flow->pages.count || begins_numbers(flow->region, flow->pages.at[flow->pages.count - 1].region);
	put_notes(flow);
	uint32_t number = first ? 1 : flow->pages.at[flow->pages.count - 1].number + 1;
	flow->page = page_add(flow->document, geometry->width, geometry->height);
	flow->page->number = number;
	*array_push(flow->document->arena, &flow->pages) = (struct flow_page){.region = flow->region, .number = number};
	flow->top = flow->y = flow->deepest = flow->column = 0;
	flow->room = region_height(flow->region);
	flow->begun = false;
}

static void put(struct flow *flow, const struct slice *slice)
{
	const struct region *region = flow->region;
	int32_t left = region->geometry.left + flow->column * (region_width(region) + region->gap);
	for (size_t i = 0; !flow->trial && i < slice->items.count; i++) {
		struct page_item item = slice->items.at[i];
		item.x += left;
		item.y += region->geometry.top + flow->y;
		page_add_item(flow->document->arena, flow->page, &item);
	}
	flow->y += slice->height;
	flow->deepest = flow->y > flow->deepest ? flow->y : flow->deepest;
	flow->begun = true;
}

/* To the next column, or the first of another page. */
static void turn(struct flow *flow)
{
	if (flow->begun && flow->last && flow->last->close)
		put(flow, flow->last->close);
	flow->last = NULL;
	if (flow->column + 1 < flow->region->columns) {
		flow->column++;
		flow->y = flow->top;
		flow->begun = false;
	} else if (flow->trial) {
		flow->full = true;
	} else {
		turn_page(flow);
	}
}

/* Where the slice stands, for all who want to lead there. */
static void note_place(struct flow *flow, const struct slice *slice)
{
	struct placement here = {(uint32_t)flow->document->pages.count - 1, flow->region->geometry.top + flow->y};
	if (slice->placement)
		*slice->placement = here;
	for (size_t i = 0; i < slice->headings.count; i++) {
		const struct slice_heading *heading = &slice->headings.at[i];
		int32_t y = here.y + heading->y;
		*array_push(flow->document->arena, &flow->document->bookmarks) = (struct page_bookmark){heading->title, heading->level, here.page, y};
		if (heading->placement)
			*heading->placement = (struct placement){here.page, y};
	}
}

static void place(struct flow *flow, size_t index)
{
	const struct slice *slice = &flow->slices->at[index];
	flow->foot += (int32_t)notes_height(flow, index, index + 1);
	for (size_t i = 0; !flow->trial && i < slice->notes.count; i++)
		*array_push(flow->document->arena, &flow->notes) = slice->notes.at[i];
	if (flow->begun)
		flow->y += slice->before;
	else if (slice->repeat)
		put(flow, slice->repeat);
	if (!flow->trial)
		note_place(flow, slice);
	put(flow, slice);
	flow->last = slice;
	if (!flow->trial) {
		struct flow_page *page = &flow->pages.at[flow->pages.count - 1];
		page->node = page->node ? page->node : slice->node;
		page->depth = flow->deepest;
	}
}

/* What stays together from `first` on: its end. */
static size_t chunk_end(const struct slices *slices, size_t first)
{
	size_t end = first + 1;
	while (end < slices->count && slices->at[end - 1].keep && !slices->at[end].page_break && slices->at[end].region == slices->at[first].region)
		end++;
	return end;
}

/* Height of the slices below what stands in the column, or at the top of one. */
static int64_t chunk_height(const struct flow *flow, size_t first, size_t end, bool begun)
{
	int64_t height = 0;
	for (size_t i = first; i < end; i++) {
		const struct slice *slice = &flow->slices->at[i];
		height += slice->height;
		if (begun || i > first)
			height += slice->before;
		else if (slice->repeat)
			height += slice->repeat->height;
	}
	return height;
}

static bool fits(const struct flow *flow, size_t first, size_t end)
{
	int64_t room = region_height(flow->region) - flow->foot - notes_height(flow, first, end);
	return flow->y + chunk_height(flow, first, end, flow->begun) <= (room < flow->room ? room : flow->room);
}

static void shrink_pictures(struct slice *slice, int32_t loss)
{
	int32_t height = slice->pictures - loss;
	for (size_t i = 0; i < slice->items.count; i++) {
		struct page_item *item = &slice->items.at[i];
		if (item->kind != PAGE_ITEM_IMAGE) {
			item->y -= loss;
			continue;
		}
		int32_t width = (int32_t)((int64_t)item->width * height / slice->pictures);
		item->x += (item->width - width) / 2;
		item->width = width;
		item->height = (int32_t)((int64_t)item->height * height / slice->pictures);
		item->y = height - item->height;
	}
	slice->height -= loss;
	slice->pictures = height;
}

#define PICTURES_PART 6 /* of its height that a picture may lose rather than go on to the next page */

/* Makes the pictures of the slices smaller where that keeps them all in the column. */
static void squeeze(struct flow *flow, size_t first, size_t end)
{
	int64_t room = region_height(flow->region) - flow->foot - notes_height(flow, first, end), spare = 0;
	int64_t lacking = flow->y + chunk_height(flow, first, end, flow->begun) - (room < flow->room ? room : flow->room);
	for (size_t i = first; i < end; i++)
		spare += flow->slices->at[i].pictures / PICTURES_PART;
	if (flow->trial || flow->region->columns > 1 || spare < lacking)
		return;
	for (size_t i = first; i < end; i++)
		if (flow->slices->at[i].pictures)
			shrink_pictures(&flow->slices->at[i], (int32_t)(lacking * (flow->slices->at[i].pictures / PICTURES_PART) / spare) + 1);
}

static void place_chunk(struct flow *flow, size_t first, size_t end)
{
	if (flow->begun && !fits(flow, first, end))
		squeeze(flow, first, end);
	/* What no column could hold begins one too, so that its heading has as much below it as can be. */
	if (flow->begun && !fits(flow, first, end))
		turn(flow);
	/* Below a part in other columns there is less room than on a page of its own. */
	if (flow->top > 0 && !flow->begun && !fits(flow, first, end))
		for (int32_t column = flow->column; column < flow->region->columns && !flow->full && flow->top > 0; column++)
			turn(flow);
	for (size_t i = first; i < end && !flow->full; i++) {
		if (flow->begun && !fits(flow, i, i + 1))
			turn(flow);
		if (!flow->full)
			place(flow, i);
	}
}

/* Places chunks until `end`, or a page break, or (of a trial) the page is full; gives the first slice not placed. */
static size_t place_run(struct flow *flow, size_t first, size_t end)
{
	size_t pages = flow->pages.count;
	for (size_t start = first; first < end && !flow->full && flow->pages.count == pages;) {
		if (first > start && flow->slices->at[first].page_break)
			break;
		size_t next = chunk_end(flow->slices, first);
		place_chunk(flow, first, next);
		if (!flow->full)
			first = next;
	}
	return first;
}

/* Whether what is left of the run goes into columns down to `room`. */
static bool is_room_enough(const struct flow *flow, size_t first, size_t end, int32_t room)
{
	struct flow trial = *flow;
	trial.trial = true;
	trial.room = room;
	return place_run(&trial, first, end) == end && !trial.full;
}

/* The last columns of a run are as deep as each other. */
static void balance(struct flow *flow, size_t first, size_t end)
{
	int32_t low = flow->y, high = flow->room;
	if (!is_room_enough(flow, first, end, high))
		return;
	while (high - low > 500) {
		int32_t middle = low + (high - low) / 2;
		if (is_room_enough(flow, first, end, middle))
			high = middle;
		else
			low = middle;
	}
	flow->room = high;
}

/* The slices of one region. */
static void place_region(struct flow *flow, size_t first, size_t end)
{
	while (first < end && flow->region) {
		if (flow->slices->at[first].page_break && (flow->begun || flow->column > 0 || flow->top > 0))
			turn_page(flow);
		size_t stop = first + 1;
		while (stop < end && !flow->slices->at[stop].page_break)
			stop++;
		if (flow->region->columns > 1)
			balance(flow, first, stop);
		first = place_run(flow, first, stop);
	}
}

static bool same_paper(const struct geometry *a, const struct geometry *b)
{
	return memcmp(a, b, sizeof *a) == 0;
}

/* On the same page where it can be, below the longest column. */
static void enter_region(struct flow *flow, const struct slice *slice)
{
	const struct region *old = flow->region;
	flow->region = slice->region;
	if (!old || begins_numbers(flow->region, old) || !same_paper(&old->geometry, &flow->region->geometry)) {
		turn_page(flow);
		return;
	}
	flow->room = region_height(flow->region);
	if (flow->deepest > 0)
		flow->deepest += slice->before;
	flow->top = flow->y = flow->deepest;
	flow->column = 0;
	flow->begun = false;
	if (flow->top + slice->height > flow->room)
		turn_page(flow);
}

static void count_pages(struct flow_pages *pages)
{
	uint32_t total = 0;
	for (size_t i = pages->count; i-- > 0;) {
		total = total ? total : pages->at[i].number;
		pages->at[i].total = total;
		if (pages->at[i].number == 1)
			total = 0;
	}
}

struct flow_pages flow_pages(struct page_document *document, const struct slices *slices, const struct region *first)
{
	struct flow flow = {.document = document, .slices = slices};
	if (!slices->count) {
		flow.region = first;
		turn_page(&flow);
	}
	for (size_t start = 0, end; start < slices->count; start = end) {
		for (end = start + 1; end < slices->count && slices->at[end].region == slices->at[start].region;)
			end++;
		if (!flow.region || slices->at[start].region != flow.region)
			enter_region(&flow, &slices->at[start]);
		place_region(&flow, start, end);
	}
	put_notes(&flow);
	count_pages(&flow.pages);
	return flow.pages;
}
