/* Build-time tool: writes fonts (cut to the repertoire) or any other files as a C array for the executable. */
#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>
#include <libdeflate.h>

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LENGTH(array) (sizeof(array) / sizeof *(array))
#define LINE_COLUMNS 110

/* A font of the same family lacks most of these (see fonts/faces.txt), so the tool itself insists on them. */
static const char vietnamese_letters[] = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
					 "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";

struct file {
	const char *path;
	hb_blob_t *blob; /* NULL as long as it is not read */
	size_t packed_size; /* [bytes] 0 as long as it is not compressed */
};

static bool complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Always false, so that a check can end with it. */
static bool complain(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	fputs("embed: ", stderr);
	vfprintf(stderr, format, arguments);
	fputc('\n', stderr);
	va_end(arguments);
	return false;
}

static const char *base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

static bool read_file(struct file *file)
{
	errno = 0;
	file->blob = hb_blob_create_from_file_or_fail(file->path);
	if (file->blob)
		return true;
	return complain("cannot read %s: %s", file->path, errno ? strerror(errno) : "unknown error");
}

/* One line of the repertoire: nothing, or U+XXXX or U+XXXX-YYYY, and a comment behind it. */
static bool read_range(const char *line, hb_set_t *repertoire)
{
	unsigned first, last;
	int used = 0;

	line += strspn(line, " \t\r\n");
	if (!*line || *line == '#')
		return true;
	if (sscanf(line, "U+%6x-%6x%n", &first, &last, &used) != 2) {
		if (sscanf(line, "U+%6x%n", &first, &used) != 1)
			return false;
		last = first;
	}
	if (first > last || last > 0x10FFFF || (line[used] && !isspace((unsigned char)line[used])))
		return false;
	hb_set_add_range(repertoire, first, last);
	return true;
}

static bool read_lines(FILE *stream, const char *path, hb_set_t *repertoire)
{
	char line[512];
	bool good = true;

	for (int number = 1; fgets(line, sizeof line, stream); number++)
		if (!read_range(line, repertoire))
			good = complain("%s:%d: not a range like U+0020-007E", path, number);
	if (ferror(stream))
		good = complain("cannot read %s: %s", path, strerror(errno));
	return good;
}

static bool require_vietnamese(const char *path, const hb_set_t *repertoire)
{
	hb_buffer_t *letters = hb_buffer_create();
	hb_glyph_info_t *letter;
	unsigned count;
	bool good = true;

	hb_buffer_add_utf8(letters, vietnamese_letters, -1, 0, -1);
	letter = hb_buffer_get_glyph_infos(letters, &count);
	for (unsigned i = 0; i < count; i++)
		if (!hb_set_has(repertoire, letter[i].codepoint))
			good = complain("%s: the Vietnamese letter U+%04X is missing",
					path, letter[i].codepoint);
	if (count != 134)
		good = complain("the tool knows %u Vietnamese letters instead of 134", count);
	hb_buffer_destroy(letters);
	return good;
}

static bool read_repertoire(const char *path, hb_set_t *repertoire)
{
	FILE *stream = fopen(path, "r");
	bool good;

	if (!stream)
		return complain("cannot read %s: %s", path, strerror(errno));
	good = read_lines(stream, path, repertoire);
	fclose(stream);
	return good && require_vietnamese(path, repertoire);
}

static bool require_glyphs(const char *path, hb_face_t *face, const hb_set_t *repertoire)
{
	hb_set_t *missing = hb_set_copy(repertoire);
	hb_set_t *present = hb_set_create();
	hb_codepoint_t code_point = HB_SET_VALUE_INVALID;
	bool good = true;

	hb_face_collect_unicodes(face, present);
	hb_set_subtract(missing, present);
	if (!hb_set_is_empty(missing)) {
		good = complain("%s lacks %u characters of the repertoire:", path, hb_set_get_population(missing));
		while (hb_set_next(missing, &code_point))
			fprintf(stderr, " U+%04X", code_point);
		fputc('\n', stderr);
	}
	hb_set_destroy(present);
	hb_set_destroy(missing);
	return good;
}

static void replace(hb_subset_input_t *input, hb_subset_sets_t kind, const uint32_t *values, size_t count)
{
	hb_set_t *set = hb_subset_input_set(input, kind);

	hb_set_clear(set);
	for (size_t i = 0; i < count; i++)
		hb_set_add(set, values[i]);
}

