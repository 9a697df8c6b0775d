#!/bin/sh
# Times a whole run of tongket on the sample beside libharu's own way of writing the same text: tests/bench/cold-start.sh BUILD [ROUNDS]
set -eu
unset CDPATH
root=$(cd -- "$(dirname -- "$0")/../.." && pwd)
[ $# -ge 1 ] || {
	sed -n '2s/^# //p' "$0" >&2
	exit 2
}
build=$(cd -- "$1" && pwd)
rounds=${2:-60}
fonts=$(sed -n 's/^TONGKET_FONTS:[A-Z]*=//p' "$build/CMakeCache.txt")
sample=$root/samples/kien-an-2022.json
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

"${CC:-cc}" -std=c11 -O2 -D_GNU_SOURCE -o "$scratch/harupdf" "$root/tests/bench/harupdf.c" -lhpdf
"${CC:-cc}" -std=c11 -O2 -D_GNU_SOURCE -o "$scratch/race" "$root/tests/bench/race.c"
"$build/tongket" render "$sample" --dump=pages >"$scratch/pages"
"$scratch/race" "$rounds" "$build/tongket" render -q "$sample" -o "$scratch/tongket.pdf" -- \
	"$scratch/harupdf" "$scratch/pages" "$fonts" "$scratch/harupdf.pdf"
