/* T7xx: rules on form (Nghị định 30/2020/NĐ-CP); a part of diagnostic_table.h. No include guard: this is an X-macro table. */
DIAGNOSTIC(FORM_NUMBER, "T701", SEVERITY_WARNING, "số văn bản “{1}” không phải chỉ gồm chữ số", "Chỉ ghi con số, ví dụ \"05\"; chữ “Số:” và ký hiệu được in riêng.",
	   "the document's number, ‘{1}’, is not digits only", "Write the digits alone, such as \"05\"; the word “Số:” and the symbol are printed apart.")
DIAGNOSTIC(FORM_NUMBER_ZERO, "T702", SEVERITY_WARNING, "số văn bản nhỏ hơn 10 phải có số 0 ở trước: “{1}”", "Ghi \"0{1}\".",
	   "a document number below 10 needs a 0 before it: ‘{1}’", "Write \"0{1}\".")
DIAGNOSTIC(FORM_SYMBOL, "T703", SEVERITY_WARNING, "ký hiệu “{1}” {2}", "Viết chữ in hoa, giữa các nhóm là dấu “-”, không cách chữ, ví dụ \"BC-HCTĐ\".",
	   "the symbol ‘{1}’ {2}", "Use capitals with “-” between the groups and no spaces, such as \"BC-HCTĐ\".")
DIAGNOSTIC(FORM_SYMBOL_TYPE, "T704", SEVERITY_WARNING, "ký hiệu “{1}” không mở đầu bằng “BC” là chữ viết tắt của báo cáo{2}", "Ghi \"BC-\" rồi đến chữ viết tắt tên tổ chức.",
	   "the symbol ‘{1}’ does not begin with ‘BC’, which stands for a report{2}", "Write \"BC-\" and then the organisation's abbreviation.")
DIAGNOSTIC(FORM_SYMBOL_ORGANIZATION, "T705", SEVERITY_WARNING, "ký hiệu “{1}” không có chữ viết tắt của tổ chức là “{2}”", "Sửa ký hiệu, hoặc sửa \"abbreviation\" của tổ chức.",
	   "the symbol ‘{1}’ lacks the organisation's abbreviation, ‘{2}’", "Correct the symbol, or the organisation's \"abbreviation\".")
DIAGNOSTIC(FORM_PLACE_CAPITAL, "T706", SEVERITY_WARNING, "địa danh “{1}” chưa viết hoa các chữ cái đầu", "Viết hoa chữ cái đầu của từng âm tiết trong tên.",
	   "the place ‘{1}’ lacks its capitals", "Each syllable of the name begins with a capital.")
DIAGNOSTIC(FORM_PLACE_EXTRA, "T707", SEVERITY_WARNING, "địa danh “{1}” có phần thừa “{2}”", "Chỉ ghi tên địa phương; dấu phẩy và ngày tháng được in từ \"date\".",
	   "the place ‘{1}’ has ‘{2}’, which does not belong to it", "Write the name alone; the comma and the date are printed from \"date\".")
DIAGNOSTIC(FORM_PLACE_DISAGREES, "T708", SEVERITY_WARNING, "địa danh “{1}” khác với địa danh của tổ chức là “{2}”", "Ghi thống nhất, hoặc bỏ một trong hai.",
	   "the place ‘{1}’ is not that of the organisation, ‘{2}’", "Make them agree, or leave one of them out.")
DIAGNOSTIC(FORM_SUMMARY_TYPE, "T709", SEVERITY_WARNING, "trích yếu lặp lại “{1}”, tên loại đã in ở trên", "Bỏ hai chữ này, bắt đầu bằng nội dung, ví dụ “Kết quả công tác …”.",
	   "the summary repeats ‘{1}’, which is printed above it as the type of document", "Leave it out and begin with the matter: “Kết quả công tác …”.")
DIAGNOSTIC(FORM_SUMMARY_END, "T710", SEVERITY_WARNING, "trích yếu kết thúc bằng dấu “{1}”", "Bỏ dấu ở cuối; trích yếu không có dấu câu cuối dòng.",
	   "the summary ends with ‘{1}’", "Delete it: a summary has no mark at its end.")
