#!/bin/sh
# The ```json examples of docs/layout-format.md render without a warning: whole layouts as they are, blocks in the layout that stands first there, as the page
# says to try them. Every kind of block has an example, in which every block prints something.
cd "$ROOT" || exit 2
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
page=docs/layout-format.md
status=0

awk -v folder="$scratch" '
/^```json$/ { inside = 1; name = sprintf("%s/%03d.example", folder, ++count); printf "" >name; next }
/^```$/ { inside = 0 }
inside { print >name }' $page
cp "$scratch/001.example" "$scratch/cua-toi.json"
cp tests/lint/layout-examples.json "$scratch/report.json"
# The report's picture: one grey pixel.
echo iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg== |
	base64 -d >"$scratch/pixel.png"

wrap() { # BLOCKS
	echo '{"extends": "cua-toi.json", "blocks": ['
	cat "$1"
	echo ']}'
}

set_pages() { # LAYOUT
	"$TONGKET" render --lang=en --dump=pages --layout "$1" "$scratch/report.json" >"$scratch/pages" 2>"$scratch/said"
}

prints() { # LAYOUT SHOWN: the layout sets something, with nothing to say about it
	set_pages "$1" &&
		grep -qE '^ +(text|rule|image|path) ' "$scratch/pages" && [ ! -s "$scratch/said" ] && return
	echo "$page: this example does not print:"
	cat "$2" "$scratch/said"
	status=1
}

for example in "$scratch"/*.example; do
	layout=${example%.example}.json
	if head -n 1 "$example" | grep -q '^{"type"'; then
		wrap "$example" >"$layout"
	else
		cp "$example" "$layout"
	fi
	prints "$layout" "$example"
done

# The hint of R205 lists the kinds.
echo '{"styles": {"body": {}}, "blocks": [{"type": "zzzzzzzzzzzz"}]}' >"$scratch/types.json"
types=$("$TONGKET" check --lang=en --layout "$scratch/types.json" "$scratch/report.json" 2>&1 |
	sed -n 's/.*hint: [^:]*: \(.*\)\./\1/p' | tr -d ,)
[ -n "$types" ] || {
	echo "the program lists no kinds of block"
	status=1
}
for type in $types; do
	awk -v heading="## $type" '$0 == heading { found = 1; next } /^## / { found = 0 } /^```$/ { inside = 0 } found && inside { print }
		/^```json$/ { inside = 1 }' $page >"$scratch/own"
	count=$(grep -c "\"type\": \"$type\"" "$scratch/own")
	[ "$count" -gt 0 ] || {
		echo "$page: no section or no example for $type"
		status=1
	}
	wrap "$scratch/own" >"$scratch/with.json"
	set_pages "$scratch/with.json"
	mv "$scratch/pages" "$scratch/all"
	# Each of the blocks makes a difference: without it the pages are others.
	while [ "$count" -gt 0 ]; do
		awk -v type="\"type\": \"$type\"" -v number="$count" 'index($0, type) && ++seen == number {
			sub(type "(, \"if\": \"[^\"]*\")?", type ", \"if\": \"!year\"") } { print }' "$scratch/own" >"$scratch/less"
		wrap "$scratch/less" >"$scratch/without.json"
		set_pages "$scratch/without.json"
		if cmp -s "$scratch/all" "$scratch/pages"; then
			echo "$page: $type number $count of its example changes nothing"
			status=1
		fi
		count=$((count - 1))
	done
done
exit $status
