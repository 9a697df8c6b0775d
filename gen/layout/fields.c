/* The field table of a layout file. */
#include "layout/layout.h"

#define AT(type, member) .offset = offsetof(struct type, member)
#define BLOCK(kind, name)                                                                                                                    \
	{"type", &field_choice_type, AT(kind, common.type), .required = true, .choices = (const struct field_choice[]){{name, ""}, {NULL, NULL}}, \
	 .vi = "loại khối", .en = "kind of block", .example = "\"" name "\""},                                                                \
	{                                                                                                                                    \
		"if", &field_string, AT(kind, common.condition), .vi = "chỉ in khi phần này của báo cáo có nội dung (hoặc `!` và đường dẫn: khi không có)", \
			.en = "set only when this part of the report is there (or, with `!` before it, is not)", .example = "\"organization.parent\""      \
	}
#define STYLE(kind, key, member, vi_text, en_text) {key, &field_string, AT(kind, member), .vi = vi_text, .en = en_text, .example = "\"body\""}

static const struct field_choice alignments[] = {{"justify", ""}, {"left", ""}, {"center", ""}, {"right", ""}, {NULL, NULL}};
static const struct field_choice roles[] = {
	[LAYOUT_ROLE_PARAGRAPH] = {"p", ""}, [LAYOUT_ROLE_HEADING_1] = {"h1", ""}, [LAYOUT_ROLE_HEADING_2] = {"h2", ""},
	[LAYOUT_ROLE_HEADING_3] = {"h3", ""}, [LAYOUT_ROLE_HEADING_4] = {"h4", ""}, {NULL, NULL},
};

