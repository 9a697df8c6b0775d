/* Blocks around blocks, and the space between them: each, group, space, page_break. */
#include "layout/block.h"

#define AT(type, member) .offset = offsetof(struct type, member)

struct block_each {
	struct block_common common;
	struct string in, as;
	block_list blocks;
};

static const struct field each_fields[] = {
	BLOCK_KEYS(block_each, "each"),
	{"in", &field_string, AT(block_each, in), .required = true, .vi = "danh sách của báo cáo", .en = "a list of the report", .example = "\"results.sections\""},
	{"as", &field_string, AT(block_each, as), .vi = "tên gọi mỗi mục (mặc định: item)", .en = "name for each entry (item)", .example = "\"section\""},
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
	for (size_t i = 0; i < list.list.count; i++) {
		struct compose_entry entry;
		compose_enter(scope, &list, i, &block->as, &entry);
		compose_blocks(composer, &entry.item, &block->blocks);
	}
}

const struct block_kind block_kind_each = {{"each", "khối lặp", sizeof(struct block_each), each_fields}, verify_each, compose_each};

struct block_group {
	struct block_common common;
	block_list blocks;
};

static const struct field group_fields[] = {
	BLOCK_KEYS(block_group, "group"),
	{"blocks", &layout_block, AT(block_group, blocks), .list = true, .required = true, .vi = "các khối không tách trang", .en = "blocks kept on one page"},
	{.key = NULL},
};

static void verify_group(struct verifier *verifier, const struct scope *scope, const void *as)
{
	verify_blocks(verifier, scope, &((const struct block_group *)as)->blocks);
}

static void compose_group(struct composer *composer, const struct scope *scope, const void *as)
{
	const struct block_group *block = as;
	size_t first = composer->slices.count;
	compose_blocks(composer, scope, &block->blocks);
	for (size_t i = first; i + 1 < composer->slices.count; i++)
		composer->slices.at[i].keep = true;
}

const struct block_kind block_kind_group = {{"group", "khối không tách trang", sizeof(struct block_group), group_fields}, verify_group, compose_group};

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

const struct block_kind block_kind_space = {{"space", "khoảng trống", sizeof(struct block_space), space_fields}, NULL, compose_space};

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

const struct block_kind block_kind_page_break = {{"page_break", "ngắt trang", sizeof(struct block_page_break), page_break_fields}, verify_not_nested, compose_page_break};
