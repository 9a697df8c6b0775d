/* Bytes to UTF-8 by mark, name or zero bytes, and from there on to the tree. */
#include "source/scan.h"

#include "base/file.h"
#include "base/utf8.h"
#include "source/legacy.h"
#include "source/spelling.h"
#include "source/viqr.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <strings.h>

#define ENCODING_ERRORS	 3 /* reported for one file; the rest would say the same */
#define ENCODING_DOUBTS	 1000
#define ENCODING_EXCERPT 8  /* [bytes] of one run that a message shows */
#define SOURCE_LIMIT	 ((size_t)SOURCE_LIMIT_MIB << 20)

struct input {
	struct arena *arena;
	const char *name;
	const char *data; /* NUL-terminated */
	size_t size;
	const char *encoding; /* NULL: to be detected */
	bool any_text;	      /* it need not be JSON */
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
	const char *name;

	if (!input->encoding)
		return detected;
	name = legacy_name(input->encoding);
	if ((strcmp(name, "UTF-16") == 0 || strcmp(name, "UTF-32") == 0) && strncmp(name, detected, 6) == 0)
		return detected;
	return name;
}

/* An empty name means the locale's encoding to iconv, and a slash begins suffixes that drop characters silently. */
static iconv_t open_encoding(struct diagnostics *list, const char *encoding)
{
	iconv_t converter = (iconv_t)-1;

	if (*encoding && !strchr(encoding, '/'))
		converter = iconv_open("UTF-8", encoding);
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

/* The byte at `at` of the file, which the encoding does not have, and where it is in the text. */
static void report_byte(struct diagnostics *list, struct origin *origin, size_t at, struct span span)
{
	const char *number = arena_format(list->arena, "%zu", at + 1);
	const char *byte = arena_format(list->arena, "%02X", (unsigned)((const unsigned char *)origin->raw)[at]);

	diagnostics_add(list, DIAGNOSTIC_SOURCE_ENCODING_BYTES, (struct place){origin, span, NULL}, number, origin->encoding, byte, NULL);
}

static enum origin_form form_of(const char *encoding)
{
	if (strncasecmp(encoding, "UTF-16", 6) == 0)
		return ORIGIN_FORM_UTF16;
	return strncasecmp(encoding, "UTF-32", 6) == 0 ? ORIGIN_FORM_UTF32 : ORIGIN_FORM_OTHER;
}

static bool decode_iconv(struct diagnostics *list, const struct input *input, struct origin *origin)
{
	struct buffer out = buffer_make(input->arena);
	size_t left = input->size;
	iconv_t converter = open_encoding(list, origin->encoding);
	bool whole;

	if (converter == (iconv_t)-1)
		return false;
	whole = convert(converter, input->data, &left, &out);
	iconv_close(converter);
	set_text(origin, out.data, out.size);
	origin->form = form_of(origin->encoding);
	if (origin->text != out.data)
		origin->raw_lead = origin->form == ORIGIN_FORM_UTF32 ? 4 : 2;
	if (!whole)
		report_byte(list, origin, input->size - left, (struct span){(uint32_t)origin->size, (uint32_t)origin->size});
	return whole;
}

/* The bytes that the encoding does not have, which are U+FFFD in the text. */
static void report_bytes(struct diagnostics *list, const struct legacy *legacy, const struct input *input, struct origin *origin)
{
	uint32_t there = 0;

	for (size_t at = 0, errors = 0; at < input->size && errors < ENCODING_ERRORS;) {
		char bytes[4];
		size_t begin = at;
		uint32_t code_point = legacy_next(legacy, input->data, input->size, &at);
		bool bad = code_point == UTF8_INVALID;
		uint32_t length = (uint32_t)utf8_encode(bad ? 0xFFFD : code_point, bytes);

		if (bad)
			report_byte(list, origin, begin, (struct span){there, there + length});
		errors += bad;
		there += length;
	}
}

static bool decode_legacy(struct diagnostics *list, const struct input *input, const struct legacy *legacy, struct origin *origin)
{
	struct buffer out = buffer_make(input->arena);
	uint8_t *starts = legacy_is_even(legacy) ? NULL : arena_alloc(input->arena, input->size / 8 + 1);
	size_t bad = legacy_decode(legacy, input->data, input->size, &out, starts);

	set_text(origin, out.data, out.size);
	origin->form = ORIGIN_FORM_BYTES;
	origin->starts = starts;
	if (bad)
		report_bytes(list, legacy, input, origin);
	return bad == 0;
}

static bool decode_viqr(struct diagnostics *list, const struct input *input, struct origin *origin)
{
	struct buffer out = buffer_make(input->arena);
	uint8_t *starts = arena_alloc(input->arena, input->size / 8 + 1);
	size_t end = viqr_decode(input->arena, input->data, input->size, &out, starts);

	set_text(origin, out.data, out.size);
	origin->form = ORIGIN_FORM_BYTES;
	origin->starts = starts;
	if (end < input->size)
		report_byte(list, origin, end, (struct span){(uint32_t)origin->size, (uint32_t)origin->size});
	return end == input->size;
}

/* What TCVN3 loses on its way: editors delete ư, which they take for a soft hyphen, and there are no capitals with a tone. */
static void report_doubts(struct diagnostics *list, struct origin *origin)
{
	struct spelling_word word;
	int doubts = 0;

	for (size_t at = 0; doubts < ENCODING_DOUBTS && spelling_next(origin->text, origin->size, &at, &word);) {
		const char *text = origin->text + word.start;
		size_t size = word.end - word.start;
		struct place place = {origin, {(uint32_t)word.start, (uint32_t)word.end}, NULL};
		char meant[SPELLING_WORD];
		const char *why = NULL;

		if (!word.marked)
			continue;
		if (spelling_case_lost(text, size))
			why = DIAGNOSTIC_WORDS("TCVN3 không có chữ hoa mang dấu thanh, hãy gõ lại chữ hoa.",
					       "TCVN3 has no capitals with a tone: type the capitals again.");
		else if (spelling_horn_lost(text, size, meant))
			why = arena_format(list->arena,
					   DIAGNOSTIC_WORDS("Có lẽ mất chữ ư: sửa thành “%s”.", "An ư may have been lost: write ‘%s’."),
					   meant, meant);
		if (why) {
			diagnostics_add(list, DIAGNOSTIC_SOURCE_ENCODING_DOUBT, place, arena_copy(list->arena, text, size), why, NULL);
			doubts++;
		}
	}
}

/* From the encoding `origin->encoding` to the text. False after adding an error; the text is then only good for finding more of them, or empty. */
static bool decode(struct diagnostics *list, const struct input *input, struct origin *origin)
{
	struct legacy legacy;
	bool good;

	if (strcmp(origin->encoding, "VIQR") == 0)
		return decode_viqr(list, input, origin);
	if (!legacy_open(origin->encoding, &legacy))
		return decode_iconv(list, input, origin);
	good = decode_legacy(list, input, &legacy, origin);
	if (good && strcmp(origin->encoding, "TCVN3") == 0)
		report_doubts(list, origin);
	return good;
}

static void report_run(struct diagnostics *list, struct origin *origin, struct span span, const char *candidates)
{
	struct buffer hex = buffer_make(list->arena);

	for (uint32_t at = span.start; at < span.end && at < span.start + ENCODING_EXCERPT; at++)
		buffer_format(&hex, at == span.start ? "%02X" : " %02X", (unsigned)(unsigned char)origin->text[at]);
	if (span.end - span.start > ENCODING_EXCERPT)
		buffer_text(&hex, " …");
	bool one = span.end - span.start == 1;
	const char *what = arena_format(list->arena, one ? "byte %s\x1Fthe byte %s is" : "chuỗi byte %s\x1Fthe bytes %s are", hex.data, hex.data);
	diagnostics_add(list, DIAGNOSTIC_SOURCE_ENCODING, (struct place){origin, span, NULL}, what, candidates, NULL);
}

/* Reports what is not UTF-8 from `at` on. */
static void report_runs(struct diagnostics *list, struct origin *origin, size_t at, const char *candidates)
{
	for (int runs = 0; runs < ENCODING_ERRORS && at < origin->size; runs++) {
		size_t end = at;
		size_t next = at;

		while (next < origin->size && utf8_next(origin->text, origin->size, &next) == UTF8_INVALID)
			end = next;
		report_run(list, origin, (struct span){(uint32_t)at, (uint32_t)end}, candidates);
		at = end + utf8_valid(origin->text + end, origin->size - end);
	}
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
	for (size_t i = 0; i < sizeof markups / sizeof *markups && !name && !input->any_text; i++) {
		if (strncasecmp(at, markups[i].begin, strlen(markups[i].begin)) == 0)
			name = markups[i].name;
	}
	if (!name && !input->any_text && is_markdown(at))
		name = "tệp Markdown\037a Markdown file";
	if (name)
		diagnostics_add(list, DIAGNOSTIC_SOURCE_FORMAT, (struct place){origin, {0, 0}, NULL}, name, hint, NULL);
	return name != NULL;
}

/* A file that does not say its encoding, and is not UTF-8 or looks like VIQR. NULL when it stays undecided. */
static const char *detect_legacy(const struct input *input, size_t valid, const char **candidates)
{
	if (valid < input->size)
		return legacy_detect(input->arena, input->data, input->size, candidates);
	return viqr_detect(input->arena, input->data, input->size) ? "VIQR" : NULL;
}

/* The text of a file whose encoding is UTF-8, or that gives no other sign. False after adding an error. */
static bool read_utf8(struct diagnostics *list, const struct input *input, struct origin *origin)
{
	const char *candidates = NULL;
	size_t valid = utf8_valid(input->data, input->size);
	bool told = input->encoding || begins(input, "\xEF\xBB\xBF", 3);
	const char *found = told ? NULL : detect_legacy(input, valid, &candidates);

	if (found) {
		origin->encoding = found;
		diagnostics_add(list, DIAGNOSTIC_SOURCE_ENCODING_DETECTED, (struct place){origin, {0, 0}, NULL}, found, NULL);
		return decode(list, input, origin);
	}
	origin->encoding = input->encoding ? "UTF-8" : NULL;
	set_text(origin, input->data, input->size);
	origin->raw_lead = input->size - origin->size;
	if (valid == input->size)
		return true;
	report_runs(list, origin, valid - origin->raw_lead, candidates ? candidates : LEGACY_CANDIDATES);
	return false;
}

static struct origin *make_origin(const struct input *input)
{
	struct origin *origin = arena_alloc(input->arena, sizeof *origin);

	origin->name = arena_copy(input->arena, input->name, strlen(input->name));
	origin->raw = input->data;
	origin->raw_size = input->size;
	origin->text = "";
	return origin;
}

/* False after adding an error; with a text if it is worth reading on for more of them. */
static bool read_text(struct diagnostics *list, const struct input *input, struct origin *origin)
{
	const char *encoding = choose(input);
	bool good;

	if (is_other_format(list, input, origin))
		return false;
	if (strcmp(encoding, "UTF-8") == 0)
		return read_utf8(list, input, origin);
	origin->encoding = encoding;
	good = decode(list, input, origin);
	if (!input->encoding)
		origin->encoding = NULL;
	return good;
}

static struct node *parse(struct diagnostics *list, const struct input *input)
{
	struct origin *origin = make_origin(input);
	struct scan scan = {0};
	struct node *root = NULL;
	struct arena *scratch;
	bool good = read_text(list, input, origin);

	if (!good && (!origin->size || origin->form != ORIGIN_FORM_SAME))
		return NULL;
	scratch = arena_new();
	if (source_scan(scratch, list, origin, &scan) && good)
		root = source_build(input->arena, list, origin, &scan);
	arena_free(scratch);
	return root;
}

struct origin *source_decode(struct diagnostics *list, const char *path, const char *encoding)
{
	struct buffer content = buffer_make(list->arena);
	struct input input = {.arena = list->arena, .name = path, .encoding = encoding, .any_text = true};
	struct origin *origin;

	if (!file_read(list, path, SOURCE_LIMIT, &content))
		return NULL;
	input.data = content.data;
	input.size = content.size;
	origin = make_origin(&input);
	return read_text(list, &input, origin) ? origin : NULL;
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
