/* Filling pages with slices. */
#include "layout/flow.h"

struct flow {
	struct page_document *document;
	const struct slices *slices;
	const struct geometry *geometry;
	struct page *page;
	int32_t y;     /* [mpt] below the last slice, from the top of the text */
	int32_t room;  /* [mpt] height of the text on a page */
	bool begun;    /* something stands on the page */
};

static void turn(struct flow *flow)
{
	flow->page = page_add(flow->document, flow->geometry->width, flow->geometry->height);
	flow->y = 0;
	flow->begun = false;
}

static void put(struct flow *flow, const struct slice *slice)
{
	for (size_t i = 0; i < slice->items.count; i++) {
		struct page_item item = slice->items.at[i];
		item.x += flow->geometry->left;
		item.y += flow->geometry->top + flow->y;
		page_add_item(flow->document->arena, flow->page, &item);
	}
	flow->y += slice->height;
	flow->begun = true;
}

static void place(struct flow *flow, const struct slice *slice)
{
	if (flow->begun)
		flow->y += slice->before;
	else if (slice->repeat)
		put(flow, slice->repeat);
	if (slice->bookmark)
		*array_push(flow->document->arena, &flow->document->bookmarks) =
			(struct page_bookmark){slice->bookmark, slice->bookmark_level, (uint32_t)flow->document->pages.count - 1, flow->geometry->top + flow->y};
	if (slice->placement)
		*slice->placement = (struct placement){(uint32_t)flow->document->pages.count - 1, flow->geometry->top + flow->y};
	put(flow, slice);
}

/* What stays together from `first` on: its end. */
static size_t chunk_end(const struct slices *slices, size_t first)
{
	size_t end = first + 1;
	while (end < slices->count && slices->at[end - 1].keep && !slices->at[end].page_break)
		end++;
	return end;
}

/* Height of the slices below what stands on the page, or at the top of one. */
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
	return flow->y + chunk_height(flow, first, end, flow->begun) <= flow->room;
}

static void place_chunk(struct flow *flow, size_t first, size_t end)
{
	/* What no page could hold begins a page too, so that its heading has as much below it as can be. */
	if (flow->begun && (flow->slices->at[first].page_break || !fits(flow, first, end)))
		turn(flow);
	for (size_t i = first; i < end; i++) {
		if (flow->begun && !fits(flow, i, i + 1))
			turn(flow);
		place(flow, &flow->slices->at[i]);
	}
}

void flow_pages(struct page_document *document, const struct slices *slices, const struct geometry *geometry)
{
	struct flow flow = {.document = document, .slices = slices, .geometry = geometry, .room = geometry->height - geometry->top - geometry->bottom};
	turn(&flow);
	for (size_t first = 0; first < slices->count;) {
		size_t end = chunk_end(slices, first);
		place_chunk(&flow, first, end);
		first = end;
	}
}