DIAGNOSTIC(FORM_SUMMARY_CAPITALS, "T711", SEVERITY_WARNING, "trích yếu viết toàn chữ in hoa", "Viết bằng chữ in thường, chỉ viết hoa chữ đầu và tên riêng.",
	   "the summary is all in capitals", "Write small letters; only its first letter and names are large.")
DIAGNOSTIC(FORM_SUMMARY_SMALL, "T712", SEVERITY_WARNING, "trích yếu bắt đầu bằng chữ thường “{1}”", "Viết hoa chữ cái đầu.", "the summary begins with a small letter, ‘{1}’",
	   "Begin it with a capital.")
DIAGNOSTIC(FORM_SUMMARY_YEAR, "T713", SEVERITY_WARNING, "chỉ nhắc tới năm {1}, trong khi đây là báo cáo năm {2}", "Sửa lại năm, hoặc viết {{year}} để năm luôn khớp.",
	   "only {1} is named, but this is the report of {2}", "Correct the year, or write {{year}}, which always fits.")
DIAGNOSTIC(FORM_LENGTH, "T714", SEVERITY_WARNING, "{1} dài {2} ký tự, quá {3} ký tự của trường thông tin văn bản điện tử", "Rút gọn lại.",
	   "{1} has {2} characters, more than the {3} of its field in electronic documents", "Shorten it.")
DIAGNOSTIC(FORM_BASIS_OPENING, "T715", SEVERITY_WARNING, "căn cứ bắt đầu bằng “{1}” mà không có chữ “Căn cứ”", "Viết “Căn cứ {1} …”.", "this legal basis begins with ‘{1}’, without “Căn cứ”",
	   "Write “Căn cứ {1} …”.")
DIAGNOSTIC(FORM_BASIS_REFERENCE, "T716", SEVERITY_NOTE, "căn cứ nhắc tới {1} mà chưa ghi {2}", "Ghi đủ: tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành, trích yếu.",
	   "this legal basis names a {1} without {2}", "Give its type, number and symbol, date, issuer and summary.")
DIAGNOSTIC(FORM_DATE_ZERO, "T717", SEVERITY_NOTE, "“{1}” nên viết là “{2}”", "Ngày nhỏ hơn 10 và tháng 1, 2 có số 0 ở trước; các tháng khác thì không.", "‘{1}’ should be ‘{2}’",
	   "Days below 10 and months 1 and 2 take a 0 before them, other months do not.")
DIAGNOSTIC(FORM_LINE_MARK, "T718", SEVERITY_WARNING, "{1}", "Cuối mỗi dòng là “;”, cuối dòng cuối cùng là “.”; hoặc không dòng nào có dấu.", "{1}",
	   "Every line ends with “;” and the last with “.”, or none of them has a mark.")
DIAGNOSTIC(FORM_LABEL_TWICE, "T719", SEVERITY_WARNING, "“{1}” ở đây sẽ bị in hai lần", "Bỏ đi: bố cục tự in chữ này.", "‘{1}’ would be printed twice", "Leave it out: the layout prints it.")
DIAGNOSTIC(FORM_LINE_TWICE, "T720", SEVERITY_WARNING, "“{1}” ghi hai lần", "Xóa một dòng.", "‘{1}’ stands here twice", "Delete one of the lines.")
DIAGNOSTIC(FORM_ITEM_MARK, "T721", SEVERITY_WARNING, "“{1}” ở đầu dòng được gõ tay, trong khi bố cục tự đánh dấu", "Xóa “{1}” và dấu cách sau nó.",
	   "‘{1}’ is typed at the beginning, but the layout sets a mark itself", "Delete ‘{1}’ and the space behind it.")
DIAGNOSTIC(FORM_POINT_LETTER, "T722", SEVERITY_WARNING, "điểm “{1})” không có trong bảng chữ cái tiếng Việt", "Thứ tự các điểm: a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.",
	   "the point ‘{1})’ is not a letter of the Vietnamese alphabet", "The points are a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.")
