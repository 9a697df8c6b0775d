/* Explanations of the figures codes; a part of explain_table.h. No include guard: this is an X-macro table. */

EXPLAIN(CHANGE_DIFFERS,
	"Mức tăng giảm ghi ở \"change\" khác với mức tính từ số liệu hai năm (cho phép lệch nửa đơn vị của chữ số cuối đã ghi; số có “trên”, "
	"“gần”, số tiền tính bằng triệu, tỷ được nới theo độ chính xác của nó). Một trong ba con số sai. Khi đã có số liệu cả hai năm thì "
	"nên bỏ \"change\": chương trình tự tính.",
	"The change in \"change\" is not the one that the figures of the two years give; half a unit of its last digit is allowed, and "
	"figures behind “trên”, “gần” or in millions are taken no more exactly than they stand. One of the three numbers is wrong. Where "
	"both years have a figure, \"change\" is better left out: it is computed.",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"values\": {\"2021\": 1800, \"2022\": 2000}, \"change\": "
	"{\"percent\": 12.7}}]",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"values\": {\"2021\": 1800, \"2022\": 2000}, \"change\": "
	"{\"percent\": 11.1}}]")

EXPLAIN(CHANGE_FROM_YEAR,
	"Mức tăng giảm của năm tổng kết phải so với một năm trước đó. Năm ở \"from_year\" bằng hoặc sau năm tổng kết, nên câu in ra sẽ vô "
	"nghĩa. Thường là quên sửa sau khi chép từ báo cáo năm trước.",
	"The change of the year reviewed is counted from a year before it. The one in \"from_year\" is the same or later, so the printed "
	"sentence would mean nothing. It is often left over from another year's report.",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"change\": {\"percent\": 12.7, \"from_year\": 2022}}]",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"change\": {\"percent\": 12.7, \"from_year\": 2021}}]")

EXPLAIN(CHANGE_TENFOLD_RISE,
	"Số liệu gấp từ mười lần năm liền trước trở lên: có thể gõ thừa một số 0, nhầm đơn vị (đồng, nghìn đồng) hoặc năm trước gõ thiếu. "
	"Những số dưới 10 được bỏ qua. Nếu số đúng, ghi lý do vào \"note\" của số liệu, hoặc ghi mức tăng đúng ở \"change\"; cảnh báo sẽ hết.",
	"The figure is ten times that of the year before or more: a zero too many, another unit (đồng, nghìn đồng), or one lost in the year "
	"before. Figures below 10 are let off. If it is right, say why in the figure's \"note\", or state the change in \"change\", and the "
	"warning goes.",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"values\": {\"2021\": 180, \"2022\": 2000}}]",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"values\": {\"2021\": 180, \"2022\": {\"value\": 2000, \"note\": "
	"\"lần đầu có doanh nghiệp tài trợ\"}}}]")

EXPLAIN(CHANGE_TENFOLD_FALL,
	"Số liệu chỉ còn một phần mười năm liền trước hoặc ít hơn: có thể gõ thiếu một số 0, nhầm đơn vị, hoặc năm trước gõ thừa. Những số "
	"dưới 10 được bỏ qua. Nếu số đúng, ghi lý do vào \"note\" của số liệu.",
	"The figure is a tenth of that of the year before or less: a zero lost, another unit, or one too many in the year before. Figures "
	"below 10 are let off. If it is right, say why in the figure's \"note\".",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"values\": {\"2021\": 1800, \"2022\": 120}}]",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"values\": {\"2021\": 1800, \"2022\": 1200}}]")

EXPLAIN(VALUE_NEGATIVE,
	"Số người, số suất quà, số tiền không thể âm. Những chỉ tiêu có thể âm (chênh lệch, tăng giảm, lãi lỗ, nhiệt độ) được bỏ qua theo "
	"tên gọi. Nếu muốn nói mức giảm thì ghi ở \"change\".",
	"People, parcels and sums of money cannot be below zero. Metrics that can (differences, rises, profit, temperatures) are known by "
	"their names and let off. A fall is stated in \"change\".",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"values\": {\"2022\": -2000}}]",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"values\": {\"2022\": 2000}}]")

EXPLAIN(RATE_RANGE,
	"Tỷ lệ của một phần trong toàn thể nằm từ 0 đến 100%. Con số ngoài khoảng ấy thường do sai dấu phẩy thập phân. Tỷ lệ so với kế "
	"hoạch hoặc so với năm trước có thể quá 100%: nói rõ trong tên chỉ tiêu thì không bị nhắc.",
	"The share of a part in the whole lies between 0 and 100%. A figure outside usually has its decimal mark in the wrong place. Rates "
	"against a plan or another year may be higher: say so in the metric's name.",
	"\"year\": 2022, \"metrics\": [{\"id\": \"ho\", \"name\": \"Tỷ lệ hộ hội viên\", \"unit\": \"%\", \"values\": {\"2022\": 724}}]",
	"\"year\": 2022, \"metrics\": [{\"id\": \"ho\", \"name\": \"Tỷ lệ hộ hội viên\", \"unit\": \"%\", \"values\": {\"2022\": 72.4}}]")

