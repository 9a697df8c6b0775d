/* Authority, office and name of the signer (Phụ lục I, phần I, mục II, 7). */
#include "rules/form.h"

#include "base/utf8.h"

#include <string.h>

#define HEAD 64 /* [bytes]; what is looked for at the beginning of a line is shorter */

static struct span whole(const struct string *string)
{
	return (struct span){0, (uint32_t)strlen(string->text)};
}

/* ---- authority */

/* As the rules have it, and in capitals without its dots and strokes. */
static const struct {
	const char *right, *letters;
} authorities[] = {{"TM.", "TM"}, {"KT.", "KT"}, {"TL.", "TL"}, {"TUQ.", "TUQ"}, {"Q.", "Q"}};

static const char *find_authority(const char *letters)
{
	for (size_t i = 0; i < sizeof authorities / sizeof *authorities; i++)
		if (strcmp(authorities[i].letters, letters) == 0)
			return authorities[i].right;
	return NULL;
}

/* The abbreviation that the line begins with in any writing (T/M, T.M., Tm., TM): its form by the rules, and its bytes; NULL when there is none. */
static const char *read_authority(const char *line, size_t *size)
{
	char letters[5] = "";
	size_t count = 0, at = 0;
	for (; line[at] && !strchr(" \t", line[at]); at++) {
		if (strchr("./:", line[at])) {
			/* TM.BAN: the dot ends it. */
			if (line[at] != '/' && find_authority(letters) && line[at + 1] && line[at + 2] != '.' && line[at + 2] != '/') {
				at++;
				break;
			}
			continue;
		}
		uint32_t letter = (unsigned char)line[at];
		if (letter >= 0x80 || !form_is_letter(letter) || count == sizeof letters - 1)
			return NULL;
		letters[count++] = (char)(form_is_capital(letter) ? letter : letter - 32);
	}
	*size = at;
	return find_authority(letters);
}

static const char *const bodies[] = {"ban", "ủy ban", "uỷ ban", "ubnd", "hội đồng", "hđnd", "hội", "đoàn", "tập thể"};
static const char *const offices[] = {"chủ tịch", "giám đốc", "tổng giám đốc", "hiệu trưởng", "bí thư", "trưởng ban", "trưởng phòng", "cục trưởng", "bộ trưởng",
				      "chánh văn phòng", "chủ nhiệm", "thủ trưởng"};

static bool begins_with(const char *text, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (form_match(text, strnlen(text, HEAD), words[i]))
			return true;
	return false;
}

static bool is_body(const char *text)
{
	return begins_with(text, bodies, sizeof bodies / sizeof *bodies) || form_match(text, strlen(text), "chủ tịch đoàn");
}

static bool is_office(const char *text)
{
	return begins_with(text, offices, sizeof offices / sizeof *offices) && !is_body(text);
}

/* A body signs by TM., a person's office by the others; TL. and TUQ. of a body are in use. */
static void check_object(struct diagnostics *list, const struct string *line, const char *authority, const char *object)
{
	bool collective = strcmp(authority, "TM.") == 0;
	bool single = strcmp(authority, "KT.") == 0 || strcmp(authority, "Q.") == 0;
	if (!(collective && is_office(object)) && !(single && is_body(object)))
		return;
	form_add(list, DIAGNOSTIC_FORM_AUTHORITY_OBJECT, line->node, whole(line), authority)->arguments[2] =
		collective ? DIAGNOSTIC_WORDS("tên tập thể hoặc cơ quan", "a body") : DIAGNOSTIC_WORDS("chức vụ", "an office");
}

/* KT. stands before the head's office; whoever signs holds another, which is named below. */
static void check_deputy(struct diagnostics *list, const struct signature *signature, size_t index, const char *object)
{
	bool last = index + 1 == signature->authority.count;
	const struct string *below = last ? &signature->position : &signature->authority.at[index + 1];
	struct span inner = form_trim(below->node ? below->text : "");
	if (below->node && (inner.end - inner.start != strlen(object) || form_match(below->text + inner.start, inner.end - inner.start, object) == 0))
		return;
	const struct string *line = &signature->authority.at[index];
	struct diagnostic *found = form_add(list, DIAGNOSTIC_FORM_AUTHORITY_OFFICE, line->node, whole(line), NULL);
	if (below->node)
		found->related = node_place(list->arena, below->node);
}

static void check_capitals(struct diagnostics *list, const struct string *line)
{
	if (!line->node || !form_has_small(line->text, strlen(line->text)))
		return;
	struct diagnostic *found = form_add(list, DIAGNOSTIC_FORM_AUTHORITY_CAPITALS, line->node, whole(line), NULL);
	form_repair(list, found, line->node, whole(line), utf8_upper(list->arena, line->text));
}

/* The abbreviation, the first `size` bytes, is misspelt; or right, and a word hangs on to it. */
static void add_authority(struct diagnostics *list, const struct string *line, const char *authority, size_t size)
{
	size_t letters = 0;
	read_authority(line->text, &letters);
	const char *rest = arena_copy(list->arena, line->text + letters, size - letters);
	const char *right = *rest ? arena_format(list->arena, "%s %s", authority, rest) : authority;
	struct span span = {0, (uint32_t)size};
	form_repair(list, form_add(list, DIAGNOSTIC_FORM_AUTHORITY, line->node, span, right), line->node, span, right);
}

