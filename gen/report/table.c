/* The field table of a report: every key, in the order of the reference page. */
#include "report/report.h"

#define AT(type, member) .offset = offsetof(struct type, member)
#define RECORD(identifier, type, vi_name) \
	{                                 \
		identifier, vi_name, sizeof(struct type), type##_fields \
	}

static const struct field picture_fields[] = {
	{"path", &field_string, AT(picture, path), .verbatim = true, .required = true, .vi = "đường dẫn tới ảnh, tính từ thư mục của báo cáo", .en = "path of the image, from the report's folder",
	 .example = "\"logo.png\""},
	{"alt", &field_string, AT(picture, alt), .required = true, .vi = "lời tả ảnh cho người không nhìn thấy", .en = "what the image shows, for those who cannot see it",
	 .example = "\"Biểu trưng Hội Chữ thập đỏ\""},
	{"caption", &field_text, AT(picture, caption), .vi = "chú thích in dưới ảnh", .en = "caption printed below it", .example = "\"Quang cảnh Hội nghị\""},
	{.key = NULL},
};
const struct record report_record_picture = RECORD("image", picture, "ảnh");

static const struct field organization_fields[] = {
	{"name", &field_string, AT(organization, name), .required = true, .vi = "tên đầy đủ của tổ chức", .en = "the organisation's full name",
	 .example = "\"Hội Chữ thập đỏ quận Kiến An\""},
	{"short_name", &field_string, AT(organization, short_name), .vi = "tên gọi tắt", .en = "its short name", .example = "\"Hội Chữ thập đỏ Kiến An\""},
	{"abbreviation", &field_string, AT(organization, abbreviation), .verbatim = true, .vi = "chữ viết tắt dùng trong ký hiệu văn bản", .en = "abbreviation used in the document's symbol",
	 .example = "\"HCTĐ\""},
	{"parent", &field_string, AT(organization, parent), .vi = "tổ chức cấp trên trực tiếp", .en = "the organisation directly above", .example = "\"Hội Chữ thập đỏ thành phố Hải Phòng\""},
	{"place", &field_string, AT(organization, place), .vi = "địa danh", .en = "the place it writes from", .example = "\"Kiến An\""},
	{"byline", &field_string, AT(organization, byline), .vi = "nơi soạn báo cáo, in ở cuối", .en = "who wrote the report, printed at its end", .example = "\"Ban TH-TTN\""},
	{"logo", &field_record, AT(organization, logo), .record = &report_record_picture, .vi = "biểu trưng", .en = "its emblem"},
	{.key = NULL},
};
static const struct record organization_record = RECORD("organization", organization, "tổ chức");

static const struct field attendee_fields[] = {
	{"honorific", &field_string, AT(attendee, honorific), .vi = "cách xưng", .en = "form of address", .example = "\"ông\""},
	{"name", &field_string, AT(attendee, name), .required = true, .vi = "họ và tên", .en = "full name", .example = "\"Bùi Mạnh Phúc\""},
	{"position", &field_string, AT(attendee, position), .vi = "chức vụ", .en = "office held", .example = "\"Phó Chủ tịch\""},
	{"organization", &field_string, AT(attendee, organization), .vi = "cơ quan", .en = "where", .example = "\"Hội Chữ thập đỏ thành phố\""},
	{.key = NULL},
};
static const struct record attendee_record = RECORD("attendee", attendee, "đại biểu");

static const struct field_choice parts_of_day[] = {
	[PART_MORNING] = {"morning", "sáng"}, [PART_NOON] = {"noon", "trưa"}, [PART_AFTERNOON] = {"afternoon", "chiều"}, [PART_EVENING] = {"evening", "tối"}, {NULL, NULL},
};

static const struct field meeting_fields[] = {
	{"date", &field_date, AT(meeting, date), .vi = "ngày họp, có thể kèm giờ", .en = "day of the meeting, with its hour if you like", .example = "\"2022-11-12\""},
	{"part_of_day", &field_choice_type, AT(meeting, part_of_day), .choices = parts_of_day, .vi = "buổi", .en = "part of the day", .example = "\"afternoon\""},
	{"venue", &field_string, AT(meeting, venue), .vi = "nơi họp", .en = "where it was held", .example = "\"trụ sở UBND quận Kiến An\""},
	{"attendees", &field_record, AT(meeting, attendees), .list = true, .record = &attendee_record, .vi = "đại biểu nêu tên", .en = "guests named"},
	{"photos", &field_record, AT(meeting, photos), .list = true, .record = &report_record_picture, .vi = "ảnh hội nghị", .en = "photographs of the meeting"},
	{"others", &field_text, AT(meeting, others), .vi = "những người dự khác", .en = "who else attended", .example = "\"cán bộ Hội Chữ thập đỏ các phường trên địa bàn quận Kiến An\""},
	{.key = NULL},
};
static const struct record meeting_record = RECORD("meeting", meeting, "hội nghị");

