#!/bin/sh
# The pages of docs/ that the program writes are fresh, every filter and option is described, and the README files show the
# sample that they say they show.
cd "$ROOT" || exit 2
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
status=0

mkdir "$scratch/docs"
cp docs/generate docs/tongket.1 "$scratch/docs"
"$scratch/docs/generate" "$BUILD" || status=1
for page in report.schema.json report-format.md layout.schema.json layout-format.md codes.md tongket.1; do
	cmp "docs/$page" "$scratch/docs/$page" && continue
	echo "docs/$page is stale; write it anew: docs/generate"
	status=1
done

# What JSON holds is what its page says.
printf '{"year": 2022,\n"year": 2022}' >"$scratch/twice.json"
for key in $("$TONGKET" check --format=json "$scratch/twice.json" | grep -oE '"[a-zA-Z]+":' | sort -u); do
	grep -qF -- "$key" docs/findings.md && continue
	echo "docs/findings.md does not mention $key"
	status=1
done

# The hint of R218 lists the filters.
echo '{"year": 2022, "organization": {"name": "x"}, "title": "{{year | zzzzzzzz}}"}' >"$scratch/filter.json"
filters=$("$TONGKET" check --lang=en "$scratch/filter.json" 2>&1 | sed -n 's/.*hint: [^:]*: \(.*\)\./\1/p' | tr -d ,)
[ -n "$filters" ] || {
	echo "the program lists no filters"
	status=1
}
for filter in $filters; do
	for page in docs/report-format.md docs/layout-format.md README.md README.vi.md; do
		grep -qE "^\| .*\`$filter\`" "$page" && continue
		echo "$page has no row for the filter $filter"
		status=1
	done
done

for option in $("$TONGKET" help --lang=en | grep -oE -- '--[a-z-]+' | sort -u); do
	for page in README.md README.vi.md; do
		grep -qF -- "$option" "$page" && continue
		echo "$page does not mention $option"
		status=1
	done
	grep -qE "^\.It .*Fl -?$(echo "$option" | sed 's/^--/-/')( |\$)" docs/tongket.1 && continue
	echo "docs/tongket.1 has no item for $option"
	status=1
done

# The first block of that language in a page.
example() { # LANGUAGE PAGE
	awk -v language="$1" '$0 == "```" language { inside = 1; next } /^```$/ && inside { exit } inside' "$2"
}
sed 's/"venue"/"venu"/; s/2024-12-20/2024-11-31/; s/metrics\.quy\.change/metrics.qui.change/' samples/bao-cao-ngan.json \
	>"$scratch/bao-cao-ngan.json"
for page in README.md README.vi.md; do
	example json $page | diff -u --label "the report in $page" --label samples/bao-cao-ngan.json - samples/bao-cao-ngan.json ||
		status=1
	language=en
	[ $page = README.md ] || language=vi
	example text $page >"$scratch/shown"
	(cd "$scratch" && "$TONGKET" check --lang=$language bao-cao-ngan.json 2>&1) |
		diff -u --label "the messages in $page" --label "the program" "$scratch/shown" - || status=1
done
exit $status
