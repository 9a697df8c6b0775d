#!/bin/sh
# The file is sound and self-contained: syntax, embedded and subset fonts with Unicode, metadata, language.
. "$ROOT/tests/tools/expect.sh"
command -v qpdf >/dev/null && command -v pdffonts >/dev/null || exit 77
minimal minimal.json
printf '{"year": 2022, "organization": {"name": "Hội"}, "remarks": [{"speaker": "Bà Ế", "paragraphs": [%s"Hết."]}]}\n' \
	"$(awk 'BEGIN { for (i = 0; i < 400; i++) printf "\"Đoạn **thứ** *%d* nói ***rất*** dài để sang nhiều trang.\", ", i }')" >long.json

check() { # REPORT PAGES OPTION…
	report=$1
	pages=$2
	shift 2
	expect 0 render "$report" -o out.pdf "$@" || return
	qpdf --check out.pdf >qpdf.out 2>&1 || wrong "$report $*: $(cat qpdf.out)"
	lacks qpdf.out WARNING
	pdffonts out.pdf >fonts 2>complaints
	# name, type in two words, encoding, emb, sub, uni
	tail -n +3 fonts | awk '!/^[A-Z]+\+/ || $2 $3 != "CIDTrueType" || $5 $6 $7 != "yesyesyes" { bad = 1 } END { exit bad || !NR }' ||
		wrong "$report: $(cat fonts)"
	pdfinfo out.pdf >info 2>>complaints
	grep -qx "Tagged: *yes" info || wrong "$report: not tagged"
	grep -qx "Pages: *$pages" info || wrong "$report: $(grep Pages info)"
	pdfinfo -struct-text out.pdf >/dev/null 2>>complaints
	pdftotext out.pdf - >text 2>>complaints
	is_empty complaints
	if command -v mutool >/dev/null; then
		mutool draw -q -o drawn.png -r 20 out.pdf 2>&1 | grep -i 'error\|warning' | grep -v 'ICC support' >complaints
		is_empty complaints
	fi
}

check minimal.json 1
check "$sample" 2
grep -q '^Title: *Hội Chữ thập đỏ Kiến An tổng kết' info || wrong "no title"
check "$sample" 2 --draft
check long.json '1[0-9]'
[ "$(tail -n +3 fonts | wc -l)" -ge 4 ] || wrong "not four faces"
# Nothing is in the file but what is used: no stream is huge, no font whole.
[ "$(wc -c <out.pdf)" -lt 200000 ] || wrong "$(wc -c <out.pdf) bytes"
finish
