/* What a diagnostic says: its message and its hint, with their arguments. */
#include "base/diagnostic.h"

#include "base/utf8.h"

#include <string.h>

#define SEPARATOR      '\x1F' /* between the two languages of an argument */

static const struct {
	const char *message[2], *hint[2];
} texts[] = {
#define DIAGNOSTIC(id, code, severity, vi, vi_hint, en, en_hint)                                                       \
	[DIAGNOSTIC_##id] = {.message = {[LANGUAGE_VI] = vi, [LANGUAGE_EN] = en},                                      \
			     .hint = {[LANGUAGE_VI] = vi_hint, [LANGUAGE_EN] = en_hint}},
#include "base/diagnostic_table.h"
#undef DIAGNOSTIC
};

/* Control characters (C0, DEL, C1), Bidi_Control (UAX #9), line and paragraph separators, the byte order mark. */
bool diagnostic_is_unsafe(uint32_t code_point)
{
	return code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0) || code_point == 0x61C ||
	       code_point == 0x200E || code_point == 0x200F || (code_point >= 0x2028 && code_point <= 0x202E) ||
	       (code_point >= 0x2066 && code_point <= 0x2069) || code_point == 0xFEFF;
}

static void add_valid(struct buffer *out, uint32_t code_point)
{
	buffer_code_point(out, code_point == UTF8_INVALID ? 0xFFFD : code_point);
}

void diagnostic_escape(struct buffer *out, const char *text, size_t size)
{
	size_t length = 0;
	for (size_t at = 0; at < size; length++) {
		if (length == DIAGNOSTIC_SHOWN) {
			buffer_text(out, "…");
			return;
		}
		uint32_t code_point = utf8_next(text, size, &at);
		if (code_point == '\n')
			buffer_text(out, "\\n");
		else if (code_point == '\r')
			buffer_text(out, "\\r");
		else if (code_point == '\t')
			buffer_text(out, "\\t");
		else if (diagnostic_is_unsafe(code_point))
			buffer_format(out, "\\u%04X", (unsigned)code_point);
		else
			add_valid(out, code_point);
	}
}

/* The side of the argument that is written in the language. */
static void add_argument(struct buffer *out, const char *argument, enum language language)
{
	const char *separator = strchr(argument, SEPARATOR);
	if (!separator)
		diagnostic_escape(out, argument, strlen(argument));
	else if (language == LANGUAGE_VI)
		diagnostic_escape(out, argument, (size_t)(separator - argument));
	else
		diagnostic_escape(out, separator + 1, strcspn(separator + 1, "\x1F"));
}

/* `diagnostic` NULL: `…` stands for the arguments. */
static void fill(struct buffer *out, const char *text, const struct diagnostic *diagnostic, enum language language)
{
	while (*text) {
		size_t plain = strcspn(text, "{");
		buffer_add(out, text, plain);
		text += plain;
		if (*text == '{' && text[1] > '0' && text[1] <= '0' + DIAGNOSTIC_ARGUMENTS && text[2] == '}') {
			const char *argument = diagnostic ? diagnostic->arguments[text[1] - '1'] : "…";
			if (argument)
				add_argument(out, argument, language);
			text += 3;
		} else if (*text) {
			buffer_char(out, *text++);
		}
	}
}

void diagnostic_message(const struct diagnostic *diagnostic, enum language language, struct buffer *out)
{
	fill(out, texts[diagnostic->code].message[language], diagnostic, language);
}

void diagnostic_pattern(enum diagnostic_code code, enum language language, struct buffer *out)
{
	fill(out, texts[code].message[language], NULL, language);
}

void diagnostic_hint(const struct diagnostic *diagnostic, enum language language, struct buffer *out)
{
	if (!diagnostic->suggestion) {
		fill(out, texts[diagnostic->code].hint[language], diagnostic, language);
		return;
	}
	buffer_text(out, language == LANGUAGE_VI ? "có phải “" : "did you mean ‘");
	add_argument(out, diagnostic->suggestion, language);
	buffer_text(out, language == LANGUAGE_VI ? "”?" : "’?");
}
