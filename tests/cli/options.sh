#!/bin/sh
# --dump, --draft, --layout, --font-dir, --color.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
minimal r.json
broken b.json

# ---- --dump

expect 0 render "$sample" --dump=json && has out '"abbreviation": "HCTĐ"' && is_empty err
expect 0 render "$sample" --dump=report && has out "Bùi Mạnh Phúc"
expect 0 render "$sample" --dump=pages && has out "page 1 595276x841890" && has out "page 2 " && has out "Trang 1/2"
expect 0 render "$sample" --dump=tags && has out "H1"
expect 0 render - --dump=json <"$sample" && has out '"abbreviation": "HCTĐ"'
expect 0 render r.json r.json --dump=json && [ "$(grep -c '"year": 2022' out)" = 2 ] || wrong "two dumps"
expect 0 render r.json --dump=json -o dump.txt && is_empty out && has dump.txt '"year": 2022'
expect 1 render b.json --dump=json && has out '"yeer": 1' && has err "error[R203]"
expect 1 render b.json --dump=pages && is_empty out
expect 2 render r.json r.json --dump=json -o dump.txt
expect 2 render r.json --dump=json -o folder/ && is_absent folder
is_absent r.pdf

# A dump of JSON is the JSON again.
expect 0 render "$sample" --dump=json && mv out again.json
expect 0 render again.json --dump=json && same out again.json
expect 0 render again.json -o again.pdf
expect 0 render "$sample" -o sample.pdf && same_text again.pdf sample.pdf

# ---- --draft: on each page, as an artifact

expect 0 render "$sample" --dump=pages && lacks out "DỰ THẢO"
expect 0 render "$sample" --draft --dump=pages
[ "$(grep -c '^page ' out)" = "$(grep -c '.*artifact.*"DỰ THẢO"' out)" ] || wrong "DỰ THẢO is not on each page as an artifact"
expect 0 render "$sample" --draft --dump=tags && mv out draft.tags
expect 0 render "$sample" --dump=tags && same out draft.tags
expect 0 render "$sample" --draft -o draft.pdf && is_pdf draft.pdf
if command -v pdftotext >/dev/null; then
	# pdftotext tears slanted words apart.
	pdftotext -bbox draft.pdf draft.html
	[ "$(grep -c '>DỰ</word>' draft.html)" = 2 ] || wrong "DỰ THẢO is not in the text of both pages"
fi

# ---- --layout

expect 0 render "$sample" --layout=tong-ket -o named.pdf && same named.pdf sample.pdf
mkdir mine
cp "$ROOT/layouts/tong-ket.json" mine
expect 0 render "$sample" --layout mine/tong-ket.json -o file.pdf && same file.pdf sample.pdf
expect 0 render "$sample" --layout "$PWD/mine/tong-ket.json" -o file.pdf && same file.pdf sample.pdf
sed 's/"Kết quả công tác năm {{year}}"/"Thành tích năm {{year}}"/' "$ROOT/layouts/tong-ket.json" >mine.json
expect 0 render "$sample" --layout=./mine.json --dump=pages && has out "THÀNH TÍCH NĂM 2022" && lacks out "KẾT QUẢ CÔNG TÁC"
expect 1 render r.json --layout=tong-kte && has err "no layout ‘tong-kte’" && has err "tong-ket"
sed 's/"blocks"/"blocsk"/' "$ROOT/layouts/tong-ket.json" >wrong.json
expect 1 render r.json --layout=wrong.json && has err "wrong.json:" && has err "blocsk"
expect 1 check r.json --layout=wrong.json && has err "blocsk"
expect 0 check r.json --layout=mine.json --font-dir="$ROOT/fonts" --encoding=UTF-8 --lang=en --color=never --quiet && is_empty err
printf '{' >wrong.json
expect 1 render r.json --layout=wrong.json && has err "wrong.json:1"
is_absent r.pdf

# ---- --font-dir

sed 's/"Liberation Serif"/"DejaVu Serif"/g' "$ROOT/layouts/tong-ket.json" >dejavu.json
expect 1 render r.json --layout=dejavu.json && has err "no font ‘DejaVu Serif’" && has err "Liberation Serif"
dejavu=$(find /usr/share/fonts -name DejaVuSerif-Bold.ttf 2>/dev/null | head -n 1)
if [ -n "$dejavu" ]; then
	mkdir fonts
	cp "${dejavu%-Bold.ttf}"*.ttf fonts
	expect 0 render r.json --font-dir=fonts --layout=dejavu.json --dump=pages && has out "DejaVuSerif" && lacks out "Liberation"
	expect 0 render r.json --font-dir fonts --layout=dejavu.json -o dejavu.pdf && is_pdf dejavu.pdf
	echo "no font" >fonts/wrong.ttf
	expect 0 render r.json --font-dir=fonts --layout=dejavu.json -o dejavu2.pdf && has err "fonts/wrong.ttf" &&
		same dejavu.pdf dejavu2.pdf
fi
mkdir empty
expect 0 render r.json --font-dir=empty -o empty.pdf && is_pdf empty.pdf

# ---- --color

escape=$(printf '\033')
expect 1 check b.json && lacks err "$escape"
expect 1 check b.json --color=always && has err "$escape"
NO_COLOR=1 expect 1 check b.json --color=always && has err "$escape"
expect 1 check b.json --color=never && lacks err "$escape"
expect 1 check b.json --color=auto && lacks err "$escape"

# ---- schema

for what in report layout; do
	expect 0 schema $what && has out '"$schema"' && mv out schema.json
	expect 0 schema $what -o file.json && is_empty out && same file.json schema.json
	expect 0 schema $what --format=markdown && has out "|"
done
finish
