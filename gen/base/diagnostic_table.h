/* Every message tongket can give: DIAGNOSTIC(id, code, severity, Vietnamese, its hint, English, its hint). No include guard: this is an X-macro table.
 *
 * Codes are permanent: S reading the source, R the report, L a layout, F fonts, P a PDF file that is read, X failures of the system. A new message takes the next free
 * number of its group; a number once given is never given again (L309 was). {1} … {4} are the arguments. A hint says the repair; "" is none.
 *
 * The rules, which a report may switch off, have files of their own: C figures (con số), T form (thể thức), N language (ngôn ngữ). */

/* Reading: encoding and JSON (RFC 8259) */
DIAGNOSTIC(SOURCE_TOO_LARGE, "S101", SEVERITY_ERROR, "tệp dài hơn {1} MiB", "Chia báo cáo thành nhiều tệp.",
	   "the file is longer than {1} MiB", "Split the report into several files.")
DIAGNOSTIC(SOURCE_EMPTY, "S102", SEVERITY_ERROR, "tệp trống", "{1}", "the file is empty", "{1}")
DIAGNOSTIC(SOURCE_ENCODING, "S103", SEVERITY_ERROR, "{1} không phải UTF-8 hợp lệ",
	   "Lưu lại tệp với bảng mã UTF-8, hoặc cho biết bảng mã bằng --encoding: {2}.", "{1} not valid UTF-8",
	   "Save the file as UTF-8, or name its encoding with --encoding: {2}.")
DIAGNOSTIC(SOURCE_ENCODING_UNKNOWN, "S104", SEVERITY_ERROR, "không biết bảng mã “{1}”", "Ví dụ: UTF-8, UTF-16, TCVN3, VNI, VISCII, CP1258, VIQR.",
	   "unknown encoding ‘{1}’", "For example: UTF-8, UTF-16, TCVN3, VNI, VISCII, CP1258, VIQR.")
DIAGNOSTIC(SOURCE_ENCODING_BYTES, "S105", SEVERITY_ERROR, "byte thứ {1} (0x{3}) không có trong bảng mã {2}",
	   "Tệp có thể bị cắt cụt hoặc dùng bảng mã khác; cho biết bảng mã bằng --encoding.", "byte {1} (0x{3}) is not in {2}",
	   "The file may be cut short or in another encoding: name it with --encoding.")
DIAGNOSTIC(JSON_UNEXPECTED, "S106", SEVERITY_ERROR, "gặp {1} ở chỗ cần {2}", "Sửa hoặc xóa {1}.",
	   "found {1} where {2} should be", "Correct {1}, or delete it.")
DIAGNOSTIC(JSON_END, "S107", SEVERITY_ERROR, "tệp kết thúc khi còn thiếu {1}", "Có thể tệp bị cắt cụt, hoặc thiếu dấu đóng ngoặc.",
	   "the file ends where {1} should be", "The file may be cut short, or a closing bracket is missing.")
DIAGNOSTIC(JSON_TRAILING, "S108", SEVERITY_ERROR, "còn nội dung thừa sau dấu đóng ngoặc cuối cùng", "Xóa phần thừa, hoặc xóa dấu đóng ngoặc thừa ở trước đó.",
	   "there is more after the last closing bracket", "Delete it, or a closing bracket too many before it.")
DIAGNOSTIC(JSON_TRAILING_COMMA, "S109", SEVERITY_ERROR, "thừa dấu phẩy trước {1}", "Xóa dấu phẩy này.", "a comma too many before {1}", "Delete the comma.")
DIAGNOSTIC(JSON_COMMENT, "S110", SEVERITY_ERROR, "JSON không cho phép ghi chú thích", "Xóa chú thích này.", "JSON has no comments", "Delete the comment.")
DIAGNOSTIC(JSON_SINGLE_QUOTE, "S111", SEVERITY_ERROR, "chuỗi phải nằm trong dấu nháy kép thẳng (\")", "Thay dấu nháy {1} bằng \".",
	   "a string needs straight double quotes (\")", "Replace {1} with \".")
DIAGNOSTIC(JSON_NUMBER_FORM, "S112", SEVERITY_ERROR, "“{1}” không phải số theo JSON",
	   "Viết số trơn: 1660000000 hay 12.7, không có số 0 ở đầu, dấu cộng hay dấu chấm phân nhóm; phần thập phân sau dấu chấm.",
	   "‘{1}’ is not a number in JSON", "Write plain digits: 1660000000 or 12.7, with no leading zero, plus sign or grouping; decimals after a point.")
