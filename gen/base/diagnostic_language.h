/* N8xx: rules on language; a part of diagnostic_table.h. No include guard: this is an X-macro table. */
DIAGNOSTIC(FORM_DECOMPOSED, "N801", SEVERITY_WARNING, "{1} dấu gõ rời khỏi chữ: {2}", "Gõ bằng Unicode dựng sẵn (NFC); chữ in ra như nhau nhưng tìm kiếm không thấy.",
	   "{1} marks are typed apart from their letters: {2}", "Type precomposed Unicode (NFC): it looks the same, but searching finds it.")
DIAGNOSTIC(TONE_STYLE_MIXED, "N802", SEVERITY_WARNING, "“{1}” ({2} chữ) và “{3}” ({4} chữ) đặt dấu thanh theo hai kiểu", "Chọn một kiểu cho cả văn bản: hòa, thủy hoặc hoà, thuỷ.",
	   "‘{1}’ ({2} words) and ‘{3}’ ({4} words) place the tone mark in two ways", "Choose one for the whole document: hòa, thủy or hoà, thuỷ.")
DIAGNOSTIC(BILLION_MIXED, "N803", SEVERITY_WARNING, "“{1}” ({2} chữ) và “{3}” ({4} chữ) cùng có trong báo cáo", "Chọn một cách viết: tỷ hoặc tỉ.",
	   "‘{1}’ ({2} words) and ‘{3}’ ({4} words) both stand in the report", "Choose one of them: tỷ or tỉ.")
DIAGNOSTIC(SPACE_DOUBLED, "N804", SEVERITY_WARNING, "thừa dấu cách giữa hai từ", "Chỉ để một dấu cách.", "too many spaces between two words", "Leave one.")
DIAGNOSTIC(SPACE_AT_END, "N805", SEVERITY_WARNING, "thừa dấu cách ở đầu hoặc cuối đoạn", "Xóa dấu cách này.", "a space at the beginning or end of a text", "Delete it.")
DIAGNOSTIC(SPACE_BEFORE_MARK, "N806", SEVERITY_WARNING, "thừa dấu cách trước {1}", "Viết liền với chữ đứng trước.", "there is a space before {1}", "Write it right behind the word.")
DIAGNOSTIC(SPACE_BEHIND_OPENING, "N807", SEVERITY_WARNING, "thừa dấu cách sau {1}", "Viết liền với chữ đứng sau.", "there is a space after {1}", "Write it right before the word.")
DIAGNOSTIC(SPACE_MISSING, "N808", SEVERITY_WARNING, "thiếu dấu cách trong “{1}”", "Để một dấu cách sau dấu câu.", "a space is missing in ‘{1}’", "Put a space after the mark.")
DIAGNOSTIC(POINTS, "N809", SEVERITY_WARNING, "“{1}” không phải dấu chấm lửng", "Viết “…”, sau đó là dấu cách.", "‘{1}’ is no ellipsis", "Write ‘…’ and a space behind it.")
DIAGNOSTIC(MARK_DOUBLED, "N810", SEVERITY_WARNING, "thừa dấu câu: “{1}”", "Chỉ để “{2}”.", "one mark too many: ‘{1}’", "Leave ‘{2}’.")
DIAGNOSTIC(QUOTE_STRAIGHT, "N811", SEVERITY_WARNING, "dấu ngoặc kép thẳng (\")", "Thay bằng dấu cong {2}.", "a straight quotation mark (\")", "Put the curly one, {2}.")
DIAGNOSTIC(BRACKET_UNBALANCED, "N812", SEVERITY_WARNING, "{1} đứng một mình, không có dấu đi cùng", "Thêm dấu còn thiếu, hoặc xóa dấu này.", "{1} has no partner", "Add the one that is missing, or delete this one.")
DIAGNOSTIC(HYPHEN_DOUBLE, "N813", SEVERITY_WARNING, "hai dấu gạch nối (--) thay cho gạch ngang", "Viết “ – ” hoặc “ - ”.", "two hyphens (--) for a dash", "Write ‘ – ’ or ‘ - ’.")
DIAGNOSTIC(HYPHEN_LOPSIDED, "N814", SEVERITY_WARNING, "gạch nối trong “{1}” chỉ có dấu cách ở một bên", "Để dấu cách ở cả hai bên, hoặc không để bên nào.",
	   "the hyphen in ‘{1}’ has a space on one side only", "Put one on both sides, or on none.")
