#!/bin/sh
# Each read, write, fsync, rename, open, close and fchmod of `check --fix` fails in its turn, and some of its allocations: the report is then the old one or
# the mended one, whole, and nothing else is left in the folder. So it is when the program is stopped while it writes.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
shim=$PWD/shim.so
"${CC:-cc}" -std=gnu11 -O1 -shared -fPIC -o "$shim" "$ROOT/tests/fault/shim.c" -ldl 2>compiler || {
	cat compiler
	exit 77
}
printf '{"year": 2022, "organization": {"name": "Hội Chữ thập đỏ"}, "proposals": ["Đề nghị cấp “ Nhà tình thương” cho hộ nghèo."]}\n' >old.json
cp old.json new.json
expect 0 check -q --fix new.json || finish
! cmp -s old.json new.json || wrong "there is nothing to mend"
mkdir folder
cd folder || exit 2

# try FAULT: false once there are fewer calls than that.
try() {
	cp ../old.json r.json
	FAULT=$1 LD_PRELOAD=$shim timeout 10 "$TONGKET" check --fix r.json >/dev/null 2>../err 9>../fired
	status=$?
	[ -s ../fired ] || return 1
	case $status in
	0) cmp -s r.json ../new.json || wrong "$1: status 0 and not the mended report" ;;
	3) cmp -s r.json ../new.json || cmp -s r.json ../old.json || wrong "$1: neither the old report nor the mended one" ;;
	*) wrong "$1: status $status: $(head -n 3 ../err)" ;;
	esac
	holds . r.json
	rm -f ./* ./.r*
}

# turn KIND SUFFIX STEP
turn() {
	number=1
	while [ $failures -lt 10 ] && try "$1:$number$2"; do number=$((number + $3)); done
	[ $number -gt 1 ] || wrong "no call $1 was made to fail; does the shim work?"
}

for kind in write-stopped fsync-stopped; do
	cp ../old.json r.json
	FAULT=$kind:1 LD_PRELOAD=$shim timeout 10 "$TONGKET" check -q --fix r.json >/dev/null 2>../err 9>../fired
	status=$?
	[ $status -eq 130 ] || wrong "$kind: status $status"
	cmp -s r.json ../new.json || wrong "$kind: not the mended report"
	holds . r.json
	rm -f ./* ./.r*
done
turn malloc "" 17
for kind in read write fsync rename open close fchmod; do
	turn $kind "" 1
	turn $kind + 1
done
finish
