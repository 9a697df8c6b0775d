/* Naming parts of a report: the paths in {{…}} and in layout files, and what stands at their end. */
#include "report/value.h"

#include <string.h>

struct walk {
	struct arena *arena;
	const struct scope *scope;
	const char *suggestion;
};

static const struct field group_metrics_field = {.key = "metrics", .type = &field_reference, .list = true, .target = "metrics"};
static const struct field names_field = {.key = "names", .type = &field_string, .list = true};

static struct value absent(enum value_kind kind)
{
	return (struct value){.kind = kind, .absent = true, .text = ""};
}

static struct value whole(enum value_kind kind, int64_t integer)
{
	return (struct value){.kind = kind, .text = "", .integer = integer, .number = decimal_from(integer)};
}

static struct value record_value(const struct record *record, const void *at)
{
	const struct value_head *head = at;
	bool there = at && head->node;
	return (struct value){.kind = VALUE_RECORD, .absent = !there, .node = there ? head->node : NULL, .text = "", .record = record,
			      .at = there ? at : NULL};
}

static const struct field *target_field(const struct field *reference)
{
	return field_find(&report_record, reference->target, strlen(reference->target));
}

static const char *entry_id(const struct field *field, const void *entry)
{
	const struct field *id = field->record ? field_find(field->record, "id", 2) : NULL;
	return id ? ((const struct string *)field_at(id, entry))->text : "";
}

/* The entry that carries the id, or an absent value of its kind. */
static struct value find_entry(const struct field *field, const struct list *list, const char *id, size_t size)
{
	const struct field *own = field->record ? field_find(field->record, "id", 2) : NULL;
	for (size_t i = 0; own && list && size && i < list->count; i++) {
		const void *entry = field_element(field, list, i);
		const char *text = ((const struct string *)field_at(own, entry))->text;
		if (strncmp(text, id, size) == 0 && text[size] == '\0')
			return record_value(field->record, entry);
	}
	return record_value(field->record, NULL);
}

static struct value follow_reference(const struct scope *scope, const struct field *reference, const struct string *id)
{
	const struct field *target = target_field(reference);
	const struct list *list = scope->report ? field_at(target, scope->report) : NULL;
	return find_entry(target, list, id ? id->text : "", id ? strlen(id->text) : 0);
}

static const struct {
	const struct field_type *type;
	enum value_kind kind;
} kinds[] = {
	{&field_string, VALUE_STRING}, {&field_text, VALUE_TEXT}, {&field_id, VALUE_STRING}, {&field_integer, VALUE_INTEGER}, {&field_year, VALUE_YEAR},
	{&field_number, VALUE_NUMBER}, {&field_boolean, VALUE_BOOLEAN}, {&field_choice_type, VALUE_STRING}, {&field_date, VALUE_DATE}, {&report_tally, VALUE_INTEGER},
};

static enum value_kind kind_of(const struct field *field)
{
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (kinds[i].type == field->type)
			return kinds[i].kind;
	return VALUE_OTHER;
}

/* A count; where it was given as names they are kept for `.names`. */
static void take_tally(struct value *value, const struct tally *tally)
{
	value->integer = tally->count;
	if (tally->names)
		value->list = (struct list){tally->node, (void *)(uintptr_t)tally->names, (size_t)tally->count};
}

/* A value that is no record and no list. */
static struct value plain_value(const struct field *field, const void *at)
{
	enum value_kind kind = kind_of(field);
	const struct value_head *head = at;
	struct value value = absent(kind);
	if (!at || !head->node)
		return value;
	value.absent = false;
	value.node = head->node;
	if (field->type == &field_choice_type)
		value.text = field->choices[((const struct choice *)at)->value].vi;
	else if (kind == VALUE_STRING || kind == VALUE_TEXT)
		value.text = ((const struct string *)at)->text;
	else if (field->type == &report_tally)
		take_tally(&value, at);
	else if (kind == VALUE_INTEGER || kind == VALUE_YEAR)
		value.integer = ((const struct integer *)at)->value;
	else if (kind == VALUE_NUMBER)
		value.number = ((const struct number *)at)->value;
	else if (kind == VALUE_BOOLEAN)
		value.integer = ((const struct boolean *)at)->value;
	else if (kind == VALUE_DATE)
		value.date = ((const struct day *)at)->value;
	if (kind == VALUE_INTEGER || kind == VALUE_YEAR)
		value.number = decimal_from(value.integer);
	return value;
}

