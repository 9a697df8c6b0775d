/* Explanations of the source codes; a part of explain_table.h. No include guard: this is an X-macro table. */

EXPLAIN(SOURCE_TOO_LARGE,
	"Một tệp báo cáo được đọc trọn vào bộ nhớ nên có giới hạn độ dài. Báo cáo thật chỉ dài vài chục KB; tệp quá lớn thường là do ghi "
	"nhầm tệp khác, hoặc dán cả ảnh vào trong. Ảnh không nằm trong tệp JSON: ghi đường dẫn tới ảnh. Nếu phụ lục thật sự dài như vậy thì "
	"chia thành nhiều báo cáo.",
	"A report is read into memory as a whole, so its length has a limit. Real reports have some tens of kilobytes; a file beyond the "
	"limit is mostly the wrong file, or one with pictures pasted in. Pictures do not belong in the JSON file: write their paths. If the "
	"annexes really are that long, make several reports of them.",
	"",
	"")

EXPLAIN(SOURCE_EMPTY,
	"Tệp không có nội dung, hoặc chỉ có dấu cách và dòng trống. Thường là do tệp chưa được lưu, hoặc lần lưu trước bị gián đoạn. Lấy lại "
	"bản sao trước đó, hoặc bắt đầu từ một tệp mẫu.",
	"There is nothing in the file, or nothing but spaces and empty lines. Mostly it was never saved, or saving was interrupted. Go back "
	"to an earlier copy, or start from a sample.",
	"",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}")

EXPLAIN(SOURCE_ENCODING,
	"Tệp được đọc theo bảng mã UTF-8, nhưng có những byte mà UTF-8 không thể có. Đoạn văn đó hẳn được gõ bằng bảng mã khác (TCVN3, VNI, "
	"VISCII…), hoặc tệp đã hỏng khi sao chép; đọc tiếp thì chữ có dấu sẽ sai hết. Mở tệp bằng đúng chương trình đã soạn rồi lưu lại với "
	"bảng mã UTF-8, hoặc nêu tên bảng mã bằng --encoding.",
	"The file is read as UTF-8, and there are bytes that UTF-8 cannot have. The text must have been typed in another encoding (TCVN3, "
	"VNI, VISCII…), or the file was damaged in copying; read on, and every accented letter would be wrong. Open it in the program it was "
	"written with and save it as UTF-8, or name its encoding with --encoding.",
	"",
	"")

EXPLAIN(SOURCE_ENCODING_UNKNOWN,
	"Tên bảng mã ghi sau --encoding không phải tên nào mà máy này biết, nên không thể đọc tệp. Kiểm tra lại cách viết; nếu tệp được lưu "
	"trong mười năm trở lại đây thì gần như chắc chắn là UTF-8 và không cần nêu tên.",
	"The name behind --encoding is none that this computer knows, so the file cannot be read. Check how it is spelt; a file saved in the "
	"last ten years is almost certainly UTF-8, and then no name is needed.",
	"tongket check --encoding=UTF8-VN bao-cao.json",
	"tongket check --encoding=UTF-8 bao-cao.json")

EXPLAIN(SOURCE_ENCODING_BYTES,
	"Bảng mã đã nêu (hoặc đã nhận ra từ đầu tệp) không có byte này. Hoặc tên bảng mã chưa đúng, hoặc tệp bị cắt cụt giữa một ký tự. "
	"Không có phần nào được đọc, để khỏi in ra một nửa báo cáo; hãy nêu đúng bảng mã, hoặc chép lại tệp.",
	"The encoding that was named, or recognised by the file's first bytes, does not have this byte. Either the name is wrong, or the "
	"file was cut short within a character. Nothing of it is read, so that no half report is printed; name the right encoding, or copy "
	"the file again.",
	"",
	"")

EXPLAIN(JSON_UNEXPECTED,
	"JSON có rất ít dấu câu, và ở mỗi chỗ chỉ một vài thứ được phép đứng. Gặp thứ khác thì chương trình không đoán ý người viết mà dừng "
	"lại ở đúng chỗ đó. Thường là quên dấu nháy kép quanh chữ, thiếu dấu hai chấm, hoặc viết True thay cho true.",
	"JSON has few marks, and at each place only some of them may stand. At anything else the program does not guess what was meant but "
	"stops at that very place. Mostly the double quotes around words were forgotten, a colon is missing, or True stands for true.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": Hội Khuyến học}\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học\"}\n"
	"}")

