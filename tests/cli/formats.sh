#!/bin/sh
# What `check` says in each format: as the goldens in tests/cli/formats have it, and by the rules of those who read it (tests/tools/formats.py).
# ACCEPT=1 tests/run BUILD cli/formats writes the goldens anew.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
command -v python3 >/dev/null || exit 77
python() {
	python3 "$ROOT/tests/tools/formats.py" "$@" || wrong "formats.py $*"
}

# The rules change from version to version; what is tested here does not depend on them.
expect 0 check --list --format=json && python rules out >rules
off=--off=$(cat rules)

folder="Báo cáo, 100%"
mkdir "$folder"
cat >"$folder/a:b=c.json" <<'JSON'
{
  "year": 2022,
  "organization": {"name": "Hội Khuyến học phường An Bình", "a\nb, c: 100%": 1},
  "meeting": [
    "2022-12-20"
  ],
  "metrics": [
    {"id": "quy", "name": "Quỹ", "unit": "đồng", "values": {"2021": 1.500, "2022": 1.500}},
    {"id": "ho", "name": "Hộ", "values": {"2022": "a<b>&\"c"}}
  ],
  "results": {"sections": [{"paragraphs": ["Năm {{yeer}}, **quỹ đạt", "Năm {{yeer}}"]}]}
}
JSON
printf '{\r\n  "year": 2022,\r\n  "year": 2023,\r\n  "organization": {"name": "Hội"}\r\n}\r\n' >twice.json
minimal clean.json
printf '\357\273\277{"year": 2022, "organization": {"name": "Hội"}, "yeer": 1}' >mark.json

all() { # STATUS OUTPUT OPTION…
	wanted=$1 output=$2
	shift 2
	expect "$wanted" check "$off" "$@" "$folder/a:b=c.json" ./twice.json clean.json mark.json missing.json
	cp "$output" shown
}

golden() { # NAME
	golden=$ROOT/tests/cli/formats/$1
	sed -E 's/"version": "[0-9]+\.[0-9]+\.[0-9]+"/"version": "…"/' shown >shown.here
	[ -z "${ACCEPT-}" ] || cp shown.here "$golden"
	diff -u --label "$1" --label "the program" "$golden" shown.here || wrong "$1 differs"
}

for language in vi en; do
	all 3 err --lang=$language --format=human && is_empty out
	golden human.$language
	all 3 out --lang=$language --format=short && is_empty err
	golden short.$language
	all 3 out --lang=$language --format=github && is_empty err
	golden github.$language
	all 3 out --lang=$language --format=junit && is_empty err
	golden junit.$language
	python junit shown
done
all 3 out --format=gitlab && is_empty err
golden gitlab.en
python gitlab shown
all 3 out --format=json && is_empty err
cp shown findings.json
python pretty shown >pretty && mv pretty shown && golden json.en
all 3 out --format=sarif && is_empty err
cp shown findings.sarif
python sarif findings.sarif findings.json
python pretty shown >pretty && mv pretty shown && golden sarif.en
all 3 out --format=github
python github shown findings.json
python offsets findings.json

# The text of an old encoding is not where the bytes of the file are.
printf '{"year": 2022, "organization": {"name": "\325\341\351"}, "yeer": 1}' >viscii.json
expect 1 check "$off" --encoding=VISCII --format=json viscii.json && python offsets out

# ---- the repairs that are told are those that --fix makes

cp "$ROOT/samples/kien-an-2022-nguyen-van.json" slips.json
for format in json sarif gitlab junit; do
	expect 0 check --format=$format slips.json && python $format out && cp out told.$format
done
python mended told.json >mended && python replaced told.sarif >replaced
expect 0 check -q --fix slips.json && same slips.json mended && same slips.json replaced

# ---- nothing to say, and nothing that could be read

