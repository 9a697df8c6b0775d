/* Text that was read in a wrong encoding before it became UTF-8: `Céng hoµ`, `Coäng hoøa`, `Cá»™ng hÃ²a`. */
#include "source/mojibake.h"

#include "base/diagnostic.h"
#include "base/utf8.h"
#include "source/spelling.h"

#include <string.h>

#define LEAST_GOOD   80 /* [%] of the words outside ASCII that have to be spellable */
#define LEAST_SPELLED 60 /* [%] of all words: there are abbreviations and names */
#define TIE	     10 /* [%] a reading has to be better than another */
#define SURE	     4	/* words that are spellable, or have signs for letters */
#define LIKELY	     2
#define FEW	     3 /* sequences of UTF-8 that cannot stand there by chance */

static const char *const names[MOJIBAKE_ENCODINGS] = {"TCVN3", "VNI-Win", "VISCII", "CP1258"};

struct reading {
	const char *name;
	const char *text;
	size_t size;
	struct spelling spelling;
};

/* What CP1252 has at 80 … 9F; 0: nothing, so that programs leave the control character. */
static const uint16_t cp1252[32] = {
	0x20AC, 0,	0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,	0x017D, 0,
	0,	0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,	0x017E, 0x0178,
};

/* The byte that was taken for the code point, or 256. */
static unsigned byte_of(uint32_t code_point)
{
	if (code_point < 0x100)
		return code_point;
	for (unsigned i = 0; i < 32; i++)
		if (cp1252[i] == code_point)
			return 0x80 + i;
	return 256;
}

/* Ordinary Vietnamese has a letter of its own within a few words, which ends the search there. */
static bool is_suspect(const char *text, size_t size)
{
	bool high = false;
	for (size_t at = 0; at < size;) {
		if ((unsigned char)text[at] < 0x80) {
			at++;
			continue;
		}
		uint32_t c = utf8_next(text, size, &at);
		if (spelling_is_own(c) || byte_of(c) > 255)
			return false;
		high = high || c < 0x2000;
	}
	return high;
}

static void to_bytes(const char *text, size_t size, struct buffer *out)
{
	buffer_reserve(out, size);
	for (size_t at = 0; at < size;)
		buffer_char(out, (char)byte_of(utf8_next(text, size, &at)));
}

/* Letters with two bytes in C1 lose them in programs that allow no control characters. */
static bool read_utf8(struct arena *scratch, const struct buffer *bytes, struct mojibake *out)
{
	struct buffer text = buffer_make(scratch);
	size_t good = 0, bad = 0, length = 0;
	for (size_t at = 0; at < bytes->size;) {
		uint32_t c = utf8_next(bytes->data, bytes->size, &at);
		good += c >= 0x80 && c != UTF8_INVALID;
		bad += c == UTF8_INVALID;
		buffer_code_point(&text, c == UTF8_INVALID ? 0xFFFD : c);
	}
	if (!good || (bad && (good < FEW || good < bad * FEW)))
		return false;
	*out = (struct mojibake){.encoding = "UTF-8", .meant = utf8_nfc(scratch, text.data, text.size, &length)};
	const struct spelling all = spelling_measure(out->meant, length);
	out->sure = bad ? all.own >= FEW : all.good && all.good == all.marked;
	out->safe = out->sure && !bad;
	if (bad)
		out->lost = DIAGNOSTIC_WORDS("một số chữ (chỗ có \xEF\xBF\xBD)", "some letters (where \xEF\xBF\xBD is)");
	return true;
}

static void open_encodings(struct arena *arena, struct mojibake_reader *reader)
{
	if (reader->encodings)
		return;
	reader->encodings = arena_alloc(arena, MOJIBAKE_ENCODINGS * sizeof *reader->encodings);
	for (size_t i = 0; i < MOJIBAKE_ENCODINGS; i++)
		if (!legacy_open(names[i], &reader->encodings[i]))
			reader->encodings[i].name = NULL;
}

