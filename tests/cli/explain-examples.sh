#!/bin/sh
# Every code is explained in both languages, and its examples do what they say.
. "$ROOT/tests/tools/expect.sh"
command -v python3 >/dev/null || exit 77

expect 0 check --list --format=json && mv out list.json
python3 -B "$ROOT/tests/tools/examples.py" list.json || wrong "explanations"
finish
