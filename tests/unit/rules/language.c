/* The rules on language: what they find, what they mend, and ordinary official Vietnamese in which they find nothing. */
#include "../report/fixture.h"

#include "rules/rules.h"

/* "N808 ,; …" of a report with this paragraph. */
static const char *find(struct fixture *fixture, const char *paragraph)
{
	*fixture = fixture_new();
	const char *json = arena_format(fixture->arena, "{'year': 2022, 'organization': {'name': 'Hội'}, 'check': {'words': ['Qũy']}, 'proposals': ['%s']}", paragraph);
	fixture->node = fixture_parse(fixture, json);
	fixture->report = report_bind(&fixture->list, fixture->node);
	rules_language(&fixture->list, fixture->report);
	return fixture_mistakes(fixture);
}

static const char *const ordinary[] = {
	"Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Quyết định số 1989/QĐ-BGDĐT "
	"ngày 25/5/2018 của Bộ Giáo dục và Đào tạo và Kế hoạch số 07/KH-UBND của UBND thành phố Hải Phòng, Hội Chữ thập đỏ quận Kiến "
	"An báo cáo kết quả công tác năm 2022 như sau.",
	"Hội nghị diễn ra lúc 08h30 ngày 12/11/2022 tại trụ sở UBND quận, số 2 đường Cao Toàn, phường Trần Thành Ngọ; điện thoại "
	"0225.3876543, hotline 19001234; tham dự có 150 đại biểu của HĐND, UBMTTQ, các ban, ngành, đoàn thể, các trường THCS, THPT, "
	"v.v.",
	"Tổng giá trị nhân đạo đạt trên 1,66 tỷ đồng (tăng 12,7% so với năm 2021); vận động được 2.000 suất quà, 1.250 đơn vị máu; tỷ "
	"lệ hiến máu tình nguyện đạt 98,5%, tăng 5-7% so với giai đoạn 2016-2020.",
	"Đoàn công tác thăm, tặng quà đồng bào tại các tỉnh Đắk Lắk, Đắk Nông, Kon Tum, Bắc Kạn, Lâm Đồng; làm việc với ông Y Thanh Hà "
	"Niê Kđăm, bà H`Hen Niê, ông Kpă Klơng tại Pleiku, Krông Búk, Ea H`leo, Buôn Ma Thuột, Tu Mơ Rông, Măng Đen.",
	"Công tác tuyên truyền được đẩy mạnh trên Facebook, Zalo, Fanpage, website, email của Hội; các video clip, logo, banner, "
	"slogan “Tháng Nhân đạo” năm 2023 được chia sẻ hơn 10.000 lượt trên internet và mạng xã hội.",
	"Phong trào “Tết vì người nghèo và nạn nhân chất độc da cam” Tết Quý Mão 2023 người dân tích cực hưởng ứng; năm 2022 đồng thời "
	"triển khai Cuộc vận động “Mỗi tổ chức, mỗi cá nhân gắn với một địa chỉ nhân đạo”, từng bước từng bước nâng cao chất lượng, "
	"ngày ngày, nhà nhà, người người thi đua, dần dần, luôn luôn và thường thường.",
	"Công tác phòng, chống dịch Covid-19, AIDS/HIV, sốt xuất huyết; hệ thống quản lý theo tiêu chuẩn ISO 9001:2015, TCVN "
	"6909:2001; xe cứu thương biển số 15A-123.45; tài khoản số 1234567890 tại Agribank; Quốc lộ 10, TP. Hồ Chí Minh, Th.S Nguyễn "
	"Văn A, TS. Trần Thị Thúy, BS.CKII Lê Quốc Hòa, PGS.TS Phạm Huy Quýnh.",
	"a) Về tổ chức: củng cố 10/10 Hội cơ sở; b) về cán bộ: 100% cán bộ chủ chốt được tập huấn (02 lớp, 120 người); c) về hội viên: "
	"kết nạp mới 350 hội viên, thanh niên, tình nguyện viên Chữ thập đỏ.",
	"1. Ưu điểm: các cấp Hội đã chủ động tham mưu với cấp ủy, chính quyền (Quận ủy, UBND quận) ... 2. Tồn tại: nguồn lực còn hạn "
	"chế … cần khắc phục trong năm tới./.",
	"Độc lập - Tự do - Hạnh phúc; ông Bùi Mạnh Phúc – Phó Chủ tịch Hội Chữ thập đỏ thành phố – phát biểu; kinh tế - xã hội, quốc "
	"phòng - an ninh; đường Hà Nội – Hải Phòng; TW Hội, BCH Trung ương, BTV Quận ủy.",
	"Trong 3 năm 2020, 2021 và 2022, từ năm 1995 đến 2005 đơn vị đã 5 lần được tặng cờ; thế hệ 1990 người trẻ; đến 2025 phấn đấu "
	"100% hộ nghèo; trước 1975 nhân dân; ngày 30/4/1975, lúc 11 giờ 30 phút; nhiệt độ 37,5°C, 25 m², 3 × 4 m, H₂O, km/h.",
	"Các em Nguyễn Thị Hoà, Lê Thuý Quỳnh, Hoàng Khuê, Trần Đoàn Thụy, Vũ Huy Hoàng, Đỗ Nguyệt Uyển, Phan Thế Phượng được nhận học "
	"bổng; em Giàng A Páo, Lò Văn Pọm, Sùng Thị Mỷ, Thào A Sử, Hờ A Giống (dân tộc Mông), chị Đinh Thị Kiêu, anh Rơ Châm Hyeo.",
	"Về việc hiến máu: nhóm máu O Rh(D)+, thể tích 250 ml, 350 ml; xét nghiệm HBsAg, HCV; chỉ số BMI 18,5-22,9 kg/m2; vắc-xin "
	"AstraZeneca, ô-xy, xi-măng, cà-phê, ki-lô-mét, Pa-ri, Mát-xcơ-va, Oa-sinh-tơn.",
	"Liên hệ: chuthapdo@haiphong.gov.vn, https://chuthapdo.org.vn/tin-tuc?id=12&p=3, www.redcross.org.vn; Facebook: Hội Chữ thập "
	"đỏ Kiến An; ĐT: 0913.456.789.",
	"Kính gửi: Ban Thường vụ Quận ủy; Thường trực HĐND - UBND quận; Ban Thường trực Ủy ban MTTQ Việt Nam quận; các đ/c Ủy viên "
	"BCH; lưu: VT, QLH (02b).",
	"Hoạt động “Chợ Tết Nhân ái” (sáng 15/01/2023) thu hút 1.200 lượt người.",
	"Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính "
	"phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019; theo đề nghị của Chánh Văn phòng.",
	"Thực hiện Chỉ thị số 43-CT/TW ngày 08/6/2010 của Ban Bí thư Trung ương Đảng (khóa X) về tăng cường sự lãnh đạo của Đảng đối "
	"với công tác Hội Chữ thập đỏ Việt Nam; Kế hoạch số 205-KH/TU; Công văn số 1250/UBND-VX; Hướng dẫn số 36/HD-TWHCTĐ.",
	"Trong 06 tháng đầu năm, toàn quận vận động ủng hộ được 1.245.600.000 đồng (một tỷ hai trăm bốn mươi lăm triệu sáu trăm nghìn "
	"đồng), đạt 103,8% kế hoạch, tăng 1,2 lần so với cùng kỳ; trong đó: tiền mặt 845 triệu đồng, hiện vật trị giá 400,6 triệu "
	"đồng.",
	"Về nhân lực: 01 Chủ tịch, 02 Phó Chủ tịch (01 chuyên trách, 01 kiêm nhiệm), 15 ủy viên BCH; độ tuổi bình quân 45,5; trình độ: "
	"02 thạc sĩ, 10 đại học, 03 cao đẳng; 12/15 đồng chí là đảng viên (đạt 80%).",
	"Quốc khánh 2-9, Cách mạng Tháng Tám 1945, chiến thắng Điện Biên Phủ 1954, Tết Mậu Thân 1968 nhân dân cả nước; kỷ niệm 76 năm "
	"Ngày thành lập Hội Chữ thập đỏ Việt Nam (23/11/1946 - 23/11/2022), 130 năm Ngày sinh Chủ tịch Hồ Chí Minh.",
	"Các phường Bắc Sơn, Nam Sơn, Ngọc Sơn, Tràng Minh, Đồng Hòa, Phù Liễn, Văn Đẩu, Quán Trữ, Lãm Hà, Trần Thành Ngọ đều hoàn "
	"thành chỉ tiêu; riêng phường Quán Trữ đạt 125%, dẫn đầu toàn quận; phường Lãm Hà thấp nhất: 98%.",
	"Chương trình “Hành trình Đỏ - Kết nối dòng máu Việt” lần thứ X, chiến dịch “Những giọt máu hồng hè 2022”, “Lễ hội Xuân hồng”, "
	"“Chủ nhật Đỏ” tiếp nhận 1.560 đơn vị máu, trong đó 1.210 đơn vị 350 ml; tổ chức 4 đợt/năm.",
	"Cụ thể: (1) Tặng 20 xe lăn, mỗi xe 2,5 triệu đồng; (2) sửa chữa 05 căn nhà “Nhà Chữ thập đỏ”, trị giá 50 triệu đồng/căn; (3) "
	"khám, phát thuốc miễn phí cho 1.300 lượt người cao tuổi (từ 60 tuổi trở lên) - tổng trị giá 195 triệu đồng.",
	"Khó khăn: kinh phí hoạt động còn eo ọp, nguồn nhân lực mỏng, một số nơi hoạt động còn hình thức, cầm chừng; việc thu hội phí, "
	"xây dựng quỹ Hội chưa đều; công tác kiểm tra, giám sát có lúc, có nơi chưa thường xuyên, thiếu quyết liệt.",
	"Đề nghị Thành Hội: (i) hỗ trợ kinh phí tập huấn sơ cấp cứu; (ii) cấp 500 cuốn Cẩm nang; (iii) quan tâm hơn nữa đến chế độ, "
	"phụ cấp cho cán bộ Hội cơ sở theo Nghị quyết số 08/2020/NQ-HĐND ngày 22/7/2020 của HĐND thành phố khóa XV, nhiệm kỳ 2016 - "
	"2021.",
	"Số hội viên: 12.350; số tình nguyện viên: 1.024; số thanh, thiếu niên Chữ thập đỏ: 8.765 em, sinh hoạt tại 24 trường (11 "
	"trường tiểu học, 8 trường THCS, 3 trường THPT, 2 trường đại học).",
	"Ngân hàng bò: trao 15 con bò giống sinh sản, trị giá 225.000.000đ; dự án “Nước sạch - vệ sinh môi trường” do Hội Chữ thập đỏ "
	"Hoa Kỳ, Nauy, Thụy Điển tài trợ (USAID, IFRC, UNICEF, WHO, Save the Children) với tổng vốn 2,3 triệu USD.",
	"Đồng chí Nguyễn Thị Xuân Thu, Chủ tịch Trung ương Hội; ông Vũ Thanh Lưu; bà Trần Thị Hồng An; PGS. TS. Đặng Ngọc Thanh Uyên; "
	"các ông, bà Hoàng Quách Huệ, Quàng Văn Xuyến, Lường Thị Xoan, Mùa A Sồng, Vừ Mí Kẻ, Giàng Seo Phử, Thạch Sa Rây, Kim Ngọc "
	"Thái.",
	"Từ ngày 01/01/2022 đến 30/11/2022 phần mềm quản lý hội viên cập nhật 12.000 lượt; tổng đài 1900 6666, 18001567; website "
	"http://kienan.haiphong.gov.vn/hoi-chu-thap-do; mã QR; app iOS/Android; Wi-Fi; 4G/5G; file PDF, Excel 2016, Windows 10.",
	"Bên cạnh đó, hội viên, tình nguyện viên còn giúp người già neo đơn, trẻ mồ côi, người khuyết tật…; thăm hỏi các cụ 100 tuổi, "
	"90 tuổi; “Nồi cháo tình thương” phát 300 suất/ngày x 5 ngày/tuần = 1.500 suất/tuần.",
	"Huyện Krông Pắc, thị xã Buôn Hồ, huyện Cư M`gar, Đắk R`lấp, Đăk Hà, Ia Grai, Chư Păh, Kbang, Mang Yang, A Lưới, Mù Cang Chải, "
	"Si Ma Cai, Mường Tè, Nậm Pồ, Sốp Cộp, Quỳ Hợp, Con Cuông, Thuận Nam, Ninh Hải, Trà Cú, Cầu Kè, Gò Quao, U Minh Thượng, Đất "
	"Mũi.",
	"Toàn quận hiện có 3.256 hộ, 11.000 nhân khẩu; quy mô GRDP 45.000 tỷ; thu ngân sách 1.250 tỷ đồng; 1 tấn gạo; năm học "
	"2021-2022; niên khóa 2020 - 2023; quý III/2022; tuần 45; kỳ họp thứ 8; khóa tập huấn ngày 10,11/12/2022.",
	"Nơi nhận: Như trên; TT. Quận ủy, TT. HĐND, UBND quận; Ban Dân vận; các phòng, ban, ngành; HCTĐ các phường; Lưu: VP. TM. BAN "
	"THƯỜNG VỤ; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH; TL. BAN CHẤP HÀNH.",
	/* Markup, values and addresses */
	"**Hội** {{organization.name}}, *xã* {{year}}; ({{year}}) “{{year}}”. [Hội, Đoàn](https://hoi.vn/Tin,Bai.Hay) 2 * 3 và 2*3",
	"{{`(` organization.name}}{{organization.name `)`}}; \\\\*sao\\\\* [trong ngoặc] https://hoi.vn/Tin,Bai;x a@hoi.vn,b",
	"(xem https://hoi.vn/Tin), “a@hoi.vn”, {{year}} (hoi@hoi.vn); dpkg -s tệp, :-) và :)",
	/* Marks that only look doubled or lonely */
	"1) Một; 2) hai; iv) bốn. Xem mục a). Tỷ số 2 : 1; 1..5; ../ảnh; v.v... rồi… và ………… hay .......; Số: ........",
	"Thứ tự a-b, Việt-Nhật, -5 độ, 2021-2022, ----- và Covid-19, COVID-19; màn hình 32\\\"",
	/* Numbers that are no quantities */
	"năm 2000, quý I 2023, giai đoạn 2021 và 2022 đồng thời; 0912345678; mục 2.1 triệu tập; 12.5.2025; 1.250 tỷ; số 1500 người",
	"từ 1995 đơn vị, Quý Mão 2023 phần lớn, Tết 2023 suất, A4 và m2, 15A-1234, 1234/QĐ, Trung đoàn 1500 người",
	/* Names, loans, words that are doubled for their meaning */
	"Đắk Lắk, Bắc Kạn, Kpă Klơng, H`Hen Niê, Qũy Hội, ôtô, café, virút, crôm, top, chat, xi-măng, cát-tút, km, trđ, đ/c",
	"luôn luôn, ngày ngày, từng bước từng bước, vận động vận động viên, Hòa Bình Hòa Bình, trong trong ngoài ngoài",
	/* Characters of their own right */
	"Москва, Ωμέγα, 5 μm, 10 kΩ, 1,66\u00A0tỷ, 12\u2009km, 3 × 4, 👨\u200D👩",
};

