#!/bin/sh
# A whole run takes at most a fifth of what libharu's own way with four faces needs: tests/bench/cold-start.sh shows it on a quiet
# machine. Among other tests, which make both wait, less than four and a half times as fast is called a fault.
. "$ROOT/tests/tools/expect.sh"
for rounds in 15 25 40 60 60; do
	sh "$ROOT/tests/bench/cold-start.sh" "$BUILD" $rounds >figures || {
		wrong "the comparison does not run"
		finish
	}
	cat figures
	if awk '$1 == "ratio" && ($2 >= 4.5 || $3 >= 4.5) { fast = 1 } END { exit !fast }' figures; then finish; fi
done
wrong "tongket needs more than two ninths of libharu's time"
finish