static struct value element_value(const struct scope *scope, const struct field *field, const void *at)
{
	if (field->type == &field_record)
		return record_value(field->record, at);
	if (field->type == &field_reference)
		return follow_reference(scope, field, at);
	return plain_value(field, at);
}

/* The mistakes that leave a metric without a figure or a change. */
static bool is_broken_metric(struct walk *walk, const struct metric *metric)
{
	const struct report *report = walk->scope->report;
	if (!metric || !report->year.node)
		return report && !report->year.node;
	const struct field *values = field_find(&report_record_metric, "values", 6), *change = field_find(&report_record_metric, "change", 6);
	if (!metric->values.node && field_is_broken(walk->arena, &report_record_metric, metric->node, values))
		return true;
	if (!metric->change.percent.node && field_is_broken(walk->arena, &report_record_metric, metric->node, change))
		return true;
	if (metric->values.node && metric->values.count < metric->values.node->count)
		return true;
	for (size_t i = 0; i < metric->values.count; i++) {
		const struct figure *figure = &metric->values.at[i].figure;
		if (!figure->known && figure->node && figure->node->kind != NODE_NULL)
			return true;
	}
	return false;
}

static struct value field_value(const struct scope *scope, const struct field *field, const void *record)
{
	const void *at = record ? field_at(field, record) : NULL;
	if (!field->list)
		return element_value(scope, field, at);
	struct value value = absent(VALUE_LIST);
	value.field = field;
	if (at && ((const struct value_head *)at)->node) {
		memcpy(&value.list, at, sizeof value.list);
		value.node = value.list.node;
		value.absent = false;
	}
	return value;
}

struct value value_element(const struct scope *scope, const struct value *list, size_t index)
{
	if (list->absent || index >= list->list.count)
		return element_value(scope, list->field, NULL);
	return element_value(scope, list->field, field_element(list->field, &list->list, index));
}

bool value_present(const struct value *value)
{
	return !value->absent && !(value->kind == VALUE_LIST && value->list.count == 0);
}

static int report_year(const struct scope *scope)
{
	return scope->report ? (int)scope->report->year.value : 0;
}

static struct value quantity_of(const struct metric *metric, int year)
{
	struct value value = absent(VALUE_QUANTITY);
	if (metric && metric_quantity(metric, year, &value.quantity)) {
		value.absent = false;
		value.node = metric->node;
	}
	return value;
}

struct value value_settle(const struct scope *scope, struct value value)
{
	if (value.kind == VALUE_RECORD && value.record == &report_record_metric)
		return quantity_of(value.at, report_year(scope));
	return value;
}

static bool is(const char *key, size_t size, const char *name)
{
	return strlen(name) == size && memcmp(key, name, size) == 0;
}

static bool read_number(const char *key, size_t size, int *number)
{
	*number = 0;
	for (size_t i = 0; i < size; i++) {
		if (key[i] < '0' || key[i] > '9' || size > 6)
			return false;
		*number = *number * 10 + (key[i] - '0');
	}
	return size > 0;
}

static int previous_year(const struct metric *metric, int year)
{
	int previous = year - 1;
	for (size_t i = 0; metric && i < metric->values.count; i++)
		if (metric->values.at[i].year < year && metric->values.at[i].figure.known)
			previous = metric->values.at[i].year;
	return previous;
}

static bool step_metric(struct walk *walk, const char *key, size_t size, struct value *value)
{
	const struct metric *metric = value->at;
	int year = report_year(walk->scope), number;
	if (is(key, size, "change")) {
		*value = absent(VALUE_CHANGE);
		value->absent = !metric || !metric_change(metric, year, year, &value->change);
	} else if (is(key, size, "value")) {
		*value = quantity_of(metric, year);
	} else if (is(key, size, "previous")) {
		*value = quantity_of(metric, previous_year(metric, year));
	} else if (size == 4 && read_number(key, size, &number)) {
		*value = quantity_of(metric, number);
	} else {
		return false;
	}
	value->broken = value->absent && is_broken_metric(walk, metric);
	return true;
}

