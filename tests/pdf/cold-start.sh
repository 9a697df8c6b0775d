#!/bin/sh
# A whole run takes at most a fifth of what libharu's own way with four faces needs, which tests/bench/cold-start.sh shows.
# A machine that is busy with other tests makes both wait: then the time of the processor counts.
. "$ROOT/tests/tools/expect.sh"
for rounds in 15 25 40 60 60; do
	sh "$ROOT/tests/bench/cold-start.sh" "$BUILD" $rounds >figures || {
		wrong "the comparison does not run"
		finish
	}
	cat figures
	if awk '$1 == "ratio" && ($2 >= 5 || $3 >= 5) { fast = 1 } END { exit !fast }' figures; then finish; fi
done
wrong "tongket needs more than a fifth of libharu's time"
finish