static const struct field text_fields[] = {
	BLOCK(block_text, "text"),
	{"text", &field_text, AT(block_text, text), .required = true, .vi = "nội dung", .en = "what it says", .example = "\"Nơi họp: {{meeting.venue}}\""},
	STYLE(block_text, "style", style, "kiểu chữ", "style"),
	{"role", &field_choice_type, AT(block_text, role), .choices = roles, .vi = "vai trò trong cấu trúc văn bản", .en = "role in the document's structure", .example = "\"h1\""},
	{.key = NULL},
};
static const struct field paragraphs_fields[] = {
	BLOCK(block_paragraphs, "paragraphs"),
	{"of", &field_string, AT(block_paragraphs, of), .required = true, .vi = "đoạn văn hoặc danh sách đoạn văn của báo cáo", .en = "a text or list of texts of the report",
	 .example = "\"results.intro\""},
	STYLE(block_paragraphs, "style", style, "kiểu chữ", "style"),
	{.key = NULL},
};
static const struct field each_fields[] = {
	BLOCK(block_each, "each"),
	{"in", &field_string, AT(block_each, in), .required = true, .vi = "danh sách của báo cáo", .en = "a list of the report", .example = "\"results.sections\""},
	{"as", &field_string, AT(block_each, as), .vi = "tên gọi mỗi mục (mặc định: item)", .en = "name for each entry (item)", .example = "\"section\""},
	{"blocks", &layout_block, AT(block_each, blocks), .list = true, .required = true, .vi = "các khối cho mỗi mục", .en = "blocks for each entry"},
	{.key = NULL},
};
static const struct field group_fields[] = {
	BLOCK(block_group, "group"),
	{"blocks", &layout_block, AT(block_group, blocks), .list = true, .required = true, .vi = "các khối không tách trang", .en = "blocks kept on one page"},
	{.key = NULL},
};
static const struct field list_fields[] = {
	BLOCK(block_list_items, "list"),
	{"of", &field_string, AT(block_list_items, of), .required = true, .vi = "danh sách của báo cáo", .en = "a list of the report", .example = "\"directions.targets\""},
	{"as", &field_string, AT(block_list_items, as), .vi = "tên gọi mỗi mục (mặc định: item)", .en = "name for each entry (item)"},
	{"text", &field_text, AT(block_list_items, text), .vi = "nội dung mỗi mục (mặc định: chính mục đó)", .en = "what an item says (the entry itself)", .example = "\"{{item.text}}\""},
	{"marker", &field_text, AT(block_list_items, marker), .vi = "dấu hoặc số đầu mục (mặc định: –)", .en = "mark or number before it (–)", .example = "\"{{index}}.\""},
	{"marker_width", &layout_length, AT(block_list_items, marker_width), .vi = "bề rộng chỗ dành cho dấu đầu mục", .en = "room for the mark", .example = "\"7mm\""},
	STYLE(block_list_items, "style", style, "kiểu chữ", "style"),
	{.key = NULL},
};
static const struct field column_fields[] = {
	{"title", &field_text, AT(layout_column, title), .required = true, .vi = "tên cột", .en = "head of the column", .example = "\"Tập thể\""},
	{"text", &field_text, AT(layout_column, text), .required = true, .vi = "nội dung ô", .en = "what a cell says", .example = "\"{{item.collectives}}\""},
	{"width", &layout_length, AT(layout_column, width), .vi = "bề rộng, % bề rộng bảng (mặc định: theo nội dung)", .en = "width, % of the table's (from the content)", .example = "\"20%\""},
	{"align", &field_choice_type, AT(layout_column, align), .choices = alignments, .vi = "canh lề", .en = "alignment", .example = "\"center\""},
	{.key = NULL},
};
static const struct record column_record = {"column", "cột", sizeof(struct layout_column), column_fields};
static const struct field table_fields[] = {
	BLOCK(block_table, "table"),
	{"of", &field_string, AT(block_table, of), .required = true, .vi = "danh sách của báo cáo, mỗi mục một hàng", .en = "a list of the report, a row for each entry", .example = "\"awards\""},
	{"as", &field_string, AT(block_table, as), .vi = "tên gọi mỗi mục (mặc định: item)", .en = "name for each entry (item)"},
	{"columns", &field_record, AT(block_table, columns), .list = true, .required = true, .record = &column_record, .vi = "các cột", .en = "columns"},
	STYLE(block_table, "style", style, "kiểu chữ trong ô", "style of the cells"),
	STYLE(block_table, "header_style", header_style, "kiểu chữ hàng đầu", "style of the head row"),
	{"rule_colour", &layout_colour, AT(block_table, rule_colour), .vi = "màu đường kẻ", .en = "colour of the rules", .example = "\"#808080\""},
	{.key = NULL},
};
static const struct field annex_fields[] = {
	BLOCK(block_annex, "annex"),
	{"of", &field_string, AT(block_annex, of), .required = true, .vi = "một phụ lục của báo cáo", .en = "an annex of the report", .example = "\"annex\""},
	STYLE(block_annex, "style", style, "kiểu chữ trong ô", "style of the cells"),
	STYLE(block_annex, "header_style", header_style, "kiểu chữ hàng đầu", "style of the head row"),
	{"rule_colour", &layout_colour, AT(block_annex, rule_colour), .vi = "màu đường kẻ", .en = "colour of the rules", .example = "\"#808080\""},
	{.key = NULL},
};
static const struct field figures_fields[] = {
	BLOCK(block_figures, "figures"),
	{"of", &field_string, AT(block_figures, of), .required = true, .vi = "danh sách của báo cáo, mỗi mục một con số nổi bật", .en = "a list of the report, a figure for each entry",
	 .example = "\"section.metrics\""},
	{"as", &field_string, AT(block_figures, as), .vi = "tên gọi mỗi mục (mặc định: item)", .en = "name for each entry (item)"},
	{"columns", &field_integer, AT(block_figures, columns), .minimum = 1, .maximum = 6, .vi = "số cột nhiều nhất", .en = "columns at most", .example = "3"},
	{"value", &field_text, AT(block_figures, value), .required = true, .vi = "con số", .en = "the figure", .example = "\"{{item}}\""},
	{"label", &field_text, AT(block_figures, label), .required = true, .vi = "lời giải thích", .en = "what it is", .example = "\"{{item.name}}\""},
	{"note", &field_text, AT(block_figures, note), .vi = "dòng phụ", .en = "a line below", .example = "\"{{item.change}}\""},
	STYLE(block_figures, "value_style", value_style, "kiểu chữ con số", "style of the figure"),
	STYLE(block_figures, "label_style", label_style, "kiểu chữ lời giải thích", "style of the label"),
	STYLE(block_figures, "note_style", note_style, "kiểu chữ dòng phụ", "style of the note"),
	{"background", &layout_colour, AT(block_figures, background), .vi = "màu nền", .en = "background", .example = "\"#f4f4f4\""},
	{"accent", &layout_colour, AT(block_figures, accent), .vi = "màu vạch bên trái", .en = "colour of the bar at its left", .example = "\"#b3261e\""},
	{.key = NULL},
};
static const struct field contents_fields[] = {
	BLOCK(block_contents, "contents"),
	STYLE(block_contents, "style", style, "kiểu chữ", "style"),
	{"levels", &field_integer, AT(block_contents, levels), .minimum = 1, .maximum = 4, .vi = "số cấp tiêu đề liệt kê, không kể tiêu đề chính", .en = "levels of headings listed below the title", .example = "2"},
	{"step", &layout_length, AT(block_contents, step), .vi = "thụt lề thêm mỗi cấp", .en = "further margin of each level", .example = "\"6mm\""},
	{.key = NULL},
};
static const struct field images_fields[] = {
	BLOCK(block_images, "images"),
	{"of", &field_string, AT(block_images, of), .required = true, .vi = "ảnh hoặc danh sách ảnh của báo cáo", .en = "an image or list of images of the report", .example = "\"meeting.photos\""},
	{"columns", &field_integer, AT(block_images, columns), .minimum = 1, .maximum = 4, .vi = "số ảnh nhiều nhất trên một hàng", .en = "images in a row at most", .example = "2"},
	{"width", &layout_length, AT(block_images, width), .vi = "bề rộng lớn nhất của một ảnh", .en = "width of an image at most", .example = "\"70%\""},
	{"height", &layout_length, AT(block_images, height), .vi = "chiều cao lớn nhất của một ảnh", .en = "height of an image at most", .example = "\"80mm\""},
	{"align", &field_choice_type, AT(block_images, align), .choices = alignments, .vi = "vị trí", .en = "position", .example = "\"center\""},
	STYLE(block_images, "caption_style", caption_style, "kiểu chữ chú thích", "style of the captions"),
	{.key = NULL},
};
static const struct field rule_fields[] = {
	BLOCK(block_rule, "rule"),
	{"width", &layout_length, AT(block_rule, width), .vi = "bề dài, hoặc % bề rộng chữ", .en = "length, or % of the text's width", .example = "\"40%\""},
	{"thickness", &layout_length, AT(block_rule, thickness), .vi = "bề dày", .en = "thickness", .example = "\"0.5pt\""},
	{"before", &layout_length, AT(block_rule, before), .vi = "khoảng cách trên", .en = "space above", .example = "\"4pt\""},
	{"after", &layout_length, AT(block_rule, after), .vi = "khoảng cách dưới", .en = "space below", .example = "\"4pt\""},
	{"colour", &layout_colour, AT(block_rule, colour), .vi = "màu", .en = "colour", .example = "\"#000000\""},
	{"align", &field_choice_type, AT(block_rule, align), .choices = alignments, .vi = "vị trí", .en = "position", .example = "\"center\""},
	{.key = NULL},
};
static const struct field space_fields[] = {
	BLOCK(block_space, "space"),
	{"height", &layout_length, AT(block_space, height), .required = true, .vi = "chiều cao", .en = "height", .example = "\"12pt\""},
	{.key = NULL},
};
static const struct field page_break_fields[] = {BLOCK(block_page_break, "page_break"), {.key = NULL}};

