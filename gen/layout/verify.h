/* Finding a layout file's mistakes before any report is set in it. */
#ifndef LAYOUT_VERIFY_H
#define LAYOUT_VERIFY_H

#include "layout/layout.h"
#include "report/template.h"

struct verifier {
	struct arena *arena;
	struct diagnostics *list;
	const struct layout *layout;
	const char *const *style_names; /* NULL: not listed yet */
	bool nested; /* in a cell, which no page begins or ends in */
	const struct node *contents; /* the block `contents`; NULL: none yet */
	struct ARRAY_OF(const struct string *) ids; /* of blocks, as they come */
};

/* Every text, path and style that a block names goes through one of these; absent ones are good. */
void verify_text(struct verifier *verifier, const struct scope *scope, const struct string *text);
void verify_style(struct verifier *verifier, const struct string *style);
/* What the path names, or an absent text after a diagnostic. */
struct value verify_path(struct verifier *verifier, const struct scope *scope, const struct string *path);
/* The same for one of the paths of an `if`, which may begin with `!`. */
void verify_condition(struct verifier *verifier, const struct scope *scope, const struct string *condition, struct span one);
/* `good`, after a diagnostic when it is false: the path does not name …, in both languages. */
bool verify_kind(struct verifier *verifier, const struct string *path, bool good, const char *vi, const char *en);

void verify_running(struct verifier *verifier, const struct layout_running *running); /* {{page}} and {{pages}} have a meaning in it */
/* The second bound not below the first. */
void verify_fit(struct verifier *verifier, const struct layout_fit *fit);

/* Widths side by side: a diagnostic at `node` when those in per cent are more than the whole. */
void verify_shares(struct verifier *verifier, const struct node *node, int64_t sum);
/* A warning that the key at `node` prints nothing without another. */
void verify_idle(struct verifier *verifier, const struct node *node, const char *without);

/* The scope in which the entries of the list at `path` are set; `out` holds it. False after a diagnostic. */
struct verify_entry {
	struct scope index, item;
};
bool verify_enter(struct verifier *verifier, const struct scope *scope, const struct string *path, const struct string *as, struct verify_entry *out);

/* For what stands outside the pages' text, where no footnote has a foot to stand at. */
void verify_text_without_notes(struct verifier *verifier, const struct scope *scope, const struct string *text);

/* A diagnostic for each block of `verifier->ids` whose id another has. */
void verify_ids(struct verifier *verifier);
/* The line of a node for a message; with its file where that is not the layout's own. */
const char *verify_line(struct verifier *verifier, const struct node *node);

/* For blocks that turn pages or belong to the whole document: a diagnostic where they stand in a cell. */
void verify_not_nested(struct verifier *verifier, const struct scope *scope, const void *as);

void verify_blocks(struct verifier *verifier, const struct scope *scope, const block_list *blocks);

#endif
