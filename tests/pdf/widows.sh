#!/bin/sh
# No line alone at the foot or the head of a page, no heading last on one, in 200 random reports of either layout; the check sees both faults.
command -v python3 >/dev/null || exit 77
python3 "$ROOT/tests/pdf/widows.py" "$TONGKET" . 200 tong-ket bao-cao || exit 1
sed 's/^LEAST = 2/LEAST = 3/' "$ROOT/tests/pdf/widows.py" >wrong.py
if python3 wrong.py "$TONGKET" . 10 tong-ket >found || ! grep -q "a line alone" found; then
	echo "three lines kept together were seen where only two are"
	exit 1
fi
sed 's/"keep_with_next": true/"keep_with_next": false/' "$ROOT/layouts/tong-ket.json" >wrong.json
if python3 "$ROOT/tests/pdf/widows.py" "$TONGKET" . 20 wrong.json >found || ! grep -q "nothing below the heading" found; then
	echo "headings that may end a page went unseen"
	exit 1
fi
