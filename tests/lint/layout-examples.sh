#!/bin/sh
# The ```json examples of docs/layout-format.md render and print something: whole layouts as they are, blocks with the styles
# of layouts/tong-ket.json. Every type of block has an example.
cd "$ROOT" || exit 2
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
page=docs/layout-format.md
status=0

awk -v folder="$scratch" '
/^```json$/ { inside = 1; name = sprintf("%s/%03d.example", folder, ++count); printf "" >name; next }
/^```$/ { inside = 0 }
inside { print >name }' $page
sed -n '/^  "styles": {/,/^  },/p' layouts/tong-ket.json >"$scratch/styles"
# The sample, with an annex and a picture of one grey pixel.
echo iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg== |
	base64 -d >"$scratch/pixel.png"
sed 's/^{$/{"annexes": [{"title": "x", "columns": [{"title": "y"}], "rows": [[1]]}],/
	s/^  "meeting": {$/&"photos": [{"path": "pixel.png", "alt": "x"}],/' samples/kien-an-2022.json >"$scratch/report.json"

for example in "$scratch"/*.example; do
	layout=${example%.example}.json
	if head -n 1 "$example" | grep -q '^{"type"'; then
		{
			printf '{\n'
			cat "$scratch/styles"
			printf '"blocks": [\n'
			cat "$example"
			printf ']}\n'
		} >"$layout"
	else
		cp "$example" "$layout"
	fi
	if ! "$TONGKET" render --lang=en --dump=pages --layout "$layout" "$scratch/report.json" >"$scratch/pages" 2>&1 ||
		! grep -qE '^ +(text|rule|image) ' "$scratch/pages"; then
		echo "$page: this example does not print:"
		cat "$example" "$scratch/pages"
		status=1
	fi
done

# The hint of R205 lists the types.
echo '{"styles": {"body": {}}, "blocks": [{"type": "zzzzzzzzzzzz"}]}' >"$scratch/types.json"
types=$("$TONGKET" check --lang=en --layout "$scratch/types.json" samples/kien-an-2022.json 2>&1 |
	sed -n 's/.*hint: [^:]*: \(.*\)\./\1/p' | tr -d ,)
[ -n "$types" ] || {
	echo "the program lists no types of block"
	status=1
}
for type in $types; do
	grep -q "^### $type\$" $page && cat "$scratch"/*.example | grep -qE "\"type\": \"$type\"" && continue
	echo "$page: no section or no example for $type"
	status=1
done
exit $status
