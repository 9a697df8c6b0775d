"""Whether the JSON Schemas of docs/ are what an editor needs: draft-07 and nothing else, each key with its meaning in Vietnamese and English,
examples that are right; and whether they accept the samples and the layouts."""
import glob
import json
import sys

from jsonschema import Draft7Validator

# Those of draft-07 that the writer may use. An editor that knows only these misses nothing.
KEYWORDS = set("""$schema $ref definitions title description examples type enum const properties required additionalProperties patternProperties
    items minItems pattern minimum maximum allOf anyOf not""".split())
LISTS = {"allOf", "anyOf"}
MAPS = {"definitions", "properties", "patternProperties"}
VIETNAMESE = set("ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ")


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def walk(schema):
    if isinstance(schema, dict):
        yield schema
        for key, value in schema.items():
            for child in value if key in LISTS else value.values() if key in MAPS else [value] if key in ("items", "not", "additionalProperties") else []:
                yield from walk(child)


def check_keywords(root):
    for schema in walk(root):
        for key in set(schema) - KEYWORDS:
            yield "the keyword %s" % key
        if "$ref" in schema and len(schema) > 1:
            yield "what stands beside $ref is not looked at: %s" % ", ".join(schema)
        if "$ref" in schema and schema["$ref"].replace("#/definitions/", "") not in root["definitions"]:
            yield "%s is not there" % schema["$ref"]


def check_meaning(name, key, meaning):
    title, lines = meaning.get("title", ""), meaning.get("description", "").split("\n")
    if len(lines) != 2 or not lines[0].startswith(title) or not all(line.endswith(".") for line in lines):
        yield "%s of %s has no title, or not one line of description in each language: %s" % (key, name, meaning)
    elif not title or title.endswith(" ") or not set(title.lower()) & VIETNAMESE or title == key:
        yield "the title of %s of %s is not Vietnamese: %s" % (key, name, title)


def check_definitions(root):
    for name, definition in root["definitions"].items():
        if "properties" not in definition:
            continue
        if definition.get("additionalProperties") is not False:
            yield "%s may have any key" % name
        for key, meaning in definition["properties"].items():
            yield from check_meaning(name, key, meaning)
            one = Draft7Validator({"definitions": root["definitions"], "$ref": "#/definitions/%s/properties/%s" % (name, key)})
            for example in meaning.get("examples", ()):
                yield from ("example of %s of %s: %s" % (key, name, error.message) for error in one.iter_errors(example))
            if meaning.get("examples") == []:
                yield "%s of %s has a list of examples without one" % (key, name)


def check(path, good):
    root = load(path)
    Draft7Validator.check_schema(root)
    if root["$schema"] != "http://json-schema.org/draft-07/schema#":
        yield "not draft-07"
    yield from check_keywords(root)
    yield from check_definitions(root)
    for name in good:
        yield from ("%s: %s" % (name, error.message) for error in Draft7Validator(root).iter_errors(load(name)))


status = 0
for what, good in (("report", "samples/*.json"), ("layout", "layouts/*.json")):
    path = "docs/%s.schema.json" % what
    for fault in check(path, sorted(glob.glob(good))):
        print("%s: %s" % (path, fault))
        status = 1
sys.exit(status)
