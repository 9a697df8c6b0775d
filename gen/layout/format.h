/* Values of a report in Vietnamese words and figures. */
#ifndef LAYOUT_FORMAT_H
#define LAYOUT_FORMAT_H

#include "report/template.h"

/* The segment's value as text, with its filters; "" when it is absent. VALUE_TEXT gives its marked-up string unchanged. */
const char *format_segment(struct arena *arena, const struct segment *segment);

/* A number as a table's cell shows it: grouped, with so many places or NUMBER_AS_IS. */
const char *format_number(struct arena *arena, struct decimal value, int places);
/* What the report notes of the metric's figures in these years: “năm 2021: gồm …; năm 2022: …”, "" for nothing. */
const char *format_notes(struct arena *arena, const struct metric *metric, const int *years, size_t count);
/* Figures beside each other are filled up with zeros to as many places; those with more than this are shown as they are. */
#define FORMAT_PLACES_ALIKE 2
/* How many places it has in the unit it was written in. */
int format_places(const struct quantity *quantity);
/* A figure in the unit it was written in, without that unit: 500 of 500 triệu đồng. The sign of per cent stays unless something else says it. */
const char *format_figure(struct arena *arena, const struct quantity *quantity, bool percent_said);
/* `+12,7%`, `−3,0 điểm %` */
const char *format_change(struct arena *arena, const struct metric_change *change);

/* “trên”, “hơn” as >, “gần”, “khoảng” as ≈, where words would be too wide: in columns of figures and in charts. "" for none. */
const char *format_qualifier(const char *qualifier);

#endif
