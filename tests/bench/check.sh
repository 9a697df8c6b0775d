#!/bin/sh
# How fast a large report is checked: tests/bench/check.sh BUILD [ROUNDS]
# A report of 20 MB with about 100,000 findings (the first hundred are shown, as at a terminal), beside `jq empty` and `ajv` in the same run, where those are
# installed (ajv: npm install -g ajv-cli). The second line is the same report without its errors: a report of more than 4 MiB is not laid out by `check` (R241).
# Interleaved, so that what else the machine does hits all alike; the best of the rounds counts.
set -eu
build=${1:?tests/bench/check.sh BUILD [ROUNDS]}
rounds=${2:-5}
root=$(cd -- "$(dirname -- "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 "$root/tests/bench/large-report.py" 20 >"$scratch/report.json"
exec python3 - "$build/tongket" "$rounds" "$scratch/report.json" "$root/docs/report.schema.json" <<'PY'
import json, os, shutil, subprocess, sys, time

program, rounds, report, schema = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
size = os.path.getsize(report)
warned = report.replace(".json", "-warned.json")
with open(report, encoding="utf-8") as file, open(warned, "w", encoding="utf-8") as out:
    out.write(file.read().replace('"unit": 5,', '"unit": "suất",', 1))
commands = {"tongket check": [program, "check", report], "warnings alone": [program, "check", warned]}
if shutil.which("jq"):
    commands["jq empty"] = ["jq", "empty", report]
if shutil.which("ajv"):
    commands["ajv validate"] = ["ajv", "validate", "--strict=false", "--all-errors", "-s", schema, "-d", report]
best = {}
for _ in range(rounds):
    for name, command in commands.items():
        start = time.monotonic()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(child.pid, 0)
        wall, cpu = time.monotonic() - start, usage.ru_utime + usage.ru_stime
        old = best.get(name, (1e9, 1e9, 0))
        best[name] = (min(old[0], wall), min(old[1], cpu), usage.ru_maxrss * 1024)
found = json.loads(subprocess.run([program, "check", "--format=json", report], capture_output=True).stdout)
print("%d bytes, %d findings" % (size, len(found["findings"])))
print("%-14s %9s %9s %9s %12s" % ("", "wall [s]", "cpu [s]", "MB/s", "memory/input"))
for name, (wall, cpu, memory) in best.items():
    print("%-14s %9.3f %9.3f %9.1f %12.1f" % (name, wall, cpu, size / 1e6 / wall, memory / size))
PY
