"""Whether the JSON Schemas of docs/, judged by python3-jsonschema, and the program accept the same files.

agree.py report|layout [all]: breaks files in thousands of ways (mutate.py) and asks both about each; `all` takes minutes. They agree when the schema refuses exactly those
files in which the program finds an error of EXPRESSIBLE. Errors of BEYOND do not count: no schema could find them.
"""
import glob
import itertools
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

from jsonschema import Draft7Validator

import mutate

EXPRESSIBLE = set("R201 R202 R203 R204 R205 R206 R207 R208 R209 R210 R213 R214 R215 R225 R226 L302 L303".split())
BEYOND = {
    "R211": "an id given twice: the id is not the whole entry",
    "R216": "what stands in {{…}}",
    "R217": "likewise",
    "R218": "likewise",
    "R219": "likewise",
    "R220": "likewise",
    "R222": "likewise",
    "R223": "likewise",
    "R227": "likewise",
    "R228": "likewise",
    "R224": "a row has as many cells as the table has columns",
    "R229": "a sum and its unit together",
    "R230": "which image file it is",
    "R231": "likewise",
    "R232": "likewise",
    "R238": "which rules there are",
    "L304": "which styles there are",
    "L305": "likewise",
    "L306": "which paths reports have",
    "L307": "likewise",
    "L308": "the margins together",
    "L301": "which layouts there are",
    "L310": "only seen when the pages are set",
    "L311": "likewise",
    "L312": "only seen when the pages are set",
    "L313": "likewise",
    "L314": "blocks that stand in a cell, however deep",
    "L315": "which ids the layout extended has",
    "L320": "one block of a kind in all of the layout",
    "L321": "what stands in a text",
    "L322": "which keys reports have",
    "L323": "how large a length is",
    "L324": "the widths together",
    "F401": "which fonts there are",
    "F403": "likewise",
    "F404": "likewise",
}
RULES = re.compile("[CTN]")  # rules look at what is said; the format is not their business
PIXEL = bytes.fromhex("89504e470d0a1a0a0000000d494844520000000100000001080000000"
                      "03a7e9b550000000a49444154789c636800000082008177cd72b60000000049454e44ae426082")