EXPLAIN(JSON_END,
	"Tệp đã hết mà vẫn còn ngoặc hoặc chuỗi chưa đóng. Nếu tệp dừng giữa chừng một câu thì nó bị cắt cụt khi tải về hay sao chép: lấy "
	"lại bản đầy đủ. Nếu không, hãy thêm dấu đóng ngoặc còn thiếu ở cuối.",
	"The file is over, and a bracket or a string is still open. If it stops in the middle of a sentence it was cut short when it was "
	"downloaded or copied: get the whole of it. Otherwise add the closing bracket that is missing at the end.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}")

EXPLAIN(JSON_TRAILING,
	"Một tệp chỉ chứa một báo cáo, và báo cáo kết thúc ở dấu } cuối cùng ứng với dấu { đầu tiên. Phần đứng sau đó sẽ không được in, nên "
	"bị báo là lỗi thay vì bị bỏ qua. Hay gặp nhất là thừa một dấu đóng ngoặc ở phía trên, làm báo cáo kết thúc sớm.",
	"A file holds one report, and that ends with the } that closes its first {. What follows would not be printed, so it is called an "
	"error rather than passed over. Most often there is a closing bracket too many further up, which ends the report early.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}")

EXPLAIN(JSON_TRAILING_COMMA,
	"Trong JSON, dấu phẩy chỉ đứng giữa hai giá trị, không đứng sau giá trị cuối cùng. Lỗi này thường sinh ra khi xóa dòng cuối của một "
	"danh sách mà để sót dấu phẩy ở dòng trên.",
	"In JSON a comma stands between two values, never behind the last one. It is mostly left over when the last line of a list has been "
	"deleted.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"},\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}")

EXPLAIN(JSON_COMMENT,
	"JSON không có cách viết chú thích như // hay /* */, nên chương trình khác cũng sẽ không đọc được tệp này. Hãy xóa chú thích. Điều "
	"cần nhắc người sau thì ghi vào khóa có sẵn như \"note\" hoặc \"source\".",
	"JSON has no comments such as // or /* */, and no other program would read this file either. Delete the comment. What later readers "
	"should know has its place in keys such as \"note\" and \"source\".",
	"{\n"
	"  \"year\": 2024, // năm tổng kết\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}")

EXPLAIN(JSON_SINGLE_QUOTE,
	"Chuỗi và tên khóa trong JSON phải nằm giữa hai dấu nháy kép thẳng. Nháy đơn, hoặc nháy cong “ ” do Word tự đổi, không mở được "
	"chuỗi. Thay đúng dấu mở và dấu đóng; nháy cong nằm bên trong chuỗi thì cứ để nguyên.",
	"Strings and keys in JSON stand between straight double quotes. Single quotes, or the curly ones “ ” that Word puts in, do not open "
	"a string. Replace the first and the last; curly quotes inside a string may stay.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": 'Hội Khuyến học phường An Bình'}\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}")

EXPLAIN(JSON_NUMBER_FORM,
	"Số trong JSON chỉ gồm chữ số, có thể có dấu trừ ở đầu và dấu chấm trước phần thập phân. Không viết dấu chấm phân nhóm hàng nghìn, "
	"dấu phẩy thập phân hay số 0 ở đầu như trên giấy: khi in, chương trình tự viết 1.660.000.000 và 12,7% theo lối Việt Nam.",
	"A number in JSON has digits only, with perhaps a minus before them and a point before the decimals. Do not write grouping dots, a "
	"decimal comma or a leading zero as on paper: in print the program writes 1.660.000.000 and 12,7% itself.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"},\n"
	"  \"metrics\": [{\"id\": \"quy\", \"name\": \"Quỹ\", \"values\": {\"2024\": 480.000.000}}]\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"},\n"
	"  \"metrics\": [{\"id\": \"quy\", \"name\": \"Quỹ\", \"values\": {\"2024\": 480000000}}]\n"
	"}")

