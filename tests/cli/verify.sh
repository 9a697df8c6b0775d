#!/bin/sh
# `tongket verify` tells a PDF file whose pages are what its data makes from one in which either was changed.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
# A library that libqpdf brings along asks for a locale when it is loaded; where LOCPATH is set glibc then leaks its copy.
echo 'leak:argz_add_sep' >suppressions
export LSAN_OPTIONS="suppressions=$PWD/suppressions:print_suppressions=0"

good() { # PDF…
	expect 0 verify "$@" || return
	[ "$(grep -c 'belong together' err)" = $# ] || wrong "verify $* says: $(cat err)"
	is_empty out
}

bad() { # STATUS CODE TEXT PDF
	expect "$1" verify "$4" || return
	has err "[$2]"
	has err "$3"
	lacks err 'belong together'
}

# A change that keeps every byte in its place, in a file whose streams are not packed.
change() { # SED-SCRIPT
	LC_ALL=C sed -E "$1" open.pdf >changed.pdf
	! cmp -s open.pdf changed.pdf || wrong "$1 changes nothing"
	[ "$(wc -c <open.pdf)" = "$(wc -c <changed.pdf)" ] || wrong "$1 moves things"
}

# ---- what belongs together

expect 0 render "$sample" -o plain.pdf
expect 0 render --draft "$sample" -o draft.pdf
iconv -f UTF-8 -t UTF-16 "$sample" >utf-16.json
expect 0 render utf-16.json
expect 0 render - -o standard.pdf <"$sample"
SOURCE_DATE_EPOCH=1700000000 expect 0 render "$sample" -o dated.pdf
minimal text.json 'Hội Chữ thập đỏ'
iconv -f UTF-8 -t CP1258 text.json >legacy.json && expect 0 render --encoding=CP1258 legacy.json
for file in plain draft utf-16 standard dated legacy; do
	good $file.pdf
	for way in --linearize --object-streams=generate --qdf --stream-data=uncompress --recompress-flate; do
		qpdf $way $file.pdf again.pdf && good again.pdf
	done
done
qpdf --encrypt '' owner 256 -- plain.pdf again.pdf && good again.pdf
good plain.pdf draft.pdf
expect 0 verify -q plain.pdf && is_empty err
expect 0 verify - <plain.pdf
SOURCE_DATE_EPOCH=1 expect 0 verify plain.pdf

# ---- pictures come from the pages

if command -v python3 >/dev/null; then
	mkdir pictures
	python3 - <<'PYTHON'
import json, struct, zlib


def write(path, colour_type, samples, chunks=b""):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes((x * 7 + y * y + c * 31) % 256 for x in range(40) for c in range(samples)) for y in range(30))
    with open("pictures/" + path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 40, 30, 8, colour_type, 0, 0, 0)) + chunks +
                   chunk(b"pHYs", struct.pack(">IIB", 11811, 11811, 1)) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


for path, colour_type, samples in [("grey.png", 0, 1), ("rgb.png", 2, 3), ("grey-alpha.png", 4, 2), ("rgb-alpha.png", 6, 4)]:
    write(path, colour_type, samples)
pictures = [{"path": "pictures/" + path, "alt": "x"} for path in ("grey.png", "rgb.png", "grey-alpha.png")]
with open("report.json", "w") as file:
    json.dump({"year": 2022, "organization": {"name": "x", "logo": {"path": "pictures/rgb-alpha.png", "alt": "x"}},
               "meeting": {"photos": pictures}}, file)
PYTHON
	expect 0 render report.json
	rm -r pictures
	good report.pdf
	[ "$(grep -a -c TongketSource report.pdf)" = 4 ] || wrong "the report has not four pictures"
	for way in --linearize --object-streams=generate --qdf --recompress-flate; do
		qpdf $way report.pdf again.pdf && good again.pdf
	done
fi

# ---- what was changed: figures, paper, the text of a font, data, layout

