/* Bytes to UTF-8 by mark, name or zero bytes, and from there on to the tree. */
#include "source/scan.h"

#include "base/file.h"
#include "base/utf8.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <strings.h>

#define ENCODING_ERRORS	 3 /* reported for one file; the rest would say the same */
#define ENCODING_EXCERPT 8  /* [bytes] of one run that a message shows */
#define SOURCE_LIMIT	 ((size_t)SOURCE_LIMIT_MIB << 20)

struct input {
	struct arena *arena;
	const char *name;
	const char *data; /* NUL-terminated */
	size_t size;
	const char *encoding;
};

static bool begins(const struct input *input, const char *bytes, size_t size)
{
	return input->size >= size && memcmp(input->data, bytes, size) == 0;
}

/* A JSON text begins with an ASCII character, so its zero bytes tell the width and order of the code units. */
static const char *detect_zeros(const struct input *input)
{
	const char *d = input->data;

	if (input->size >= 4 && !d[0] && !d[1] && !d[2] && d[3])
		return "UTF-32BE";
	if (input->size >= 4 && d[0] && !d[1] && !d[2] && !d[3])
		return "UTF-32LE";
	if (input->size >= 2 && !d[0] && d[1])
		return "UTF-16BE";
	if (input->size >= 2 && d[0] && !d[1])
		return "UTF-16LE";
	return "UTF-8";
}

static const char *detect(const struct input *input)
{
	if (begins(input, "\xFF\xFE\0\0", 4))
		return "UTF-32LE";
	if (begins(input, "\0\0\xFE\xFF", 4))
		return "UTF-32BE";
	if (begins(input, "\xFF\xFE", 2))
		return "UTF-16LE";
	if (begins(input, "\xFE\xFF", 2))
		return "UTF-16BE";
	return begins(input, "\xEF\xBB\xBF", 3) ? "UTF-8" : detect_zeros(input);
}

/* UTF-16 and UTF-32 tell their byte order by a mark or by zero bytes; iconv would take the machine's. */
static const char *choose(const struct input *input)
{
	const char *detected = detect(input);

	if (!input->encoding)
		return detected;
	if ((strcasecmp(input->encoding, "UTF-16") == 0 || strcasecmp(input->encoding, "UTF-32") == 0) &&
	    strncasecmp(input->encoding, detected, 6) == 0)
		return detected;
	return input->encoding;
}

static bool is_utf8(const char *encoding)
{
	return strcasecmp(encoding, "UTF-8") == 0 || strcasecmp(encoding, "UTF8") == 0;
}

/* The Vietnamese names of what iconv knows by another. */
static const char *official_name(const char *encoding)
{
	static const char *const names[] = {"TCVN3", "TCVN-3", "ABC"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (strcasecmp(encoding, names[i]) == 0)
			return "TCVN";
	}
	return encoding;
}

/* An empty name means the locale's encoding to iconv, and a slash begins suffixes that drop characters silently. */
static iconv_t open_encoding(struct diagnostics *list, const char *encoding)
{
	iconv_t converter = (iconv_t)-1;

	if (*encoding && !strchr(encoding, '/'))
		converter = iconv_open("UTF-8", official_name(encoding));
	if (converter == (iconv_t)-1)
		diagnostics_add(list, DIAGNOSTIC_SOURCE_ENCODING_UNKNOWN, (struct place){0}, encoding, NULL);
	return converter;
}

/* False at bytes that the encoding does not have; `*left` is then what remains from there. */
static bool convert(iconv_t converter, const char *data, size_t *left, struct buffer *out)
{
	char *in = (char *)(uintptr_t)data;
	bool flushing = false;

	for (;;) {
		char chunk[16384];
		char *to = chunk;
		size_t room = sizeof chunk;
		size_t result = iconv(converter, flushing ? NULL : &in, flushing ? NULL : left, &to, &room);
		int error = errno;

		buffer_add(out, chunk, sizeof chunk - room);
		if (result == (size_t)-1 && error != E2BIG)
			return false;
		if (result != (size_t)-1 && flushing)
			return true;
		flushing = result != (size_t)-1 || flushing;
	}
}

static void set_text(struct origin *origin, const char *text, size_t size)
{
	bool marked = size >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0;

	origin->text = text + (marked ? 3 : 0);
	origin->size = size - (marked ? 3 : 0);
}

static bool decode(struct diagnostics *list, const struct input *input, const char *encoding, struct origin *origin)
{
	struct buffer out = buffer_make(input->arena);
	size_t left = input->size;
	iconv_t converter = open_encoding(list, encoding);
	bool whole;

	if (converter == (iconv_t)-1)
		return false;
	whole = convert(converter, input->data, &left, &out);
	iconv_close(converter);
	set_text(origin, out.data, out.size);
	if (!whole) {
		struct place place = {origin, {(uint32_t)origin->size, (uint32_t)origin->size}, NULL};

		const char *byte = arena_format(input->arena, "%zu", input->size - left + 1);

		diagnostics_add(list, DIAGNOSTIC_SOURCE_ENCODING_BYTES, place, byte, encoding, NULL);
	}
	return whole;
}

static void report_run(struct diagnostics *list, struct origin *origin, struct span span)
{
	struct buffer hex = buffer_make(list->arena);

	for (uint32_t at = span.start; at < span.end && at < span.start + ENCODING_EXCERPT; at++)
		buffer_format(&hex, at == span.start ? "%02X" : " %02X", (unsigned)(unsigned char)origin->text[at]);
	if (span.end - span.start > ENCODING_EXCERPT)
		buffer_text(&hex, " …");
	diagnostics_add(list, DIAGNOSTIC_SOURCE_ENCODING, (struct place){origin, span, NULL}, hex.data, NULL);
}