EXPLAIN(JSON_NUMBER_RANGE,
	"Chương trình giữ nguyên từng chữ số của con số, tối đa 18 chữ số; số dài hơn sẽ phải làm tròn, mà số liệu báo cáo thì không được tự "
	"ý làm tròn. Con số thật hiếm khi dài như vậy, nên trước hết hãy xem có gõ thừa số 0 không. Nếu đúng thì dùng đơn vị lớn hơn, ví dụ "
	"triệu đồng.",
	"The program keeps every digit of a number, up to 18 of them; a longer one would have to be rounded, which nobody asked for. Real "
	"figures are rarely that long, so look for zeros too many first. If it is right use a larger unit, triệu đồng for example.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"},\n"
	"  \"metrics\": [{\"id\": \"quy\", \"name\": \"Quỹ\", \"values\": {\"2024\": 4800000000000000001}}]\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"},\n"
	"  \"metrics\": [{\"id\": \"quy\", \"name\": \"Quỹ\", \"values\": {\"2024\": 480000000}}]\n"
	"}")

EXPLAIN(JSON_STRING_END,
	"Một chuỗi phải đóng dấu nháy ngay trên dòng đã mở. Nếu quên dấu nháy, phần còn lại của tệp sẽ bị hiểu là chữ, nên chương trình báo "
	"ở đúng dòng quên. Muốn xuống dòng trong văn bản thì viết \\n, đừng nhấn Enter giữa chuỗi.",
	"A string has to be closed in the line it was opened in. With a quote forgotten the rest of the file would be taken for words, so "
	"the line that forgot it is named. For a line break in a text write \\n rather than pressing Enter within the string.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình}\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}")

EXPLAIN(JSON_CONTROL,
	"Trong chuỗi có một ký tự điều khiển viết thẳng, thường là dấu tab dán từ Word hay Excel. JSON không cho phép, và ký tự ấy cũng "
	"không in ra gì. Thay bằng một dấu cách, hoặc viết \\t, \\n nếu thật sự cần.",
	"There is a control character in the string as it is, mostly a tab pasted from Word or Excel. JSON does not allow it, and it would "
	"print as nothing. Put a space in its place, or write \\t or \\n where it is really meant.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học\tphường An Bình\"}\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}")

EXPLAIN(JSON_ESCAPE,
	"Trong chuỗi, dấu \\ mở đầu một mã thoát; chỉ có \\\" \\\\ \\/ \\b \\f \\n \\r \\t và \\uXXXX. Lỗi hay gặp nhất là đường dẫn kiểu "
	"Windows. Viết \\\\ cho mỗi dấu \\, còn trong đường dẫn tới ảnh thì dùng dấu /.",
	"In a string a \\ begins an escape; there are only \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX. Most often it is a path as Windows "
	"writes it. Write \\\\ for each \\, and in the path of an image use /.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học \\Phường An Bình\"}\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}")

EXPLAIN(JSON_NUL,
	"\\u0000 là ký tự rỗng; nhiều chương trình coi nó là chỗ hết chuỗi nên phần sau sẽ mất mà không ai hay. Trong văn bản nó không có "
	"nghĩa gì: xóa đi.",
	"\\u0000 is the null character; many programs take it for the end of a string, and what follows is lost without a word. It means "
	"nothing in a text: delete it.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học\\u0000 phường An Bình\"}\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}")

EXPLAIN(JSON_SURROGATE,
	"Mã \\uD800 đến \\uDFFF chỉ có nghĩa khi đi thành cặp; một nửa đứng riêng không phải là ký tự. Thường là do một chương trình cắt "
	"chuỗi giữa chừng. Viết thẳng ký tự vào chuỗi, hoặc xóa mã này.",
	"The codes \\uD800 to \\uDFFF mean something in pairs only; half a pair is no character. Mostly a program has cut a string in the "
	"middle of one. Write the character itself, or delete the code.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học \\ud83d phường An Bình\"}\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}")

