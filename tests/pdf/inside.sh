#!/bin/sh
# Nothing stands off the paper, in the margins or over other words, in 500 random reports over all layouts; the check itself sees a margin that is wrong.
command -v python3 >/dev/null || exit 77
python3 "$ROOT/tests/pdf/inside.py" "$TONGKET" "$ROOT/layouts" . 500 || exit 1
sed 's/^MARGIN = 0/MARGIN = 10000/' "$ROOT/tests/pdf/inside.py" >wrong.py
if python3 wrong.py "$TONGKET" "$ROOT/layouts" . 10 >/dev/null; then
	echo "a margin 10 pt too narrow went unseen"
	exit 1
fi