DIAGNOSTIC(JSON_NUMBER_RANGE, "S113", SEVERITY_ERROR, "số {1} có quá 18 chữ số, không giữ chính xác được",
	   "Dùng đơn vị lớn hơn (ví dụ triệu đồng).", "the number {1} has more than 18 digits and cannot be kept exactly",
	   "Use a larger unit (triệu đồng, for example).")
DIAGNOSTIC(JSON_STRING_END, "S114", SEVERITY_ERROR, "chuỗi chưa đóng dấu nháy trước khi hết dòng", "Thêm \" vào cuối chuỗi; chỗ xuống dòng viết là \\n.",
	   "the string is not closed before the line ends", "Add \" at its end; write a line break as \\n.")
DIAGNOSTIC(JSON_CONTROL, "S115", SEVERITY_ERROR, "ký tự điều khiển U+{1} nằm trong chuỗi", "Xóa đi, hoặc viết \\t cho dấu tab, \\n cho chỗ xuống dòng.",
	   "there is a control character, U+{1}, in the string", "Delete it, or write \\t for a tab and \\n for a line break.")
DIAGNOSTIC(JSON_ESCAPE, "S116", SEVERITY_ERROR, "“{1}” không phải mã thoát của JSON", "Muốn in dấu gạch chéo ngược thì viết \\\\.",
	   "‘{1}’ is not an escape in JSON", "To print a backslash write \\\\.")
DIAGNOSTIC(JSON_NUL, "S117", SEVERITY_ERROR, "\\u0000 không được dùng trong văn bản", "Xóa ký tự này.", "\\u0000 cannot stand in text", "Delete it.")
DIAGNOSTIC(JSON_SURROGATE, "S118", SEVERITY_ERROR, "{1} là nửa của một cặp mã UTF-16, thiếu nửa kia", "Viết thẳng ký tự vào chuỗi.",
	   "{1} is one half of a UTF-16 pair without the other", "Write the character itself.")
DIAGNOSTIC(JSON_DEPTH, "S119", SEVERITY_ERROR, "lồng nhau quá {1} tầng", "Bớt các dấu [ và { lồng vào nhau.", "nested deeper than {1} levels", "Take out brackets within brackets.")
DIAGNOSTIC(JSON_DUPLICATE_KEY, "S120", SEVERITY_ERROR, "khóa “{1}” đã có ở dòng {2}", "Giữ lại một; nếu cả hai đều cần thì gộp giá trị.",
	   "the key ‘{1}’ is already there in line {2}", "Keep one of them.")
DIAGNOSTIC(JSON_MISSING_COMMA, "S121", SEVERITY_ERROR, "thiếu dấu phẩy trước {1}", "Thêm dấu phẩy vào sau giá trị đứng trước.", "a comma is missing before {1}",
	   "Add a comma after the value before it.")
DIAGNOSTIC(JSON_MISSING_BRACKET, "S122", SEVERITY_ERROR, "thiếu {1} – mở ở dòng {2}", "Thêm {1} vào chỗ này.", "{1} is missing – opened in line {2}",
	   "Add {1} here.")
DIAGNOSTIC(JSON_INNER_QUOTE, "S123", SEVERITY_ERROR, "dấu nháy \" nằm trong chuỗi", "Viết \\\" hoặc dùng “ ”.", "there is a quote (\") inside the string",
	   "Write \\\", or use “ ”.")
DIAGNOSTIC(SOURCE_FORMAT, "S124", SEVERITY_ERROR, "đây là {1}, không phải tệp JSON", "{2}", "this is {1}, not a JSON file", "{2}")
DIAGNOSTIC(SOURCE_ENCODING_DETECTED, "S125", SEVERITY_NOTE, "tệp viết bằng bảng mã {1}, không phải UTF-8", "Bảng mã này do tongket đoán; nếu sai thì nêu tên đúng bằng --encoding, nếu đúng thì đổi sang UTF-8 bằng tongket convert.",
	   "the file is in {1}, not in UTF-8", "This is a guess: if it is wrong name the encoding with --encoding, if it is right keep the file as UTF-8 with tongket convert.")
DIAGNOSTIC(SOURCE_ENCODING_DOUBT, "S126", SEVERITY_WARNING, "“{1}” có lẽ không còn nguyên như lúc gõ", "{2}", "‘{1}’ may not be as it was typed", "{2}")

