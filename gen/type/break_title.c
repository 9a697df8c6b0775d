/* Where a line of a title ends well: names and words of several syllables stay whole, a place goes to the next line with its name. */
#include "type/break.h"

#include "base/array.h"
#include "base/utf8.h"

#include <string.h>
#include <unicase.h>

#define NAME_MAX 4   /* syllables of a place, “Bà Rịa - Vũng Tàu” but for its dash */
#define CAPITALS_NAME_MAX 3

/* A word between spaces, in small letters and without the marks at its ends. */
struct title_word {
	const char *text;
	size_t size;
	size_t at;    /* [bytes] in the title */
	bool opened;  /* a mark stands before it */
	bool closed;  /* a mark stands behind it */
	bool comma;   /* that is a comma or a semicolon */
	bool capital; /* begins with a capital or a digit */
};
struct title_words ARRAY_OF(struct title_word);

/* The longest of those that begin alike stands first. */
static const char *const phrases[] = {
	"hội chữ thập đỏ", "hội khuyến học", "hội cựu chiến binh", "hội nông dân", "hội người cao tuổi", "hội đồng nhân dân", "hội nghị", "hội viên", "chữ thập đỏ",
	"ủy ban nhân dân", "uỷ ban nhân dân", "ủy ban", "uỷ ban", "mặt trận tổ quốc", "mặt trận", "liên hiệp phụ nữ", "phụ nữ", "người cao tuổi", "cựu chiến binh",
	"thanh niên", "nông dân", "khuyến học", "công đoàn", "liên đoàn", "lao động", "ban thường vụ", "ban thường trực", "ban chấp hành", "ban chỉ đạo",
	"trung ương", "việt nam", "cộng sản", "hồ chí minh", "cộng hòa", "cộng hoà", "xã hội", "chủ nghĩa", "huyện ủy", "huyện uỷ", "quận ủy", "quận uỷ",
	"tỉnh ủy", "tỉnh uỷ", "đảng ủy", "đảng uỷ", "kết quả", "công tác", "phong trào", "phương hướng", "nhiệm vụ", "nhiệm kỳ", "tổng kết", "tổng hợp",
	"thực hiện", "hoạt động", "chương trình", "kế hoạch", "chỉ tiêu", "báo cáo", "danh sách", "số liệu", "tình hình", "tập thể", "cá nhân", "đơn vị",
	"khen thưởng", "thi đua", "thành tích", "xuất sắc", "nhân đạo", "tình nguyện", "hiến máu", "đại hội", "đại biểu", "thường niên", "giải pháp",
	"cơ sở", "đại học", "cao đẳng", "trung học", "tiểu học", "mầm non", "bệnh viện", "trung tâm", "trường học", "công ty", "y tế", "kinh tế", "giáo dục",
	"so với", "chăm lo", "người nghèo", "hộ nghèo", "cận nghèo", "khó khăn", "tập huấn", "sơ cấp cứu", "sơ cứu", "cấp cứu", "cứu trợ", "phần trăm", "vượt khó", "ứng phó", "phòng ngừa",
	"thiên tai", "thảm họa", "thảm hoạ", "giúp đỡ", "trợ giúp", "tham gia", "học sinh", "học bổng", "học tập", "giá trị", "triệu đồng", "nghìn đồng", "tỷ đồng", "vận động", "ủng hộ", "địa bàn",
	"địa chỉ", "tổ dân phố", "dân phố", "hình thức", "khám bệnh", "an sinh", "sức khỏe", "sức khoẻ", "gia đình", "hội phí", "thường xuyên", "thường kỳ", "tổ chức", "tiếp nhận", "đăng ký", "cộng đồng",
	"khu phố", "chi hội", "phối hợp", "giai đoạn", "chất độc da cam", "khuyết tật", "trẻ em", "hỗ trợ", "kinh phí", "quản lý", "sử dụng", "xây dựng", "phát triển", NULL,
};
/* They look forward to what follows. */
static const char *const links[] = {"của", "tại", "ở", "và", "với", "trong", "ngoài", "đến", NULL};
static const char *const places[] = {"thành phố", "thị xã", "thị trấn", "đặc khu", "tỉnh", "quận", "huyện", "phường", "xã", NULL};

