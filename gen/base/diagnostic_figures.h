/* C6xx: rules on figures and dates; a part of diagnostic_table.h. No include guard: this is an X-macro table. */
DIAGNOSTIC(CHANGE_DIFFERS, "C601", SEVERITY_WARNING, "ghi “{1}” so với năm {2}, nhưng số liệu hai năm cho kết quả: {3}",
	   "Sửa \"percent\" hoặc số liệu; có đủ số liệu hai năm thì bỏ hẳn \"change\" để chương trình tự tính.", "‘{1}’ since {2} is stated, but the figures of the two years give {3}",
	   "Correct \"percent\" or the figures; with both figures there, leave \"change\" out and it is computed.")
DIAGNOSTIC(CHANGE_FROM_YEAR, "C602", SEVERITY_ERROR, "mức tăng giảm của năm {2} không thể so với năm {1}", "Ghi một năm trước năm {2} vào \"from_year\".",
	   "a change in {2} cannot be counted from {1}", "Write a year before {2} in \"from_year\".")
DIAGNOSTIC(CHANGE_TENFOLD_RISE, "C603", SEVERITY_WARNING, "{1}: gấp {3} lần năm {2} ({4})", "Kiểm tra xem có thừa hoặc thiếu số 0; nếu số đúng, ghi lý do vào \"note\" của số liệu.",
	   "{1}: {3} times the figure of {2} ({4})", "See whether a zero was added or lost; if the figure is right, say why in its \"note\".")
DIAGNOSTIC(CHANGE_TENFOLD_FALL, "C604", SEVERITY_WARNING, "{1}: năm {2} gấp {3} lần ({4})", "Kiểm tra xem có thừa hoặc thiếu số 0; nếu số đúng, ghi lý do vào \"note\" của số liệu.",
	   "{1}: the figure of {2} was {3} times as large ({4})", "See whether a zero was added or lost; if the figure is right, say why in its \"note\".")
DIAGNOSTIC(VALUE_NEGATIVE, "C605", SEVERITY_WARNING, "“{1}” có giá trị âm: {2}", "Bỏ dấu trừ, hoặc kiểm tra lại số liệu.", "‘{1}’ is below zero: {2}",
	   "Take the minus out, or check the figure.")
DIAGNOSTIC(RATE_RANGE, "C606", SEVERITY_WARNING, "“{1}” bằng {2}, ngoài khoảng 0–100%", "Kiểm tra lại con số và dấu phẩy thập phân.", "‘{1}’ is {2}, outside 0–100%",
	   "Check the figure and its decimal mark.")
DIAGNOSTIC(VALUE_YEAR_LATER, "C607", SEVERITY_WARNING, "có số liệu năm {1} trong báo cáo năm {2}", "Sửa lại năm; số dự kiến của năm sau thuộc về \"directions\".",
	   "there is a figure for {1} in the report of {2}", "Correct the year; what is planned for next year belongs in \"directions\".")
DIAGNOSTIC(METRIC_NAME_TWICE, "C608", SEVERITY_WARNING, "đã có chỉ tiêu tên “{1}” với cùng đơn vị tính", "Đặt tên khác nhau cho hai chỉ tiêu, hoặc xóa một.",
	   "there is a metric named ‘{1}’ with the same unit already", "Give the two different names, or delete one.")
DIAGNOSTIC(BREAKDOWN_SUM, "C609", SEVERITY_WARNING, "tổng số năm {4} ghi {1}, cộng các đơn vị được {2}, chênh lệch {3}", "Sửa tổng số hoặc số liệu của đơn vị.",
	   "the total of {4} is {1}, the units add up to {2}, a difference of {3}", "Correct the total or the figure of a unit.")
DIAGNOSTIC(BREAKDOWN_OUTSIDE, "C610", SEVERITY_WARNING, "số chung năm {4} ghi {1}, không nằm giữa số thấp nhất và cao nhất của các đơn vị (trung bình cộng: {2})",
	   "Sửa số chung hoặc số liệu của đơn vị.", "the mean of {4} is given as {1}, which is not between the lowest and the highest unit (plain mean: {2})",
	   "Correct the mean or the figure of a unit.")
DIAGNOSTIC(BREAKDOWN_MEAN, "C611", SEVERITY_NOTE, "số chung năm {4} ghi {1}, trung bình cộng của các đơn vị là {2}, chênh lệch {3}",
	   "Đúng nếu tính theo quy mô từng đơn vị; nếu không thì sửa lại.", "the mean of {4} is given as {1}, the plain mean of the units is {2}, a difference of {3}",
	   "It may be right when units are weighted by their size; correct it otherwise.")
