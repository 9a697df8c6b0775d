/* Spelling of Vietnamese syllables: what can be one, what cannot, and what a slip was meant to be. */
#include "base/syllable.h"

#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static const char spellable[] =
	"a A ai am An an anh au ành ào ác ách ái án áng ánh áo áp át áu áy ân âu ây ấm ấn ấp ất ấy ẩm ẩu ăm ăn ăng ắc ắng ắp ắt ảnh ạch "
	"Ban ban bao bà bàn bào báo bâng Bằng Bắc bắc bảo bạn bậc bệch bệnh biếc biển biểu Bích boong bổng bộ Bộ Buôn buổi buộc buýt Bùi "
	"bươu bước by cam Cao cao cà càng cá các Các cán cáo cần cầu cấp cận cặp Châm chất chăm chắc chênh chế chếch chệch chia chiều "
	"Chiều chiếc Chí chính Chính chỉ chị cho choàng choạng chống chốt Chợ chuẩn chuồn chuối chuộm chuột chuyên chuyển Chủ chủ chước "
	"chức Chữ coong còn có Công công cố cơ cờ cuốc cuối cuỗm cuộc Cuộc cùng cũng của củng cưới cừu cứu cực cụ da dân dần diều diễn "
	"diệp dịch do Doanh doanh duyệt dược dự dục dy em en eng eo èo éc én ép ét ềnh ếch ẹp ẹt ệch gắn gặp ghét ghê ghềnh ghế ghi ghiền "
	"ghiếc gia giai gian già Giàng giá giám Giáo giấc Giấy giã giả giạ giặt gié giê giêng giền giềng giếc giếng giết giễu giẻ gioăng "
	"giong giôn Giống giỗ giờ giỡn giúp giường giữ giữa giục gì gìn gỉ goòng Góp gồm guốc gửi Hà hấp Hải hảo hạn Hạnh Hen hếch hệ hi "
	"hiến hiếu hiện hiệu hoà Hoà hoài Hoàng hoành hoá hoáy hoằng hoắm hoạ hoạch hoạt Hoạt hoặc hoen Hòa hòa hóa Hồ hơn Hờ hợp họa học "
	"hộ Hội hội huân huấn huếch huệ huơ huy Huy huyết huỳnh huỷ huỵch hút hủy hươu hướng hưởng hưu hy im in inh iu ích ít ỉa ỉu kem "
	"ken keng keo kéo két kênh kêu kều Kế kếch kết kẽm kẻng kẹp khai khắc khen khênh khoá khoác khoáy khoắc khoản khoảng khoảnh khoeo "
	"khoèo khoét khoẻ khóa khỏe khuâng khuất khuấy khuê Khuê khuếch khuya khuyên khuyết khuỷu khúc khước khướt khướu ki kia kiên Kiêu "
	"Kiến kiến kiếng kiểm kiệt kinh kiu kì kìa kí Kính kĩ kỉ kịch kỳ ký kỹ kỷ là làm Lâm lần lãnh lắc lập leo Lê lên lênh lềnh lệ lệch "
	"lệnh Liên liếc lí lĩnh lo loay loà loài loằng loạng loe loé loét Lò lòa lóe lô lớn lớp lộ luật luôn luồng luýnh luỹ lúc lũy lươn "
	"lưỡi lược lượng lượt lưu lực ly lý Ma Mát máu Mão Măng măng mạng mạnh Mạnh mặc mét mếch mệnh miếng Minh mĩ moóc Mông Mỗi mỗi Mơ "
	"mới một muốn muỗi muộn mươi mười mước mướt mượt mưu mỹ Mỷ Nam nâng nấc năm nằm nạn nạp ngành ngày ngắm ngập nghe nghèo nghênh "
	"nghề nghễu nghẹn nghiêng nghiệm nghiệp nghiệt nghĩa nghỉ Nghị nghị nghịch ngoài ngoác ngoáy ngoằn ngoắt ngoảnh ngoảy ngoặc ngoèo "
	"ngoém ngoéo ngoẹo Ngọ nguẩy nguều nguệch nguồn nguyễn Nguyễn nguyện nguyệt Nguyệt nguýt người ngược nhà nhân Nhân nhận nhếch "
	"nhiều nhiệm nhiệt nhoè nhòe nhóm nhỏ nhuộm như nhược những nhy niên niềm ninh Nông nối Nội nước ny O Oa oai oanh oái oăm oằn oạch "
	"oặt óc óng óp ô ôm ông ốc ối ốm ống ổi ổn ỏng ơi ới ớn ớt ợp ọc ộc ộp Pa Páo pê Phan phát Phát phấn phẫu Phạm phê phềnh phếch "
	"phiêu phiếu phích Phong phong phòng Phòng Phó phố Phối phở Phúc phúc phút phủ phương phường phướng phưỡn phượng Phượng phục pin "
	"píp pô Pọm qua quà quân quầng quấc quả quản quận Quận quật quế quết quệch quện quì quí quị Quốc quốc quơ quyên quyền Quyết quyết "
	"quỳ Quỳnh quỳnh quý Quý quých Quýnh quýnh quýt quỹ quỷ quỷnh ra rềnh rếch ri Rông rơ Rơ ruột rườn rước rướn rượt rượu sau sáng "
	"sát sắc sắp sẻ siết sinh sĩ so soóc số sốt sở suất suýt Sùng sườn Sử sỹ tài tác tâm tăng Tại tại tạo tập tặng Tặng tế tếch Tết "
	"tham thanh Thanh thành Thành Thào Tháng tháng thấp thăm thắp thập theo thênh thế Thế thể thi Thị thoăn thoắt thoả thoại thoi thóp "
	"thống thỏa thời thu thuần thuê thuốc thuở Thuột thuyết Thuý thuý thuỷ thúy Thúy thủy thư thương thườn Thường thường thượt Thực "
	"thực thụt Thụy thy tiêm tiêu tiền tiếc tiếng tiếp Tiếp Tiểu tiệp tin tình tích tỉ tỉnh tịch toang toà toàn Toàn toác toạc toe "
	"toét toong tòa Tồn tối tốt tổ Tổng tổng tơn Tới tới tộc tra trao trào Trần trên trẻ triển triệu trị trong Trong trở trọng Trung "
	"truyền trườn trường trước trượt trực trụ Tu tuần tuế tuệ Tum tuổi tuột tuya tuyên tuyệt tuyn tuỳ tuýp tùy tước tưới tượng từ từng "
	"tửu Tự tục tý tỷ uất uế uốn uống uyên uyển Uyển uỳnh uỷ uỵch úp út ủy Ủy ưa ưng ươn ương ước ướm ướp ướt Ưu ưu ứa ức ứng ụp ụt va "
	"và văn Văn vắc vận vênh về Về viên viễn việc Việt vì vị với Vũ vườn vượn vượt vừa vực vụ vy xã xe xét xếch xẻng xi xiết xin xoay "
	"xoài xoá xoạch xoè xoèn xoẹt xoong xoóc xòe xóa xuân xuất xuề xuyến xuýt y Y yên yêng yêu yếm yến yết yếu yểm yểu ý ỷ đa Đào đánh "
	"đầu đấu đẩy Đẩy đã đắc đảm Đại đại đạo đạt đậm Đen đênh đề đến để điểm điện Đinh địa định đoàn Đoàn đoá đoạn đó đóa Đồng đồng đối "
	"Đỗ đỏ đơn độ độc Độc động đua đuốc đúng đưa đường đước được ";

