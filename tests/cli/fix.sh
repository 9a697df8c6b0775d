#!/bin/sh
# check --fix and --diff: what repairs change in a file, and what they leave alone.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
article=$ROOT/samples/kien-an-2022-nguyen-van.json

# The article with its slips mended by hand: what is not named here must stay as it is.
mended() {
	sed -e 's/“ Góp/“Góp/' -e 's/Covid 19/Covid-19/' -e 's/ ….Tổng/ … Tổng/' -e 's/ 2000 suất/ 2.000 suất/'
}

# found FILE: place and code of each finding, a line each.
found() {
	"$TONGKET" check --format=short "$1" | sed 's/^[^:]*:\([0-9]*:[0-9]*\): [a-z]*\[\([A-Z0-9]*\)\].*/\1 \2/'
}

# slip CODE BEFORE WORDS: where the words stand behind the others in the article, as `found` tells it.
slip() {
	line=$(grep -nF -- "$2$3" "$article")
	before=${line#*:}
	before=${before%%"$2$3"*}$2
	echo "${line%%:*}:$(($(printf %s "$before" | tr -d '\200-\277' | wc -c) + 1)) $1"
}

# mends FILE: --fix changes it to what `wanted` holds, a second --fix and --diff change nothing.
mends() {
	cp "$1" before.json
	"$TONGKET" check --diff "$1" >patch 2>err
	[ $? = 1 ] || wrong "--diff does not say that $1 has repairs"
	same "$1" before.json
	expect 0 check --fix "$1" && has err "Mended " && has err " in $1"
	same "$1" wanted
	number=$(stat -c %i "$1")
	expect 0 check --fix "$1" && lacks err Mended
	same "$1" wanted
	[ "$(stat -c %i "$1")" = "$number" ] || wrong "$1 is written though nothing is to be mended"
	expect 0 check --diff "$1" && is_empty out && is_empty err
	if command -v patch >/dev/null; then
		cp before.json "$1"
		patch --binary -s -p1 <patch || wrong "the patch of $1 does not apply"
		same "$1" wanted
	fi
}

# ---- the article as it was printed: each slip is found where it is, and nothing else

{
	slip N807 "vận động “" " Góp những đồng tiền nhỏ vì nghĩa tình lớn - Tặng quà đầu xuân giúp bạn nghèo và nạn nhân"
	slip N824 "phòng chống dịch " "Covid 19"
	slip N809 "“Tháng nhân đạo” " "….Tổng"
	slip C614 '"target_count": ' 10
	slip N815 "trao tặng " "2000 suất quà"
	slip N807 "vận động “" " Góp những đồng tiền nhỏ vì nghĩa tình lớn - Tặng quà đầu xuân giúp bạn nghèo và NNCĐDC"
} >slips
found "$article" >all
diff -u slips all || wrong "the slips of the article and the findings differ"

cp "$article" a.json
mended <"$article" >wanted
mends a.json
found a.json >left
slip C614 '"target_count": ' 10 | diff -u - left || wrong "more than the note on ten targets is left"

# ---- the file's own form is kept

form() { # NAME COMMAND…: the article and the mended one, both put through the command
	name=$1
	shift
	"$@" <"$article" >"$name" && mended <"$article" | "$@" >wanted && mends "$name"
}
bom() {
	printf '\357\273\277' && cat
}
squeeze() {
	tr -d '\n'
}
form crlf.json sed 's/$/\r/'
form bom.json bom
form line.json squeeze
form tabs.json sed 's/^ */&\t/; s/: /\t:\t/'
form escaped.json sed 's/“/\\u201c/g; s/”/\\u201D/g'
mkdir -p "tháng mười hai"
form "tháng mười hai/báo cáo.json" cat

# A file of ASCII stays one.
printf '{"year": 2022, "organization": {"name": "H\\u1ed9i"}, "results": {"intro": ["\\u0110\\u1ea1t \\u201c kh\\u00e1\\u201d...."]}}' >ascii.json
printf '{"year": 2022, "organization": {"name": "H\\u1ed9i"}, "results": {"intro": ["\\u0110\\u1ea1t \\u201ckh\\u00e1\\u201d\\u2026"]}}' >wanted
mends ascii.json

# ---- links, modes, standard input, several files

mended <"$article" >wanted
cp "$article" target.json
chmod 640 target.json
ln -s target.json link.json
expect 0 check -q --fix link.json && is_empty out
[ -L link.json ] || wrong "the link is no link any more"
[ "$(stat -c %a target.json)" = 640 ] || wrong "the mode of a mended file has changed"
same target.json wanted

expect 0 check --fix - <"$article" && same out wanted && has err "in standard input"
expect 0 check --fix - <wanted && same out wanted && lacks err Mended
expect 1 check --diff - <"$article" && has out "--- a/-"
expect 2 check --fix --format=json - <"$article" && is_empty out
expect 0 check --fix --format=short -o found.txt - <"$article" && same out wanted && has found.txt C614
expect 2 check --fix -o - - <"$article" && is_empty out

cp "$article" one.json
cp "$article" two.json
cp wanted three.json
expect 1 check --diff one.json three.json two.json && has out "--- a/one.json" && has out "+++ b/two.json" && lacks out three.json
cp out patch
expect 1 check --diff -o patch2 one.json three.json two.json && is_empty out && same patch2 patch
expect 0 check --fix one.json three.json two.json && has err "in one.json" && has err "in two.json" && lacks err "in three.json"
same one.json wanted
same two.json wanted
expect 0 check --fix --lang=vi one.json && lacks err "Đã sửa"
cp "$article" one.json
expect 0 check --fix --lang=vi one.json && has err "Đã sửa " && has err " chỗ trong one.json"

# ---- rules that are off repair nothing

cp "$article" off.json
codes=$("$TONGKET" check --format=short off.json | sed -n 's/.*\[\(N[0-9]*\)\].*/\1/p' | sort -u | tr '\n' ',')
expect 0 check --off="${codes%,}" --fix off.json && lacks err Mended && same off.json "$article"

# ---- what is left alone

printf '{"year": 2022, "organization": {"name": "Hội"}, "results": {"intro": ["Đạt “ khá”,, 1"],}}' >syntax.json
cp syntax.json before.json
expect 1 check --fix syntax.json && same syntax.json before.json && has err "[S109]" && lacks err Mended
expect 1 check --diff syntax.json && is_empty out && has err "[S109]"
expect 1 check --fix - <syntax.json && same out before.json && has err "[S109]"
expect 3 check --fix nothing.json && has err "[X901]"
is_absent nothing.json

iconv -f UTF-8 -t UTF-16 "$article" >utf16.json
cp utf16.json before.json
expect 0 check --fix utf16.json && same utf16.json before.json && has err "tongket convert"
expect 1 check --diff utf16.json && is_empty out && has err "tongket convert"
mended <"$article" | iconv -f UTF-8 -t UTF-16 >utf16.json
expect 0 check --fix utf16.json && lacks err "tongket convert"

if [ -e /dev/full ]; then
	"$TONGKET" check --diff "$article" >/dev/full 2>err
	[ $? = 3 ] || wrong "a patch that cannot be written is no failure"
	has err "[X902]"
fi

# ---- whatever there is to find, a second time there is nothing to mend

cp -R "$ROOT/tests/check" findings
for file in findings/*.json; do
	"$TONGKET" check -q --fix "$file" >out 2>err
	[ $? -le 1 ] || has err "[X"
	"$TONGKET" check -q --diff "$file" >out 2>err
	is_empty out
done

# Other samples have nothing to mend.
cp -R "$ROOT/samples" samples
rm samples/kien-an-2022-nguyen-van.json
for sample in samples/*.json; do
	expect 0 check --fix "$sample" && lacks err Mended
	same "$sample" "$ROOT/$sample"
done
finish
