#!/bin/sh
# The sample's PDF says each fact of the article on Kiến An, in its order, both in the text on the pages and in the tags.
. "$ROOT/tests/tools/expect.sh"
command -v pdftotext >/dev/null || exit 77
expect 0 render "$sample" -o sample.pdf || finish

cat >facts <<'END'
HỘI CHỮ THẬP ĐỎ THÀNH PHỐ HẢI PHÒNG
HỘI CHỮ THẬP ĐỎ QUẬN KIẾN AN
Hội Chữ thập đỏ Kiến An tổng kết công tác Hội và phong trào Chữ thập đỏ năm 2022 và đề ra phương hướng nhiệm vụ năm 2023
chiều ngày 12 tháng 11
tại trụ sở UBND quận Kiến An
Ông Bùi Mạnh Phúc – Phó Chủ tịch Hội Chữ thập đỏ thành phố
Ông Nguyễn Phong Doanh – Phó Chủ tịch UBND quận Kiến An
Bà Vũ Bích Phượng – Chủ tịch Hội Chữ thập đỏ quận Kiến An
cán bộ Hội Chữ thập đỏ các phường trên địa bàn quận Kiến An
trên 1,66 tỷ đồng
Tăng 12,7% so với năm 2021
Trong năm vừa qua các cấp Hội Chữ thập đỏ đã phát động các phong trào thi đua
đẩy mạnh thực hiện các hoạt động nhân đạo trên các lĩnh vực và đạt được nhiều kết quả
chủ động trong việc kết nối các tập thể, cá nhân nhà hảo tâm trong và ngoài địa bàn
Phối hợp với các ban ngành đoàn thể huy động tối đa nguồn lực chăm lo Tết cho người nghèo, cận nghèo, nạn nhân chất độc da cam
đảm bảo đúng đối tượng, thời gian
Thực hiện tốt Cuộc vận động “Góp những đồng tiền nhỏ vì nghĩa tình lớn - Tặng quà đầu xuân giúp bạn nghèo và nạn nhân chất độc da cam” năm 2022
Đẩy mạnh công tác tuyên truyền, vận động cán bộ Hội viên làm tốt công tác phòng chống dịch Covid-19
triển khai thực hiện có hiệu quả “Tháng nhân đạo”
Tổng giá trị nhân đạo năm 2022, Hội Chữ thập đỏ Kiến An đạt trên 1,66 tỷ đồng (tăng 12,7% so với năm 2021)
Ông Bùi Mạnh Phúc – Phó Chủ tịch Hội Chữ thập đỏ thành phố
Ghi nhận và đánh giá cao những thành tích Hội Chữ thập đỏ Kiến An đạt được trong năm 2022
yêu cầu cán bộ Hội viên tình nguyện viên Chữ thập đỏ quận Kiến An tiếp tục làm tốt phát huy những thành tích đạt được
để kết quả công tác Hội và phong trào Chữ thập đỏ trên địa bàn quận cũng như toàn thành phố năm 2023 ngày càng tốt hơn
Tiếp thu những ý kiến của lãnh đạo Hội Chữ thập đỏ thành phố
phương hướng, nhiệm vụ trọng tâm năm 2023 gồm 10 chỉ tiêu cụ thể
ác cấp hội vận động và trao tặng 2.000 suất quà Tết xuân Quý Mão 2023 trị giá từ 500 triệu đồng trở lên
hấn đấu 100% các trường từ Tiểu học, THCS trên địa bàn thực hiện tốt Cuộc vận động “Góp những đồng tiền nhỏ vì nghĩa tình lớn - Tặng quà đầu xuân giúp bạn nghèo và NNCĐDC” năm 2023
100% cán bộ chủ chốt các phường được tập huấn nghiệp vụ công tác Hội
100% Hội Chữ thập đỏ cơ sở được kiểm tra, giám sát việc thực hiện Nghị quyết Đại hội và các chuyên đề, các cuộc vận động của Hội
có thành tích xuất sắc trong công tác Hội và phong trào Chữ thập đỏ năm 2022
Tập thể Cá nhân
Trung ương Hội Chữ thập đỏ Việt Nam Bằng khen 6 5
Hội Chữ thập đỏ thành phố Giấy khen 2 2
UBND quận Kiến An Giấy khen 3 3
Ban TH-TTN
END

# Finds each fact behind the one before it.
look() { # TEXT
	tr -s '[:space:]' ' ' <"$1" >one-line
	awk '
		NR == FNR { text = $0; next }
		{
			at = index(text, $0)
			if (!at) { print "not there, or not in its place: " $0; missing++; next }
			text = substr(text, at + length($0))
		}
		END { exit missing > 0 }' one-line facts || wrong "facts are missing from $1"
}

pdftotext -enc UTF-8 sample.pdf page-text && look page-text
has page-text "Trang 1/2"
has page-text "Trang 2/2"
[ "$(tr -cd '\f' <page-text | wc -c)" -eq 2 ] || wrong "not two pages"

# Blocks stand apart, what is inside them does not.
pdfinfo -struct-text sample.pdf >tags || wrong "no tags"
sed -n 's/^ *"\(.*\)"$/\1/p; s/^.*(block).*$/ /p; s/^ *T[HD]:*$/ /p' tags | awk '{ printf "%s", $0 }' >tag-text
look tag-text
lacks tag-text "Trang 1/2"
[ "$(grep -c '^ *H1 (block)' tags)" = 1 ] || wrong "not one H1"
[ "$(grep -c '^ *LI (block)' tags)" = 7 ] || wrong "not three guests and four targets as list items"
[ "$(grep -c '^ *TR$' tags)" = 4 ] || wrong "not a head and three awards as table rows"

# The text is that of the finished pages, letter for letter.
expect 0 render "$sample" --dump=pages
sed -n 's/^ *text .* "\(.*\)"$/\1/p' out | sed 's/\\"/"/g; s/\\\\/\\/g' | tr -d ' \n' | fold -w 1000000 >dumped
pdftotext -raw -enc UTF-8 sample.pdf - | tr -d ' \n\f' >extracted
letters() {
	sed 's/./&\n/g' "$1" | LC_ALL=C sort | uniq -c
}
letters dumped >dumped.letters
letters extracted >extracted.letters
same dumped.letters extracted.letters
finish