qpdf --stream-data=uncompress plain.pdf open.pdf
good open.pdf
change '0,/\[</s/\[<(....)(....)/[<\2\1/' && bad 1 P504 'page 1 is not what the data makes: what it says' changed.pdf
change '0,/MediaBox/s/595\.276/594.276/' && bad 1 P504 'page 1 is not what the data makes: its size' changed.pdf
change '0,/^<....> <0031>/s/^(<....> <003)1>/\12>/' && bad 1 P504 'page 1 is not what the data makes: its fonts' changed.pdf
change 's/("2022": )1660000000/\11770000000/' && bad 1 P504 'were changed' changed.pdf
change 's/("2022": )1660000000/\1[66000000]/' && bad 1 R201 'changed.pdf/kien-an-2022.json:' changed.pdf
change 's/("year": )2022/\12_22/' && bad 1 S112 'changed.pdf/kien-an-2022.json:' changed.pdf
change 's/("name": )"tong-ket"/\1_tong-ket"/' && bad 1 S106 'changed.pdf/tong-ket.layout.json:' changed.pdf
change 's/tongket [0-9]\.[0-9]\.[0-9]/tongket 0.0.0/g; 0,/\[</s/\[<(....)(....)/[<\2\1/' && bad 1 P504 'made by tongket 0.0.0' changed.pdf
change 's/tongket [0-9]\.[0-9]\.[0-9]/another 0.0.0/g; 0,/\[</s/\[<(....)(....)/[<\2\1/' && bad 1 P504 'another 0.0.0' changed.pdf
qpdf plain.pdf --pages . 1 -- fewer.pdf && bad 1 P503 'has 1 pages, and its data makes 2' fewer.pdf
qpdf plain.pdf --rotate=+90:2 -- turned.pdf && bad 1 P504 'page 2 is not what the data makes: its size' turned.pdf
qpdf plain.pdf --overlay draft.pdf --to=2 -- stamped.pdf && bad 1 P504 'page 2' stamped.pdf
sed 's/1660000000/1770000000/' "$sample" >kien-an-2022.json
qpdf --add-attachment kien-an-2022.json --replace -- plain.pdf two.pdf && bad 1 P502 kien-an-2022.json two.pdf
qpdf --remove-attachment=tong-ket.layout.json plain.pdf less.pdf && bad 1 P501 'no layout' less.pdf

# A field to sign in does no harm, and is told; a note may cover a figure.
annotate() { # SUBTYPE OUTPUT
	qpdf --qdf plain.pdf open.pdf
	LC_ALL=C sed "0,/\/Type \/Page\$/s|/Type /Page\$|&\n  /Annots [<</Type /Annot /Subtype /$1 /FT /Sig /Rect [9 9 99 99]>>]|" open.pdf | fix-qdf >"$2"
}
annotate Widget signed.pdf && good signed.pdf && has err '[P505]' && has err 'page 1'
annotate Stamp stamped.pdf && bad 1 P504 'notes or fields were added' stamped.pdf

# The worst of several counts, and every one is told.
expect 1 verify plain.pdf fewer.pdf
has err 'plain.pdf: Pages and data belong together'
has err '[P503]'

# ---- what is no file of tongket

: >empty.pdf
head -c 20000 plain.pdf >short.pdf
printf '%%PDF-1.7\n' >header.pdf
qpdf --encrypt secret owner 256 -- plain.pdf secret.pdf
qpdf --empty --pages plain.pdf -- stranger.pdf
bad 3 X901 nothing.pdf nothing.pdf
bad 3 X905 'no PDF' empty.pdf
bad 3 X905 'no PDF' "$sample"
bad 3 X905 'cut short' short.pdf
bad 3 X905 'cut short' header.pdf
bad 3 X905 password secret.pdf
bad 1 P501 'no data' stranger.pdf
expect 2 verify
finish