static void ordinary_texts_are_left_alone(void **state)
{
	(void)state;
	struct fixture fixture;
	for (size_t i = 0; i < sizeof ordinary / sizeof *ordinary; i++) {
		const char *found = find(&fixture, ordinary[i]);
		if (*found)
			fail_msg("%s\n%s", ordinary[i], found);
		fixture_free(&fixture);
	}
}

static const struct {
	const char *text, *found;
} cases[] = {
	{"**Hội** , và (  {{year}} )", "N806  ; N807   ; N806  "},
	{"đạt **2.000**  suất , ", "N804   ; N806  ; N805  "},
	{"Nội,**Huế** và {{year}}.Tổng kết", "N808 ,"},
	{"năm 2022.Tổng kết; ngày 12/11.Hội họp (5%).Thăm hỏi", "N808 .; N808 .; N808 ."},
	{"TP.Hà Nội, Th.S Hà, tp.Huế, 1.Một", ""},
	{"tặng “ Góp” và “Góp ”", "N807  ; N806  "},
	{"tăng …. Còn ….Hết. Hết.... Rồi…Tổng", "N809 ….; N809 ….; N809 ....; N808 …"},
	{"gồm “Tháng”…Tổng", "N808 …"},
	{"“một (hai” ba)", "N812 (; N812 )"},
	{"“một“ hai” ba", "N812 “; N812 ”"},
	{"kinh tế -xã hội, an- ninh, a -- b", "N814  -; N814 - ; N813 --"},
	{"2000 suất, và hơn 5000, (1500 cháu) cùng 500000đ", "N815 2000; N815 5000; N815 1500; N815 500000"},
	{"giá 1,250,000 và 12.7% hay 1.5 tỷ, 3.25 %", "N816 1,250,000; N817 12.7; N817 1.5; N817 3.25"},
	{"Covid 19, covid19, COVID 19, Covid 190", "N824 Covid 19; N824 covid19; N824 COVID 19"},
	{"của **của** và các các", "N821 của; N821 các"},
	{"tổ chức tổ chức", "N821 tổ chức"},
	{"đuợc hop hop và TÒAN, hoạ\u0323t, thúộc", "N819 đuợc ?được; N820 hop; N818 TÒAN ?TOÀN; N819 hoạ\u0323t; N819 thúộc"},
	{"H\u0430i, \u00D0à, \uFF34\uFF45 và HÐND", "N822 Hаi; N822 Ðà; N822 Ｔｅ; N822 HÐND"},
	{"a\u200B b\u00A0 c\u2003d", "N823 \u200B; N823 \u00A0; N823 \u2003"},
};

