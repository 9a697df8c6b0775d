/* Explanations of the form codes; a part of explain_table.h. No include guard: this is an X-macro table. */
EXPLAIN(FORM_NUMBER, "Số văn bản là số thứ tự trong năm, ghi bằng chữ số Ả Rập (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3). Chữ “Số:”, dấu gạch chéo và ký hiệu do bố cục in, nên ghi cả vào đây thì sẽ in hai lần.",
	"The number counts the year's documents, in Arabic digits (Decree 30/2020/NĐ-CP, appendix I, part I, section II.3). The layout prints “Số:”, the stroke and the symbol, so that writing them here prints them twice.",
	"\"document\": {\"number\": \"Số: 05/BC-HCTĐ\"}",
	"\"document\": {\"number\": \"05\", \"symbol\": \"BC-HCTĐ\"}")
EXPLAIN(FORM_NUMBER_ZERO, "Số văn bản nhỏ hơn 10 phải ghi thêm số 0 ở trước (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3.c). Số là một chuỗi, nên ghi được \"05\".",
	"A number below 10 takes a 0 before it (Decree 30/2020/NĐ-CP, appendix I, part I, section II.3.c). It is a string, so that \"05\" can be written.",
	"\"document\": {\"number\": \"5\"}",
	"\"document\": {\"number\": \"05\"}")
EXPLAIN(FORM_SYMBOL, "Ký hiệu viết bằng chữ in hoa, giữa các nhóm chữ có dấu gạch nối, không cách chữ; dấu gạch chéo chỉ đứng giữa số và ký hiệu (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3.c). Số văn bản ghi riêng ở \"number\".",
	"A symbol is in capitals, with a hyphen between its groups and no spaces; the stroke stands only between number and symbol (Decree 30/2020/NĐ-CP, appendix I, part I, section II.3.c). The number itself goes to \"number\".",
	"\"document\": {\"symbol\": \"BC - HCTĐ\"}",
	"\"document\": {\"symbol\": \"BC-HCTĐ\"}")
EXPLAIN(FORM_SYMBOL_TYPE, "Ký hiệu gồm chữ viết tắt tên loại văn bản rồi đến chữ viết tắt tên tổ chức; báo cáo viết tắt là BC (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3.b và Phụ lục III, mục I). Ký hiệu chép từ một kế hoạch hay thông báo cũ làm cho báo cáo vào sổ sai loại.",
	"A symbol is the abbreviation of the type of document and then that of the organisation; a report is BC (Decree 30/2020/NĐ-CP, appendix I, part I, section II.3.b, and appendix III, section I). One that was copied from a plan or a notice files the report under the wrong type.",
	"\"document\": {\"symbol\": \"KH-HCTĐ\"}",
	"\"document\": {\"symbol\": \"BC-HCTĐ\"}")
EXPLAIN(FORM_SYMBOL_ORGANIZATION, "Chữ viết tắt tên tổ chức trong ký hiệu do tổ chức quy định (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3.b). Ở đây ký hiệu không có chữ viết tắt ghi ở \"organization\": có thể ký hiệu được chép từ văn bản của nơi khác.",
	"The organisation lays down its abbreviation in the symbol (Decree 30/2020/NĐ-CP, appendix I, part I, section II.3.b). This symbol lacks the one given under \"organization\": it may have been copied from somebody else's document.",
	"\"organization\": {\"name\": \"Hội Chữ thập đỏ quận Kiến An\", \"abbreviation\": \"HCTĐ\"}, \"document\": {\"symbol\": \"BC-HKH\"}",
	"\"organization\": {\"name\": \"Hội Chữ thập đỏ quận Kiến An\", \"abbreviation\": \"HCTĐ\"}, \"document\": {\"symbol\": \"BC-HCTĐ\"}")
EXPLAIN(FORM_PLACE_CAPITAL, "Các chữ cái đầu của địa danh phải viết hoa (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4.c). Địa danh là tên gọi chính thức của nơi tổ chức đóng trụ sở.",
	"The first letters of the place are capitals (Decree 30/2020/NĐ-CP, appendix I, part I, section II.4.c). It is the official name of where the organisation has its seat.",
	"\"document\": {\"place\": \"kiến an\"}",
	"\"document\": {\"place\": \"Kiến An\"}")
