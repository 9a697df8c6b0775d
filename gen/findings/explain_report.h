/* Explanations of the report codes; a part of explain_table.h. No include guard: this is an X-macro table. */

EXPLAIN(VALUE_TYPE,
	"Mỗi khóa nhận một loại giá trị: chữ trong dấu nháy kép, số không có dấu nháy, danh sách trong [ ], đối tượng trong { }. Giá trị sai "
	"loại thì không thể cộng, so sánh hay in ra đúng, nên chương trình không tự đổi giúp. Sửa theo gợi ý đi kèm; docs/report-format.md "
	"cho biết khóa nào nhận gì.",
	"Each key takes one kind of value: words in double quotes, numbers without, lists in [ ], objects in { }. A value of the wrong kind "
	"cannot be added up, compared or printed as it should be, so the program does not turn one into another. Follow the hint; "
	"docs/report-format.md says what each key takes.",
	"\"metrics\": [{\"id\": \"quy\", \"name\": \"Quỹ khuyến học\", \"values\": {\"2022\": \"480\"}}]",
	"\"metrics\": [{\"id\": \"quy\", \"name\": \"Quỹ khuyến học\", \"values\": {\"2022\": 480}}]")

EXPLAIN(KEY_MISSING,
	"Có những khóa mà thiếu thì phần đó không có nghĩa: chỉ tiêu phải có tên, ảnh phải có lời tả, báo cáo phải có năm và tổ chức. Dấu "
	"nhọn chỉ vào dấu mở ngoặc của phần bị thiếu. Thêm khóa vào trong ngoặc đó.",
	"Some keys cannot be left out, or their part means nothing: a metric needs a name, an image its description, a report its year and "
	"organisation. The mark stands under the opening bracket of the part that lacks it. Add the key within that bracket.",
	"\"metrics\": [{\"id\": \"quy\", \"values\": {\"2022\": 480}}]",
	"\"metrics\": [{\"id\": \"quy\", \"name\": \"Quỹ khuyến học\", \"values\": {\"2022\": 480}}]")

EXPLAIN(KEY_UNKNOWN,
	"Khóa này không có trong định dạng, nên nội dung của nó sẽ không được in. Báo lỗi thì hơn là lặng lẽ bỏ mất cả đoạn văn chỉ vì gõ "
	"sai một chữ. Sửa lại tên khóa theo gợi ý; nếu là điều chỉ ghi nhớ cho mình thì xóa đi hoặc đặt vào \"note\", \"source\".",
	"There is no such key in the format, so what it holds would not be printed. An error is better than a paragraph lost for a slip of "
	"the fingers. Correct the key as the hint says; what is only a reminder for yourself goes into \"note\" or \"source\", or out.",
	"\"titel\": \"Tổng kết công tác năm 2022\"",
	"\"title\": \"Tổng kết công tác năm 2022\"")

EXPLAIN(VALUE_RANGE,
	"Con số nằm ngoài khoảng có thể có: năm phải từ 1900 đến 2200, số lượng không thể âm. Thường là gõ thừa hoặc thiếu một chữ số. Xem "
	"lại số gốc rồi sửa.",
	"The number lies outside what it can be: years go from 1900 to 2200, and no count is below zero. Mostly a digit was typed twice, or "
	"not at all. Look the figure up and correct it.",
	"\"directions\": {\"year\": 20225}",
	"\"directions\": {\"year\": 2023}")

EXPLAIN(VALUE_CHOICE,
	"Khóa này chỉ nhận một trong vài từ khóa tiếng Anh cố định, để chương trình hiểu nghĩa; chữ tiếng Việt do bố cục in ra. Chọn một từ "
	"trong danh sách của gợi ý, viết đúng chữ thường và dấu gạch dưới.",
	"This key takes one of a few fixed words, by which the program knows what is meant; the Vietnamese for them is printed by the "
	"layout. Choose one from the list in the hint, small letters and underscores as they are.",
	"\"meeting\": {\"part_of_day\": \"sáng\"}",
	"\"meeting\": {\"part_of_day\": \"morning\"}")

EXPLAIN(VALUE_WHOLE,
	"Ở đây chỉ có thể là số nguyên: năm, số người, số chỉ tiêu. Nếu phần thập phân là do bảng tính làm lẻ thì bỏ đi; nếu định ghi số lớn "
	"có dấu chấm phân nhóm thì viết liền các chữ số.",
	"Only a whole number can stand here: a year, a number of people or of targets. Leave the decimals out if a spreadsheet has put them "
	"there; if the point was meant to group digits write them without it.",
	"\"awards\": [{\"issuer\": \"UBND phường\", \"award\": \"Giấy khen\", \"individuals\": 4.5}]",
	"\"awards\": [{\"issuer\": \"UBND phường\", \"award\": \"Giấy khen\", \"individuals\": 4}]")