EXPLAIN(JSON_DEPTH,
	"Các dấu ngoặc lồng vào nhau quá sâu. Một báo cáo chỉ cần chừng mười tầng, nên đây gần như chắc chắn là tệp hỏng hoặc tệp do máy tạo "
	"ra sai. Bỏ các ngoặc thừa.",
	"Brackets stand within brackets too deep. A report needs ten levels or so, which makes this a damaged file or one that a program has "
	"made wrongly. Take the superfluous brackets out.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"},\n"
	"  \"proposals\": "
	"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"},\n"
	"  \"proposals\": []\n"
	"}")

EXPLAIN(JSON_DUPLICATE_KEY,
	"Trong cùng một ngoặc, mỗi khóa chỉ được đứng một lần. Các chương trình khác thường lặng lẽ lấy giá trị sau và bỏ giá trị trước, thế "
	"là mất số liệu. Giữ lại một; nếu cả hai đều cần thì gộp chúng, ví dụ hai đoạn văn vào một danh sách.",
	"Within one bracket a key may stand only once. Other programs silently take the second and drop the first, and figures are lost. "
	"Keep one of them; if both are needed put them together, two paragraphs into one list for example.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"},\n"
	"  \"proposals\": [\"Tăng kinh phí.\"],\n"
	"  \"proposals\": [\"Mở lớp tập huấn.\"]\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"},\n"
	"  \"proposals\": [\"Tăng kinh phí.\", \"Mở lớp tập huấn.\"]\n"
	"}")

EXPLAIN(JSON_MISSING_COMMA,
	"Giữa hai giá trị liền nhau phải có dấu phẩy. Lỗi này thường sinh ra khi thêm một dòng vào cuối danh sách mà quên dấu phẩy ở dòng "
	"trên. Thêm dấu phẩy sau giá trị đứng trước.",
	"Between two values there has to be a comma. It is mostly forgotten when a line is added at the end of a list. Put a comma behind "
	"the value before it.",
	"{\n"
	"  \"year\": 2024\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}")

EXPLAIN(JSON_MISSING_BRACKET,
	"Một dấu ngoặc đã mở mà chưa đóng khi đến chỗ này. Chương trình chỉ ra cả chỗ mở, để dễ thấy ngoặc nào. Thêm dấu đóng tương ứng: } "
	"cho {, ] cho [.",
	"A bracket that was opened is not closed when this place is reached. The place where it was opened is shown as well. Add the one "
	"that fits: } for {, ] for [.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"},\n"
	"  \"proposals\": [\"Tăng kinh phí.\", \"Mở lớp tập huấn.\"\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"},\n"
	"  \"proposals\": [\"Tăng kinh phí.\", \"Mở lớp tập huấn.\"]\n"
	"}")

EXPLAIN(JSON_INNER_QUOTE,
	"Dấu nháy kép thẳng là dấu kết thúc chuỗi, nên không thể đứng bên trong chuỗi. Nếu để vậy, chuỗi bị cắt ngay ở đó và phần sau không "
	"còn đọc được. Văn bản tiếng Việt nên dùng nháy cong “ ”; nếu muốn đúng dấu nháy thẳng thì viết \\\".",
	"A straight double quote ends a string, so it cannot stand inside one: the string would be cut there, and the rest could not be "
	"read. Vietnamese texts should have curly quotes “ ” anyway; where the straight one is meant write \\\".",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"},\n"
	"  \"proposals\": [\"Nhân rộng mô hình \"Gia đình học tập\".\"]\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"},\n"
	"  \"proposals\": [\"Nhân rộng mô hình “Gia đình học tập”.\"]\n"
	"}")

EXPLAIN(SOURCE_FORMAT,
	"Tệp này là PDF, Word, Excel hoặc một dạng khác, không phải tệp JSON mà chương trình đọc. Có thể đã chọn nhầm tệp, hoặc chỉ đổi đuôi "
	"tên tệp thành .json; đổi tên không làm đổi nội dung. Nếu là PDF do tongket lập thì tongket extract lấy lại được dữ liệu.",
	"This is a PDF, Word or Excel file or another kind, not the JSON that the program reads. The wrong file may have been chosen, or "
	"only its name changed to .json, which changes nothing in it. From a PDF that tongket has made, tongket extract gets the data back.",
	"%PDF-1.7\n",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"}\n"
	"}")