DIAGNOSTIC(BREAKDOWN_MAX, "C612", SEVERITY_WARNING, "số chung năm {4} ghi {1}, số lớn nhất của các đơn vị là {2}, chênh lệch {3}", "Sửa số chung hoặc số liệu của đơn vị.",
	   "the largest of {4} is given as {1}, the largest of the units is {2}, a difference of {3}", "Correct one of the two.")
DIAGNOSTIC(BREAKDOWN_LAST, "C613", SEVERITY_WARNING, "số chung năm {4} ghi {1}, số mới nhất (mục cuối của \"breakdown\") là {2}, chênh lệch {3}",
	   "Sửa một trong hai số, hoặc xếp các mục theo thời gian.", "the latest figure of {4} is given as {1}, the last entry of \"breakdown\" has {2}, a difference of {3}",
	   "Correct one of the two, or put the entries in the order of time.")
DIAGNOSTIC(TARGETS_FEWER, "C614", SEVERITY_NOTE, "nêu {1} chỉ tiêu nhưng chỉ liệt kê {2}", "Bổ sung các chỉ tiêu còn lại vào \"targets\" nếu cần in đủ.",
	   "{1} targets are announced and {2} are listed", "Add the others to \"targets\" if they are to be printed.")
DIAGNOSTIC(TARGETS_MORE, "C615", SEVERITY_WARNING, "nêu {1} chỉ tiêu nhưng liệt kê {2}", "Sửa số chỉ tiêu đã nêu, hoặc bỏ bớt trong \"targets\".",
	   "{1} targets are announced and {2} are listed", "Correct the number announced, or shorten \"targets\".")
DIAGNOSTIC(TARGETS_WORDING, "C616", SEVERITY_WARNING, "đoạn này nêu {1} chỉ tiêu, \"target_count\" ghi {2}", "Sửa một trong hai số, hoặc viết {{directions.target_count}} thay cho số.",
	   "this text announces {1} targets, \"target_count\" says {2}", "Correct one of them, or write {{directions.target_count}} for the number.")
DIAGNOSTIC(TARGET_UNIT, "C617", SEVERITY_WARNING, "đơn vị “{1}” khác đơn vị “{3}” của chỉ tiêu thống kê “{2}”", "Dùng cùng một đơn vị tính, hoặc chọn chỉ tiêu thống kê khác để đo.",
	   "the unit ‘{1}’ is not that of the metric ‘{2}’, ‘{3}’", "Use the same unit, or another metric to measure it by.")
DIAGNOSTIC(TARGET_REACHED, "C618", SEVERITY_NOTE, "chỉ tiêu {1} không bằng mức đã đạt năm {3}: {2}", "Kiểm tra lại con số; nếu cố ý đặt như vậy thì giữ nguyên.",
	   "the target of {1} falls behind what was reached in {3}: {2}", "Check the figure; leave it if it is meant.")
DIAGNOSTIC(TARGET_COVERAGE, "C619", SEVERITY_WARNING, "chỉ tiêu {1}: tỷ lệ bao phủ không thể quá 100%", "Sửa con số; nếu là mức tăng hoặc mức so với kế hoạch thì nói rõ trong \"text\".",
	   "a target of {1}: a coverage cannot be above 100%", "Correct the figure; if it is a rise or a share of a plan, say so in \"text\".")
DIAGNOSTIC(TARGET_WORDING, "C620", SEVERITY_WARNING, "nội dung ghi con số khác với số liệu của mục này: {1}", "Sửa một trong hai số, hoặc dùng {{…}} thay cho số viết tay.",
	   "the text has another number than the entry: {1}", "Correct one of the two, or let {{…}} print the number.")
DIAGNOSTIC(ASSESSMENT_STATUS, "C621", SEVERITY_WARNING, "kết luận “{1}” không khớp: kế hoạch {2}, thực hiện {3}", "Sửa kết luận hoặc con số; nếu càng thấp càng tốt, ghi \"better\": \"lower\" ở chỉ tiêu thống kê.",
	   "the verdict ‘{1}’ does not fit: planned {2}, achieved {3}", "Correct the verdict or a figure; where less is better, say \"better\": \"lower\" in the metric.")
