/* Rules on form. */
#include "rules/rules.h"

void rules_form(struct diagnostics *list, const struct report *report)
{
	(void)list;
	(void)report;
}