static const struct field group_fields[] = {
	{"id", &field_id, AT(group, id), .required = true, .vi = "mã của lĩnh vực", .en = "id of the field of work", .example = "\"nhan_dao\""},
	{"name", &field_string, AT(group, name), .required = true, .vi = "tên lĩnh vực", .en = "its name", .example = "\"Công tác nhân đạo\""},
	{.key = NULL},
};
const struct record report_record_group = RECORD("group", group, "lĩnh vực");

static const struct field change_fields[] = {
	{"percent", &field_number, AT(change, percent), .required = true, .vi = "tăng (+) hoặc giảm (-) bao nhiêu phần trăm", .en = "rise (+) or fall (-) in per cent", .example = "12.7"},
	{"from_year", &field_year, AT(change, from_year), .vi = "so với năm nào (mặc định: năm trước)", .en = "compared with which year (the year before)",
	 .example = "2021"},
	{.key = NULL},
};
static const struct record change_record = RECORD("change", change, "mức tăng giảm");

static const struct field breakdown_fields[] = {
	{"unit_name", &field_string, AT(breakdown, unit_name), .required = true, .vi = "tên đơn vị", .en = "name of the unit", .example = "\"Phường Trần Thành Ngọ\""},
	{"values", &report_years, AT(breakdown, values), .required = true, .vi = "số liệu của đơn vị theo năm", .en = "the unit's figures by year", .example = "{\"2022\": 210}"},
	{.key = NULL},
};
const struct record report_record_breakdown = RECORD("breakdown", breakdown, "số liệu của đơn vị");

static const struct field_choice betters[] = {{"higher", "càng cao càng tốt"}, {"lower", "càng thấp càng tốt"}, {NULL, NULL}};
static const struct field_choice aggregates[] = {{"sum", "cộng"}, {"mean", "trung bình"}, {"max", "lớn nhất"}, {"last", "mới nhất"}, {NULL, NULL}};

static const struct field metric_fields[] = {
	{"id", &field_id, AT(metric, id), .required = true, .vi = "mã để nhắc tới trong văn bản", .en = "id by which texts refer to it", .example = "\"total_value\""},
	{"name", &field_string, AT(metric, name), .required = true, .vi = "tên chỉ tiêu", .en = "name of the metric", .example = "\"Tổng giá trị nhân đạo\""},
	{"group", &field_reference, AT(metric, group), .target = "groups", .vi = "mã lĩnh vực", .en = "id of its field of work", .example = "\"nhan_dao\""},
	{"unit", &field_string, AT(metric, unit), .vi = "đơn vị tính; “đồng”, “triệu đồng”, “tỷ đồng” được hiểu là tiền, “%” là tỷ lệ",
	 .en = "unit; “đồng”, “triệu đồng”, “tỷ đồng” are understood as money, “%” as a rate", .example = "\"đồng\""},
	{"decimals", &field_integer, AT(metric, decimals), .minimum = 0, .maximum = 6, .vi = "số chữ số thập phân khi in (mặc định: như đã ghi)",
	 .en = "places after the comma in print (as written)", .example = "0"},
	{"values", &report_years, AT(metric, values), .vi = "số liệu theo năm: số, null, hoặc {value, qualifier, note}", .en = "figures by year: a number, null, or {value, qualifier, note}",
	 .example = "{\"2022\": 1660000000}"},
	{"qualifier", &field_string, AT(metric, qualifier), .vi = "từ đứng trước con số: “trên”, “gần”, “khoảng”, “hơn”", .en = "word before the figure: “trên”, “gần”, “khoảng”, “hơn”",
	 .example = "\"trên\""},
	{"change", &field_record, AT(metric, change), .record = &change_record, .vi = "mức tăng giảm khi không rõ số liệu năm trước", .en = "the change when last year's figure itself is not known",
	 .example = "{\"percent\": 12.7, \"from_year\": 2021}"},
	{"better", &field_choice_type, AT(metric, better), .choices = betters, .vi = "cao hơn hay thấp hơn thì tốt", .en = "whether higher or lower is better", .example = "\"higher\""},
	{"source", &field_string, AT(metric, source), .vi = "nguồn số liệu", .en = "where the figure comes from", .example = "\"Sổ theo dõi của Hội\""},
	{"aggregate", &field_choice_type, AT(metric, aggregate), .choices = aggregates, .vi = "cách gộp số liệu của các đơn vị", .en = "how units' figures are combined", .example = "\"sum\""},
	{"breakdown", &field_record, AT(metric, breakdown), .list = true, .record = &report_record_breakdown, .vi = "số liệu chia theo đơn vị", .en = "the figure unit by unit"},
	{.key = NULL},
};
const struct record report_record_metric = RECORD("metric", metric, "chỉ tiêu");