static bool read_legacy(struct arena *scratch, const struct legacy *legacy, const struct buffer *bytes, struct reading *out)
{
	struct buffer text = buffer_make(scratch);
	if (!legacy->name || legacy_decode(legacy, bytes->data, bytes->size, &text, NULL))
		return false;
	out->name = legacy->name;
	out->text = utf8_nfc(scratch, text.data, text.size, &out->size);
	out->spelling = spelling_measure(out->text, out->size);
	const struct spelling *all = &out->spelling;
	return all->good && all->good * 100 >= all->marked * LEAST_GOOD && all->spelled * 100 >= all->words * LEAST_SPELLED;
}

static size_t share(const struct reading *reading)
{
	return reading->spelling.good * 100 / reading->spelling.marked;
}

static bool is_known(const struct mojibake_reader *reader, const char *name)
{
	return reader->known && strcmp(reader->known, name) == 0;
}

/* The one reading that is better than all others, or that of the encoding the document is known to be in; false when there is none. */
static bool choose(struct arena *scratch, const struct mojibake_reader *reader, const struct buffer *bytes, struct reading *out)
{
	struct reading readings[MOJIBAKE_ENCODINGS];
	size_t count = 0, best = 0;
	for (size_t i = 0; i < MOJIBAKE_ENCODINGS; i++) {
		if (!read_legacy(scratch, &reader->encodings[i], bytes, &readings[count]))
			continue;
		if (is_known(reader, readings[count].name)) {
			*out = readings[count];
			return true;
		}
		if (share(&readings[count]) > share(&readings[best]))
			best = count;
		count++;
	}
	for (size_t i = 0; i < count; i++)
		if (share(&readings[i]) + TIE > share(&readings[best]) && strcmp(readings[i].text, readings[best].text) != 0)
			return false;
	if (count)
		*out = readings[best];
	return count > 0;
}

/* What a text in TCVN3 has lost on its way, or may have. */
static void find_losses(struct arena *scratch, const struct reading *reading, bool soft_hyphens, struct mojibake *out)
{
	struct spelling_word word;
	char meant[SPELLING_WORD];
	for (size_t at = 0; !out->lost && spelling_next(reading->text, reading->size, &at, &word);) {
		const char *text = reading->text + word.start;
		size_t size = word.end - word.start;
		if (spelling_case_lost(text, size)) {
			out->lost = arena_format(scratch, DIAGNOSTIC_WORDS("chữ hoa mang dấu (“%.*s”)", "capitals with a tone (‘%.*s’)"),
						 (int)size, text, (int)size, text);
		} else if (!soft_hyphens && spelling_horn_lost(text, size, meant)) {
			out->lost = arena_format(scratch, DIAGNOSTIC_WORDS("chữ ư (“%.*s” là “%s”)", "the letter ư (‘%.*s’ is ‘%s’)"),
						 (int)size, text, meant, (int)size, text, meant);
		} else if (!soft_hyphens && spelling_with_horn(text, size, meant)) {
			out->safe = false;
		}
	}
	out->safe = out->safe && !out->lost;
}

bool mojibake_find(struct arena *arena, struct arena *scratch, struct mojibake_reader *reader, const char *text, struct mojibake *out)
{
	size_t size = strlen(text);
	if (!is_suspect(text, size))
		return false;
	const struct spelling was = spelling_measure(text, size);
	struct buffer bytes = buffer_make(scratch);
	to_bytes(text, size, &bytes);
	if (!was.marked || was.good * 2 > was.marked)
		return false;
	if (read_utf8(scratch, &bytes, out))
		return true;
	struct reading best = {0};
	open_encodings(arena, reader);
	if (!choose(scratch, reader, &bytes, &best))
		return false;
	const struct spelling *all = &best.spelling;
	size_t points = all->good + was.signs;
	bool known = is_known(reader, best.name);
	if (points < LIKELY && !known)
		return false;
	*out = (struct mojibake){.encoding = best.name, .meant = best.text};
	out->sure = all->good == all->marked && (known || points >= SURE);
	out->safe = out->sure;
	out->soft_hyphens = strstr(text, "\xC2\xAD") != NULL;
	if (strcmp(best.name, "TCVN3") == 0)
		find_losses(scratch, &best, out->soft_hyphens || reader->soft_hyphens, out);
	return true;
}
