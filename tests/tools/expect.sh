# What the shell tests share; sourced.
# shellcheck shell=sh
set -u
sample=$ROOT/samples/kien-an-2022.json
failures=0

wrong() {
	failures=$((failures + 1))
	echo "WRONG: $*"
}

# Ends the test; call it last.
finish() {
	[ $failures = 0 ] || exit 1
	exit 0
}

# expect STATUS ARGUMENT…: runs tongket, leaving what it says in `out` and `err`.
expect() {
	wanted=$1
	shift
	"$TONGKET" "$@" >out 2>err
	status=$?
	if [ $status != "$wanted" ]; then
		wrong "status $status, not $wanted: tongket $*"
		cat err
		return 1
	fi
}

# The file (err, out, …) contains the text.
has() {
	grep -qF -e "$2" "$1" || {
		wrong "“$2” is not in $1:"
		head -n 20 "$1"
	}
}

lacks() {
	! grep -qF -e "$2" "$1" || wrong "“$2” is in $1"
}

is_empty() {
	[ ! -s "$1" ] || {
		wrong "$1 is not empty:"
		head -n 20 "$1"
	}
}

is_pdf() {
	[ "$(head -c 5 "$1" 2>/dev/null)" = %PDF- ] && tail -c 7 "$1" | grep -q '%%EOF' || wrong "$1 is no whole PDF"
}

is_absent() {
	[ ! -e "$1" ] || wrong "$1 is there"
}

same() {
	cmp -s "$1" "$2" || wrong "$1 and $2 differ"
}

# Two PDF files say the same, though the reports inside them differ.
same_text() {
	command -v pdftotext >/dev/null || return 0
	pdftotext -layout "$1" one.text && pdftotext -layout "$2" other.text && same one.text other.text
	rm -f one.text other.text
}

# The folder holds these names (sorted) and no others, hidden ones included.
holds() {
	folder=$1
	shift
	found=$(ls -A "$folder" | LC_ALL=C sort | tr '\n' ' ')
	[ "$found" = "$* " ] || [ "$found$*" = "" ] || wrong "$folder holds $found, not $*"
}

# minimal FILE [NAME]: the shortest report there is.
minimal() {
	printf '{"year": 2022, "organization": {"name": "%s"}}\n' "${2:-Hội Chữ thập đỏ quận Kiến An}" >"$1"
}

# A report with a key that does not exist, in line 1.
broken() {
	printf '{"year": 2022, "organization": {"name": "Hội"}, "yeer": 1}\n' >"$1"
}
