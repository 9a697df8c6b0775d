/* Faces: read from the program itself and from folders, described first and opened only when one is used. */
#include "type/font.h"

#include "base/embedded.h"
#include "base/file.h"
#include "base/utf8.h"

#include <hb-ot.h>
#include <hb.h>
#include <string.h>

#define FILE_LIMIT ((size_t)64 << 20)
#define FACES_IN_A_FILE 64 /* a collection may claim millions */
#define NAME_BYTES 128

/* OpenType 1.9, tables head, OS/2 and name */
#define HEAD_UNITS_PER_EM 18
#define HEAD_MAC_STYLE 44
#define MAC_STYLE_BOLD 1u
#define MAC_STYLE_ITALIC 2u
#define OS2_FS_TYPE 8
#define OS2_FS_SELECTION 62
#define FS_SELECTION_ITALIC (1u << 0)
#define FS_SELECTION_BOLD (1u << 5)
#define FS_SELECTION_OBLIQUE (1u << 9)

/* A face as the library keeps it. Four styles make a family by its old name (ID 1), any number by its new one (16). */
struct entry {
	struct face face;
	const char *old_family;
	bool open;
};

struct entries ARRAY_OF(struct entry *);

struct font_library {
	struct arena *arena;
	struct entries added, embedded;
	bool embedded_described;
	uint32_t face_count;
};

/* 0 outside the table. */
static uint16_t read_u16(hb_blob_t *table, size_t offset)
{
	unsigned size;
	const unsigned char *bytes = (const unsigned char *)hb_blob_get_data(table, &size);

	return offset + 2 <= size ? (uint16_t)(bytes[offset] * 256u + bytes[offset + 1]) : 0;
}

static bool has_table(hb_face_t *face, hb_tag_t tag)
{
	hb_blob_t *table = hb_face_reference_table(face, tag);
	bool present = hb_blob_get_length(table) > 0;

	hb_blob_destroy(table);
	return present;
}

/* Any language will do: what matters is that a family has one and the same name in all of its faces. */
static bool has_name(hb_face_t *face, hb_ot_name_id_t id, hb_language_t *language)
{
	unsigned count;
	const hb_ot_name_entry_t *names = hb_ot_name_list_names(face, &count);
	hb_language_t english = hb_language_from_string("en", -1);
	bool found = false;

	for (unsigned i = 0; i < count; i++) {
		if (names[i].name_id != id || (found && names[i].language != english))
			continue;
		*language = names[i].language;
		found = true;
	}
	return found;
}

/* The name without control characters, for it is shown in messages; "" when there is none. */
static const char *read_name(struct arena *arena, hb_face_t *face, hb_ot_name_id_t id)
{
	char name[NAME_BYTES] = "";
	unsigned size = sizeof name;
	size_t kept = 0;
	hb_language_t language = HB_LANGUAGE_INVALID;

	if (!has_name(face, id, &language))
		return "";
	hb_ot_name_get_utf8(face, id, language, &size, name);
	for (size_t i = 0; i < size && i < sizeof name; i++)
		if ((unsigned char)name[i] >= ' ' && name[i] != 0x7F)
			name[kept++] = name[i];
	return utf8_valid(name, kept) == kept ? arena_copy(arena, name, kept) : "";
}

/* The Post Script name less what its rules forbid, or else the same of the family's name. */
static const char *read_post_script_name(struct arena *arena, hb_face_t *face, const char *family)
{
	const char *name = read_name(arena, face, HB_OT_NAME_ID_POSTSCRIPT_NAME);
	struct buffer clean = buffer_make(arena);

	for (const char *at = *name ? name : family; *at; at++)
		if (*at > ' ' && *at < 0x7F && !strchr("[](){}<>/%", *at))
			buffer_char(&clean, *at);
	return clean.size ? clean.data : "Font";
}

static bool read_em(hb_face_t *hb_face, struct face *face)
{
	hb_blob_t *head = hb_face_reference_table(hb_face, HB_TAG('h', 'e', 'a', 'd'));

	face->em = read_u16(head, HEAD_UNITS_PER_EM);
	hb_blob_destroy(head);
	/* HarfBuzz answers 1000 for a head table it refuses. */
	return face->em > 0 && (unsigned)face->em == hb_face_get_upem(hb_face);
}