/* Tone marks aside, stops without sắc or nặng, c, k, g, gh, ng and ngh before the wrong vowels, one horn of two. */
static const char slips[] =
	"baò biềc buì buôỉ buồc bíêc búyt bưoc bầc bằc bềch bỉên bụôc bứơc chuồt chuớc chuỷên chât chêch chìêu chăc chưc chầt chồt chụôt "
	"chủyên cuôí cuả cuới càc câp câù cét cênh cìa cính cúôc cúôi căp cưoi cươí cầp cằp cẹp cẻng cẽm cếch cều cịch cụôc cứơi duyêt "
	"duyềt dìch dìêu dĩên dươc dườc dịêp ghèt giùp giằt giềt giừơng guôc gét gê gìa gìang gìên gìêng gìơ gíao gíe gíup gíêc gíêng "
	"gíông gòong găp gĩa gĩêu gĩô gĩơn gằp gế gềnh gỉa gỉe gịăt haỉ haỏ hiêú hoaì hoàch hoằc huyêt huýêt huơu huớng huởng híên híêu "
	"hòai hòang hòanh hòc hòăng hóay hóăm hùt húêch hơp hưong hềch hịên họat hụych hứơng hửơng khoaý khoàc khoăc khuêch khuýêt khuầt "
	"khuớc khuớt khuớu khóac khóay khùc khúyêt khúây khúêch khưot khưou khươc khỏanh khứơc khứơt kià kiêt kuốc kuộc kác kán kèp kêch "
	"kíêng kông kũng kưới kần kặp kỉêm kịêt kủa kủng kứu kực liêc luơn luầt luỡi luợng lêch líêc lòai lưoc lưoi lưong lưot lườc lườt "
	"lụât lừc lựơt maõ maú moòc muơi muời muợt mèt móoc môt múôn măc mưoi mươt mươì mườt mằc mồt mụôn mừơi ngheò nghiã nghiêp nghiêt "
	"nghoác nghoém nghoảnh nghoảy nghoắt nghuyễn nghuýt nghuẩy nghuệch nghày nghịêm ngiệm ngoaì ngoaý ngoăc ngoằc nguyêt nguêch nguêù "
	"nguềch nguợc nguỵêt nguỹên ngâp ngèo ngòai ngòeo ngòăn ngóem ngóeo ngùêu ngúyt ngưoi ngễu ngỉ ngị ngỏay ngụyên ngụyêt ngủây ngựơc "
	"nhiêt nhiêù nhiềt nhêch nhươc nhịêm nhựơc nàp nìêm nôí nưoc nườc nầc oaí oàch phuơng phuờng phâũ phêch phíêu phôí phùc phừơng "
	"phữơn quyêt quât quêch quêt quềch quềt quồc quỳch quỳt quỳên qùynh qùyên qùâng qúy qúych qúynh qúâc qúôc qụân ruôt ruờn rưot rưou "
	"rươụ rứơc rứơn siêt siềt suờn suỳt sàt sôt súât sưon sằc sồt thaò thuýêt thuơng thuờng thuợt thóăt thùt thùân thúyêt thơì thươt "
	"thườt thọai thụôt thủơ thựơt tiêc tiêp tiêủ tiềc toèt traò truờn truỳên trươc trươt trỉên trịêu trứơc trừc trừơn tuyêt tuồt tuớc "
	"tuới tuợng tuỳp tuỵêt tàc tâp têch têt tìch tíêp tòan tôí tưoc tưong tườc tỉêu tọac tồc tụê tứơi tựơng uơn uơng uớt viềc vuợn "
	"vuợt văc vĩên vơí vưc vưon vưot vưà vườt vằc xiềt xoaì xoàch xoèt xoòc xuât xuýên xèt xòen xùê xúyt yêú yềt ìch òăn óai úông ýêm "
	"ýêu đaị đàt đâù đòan đôc đưong đươc đườc đằc đỉêm địên đừơng đựơc ưoc ưom ưong ưop ưot ươc ươt ườc ườp ọach ọăt ụych ủyên ứơc ứơp "
	"ứơt "
	"hoạ̣t tuyp ngiên ngề kua kủa gê qúi qúa cuả gìa gía nghành đươc coá cuý quo qa kha̛ fê zì jù wi ";