static void slips_are_found(void **state)
{
	(void)state;
	struct fixture fixture;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_string_equal(find(&fixture, cases[i].text), cases[i].found);
		fixture_free(&fixture);
	}
}

/* The text of the paragraph in the file after every repair. */
static const char *mend(struct fixture *fixture, const char *paragraph)
{
	find(fixture, paragraph);
	const struct node *text = fixture->report->proposals.at[0].node;
	struct buffer out = buffer_make(fixture->arena);
	uint32_t at = text->span.start + 1;
	for (size_t i = 0; i < fixture->list.count; i++) {
		const struct repair *repair = &fixture->list.at[i].repair;
		if (!repair->text || repair->span.start < at)
			continue;
		buffer_add(&out, text->origin->text + at, repair->span.start - at);
		buffer_text(&out, repair->text);
		at = repair->span.end;
	}
	buffer_add(&out, text->origin->text + at, text->span.end - 1 - at);
	return out.data;
}

static void repairs_touch_nothing_else(void **state)
{
	(void)state;
	static const char *const pairs[][2] = {
		{"trao **2000** suất  quà , “ Góp” ….Tổng", "trao **2.000** suất quà, “Góp” … Tổng"},
		{"Nội,**Huế** \\\"Tết\\\" -- Covid 19", "Nội, **Huế** “Tết” – Covid-19"},
		{"\\u0110i  v\\u1ec1 , đuợc", "\\u0110i v\\u1ec1, đuợc"},
		{"tổ **chức**  {{year}} .", "tổ **chức** {{year}}."},
		{"ca\u0301c c\u00E2\u0301p và  năm", "các cấp và năm"},
		{"a.. B và c.. d; \u00D0à Nẵng\u200B", "a. B và c.. d; Đà Nẵng"},
		{"kinh tế -xã hội, 1,250,000 đồng, 12.7%", "kinh tế - xã hội, 1.250.000 đồng, 12,7%"},
		{"COVID**19** và \\\"một", "COVID**19** và \\\"một"},
	};
	struct fixture fixture;
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		assert_string_equal(mend(&fixture, pairs[i][0]), pairs[i][1]);
		fixture_free(&fixture);
	}
}

