/* VIQR (RFC 1456): Vietnamese in ASCII, each mark a sign behind its letter. */
#include "source/viqr.h"

#include "base/utf8.h"
#include "source/legacy_table.h"
#include "source/spelling.h"

#include <string.h>

#define SAMPLE ((size_t)1 << 16) /* [bytes] that are looked at */
#define LEAST  10		 /* words with a letter of two marks */

static const char bases[] = "aeiouy", shapes[] = "(^+", tones[] = "'`?~.";
static const char signs[] = "(^+'`?~.dD";

struct viqr {
	uint16_t small[sizeof bases][sizeof shapes][sizeof tones]; /* by index of base, of shape + 1, of tone + 1; 0: none */
	uint16_t capital[sizeof bases][sizeof shapes][sizeof tones];
	uint16_t d, capital_d;
	const char *bytes;
	size_t end; /* of the run that is decoded */
	struct buffer *out;
	uint8_t *starts;
	bool json;
	bool inside;  /* a letter stands before */
	bool toned;   /* the word has its tone */
	bool braces;  /* between {{ and }} */
	bool address; /* behind :// */
};

static size_t index_of(const char *set, char c)
{
	const char *found = c ? strchr(set, c) : NULL;
	return found ? (size_t)(found - set) + 1 : 0;
}

static uint16_t letter(const char *text)
{
	size_t at = 0;
	return (uint16_t)utf8_next(text, strlen(text), &at);
}