#define BLOCK_RECORD(identifier, vi_name, type, fields) (&(const struct record){identifier, vi_name, sizeof(struct type), fields})
const struct record *const layout_block_records[BLOCK_TYPE_COUNT] = {
	[BLOCK_TEXT] = BLOCK_RECORD("text", "khối chữ", block_text, text_fields),
	[BLOCK_PARAGRAPHS] = BLOCK_RECORD("paragraphs", "khối đoạn văn", block_paragraphs, paragraphs_fields),
	[BLOCK_EACH] = BLOCK_RECORD("each", "khối lặp", block_each, each_fields),
	[BLOCK_GROUP] = BLOCK_RECORD("group", "khối không tách trang", block_group, group_fields),
	[BLOCK_LIST] = BLOCK_RECORD("list", "khối danh sách", block_list_items, list_fields),
	[BLOCK_TABLE] = BLOCK_RECORD("table", "khối bảng", block_table, table_fields),
	[BLOCK_ANNEX] = BLOCK_RECORD("annex", "khối phụ lục", block_annex, annex_fields),
	[BLOCK_FIGURES] = BLOCK_RECORD("figures", "khối số liệu nổi bật", block_figures, figures_fields),
	[BLOCK_CONTENTS] = BLOCK_RECORD("contents", "mục lục", block_contents, contents_fields),
	[BLOCK_IMAGES] = BLOCK_RECORD("images", "khối ảnh", block_images, images_fields),
	[BLOCK_RULE] = BLOCK_RECORD("rule", "đường kẻ", block_rule, rule_fields),
	[BLOCK_SPACE] = BLOCK_RECORD("space", "khoảng trống", block_space, space_fields),
	[BLOCK_PAGE_BREAK] = BLOCK_RECORD("page_break", "ngắt trang", block_page_break, page_break_fields),
};

