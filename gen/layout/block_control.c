/* Blocks around blocks, and the space between them: each, group, space, page_break. */
#include "layout/block.h"

#include <string.h>

#define AT(type, member) .offset = offsetof(struct type, member)

struct block_each {
	struct block_common common;
	struct string in, as;
	struct integer most;
	block_list blocks;
};

static const struct field each_fields[] = {
	BLOCK_KEYS(block_each, "each"),
	{"in", &field_string, AT(block_each, in), .required = true, .vi = "danh sách của báo cáo", .en = "a list of the report", .example = "\"results.sections\""},
	{"as", &field_id, AT(block_each, as), .vi = "tên gọi mỗi mục (mặc định: item)", .en = "name for each entry (item)", .example = "\"section\""},
	{"most", &field_integer, AT(block_each, most), .minimum = 1, .maximum = 100000, .vi = "chỉ lấy bấy nhiêu mục đầu", .en = "only so many of the first entries", .example = "12"},
	{"blocks", &layout_block, AT(block_each, blocks), .list = true, .required = true, .vi = "các khối cho mỗi mục", .en = "blocks for each entry"},
	{.key = NULL},
};

static void verify_each(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_each *each = as;
	struct verify_entry entry;
	if (verify_enter(verifier, scope, &each->in, &each->as, &entry))
		verify_blocks(verifier, &entry.item, &each->blocks);
}

static void compose_each(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_each *block = as;
	struct value list = compose_value(composer, scope, &block->in);
	size_t count = compose_most(&block->most, list.list.count);
	for (size_t i = 0; i < count; i++) {
		struct compose_entry entry;
		compose_enter(scope, &list, i, &block->as, &entry);
		compose_blocks(composer, &entry.item, &block->blocks);
	}
}

const struct block_kind block_kind_each = {
	{"each", "khối lặp", sizeof(struct block_each), each_fields}, verify_each, compose_each,
	"Its blocks again for every entry of a list. Within them `item`, or the name in `as`, is the entry, and `index` its number from 1.",
	"{\"type\": \"each\", \"in\": \"results.sections\", \"as\": \"section\", \"blocks\": [\n"
	"  {\"type\": \"text\", \"if\": \"section.heading\", \"role\": \"h3\", \"style\": \"subheading\", \"text\": \"{{index}}. {{section.heading}}\"},\n"
	"  {\"type\": \"paragraphs\", \"of\": \"section.paragraphs\"}\n"
	"]}",
};

struct block_group {
	struct block_common common;
	struct boolean keep, repeat;
	block_list head, again, blocks, otherwise;
};

static const struct field group_fields[] = {
	BLOCK_KEYS(block_group, "group"),
	{"head", &layout_block, AT(block_group, head), .list = true, .vi = "các khối đứng trên, chỉ in khi `blocks` có nội dung", .en = "blocks above, set only if `blocks` have something to set"},
	{"blocks", &layout_block, AT(block_group, blocks), .list = true, .required = true, .vi = "các khối không tách trang", .en = "blocks kept on one page"},
	{"otherwise", &layout_block, AT(block_group, otherwise), .list = true, .vi = "các khối in thay khi `blocks` không có nội dung", .en = "blocks set if `blocks` have nothing to set"},
	{"repeat", &field_boolean, AT(block_group, repeat), .vi = "nhắc lại `head` ở đầu các trang sau, tới chỗ ngắt trang", .en = "`head` is set again at the head of the pages after it, up to a page break", .example = "true"},
	{"again", &layout_block, AT(block_group, again), .list = true, .vi = "các khối đứng đầu các trang sau của nhóm, thay cho `head`, ví dụ “(tiếp theo)”", .en = "blocks at the head of the group's later pages, in place of `head`: “(continued)”"},
	{"keep", &field_boolean, AT(block_group, keep), .vi = "giữ trên một trang (mặc định: có)", .en = "kept on one page (yes)", .example = "false"},
	{.key = NULL},
};