EXPLAIN(DATE_FORM,
	"Ngày được ghi theo một dạng duy nhất, năm-tháng-ngày, để không ai nhầm ngày với tháng. Bản in vẫn viết “ngày 12 tháng 11 năm 2022” "
	"như thường lệ. Năm bốn chữ số, tháng và ngày hai chữ số; nếu có giờ thì thêm T14:00.",
	"Dates have one form, year-month-day, so that nobody takes the day for the month. In print it is “ngày 12 tháng 11 năm 2022” as "
	"usual. Four digits for the year, two each for month and day; for an hour add T14:00.",
	"\"meeting\": {\"date\": \"12/11/2022\"}",
	"\"meeting\": {\"date\": \"2022-11-12\"}")

EXPLAIN(DATE_CALENDAR,
	"Ngày viết đúng dạng nhưng không có trên lịch, chẳng hạn 30 tháng 2 hay 24 giờ 00. In ra thì ai cũng thấy sai. Xem lại giấy mời hoặc "
	"biên bản rồi ghi ngày đúng; nửa đêm là 00:00 của ngày hôm sau.",
	"The date is of the right form but not in the calendar, such as 30 February or 24:00. In print everyone would see it. Look it up in "
	"the invitation or the minutes; midnight is 00:00 of the next day.",
	"\"meeting\": {\"date\": \"2022-11-31\"}",
	"\"meeting\": {\"date\": \"2022-11-30\"}")

EXPLAIN(VALUE_EMPTY,
	"Khóa có mà nội dung trống thì bản in sẽ có một chỗ hở hoặc một câu cụt. Điền nội dung; nếu chưa có gì để viết thì xóa cả khóa, hoặc "
	"ghi null, bố cục sẽ tự bỏ qua phần ấy.",
	"A key with nothing in it leaves a gap on the page, or half a sentence. Fill it in; if there is nothing to say delete the whole key, "
	"or write null, and the layout passes it over.",
	"\"title\": \"\"",
	"\"title\": null")

EXPLAIN(ID_FORM,
	"Mã là tên ngắn để nơi khác trong báo cáo nhắc tới, ví dụ {{metrics.qua_tet}}; nó không được in ra. Vì nằm trong đường dẫn nên mã "
	"chỉ gồm chữ thường không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ. Tên đầy đủ có dấu thì ghi vào \"name\".",
	"An id is a short name by which other places of the report refer to an entry, as in {{metrics.qua_tet}}; it is not printed. Since it "
	"stands in paths it has small letters without marks, digits and underscores, and begins with a letter. The full name with its marks "
	"goes into \"name\".",
	"\"metrics\": [{\"id\": \"Quà Tết\", \"name\": \"Quà Tết\"}]",
	"\"metrics\": [{\"id\": \"qua_tet\", \"name\": \"Quà Tết\"}]")

EXPLAIN(ID_DUPLICATE,
	"Hai mục trong cùng danh sách mang một mã, nên không biết {{…}} và các chỗ nhắc tới muốn nói mục nào. Thường là do chép một mục rồi "
	"quên đổi mã. Đặt mã mới cho mục thứ hai, và xem các chỗ nhắc tới nó.",
	"Two entries of one list have the same id, so nobody can tell which of them {{…}} and references mean. Mostly an entry was copied "
	"and its id forgotten. Give the second a new one, and look at what refers to it.",
	"\"metrics\": [\n"
	"  {\"id\": \"qua\", \"name\": \"Quà Tết\"},\n"
	"  {\"id\": \"qua\", \"name\": \"Quà trung thu\"}\n"
	"]",
	"\"metrics\": [\n"
	"  {\"id\": \"qua_tet\", \"name\": \"Quà Tết\"},\n"
	"  {\"id\": \"qua_trung_thu\", \"name\": \"Quà trung thu\"}\n"
	"]")

