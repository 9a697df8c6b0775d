/* Old Vietnamese encodings: which files and strings are taken for them, and that no bytes upset them. */
#include "source/legacy.h"

#include "base/utf8.h"
#include "source/mojibake.h"
#include "source/source.h"
#include "source/viqr.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))
#define LINES 200

static int start(void **state)
{
	*state = arena_new();
	return 0;
}

static int end(void **state)
{
	arena_free(*state);
	return 0;
}

/* Words of office prose, those with marks more often than they really are. */
static const char *const french[] = {
	"Le", "là", "à", "été", "présenté", "Félicité", "thé", "né", "la", "des", "réunion", "générale", "où", "très", "français",
	"société", "Noël", "forêt", "île", "hôtel", "août", "déjà", "côté", "façade", "reçu", "maïs", "naïf", "cœur", "garçon", "élève",
	"procès-verbal", "dès", "après", "bénéfice", "année", "budget", "de", "l’année", "qu’à", "dû", "sûr", "mère", "père", "frère",
	"école", "étude", "hôpital", "être", "même", "pâte", "tâche", "goûter", "voilà", "çà", "bé", "dé", "pré", "blé", "quartier",
	"ville", "mairie", "rôle",
};
static const char *const german[] = {
	"Die", "für", "über", "Gemeinde", "Jahresbericht", "Straße", "Köln", "müssen", "schön", "größer", "Mädchen", "Übung", "Ähre",
	"Öl", "Fußgänger", "hören", "Tür", "Bär", "fünf", "zwölf", "Prüfung", "möglich", "und", "der", "im", "mit", "Vereins", "grün",
	"früh", "Käse", "Lösung", "Größe", "daß", "Maß", "heißt", "nächste", "spät", "König", "Brücke", "Stück", "können", "würde",
	"täglich", "bei", "zu", "Gäste", "Mühe", "Wärme",
};
static const char *const english[] = {
	"The", "annual", "report", "café", "naïve", "résumé", "we’ve", "isn't", "it's", "go?", "no.", "so.", "to?", "data(i)", "x^2",
	"a+b", "o'clock", "I'm", "you're", "a.m.", "i.e.", "e.g.", "me.", "he's", "she'd", "of", "the", "budget", "Teddy's", "for",
	"coöperate", "fiancée", "(the", "ma~", "do.", "be?", "hi.", "a'", "Zoë", "façade", "u.", "o(n)", "O(n^2)", "~me", "piñata", "per",
	"déjà", "meeting",
};