static const struct field section_fields[] = {
	{"heading", &field_text, AT(section, heading), .vi = "tiêu đề", .en = "heading", .example = "\"Chăm lo Tết cho người nghèo\""},
	{"paragraphs", &field_text, AT(section, paragraphs), .list = true, .vi = "các đoạn văn", .en = "paragraphs"},
	{"items", &field_text, AT(section, items), .list = true, .vi = "các ý gạch đầu dòng", .en = "points of a list"},
	{"metrics", &field_reference, AT(section, metrics), .list = true, .target = "metrics", .vi = "mã các chỉ tiêu cần làm nổi bật ở đây", .en = "ids of the metrics set off here",
	 .example = "[\"total_value\"]"},
	{"images", &field_record, AT(section, images), .list = true, .record = &report_record_picture, .vi = "ảnh minh họa", .en = "pictures"},
	{.key = NULL},
};
static const struct record section_record = RECORD("section", section, "mục");

static const struct field results_fields[] = {
	{"intro", &field_text, AT(results, intro), .list = true, .vi = "các đoạn mở đầu", .en = "opening paragraphs"},
	{"sections", &field_record, AT(results, sections), .list = true, .record = &section_record, .vi = "các mục kết quả", .en = "sections"},
	{.key = NULL},
};
static const struct record results_record = RECORD("results", results, "kết quả");

static const struct field review_fields[] = {
	{"strengths", &field_text, AT(review, strengths), .list = true, .vi = "ưu điểm", .en = "strengths"},
	{"shortcomings", &field_text, AT(review, shortcomings), .list = true, .vi = "tồn tại, hạn chế", .en = "shortcomings"},
	{"causes", &field_text, AT(review, causes), .list = true, .vi = "nguyên nhân", .en = "causes"},
	{"lessons", &field_text, AT(review, lessons), .list = true, .vi = "bài học kinh nghiệm", .en = "lessons"},
	{.key = NULL},
};
static const struct record review_record = RECORD("review", review, "đánh giá chung");

static const struct field_choice statuses[] = {{"exceeded", "vượt"}, {"met", "đạt"}, {"partly", "đạt một phần"}, {"missed", "chưa đạt"}, {NULL, NULL}};

static const struct field assessment_fields[] = {
	{"target", &field_id, AT(assessment, target), .vi = "mã chỉ tiêu trong báo cáo năm trước", .en = "id of the target in last year's report", .example = "\"qua_tet\""},
	{"text", &field_text, AT(assessment, text), .required = true, .vi = "nội dung chỉ tiêu", .en = "what the target was", .example = "\"Trao tặng 1.800 suất quà Tết\""},
	{"metric", &field_reference, AT(assessment, metric), .target = "metrics", .vi = "mã chỉ tiêu thống kê liên quan", .en = "id of the metric it is measured by"},
	{"planned", &field_number, AT(assessment, planned), .vi = "kế hoạch", .en = "planned", .example = "1800"},
	{"achieved", &field_number, AT(assessment, achieved), .vi = "thực hiện", .en = "achieved", .example = "1950"},
	{"unit", &field_string, AT(assessment, unit), .vi = "đơn vị tính", .en = "unit", .example = "\"suất\""},
	{"status", &field_choice_type, AT(assessment, status), .choices = statuses, .vi = "kết luận", .en = "verdict", .example = "\"exceeded\""},
	{"note", &field_text, AT(assessment, note), .vi = "ghi chú", .en = "note"},
	{.key = NULL},
};
const struct record report_record_assessment = RECORD("assessment", assessment, "đánh giá chỉ tiêu năm trước");

