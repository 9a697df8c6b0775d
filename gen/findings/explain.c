/* What each code means, at length; and the list of all codes. */
#include "findings/explain.h"

#include "base/utf8.h"
#include "findings/format.h"

#include <stdlib.h>
#include <string.h>

static const struct explanation explanations[DIAGNOSTIC_COUNT] = {
#define EXPLAIN(id, vi, en, wrong_example, right_example)                                                      \
	[DIAGNOSTIC_##id] = {.text = {[LANGUAGE_VI] = vi, [LANGUAGE_EN] = en}, .wrong = wrong_example, .right = right_example},
#include "findings/explain_table.h"
#undef EXPLAIN
};

const struct explanation *explanation_find(enum diagnostic_code code)
{
	return explanations[code].text[0] ? &explanations[code] : NULL;
}

static const char *say(enum language language, const char *vi, const char *en)
{
	return language == LANGUAGE_VI ? vi : en;
}

static const char *severity_name(enum severity severity, enum language language)
{
	static const char *const names[] = {
		[SEVERITY_NOTE] = "ghi chú", [SEVERITY_WARNING] = "cảnh báo", [SEVERITY_ERROR] = "lỗi", [SEVERITY_FAILURE] = "thất bại"};
	return say(language, names[severity], severity_word(severity));
}

/* Each line of the example behind four blanks. */
static void add_example(struct buffer *out, const char *label, const char *example)
{
	if (!*example)
		return;
	buffer_format(out, "\n%s\n", label);
	while (*example) {
		size_t size = strcspn(example, "\n");
		buffer_text(out, "    ");
		buffer_add(out, example, size);
		buffer_char(out, '\n');
		example += size + (example[size] == '\n');
	}
}

void explain_write(enum diagnostic_code code, enum language language, struct buffer *out)
{
	const struct explanation *explanation = explanation_find(code);
	const char *name = diagnostic_name(code);
	buffer_format(out, "%s: %s: ", name, severity_name(diagnostic_severity(code), language));
	diagnostic_pattern(code, language, out);
	buffer_char(out, '\n');
	if (explanation) {
		buffer_format(out, "\n%s\n", explanation->text[language]);
		add_example(out, say(language, "Sai:", "Wrong:"), explanation->wrong);
		add_example(out, say(language, "Đúng:", "Right:"), explanation->right);
	}
	if (diagnostic_is_rule(code))
		buffer_format(out,
			      language == LANGUAGE_VI
				      ? "\nTắt quy tắc này: ghi \"check\": {\"off\": [\"%s\"]} trong báo cáo, hoặc chạy tongket check --off %s.\n"
				      : "\nTo switch this rule off: write \"check\": {\"off\": [\"%s\"]} in the report, or run tongket check --off %s.\n",
			      name, name);
}

static int compare_codes(const void *a, const void *b)
{
	const enum diagnostic_code *left = a, *right = b;
	return strcmp(diagnostic_name(*left), diagnostic_name(*right));
}

static void add_human(enum diagnostic_code code, enum language language, struct buffer *out)
{
	enum severity severity = diagnostic_severity(code);
	const char *word = severity_name(severity, language);
	static const int widths[] = {[LANGUAGE_VI] = 9, [LANGUAGE_EN] = 8};
	int columns = 0;
	for (const char *at = word; *at; at++)
		columns += (*at & 0xC0) != 0x80;
	buffer_format(out, "%s %c %s%*s", diagnostic_name(code), diagnostic_is_rule(code) ? '*' : ' ', word, widths[language] - columns, "");
	diagnostic_pattern(code, language, out);
	buffer_char(out, '\n');
}

static const char *write_pattern(enum diagnostic_code code, enum language language, struct arena *arena)
{
	struct buffer pattern = buffer_make(arena);
	diagnostic_pattern(code, language, &pattern);
	return pattern.data;
}

static void add_both(struct json *json, const char *key, const char *vi, const char *en)
{
	json_open(json, key, '{');
	json_text(json, "vi", vi);
	json_text(json, "en", en);
	json_close(json, '}');
}

static void add_json(struct json *json, enum diagnostic_code code)
{
	const struct explanation *explanation = explanation_find(code);
	struct arena *arena = json->out->arena;
	json_line(json);
	json_open(json, NULL, '{');
	json_text(json, "code", diagnostic_name(code));
	json_text(json, "severity", severity_word(diagnostic_severity(code)));
	json_flag(json, "rule", diagnostic_is_rule(code));
	add_both(json, "message", write_pattern(code, LANGUAGE_VI, arena), write_pattern(code, LANGUAGE_EN, arena));
	if (explanation) {
		add_both(json, "explanation", explanation->text[LANGUAGE_VI], explanation->text[LANGUAGE_EN]);
		json_text(json, "wrong", explanation->wrong);
		json_text(json, "right", explanation->right);
	}
	json_close(json, '}');
}

static void write_json(const enum diagnostic_code *codes, struct buffer *out)
{
	struct json json = {.out = out};
	json_open(&json, NULL, '[');
	for (size_t i = 0; i < DIAGNOSTIC_COUNT; i++)
		add_json(&json, codes[i]);
	buffer_char(out, '\n');
	json_close(&json, ']');
	buffer_char(out, '\n');
}

/* The plain text with what Markdown would take for its own escaped. */
static void add_escaped(struct buffer *out, const char *text)
{
	for (; *text; text++) {
		if (strchr("\\`*_{}[]<>#|", *text))
			buffer_char(out, '\\');
		buffer_char(out, *text);
	}
}

static void add_block(struct buffer *out, const char *label, const char *example)
{
	if (!*example)
		return;
	buffer_format(out, "%s\n\n```text\n%s%s```\n\n", label, example, example[strlen(example) - 1] == '\n' ? "" : "\n");
}

static void add_markdown(enum diagnostic_code code, struct buffer *out)
{
	const struct explanation *explanation = explanation_find(code);
	enum severity severity = diagnostic_severity(code);
	buffer_format(out, "## %s\n\n", diagnostic_name(code));
	for (enum language language = LANGUAGE_VI; language <= LANGUAGE_EN; language++) {
		buffer_format(out, "**%s**: ", severity_name(severity, language));
		add_escaped(out, write_pattern(code, language, out->arena));
		buffer_text(out, "\n\n");
		if (explanation) {
			add_escaped(out, explanation->text[language]);
			buffer_text(out, "\n\n");
		}
	}
	if (explanation) {
		add_block(out, "Sai / wrong:", explanation->wrong);
		add_block(out, "Đúng / right:", explanation->right);
	}
}

static const char markdown_head[] =
	"# Các mã kiểm tra · The codes\n"
	"\n"
	"Trang này do chương trình viết ra; xem một mã ngay trên máy bằng `tongket check --explain MÃ`. *This page is written by the program;\n"
	"`tongket check --explain CODE` shows one of them.*\n"
	"\n"
	"S: đọc tệp · reading the file. R: báo cáo · the report. C: con số · figures. T: thể thức · form. N: ngôn ngữ · language. L: bố cục · the\n"
	"layout. F: phông chữ · fonts. P: tệp PDF · PDF files. X: máy và hệ thống · the system.\n"
	"\n"
	"Các quy tắc C, T và N tắt được, trong báo cáo (`\"check\": {\"off\": [\"N801\"]}`) hoặc bằng `--off`. *The rules C, T and N can be switched\n"
	"off, in the report or with `--off`.* `…` là chỗ của từng trường hợp · stands for what differs from case to case.\n"
	"\n";

#define MDOC_LINE 78 /* [bytes] */

/* One word in ASCII. */
static const char *write_word(const char *word, size_t size, struct arena *arena)
{
	struct buffer out = buffer_make(arena);
	for (size_t at = 0; at < size;) {
		uint32_t code_point = utf8_next(word, size, &at);
		if (code_point == '\\')
			buffer_text(&out, "\\e");
		else if (code_point > '~')
			buffer_format(&out, "\\[u%04X]", (unsigned)code_point);
		else
			buffer_char(&out, (char)code_point);
	}
	return out.data;
}

static void add_mdoc(enum diagnostic_code code, struct buffer *out)
{
	const char *text = write_pattern(code, LANGUAGE_EN, out->arena);
	size_t line = 0;
	buffer_format(out, ".It Cm %s Pq %s", diagnostic_name(code), severity_word(diagnostic_severity(code)));
	while (*text) {
		size_t size = strcspn(text, " ");
		const char *word = write_word(text, size, out->arena);
		bool breaks = !line || line + 1 + strlen(word) > MDOC_LINE;
		buffer_char(out, breaks ? '\n' : ' ');
		/* What begins a line with these would be a request. */
		if (breaks && (*word == '.' || *word == '\''))
			buffer_text(out, "\\&");
		buffer_text(out, word);
		line = breaks ? strlen(word) : line + 1 + strlen(word);
		text += size + (text[size] == ' ');
	}
	buffer_char(out, '\n');
}

static void write_list(const enum diagnostic_code *codes, enum codes_format format, enum language language, struct buffer *out)
{
	for (size_t i = 0; i < DIAGNOSTIC_COUNT; i++) {
		switch (format) {
		case CODES_HUMAN:
			add_human(codes[i], language, out);
			break;
		case CODES_MARKDOWN:
			add_markdown(codes[i], out);
			break;
		case CODES_MDOC:
			add_mdoc(codes[i], out);
			break;
		case CODES_JSON:
			break;
		}
	}
}

void codes_write(enum codes_format format, enum language language, struct buffer *out)
{
	enum diagnostic_code codes[DIAGNOSTIC_COUNT];
	for (size_t i = 0; i < DIAGNOSTIC_COUNT; i++)
		codes[i] = (enum diagnostic_code)i;
	qsort(codes, DIAGNOSTIC_COUNT, sizeof *codes, compare_codes);
	if (format == CODES_JSON) {
		write_json(codes, out);
		return;
	}
	if (format == CODES_MARKDOWN)
		buffer_text(out, markdown_head);
	write_list(codes, format, language, out);
	if (format == CODES_HUMAN)
		buffer_text(out, say(language, "\n* quy tắc tắt được; … thay cho nội dung từng trường hợp. Giải thích: tongket check --explain MÃ\n",
				     "\n* a rule that can be switched off; … stands for what differs. At length: tongket check --explain CODE\n"));
	else if (format == CODES_MARKDOWN && out->size && out->data[out->size - 1] == '\n')
		out->data[--out->size] = '\0';
}
