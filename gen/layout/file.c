/* Reading a layout file, and finding its mistakes before any report is set in it. */
#include "base/embedded.h"
#include "layout/layout.h"
#include "report/template.h"

#include <string.h>

struct verifier {
	struct arena *arena;
	struct diagnostics *list;
	const struct layout *layout;
};

static void verify_text(struct verifier *verifier, const struct scope *scope, const struct string *text)
{
	const struct template_context context = {verifier->arena, verifier->list, scope, false};
	if (text->node)
		template_parse(&context, text->node);
}

/* What the path names, or an absent text after a diagnostic. */
static struct value verify_path(struct verifier *verifier, const struct scope *scope, const struct string *path)
{
	struct value value = {.kind = VALUE_OTHER, .absent = true};
	const char *suggestion;
	const char *text = path->text + (*path->text == '!');
	if (!path->node || value_find(verifier->arena, scope, text, &value, &suggestion))
		return value;
	struct diagnostic *diagnostic =
		diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_PATH, node_place(verifier->arena, path->node), text, NULL);
	diagnostic->suggestion = suggestion;
	return (struct value){.kind = VALUE_OTHER, .absent = true};
}

static bool verify_kind(struct verifier *verifier, const struct string *path, bool good, const char *vi, const char *en)
{
	if (!good && path->node)
		diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_PATH_KIND, node_place(verifier->arena, path->node), path->text,
				field_both(verifier->arena, vi, en), NULL);
	return good;
}

static void verify_style(struct verifier *verifier, const struct string *style)
{
	const struct styles *styles = &verifier->layout->styles;
	const char **names = arena_alloc(verifier->arena, (styles->count + 1) * sizeof *names);
	const char *wanted = style->node ? style->text : "body";
	for (size_t i = 0; i < styles->count; i++) {
		names[i] = styles->at[i].name;
		if (strcmp(names[i], wanted) == 0)
			return;
	}
	struct place place = style->node ? node_place(verifier->arena, style->node) : node_key_place(verifier->arena, styles->node ? styles->node : verifier->layout->node);
	struct diagnostic *diagnostic = diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_STYLE_UNKNOWN, place, wanted, NULL);
	diagnostic->suggestion = style->node ? diagnostic_nearest(wanted, names) : NULL;
}

static void verify_absolute(struct verifier *verifier, const struct length *length)
{
	if (length->node && length->percent)
		diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_LENGTH, node_place(verifier->arena, length->node), length->node->string, NULL);
}

/* Between nothing and all of what it is a part of, or a length that is not negative. */
static void verify_part(struct verifier *verifier, const struct length *length, bool percent_only)
{
	bool good = length->value >= 0 && (length->percent ? length->value <= 100000 : !percent_only);
	if (length->node && !good)
		diagnostics_add(verifier->list, DIAGNOSTIC_LAYOUT_LENGTH, node_place(verifier->arena, length->node), length->node->string, NULL);
}

struct entry {
	struct scope index, item;
};

/* The scope in which the entries of the list at `path` are set; `out` holds it. False after a diagnostic. */
static bool enter(struct verifier *verifier, const struct scope *scope, const struct string *path, const struct string *as, struct entry *out)
{
	size_t before = verifier->list->count;
	struct value list = verify_path(verifier, scope, path);
	if (verifier->list->count != before || !verify_kind(verifier, path, list.kind == VALUE_LIST, "một danh sách", "a list"))
		return false;
	out->index = (struct scope){scope->report, scope, "index", {.kind = VALUE_INTEGER, .absent = true, .text = ""}};
	out->item = (struct scope){scope->report, &out->index, as->node ? as->text : "item", value_element(scope, &list, 0)};
	return true;
}

static void verify_blocks(struct verifier *verifier, const struct scope *scope, const block_list *blocks);

static void verify_each(struct verifier *verifier, const struct scope *scope, const struct block_each *each)
{
	struct entry entry;
	if (enter(verifier, scope, &each->in, &each->as, &entry))
		verify_blocks(verifier, &entry.item, &each->blocks);
}