/* The report: types, keys, references. Also used for layout files, which the same binder reads. */
DIAGNOSTIC(VALUE_TYPE, "R201", SEVERITY_ERROR, "{1} phải là {2}, không phải {3}", "{4}", "{1} must be {2}, not {3}", "{4}")
DIAGNOSTIC(KEY_MISSING, "R202", SEVERITY_ERROR, "thiếu “{1}” ({2})", "Thêm vào trong dấu ngoặc này, ví dụ: \"{1}\": {3}", "‘{1}’ is missing ({2})",
	   "Add inside this bracket, for example: \"{1}\": {3}")
DIAGNOSTIC(KEY_UNKNOWN, "R203", SEVERITY_ERROR, "ở đây không có khóa “{1}”", "Các khóa dùng được: {2}.", "there is no key ‘{1}’ here", "The keys are: {2}.")
DIAGNOSTIC(VALUE_RANGE, "R204", SEVERITY_ERROR, "“{1}” phải từ {2} đến {3}", "Sửa lại số này.", "‘{1}’ must be from {2} to {3}", "Correct this number.")
DIAGNOSTIC(VALUE_CHOICE, "R205", SEVERITY_ERROR, "“{2}” không nhận giá trị “{1}”", "Chọn một trong: {3}.", "‘{2}’ cannot be ‘{1}’", "Choose one of: {3}.")
DIAGNOSTIC(VALUE_WHOLE, "R206", SEVERITY_ERROR, "“{1}” phải là số nguyên", "Bỏ phần thập phân.", "‘{1}’ must be a whole number", "Leave out the decimals.")
DIAGNOSTIC(DATE_FORM, "R207", SEVERITY_ERROR, "“{1}” không phải ngày viết theo dạng năm-tháng-ngày", "Ví dụ: \"2022-11-12\" hoặc \"2022-11-12T14:00\".",
	   "‘{1}’ is not a date of the form year-month-day", "For example: \"2022-11-12\" or \"2022-11-12T14:00\".")
DIAGNOSTIC(DATE_CALENDAR, "R208", SEVERITY_ERROR, "không có ngày giờ nào là “{1}”", "{2}", "there is no such day or time as ‘{1}’", "{2}")
DIAGNOSTIC(VALUE_EMPTY, "R209", SEVERITY_ERROR, "“{1}” để trống", "Điền nội dung, hoặc xóa hẳn chỗ này.", "‘{1}’ is empty", "Fill it in, or delete it.")
DIAGNOSTIC(ID_FORM, "R210", SEVERITY_ERROR, "“{1}” không dùng làm mã được", "Mã gồm chữ thường không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ, ví dụ \"qua_tet\".",
	   "‘{1}’ cannot be an id", "Use small letters without marks, digits and underscores, a letter first: \"qua_tet\".")
DIAGNOSTIC(ID_DUPLICATE, "R211", SEVERITY_ERROR, "mã “{1}” đã dùng ở dòng {2}", "Đặt cho mỗi mục một mã riêng.", "the id ‘{1}’ is used in line {2} already",
	   "Give each entry an id of its own.")
DIAGNOSTIC(REFERENCE_UNKNOWN, "R212", SEVERITY_ERROR, "không có {2} nào mang mã “{1}”", "{3}", "no {2} has the id ‘{1}’", "{3}")
DIAGNOSTIC(FORMAT_VERSION, "R213", SEVERITY_ERROR, "bản tongket này đọc định dạng 1, không đọc được định dạng {1}", "Cập nhật tongket, hoặc sửa thành \"format\": 1.",
	   "this tongket reads format 1, not format {1}", "Update tongket, or write \"format\": 1.")
DIAGNOSTIC(YEAR_KEY, "R214", SEVERITY_ERROR, "“{1}” không phải năm", "Ở đây mỗi khóa là một năm bốn chữ số, từ \"1900\" đến \"2200\".", "‘{1}’ is not a year",
	   "The keys here are years of four digits, \"1900\" to \"2200\".")
