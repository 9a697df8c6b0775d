#!/bin/sh
# Each of the 134 Vietnamese letters, in each of the four faces, prints with its marks and extracts as itself.
. "$ROOT/tests/tools/expect.sh"
command -v pdftoppm >/dev/null && command -v pkg-config >/dev/null || exit 77
fonts=$(sed -n 's/^TONGKET_FONTS:[A-Z]*=//p' "$BUILD/CMakeCache.txt")

# shellcheck disable=SC2046
"${CC:-cc}" -std=c11 -O2 -D_GNU_SOURCE -o glyphs "$ROOT/tests/tools/glyphs.c" $(pkg-config --cflags --libs harfbuzz) -lm || exit 1

letters='á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ đ
Á À Ả Ã Ạ Ă Ắ Ằ Ẳ Ẵ Ặ Â Ấ Ầ Ẩ Ẫ Ậ É È Ẻ Ẽ Ẹ Ê Ế Ề Ể Ễ Ệ Í Ì Ỉ Ĩ Ị Ó Ò Ỏ Õ Ọ Ô Ố Ồ Ổ Ỗ Ộ Ơ Ớ Ờ Ở Ỡ Ợ Ú Ù Ủ Ũ Ụ Ư Ứ Ừ Ử Ữ Ự Ý Ỳ Ỷ Ỹ Ỵ Đ'
letters=$(printf '%s' "$letters" | tr '\n' ' ')
cat >report.json <<END
{"year": 2022, "organization": {"name": "Hội"}, "results": {"intro": ["$letters", "**$letters**", "*$letters*", "***$letters***"]}}
END
cat >layout.json <<'END'
{"format": 1, "name": "letters",
 "page": {"size": "A4", "top": "20mm", "bottom": "20mm", "left": "20mm", "right": "20mm"},
 "styles": {"body": {"family": ["Liberation Serif"], "size": "24pt", "leading": "40pt"}},
 "blocks": [{"type": "paragraphs", "of": "results.intro", "style": "body"}]}
END
expect 0 render report.json --layout=./layout.json -o letters.pdf || finish
expect 0 render report.json --layout=./layout.json --dump=pages || finish

# ---- as pixels

pdftoppm -r 300 -gray letters.pdf page || wrong "pdftoppm"
./glyphs out "$fonts" 300 page-*.pgm >compared || wrong "letters are not drawn as their outlines are"
cat compared
has compared "536 letters, 0 wrong;"

# The comparison is not blind: on a page without ink all of them are missing.
for page in page-*.pgm; do
	{
		head -n 3 "$page"
		tail -n +4 "$page" | tr '\000-\377' '\377'
	} >blank.pgm
	mv blank.pgm "$page"
done
./glyphs out "$fonts" 300 page-*.pgm >compared && wrong "blank pages pass"
has compared "536 letters, 536 wrong;"

# ---- as text

squeezed=$(printf '%s' "$letters" | tr -d ' ')
[ "$(pdftotext -enc UTF-8 letters.pdf - | tr -d ' \n\f')" = "$squeezed$squeezed$squeezed$squeezed" ] ||
	wrong "the letters do not extract as themselves"
finish