EXPLAIN(REFERENCE_UNKNOWN,
	"Chỗ này nhắc tới một mục bằng mã, mà trong danh sách không có mục nào mang mã ấy. Có thể mã gõ sai, hoặc mục đã bị xóa hay đổi mã. "
	"Gợi ý nêu các mã đang có.",
	"An entry is referred to here by its id, and no entry of that list has it. The id may be misspelt, or the entry was deleted or "
	"renamed. The hint lists the ids that there are.",
	"\"groups\": [{\"id\": \"nhan_dao\", \"name\": \"Công tác nhân đạo\"}],\n"
	"\"metrics\": [{\"id\": \"qua_tet\", \"name\": \"Quà Tết\", \"group\": \"nhandao\"}]",
	"\"groups\": [{\"id\": \"nhan_dao\", \"name\": \"Công tác nhân đạo\"}],\n"
	"\"metrics\": [{\"id\": \"qua_tet\", \"name\": \"Quà Tết\", \"group\": \"nhan_dao\"}]")

EXPLAIN(FORMAT_VERSION,
	"\"format\" cho biết tệp viết theo phiên bản nào của định dạng, không phải năm báo cáo hay lần sửa. Bản chương trình này chỉ biết "
	"phiên bản 1; đọc một phiên bản mới hơn theo lối cũ có thể hiểu sai số liệu. Nếu tệp do bản mới hơn tạo ra thì cập nhật tongket, còn "
	"không thì ghi 1.",
	"\"format\" says by which version of the format the file is written, not the year nor the draft. This program knows version 1 only; "
	"to read a newer one in the old way might get figures wrong. If a newer tongket has made the file update this one, otherwise write 1.",
	"\"format\": 2",
	"\"format\": 1")

EXPLAIN(YEAR_KEY,
	"Số liệu được ghi theo năm: mỗi khóa trong ngoặc là một năm bốn chữ số, đứng trong dấu nháy kép. Chữ “năm”, quý hay tháng không ghi "
	"vào đây; số liệu theo quý, tháng thì đưa vào bảng phụ lục.",
	"Figures are written by year: each key within the bracket is a year of four digits in double quotes. The word “năm”, quarters and "
	"months do not belong here; figures by quarter or month go into an annex.",
	"\"metrics\": [{\"id\": \"qua_tet\", \"name\": \"Quà Tết\", \"values\": {\"năm 2022\": 180}}]",
	"\"metrics\": [{\"id\": \"qua_tet\", \"name\": \"Quà Tết\", \"values\": {\"2022\": 180}}]")

EXPLAIN(TEXT_CONTROL,
	"Trong văn bản có một ký tự không in ra được: ký tự điều khiển, dấu đổi chiều chữ, hoặc ký tự ẩn trong mã. Nó thường theo vào khi "
	"dán từ trang web hay tệp PDF; mắt không thấy nhưng làm hỏng việc tìm kiếm và so sánh. Xóa ký tự ở chỗ được chỉ ra.",
	"There is a character in the text that cannot be printed: a control character, one that turns the direction of writing, or one "
	"hidden in an id. It comes along when text is pasted from web pages or PDF files; nobody sees it, but searching and comparing go "
	"wrong. Delete it at the place shown.",
	"\"title\": \"Tổng kết\\u0007 công tác năm\"",
	"\"title\": \"Tổng kết công tác năm\"")

EXPLAIN(TEXT_REFERENCE,
	"Giữa {{ và }} phải là đường dẫn tới một giá trị của báo cáo: tên khóa, rồi tên khóa bên trong, với danh sách thì là mã của mục. "
	"Đường dẫn này không dẫn tới đâu cả. Sửa theo gợi ý; muốn in đúng hai dấu ngoặc thì viết \\\\{{.",
	"Between {{ and }} stands the path of a value of the report: a key, then a key within it, in lists the id of an entry. This path "
	"leads nowhere. Correct it as the hint says; to print the braces themselves write \\\\{{.",
	"\"metrics\": [\n"
	"  {\"id\": \"quy\", \"name\": \"Quỹ khuyến học\", \"unit\": \"triệu đồng\", \"values\": {\"2021\": 412.5, \"2022\": 480}}\n"
	"],\n"
	"\"proposals\": [\"Quỹ đạt {{metrics.quyy}}.\"]",
	"\"metrics\": [\n"
	"  {\"id\": \"quy\", \"name\": \"Quỹ khuyến học\", \"unit\": \"triệu đồng\", \"values\": {\"2021\": 412.5, \"2022\": 480}}\n"
	"],\n"
	"\"proposals\": [\"Quỹ đạt {{metrics.quy}}.\"]")