DIAGNOSTIC(TEXT_CONTROL, "R215", SEVERITY_ERROR, "“{1}” có ký tự không in được U+{2}", "Xóa ký tự này.", "‘{1}’ has a character that does not print, U+{2}", "Delete it.")
DIAGNOSTIC(TEXT_REFERENCE, "R216", SEVERITY_ERROR, "không tìm thấy “{1}” trong báo cáo", "{2}", "‘{1}’ is not in the report", "{2}")
DIAGNOSTIC(TEXT_REFERENCE_EMPTY, "R217", SEVERITY_ERROR, "“{1}” chưa có giá trị", "{2}", "‘{1}’ has no value", "{2}")
DIAGNOSTIC(TEXT_FILTER, "R218", SEVERITY_ERROR, "không có bộ lọc “{1}”", "Các bộ lọc: {2}.", "there is no filter ‘{1}’", "The filters are: {2}.")
DIAGNOSTIC(TEXT_FILTER_VALUE, "R219", SEVERITY_ERROR, "bộ lọc “{1}” không dùng được cho “{2}”", "Các bộ lọc dùng được: {3}.", "the filter ‘{1}’ does not fit ‘{2}’",
	   "The filters that fit: {3}.")
DIAGNOSTIC(TEXT_BRACES, "R220", SEVERITY_ERROR, "“{{” chưa có “}}” đóng lại", "Thêm }}, hoặc viết \\\\{{ nếu muốn in hai dấu ngoặc.", "‘{{’ has no ‘}}’ to close it",
	   "Add }}, or write \\\\{{ to print the braces.")
DIAGNOSTIC(TEXT_EMPHASIS, "R221", SEVERITY_WARNING, "“{1}” mở mà không đóng, sẽ in ra nguyên dấu sao", "Thêm {1} ở cuối phần cần nhấn, hoặc viết \\\\* nếu muốn in dấu sao.",
	   "‘{1}’ is opened and not closed, so it is printed as it is", "Add {1} where the emphasis ends, or write \\\\* to print a star.")
DIAGNOSTIC(TEXT_CYCLE, "R222", SEVERITY_ERROR, "“{1}” nhắc vòng lại chính nó", "Bỏ bớt {{…}} để hai đoạn không nhắc lẫn nhau.", "‘{1}’ refers to itself",
	   "Take out a {{…}} so that no text stands in itself.")
DIAGNOSTIC(METRIC_CHANGE_UNKNOWN, "R223", SEVERITY_ERROR, "chưa tính được mức tăng giảm của “{1}”",
	   "Thêm giá trị khác 0 của năm trước vào \"values\", hoặc ghi \"change\": {\"percent\": 12.7}.", "the change of ‘{1}’ is not known",
	   "Add the year before to \"values\", not 0, or write \"change\": {\"percent\": 12.7}.")
DIAGNOSTIC(ROW_CELLS, "R224", SEVERITY_ERROR, "hàng này có {1} ô, trong khi bảng có {2} cột", "Thêm hoặc bớt ô cho khớp; ô trống ghi null, ô chiếm 2 cột ghi { \"text\": \"…\", \"columns\": 2 }.", "this row has {1} cells, the table {2} columns",
	   "Add or remove cells; write null for an empty one, { \"text\": \"…\", \"columns\": 2 } for one that takes two columns.")
DIAGNOSTIC(TEXT_LINES, "R225", SEVERITY_ERROR, "“{1}” phải viết trên một dòng", "Thay \\n hoặc \\t bằng dấu cách.", "‘{1}’ must stand on one line",
	   "Replace the \\n or \\t with a space.")
DIAGNOSTIC(ID_RESERVED, "R226", SEVERITY_ERROR, "“{1}” không dùng làm mã được vì đã có nghĩa riêng trong {{…}}", "Đặt mã khác, ví dụ \"{1}_1\".",
	   "‘{1}’ cannot be an id: it has a meaning of its own in {{…}}", "Choose another, such as \"{1}_1\".")
DIAGNOSTIC(TEXT_NOT_PRINTABLE, "R227", SEVERITY_ERROR, "“{1}” không phải giá trị in ra được", "{2}", "‘{1}’ is not a value that can be printed", "{2}")
DIAGNOSTIC(STRING_BRACES, "R228", SEVERITY_ERROR, "“{1}” in nguyên văn, không thay được {{…}}", "Viết thẳng nội dung thay cho {{…}}.", "‘{1}’ is printed as it is: {{…}} means nothing in it",
	   "Write the words themselves.")
DIAGNOSTIC(MONEY_RANGE, "R229", SEVERITY_ERROR, "số tiền này tính bằng đồng có quá 18 chữ số", "Kiểm tra lại con số và đơn vị tính.", "in đồng this sum has more than 18 digits",
	   "Check the figure and its unit.")