EXPLAIN(VALUE_YEAR_LATER,
	"Báo cáo của một năm không thể có kết quả của năm sau. Có thể gõ sai năm ở \"values\" hoặc ở \"year\". Con số dự kiến cho năm sau thuộc "
	"về chỉ tiêu ở \"directions\".",
	"The report of a year cannot have results of a later one. The year is mistyped in \"values\" or in \"year\". What is planned for next "
	"year is a target in \"directions\".",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"values\": {\"2022\": 2000, \"2032\": 1800}}]",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"values\": {\"2022\": 2000, \"2021\": 1800}}]")

EXPLAIN(METRIC_NAME_TWICE,
	"Hai chỉ tiêu cùng tên, cùng đơn vị tính, cùng lĩnh vực: in ra không phân biệt được, và thường là chép dư một mục. Đặt tên khác "
	"nhau, hoặc xóa một mục.",
	"Two metrics have the same name, unit and group: in print nobody can tell them apart, and often one is a copy left behind. Name "
	"them differently, or delete one.",
	"\"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\"}, {\"id\": \"qua_2\", \"name\": \"Quà Tết\", \"unit\": \"suất\"}]",
	"\"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\"}, {\"id\": \"tien\", \"name\": \"Quà Tết\", \"unit\": \"đồng\"}]")

EXPLAIN(BREAKDOWN_SUM,
	"Số liệu các đơn vị cộng lại không bằng tổng số của cùng năm. Chỉ kiểm tra khi mọi đơn vị đều có số của năm đó; số đã làm tròn "
	"(triệu, tỷ, phần thập phân) hoặc đi với “trên”, “gần” được nới theo độ chính xác của nó. Nếu các đơn vị không cộng được, ghi cách "
	"gộp ở \"aggregate\".",
	"The units do not add up to the total of the year. Only years in which every unit has a figure are looked at; rounded figures and "
	"those behind “trên”, “gần” are taken no more exactly than they stand. Where units are not to be added up, \"aggregate\" says how "
	"they are combined.",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"values\": {\"2022\": 460}, \"breakdown\": [{\"unit_name\": "
	"\"Phường Bắc Sơn\", \"values\": {\"2022\": 210}}, {\"unit_name\": \"Phường Nam Sơn\", \"values\": {\"2022\": 150}}]}]",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"values\": {\"2022\": 360}, \"breakdown\": [{\"unit_name\": "
	"\"Phường Bắc Sơn\", \"values\": {\"2022\": 210}}, {\"unit_name\": \"Phường Nam Sơn\", \"values\": {\"2022\": 150}}]}]")

EXPLAIN(BREAKDOWN_OUTSIDE,
	"Số trung bình, dù tính theo quy mô từng đơn vị, luôn nằm giữa đơn vị thấp nhất và cao nhất. Con số này nằm ngoài, nên số chung "
	"hoặc số liệu của một đơn vị sai.",
	"A mean, weighted or not, lies between the lowest and the highest unit. This one does not, so it is wrong or the figure of a unit "
	"is.",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"điểm\", \"aggregate\": \"mean\", \"values\": {\"2022\": 98}, "
	"\"breakdown\": [{\"unit_name\": \"Phường Bắc Sơn\", \"values\": {\"2022\": 80}}, {\"unit_name\": \"Phường Nam Sơn\", \"values\": {\"2022\": 95}}]}]",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"điểm\", \"aggregate\": \"mean\", \"values\": {\"2022\": 87.5}, "
	"\"breakdown\": [{\"unit_name\": \"Phường Bắc Sơn\", \"values\": {\"2022\": 80}}, {\"unit_name\": \"Phường Nam Sơn\", \"values\": {\"2022\": 95}}]}]")

EXPLAIN(BREAKDOWN_MEAN,
	"Số chung khác trung bình cộng của các đơn vị. Điều đó đúng khi đơn vị lớn nhỏ được tính khác nhau, nên đây chỉ là lời nhắc xem "
	"lại.",
	"The figure is not the plain mean of the units. It may be right when large units weigh more than small ones; this is only a "
	"reminder to look.",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"điểm\", \"aggregate\": \"mean\", \"values\": {\"2022\": 82}, "
	"\"breakdown\": [{\"unit_name\": \"Phường Bắc Sơn\", \"values\": {\"2022\": 80}}, {\"unit_name\": \"Phường Nam Sơn\", \"values\": {\"2022\": 95}}]}]",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"điểm\", \"aggregate\": \"mean\", \"values\": {\"2022\": 87.5}, "
	"\"breakdown\": [{\"unit_name\": \"Phường Bắc Sơn\", \"values\": {\"2022\": 80}}, {\"unit_name\": \"Phường Nam Sơn\", \"values\": {\"2022\": 95}}]}]")