EXPLAIN(TEXT_REFERENCE_EMPTY,
	"Đường dẫn đúng, nhưng chỗ nó dẫn tới chưa có giá trị, nên câu văn sẽ hở một chỗ. Hay gặp khi số liệu của năm báo cáo chưa nhập hoặc "
	"còn là null. Điền giá trị, hoặc viết lại câu để không cần tới nó.",
	"The path is right, but nothing stands where it leads, so the sentence would have a gap. It is common while this year's figure is "
	"not entered yet, or is null. Fill it in, or write the sentence without it.",
	"\"meeting\": {\"date\": \"2022-12-20\"},\n"
	"\"proposals\": [\"Hội nghị họp tại {{meeting.venue}}.\"]",
	"\"meeting\": {\"date\": \"2022-12-20\", \"venue\": \"hội trường UBND phường\"},\n"
	"\"proposals\": [\"Hội nghị họp tại {{meeting.venue}}.\"]")

EXPLAIN(TEXT_FILTER,
	"Sau dấu | là bộ lọc, cho biết giá trị được viết ra thế nào: bằng số, bằng chữ, rút gọn, in hoa. Không có bộ lọc nào mang tên này. "
	"Chọn một trong các tên mà gợi ý nêu.",
	"Behind | stands a filter, which says how a value is written: in figures, in words, shortened, in capitals. There is none of this "
	"name. Choose one of those in the hint.",
	"\"metrics\": [\n"
	"  {\"id\": \"quy\", \"name\": \"Quỹ khuyến học\", \"unit\": \"triệu đồng\", \"values\": {\"2021\": 412.5, \"2022\": 480}}\n"
	"],\n"
	"\"proposals\": [\"Quỹ đạt {{metrics.quy | mony}}.\"]",
	"\"metrics\": [\n"
	"  {\"id\": \"quy\", \"name\": \"Quỹ khuyến học\", \"unit\": \"triệu đồng\", \"values\": {\"2021\": 412.5, \"2022\": 480}}\n"
	"],\n"
	"\"proposals\": [\"Quỹ đạt {{metrics.quy | money}}.\"]")

EXPLAIN(TEXT_FILTER_VALUE,
	"Bộ lọc có thật nhưng không hợp với loại giá trị này: không thể viết tên tổ chức theo lối tiền, hay viết một con số theo lối ngày "
	"tháng; số có đơn vị thì không in được bằng đơn vị khác, như số tiền in thành %. Gợi ý nêu những bộ lọc dùng được cho giá trị ấy.",
	"The filter exists but does not suit a value of this kind: an organisation's name cannot be written as money, nor a number as a "
	"date; and a figure that has a unit is not printed with another, a sum of money in per cent. The hint lists those that do.",
	"\"proposals\": [\"{{organization.name | money}}\"]",
	"\"proposals\": [\"{{organization.name | upper}}\"]")

EXPLAIN(REPORT_IS_LAYOUT,
	"Tệp có \"blocks\" hoặc \"styles\" mà không có năm và tổ chức: đó là bố cục, nói báo cáo trông thế nào, chứ không phải báo cáo. Bố cục được kiểm tra "
	"cùng một báo cáo: ghi tên nó sau --layout, rồi đến tên báo cáo.",
	"The file has \"blocks\" or \"styles\", and neither a year nor an organization: it is a layout, which says how reports look, and no report. A layout is "
	"checked together with a report: name it behind --layout, and then the report.",
	"{\"styles\": {\"body\": {}}, \"blocks\": [{\"type\": \"text\", \"text\": \"Năm {{year}}\"}]}",
	"{\"year\": 2022, \"organization\": {\"name\": \"Hội Chữ thập đỏ quận Kiến An\"}}")

EXPLAIN(TEXT_BRACES,
	"Hai dấu {{ mở một chỗ điền giá trị, và phải có }} đóng lại. Thiếu dấu đóng thì cả phần sau của câu bị hiểu là đường dẫn. Thêm }} "
	"ngay sau đường dẫn.",
	"{{ opens a place for a value, and }} has to close it. Without that the rest of the sentence would be taken for a path. Add }} right "
	"behind the path.",
	"\"proposals\": [\"Năm {{year tiếp tục phát huy kết quả.\"]",
	"\"proposals\": [\"Năm {{year}} tiếp tục phát huy kết quả.\"]")

