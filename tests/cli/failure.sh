#!/bin/sh
# What cannot be read or written: status 3, one message, nothing left behind.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
minimal r.json
mkdir folder

fails() { # WORDS ARGUMENT…
	words=$1
	shift
	expect 3 "$@" && has err "$words" && lacks err "Wrote"
	[ "$(grep -c 'error\[X\|failure\[X' err)" = 1 ] || wrong "not one message: $(cat err)"
	is_empty out
}

fails "no such file or folder" render none.json
fails "no such file or folder" check none.json
fails "it is a folder" render folder
fails "it is a folder" render folder/
fails "it is a folder" check .
fails "a part of the path is not a folder" render r.json/x.json
fails "no such file or folder" render r.json -o none/x.pdf
fails "not a folder" render r.json -o r.json/x.pdf
fails "not a folder" render r.json -o r.json/
fails "no space left on the disk" render r.json -o /dev/full
fails "no such file or folder" render r.json --layout=./none.json
fails "no such file or folder" render r.json --font-dir=none
long=$(printf '%0300d' 0)
fails "the name is too long" render r.json -o "$long.pdf"
ln -s loop loop
fails "symbolic links go in a circle" render r.json -o loop
fails "symbolic links go in a circle" render loop

"$TONGKET" render r.json -o - >/dev/full 2>err
[ $? = 3 ] && has err "no space left on the disk" || wrong "-o - >/dev/full"
"$TONGKET" render r.json -o - >&- 2>err
[ $? = 3 ] && has err "the stream is not open" || wrong "-o - >&-"
"$TONGKET" render r.json --dump=json >/dev/full 2>err
[ $? = 3 ] && has err "no space left" || wrong "--dump >/dev/full"
"$TONGKET" render - -o x.pdf <&- 2>err
[ $? = 3 ] && has err "the stream is not open" || wrong "- <&-"
"$TONGKET" schema report >/dev/full 2>err
[ $? = 3 ] && has err "no space left" || wrong "schema >/dev/full"
is_absent x.pdf

# Streams that are closed are not mistaken for the files opened in their place.
"$TONGKET" render r.json -o closed.pdf <&- >&- 2>&-
[ $? = 0 ] && is_pdf closed.pdf || wrong "all streams closed"
broken b.json
"$TONGKET" render b.json -o closed.pdf <&- >&- 2>&-
[ $? = 1 ] && is_pdf closed.pdf || wrong "all streams closed, broken report"
lacks r.json R203
lacks b.json R203

# A reader that goes away.
"$TONGKET" render r.json --dump=pages -o /dev/null
mkfifo pipe
: <pipe &
{
	sleep 0.2
	"$TONGKET" render "$sample" -o - 2>err
	echo $? >status
} >pipe
wait
[ "$(cat status)" = 3 ] && has err "the reader has closed the pipe" || wrong "a closed pipe: $(cat status)"

# A folder that may not be written: for root no folder is.
if [ "$(id -u)" != 0 ]; then
	mkdir locked
	echo old >locked/r.pdf
	minimal locked/r.json
	chmod 555 locked
	fails "permission denied" render locked/r.json
	fails "permission denied" render r.json -o locked/new/
	chmod 755 locked
	holds locked r.json r.pdf
	chmod 000 locked/r.json
	fails "permission denied" render locked/r.json
fi

# /sys takes no new files, from root neither.
if [ -d /sys/kernel ]; then
	expect 3 render r.json -o /sys/kernel/x.pdf && has err "cannot write /sys/kernel/x.pdf"
fi

SOURCE_DATE_EPOCH=soon expect 3 render r.json && has err "SOURCE_DATE_EPOCH"
is_absent r.pdf
holds . b.json closed.pdf err folder loop out pipe r.json status
finish