/* A number of a record that also has a unit: a target's value, what was planned and achieved. */
static bool attach_unit(const struct value *record, const struct field *field, struct value *value)
{
	const struct field *unit = field_find(record->record, "unit", 4);
	if (field->type != &field_number || !unit)
		return false;
	const char *name = record->at ? ((const struct string *)field_at(unit, record->at))->text : "";
	value->kind = VALUE_QUANTITY;
	if (!value->absent)
		value->absent = !metric_plain_quantity(value->number, name, &value->quantity);
	return true;
}

/* Nobody looks for a word among thousands, and neither does this. */
#define SUGGESTED_IDS 1000

static void suggest_ids(struct walk *walk, const struct value *list, const char *key, size_t size)
{
	if (list->list.count > SUGGESTED_IDS)
		return;
	const char **ids = arena_alloc(walk->arena, (list->list.count + 1) * sizeof *ids);
	for (size_t i = 0; i < list->list.count; i++)
		ids[i] = entry_id(list->field, field_element(list->field, &list->list, i));
	walk->suggestion = diagnostic_nearest(arena_copy(walk->arena, key, size), ids);
}

static bool is_of_group(const struct report *report, const struct metric *metric, const struct group *group)
{
	if (group)
		return strcmp(metric->group.text, group->id.text) == 0;
	for (size_t i = 0; i < report->groups.count; i++)
		if (strcmp(metric->group.text, report->groups.at[i].id.text) == 0)
			return false;
	return true;
}

/* The metrics of a group, which may be absent, or those that are of none. */
static struct value group_metrics(struct walk *walk, const struct group *group, bool of_group)
{
	const struct report *report = walk->scope->report;
	struct value value = absent(VALUE_LIST);
	value.field = &group_metrics_field;
	size_t count = report && (group || !of_group) ? report->metrics.count : 0;
	struct string *ids = arena_alloc(walk->arena, (count + 1) * sizeof *ids);
	for (size_t i = 0; i < count; i++)
		if (is_of_group(report, &report->metrics.at[i], group))
			ids[value.list.count++] = report->metrics.at[i].id;
	value.list.at = ids;
	value.list.node = value.node = value.list.count ? report->metrics.node : NULL;
	value.absent = value.list.count == 0;
	return value;
}

#define HIGHLIGHTS 100 /* what no page has room for is not looked for */

static void add_highlight(struct value *value, struct string *ids, const struct string *id)
{
	for (size_t i = 0; i < value->list.count; i++)
		if (strcmp(ids[i].text, id->text) == 0)
			return;
	if (id->node && value->list.count < HIGHLIGHTS)
		ids[value->list.count++] = *id;
}

/* The metrics that sections of the results show, each once: the first one of every section, then the second ones, and so on. */
static struct value highlights(struct walk *walk)
{
	const struct report *report = walk->scope->report;
	struct value value = absent(VALUE_LIST);
	value.field = &group_metrics_field;
	size_t count = report ? report->results.sections.count : 0;
	struct string *ids = arena_alloc(walk->arena, HIGHLIGHTS * sizeof *ids);
	bool more = true;
	for (size_t rank = 0; more && rank < HIGHLIGHTS; rank++) {
		more = false;
		for (size_t i = 0; i < count; i++) {
			const struct section *section = &report->results.sections.at[i];
			if (rank < section->metrics.count)
				add_highlight(&value, ids, &section->metrics.at[rank]);
			more = more || rank + 1 < section->metrics.count;
		}
	}
	value.list.at = ids;
	value.list.node = value.node = value.list.count ? report->metrics.node : NULL;
	value.absent = value.list.count == 0;
	return value;
}

/* How many of the targets that the text announces are not listed. */
static struct value unlisted(const struct directions *directions)
{
	struct value value = absent(VALUE_INTEGER);
	int64_t rest = directions ? directions->target_count.value - (int64_t)directions->targets.count : 0;
	if (rest <= 0 || !directions->target_count.node)
		return value;
	value.absent = false;
	value.integer = rest;
	value.number = decimal_from(rest);
	value.node = directions->target_count.node;
	return value;
}

