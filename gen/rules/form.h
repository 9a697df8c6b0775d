/* What the rules on form share. The form is that of Nghị định 30/2020/NĐ-CP: Phụ lục I (components), II (capitals), III (abbreviations), VI (lengths). */
#ifndef RULES_FORM_H
#define RULES_FORM_H

#include "report/report.h"

/* Findings of one kind in one text: more say nothing new, and finding the place of each costs a look through the text. */
#define FORM_PER_TEXT 20

/* Vietnamese letters, composed: what stands for the same letter in small, whether it is a letter, and a capital. */
uint32_t form_small(uint32_t code_point);
bool form_is_letter(uint32_t code_point);
bool form_is_capital(uint32_t code_point);

/* Bytes of `text` that spell the same as `words` whatever the case, if a word ends there; 0 when it does not begin so. */
size_t form_match(const char *text, size_t size, const char *words);

/* Whether it has letters, and all of them are capitals. */
bool form_is_upper(const char *text, size_t size);
/* Whether a letter of it is small. */
bool form_has_small(const char *text, size_t size);

/* The text without the blanks at both ends. */
struct span form_trim(const char *text);

/* A finding at the bytes `span` of the node's text, which are its {1}; `second` may be NULL. */
struct diagnostic *form_add(struct diagnostics *list, enum diagnostic_code code, const struct node *node, struct span span, const char *second);
/* What `check --fix` writes in place of these bytes. */
void form_repair(struct diagnostics *list, struct diagnostic *diagnostic, const struct node *node, struct span span, const char *replacement);

/* The year in the title. */
void form_check_title(struct diagnostics *list, const struct report *report);

/* Rules on `document`, a file each; it is there. */
void form_check_head(struct diagnostics *list, const struct report *report);      /* number, symbol, place, summary, lengths */
void form_check_bases(struct diagnostics *list, const struct document *document); /* căn cứ */
void form_check_lines(struct diagnostics *list, const struct document *document); /* marks and labels of căn cứ, kính gửi, nơi nhận */
void form_check_recipients(struct diagnostics *list, const struct document *document);
void form_check_signature(struct diagnostics *list, const struct signature *signature);

/* Rules on the report's words: capitals, annexes, marks typed by hand. */
void form_check_prose(struct diagnostics *list, const struct report *report);

#endif