EXPLAIN(FORM_PLACE_EXTRA, "Sau địa danh là dấu phẩy rồi đến ngày, tháng, năm (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4.c). Bố cục tự in dấu phẩy và ngày lấy từ \"date\", nên ở đây chỉ ghi tên địa phương.",
	"A comma and the date follow the place (Decree 30/2020/NĐ-CP, appendix I, part I, section II.4.c). The layout prints both, the date from \"date\", so that only the name stands here.",
	"\"document\": {\"place\": \"Kiến An, ngày\"}",
	"\"document\": {\"place\": \"Kiến An\", \"date\": \"2022-11-15\"}")
EXPLAIN(FORM_PLACE_DISAGREES, "Địa danh trên văn bản là nơi tổ chức đóng trụ sở (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4.a). Hai chỗ ghi hai tên khác nhau thì một chỗ đã cũ hoặc bị nhầm.",
	"The place is where the organisation has its seat (Decree 30/2020/NĐ-CP, appendix I, part I, section II.4.a). Where two places are named, one of them is out of date or a slip.",
	"\"organization\": {\"name\": \"Hội Chữ thập đỏ quận Kiến An\", \"place\": \"Kiến An\"}, \"document\": {\"place\": \"Đồ Sơn\"}",
	"\"organization\": {\"name\": \"Hội Chữ thập đỏ quận Kiến An\", \"place\": \"Kiến An\"}, \"document\": {\"place\": \"Kiến An\"}")
EXPLAIN(FORM_SUMMARY_TYPE, "Tên loại “BÁO CÁO” in ngay trên trích yếu (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.5.b). Trích yếu bắt đầu lại bằng “Báo cáo” thì hai chữ này in hai lần.",
	"The type “BÁO CÁO” is printed right above the summary (Decree 30/2020/NĐ-CP, appendix I, part I, section II.5.b). A summary that begins with “Báo cáo” prints it twice.",
	"\"document\": {\"summary\": \"Báo cáo kết quả công tác Hội năm {{year}}\"}",
	"\"document\": {\"summary\": \"Kết quả công tác Hội năm {{year}}\"}")
EXPLAIN(FORM_SUMMARY_END, "Trích yếu là một câu ngắn gọn hoặc một cụm từ in đậm dưới tên loại, cuối dòng không có dấu câu (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.5 và mẫu ở mục V).",
	"The summary is a short phrase in bold below the type, without a mark at its end (Decree 30/2020/NĐ-CP, appendix I, part I, section II.5 and the sample in V).",
	"\"document\": {\"summary\": \"Kết quả công tác Hội năm {{year}}.\"}",
	"\"document\": {\"summary\": \"Kết quả công tác Hội năm {{year}}\"}")
EXPLAIN(FORM_SUMMARY_CAPITALS, "Trích yếu trình bày bằng chữ in thường, đậm; chỉ tên loại ở trên in hoa (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.5.b).",
	"The summary is in small letters, bold; only the type above it is in capitals (Decree 30/2020/NĐ-CP, appendix I, part I, section II.5.b).",
	"\"document\": {\"summary\": \"KẾT QUẢ CÔNG TÁC HỘI NĂM 2022\"}, \"year\": 2022",
	"\"document\": {\"summary\": \"Kết quả công tác Hội năm 2022\"}, \"year\": 2022")
EXPLAIN(FORM_SUMMARY_SMALL, "Trích yếu nằm trên một dòng riêng nên chữ cái đầu viết hoa, như mẫu “Về công tác phòng, chống lụt bão” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục V).",
	"The summary stands on a line of its own and begins with a capital, as in the sample “Về công tác phòng, chống lụt bão” (Decree 30/2020/NĐ-CP, appendix I, part I, section V).",
	"\"document\": {\"summary\": \"kết quả công tác Hội\"}",
	"\"document\": {\"summary\": \"Kết quả công tác Hội\"}")
EXPLAIN(FORM_SUMMARY_YEAR, "Trích yếu hay tiêu đề nêu một năm, nhưng không phải năm của báo cáo hay năm kế tiếp: thường là sót lại từ báo cáo cũ. Viết {{year}} và {{directions.year}} thì năm luôn khớp. Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.5 đòi trích yếu phản ánh đúng nội dung.",
	"The summary or title names a year, but neither the report's nor the next: usually left over from an old report. {{year}} and {{directions.year}} always fit. Decree 30/2020/NĐ-CP, appendix I, part I, section II.5 wants a summary that says what the document holds.",
	"\"year\": 2022, \"document\": {\"summary\": \"Kết quả công tác Hội năm 2019\"}",
	"\"year\": 2022, \"document\": {\"summary\": \"Kết quả công tác Hội năm 2022\"}")