EXPLAIN(BREAKDOWN_MAX,
	"Chỉ tiêu được gộp bằng số lớn nhất (\"aggregate\": \"max\"), nhưng số chung không phải số lớn nhất của các đơn vị. Sửa số chung hoặc "
	"số liệu của đơn vị.",
	"The metric is combined by its largest figure (\"aggregate\": \"max\"), but what stands there is not the largest of the units. Correct "
	"one of the two.",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"aggregate\": \"max\", \"values\": {\"2022\": 90}, "
	"\"breakdown\": [{\"unit_name\": \"Phường Bắc Sơn\", \"values\": {\"2022\": 90}}, {\"unit_name\": \"Phường Nam Sơn\", \"values\": {\"2022\": 95}}]}]",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"aggregate\": \"max\", \"values\": {\"2022\": 95}, "
	"\"breakdown\": [{\"unit_name\": \"Phường Bắc Sơn\", \"values\": {\"2022\": 90}}, {\"unit_name\": \"Phường Nam Sơn\", \"values\": {\"2022\": 95}}]}]")

EXPLAIN(BREAKDOWN_LAST,
	"Chỉ tiêu lấy số mới nhất (\"aggregate\": \"last\"), tức là mục cuối của \"breakdown\", nhưng số chung khác số ấy. Sửa một trong hai, "
	"hoặc xếp các mục theo thời gian.",
	"The metric takes the latest figure (\"aggregate\": \"last\"), which is the last entry of \"breakdown\", and it is another one. Correct "
	"one of the two, or put the entries in the order of time.",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"người\", \"aggregate\": \"last\", \"values\": {\"2022\": 1200}, "
	"\"breakdown\": [{\"unit_name\": \"Phường Bắc Sơn\", \"values\": {\"2022\": 1200}}, {\"unit_name\": \"Phường Nam Sơn\", \"values\": {\"2022\": "
	"1250}}]}]",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"người\", \"aggregate\": \"last\", \"values\": {\"2022\": 1250}, "
	"\"breakdown\": [{\"unit_name\": \"Phường Bắc Sơn\", \"values\": {\"2022\": 1200}}, {\"unit_name\": \"Phường Nam Sơn\", \"values\": {\"2022\": "
	"1250}}]}]")

EXPLAIN(TARGETS_FEWER,
	"Văn bản nêu số chỉ tiêu nhiều hơn số được liệt kê. Nhiều báo cáo cố ý chỉ nêu các chỉ tiêu chính, nên đây là lời nhắc chứ không "
	"phải lỗi. Bổ sung vào \"targets\" nếu muốn in đủ.",
	"More targets are announced than listed. Many reports name only the main ones on purpose, so this is a reminder and not a fault. "
	"Add the others to \"targets\" if they are to be printed.",
	"\"directions\": {\"year\": 2023, \"target_count\": 10, \"targets\": [{\"text\": \"Vận động hiến máu.\"}, {\"text\": \"Thăm hội viên già yếu.\"}]}",
	"\"directions\": {\"year\": 2023, \"target_count\": 2, \"targets\": [{\"text\": \"Vận động hiến máu.\"}, {\"text\": \"Thăm hội viên già yếu.\"}]}")

EXPLAIN(TARGETS_MORE,
	"Văn bản nêu ít chỉ tiêu hơn số được liệt kê. Người đọc đếm sẽ thấy ngay. Sửa số đã nêu, hoặc bỏ bớt chỉ tiêu.",
	"Fewer targets are announced than listed, which every reader can count. Correct the number, or take targets out.",
	"\"directions\": {\"year\": 2023, \"target_count\": 2, \"targets\": [{\"text\": \"Vận động hiến máu.\"}, {\"text\": \"Thăm hội viên già yếu.\"}, "
	"{\"text\": \"Tặng quà Tết.\"}]}",
	"\"directions\": {\"year\": 2023, \"target_count\": 3, \"targets\": [{\"text\": \"Vận động hiến máu.\"}, {\"text\": \"Thăm hội viên già yếu.\"}, "
	"{\"text\": \"Tặng quà Tết.\"}]}")

EXPLAIN(TARGETS_WORDING,
	"Đoạn mở đầu viết tay một số chỉ tiêu khác với \"target_count\". Chỉ một số đúng. Viết {{directions.target_count}} trong đoạn văn thì "
	"hai nơi luôn khớp nhau.",
	"The opening paragraph has a number of targets typed by hand that is not \"target_count\". With {{directions.target_count}} in the "
	"text the two always agree.",
	"\"directions\": {\"year\": 2023, \"target_count\": 2, \"intro\": [\"Năm 2023 đề ra 12 chỉ tiêu:\"], \"targets\": [{\"text\": \"Vận động hiến "
	"máu.\"}, {\"text\": \"Tặng quà Tết.\"}]}",
	"\"directions\": {\"year\": 2023, \"target_count\": 2, \"intro\": [\"Năm 2023 đề ra 2 chỉ tiêu:\"], \"targets\": [{\"text\": \"Vận động hiến "
	"máu.\"}, {\"text\": \"Tặng quà Tết.\"}]}")

EXPLAIN(TARGET_UNIT,
	"Chỉ tiêu (hoặc mục đánh giá) và chỉ tiêu thống kê dùng để đo nó có đơn vị khác nhau, nên không so sánh được. Các đơn vị tiền được "
	"quy đổi với nhau; “suất” và “suất quà” coi như một.",
	"A target, or an assessment, has another unit than the metric that measures it, so the two cannot be compared. Units of money are "
	"converted; “suất” and “suất quà” are taken for one.",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\"}], \"directions\": {\"year\": 2023, \"targets\": [{\"text\": "
	"\"Tặng quà Tết.\", \"metric\": \"qua\", \"value\": 300, \"unit\": \"học sinh\"}]}",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\"}], \"directions\": {\"year\": 2023, \"targets\": [{\"text\": "
	"\"Tặng quà Tết.\", \"metric\": \"qua\", \"value\": 300, \"unit\": \"suất quà\"}]}")

