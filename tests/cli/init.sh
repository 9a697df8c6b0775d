#!/bin/sh
# init: a report to start from, for every layout.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
export SOURCE_DATE_EPOCH=1703980800 # 2023-12-31 in UTC, 2023 in Việt Nam

# ---- every layout's starter is checked without a finding, and makes pages

for layout in "$ROOT"/layouts/*.json; do
	name=$(basename "$layout" .json)
	expect 0 init --layout="$name" -o "starter-$name.json" && is_empty out && has err "Wrote starter-$name.json"
	expect 0 check --strict --layout="$name" --format=short "starter-$name.json" && is_empty out && is_empty err
	expect 0 render --layout="$name" "starter-$name.json" && is_pdf "starter-$name.pdf"
	grep -q '"year": 2023,' "starter-$name.json" || wrong "starter-$name.json is not of the year"
	grep -q '20[0-9][0-9]' "starter-$name.json" && ! grep '20[0-9][0-9]' "starter-$name.json" | grep -qv '202[234]' || wrong "starter-$name.json tells of other years"
	sed -n 2p "starter-$name.json" | grep -q '^  "$schema": ' || wrong "starter-$name.json does not begin with its schema"
done

# ---- it holds what its layout shows

cat >short.json <<'END'
{"format": 1, "name": "short", "title": "Ngắn", "page": {"size": "A4"},
 "styles": {"body": {"family": ["Liberation Serif"], "size": "13pt"}},
 "blocks": [{"type": "text", "style": "body", "role": "h1", "text": "{{organization.name}} {{meeting.venue}}"},
            {"type": "list", "of": "proposals", "style": "body"}]}
END
expect 0 init --layout=short.json -o little.json && has little.json '"venue"' && has little.json '"proposals"'
lacks little.json '"attendees"'
lacks little.json '"review"'
lacks little.json '"document"'
expect 0 check --strict --layout=short.json --format=short little.json && is_empty out && is_empty err

# ---- where it goes

expect 0 init && has err "Wrote bao-cao.json" && has err "tongket init -o -" && is_empty out && same bao-cao.json starter-tong-ket.json
expect 0 init -q -o quiet.json && is_empty err && same quiet.json starter-tong-ket.json
expect 0 init -o - && is_empty err && same out starter-tong-ket.json
expect 0 init --lang=vi -o vi.json && has err "Đã ghi vi.json" && lacks err "-o -" && same vi.json starter-tong-ket.json
echo mine >mine.json
expect 3 init -o mine.json && has err mine.json && [ "$(cat mine.json)" = mine ] || wrong "a file that was there is gone"
ln -s mine.json link.json
expect 3 init -o link.json && [ "$(cat mine.json)" = mine ] || wrong "a file behind a link is gone"
expect 3 init -o none/there.json && has err none/there.json
expect 2 init other.json && is_absent other.json
expect 1 init --layout=none -o none.json && is_absent none.json

# ---- the year: new year comes to Việt Nam before it comes to Greenwich

SOURCE_DATE_EPOCH=1704045600 "$TONGKET" init -q -o turn.json && has turn.json '"year": 2024,'
year=$(TZ=UTC-7 date +%Y)
(unset SOURCE_DATE_EPOCH && "$TONGKET" init -q -o now.json)
grep -q "\"year\": $year," now.json || [ "$(TZ=UTC-7 date +%Y)" != "$year" ] || wrong "now.json is not of this year"
finish
