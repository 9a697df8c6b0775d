/* `tongket check --fix` and `--diff`: the repairs of findings, written or shown. */
#ifndef CLI_FIX_H
#define CLI_FIX_H

#include "cli/options.h"

/* Makes every repair in the reports of options->inputs, again and again until none is left (a repair may uncover another), and says on standard error how
 * many places of which file were mended. Nothing else in a file changes; a file without repairs is not written; a symbolic link's target is. Standard
 * input goes to standard output, changed or not, and stands there again for who reads it next. Files that are no JSON are left as they are, and so are
 * those in another encoding than UTF-8, with a message.
 *
 * With options->diff nothing is mended: a patch of all files goes to options->output (standard output), and the status is STATUS_DATA when something would
 * be, or a file is no JSON; STATUS_DONE otherwise. Without it any other status than STATUS_DONE, when a file could not be read or written, ends
 * the command; after STATUS_DONE the reports are checked as always, which says what is left. */
int fix_run(const struct options *options);

#endif