EXPLAIN(TARGET_REACHED,
	"Chỉ tiêu năm tới kém hơn mức đã đạt trong năm tổng kết. Có khi cố ý (nguồn lực giảm), nhưng thường là con số cũ chưa sửa. Giữ "
	"nguyên mức đã đạt thì không bị nhắc.",
	"Next year's target falls behind what this year has reached. It may be meant, but often it is an old number left in place. A target "
	"that keeps the level is not remarked on.",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"values\": {\"2022\": 1950}, \"better\": \"higher\"}], "
	"\"directions\": {\"year\": 2023, \"targets\": [{\"text\": \"Tặng quà Tết.\", \"metric\": \"qua\", \"comparison\": \"at_least\", \"value\": 1900, "
	"\"unit\": \"suất\"}]}",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"values\": {\"2022\": 1950}, \"better\": \"higher\"}], "
	"\"directions\": {\"year\": 2023, \"targets\": [{\"text\": \"Tặng quà Tết.\", \"metric\": \"qua\", \"comparison\": \"at_least\", \"value\": 2000, "
	"\"unit\": \"suất\"}]}")

EXPLAIN(TARGET_COVERAGE,
	"Không thể có quá 100% số phường, số chi hội hay số hộ. Nếu con số là mức so với kế hoạch hoặc mức tăng thì nói rõ trong \"text\" "
	"(“kế hoạch”, “so với”, “tăng”), cảnh báo sẽ hết.",
	"More than 100% of all wards, branches or households there cannot be. If it is a share of a plan or a rise, say so in \"text\" (“kế "
	"hoạch”, “so với”, “tăng”) and the warning goes.",
	"\"directions\": {\"year\": 2023, \"targets\": [{\"text\": \"Các phường có chi hội hoạt động.\", \"comparison\": \"at_least\", \"value\": 110, "
	"\"unit\": \"%\"}]}",
	"\"directions\": {\"year\": 2023, \"targets\": [{\"text\": \"Các phường có chi hội hoạt động.\", \"comparison\": \"at_least\", \"value\": 100, "
	"\"unit\": \"%\"}]}")

EXPLAIN(TARGET_WORDING,
	"Con số viết tay trong \"text\" khác với \"value\" (hoặc \"planned\") của chính mục đó. Bảng và câu văn in ra sẽ nói khác nhau. Viết "
	"{{directions.targets.mã.value}} thay cho số thì chỉ phải sửa một chỗ.",
	"The number typed in \"text\" is not the \"value\" (or \"planned\") of the same entry, so the table and the sentence would disagree. With "
	"{{directions.targets.id.value}} there is only one place to correct.",
	"\"directions\": {\"year\": 2023, \"targets\": [{\"text\": \"Tặng 1.200 suất quà Tết.\", \"value\": 2000, \"unit\": \"suất\"}]}",
	"\"directions\": {\"year\": 2023, \"targets\": [{\"text\": \"Tặng 2.000 suất quà Tết.\", \"value\": 2000, \"unit\": \"suất\"}]}")

EXPLAIN(ASSESSMENT_STATUS,
	"Kết luận không khớp với kế hoạch và thực hiện: “đạt” khi thực hiện thấp hơn kế hoạch, “vượt” khi chỉ bằng, “chưa đạt” khi đã đạt. "
	"Với chỉ tiêu càng thấp càng tốt, ghi \"better\": \"lower\" ở chỉ tiêu thống kê để so sánh theo chiều ngược lại.",
	"The verdict does not fit planned and achieved: “met” below the plan, “exceeded” when just met, “missed” when it was met. Where "
	"less is better, \"better\": \"lower\" in the metric turns the comparison round.",
	"\"year\": 2022, \"assessment\": [{\"text\": \"Tặng quà Tết\", \"planned\": 1800, \"achieved\": 1700, \"unit\": \"suất\", \"status\": \"met\"}]",
	"\"year\": 2022, \"assessment\": [{\"text\": \"Tặng quà Tết\", \"planned\": 1800, \"achieved\": 1700, \"unit\": \"suất\", \"status\": \"partly\"}]")

EXPLAIN(ASSESSMENT_ACHIEVED,
	"Số thực hiện ở phần đánh giá khác với số liệu năm tổng kết của chỉ tiêu thống kê mà nó dẫn tới. Cùng một việc mà in ra hai con số. "
	"Sửa một trong hai.",
	"What was achieved according to the assessment is not the year's figure of the metric it names: two numbers in print for one thing. "
	"Correct one of them.",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"values\": {\"2022\": 1950}}], \"assessment\": [{\"text\": "
	"\"Tặng quà Tết\", \"metric\": \"qua\", \"planned\": 1800, \"achieved\": 1900, \"unit\": \"suất\"}]",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết\", \"unit\": \"suất\", \"values\": {\"2022\": 1950}}], \"assessment\": [{\"text\": "
	"\"Tặng quà Tết\", \"metric\": \"qua\", \"planned\": 1800, \"achieved\": 1950, \"unit\": \"suất\"}]")