DIAGNOSTIC(NUMBER_UNGROUPED, "N815", SEVERITY_WARNING, "số {1} chưa tách hàng nghìn", "Viết {2}.", "the number {1} lacks the marks between thousands", "Write {2}.")
DIAGNOSTIC(NUMBER_COMMAS, "N816", SEVERITY_WARNING, "số {1} tách hàng nghìn bằng dấu phẩy", "Viết {2}.", "the number {1} has commas between its thousands", "Write {2}.")
DIAGNOSTIC(NUMBER_POINT, "N817", SEVERITY_WARNING, "số thập phân {1} viết bằng dấu chấm", "Viết {2}.", "the decimal number {1} is written with a point", "Write {2}.")
DIAGNOSTIC(TONE_ASIDE, "N818", SEVERITY_WARNING, "dấu thanh của “{1}” đặt sai chỗ", "Đặt dấu trên nguyên âm chính.", "the tone mark of ‘{1}’ stands on the wrong letter", "Put it on the main vowel.")
DIAGNOSTIC(SYLLABLE_SLIP, "N819", SEVERITY_WARNING, "tiếng Việt không có chữ nào viết là “{1}”", "Sửa chữ này; nếu viết đúng như vậy thì thêm vào \"check\": {\"words\": […]}.",
	   "no Vietnamese syllable is spelt ‘{1}’", "Correct it; if it is meant so, add it to \"check\": {\"words\": […]}.")
DIAGNOSTIC(SYLLABLE_BARE, "N820", SEVERITY_NOTE, "“{1}” có vẻ thiếu dấu", "Thêm dấu; nếu viết đúng như vậy thì thêm vào \"check\": {\"words\": […]}.", "‘{1}’ seems to lack its marks",
	   "Add them; if it is meant so, add it to \"check\": {\"words\": […]}.")
DIAGNOSTIC(WORD_REPEATED, "N821", SEVERITY_WARNING, "viết lặp: “{1}”", "Xóa một lần.", "written twice: ‘{1}’", "Delete one of them.")
DIAGNOSTIC(LETTER_TWIN, "N822", SEVERITY_WARNING, "“{1}” có chữ của bảng chữ khác trông giống chữ tiếng Việt", "Gõ lại là “{2}”.", "‘{1}’ has letters of another alphabet that look like Vietnamese ones",
	   "Type it again: ‘{2}’.")
DIAGNOSTIC(CHARACTER_UNSEEN, "N823", SEVERITY_WARNING, "ký tự không nhìn thấy {1}", "Xóa ký tự này, hoặc thay bằng dấu cách thường.", "a character that cannot be seen, {1}", "Delete it, or put a plain space.")
DIAGNOSTIC(COVID, "N824", SEVERITY_WARNING, "“{1}” thiếu dấu gạch nối", "Viết “{2}”.", "‘{1}’ lacks its hyphen", "Write ‘{2}’.")
DIAGNOSTIC(MISSPELT, "N825", SEVERITY_WARNING, "“{1}” viết sai chính tả", "Viết “{2}”.", "‘{1}’ is misspelt", "Write ‘{2}’.")
DIAGNOSTIC(TEXT_MOJIBAKE, "N890", SEVERITY_ERROR, "“{1}” là chữ {2} bị mở bằng bảng mã khác", "Đúng ra là “{3}”.", "‘{1}’ is {2} that was opened in another encoding",
	   "It should be ‘{3}’.")
DIAGNOSTIC(TEXT_MOJIBAKE_LIKELY, "N891", SEVERITY_WARNING, "“{1}” có vẻ là chữ {2} bị mở bằng bảng mã khác", "Có lẽ đúng ra là “{3}”.",
	   "‘{1}’ seems to be {2} that was opened in another encoding", "It may be meant for ‘{3}’.")
DIAGNOSTIC(TEXT_MOJIBAKE_LOST, "N892", SEVERITY_ERROR, "“{1}” là chữ {2} bị mở bằng bảng mã khác, và đã mất {4}", "Đọc ra là “{3}”; hãy chép lại từ bản gốc, hoặc gõ lại cho đủ.",
	   "‘{1}’ is {2} that was opened in another encoding and has lost {4}", "It reads ‘{3}’: copy it from the original again, or type what is missing.")