static const struct field style_fields[] = {
	{"extends", &field_string, AT(style_record, extends), .vi = "kiểu được kế thừa", .en = "the style it extends", .example = "\"body\""},
	{"family", &field_string, AT(style_record, family), .list = true, .vi = "phông chữ, theo thứ tự ưu tiên", .en = "fonts, the first that is there", .example = "[\"Liberation Serif\"]"},
	{"size", &layout_length, AT(style_record, size), .vi = "cỡ chữ", .en = "size", .example = "\"13pt\""},
	{"leading", &layout_length, AT(style_record, leading), .vi = "khoảng cách dòng, hoặc % cỡ chữ", .en = "line spacing, or % of the size", .example = "\"140%\""},
	{"indent", &layout_length, AT(style_record, indent), .vi = "thụt dòng đầu", .en = "indent of the first line", .example = "\"1.27cm\""},
	{"left", &layout_length, AT(style_record, left), .vi = "lùi lề trái", .en = "left margin", .example = "\"10mm\""},
	{"right", &layout_length, AT(style_record, right), .vi = "lùi lề phải", .en = "right margin", .example = "\"10mm\""},
	{"before", &layout_length, AT(style_record, before), .vi = "khoảng cách trên", .en = "space above", .example = "\"6pt\""},
	{"after", &layout_length, AT(style_record, after), .vi = "khoảng cách dưới", .en = "space below", .example = "\"6pt\""},
	{"bold", &field_boolean, AT(style_record, bold), .vi = "chữ đậm", .en = "bold", .example = "true"},
	{"italic", &field_boolean, AT(style_record, italic), .vi = "chữ nghiêng", .en = "italic", .example = "true"},
	{"upper", &field_boolean, AT(style_record, upper), .vi = "in hoa tất cả", .en = "all in capitals", .example = "true"},
	{"colour", &layout_colour, AT(style_record, colour), .vi = "màu chữ", .en = "colour", .example = "\"#1a1a1a\""},
	{"align", &field_choice_type, AT(style_record, align), .choices = alignments, .vi = "canh lề", .en = "alignment", .example = "\"justify\""},
	{"balanced", &field_boolean, AT(style_record, balanced), .vi = "các dòng dài gần bằng nhau", .en = "lines of like length", .example = "true"},
	{"keep_with_next", &field_boolean, AT(style_record, keep_with_next), .vi = "không tách trang khỏi khối sau", .en = "kept on the page of what follows", .example = "true"},
	{"keep_with_previous", &field_boolean, AT(style_record, keep_with_previous), .vi = "không tách trang khỏi khối trước", .en = "kept on the page of what comes before", .example = "true"},
	{.key = NULL},
};
const struct record layout_style_record = {"style", "kiểu", sizeof(struct style_record), style_fields};

