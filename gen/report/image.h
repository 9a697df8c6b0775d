/* Pictures a report names: found beside it, and trusted no further than their headers. */
#ifndef REPORT_IMAGE_H
#define REPORT_IMAGE_H

#include "report/report.h"

enum image_format { IMAGE_PNG, IMAGE_JPEG };

struct image {
	enum image_format format;
	const void *data;
	size_t size;            /* [bytes] */
	uint32_t width, height; /* [pixels] */
	uint32_t density;       /* [pixels per metre], 0: the file does not say */
	int quarter_turns;      /* clockwise, that a camera asks for (Exif orientation) */
};

#define IMAGE_LIMIT_MIB 32
#define IMAGE_PIXELS 40000000

enum image_error { IMAGE_OK, IMAGE_FORMAT, IMAGE_BROKEN, IMAGE_TOO_LARGE, IMAGE_COLOURS };

/* Reads the header of a PNG (ISO/IEC 15948) or JPEG (ITU-T T.81, JFIF, Exif) file. IMAGE_COLOURS: CMYK, or not 8 bits a sample. */
enum image_error image_read_header(const void *data, size_t size, struct image *out);

/* A picture that is in memory rather than in a file beside the report. */
struct image_file {
	const char *path; /* as the report names it */
	const void *data;
	size_t size; /* [bytes] */
};

struct image_files {
	const struct image_file *at;
	size_t count;
};

/* Loads every picture of the report into its `image`. A path must be relative and stay in the report's folder, through links too; what is
 * wrong with a file is said at its path. Where there are `files` (else NULL) no other is looked at, and pictures that are not among them are
 * left out without a word. */
void image_load_all(struct diagnostics *list, struct report *report, const struct image_files *files);

#endif
