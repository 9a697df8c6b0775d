/* Kinds of blocks. Each is a file of its own, block_NAME.c: its keys, how a layout file's use of it is checked, how it is set. */
#ifndef LAYOUT_BLOCK_H
#define LAYOUT_BLOCK_H

#include "layout/compose.h"
#include "layout/verify.h"

struct block_kind {
	struct record record; /* its name is what "type" says; the struct begins with struct block_common */
	void (*verify)(struct verifier *verifier, const struct scope *scope, const void *as); /* NULL: nothing beyond the keys */
	void (*compose)(struct composer *composer, const struct scope *scope, const void *as);
	const char *about;   /* what the manual says above its keys: Markdown */
	const char *example; /* for the manual: one or more blocks as JSON, in the styles of the layout that stands first there */
};

struct block_common {
	const struct node *node;
	struct choice type;
	struct string id, comment;
	struct string condition; /* a path, or `!` and a path; of several, parted by commas, one has to hold */
};

/* The keys of every block; `kind` is its struct, whose first member is `common`. */
#define BLOCK_KEYS(kind, name)                                                                                                                      \
	{"type", &field_choice_type, .offset = offsetof(struct kind, common.type), .required = true,                                                \
	 .choices = (const struct field_choice[]){{name, ""}, {NULL, NULL}}, .vi = "loại khối", .en = "kind of block", .example = "\"" name "\""},  \
	{"$comment", &field_string, .offset = offsetof(struct kind, common.comment), .vi = "ghi chú cho người sửa bố cục; không in ra", .en = "a remark for who edits the layout; not printed", \
	 .example = "\"NĐ 30/2020, Phụ lục I\""},                                                                                                \
	{"id", &field_id, .offset = offsetof(struct kind, common.id), .vi = "mã để bố cục kế thừa thay khối này", .en = "by which a layout that extends this one replaces it",  \
	 .example = "\"khen_thuong\""},                                                                                                          \
	{                                                                                                                                           \
		"if", &field_string, .offset = offsetof(struct kind, common.condition),                                                             \
			.vi = "chỉ in khi phần này của báo cáo có nội dung (hoặc `!` và đường dẫn: khi không có); nhiều đường dẫn cách nhau bằng dấu phẩy: chỉ cần một", \
			.en = "set only when this part of the report is there (or, with `!` before it, is not); several paths with commas: when one is", .example = "\"organization.parent\"" \
	}
#define BLOCK_KEY_COUNT 4
#define BLOCK_STYLE(kind, key, member, vi_text, en_text) \
	{key, &field_string, .offset = offsetof(struct kind, member), .vi = vi_text, .en = en_text, .example = "\"body\""}

/* All kinds, in the order of the reference page; ends with NULL. */
extern const struct block_kind *const block_kinds[];

extern const struct block_kind block_kind_text, block_kind_paragraphs, block_kind_each, block_kind_group, block_kind_list, block_kind_table, block_kind_annex, block_kind_figures,
	block_kind_contents, block_kind_images, block_kind_rule, block_kind_space, block_kind_page_break, block_kind_section, block_kind_row, block_kind_chart, block_kind_years;

#endif
