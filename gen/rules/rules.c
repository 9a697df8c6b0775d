/* All rules, and which of them a report does without. */
#include "rules/rules.h"

static void switch_off(struct diagnostics *list, const struct string *name)
{
	enum diagnostic_code code = diagnostic_find(name->text);
	if (code < DIAGNOSTIC_COUNT && diagnostic_is_rule(code))
		list->off[code] = true;
	else
		diagnostics_add(list, DIAGNOSTIC_CHECK_OFF, node_place(list->arena, name->node), name->text, NULL);
}

void rules_check(struct diagnostics *list, const struct report *report)
{
	for (size_t i = 0; i < report->check.off.count; i++)
		if (report->check.off.at[i].node)
			switch_off(list, &report->check.off.at[i]);
	rules_figures(list, report);
	rules_form(list, report);
	rules_language(list, report);
	rules_mojibake(list, report);
}
