/* Explanations of the language codes; a part of explain_table.h. No include guard: this is an X-macro table. */
EXPLAIN(FORM_DECOMPOSED, "Một chữ có dấu có thể lưu thành một ký tự (Unicode dựng sẵn, NFC) hoặc thành chữ cái và các dấu rời. Trên giấy hai cách như nhau, nhưng máy tìm kiếm, sắp xếp và so sánh thì coi là hai chữ khác nhau. Chữ rời thường do máy Mac hoặc do bảng mã “Unicode tổ hợp” của bộ gõ. Chọn “Unicode dựng sẵn” trong bộ gõ; tongket check --fix ghép lại các dấu trong tệp.",
	"A letter with marks may be stored as one character (precomposed Unicode, NFC) or as a letter with its marks apart. On paper they are the same, but search, sorting and comparing take them for different words. Marks apart come from Macs and from the “composite Unicode” setting of keyboard programs. Choose precomposed Unicode there; tongket check --fix joins the marks in the file.",
	"\"proposals\": [\"Ca\\u0301c c\\u00e2\\u0301p Hội\"]",
	"\"proposals\": [\"Các cấp Hội\"]")
EXPLAIN(TONE_STYLE_MIXED, "Ở các vần oa, oe, uy không có âm cuối, dấu thanh đặt được ở hai chỗ: hòa, khỏe, thủy hoặc hoà, khoẻ, thuỷ (Quyết định 1989/QĐ-BGDĐT). Kiểu nào cũng dùng được nhưng một văn bản chỉ nên theo một kiểu. Cảnh báo chỉ nêu một lần, ở chỗ đầu tiên của kiểu ít dùng hơn; tên riêng không tính.",
	"In oa, oe and uy without a final the tone mark may stand in two places: hòa, khỏe, thủy or hoà, khoẻ, thuỷ (Decision 1989/QĐ-BGDĐT). Either will do, but a document should keep to one. The warning comes once, where the rarer way is used first; names do not count.",
	"\"proposals\": [\"Xã hội hòa thuận, nhân dân hoà hợp, sức khỏe tốt\"]",
	"\"proposals\": [\"Xã hội hòa thuận, nhân dân hòa hợp, sức khỏe tốt\"]")
EXPLAIN(BILLION_MIXED, "Viết “tỷ” hay “tỉ” đều được, nhưng trong một văn bản nên viết một cách. Cảnh báo chỉ nêu một lần, ở chỗ đầu tiên của cách ít dùng hơn.",
	"Both “tỷ” and “tỉ” are right, but a document should write it one way. The warning comes once, where the rarer one is used first.",
	"\"proposals\": [\"Năm trước 3 tỷ đồng, năm nay 4 tỉ đồng\"]",
	"\"proposals\": [\"Năm trước 3 tỷ đồng, năm nay 4 tỷ đồng\"]")
EXPLAIN(SPACE_DOUBLED, "Hai dấu cách liền nhau thường còn lại sau khi xóa hoặc dán chữ. Đoạn văn in ra được dàn đều hai bên nên khoảng trắng này thành một lỗ hổng giữa dòng. tongket check --fix chỉ để lại một dấu cách.",
	"Two spaces in a row are mostly left over from deleting or pasting. In justified text they make a hole in the line. tongket check --fix leaves one.",
	"\"proposals\": [\"Trao tặng  quà Tết\"]",
	"\"proposals\": [\"Trao tặng quà Tết\"]")
EXPLAIN(SPACE_AT_END, "Dấu cách ở đầu đoạn đẩy chữ đầu tiên lệch khỏi lề, ở cuối đoạn thì không ai thấy nhưng vẫn nằm trong tệp. Dấu cách ấy thường theo vào khi dán chữ từ nơi khác. tongket check --fix xóa đi.",
	"A space at the beginning pushes the first word off the margin; one at the end is never seen, but stays in the file. They come with pasted text. tongket check --fix deletes them.",
	"\"proposals\": [\"Trao tặng quà Tết \"]",
	"\"proposals\": [\"Trao tặng quà Tết\"]")
