#!/bin/sh
# Functions and files stay as small as docs/architecture.md says: functions with a median of at most 15 lines, 95 % at most
# 60, none over 100, at most five parameters; files at most 800 lines.
command -v ctags >/dev/null || exit 77
ctags --version | grep -q Universal || exit 77
cd "$ROOT" || exit 2
status=0

long=$(find gen tests \( -name '*.[ch]' -o -name '*.sh' \) -exec awk 'END { if (NR > 800) print FILENAME ": " NR " lines" }' {} \;)
if [ -n "$long" ]; then
	echo "files over 800 lines:"
	echo "$long"
	status=1
fi

# "lines name file first-line parameters", shortest first
ctags --languages=C,C++ --langmap=C:.c.h --kinds-C=f --fields=+neS -f - -R gen |
	awk -F '\t' '
	function count_parameters(text,  i, c, depth, count) {
		if (text == "()" || text == "(void)")
			return 0
		count = 1
		for (i = 1; i <= length(text); i++) {
			c = substr(text, i, 1)
			depth += (c == "(") - (c == ")")
			count += c == "," && depth == 1
		}
		return count
	}
	$1 !~ /^!/ {
		first = last = 0
		signature = ""
		for (i = 4; i <= NF; i++) {
			if ($i ~ /^line:/) first = substr($i, 6)
			if ($i ~ /^end:/) last = substr($i, 5)
			if ($i ~ /^signature:/) signature = substr($i, 11)
		}
		print last - first + 1, $1, $2, first, count_parameters(signature)
	}' | sort -n | awk '
$1 > 100 { print $3 ":" $4 ": " $2 " has " $1 " lines, more than 100"; bad = 1 }
$5 > 5 { print $3 ":" $4 ": " $2 " has " $5 " parameters, more than 5"; bad = 1 }
{ lines[NR] = $1; place[NR] = $3 ":" $4 ": " $2 " has " $1 " lines" }
END {
	if (NR == 0) {
		print "no function was found"
		exit 1
	}
	median = lines[int((NR + 1) / 2)]
	for (short = NR; short > 0 && lines[short] > 60; short--)
		;
	printf "%d functions, median %d lines, %d over 60\n", NR, median, NR - short
	if (median > 15) {
		print "the median is above 15"
		bad = 1
	}
	if (short < 0.95 * NR) {
		print "more than 5 % are longer than 60 lines:"
		for (i = short + 1; i <= NR; i++)
			print place[i]
		bad = 1
	}
	exit bad
}' || status=1
exit $status