static void verify_group(struct verifier *verifier, const struct scope *scope, const void *as)
{
	const struct block_group *block = as;
	bool nested = verifier->nested;
	verify_blocks(verifier, scope, &block->head);
	verifier->nested = true;
	verify_blocks(verifier, scope, &block->again);
	verifier->nested = nested;
	verify_blocks(verifier, scope, &block->blocks);
	verify_blocks(verifier, scope, &block->otherwise);
}

/* What has been set so far, to go back to. */
struct group_mark {
	struct composer composer;
	struct compose_counter *counters;
	size_t elements, notes, anchors, references;
};

static struct group_mark remember(const struct composer *composer)
{
	const struct typesetter *setter = composer->setter;
	struct group_mark mark = {.composer = *composer, .elements = setter->document->elements.count, .notes = setter->notes.count,
				  .anchors = setter->anchors.count, .references = setter->references.count};
	mark.counters = arena_alloc(composer->setter->arena, (composer->counters.count + 1) * sizeof *mark.counters);
	for (size_t i = 0; i < composer->counters.count; i++)
		mark.counters[i] = composer->counters.at[i];
	return mark;
}

/* What is pushed next has to find zeros. */
#define CUT(array, size)                                                                                       \
	do {                                                                                                   \
		if ((array)->count > (size))                                                                   \
			memset((array)->at + (size), 0, ((array)->count - (size)) * sizeof *(array)->at);      \
		(array)->count = (size);                                                                       \
	} while (0)

static void go_back(struct composer *composer, const struct group_mark *mark)
{
	struct composer now = *composer;
	CUT(&now.setter->document->elements, mark->elements);
	CUT(&now.setter->notes, mark->notes);
	CUT(&now.setter->anchors, mark->anchors);
	CUT(&now.setter->references, mark->references);
	CUT(&now.slices, mark->composer.slices.count);
	CUT(&now.counters, mark->composer.counters.count);
	for (size_t i = 0; i < now.counters.count; i++)
		now.counters.at[i] = mark->counters[i];
	*composer = mark->composer;
	memcpy(&composer->slices, &now.slices, sizeof now.slices);
	memcpy(&composer->counters, &now.counters, sizeof now.counters);
	composer->failed = now.failed;
}

/* Set as the head is going to be, numbers and all, and taken away again. */
static const struct slice *set_again(struct composer *composer, const struct scope *scope, const struct block_group *block)
{
	const struct group_mark before = remember(composer);
	size_t first = composer->slices.count;
	compose_blocks(composer, scope, &block->again);
	const struct slice *again = compose_repeated(composer, first);
	go_back(composer, &before);
	return again;
}

/* All from slice `first` on, if a page can hold it; else what stands together within it is left as it is. */
static void keep_together(struct composer *composer, size_t first)
{
	int64_t height = 0;
	for (size_t i = first; i < composer->slices.count; i++)
		height += composer->slices.at[i].height + (i > first ? composer->slices.at[i].before : 0);
	for (size_t i = first; height <= composer->page_height && i + 1 < composer->slices.count; i++)
		composer->slices.at[i].keep = true;
}

static void compose_group(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_group *block = as;
	const struct group_mark before = remember(composer);
	const struct slice *again = block->again.count ? set_again(composer, scope, block) : NULL;
	size_t first = composer->slices.count;
	compose_blocks(composer, scope, &block->head);
	size_t start = composer->slices.count;
	if (again || (block->repeat.value && start > first))
		composer->repeat = again ? again : compose_repeated(composer, first);
	compose_blocks(composer, scope, &block->blocks);
	if (again && !block->repeat.value)
		composer->repeat = before.composer.repeat;
	if (composer->slices.count == start && (block->head.count || block->otherwise.count)) {
		go_back(composer, &before);
		compose_blocks(composer, scope, &block->otherwise);
	}
	if (!block->keep.node || block->keep.value)
		keep_together(composer, first);
}

