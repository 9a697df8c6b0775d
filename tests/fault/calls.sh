#!/bin/sh
# Each allocation, read, write, fsync, rename, open, close and fchmod of a run fails in its turn. A run then ends with status 3, one
# message and the old file, or with status 0 and the file it always writes; nothing else is left in the folder.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
shim=$PWD/shim.so
"${CC:-cc}" -std=gnu11 -O1 -shared -fPIC -o "$shim" "$ROOT/tests/fault/shim.c" -ldl 2>compiler || {
	cat compiler
	exit 77
}
expect 0 render "$sample" -o wanted.pdf || finish
mkdir folder
cd folder || exit 2

judge() { # FAULT STATUS
	case $2 in
	0)
		cmp -s out.pdf ../wanted.pdf || wrong "$1: status 0 and another file"
		;;
	3)
		read -r line <out.pdf
		[ "$line" = old ] || wrong "$1: the old file is gone"
		case $(grep -c 'tongket: out of\|(out of memory)\|failure\[X9' ../err) in
		1) ;;
		*) wrong "$1: not one message: $(cat ../err)" ;;
		esac
		;;
	*) wrong "$1: status $2: $(head -n 3 ../err)" ;;
	esac
	for name in * .*; do
		case $name in
		out.pdf | . | ..) ;;
		*)
			wrong "$1 leaves $name"
			rm -f "./$name"
			;;
		esac
	done
}

# try FAULT: false once there are fewer calls than that.
try() {
	echo old >out.pdf
	FAULT=$1 LD_PRELOAD=$shim timeout 10 "$TONGKET" render "$sample" -o out.pdf 2>../err 9>../fired
	status=$?
	[ -s ../fired ] || return 1
	judge "$1" $status
}

# turn KIND SUFFIX ALL STEP: the first ALL calls, then each STEP-th.
turn() {
	number=1
	while [ $failures -lt 10 ] && try "$1:$number$2"; do
		if [ $number -lt "$3" ]; then number=$((number + 1)); else number=$((number + $4)); fi
	done
	[ $number -gt 1 ] || wrong "no call $1 was made to fail; does the shim work?"
	echo "$1$2: $number calls"
}

turn malloc "" 2000 1
turn malloc + 20 7
for kind in read write fsync rename open close fchmod; do
	turn $kind "" 100 1
	turn $kind + 100 1
done

# Interrupted calls and short ones are gone on with.
for kind in read-interrupted read-short write-interrupted write-short; do
	for number in 1 2 3 4; do
		try $kind:$number || break
		[ $status = 0 ] || wrong "$kind:$number: status $status"
	done
done
try write-short:1+ && [ $status = 0 ] || wrong "write-short:1+"
finish