static void verify_paragraphs(struct verifier *verifier, const struct scope *scope, const struct block_paragraphs *block)
{
	verify_style(verifier, &block->style);
	struct value value = verify_path(verifier, scope, &block->of);
	if (value.kind == VALUE_OTHER)
		return;
	bool good = value.kind == VALUE_TEXT || value.kind == VALUE_STRING || (value.kind == VALUE_LIST && !value.field->record);
	verify_kind(verifier, &block->of, good, "đoạn văn hay danh sách đoạn văn", "a text or a list of texts");
}

static void verify_items(struct verifier *verifier, const struct scope *scope, const struct block_list_items *block)
{
	verify_style(verifier, &block->style);
	struct entry entry;
	if (!enter(verifier, scope, &block->of, &block->as, &entry))
		return;
	verify_text(verifier, &entry.item, &block->text);
	verify_text(verifier, &entry.item, &block->marker);
}

static void verify_table(struct verifier *verifier, const struct scope *scope, const struct block_table *block)
{
	verify_style(verifier, &block->style);
	verify_style(verifier, &block->header_style);
	struct entry entry;
	if (!enter(verifier, scope, &block->of, &block->as, &entry))
		return;
	for (size_t i = 0; i < block->columns.count; i++) {
		verify_part(verifier, &block->columns.at[i].width, true);
		verify_text(verifier, scope, &block->columns.at[i].title);
		verify_text(verifier, &entry.item, &block->columns.at[i].text);
	}
}

static void verify_figures(struct verifier *verifier, const struct scope *scope, const struct block_figures *block)
{
	verify_style(verifier, &block->value_style);
	verify_style(verifier, &block->label_style);
	verify_style(verifier, &block->note_style);
	struct entry entry;
	if (!enter(verifier, scope, &block->of, &block->as, &entry))
		return;
	verify_text(verifier, &entry.item, &block->value);
	verify_text(verifier, &entry.item, &block->label);
	verify_text(verifier, &entry.item, &block->note);
}

static void verify_annex(struct verifier *verifier, const struct scope *scope, const struct block_annex *block)
{
	verify_style(verifier, &block->style);
	verify_style(verifier, &block->header_style);
	size_t before = verifier->list->count;
	struct value value = verify_path(verifier, scope, &block->of);
	if (verifier->list->count == before)
		verify_kind(verifier, &block->of, value.kind == VALUE_RECORD && value.record == &report_record_annex, "một phụ lục", "an annex");
}

static void verify_images(struct verifier *verifier, const struct scope *scope, const struct block_images *block)
{
	verify_style(verifier, &block->caption_style);
	size_t before = verifier->list->count;
	struct value value = verify_path(verifier, scope, &block->of);
	bool good = (value.kind == VALUE_RECORD && value.record == &report_record_picture) ||
		    (value.kind == VALUE_LIST && value.field->record == &report_record_picture);
	if (verifier->list->count == before)
		verify_kind(verifier, &block->of, good, "ảnh hay danh sách ảnh", "an image or a list of images");
}

static void verify_block(struct verifier *verifier, const struct scope *scope, const struct block *block)
{
	const struct block_common *common = block->as;
	verify_path(verifier, scope, &common->condition);
	switch (block->type) {
	case BLOCK_TEXT:
		verify_style(verifier, &((const struct block_text *)block->as)->style);
		verify_text(verifier, scope, &((const struct block_text *)block->as)->text);
		break;
	case BLOCK_PARAGRAPHS:
		verify_paragraphs(verifier, scope, block->as);
		break;
	case BLOCK_EACH:
		verify_each(verifier, scope, block->as);
		break;
	case BLOCK_GROUP:
		verify_blocks(verifier, scope, &((const struct block_group *)block->as)->blocks);
		break;
	case BLOCK_LIST:
		verify_items(verifier, scope, block->as);
		break;
	case BLOCK_TABLE:
		verify_table(verifier, scope, block->as);
		break;
	case BLOCK_ANNEX:
		verify_annex(verifier, scope, block->as);
		break;
	case BLOCK_FIGURES:
		verify_figures(verifier, scope, block->as);
		break;
	case BLOCK_CONTENTS:
		verify_style(verifier, &((const struct block_contents *)block->as)->style);
		break;
	case BLOCK_IMAGES:
		verify_images(verifier, scope, block->as);
		break;
	case BLOCK_RULE:
		verify_part(verifier, &((const struct block_rule *)block->as)->width, false);
		verify_part(verifier, &((const struct block_rule *)block->as)->thickness, false);
		break;
	case BLOCK_SPACE:
	case BLOCK_PAGE_BREAK:
	case BLOCK_TYPE_COUNT:
		break;
	}
}