EXPLAIN(FORM_LENGTH, "Văn bản điện tử đi kèm các trường thông tin có độ dài nhất định: số 11 ký tự, ký hiệu 30, trích yếu 500, chức vụ 100, họ tên 50, tên cơ quan 200 (Nghị định 30/2020/NĐ-CP, Phụ lục VI). Phần dài hơn có thể bị cắt khi gửi qua trục liên thông.",
	"An electronic document carries fields of fixed lengths: number 11 characters, symbol 30, summary 500, office 100, name 50, organisation 200 (Decree 30/2020/NĐ-CP, appendix VI). What is longer may be cut off in exchange.",
	"\"document\": {\"symbol\": \"BC-HCTĐ-AAAAAAAAAAAAAAAAAAAAAAAAA\"}",
	"\"document\": {\"symbol\": \"BC-HCTĐ\"}")
EXPLAIN(FORM_BASIS_OPENING, "Mỗi căn cứ là một dòng mở đầu bằng “Căn cứ” (hoặc “Theo”, “Thực hiện”, “Xét”), như các mẫu của Nghị định 30/2020/NĐ-CP, Phụ lục III; cách ghi ở Phụ lục I, phần I, mục II.6.a.",
	"Each basis is a line that begins with “Căn cứ” (or “Theo”, “Thực hiện”, “Xét”), as in the samples of Decree 30/2020/NĐ-CP, appendix III; appendix I, part I, section II.6.a says what it holds.",
	"\"document\": {\"bases\": [\"Luật Hoạt động chữ thập đỏ ngày 03 tháng 6 năm 2008\"]}",
	"\"document\": {\"bases\": [\"Căn cứ Luật Hoạt động chữ thập đỏ ngày 03 tháng 6 năm 2008\"]}")
EXPLAIN(FORM_BASIS_REFERENCE, "Căn cứ phải ghi đầy đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu; riêng luật, pháp lệnh không ghi số (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.a). Thiếu thì người đọc không tra được văn bản.",
	"A basis gives type, number, symbol, issuer, date and summary in full; only laws and ordinances go without a number (Decree 30/2020/NĐ-CP, appendix I, part I, section II.6.a). Without them nobody can look the document up.",
	"\"document\": {\"bases\": [\"Căn cứ Nghị định 30/2020/NĐ-CP của Chính phủ về công tác văn thư\"]}",
	"\"document\": {\"bases\": [\"Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư\"]}")
EXPLAIN(FORM_DATE_ZERO, "Ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0 ở trước; tháng 3 đến tháng 9 thì không (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4.b). Chính nghị định được viết là “ngày 05 tháng 3 năm 2020”.",
	"Days below 10 and the months 1 and 2 take a 0 before them, the months 3 to 9 do not (Decree 30/2020/NĐ-CP, appendix I, part I, section II.4.b). The decree itself is dated “ngày 05 tháng 3 năm 2020”.",
	"\"document\": {\"bases\": [\"Căn cứ Nghị định số 30/2020/NĐ-CP ngày 5 tháng 03 năm 2020 của Chính phủ\"]}",
	"\"document\": {\"bases\": [\"Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ\"]}")
EXPLAIN(FORM_LINE_MARK, "Căn cứ, kính gửi nhiều nơi và nơi nhận: cuối mỗi dòng có dấu chấm phẩy, cuối dòng cuối cùng có dấu chấm (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.a và II.9.d). Có thể bỏ hết các dấu để bố cục tự đặt, nhưng không nên dòng có dòng không.",
	"Legal bases, several addressees and the recipients: a semicolon ends each line, a full stop the last (Decree 30/2020/NĐ-CP, appendix I, part I, section II.6.a and II.9.d). All of them may be left out for the layout to set; only a mixture is wrong.",
	"\"document\": {\"recipients\": [\"UBND quận;\", \"Các phường.\", \"Lưu: VT, VP;\"]}",
	"\"document\": {\"recipients\": [\"UBND quận;\", \"Các phường;\", \"Lưu: VT, VP.\"]}")
