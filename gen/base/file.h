/* The file system and the clock: the one place that touches either. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/diagnostic.h"

#include <stdint.h>
#include <sys/types.h>

#define FILE_STANDARD "-" /* standard input, or standard output */

/* Whole content, NUL-terminated (the NUL is not counted). False after adding a failure (not found, no permission, a folder,
 * read error) or, above `limit` bytes, the error DIAGNOSTIC_SOURCE_TOO_LARGE. */
bool file_read(struct diagnostics *list, const char *path, size_t limit, struct buffer *out);

/* Writes the whole file or leaves things as they were: unnamed or temporary file in the target folder, fsync, rename; signals wait for it.
 * Keeps the mode of a file it replaces, follows a symbolic link to the file it names, writes in place to what is no regular
 * file (a pipe, /dev/stdout) and to "-". False after adding a failure. Allocates nothing that could fail half-way. */
bool file_write(struct diagnostics *list, const char *path, const void *data, size_t size);

/* Makes these bytes what standard input holds from now on. False after adding a failure. */
bool file_set_standard_input(struct diagnostics *list, const void *data, size_t size);

bool file_is_standard(const char *path);
bool file_is_directory(const char *path);
/* The path without links and `..`, or NULL when there is no such file. */
const char *file_real_path(struct arena *arena, const char *path);

/* Which regular file a path names, however it is spelt: also one that is not there yet, by its folder and name. */
struct file_identity {
	dev_t device;
	ino_t inode;
	const char *name; /* in the folder; "" when the file is there; NULL: no regular file, or a folder that is not there */
};
struct file_identity file_identify(struct arena *arena, const char *path);
bool file_identity_same(const struct file_identity *a, const struct file_identity *b);

/* Creates the folder, with its parents, unless it is there. False after adding a failure. */
bool file_make_directory(struct diagnostics *list, const char *path);

/* Paths of the folder's regular files whose name ends with one of `endings` (NULL-terminated, compared without case), sorted by
 * bytes, ending with NULL. NULL after adding a failure. */
const char *const *file_list(struct diagnostics *list, const char *folder, const char *const *endings);

/* SOURCE_DATE_EPOCH: 1 and the seconds when it is set, 0 when not, -1 when it is not a number of seconds. */
int file_source_date_epoch(int64_t *seconds);

#endif
