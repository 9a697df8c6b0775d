/* Compressing streams (RFC 1950): those of a long report in a second thread, while the first writes on. */
#ifndef PDF_DEFLATE_H
#define PDF_DEFLATE_H

#include "base/arena.h"

#include <stdbool.h>

struct deflater;

/* The bytes are borrowed until they are packed; what they are packed to lives as long as the deflater. */
struct deflate_job {
	const void *bytes;
	size_t size;
	void *packed; /* NULL: libdeflate had no memory */
	size_t packed_size;
	struct deflate_job *next;
};

/* Without a thread, in a short report or where the system gives none, all jobs are done when they are waited for. */
struct deflater *deflater_open(struct arena *arena);
/* Borrows the job, and leaves it alone until deflater_wait. */
void deflater_add(struct deflater *deflater, struct deflate_job *job);
/* Until all jobs are done. None may be added behind that. */
void deflater_wait(struct deflater *deflater);
void deflater_close(struct deflater *deflater);

#endif
