#!/bin/sh
# A room includes only the rooms and outside libraries that docs/architecture.md allows it, and nothing depends on the
# locale. The compiler holds the rooms apart, too, but sees all of /usr/include.
cd "$ROOT" || exit 2

# "room allowed…", the rooms by name and the outside libraries in capitals
allowed='
base    base UNICODE
source  source base UNICODE ICONV CJSON
report  report base source
rules   rules base source report
findings findings base
type    type base UNICODE HARFBUZZ
page    page base
layout  layout base source report type page
pdf     pdf base type page HARFBUZZ HARU DEFLATE PNG QPDF THREADS
cli     cli base source report rules findings type page layout pdf
embed   embed base HARFBUZZ DEFLATE
'

c_library=" assert.h ctype.h dirent.h errno.h fcntl.h getopt.h inttypes.h limits.h poll.h signal.h stdalign.h stdarg.h
stdbool.h stddef.h stdint.h stdio.h stdlib.h stdnoreturn.h string.h strings.h time.h unistd.h "

status=0
export allowed c_library
find gen -name '*.[ch]' -exec awk '
function library(header) {
	if (header ~ /^hpdf/) return "HARU"
	if (header == "png.h") return "PNG"
	if (header ~ /^(harfbuzz\/)?hb/) return "HARFBUZZ"
	if (header ~ /^(cjson\/)?cJSON\.h$/) return "CJSON"
	if (header ~ /^uni[a-z0-9]*\.h$/ && header != "unistd.h") return "UNICODE"
	if (header == "iconv.h") return "ICONV"
	if (header == "libdeflate.h") return "DEFLATE"
	if (header == "pthread.h") return "THREADS"
	if (header ~ /^qpdf\// || header == "dlfcn.h") return "QPDF"
	if (header ~ /^(sys|sanitizer)\// || index(c_library, " " header " ")) return ""
	return header
}
BEGIN {
	c_library = ENVIRON["c_library"]
	gsub(/\n/, " ", c_library)
	rows = split(ENVIRON["allowed"], row, "\n")
	for (i = 1; i <= rows; i++) {
		words = split(row[i], word, " ")
		for (j = 2; j <= words; j++)
			may[word[1], word[j]] = 1
	}
}
/^[ \t]*#[ \t]*include/ {
	count++
	split(FILENAME, part, "/")
	text = $0
	sub(/^[ \t]*#[ \t]*include[ \t]*/, "", text)
	header = substr(text, 2)
	sub(/[">].*/, "", header)
	wanted = library(header)
	if (text ~ /^"/) {
		wanted = header
		sub(/\/.*/, "", wanted)
	}
	if (wanted != "" && !((part[2], wanted) in may)) {
		print FILENAME ":" FNR ": " part[2] " may not include " header
		bad = 1
	}
}
END {
	if (!count) print "no #include was found"
	exit bad || !count
}' {} + || status=1

# Lines that begin with /*, // or * are comments.
forbid() { # PATTERN REASON
	hits=$(find gen -name '*.[ch]' -exec grep -nHE -- "$1" {} + | grep -vE '^[^:]*:[0-9]+:[[:space:]]*(/[/*]|\*)')
	[ -n "$hits" ] || return 0
	printf '%s:\n%s\n' "$2" "$hits"
	status=1
}
forbid '\b(setlocale|newlocale|uselocale|localeconv)[[:space:]]*\(' "nothing depends on the locale"
forbid '\b(strto(d|f|ld)|ato(f|i|l|ll))[[:space:]]*\(' "numbers are read by base/decimal.h"
forbid '(printf|_format)[[:space:]]*\(.*%[-+#0]*[0-9*]*(\.[0-9*]*)?[lL]?[aAeEfFgG]' "floating point is not printed"
forbid '\b(setjmp|longjmp)\b' "errors return"
exit $status
