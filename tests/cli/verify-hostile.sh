#!/bin/sh
# PDF files that lead in circles, nest without end or swell a thousandfold end with one message, soon.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
command -v python3 >/dev/null || exit 77
echo 'leak:argz_add_sep' >suppressions
export LSAN_OPTIONS="suppressions=$PWD/suppressions:print_suppressions=0"

python3 - "$ROOT/layouts/tong-ket.json" <<'PYTHON'
import sys, zlib


def write(path, objects):
    out, at = bytearray(b"%PDF-1.7\n"), {}
    for number, body in objects:
        at[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body if isinstance(body, bytes) else body.encode())
    table, size = len(out), max(at) + 1
    out += b"xref\n0 %d\n" % size
    for number in range(size):
        out += b"%010d %05d %s \n" % (at.get(number, 0), 0 if number in at else 65535, b"n" if number in at else b"f")
    out += b"trailer\n<</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, table)
    with open(path, "wb") as file:
        file.write(out)


def stream(entries, data):
    return b"<<%s /Length %d>>\nstream\n%s\nendstream" % (entries.encode(), len(data), data)


def specification(name, kind, number):
    return "<</Type /Filespec /UF (%s) /AFRelationship /%s /EF <</UF %d 0 R>>>>" % (name, kind, number)


JSON = "/Subtype /application#2Fjson"
FILES = [
    (90, specification("a.json", "Data", 91)),
    (91, stream(JSON, b'{"year": 2022, "organization": {"name": "x"}}')),
    (92, specification("a.layout.json", "Supplement", 93)),
    (93, stream(JSON, open(sys.argv[1], "rb").read())),
]
ROOT = [(1, "<</Type /Catalog /Pages 2 0 R /AF [90 0 R 92 0 R]>>")] + FILES


def page(path, entries, objects=()):
    write(path, ROOT + [(2, "<</Kids [3 0 R]>>"), (3, "<</Type /Page %s>>" % entries)] + list(objects))


page("plain.pdf", "")
write("circle.pdf", ROOT + [(2, "<</Kids [2 0 R 2 0 R]>>")])
write("wide.pdf", ROOT + [(2, "<</Kids [%s]>>" % ("3 0 R " * 30000)), (3, "<</Type /Page>>")])
write("deep.pdf", ROOT + [(2, "<</Kids [100 0 R]>>")] + [(i, "<</Kids [%d 0 R]>>" % (i + 1)) for i in range(100, 50000)])
page("font.pdf", "/Resources <</Font 4 0 R>>", [(4, "<</F 4 0 R /G 4 0 R>>")])
page("doubling.pdf", "/Resources <</Font 4 0 R>>", [(i, "[%d 0 R %d 0 R]" % (i + 1, i + 1)) for i in range(4, 80)])
page("brackets.pdf", "/Resources <</Font " + "[" * 100000 + "]" * 100000 + ">>")
page("length.pdf", "/Contents 4 0 R", [(4, b"<</Length 4 0 R>>\nstream\nq\nendstream")])
page("open.pdf", "/Contents 4 0 R", [(4, stream("", b"((\\ <41 /#4 [ID x" + b"(" * 100000))])
page("filters.pdf", "/Contents 4 0 R", [(4, stream("/Filter [/A /B] /DecodeParms 4 0 R", b"q"))])
page("pages.pdf", "/Contents [%s]" % ("4 0 R " * 2000), [(4, stream("/Filter /FlateDecode", zlib.compress(b"q Q " * 250000)))])
tree = "<</Type /Catalog /Pages 2 0 R /Names <</EmbeddedFiles 4 0 R>>>>"
write("names.pdf", [(1, tree), (2, "<</Kids []>>"), (4, "<</Kids [4 0 R 4 0 R]>>")])
write("many.pdf", [(1, "<</Type /Catalog /Pages 2 0 R /AF [%s]>>" % ("<</UF (x)>> " * 1000)), (2, "<</Kids []>>")])
write("root.pdf", [(1, "[]")])
write("odd.pdf", [(1, "<</Type /Catalog /Pages [1 2] /AF <</A 1>> /Names 3>>")])
# Over a gigabyte of zeros.
packer = zlib.compressobj(9)
first = packer.compress(bytes(1 << 24)) + packer.flush(zlib.Z_FULL_FLUSH)
bomb = first + (packer.compress(bytes(1 << 24)) + packer.flush(zlib.Z_FULL_FLUSH)) * 80
write("bomb.pdf", [(1, "<</Type /Catalog /Pages 2 0 R /AF [90 0 R]>>"), (2, "<</Kids []>>"), FILES[0],
                   (91, stream(JSON + " /Filter /FlateDecode", bomb))])
page("bombs.pdf", "/Contents 4 0 R", [(4, stream("/Filter [/FlateDecode /FlateDecode]", zlib.compress(bomb, 9)))])
PYTHON

hostile() { # STATUS TEXT PDF…
	wanted=$1 text=$2
	shift 2
	for file; do
		expect "$wanted" verify "$file" && has err "$text"
		[ "$(grep -cE '\[[A-Z][0-9]+\]' err)" = 1 ] || wrong "$file: $(cat err)"
		is_empty out
	done
}
hostile 1 P504 plain.pdf length.pdf open.pdf doubling.pdf
hostile 1 P503 brackets.pdf
hostile 1 P501 bomb.pdf odd.pdf
hostile 3 X905 circle.pdf wide.pdf deep.pdf font.pdf filters.pdf pages.pdf names.pdf many.pdf root.pdf bombs.pdf
finish