static void fill(struct viqr *v)
{
	for (size_t i = 0; i < LEGACY_ROWS; i++) {
		const struct legacy_row *row = &legacy_rows[i];
		size_t base = index_of(bases, row->viqr[0]), shape = index_of(shapes, row->viqr[1]);
		size_t tone = index_of(tones, row->viqr[shape ? 2 : 1]);
		if (base) {
			v->small[base - 1][shape][tone] = letter(row->small);
			v->capital[base - 1][shape][tone] = letter(row->capital);
		} else {
			v->d = letter(row->small);
			v->capital_d = letter(row->capital);
		}
	}
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char peek(const struct viqr *v, size_t at)
{
	return at < v->end ? v->bytes[at] : '\0';
}

static void emit(struct viqr *v, uint32_t code_point, size_t from)
{
	v->starts[from / 8] |= (uint8_t)(1u << from % 8);
	buffer_code_point(v->out, code_point);
}

/* One character as it stands; what is no letter ends the word. */
static size_t copy(struct viqr *v, size_t at)
{
	char c = v->bytes[at];
	emit(v, (unsigned char)c, at);
	v->inside = is_letter(c);
	v->toned = v->toned && v->inside;
	return at + 1;
}

static size_t copy_all(struct viqr *v, size_t at, size_t count)
{
	for (; count && at < v->end; count--)
		at = copy(v, at);
	return at;
}

/* `\` and what it escapes, be it for VIQR or for JSON. */
static size_t read_escape(struct viqr *v, size_t at)
{
	size_t slashes = v->json && peek(v, at + 1) == '\\' ? 2 : 1;
	char sign = peek(v, at + slashes);
	if (index_of(signs, sign)) {
		emit(v, (unsigned char)sign, at);
		v->inside = is_letter(sign);
		return at + slashes + 1;
	}
	if (v->json && slashes == 2 && sign == '\\' && peek(v, at + 3) == '\\') {
		emit(v, '\\', at);
		emit(v, '\\', at + 2);
		v->inside = v->toned = false;
		return at + 4;
	}
	if (!v->json && sign == '\\') {
		emit(v, '\\', at);
		return at + 2;
	}
	at = copy_all(v, at, !v->json ? 1 : sign == 'u' && slashes == 1 ? 6 : 2);
	v->inside = v->toned = false;
	return at;
}

/* A letter with the marks behind it, or 0 when no mark stands there. */
static size_t read_vowel(struct viqr *v, size_t at)
{
	char c = v->bytes[at];
	bool small = c >= 'a';
	size_t base = index_of(bases, small ? c : (char)(c - 'A' + 'a'));
	if (!base)
		return 0;
	const uint16_t(*letters)[sizeof tones] = small ? v->small[base - 1] : v->capital[base - 1];
	size_t behind = at + 1, shape = index_of(shapes, peek(v, behind));
	if (!letters[shape][0])
		shape = 0;
	behind += shape != 0;
	size_t tone = v->toned ? 0 : index_of(tones, peek(v, behind));
	if (!letters[shape][tone])
		return 0;
	v->toned = v->toned || tone;
	v->inside = true;
	emit(v, letters[shape][tone], at);
	return behind + (tone != 0);
}

static size_t read_letter(struct viqr *v, size_t at)
{
	char c = v->bytes[at], next = peek(v, at + 1);
	if ((c == 'D' && next == 'D') || (!v->inside && (c == 'd' || c == 'D') && next == 'd')) {
		emit(v, c == 'd' ? v->d : v->capital_d, at);
		v->inside = true;
		return at + 2;
	}
	return is_letter(c) ? read_vowel(v, at) : 0;
}

/* Braces and addresses hold names, not words. */
static void notice(struct viqr *v, size_t at)
{
	char c = v->bytes[at], next = peek(v, at + 1);
	if (c == '{' && next == '{')
		v->braces = true;
	else if (c == '}' && next == '}')
		v->braces = false;
	else if (c == ':' && next == '/' && peek(v, at + 2) == '/')
		v->address = true;
	else if (c == ' ' || c == ')' || c == '\n' || c == '\t')
		v->address = false;
}

static void decode_run(struct viqr *v, size_t at, size_t end)
{
	v->end = end;
	v->inside = v->toned = v->braces = v->address = false;
	while (at < end) {
		size_t behind = 0;
		notice(v, at);
		if (v->bytes[at] == '\\')
			behind = read_escape(v, at);
		else if (!v->braces && !v->address)
			behind = read_letter(v, at);
		at = behind ? behind : copy(v, at);
	}
}

/* The closing quote of the string that begins at `at`, or the end of its line. */
static size_t string_end(const char *bytes, size_t size, size_t at)
{
	size_t end = at + 1;
	while (end < size && bytes[end] != '"' && bytes[end] != '\n')
		end += bytes[end] == '\\' && end + 1 < size ? 2 : 1;
	return end < size ? end : size;
}

static bool is_key(const char *bytes, size_t size, size_t behind)
{
	while (behind < size && strchr(" \t\r\n", bytes[behind]) && bytes[behind])
		behind++;
	return behind < size && bytes[behind] == ':';
}

static void decode_json(struct viqr *v, size_t size)
{
	for (size_t at = 0; at < size;) {
		v->end = size;
		if (v->bytes[at] != '"') {
			at = copy(v, at);
			continue;
		}
		size_t end = string_end(v->bytes, size, at);
		if (end < size && v->bytes[end] == '"' && is_key(v->bytes, size, end + 1)) {
			at = copy_all(v, at, end + 1 - at);
			continue;
		}
		copy(v, at);
		decode_run(v, at + 1, end);
		at = end;
		v->end = size;
		if (at < size)
			at = copy(v, at);
	}
}

static bool is_json(const char *bytes, size_t size)
{
	size_t at = 0;
	while (at < size && strchr(" \t\r\n", bytes[at]) && bytes[at])
		at++;
	return at < size && (bytes[at] == '{' || bytes[at] == '[');
}

static size_t ascii_end(const char *bytes, size_t size)
{
	size_t at = 0;
	while (at < size && (unsigned char)bytes[at] < 0x80)
		at++;
	return at;
}

size_t viqr_decode(struct arena *arena, const char *bytes, size_t size, struct buffer *out, uint8_t *starts)
{
	struct viqr *v = arena_alloc(arena, sizeof *v);
	size_t end = ascii_end(bytes, size);
	v->bytes = bytes;
	v->out = out;
	v->starts = starts;
	v->json = is_json(bytes, end);
	fill(v);
	buffer_reserve(out, end);
	if (v->json)
		decode_json(v, end);
	else
		decode_run(v, 0, end);
	return end;
}

bool viqr_detect(struct arena *arena, const char *bytes, size_t size)
{
	size_t sample = size < SAMPLE ? size : SAMPLE;
	if (ascii_end(bytes, sample) != sample || !is_json(bytes, sample))
		return false;
	struct buffer out = buffer_make(arena);
	viqr_decode(arena, bytes, sample, &out, arena_alloc(arena, sample / 8 + 1));
	const struct spelling all = spelling_measure(out.data, out.size);
	return all.double_marked >= LEAST && all.good * 10 >= all.marked * 9 && all.marked * 5 >= all.words && ascii_end(bytes, size) == size;
}
