#!/bin/sh
# The official report keeps to Nghị định 30/2020/NĐ-CP, measured in finished PDF files; a layout that does not is found out.
command -v python3 >/dev/null && command -v qpdf >/dev/null || exit 77
exec python3 -B "$ROOT/tests/pdf/decree.py" "$TONGKET" "$ROOT"