EXPLAIN(ASSESSMENT_TARGET,
	"Các mục khác cho biết đánh giá chỉ tiêu nào của năm trước (\"target\"), mục này thì không. Ghi mã của chỉ tiêu để đối chiếu được với "
	"báo cáo năm trước.",
	"The other entries say which of last year's targets they assess (\"target\"), this one does not. Write the target's id, so that it "
	"can be held against last year's report.",
	"\"year\": 2022, \"assessment\": [{\"target\": \"qua\", \"text\": \"Tặng quà Tết\"}, {\"text\": \"Hiến máu\"}]",
	"\"year\": 2022, \"assessment\": [{\"target\": \"qua\", \"text\": \"Tặng quà Tết\"}, {\"target\": \"mau\", \"text\": \"Hiến máu\"}]")

EXPLAIN(ASSESSMENT_TWICE,
	"Hai mục đánh giá cùng một chỉ tiêu của năm trước. Thường một trong hai ghi sai mã, và chỉ tiêu kia bị bỏ sót. Sửa \"target\", hoặc "
	"xóa mục thừa.",
	"Two entries assess the same target of last year. Usually one has the wrong id, and another target is left out. Correct \"target\", "
	"or delete an entry.",
	"\"year\": 2022, \"assessment\": [{\"target\": \"qua\", \"text\": \"Tặng quà Tết\"}, {\"target\": \"qua\", \"text\": \"Hiến máu\"}]",
	"\"year\": 2022, \"assessment\": [{\"target\": \"qua\", \"text\": \"Tặng quà Tết\"}, {\"target\": \"mau\", \"text\": \"Hiến máu\"}]")

EXPLAIN(AWARD_TWICE,
	"Cùng một cơ quan, cùng một hình thức khen thưởng được liệt kê hai lần, nên tổng số sẽ cộng dư. Gộp làm một mục. Tách một mục cho "
	"tập thể, một mục cho cá nhân thì không bị nhắc.",
	"The same award of the same body is listed twice, and would be counted twice. Make one entry of the two. One for groups and one for "
	"persons is fine.",
	"\"awards\": [{\"issuer\": \"UBND quận\", \"award\": \"Giấy khen\", \"collectives\": 3}, {\"issuer\": \"UBND quận\", \"award\": \"Giấy khen\", "
	"\"collectives\": 2}]",
	"\"awards\": [{\"issuer\": \"UBND quận\", \"award\": \"Giấy khen\", \"collectives\": 3}, {\"issuer\": \"UBND quận\", \"award\": \"Giấy khen\", "
	"\"individuals\": 2}]")

EXPLAIN(AWARD_NAME_TWICE,
	"Một tên có hai lần trong cùng danh sách khen thưởng, nên số lượng đếm theo danh sách cũng dư một. Xóa tên thừa; nếu là hai người "
	"trùng tên thì ghi thêm đơn vị để người đọc phân biệt.",
	"A name stands twice in one list, so the count taken from the list is one too many. Delete it; if two persons share the name, add "
	"where each is from so that readers can tell.",
	"\"awards\": [{\"issuer\": \"UBND quận\", \"award\": \"Giấy khen\", \"individuals\": [\"Trần Văn Bình\", \"Trần Văn Bình\"]}]",
	"\"awards\": [{\"issuer\": \"UBND quận\", \"award\": \"Giấy khen\", \"individuals\": [\"Trần Văn Bình (Bắc Sơn)\", \"Trần Văn Bình (Nam Sơn)\"]}]")

EXPLAIN(AWARD_WORDING,
	"Đoạn văn nêu số tập thể hoặc cá nhân nhiều hơn danh sách, hoặc nói “tổng số” mà khác danh sách. Có thể danh sách còn thiếu, nên "
	"đây là lời nhắc. Viết {{awards.collectives}} hay {{awards.individuals}} thì hai nơi luôn khớp.",
	"The paragraph counts more groups or persons than the list, or gives another total. The list may be incomplete, so this is a "
	"reminder. With {{awards.collectives}} or {{awards.individuals}} the two always agree.",
	"\"awards_intro\": [\"Tại Hội nghị, tổng số 5 tập thể được khen thưởng:\"], \"awards\": [{\"issuer\": \"UBND quận\", \"award\": \"Giấy khen\", "
	"\"collectives\": 3}]",
	"\"awards_intro\": [\"Tại Hội nghị, tổng số 3 tập thể được khen thưởng:\"], \"awards\": [{\"issuer\": \"UBND quận\", \"award\": \"Giấy khen\", "
	"\"collectives\": 3}]")