DIAGNOSTIC(FORM_FILE_MISSING, "T723", SEVERITY_WARNING, "nơi nhận không có dòng “Lưu”", "Thêm dòng cuối, ví dụ \"Lưu: VT.\"", "the recipients lack the line “Lưu” for the file",
	   "Add a last line, such as \"Lưu: VT.\"")
DIAGNOSTIC(FORM_FILE_LAST, "T724", SEVERITY_WARNING, "dòng “Lưu” không đứng cuối nơi nhận", "Chuyển xuống cuối.", "the line “Lưu” is not the last of the recipients", "Move it to the end.")
DIAGNOSTIC(FORM_FILE_WORDS, "T725", SEVERITY_NOTE, "dòng “{1}” không theo mẫu “Lưu: VT, …”", "Ghi “Lưu: VT,” rồi đến chữ viết tắt của đơn vị soạn thảo.",
	   "the line ‘{1}’ is not of the form “Lưu: VT, …”", "Write “Lưu: VT,” and the abbreviation of the unit that wrote the report.")
DIAGNOSTIC(FORM_AS_ABOVE_MISSING, "T726", SEVERITY_WARNING, "có “Kính gửi” mà nơi nhận không có dòng “Như trên”", "Thêm \"Như trên\" làm dòng đầu của nơi nhận.",
	   "there are addressees, but the recipients have no line “Như trên”", "Make \"Như trên\" the first of the recipients.")
DIAGNOSTIC(FORM_AS_ABOVE_FIRST, "T727", SEVERITY_WARNING, "dòng “{1}” không đứng đầu nơi nhận", "Chuyển lên đầu.", "the line ‘{1}’ is not the first of the recipients", "Move it to the top.")
DIAGNOSTIC(FORM_AS_ABOVE_ALONE, "T728", SEVERITY_WARNING, "có dòng “{1}” mà không có “Kính gửi” để nhắc lại", "Thêm \"addressees\", hoặc bỏ dòng này.",
	   "‘{1}’ refers to addressees, and there are none", "Add \"addressees\", or delete the line.")
DIAGNOSTIC(FORM_AUTHORITY, "T729", SEVERITY_WARNING, "quyền hạn của người ký viết “{1}”, đúng thể thức là “{2}”", "Viết chữ viết tắt như mẫu (TM., KT., TL., TUQ., Q.), cách một dấu cách rồi đến tên tập thể hoặc chức vụ.",
	   "the signer's authority is written ‘{1}’, by the rules ‘{2}’", "Write the abbreviation as the rules have it (TM., KT., TL., TUQ., Q.), a space, and the body or office.")
DIAGNOSTIC(FORM_AUTHORITY_CAPITALS, "T730", SEVERITY_WARNING, "“{1}” chưa viết bằng chữ in hoa", "Quyền hạn, chức vụ của người ký viết bằng chữ in hoa.", "‘{1}’ is not in capitals",
	   "The signer's authority and office are in capitals.")
DIAGNOSTIC(FORM_AUTHORITY_OFFICE, "T731", SEVERITY_WARNING, "sau “{1}” phải là chức vụ của cấp phó", "Ghi chức vụ của người ký, ví dụ \"position\": \"PHÓ CHỦ TỊCH\".",
	   "‘{1}’ has to be followed by a deputy's office", "Name the signer's own office, such as \"position\": \"PHÓ CHỦ TỊCH\".")
DIAGNOSTIC(FORM_AUTHORITY_OBJECT, "T732", SEVERITY_WARNING, "“{1}” không hợp: sau “{2}” phải là {3}", "TM. đứng trước tên tập thể; KT., TL., TUQ., Q. đứng trước chức vụ.",
	   "‘{1}’ does not fit: ‘{2}’ is followed by {3}", "TM. stands before a body, KT., TL., TUQ. and Q. before an office.")