EXPLAIN(SPACE_BEFORE_MARK, "Trong tiếng Việt, dấu phẩy, dấu chấm, dấu đóng ngoặc … viết liền với chữ đứng trước. Có dấu cách ở đó thì dấu câu có thể bị đẩy xuống đầu dòng sau. tongket check --fix xóa dấu cách này.",
	"In Vietnamese a comma, a point or a closing bracket stands right behind its word. With a space there the mark may land at the beginning of the next line. tongket check --fix deletes it.",
	"\"proposals\": [\"Thăm hỏi , tặng quà\"]",
	"\"proposals\": [\"Thăm hỏi, tặng quà\"]")
EXPLAIN(SPACE_BEHIND_OPENING, "Dấu mở ngoặc viết liền với chữ đứng sau. Có dấu cách ở đó thì dấu mở ngoặc có thể nằm một mình ở cuối dòng. tongket check --fix xóa dấu cách này.",
	"An opening bracket or quotation mark stands right before its word. With a space there it may stay behind alone at the end of a line. tongket check --fix deletes it.",
	"\"proposals\": [\"Cuộc vận động “ Góp một đồng”\"]",
	"\"proposals\": [\"Cuộc vận động “Góp một đồng”\"]")
EXPLAIN(SPACE_MISSING, "Sau dấu câu phải có một dấu cách; thiếu thì hai từ dính nhau và không xuống dòng được. Số (1,5), giờ, địa chỉ và chữ viết tắt như TP.HCM, Th.S không bị coi là thiếu. tongket check --fix thêm dấu cách.",
	"A space follows a mark of punctuation; without it two words stick together, and the line cannot break there. Numbers (1,5), times, addresses and abbreviations such as TP.HCM or Th.S are let off. tongket check --fix puts the space in.",
	"\"proposals\": [\"Hải Phòng,Hà Nội\"]",
	"\"proposals\": [\"Hải Phòng, Hà Nội\"]")
EXPLAIN(POINTS, "Dấu chấm lửng là “…” hoặc ba dấu chấm. Bốn, năm dấu chấm, hoặc “…” thêm dấu chấm, là gõ thừa. Hàng chấm dài để điền tay thì không bị nhắc. tongket check --fix viết “…” và tách với chữ đứng sau.",
	"An ellipsis is “…” or three points. Four or five points, or “…” with one more, are a slip. Long rows of points, to write on, are let off. tongket check --fix writes “…”, and a space before the word behind it.",
	"\"proposals\": [\"Thăm hỏi, tặng quà….Tổng giá trị tăng\"]",
	"\"proposals\": [\"Thăm hỏi, tặng quà… Tổng giá trị tăng\"]")
EXPLAIN(MARK_DOUBLED, "Hai dấu câu liền nhau như “,,” hay “..” thường còn lại sau khi sửa câu. tongket check --fix chỉ để lại một dấu khi không thể hiểu khác; chỗ còn lại thì xem rồi tự sửa.",
	"Two marks in a row, such as “,,” or “..”, are mostly left over from editing. tongket check --fix leaves one where nothing else can be meant; look at the others yourself.",
	"\"proposals\": [\"Thăm hỏi,, tặng quà\"]",
	"\"proposals\": [\"Thăm hỏi, tặng quà\"]")
EXPLAIN(QUOTE_STRAIGHT, "Văn bản tiếng Việt dùng dấu ngoặc kép cong “ ”. Dấu thẳng là của bàn phím, chỉ hợp với mã máy; để lẫn hai loại thì trang in trông cẩu thả. tongket check --fix thay khi rõ dấu nào mở, dấu nào đóng.",
	"Vietnamese documents use curly quotation marks “ ”. The straight one belongs to keyboards and program code, and the two kinds mixed look careless. tongket check --fix replaces it where it is plain which opens and which closes.",
	"\"proposals\": [\"Phong trào \\\"Tết Nhân ái\\\"\"]",
	"\"proposals\": [\"Phong trào “Tết Nhân ái”\"]")
EXPLAIN(BRACKET_UNBALANCED, "Dấu ngoặc mở ra phải có dấu đóng lại trong cùng một đoạn, và ngược lại. Thiếu một bên thì người đọc không biết lời trích hay lời chú đến đâu là hết. Ký hiệu đầu mục như a), 1) không bị nhắc.",
	"A bracket or quotation mark that opens is closed in the same paragraph, and the other way round. Without its partner nobody knows where the quotation or the remark ends. Labels of items such as a) and 1) are let off.",
	"\"proposals\": [\"Phong trào “Tết Nhân ái năm 2025\"]",
	"\"proposals\": [\"Phong trào “Tết Nhân ái” năm 2025\"]")
