#!/bin/sh
# Tags cost less than 15 % of a render's time: tests/bench/tagging.sh BUILD, of the sample and of a long report.
set -eu
root=$(cd -- "$(dirname -- "$0")/../.." && pwd)
build=${1:-$root/build}
long=$(mktemp --suffix=.json)
trap 'rm -f "$long"' EXIT
cmake --build "$build" --target bench-tagging >/dev/null
awk 'BEGIN {
	print "{\"format\": 1, \"year\": 2022, \"organization\": {\"name\": \"Hội Chữ thập đỏ quận Kiến An\"}, \"remarks\": ["
	print "{\"speaker\": \"ông Bùi Mạnh Phúc\", \"paragraphs\": ["
	for (i = 0; i < 1500; i++)
		print (i ? "," : "") "\"Ghi nhận **" i "** thành tích Hội Chữ thập đỏ Kiến An đạt được, đồng thời yêu cầu cán bộ, hội viên, tình nguyện viên tiếp tục làm tốt, phát huy những thành tích đã đạt được để kết quả công tác Hội và phong trào Chữ thập đỏ ngày càng tốt hơn.\""
	print "]}]}"
}' >"$long"
status=0
"$build/tests/bench/tagging" "$root/samples/kien-an-2022.json" 200 || status=1
"$build/tests/bench/tagging" "$long" 10 || status=1
exit $status