static const struct field remark_fields[] = {
	{"speaker", &field_string, AT(remark, speaker), .required = true, .vi = "người phát biểu", .en = "who spoke", .example = "\"ông Bùi Mạnh Phúc – Phó Chủ tịch Hội Chữ thập đỏ thành phố\""},
	{"paragraphs", &field_text, AT(remark, paragraphs), .list = true, .required = true, .vi = "nội dung phát biểu", .en = "what was said"},
	{.key = NULL},
};
static const struct record remark_record = RECORD("remark", remark, "phát biểu");

static const struct field_choice comparisons[] = {
	[COMPARISON_AT_LEAST] = {"at_least", "ít nhất"}, [COMPARISON_AT_MOST] = {"at_most", "không quá"}, [COMPARISON_EQUAL] = {"equal", "bằng"}, {NULL, NULL},
};

static const struct field target_fields[] = {
	{"id", &field_id, AT(target, id), .vi = "mã chỉ tiêu", .en = "id of the target", .example = "\"qua_tet\""},
	{"text", &field_text, AT(target, text), .required = true, .vi = "nội dung chỉ tiêu", .en = "the target in words"},
	{"metric", &field_reference, AT(target, metric), .target = "metrics", .vi = "mã chỉ tiêu thống kê dùng để đo", .en = "id of the metric that measures it"},
	{"comparison", &field_choice_type, AT(target, comparison), .choices = comparisons, .vi = "ít nhất, nhiều nhất hay bằng", .en = "at least, at most or equal", .example = "\"at_least\""},
	{"value", &field_number, AT(target, value), .vi = "con số", .en = "the figure", .example = "2000"},
	{"unit", &field_string, AT(target, unit), .vi = "đơn vị tính", .en = "unit", .example = "\"suất quà\""},
	{"deadline", &field_string, AT(target, deadline), .vi = "thời hạn", .en = "by when", .example = "\"quý I năm 2023\""},
	{"responsible", &field_string, AT(target, responsible), .vi = "đơn vị chịu trách nhiệm", .en = "who answers for it"},
	{.key = NULL},
};
const struct record report_record_target = RECORD("target", target, "chỉ tiêu năm tới");

static const struct field directions_fields[] = {
	{"year", &field_year, AT(directions, year), .required = true, .vi = "năm thực hiện", .en = "the year they are for", .example = "2023"},
	{"intro", &field_text, AT(directions, intro), .list = true, .vi = "các đoạn mở đầu", .en = "opening paragraphs"},
	{"target_count", &field_integer, AT(directions, target_count), .minimum = 1, .maximum = 1000, .vi = "số chỉ tiêu mà văn bản nêu", .en = "how many targets the text announces", .example = "10"},
	{"targets", &field_record, AT(directions, targets), .list = true, .record = &report_record_target, .vi = "các chỉ tiêu", .en = "targets"},
	{"tasks", &field_text, AT(directions, tasks), .list = true, .vi = "nhiệm vụ, giải pháp", .en = "tasks"},
	{.key = NULL},
};
const struct record report_record_directions = RECORD("directions", directions, "phương hướng, nhiệm vụ");

static const struct field award_fields[] = {
	{"issuer", &field_string, AT(award, issuer), .required = true, .vi = "cơ quan khen thưởng", .en = "who gave it", .example = "\"Trung ương Hội Chữ thập đỏ Việt Nam\""},
	{"award", &field_string, AT(award, award), .required = true, .vi = "hình thức khen thưởng", .en = "kind of award", .example = "\"Bằng khen\""},
	{"collectives", &report_tally, AT(award, collectives), .vi = "tập thể: số lượng hoặc danh sách tên", .en = "groups: a number or their names", .example = "6"},
	{"individuals", &report_tally, AT(award, individuals), .vi = "cá nhân: số lượng hoặc danh sách tên", .en = "persons: a number or their names", .example = "5"},
	{.key = NULL},
};
static const struct record award_record = RECORD("award", award, "khen thưởng");