EXPLAIN(TEXT_EMPHASIS,
	"**…** là chữ đậm, *…* là chữ nghiêng; ở đây dấu sao mở ra mà không đóng lại, nên sẽ in nguyên dấu sao giữa câu. Thêm dấu sao còn "
	"thiếu ngay sau chữ cuối cần nhấn, không có dấu cách ở trước. Nếu đúng là muốn in dấu sao thì viết \\\\*.",
	"**…** is bold and *…* italic; here the stars open and do not close, so they would be printed as they are. Add those that lack right "
	"behind the last word, with no space before them. To print a star write \\\\*.",
	"\"proposals\": [\"Nhân rộng mô hình **Gia đình học tập.\"]",
	"\"proposals\": [\"Nhân rộng mô hình **Gia đình học tập**.\"]")

EXPLAIN(TEXT_CYCLE,
	"Đoạn văn này, qua các {{…}}, lại nhắc tới chính nó, nên nếu in thì không bao giờ hết. Thường là tiêu đề nhắc tiêu đề phụ, còn tiêu "
	"đề phụ lại nhắc tiêu đề. Ở một trong hai chỗ hãy viết thẳng nội dung.",
	"By way of {{…}} this text stands in itself, and printing it would never end. Mostly a title refers to the subtitle, and that to the "
	"title. Write out the words in one of the two places.",
	"\"title\": \"Tổng kết: {{subtitle}}\",\n"
	"\"subtitle\": \"Kèm theo {{title}}\"",
	"\"title\": \"Tổng kết công tác năm {{year}}\",\n"
	"\"subtitle\": \"Kèm theo {{title}}\"")

EXPLAIN(METRIC_CHANGE_UNKNOWN,
	"Văn bản nhắc tới mức tăng giảm của chỉ tiêu, nhưng không có số liệu năm trước để tính, hoặc số liệu năm trước bằng 0 nên không tính "
	"được phần trăm. Chương trình không bịa ra số. Thêm số liệu năm trước; nếu chỉ biết mức tăng giảm thì ghi vào \"change\".",
	"The text asks for the change of a metric, and there is no figure of the year before to compute it from, or that is 0, of which "
	"there are no per cent. The program makes nothing up. Add the figure of the year before; if only the change is known write it in "
	"\"change\".",
	"\"metrics\": [{\"id\": \"quy\", \"name\": \"Quỹ\", \"unit\": \"triệu đồng\", \"values\": {\"2022\": 480}}],\n"
	"\"proposals\": [\"Quỹ {{metrics.quy.change}}.\"]",
	"\"metrics\": [{\"id\": \"quy\", \"name\": \"Quỹ\", \"unit\": \"triệu đồng\", \"values\": {\"2021\": 412.5, \"2022\": 480}}],\n"
	"\"proposals\": [\"Quỹ {{metrics.quy.change}}.\"]")

EXPLAIN(ROW_CELLS,
	"Số ô của hàng này khác số cột của bảng, nên từ chỗ thiếu trở đi con số sẽ nằm dưới tên cột khác. Đó là loại sai khó thấy nhất trong "
	"phụ lục. Thêm ô còn thiếu (ô trống ghi null), hoặc bỏ ô thừa.",
	"The row has another number of cells than the table has columns, so that from some place on figures would stand under the wrong "
	"heads. In an annex that is the hardest mistake to see. Add the cells that lack (null for an empty one), or take out those too many.",
	"\"annexes\": [{\n"
	"  \"title\": \"Kết quả theo khu phố\",\n"
	"  \"columns\": [{\"title\": \"Khu phố\"}, {\"title\": \"Hội viên\"}, {\"title\": \"Học bổng\"}],\n"
	"  \"rows\": [[\"Khu phố 1\", 12]]\n"
	"}]",
	"\"annexes\": [{\n"
	"  \"title\": \"Kết quả theo khu phố\",\n"
	"  \"columns\": [{\"title\": \"Khu phố\"}, {\"title\": \"Hội viên\"}, {\"title\": \"Học bổng\"}],\n"
	"  \"rows\": [[\"Khu phố 1\", 120, 12]]\n"
	"}]")

EXPLAIN(TEXT_LINES,
	"Khóa này được in trên một dòng, hoặc nằm trong câu (tên, chức vụ, địa danh), nên không được có chỗ xuống dòng hay dấu tab. Thay "
	"bằng một dấu cách. Nội dung nhiều đoạn thì ghi thành danh sách ở các khóa như \"paragraphs\".",
	"What this key holds is printed on one line or within a sentence (a name, an office, a place), so it cannot have line breaks or "
	"tabs. Put a space in their place. Several paragraphs go into a list, in keys such as \"paragraphs\".",
	"\"meeting\": {\"venue\": \"Hội trường\\nUBND phường\"}",
	"\"meeting\": {\"venue\": \"Hội trường UBND phường\"}")

