/* Reading the top dictionary and the charset of a CFF table. */
#include "pdf/cff.h"

enum { OPERATOR_CHARSET = 15, OPERATOR_ESCAPE = 12, OPERATOR_ROS = 12 << 8 | 30 };

struct reader {
	const unsigned char *data;
	size_t size, at;
	bool broken;
};

/* 0 behind the end. */
static uint32_t read(struct reader *reader, unsigned bytes)
{
	uint32_t value = 0;

	if (bytes > reader->size || reader->at > reader->size - bytes) {
		reader->broken = true;
		reader->at = reader->size;
		return 0;
	}
	while (bytes--)
		value = value << 8 | reader->data[reader->at++];
	return value;
}

/* Passes over an INDEX; `first` gets its first object. */
static void read_index(struct reader *reader, struct reader *first)
{
	uint32_t count = read(reader, 2), width, end = 1, second = 1;
	size_t base;

	*first = (struct reader){reader->data, 0, 0, false};
	if (!count || reader->broken)
		return;
	width = read(reader, 1);
	if (width < 1 || width > 4 || read(reader, width) != 1) {
		reader->broken = true;
		return;
	}
	second = read(reader, width);
	if (count > 1)
		reader->at += (size_t)(count - 2) * width;
	end = count > 1 ? read(reader, width) : second;
	base = reader->at - 1;
	if (reader->broken || second < 1 || end < second || end > reader->size - base) {
		reader->broken = true;
		return;
	}
	*first = (struct reader){reader->data, base + second, base + 1, false};
	reader->at = base + end;
}

/* An operand that begins with `lead`; those that are no offsets count as 0. */
static uint32_t read_operand(struct reader *dict, uint32_t lead)
{
	if (lead == 28)
		return read(dict, 2);
	if (lead == 29)
		return read(dict, 4);
	if (lead >= 247)
		return ((lead - 247) << 8) + read(dict, 1) + 108;
	if (lead >= 32)
		return lead >= 139 ? lead - 139 : 0;
	for (uint32_t pair = 0; lead == 30 && !dict->broken && (pair & 15) != 15 && pair >> 4 != 15;)
		pair = read(dict, 1);
	return 0;
}

struct top {
	bool has_numbers;
	uint32_t charset; /* [bytes] from the table's start; 0, 1, 2: one that needs no place */
};

static struct top read_top(struct reader *dict)
{
	struct top top = {0};
	uint32_t operand = 0;

	while (dict->at < dict->size && !dict->broken) {
		uint32_t lead = read(dict, 1);

		if (lead > 21) {
			operand = read_operand(dict, lead);
			continue;
		}
		if (lead == OPERATOR_ESCAPE)
			lead = lead << 8 | read(dict, 1);
		if (lead == OPERATOR_ROS)
			top.has_numbers = true;
		if (lead == OPERATOR_CHARSET)
			top.charset = operand;
	}
	return top;
}

/* Formats 0, 1 and 2: single numbers, or runs of them. */
static void read_charset(struct reader *reader, uint16_t *numbers, size_t count)
{
	uint32_t format = read(reader, 1);

	if (format > 2)
		reader->broken = true;
	for (size_t i = 1; i < count && !reader->broken;) {
		uint32_t number = read(reader, 2), more = format ? read(reader, format) : 0;

		for (uint32_t k = 0; k <= more && i < count; k++)
			numbers[i++] = (uint16_t)(number + k);
	}
}

bool pdf_cff_number(const void *table, size_t size, uint16_t *numbers, size_t count)
{
	struct reader reader = {table, size, 2, false}, object;
	struct top top;

	for (size_t i = 0; i < count; i++)
		numbers[i] = (uint16_t)i;
	reader.at = read(&reader, 1);
	read_index(&reader, &object); /* the names */
	read_index(&reader, &object);
	if (reader.broken)
		return false;
	top = read_top(&object);
	if (object.broken || top.charset >= size)
		return false;
	if (!top.has_numbers || top.charset <= 2)
		return true;
	reader = (struct reader){table, size, top.charset, false};
	read_charset(&reader, numbers, count);
	return !reader.broken;
}