# Errors of this code count only where the value has not even the form: which ids there are is beyond a schema.
FORMS = {
    "R212": re.compile(r"has the id ‘[a-z][a-z0-9_]*’$"),
}
BATCH = 500


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def translate(schema):
    """In patterns `$` is the end of the text (ECMA 262); to Python it is the place before a last line feed as well."""
    if isinstance(schema, list):
        return [translate(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    out = {key: translate(value) for key, value in schema.items()}
    if isinstance(out.get("pattern"), str):
        out["pattern"] = re.sub(r"\$$", r"\\Z", out["pattern"])
    if "patternProperties" in out:
        out["patternProperties"] = {re.sub(r"\$$", r"\\Z", key): value for key, value in out["patternProperties"].items()}
    return out


def open_schema(path):
    schema = translate(load(path))
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


class Program:
    def __init__(self, folder):
        self.folder = folder
        with open(os.path.join(folder, "pixel.png"), "wb") as file:
            file.write(PIXEL)
        self.write("plain-layout.json", {"styles": {"body": {}}, "blocks": [{"type": "text", "text": "{{year}}"}]})
        self.write("plain-report.json", load("tests/schema/report.json"))

    def write(self, name, document):
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as file:
            json.dump(document, file, ensure_ascii=False)
        return name

    def run(self, arguments):
        """The exit status, and the errors: a list of (code, message) for each name of a file."""
        done = subprocess.run([os.environ["TONGKET"], "check", "--lang=en", "--format=json"] + arguments, cwd=self.folder, capture_output=True)
        if done.returncode not in (0, 1):
            sys.exit("status %d: %s" % (done.returncode, done.stderr.decode()))
        errors = {}
        for finding in json.loads(done.stdout)["findings"]:
            if finding["severity"] == "error":
                errors.setdefault(finding.get("file"), []).append((finding["code"], finding["message"]))
        return done.returncode, errors

    def judge_reports(self, documents):
        names = [self.write("%d.json" % index, document) for index, document in enumerate(documents)]
        _, errors = self.run(["--layout", "plain-layout.json"] + names)
        return [errors.get(name, []) for name in names]

    def judge_layout(self, index, document):
        name = self.write("%d.json" % index, document)
        status, errors = self.run(["--layout", name, "plain-report.json"])
        assert (status == 0) == (not errors), "an error that is not in the layout: %s" % errors
        return errors.get(name, [])

    def judge_layouts(self, documents):
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            return list(pool.map(self.judge_layout, itertools.count(), documents))


def is_refused(errors, unknown):
    """Whether there is an error that a schema can express; a code that nobody has thought about yet is added to `unknown`."""
    refused = False
    for code, message in errors:
        formed = FORMS.get(code)
        if formed:
            refused = refused or not formed.search(message)
        elif code in EXPRESSIBLE:
            refused = True
        elif code not in BEYOND and not RULES.match(code):
            unknown.add(code)
    return refused


def compare(mutations, schema, judge):
    counts, faults, unknown = [0, 0], [], set()
    mutations = iter(mutations)
    while True:
        batch = list(itertools.islice(mutations, BATCH))
        if not batch:
            return counts, faults, unknown
        for (path, document), errors in zip(batch, judge([document for _, document in batch])):
            accepted = schema.is_valid(document)
            counts[accepted] += 1
            if accepted == is_refused(errors, unknown):
                value = "gone"
                try:
                    value = json.dumps(mutate.find(document, path), ensure_ascii=False)[:200]
                except (KeyError, IndexError):
                    pass
                faults.append("%s = %s: the schema %s; the program says %s" % (
                    "/".join(map(str, path)), value, "accepts it" if accepted else "does not", errors or "nothing"))


def uses_every_key(path, *documents):
    """Without any one of its keys the schema must refuse one of the files, or that key would not be tested."""
    schema = load(path)
    faults = [] if all(map(Draft7Validator(schema).is_valid, documents)) else ["%s does not accept the files to be broken" % path]
    for name, definition in schema["definitions"].items():
        for key in list(definition.get("properties", ())):
            meaning = definition["properties"].pop(key)
            if all(map(Draft7Validator(schema).is_valid, documents)):
                faults.append("tests/schema: the files to be broken lack %s of %s" % (key, name))
            definition["properties"][key] = meaning
    return faults


def choose(path, share, seed):
    chance = random.Random(seed)
    return (mutation for mutation in mutate.single(load(path)) if chance.random() < share)


def mutations_of_reports(everything):
    yield from choose("tests/schema/report.json", 1 if everything else 0.35, seed=1)
    yield from mutate.double(load("tests/schema/report.json"), 2000, seed=2)
    for seed, path in enumerate(sorted(glob.glob("samples/*.json"))):
        # A long sample has more places to break, and each takes longer to judge.
        share = 0.05 * min(1, (8000 / os.path.getsize(path)) ** 2)
        yield from choose(path, 1 if everything else share, seed)


def mutations_of_layouts(everything):
    """Fewer, for each is a run of its own."""
    yield from choose("tests/schema/layout.json", 1 if everything else 0.04, seed=1)
    yield from choose("tests/schema/layout-extends.json", 1 if everything else 0.1, seed=2)
    for seed, path in enumerate(sorted(glob.glob("layouts/*.json"))):
        yield from choose(path, 0.1 if everything else 0.0012, seed)


def main():
    what = sys.argv[1]
    everything = sys.argv[2:] == ["all"]
    path = "docs/%s.schema.json" % what
    faults = uses_every_key(path, *map(load, sorted(glob.glob("tests/schema/%s*.json" % what))))
    with tempfile.TemporaryDirectory() as folder:
        program = Program(folder)
        if what == "report":
            counts, found, unknown = compare(mutations_of_reports(everything), open_schema(path), program.judge_reports)
        else:
            counts, found, unknown = compare(mutations_of_layouts(everything), open_schema(path), program.judge_layouts)
    faults += found[:40]
    if unknown:
        faults.append("codes that are neither in EXPRESSIBLE nor in BEYOND of tests/schema/agree.py: %s" % " ".join(sorted(unknown)))
    least = 10000 if what == "report" else 2500
    if sum(counts) < least or min(counts) < least // 10:
        faults.append("%s: too few mutations to mean anything" % what)
    print("%s: %d refused and %d accepted by the schema, %d disagreements" % (what, counts[0], counts[1], len(found)))
    print("\n".join(faults))
    sys.exit(bool(faults))


main()
