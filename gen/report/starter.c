/* A report to start from: the field table walked once, keys that the layout shows, values from here, else from the table. */
#include "report/starter.h"

#include "base/utf8.h"
#include "report/report.h"

#include <string.h>

#define STARTER_YEAR 2022 /* the year of the samples and of the table's examples; it and its neighbours become the report's */
#define LINE	     100  /* code points of a value that is not broken, with its indentation */

/* What stands at a path. Here ' is written for ". */
struct sample {
	const char *path;
	const char *json; /* NULL: left out */
	bool always;      /* also where the layout does not name it: texts here do */
};

static const struct sample samples[] = {
	{"$schema", "'report.schema.json'", true},
	{"format", "1", true},
	{"title", NULL, false},
	{"subtitle", "'(Bản mẫu: thay bằng nội dung của đơn vị rồi xóa dòng này)'", true},
	{"organization.name", "'Hội Chữ thập đỏ phường An Bình'", true},
	{"organization.short_name", "'Hội Chữ thập đỏ An Bình'", true},
	{"organization.abbreviation", "'HCTĐ'", true},
	{"organization.parent", "'Hội Chữ thập đỏ tỉnh Bình An'", true},
	{"organization.place", "'An Bình'", true},
	{"organization.byline", "'Ban Thường trực Hội'", false},
	{"meeting.date", "'2022-12-15'", false},
	{"meeting.part_of_day", "'morning'", false},
	{"meeting.venue", "'hội trường UBND phường An Bình'", false},
	{"meeting.attendees",
	 "[{'honorific': 'ông', 'name': 'Nguyễn Văn An', 'position': 'Phó Chủ tịch', 'organization': 'Hội Chữ thập đỏ tỉnh Bình An'},"
	 " {'honorific': 'bà', 'name': 'Trần Thị Bình', 'position': 'Chủ tịch', 'organization': 'Hội Chữ thập đỏ phường An Bình'}]",
	 false},
	{"meeting.others", "'cán bộ, hội viên các chi hội trên địa bàn phường'", false},
	{"groups", "[{'id': 'nhan_dao', 'name': 'Công tác nhân đạo'}, {'id': 'suc_khoe', 'name': 'Chăm sóc sức khỏe'}]", true},
	{"metrics",
	 "[{'id': 'tong_gia_tri', 'name': 'Tổng giá trị hoạt động nhân đạo', 'group': 'nhan_dao', 'unit': 'triệu đồng',"
	 " 'values': {'2021': 1480, '2022': 1660}, 'better': 'higher'},"
	 " {'id': 'qua_tet', 'name': 'Quà Tết đã trao', 'group': 'nhan_dao', 'unit': 'suất', 'values': {'2021': 1750, '2022': 1950}, 'better': 'higher'},"
	 " {'id': 'hien_mau', 'name': 'Máu tiếp nhận', 'group': 'suc_khoe', 'unit': 'đơn vị', 'values': {'2021': 310, '2022': 342}, 'better': 'higher'}]",
	 true},
	{"results.intro", "['Nêu bối cảnh trong năm bằng hai, ba câu: thuận lợi, khó khăn, sự chỉ đạo của cấp trên.']", false},
	{"results.sections",
	 "[{'heading': 'Công tác nhân đạo', 'metrics': ['tong_gia_tri', 'qua_tet'], 'paragraphs': ["
	 "'Viết kết quả nổi bật, mỗi đoạn một việc. Con số nên lấy từ các chỉ tiêu ở trên để không phải gõ hai lần: tổng giá trị hoạt động nhân đạo năm {{year}}"
	 " đạt **{{metrics.tong_gia_tri}}** ({{metrics.tong_gia_tri.change}}).',"
	 " 'Hội đã trao {{metrics.qua_tet}} quà Tết; năm trước là {{metrics.qua_tet.previous}} (Phụ lục kèm theo).']},"
	 " {'heading': 'Chăm sóc sức khỏe', 'metrics': ['hien_mau'], 'paragraphs': ['Việc kể ngắn thì viết thành từng ý:'],"
	 " 'items': ['tiếp nhận {{metrics.hien_mau}} máu qua các đợt hiến máu tình nguyện;', 'khám bệnh, cấp thuốc miễn phí cho người cao tuổi.']}]",
	 false},
	{"review.strengths", "['Nêu những việc làm tốt, kèm con số chứng minh.']", false},
	{"review.shortcomings", "['Nêu thẳng việc chưa làm được và mức độ.']", false},
	{"review.causes", "['Nêu nguyên nhân khách quan, rồi nguyên nhân chủ quan.']", false},
	{"review.lessons", "['Rút ra điều cần giữ và điều cần đổi trong năm tới.']", false},
	{"assessment",
	 "[{'target': 'qua_tet', 'text': 'Trao tặng quà Tết cho người nghèo', 'metric': 'qua_tet', 'planned': 1800, 'achieved': 1950, 'unit': 'suất',"
	 " 'status': 'exceeded'},"
	 " {'target': 'hien_mau', 'text': 'Vận động hiến máu tình nguyện', 'metric': 'hien_mau', 'planned': 350, 'achieved': 342, 'unit': 'đơn vị',"
	 " 'status': 'missed', 'note': 'một đợt phải hoãn vì mưa bão'}]",
	 false},
	{"remarks",
	 "[{'speaker': 'ông Nguyễn Văn An – Phó Chủ tịch Hội Chữ thập đỏ tỉnh Bình An', 'paragraphs': ['Tóm tắt ý kiến chỉ đạo: điều được ghi nhận, điều được giao.']}]",
	 false},
	{"directions.year", "2023", true},
	{"directions.intro", "['Năm {{directions.year}}, Hội đề ra **{{directions.target_count}} chỉ tiêu**:']", false},
	{"directions.target_count", "3", true},
	{"directions.targets",
	 "[{'id': 'qua_tet', 'text': 'Vận động và trao tặng **{{directions.targets.qua_tet.value}}** quà Tết.', 'metric': 'qua_tet',"
	 " 'comparison': 'at_least', 'value': 2100, 'unit': 'suất', 'deadline': 'quý I năm 2023', 'responsible': 'Ban Thường trực Hội'},"
	 " {'id': 'hien_mau', 'text': 'Tiếp nhận **{{directions.targets.hien_mau.value}}** máu.', 'metric': 'hien_mau',"
	 " 'comparison': 'at_least', 'value': 360, 'unit': 'đơn vị', 'deadline': 'tháng 12 năm 2023', 'responsible': 'các chi hội'},"
	 " {'id': 'tap_huan', 'text': '**{{directions.targets.tap_huan.value}}** cán bộ chi hội được tập huấn sơ cấp cứu.',"
	 " 'comparison': 'equal', 'value': 100, 'unit': '%', 'deadline': 'quý III năm 2023', 'responsible': 'Ban Chấp hành Hội'}]",
	 true},
	{"directions.tasks", "['Nêu từng nhiệm vụ: việc gì, ai làm, xong khi nào.']", false},
	{"proposals", "['Nêu điều đề nghị và cơ quan giải quyết.']", false},
	{"awards_intro", "['Tại Hội nghị, các tập thể, cá nhân có thành tích xuất sắc năm {{year}} đã được khen thưởng:']", false},
	{"awards",
	 "[{'issuer': 'Hội Chữ thập đỏ tỉnh Bình An', 'award': 'Giấy khen', 'collectives': ['Chi hội khu phố 1', 'Chi hội khu phố 3'], 'individuals': 4},"
	 " {'issuer': 'UBND phường An Bình', 'award': 'Giấy khen', 'collectives': 1, 'individuals': 3}]",
	 false},
	{"annexes",
	 "[{'id': 'theo_chi_hoi', 'title': 'Kết quả theo chi hội', 'columns': [{'title': 'Chi hội'}, {'title': 'Quà Tết (suất)', 'align': 'right'},"
	 " {'title': 'Máu tiếp nhận (đơn vị)', 'align': 'right'}], 'rows': [['Khu phố 1', 700, 120], ['Khu phố 2', 650, 112], ['Khu phố 3', 600, 110]],"
	 " 'note': 'Số liệu tính đến ngày 15 tháng 12.'}]",
	 true},
	{"glossary", "[{'term': 'UBND', 'expansion': 'Ủy ban nhân dân'}]", true},
	{"document.number", "'12'", false},
	{"document.place", "'An Bình'", false},
	{"document.date", "'2022-12-20'", false},
	{"document.summary", "'Tổng kết công tác Hội và phong trào Chữ thập đỏ năm 2022, phương hướng, nhiệm vụ năm 2023'", false},
	{"document.bases", NULL, false},
	{"document.addressees", "['Hội Chữ thập đỏ tỉnh Bình An', 'UBND phường An Bình']", false},
	{"document.recipients", "['Như trên', 'Các chi hội', 'Lưu: VT']", false},
	{"document.signature.authority", "['TM. BAN THƯỜNG VỤ']", false},
	{"document.signature.name", "'Trần Thị Bình'", false},
	{"check", NULL, false},
};