EXPLAIN(FORM_LABEL_TWICE, "“Kính gửi:”, “Nơi nhận:” và “Phụ lục I” do bố cục in (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9.d và III.1.b). Ghi thêm vào nội dung thì in hai lần.",
	"The layout prints “Kính gửi:”, “Nơi nhận:” and “Phụ lục I” (Decree 30/2020/NĐ-CP, appendix I, part I, section II.9.d and III.1.b). Written in the text as well they are printed twice.",
	"\"document\": {\"addressees\": [\"Kính gửi: UBND quận Kiến An\"]}",
	"\"document\": {\"addressees\": [\"UBND quận Kiến An\"]}")
EXPLAIN(FORM_LINE_TWICE, "Một căn cứ hay một nơi nhận chỉ ghi một lần (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.a và II.9.a); dòng lặp thường là sót lại khi chép từ văn bản trước.",
	"A basis or a recipient is named once (Decree 30/2020/NĐ-CP, appendix I, part I, section II.6.a and II.9.a); a second time is usually left over from copying.",
	"\"document\": {\"recipients\": [\"UBND quận\", \"UBND quận\", \"Lưu: VT\"]}",
	"\"document\": {\"recipients\": [\"UBND quận\", \"UBND phường\", \"Lưu: VT\"]}")
EXPLAIN(FORM_ITEM_MARK, "Bố cục tự đặt gạch đầu dòng hay số thứ tự cho các ý của một danh sách (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.đ quy định cách đánh số). Gõ thêm “-”, “a)” hay “1.” thì trang in có hai dấu.",
	"The layout sets a dash or number before each point of a list (Decree 30/2020/NĐ-CP, appendix I, part I, section II.6.đ rules on numbering). A “-”, “a)” or “1.” that is typed as well prints a second mark.",
	"\"results\": {\"sections\": [{\"items\": [\"- Trao 134 suất quà\", \"- Khám bệnh miễn phí\"]}]}",
	"\"results\": {\"sections\": [{\"items\": [\"Trao 134 suất quà\", \"Khám bệnh miễn phí\"]}]}")
EXPLAIN(FORM_POINT_LETTER, "Thứ tự các điểm dùng chữ cái tiếng Việt: sau đ là e rồi đến g; không có f, j, w, z (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.đ).",
	"Points are lettered by the Vietnamese alphabet: đ, e, g; there is no f, j, w or z (Decree 30/2020/NĐ-CP, appendix I, part I, section II.6.đ).",
	"\"results\": {\"sections\": [{\"paragraphs\": [\"e) Thăm hỏi hội viên.\\nf) Trao quà.\"]}]}",
	"\"results\": {\"sections\": [{\"paragraphs\": [\"e) Thăm hỏi hội viên.\\ng) Trao quà.\"]}]}")
EXPLAIN(FORM_FILE_MISSING, "Dòng cuối cùng của nơi nhận là “Lưu: VT,” rồi đến chữ viết tắt đơn vị soạn thảo (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9.d). Thiếu dòng này thì không rõ bản lưu ở đâu.",
	"The last of the recipients is “Lưu: VT,” and the abbreviation of the unit that wrote the document (Decree 30/2020/NĐ-CP, appendix I, part I, section II.9.d). Without it nobody knows where the file copy is.",
	"\"document\": {\"recipients\": [\"UBND quận\"]}",
	"\"document\": {\"recipients\": [\"UBND quận\", \"Lưu: VT, VP\"]}")
EXPLAIN(FORM_FILE_LAST, "“Lưu” là dòng cuối cùng của nơi nhận, sau mọi nơi khác (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9.d).",
	"“Lưu” is the last line of the recipients, below all others (Decree 30/2020/NĐ-CP, appendix I, part I, section II.9.d).",
	"\"document\": {\"recipients\": [\"Lưu: VT\", \"UBND quận\"]}",
	"\"document\": {\"recipients\": [\"UBND quận\", \"Lưu: VT\"]}")
EXPLAIN(FORM_FILE_WORDS, "Mẫu của dòng này: chữ “Lưu”, dấu hai chấm, “VT” (văn thư), dấu phẩy, chữ viết tắt đơn vị soạn thảo và số bản lưu nếu cần (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9.d). Tổ chức không có văn thư có thể tắt quy tắc này.",
	"The line has the word “Lưu”, a colon, “VT” (the registry), a comma, the abbreviation of the unit and, if wanted, the number of copies (Decree 30/2020/NĐ-CP, appendix I, part I, section II.9.d). An organisation without a registry may switch this rule off.",
	"\"document\": {\"recipients\": [\"UBND quận\", \"Lưu VP\"]}",
	"\"document\": {\"recipients\": [\"UBND quận\", \"Lưu: VT, VP\"]}")