static const struct field_choice aligns[] = {{"left", ""}, {"center", ""}, {"right", ""}, {NULL, NULL}};
static const struct field annex_column_fields[] = {
	{"title", &field_text, AT(annex_column, title), .required = true, .vi = "tên cột", .en = "head of the column", .example = "\"Đơn vị\""},
	{"over", &field_text, AT(annex_column, over), .vi = "tên chung đứng trên các cột liền nhau có cùng tên này", .en = "what stands once above neighbouring columns that share it", .example = "\"Số lượng\""},
	{"merge", &field_boolean, AT(annex_column, merge), .vi = "gộp các ô liền nhau cùng nội dung thành một ô", .en = "cells below each other that say the same become one", .example = "true"},
	{"align", &field_choice_type, AT(annex_column, align), .choices = aligns, .vi = "canh lề", .en = "alignment", .example = "\"right\""},
	{.key = NULL},
};
static const struct record annex_column_record = RECORD("annex_column", annex_column, "cột");

static const struct field annex_fields[] = {
	{"id", &field_id, AT(annex, id), .vi = "mã phụ lục", .en = "id of the annex"},
	{"title", &field_text, AT(annex, title), .required = true, .vi = "tên phụ lục", .en = "title of the annex", .example = "\"Kết quả theo phường\""},
	{"columns", &field_record, AT(annex, columns), .list = true, .required = true, .record = &annex_column_record, .vi = "các cột", .en = "columns"},
	{"rows", &report_row, AT(annex, rows), .list = true, .required = true, .vi = "các hàng: mỗi hàng một danh sách ô (chữ, số, null, hoặc { } cho ô chiếm nhiều cột)", .en = "rows: each a list of cells (text, number, null, or { } for a cell that takes several columns)",
	 .example = "[[\"Phường Ngọc Sơn\", 12]]"},
	{"note", &field_text, AT(annex, note), .vi = "ghi chú dưới bảng", .en = "note under the table"},
	{.key = NULL},
};
const struct record report_record_annex = RECORD("annex", annex, "phụ lục");

static const struct field term_fields[] = {
	{"term", &field_string, AT(term, term), .verbatim = true, .required = true, .vi = "chữ như viết trong văn bản", .en = "the word as texts have it", .example = "\"NNCĐDC\""},
	{"expansion", &field_string, AT(term, expansion), .vi = "nguyên văn, để máy đọc thay chữ viết tắt", .en = "what it stands for, read aloud in its place", .example = "\"nạn nhân chất độc da cam\""},
	{"language", &field_string, AT(term, language), .verbatim = true, .vi = "mã ngôn ngữ của chữ nước ngoài", .en = "language tag of a foreign word", .example = "\"en\""},
	{.key = NULL},
};
static const struct record term_record = RECORD("term", term, "chữ viết tắt, chữ nước ngoài");

static const struct field signature_fields[] = {
	{"authority", &field_string, AT(signature, authority), .list = true, .vi = "quyền hạn, mỗi dòng một mục", .en = "authority, a line each", .example = "[\"TM. BAN THƯỜNG VỤ\"]"},
	{"position", &field_string, AT(signature, position), .vi = "chức vụ người ký", .en = "office of the signer", .example = "\"CHỦ TỊCH\""},
	{"name", &field_string, AT(signature, name), .vi = "họ tên người ký", .en = "name of the signer", .example = "\"Vũ Bích Phượng\""},
	{.key = NULL},
};
static const struct record signature_record = RECORD("signature", signature, "chữ ký");

static const struct field document_fields[] = {
	{"number", &field_string, AT(document, number), .verbatim = true, .vi = "số văn bản", .en = "number", .example = "\"05\""},
	{"symbol", &field_string, AT(document, symbol), .verbatim = true, .vi = "ký hiệu", .en = "symbol", .example = "\"BC-HCTĐ\""},
	{"place", &field_string, AT(document, place), .vi = "địa danh", .en = "place", .example = "\"Kiến An\""},
	{"date", &field_date, AT(document, date), .vi = "ngày ban hành", .en = "day of issue", .example = "\"2022-11-15\""},
	{"summary", &field_text, AT(document, summary), .vi = "trích yếu", .en = "trích yếu, the summary under the type of document"},
	{"bases", &field_text, AT(document, bases), .list = true, .vi = "căn cứ ban hành", .en = "legal bases"},
	{"addressees", &field_string, AT(document, addressees), .list = true, .vi = "kính gửi", .en = "addressees"},
	{"recipients", &field_string, AT(document, recipients), .list = true, .vi = "nơi nhận", .en = "recipients"},
	{"signature", &field_record, AT(document, signature), .record = &signature_record, .vi = "chữ ký", .en = "signature"},
	{.key = NULL},
};
static const struct record document_record = RECORD("document", document, "thể thức văn bản");