EXPLAIN(ID_RESERVED,
	"Mã viết đúng dạng, nhưng trong {{…}} từ này đã có nghĩa riêng: {{metrics.count}} là số chỉ tiêu. Nếu cho dùng làm mã thì không biết "
	"muốn nói cái nào. Chọn một mã khác.",
	"The id is of the right form, but within {{…}} this word has a meaning of its own: {{metrics.count}} is the number of metrics. As an "
	"id it would leave open which is meant. Choose another.",
	"\"metrics\": [{\"id\": \"count\", \"name\": \"Số lượng hội viên\"}]",
	"\"metrics\": [{\"id\": \"hoi_vien\", \"name\": \"Số lượng hội viên\"}]")

EXPLAIN(TEXT_NOT_PRINTABLE,
	"Đường dẫn trong {{…}} dẫn tới cả một nhóm giá trị (một đối tượng, một danh sách, số liệu của mọi năm), không phải một giá trị in ra "
	"được. Hãy đi tiếp cho tới giá trị cần in, hoặc dùng .count để lấy số mục.",
	"The path in {{…}} leads to a whole group of values (an object, a list, the figures of all years), not to one that can be printed. "
	"Go on to the value that is meant, or use .count for the number of entries.",
	"\"proposals\": [\"Báo cáo của {{organization}}.\"]",
	"\"proposals\": [\"Báo cáo của {{organization.name}}.\"]")

EXPLAIN(STRING_BRACES,
	"Giá trị này (tên, chức vụ, đơn vị tính…) được in nguyên văn, nên {{…}} trong đó sẽ hiện ra trên giấy đúng như gõ. Chỉ các đoạn văn "
	"bản mới thay {{…}} bằng giá trị. Hãy viết thẳng nội dung.",
	"This value (a name, an office, a unit…) is printed as it is, and {{…}} in it would stand on the page as typed. Only texts have "
	"{{…}} replaced. Write out the words.",
	"\"meeting\": {\"venue\": \"Nhà văn hóa {{organization.place}}\"}",
	"\"meeting\": {\"venue\": \"Nhà văn hóa phường An Bình\"}")

EXPLAIN(MONEY_RANGE,
	"Đổi ra đồng, số tiền này có quá 18 chữ số, lớn hơn mọi con số mà một báo cáo có thể có. Gần như chắc chắn đơn vị tính bị ghi nhầm: "
	"con số đã tính bằng đồng mà \"unit\" lại ghi “tỷ đồng”. Sửa con số hoặc sửa đơn vị.",
	"In đồng this sum has more than 18 digits, more than any report can have. Almost certainly the unit is wrong: the figure is in đồng "
	"already, and \"unit\" says “tỷ đồng”. Correct the one or the other.",
	"\"metrics\": [{\"id\": \"quy\", \"name\": \"Quỹ\", \"unit\": \"tỷ đồng\", \"values\": {\"2022\": 4800000000000}}]",
	"\"metrics\": [{\"id\": \"quy\", \"name\": \"Quỹ\", \"unit\": \"đồng\", \"values\": {\"2022\": 480000000}}]")

EXPLAIN(IMAGE_PATH,
	"Đường dẫn tới ảnh tính từ thư mục của tệp báo cáo và không được ra ngoài thư mục ấy, để khi chép cả thư mục sang máy khác thì báo "
	"cáo vẫn còn đủ ảnh. Vì vậy không dùng đường dẫn bắt đầu bằng / hay C:\\, cũng không dùng “..”. Chép ảnh vào cạnh báo cáo rồi ghi "
	"đường dẫn ngắn.",
	"The path of an image starts from the folder of the report and may not leave it, so that the folder can be copied to another "
	"computer with nothing missing. Paths that begin with / or C:\\ are out, and so is “..”. Copy the image to the report and write a "
	"short path.",
	"\"meeting\": {\"photos\": [{\"path\": \"../hoi-nghi.png\", \"alt\": \"Quang cảnh hội nghị\"}]}",
	"\"meeting\": {\"photos\": [{\"path\": \"anh/hoi-nghi.png\", \"alt\": \"Quang cảnh hội nghị\"}]}")