static void check_list(const char *list, bool expected)
{
	struct arena *arena = arena_new();
	for (size_t size; *list; list += size + 1) {
		size = strcspn(list, " ");
		const char *word = arena_copy(arena, list, size), *upper = utf8_upper(arena, word);
		if (syllable_is_spellable(list, size) != expected || syllable_is_spellable(upper, strlen(upper)) != expected)
			fail_msg("%s is%s spellable", word, expected ? " not" : "");
	}
	arena_free(arena);
}

static void syllables_are_spellable(void **state)
{
	(void)state;
	check_list(spellable, true);
}

static void slips_are_not(void **state)
{
	(void)state;
	check_list(slips, false);
}

static void what_is_no_letter_is_no_syllable(void **state)
{
	(void)state;
	static const char *const cases[] = {"", " ", "a1", "a-", "\xE1\xBB", "\xC4", "\xE1\xB8\x81", "\xC3\x97", "nghiêngnghiêngnghiêng", "\xE9", "\x80", "\xC3\x28"};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_false(syllable_is_spellable(cases[i], strlen(cases[i])));
	assert_false(syllable_is_spellable("a\0", 2));
}

static void verdicts_tell_slips_from_foreign_words(void **state)
{
	(void)state;
	static const struct {
		const char *words;
		enum syllable_verdict verdict;
	} cases[] = {
		{"người Hòa hoà QUÝ nghiêng a ", SYLLABLE_SPELT},
		{"tòan Qúy cuả thúôc gìa hùynh HÒAN ", SYLLABLE_ASIDE},
		{"ngừoi nghành đươc kua hop viet nguoi nghanh têt nước̣ thúộc hoạ̣t ", SYLLABLE_SLIP},
		{"marketing café ôtô virút crôm Krông Klơng NĐ trđ teh team km détente ", SYLLABLE_FOREIGN},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		for (const char *word = cases[i].words; *word; word += strcspn(word, " ") + 1)
			if (syllable_judge(word, strcspn(word, " ")) != cases[i].verdict)
				fail_msg("%s", word);
}

static void slips_are_mended(void **state)
{
	(void)state;
	static const char *const cases[][2] = {
		{"tòan", "toàn"}, {"QÚY", "quý"}, {"thúôc", "thuốc"}, {"gìa", "già"}, {"ngừoi", "người"}, {"đuợc", "được"}, {"thưong", "thương"},
		{"nghành", "ngành"}, {"ngiên", "nghiên"}, {"kua", "cua"}, {"ciến", "kiến"}, {"ghà", "gà"}, {"gê", "ghê"}, {"Hùynh", "huỳnh"},
		{"đươc", ""}, {"marketing", ""}, {"nghĩêngnghiêngnghiêng", ""},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char out[SYLLABLE_BYTES + 1] = {0};
		assert_int_equal(syllable_mend(cases[i][0], strlen(cases[i][0]), out), strlen(cases[i][1]));
		assert_string_equal(out, cases[i][1]);
	}
}

static void styles_differ_in_open_syllables_only(void **state)
{
	(void)state;
	static const struct {
		const char *words;
		enum syllable_style style;
	} cases[] = {
		{"hòa HÓA khỏe thủy ủy lũy ", SYLLABLE_STYLE_FIRST},
		{"hoà HOÁ khoẻ thuỷ uỷ luỹ ", SYLLABLE_STYLE_MAIN},
		{"hoa quý quà già hoàn thuyền của mía người tòan x ", SYLLABLE_STYLE_ANY},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		for (const char *word = cases[i].words; *word; word += strcspn(word, " ") + 1)
			assert_int_equal(syllable_style(word, strcspn(word, " ")), cases[i].style);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(syllables_are_spellable),
		cmocka_unit_test(slips_are_not),
		cmocka_unit_test(what_is_no_letter_is_no_syllable),
		cmocka_unit_test(verdicts_tell_slips_from_foreign_words),
		cmocka_unit_test(slips_are_mended),
		cmocka_unit_test(styles_differ_in_open_syllables_only),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