static const struct field check_fields[] = {
	{"off", &field_string, AT(check, off), .list = true, .verbatim = true, .vi = "mã các quy tắc không dùng cho báo cáo này", .en = "codes of rules that this report does without",
	 .example = "[\"N810\"]"},
	{"words", &field_string, AT(check, words), .list = true, .verbatim = true, .vi = "tên riêng, từ nước ngoài viết đúng như vậy", .en = "names and foreign words that are spelt as they are meant to be",
	 .example = "[\"Zalo\", \"Kpă Klơng\"]"},
	{.key = NULL},
};
static const struct record check_record = RECORD("check", check, "việc kiểm tra");

static const struct field report_fields[] = {
	{"$schema", &field_string, AT(report, schema), .verbatim = true, .vi = "lược đồ JSON dành cho trình soạn thảo; không in ra", .en = "JSON Schema for editors; not printed", .example = "\"../docs/report.schema.json\""},
	{"format", &field_integer, AT(report, format), .minimum = 1, .maximum = 1, .vi = "phiên bản định dạng, luôn là 1", .en = "version of the format, always 1", .example = "1"},
	{"year", &field_year, AT(report, year), .required = true, .vi = "năm tổng kết", .en = "the year reviewed", .example = "2022"},
	{"title", &field_text, AT(report, title), .vi = "tiêu đề (mặc định: theo công thức của bố cục)", .en = "title (the layout has a formula)"},
	{"subtitle", &field_text, AT(report, subtitle), .vi = "tiêu đề phụ", .en = "subtitle"},
	{"organization", &field_record, AT(report, organization), .required = true, .record = &organization_record, .vi = "tổ chức", .en = "the organisation"},
	{"meeting", &field_record, AT(report, meeting), .record = &meeting_record, .vi = "hội nghị tổng kết", .en = "the review meeting"},
	{"groups", &field_record, AT(report, groups), .list = true, .record = &report_record_group, .vi = "các lĩnh vực công tác", .en = "fields of work"},
	{"metrics", &field_record, AT(report, metrics), .list = true, .record = &report_record_metric, .vi = "các chỉ tiêu thống kê", .en = "metrics"},
	{"results", &field_record, AT(report, results), .record = &results_record, .vi = "kết quả trong năm", .en = "the year's results"},
	{"review", &field_record, AT(report, review), .record = &review_record, .vi = "đánh giá chung", .en = "review"},
	{"assessment", &field_record, AT(report, assessment), .list = true, .record = &report_record_assessment, .vi = "đánh giá chỉ tiêu đã đề ra năm trước", .en = "assessment of last year's targets"},
	{"remarks", &field_record, AT(report, remarks), .list = true, .record = &remark_record, .vi = "các phát biểu", .en = "remarks"},
	{"directions", &field_record, AT(report, directions), .record = &report_record_directions, .vi = "phương hướng, nhiệm vụ năm tới", .en = "directions for the next year"},
	{"proposals", &field_text, AT(report, proposals), .list = true, .vi = "kiến nghị, đề xuất", .en = "proposals"},
	{"awards_intro", &field_text, AT(report, awards_intro), .list = true, .vi = "các đoạn mở đầu phần khen thưởng", .en = "paragraphs before the awards"},
	{"awards", &field_record, AT(report, awards), .list = true, .record = &award_record, .vi = "khen thưởng", .en = "awards"},
	{"annexes", &field_record, AT(report, annexes), .list = true, .record = &report_record_annex, .vi = "các phụ lục", .en = "annexes"},
	{"glossary", &field_record, AT(report, glossary), .list = true, .record = &term_record, .vi = "chữ viết tắt và chữ nước ngoài, cho máy đọc", .en = "abbreviations and foreign words, for screen readers"},
	{"document", &field_record, AT(report, document), .record = &document_record, .vi = "thể thức văn bản hành chính", .en = "form of the official document"},
	{"check", &field_record, AT(report, check), .record = &check_record, .vi = "điều chỉnh việc kiểm tra; không in ra", .en = "adjusts the checking; not printed"},
	{.key = NULL},
};
const struct record report_record = RECORD("report", report, "báo cáo");