static void check_authority(struct diagnostics *list, const struct signature *signature, size_t index)
{
	const struct string *line = &signature->authority.at[index];
	size_t size = 0;
	const char *authority = read_authority(line->text, &size), *object = line->text + size;
	object += strspn(object, " \t");
	if (authority && *object) {
		bool parted = line->text[size] == ' ', right = size == strlen(authority) && memcmp(line->text, authority, size) == 0;
		if (!parted || !right) {
			add_authority(list, line, authority, parted ? size : size + strcspn(object, " "));
			return;
		}
		check_object(list, line, authority, object);
		if (strcmp(authority, "KT.") == 0)
			check_deputy(list, signature, index, object);
	}
	check_capitals(list, line);
}

/* ---- name */

static const char *const titles[] = {"gs", "pgs", "ts", "ths", "bs", "bscki", "bsckii", "bác sĩ", "tiến sĩ", "thạc sĩ", "giáo sư", "phó giáo sư", "kỹ sư", "cử nhân",
				     "luật sư", "đồng chí", "đ/c", "ngưt", "ngnd", "ttưt", "ttnd", "nsnd", "nsưt", "nhà giáo", "thầy thuốc", "đại tá", "thượng tá",
				     "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu úy", "thiếu tướng", "trung tướng", "thượng tướng",
				     "đại tướng"};
/* Ông is a family name, too: before another it is a form of address. */
static const char *const families[] = {"nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh"};

static size_t match_title(const char *name)
{
	size_t length = 0;
	for (size_t i = 0; i < sizeof titles / sizeof *titles && !length; i++)
		length = form_match(name, strnlen(name, HEAD), titles[i]);
	return length;
}

/* Where the titles end that hang together with dots, as in PGS.TS. Trần …; `at` stands on the first dot. */
static size_t find_title_end(const char *name, size_t at)
{
	while (name[at] == '.') {
		at++;
		size_t next = match_title(name + at);
		if (!next)
			break;
		at += next;
	}
	return at;
}

/* Bytes of the title before the name, without blanks; 0: none. */
static size_t find_title(const char *name)
{
	size_t size = strlen(name), length = match_title(name);
	if (length && name[length] == '.')
		return find_title_end(name, length);
	if (length)
		return name[length] == ' ' ? length : 0;
	length = form_match(name, size, "ông");
	if (!length)
		length = form_match(name, size, "bà");
	if (!length || name[length] != ' ')
		return 0;
	return begins_with(name + length + 1, families, sizeof families / sizeof *families) ? length : 0;
}

static const char *write_name(struct arena *arena, const char *name)
{
	struct buffer out = buffer_make(arena);
	size_t size = strlen(name);
	bool begins = true;
	for (size_t at = 0; at < size;) {
		size_t start = at;
		uint32_t code_point = utf8_next(name, size, &at);
		if (begins)
			buffer_text(&out, utf8_capital(arena, arena_copy(arena, name + start, at - start)));
		else
			buffer_code_point(&out, form_small(code_point));
		begins = code_point == ' ';
	}
	return out.data;
}

/* Every word begins with a capital, and not all letters are capitals. */
static bool is_name(const char *name)
{
	size_t size = strlen(name);
	bool begins = true;
	for (size_t at = 0; at < size;) {
		uint32_t code_point = utf8_next(name, size, &at);
		if (begins && form_is_letter(code_point) && !form_is_capital(code_point))
			return false;
		begins = code_point == ' ';
	}
	return !strchr(name, ' ') || form_has_small(name, size);
}

static void check_name(struct diagnostics *list, const struct string *name)
{
	if (!name->node)
		return;
	size_t title = find_title(name->text), end = title + strspn(name->text + title, " ");
	if (title) {
		struct diagnostic *found = form_add(list, DIAGNOSTIC_FORM_SIGNER_TITLE, name->node, (struct span){0, (uint32_t)title}, NULL);
		if (name->text[end])
			form_repair(list, found, name->node, (struct span){0, (uint32_t)end}, "");
	} else if (!is_name(name->text)) {
		struct diagnostic *found = form_add(list, DIAGNOSTIC_FORM_SIGNER_NAME, name->node, whole(name), NULL);
		/* H'Hen and K-Lâm keep capitals within a word, and where is not known. */
		if (strpbrk(name->text, "'-") || strstr(name->text, "’"))
			return;
		found->suggestion = write_name(list->arena, name->text);
		form_repair(list, found, name->node, whole(name), found->suggestion);
	}
}

void form_check_signature(struct diagnostics *list, const struct signature *signature)
{
	for (size_t i = 0; i < signature->authority.count; i++)
		if (signature->authority.at[i].node)
			check_authority(list, signature, i);
	check_capitals(list, &signature->position);
	check_name(list, &signature->name);
}