for format in json sarif gitlab junit; do
	expect 0 check "$off" --format=$format clean.json && is_empty err && python $format out
	expect 3 check "$off" --format=$format missing.json && is_empty err && python $format out && has out X901
	expect 1 check "$off" --format=$format --layout=nix clean.json && is_empty err && python $format out && has out L301
	SOURCE_DATE_EPOCH=soon expect 3 check "$off" --format=$format clean.json && python $format out && has out X904
done
for format in short github; do
	expect 0 check "$off" --format=$format clean.json && is_empty err && is_empty out
	expect 1 check "$off" --format=$format --layout=nix clean.json && has out L301
done

# Names that are no UTF-8, and with what XML cannot hold.
name=$(printf 'x\377\001\033[31m"<&>\n::error::%%0A.json')
broken "$name"
for format in json sarif gitlab junit; do
	expect 1 check --format=$format "$name" && python $format out
done
expect 1 check --format=github "$name" && [ "$(wc -l <out)" = 1 ] || wrong "a line more: $(cat out)"
expect 1 check --format=short "$name" && [ "$(wc -l <out)" = 1 ] || wrong "a line more: $(cat out)"
mkdir -p "$PWD/deep"
broken "$PWD/deep/ a.json"
expect 1 check --format=sarif "$PWD/deep/ a.json" && has out "\"uri\":\"file:///" && has out "deep/%20a.json"
expect 1 check --format=sarif .//deep/../deep/"/ a.json" && has out '"uri":"deep/../deep//%20a.json"'

# ---- to a file

expect 1 check --format=sarif -o found.sarif mark.json && is_empty out && has err "1 error." && python sarif found.sarif
expect 1 check -q --format=sarif -o found.sarif mark.json && is_empty out && is_empty err
expect 1 check -o found.txt mark.json && has found.txt "error[R203]" && has found.txt "1 error." && is_empty err && is_empty out
expect 1 check --format=json -o - mark.json && python json out && is_empty err
cp mark.json kept.json
for output in mark.json ./mark.json "$PWD/mark.json"; do
	expect 2 check --format=json -o "$output" clean.json mark.json && has err "the output is a report" && same mark.json kept.json
done
expect 3 check --format=json -o nowhere/found.json mark.json && has err X902
"$TONGKET" check --format=json mark.json >/dev/full 2>err
[ $? = 3 ] && has err X902 || wrong "check >/dev/full"

# ---- what edits elsewhere leave as it was

prints() { # FILE
	expect 1 check "$off" --format=gitlab "$1" && python prints out
}
cat >edited.json <<'JSON'
{"year": 2022, "organization": {"name": "Hội"},
 "metrics": [
   {"id": "a", "name": "A", "values": {"2021": 1.500, "2022": 2}},
   {"id": "b", "name": "B", "values": {"2021": 1.500, "2022": 2}},
   {"name": "C", "values": {"2021": 1.500}, "id": "c", "colour": 1}],
 "results": {"sections": [{"paragraphs": ["Quỹ đạt {{x}} đồng và {{x}} đồng.", "Năm {{x}}.", "{{x}}"]}]}}
JSON
prints edited.json >before
[ "$(wc -l <before)" -ge 8 ] || wrong "too few findings: $(cat before)"
edit() { # WHAT SED-EXPRESSION…: the findings keep their fingerprints
	what=$1
	shift
	cp edited.json kept
	sed "$@" kept >edited.json
	! cmp -s kept edited.json || wrong "$what: nothing was edited"
	prints edited.json >after
	diff before after >/dev/null || wrong "$what changes fingerprints: $(diff before after)"
	mv kept edited.json
}
edit "lines above" '1s/^/\n\n\n/'
edit "an entry before" '2s/$/\n{"id": "new", "name": "Mới", "values": {"2022": 3}},/'
edit "another order" '3{h;d};4G'
edit "a paragraph before" 's/"paragraphs": \[/&"Một đoạn mới.", /'
edit "another order of paragraphs" 's/\("Quỹ[^"]*"\), \("Năm[^"]*"\)/\2, \1/'
edit "a value" 's/1\.500/2.500/'
edit "blanks" 's/{"id"/{  "id" /'
finish
