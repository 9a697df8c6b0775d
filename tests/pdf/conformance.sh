#!/bin/sh
# Every sample in every layout, and reports that are hard to set, conform to PDF/A-3a and PDF/UA-1 as far as a machine sees, and
# other programs find nothing to complain of. That the checker would see it is shown by a broken twin for each of its rules.
. "$ROOT/tests/tools/expect.sh"
command -v qpdf >/dev/null && command -v python3 >/dev/null || exit 77
rules=$ROOT/tests/conformance

# render REPORT LAYOUT NAME: as it is and as a draft.
render() {
	expect 0 render "$1" --layout "$2" -o "$3.pdf"
	expect 0 render "$1" --layout "$2" --draft -o "$3.draft.pdf"
}

for layout in "$ROOT"/layouts/*.json; do
	for report in "$ROOT"/samples/*.json; do
		render "$report" "$layout" "$(basename "$report" .json).$(basename "$layout" .json)"
	done
done
python3 "$rules/reports.py" || wrong "the hard reports are not written"
for report in *.json; do
	name=${report%.json}
	case $name in *.layout) continue ;; esac
	expect 0 render "$report" -o "$name.pdf"
	expect 0 render "$report" --draft --layout ./every-block.layout.json -o "$name.blocks.pdf"
done
# Fonts with CFF outlines, where the machine has such.
urw=/usr/share/fonts/opentype/urw-base35
if [ -f $urw/C059-Roman.otf ]; then
	expect 0 render latin.json --layout ./latin.layout.json --font-dir $urw -o cff.pdf
fi
[ "$(ls ./*.pdf | wc -l)" -ge 16 ] || wrong "there are only $(ls ./*.pdf | wc -l) files"

ls ./*.pdf | xargs -P 2 -n 4 "$rules/check.py" >violations 2>&1 || wrong "violations"
is_empty violations
"$rules/twins.py" "kien-an-2022.tong-ket.pdf" >twins 2>&1 || wrong "twins: $(cat twins)"

# ---- second opinions

for file in *.pdf; do
	qpdf --check "$file" >complaints 2>&1 || wrong "qpdf: $file"
	! grep WARNING complaints || wrong "qpdf: $file"
	if command -v pdfinfo >/dev/null; then
		pdfinfo -struct-text "$file" >structure 2>complaints || wrong "pdfinfo: $file"
		is_empty complaints
		grep -q '"[^"]' structure || wrong "$file: the tags hold no text"
		lacks structure '�'
	fi
	if command -v mutool >/dev/null; then
		mutool draw -q -F stext -o stext "$file" >complaints 2>&1 || wrong "mutool: $file"
		! grep -iv 'ICC support' complaints || wrong "mutool: $file"
	fi
done
if command -v pdftotext >/dev/null; then
	pdftotext decomposed.pdf text
	has text "Tổng kết năm"
fi
finish
