/* Values of a report in Vietnamese words and figures. */
#include "layout/format.h"

#include "base/utf8.h"
#include "type/number.h"

#include <string.h>

/* Money in the unit it was written in, so that a column headed `triệu đồng` shows 500, not 500.000.000. */
static struct decimal as_written(const struct quantity *quantity)
{
	struct decimal value = quantity->value;
	if (quantity->unit.kind == UNIT_MONEY)
		decimal_shift(value, -quantity->unit.shift, &value);
	return value;
}

static void format_quantity(struct buffer *out, const struct quantity *quantity, bool bare)
{
	if (!bare && *quantity->qualifier)
		buffer_format(out, "%s ", quantity->qualifier);
	switch (quantity->unit.kind) {
	case UNIT_MONEY:
		number_money_exact(out, quantity->value);
		break;
	case UNIT_PERCENT:
		number_percent(out, quantity->value, quantity->places);
		break;
	case UNIT_PLAIN:
		number_format(out, quantity->value, quantity->places);
		if (*quantity->unit.name)
			buffer_format(out, " %s", quantity->unit.name);
		break;
	}
}

static struct decimal absolute(struct decimal value)
{
	if (value.mantissa < 0)
		value.mantissa = -value.mantissa;
	return value;
}

static void add_change(struct buffer *out, const struct metric_change *change)
{
	struct decimal percent = absolute(change->percent);
	if (change->direction == 0) {
		buffer_format(out, "không đổi so với năm %d", change->from_year);
		return;
	}
	buffer_text(out, change->direction > 0 ? "tăng " : "giảm ");
	if (percent.mantissa == 0) { /* less than what one place shows, and more than nothing */
		buffer_text(out, "dưới ");
		percent = (struct decimal){1, 1};
	}
	if (change->points) {
		number_format(out, percent, NUMBER_AS_IS);
		buffer_text(out, " điểm phần trăm");
	} else {
		number_percent(out, percent, NUMBER_AS_IS);
	}
	buffer_format(out, " so với năm %d", change->from_year);
}

static void add_trend(struct buffer *out, const struct metric_change *change, int places)
{
	if (change->direction > 0)
		buffer_char(out, '+');
	if (change->points) {
		number_format(out, change->percent, places);
		buffer_text(out, " điểm %");
	} else {
		number_percent(out, change->percent, places);
	}
}

static void format_plain(struct buffer *out, const struct segment *segment)
{
	const struct value *value = &segment->value;
	switch (value->kind) {
	case VALUE_STRING:
	case VALUE_TEXT:
		buffer_text(out, value->text);
		break;
	case VALUE_INTEGER:
	case VALUE_NUMBER:
		number_format(out, value->number, NUMBER_AS_IS);
		break;
	case VALUE_YEAR:
		buffer_format(out, "%lld", (long long)value->integer);
		break;
	case VALUE_QUANTITY:
		format_quantity(out, &value->quantity, segment->bare);
		break;
	case VALUE_CHANGE:
		add_change(out, &value->change);
		break;
	case VALUE_DATE:
		buffer_text(out, "ngày ");
		date_format_long(out, value->date);
		break;
	case VALUE_BOOLEAN:
		buffer_text(out, value->integer ? "có" : "không");
		break;
	case VALUE_RECORD:
	case VALUE_LIST:
	case VALUE_OTHER:
		break;
	}
}

static struct decimal number_of(const struct value *value, enum filter filter)
{
	if (value->kind == VALUE_CHANGE)
		return value->change.percent;
	if (value->kind != VALUE_QUANTITY)
		return value->number;
	bool money = filter == FILTER_MONEY || filter == FILTER_SHORT_MONEY || filter == FILTER_WORDS;
	return money ? value->quantity.value : as_written(&value->quantity);
}

static void format_filtered(struct buffer *out, const struct segment *segment)
{
	const struct value *value = &segment->value;
	struct decimal number = number_of(value, segment->filter);
	int places = value->kind == VALUE_QUANTITY ? value->quantity.places : NUMBER_AS_IS;
	switch (segment->filter) {
	case FILTER_NUMBER:
		number_format(out, number, places);
		break;
	case FILTER_MONEY:
		number_money(out, number);
		break;
	case FILTER_SHORT_MONEY:
		number_money_short(out, number);
		break;
	case FILTER_PERCENT:
		number_percent(out, number, places);
		break;
	case FILTER_DATE:
		date_format_long(out, value->date);
		break;
	case FILTER_SHORT_DATE:
		date_format_short(out, value->date);
		break;
	case FILTER_DAY_MONTH:
		date_format_day_month(out, value->date);
		break;
	case FILTER_WORDS:
		number_words(out, number);
		break;
	case FILTER_TWO_DIGITS:
		buffer_format(out, "%02lld", (long long)value->integer);
		break;
	case FILTER_ROMAN:
		number_roman(out, (unsigned)value->integer);
		break;
	case FILTER_LETTER:
		number_letter(out, (unsigned)value->integer);
		break;
	case FILTER_TREND:
		add_trend(out, &value->change, NUMBER_AS_IS);
		break;
	case FILTER_NONE:
	case FILTER_BARE:
	case FILTER_UPPER:
	case FILTER_CAPITAL:
	case FILTER_COUNT:
		format_plain(out, segment);
		break;
	}
}

const char *format_segment(struct arena *arena, const struct segment *segment)
{
	struct buffer out = buffer_make(arena);
	if (!segment->value.absent)
		format_filtered(&out, segment);
	const char *text = out.data;
	if (segment->upper)
		text = utf8_upper(arena, text);
	else if (segment->capital)
		text = utf8_capital(arena, text);
	return text;
}

const char *format_number(struct arena *arena, struct decimal value, int places)
{
	struct buffer out = buffer_make(arena);
	number_format(&out, value, places);
	return out.data;
}

const char *format_notes(struct arena *arena, const struct metric *metric, const int *years, size_t count)
{
	struct buffer out = buffer_make(arena);
	for (size_t i = 0; i < metric->values.count; i++) {
		const struct year_figure *year = &metric->values.at[i];
		bool shown = false;
		for (size_t k = 0; k < count && *year->figure.note; k++)
			shown |= years[k] == year->year;
		size_t size = strlen(year->figure.note);
		/* What follows is a semicolon, or a full stop for all. */
		if (shown)
			buffer_format(&out, "%snăm %d: %.*s", out.size ? "; " : "", year->year, (int)(size - (year->figure.note[size - 1] == '.')), year->figure.note);
	}
	return out.data;
}

int format_places(const struct quantity *quantity)
{
	struct decimal shown = quantity->unit.kind == UNIT_PERCENT ? quantity->value : as_written(quantity);
	return quantity->places == NUMBER_AS_IS ? shown.scale : quantity->places;
}

const char *format_figure(struct arena *arena, const struct quantity *quantity, bool percent_said)
{
	struct buffer out = buffer_make(arena);
	if (quantity->unit.kind == UNIT_PERCENT && !percent_said)
		number_percent(&out, quantity->value, quantity->places);
	else
		number_format(&out, as_written(quantity), quantity->places);
	return out.data;
}

const char *format_qualifier(const char *qualifier)
{
	if (strcmp(qualifier, "trên") == 0 || strcmp(qualifier, "hơn") == 0)
		return ">";
	return *qualifier ? "≈" : "";
}

const char *format_change(struct arena *arena, const struct metric_change *change)
{
	struct buffer out = buffer_make(arena);
	add_trend(&out, change, 1);
	return out.data;
}
