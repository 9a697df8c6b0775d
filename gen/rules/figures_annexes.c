/* Tables of the annexes: columns that do not give the total in the last row, and parts of a whole that are not 100 % together. */
#include "rules/figures.h"

#include <string.h>

/* How a row is marked in its first cells. Rows marked in different ways are of different levels, and adding up across levels means nothing. */
enum { MARK_NONE, MARK_WORDS, MARK_ROMAN, MARK_LETTER, MARK_DASH, MARK_PART, MARK_NUMBER /* plus the points in it */ };

struct column {
	struct decimal sum, total, most;
	struct decimal slack; /* of the sum, when every number was rounded */
	bool whole;           /* none has decimals */
	size_t numbers;
	bool unclear; /* a cell that is no number */
};

static const char *skip_marks(const char *text)
{
	return text + strspn(text, " *\t");
}

static bool is_blank(const struct cell *cell)
{
	return !cell->node || cell->node->kind == NODE_NULL || (cell->text && *skip_marks(cell->text) == '\0');
}

/* `I.`, `IV`, `A`, `b)`: letters up to a mark or the end. */
static int mark_of_letters(const char *text)
{
	size_t roman = strspn(text, "IVXLC");
	bool ends = text[roman] == '\0' || strchr(".)/ *", text[roman]) != NULL;
	if (roman && ends && (text[roman] != ' ' || roman > 1 || text[roman + 1] == '-'))
		return MARK_ROMAN;
	bool letter = (*text >= 'A' && *text <= 'Z') || (*text >= 'a' && *text <= 'z');
	return letter && (text[1] == '\0' || strchr(".)*", text[1])) ? MARK_LETTER : MARK_WORDS;
}

/* 1 and 1.1 are two levels; the number of points tells them apart. */
static int mark_of_digits(const char *text)
{
	int points = 0;
	size_t i = 0;
	for (; (text[i] >= '0' && text[i] <= '9') || (text[i] == '.' && text[i + 1] >= '0' && text[i + 1] <= '9'); i++)
		points += text[i] == '.';
	return MARK_NUMBER + points;
}

static int mark_of(const struct cell *cell)
{
	static const char *const part_words[] = {"trong đó", "gồm", "cộng", "tổng", "tổng số", "trđ", "chia ra", NULL};
	if (!cell->text)
		return MARK_NUMBER + (cell->number.scale > 0);
	const char *text = skip_marks(cell->text);
	if (*text == '-' || *text == '+' || strncmp(text, "•", strlen("•")) == 0 || strncmp(text, "–", strlen("–")) == 0)
		return MARK_DASH;
	if (text_mentions(text_of(text), part_words))
		return MARK_PART;
	if (*text >= '0' && *text <= '9')
		return mark_of_digits(text);
	return mark_of_letters(text);
}

/* The mark of a row: that of its first cell, or, where this is a plain number, of the next one. */
static int mark_row(const struct row *row)
{
	int first = MARK_NONE;
	for (size_t i = 0; i < row->count && i < 2; i++) {
		int mark = is_blank(&row->at[i]) ? MARK_NONE : mark_of(&row->at[i]);
		if (i == 0 || (first == MARK_NUMBER && row->at[i].text && mark != MARK_WORDS))
			first = mark;
	}
	return first;
}

/* One cell over all columns: the name of the rows below it. */
static bool is_heading(const struct row *row)
{
	return row->count > 1 && row->at[0].span == row->count;
}

static bool is_flat(const struct annex *annex, size_t rows)
{
	const struct row *first = NULL;
	for (size_t i = 0; i < rows; i++) {
		const struct row *row = &annex->rows.at[i];
		if (is_heading(row))
			continue;
		if (mark_row(row) == MARK_PART || (first && mark_row(row) != mark_row(first)))
			return false;
		first = row;
	}
	return first;
}

/* What is not, has a message already. */
static bool is_regular(const struct annex *annex)
{
	for (size_t i = 0; i < annex->rows.count; i++)
		if (annex->rows.at[i].count != annex->columns.count)
			return false;
	return true;
}

/* Whether the first cell with anything in it says so, and nothing else. */
static bool is_total(const struct row *row)
{
	static const char *const names[] = {"tổng", "tổng cộng", "cộng", "tổng số", "cộng chung", "tổng cộng chung"};
	size_t i = 0;
	while (i < row->count && is_blank(&row->at[i]))
		i++;
	if (i == row->count || !row->at[i].text)
		return false;
	for (size_t k = 0; k < sizeof names / sizeof *names; k++)
		if (text_hash(text_of(row->at[i].text)) == text_hash(text_of(names[k])))
			return true;
	return false;
}

/* A cell's number, also where it was typed as text (`1.950`, `12,5%`). False when it holds something else. */
static bool read_cell(const struct cell *cell, struct decimal *out)
{
	*out = cell->number;
	if (!cell->text)
		return true;
	struct text text = text_of(cell->text);
	struct numeral numeral;
	size_t start = strspn(text.at, " *");
	if (start >= text.size || !numeral_read(text, start, &numeral))
		return false;
	*out = numeral.value;
	return text.at[numeral.end + strspn(text.at + numeral.end, " *%")] == '\0';
}

static bool is_dash(const struct cell *cell)
{
	const char *text = cell->text ? skip_marks(cell->text) : "";
	return strcmp(text, "-") == 0 || strcmp(text, "–") == 0 || strcmp(text, "0") == 0;
}

