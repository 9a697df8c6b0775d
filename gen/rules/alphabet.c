/* Rules on characters: letters of other alphabets, characters that nobody sees, letters in pieces. */
#include "rules/language.h"

#include "base/utf8.h"
#include "source/literal.h"

#include <string.h>

/* The Latin letter that looks the same; 0 when there is none. */
static uint32_t latin_twin(uint32_t c)
{
	static const struct {
		uint16_t other, latin;
	} twins[] = {
		{0xD0, 0x110}, {0xF0, 0x111}, {0x189, 0x110}, /* đ */
		{0x391, 'A'}, {0x392, 'B'}, {0x395, 'E'}, {0x396, 'Z'}, {0x397, 'H'}, {0x399, 'I'}, {0x39A, 'K'}, {0x39C, 'M'}, {0x39D, 'N'}, {0x39F,
			'O'},
		{0x3A1, 'P'}, {0x3A4, 'T'}, {0x3A5, 'Y'}, {0x3A7, 'X'}, {0x3BD, 'v'}, {0x3BF, 'o'}, /* Greek */
		{0x405, 'S'}, {0x406, 'I'}, {0x408, 'J'}, {0x410, 'A'}, {0x412, 'B'}, {0x415, 'E'}, {0x41A, 'K'}, {0x41C, 'M'}, {0x41D, 'H'}, {0x41E,
			'O'},
		{0x420, 'P'}, {0x421, 'C'}, {0x422, 'T'}, {0x423, 'Y'}, {0x425, 'X'}, {0x430, 'a'}, {0x435, 'e'}, {0x43E, 'o'}, {0x440, 'p'}, {0x441,
			'c'},
		{0x443, 'y'}, {0x445, 'x'}, {0x455, 's'}, {0x456, 'i'}, {0x458, 'j'}, /* Cyrillic */
	};
	for (size_t i = 0; i < sizeof twins / sizeof *twins; i++)
		if (twins[i].other == c)
			return twins[i].latin;
	return 0;
}

/* A word of one alphabet is that of another language; one of two is a slip, if Latin letters can stand for the others. */
void alphabet_check_word(struct view *view, const struct word *word)
{
	struct arena *arena = view->wording->arena;
	struct buffer out = buffer_make(arena);
	bool latin = false, icelandic = false;
	for (size_t at = word->start; at < word->end;) {
		uint32_t c = utf8_next(view->text, word->end, &at), twin = latin_twin(c);
		if (!twin && c >= 0x370 && c < 0x530)
			return;
		icelandic |= c == 0xD0 || c == 0xF0 || c == 0x189;
		latin |= !twin;
		buffer_code_point(&out, twin ? twin : c);
	}
	const char *mended = utf8_nfc(arena, out.data, out.size, &(size_t){0});
	if (latin || icelandic)
		view_mend(view, DIAGNOSTIC_LETTER_TWIN, view_span(word->start, word->end), NULL, mended);
}

/* Ｔｅｔ, from keyboards that write Chinese. */
static size_t check_wide(struct view *view, size_t start)
{
	struct buffer out = buffer_make(view->wording->arena);
	size_t end = start;
	for (size_t at = start; at < view->size; end = at) {
		uint32_t c = utf8_next(view->text, view->size, &at);
		if (c < 0xFF01 || c > 0xFF5E)
			break;
		buffer_char(&out, (char)(c - 0xFF01 + '!'));
	}
	view_mend(view, DIAGNOSTIC_LETTER_TWIN, view_span(start, end), NULL, out.data);
	return end;
}