DIAGNOSTIC(ASSESSMENT_ACHIEVED, "C622", SEVERITY_WARNING, "thực hiện ghi {1}, số liệu năm {4} của “{2}” là {3}", "Sửa một trong hai số.",
	   "achieved is given as {1}, the figure of ‘{2}’ for {4} is {3}", "Correct one of the two.")
DIAGNOSTIC(ASSESSMENT_TARGET, "C623", SEVERITY_NOTE, "mục này không cho biết đánh giá chỉ tiêu nào của năm trước", "Ghi mã chỉ tiêu của năm trước vào \"target\", như các mục khác.",
	   "this entry does not say which of last year's targets it assesses", "Write the target's id in \"target\", as the other entries do.")
DIAGNOSTIC(ASSESSMENT_TWICE, "C624", SEVERITY_WARNING, "chỉ tiêu “{1}” được đánh giá hai lần", "Giữ lại một mục, hoặc sửa mã ở \"target\".", "the target ‘{1}’ is assessed twice",
	   "Keep one of the entries, or correct its \"target\".")
DIAGNOSTIC(AWARD_TWICE, "C625", SEVERITY_WARNING, "“{1}” của “{2}” được liệt kê hai lần", "Gộp hai mục làm một, hoặc xóa mục thừa.", "‘{1}’ of ‘{2}’ is listed twice",
	   "Make one entry of the two, or delete one.")
DIAGNOSTIC(AWARD_NAME_TWICE, "C626", SEVERITY_WARNING, "“{1}” có hai lần trong danh sách", "Xóa tên thừa; nếu là hai người trùng tên, ghi thêm đơn vị của mỗi người.", "‘{1}’ is in the list twice",
	   "Delete one; if two persons share the name, add where each is from.")
DIAGNOSTIC(AWARD_WORDING, "C627", SEVERITY_NOTE, "đoạn này nêu {1} {2} được khen thưởng, danh sách cộng được {3}", "Sửa con số, hoặc bổ sung danh sách khen thưởng.",
	   "this text counts {1} {2}, the awards add up to {3}", "Correct the number, or complete the awards.")
DIAGNOSTIC(ANNEX_TOTAL, "C628", SEVERITY_WARNING, "cột “{1}” cộng được {2}, hàng tổng ghi {3}, chênh lệch {4}", "Sửa hàng tổng hoặc một ô của cột.",
	   "the column ‘{1}’ adds up to {2}, its total says {3}, a difference of {4}", "Correct the total or a cell.")
DIAGNOSTIC(ANNEX_SHARES, "C629", SEVERITY_WARNING, "các tỷ lệ ở cột “{1}” cộng được {2}%, không phải 100%", "Sửa ô sai; làm tròn số chỉ làm lệch vài phần của chữ số cuối.",
	   "the shares in the column ‘{1}’ add up to {2}%, not to 100%", "Correct the cell that is wrong; rounding alone moves the sum less than this.")
DIAGNOSTIC(DATE_EARLY, "C630", SEVERITY_WARNING, "{1} {2} sớm hơn quý IV năm {3}", "Sửa lại ngày, hoặc năm tổng kết ở \"year\".", "{1}, {2}, is before the last quarter of {3}",
	   "Correct the date, or the year reviewed in \"year\".")
DIAGNOSTIC(DATE_LATE, "C631", SEVERITY_WARNING, "{1} {2} quá nửa năm sau khi hết năm {3}", "Sửa lại ngày, hoặc năm tổng kết ở \"year\".", "{1}, {2}, is more than half a year after the end of {3}",
	   "Correct the date, or the year reviewed in \"year\".")
DIAGNOSTIC(DATE_ORDER, "C632", SEVERITY_WARNING, "ban hành ngày {1}, trước ngày họp {2} mà báo cáo thuật lại", "Sửa một trong hai ngày.",
	   "issued on {1}, before the meeting of {2} that it reports", "Correct one of the two dates.")
DIAGNOSTIC(DIRECTIONS_YEAR, "C633", SEVERITY_WARNING, "phương hướng năm {1} không nối tiếp năm tổng kết {2}", "Sửa \"directions.year\" hoặc \"year\".",
	   "directions for {1} do not follow the year reviewed, {2}", "Correct \"directions.year\" or \"year\".")
