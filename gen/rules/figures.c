/* Rules on figures. */
#include "rules/rules.h"

void rules_figures(struct diagnostics *list, const struct report *report)
{
	(void)list;
	(void)report;
}