static bool check_utf8(struct diagnostics *list, struct origin *origin)
{
	size_t at = utf8_valid(origin->text, origin->size);
	bool valid = at == origin->size;

	for (int runs = 0; runs < ENCODING_ERRORS && at < origin->size; runs++) {
		size_t end = at;
		size_t next = at;

		while (next < origin->size && utf8_next(origin->text, origin->size, &next) == UTF8_INVALID)
			end = next;
		report_run(list, origin, (struct span){(uint32_t)at, (uint32_t)end});
		at = end + utf8_valid(origin->text + end, origin->size - end);
	}
	return valid;
}

static const char what_text[] = "Hãy đưa tệp JSON của báo cáo; bắt đầu từ một tệp mẫu trong thư mục samples.\037"
				"Give the report's JSON file; start from one of the samples.";

static const struct {
	const char *begin;
	size_t size;
	const char *name;
	const char *hint;
} binaries[] = {
	{"%PDF-", 5, "tệp PDF\037a PDF file",
	 "Lấy số liệu trong tệp PDF do tongket lập bằng tongket extract.\037Take the data out of a PDF file of tongket with tongket extract."},
	{"PK\003\004", 4, "tệp Word, Excel hay tệp nén\037a Word, Excel or zip file", what_text},
	{"\xD0\xCF\x11\xE0", 4, "tệp Word hay Excel kiểu cũ\037an old Word or Excel file", what_text},
	{"{\\rtf", 5, "tệp RTF\037an RTF file", what_text},
};

static const struct {
	const char *begin; /* in any case, behind white space */
	const char *name;
} markups[] = {
	{"<!doctype", "tệp HTML\037an HTML file"},
	{"<html", "tệp HTML\037an HTML file"},
	{"<?xml", "tệp XML\037an XML file"},
};

/* Whether the lines that begin with `#` are headings of a text: behind comments a JSON value begins. */
static bool is_markdown(const char *at)
{
	if (*at != '#')
		return false;
	while (*at == '#') {
		at += strcspn(at, "\r\n");
		at += strspn(at, " \t\r\n");
	}
	return *at && !strchr("{[/\"", *at);
}

/* What is no JSON at all gets one message, and not one for each of its words. */
static bool is_other_format(struct diagnostics *list, const struct input *input, struct origin *origin)
{
	const char *at = input->data + (begins(input, "\xEF\xBB\xBF", 3) ? 3 : 0);
	const char *name = NULL;
	const char *hint = what_text;

	for (size_t i = 0; i < sizeof binaries / sizeof *binaries && !name; i++) {
		if (begins(input, binaries[i].begin, binaries[i].size)) {
			name = binaries[i].name;
			hint = binaries[i].hint;
		}
	}
	at += strspn(at, " \t\r\n");
	for (size_t i = 0; i < sizeof markups / sizeof *markups && !name; i++) {
		if (strncasecmp(at, markups[i].begin, strlen(markups[i].begin)) == 0)
			name = markups[i].name;
	}
	if (!name && is_markdown(at))
		name = "tệp Markdown\037a Markdown file";
	if (name)
		diagnostics_add(list, DIAGNOSTIC_SOURCE_FORMAT, (struct place){origin, {0, 0}, NULL}, name, hint, NULL);
	return name != NULL;
}

static struct node *parse(struct diagnostics *list, const struct input *input)
{
	struct arena *arena = input->arena;
	struct origin *origin = arena_alloc(arena, sizeof *origin);
	const char *encoding = choose(input);
	struct scan scan = {0};
	bool valid = true;

	origin->name = arena_copy(arena, input->name, strlen(input->name));
	origin->raw = input->data;
	origin->raw_size = input->size;
	origin->text = "";
	if (is_other_format(list, input, origin))
		return NULL;
	if (is_utf8(encoding)) {
		set_text(origin, input->data, input->size);
		valid = check_utf8(list, origin);
	} else if (!decode(list, input, encoding, origin)) {
		return NULL;
	}
	if (!source_scan(arena, list, origin, &scan) || !valid)
		return NULL;
	return source_build(arena, list, origin, &scan);
}

struct node *source_read(struct diagnostics *list, const char *path, const char *encoding)
{
	struct arena *arena = list->arena;
	struct buffer content = buffer_make(arena);
	struct input input = {.arena = arena, .name = path, .encoding = encoding};

	if (!file_read(list, path, SOURCE_LIMIT, &content))
		return NULL;
	input.data = content.data;
	input.size = content.size;
	return parse(list, &input);
}

struct node *source_parse(struct diagnostics *list, const char *name, const void *data, size_t size,
			  const char *encoding)
{
	struct arena *arena = list->arena;
	struct input input = {.arena = arena, .name = name, .size = size, .encoding = encoding};

	if (size > SOURCE_LIMIT) {
		const char *limit = arena_format(arena, "%d", SOURCE_LIMIT_MIB);

		diagnostics_add(list, DIAGNOSTIC_SOURCE_TOO_LARGE, (struct place){0}, limit, NULL);
		return NULL;
	}
	input.data = arena_copy(arena, size ? data : "", size);
	return parse(list, &input);
}