EXPLAIN(FORM_AS_ABOVE_MISSING, "Báo cáo gửi cấp trên có “Kính gửi” thì dưới chữ “Nơi nhận” là “Như trên”, rồi mới đến các nơi khác (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9.b).",
	"Where a report to a superior body has “Kính gửi”, the recipients begin with “Như trên” and go on with the others (Decree 30/2020/NĐ-CP, appendix I, part I, section II.9.b).",
	"\"document\": {\"addressees\": [\"UBND quận\"], \"recipients\": [\"Hội Chữ thập đỏ thành phố\", \"Lưu: VT\"]}",
	"\"document\": {\"addressees\": [\"UBND quận\"], \"recipients\": [\"Như trên\", \"Hội Chữ thập đỏ thành phố\", \"Lưu: VT\"]}")
EXPLAIN(FORM_AS_ABOVE_FIRST, "“Như trên” đứng ngay dưới chữ “Nơi nhận”, trước các nơi khác (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9.b).",
	"“Như trên” stands right below “Nơi nhận”, before the others (Decree 30/2020/NĐ-CP, appendix I, part I, section II.9.b).",
	"\"document\": {\"addressees\": [\"UBND quận\"], \"recipients\": [\"Các phường\", \"Như trên\", \"Lưu: VT\"]}",
	"\"document\": {\"addressees\": [\"UBND quận\"], \"recipients\": [\"Như trên\", \"Các phường\", \"Lưu: VT\"]}")
EXPLAIN(FORM_AS_ABOVE_ALONE, "“Như trên” nhắc lại các nơi ghi sau “Kính gửi” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9.b). Báo cáo không có “Kính gửi” thì dòng này không chỉ vào đâu cả.",
	"“Như trên” stands for those named behind “Kính gửi” (Decree 30/2020/NĐ-CP, appendix I, part I, section II.9.b). In a report without addressees it means nobody.",
	"\"document\": {\"recipients\": [\"Như trên\", \"Lưu: VT\"]}",
	"\"document\": {\"addressees\": [\"UBND quận\"], \"recipients\": [\"Như trên\", \"Lưu: VT\"]}")
EXPLAIN(FORM_AUTHORITY, "Quyền hạn của người ký viết tắt “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”, in hoa và có dấu chấm (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7.b và II.7.đ). Các dạng “T/M”, “K/T” là của văn bản Đảng.",
	"The signer's authority is written “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”, in capitals with a dot (Decree 30/2020/NĐ-CP, appendix I, part I, section II.7.b and II.7.đ). “T/M” and “K/T” belong to documents of the Party.",
	"\"document\": {\"signature\": {\"authority\": [\"T/M BAN THƯỜNG VỤ\"]}}",
	"\"document\": {\"signature\": {\"authority\": [\"TM. BAN THƯỜNG VỤ\"]}}")
EXPLAIN(FORM_AUTHORITY_CAPITALS, "Quyền hạn và chức vụ của người ký trình bày bằng chữ in hoa, đậm (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7.đ).",
	"The signer's authority and office are in bold capitals (Decree 30/2020/NĐ-CP, appendix I, part I, section II.7.đ).",
	"\"document\": {\"signature\": {\"authority\": [\"TM. Ban Thường vụ\"], \"position\": \"CHỦ TỊCH\"}}",
	"\"document\": {\"signature\": {\"authority\": [\"TM. BAN THƯỜNG VỤ\"], \"position\": \"CHỦ TỊCH\"}}")
EXPLAIN(FORM_AUTHORITY_OFFICE, "“KT.” đứng trước chức vụ của người đứng đầu; người ký thay là cấp phó, chức vụ của mình ghi ở dòng dưới (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7.b). Ghi lại đúng chức vụ người đứng đầu thì thành người ấy tự ký thay mình.",
	"“KT.” stands before the head's office; who signs is a deputy, whose own office is on the next line (Decree 30/2020/NĐ-CP, appendix I, part I, section II.7.b). Named again, the head would be signing for themselves.",
	"\"document\": {\"signature\": {\"authority\": [\"KT. CHỦ TỊCH\"], \"position\": \"CHỦ TỊCH\"}}",
	"\"document\": {\"signature\": {\"authority\": [\"KT. CHỦ TỊCH\"], \"position\": \"PHÓ CHỦ TỊCH\"}}")
