/* The field table of a layout file. */
#include "layout/layout.h"

#define AT(type, member) .offset = offsetof(struct type, member)
#define STYLE(kind, key, member, vi_text, en_text) {key, &field_string, AT(kind, member), .vi = vi_text, .en = en_text, .example = "\"body\""}

const struct field_choice layout_alignments[] = {{"justify", ""}, {"left", ""}, {"center", ""}, {"right", ""}, {NULL, NULL}};

static const struct field style_fields[] = {
	{"$comment", &field_string, AT(style_record, comment), .vi = "ghi chú cho người sửa bố cục; không in ra", .en = "a remark for who edits the layout; not printed"},
	{"extends", &field_string, AT(style_record, extends), .vi = "kiểu được kế thừa", .en = "the style it extends", .example = "\"body\""},
	{"family", &field_string, AT(style_record, family), .list = true, .filled = true, .vi = "phông chữ, theo thứ tự ưu tiên", .en = "fonts, the first that is there", .example = "[\"Liberation Serif\"]"},
	{"size", &layout_size, AT(style_record, size), .vi = "cỡ chữ", .en = "size", .example = "\"13pt\""},
	{"leading", &layout_size, AT(style_record, leading), .vi = "khoảng cách dòng, hoặc % cỡ chữ", .en = "line spacing, or % of the size", .example = "\"140%\""},
	{"indent", &layout_indent, AT(style_record, indent), .vi = "thụt dòng đầu", .en = "indent of the first line", .example = "\"1.27cm\""},
	{"left", &layout_space, AT(style_record, left), .vi = "lùi lề trái", .en = "left margin", .example = "\"10mm\""},
	{"right", &layout_space, AT(style_record, right), .vi = "lùi lề phải", .en = "right margin", .example = "\"10mm\""},
	{"before", &layout_space, AT(style_record, before), .vi = "khoảng cách trên", .en = "space above", .example = "\"6pt\""},
	{"after", &layout_space, AT(style_record, after), .vi = "khoảng cách dưới", .en = "space below", .example = "\"6pt\""},
	{"bold", &field_boolean, AT(style_record, bold), .vi = "chữ đậm", .en = "bold", .example = "true"},
	{"italic", &field_boolean, AT(style_record, italic), .vi = "chữ nghiêng", .en = "italic", .example = "true"},
	{"upper", &field_boolean, AT(style_record, upper), .vi = "in hoa tất cả", .en = "all in capitals", .example = "true"},
	{"colour", &layout_colour, AT(style_record, colour), .vi = "màu chữ", .en = "colour", .example = "\"#1a1a1a\""},
	{"align", &field_choice_type, AT(style_record, align), .choices = layout_alignments, .vi = "canh lề", .en = "alignment", .example = "\"justify\""},
	{"balanced", &field_boolean, AT(style_record, balanced), .vi = "các dòng dài gần bằng nhau", .en = "lines of like length", .example = "true"},
	{"hanging", &field_boolean, AT(style_record, hanging), .vi = "dấu chấm, phẩy, gạch, ngoặc kép ở đầu và cuối dòng nhô ra lề một chút", .en = "full stops, commas, dashes and quotes at the ends of lines reach a little over the margin", .example = "true"},
	{"keep_with_next", &field_boolean, AT(style_record, keep_with_next), .vi = "không tách trang khỏi khối sau", .en = "kept on the page of what follows", .example = "true"},
	{"keep_with_previous", &field_boolean, AT(style_record, keep_with_previous), .vi = "không tách trang khỏi khối trước", .en = "kept on the page of what comes before", .example = "true"},
	{.key = NULL},
};
const struct record layout_style_record = {"style", "kiểu", sizeof(struct style_record), style_fields};

static const struct field_choice sizes[] = {{"A4", ""}, {"A5", ""}, {"A3", ""}, {"16:9", ""}, {NULL, NULL}};
static const struct field page_fields[] = {
	{"$comment", &field_string, AT(layout_page, comment), .vi = "ghi chú cho người sửa bố cục; không in ra", .en = "a remark for who edits the layout; not printed"},
	{"size", &field_choice_type, AT(layout_page, size), .choices = sizes, .vi = "khổ giấy", .en = "paper", .example = "\"A4\""},
	{"landscape", &field_boolean, AT(layout_page, landscape), .vi = "khổ ngang", .en = "landscape", .example = "false"},
	{"top", &layout_length, AT(layout_page, top), .vi = "lề trên (mặc định: 20mm)", .en = "top margin (20mm)", .example = "\"20mm\""},
	{"bottom", &layout_length, AT(layout_page, bottom), .vi = "lề dưới (mặc định: 20mm)", .en = "bottom margin (20mm)", .example = "\"20mm\""},
	{"left", &layout_length, AT(layout_page, left), .vi = "lề trái (mặc định: 30mm)", .en = "left margin (30mm)", .example = "\"30mm\""},
	{"right", &layout_length, AT(layout_page, right), .vi = "lề phải (mặc định: 20mm)", .en = "right margin (20mm)", .example = "\"20mm\""},
	{.key = NULL},
};
const struct record layout_page_record = {"page", "trang giấy", sizeof(struct layout_page), page_fields};

