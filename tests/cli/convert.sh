#!/bin/sh
# tongket convert: UTF-8 from old encodings, beside the file, elsewhere or on standard output, and never over it.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
command -v iconv >/dev/null && command -v python3 >/dev/null || exit 77
encode="$ROOT/tests/tools/legacy-encode.py"

# Formatting, line ends and all else stay; the result is the file that it was made from.
sed 's/$/\r/' "$sample" >wanted.json
python3 "$encode" VNI --json <wanted.json >report.json
cp report.json untouched.json
expect 0 convert report.json && has err "Wrote report.utf8.json (read as VNI-Win)"
same report.utf8.json wanted.json && same report.json untouched.json
expect 0 check report.utf8.json
expect 0 convert report.json # the same again is no harm
echo '{}' >report.utf8.json
expect 2 convert report.json && has err "other content" && [ "$(cat report.utf8.json)" = '{}' ] || wrong "report.utf8.json was overwritten"
expect 0 convert report.json -o report.utf8.json && same report.utf8.json wanted.json
expect 0 convert report.json -o - && same out wanted.json
expect 0 convert -q --encoding=vni - <report.json && same out wanted.json && is_empty err
expect 0 convert report.json -o new/ && same new/report.json wanted.json
expect 2 convert report.json -o ./ && same report.json untouched.json
expect 0 convert report.json -o report.json && same report.json wanted.json

# Plain text, and VIQR outside of JSON when its name is given.
printf 'Hội Chữ thập đỏ: vận động được 5 tỷ đồng\n“Tháng nhân đạo”\n' >text
python3 "$encode" TCVN3 <text >old.txt
expect 0 convert old.txt && same old.utf8.txt text
iconv -f UTF-8 -t UTF-16 text >old.txt
expect 0 convert old.txt -o - && same out text
printf 'Hội Chữ thập đỏ. Teddy (a) có gì?\n' >text
python3 "$encode" VIQR <text >old.viqr
expect 0 convert --encoding=VIQR old.viqr -o - && same out text
printf '<p>H\303\264\314\243i</p>' >old.html
expect 0 convert old.html -o - && [ "$(cat out)" = '<p>Hội</p>' ] || wrong "no NFC: $(cat out)"

# Losses are named, and what cannot be read is not written.
printf 'Ban th\255\352ng v\244 H\351I \256\356c c\365 ra n\250m nay \256\267 h\344p' >old.txt
expect 0 convert --encoding=TCVN3 old.txt -o - && has err "S126" && has err "‘HộI’" && has err "‘được’"
printf 'H\351i \200' >old.txt && rm -f old.utf8.txt
expect 1 convert --encoding=TCVN3 old.txt && has err "0x80" && is_absent old.utf8.txt
printf 'Soci\351t\351' >old.txt
expect 1 convert old.txt && has err "S103" && is_absent old.utf8.txt
expect 1 convert --encoding=KLINGON old.txt && has err "unknown encoding"
expect 3 convert missing.json
expect 2 convert && has err "name the file"
expect 2 convert old.txt report.json -o one.json && has err "must be a folder"
finish
