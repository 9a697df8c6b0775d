#!/bin/sh
# Time and memory grow with the pages, not faster; 5,000 rows of one table cost no more than their pages.
command -v python3 >/dev/null || exit 77
exec python3 "$ROOT/tests/tools/growth.py" "$TONGKET" "$ROOT/samples/nhieu-trang.py" --test
