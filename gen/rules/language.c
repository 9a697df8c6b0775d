/* Rules on language. */
#include "rules/rules.h"

void rules_language(struct diagnostics *list, const struct report *report)
{
	(void)list;
	(void)report;
}