DIAGNOSTIC(IMAGE_PATH, "R230", SEVERITY_ERROR, "ảnh “{1}” phải nằm trong thư mục của báo cáo", "Chép ảnh vào cạnh tệp báo cáo và ghi đường dẫn ngắn, ví dụ \"anh/hoi-nghi.jpg\".",
	   "the image ‘{1}’ must be in the report's folder", "Copy it there and write a short path, such as \"photos/meeting.jpg\".")
DIAGNOSTIC(IMAGE_FILE, "R231", SEVERITY_ERROR, "không mở được ảnh “{1}”", "Kiểm tra tên tệp, kể cả chữ hoa chữ thường; đường dẫn tính từ thư mục của báo cáo.", "the image ‘{1}’ cannot be opened",
	   "Check the file's name, capitals included; the path starts from the report's folder.")
DIAGNOSTIC(IMAGE_FORMAT, "R232", SEVERITY_ERROR, "ảnh “{1}” không phải PNG hay JPEG", "Lưu lại ảnh ở dạng PNG hoặc JPEG.", "the image ‘{1}’ is neither PNG nor JPEG", "Save it as PNG or JPEG.")
DIAGNOSTIC(IMAGE_TOO_LARGE, "R233", SEVERITY_ERROR, "ảnh “{1}” quá lớn (trên 40 triệu điểm ảnh hoặc 32 MiB)", "Thu nhỏ ảnh; in trên giấy A4 chỉ cần 2 đến 4 triệu điểm ảnh.", "the image ‘{1}’ is too large (over 40 megapixels or 32 MiB)",
	   "Make it smaller: 2 to 4 megapixels do for A4.")
DIAGNOSTIC(IMAGE_COLOURS, "R234", SEVERITY_ERROR, "ảnh “{1}” dùng hệ màu không hỗ trợ (chỉ nhận ảnh xám hoặc RGB 8 bit)", "Lưu lại ảnh ở hệ màu RGB.", "the image ‘{1}’ has colours that are not supported (only 8-bit grey or RGB)",
	   "Save it in RGB.")
DIAGNOSTIC(IMAGE_DATA, "R235", SEVERITY_ERROR, "ảnh “{1}” hỏng, không giải nén được", "Mở ảnh bằng chương trình khác và lưu lại.", "the image ‘{1}’ is broken", "Open it in another program and save it again.")
DIAGNOSTIC(NUMBER_GROUPED, "R236", SEVERITY_WARNING, "“{1}” được đọc là {2}", "Dấu chấm ở đây là dấu thập phân. Nếu là dấu phân nhóm hàng nghìn thì viết {3}.",
	   "‘{1}’ is read as {2}", "The point here is a decimal point. If it stands between groups of digits, write {3}.")
DIAGNOSTIC(TEXT_LINK, "R237", SEVERITY_WARNING, "địa chỉ “{1}” thiếu phần đầu như https://, nên không thành liên kết", "Viết đủ địa chỉ, ví dụ https://example.org.",
	   "the address ‘{1}’ does not begin with https:// or the like, so there is no link", "Write it in full, such as https://example.org.")
DIAGNOSTIC(CHECK_OFF, "R238", SEVERITY_ERROR, "“{1}” không phải mã của một quy tắc tắt được", "Chỉ tắt được các quy tắc C, T và N; xem danh sách bằng tongket check --list.",
	   "‘{1}’ is not the code of a rule that can be switched off", "Only the rules C, T and N can be; tongket check --list shows them.")
DIAGNOSTIC(TEXT_NOTE, "R239", SEVERITY_WARNING, "chú thích “^[” chưa có “]” đóng lại hoặc để trống, sẽ in ra nguyên như vậy", "Viết ^[nội dung chú thích], hoặc \\\\^ nếu muốn in dấu ^.",
	   "the footnote ‘^[’ has no ‘]’ or says nothing, so it is printed as it is", "Write ^[what it says], or \\\\^ to print the sign.")
DIAGNOSTIC(REPORT_IS_LAYOUT, "R240", SEVERITY_ERROR, "đây là tệp bố cục, không phải báo cáo", "Đặt tệp này sau --layout: tongket check --layout {1} bao-cao.json", "this is a layout, not a report",
	   "Name it behind --layout: tongket check --layout {1} bao-cao.json")
DIAGNOSTIC(REPORT_LARGE, "R241", SEVERITY_NOTE, "báo cáo lớn ({1} MB) nên chưa được dàn trang thử", "Chữ mà phông không có, số bị ngắt trong bảng chỉ được tìm ra khi chạy: tongket render {2}",
	   "the report is large ({1} MB) and was not laid out", "Letters that no typeface has and figures that a table would cut are only found by: tongket render {2}")