EXPLAIN(IMAGE_FILE,
	"Không có tệp ảnh ở đường dẫn này, hoặc không được phép mở nó. Hay gặp nhất là viết hoa, viết thường khác với tên tệp thật, hoặc "
	"đuôi .jpg và .jpeg lẫn nhau: máy Windows không phân biệt, máy khác thì có. Xem đúng tên tệp rồi sửa, hoặc chép ảnh vào đúng chỗ.",
	"There is no image at this path, or it may not be opened. Most often capitals differ from those of the file's name, or .jpg and "
	".jpeg: Windows takes them for the same, other systems do not. Look at the file's name and correct the path, or copy the image there.",
	"\"meeting\": {\"photos\": [{\"path\": \"anh/Hoi-nghi.png\", \"alt\": \"Quang cảnh hội nghị\"}]}",
	"\"meeting\": {\"photos\": [{\"path\": \"anh/hoi-nghi.png\", \"alt\": \"Quang cảnh hội nghị\"}]}")

EXPLAIN(IMAGE_FORMAT,
	"Chỉ in được ảnh PNG và JPEG. Tên tệp có thể vẫn là .jpg mà bên trong là HEIC của điện thoại, WebP tải từ mạng, hay GIF; chương "
	"trình xét nội dung, không xét đuôi tên. Mở ảnh bằng một chương trình xem ảnh rồi lưu ra PNG hoặc JPEG.",
	"Only PNG and JPEG images can be printed. A name may end with .jpg and the file still be a telephone's HEIC, a WebP from the web or "
	"a GIF; what counts is the content. Open it in an image viewer and save it as PNG or JPEG.",
	"\"meeting\": {\"photos\": [{\"path\": \"anh/bieu-do.gif\", \"alt\": \"Biểu đồ kết quả\"}]}",
	"\"meeting\": {\"photos\": [{\"path\": \"anh/hoi-nghi.png\", \"alt\": \"Quang cảnh hội nghị\"}]}")

EXPLAIN(IMAGE_TOO_LARGE,
	"Ảnh lớn quá mức cần thiết sẽ làm tệp PDF nặng và lập rất chậm, mà in ra không đẹp hơn. Trên khổ A4, 2 đến 4 triệu điểm ảnh là đủ "
	"nét. Thu nhỏ ảnh rồi lưu lại.",
	"An image far larger than needed makes the PDF heavy and slow to make, and looks no better. On A4, 2 to 4 megapixels are sharp "
	"enough. Make it smaller and save it again.",
	"\"meeting\": {\"photos\": [{\"path\": \"anh/toan-canh.png\", \"alt\": \"Toàn cảnh hội nghị\"}]}",
	"\"meeting\": {\"photos\": [{\"path\": \"anh/hoi-nghi.png\", \"alt\": \"Quang cảnh hội nghị\"}]}")

EXPLAIN(IMAGE_COLOURS,
	"Ảnh dùng hệ màu mà chương trình không nhận, thường là CMYK của nhà in hoặc 16 bit mỗi màu. Để màu không bị sai trên bản PDF lưu "
	"trữ, chỉ nhận ảnh xám và ảnh RGB 8 bit. Mở ảnh, đổi sang RGB rồi lưu lại.",
	"The image has colours that the program does not take, mostly a printer's CMYK or 16 bits a colour. So that colours come out right "
	"in a PDF that is kept for long, only grey and RGB images of 8 bits are taken. Open it, turn it into RGB, and save it again.",
	"\"meeting\": {\"photos\": [{\"path\": \"anh/nha-in.jpg\", \"alt\": \"Bìa kỷ yếu\"}]}",
	"\"meeting\": {\"photos\": [{\"path\": \"anh/hoi-nghi.png\", \"alt\": \"Quang cảnh hội nghị\"}]}")

EXPLAIN(IMAGE_DATA,
	"Tệp đúng là ảnh PNG hay JPEG nhưng dữ liệu bên trong không đọc hết được: thường là tải về chưa xong hoặc chép bị gián đoạn. In ra "
	"sẽ mất nửa ảnh, nên chương trình dừng lại. Lấy lại ảnh gốc.",
	"The file is a PNG or JPEG image, but what it holds cannot be read to the end: mostly it was not downloaded or copied in full. Half "
	"an image would be printed, so the program stops. Get the original again.",
	"\"meeting\": {\"photos\": [{\"path\": \"anh/tai-do.png\", \"alt\": \"Quang cảnh hội nghị\"}]}",
	"\"meeting\": {\"photos\": [{\"path\": \"anh/hoi-nghi.png\", \"alt\": \"Quang cảnh hội nghị\"}]}")

