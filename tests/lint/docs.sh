#!/bin/sh
# The pages of docs/ that the program writes are fresh, every filter and option is described, and the README files show the
# sample that they say they show.
cd "$ROOT" || exit 2
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
status=0

fresh() { # FILE ARGUMENTS…
	file=$1
	shift
	"$TONGKET" schema "$@" -o "$scratch/fresh" || status=1
	cmp "$file" "$scratch/fresh" && return
	echo "$file is stale; write it anew: build/tongket schema $* -o $file"
	status=1
}
fresh docs/report-format.md report --format=markdown
fresh docs/report.schema.json report
fresh docs/layout.schema.json layout

# The hint of R218 lists the filters.
echo '{"year": 2022, "organization": {"name": "x"}, "title": "{{year | zzzzzzzz}}"}' >"$scratch/filter.json"
filters=$("$TONGKET" check --lang=en "$scratch/filter.json" 2>&1 | sed -n 's/.*The filters are: \(.*\)\./\1/p' | tr -d ,)
[ -n "$filters" ] || {
	echo "the program lists no filters"
	status=1
}
for filter in $filters; do
	for page in docs/report-format.md README.md README.vi.md; do
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

# The first ```json block of a page.
first_example() {
	awk '/^```json$/ { inside = 1; next } /^```$/ && inside { exit } inside' "$1"
}
for page in README.md README.vi.md; do
	first_example "$page" | diff -u --label "the example of $page" --label samples/bao-cao-ngan.json - samples/bao-cao-ngan.json ||
		status=1
done
exit $status
