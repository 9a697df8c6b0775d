#!/bin/sh
# `tongket extract` gives back report and layout byte for byte, whatever other programs have done to the PDF file.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
# A library that libqpdf brings along asks for a locale when it is loaded; where LOCPATH is set glibc then leaks its copy.
echo 'leak:argz_add_sep' >suppressions
export LSAN_OPTIONS="suppressions=$PWD/suppressions:print_suppressions=0"
layout=$ROOT/layouts/tong-ket.json

carries() { # PDF REPORT LAYOUT
	expect 0 extract "$1" && same out "$2"
	expect 0 extract "$1" -o back --layout && same back "$3" && is_empty out
}

# As programs that sign do: an object more, a table for it alone, and the way back to the first (ISO 32000-1, 7.5.6).
update() { # FROM TO
	size=$(grep -a -o '^/Size [0-9]*' "$1" | tail -n 1 | tr -dc 0-9)
	root=$(grep -a -o '^/Root [0-9]* 0 R' "$1" | tail -n 1)
	before=$(tail -n 2 "$1" | head -n 1)
	cp "$1" "$2"
	object=$(wc -c <"$2")
	printf '%s 0 obj\n<</Type /Sig>>\nendobj\n' "$size" >>"$2"
	table=$(wc -c <"$2")
	printf 'xref\n%s 1\n%010d 00000 n \ntrailer\n<</Size %s %s /Prev %s>>\nstartxref\n%s\n%%%%EOF\n' \
		"$size" "$object" $((size + 1)) "$root" "$before" "$table" >>"$2"
}

expect 0 render "$sample" -o plain.pdf && carries plain.pdf "$sample" "$layout"
expect 0 render --draft "$sample" -o draft.pdf && carries draft.pdf "$sample" "$layout"
update plain.pdf updated.pdf
if ! qpdf --check updated.pdf >check 2>&1; then wrong "the update: $(cat check)"; fi
carries updated.pdf "$sample" "$layout"
expect 0 verify updated.pdf
for way in --linearize --object-streams=generate --qdf --stream-data=uncompress --recompress-flate; do
	qpdf $way plain.pdf again.pdf && carries again.pdf "$sample" "$layout"
done
qpdf --encrypt '' owner 256 -- plain.pdf again.pdf && carries again.pdf "$sample" "$layout"
expect 0 extract - <plain.pdf && same out "$sample"

# ---- other reports and layouts

iconv -f UTF-8 -t UTF-16 "$sample" >utf-16.json
expect 0 render utf-16.json && carries utf-16.pdf utf-16.json "$layout"
expect 0 render - <"$sample" && mv out standard.pdf && carries standard.pdf "$sample" "$layout"
cp "$layout" 'tên khác.json'
cp utf-16.json 'tên khác.layout.json'
expect 0 render --layout './tên khác.json' 'tên khác.layout.json' -o names.pdf && carries names.pdf utf-16.json "$layout"
qpdf --list-attachments names.pdf >names
has names 'tên khác.layout.json '
has names 'tên khác.layout.layout.json '
qpdf --list-attachments standard.pdf >names
has names 'bao-cao.json '
has names 'tong-ket.layout.json '

# ---- what cannot be

refused() { # STATUS TEXT ARGUMENT…
	wanted=$1 text=$2
	shift 2
	expect "$wanted" extract -o none "$@" && has err "$text"
	[ "$(grep -cE '\[[A-Z][0-9]+\]' err)" -le 1 ] || wrong "several messages: $(cat err)"
	is_absent none
}
: >empty.pdf
head -c 20000 plain.pdf >short.pdf
qpdf --encrypt secret owner 256 -- plain.pdf secret.pdf
qpdf --empty --pages plain.pdf -- stranger.pdf
cp utf-16.json kien-an-2022.json
qpdf --add-attachment kien-an-2022.json --replace -- plain.pdf two.pdf
refused 3 X901 nothing.pdf
refused 3 X901 .
refused 3 'no PDF' empty.pdf
refused 3 'no PDF' "$sample"
refused 3 'cut short' short.pdf
refused 3 password secret.pdf
refused 1 P501 stranger.pdf
refused 1 P501 --layout stranger.pdf
refused 1 P502 two.pdf
refused 2 'name one'
refused 2 'name one' plain.pdf draft.pdf
cp plain.pdf same.pdf
expect 2 extract same.pdf -o ./same.pdf && same same.pdf plain.pdf

# ---- into a folder, under its own name

mkdir into
expect 0 extract plain.pdf -o into && same into/kien-an-2022.json "$sample" && has err 'Wrote into/kien-an-2022.json.'
expect 0 -q extract plain.pdf -o new/deep/ --layout && same new/deep/tong-ket.layout.json "$layout" && is_empty err
expect 0 extract plain.pdf -o into/ && holds into kien-an-2022.json
echo mine >into/kien-an-2022.json
expect 2 extract plain.pdf -o into && has err into/kien-an-2022.json && [ "$(cat into/kien-an-2022.json)" = mine ] || wrong overwritten
expect 0 extract plain.pdf -o into/kien-an-2022.json && same into/kien-an-2022.json "$sample"
expect 3 extract nothing.pdf -o none/ && is_absent none
expect 3 extract plain.pdf -o plain.pdf/ && has err X902
# A name that a stranger chose leads nowhere else.
qpdf --qdf --object-streams=disable plain.pdf named.qdf
LC_ALL=C sed 's/(kien-an-2022\.json)/(..\/kien-an-22.json)/' named.qdf | fix-qdf >named.pdf
grep -aq '(../kien-an-22.json)' named.pdf || wrong "the name was not changed"
mkdir safe
expect 0 extract named.pdf -o safe && holds safe bao-cao.json && same safe/bao-cao.json "$sample" && is_absent kien-an-22.json

# ---- --layout is a flag behind extract, and takes a value elsewhere

expect 0 -q extract --layout -- plain.pdf && same out "$layout"
expect 2 extract --layout=tong-ket plain.pdf
expect 0 render --layout tong-ket "$sample" -o x.pdf
finish