DIAGNOSTIC(DEADLINE_PAST, "C634", SEVERITY_WARNING, "thời hạn “{1}” đã qua trước năm {2}", "Sửa lại năm của thời hạn.", "the deadline ‘{1}’ is over before {2} begins", "Correct its year.")
DIAGNOSTIC(DEADLINE_LATER, "C635", SEVERITY_NOTE, "thời hạn “{1}” ở sau năm {2}", "Kiểm tra lại năm; chỉ tiêu nhiều năm thì giữ nguyên.", "the deadline ‘{1}’ is after {2}",
	   "Check the year; leave it if the target is for several years.")
DIAGNOSTIC(PROSE_DAY, "C636", SEVERITY_WARNING, "không có ngày {1}", "Sửa ngày hoặc tháng.", "there is no such day as {1}", "Correct the day or the month.")
DIAGNOSTIC(PROSE_WEEKDAY, "C637", SEVERITY_WARNING, "ngày {1} là {2}, không phải {3}", "Sửa thứ hoặc ngày.", "{1} is a {2}, not a {3}", "Correct the weekday or the date.")
DIAGNOSTIC(PROSE_METRIC, "C638", SEVERITY_NOTE, "con số khác với số liệu của “{1}”: {2}", "Sửa một trong hai số, hoặc viết {{metrics.{3}}} thay cho số viết tay.",
	   "this is not the figure of ‘{1}’: {2}", "Correct one of the two, or write {{metrics.{3}}} for the number.")
DIAGNOSTIC(PROSE_REPEATED, "C639", SEVERITY_NOTE, "ở đây ghi “{1}”, chỗ khác ghi “{2}” với lời văn giống nhau", "Kiểm tra xem con số nào đúng và ghi thống nhất.",
	   "‘{1}’ here, ‘{2}’ elsewhere in the same words", "See which is right, and write the same in both places.")
DIAGNOSTIC(DATE_HOUR, "C640", SEVERITY_WARNING, "họp lúc {1} giờ thì không phải buổi {2}", "Sửa giờ trong \"date\" hoặc sửa \"part_of_day\".",
	   "a meeting at {1} o'clock is not in the {2}", "Correct the hour in \"date\", or \"part_of_day\".")

/* Against last year's report: --previous */
DIAGNOSTIC(TARGET_LEFT_OUT, "C641", SEVERITY_WARNING, "chỉ tiêu “{1}” đề ra năm trước chưa được đánh giá: {2}", "Thêm vào \"assessment\" một mục có \"target\": \"{1}\".",
	   "the target ‘{1}’, set last year, is not assessed: {2}", "Add an entry with \"target\": \"{1}\" to \"assessment\".")
DIAGNOSTIC(TARGET_NOT_SET, "C642", SEVERITY_WARNING, "báo cáo năm trước không đề ra chỉ tiêu nào mang mã “{1}”", "Sửa mã, hoặc bỏ \"target\" nếu chỉ tiêu này được giao giữa năm.",
	   "last year's report sets no target with the id ‘{1}’", "Correct the id, or leave \"target\" out if it was set during the year.")
DIAGNOSTIC(PLAN_CHANGED, "C643", SEVERITY_WARNING, "kế hoạch ở đây là {1}, năm trước đề ra {2}", "Sửa \"planned\"; nếu chỉ tiêu đã được điều chỉnh thì nói rõ ở \"note\".",
	   "the plan here is {1}, what was set last year is {2}", "Correct \"planned\"; if the target was changed, say so in \"note\".")
DIAGNOSTIC(FIGURE_RESTATED, "C644", SEVERITY_WARNING, "“{1}” năm {2} ở đây là {3}, báo cáo năm trước ghi {4}", "Sửa số sai; nếu số liệu được điều chỉnh thì ghi \"note\" cho năm đó.",
	   "‘{1}’ of {2} is {3} here, and {4} in last year's report", "Correct the one that is wrong; if it was revised, add a \"note\" to that year.")
DIAGNOSTIC(PREVIOUS_YEAR, "C645", SEVERITY_WARNING, "báo cáo đưa vào bằng --previous là của năm {1}, không phải năm trước năm {2}", "Chọn đúng tệp báo cáo năm trước.",
	   "the report given by --previous is of {1}, not of the year before {2}", "Choose last year's report.")

DIAGNOSTIC(PROSE_CHANGE, "C646", SEVERITY_WARNING, "mức tăng giảm khác với số liệu của “{1}”: {2}", "Sửa con số, hoặc viết {{metrics.{3}.change}} thay cho số viết tay.",
	   "this is not the change of ‘{1}’: {2}", "Correct it, or write {{metrics.{3}.change}} for what is typed.")