/* Layouts */
DIAGNOSTIC(LAYOUT_UNKNOWN, "L301", SEVERITY_ERROR, "không có bố cục “{1}”", "Các bố cục có sẵn: {2}; hoặc ghi đường dẫn tới tệp .json của bạn.", "there is no layout ‘{1}’",
	   "The layouts are: {2}; or give the path of a .json file of your own.")
DIAGNOSTIC(LAYOUT_LENGTH, "L302", SEVERITY_ERROR, "“{1}” không phải độ dài dùng được ở đây", "{2}", "‘{1}’ is no length that can stand here", "{2}")
DIAGNOSTIC(LAYOUT_COLOUR, "L303", SEVERITY_ERROR, "“{1}” không phải màu", "Viết dấu # và sáu chữ số hệ mười sáu (0–9, a–f), ví dụ \"#1f3a5f\".", "‘{1}’ is not a colour",
	   "Write # and six hexadecimal digits (0–9, a–f), such as \"#1f3a5f\".")
DIAGNOSTIC(LAYOUT_STYLE_UNKNOWN, "L304", SEVERITY_ERROR, "không có kiểu “{1}”", "Thêm kiểu này vào \"styles\", hoặc sửa tên.", "there is no style ‘{1}’",
	   "Add it to \"styles\", or correct the name.")
DIAGNOSTIC(LAYOUT_STYLE_CYCLE, "L305", SEVERITY_ERROR, "kiểu “{1}” kế thừa vòng lại chính nó", "Bỏ \"extends\" ở một trong các kiểu này.",
	   "the style ‘{1}’ extends itself", "Take \"extends\" out of one of these styles.")
DIAGNOSTIC(LAYOUT_PATH, "L306", SEVERITY_ERROR, "báo cáo không có phần nào là “{1}”", "{2}", "‘{1}’ is no part of a report", "{2}")
DIAGNOSTIC(LAYOUT_PATH_KIND, "L307", SEVERITY_ERROR, "“{1}” không phải {2}", "Chọn phần khác của báo cáo, hoặc loại khối khác.", "‘{1}’ is not {2}",
	   "Choose another part of the report, or another kind of block.")
DIAGNOSTIC(LAYOUT_NO_ROOM, "L308", SEVERITY_ERROR, "{1} không để lại chỗ nào cho chữ", "{2}", "{1} leave no room for text", "{2}")
DIAGNOSTIC(LAYOUT_OVERFULL, "L310", SEVERITY_WARNING, "bảng quá rộng so với trang, có chữ hoặc số bị ngắt giữa chừng", "Bớt cột, tách thành hai bảng, hoặc viết tên cột ngắn hơn.",
	   "the table is too wide for the page: words or figures are cut", "Leave out columns, make two tables of it, or shorten the heads.")
DIAGNOSTIC(LAYOUT_RUNNING, "L311", SEVERITY_WARNING, "dòng đầu trang hoặc chân trang chồng lên phần chữ", "Tăng lề trang, hoặc giảm \"distance\".",
	   "the running head or foot lies over the text", "Make the margin wider, or \"distance\" smaller.")
DIAGNOSTIC(LAYOUT_TALL, "L312", SEVERITY_ERROR, "có phần cao hơn một trang giấy, không ngắt được", "{1}", "something is taller than a page and cannot be broken", "{1}")
DIAGNOSTIC(LAYOUT_FIGURE_CUT, "L313", SEVERITY_ERROR, "bảng quá rộng so với trang: số trong bảng sẽ bị ngắt đôi", "Bớt cột, tách thành hai bảng, hoặc dùng đơn vị lớn hơn (ví dụ triệu đồng).",
	   "the table is too wide for the page: figures in it would be cut in two", "Leave out columns, make two tables of it, or use a larger unit (triệu đồng, for example).")
DIAGNOSTIC(LAYOUT_NESTED, "L314", SEVERITY_ERROR, "khối “{1}” không đặt trong ô của khối “row” được", "Đưa khối này ra ngoài.", "a ‘{1}’ cannot stand in a cell of a ‘row’",
	   "Move it out of there.")
DIAGNOSTIC(LAYOUT_REPLACE, "L315", SEVERITY_ERROR, "không có khối nào mang mã “{1}”", "{2}", "there is no block with the id ‘{1}’", "{2}")
DIAGNOSTIC(LAYOUT_EXTENDS_CYCLE, "L316", SEVERITY_ERROR, "bố cục “{1}” kế thừa vòng lại chính nó", "Bỏ \"extends\" ở một trong các tệp này.", "the layout ‘{1}’ extends itself",
	   "Take \"extends\" out of one of these files.")