EXPLAIN(HYPHEN_DOUBLE, "Hai dấu gạch nối là cách gõ tạm của máy chữ. Viết gạch ngang “ – ”, hoặc gạch nối có dấu cách hai bên “ - ” như Nghị định 30/2020/NĐ-CP vẫn dùng. tongket check --fix thay khi hai bên đã có dấu cách.",
	"Two hyphens are a makeshift of typewriters. Write a dash “ – ”, or a hyphen between spaces “ - ”, as Decree 30/2020/NĐ-CP does itself. tongket check --fix replaces them where there are spaces on both sides.",
	"\"proposals\": [\"Ông Phúc -- Phó Chủ tịch\"]",
	"\"proposals\": [\"Ông Phúc – Phó Chủ tịch\"]")
EXPLAIN(HYPHEN_LOPSIDED, "Giữa hai từ, gạch nối có dấu cách ở cả hai bên (kinh tế - xã hội) hoặc không có bên nào (Việt-Nhật). Chỉ có một bên là gõ sót. tongket check --fix thêm dấu cách còn thiếu.",
	"Between two words a hyphen has a space on both sides (kinh tế - xã hội) or on none (Việt-Nhật). One side only is a slip. tongket check --fix adds the other.",
	"\"proposals\": [\"Phát triển kinh tế -xã hội\"]",
	"\"proposals\": [\"Phát triển kinh tế - xã hội\"]")
EXPLAIN(NUMBER_UNGROUPED, "Số từ 1.000 trở lên tách hàng nghìn bằng dấu chấm cho dễ đọc, nhất là khi báo cáo in số khác theo cách ấy. Năm, số văn bản, số điện thoại không tách và không bị nhắc. tongket check --fix thêm dấu chấm; tốt hơn nữa là lấy số từ \"metrics\" bằng {{…}}.",
	"Numbers from 1.000 on have points between their thousands, all the more as the report prints its other figures so. Years, numbers of documents and telephone numbers have none, and are let off. tongket check --fix puts the points in; better still, take the figure from \"metrics\" with {{…}}.",
	"\"proposals\": [\"Trao tặng 2000 suất quà\"]",
	"\"proposals\": [\"Trao tặng 2.000 suất quà\"]")
EXPLAIN(NUMBER_COMMAS, "Trong tiếng Việt, dấu phẩy đứng trước phần thập phân, dấu chấm tách hàng nghìn. Số viết kiểu Anh (1,250,000) có thể bị đọc nhầm. Chỉ có một dấu phẩy thì là phần thập phân, trừ khi đếm người, suất, hộ… là những thứ không chia lẻ được (1,234 người). tongket check --fix đổi dấu phẩy thành dấu chấm.",
	"In Vietnamese a comma stands before the decimals and points between the thousands. A number written the English way (1,250,000) may be misread. One comma alone is a decimal one, unless it counts people, parcels or households, which do not come in parts (1,234 người). tongket check --fix turns the commas into points.",
	"\"proposals\": [\"Trị giá 1,250,000 đồng\"]",
	"\"proposals\": [\"Trị giá 1.250.000 đồng\"]")
EXPLAIN(NUMBER_POINT, "Trong tiếng Việt, phần thập phân đứng sau dấu phẩy: 12,7%, 1,66 tỷ. Dấu chấm ở đó bị đọc là dấu tách hàng nghìn. tongket check --fix đổi thành dấu phẩy.",
	"In Vietnamese the decimals stand behind a comma: 12,7%, 1,66 tỷ. A point there reads like a mark between thousands. tongket check --fix makes it a comma.",
	"\"proposals\": [\"Tăng 12.7% so với năm trước\"]",
	"\"proposals\": [\"Tăng 12,7% so với năm trước\"]")