EXPLAIN(FORM_AUTHORITY_OBJECT, "“TM.” (thay mặt) đứng trước tên tập thể lãnh đạo hoặc cơ quan; “KT.” (ký thay) và “Q.” (quyền) đứng trước chức vụ (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7.b).",
	"“TM.” (on behalf of) stands before a body, “KT.” (for) and “Q.” (acting) before an office (Decree 30/2020/NĐ-CP, appendix I, part I, section II.7.b).",
	"\"document\": {\"signature\": {\"authority\": [\"TM. CHỦ TỊCH\"], \"position\": \"PHÓ CHỦ TỊCH\"}}",
	"\"document\": {\"signature\": {\"authority\": [\"KT. CHỦ TỊCH\"], \"position\": \"PHÓ CHỦ TỊCH\"}}")
EXPLAIN(FORM_SIGNER_TITLE, "Trước họ tên của người ký không ghi học hàm, học vị và các danh hiệu danh dự; ngành vũ trang, giáo dục, y tế, khoa học có thể có quy định riêng (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7.c). Đơn vị thuộc ngành đó thì tắt quy tắc này.",
	"No academic or honorary title stands before a signer's name; the forces, education, health and science may have rules of their own (Decree 30/2020/NĐ-CP, appendix I, part I, section II.7.c). Such a unit switches this rule off.",
	"\"document\": {\"signature\": {\"name\": \"TS. Vũ Bích Phượng\"}}",
	"\"document\": {\"signature\": {\"name\": \"Vũ Bích Phượng\"}}")
EXPLAIN(FORM_SIGNER_NAME, "Họ tên người ký viết bằng chữ in thường, đậm (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7.đ), viết hoa chữ cái đầu tất cả các âm tiết (Phụ lục II, mục II.1).",
	"The signer's name is in bold small letters (Decree 30/2020/NĐ-CP, appendix I, part I, section II.7.đ); the first letter of each syllable is a capital (appendix II, section II.1).",
	"\"document\": {\"signature\": {\"name\": \"VŨ BÍCH PHƯỢNG\"}}",
	"\"document\": {\"signature\": {\"name\": \"Vũ Bích Phượng\"}}")
EXPLAIN(FORM_ANNEX_UNMENTIONED, "Văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1.a). Quy tắc này chỉ xét báo cáo có \"document\".",
	"A document points to each of its annexes (Decree 30/2020/NĐ-CP, appendix I, part I, section III.1.a). The rule looks only at reports that have a \"document\".",
	"\"annexes\": [{\"title\": \"Kết quả theo phường\", \"columns\": [{\"title\": \"Đơn vị\"}], \"rows\": [[\"Phường Ngọc Sơn\"]]}, {\"title\": \"Danh sách\", \"columns\": [{\"title\": \"Đơn vị\"}], \"rows\": [[\"Phường Bắc Sơn\"]]}], \"document\": {\"number\": \"05\"}, \"results\": {\"sections\": [{\"paragraphs\": [\"Kết quả theo từng phường ở Phụ lục I.\"]}]}",
	"\"annexes\": [{\"title\": \"Kết quả theo phường\", \"columns\": [{\"title\": \"Đơn vị\"}], \"rows\": [[\"Phường Ngọc Sơn\"]]}, {\"title\": \"Danh sách\", \"columns\": [{\"title\": \"Đơn vị\"}], \"rows\": [[\"Phường Bắc Sơn\"]]}], \"document\": {\"number\": \"05\"}, \"results\": {\"sections\": [{\"paragraphs\": [\"Kết quả theo từng phường ở Phụ lục I, danh sách ở Phụ lục II.\"]}]}")
