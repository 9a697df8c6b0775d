"""Runs the examples of all codes (gen/findings/explain_table.h): the wrong one gives the code, the right one neither the code nor any error.

examples.py LIST, LIST being what `tongket check --list --format=json` says; in an empty folder, with TONGKET and ROOT. Reports stand among
pictures: anh/hoi-nghi.png is a good one. Layouts are cua-toi.json, tried on the report of tests/schema, which has something of everything. What begins with
`tongket check` is run as it stands.
"""
import json
import os
import re
import shlex
import shutil
import subprocess
import sys

RUN = "SRCTNL"  # the families whose examples are files, or parts of them
EXEMPT = {
    "S101": "needs a file of over 64 MiB",
    "R241": "needs a file of over 4 MiB",
    "S103": "bytes that are not UTF-8 cannot stand in a text",
    "S105": "bytes that cannot stand in a text",
    "S126": "bytes of another encoding cannot stand in a text",
    "C641": "the rule needs last year's report as well",
    "C642": "likewise",
    "C643": "likewise",
    "C644": "likewise",
    "C645": "likewise",
    "L310": "the example would be a table of ten columns and more",
}
REPORT = {"year": "2022", "organization": '{"name": "Hội Khuyến học phường An Bình"}'}
LAYOUT = {"styles": '{"body": {"size": "13pt"}}', "blocks": '[{"type": "text", "text": "{{year}}"}]'}
PICTURES = {"good.png": "hoi-nghi.png", "text.png": "bieu-do.gif", "large.png": "toan-canh.png", "cmyk.jpg": "nha-in.jpg", "cut.png": "tai-do.png"}
VIETNAMESE = set("ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ")


def complete(members, needed):
    """Members of an object without its braces, those that it needs put before them where they lack."""
    if members.lstrip().startswith("{"):
        return members
    present = json.loads("{%s}" % members)
    return "{" + "".join('"%s": %s, ' % (key, value) for key, value in needed.items() if key not in present) + members + "}"


def write(name, text):
    with open(name, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    return name


def check(arguments):
    """(code, severity) of what is found in each file."""
    done = subprocess.run([os.environ["TONGKET"], "check", "--format=json"] + arguments, capture_output=True)
    if done.returncode not in (0, 1):
        sys.exit("status %d: %s" % (done.returncode, done.stderr.decode()))
    found = {}
    for finding in json.loads(done.stdout)["findings"]:
        found.setdefault(finding.get("file"), set()).add((finding["code"], finding["severity"]))
    return found


def judge(code, which, found):
    codes = {name for name, _ in found}
    if which == "wrong" and code not in codes:
        yield "%s: the wrong example gives %s" % (code, " ".join(sorted(codes)) or "nothing")
    if which == "right" and (code in codes or "error" in {severity for _, severity in found}):
        yield "%s: the right example gives %s" % (code, " ".join(sorted(codes)))


def check_command(entry):
    """One about bao-cao.json."""
    write("bao-cao.json", complete("", REPORT).replace(", }", "}"))
    for which in ("wrong", "right"):
        found = check(shlex.split(entry[which])[2:])
        yield from judge(entry["code"], which, set().union(*found.values()))


def check_reports(entries):
    names = {}
    for entry in entries:
        for which in ("wrong", "right"):
            text = entry[which] if entry["code"][0] == "S" else complete(entry[which], REPORT)
            names[write("%s-%s.json" % (entry["code"], which), text)] = (entry["code"], which)
    found = check(list(names))
    for name, (code, which) in names.items():
        yield from judge(code, which, found.get(name, set()))


def check_layouts(entries, report):
    for entry in entries:
        for which in ("wrong", "right"):
            name = write("cua-toi.json", complete(entry[which], LAYOUT))
            found = check(["--layout", name, report])
            yield from judge(entry["code"], which, set().union(*found.values()))


def check_words(entry):
    texts = entry.get("explanation")
    if not texts:
        yield "%s has no explanation" % entry["code"]
        return
    for language, text in texts.items():
        if not text.endswith(".") or len(text) < 60 or "  " in text or "\n" in text:
            yield "%s: not a paragraph of whole sentences (%s)" % (entry["code"], language)
        vietnamese = len(set(text.lower()) & VIETNAMESE) > 5 and not re.search(" (the|is|are|of) ", text)
        if (language == "vi") != vietnamese:
            yield "%s: the text in %s is in another language" % (entry["code"], language)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        entries = json.load(file)
    os.mkdir("anh")
    for source, name in PICTURES.items():
        shutil.copy(os.path.join(os.environ["ROOT"], "tests/check/images", source), os.path.join("anh", name))
    shutil.copy("anh/hoi-nghi.png", "pixel.png")
    report = shutil.copy(os.path.join(os.environ["ROOT"], "tests/schema/report.json"), "report.json")
    faults = [fault for entry in entries for fault in check_words(entry)]
    run = [entry for entry in entries if entry["code"][0] in RUN and entry["code"] not in EXEMPT and "explanation" in entry]
    # The empty file is the one example that is empty.
    faults += ["%s has no examples" % entry["code"] for entry in run if not entry["right"] or (not entry["wrong"] and entry["code"] != "S102")]
    commands = [entry for entry in run if entry["right"].startswith("tongket check ")]
    files = [entry for entry in run if entry not in commands]
    faults += [fault for entry in commands for fault in check_command(entry)]
    faults += check_reports([entry for entry in files if entry["code"][0] != "L"])
    faults += check_layouts([entry for entry in files if entry["code"][0] == "L"], report)
    print("%d codes, the examples of %d run, %d faults" % (len(entries), len(run), len(faults)))
    print("\n".join(faults))
    sys.exit(bool(faults))


main()
