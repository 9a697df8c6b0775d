/* Compares the letters on drawn pages with HarfBuzz's outlines of the font files they come from.
 *
 * glyphs PAGES FONTS DPI PICTURE.pgm…: PAGES is what --dump=pages printed, FONTS the folder of the font files, the pictures are the pages
 * in their order. A letter is drawn right when all that lies well inside its outline is dark, and all that lies well outside is not.
 * To prove that the comparison sees marks, each letter is also held against itself without one of them, which must not look right. */
#include <hb-ot.h>
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SUBROWS 4
#define EDGES	4096
#define PIECES	8 /* a curve is drawn in */
#define MARGIN	4 /* [px] */

_Noreturn static void stop(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fputc('\n', stderr);
	exit(2);
}

static void *get(size_t size)
{
	void *block = calloc(1, size ? size : 1);
	if (!block)
		stop("out of memory");
	return block;
}

/* ---- pictures */

struct picture {
	int width, height;
	uint8_t *at; /* 0 = black */
};

static struct picture read_picture(const char *path)
{
	struct picture picture = {0};
	FILE *file = fopen(path, "rb");
	if (!file || fscanf(file, "P5 %d %d 255", &picture.width, &picture.height) != 2 || fgetc(file) == EOF)
		stop("%s is no picture", path);
	size_t size = (size_t)picture.width * (size_t)picture.height;
	picture.at = get(size);
	if (fread(picture.at, 1, size, file) != size)
		stop("%s is cut short", path);
	fclose(file);
	return picture;
}

static bool is_dark(const struct picture *picture, int x, int y)
{
	return x >= 0 && y >= 0 && x < picture->width && y < picture->height && picture->at[y * picture->width + x] < 128;
}

/* ---- outlines */

struct edge {
	double x0, y0, x1, y1;
};

struct outline {
	struct edge edges[EDGES];
	int count;
	double x, y;	       /* [px] of the origin */
	double scale;	       /* [px] of a font unit */
	double at_x, at_y;     /* the pen */
	double start_x, start_y;
};

static void add_edge(struct outline *o, double x, double y)
{
	double from_x = o->at_x, from_y = o->at_y;
	if (o->count == EDGES)
		stop("an outline of over %d edges", EDGES);
	o->edges[o->count++] = (struct edge){o->x + from_x * o->scale, o->y - from_y * o->scale, o->x + x * o->scale, o->y - y * o->scale};
	o->at_x = x;
	o->at_y = y;
}

static void move(hb_draw_funcs_t *f, void *data, hb_draw_state_t *s, float x, float y, void *user)
{
	struct outline *o = data;
	(void)f, (void)s, (void)user;
	o->at_x = o->start_x = (double)x;
	o->at_y = o->start_y = (double)y;
}

static void line(hb_draw_funcs_t *f, void *data, hb_draw_state_t *s, float x, float y, void *user)
{
	(void)f, (void)s, (void)user;
	add_edge(data, (double)x, (double)y);
}

static void curve(hb_draw_funcs_t *f, void *data, hb_draw_state_t *s, float cx, float cy, float x, float y, void *user)
{
	struct outline *o = data;
	double x0 = o->at_x, y0 = o->at_y;
	(void)f, (void)s, (void)user;
	for (int i = 1; i <= PIECES; i++) {
		double t = (double)i / PIECES, u = 1 - t;
		add_edge(o, u * u * x0 + 2 * u * t * (double)cx + t * t * (double)x, u * u * y0 + 2 * u * t * (double)cy + t * t * (double)y);
	}
}

static void end(hb_draw_funcs_t *f, void *data, hb_draw_state_t *s, void *user)
{
	struct outline *o = data;
	(void)f, (void)s, (void)user;
	add_edge(o, o->start_x, o->start_y);
}

static hb_draw_funcs_t *make_pen(void)
{
	hb_draw_funcs_t *pen = hb_draw_funcs_create();
	hb_draw_funcs_set_move_to_func(pen, move, NULL, NULL);
	hb_draw_funcs_set_line_to_func(pen, line, NULL, NULL);
	hb_draw_funcs_set_quadratic_to_func(pen, curve, NULL, NULL);
	hb_draw_funcs_set_close_path_func(pen, end, NULL, NULL);
	return pen;
}

/* ---- a bitmap of what an outline covers */

struct cover {
	int left, top, width, height; /* [px] */
	float *at;		      /* 0…1 */
};

static void add_span(struct cover *cover, int row, double from, double to)
{
	for (int x = 0; x < cover->width; x++) {
		double a = fmax(from, cover->left + x), b = fmin(to, cover->left + x + 1);
		if (b > a)
			cover->at[row * cover->width + x] += (float)((b - a) / SUBROWS);
	}
}

struct crossing {
	double x;
	int direction;
};