EXPLAIN(FONT_UNKNOWN,
	"Bố cục gọi một phông chữ mà chương trình không mang theo và cũng không có trong thư mục --font-dir. Phông cài trong máy không được "
	"tự ý dùng, để cùng một báo cáo in ở đâu cũng giống nhau. Chọn phông có sẵn, hoặc chỉ thư mục chứa tệp .ttf, .otf của phông ấy.",
	"The layout calls for a font that neither the program carries nor the folder of --font-dir has. Fonts installed on the computer are "
	"not used unasked, so that a report looks the same everywhere. Choose one that is there, or name the folder with its .ttf or .otf "
	"files.",
	"\"family\": [\"Times New Roman\"]",
	"tongket render --font-dir phong-chu bao-cao.json")

EXPLAIN(FONT_BAD_FILE,
	"Trong thư mục --font-dir có một tệp mang đuôi phông chữ nhưng không đọc được. Báo cáo vẫn được lập bằng các phông còn lại; chỉ đáng "
	"lo nếu đó chính là phông bố cục cần. Chép lại tệp từ nguồn gốc, hoặc bỏ nó ra khỏi thư mục.",
	"A file in the folder of --font-dir is named like a font but cannot be read. The report is made with the other fonts; it matters "
	"only if this is the one that the layout needs. Copy it again from where it came, or take it out of the folder.",
	"",
	"")

EXPLAIN(FONT_GLYPH_MISSING,
	"Phông chữ không có hình cho ký tự này, nên trên giấy sẽ là một ô trống. Hay gặp với biểu tượng, chữ Hán, hoặc ký tự lạ theo vào khi "
	"dán. Thay bằng ký tự thường, hoặc dùng một phông có ký tự ấy qua --font-dir.",
	"The font has no shape for this character; on paper it would be an empty box. It is common with symbols, Chinese characters, and "
	"strange ones that came along with pasted text. Use an ordinary character, or a font that has this one, by --font-dir.",
	"☎ 0225 3 876 543",
	"Điện thoại: 0225 3 876 543")

EXPLAIN(FONT_STYLE,
	"Bố cục cần kiểu đậm hoặc nghiêng của phông này, mà thư mục chỉ có kiểu thường. Chương trình không tự làm đậm, làm nghiêng vì chữ có "
	"dấu sẽ xấu và khó đọc. Thêm tệp kiểu chữ còn thiếu, hoặc chọn phông có đủ bốn kiểu.",
	"The layout needs the bold or italic style of this font, and the folder has only the plain one. The program does not fake them, "
	"which makes accented letters ugly and hard to read. Add the file that lacks, or choose a font with all four styles.",
	"",
	"")

EXPLAIN(FONT_OUTLINES,
	"Phông này chỉ có nét dạng CFF2 (phông biến thiên đời mới), mà tiêu chuẩn PDF/A chưa cho nhúng. Hãy dùng bản TrueType (.ttf) hoặc "
	"OpenType thường (.otf) của cùng phông; nơi phát hành thường có cả hai.",
	"The font has only CFF2 outlines (those of new variable fonts), which PDF/A does not let be embedded. Use the TrueType (.ttf) or "
	"plain OpenType (.otf) files of the same font; publishers mostly offer both.",
	"",
	"")

EXPLAIN(FONT_EMBEDDING,
	"Tệp phông ghi rằng không được nhúng, hoặc không được nhúng một phần, vào tài liệu. Văn bản lưu trữ phải mang phông theo mình, nên "
	"phông này không dùng được. Chọn phông khác, ví dụ Liberation Serif, có cùng bề rộng chữ với Times New Roman.",
	"The font's file says that it, or a part of it, may not be embedded in documents. A document that is kept has to carry its fonts, so "
	"this one cannot be used. Choose another, such as Liberation Serif, whose letters are as wide as those of Times New Roman.",
	"",
	"")