static void verify_blocks(struct verifier *verifier, const struct scope *scope, const block_list *blocks)
{
	for (size_t i = 0; i < blocks->count; i++)
		if (blocks->at[i].node)
			verify_block(verifier, scope, &blocks->at[i]);
}

static void verify(struct verifier *verifier)
{
	const struct layout *layout = verifier->layout;
	const struct scope root = {0};
	const struct scope page = {NULL, &root, "page", {.kind = VALUE_INTEGER, .absent = true, .text = ""}};
	const struct scope pages = {NULL, &page, "pages", {.kind = VALUE_INTEGER, .absent = true, .text = ""}};
	verify_blocks(verifier, &root, &layout->blocks);
	const struct layout_running *running[] = {&layout->header, &layout->footer};
	for (size_t i = 0; i < 2; i++)
		if (running[i]->node) {
			verify_text(verifier, &pages, &running[i]->text);
			verify_style(verifier, &running[i]->style);
			verify_absolute(verifier, &running[i]->distance);
		}
	const struct length *margins[] = {&layout->page.top, &layout->page.bottom, &layout->page.left, &layout->page.right};
	for (size_t i = 0; i < 4; i++)
		verify_absolute(verifier, margins[i]);
	verify_text(verifier, &root, &layout->metadata.title);
	verify_text(verifier, &root, &layout->metadata.author);
	verify_text(verifier, &root, &layout->metadata.subject);
	verify_text(verifier, &root, &layout->metadata.keywords);
}

const char *const *layout_names(struct arena *arena)
{
	size_t count = 0;
	while (embedded_layouts[count].name)
		count++;
	const char **names = arena_alloc(arena, (count + 1) * sizeof *names);
	for (size_t i = 0; i < count; i++) {
		const char *name = embedded_layouts[i].name;
		names[i] = arena_copy(arena, name, strlen(name) - strlen(".json"));
	}
	return names;
}

static const struct node *read_node(struct diagnostics *list, const char *name)
{
	struct arena *arena = list->arena;
	size_t length = strlen(name);
	if (strchr(name, '/') || (length > 5 && strcmp(name + length - 5, ".json") == 0))
		return source_read(list, name, NULL);
	const char *const *names = layout_names(arena);
	struct buffer all = buffer_make(arena);
	for (size_t i = 0; names[i]; i++) {
		const struct embedded_file *file = &embedded_layouts[i];
		if (strcmp(names[i], name) == 0)
			return source_parse(list, file->name, file->data, file->size, NULL);
		buffer_format(&all, "%s%s", i ? ", " : "", names[i]);
	}
	struct diagnostic *diagnostic = diagnostics_add(list, DIAGNOSTIC_LAYOUT_UNKNOWN, (struct place){0}, name, all.data, NULL);
	diagnostic->suggestion = diagnostic_nearest(name, names);
	return NULL;
}

const struct layout *layout_bind(struct diagnostics *list, const struct node *node)
{
	struct arena *arena = list->arena;
	size_t before = diagnostics_count(list, SEVERITY_ERROR);
	struct layout *layout = arena_alloc(arena, sizeof *layout);
	struct binder binder = {arena, list};
	const struct field root = {.key = "", .type = &field_record, .record = &layout_record};
	field_record.bind(&binder, &root, node, layout);
	struct verifier verifier = {arena, list, layout};
	verify(&verifier);
	return diagnostics_count(list, SEVERITY_ERROR) == before ? layout : NULL;
}

const struct layout *layout_read(struct diagnostics *list, const char *name)
{
	const struct node *node = read_node(list, name);
	return node ? layout_bind(list, node) : NULL;
}
