/* Charts: figures drawn as vectors, in the type of the text around them. */
#ifndef LAYOUT_CHART_H
#define LAYOUT_CHART_H

#include "layout/compose.h"

enum chart_kind { CHART_COLUMNS, CHART_STACKED, CHART_BARS, CHART_LINES, CHART_DONUT, CHART_PROGRESS };

#define CHART_LARGEST INT64_C(10000000000) /* no value is larger: sums of hundreds times a length fit into 64 bits */
#define CHART_COLOURS 6
#define CHART_SPAN 60 /* years; beyond that gaps are left out */

/* Of the series, where a layout names none: dark, or pale with an edge of the first. */
extern const struct page_colour chart_colours[CHART_COLOURS];
/* Relative luminance in millionths (WCAG 2), to within 4000 of them. */
int32_t chart_luminance(struct page_colour colour);
/* White on dark, black on pale: 4,5 : 1 at least (WCAG 2, 1.4.3). */
struct page_colour chart_ink(struct page_colour paper);

struct chart_value {
	bool known; /* a year without a figure is a gap, not a zero */
	int64_t value; /* in units of 10^-places */
	const char *qualifier; /* “trên”, “gần” …; "" for none */
	bool missed; /* a target was */
};

struct chart_series {
	const char *name;
	struct chart_value *values; /* one for each point */
};

/* What is shown. */
struct chart_data {
	const char *name; /* of all: "" where the series say it */
	const char *unit; /* "triệu đồng", "suất"; "%" is printed with each figure; "" for none */
	int places;
	const char **points; /* years, or names of units */
	size_t point_count;
	bool years; /* the points are */
	const char *note; /* below the chart; NULL for none */
	struct chart_series *series;
	size_t series_count;
};

/* Where a chart of rows may be parted: [mpt] from its top, and how many of its items stand above. */
struct chart_cut {
	int32_t y;
	size_t items;
};

/* A chart being drawn: items relative to its top left corner, all of one Figure. */
struct chart {
	struct composer *composer;
	enum chart_kind kind;
	const struct chart_data *data;
	struct style style; /* of its words */
	struct page_colour colours[CHART_COLOURS]; /* of the series, which are no more than these */
	uint32_t element;
	int32_t width, height; /* [mpt] */
	struct page_items *items;
	struct ARRAY_OF(struct chart_cut) cuts; /* above each row; none: the chart is one piece */
};

/* Years up to the report's own, the last ones if there are more than `most` (0: all). */
struct chart_years {
	int first; /* each from here on has its room, with a figure or without; 0: from the first that has any */
	int last;
	size_t most;
};

/* The years from the first to the last that any metric of the report has, for charts beside each other to show the same ones; left as they
 * are where that is more than `limit` years. */
void chart_share_years(struct typesetter *setter, size_t limit, struct chart_years *years);

/* The figures of one metric or several of one unit, by year, years that any of them has. False when no figure is known. */
bool chart_of_metrics(struct arena *arena, const struct metric *const *metrics, size_t count, const struct chart_years *years, struct chart_data *out);
/* A metric unit by unit, in the year or the two years given. */
bool chart_of_breakdown(struct arena *arena, const struct metric *metric, const struct chart_years *years, struct chart_data *out);

/* What was achieved of each target of last year that has figures, in per cent of the plan. */
bool chart_of_assessment(struct typesetter *setter, struct chart_data *out);

/* "1.660,5", with the percent sign where the unit is one: two places, or as many as it takes to say something. */
const char *chart_figure(const struct chart *chart, int64_t value);
/* With a sign for its qualifier. */
const char *chart_value_text(const struct chart *chart, const struct chart_value *value);
/* The same of a tick, with the places that the axis' step has. */
const char *chart_tick(const struct chart *chart, int64_t value, int64_t step);

/* What the chart shows, for those who do not see it: the range, the change, the values. */
const char *chart_words(struct arena *arena, enum chart_kind kind, const struct chart_data *data);

/* Ticks at round figures, from `low` to `high`, with zero among them: only so are heights side by side what they seem. */
struct chart_axis {
	int64_t low, high, step;
};
struct chart_axis chart_axis(const struct chart_data *data, bool stacked, int ticks);
/* From zero to the last of the figures, in one step. */
struct chart_axis chart_bare_axis(const struct chart_data *data);

/* Drawing. */
struct chart_box {
	int32_t x, y, width, height; /* [mpt] */
};
void chart_rectangle(struct chart *chart, struct chart_box box, struct page_colour colour);
/* A bar in the colour and pattern of series number `index`, so that it is told apart without colour as well. */
void chart_bar(struct chart *chart, struct chart_box box, size_t index);
void chart_line(struct chart *chart, struct page_point from, struct page_point to, int32_t stroke, struct page_colour colour);
void chart_path(struct chart *chart, const struct page_path_step *steps, size_t count, struct page_item how);
/* Above what is drawn next the chart may be parted. */
void chart_cut(struct chart *chart, int32_t y);
void chart_marker(struct chart *chart, struct page_point at, size_t index);

struct chart_label {
	const char *text;
	int32_t x, y, width; /* [mpt] of the measure; y of its top */
	enum alignment align;
	bool bold;
	struct page_colour colour; /* black: that of the style */
};
/* Gives the height it takes. */
int32_t chart_text(struct chart *chart, const struct chart_label *label);
int32_t chart_text_height(struct chart *chart, const struct chart_label *label);
int32_t chart_text_width(struct chart *chart, const char *text); /* [mpt] on one line */

/* A pattern and what it means; `at` moves on, to the next line where this one is full. */
void chart_key(struct chart *chart, const char *name, size_t index, struct page_point *at);
/* Each gives where the next stands. The names of the series with their patterns, in as many lines as it takes; nothing for a single one. */
int32_t chart_legend(struct chart *chart, int32_t y);
/* The unit, or its empty line: plots side by side are as high with it as without. */
int32_t chart_unit(struct chart *chart, int32_t y);

/* The plot with its ticks, lines and the names of the points; what is left for the figures is in `plot`. A bare one has only its zero
 * and ends with the last of the figures. */
struct chart_frame {
	struct chart_axis axis;
	struct chart_box plot;
};
struct chart_frame chart_make_frame(struct chart *chart, int32_t top, bool bare);
int32_t chart_y(const struct chart_frame *frame, int64_t value); /* [mpt] */

/* Each sets the chart's height to what it took, where that follows from the number of rows. */
void chart_draw_columns(struct chart *chart);
void chart_draw_bars(struct chart *chart);
void chart_draw_lines(struct chart *chart);
void chart_draw_donut(struct chart *chart);
void chart_draw_progress(struct chart *chart);
/* A line without words, as high and wide as the chart, from zero; its last point is marked. */
void chart_draw_spark(struct chart *chart);

#endif