static uint32_t random_next(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

static void add_line(struct buffer *out, const char *const *words, size_t count, uint32_t *seed)
{
	size_t length = 4 + random_next(seed) % 12;
	for (size_t i = 0; i < length; i++)
		buffer_format(out, i ? " %s" : "%s", words[random_next(seed) % count]);
}

/* UTF-8 to CP1252, of which only two signs outside Latin-1 occur. */
static void to_latin(const struct buffer *text, struct buffer *out)
{
	for (size_t at = 0; at < text->size;) {
		uint32_t c = utf8_next(text->data, text->size, &at);
		buffer_char(out, (char)(c == 0x2019 ? 0x92 : c == 0x153 ? 0x9C : c));
	}
}

static void refuse(struct arena *arena, const struct buffer *line)
{
	struct buffer latin = buffer_make(arena);
	struct mojibake_reader reader = {0};
	struct mojibake found;
	const char *candidates = NULL;
	to_latin(line, &latin);
	const char *name = legacy_detect(arena, latin.data, latin.size, &candidates);
	if (name || strcmp(candidates, LEGACY_CANDIDATES) != 0)
		fail_msg("taken for %s: %s", name ? name : candidates, line->data);
	if (mojibake_find(arena, arena, &reader, line->data, &found))
		fail_msg("taken for mojibake of %s: %s", found.encoding, line->data);
	struct buffer json = buffer_make(arena);
	buffer_format(&json, "{\"text\": \"%s\"}", line->data);
	if (viqr_detect(arena, json.data, json.size))
		fail_msg("taken for VIQR: %s", line->data);
}

static void other_languages_are_left_alone(void **state)
{
	static const struct {
		const char *const *words;
		size_t count;
	} languages[] = {{french, COUNT(french)}, {german, COUNT(german)}, {english, COUNT(english)}};
	for (size_t i = 0; i < COUNT(languages); i++) {
		uint32_t seed = 7;
		struct buffer all = buffer_make(*state);
		for (int n = 0; n < LINES; n++) {
			struct buffer line = buffer_make(*state);
			add_line(&line, languages[i].words, languages[i].count, &seed);
			refuse(*state, &line);
			buffer_format(&all, "%s ", line.data);
		}
		refuse(*state, &all);
	}
}

/* `từ cừ hừn lừi` or `tơ cơ hơn lơi`: nobody can know. */
static void ties_stay_undecided(void **state)
{
	static const char bytes[] = "t\xF5 c\xF5 h\xF5n l\xF5i";
	const char *candidates = NULL;
	assert_null(legacy_detect(*state, bytes, sizeof bytes - 1, &candidates));
	assert_string_equal(candidates, "TCVN3, CP1258");
}

static void mojibake_is_recognised(void **state)
{
	static const struct {
		const char *known, *text;
		const char *encoding; /* NULL: it is none */
		const char *meant;
		bool sure, safe, lost;
	} rows[] = {
		{NULL, "Céng hoµ x· héi chñ nghÜa ViÖt Nam", "TCVN3", "Cộng hoà xã hội chủ nghĩa Việt Nam", true, true, false},
		{NULL, "§éc lËp – Tù do – H¹nh phóc", "TCVN3", "Độc lập – Tự do – Hạnh phúc", true, true, false},
		{NULL, "®\u00AD\u00EEc tæ chøc nhiÒu ho¹t ®éng", "TCVN3", "được tổ chức nhiều hoạt động", true, true, false},
		{NULL, "tæ chøc ®îc nhiÒu ho¹t ®éng", "TCVN3", "tổ chức đợc nhiều hoạt động", false, false, true},
		{NULL, "Héi Ch÷ thËp ®á QUËN KiÕn An", "TCVN3", "Hội Chữ thập đỏ QUậN Kiến An", true, false, true},
		{NULL, "®¬n ®Ò nghÞ hç trî", "TCVN3", "đơn đề nghị hỗ trợ", true, false, false}, /* or "đươn": an ư may have been there */
		{NULL, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "VNI-Win", "Cộng hòa xã hội chủ nghĩa Việt Nam", true, true, false},
		{NULL, "ÑOÄC LAÄP – TÖÏ DO – HAÏNH PHUÙC", "VNI-Win", "ĐỘC LẬP – TỰ DO – HẠNH PHÚC", true, true, false},
		{NULL, "Cµng hòa xã hµi chü nghîa Vi®t Nam", "VISCII", "Cộng hòa xã hội chủ nghĩa Việt Nam", true, true, false},
		{NULL, "Cá»™ng hÃ²a xÃ£ há»™i", "UTF-8", "Cộng hòa xã hội", true, true, false},
		{NULL, "10 tr.® vµ 5 kg thÞt cho b¶n", "TCVN3", "10 tr.đ và 5 kg thịt cho bản", true, false, false},
		{NULL, "nhng c¸c cÊp Héi", "TCVN3", "nhng các cấp Hội", true, false, true},
		{NULL, "Hội nghị", NULL, NULL, false, false, false},
		{NULL, "Bà là cán bộ", NULL, NULL, false, false, false},
		{NULL, "hoà cà có bé mà", NULL, NULL, false, false, false},
		{NULL, "25 °C ± 2 µm, § 3", NULL, NULL, false, false, false},
		{NULL, "Müller & Söhne", NULL, NULL, false, false, false},
		{NULL, "ñoàng", NULL, NULL, false, false, false},
		{"VNI-Win", "ñoàng", "VNI-Win", "đồng", true, true, false},
		{"VNI-Win", "bé", NULL, NULL, false, false, false},
		{NULL, "", NULL, NULL, false, false, false},
		{NULL, "ASCII", NULL, NULL, false, false, false},
	};
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct mojibake_reader reader = {.known = rows[i].known};
		struct mojibake found;
		if (mojibake_find(*state, *state, &reader, rows[i].text, &found) != (rows[i].encoding != NULL))
			fail_msg("row %zu: %s", i, rows[i].text);
		if (!rows[i].encoding)
			continue;
		assert_string_equal(found.encoding, rows[i].encoding);
		assert_string_equal(found.meant, rows[i].meant);
		if (found.sure != rows[i].sure || found.safe != rows[i].safe || (found.lost != NULL) != rows[i].lost)
			fail_msg("row %zu: sure %d safe %d lost %s", i, found.sure, found.safe, found.lost ? found.lost : "-");
	}
}

static void viqr_is_read_by_its_rules(void **state)
{
	static const struct {
		const char *viqr, *text;
	} rows[] = {
		{"To^i ye^u tie^'ng nu+o+'c to^i tu+` khi mo+'i ra ddo+`i\\.", "Tôi yêu tiếng nước tôi từ khi mới ra đời."},
		{"O^ng te^n gi`\\? To^i te^n la` Ted\\dy", "Ông tên gì? Tôi tên là Teddy"},
		{"Ha` No^.i. HCTDD, DDa(.k, Ddo^`ng, Teddy", "Hà Nội. HCTĐ, Đặk, Đồng, Teddy"},
		{"a\\\\b", "a\\b"},
		{"[\"Ho^.i\\\\.\", \"gi`\\.\", {\"ke'\": \"co'\"}]", "[\"Hội.\", \"gì.\", {\"ke'\": \"có\"}]"},
		{"[\"{{a.o'}} (http://a.e/o?) a?\", \"\\u00e0.\\n\\\"i'\\\"\"]", "[\"{{a.o'}} (http://a.e/o?) ả\", \"\\u00e0.\\n\\\"í\\\"\"]"},
		{"[\"a\\\\\\\\.\", \"a\\\\n\"]", "[\"a\\\\.\", \"a\\\\n\"]"},
		{"[\"khong ddo'ng\n\"a'", "[\"khong đóng\n\"á"},
	};
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct buffer out = buffer_make(*state);
		size_t size = strlen(rows[i].viqr);
		assert_int_equal(viqr_decode(*state, rows[i].viqr, size, &out, arena_alloc(*state, size / 8 + 1)), size);
		assert_string_equal(out.data, rows[i].text);
	}
}

