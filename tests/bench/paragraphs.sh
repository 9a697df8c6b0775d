#!/bin/sh
# The word spaces of justified paragraphs beside those of TeX and Typst: tests/bench/paragraphs.sh BUILD
# TeX is lualatex with fontspec (Debian: texlive-luatex, texlive-latex-recommended); Typst is @myriaddreamin/typst-ts-node-compiler,
# which node must find (NODE_PATH), read back with pdftotext. FONTS names the folder of LiberationSerif-Regular.ttf.
set -eu
build=${1:?tests/bench/paragraphs.sh BUILD}
root=$(cd -- "$(dirname -- "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
command -v python3 >/dev/null || exit 77
python3 "$root/tests/bench/paragraphs.py" "$build/tongket" "$root/tests/pdf/paragraphs.txt" "$root/tests/bench/paragraphs-tied.txt" \
	"${FONTS:-/usr/share/fonts/truetype/liberation2}" "$scratch"
