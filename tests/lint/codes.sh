#!/bin/sh
# Every code of the table of diagnostics is unique, is explained, and stands in a golden of tests/check. Failures of the system
# have their tests in tests/cli and tests/fault instead.
cd "$ROOT" || exit 2

# "code  reason": no golden can show these
exempt='
S101 an input beyond 64 MiB does not belong in the tree
R241 nor does one of 5 MB: tests/cli/check.sh makes it
P501 about PDF files, which tests/cli/extract.sh and tests/cli/verify.sh make
P502 likewise
P503 likewise
P504 likewise
P505 likewise
'

table='gen/base/diagnostic_*.h'
codes=$(sed -En 's/^DIAGNOSTIC\(([A-Z0-9_]+), "([A-Z][0-9]+)", SEVERITY_([A-Z]+),.*/\2 \3 \1/p' $table)
status=0

entries=$(cat $table | grep -c '^DIAGNOSTIC(')
[ "$(echo "$codes" | wc -l)" = "$entries" ] || {
	echo "$table: some of its $entries entries cannot be read by this test"
	status=1
}
twice=$(echo "$codes" | cut -d ' ' -f 1 | sort | uniq -d)
[ -z "$twice" ] || {
	echo "$table: given twice: $twice"
	status=1
}

explained=$(sed -n 's/^EXPLAIN(\([A-Z0-9_]*\),.*/\1/p' gen/findings/explain_*.h)
for id in $(echo "$codes" | cut -d ' ' -f 3); do
	echo "$explained" | grep -qx "$id" && continue
	echo "gen/findings/explain_*.h do not explain $id"
	status=1
done
twice=$(echo "$explained" | sort | uniq -d)
[ -z "$twice" ] || {
	echo "explained twice: $twice"
	status=1
}

# As it is printed: `severity[code]:`
shown=$(cat tests/check/*.diag 2>/dev/null | grep -oE '\[[A-Z][0-9]+\]' | tr -d '[]' | sort -u)
while read -r code severity id; do
	[ "$severity" != FAILURE ] || continue
	covered=no
	! echo "$shown" | grep -qx "$code" || covered=yes
	excused=no
	! echo "$exempt" | grep -q "^$code " || excused=yes
	case $covered$excused in
	nono)
		echo "no golden in tests/check shows $code ($id)"
		status=1
		;;
	yesyes)
		echo "$code ($id) has a golden: take it off the list of exemptions"
		status=1
		;;
	esac
done <<EOF
$codes
EOF
exit $status