EXPLAIN(FORM_ANNEX_ALONE, "Văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1.a). Quy tắc này chỉ xét báo cáo có \"document\".",
	"A document points to its annex (Decree 30/2020/NĐ-CP, appendix I, part I, section III.1.a). The rule looks only at reports that have a \"document\".",
	"\"annexes\": [{\"title\": \"Kết quả theo phường\", \"columns\": [{\"title\": \"Đơn vị\"}], \"rows\": [[\"Phường Ngọc Sơn\"]]}], \"document\": {\"number\": \"05\"}, \"results\": {\"sections\": [{\"paragraphs\": [\"Kết quả theo từng phường đều tăng.\"]}]}",
	"\"annexes\": [{\"title\": \"Kết quả theo phường\", \"columns\": [{\"title\": \"Đơn vị\"}], \"rows\": [[\"Phường Ngọc Sơn\"]]}], \"document\": {\"number\": \"05\"}, \"results\": {\"sections\": [{\"paragraphs\": [\"Kết quả theo từng phường ở Phụ lục kèm theo.\"]}]}")
EXPLAIN(FORM_ANNEX_UNKNOWN, "Lời văn nhắc tới một phụ lục không có trong báo cáo: số bị nhầm, hoặc phụ lục bị quên (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1.a). Câu có nêu văn bản khác thì được bỏ qua.",
	"The text points to an annex that the report does not have: the number is a slip, or the annex was forgotten (Decree 30/2020/NĐ-CP, appendix I, part I, section III.1.a). Sentences that name another document are passed over.",
	"\"annexes\": [{\"title\": \"Kết quả theo phường\", \"columns\": [{\"title\": \"Đơn vị\"}], \"rows\": [[\"Phường Ngọc Sơn\"]]}], \"results\": {\"sections\": [{\"paragraphs\": [\"Danh sách ở Phụ lục II.\"]}]}",
	"\"annexes\": [{\"title\": \"Kết quả theo phường\", \"columns\": [{\"title\": \"Đơn vị\"}], \"rows\": [[\"Phường Ngọc Sơn\"]]}, {\"title\": \"Danh sách\", \"columns\": [{\"title\": \"Đơn vị\"}], \"rows\": [[\"Phường Bắc Sơn\"]]}], \"results\": {\"sections\": [{\"paragraphs\": [\"Danh sách ở Phụ lục II.\"]}]}")
EXPLAIN(FORM_ANNEX_NUMERAL, "Từ hai phụ lục trở lên thì đánh số thứ tự bằng chữ số La Mã (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1.a), và bố cục in như vậy; lời văn nhắc tới cũng viết như vậy.",
	"Two annexes or more have Roman numbers (Decree 30/2020/NĐ-CP, appendix I, part I, section III.1.a), and the layout prints them so; the text refers to them in the same way.",
	"\"annexes\": [{\"title\": \"Kết quả theo phường\", \"columns\": [{\"title\": \"Đơn vị\"}], \"rows\": [[\"Phường Ngọc Sơn\"]]}, {\"title\": \"Danh sách\", \"columns\": [{\"title\": \"Đơn vị\"}], \"rows\": [[\"Phường Bắc Sơn\"]]}], \"results\": {\"sections\": [{\"paragraphs\": [\"Danh sách ở Phụ lục 2.\"]}]}",
	"\"annexes\": [{\"title\": \"Kết quả theo phường\", \"columns\": [{\"title\": \"Đơn vị\"}], \"rows\": [[\"Phường Ngọc Sơn\"]]}, {\"title\": \"Danh sách\", \"columns\": [{\"title\": \"Đơn vị\"}], \"rows\": [[\"Phường Bắc Sơn\"]]}], \"results\": {\"sections\": [{\"paragraphs\": [\"Danh sách ở Phụ lục II.\"]}]}")
EXPLAIN(FORM_CAPITAL_PLACE, "Tên địa lý viết hoa chữ cái đầu của các âm tiết tạo thành tên riêng (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1.a). Chỉ những tên không thể hiểu khác mới được xét: “hòa bình” viết thường có thể là từ thường.",
	"In a geographical name the first letter of each syllable is a capital (Decree 30/2020/NĐ-CP, appendix II, section III.1.a). Only names that cannot be anything else are looked at: “hòa bình” may be peace.",
	"\"results\": {\"sections\": [{\"paragraphs\": [\"Đoàn đi thăm các tỉnh quảng Nam và kon tum.\"]}]}",
	"\"results\": {\"sections\": [{\"paragraphs\": [\"Đoàn đi thăm các tỉnh Quảng Nam và Kon Tum.\"]}]}")