static int compare_crossings(const void *a, const void *b)
{
	double x = ((const struct crossing *)a)->x, y = ((const struct crossing *)b)->x;
	return (x > y) - (x < y);
}

/* Fills by the rule of TrueType: what the outline winds around. */
static void fill_row(struct cover *cover, const struct outline *o, int row, double y)
{
	struct crossing crossings[EDGES];
	int count = 0, winding = 0;
	for (int i = 0; i < o->count; i++) {
		const struct edge *e = &o->edges[i];
		if ((e->y0 <= y) == (e->y1 <= y))
			continue;
		double x = e->x0 + (y - e->y0) / (e->y1 - e->y0) * (e->x1 - e->x0);
		crossings[count++] = (struct crossing){x, e->y1 > e->y0 ? 1 : -1};
	}
	qsort(crossings, (size_t)count, sizeof *crossings, compare_crossings);
	for (int i = 0; i + 1 < count; i++) {
		winding += crossings[i].direction;
		if (winding)
			add_span(cover, row, crossings[i].x, crossings[i + 1].x);
	}
}

static struct cover make_cover(const struct outline *o, const struct cover *box)
{
	struct cover cover = *box;
	if (cover.width <= 0 || cover.height <= 0 || cover.width > 10000 || cover.height > 10000)
		stop("an outline %d × %d pixels large", cover.width, cover.height);
	cover.at = get((size_t)cover.width * (size_t)cover.height * sizeof(float));
	for (int row = 0; row < cover.height; row++)
		for (int i = 0; i < SUBROWS; i++)
			fill_row(&cover, o, row, cover.top + row + (i + 0.5) / SUBROWS);
	return cover;
}

static void widen(struct cover *box, const struct outline *o)
{
	double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
	for (int i = 0; i < o->count; i++) {
		left = fmin(left, o->edges[i].x0);
		right = fmax(right, o->edges[i].x0);
		top = fmin(top, o->edges[i].y0);
		bottom = fmax(bottom, o->edges[i].y0);
	}
	if (right < left)
		stop("an empty outline");
	box->left = (int)floor(left) - MARGIN;
	box->top = (int)floor(top) - MARGIN;
	box->width = (int)ceil(right) + MARGIN - box->left;
	box->height = (int)ceil(bottom) + MARGIN - box->top;
}

/* Whether a pixel and those around it are all covered, or all bare. */
static bool is_uniform(const struct cover *cover, int x, int y, bool covered)
{
	for (int j = y - 1; j <= y + 1; j++) {
		for (int i = x - 1; i <= x + 1; i++) {
			bool inside = i >= 0 && j >= 0 && i < cover->width && j < cover->height;
			float value = inside ? cover->at[j * cover->width + i] : 0;
			if (covered ? value < 0.99f : value > 0.01f)
				return false;
		}
	}
	return true;
}

static int count_wrong(const struct cover *cover, const struct picture *page)
{
	int wrong = 0;
	for (int y = 0; y < cover->height; y++) {
		for (int x = 0; x < cover->width; x++) {
			bool dark = is_dark(page, cover->left + x, cover->top + y);
			wrong += dark ? is_uniform(cover, x, y, false) : is_uniform(cover, x, y, true);
		}
	}
	return wrong;
}

/* ---- letters */

struct place {
	hb_font_t *font;
	const struct picture *page;
	double x, y;  /* [px] of the origin on the page */
	double scale; /* [px] of a font unit */
};

static struct outline *draw(const struct place *place, hb_codepoint_t letter)
{
	static hb_draw_funcs_t *pen;
	hb_codepoint_t glyph = 0;
	struct outline *o = get(sizeof *o);
	if (!pen)
		pen = make_pen();
	if (!hb_font_get_nominal_glyph(place->font, letter, &glyph))
		stop("the font has no U+%04X", letter);
	o->x = place->x;
	o->y = place->y;
	o->scale = place->scale;
	hb_font_get_glyph_shape(place->font, glyph, pen, o);
	return o;
}

/* How many pixels speak against the letter at the place where `shown` ought to stand. */
static int compare(const struct place *place, hb_codepoint_t shown, hb_codepoint_t letter)
{
	struct outline *box_outline = draw(place, shown), *o = draw(place, letter);
	struct cover box = {0};
	widen(&box, box_outline);
	struct cover cover = make_cover(o, &box);
	int wrong = count_wrong(&cover, place->page);
	free(cover.at);
	free(o);
	free(box_outline);
	return wrong;
}

/* The letter without one of its marks; how many such there are. */
static int take_marks(hb_codepoint_t letter, hb_codepoint_t out[3])
{
	hb_unicode_funcs_t *unicode = hb_unicode_funcs_get_default();
	hb_codepoint_t base, mark, root, inner, other;
	int count = 0;
	if (letter == 0x110 || letter == 0x111)
		out[count++] = letter == 0x110 ? 'D' : 'd';
	if (!hb_unicode_decompose(unicode, letter, &base, &mark))
		return count;
	out[count++] = base;
	if (!hb_unicode_decompose(unicode, base, &root, &inner))
		return count;
	out[count++] = root;
	if (hb_unicode_compose(unicode, root, mark, &other))
		out[count++] = other;
	return count;
}

