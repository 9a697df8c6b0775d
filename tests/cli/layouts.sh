#!/bin/sh
# layouts: what is inside the program, and the file of one to start from.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en

expect 0 layouts && is_empty err && has out "Tóm tắt hội nghị tổng kết (default)"
expect 0 layouts --lang=vi && has out "(mặc định)"
[ "$(cut -d ' ' -f 1 out)" = "$(cd "$ROOT/layouts" && LC_ALL=C ls | sed 's/\.json$//')" ] || wrong "not all layouts are listed"
expect 0 layouts --format=json && has out '"name": "tong-ket", "title": "Tóm tắt hội nghị tổng kết", "default": true'
python3 -c 'import json; assert [one["default"] for one in json.load(open("out"))].count(True) == 1' || wrong "not JSON"

# ---- a user's own begins with one of them, and gives the same pages

minimal report.json
for layout in "$ROOT"/layouts/*.json; do
	name=$(basename "$layout" .json)
	expect 0 layouts "$name" && is_empty err && same out "$layout"
done
expect 0 layouts tong-ket -o cua-toi.json && is_empty out && same cua-toi.json "$ROOT/layouts/tong-ket.json"
expect 0 render -q --layout=cua-toi.json --dump=pages report.json && mv out mine
expect 0 render -q --dump=pages report.json && same mine out

# ---- mistakes

expect 1 layouts tong-kt && is_empty out && has err "did you mean ‘tong-ket’?"
expect 1 layouts x -o x.json && has err "bao-cao, mot-trang" && is_absent x.json
expect 1 check --layout=cua-toi report.json && has err "did you mean ‘cua-toi.json’?"
mkdir own && echo '{"extends": "cua"}' >own/a.json && cp cua-toi.json own/cua.json
expect 1 check --layout=own/a.json report.json && has err "did you mean ‘cua.json’?"
expect 1 check cua-toi.json && has err R240 && has err "check --layout cua-toi.json" && lacks err R203
expect 2 layouts tong-ket bao-cao && has err "one name"
expect 2 layouts --layout=tong-ket && has err "does not take --layout"
expect 2 layouts --format=xml && has err "human json"
finish
