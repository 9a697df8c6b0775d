/* Writing bookmarks as a tree of outline items. */
#include "pdf/outline.h"

#include "pdf/box.h"

#define DEEPEST 3 /* what lies deeper is a matter of reading, not of finding */

struct entry {
	struct pdf_dict *dict;
	size_t parent;      /* entry 0 is the root */
	size_t first, last; /* child; 0: none */
	size_t next, previous;
	int32_t open; /* descendants, all of which show */
};

/* Each entry hangs on the nearest one before it of a smaller level. */
static void link_entries(struct entry *entries, const struct page_bookmark *marks, size_t count)
{
	for (size_t i = 1; i <= count; i++) {
		size_t parent = i - 1;
		struct entry *entry = &entries[i];

		while (parent && marks[parent - 1].level >= marks[i - 1].level)
			parent = entries[parent].parent;
		entry->parent = parent;
		entry->previous = entries[parent].last;
		if (entry->previous)
			entries[entry->previous].next = i;
		else
			entries[parent].first = i;
		entries[parent].last = i;
	}
	for (size_t i = count; i > 0; i--)
		entries[entries[i].parent].open += entries[i].open + 1;
}

static void refer(struct entry *entries, size_t i, const char *key, size_t to)
{
	if (to)
		pdf_dict_add(entries[i].dict, key, entries[to].dict);
}

static size_t choose(const struct page_document *document, struct page_bookmark *marks)
{
	size_t count = 0;

	for (size_t i = 0; i < document->bookmarks.count; i++)
		if (document->bookmarks.at[i].level <= DEEPEST)
			marks[count++] = document->bookmarks.at[i];
	return count;
}

static void write_mark(struct entry *entries, size_t i, const struct page_bookmark *mark)
{
	pdf_dict_text(entries[i].dict, "Title", mark->title ? mark->title : "");
	pdf_dict_add(entries[i].dict, "Parent", entries[entries[i].parent].dict);
	refer(entries, i, "Prev", entries[i].previous);
	refer(entries, i, "Next", entries[i].next);
}

void pdf_outline_write(struct pdf_writer *writer, const struct page_document *document, struct pdf_dict *const *pages)
{
	struct page_bookmark *marks = arena_alloc(document->arena, (document->bookmarks.count + 1) * sizeof *marks);
	size_t count = choose(document, marks);
	struct entry *entries = arena_alloc(document->arena, (count + 1) * sizeof *entries);

	if (!count || !document->pages.count)
		return;
	pdf_writer_begin(writer, "bookmarks");
	link_entries(entries, marks, count);
	for (size_t i = 0; i <= count; i++)
		entries[i].dict = pdf_dict_new(writer);
	for (size_t i = 0; i <= count; i++) {
		refer(entries, i, "First", entries[i].first);
		refer(entries, i, "Last", entries[i].last);
		if (entries[i].open)
			pdf_dict_number(entries[i].dict, "Count", entries[i].open);
		if (i) {
			write_mark(entries, i, &marks[i - 1]);
			pdf_dict_target(entries[i].dict, document, pages, marks[i - 1].page, marks[i - 1].y);
		}
	}
	pdf_dict_add(pdf_writer_catalog(writer), "Outlines", entries[0].dict);
	pdf_dict_name(pdf_writer_catalog(writer), "PageMode", "UseOutlines");
}
