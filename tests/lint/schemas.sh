#!/bin/sh
# The JSON Schemas of docs/ keep to draft-07, name the meaning of each key, have right examples, and accept the samples and layouts.
python3 -c 'import jsonschema' 2>/dev/null || exit 77
cd "$ROOT" || exit 2
exec python3 tests/schema/form.py