EXPLAIN(ANNEX_TOTAL,
	"Hàng cuối ghi “Tổng”, “Cộng” nhưng không bằng tổng của cột. Bảng có nhiều cấp (mục lớn, mục con), cột tỷ lệ, cột bình quân không "
	"được cộng; số đã làm tròn được nới theo độ chính xác của nó. Sửa hàng tổng hoặc ô sai.",
	"The last row says “Tổng” or “Cộng” and is not the sum of its column. Tables with sub-items, rates and averages are not added up, "
	"and rounded numbers are taken no more exactly than they stand. Correct the total or the cell that is wrong.",
	"\"annexes\": [{\"title\": \"Số liệu theo phường\", \"columns\": [{\"title\": \"Phường\"}, {\"title\": \"Suất quà\"}], \"rows\": [[\"Bắc Sơn\", 210], "
	"[\"Nam Sơn\", 150], [\"Tổng cộng\", 460]]}]",
	"\"annexes\": [{\"title\": \"Số liệu theo phường\", \"columns\": [{\"title\": \"Phường\"}, {\"title\": \"Suất quà\"}], \"rows\": [[\"Bắc Sơn\", 210], "
	"[\"Nam Sơn\", 150], [\"Tổng cộng\", 360]]}]")

EXPLAIN(ANNEX_SHARES,
	"Các tỷ lệ của một toàn thể (cơ cấu, tỷ trọng, hoặc cột % có hàng tổng 100) phải cộng lại bằng 100%. Làm tròn từng dòng chỉ làm "
	"lệch vài phần của chữ số cuối; ở đây lệch nhiều hơn thế.",
	"Shares of a whole (cơ cấu, tỷ trọng, or a column in % with a total of 100) add up to 100%. Rounding line by line moves the sum by "
	"a few units of the last digit; this is more.",
	"\"annexes\": [{\"title\": \"Số liệu theo phường\", \"columns\": [{\"title\": \"Phường\"}, {\"title\": \"Cơ cấu (%)\"}], \"rows\": [[\"Doanh nghiệp\", "
	"40], [\"Hội viên\", 35], [\"Nguồn khác\", 20]]}]",
	"\"annexes\": [{\"title\": \"Số liệu theo phường\", \"columns\": [{\"title\": \"Phường\"}, {\"title\": \"Cơ cấu (%)\"}], \"rows\": [[\"Doanh nghiệp\", "
	"40], [\"Hội viên\", 35], [\"Nguồn khác\", 25]]}]")

EXPLAIN(DATE_EARLY,
	"Ngày họp hoặc ngày ban hành báo cáo năm thường từ quý IV của năm tổng kết trở đi (báo cáo năm học, sơ kết, nhiệm kỳ được bỏ qua). "
	"Sớm hơn thế có thể là sai ngày, sai năm, hoặc \"year\" chưa sửa.",
	"A year is reviewed, and its report issued, from its last quarter on (school years and terms of office are let off). An earlier "
	"date is a slip, or \"year\" has not been changed.",
	"\"year\": 2022, \"meeting\": {\"date\": \"2022-01-12\"}",
	"\"year\": 2022, \"meeting\": {\"date\": \"2022-11-12\"}")

EXPLAIN(DATE_LATE,
	"Ngày họp hoặc ngày ban hành sau ngày 30/6 của năm kế tiếp thì quá muộn đối với tổng kết năm: có thể sai năm, hoặc \"year\" còn của "
	"báo cáo cũ.",
	"A meeting or a report after 30 June of the following year is late for a yearly review: the year is a slip, or \"year\" is left over "
	"from an older report.",
	"\"year\": 2022, \"meeting\": {\"date\": \"2023-11-12\"}",
	"\"year\": 2022, \"meeting\": {\"date\": \"2023-01-12\"}")

EXPLAIN(DATE_ORDER,
	"Báo cáo thuật lại hội nghị nhưng đề ngày ban hành trước ngày họp. Một trong hai ngày sai. Nếu báo cáo được trình tại hội nghị và "
	"không thuật lại hội nghị thì bỏ \"meeting.date\".",
	"The report tells of the meeting and is dated before it. One of the two dates is wrong. If it was put before the meeting and does "
	"not tell of it, leave \"meeting.date\" out.",
	"\"year\": 2022, \"meeting\": {\"date\": \"2022-11-12\"}, \"document\": {\"date\": \"2022-11-02\"}",
	"\"year\": 2022, \"meeting\": {\"date\": \"2022-11-12\"}, \"document\": {\"date\": \"2022-11-15\"}")

EXPLAIN(DIRECTIONS_YEAR,
	"Phương hướng của báo cáo năm là cho năm liền sau. Năm ở \"directions.year\" không phải năm đó, thường vì mới sửa một trong hai chỗ.",
	"The directions of a yearly report are for the year that follows. \"directions.year\" is another one, usually because only one of the "
	"two was changed.",
	"\"year\": 2022, \"directions\": {\"year\": 2022}",
	"\"year\": 2022, \"directions\": {\"year\": 2023}")

EXPLAIN(DEADLINE_PAST,
	"Thời hạn chỉ nêu những năm trước năm thực hiện, nghĩa là đã hết hạn từ trước khi bắt đầu. Thường là chép từ báo cáo năm trước mà "
	"chưa sửa.",
	"The deadline names only years before the one the target is for: it is over before the work begins. Usually it was copied from last "
	"year's report.",
	"\"year\": 2022, \"directions\": {\"year\": 2023, \"targets\": [{\"text\": \"Tặng quà Tết.\", \"deadline\": \"trước ngày 15/01/2022\"}]}",
	"\"year\": 2022, \"directions\": {\"year\": 2023, \"targets\": [{\"text\": \"Tặng quà Tết.\", \"deadline\": \"trước ngày 15/01/2023\"}]}")

