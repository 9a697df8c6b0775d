/* Writes a tree back as JSON. */
#include "source/source.h"

#include <string.h>

static void indent(struct buffer *out, unsigned depth)
{
	buffer_char(out, '\n');
	for (unsigned i = 0; i < depth; i++)
		buffer_text(out, "  ");
}

static void escape(struct buffer *out, unsigned char c)
{
	static const char controls[] = "\b\f\n\r\t";
	static const char letters[] = "bfnrt";
	const char *found = memchr(controls, c, sizeof controls - 1);

	if (found)
		buffer_format(out, "\\%c", letters[found - controls]);
	else if (c < 0x20)
		buffer_format(out, "\\u%04X", (unsigned)c);
	else
		buffer_format(out, "\\%c", c);
}

static void add_string(struct buffer *out, const char *text)
{
	const char *run = text;

	buffer_char(out, '"');
	for (; *text; text++) {
		unsigned char c = (unsigned char)*text;

		if (c >= 0x20 && c != '"' && c != '\\')
			continue;
		buffer_add(out, run, (size_t)(text - run));
		escape(out, c);
		run = text + 1;
	}
	buffer_add(out, run, (size_t)(text - run));
	buffer_char(out, '"');
}

static void add(struct buffer *out, const struct node *node, unsigned depth);

static void add_children(struct buffer *out, const struct node *node, unsigned depth)
{
	bool object = node->kind == NODE_OBJECT;

	buffer_char(out, object ? '{' : '[');
	for (const struct node *child = node->child; child; child = child->next) {
		indent(out, depth + 1);
		if (object) {
			add_string(out, child->key);
			buffer_text(out, ": ");
		}
		add(out, child, depth + 1);
		if (child->next)
			buffer_char(out, ',');
	}
	if (node->child)
		indent(out, depth);
	buffer_char(out, object ? '}' : ']');
}

static void add(struct buffer *out, const struct node *node, unsigned depth)
{
	switch (node->kind) {
	case NODE_NULL:
		buffer_text(out, "null");
		break;
	case NODE_FALSE:
		buffer_text(out, "false");
		break;
	case NODE_TRUE:
		buffer_text(out, "true");
		break;
	case NODE_NUMBER:
		buffer_add(out, node->origin->text + node->span.start, node->span.end - node->span.start);
		break;
	case NODE_STRING:
		add_string(out, node->string);
		break;
	case NODE_ARRAY:
	case NODE_OBJECT:
		add_children(out, node, depth);
		break;
	}
}

void node_dump(const struct node *node, struct buffer *out)
{
	add(out, node, 0);
	buffer_char(out, '\n');
}