DIAGNOSTIC(LAYOUT_FIT, "L317", SEVERITY_WARNING, "nội dung không vừa {1} trang dù đã thu nhỏ chữ: từ chỗ này tràn sang trang sau", "Rút gọn nội dung, hoặc dùng bố cục có nhiều trang hơn.",
	   "the report does not fit on {1} page(s), however small its type: from here on it goes to another", "Shorten it, or use a layout of more pages.")
DIAGNOSTIC(LAYOUT_ANCHOR, "L318", SEVERITY_WARNING, "không có chỗ nào mang tên “{1}” để dẫn tới", "Sửa tên sau dấu #; bố cục đặt tên cho phụ lục theo \"id\" của nó.",
	   "there is no part ‘{1}’ to lead to", "Correct the name behind the #; layouts name annexes by their \"id\".")
DIAGNOSTIC(LAYOUT_CHART_KIND, "L319", SEVERITY_ERROR, "không vẽ {1} bằng biểu đồ “{2}” được", "Chọn loại khác: {3}; hoặc bỏ \"kind\".", "a chart of the kind ‘{2}’ cannot show {1}",
	   "Choose another kind: {3}; or leave out \"kind\".")
DIAGNOSTIC(LAYOUT_CONTENTS, "L320", SEVERITY_ERROR, "bố cục đã có một mục lục ở dòng {1}", "Bỏ một trong hai khối “contents”.", "the layout has a table of contents in line {1} already",
	   "Take one of the two ‘contents’ out.")
DIAGNOSTIC(LAYOUT_NOTE, "L321", SEVERITY_ERROR, "chú thích “^[…]” không có chân trang để đứng ở đây", "Viết thẳng nội dung chú thích vào dòng chữ, hoặc chuyển sang một khối “text”.",
	   "a footnote ‘^[…]’ has no foot of a page to stand at here", "Write its words into the line itself, or move it to a ‘text’.")
DIAGNOSTIC(LAYOUT_NAME, "L322", SEVERITY_ERROR, "“{1}” đã là tên của {2}; dùng lại ở đây thì trong khối này không còn in được {2} nữa", "Đặt tên khác trong \"as\", ví dụ \"muc\".",
	   "‘{1}’ is already the name of {2}, which the block could then no longer print", "Choose another name for \"as\", such as \"entry\".")
DIAGNOSTIC(LAYOUT_RANGE, "L323", SEVERITY_ERROR, "“{2}” phải từ {3} đến {4}, không phải {1}", "Sửa lại độ dài này.", "‘{2}’ must be from {3} to {4}, not {1}", "Correct this length.")
DIAGNOSTIC(LAYOUT_SHARES, "L324", SEVERITY_ERROR, "bề rộng cộng lại là {1}, quá 100%", "Giảm bớt; cột hoặc ô không ghi \"width\" nhận phần còn lại.",
	   "the widths add up to {1}, more than 100%", "Make them smaller; a column or cell without \"width\" takes what is left.")
DIAGNOSTIC(LAYOUT_KEY_IDLE, "L325", SEVERITY_WARNING, "“{1}” không in ra gì vì thiếu “{2}”", "Thêm “{2}”, hoặc bỏ “{1}”.", "‘{1}’ prints nothing without ‘{2}’", "Add ‘{2}’, or take ‘{1}’ out.")

/* Fonts */
DIAGNOSTIC(FONT_UNKNOWN, "F401", SEVERITY_ERROR, "không có phông chữ “{1}”", "Các phông có sẵn: {2}; phông khác thì chỉ thư mục bằng --font-dir.", "there is no font ‘{1}’",
	   "The fonts are: {2}; for others name their folder with --font-dir.")
DIAGNOSTIC(FONT_BAD_FILE, "F402", SEVERITY_WARNING, "không đọc được phông chữ trong tệp “{1}”", "Bỏ tệp này ra khỏi thư mục, hoặc thay bằng bản tốt.", "‘{1}’ is not a font that can be read",
	   "Take the file out of the folder, or replace it with a sound one.")
DIAGNOSTIC(FONT_GLYPH_MISSING, "F403", SEVERITY_ERROR, "phông {2} không có ký tự “{1}” (U+{3})", "Thay ký tự khác, hoặc dùng phông có ký tự này (--font-dir).", "the font {2} has no ‘{1}’ (U+{3})",
	   "Use another character, or a font that has this one (--font-dir).")
