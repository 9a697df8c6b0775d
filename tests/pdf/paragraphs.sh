#!/bin/sh
# Word spaces of justified paragraphs stay as even as they are, no line is overfull, no short word stands alone in a last line.
command -v python3 >/dev/null || exit 77
exec python3 "$ROOT/tests/pdf/paragraphs.py" "$TONGKET" "$ROOT/tests/pdf/paragraphs.txt"
