/* How text stands in JSON, in XML and in a URI. */
#ifndef FINDINGS_TEXT_H
#define FINDINGS_TEXT_H

#include "base/buffer.h"

#include <stdbool.h>

/* Writes JSON without blanks; the commas come by themselves. Keys are NULL in arrays. */
struct json {
	struct buffer *out;
	bool comma; /* before the next value */
};

void json_open(struct json *json, const char *key, char bracket);
void json_close(struct json *json, char bracket);
void json_text(struct json *json, const char *key, const char *text); /* bytes that are not UTF-8 become U+FFFD */
void json_count(struct json *json, const char *key, size_t number);
void json_flag(struct json *json, const char *key, bool flag);
void json_line(struct json *json); /* the next value begins a line */

/* The content of an element, or of an attribute in double quotes. What XML 1.0 cannot hold, and other control characters, are left out. */
void xml_content(struct buffer *out, const char *text);
void xml_attribute(struct buffer *out, const char *text);

/* A path as a URI reference (RFC 3986): all but letters, digits, `-._~` and `/` percent-encoded; an absolute path becomes a file URI. */
void uri_path(struct buffer *out, const char *path);

#endif
