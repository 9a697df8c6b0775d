"""Runs the examples of the explanations: explain.py PROGRAM CODES.json

gen/findings/explain_table.h says what an example is: for R, C, T and N members of a report, or a whole one; for S a whole file; for L members
of a layout, in which sample.json is set. What begins with the program's name is a command, about bao-cao.json. The others are words and not run.
"""
import json
import os
import re
import shlex
import struct
import subprocess
import sys
import zlib

REPORT = {"year": "2022", "organization": '{"name": "Hội Khuyến học phường An Bình"}'}
LAYOUT = {"styles": '{"body": {"size": "13pt"}}', "blocks": '[{"type": "text", "text": "Năm {{year}}"}]'}


def members(text, needed):
    """The members with those of `needed` that they lack, in braces."""
    lacking = ['"%s": %s' % (key, value) for key, value in needed.items() if not has_key(text, key)]
    return "{" + ",\n".join(filter(None, lacking + [text.strip().rstrip(",")])) + "}"


def has_key(text, key):
    """Whether a member of that name stands outside all brackets."""
    depth = 0
    for part in re.finditer(r'"((?:[^"\\]|\\.)*)"(\s*:)?|[\[{]|[\]}]', text):
        if part.group() in "[{":
            depth += 1
        elif part.group() in "]}":
            depth -= 1
        elif part.group(2) and depth == 0 and part.group(1) == key:
            return True
    return False


def write(name, text):
    with open(name, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def png(width, height, rows):
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def draw(name, code, kind):
    """The picture that an example names: sound, or with the fault of the code."""
    sound = png(1, 1, zlib.compress(bytes(4)))
    cmyk = b"\xff\xd8\xff\xc0" + struct.pack(">HBHHB", 20, 8, 1, 1, 4) + b"\x01\x11\x00\x02\x11\x00\x03\x11\x00\x04\x11\x00\xff\xd9"
    faults = {"R231": None, "R232": b"GIF89a", "R233": png(9000, 9000, b""), "R234": cmyk, "R235": png(9, 9, b"broken")}
    data = faults.get(code, sound) if kind == "wrong" else sound
    if os.path.exists(name):
        os.remove(name)
    if data and not name.startswith(("/", "..")):
        os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
        with open(name, "wb") as file:
            file.write(data)


def codes_of(program, code, kind, example):
    options = ["example.json"]
    for name in re.findall(r'"([^"]*\.(?:png|jpg|gif))"', example):
        draw(name, code, kind)
    if example.startswith("tongket check "):
        write("bao-cao.json", members("", REPORT))
        options = shlex.split(example)[2:]
    elif code[0] == "L":
        write("layout.json", example if example.lstrip().startswith("{") else members(example, LAYOUT))
        options = ["--layout=./layout.json", "sample.json"]
    elif code[0] == "S" or example.lstrip().startswith("{"):
        write("example.json", example)
    else:
        write("example.json", members(example, REPORT))
    done = subprocess.run([program, "check", "--format=json"] + options, capture_output=True, check=False)
    return {finding["code"] for finding in json.loads(done.stdout)["findings"]}


def main(program, codes):
    wrong = 0
    for entry in json.load(open(codes, encoding="utf-8")):
        code = entry["code"]
        if "explanation" not in entry or code[0] in "FPX":
            continue
        for kind, expected in (("wrong", True), ("right", False)):
            if not entry[kind]:
                continue
            found = codes_of(program, code, kind, entry[kind])
            if (code in found) != expected:
                wrong += 1
                print("%s: the %s example gives %s:\n%s\n" % (code, kind, ", ".join(sorted(found)) or "nothing", entry[kind]))
    return wrong != 0


sys.exit(main(*sys.argv[1:]))