static bool step_record(struct walk *walk, const char *key, size_t size, struct value *value)
{
	if (value->record == &report_record_directions && is(key, size, "unlisted")) {
		*value = unlisted(value->at);
		return true;
	}
	if (value->record == &report_record && is(key, size, "highlights")) {
		*value = highlights(walk);
		return true;
	}
	if (value->record == &report_record_metric && step_metric(walk, key, size, value))
		return true;
	if ((value->record == &report_record_group && is(key, size, "metrics")) || (value->record == &report_record && is(key, size, "ungrouped"))) {
		bool of_group = value->record == &report_record_group;
		*value = group_metrics(walk, of_group ? value->at : NULL, of_group);
		return true;
	}
	const struct field *field = field_find(value->record, key, size);
	if (!field) {
		walk->suggestion = field_nearest(walk->arena, value->record, arena_copy(walk->arena, key, size));
		return false;
	}
	struct value record = *value;
	*value = field_value(walk->scope, field, record.at);
	attach_unit(&record, field, value);
	value->broken = value->absent && record.node && field_is_broken(walk->arena, record.record, record.node, field);
	return true;
}

/* The sum over a list of a number in each of its entries: `awards.collectives`. */
static bool sum(const struct value *list, const struct field *field, struct value *out)
{
	enum value_kind kind = kind_of(field);
	/* Numbers of different units do not add up. */
	bool mixed = field->type == &field_number && field_find(list->field->record, "unit", 4);
	if (field->list || mixed || (kind != VALUE_INTEGER && kind != VALUE_NUMBER))
		return false;
	struct value total = absent(kind);
	bool fits = true;
	for (size_t i = 0; i < list->list.count; i++) {
		struct value one = plain_value(field, field_at(field, field_element(list->field, &list->list, i)));
		if (one.absent)
			continue;
		total.absent = false;
		fits = fits && decimal_add(total.number, one.number, &total.number);
		total.integer = fits ? total.integer + one.integer : 0;
	}
	*out = fits ? total : absent(kind);
	return true;
}

/* Whether an entry is without its id by a mistake, so that the one looked for may well be that. */
static bool lacks_ids(struct walk *walk, const struct value *list)
{
	const struct field *id = field_find(list->field->record, "id", 2);
	for (size_t i = 0; id && i < list->list.count; i++) {
		const void *entry = field_element(list->field, &list->list, i);
		const struct node *node = ((const struct value_head *)entry)->node, *own = ((const struct value_head *)field_at(id, entry))->node;
		if (!own && (!node || field_is_broken(walk->arena, list->field->record, node, id)))
			return true;
	}
	return false;
}

/* Whether the key means something in an entry. */
static bool is_key(const struct record *record, const char *key, size_t size)
{
	return field_find(record, key, size) || (record == &report_record_metric && (is(key, size, "value") || is(key, size, "previous")));
}

/* Whether a layout, which knows no report, may take the key for the id of an entry. */
static bool may_be_id(const struct record *record, const char *key, size_t size)
{
	bool form = strspn(key, "abcdefghijklmnopqrstuvwxyz0123456789_") >= size && *key >= 'a' && *key <= 'z';
	return form && field_find(record, "id", 2) && !is_key(record, key, size);
}

static bool step_list(struct walk *walk, const char *key, size_t size, struct value *value)
{
	const struct record *record = value->field->record;
	int number;
	if (is(key, size, "count")) {
		*value = value->absent ? absent(VALUE_INTEGER) : whole(VALUE_INTEGER, (int64_t)value->list.count);
		return true;
	}
	if (read_number(key, size, &number)) {
		bool there = number >= 1 && (size_t)number <= value->list.count;
		bool broken = value->broken;
		*value = value_element(walk->scope, value, there ? (size_t)number - 1 : SIZE_MAX);
		return there || broken || (number >= 1 && !walk->scope->report);
	}
	if (!record)
		return false;
	struct value entry = find_entry(value->field, value->absent ? NULL : &value->list, key, size);
	const struct field *field = field_find(record, key, size);
	if (entry.absent && field && sum(value, field, &entry)) {
		*value = entry;
		return true;
	}
	bool excused = entry.absent && (value->broken || lacks_ids(walk, value));
	if (entry.absent && walk->scope->report)
		suggest_ids(walk, value, key, size);
	if (entry.absent && !walk->suggestion && is_key(record, key, size))
		walk->suggestion = arena_format(walk->arena, "1.%.*s", (int)size, key);
	*value = entry;
	value->broken = excused;
	return !entry.absent || excused || (!walk->scope->report && may_be_id(record, key, size));
}

