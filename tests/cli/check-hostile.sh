#!/bin/sh
# Reports made of one thing a hundred thousand times are checked in a time and in memory that grow as they do. The last key is wrong, so that nothing is laid
# out.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
command -v python3 >/dev/null || exit 77

cat >make.py <<'PYTHON'
import json
import sys

SIZE = int(sys.argv[1])


def fill(unit):
    return unit * (SIZE // len(unit.encode()))


def prose(*texts):
    return {"results": {"sections": [{"heading": "A", "paragraphs": list(texts)}]}}


def document(abbreviation="A", **keys):
    return {"organization": {"name": "Hội", "abbreviation": abbreviation}, "document": keys}


def table(width):
    heads = [{"title": "b%d" % i} for i in range(width)]
    return {"annexes": [{"title": fill("a "), "columns": heads, "rows": [[1] * width, [1] * width, ["Tổng"] + [1] * (width - 1)]}]}


def targets(count):
    metric = {"id": "a", "name": "Quà " + fill("x"), "unit": "suất"}
    return {"metrics": [metric], "directions": {"targets": [{"text": "a", "metric": "a", "unit": "người"}] * count}}


def unit(name):
    return {"directions": {"targets": [{"text": fill("1 "), "unit": name, "value": 1}]}}


reports = {
    "links": prose(fill("[a](")),
    "bullets": {"review": {"strengths": [fill("•1")]}},
    "days": prose(fill("é1/1/2000")),
    "stars": prose(fill("*")),
    "notes": prose(fill("^[")),
    "emphasis": prose("*" + fill("a{{")),
    "braces": prose(fill("{{a") + "}}"),
    "points": prose(*["%.Bà" * 1365] * (SIZE // 8190)),
    "point": prose(fill("%.Bà")),
    "table": table(SIZE // 150),
    "targets": targets(SIZE // 150),
    "units": unit("1 " * (SIZE // 8) + "b"),
    "unit": unit("b" * (SIZE // 4)),
    "symbol": document(abbreviation="A-" * (SIZE // 4) + "B", symbol=fill("A-")),
}
for name, keys in reports.items():
    with open(name + ".json", "w", encoding="utf-8") as file:
        json.dump({"year": 2022, "organization": {"name": "Hội"}, **keys, "wrong": 1}, file, ensure_ascii=False)
PYTHON
limit=1500000 # [KiB]
size=1500000
# AddressSanitizer reserves more than any machine has, and measures the whole text whenever something is looked for in it.
if grep -q __asan_init "$TONGKET"; then
	limit=unlimited
	size=60000
fi
python3 make.py $size || exit 2
for report in ./*.json; do
	(
		ulimit -v $limit
		timeout 30 "$TONGKET" check -q --format=short -o found.txt "$report" 2>err
	)
	status=$?
	[ $status = 1 ] || wrong "$report: status $status: $(head -n 3 err)"
	has found.txt R203
done
finish