struct starter {
	struct arena *arena;
	struct buffer shown; /* the strings of the layout, a line each */
	int year;
	struct buffer json;
};

static const struct sample *find_sample(const char *path)
{
	for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
		if (strcmp(samples[i].path, path) == 0)
			return &samples[i];
	return NULL;
}

/* Recursion is bounded by SOURCE_DEPTH. */
static void collect_strings(const struct node *node, struct buffer *out)
{
	if (node->kind == NODE_STRING) {
		buffer_text(out, node->string);
		buffer_char(out, '\n');
	}
	for (const struct node *child = node->child; child; child = child->next)
		if (!child->key || *child->key != '$') /* no "$comment" */
			collect_strings(child, out);
}

static bool continues_path(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

/* Whether a template or a block of the layout names the path or one behind it. */
static bool is_shown(const struct starter *starter, const char *path)
{
	const char *text = starter->shown.data;
	for (const char *at = text; (at = strstr(at, path)) != NULL; at++) {
		bool begins = at == text || !(continues_path(at[-1]) || at[-1] == '.');
		if (begins && !continues_path(at[strlen(path)]))
			return true;
	}
	return false;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Years of four digits by themselves, moved from the samples' to the report's. */
static void add_moved(struct starter *starter, const char *json, char quote)
{
	for (const char *at = json; *at;) {
		size_t digits = 0;
		while (is_digit(at[digits]))
			digits++;
		int number = digits == 4 ? (at[0] - '0') * 1000 + (at[1] - '0') * 100 + (at[2] - '0') * 10 + (at[3] - '0') : 0;
		if (number >= STARTER_YEAR - 1 && number <= STARTER_YEAR + 1)
			buffer_format(&starter->json, "%d", number - STARTER_YEAR + starter->year);
		else if (digits)
			buffer_add(&starter->json, at, digits);
		else
			buffer_char(&starter->json, *at == quote ? '"' : *at);
		at += digits ? digits : 1;
	}
}

static bool is_words(const struct field *field)
{
	return field->type == &field_text || (field->type == &field_string && !field->verbatim);
}

static bool is_wanted(const struct starter *starter, const struct field *field, const char *path)
{
	const struct sample *sample = find_sample(path);
	if (sample && (!sample->json || sample->always))
		return sample->json != NULL;
	if (field->record == &report_record_picture)
		return false;
	if (!sample && !field->record && !field->example && !is_words(field))
		return false;
	return field->required || is_shown(starter, path);
}

static void add_record(struct starter *starter, const struct record *record, const char *prefix);

static void add_value(struct starter *starter, const struct field *field, const char *path)
{
	const struct sample *sample = find_sample(path);
	if (sample) {
		add_moved(starter, sample->json, '\'');
		return;
	}
	bool wrap = field->list && !(field->example && *field->example == '[');
	buffer_text(&starter->json, wrap ? "[" : "");
	if (field->record)
		add_record(starter, field->record, arena_format(starter->arena, "%s.", path));
	else if (field->example)
		add_moved(starter, field->example, '"');
	else
		buffer_format(&starter->json, "\"Điền vào đây: %s.\"", field->vi);
	buffer_text(&starter->json, wrap ? "]" : "");
}

/* Recursion is bounded by the field table: a record that may hold itself would need a sample. */
static void add_record(struct starter *starter, const struct record *record, const char *prefix)
{
	const char *comma = "";
	buffer_char(&starter->json, '{');
	for (const struct field *field = record->fields; field->key; field++) {
		const char *path = arena_format(starter->arena, "%s%s", prefix, field->key);
		if (!is_wanted(starter, field, path))
			continue;
		buffer_format(&starter->json, "%s\"%s\": ", comma, field->key);
		add_value(starter, field, path);
		comma = ", ";
	}
	buffer_char(&starter->json, '}');
}

static void break_line(struct buffer *out, unsigned depth)
{
	buffer_char(out, '\n');
	for (unsigned i = 0; i < depth; i++)
		buffer_text(out, "  ");
}

/* As it stands in its text where a line holds it, else a line for each part. Recursion is bounded by SOURCE_DEPTH. */
static void print(const struct node *node, unsigned depth, struct buffer *out)
{
	const char *text = node->origin->text;
	size_t size = node->span.end - node->span.start;
	if (!node->child || (node->parent && 2 * (size_t)depth + utf8_length(text + node->span.start, size) <= LINE)) {
		buffer_add(out, text + node->span.start, size);
		return;
	}
	buffer_char(out, text[node->span.start]);
	for (const struct node *child = node->child; child; child = child->next) {
		break_line(out, depth + 1);
		if (child->key)
			buffer_format(out, "\"%s\": ", child->key);
		print(child, depth + 1, out);
		buffer_text(out, child->next ? "," : "");
	}
	break_line(out, depth);
	buffer_char(out, text[node->span.end - 1]);
}

void starter_write(const struct node *layout, int year, struct buffer *out)
{
	struct arena *arena = out->arena;
	struct starter starter = {arena, buffer_make(arena), year, buffer_make(arena)};
	struct diagnostics list = diagnostics_make(arena);
	collect_strings(layout, &starter.shown);
	add_record(&starter, &report_record, "");
	const struct node *node = source_parse(&list, "", starter.json.data, starter.json.size, NULL);
	if (node)
		print(node, 0, out);
	buffer_char(out, '\n');
}
