#!/bin/sh
# The JSON Schemas, judged by another program, and tongket accept and refuse the same files: over 10,000 reports and 2,500 layouts, each broken
# in one place or two.
python3 -c 'import jsonschema' 2>/dev/null || exit 77
cd "$ROOT" || exit 2
export TONGKET
status=0
for what in report layout; do
	python3 -B tests/schema/agree.py $what || status=1
done
exit $status