EXPLAIN(TONE_ASIDE, "Dấu thanh đặt trên nguyên âm chính: toàn, quý, của, thuốc. Dấu đặt lệch là do gõ dấu quá sớm. Hai kiểu hòa và hoà đều đúng nên không bị nhắc ở đây. Xem lại rồi sửa; từ viết đúng như vậy thì thêm vào \"check\": {\"words\": […]}.",
	"The tone mark stands on the main vowel: toàn, quý, của, thuốc. One beside it was typed too early. Both hòa and hoà are right, and let off here. Correct it; a word that is meant so goes into \"check\": {\"words\": […]}.",
	"\"proposals\": [\"Tòan thể hội viên\"]",
	"\"proposals\": [\"Toàn thể hội viên\"]")
EXPLAIN(SYLLABLE_SLIP, "Chữ này không ghép được từ âm đầu, vần và thanh của tiếng Việt (nghành, ngừoi, đươc) nên chắc là gõ sai. Tên riêng viết hoa và từ nước ngoài thường không bị nhắc. Nếu chữ ấy viết đúng như vậy thì thêm vào \"check\": {\"words\": […]}, hoặc vào \"glossary\".",
	"No initial, rhyme and tone of Vietnamese make this word (nghành, ngừoi, đươc), so that it must be a slip of the keys. Names with a capital and foreign words are mostly let off. If it is meant so, add it to \"check\": {\"words\": […]} or to \"glossary\".",
	"\"proposals\": [\"Trao quà cho ngừoi nghèo\"]",
	"\"proposals\": [\"Trao quà cho người nghèo\"]")
EXPLAIN(SYLLABLE_BARE, "Chữ không dấu này không thể là tiếng Việt trọn vẹn: tiếng kết thúc bằng c, ch, p, t phải có dấu sắc hoặc dấu nặng. Có lẽ đã quên gõ dấu. Từ nước ngoài thì thêm vào \"check\": {\"words\": […]}. Mỗi từ chỉ nhắc một lần.",
	"This word without marks cannot be Vietnamese: what ends in c, ch, p or t has the tone sắc or nặng. The marks were perhaps forgotten. Add a foreign word to \"check\": {\"words\": […]}. Each word is told of once.",
	"\"proposals\": [\"Tổ chức cuộc hop thường kỳ\"]",
	"\"proposals\": [\"Tổ chức cuộc họp thường kỳ\"]")
EXPLAIN(WORD_REPEATED, "Một từ như “của” không bao giờ viết hai lần liền nhau, và một cụm hai tiếng viết liền hai lần thường là dán thừa. Từ láy (luôn luôn, người người) không bị nhắc. Xóa một lần.",
	"A word such as “của” is never written twice in a row, and two syllables written twice were mostly pasted twice. Words that Vietnamese doubles (luôn luôn, người người) are let off. Delete one of them.",
	"\"proposals\": [\"Kết quả của của Hội\"]",
	"\"proposals\": [\"Kết quả của Hội\"]")
EXPLAIN(LETTER_TWIN, "Chữ Nga, chữ Hy Lạp, chữ toàn khổ và chữ Ð của tiếng Iceland trông giống chữ tiếng Việt nhưng là ký tự khác: tìm kiếm không thấy, phông có thể không có. Chúng thường theo vào khi dán từ trang mạng hoặc tệp đã chuyển mã. tongket check --fix thay bằng chữ đúng.",
	"Cyrillic, Greek and full-width letters and the Icelandic Ð look like Vietnamese ones, but are other characters: searching does not find them, and the font may lack them. They come with text from web pages or converted files. tongket check --fix puts the right letters.",
	"\"proposals\": [\"Thành phố Ðà Nẵng\"]",
	"\"proposals\": [\"Thành phố Đà Nẵng\"]")
EXPLAIN(CHARACTER_UNSEEN, "Tệp có ký tự không nhìn thấy (gạch nối mềm, dấu cách không độ rộng, dấu cách không ngắt thừa) theo vào khi dán từ trang mạng. Chúng làm từ bị cắt sai chỗ và tìm kiếm không thấy. Dấu cách không ngắt giữa số và đơn vị thì không bị nhắc. tongket check --fix xóa hoặc thay bằng dấu cách thường.",
	"The file has characters that cannot be seen (soft hyphens, spaces without width, stray no-break spaces), which come with text from web pages. They break words in wrong places and hide them from searching. A no-break space between a number and its unit is let off. tongket check --fix deletes them, or puts a plain space.",
	"\"proposals\": [\"Tuyên\\u00ad truyền\"]",
	"\"proposals\": [\"Tuyên truyền\"]")
