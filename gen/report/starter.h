/* A report to start from. */
#ifndef REPORT_STARTER_H
#define REPORT_STARTER_H

#include "source/source.h"

/* Adds a report of that year as indented JSON: every key that the layout (the root of its file) shows, each with words that tell what to write there, or
 * with the example of the field table. It is a whole report, of a made-up Red Cross chapter, in which figures, ids and dates agree. */
void starter_write(const struct node *layout, int year, struct buffer *out);

#endif
