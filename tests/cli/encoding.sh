#!/bin/sh
# The same report in other encodings and in decomposed letters gives the same pages.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
command -v iconv >/dev/null || exit 77

pages() {
	expect 0 render "$1" --dump=pages ${2:+"$2"} && mv out "$3"
}

pages "$sample" "" wanted
expect 0 render "$sample" -o wanted.pdf
for encoding in UTF-16LE UTF-16BE UTF-32LE; do
	iconv -f UTF-8 -t $encoding "$sample" >plain.json
	{
		printf '\357\273\277'
		cat "$sample"
	} | iconv -f UTF-8 -t $encoding >marked.json
	pages marked.json "" got && same got wanted
	pages plain.json "" got && same got wanted
	expect 0 render - -o got.pdf <marked.json && same_text got.pdf wanted.pdf
done
{
	printf '\357\273\277'
	cat "$sample"
} >marked.json
pages marked.json "" got && same got wanted
sed 's/$/\r/' "$sample" >crlf.json
pages crlf.json "" got && same got wanted

# The old Vietnamese encodings lack the dash and the curly quotes of the sample.
minimal old.json "Hội Chữ thập đỏ quận Kiến An – ỆỞỮĐƠ"
sed -i 's/–/-/' old.json
for encoding in VISCII CP1258; do
	sed 's/ỆỞỮĐƠ/ế/' old.json >text.json
	iconv -f UTF-8 -t $encoding text.json >legacy.json 2>/dev/null || {
		echo "no $encoding here"
		continue
	}
	pages text.json "" wanted
	pages legacy.json --encoding=$encoding got && same got wanted
	pages legacy.json "" got && same got wanted && has err "is in $encoding"
done
# What is no Vietnamese in any encoding stays undecided.
printf '{"year": 2022, "organization": {"name": "Soci\351t\351 de l\222\351t\351 \340 H\364i An"}}' >text.json
expect 1 render text.json && has err "S103" && has err "--encoding"
# TCVN 5712-1 has small letters only, and capitals without two marks.
minimal text.json "hội chữ thập đỏ quận kiến an"
if iconv -f UTF-8 -t TCVN text.json >legacy.json 2>/dev/null; then
	pages text.json "" wanted
	pages legacy.json --encoding=TCVN got && same got wanted
fi
expect 1 render text.json --encoding=VISCI && has err "unknown encoding"

# Decomposed letters (NFD), in keys as well.
if command -v python3 >/dev/null; then
	python3 -c 'import sys, unicodedata
sys.stdout.buffer.write(unicodedata.normalize("NFD", open(sys.argv[1], encoding="utf-8").read()).encode())' "$sample" >nfd.json
else
	command -v uconv >/dev/null || finish
	uconv -x any-nfd "$sample" >nfd.json
fi
cmp -s "$sample" nfd.json && wrong "not decomposed"
pages "$sample" "" wanted
pages nfd.json "" got && same got wanted
expect 0 render nfd.json -o nfd.pdf && same_text nfd.pdf wanted.pdf
for dump in json report tags; do
	expect 0 render nfd.json --dump=$dump && mv out got
	expect 0 render "$sample" --dump=$dump && same got out
done
finish