static void configure(hb_subset_input_t *input, const hb_set_t *repertoire)
{
	/* The OFL wants copyright (0) and licence (13, 14) to stay; the rest is what a face is found and named by. */
	static const uint32_t names[] = {0, 1, 2, 4, 6, 13, 14, 16, 17};
	static const uint32_t features[] = {HB_TAG('k', 'e', 'r', 'n'), HB_TAG('m', 'a', 'r', 'k'),
					    HB_TAG('m', 'k', 'm', 'k')};
	static const uint32_t scripts[] = {HB_TAG('D', 'F', 'L', 'T'), HB_TAG('l', 'a', 't', 'n')};
	/* Ligatures are off when shaping; hinting, bitmaps and signatures do nothing in a PDF. */
	static const char dropped[][5] = {"GSUB", "DSIG", "FFTM", "gasp", "fpgm", "prep", "cvt ",
					  "hdmx", "VDMX", "LTSH", "PCLT", "kern", "meta"};
	hb_set_t *drop = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);

	hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
	hb_set_union(hb_subset_input_unicode_set(input), repertoire);
	replace(input, HB_SUBSET_SETS_NAME_ID, names, LENGTH(names));
	replace(input, HB_SUBSET_SETS_LAYOUT_FEATURE_TAG, features, LENGTH(features));
	replace(input, HB_SUBSET_SETS_LAYOUT_SCRIPT_TAG, scripts, LENGTH(scripts));
	for (size_t i = 0; i < LENGTH(dropped); i++)
		hb_set_add(drop, hb_tag_from_string(dropped[i], 4));
}

/* The blob of the cut face, or NULL. */
static hb_blob_t *subset(hb_face_t *face, const hb_set_t *repertoire)
{
	hb_subset_input_t *input = hb_subset_input_create_or_fail();
	hb_face_t *cut = NULL;
	hb_blob_t *blob = NULL;

	if (!input)
		return NULL;
	configure(input, repertoire);
	cut = hb_subset_or_fail(face, input);
	hb_subset_input_destroy(input);
	if (cut)
		blob = hb_face_reference_blob(cut);
	hb_face_destroy(cut);
	return blob;
}

static bool cut_face(struct file *file, const hb_set_t *repertoire)
{
	hb_face_t *face;
	hb_blob_t *whole;

	if (!read_file(file))
		return false;
	whole = file->blob;
	file->blob = NULL;
	face = hb_face_create(whole, 0);
	hb_blob_destroy(whole);
	if (!hb_face_get_glyph_count(face))
		complain("%s is not a font", file->path);
	else if (require_glyphs(file->path, face, repertoire) && !(file->blob = subset(face, repertoire)))
		complain("HarfBuzz cannot cut %s to the repertoire", file->path);
	hb_face_destroy(face);
	return file->blob != NULL;
}

static bool cut_faces(const char *repertoire_path, struct file *files, size_t count)
{
	hb_set_t *repertoire = hb_set_create();
	bool good = read_repertoire(repertoire_path, repertoire);

	for (size_t i = 0; good && i < count; i++)
		good = cut_face(&files[i], repertoire);
	hb_set_destroy(repertoire);
	return good;
}

static bool read_files(struct file *files, size_t count)
{
	bool good = true;

	for (size_t i = 0; i < count; i++)
		good = read_file(&files[i]) && good;
	return good;
}

/* The byte as it stands in a string literal; octal escapes have a fixed length, so a digit may follow. */
static int escape(unsigned char byte, char out[5])
{
	bool plain = byte >= ' ' && byte < 0x7F && byte != '"' && byte != '\\' && byte != '?';

	if (byte == '\n')
		return snprintf(out, 5, "\\n");
	return snprintf(out, 5, plain ? "%c" : "\\%03o", byte);
}

/* String literals, because compilers read them many times faster than lists of numbers. */
static void write_data(FILE *out, const char *name, size_t number, const unsigned char *data, size_t size)
{
	int column = LINE_COLUMNS;
	char escaped[5];

	fprintf(out, "static const unsigned char %s_%zu[%zu + 1] =", name, number, size);
	if (!size)
		fputs(" \"", out);
	for (size_t i = 0; i < size; i++) {
		if (column >= LINE_COLUMNS) {
			fputs(i ? "\"\n\t\"" : "\n\t\"", out);
			column = 0;
		}
		column += escape(data[i], escaped);
		fputs(escaped, out);
	}
	fputs("\";\n", out);
}