/* `14 giờ`, `14 giờ 30` */
static struct value time_value(struct walk *walk, const struct value *value)
{
	struct date date = value->date;
	struct value time = absent(VALUE_STRING);
	time.absent = value->absent || date.hour < 0;
	if (!time.absent)
		time.text = date.minute ? arena_format(walk->arena, "%d giờ %02d", date.hour, date.minute) : arena_format(walk->arena, "%d giờ", date.hour);
	return time;
}

static bool step_date(struct walk *walk, const char *key, size_t size, struct value *value)
{
	if (is(key, size, "time")) {
		*value = time_value(walk, value);
		return true;
	}
	struct date date = value->date;
	bool gone = value->absent;
	if (is(key, size, "day"))
		*value = whole(VALUE_INTEGER, date.day);
	else if (is(key, size, "month"))
		*value = whole(VALUE_INTEGER, date.month);
	else if (is(key, size, "year"))
		*value = whole(VALUE_YEAR, date.year);
	else
		return false;
	value->absent = gone;
	return true;
}

static bool step_change(const char *key, size_t size, struct value *value)
{
	struct metric_change change = value->change;
	bool gone = value->absent;
	if (is(key, size, "percent")) {
		*value = (struct value){.kind = VALUE_NUMBER, .text = "", .number = change.percent};
	} else if (is(key, size, "from_year")) {
		*value = whole(VALUE_YEAR, change.from_year);
	} else {
		return false;
	}
	value->absent = gone;
	return true;
}

static bool step_tally(const char *key, size_t size, struct value *value)
{
	if (value->kind != VALUE_INTEGER || !is(key, size, "names"))
		return false;
	struct list names = value->list;
	*value = absent(VALUE_LIST);
	value->field = &names_field;
	value->list = names;
	value->absent = !names.node;
	return true;
}

static bool step_kind(struct walk *walk, const char *key, size_t size, struct value *value)
{
	switch (value->kind) {
	case VALUE_RECORD:
		return step_record(walk, key, size, value);
	case VALUE_LIST:
		return step_list(walk, key, size, value);
	case VALUE_DATE:
		return step_date(walk, key, size, value);
	case VALUE_CHANGE:
		return step_change(key, size, value);
	case VALUE_INTEGER:
		return step_tally(key, size, value);
	case VALUE_STRING:
	case VALUE_TEXT:
	case VALUE_YEAR:
	case VALUE_NUMBER:
	case VALUE_QUANTITY:
	case VALUE_BOOLEAN:
	case VALUE_OTHER:
		break;
	}
	return false;
}

static bool step(struct walk *walk, const char *key, size_t size, struct value *value)
{
	bool broken = value->broken;
	if (size == 0 || !step_kind(walk, key, size, value))
		return false;
	value->broken |= broken;
	return true;
}

static bool start(struct walk *walk, const char *key, size_t size, struct value *value)
{
	const struct scope *scope = walk->scope;
	do {
		if (scope->name && is(key, size, scope->name)) {
			*value = scope->value;
			return true;
		}
		scope = scope->outer;
	} while (scope);
	const struct report *report = walk->scope->report;
	*value = (struct value){.kind = VALUE_RECORD, .text = "", .record = &report_record, .at = report};
	value->node = report ? report->node : NULL;
	return step(walk, key, size, value);
}

bool value_find(struct arena *arena, const struct scope *scope, const char *path, struct value *out, const char **suggestion)
{
	struct walk walk = {arena, scope, NULL};
	const char *at = path;
	for (bool more = true; more;) {
		size_t size = strcspn(at, ".");
		bool known = at == path ? start(&walk, at, size, out) : step(&walk, at, size, out);
		if (!known) {
			*suggestion = walk.suggestion
					      ? arena_format(arena, "%.*s%s%s", (int)(at - path), path, walk.suggestion, at + size)
					      : NULL;
			return false;
		}
		more = at[size] == '.';
		at += size + more;
	}
	*suggestion = NULL;
	return true;
}