static void read_style(hb_face_t *hb_face, struct face *face)
{
	hb_blob_t *head = hb_face_reference_table(hb_face, HB_TAG('h', 'e', 'a', 'd'));
	hb_blob_t *os2 = hb_face_reference_table(hb_face, HB_TAG('O', 'S', '/', '2'));
	unsigned mac_style = read_u16(head, HEAD_MAC_STYLE), selection = read_u16(os2, OS2_FS_SELECTION);
	bool modern = hb_blob_get_length(os2) > 0;

	face->bold = modern ? selection & FS_SELECTION_BOLD : mac_style & MAC_STYLE_BOLD;
	face->italic = modern ? selection & (FS_SELECTION_ITALIC | FS_SELECTION_OBLIQUE) : mac_style & MAC_STYLE_ITALIC;
	face->embedding = read_u16(os2, OS2_FS_TYPE);
	hb_blob_destroy(os2);
	hb_blob_destroy(head);
}

static bool has_outlines(hb_face_t *hb_face, struct face *face)
{
	bool other = has_table(hb_face, HB_TAG('C', 'F', 'F', ' ')) || has_table(hb_face, HB_TAG('g', 'l', 'y', 'f'));

	face->outlines_cff2 = !other && has_table(hb_face, HB_TAG('C', 'F', 'F', '2'));
	return other || face->outlines_cff2;
}

static bool read_families(struct arena *arena, struct entry *entry)
{
	hb_face_t *face = entry->face.hb_face;

	entry->old_family = read_name(arena, face, HB_OT_NAME_ID_FONT_FAMILY);
	entry->face.family = read_name(arena, face, HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY);
	if (!*entry->face.family)
		entry->face.family = entry->old_family;
	return *entry->face.family;
}

/* What finding a face needs to know, which touches few of its tables. Takes `face` over; false: it is no use. */
static bool describe(struct font_library *library, hb_face_t *face, struct entries *entries)
{
	struct entry *entry = arena_alloc(library->arena, sizeof *entry);

	entry->face.hb_face = face;
	if (!read_em(face, &entry->face) || !hb_face_get_glyph_count(face) ||
	    !has_table(face, HB_TAG('c', 'm', 'a', 'p')) || !has_outlines(face, &entry->face) ||
	    !read_families(library->arena, entry)) {
		hb_face_destroy(face);
		return false;
	}
	read_style(face, &entry->face);
	entry->face.post_script_name = read_post_script_name(library->arena, face, entry->face.family);
	entry->face.number = library->face_count++;
	*array_push(library->arena, entries) = entry;
	return true;
}

/* False when there is no face in the bytes or one of the faces is bad; the good ones are there all the same. */
static bool describe_all(struct font_library *library, const void *data, size_t size, struct entries *entries)
{
	hb_blob_t *blob = hb_blob_create(data, (unsigned)size, HB_MEMORY_MODE_READONLY, NULL, NULL);
	unsigned count = hb_face_count(blob);
	bool good = count > 0;

	for (unsigned i = 0; i < count && i < FACES_IN_A_FILE; i++)
		good = describe(library, hb_face_create(blob, i), entries) && good;
	hb_blob_destroy(blob);
	return good;
}

static void describe_embedded(struct font_library *library)
{
	if (library->embedded_described)
		return;
	library->embedded_described = true;
	for (const struct embedded_file *file = embedded_fonts; file->name; file++)
		describe_all(library, file->data, file->size, &library->embedded);
}

struct font_library *font_library_new(struct arena *arena)
{
	struct font_library *library = arena_alloc(arena, sizeof *library);

	library->arena = arena;
	return library;
}

static void close_all(struct entries *entries)
{
	for (size_t i = 0; i < entries->count; i++) {
		hb_font_destroy(entries->at[i]->face.hb_font);
		hb_face_destroy(entries->at[i]->face.hb_face);
	}
	entries->count = 0;
}

void font_library_free(struct font_library *library)
{
	if (!library)
		return;
	close_all(&library->added);
	close_all(&library->embedded);
}

void font_library_add_folder(struct font_library *library, struct diagnostics *list, const char *folder)
{
	static const char *const endings[] = {".ttf", ".otf", ".ttc", NULL};
	const char *const *paths = file_list(list, folder, endings);

	for (; paths && *paths; paths++) {
		/* One unreadable file of a folder must not stop the document, so its own trouble is not passed on. */
		struct diagnostics ignored = diagnostics_make(library->arena);
		struct buffer bytes = buffer_make(library->arena);

		if (!file_read(&ignored, *paths, FILE_LIMIT, &bytes) ||
		    !describe_all(library, bytes.data, bytes.size, &library->added))
			diagnostics_add(list, DIAGNOSTIC_FONT_BAD_FILE, (struct place){0}, *paths, NULL);
	}
}

static int32_t limit(hb_position_t value, int32_t em)
{
	return value < 0 ? 0 : value > 4 * em ? 4 * em : value;
}

