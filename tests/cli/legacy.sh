#!/bin/sh
# The article comes back from every old encoding exactly where the encoding can hold it, named or detected, and what it cannot hold is known.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
# A library that libqpdf brings along asks for a locale when it is loaded; where LOCPATH is set glibc then leaks its copy.
echo 'leak:argz_add_sep' >suppressions
export LSAN_OPTIONS="suppressions=$PWD/suppressions:print_suppressions=0"
command -v iconv >/dev/null && command -v python3 >/dev/null || exit 77
encode="$ROOT/tests/tools/legacy-encode.py"
letters=ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴĐ
small=áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ

# round ENCODING FILE NAME…: the file in the encoding reads as what the encoding can keep of it, under each name and, with "", by detection.
round() {
	encoding=$1 file=$2
	shift 2
	python3 "$encode" "$encoding" --json <"$file" >old.json 2>lost
	python3 "$encode" "$encoding" --kept <"$file" >kept.json 2>/dev/null
	expect 0 render kept.json --dump=json && mv out wanted
	for name; do
		expect 0 render old.json --dump=json ${name:+"--encoding=$name"} && same out wanted
		[ -n "$name" ] || has err "the file is in $encoding"
	done
}

# lost CHARACTERS: what the last encoding could not hold.
lost() {
	[ "$(tr -d '\n' <lost)" = "$1" ] || wrong "$encoding lost $(tr -d '\n' <lost), not $1"
}

round TCVN3 "$sample" "" TCVN3 tcvn-3 ABC VN3 && lost "Ủ"
round VNI "$sample" "" VNI vni-win "VNI Win" && lost ""
round VISCII "$sample" "" viscii && lost "–“”"
round CP1258 "$sample" "" cp1258 Windows-1258 && lost ""
round TCVN "$sample" "" tcvn TCVN5712-1 VN1 && lost "–“”"
round VIQR "$sample" "" viqr RFC1456 && lost "–“”"

# All 134 letters, each between spaces.
spaced=$(printf '%s' "$letters$small" | python3 -c 'import sys; print(" ".join(sys.stdin.buffer.read().decode()))')
printf '{"year": 2022, "organization": {"name": "%s"}}\n' "$spaced" >all.json
round VNI all.json VNI && lost ""
round VISCII all.json VISCII && lost ""
round CP1258 all.json CP1258 && lost ""
round VIQR all.json VIQR && lost ""
round TCVN all.json TCVN
round TCVN3 all.json TCVN3
[ "$(wc -l <lost)" = 60 ] || wrong "TCVN3 lacks the 60 capitals with a tone, not $(wc -l <lost)"

# Columns count the bytes of the file, and the snippet shows the text.
printf '{"year": 2022,\n "organization": {"name": "Hội Chữ thập đỏ quận Kiến An", "nme": 1}}\n' >bad.json
for encoding in TCVN3 VNI VISCII CP1258 VIQR; do
	python3 "$encode" $encoding --json <bad.json >old.json
	column=$(sed -n 2p old.json | LC_ALL=C awk '{print index($0, "\"nme\"")}')
	expect 1 check old.json --encoding=$encoding && has err "old.json:2:$column: error[R203]" && has err 'Kiến An", "nme": 1}}'
done
iconv -f UTF-8 -t UTF-16LE bad.json >old.json
expect 1 check old.json && has err "old.json:2:59: error[R203]"

# Bytes that an encoding does not have are named.
printf '{"year": 2022, "organization": {"name": "H\351i \200"}}' >old.json
expect 1 check old.json --encoding=TCVN3 && has err "byte 46 (0x80) is not in TCVN3"

# The encoding that was found travels with the pages.
python3 "$encode" TCVN3 --json <"$sample" >old.json 2>/dev/null
expect 0 render old.json -o old.pdf && has err "S125"
expect 0 verify old.pdf && lacks err "S125"
expect 0 extract old.pdf -o back.json && same back.json old.json
finish