EXPLAIN(DEADLINE_LATER,
	"Thời hạn ở sau năm thực hiện. Chỉ tiêu nhiều năm thì đúng, nên đây chỉ là lời nhắc xem lại năm.",
	"The deadline is after the year of the directions. For a target of several years that is right; this is only a reminder to look at "
	"the year.",
	"\"year\": 2022, \"directions\": {\"year\": 2023, \"targets\": [{\"text\": \"Tặng quà Tết.\", \"deadline\": \"quý II năm 2025\"}]}",
	"\"year\": 2022, \"directions\": {\"year\": 2023, \"targets\": [{\"text\": \"Tặng quà Tết.\", \"deadline\": \"quý II năm 2023\"}]}")

EXPLAIN(PROSE_DAY,
	"Trong đoạn văn có một ngày không có trên lịch, như 30/2 hay 31/4. Ngày âm lịch (ghi “âm lịch”) không bị nhắc.",
	"A text names a day that no calendar has, such as 30/2 or 31/4. Days of the lunar calendar, marked “âm lịch”, are let off.",
	"\"year\": 2022, \"results\": {\"intro\": [\"Ngày 31/4 Hội tổ chức ra quân.\"]}",
	"\"year\": 2022, \"results\": {\"intro\": [\"Ngày 30/4 Hội tổ chức ra quân.\"]}")

EXPLAIN(PROSE_WEEKDAY,
	"Thứ trong tuần không khớp với ngày. Nếu đoạn văn không ghi năm thì thử năm tổng kết, năm trước và năm sau; chỉ nhắc khi không năm "
	"nào khớp. Sửa thứ hoặc ngày.",
	"The weekday is not that of the date. Where no year is written, the year reviewed and its neighbours are tried, and only a day that "
	"fits none is reported. Correct the weekday or the date.",
	"\"year\": 2022, \"results\": {\"intro\": [\"Chủ nhật, ngày 12/11/2022, Hội họp.\"]}",
	"\"year\": 2022, \"results\": {\"intro\": [\"Thứ Bảy, ngày 12/11/2022, Hội họp.\"]}")

EXPLAIN(PROSE_METRIC,
	"Câu văn gọi đúng tên một chỉ tiêu thống kê, kèm đơn vị của nó, nhưng con số viết tay khác số liệu của năm. Câu nói về quý, đợt, kế "
	"hoạch hay một đơn vị riêng không bị nhắc. Viết {{metrics.mã}} thay cho số thì hai nơi luôn khớp.",
	"The sentence names a metric in full, with its unit, and the number typed by hand is not the year's figure. Sentences about a "
	"quarter, a plan or a single unit are let off. With {{metrics.id}} for the number the two always agree.",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết đã trao\", \"unit\": \"suất\", \"values\": {\"2022\": 2000}}], \"results\": "
	"{\"intro\": [\"Quà Tết đã trao đạt 1.900 suất.\"]}",
	"\"year\": 2022, \"metrics\": [{\"id\": \"qua\", \"name\": \"Quà Tết đã trao\", \"unit\": \"suất\", \"values\": {\"2022\": 2000}}], \"results\": "
	"{\"intro\": [\"Quà Tết đã trao đạt 2.000 suất.\"]}")

EXPLAIN(PROSE_REPEATED,
	"Hai chỗ trong báo cáo nói cùng một việc bằng cùng những chữ, nhưng con số khác nhau. Có thể là hai việc khác nhau, nên đây là lời "
	"nhắc; thường thì một chỗ chưa được sửa theo chỗ kia.",
	"Two places of the report say the same thing in the same words, with different numbers. They may be two things, so this is a "
	"reminder; usually one place was corrected and the other forgotten.",
	"\"year\": 2022, \"results\": {\"intro\": [\"Hội đã trao tặng 2.000 suất quà Tết cho người nghèo.\"]}, \"review\": {\"strengths\": [\"Nổi bật là "
	"đã trao tặng 1.900 suất quà Tết cho người nghèo.\"]}",
	"\"year\": 2022, \"results\": {\"intro\": [\"Hội đã trao tặng 2.000 suất quà Tết cho người nghèo.\"]}, \"review\": {\"strengths\": [\"Nổi bật là "
	"đã trao tặng 2.000 suất quà Tết cho người nghèo.\"]}")

EXPLAIN(DATE_HOUR,
	"Giờ họp không thuộc buổi đã ghi, nên giấy tờ sẽ in “14 giờ sáng”. Giờ buổi chiều, buổi tối viết theo 12 giờ (2 giờ chiều) không bị "
	"nhắc. Sửa giờ hoặc sửa buổi.",
	"The hour of the meeting is not in the part of the day that is given, and print would say “14 giờ sáng”. Hours of 12 in the "
	"afternoon and evening are let off. Correct the hour or the part of the day.",
	"\"year\": 2022, \"meeting\": {\"date\": \"2022-11-12T14:00\", \"part_of_day\": \"morning\"}",
	"\"year\": 2022, \"meeting\": {\"date\": \"2022-11-12T14:00\", \"part_of_day\": \"afternoon\"}")