/* Lines as high as a forged table says would fill pages: no measure is above four ems. */
static void measure(struct face *face)
{
	hb_position_t ascent = 0, descent = 0, cap_height = 0, x_height = 0;

	hb_ot_metrics_get_position_with_fallback(face->hb_font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, &ascent);
	hb_ot_metrics_get_position_with_fallback(face->hb_font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, &descent);
	hb_ot_metrics_get_position_with_fallback(face->hb_font, HB_OT_METRICS_TAG_CAP_HEIGHT, &cap_height);
	hb_ot_metrics_get_position_with_fallback(face->hb_font, HB_OT_METRICS_TAG_X_HEIGHT, &x_height);
	face->ascent = limit(ascent, face->em);
	face->descent = limit(-descent, face->em);
	face->cap_height = limit(cap_height, face->em);
	face->x_height = limit(x_height, face->em);
}

static const struct face *open_face(struct entry *entry)
{
	struct face *face = &entry->face;

	if (!entry->open) {
		face->hb_font = hb_font_create(face->hb_face); /* its scale is the face's em */
		measure(face);
		entry->open = true;
	}
	return face;
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool same_name(const char *a, const char *b)
{
	if (strcmp(a, b) == 0) /* as good as always */
		return true;
	while (*a && lower(*a) == lower(*b)) {
		a++;
		b++;
	}
	return *a == *b;
}

/* The old family first: in the new one, Light and Condensed faces are neither bold nor italic too. */
static struct entry *find_in(const struct entries *entries, const char *family, bool bold, bool italic)
{
	struct entry *found = NULL;

	for (size_t i = 0; i < entries->count; i++) {
		struct entry *entry = entries->at[i];

		if (entry->face.bold != bold || entry->face.italic != italic)
			continue;
		if (same_name(entry->old_family, family))
			return entry;
		if (!found && same_name(entry->face.family, family))
			found = entry;
	}
	return found;
}

const struct face *font_find(struct font_library *library, const char *family, bool bold, bool italic)
{
	struct entry *entry = find_in(&library->added, family, bold, italic);

	if (!entry) {
		describe_embedded(library);
		entry = find_in(&library->embedded, family, bold, italic);
	}
	return entry ? open_face(entry) : NULL;
}

struct names ARRAY_OF(const char *);

static void add_families(struct arena *arena, struct names *names, const struct entries *entries)
{
	for (size_t i = 0; i < entries->count; i++) {
		const char *family = entries->at[i]->face.family;
		bool there = false;

		for (size_t j = 0; j < names->count && !there; j++)
			there = same_name(names->at[j], family);
		if (!there)
			*array_push(arena, names) = family;
	}
}

const char *const *font_families(struct font_library *library)
{
	struct names names = {0};

	describe_embedded(library);
	add_families(library->arena, &names, &library->added);
	add_families(library->arena, &names, &library->embedded);
	*array_push(library->arena, &names) = NULL;
	return names.at;
}

/* What HarfBuzz draws as nothing (its reading of the Unicode property Default_Ignorable_Code_Point). */
static bool is_ignorable(uint32_t code_point)
{
	static const struct {
		uint32_t first, last;
	} ranges[] = {
		{0xAD, 0xAD}, {0x34F, 0x34F}, {0x61C, 0x61C}, {0x17B4, 0x17B5}, {0x180B, 0x180E}, {0x200B, 0x200F},
		{0x202A, 0x202E}, {0x2060, 0x206F}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFFF0, 0xFFF8},
		{0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF},
	};

	for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
		if (code_point >= ranges[i].first && code_point <= ranges[i].last)
			return true;
	return false;
}

/* The spaces HarfBuzz makes out of U+0020 when they have no glyph. */
static bool is_space(uint32_t code_point)
{
	return code_point == 0xA0 || (code_point >= 0x2000 && code_point <= 0x200A) || code_point == 0x202F ||
	       code_point == 0x205F || code_point == 0x3000;
}

bool font_has(const struct face *face, uint32_t code_point)
{
	hb_codepoint_t glyph;

	if (hb_font_get_nominal_glyph(face->hb_font, code_point, &glyph))
		return glyph != 0;
	if (code_point == 0x2011) /* HarfBuzz draws the hyphen U+2010 for the no-break one */
		return font_has(face, 0x2010);
	return code_point == ' ' || is_space(code_point) || is_ignorable(code_point);
}

int32_t font_scale(const struct face *face, int32_t units, int32_t size)
{
	int64_t product = (int64_t)units * size, half = face->em / 2;
	int64_t scaled = (product < 0 ? product - half : product + half) / face->em;

	return scaled > INT32_MAX ? INT32_MAX : scaled < -INT32_MAX ? -INT32_MAX : (int32_t)scaled;
}