static void styles_are_told_of_once(void **state)
{
	(void)state;
	struct fixture fixture;
	assert_string_equal(find(&fixture, "khỏe, hòa, hoà, thuỷ, 3 tỷ, 4 tỉ, 5 tỉ, bà Hoà"), "N802 hoà; N803 tỷ");
	assert_string_equal(fixture.list.at[0].arguments[1], "2");
	assert_non_null(fixture.list.at[0].related.origin);
	fixture_free(&fixture);
	assert_string_equal(find(&fixture, "khỏe, hòa, quý, toàn, 3 tỷ, bà Hoà, ông Thuỷ"), "");
	fixture_free(&fixture);
}

/* Finding a place takes as long as the text is, so a long one must not have too many. */
static void long_texts_end_their_list(void **state)
{
	(void)state;
	struct fixture fixture = fixture_new();
	struct buffer json = buffer_make(fixture.arena);
	buffer_text(&json, "{'year': 2022, 'organization': {'name': 'Hội'}, 'proposals': ['a");
	for (size_t i = 0; i < 200000; i++)
		buffer_text(&json, "  b,,\\\"(");
	buffer_text(&json, "']}");
	fixture.node = fixture_parse(&fixture, json.data);
	fixture.report = report_bind(&fixture.list, fixture.node);
	rules_language(&fixture.list, fixture.report);
	assert_in_range(fixture.list.count, 10, 100);
	fixture_free(&fixture);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ordinary_texts_are_left_alone), cmocka_unit_test(slips_are_found),	    cmocka_unit_test(repairs_touch_nothing_else),
		cmocka_unit_test(styles_are_told_of_once),       cmocka_unit_test(long_texts_end_their_list),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