DIAGNOSTIC(FONT_STYLE, "F404", SEVERITY_ERROR, "phông “{1}” không có kiểu chữ {2}", "Thêm tệp phông kiểu này vào thư mục --font-dir, hoặc chọn phông khác.", "the font ‘{1}’ has no {2} style",
	   "Add its file to the folder of --font-dir, or choose another font.")
DIAGNOSTIC(FONT_OUTLINES, "F405", SEVERITY_ERROR, "phông “{1}” chỉ có nét CFF2, không nhúng được vào PDF", "Dùng bản TrueType (.ttf) hoặc OpenType thường (.otf) của phông này.",
	   "the font ‘{1}’ has only CFF2 outlines, which a PDF cannot hold", "Use its TrueType (.ttf) or plain OpenType (.otf) files.")
DIAGNOSTIC(FONT_EMBEDDING, "F406", SEVERITY_ERROR, "giấy phép của phông “{1}” không cho nhúng (hoặc không cho nhúng một phần) vào PDF", "Dùng phông khác, ví dụ Liberation Serif.",
	   "the licence of the font ‘{1}’ does not let it, or a part of it, be embedded", "Use another font, such as Liberation Serif.")

/* PDF files that are read */
DIAGNOSTIC(PDF_NO_DATA, "P501", SEVERITY_ERROR, "tệp PDF này không mang {1} của tongket", "Chỉ đọc được PDF do tongket lập và chưa bị chương trình khác bỏ tệp đính kèm.",
	   "this PDF file carries no {1} of tongket", "Only PDF files that tongket has made, with the attachments still in them, can be read.")
DIAGNOSTIC(PDF_AMBIGUOUS, "P502", SEVERITY_ERROR, "tệp PDF này mang hai bản dữ liệu khác nhau: “{1}” và “{2}”", "Đã có tệp đính kèm thêm vào sau khi lập; dùng bản PDF gốc.",
	   "this PDF file carries two versions of its data: ‘{1}’ and ‘{2}’", "A file was attached later; use the original PDF.")
DIAGNOSTIC(PDF_PAGE_COUNT, "P503", SEVERITY_ERROR, "tệp PDF có {1} trang, dữ liệu kèm theo lập ra {2} trang", "{3}", "the PDF file has {1} pages, and its data makes {2}", "{3}")
DIAGNOSTIC(PDF_PAGE_DIFFERS, "P504", SEVERITY_ERROR, "trang {1} không khớp với dữ liệu kèm theo: {2}", "{3}", "page {1} is not what the data makes: {2}", "{3}")
DIAGNOSTIC(PDF_SIGNATURE, "P505", SEVERITY_NOTE, "trang {1} có ô chữ ký điện tử, phần hiện trong ô không thuộc báo cáo", "", "page {1} has a field for a signature; what it shows is no part of the report", "")

/* Failures */
DIAGNOSTIC(FILE_READ, "X901", SEVERITY_FAILURE, "không đọc được {1}: {2}", "", "cannot read {1}: {2}", "")
DIAGNOSTIC(FILE_WRITE, "X902", SEVERITY_FAILURE, "không ghi được {1}: {2}", "", "cannot write {1}: {2}", "")
DIAGNOSTIC(LIBRARY, "X903", SEVERITY_FAILURE, "thư viện {1} báo lỗi {2} khi đang ghi {3}", "", "{1} reports error {2} while writing {3}", "")
DIAGNOSTIC(EPOCH, "X904", SEVERITY_FAILURE, "SOURCE_DATE_EPOCH phải là số giây, không phải “{1}”", "", "SOURCE_DATE_EPOCH must be a number of seconds, not ‘{1}’", "")
DIAGNOSTIC(PDF_READ, "X905", SEVERITY_FAILURE, "không đọc được PDF {1}: {2}", "", "cannot read the PDF file {1}: {2}", "")
DIAGNOSTIC(PDF_LIBRARY, "X906", SEVERITY_FAILURE, "máy này chưa có thư viện {1} để đọc PDF", "Cài gói libqpdf (Debian: apt install libqpdf29).", "{1}, which reads PDF files, is not installed",
	   "Install libqpdf (Debian: apt install libqpdf29).")

#include "base/diagnostic_figures.h"
#include "base/diagnostic_form.h"
#include "base/diagnostic_language.h"