static struct column add_up(const struct annex *annex, size_t rows, size_t index)
{
	struct column column = {.unclear = false};
	uint8_t places = 0;
	for (size_t i = 0; i < rows && !column.unclear; i++) {
		const struct row *row = &annex->rows.at[i];
		struct decimal number = {0, 0};
		if (index >= row->count || is_blank(&row->at[index]) || is_dash(&row->at[index]))
			continue;
		column.unclear = row->at[index].span > 1 || !read_cell(&row->at[index], &number) || !decimal_add(column.sum, number, &column.sum);
		if (!column.numbers++ || decimal_compare(number, column.most) > 0)
			column.most = number;
		places = number.scale > places ? number.scale : places;
	}
	column.slack = (struct decimal){.mantissa = 5 * (int64_t)(column.numbers + 1), .scale = (uint8_t)(places + 1)};
	column.unclear = column.unclear || places >= DECIMAL_DIGITS || column.numbers < 2;
	column.whole = !places;
	return column;
}

/* Columns that no total is the sum of. */
static bool adds_up(const char *title)
{
	static const char *const others[] = {"%",     "tỷ lệ",     "tỉ lệ",  "tỷ trọng", "tỉ trọng", "bình quân",     "trung bình",
					     "bq",    "stt",       "tt",     "xếp",      "hạng",     "đơn giá",       "mức",
					     "điểm",  "số thứ tự", "tốc độ", "so sánh",  "so với",   "tăng",          "giảm",
					     "hệ số", "định mức",  "lũy kế", "luỹ kế",   "năm sinh", "năm thành lập", NULL};
	return !text_mentions(text_of(title), others);
}

static bool is_in_percent(const char *title)
{
	static const char *const words[] = {"%", "phần trăm", NULL};
	return text_mentions(text_of(title), words);
}

static bool is_share(const char *title)
{
	static const char *const words[] = {"cơ cấu", "tỷ trọng", "tỉ trọng", NULL};
	return text_mentions(text_of(title), words) && is_in_percent(title);
}

/* Money in thousands and more is rounded row by row. */
static bool says_rounded(const char *words_of_table)
{
	static const char *const words[] = {"nghìn", "ngàn", "triệu", "tỷ", "tỉ", "nghìn đồng", "tr", "trđ", "triệu đồng/người", NULL};
	return text_mentions(text_of(words_of_table), words);
}

static void add(const struct figures *figures, enum diagnostic_code code, const struct node *node, const char *title, const struct column *column)
{
	struct arena *arena = figures->arena;
	struct decimal difference;
	if (decimal_subtract(column->total, column->sum, &difference))
		diagnostics_add(figures->list, code, node_place(arena, node), title, numeral_both(arena, column->sum),
				numeral_both(arena, column->total), numeral_both(arena, decimal_absolute(difference)), NULL);
}

/* An average in the last row of a column that does not say so. */
static bool is_mean(const struct column *column)
{
	struct decimal mean;
	return decimal_divide(column->sum, decimal_from((int64_t)column->numbers), column->total.scale, &mean) &&
	       decimal_compare(mean, column->total) == 0;
}

/* `rounded`: the table says so as a whole. */
static void check_total(const struct figures *figures, const struct annex *annex, size_t index, bool rounded)
{
	const struct cell *total = &annex->rows.at[annex->rows.count - 1].at[index];
	const char *title = annex->columns.at[index].title.text;
	struct column column = add_up(annex, annex->rows.count - 1, index);
	if (column.unclear || is_blank(total) || !read_cell(total, &column.total))
		return;
	struct decimal hundred = decimal_from(100), far;
	if (!adds_up(title)) {
		/* Shares with a slip; what is further off are rates that each stand alone. */
		bool whole = is_in_percent(title) && decimal_compare(column.total, hundred) == 0 && decimal_compare(column.most, hundred) < 0;
		if (whole && figures_differ(column.sum, hundred, column.slack) && decimal_subtract(column.sum, hundred, &far) &&
		    decimal_compare(decimal_absolute(far), decimal_from(10)) <= 0)
			add(figures, DIAGNOSTIC_ANNEX_SHARES, total->node, title, &column);
		return;
	}
	if (column.whole && !rounded && !says_rounded(title))
		column.slack = decimal_from(0);
	if (figures_differ(column.sum, column.total, column.slack) && !is_mean(&column))
		add(figures, DIAGNOSTIC_ANNEX_TOTAL, total->node, title, &column);
}

/* Shares of a whole without a row for it. */
static void check_shares(const struct figures *figures, const struct annex *annex, size_t index)
{
	const struct annex_column *head = &annex->columns.at[index];
	if (!is_share(head->title.text))
		return;
	struct column column = add_up(annex, annex->rows.count, index);
	column.total = decimal_from(100);
	if (!column.unclear && figures_differ(column.sum, column.total, column.slack))
		add(figures, DIAGNOSTIC_ANNEX_SHARES, head->title.node, head->title.text, &column);
}

static void check_annex(const struct figures *figures, const struct annex *annex)
{
	size_t rows = annex->rows.count;
	if (rows < 3 || !annex->rows.at || !is_regular(annex))
		return;
	bool total = is_total(&annex->rows.at[rows - 1]);
	if (!is_flat(annex, total ? rows - 1 : rows))
		return;
	bool rounded = total && (says_rounded(annex->title.text) || says_rounded(annex->note.text));
	for (size_t i = 0; i < annex->columns.count; i++) {
		if (!total)
			check_shares(figures, annex, i);
		else
			check_total(figures, annex, i, rounded);
	}
}

void figures_check_annexes(const struct figures *figures)
{
	for (size_t i = 0; i < figures->report->annexes.count; i++)
		check_annex(figures, &figures->report->annexes.at[i]);
}
