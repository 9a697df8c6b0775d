#!/bin/sh
# Nothing stands outside the paper or over another line, in 300 random reports; the check itself sees a margin that is wrong.
command -v python3 >/dev/null || exit 77
python3 "$ROOT/tests/pdf/inside.py" "$TONGKET" . 300 || exit 1
sed 's/^LEFT, RIGHT, WIDTH = 79370/LEFT, RIGHT, WIDTH = 89370/' "$ROOT/tests/pdf/inside.py" >wrong.py
if python3 wrong.py "$TONGKET" . 2 >/dev/null; then
	echo "a margin 10 pt too narrow went unseen"
	exit 1
fi
