/* The 8-bit encodings Vietnamese was written in before Unicode: TCVN3 and VNI-Win by tables of our own, the others as iconv has them. */
#include "source/legacy.h"

#include "base/utf8.h"
#include "source/legacy_table.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <uninorm.h>

#define NAME_LIMIT 24 /* no known name is longer */

/* In capitals, without hyphens, underscores, colons and spaces. */
static const struct {
	const char *alias, *name;
} names[] = {
	{"TCVN3", "TCVN3"},	    {"ABC", "TCVN3"},	    {"VN3", "TCVN3"},	   {"TCVN57123", "TCVN3"},	{"TCVN3ABC", "TCVN3"},
	{"VNI", "VNI-Win"},	    {"VNIWIN", "VNI-Win"},  {"VNIWINDOWS", "VNI-Win"}, {"VNITIMES", "VNI-Win"},
	{"VIQR", "VIQR"},	    {"RFC1456", "VIQR"},    {"VIETNET", "VIQR"},
	{"VISCII", "VISCII"},	    {"CSVISCII", "VISCII"}, {"VISCII1.11", "VISCII"},
	{"CP1258", "CP1258"},	    {"WINDOWS1258", "CP1258"}, {"WIN1258", "CP1258"}, {"1258", "CP1258"},
	{"TCVN", "TCVN"},	    {"TCVN5712", "TCVN"},   {"TCVN57121", "TCVN"}, {"TCVN57121:1993", "TCVN"}, {"VN1", "TCVN"},
	{"UTF8", "UTF-8"},	    {"UTF16", "UTF-16"},    {"UTF32", "UTF-32"},   {"UNICODE", "UTF-16"},
};

const char *legacy_name(const char *name)
{
	char plain[NAME_LIMIT];
	size_t length = 0;
	for (const char *at = name; *at; at++) {
		if (strchr("-_ ", *at))
			continue;
		if (length == sizeof plain - 1)
			return name;
		plain[length++] = (char)(*at >= 'a' && *at <= 'z' ? *at - 'a' + 'A' : *at);
	}
	plain[length] = '\0';
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strcmp(plain, names[i].alias) == 0)
			return names[i].name;
	return name;
}

static uint16_t letter(const char *text)
{
	size_t at = 0;
	return (uint16_t)utf8_next(text, strlen(text), &at);
}

static void fill_ascii(struct legacy *legacy)
{
	for (unsigned i = 0; i < 0x80; i++)
		legacy->alone[i] = (uint16_t)i;
}

/* The fonts of both encodings draw these signs of CP1252 where Windows has them; quotes and dashes come into a text by themselves. */
static void fill_signs(struct legacy *legacy)
{
	static const struct {
		uint8_t byte;
		uint16_t sign;
	} signs[] = {
		{0x82, 0x201A}, {0x84, 0x201E}, {0x85, 0x2026}, {0x86, 0x2020}, {0x87, 0x2021}, {0x89, 0x2030}, {0x8B, 0x2039}, {0x91, 0x2018},
		{0x92, 0x2019}, {0x93, 0x201C}, {0x94, 0x201D}, {0x95, 0x2022}, {0x96, 0x2013}, {0x97, 0x2014}, {0x9B, 0x203A}, {0xA0, 0x00A0},
	};
	fill_ascii(legacy);
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
		legacy->alone[signs[i].byte] = signs[i].sign;
}

static void open_tcvn3(struct legacy *legacy)
{
	fill_signs(legacy);
	for (size_t i = 0; i < LEGACY_ROWS; i++) {
		const struct legacy_row *row = &legacy_rows[i];
		legacy->alone[row->tcvn3] = letter(row->small);
		if (row->tcvn3_capital)
			legacy->alone[row->tcvn3_capital] = letter(row->capital);
	}
}

static unsigned char vni_capital(char byte)
{
	return (unsigned char)((unsigned char)byte - 0x20);
}

/* No mark is a letter by itself, so the case of the base alone says that of the letter: some keyboards put a small mark behind a capital. */
static void add_vni(struct legacy *legacy, const char *spelling, const struct legacy_row *row)
{
	unsigned char small = (unsigned char)spelling[0], capital = vni_capital(spelling[0]);
	unsigned char mark = (unsigned char)spelling[1];
	if (!mark) {
		legacy->alone[small] = letter(row->small);
		legacy->alone[capital] = letter(row->capital);
		return;
	}
	if (!legacy->base[small]) {
		unsigned used = 0;
		for (size_t i = 0; i < 256; i++)
			used += legacy->base[i] != 0;
		legacy->base[small] = (uint8_t)(used + 1);
		legacy->base[capital] = (uint8_t)(used + 2);
	}
	for (int i = 0; i < 2; i++) {
		unsigned char byte = i ? vni_capital((char)mark) : mark;
		legacy->joined[legacy->base[small]][byte - LEGACY_MARK] = letter(row->small);
		legacy->joined[legacy->base[capital]][byte - LEGACY_MARK] = letter(row->capital);
	}
}