EXPLAIN(PDF_NO_DATA,
	"Tệp PDF do tongket lập mang theo bản JSON của báo cáo và bố cục. Tệp này không có: hoặc do chương trình khác lập, hoặc phần đính "
	"kèm đã mất khi in lại ra PDF, nén hay ghép tệp. Dùng bản PDF gốc.",
	"A PDF file made by tongket carries the JSON of the report and of its layout. This one does not: another program has made it, or the "
	"attachments were lost when it was printed to PDF again, compressed or merged. Use the original PDF.",
	"tongket extract quet-tu-giay.pdf",
	"tongket extract bao-cao.pdf")

EXPLAIN(PDF_AMBIGUOUS,
	"Trong tệp có hai bản dữ liệu khác nhau, nên không biết bản nào là của các trang đang xem. tongket chỉ đính kèm một bản; bản kia do "
	"người khác thêm vào sau. Dùng tệp gốc, và hỏi xem ai đã sửa tệp này.",
	"The file holds two versions of its data, and nobody can tell which of them the pages show. tongket attaches one; the other was "
	"added later. Use the original, and ask who has changed this file.",
	"",
	"")

EXPLAIN(PDF_PAGE_COUNT,
	"Lập lại báo cáo từ dữ liệu đính kèm thì ra số trang khác với tệp này. Có trang đã bị thêm vào hoặc bớt đi sau khi lập. Không nên "
	"tin tệp này; hãy xin bản gốc.",
	"Made again from the data that is attached, the report has another number of pages. Some were added or taken away after it was made. "
	"Do not trust this file; ask for the original.",
	"",
	"")

EXPLAIN(PDF_PAGE_DIFFERS,
	"Nội dung trang này không giống trang lập lại từ dữ liệu đính kèm: chữ, số, hình hoặc vị trí đã khác. Có thể ai đó đã sửa tệp PDF "
	"bằng chương trình khác. Hãy đối chiếu với dữ liệu (tongket extract), và xin bản gốc.",
	"This page is not the one that the attached data makes: words, figures, pictures or their places differ. Someone may have edited the "
	"PDF in another program. Compare it with the data (tongket extract), and ask for the original.",
	"",
	"")

EXPLAIN(PDF_SIGNATURE,
	"Trang có ô chữ ký điện tử do chương trình ký số thêm vào. Phần hiện trong ô không thuộc báo cáo nên không được đối chiếu; phần còn "
	"lại của trang vẫn được xét. Việc chữ ký có hợp lệ hay không thì kiểm tra bằng chương trình ký số.",
	"The page has a field for a digital signature that a signing program has added. What it shows is no part of the report and is not "
	"compared; the rest of the page is. Whether the signature is valid is for the signing program to say.",
	"",
	"")

EXPLAIN(FILE_READ,
	"Không mở hoặc không đọc được tệp; phần sau dấu hai chấm là lời của hệ điều hành. Thường là tên tệp sai, đang đứng ở thư mục khác, "
	"hoặc không có quyền đọc. Chưa có gì bị thay đổi.",
	"The file could not be opened or read; what stands behind the colon are the system's words. Mostly the name is wrong, the current "
	"folder is another, or there is no permission. Nothing was changed.",
	"tongket check baocao.json",
	"tongket check bao-cao.json")

EXPLAIN(FILE_WRITE,
	"Không ghi được tệp kết quả: đĩa đầy, không có quyền ghi vào thư mục, hoặc thư mục không tồn tại. Tệp cũ, nếu có, vẫn nguyên vẹn, "
	"không bao giờ bị ghi dở. Chọn nơi khác bằng -o, hoặc dọn bớt đĩa.",
	"The output could not be written: the disk is full, the folder may not be written to, or is not there. An older file of that name is "
	"as it was, and never half overwritten. Choose another place with -o, or make room on the disk.",
	"tongket render bao-cao.json -o khong-co/bao-cao.pdf",
	"tongket render bao-cao.json -o bao-cao.pdf")

EXPLAIN(LIBRARY,
	"Thư viện ghi PDF báo lỗi giữa chừng, nên không có tệp nào được ghi ra. Đây không phải lỗi của báo cáo. Thử lại một lần; nếu vẫn vậy "
	"thì gửi thông báo này kèm tệp báo cáo cho người phát triển.",
	"The library that writes PDF files has failed on the way, and no file was written. The report is not to blame. Try once more; if it "
	"happens again send this message with the report to the developers.",
	"",
	"")