EXPLAIN(COVID, "Tên bệnh viết có dấu gạch nối: Covid-19. tongket check --fix thêm dấu này.",
	"The name of the disease has a hyphen: Covid-19. tongket check --fix puts it in.",
	"\"proposals\": [\"Phòng, chống dịch Covid 19\"]",
	"\"proposals\": [\"Phòng, chống dịch Covid-19\"]")
EXPLAIN(MISSPELT, "Từng chữ thì viết đúng, nhưng ghép lại là lỗi chính tả thường gặp: bổ xung (bổ sung), sử lý (xử lý), triễn khai (triển khai), vân động (vận động). Chương trình chỉ nêu những cặp chữ chắc chắn sai. Nếu là tên riêng hoặc cố ý viết như vậy thì thêm một chữ của cặp ấy vào \"check\": {\"words\": […]}.",
	"Each syllable is well spelt, but together they are a common mistake: bổ xung (bổ sung), sử lý (xử lý), triễn khai (triển khai), vân động (vận động). Only pairs that are surely wrong are told of. If it is a name, or meant so, add one of the two to \"check\": {\"words\": […]}.",
	"\"proposals\": [\"Đề nghị bổ xung biên chế\"]",
	"\"proposals\": [\"Đề nghị bổ sung biên chế\"]")
EXPLAIN(TEXT_MOJIBAKE,
	"Đoạn này được gõ bằng bảng mã cũ (TCVN3, VNI, VISCII) hoặc UTF-8, rồi bị mở và chép lại như chữ Tây Âu, nên chữ có dấu thành ký hiệu lạ. "
	"Đọc ngược lại thì mọi chữ đều là âm tiết tiếng Việt. In ra như vậy thì không ai đọc được; hãy thay bằng chữ đã đọc lại, hoặc chép lại từ "
	"bản gốc sau khi đổi bảng mã.",
	"This text was typed in an old encoding (TCVN3, VNI, VISCII) or in UTF-8, and then opened and copied as if it were Western European, so that "
	"signs stand for the accented letters. Read back, all of it is Vietnamese syllables. Printed as it is nobody could read it; put in the "
	"text as read back, or copy it again from the original after converting that.",
	"\"title\": \"Céng hoµ x· héi chñ nghÜa ViÖt Nam\"",
	"\"title\": \"Cộng hòa xã hội chủ nghĩa Việt Nam\"")

EXPLAIN(TEXT_MOJIBAKE_LIKELY,
	"Đoạn này quá ngắn, hoặc có chữ đọc lại không ra tiếng Việt, nên chỉ là có vẻ bị mở bằng bảng mã khác. Chương trình không tự sửa. Nếu "
	"đúng vậy thì thay bằng chữ đúng; nếu là tên riêng nước ngoài thì có thể tắt quy tắc này cho báo cáo.",
	"The text is short, or some of its words do not read as Vietnamese, so it only seems to have been opened in another encoding. Nothing is "
	"repaired by itself. If it is so, put the right words in; if it is a foreign name, the rule can be switched off for the report.",
	"\"title\": \"Hµ Néi\"",
	"\"title\": \"Hà Nội\"")

EXPLAIN(TEXT_MOJIBAKE_LOST,
	"Đoạn này bị mở bằng bảng mã khác, và trên đường đi đã mất chữ: chữ ư của TCVN3 bị xóa như dấu gạch nối mềm, chữ hoa mang dấu thanh không có "
	"trong TCVN3, hoặc vài byte của UTF-8 bị bỏ. Không thể tự khôi phục mà không đoán. Hãy chép lại từ bản gốc, hoặc sửa theo cách đọc ở gợi ý "
	"rồi bổ sung chỗ thiếu.",
	"The text was opened in another encoding and lost letters on its way: TCVN3's ư is deleted as a soft hyphen, TCVN3 has no capitals with a "
	"tone, or bytes of UTF-8 were dropped. It cannot be restored without guessing. Copy it from the original again, or take the reading in "
	"the hint and add what is missing.",
	"\"title\": \"tæ chøc ®îc nhiÒu ho¹t ®éng\"",
	"\"title\": \"tổ chức được nhiều hoạt động\"")
