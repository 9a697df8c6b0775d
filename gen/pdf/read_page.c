/* Pages of a PDF file as what can be seen of them. */
#include "pdf/read_object.h"

#include <string.h>

#define PAGES 20000
#define NODES 40000 /* of the page tree */
#define CONTENT_LIMIT ((size_t)128 << 20) /* [bytes] of all pages */

/* What pages inherit (ISO 32000-1, 7.7.3.4). */
static const char *const inherited[] = {"/MediaBox", "/CropBox", "/Rotate", "/Resources"};
enum { MEDIA_BOX, CROP_BOX, ROTATE, RESOURCES, INHERITED_COUNT };

struct tree {
	struct pdf_reader *reader;
	struct pdf_reading *out;
	size_t nodes, content;
};

struct node {
	qpdf_oh object;
	qpdf_oh inherited[INHERITED_COUNT];
	int depth;
};

static uint32_t keep(struct pdf_reader *reader, const struct buffer *bytes)
{
	return pdf_term_of_bytes(reader, bytes->data, bytes->size);
}

static bool is_null(struct pdf_reader *reader, qpdf_oh object)
{
	return pdf_object_is(reader, object, ot_null);
}

/* The numbers themselves, so that a box written in another way or as an object of its own is the same. */
static void add_entry(struct pdf_reader *reader, struct buffer *out, qpdf_oh value)
{
	size_t count = pdf_object_count(reader, value);

	if (!count)
		pdf_term_add(reader, out, value, 0);
	for (size_t i = 0; i < count && !reader->error; i++) {
		qpdf_oh item = pdf_object_item(reader, value, i);

		pdf_term_add(reader, out, item, 0);
		pdf_object_release(reader, item);
	}
	buffer_char(out, ';');
}

static void add_key(struct pdf_reader *reader, struct buffer *out, qpdf_oh dict, const char *key)
{
	qpdf_oh value = pdf_object_key(reader, dict, key);

	add_entry(reader, out, value);
	pdf_object_release(reader, value);
}

/* No rotation, no crop or one to the whole paper are the same. */
static uint32_t read_box(struct pdf_reader *reader, const struct node *page)
{
	struct buffer out = buffer_make(reader->arena), crop = buffer_make(reader->arena);
	struct buffer rotate = buffer_make(reader->arena);

	add_entry(reader, &out, page->inherited[MEDIA_BOX]);
	add_entry(reader, &crop, page->inherited[CROP_BOX]);
	add_entry(reader, &rotate, page->inherited[ROTATE]);
	if (!is_null(reader, page->inherited[CROP_BOX]) && strcmp(crop.data, out.data) != 0)
		buffer_format(&out, "crop %s", crop.data);
	if (!is_null(reader, page->inherited[ROTATE]) && strcmp(rotate.data, "0 ;") != 0)
		buffer_format(&out, "rotate %s", rotate.data);
	add_key(reader, &out, page->object, "/UserUnit");
	return keep(reader, &out);
}

static void add_stream(struct tree *tree, struct buffer *out, qpdf_oh stream)
{
	struct pdf_reader *reader = tree->reader;
	size_t before = out->size;
	bool decoded = false;

	if (is_null(reader, stream))
		return;
	if (!pdf_object_stream(reader, stream, out, &decoded) || !decoded)
		pdf_object_fail(reader, DIAGNOSTIC_WORDS("nội dung trang không giải nén được", "the content of a page cannot be decoded"));
	buffer_char(out, '\n');
	tree->content += out->size - before;
	if (tree->content > CONTENT_LIMIT)
		pdf_object_fail(reader, DIAGNOSTIC_WORDS("nội dung các trang quá lớn", "the pages hold too much"));
}

/* One stream or several that count as one (ISO 32000-1, 7.8.2). */
static uint32_t read_content(struct tree *tree, qpdf_oh page)
{
	struct pdf_reader *reader = tree->reader;
	struct buffer bytes = buffer_make(reader->arena), out = buffer_make(reader->arena);
	qpdf_oh contents = pdf_object_key(reader, page, "/Contents");
	size_t count = pdf_object_count(reader, contents);

	if (!pdf_object_is(reader, contents, ot_array))
		add_stream(tree, &bytes, contents);
	for (size_t i = 0; i < count && !reader->error; i++) {
		qpdf_oh stream = pdf_object_item(reader, contents, i);

		add_stream(tree, &bytes, stream);
		pdf_object_release(reader, stream);
	}
	pdf_object_release(reader, contents);
	pdf_canon_content(&out, bytes.data, bytes.size);
	return keep(reader, &out);
}

static uint32_t read_resource(struct pdf_reader *reader, qpdf_oh resources, const char *key)
{
	struct buffer out = buffer_make(reader->arena);
	qpdf_oh value = pdf_object_key(reader, resources, key);

	if (pdf_object_keys(reader, value)[0])
		pdf_term_add(reader, &out, value, 0);
	pdf_object_release(reader, value);
	return keep(reader, &out);
}

static uint32_t read_other_resources(struct pdf_reader *reader, qpdf_oh page, qpdf_oh resources)
{
	struct buffer out = buffer_make(reader->arena);

	for (const char *const *keys = pdf_object_keys(reader, resources); *keys && !reader->error; keys++) {
		if (strcmp(*keys, "/Font") == 0 || strcmp(*keys, "/XObject") == 0 || strcmp(*keys, "/ProcSet") == 0)
			continue;
		pdf_canon_name(&out, *keys + 1);
		buffer_format(&out, " %u ", read_resource(reader, resources, *keys));
	}
	add_key(reader, &out, page, "/Group");
	return keep(reader, &out);
}

