#!/bin/sh
# The commands in the ```sh blocks of the README files work, one after the other, in a copy of the tree.
cd "$ROOT" || exit 2
[ -f README.md ] || [ -f README.vi.md ] || exit 77
copy=$(mktemp -d) || exit 2
trap 'rm -rf "$copy"' EXIT
mkdir "$copy/build"
tar c --exclude=./.git --exclude=./build . | tar x -C "$copy"
ln -s "$TONGKET" "$copy/build/tongket"
cd "$copy" || exit 2

# The lines of ```sh blocks, joined where they end with a backslash, without a "$ " in front.
commands() {
	awk '
	/^[ \t]*```/ { inside = !inside && $0 ~ /```(sh|bash|console)[ \t]*$/; next }
	inside {
		sub(/^[ \t]*(\$ )?/, "")
		line = line $0
		if (sub(/\\$/, "", line)) next
		print line
		line = ""
	}' "$1"
}

status=0
total=0
for page in README.md README.vi.md; do
	[ -f $page ] || continue
	commands $page >commands.txt
	while read -r command; do
		case $command in
		build/tongket*)
			total=$((total + 1))
			if ! sh -c "$command" >output.txt 2>&1 </dev/null; then
				echo "$page: this command fails: $command"
				cat output.txt
				status=1
			fi
			;;
		./bootstrap*)
			total=$((total + 1))
			word=$(echo "$command" | awk '{ print $2 }')
			if ! ./bootstrap help | grep -q "^  $word "; then
				echo "$page: bootstrap has no such command: $command"
				status=1
			fi
			;;
		esac
	done <commands.txt
done
if [ $total = 0 ]; then
	echo "the README files show no command"
	status=1
fi
exit $status