static bool is_dash(const char *text, const struct title_word *word)
{
	static const char *const dashes[] = {"–", "—", "-", NULL};
	for (const char *const *dash = dashes; word->size == 0 && *dash; dash++)
		if (strncmp(text + word->at, *dash, strlen(*dash)) == 0)
			return true;
	return false;
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_mark(uint32_t c)
{
	return (c < 0x80 && !strchr("0123456789", (char)c) && !((c | 0x20) >= 'a' && (c | 0x20) <= 'z')) || (c >= 0x2010 && c <= 0x2026) || c == 0xAB || c == 0xBB;
}

static struct title_word read_word(struct arena *arena, const char *text, size_t at, size_t end)
{
	struct title_word word = {.at = at};
	char *folded = arena_alloc(arena, 2 * (end - at) + 4);
	while (at < end) {
		uint32_t c = utf8_next(text, end, &at);
		if (c == UTF8_INVALID)
			continue;
		if (is_mark(c)) {
			word.opened |= word.size == 0;
			word.closed |= word.size > 0;
			word.comma = c == ',' || c == ';';
			continue;
		}
		uint32_t small = uc_tolower(c);
		word.capital |= word.size == 0 && (small != c || (c >= '0' && c <= '9'));
		word.size += utf8_encode(small, folded + word.size);
	}
	word.text = folded;
	return word;
}

static struct title_words read_words(struct arena *arena, const char *text, size_t size)
{
	struct title_words words = {0};
	for (size_t at = 0; at < size;) {
		size_t end = at;
		while (end < size && !is_space(text[end]))
			end++;
		if (end > at)
			*array_push(arena, &words) = read_word(arena, text, at, end);
		at = end + 1;
	}
	return words;
}

/* How many words from `first` on are the phrase; 0: they are not. */
static size_t match(const struct title_words *words, size_t first, const char *phrase)
{
	size_t count = 0;
	for (;;) {
		size_t length = strcspn(phrase, " ");
		if (first + count == words->count)
			return 0;
		const struct title_word *word = &words->at[first + count];
		if (word->size != length || memcmp(word->text, phrase, length) != 0 || (count > 0 && word->opened))
			return 0;
		count++;
		if (!phrase[length])
			return count;
		if (word->closed)
			return 0;
		phrase += length + 1;
	}
}

static size_t match_one(const struct title_words *words, size_t first, const char *const *list)
{
	size_t count = 0;
	const struct title_word *word = &words->at[first];
	for (; *list && count == 0 && word->size > 0; list++)
		if (**list == *word->text) /* most begin otherwise */
			count = match(words, first, *list);
	return count;
}

static void keep_whole(const struct title_words *words, size_t first, size_t end, enum break_kind *kinds)
{
	for (size_t i = first + 1; i < end; i++) {
		enum break_kind *kind = &kinds[words->at[i].at];
		if (*kind == BREAK_ALLOWED || *kind == BREAK_GOOD)
			*kind = BREAK_INSIDE;
	}
}

/* Where the name of the place ends whose first word this is. Among capitals the next word may be anything. */
static size_t name_end(const struct title_words *words, size_t first, bool capitals)
{
	size_t most = first + (capitals ? CAPITALS_NAME_MAX : NAME_MAX), end = first + 1;
	while (end < words->count && end < most && !words->at[end - 1].closed && !words->at[end].opened && words->at[end].capital) {
		if (match_one(words, end, places))
			break;
		end++;
	}
	return end;
}

static bool all_capitals(const char *text, size_t size)
{
	for (size_t at = 0; at < size;) {
		uint32_t c = utf8_next(text, size, &at);
		if (c != UTF8_INVALID && uc_toupper(c) != c)
			return false;
	}
	return true;
}

/* A place with its name from `first` on: where it ends, or `first`. */
static size_t mark_place(const struct title_words *words, size_t first, bool capitals, enum break_kind *kinds)
{
	size_t kind = match_one(words, first, places), name = first + kind;
	if (kind == 0 || name >= words->count || words->at[name - 1].closed || words->at[name].opened || !words->at[name].capital)
		return first;
	size_t end = name_end(words, name, capitals);
	keep_whole(words, first, end, kinds);
	enum break_kind *before = &kinds[words->at[first].at];
	if (first > 0 && *before == BREAK_ALLOWED && !match_one(words, first - 1, links))
		*before = BREAK_GOOD;
	return end;
}

static const char *const date_parts[] = {"ngày", "tháng", "quý", NULL}, *const date_wholes[] = {"tháng", "năm", NULL};

/* ngày 05 tháng 12 năm 2022 stays whole, as it need not in a paragraph. */
static bool goes_on_date(const struct title_words *words, size_t at)
{
	return at >= 2 && !words->at[at - 1].closed && words->at[at - 1].capital && match_one(words, at - 2, date_parts) && match_one(words, at, date_wholes);
}

void break_find_title(struct arena *arena, const char *text, size_t size, enum break_kind *kinds)
{
	struct title_words words = read_words(arena, text, size);
	bool capitals = all_capitals(text, size);
	for (size_t i = 1; i < words.count; i++)
		if ((words.at[i - 1].comma || is_dash(text, &words.at[i - 1])) && kinds[words.at[i].at] == BREAK_ALLOWED)
			kinds[words.at[i].at] = BREAK_GOOD;
	for (size_t i = 0; i < words.count;) {
		size_t phrase = match_one(&words, i, phrases);
		size_t end = phrase ? i + phrase : mark_place(&words, i, capitals, kinds);
		keep_whole(&words, i, end, kinds);
		if (goes_on_date(&words, i))
			keep_whole(&words, i - 1, i + 1, kinds);
		i = end > i ? end : i + 1;
	}
}