EXPLAIN(TARGET_LEFT_OUT,
	"Năm trước đã đề ra chỉ tiêu này mà năm nay báo cáo không nói đạt hay chưa; người dự hội nghị sẽ hỏi ngay. Thêm một mục vào \"assessment\", kể cả khi "
	"không đạt. Quy tắc chỉ chạy khi có --previous.",
	"Last year's report set this target and this year's does not say what became of it, which somebody at the meeting will ask. Add an entry to "
	"\"assessment\", also where it was missed. The rule runs only with --previous.",
	"tongket check --previous bao-cao-2021.json bao-cao-2022.json", "\"assessment\": [{\"target\": \"qua_tet\", \"text\": \"…\"}]")

EXPLAIN(TARGET_NOT_SET,
	"Mục đánh giá nhắc tới một chỉ tiêu mà báo cáo năm trước không có, thường vì gõ sai mã. Sửa mã cho khớp với \"directions.targets\" của năm trước; chỉ tiêu "
	"giao giữa năm thì không ghi \"target\". Quy tắc chỉ chạy khi có --previous.",
	"The assessment names a target that last year's report does not have, mostly for a slip in its id. Correct it after last year's \"directions.targets\"; "
	"leave \"target\" out for what was set during the year. The rule runs only with --previous.",
	"tongket check --previous bao-cao-2021.json bao-cao-2022.json", "\"target\": \"qua_tet\"")

EXPLAIN(PLAN_CHANGED,
	"Số kế hoạch trong phần đánh giá khác với số đã đề ra năm trước, nên tỷ lệ hoàn thành tính ra sẽ sai. Sửa \"planned\"; nếu cấp trên đã điều chỉnh chỉ "
	"tiêu thì nói rõ trong \"note\" và tắt quy tắc này. Quy tắc chỉ chạy khi có --previous.",
	"The plan in the assessment is not what was set last year, so the share that was reached would come out wrong. Correct \"planned\"; if the target was "
	"changed on purpose, say so in \"note\" and switch the rule off. It runs only with --previous.",
	"tongket check --previous bao-cao-2021.json bao-cao-2022.json", "\"planned\": 1800")

EXPLAIN(FIGURE_RESTATED,
	"Cùng một chỉ tiêu, cùng một năm mà hai báo cáo ghi hai số khác nhau: mức tăng giảm so với năm trước sẽ sai. Xem lại số nào đúng; nếu số liệu được điều "
	"chỉnh sau khi báo cáo thì ghi chú cho năm đó. Quy tắc chỉ chạy khi có --previous.",
	"The same metric has two figures for the same year in the two reports, so the change from year to year is wrong. See which is right; if it was revised "
	"after the report, add a note to that year. The rule runs only with --previous.",
	"tongket check --previous bao-cao-2021.json bao-cao-2022.json", "\"values\": {\"2021\": 1473000000, \"2022\": 1660000000}")

EXPLAIN(PREVIOUS_YEAR,
	"Tệp đưa vào bằng --previous phải là báo cáo của đúng năm trước; với năm khác thì không so được chỉ tiêu và kết quả. Có thể đã chọn nhầm tệp, hoặc \"year\" "
	"của một trong hai báo cáo sai.",
	"The file given by --previous has to be the report of the year before; targets and results of another year cannot be compared. It may be the wrong file, or "
	"the \"year\" of one of the two is wrong.",
	"tongket check --previous bao-cao-2019.json bao-cao-2022.json", "tongket check --previous bao-cao-2021.json bao-cao-2022.json")

EXPLAIN(PROSE_CHANGE,
	"Mức tăng giảm gõ tay trong bài không khớp với số liệu hai năm của chỉ tiêu đứng trước nó; người nghe sẽ tính lại và thấy sai. Sửa con số, hoặc để máy tính: "
	"{{metrics.MÃ.change}} in ra “tăng 12,7% so với năm 2021”. So với kế hoạch, cùng kỳ hay năm khác thì quy tắc không xét.",
	"The rise or fall typed in a text is not what the figures of the metric before it make, and whoever listens can work it out. Correct it, or let it be worked "
	"out: {{metrics.ID.change}} prints “tăng 12,7% so với năm 2021”. Comparisons with a plan or another year are let off.",
	"\"year\": 2022, \"metrics\": [{\"id\": \"gia_tri\", \"name\": \"Tổng giá trị nhân đạo\", \"unit\": \"triệu đồng\", \"values\": {\"2021\": 1473, \"2022\": "
	"1660}}], \"results\": {\"intro\": [\"Tổng giá trị nhân đạo năm 2022 tăng 21,7% so với năm 2021.\"]}",
	"\"year\": 2022, \"metrics\": [{\"id\": \"gia_tri\", \"name\": \"Tổng giá trị nhân đạo\", \"unit\": \"triệu đồng\", \"values\": {\"2021\": 1473, \"2022\": "
	"1660}}], \"results\": {\"intro\": [\"Tổng giá trị nhân đạo năm 2022 tăng 12,7% so với năm 2021.\"]}")