/* As it stands in every PDF that is made with it, compressed as well as can be. Its size; 0: no memory. */
static size_t write_packed(FILE *out, size_t number, const void *data, size_t size)
{
	struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(12);
	size_t bound = libdeflate_zlib_compress_bound(compressor, size), packed_size = 0;
	unsigned char *packed = malloc(bound);

	if (compressor && packed)
		packed_size = libdeflate_zlib_compress(compressor, data, size, packed, bound);
	if (packed_size)
		write_data(out, "packed", number, packed, packed_size);
	else
		complain("no memory");
	free(packed);
	libdeflate_free_compressor(compressor);
	return packed_size;
}

static bool write_array(FILE *out, const char *array, bool fonts, struct file *files, size_t count)
{
	bool good = true;

	fputs("/* Written by gen/embed/embed.c; changes would be lost. */\n#include \"base/embedded.h\"\n\n", out);
	for (size_t i = 0; i < count; i++) {
		unsigned size;
		const char *data = hb_blob_get_data(files[i].blob, &size);

		write_data(out, "data", i, (const unsigned char *)data, size);
		if (!fonts)
			good = (files[i].packed_size = write_packed(out, i, data, size)) > 0 && good;
	}
	fprintf(out, "\nconst struct embedded_file %s[] = {\n", array);
	for (size_t i = 0; i < count; i++) {
		fprintf(out, "\t{\"%s\", data_%zu, %u, ", base_name(files[i].path), i, hb_blob_get_length(files[i].blob));
		if (fonts)
			fputs("NULL, 0},\n", out);
		else
			fprintf(out, "packed_%zu, %zu},\n", i, files[i].packed_size);
	}
	fputs("\t{NULL, NULL, 0, NULL, 0},\n};\n", out);
	return good;
}

static bool write_output(const char *path, const char *array, bool fonts, struct file *files, size_t count)
{
	FILE *out = fopen(path, "w");
	bool good, failed;

	if (!out)
		return complain("cannot write %s: %s", path, strerror(errno));
	good = write_array(out, array, fonts, files, count);
	failed = ferror(out);
	if (fclose(out) || failed)
		good = complain("cannot write %s: %s", path, strerror(errno));
	if (good)
		return true;
	remove(path);
	return false;
}

/* Names stand in C strings and tell the files apart. */
static bool check_names(const struct file *files, size_t count)
{
	bool good = true;

	for (size_t i = 0; i < count; i++) {
		const char *name = base_name(files[i].path);

		if (!*name || strpbrk(name, "\"\\\n"))
			good = complain("%s: not a name that can be embedded", files[i].path);
		for (size_t j = 0; j < i; j++)
			if (!strcmp(name, base_name(files[j].path)))
				good = complain("%s and %s have the same name", files[j].path, files[i].path);
	}
	return good;
}

static int usage(void)
{
	fputs("usage: embed fonts OUT.c REPERTOIRE.txt FACE.ttf...\n"
	      "       embed files NAME OUT.c FILE...\n", stderr);
	return 2;
}

int main(int argc, char **argv)
{
	bool fonts = argc > 4 && !strcmp(argv[1], "fonts");
	const char *array, *output;
	struct file *files;
	size_t count;
	bool good;

	if (!fonts && (argc < 4 || strcmp(argv[1], "files")))
		return usage();
	array = fonts ? "embedded_fonts" : argv[2];
	output = fonts ? argv[2] : argv[3];
	count = (size_t)argc - 4;
	files = calloc(count + 1, sizeof *files);
	if (!files)
		return complain("out of memory"), EXIT_FAILURE;
	for (size_t i = 0; i < count; i++)
		files[i].path = argv[i + 4];
	good = check_names(files, count) && (fonts ? cut_faces(argv[3], files, count) : read_files(files, count)) &&
	       write_output(output, array, fonts, files, count);
	for (size_t i = 0; i < count; i++)
		hb_blob_destroy(files[i].blob);
	free(files);
	return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
