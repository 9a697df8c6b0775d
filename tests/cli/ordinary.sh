#!/bin/sh
# Ordinary official Vietnamese gives no finding at all, --strict or not: the reports of tests/check/ordinary-* and the samples. Of the samples only
# the Kiến An report has something to say: ten targets are announced and four listed.
status=0

quiet() { # FILE
	"$TONGKET" check --strict --lang=en "$1" >found 2>&1 && [ "$(cat found)" = "No errors found." ] && return
	echo "$1:"
	cat found
	status=1
}

for file in "$ROOT"/tests/check/ordinary-*.json "$ROOT/samples/bao-cao-ngan.json"; do
	quiet "$file"
done
[ "$(ls "$ROOT"/tests/check/ordinary-*.json | wc -l)" -ge 6 ] || {
	echo "reports of tests/check/ordinary-* are missing"
	status=1
}

"$TONGKET" check --strict --off=C614 --lang=en "$ROOT/samples/kien-an-2022.json" >found 2>&1 || status=1
[ "$(cat found)" = "No errors found." ] || {
	cat found
	status=1
}
"$TONGKET" check --strict --lang=en "$ROOT/samples/kien-an-2022.json" >found 2>&1 || status=1
grep -q 'note\[C614\]' found || {
	echo "the note on the ten targets is missing"
	status=1
}
exit $status
