#!/bin/sh
# check: --strict, --off, --explain, --list, --max-findings, and the exit status.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
minimal good.json
broken bad.json
printf '{"year": 2022, "organization": {"name": "Hội"}, "results": {"sections": [{"paragraphs": ["Quỹ **tăng."]}]}}\n' >warned.json
# All rules are off where they are not what is tested.
all=$("$TONGKET" check --list | sed -n 's/^\([A-Z][0-9]*\) \*.*/\1/p' | tr '\n' ',')
off=--off=${all%,}

# ---- status by the worst finding; warnings are errors when asked, notes never

expect 0 check "$off" good.json && has err "No errors found."
expect 0 check "$off" warned.json && has err "No errors, 1 warning."
expect 1 check "$off" --strict warned.json && has err "No errors, 1 warning."
expect 1 check "$off" good.json bad.json warned.json && has err "1 error, 1 warning (3 reports)."
expect 3 check "$off" bad.json missing.json && has err "1 failure, 1 error (2 reports)."
expect 0 check "$off" --strict good.json
for format in short json sarif github gitlab junit; do
	expect 0 check "$off" --format=$format warned.json
	expect 1 check "$off" --strict --format=$format warned.json
	expect 1 check "$off" --format=$format bad.json
	expect 3 check "$off" --format=$format missing.json bad.json
done
for format in short json sarif github gitlab junit; do
	expect 1 check --color=always --format=$format bad.json && lacks out "$(printf '\033')"
done
expect 1 check --color=always bad.json && has err "$(printf '\033[1;31merror[R203]')"
expect 0 check -q good.json && is_empty err && is_empty out
expect 1 check -q bad.json && has err "R203" && lacks err "1 error."

# ---- rules are switched off; all else has to be right

note=$("$TONGKET" check --list | sed -n 's/^\([CTN][0-9]*\) \* note .*/\1/p' | head -n 1)
expect 2 check --off=Q999 good.json && has err "no such code: Q999" && has err "tongket check --list"
expect 2 check --off=R203 good.json && has err "no rule that can be switched off" && has err "R203"
expect 2 check --off= good.json && has err "no such code"
expect 2 check "--off=$note,,$note" good.json && has err "no such code"
expect 2 check "--off=$note,R203xxxxxxxxxxxxxxxxxxxxxxxxxxxx" good.json && has err "no such code"
expect 0 check "--off=$note" --off="$note,$note" --off="$(echo "$note" | tr CTN ctn)" good.json
expect 2 check --lang=vi --off=R203 good.json && has err "không phải quy tắc tắt được"

# ---- so many are shown

{
	printf '{"year": 2022, "organization": {"name": "Hội"}, "results": {"sections": [{"paragraphs": ["**Quỹ"'
	i=0
	while [ $i -lt 150 ]; do
		printf ',\n"Năm {{yeer}} %s"' $i
		i=$((i + 1))
	done
	printf ']}]}}\n'
} >many.json
shown() {
	grep -c '^many.json:[0-9]' err
}
expect 1 check "$off" many.json && [ "$(shown)" = 100 ] && has err "many.json: and 50 errors, 1 warning more" && has err "150 errors, 1 warning."
expect 1 check "$off" --max-findings=0 many.json && [ "$(shown)" = 151 ] && lacks err " more;"
expect 1 check "$off" --max-findings=151 many.json && [ "$(shown)" = 151 ] && lacks err " more;"
expect 1 check "$off" --max-findings=150 many.json && has err "and 1 warning more" && lacks err "R221"
expect 1 check "$off" --lang=vi --max-findings=2 many.json && has err "many.json: còn 148 lỗi, 1 cảnh báo chưa hiện ra"
expect 1 check "$off" --format=short many.json && [ "$(wc -l <out)" = 151 ] || wrong "short leaves something out"
expect 1 render -q many.json && [ "$(shown)" = 100 ] && has err "tongket check --max-findings=0"
for bad in '' -1 x 1x 9999999999; do
	expect 2 check --max-findings="$bad" good.json && has err "takes a number"
done

# ---- a large report is not laid out, and that is said

python3 -c 'import json
print(json.dumps({"year": 2022, "organization": {"name": "Hội Khuyến học"}, "proposals": ["Đề nghị cấp trên hỗ trợ thêm kinh phí lần %d. 中" % n for n in range(70000)]}, ensure_ascii=False))' >large.json
expect 0 check large.json && has err "R241" && has err "tongket render large.json" && lacks err "中"
expect 0 check --strict large.json && has err "R241"

# ---- at length

expect 0 check --explain R203 && is_empty err && has out "R203: error: there is no key ‘…’ here"
expect 0 check --explain=r203 --lang=vi && has out "R203: lỗi: ở đây không có khóa “…”"
expect 0 check --explain "$note" && has out "tongket check --off $note" && has out "\"check\": {\"off\": [\"$note\"]}"
expect 0 check --explain R203 && lacks out "--off"
expect 2 check --explain R2003 && has err "no such code: R2003" && has err "Did you mean tongket check --explain R203?" && has err "tongket check --list" && is_empty out
expect 2 check --explain '' && has err "no such code"
expect 2 check --explain R203 good.json && has err "take no report"
expect 2 check --explain R203 --format=json && has err "take no --format"
expect 2 check --diff --format=json good.json && has err "take no --format"
expect 2 check --list good.json && has err "take no report"
expect 0 check --explain R203 -o told.txt && is_empty out && has told.txt "R203: error"
expect 0 check --list && has out "R203   error" && has out "F402   warning" && has out "X901   failure" && is_empty err
expect 0 check --list --lang=vi && has out "R203   lỗi      ở đây không có khóa “…”" && has out "F402   cảnh báo"
sed -n 's/^\([A-Z][0-9][0-9]*\) .*/\1/p' out >names
LC_ALL=C sort -c names || wrong "the codes are not sorted"
"$TONGKET" check --list >/dev/full 2>err
[ $? = 3 ] && has err X902 || wrong "check --list >/dev/full"
finish