/* One byte is one column, though marks join their letters. */
static void places_are_those_of_the_file(void **state)
{
	static const struct {
		const char *text, *encoding;
		size_t line, column, raw;
	} rows[] = {
		{"[\"Ho^.i Chu+~\",\n \"tha^.p\", x]", "VIQR", 2, 12, 27},
		{"[\"Ho\xE4i Ch\xF6\xF5\",\n \"tha\xE4p\", x]", "VNI", 2, 11, 24},
		{"[\"H\xE9i Ch\xF7\",\n \"th\xCBp\", x]", "TCVN3", 2, 10, 21},
		{"[\"H\xF4\xF2i\", x]", "CP1258", 1, 10, 9},
		{"\xEF\xBB\xBF[\"H\u1ED9i\", x]", NULL, 1, 9, 13},
	};
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct diagnostics list = diagnostics_make(*state);
		assert_null(source_parse(&list, "t", rows[i].text, strlen(rows[i].text), rows[i].encoding));
		assert_int_equal(list.count, 1);
		struct place place = list.at[0].place;
		struct position position = origin_position(*state, place.origin, place.span.start);
		size_t raw = origin_raw_offset(*state, place.origin, place.span.start);
		if (position.line != rows[i].line || position.column != rows[i].column || raw != rows[i].raw)
			fail_msg("row %zu: %zu:%zu, byte %zu", i, position.line, position.column, raw);
		assert_int_equal(rows[i].text[raw], 'x');
	}
}

/* Long texts have marks in the map; every character is found again. */
static void every_character_of_a_long_file_is_found(void **state)
{
	struct buffer text = buffer_make(*state);
	for (int i = 0; i < 3000; i++)
		buffer_text(&text, i % 7 ? "ho\xE4i " : "\xF1o\xE0ng\n");
	struct legacy legacy;
	struct buffer out = buffer_make(*state);
	uint8_t *starts = arena_alloc(*state, text.size / 8 + 1);
	assert_true(legacy_open("vni", &legacy));
	assert_int_equal(legacy_decode(&legacy, text.data, text.size, &out, starts), 0);
	struct origin origin = {.name = "t", .text = out.data, .size = out.size,
				.raw = text.data, .raw_size = text.size, .form = ORIGIN_FORM_BYTES, .starts = starts};
	for (size_t raw = 0, at = 0; raw < text.size;) {
		assert_int_equal(origin_raw_offset(*state, &origin, (uint32_t)at), raw);
		legacy_next(&legacy, text.data, text.size, &raw);
		utf8_next(out.data, out.size, &at);
	}
	assert_int_equal(origin_raw_offset(*state, &origin, (uint32_t)out.size), text.size);
}

static void any_bytes_are_survived(void **state)
{
	static const char *const names[] = {NULL, "TCVN3", "VNI", "VIQR", "VISCII", "CP1258", "TCVN", "CP1252"};
	static const char likely[] = "aeiouydDO\"\\'`?~.(^+{}[]:, \n\xF9\xE4\xAD\xC3";
	uint32_t seed = 3;
	for (int round = 0; round < 2000; round++) {
		struct arena *arena = arena_new();
		struct diagnostics list = diagnostics_make(arena);
		char bytes[96] = "[\"";
		size_t size = random_next(&seed) % sizeof bytes;
		for (size_t i = random_next(&seed) % 3; i < size; i++)
			bytes[i] = round % 2 ? (char)random_next(&seed) : likely[random_next(&seed) % (sizeof likely - 1)];
		source_parse(&list, "t", bytes, size, names[(size_t)round / 2 % COUNT(names)]);
		for (size_t i = 0; i < list.count; i++) {
			struct place place = list.at[i].place;
			if (place.origin)
				assert_true(origin_raw_offset(arena, place.origin, place.span.end) <= size);
		}
		arena_free(arena);
	}
	(void)state;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(other_languages_are_left_alone, start, end),
		cmocka_unit_test_setup_teardown(ties_stay_undecided, start, end),
		cmocka_unit_test_setup_teardown(mojibake_is_recognised, start, end),
		cmocka_unit_test_setup_teardown(viqr_is_read_by_its_rules, start, end),
		cmocka_unit_test_setup_teardown(places_are_those_of_the_file, start, end),
		cmocka_unit_test_setup_teardown(every_character_of_a_long_file_is_found, start, end),
		cmocka_unit_test_setup_teardown(any_bytes_are_survived, start, end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