EXPLAIN(FORM_CAPITAL_SPECIAL, "Danh từ chung chỉ đơn vị hành chính cũng viết hoa khi đi với chữ số, tên người, sự kiện lịch sử (“Quận 1”, “Phường Điện Biên Phủ”) và trong “Thành phố Hồ Chí Minh”, “Thủ đô Hà Nội” (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1.b và III.1.c).",
	"The common noun has a capital, too, before a number, a person or an event of history (“Quận 1”, “Phường Điện Biên Phủ”) and in “Thành phố Hồ Chí Minh”, “Thủ đô Hà Nội” (Decree 30/2020/NĐ-CP, appendix II, section III.1.b and III.1.c).",
	"\"results\": {\"sections\": [{\"paragraphs\": [\"Đoàn công tác của thành phố Hồ Chí Minh.\"]}]}",
	"\"results\": {\"sections\": [{\"paragraphs\": [\"Đoàn công tác của Thành phố Hồ Chí Minh.\"]}]}")
EXPLAIN(FORM_CAPITAL_ORGANIZATION, "Tên cơ quan, tổ chức viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình và chức năng, lĩnh vực hoạt động: “Hội Chữ thập đỏ”, “Ban Chỉ đạo”, “Hội đồng nhân dân” (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV.1.a).",
	"In an organisation's name the words for its kind and for its field begin with a capital: “Hội Chữ thập đỏ”, “Ban Chỉ đạo”, “Hội đồng nhân dân” (Decree 30/2020/NĐ-CP, appendix II, section IV.1.a).",
	"\"results\": {\"sections\": [{\"paragraphs\": [\"Hội chữ thập đỏ quận phối hợp với Ủy ban Nhân dân quận.\"]}]}",
	"\"results\": {\"sections\": [{\"paragraphs\": [\"Hội Chữ thập đỏ quận phối hợp với Ủy ban nhân dân quận.\"]}]}")
EXPLAIN(FORM_CAPITAL_DAY, "Tên ngày tết viết hoa chữ cái đầu của âm tiết thứ nhất (“tết Nguyên đán”, chữ “Tết” có thể viết hoa); năm âm lịch viết hoa các âm tiết; ngày trong tuần và tháng viết bằng chữ thì viết hoa: “thứ Hai”, “tháng Giêng” (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.8).",
	"A feast's name has one capital (“tết Nguyên đán”; “Tết” may have one as well); lunar years have two; days and months written in words have one: “thứ Hai”, “tháng Giêng” (Decree 30/2020/NĐ-CP, appendix II, section V.8).",
	"\"results\": {\"sections\": [{\"paragraphs\": [\"Chăm lo Tết Nguyên Đán, xuân quý mão.\"]}]}",
	"\"results\": {\"sections\": [{\"paragraphs\": [\"Chăm lo Tết Nguyên đán, xuân Quý Mão.\"]}]}")
EXPLAIN(FORM_CAPITAL_STATE, "“Nhà nước”, “Nhân dân” là trường hợp viết hoa đặc biệt (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.1), “Đảng” (chỉ Đảng Cộng sản Việt Nam) viết hoa để tỏ lòng trân trọng (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.4). Tính từ như trong “cơ quan nhà nước” không bị xét.",
	"“Nhà nước” and “Nhân dân” are named as special cases (Decree 30/2020/NĐ-CP, appendix II, section V.1), “Đảng”, the Communist Party of Vietnam, has a capital out of respect (Decree 30/2020/NĐ-CP, appendix II, section V.4). Adjectives, as in “cơ quan nhà nước”, are left alone.",
	"\"results\": {\"sections\": [{\"paragraphs\": [\"Chủ trương của Đảng và nhà nước.\"]}]}",
	"\"results\": {\"sections\": [{\"paragraphs\": [\"Chủ trương của Đảng và Nhà nước.\"]}]}")
EXPLAIN(FORM_LUNAR_YEAR, "Tên năm âm lịch và năm dương lịch đi liền mà không khớp, thường là sót lại từ báo cáo năm trước. Cách viết tên năm theo Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.8.a.",
	"The lunar year's name does not fit the number beside it, usually left over from last year's report. Decree 30/2020/NĐ-CP, appendix II, section V.8.a rules on the names.",
	"\"results\": {\"sections\": [{\"paragraphs\": [\"Tặng quà Tết Nhâm Dần 2023.\"]}]}",
	"\"results\": {\"sections\": [{\"paragraphs\": [\"Tặng quà Tết Quý Mão 2023.\"]}]}")