static const struct field_choice sizes[] = {{"A4", ""}, {"A5", ""}, {"A3", ""}, {NULL, NULL}};
static const struct field page_fields[] = {
	{"size", &field_choice_type, AT(layout_page, size), .choices = sizes, .vi = "khổ giấy", .en = "paper", .example = "\"A4\""},
	{"landscape", &field_boolean, AT(layout_page, landscape), .vi = "khổ ngang", .en = "landscape", .example = "false"},
	{"top", &layout_length, AT(layout_page, top), .vi = "lề trên", .en = "top margin", .example = "\"20mm\""},
	{"bottom", &layout_length, AT(layout_page, bottom), .vi = "lề dưới", .en = "bottom margin", .example = "\"20mm\""},
	{"left", &layout_length, AT(layout_page, left), .vi = "lề trái", .en = "left margin", .example = "\"30mm\""},
	{"right", &layout_length, AT(layout_page, right), .vi = "lề phải", .en = "right margin", .example = "\"20mm\""},
	{.key = NULL},
};
static const struct record page_record = {"page", "trang giấy", sizeof(struct layout_page), page_fields};

static const struct field running_fields[] = {
	{"text", &field_text, AT(layout_running, text), .required = true, .vi = "nội dung; {{page}} và {{pages}} là số trang", .en = "what it says; {{page}} and {{pages}} are numbers",
	 .example = "\"Trang {{page}}/{{pages}}\""},
	STYLE(layout_running, "style", style, "kiểu chữ", "style"),
	{"distance", &layout_length, AT(layout_running, distance), .vi = "khoảng cách tới mép giấy", .en = "distance from the edge of the paper", .example = "\"10mm\""},
	{"first_page", &field_boolean, AT(layout_running, first_page), .vi = "có in ở trang đầu không (mặc định: có)", .en = "whether it stands on the first page (yes)", .example = "true"},
	{.key = NULL},
};
static const struct record running_record = {"running", "dòng chạy", sizeof(struct layout_running), running_fields};

static const struct field metadata_fields[] = {
	{"title", &field_text, AT(layout_metadata, title), .vi = "tiêu đề của tệp PDF", .en = "title of the PDF", .example = "\"{{title}}\""},
	{"author", &field_text, AT(layout_metadata, author), .vi = "tác giả", .en = "author", .example = "\"{{organization.name}}\""},
	{"subject", &field_text, AT(layout_metadata, subject), .vi = "chủ đề", .en = "subject"},
	{"keywords", &field_text, AT(layout_metadata, keywords), .vi = "từ khóa", .en = "keywords"},
	{.key = NULL},
};
static const struct record metadata_record = {"metadata", "thông tin tệp", sizeof(struct layout_metadata), metadata_fields};

static const struct field layout_fields[] = {
	{"$schema", &field_string, AT(layout, schema), .vi = "lược đồ JSON dành cho trình soạn thảo", .en = "JSON Schema for editors"},
	{"format", &field_integer, AT(layout, format), .minimum = 1, .maximum = 1, .vi = "phiên bản định dạng, luôn là 1", .en = "version of the format, always 1", .example = "1"},
	{"name", &field_string, AT(layout, name), .vi = "tên bố cục", .en = "name of the layout", .example = "\"tong-ket\""},
	{"title", &field_string, AT(layout, title), .vi = "bố cục dùng để làm gì", .en = "what the layout is for", .example = "\"Tóm tắt hội nghị tổng kết\""},
	{"page", &field_record, AT(layout, page), .record = &page_record, .vi = "trang giấy", .en = "paper and margins"},
	{"styles", &layout_styles, AT(layout, styles), .required = true, .vi = "các kiểu chữ, theo tên; kiểu “body” là mặc định", .en = "styles by name; “body” is used where none is named",
	 .record = &layout_style_record},
	{"metadata", &field_record, AT(layout, metadata), .record = &metadata_record, .vi = "thông tin tệp PDF", .en = "metadata of the PDF"},
	{"header", &field_record, AT(layout, header), .record = &running_record, .vi = "dòng đầu trang", .en = "running head"},
	{"footer", &field_record, AT(layout, footer), .record = &running_record, .vi = "dòng chân trang", .en = "running foot"},
	{"blocks", &layout_block, AT(layout, blocks), .list = true, .required = true, .vi = "các khối nội dung theo thứ tự", .en = "blocks, in order"},
	{.key = NULL},
};
const struct record layout_record = {"layout", "bố cục", sizeof(struct layout), layout_fields};
