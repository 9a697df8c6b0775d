/* `tongket init`: a report to start from. */
#ifndef CLI_INIT_H
#define CLI_INIT_H

#include "cli/options.h"

/* Writes options->output (bao-cao.json; "-" is standard output), never over a file that is there: a report that holds what options->layout shows, of the
 * year of SOURCE_DATE_EPOCH, else of this year. It is the one command that looks at the clock. */
int command_init(struct options *options);

#endif
