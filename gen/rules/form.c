/* Rules on form: Nghị định 30/2020/NĐ-CP, as far as it can be checked. */
#include "rules/form.h"
#include "rules/rules.h"

void rules_form(struct diagnostics *list, const struct report *report)
{
	const struct document *document = &report->document;
	if (document->node) {
		form_check_head(list, report);
		form_check_bases(list, document);
		form_check_lines(list, document);
		form_check_recipients(list, document);
		form_check_signature(list, &document->signature);
	}
	form_check_title(list, report);
	form_check_prose(list, report);
}
