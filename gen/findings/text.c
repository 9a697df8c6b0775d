/* How text stands in JSON, in XML and in a URI. */
#include "findings/text.h"

#include "base/utf8.h"

#include <string.h>

static void add_valid(struct buffer *out, uint32_t code_point)
{
	buffer_code_point(out, code_point == UTF8_INVALID ? 0xFFFD : code_point);
}

static void add_string(struct buffer *out, const char *text)
{
	size_t size = strlen(text);
	buffer_char(out, '"');
	for (size_t at = 0; at < size;) {
		uint32_t code_point = utf8_next(text, size, &at);
		if (code_point == '"' || code_point == '\\')
			buffer_char(out, '\\');
		if (code_point == '\n')
			buffer_text(out, "\\n");
		else if (code_point < 0x20)
			buffer_format(out, "\\u%04x", (unsigned)code_point);
		else
			add_valid(out, code_point);
	}
	buffer_char(out, '"');
}

static void begin_value(struct json *json, const char *key)
{
	if (json->comma)
		buffer_char(json->out, ',');
	json->comma = true;
	if (key) {
		add_string(json->out, key);
		buffer_char(json->out, ':');
	}
}

void json_open(struct json *json, const char *key, char bracket)
{
	begin_value(json, key);
	buffer_char(json->out, bracket);
	json->comma = false;
}

void json_close(struct json *json, char bracket)
{
	buffer_char(json->out, bracket);
	json->comma = true;
}

void json_text(struct json *json, const char *key, const char *text)
{
	begin_value(json, key);
	add_string(json->out, text);
}

void json_count(struct json *json, const char *key, size_t number)
{
	begin_value(json, key);
	buffer_format(json->out, "%zu", number);
}

void json_flag(struct json *json, const char *key, bool flag)
{
	begin_value(json, key);
	buffer_text(json->out, flag ? "true" : "false");
}

void json_line(struct json *json)
{
	if (json->comma)
		buffer_char(json->out, ',');
	json->comma = false;
	buffer_char(json->out, '\n');
}

static bool is_printable(uint32_t code_point)
{
	return code_point >= 0x20 && !(code_point >= 0x7F && code_point < 0xA0) && code_point != 0xFFFE && code_point != 0xFFFF;
}

static void add_xml(struct buffer *out, const char *text, bool attribute)
{
	size_t size = strlen(text);
	for (size_t at = 0; at < size;) {
		uint32_t code_point = utf8_next(text, size, &at);
		if (code_point == '&')
			buffer_text(out, "&amp;");
		else if (code_point == '<')
			buffer_text(out, "&lt;");
		else if (code_point == '>')
			buffer_text(out, "&gt;");
		else if (code_point == '"')
			buffer_text(out, "&quot;");
		else if (code_point == '\n' && !attribute)
			buffer_char(out, '\n');
		else if (code_point == '\t' || code_point == '\n' || code_point == '\r')
			buffer_format(out, "&#%u;", (unsigned)code_point);
		else if (is_printable(code_point))
			add_valid(out, code_point);
	}
}

void xml_content(struct buffer *out, const char *text)
{
	add_xml(out, text, false);
}

void xml_attribute(struct buffer *out, const char *text)
{
	add_xml(out, text, true);
}

void uri_path(struct buffer *out, const char *path)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
	if (*path == '/') {
		buffer_text(out, "file://");
		path += strspn(path, "/") - 1;
	}
	for (; *path; path++)
		if (strchr(plain, *path))
			buffer_char(out, *path);
		else
			buffer_format(out, "%%%02X", (unsigned)(unsigned char)*path);
}