/* ---- annotations */

static bool is_signature(struct pdf_reader *reader, qpdf_oh field)
{
	qpdf_oh parent = pdf_object_key(reader, field, "/Parent");
	bool found = strcmp(pdf_object_key_name(reader, field, "/FT"), "Sig") == 0 ||
		     strcmp(pdf_object_key_name(reader, parent, "/FT"), "Sig") == 0;

	pdf_object_release(reader, parent);
	return found;
}

static void add_link(struct pdf_reader *reader, struct buffer *out, qpdf_oh link)
{
	static const char *const keys[] = {"/Rect", "/QuadPoints", "/AP", "/Border", "/BS", "/C"};
	qpdf_oh action = pdf_object_key(reader, link, "/A");
	const char *kind = pdf_object_key_name(reader, action, "/S");

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		add_key(reader, out, link, keys[i]);
	/* Where links within the document lead depends on the numbers of objects. */
	if (*kind && strcmp(kind, "GoTo") != 0) {
		pdf_canon_name(out, kind);
		add_key(reader, out, action, "/URI");
		add_key(reader, out, action, "/F");
		add_key(reader, out, action, "/JS");
	}
	buffer_char(out, '\n');
	pdf_object_release(reader, action);
}

static void read_annotations(struct pdf_reader *reader, qpdf_oh page, struct pdf_page *out)
{
	struct buffer links = buffer_make(reader->arena);
	qpdf_oh annotations = pdf_object_key(reader, page, "/Annots");
	size_t count = pdf_object_count(reader, annotations);

	for (size_t i = 0; i < count && !reader->error; i++) {
		qpdf_oh annotation = pdf_object_item(reader, annotations, i);
		const char *kind = pdf_object_key_name(reader, annotation, "/Subtype");

		if (strcmp(kind, "Link") == 0)
			add_link(reader, &links, annotation);
		else if (strcmp(kind, "Widget") == 0 && is_signature(reader, annotation))
			out->signatures++;
		else if (*kind)
			out->notes++;
		pdf_object_release(reader, annotation);
	}
	pdf_object_release(reader, annotations);
	out->parts[PDF_PART_LINKS] = keep(reader, &links);
}

/* ---- the tree */

static void read_page(struct tree *tree, const struct node *page)
{
	struct pdf_reader *reader = tree->reader;
	qpdf_oh resources = page->inherited[RESOURCES];
	struct pdf_page out = {0};

	out.parts[PDF_PART_BOX] = read_box(reader, page);
	out.parts[PDF_PART_CONTENT] = read_content(tree, page->object);
	pdf_read_pictures(reader, resources, tree->out);
	out.parts[PDF_PART_FONTS] = read_resource(reader, resources, "/Font");
	out.parts[PDF_PART_IMAGES] = read_resource(reader, resources, "/XObject");
	out.parts[PDF_PART_RESOURCES] = read_other_resources(reader, page->object, resources);
	read_annotations(reader, page->object, &out);
	if (tree->out->pages.count == PAGES)
		pdf_object_fail(reader, DIAGNOSTIC_WORDS("quá nhiều trang", "too many pages"));
	else
		*array_push(reader->arena, &tree->out->pages) = out;
}

static void read_node(struct tree *tree, const struct node *above, qpdf_oh object);

static void read_kids(struct tree *tree, const struct node *node, qpdf_oh kids)
{
	size_t count = pdf_object_count(tree->reader, kids);

	for (size_t i = 0; i < count && !tree->reader->error; i++) {
		qpdf_oh kid = pdf_object_item(tree->reader, kids, i);

		read_node(tree, node, kid);
		pdf_object_release(tree->reader, kid);
	}
}

static void read_node(struct tree *tree, const struct node *above, qpdf_oh object)
{
	struct pdf_reader *reader = tree->reader;
	qpdf_oh kids = pdf_object_key(reader, object, "/Kids"), own[INHERITED_COUNT];
	struct node node = *above;

	node.object = object;
	node.depth++;
	for (size_t i = 0; i < INHERITED_COUNT; i++) {
		own[i] = pdf_object_key(reader, object, inherited[i]);
		if (!is_null(reader, own[i]))
			node.inherited[i] = own[i];
	}
	if (node.depth > PDF_READ_DEPTH || ++tree->nodes > NODES)
		pdf_object_fail(reader, DIAGNOSTIC_WORDS("cây trang quá sâu hoặc quá rộng", "the page tree is too deep or too wide"));
	else if (pdf_object_is(reader, kids, ot_array))
		read_kids(tree, &node, kids);
	else if (pdf_object_is(reader, object, ot_dictionary))
		read_page(tree, &node);
	for (size_t i = 0; i < INHERITED_COUNT; i++)
		pdf_object_release(reader, own[i]);
	pdf_object_release(reader, kids);
}

void pdf_read_pages(struct pdf_reader *reader, qpdf_oh root, struct pdf_reading *out)
{
	struct tree tree = {reader, out, 0, 0};
	qpdf_oh pages = pdf_object_key(reader, root, "/Pages");
	qpdf_oh none = reader->library.qpdf_oh_new_null(reader->file);
	struct node above = {.object = root, .inherited = {none, none, none, none}};

	read_node(&tree, &above, pages);
	pdf_object_release(reader, none);
	pdf_object_release(reader, pages);
}