EXPLAIN(NUMBER_GROUPED,
	"Trong tệp JSON, dấu chấm là dấu thập phân, nên 1.250 là một phẩy hai lăm, không phải một nghìn hai trăm năm mươi. Số kết thúc bằng "
	"0 sau ba chữ số như vậy thường là do quen tay viết dấu phân nhóm. Nếu là hàng nghìn thì viết liền 1250; nếu đúng là số thập phân "
	"thì bỏ số 0 thừa ở cuối.",
	"In JSON the point is a decimal point, so 1.250 is one and a quarter, not twelve hundred and fifty. Three digits that end with 0 are "
	"mostly thousands grouped out of habit. For thousands write 1250; if it is a decimal leave out the last 0.",
	"\"metrics\": [{\"id\": \"hoi_vien\", \"name\": \"Hội viên\", \"unit\": \"người\", \"values\": {\"2022\": 1.250}}]",
	"\"metrics\": [{\"id\": \"hoi_vien\", \"name\": \"Hội viên\", \"unit\": \"người\", \"values\": {\"2022\": 1250}}]")

EXPLAIN(TEXT_LINK,
	"Một liên kết viết là [chữ](địa chỉ), và địa chỉ phải bắt đầu bằng https://, http:// hoặc mailto:. Thiếu phần đầu thì không trình "
	"xem PDF nào biết mở ra sao, nên chữ được in nhưng không bấm được. Viết đủ địa chỉ.",
	"A link is written [words](address), and the address has to begin with https://, http:// or mailto:. Without that no PDF viewer "
	"knows how to open it, so the words are printed but cannot be clicked. Write the address in full.",
	"\"proposals\": [\"Xem thêm tại [trang của Hội](khuyenhoc.vn).\"]",
	"\"proposals\": [\"Xem thêm tại [trang của Hội](https://khuyenhoc.vn).\"]")

EXPLAIN(TEXT_NOTE,
	"Trong văn bản, ^[nội dung] là một chú thích cuối trang: ở đây in số nhỏ, nội dung in dưới chân trang. Chú thích này thiếu dấu ] đóng lại, "
	"hoặc bên trong để trống, nên cả dấu ^[ sẽ in ra giữa câu. Đóng lại bằng ], hoặc viết \\\\^ nếu thật sự muốn in dấu ^.",
	"In a text ^[words] is a footnote: a small number is printed here, and the words at the foot of the page. This one has no ] at its end, "
	"or nothing in it, so that the sign ^[ itself would be printed. Close it with ], or write \\\\^ where the sign is meant.",
	"\"proposals\": [\"Hội đã trao 134 suất quà^[Số liệu đến 30/11.\"]",
	"\"proposals\": [\"Hội đã trao 134 suất quà^[Số liệu đến 30/11.].\"]")

EXPLAIN(REPORT_LARGE,
	"Khi kiểm tra, tongket còn dàn trang thử để tìm chữ mà phông không có và số bị ngắt đôi trong bảng. Với báo cáo trên 4 MB, tức cả nghìn trang, việc ấy lâu "
	"gấp nhiều lần mọi việc khác, nên tongket check bỏ qua và báo để biết. tongket render vẫn dàn trang và không ghi PDF khi còn lỗi.",
	"To check a report is to lay it out as well: that is how letters which no typeface has and figures which a table would cut are found. For a report of more "
	"than 4 MB, which is a thousand pages, that takes many times longer than all the rest, so tongket check leaves it and says so. tongket render lays it "
	"out in any case, and writes no PDF while there are errors.",
	"\"proposals\": [\"… 5 MB …\"]",
	"\"proposals\": [\"Xin cấp thêm kinh phí.\"]")

EXPLAIN(CHECK_OFF,
	"\"check\": {\"off\": […]} tắt những quy tắc mà báo cáo này có lý do không theo. Chỉ các quy tắc về con số (C), thể thức (T) và ngôn "
	"ngữ (N) tắt được; các lỗi còn lại phải sửa thì mới in được. Xem danh sách bằng tongket check --list, và viết đủ mã, ví dụ \"T701\".",
	"\"check\": {\"off\": […]} switches off rules that this report has reason not to follow. Only the rules on figures (C), form (T) and "
	"language (N) can be switched off; the other errors have to be mended before anything can be printed. tongket check --list shows "
	"them; write the whole code, such as \"T701\".",
	"\"check\": {\"off\": [\"R201\"]}",
	"\"check\": {\"off\": [\"T701\"]}")