DIAGNOSTIC(FORM_SIGNER_TITLE, "T733", SEVERITY_WARNING, "trước họ tên người ký không ghi “{1}”", "Chỉ ghi họ tên; học hàm, học vị chỉ dùng trong ngành có quy định riêng (giáo dục, y tế, khoa học).",
	   "‘{1}’ does not stand before a signer's name", "Give the name alone; titles are used only where a field has rules for them (education, health, science).")
DIAGNOSTIC(FORM_SIGNER_NAME, "T734", SEVERITY_WARNING, "họ tên người ký “{1}” chưa đúng chữ hoa, chữ thường", "Chỉ viết hoa chữ cái đầu của từng âm tiết.",
	   "the signer's name, ‘{1}’, has its capitals wrong", "Only the first letter of each syllable is a capital.")
DIAGNOSTIC(FORM_ANNEX_UNMENTIONED, "T735", SEVERITY_WARNING, "không chỗ nào trong báo cáo nhắc tới Phụ lục {1}", "Thêm chỉ dẫn vào chỗ có liên quan, ví dụ “(Phụ lục {1} kèm theo)”.",
	   "nothing in the report refers to Phụ lục {1}", "Point to it where it belongs: “(Phụ lục {1} kèm theo)”.")
DIAGNOSTIC(FORM_ANNEX_ALONE, "T736", SEVERITY_NOTE, "không chỗ nào trong báo cáo nhắc tới phụ lục", "Thêm chỉ dẫn vào chỗ có liên quan, ví dụ “(Phụ lục kèm theo)”.",
	   "nothing in the report refers to the annex", "Point to it where it belongs: “(Phụ lục kèm theo)”.")
DIAGNOSTIC(FORM_ANNEX_UNKNOWN, "T737", SEVERITY_WARNING, "nhắc tới “{1}” mà báo cáo chỉ có {2} phụ lục", "Sửa lại số, hoặc thêm phụ lục vào \"annexes\".",
	   "‘{1}’ is referred to, but the report has only {2} annexes", "Correct the number, or add the annex to \"annexes\".")
DIAGNOSTIC(FORM_ANNEX_NUMERAL, "T738", SEVERITY_WARNING, "phụ lục đánh số La Mã, còn ở đây ghi “{1}”", "Ghi \"{2}\".", "annexes have Roman numbers, and this says ‘{1}’", "Write \"{2}\".")
DIAGNOSTIC(FORM_CAPITAL_PLACE, "T739", SEVERITY_WARNING, "“{1}” là tên riêng, viết hoa chưa đúng", "Viết “{2}”.", "‘{1}’ is a name and has its capitals wrong", "Write “{2}”.")
DIAGNOSTIC(FORM_CAPITAL_SPECIAL, "T740", SEVERITY_NOTE, "“{1}”: theo quy định, danh từ chung cũng viết hoa", "Viết “{2}”.", "‘{1}’: by the rules the common noun has a capital, too", "Write “{2}”.")
DIAGNOSTIC(FORM_CAPITAL_ORGANIZATION, "T741", SEVERITY_NOTE, "tên tổ chức “{1}” viết hoa chưa đúng quy định", "Viết “{2}”.", "the organisation's name ‘{1}’ has its capitals wrong", "Write “{2}”.")
DIAGNOSTIC(FORM_CAPITAL_DAY, "T742", SEVERITY_NOTE, "tên ngày, tháng, năm “{1}” viết hoa chưa đúng quy định", "Viết “{2}”.", "the name of a day, month or year, ‘{1}’, has its capitals wrong", "Write “{2}”.")
DIAGNOSTIC(FORM_CAPITAL_STATE, "T743", SEVERITY_NOTE, "“{1}” viết hoa chưa đúng quy định", "Viết “{2}”.", "‘{1}’ has its capitals wrong", "Write “{2}”.")
DIAGNOSTIC(FORM_LUNAR_YEAR, "T744", SEVERITY_WARNING, "năm {2} không phải là năm {1}", "Năm {2} là năm {3}; sửa lại tên năm hoặc con số.", "{2} is not the year {1}", "{2} is {3}: correct the name or the number.")