struct tally {
	int letters, wrong, proofs, unproved;
};

static void check_letter(const struct place *place, hb_codepoint_t letter, const char *face, struct tally *tally)
{
	hb_codepoint_t less[3];
	int wrong = compare(place, letter, letter);
	tally->letters++;
	if (wrong) {
		printf("%s U+%04X: %d pixels are not as the outline has them\n", face, letter, wrong);
		tally->wrong++;
	}
	for (int i = take_marks(letter, less); i-- > 0;) {
		tally->proofs++;
		if (compare(place, letter, less[i]) > 0)
			continue;
		printf("%s U+%04X cannot be told from U+%04X\n", face, letter, less[i]);
		tally->unproved++;
	}
}

/* ---- the dump of the pages */

struct job {
	const char *fonts;
	double dpi;
	struct picture *pages;
	int page_count;
	struct {
		char name[64];
		hb_font_t *font;
		unsigned em;
	} faces[8];
	int face_count;
	struct tally tally;
};

static int find_face(struct job *job, const char *name)
{
	char path[4096];
	for (int i = 0; i < job->face_count; i++)
		if (strcmp(job->faces[i].name, name) == 0)
			return i;
	if (job->face_count == 8)
		stop("too many faces");
	snprintf(path, sizeof path, "%s/%s%s.ttf", job->fonts, name, strchr(name, '-') ? "" : "-Regular");
	hb_face_t *face = hb_face_create(hb_blob_create_from_file_or_fail(path), 0);
	if (!hb_face_get_glyph_count(face))
		stop("cannot read %s", path);
	int at = job->face_count++;
	snprintf(job->faces[at].name, sizeof job->faces[at].name, "%s", name);
	job->faces[at].em = hb_face_get_upem(face);
	job->faces[at].font = hb_font_create(face);
	return at;
}

static hb_codepoint_t next_letter(const char **at)
{
	const unsigned char *s = (const unsigned char *)*at;
	int length = *s < 0x80 ? 1 : *s < 0xE0 ? 2 : *s < 0xF0 ? 3 : 4;
	hb_codepoint_t letter = length == 1 ? *s : *s & (0xFFu >> (length + 1));
	for (int i = 1; i < length; i++)
		letter = letter << 6 | (s[i] & 0x3F);
	*at += length;
	return letter;
}

/* `text X,Y w W size S FACE … "letters"` and, in the next line, `x` and where each letter begins. */
static void check_run(struct job *job, int page, const char *run, const char *positions)
{
	int x, y, size;
	char name[64];
	const char *text = strchr(run, '"');
	if (sscanf(run, " text %d,%d w %*d size %d %63s", &x, &y, &size, name) != 4 || !text || page < 1 || page > job->page_count)
		stop("cannot read: %s", run);
	int face = find_face(job, name);
	double pixels = job->dpi / 72000;
	positions = strchr(positions, 'x') + 1;
	for (text++; *text && *text != '"';) {
		char *behind;
		long offset = strtol(positions, &behind, 10);
		hb_codepoint_t letter = next_letter(&text);
		if (behind == positions)
			stop("fewer positions than letters: %s", run);
		positions = behind;
		struct place place = {job->faces[face].font, &job->pages[page - 1], (x + (double)offset) * pixels, y * pixels,
				      size * pixels / job->faces[face].em};
		if (letter != ' ')
			check_letter(&place, letter, name, &job->tally);
	}
}

static void check_dump(struct job *job, const char *path)
{
	static char run[1 << 16], positions[1 << 16];
	FILE *file = fopen(path, "r");
	int page = 0;
	if (!file)
		stop("cannot read %s", path);
	while (fgets(run, sizeof run, file)) {
		if (strncmp(run, "page ", 5) == 0)
			page++;
		if (strncmp(run, "  text ", 7) == 0 && fgets(positions, sizeof positions, file))
			check_run(job, page, run, positions);
	}
	fclose(file);
}

int main(int argc, char **argv)
{
	if (argc < 5)
		stop("usage: glyphs PAGES FONTS DPI PICTURE.pgm…");
	struct job job = {.fonts = argv[2], .dpi = strtod(argv[3], NULL), .page_count = argc - 4};
	job.pages = get((size_t)job.page_count * sizeof *job.pages);
	for (int i = 0; i < job.page_count; i++)
		job.pages[i] = read_picture(argv[4 + i]);
	check_dump(&job, argv[1]);
	printf("%d letters, %d wrong; %d proofs, %d failed\n", job.tally.letters, job.tally.wrong, job.tally.proofs, job.tally.unproved);
	return job.tally.wrong || job.tally.unproved;
}