static const struct field running_fields[] = {
	{"$comment", &field_string, AT(layout_running, comment), .vi = "ghi chú cho người sửa bố cục; không in ra", .en = "a remark for who edits the layout; not printed"},
	{"text", &field_text, AT(layout_running, text), .required = true, .vi = "nội dung; {{page}} và {{pages}} là số trang", .en = "what it says; {{page}} and {{pages}} are numbers",
	 .example = "\"Trang {{page}}/{{pages}}\""},
	STYLE(layout_running, "style", style, "kiểu chữ", "style"),
	{"distance", &layout_length, AT(layout_running, distance), .vi = "khoảng cách tới mép giấy (mặc định: 10mm)", .en = "distance from the edge of the paper (10mm)", .example = "\"10mm\""},
	{"first_page", &field_boolean, AT(layout_running, first_page), .vi = "có in ở trang đầu không (mặc định: có)", .en = "whether it stands on the first page (yes)", .example = "true"},
	{.key = NULL},
};
const struct record layout_running_record = {"running", "dòng chạy", sizeof(struct layout_running), running_fields};

static const struct field metadata_fields[] = {
	{"title", &field_text, AT(layout_metadata, title), .vi = "tiêu đề của tệp PDF", .en = "title of the PDF", .example = "\"{{title}}\""},
	{"author", &field_text, AT(layout_metadata, author), .vi = "tác giả", .en = "author", .example = "\"{{organization.name}}\""},
	{"subject", &field_text, AT(layout_metadata, subject), .vi = "chủ đề", .en = "subject"},
	{"keywords", &field_text, AT(layout_metadata, keywords), .vi = "từ khóa", .en = "keywords"},
	{.key = NULL},
};
static const struct record metadata_record = {"metadata", "thông tin tệp", sizeof(struct layout_metadata), metadata_fields};

static const struct field fit_fields[] = {
	{"pages", &field_integer, AT(layout_fit, pages), .required = true, .minimum = 1, .maximum = 100, .vi = "số trang nhiều nhất", .en = "pages at most", .example = "1"},
	{"least", &layout_scale, AT(layout_fit, least), .required = true, .vi = "thu nhỏ chữ và khoảng cách xuống còn bao nhiêu % là cùng", .en = "type and space made no smaller than", .example = "\"80%\""},
	{"most", &layout_scale, AT(layout_fit, most), .required = true, .vi = "phóng to lên bao nhiêu % là cùng", .en = "and no larger than", .example = "\"125%\""},
	{.key = NULL},
};
static const struct record fit_record = {"fit", "vừa trang", sizeof(struct layout_fit), fit_fields};

static const struct field layout_fields[] = {
	{"$schema", &field_string, AT(layout, schema), .vi = "lược đồ JSON dành cho trình soạn thảo", .en = "JSON Schema for editors"},
	{"$comment", &field_string, AT(layout, comment), .vi = "ghi chú cho người sửa bố cục; không in ra", .en = "a remark for who edits the layout; not printed"},
	{"format", &field_integer, AT(layout, format), .minimum = 1, .maximum = 1, .vi = "phiên bản định dạng, luôn là 1", .en = "version of the format, always 1", .example = "1"},
	{"name", &field_string, AT(layout, name), .vi = "tên bố cục", .en = "name of the layout", .example = "\"tong-ket\""},
	{"title", &field_string, AT(layout, title), .vi = "bố cục dùng để làm gì", .en = "what the layout is for", .example = "\"Tóm tắt hội nghị tổng kết\""},
	{"page", &field_record, AT(layout, page), .record = &layout_page_record, .vi = "trang giấy", .en = "paper and margins"},
	{"fit", &field_record, AT(layout, fit), .record = &fit_record, .vi = "co giãn cho vừa số trang", .en = "type is scaled to fill so many pages"},
	{"styles", &layout_styles, AT(layout, styles), .required = true, .unless = "extends", .vi = "các kiểu chữ, theo tên; kiểu “body” là mặc định", .en = "styles by name; “body” is used where none is named",
	 .record = &layout_style_record},
	{"metadata", &field_record, AT(layout, metadata), .record = &metadata_record, .vi = "thông tin tệp PDF", .en = "metadata of the PDF"},
	{"header", &field_record, AT(layout, header), .record = &layout_running_record, .vi = "dòng đầu trang", .en = "running head"},
	{"footer", &field_record, AT(layout, footer), .record = &layout_running_record, .vi = "dòng chân trang", .en = "running foot"},
	{"extends", &field_string, AT(layout, extends), .vi = "bố cục được kế thừa: tên, hoặc đường dẫn tính từ thư mục của tệp này", .en = "the layout it extends: a name, or a path from this file's folder",
	 .example = "\"tong-ket\""},
	{"replace", &layout_replacements, AT(layout, replace), .vi = "các khối thay cho khối mang mã đó trong bố cục được kế thừa; danh sách rỗng là bỏ khối", .en = "blocks in the place of that with the id, in the layout extended; an empty list takes it out",
	 .example = "{\"khen_thuong\": []}"},
	{"before", &layout_replacements, AT(layout, before), .vi = "các khối thêm vào trước khối mang mã đó", .en = "blocks put in before that with the id",
	 .example = "{\"ket\": [{\"type\": \"page_break\"}]}"},
	{"after", &layout_replacements, AT(layout, after), .vi = "các khối thêm vào sau khối mang mã đó", .en = "blocks put in behind that with the id",
	 .example = "{\"mo_dau\": [{\"type\": \"text\", \"text\": \"Năm {{year}}\"}]}"},
	{"blocks", &layout_block, AT(layout, blocks), .list = true, .required = true, .unless = "extends", .vi = "các khối nội dung theo thứ tự", .en = "blocks, in order"},
	{.key = NULL},
};
const struct record layout_record = {"layout", "bố cục", sizeof(struct layout), layout_fields};