static void open_vni(struct legacy *legacy)
{
	fill_signs(legacy);
	for (unsigned i = 0xA1; i < 0xC0; i++)
		legacy->alone[i] = (uint16_t)i;
	legacy->alone[0xD7] = 0xD7;
	legacy->alone[0xF7] = 0xF7;
	for (size_t i = 0; i < LEGACY_ROWS; i++)
		add_vni(legacy, legacy_rows[i].vni, &legacy_rows[i]);
}

/* One byte alone through iconv. False when it is the beginning of something longer, so that the encoding is of another kind. */
static bool probe(iconv_t converter, unsigned byte, uint16_t *out)
{
	char in = (char)byte, text[8], *from = &in, *to = text;
	size_t left = 1, room = sizeof text, at = 0;
	iconv(converter, NULL, NULL, NULL, NULL);
	*out = 0;
	if (iconv(converter, &from, &left, &to, &room) == (size_t)-1)
		return errno == EILSEQ;
	if (iconv(converter, NULL, NULL, &to, &room) == (size_t)-1)
		return false;
	size_t size = sizeof text - room;
	uint32_t code_point = size ? utf8_next(text, size, &at) : UTF8_INVALID;
	if (!size || at != size || code_point > 0xFFFF)
		return false;
	*out = (uint16_t)code_point;
	return true;
}

/* An empty name means the locale's encoding to iconv, and a slash begins suffixes that drop characters silently. */
static bool open_iconv(struct legacy *legacy)
{
	if (!*legacy->name || strchr(legacy->name, '/'))
		return false;
	iconv_t converter = iconv_open("UTF-8", legacy->name);
	if (converter == (iconv_t)-1)
		return false;
	bool good = true, high = false;
	for (unsigned i = 0; i < 256 && good; i++) {
		good = probe(converter, i, &legacy->alone[i]);
		high = high || (i >= 0x80 && legacy->alone[i]);
	}
	iconv_close(converter);
	return good && high;
}

bool legacy_open(const char *name, struct legacy *out)
{
	memset(out, 0, sizeof *out);
	out->name = legacy_name(name);
	if (strcmp(out->name, "TCVN3") == 0)
		open_tcvn3(out);
	else if (strcmp(out->name, "VNI-Win") == 0)
		open_vni(out);
	else
		return open_iconv(out);
	return true;
}

static bool is_tone(uint16_t code_point)
{
	return code_point == 0x300 || code_point == 0x301 || code_point == 0x303 || code_point == 0x309 || code_point == 0x323;
}

uint32_t legacy_next(const struct legacy *legacy, const char *bytes, size_t size, size_t *at)
{
	unsigned char byte = (unsigned char)bytes[(*at)++];
	unsigned char next = *at < size ? (unsigned char)bytes[*at] : 0;
	uint32_t joined = 0;
	if (legacy->base[byte] && next >= LEGACY_MARK)
		joined = legacy->joined[legacy->base[byte]][next - LEGACY_MARK];
	else if (is_tone(legacy->alone[next]))
		joined = uc_composition(legacy->alone[byte], legacy->alone[next]);
	if (joined) {
		(*at)++;
		return joined;
	}
	return legacy->alone[byte] || !byte ? legacy->alone[byte] : UTF8_INVALID;
}

bool legacy_is_even(const struct legacy *legacy)
{
	for (unsigned i = 0x80; i < 256; i++)
		if (is_tone(legacy->alone[i]))
			return false;
	return !legacy->base['a'];
}

size_t legacy_decode(const struct legacy *legacy, const char *bytes, size_t size, struct buffer *out, uint8_t *starts)
{
	size_t bad = 0;
	buffer_reserve(out, size + size / 2);
	for (size_t at = 0; at < size;) {
		if (starts)
			starts[at / 8] |= (uint8_t)(1u << at % 8);
		uint32_t code_point = legacy_next(legacy, bytes, size, &at);
		bad += code_point == UTF8_INVALID;
		buffer_code_point(out, code_point == UTF8_INVALID ? 0xFFFD : code_point);
	}
	return bad;
}
