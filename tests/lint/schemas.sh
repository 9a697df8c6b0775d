#!/bin/sh
# The JSON Schemas of docs/ accept the samples and layouts, and refuse what the program refuses.
python3 -c 'import jsonschema' 2>/dev/null || exit 77
cd "$ROOT" || exit 2
export TONGKET
exec python3 - <<'EOF'
import copy, glob, json, os, subprocess, sys, tempfile
from jsonschema import Draft7Validator


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def open_schema(path):
    schema = load(path)
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


# Each a path into the file and the value put there; REMOVED takes the key away.
REMOVED = object()
BROKEN_REPORTS = [
    (["year"], REMOVED), (["year"], "2022"), (["year"], 22), (["yaer"], 2022), (["directions", "year"], None),
    (["organization", "name"], REMOVED), (["organization", "name"], ""), (["proposals"], "x"),
    (["meeting", "part_of_day"], "dawn"), (["meeting", "date"], "12/11/2022"), (["metrics", 0, "id"], "Big Id"),
    (["metrics", 0, "values", "22"], 1), (["metrics", 0, "values", "2022"], "1,66 tỷ"),
    (["metrics", 0, "values", "2022"], {"valu": 1}), (["metrics", 0, "decimals"], 7),
    (["awards", 0, "collectives"], -1), (["awards", 0, "individuals"], [1]), (["annexes"], [{"title": "x"}]),
]
BROKEN_LAYOUTS = [
    (["styles"], REMOVED), (["format"], 2), (["page", "size"], "A9"), (["footer", "text"], REMOVED),
    (["styles", "body", "size"], 13), (["styles", "body", "size"], "13px"), (["styles", "body", "sise"], "13pt"),
    (["styles", "body", "colour"], "red"), (["blocks", 0, "type"], REMOVED), (["blocks", 0, "type"], "txt"),
    (["blocks", 0, "text"], REMOVED), (["blocks", 0, "colour"], "#000000"), (["blocks", 0, "role"], "h9"),
    (["blocks", 0], {"type": "each", "in": "awards", "blocks": [{"type": "txt"}]}),
]


def change(document, path, value):
    document = copy.deepcopy(document)
    at = document
    for key in path[:-1]:
        at = at[key]
    if value is REMOVED:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return document


def program_status(document, arguments):
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(document, file)
        file.flush()
        command = [os.environ["TONGKET"], "check"] + [file.name if a is None else a for a in arguments]
        return subprocess.run(command, capture_output=True).returncode


def test(schema_path, good, base, broken, arguments):
    faults = []
    schema = open_schema(schema_path)
    for path in good:
        faults += ["%s: %s" % (path, error.message) for error in schema.iter_errors(load(path))]
    if not schema.is_valid(base) or program_status(base, arguments) != 0:
        faults.append("%s: the file to be broken is not whole" % schema_path)
    for path, value in broken:
        document = change(base, path, value)
        if schema.is_valid(document):
            faults.append("%s accepts %s" % (schema_path, path))
        if program_status(document, arguments) != 1:
            faults.append("the program accepts %s" % path)
    return faults


SAMPLE = "samples/kien-an-2022.json"
LAYOUT = {
    "format": 1, "page": {"size": "A4"}, "styles": {"body": {"size": "13pt", "colour": "#000000"}},
    "footer": {"text": "{{page}}"}, "blocks": [{"type": "text", "text": "{{year}}", "role": "h1"}],
}
report = load(SAMPLE)
faults = test("docs/report.schema.json", sorted(glob.glob("samples/*.json")), report, BROKEN_REPORTS, [None])
faults += test("docs/layout.schema.json", sorted(glob.glob("layouts/*.json")), LAYOUT, BROKEN_LAYOUTS,
               [SAMPLE, "--layout", None])
if faults:
    print("\n".join(faults))
sys.exit(bool(faults))
EOF