EXPLAIN(EPOCH,
	"Biến môi trường SOURCE_DATE_EPOCH định ngày ghi trong tệp PDF, tính bằng số giây từ 01/01/1970. Giá trị hiện có không phải một số "
	"như vậy. Bỏ biến ấy đi thì ngày lấy từ báo cáo; nếu cần thì đặt lại bằng date +%s.",
	"The environment variable SOURCE_DATE_EPOCH sets the date in the PDF file, in seconds since 1 January 1970. What it holds now is no "
	"such number. Without it the date is taken from the report; if it is needed set it with date +%s.",
	"SOURCE_DATE_EPOCH=2024-12-20",
	"SOURCE_DATE_EPOCH=1734652800")

EXPLAIN(PDF_READ,
	"Tệp PDF không đọc được: hỏng, bị cắt cụt, hoặc có mật khẩu. Phần sau dấu hai chấm là lời của thư viện đọc PDF. Chép lại tệp, hoặc "
	"mở bằng trình xem PDF và lưu một bản không có mật khẩu.",
	"The PDF file cannot be read: it is damaged, cut short, or has a password. What stands behind the colon are the words of the library "
	"that reads it. Copy it again, or save a copy without a password from a PDF viewer.",
	"",
	"")

EXPLAIN(PDF_LIBRARY,
	"Lệnh này cần thư viện qpdf để đọc PDF, mà máy chưa có. Kiểm tra và lập báo cáo thì không cần đến nó. Cài gói nêu trong gợi ý rồi "
	"chạy lại.",
	"This command needs the library qpdf to read PDF files, and it is not installed. Checking and making reports does not need it. "
	"Install the package that the hint names, and run this again.",
	"",
	"")

EXPLAIN(SOURCE_ENCODING_DETECTED,
	"Tệp không ghi bảng mã và không phải UTF-8, nhưng đọc theo bảng mã này thì gần như mọi chữ đều là âm tiết tiếng Việt, còn các bảng mã "
	"khác thì không. Báo cáo vẫn lập được, và tệp kèm trong PDF ghi rõ bảng mã. Hãy xem lại vài dòng; nếu đúng thì đổi hẳn sang UTF-8 bằng "
	"tongket convert, vì chương trình khác không đoán giúp.",
	"The file does not say its encoding and is not in UTF-8, but read in this encoding nearly all of its words are Vietnamese syllables, and "
	"in no other. The report can be made all the same, and the copy in the PDF file notes the encoding. Look at a few lines; if they are right "
	"keep the file as UTF-8 with tongket convert, since other programs will not guess.",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Ho^.i Khuye^'n ho.c phu+o+`ng An Bi`nh\"},\n"
	"  \"results\": {\"sections\": [{\"paragraphs\": [\"Ca'c ca^'p Ho^.i dda~ va^.n ddo^.ng ddu+o+.c nhie^`u ta^.p the^? u?ng ho^. ngu+o+`i nghe`o.\"]}]}\n"
	"}",
	"{\n"
	"  \"year\": 2024,\n"
	"  \"organization\": {\"name\": \"Hội Khuyến học phường An Bình\"},\n"
	"  \"results\": {\"sections\": [{\"paragraphs\": [\"Các cấp Hội đã vận động được nhiều tập thể ủng hộ người nghèo.\"]}]}\n"
	"}")

EXPLAIN(SOURCE_ENCODING_DOUBT,
	"Bảng mã TCVN3 (ABC) làm mất chữ ở hai chỗ: chữ ư nằm ở vị trí của dấu gạch nối mềm nên nhiều trình soạn thảo xóa đi, và không có chữ "
	"hoa mang dấu thanh nên “HỘI” thành “HộI”. Chương trình không đoán thay, chỉ nêu chỗ đáng ngờ. Xem lại từng chỗ và gõ lại cho đủ.",
	"TCVN3 (ABC) loses letters in two ways: its ư stands where others have the soft hyphen, which many editors delete, and it has no "
	"capitals with a tone, so that “HỘI” becomes “HộI”. The program does not guess but names the places that look like it. Look at each of "
	"them and type what is missing.",
	"",
	"")