const struct block_kind block_kind_group = {
	{"group", "khối không tách trang", sizeof(struct block_group), group_fields}, verify_group, compose_group,
	"Blocks that stay on one page, if a page can hold them; also blocks with one `if` for all. What stands in `head` is set only if `blocks`\n"
	"have something to set, what stands in `otherwise` only if they have not: no heading stands over nothing. What stands in `again` heads\n"
	"the later pages of the group; with `repeat` it does so up to a page break.",
	"{\"type\": \"group\", \"keep\": false, \"head\": [{\"type\": \"text\", \"role\": \"h2\", \"style\": \"heading\", \"text\": \"Kiến nghị\"}], \"blocks\": [\n"
	"  {\"type\": \"list\", \"of\": \"proposals\"}\n"
	"], \"otherwise\": [{\"type\": \"text\", \"text\": \"Hội không có kiến nghị.\"}]},\n"
	"{\"type\": \"group\", \"keep\": false, \"head\": [{\"type\": \"text\", \"role\": \"h2\", \"style\": \"heading\", \"text\": \"Số liệu\"}],\n"
	"  \"again\": [{\"type\": \"text\", \"style\": \"heading\", \"text\": \"Số liệu (tiếp theo)\"}], \"blocks\": [\n"
	"  {\"type\": \"years\", \"of\": \"metrics\", \"name\": \"Chỉ tiêu\"}\n"
	"]},\n"
	"{\"type\": \"group\", \"if\": \"awards\", \"blocks\": [\n"
	"  {\"type\": \"text\", \"role\": \"h2\", \"style\": \"heading\", \"text\": \"Khen thưởng\"},\n"
	"  {\"type\": \"text\", \"text\": \"Có {{awards.collectives}} tập thể và {{awards.individuals}} cá nhân được khen thưởng.\"}\n"
	"]}",
};

struct block_space {
	struct block_common common;
	struct length height;
};

static const struct field space_fields[] = {
	BLOCK_KEYS(block_space, "space"),
	{"height", &layout_length, AT(block_space, height), .required = true, .vi = "chiều cao", .en = "height", .example = "\"12pt\""},
	{.key = NULL},
};

static void compose_space(struct composer *composer, const struct scope *scope, const void *as)
{
	(void)scope;
	composer->after += compose_length(composer, &((const struct block_space *)as)->height, 0, 0);
}

const struct block_kind block_kind_space = {
	{"space", "khoảng trống", sizeof(struct block_space), space_fields}, NULL, compose_space,
	"Free space, added to the space that stands there anyway. At the top of a page there is none.",
	"{\"type\": \"group\", \"blocks\": [\n"
	"  {\"type\": \"text\", \"text\": \"{{organization.name}}\"},\n"
	"  {\"type\": \"space\", \"height\": \"24pt\"},\n"
	"  {\"type\": \"text\", \"text\": \"{{organization.byline}}\"}\n"
	"]}",
};

struct block_page_break {
	struct block_common common;
};

static const struct field page_break_fields[] = {BLOCK_KEYS(block_page_break, "page_break"), {.key = NULL}};

static void compose_page_break(struct composer *composer, const struct scope *scope, const void *as)
{
	(void)scope;
	(void)as;
	composer->page_break = composer->slices.count > 0 || composer->contents;
	composer->repeat = NULL;
}

const struct block_kind block_kind_page_break = {
	{"page_break", "ngắt trang", sizeof(struct block_page_break), page_break_fields}, verify_not_nested, compose_page_break,
	"What follows begins a page. At the beginning of the report it does nothing. Not in a cell of a `row`.",
	"{\"type\": \"each\", \"in\": \"results.sections\", \"blocks\": [\n"
	"  {\"type\": \"page_break\"},\n"
	"  {\"type\": \"paragraphs\", \"of\": \"item.paragraphs\"}\n"
	"]}",
};