static bool is_never_seen(uint32_t c)
{
	return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

/* Spaces of a width of their own. Between a number and its unit some like them narrow. */
static bool is_odd_space(const struct view *view, uint32_t c, size_t at, size_t end)
{
	char before = at ? view->text[at - 1] : ' ', after = view->text[end];
	if (!((c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000))
		return false;
	return !(before >= '0' && before <= '9') && !(after >= '0' && after <= '9');
}

/* A space that does not break belongs between two words: beside another space, a mark or an end it is left over from a web page. */
static bool is_stray(const struct view *view, size_t at, size_t end)
{
	char before = at ? view->text[at - 1] : ' ', after = view->text[end];
	return before == ' ' || before == '\n' || after == '\0' || strchr(" ,.;!?)\n", after);
}

static void check_unseen(struct view *view, uint32_t c, size_t at, size_t end, const char *replacement)
{
	if (view->left)
		view_mend(view, DIAGNOSTIC_CHARACTER_UNSEEN, view_span(at, end), arena_format(view->wording->arena, "U+%04X", (unsigned)c),
			  replacement);
}

size_t alphabet_check_character(struct view *view, size_t at)
{
	size_t end = at;
	uint32_t c = utf8_next(view->text, view->size, &end);
	if (c >= 0x2010 && c < 0x2060 && c != 0x202F && c != 0x205F) /* quotes, dashes, the ellipsis */
		return end;
	bool picture = at && (unsigned char)view->text[at - 1] >= 0x80 && (unsigned char)view->text[end] >= 0xE2; /* joined emoji */
	if (c >= 0xFF01 && c <= 0xFF5E)
		return check_wide(view, at);
	bool unseen = is_never_seen(c) && !picture, odd = !unseen && is_odd_space(view, c, at, end);
	if (odd)
		check_unseen(view, c, at, end, " ");
	else if (unseen || (c == 0xA0 && is_stray(view, at, end)))
		check_unseen(view, c, at, end, "");
	return end;
}

static bool is_combining(uint32_t c)
{
	return c >= 0x300 && c < 0x370;
}

static size_t count_combining(const char *text, size_t size)
{
	size_t count = 0;
	for (size_t at = 0; at < size; at++)
		count += (unsigned char)text[at] == 0xCC || (unsigned char)text[at] == 0xCD;
	return count;
}

/* Where letters stand in pieces in the file. */
struct pieces {
	struct span span;  /* from the first letter in pieces to the end of the last */
	size_t count;      /* marks */
	bool shapes;       /* ^ and the like stand apart too, not tone marks only */
	bool escaped;      /* \u0302 */
};

static struct pieces find_pieces(const struct origin *origin, struct span inside)
{
	struct pieces pieces = {.count = 0};
	uint32_t letter = inside.start;
	for (uint32_t at = inside.start; at < inside.end;) {
		struct literal_point point = literal_next(origin, inside, at);
		at = point.span.end;
		if (!is_combining(point.code_point)) {
			letter = point.span.start;
			continue;
		}
		if (!pieces.count++)
			pieces.span.start = letter;
		pieces.span.end = point.span.end;
		pieces.shapes |= point.code_point == 0x302 || point.code_point == 0x306 || point.code_point == 0x31B;
	}
	pieces.escaped = memchr(origin->text + pieces.span.start, '\\', pieces.span.end - pieces.span.start) != NULL;
	return pieces;
}

/* What is written is NFC; what the file holds need not be. */
void alphabet_check_form(struct wording *wording, const struct prose *prose)
{
	const struct node *node = prose->node;
	struct arena *arena = wording->arena;
	struct span inside = literal_inside(node->origin, node->span);
	if (inside.end - inside.start == prose->size)
		return;
	struct pieces pieces = find_pieces(node->origin, inside);
	if (pieces.count <= count_combining(prose->text, prose->size))
		return;
	struct place place = node_place(arena, node);
	place.span = pieces.span;
	const char *form = pieces.shapes ? DIAGNOSTIC_WORDS("dấu mũ và dấu thanh tách rời (NFD)", "letters and all their marks apart (NFD)") :
					   DIAGNOSTIC_WORDS("dấu thanh tách rời (Unicode tổ hợp)", "tone marks apart (composite Unicode)");
	const char *count = arena_format(arena, "%zu", pieces.count);
	struct diagnostic *diagnostic = diagnostics_add(wording->list, DIAGNOSTIC_FORM_DECOMPOSED, place, count, form, NULL);
	size_t size;
	const char *raw = arena_copy(arena, node->origin->text + pieces.span.start, pieces.span.end - pieces.span.start);
	if (pieces.escaped)
		diagnostic->repair = node_text_repair(arena, node, 0, prose->size, prose->text);
	else
		diagnostic->repair = (struct repair){pieces.span, utf8_nfc(arena, raw, pieces.span.end - pieces.span.start, &size)};
}
