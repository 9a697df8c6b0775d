#!/bin/sh
# The examples of the explanations are true: the wrong one gives its code, the right one does not (tests/tools/explain.py).
command -v python3 >/dev/null || exit 77
"$TONGKET" check --list --format=json >codes.json || exit 1
cp "$ROOT/samples/bao-cao-ngan.json" sample.json
exec python3 "$ROOT/tests/tools/explain.py" "$TONGKET" codes.json
