#!/bin/sh
# Where the PDF goes, and what is not overwritten.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en

# ---- beside the report, to a file, to a folder, to standard output

mkdir in
minimal in/nam.json
expect 0 render in/nam.json && is_empty out && has err "Wrote in/nam.pdf (1 page)." && is_pdf in/nam.pdf
cp in/nam.pdf reference.pdf
# The report travels in the file, under its name.
for name in bao-cao -gạch; do
	cp in/nam.json "./$name.json"
	expect 0 render -q "./$name.json" && mv "./$name.pdf" "reference-$name.pdf"
done
expect 0 render --lang=vi in/nam.json && has err "Đã ghi in/nam.pdf (1 trang)."
expect 0 render -q in/nam.json && is_empty err
expect 0 render --quiet in/nam.json && is_empty err
expect 0 render in/nam.json -o khác.pdf && same khác.pdf reference.pdf
expect 0 render -o a.pdf in/nam.json && same a.pdf reference.pdf
expect 0 render --output=a.pdf in/nam.json && same a.pdf reference.pdf
expect 0 render in/nam.json -o mới/sâu/ && same mới/sâu/nam.pdf reference.pdf
mkdir có
expect 0 render in/nam.json -o có && same có/nam.pdf reference.pdf
expect 0 render in/nam.json -o có/ && same có/nam.pdf reference.pdf
expect 0 render in/nam.json -o - && is_empty err && same out reference.pdf
holds in nam.json nam.pdf
holds có nam.pdf

expect 0 render - -o b.pdf <in/nam.json && same b.pdf reference-bao-cao.pdf
expect 0 render - <in/nam.json && is_empty err && same out reference-bao-cao.pdf
expect 0 render - -o có/ <in/nam.json && same có/bao-cao.pdf reference-bao-cao.pdf
"$TONGKET" render - -o - <in/nam.json | cat >piped.pdf
same piped.pdf reference-bao-cao.pdf
{
	echo before
	"$TONGKET" render in/nam.json -o /dev/stdout
} >appended
{
	echo before
	cat reference.pdf
} | cmp -s - appended || wrong "/dev/stdout starts a redirected file over"

# ---- names

mkdir names
minimal "names/báo cáo năm.json"
minimal names/khong-duoi
minimal names/a.b.json
expect 0 render "names/báo cáo năm.json" names/khong-duoi names/a.b.json
holds names a.b.json a.b.pdf "báo" "cáo" "năm.json" "báo" "cáo" "năm.pdf" khong-duoi khong-duoi.pdf
expect 0 render -- -gạch.json && same ./-gạch.pdf reference--gạch.pdf
expect 0 render ./-gạch.json -o -x.pdf && same ./-x.pdf reference--gạch.pdf
expect 0 check -- -gạch.json

# ---- several reports

mkdir nhiều
minimal nhiều/một.json
broken nhiều/hai.json
minimal nhiều/ba.json
expect 1 render nhiều/một.json nhiều/hai.json nhiều/ba.json -o ra/ && has err "nhiều/hai.json:1:49: error[R203]" &&
	has err "Wrote ra/một.pdf" && has err "Wrote ra/ba.pdf"
holds ra ba.pdf một.pdf
expect 3 render nhiều/một.json nhiều/thiếu.json nhiều/ba.json -o ra3/ && holds ra3 ba.pdf một.pdf
expect 1 check nhiều/một.json nhiều/hai.json nhiều/ba.json
expect 0 check nhiều/một.json nhiều/ba.json && has err "No errors found (2 reports)"
expect 2 render nhiều/một.json nhiều/ba.json -o x.pdf && has err "names a folder" && is_absent x.pdf
mkdir nữa
minimal nữa/một.json
expect 2 render nhiều/một.json nữa/một.json -o ra2/ && has err "same output" && is_absent ra2
expect 2 render nhiều/một.json nhiều/một.json && has err "same output" && is_absent nhiều/một.pdf
expect 2 render nhiều/một.json nhiều/../nhiều/một.json && has err "same output"
expect 2 render - - && has err "same output"

# ---- a report is not overwritten, however it is spelt

minimal own.json
cp own.json own.kept
ln -s own.json sym.json
ln own.json hard.json
ln -s . here
mkdir sub
for output in own.json ./own.json sub/../own.json sym.json hard.json here/own.json "$PWD/own.json"; do
	expect 2 render own.json -o "$output" && has err "the output is a report"
	expect 2 render own.json --dump=json -o "$output" && has err "the output is a report"
	same own.json own.kept
done
expect 2 render sym.json -o own.json && same own.json own.kept
minimal twin
minimal twin.pdf
expect 2 render twin twin.pdf && has err "the output is a report"
rm twin twin.pdf

# ---- an output that is there

mkdir -p cũ
broken cũ/sai.json
echo old >cũ/sai.pdf
expect 1 render cũ/sai.json && [ "$(cat cũ/sai.pdf)" = old ] || wrong "an old PDF did not survive errors"
holds cũ sai.json sai.pdf
printf '{"year"' >cũ/sai.json
expect 1 render cũ/sai.json && [ "$(cat cũ/sai.pdf)" = old ] || wrong "an old PDF did not survive broken JSON"
minimal cũ/sai.json
chmod 600 cũ/sai.pdf
expect 0 render cũ/sai.json && is_pdf cũ/sai.pdf
[ "$(stat -c %a cũ/sai.pdf)" = 600 ] || wrong "the mode of the old file is lost"
echo old >cũ/thật.pdf
ln -s thật.pdf cũ/liên-kết.pdf
expect 0 render own.json -o cũ/liên-kết.pdf && is_pdf cũ/thật.pdf && [ -L cũ/liên-kết.pdf ] || wrong "a link was replaced"
ln -s chưa-có.pdf cũ/treo.pdf
expect 0 render own.json -o cũ/treo.pdf && is_pdf cũ/chưa-có.pdf && [ -L cũ/treo.pdf ] || wrong "a dangling link was replaced"
finish
