"""Judges what `tongket check --format=…` prints by the rules of those who read it: formats.py WHAT FILE…

SARIF: the specification's (OASIS, 2.1.0) and those of GitHub's code scanning. With TONGKET_SARIF_SCHEMA, the path of the published schema, it is
validated against that, too. GitLab: doc/ci/testing/code_quality.md and unit_test_reports.md. GitHub: workflow commands, un-escaped again.
"""
import json
import os
import re
import sys
import urllib.parse
import xml.etree.ElementTree


def load(path):
    data = open(path, "rb").read()
    assert not data.startswith(b"\xef\xbb\xbf"), "a byte order mark"
    return json.loads(data.decode("utf-8"))


def no_empty(value, path=""):
    """Nowhere is an empty string, which GitHub refuses."""
    assert value != "", "empty: " + path
    if isinstance(value, dict):
        for key, part in value.items():
            no_empty(part, path + "/" + key)
    if isinstance(value, list):
        for index, part in enumerate(value):
            no_empty(part, "%s/%d" % (path, index))


def check_json(path):
    found = load(path)
    assert found["version"] == 1 and found["tool"]["name"] == "tongket" and found["language"] in ("vi", "en")
    words = {"failure": "failures", "error": "errors", "warning": "warnings", "note": "notes"}
    counts = {word: 0 for word in words.values()}
    by_file = {entry["file"]: {word: 0 for word in words.values()} for entry in found["files"]}
    for finding in found["findings"]:
        counts[words[finding["severity"]]] += 1
        assert re.fullmatch("[A-Z][0-9]{3}", finding["code"]) and finding["message"]
        if "line" in finding:
            start = (finding["line"], finding["column"])
            assert (1, 1) <= start <= (finding["endLine"], finding["endColumn"])
        if finding.get("file") in by_file:
            by_file[finding["file"]][words[finding["severity"]]] += 1
    assert found["counts"] == counts
    for entry in found["files"]:
        assert {word: entry[word] for word in words.values()} == by_file[entry["file"]], entry
    return found


def check_offsets(path):
    """Offsets are those of the file's bytes, and lines and columns lead to the same place."""
    seen = 0
    for finding in check_json(path)["findings"]:
        if "offset" not in finding:
            continue
        seen += 1
        data = open(finding["file"], "rb").read()
        lead = 3 if data.startswith(b"\xef\xbb\xbf") else 0
        try:
            data.decode("utf-8")
            encoding = "utf-8"
        except UnicodeDecodeError:
            encoding = "latin-1"
        for offset, line, column in (("offset", "line", "column"), ("endOffset", "endLine", "endColumn")):
            before = data[lead : finding[offset]].decode(encoding).replace("\r\n", "\n")
            assert before.count("\n") + 1 == finding[line], finding
            assert len(before) - (before.rfind("\n") + 1) + 1 == finding[column], finding
    assert seen


def check_region(region):
    assert set(region) <= {"startLine", "startColumn", "endLine", "endColumn"} and region["startLine"] >= 1
    if "endLine" in region:
        assert (1, 1) <= (region["startLine"], region["startColumn"]) <= (region["endLine"], region["endColumn"])


def check_uri(uri):
    """A valid reference without a scheme but `file`, whose path is read back from it."""
    assert re.fullmatch(r"(file://)?([A-Za-z0-9\-._~/]|%[0-9A-F]{2})+", uri), uri
    assert not uri.startswith("./")


def check_rules(driver):
    ids = [rule["id"] for rule in driver["rules"]]
    assert len(ids) == len(set(ids))
    for rule in driver["rules"]:
        assert rule["shortDescription"]["text"] and rule["help"]["text"]
        assert 0 < len(rule["fullDescription"]["text"].encode("utf-16-le")) // 2 <= 1024
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
    return ids


def check_fixes(result):
    for fix in result.get("fixes", []):
        for change in fix["artifactChanges"]:
            check_uri(change["artifactLocation"]["uri"])
            for replacement in change["replacements"]:
                check_region(replacement["deletedRegion"])
                assert set(replacement) <= {"deletedRegion", "insertedContent"}


def check_results(run, ids):
    prints = []
    for result in run["results"]:
        assert ids[result["ruleIndex"]] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note") and result["message"]["text"]
        assert len(result["locations"]) == 1
        location = result["locations"][0]["physicalLocation"]
        check_uri(location["artifactLocation"]["uri"])
        check_region(location["region"])
        for related in result.get("relatedLocations", []):
            check_region(related["physicalLocation"]["region"])
            check_uri(related["physicalLocation"]["artifactLocation"]["uri"])
        check_fixes(result)
        prints += result["partialFingerprints"].values()
    assert len(prints) == len(set(prints)) == len(run["results"])


def compare_sarif(run, path):
    """The same findings as in the JSON: failures and what is about no file are notifications."""
    plain = [finding for finding in load(path)["findings"] if finding["severity"] != "failure" and "file" in finding]
    assert len(plain) == len(run["results"])
    for finding, result in zip(plain, run["results"]):
        location = result["locations"][0]["physicalLocation"]
        assert finding["code"] == result["ruleId"] and result["message"]["text"].startswith(finding["message"])
        name = urllib.parse.unquote(location["artifactLocation"]["uri"])
        assert name == re.sub(r"^(\./+)+", "", finding["file"]), name
        region = location["region"]
        if "line" in finding:
            assert [finding[key] for key in ("line", "column", "endLine", "endColumn")] == [
                region[key] for key in ("startLine", "startColumn", "endLine", "endColumn")
            ]


def check_sarif(path, findings=None):
    log = load(path)
    no_empty(log)
    assert log["version"] == "2.1.0" and log["$schema"].startswith("https://") and len(log["runs"]) == 1
    run = log["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    driver = run["tool"]["driver"]
    assert driver["name"] == "tongket" and driver["version"]
    check_results(run, check_rules(driver))
    invocation = run["invocations"][0]
    notifications = invocation["toolExecutionNotifications"] + invocation["toolConfigurationNotifications"]
    assert invocation["executionSuccessful"] == (not notifications)
    for notification in notifications:
        assert notification["descriptor"]["id"] and notification["message"]["text"] and notification["level"] == "error"
    if findings:
        compare_sarif(run, findings)
    if os.environ.get("TONGKET_SARIF_SCHEMA"):
        import jsonschema

        jsonschema.validate(log, load(os.environ["TONGKET_SARIF_SCHEMA"]))


def check_gitlab(path):
    entries = load(path)
    prints = [entry["fingerprint"] for entry in entries]
    assert len(prints) == len(set(prints)), "fingerprints are not unique"
    for entry in entries:
        assert entry["description"] and entry["check_name"] and re.fullmatch("[0-9a-f]{16}", entry["fingerprint"])
        assert entry["severity"] in ("info", "minor", "major", "critical", "blocker")
        path, lines = entry["location"]["path"], entry["location"]["lines"]
        assert path and not path.startswith("./") and 1 <= lines["begin"] <= lines["end"]


def check_junit(path):
    """As GitLab reads it: a case is known by class and name, and shows the content of its element."""
    root = xml.etree.ElementTree.parse(path).getroot()
    assert root.tag == "testsuites"
    names = []
    for suite in root:
        assert suite.tag == "testsuite" and suite.get("name") and len(suite)
        tags = [case[0].tag for case in suite if len(case)]
        assert int(suite.get("tests")) == len(suite)
        for attribute, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            assert int(suite.get(attribute)) == tags.count(tag), attribute
        for case in suite:
            names.append((case.get("classname"), case.get("name")))
            assert case.tag == "testcase" and all(names[-1])
            assert len(case) <= 1 and all(part.text.strip() and part.get("message") for part in case)
    assert names and len(names) == len(set(names))


def unescape(text, pairs):
    for code, character in pairs:
        text = text.replace(code, character)
    return text


def check_github(path, findings):
    """What the runner reads back is what the JSON says."""
    ends = [("%0D", "\r"), ("%0A", "\n")]
    lines = open(path, encoding="utf-8", newline="").read().split("\n")[:-1]
    plain = load(findings)["findings"]
    assert len(lines) == len(plain)
    for line, finding in zip(lines, plain):
        command, properties, message = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line).groups()
        read = dict(part.split("=", 1) for part in properties.split(","))
        read = {key: unescape(value, ends + [("%3A", ":"), ("%2C", ","), ("%25", "%")]) for key, value in read.items()}
        assert command == {"note": "notice", "failure": "error"}.get(finding["severity"], finding["severity"])
        assert read["file"] == re.sub(r"^(\./+)+", "", finding["file"]) and read["title"] == finding["code"]
        assert unescape(message, ends + [("%25", "%")]) == "\n".join(filter(None, [finding["message"], finding.get("hint")]))
        wanted = {}
        if "line" in finding:
            wanted = {"line": finding["line"], "endLine": finding["endLine"]}
            if finding["line"] == finding["endLine"]:
                wanted.update(col=finding["column"], endColumn=finding["endColumn"])
        assert {key: int(read[key]) for key in read if key not in ("file", "title")} == wanted


def print_rules(path):
    print(",".join(entry["code"] for entry in load(path) if entry["rule"]))


def print_prints(path):
    """Code and fingerprint of each finding, in an order of their own."""
    print("\n".join(sorted("%s %s" % (entry["check_name"], entry["fingerprint"]) for entry in load(path))))


def print_pretty(path):
    """Indented, and without the explanations of the rules, which are tested elsewhere."""
    value = load(path)
    for run in value.get("runs", []):
        for rule in run["tool"]["driver"]["rules"]:
            del rule["fullDescription"], rule["help"]
    print(json.dumps(value, ensure_ascii=False, indent=1))


def print_mended(path):
    """The file with the repairs of the JSON made in it."""
    findings = check_json(path)["findings"]
    repairs = [finding["repair"] for finding in findings if "repair" in finding]
    assert repairs, "no repairs"
    data = open(findings[0]["file"], "rb").read()
    for repair in sorted(repairs, key=lambda repair: -repair["offset"]):
        data = data[: repair["offset"]] + repair["text"].encode("utf-8") + data[repair["endOffset"] :]
    sys.stdout.buffer.write(data)


def print_replaced(path):
    """The file with the fixes of the SARIF made in it, which have lines and columns."""
    results = load(path)["runs"][0]["results"]
    lines = open(results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], encoding="utf-8", newline="").read().split("\n")
    changes = [fix["artifactChanges"][0]["replacements"][0] for result in results for fix in result.get("fixes", [])]
    assert changes, "no fixes"
    for change in sorted(changes, key=lambda change: -change["deletedRegion"]["startColumn"]):
        region = change["deletedRegion"]
        assert region["startLine"] == region["endLine"]
        line = lines[region["startLine"] - 1]
        new = change.get("insertedContent", {"text": ""})["text"]
        lines[region["startLine"] - 1] = line[: region["startColumn"] - 1] + new + line[region["endColumn"] - 1 :]
    sys.stdout.buffer.write("\n".join(lines).encode("utf-8"))


COMMANDS = {
    "json": check_json,
    "offsets": check_offsets,
    "sarif": check_sarif,
    "gitlab": check_gitlab,
    "junit": check_junit,
    "github": check_github,
    "rules": print_rules,
    "prints": print_prints,
    "pretty": print_pretty,
    "mended": print_mended,
    "replaced": print_replaced,
}
sys.stdout.reconfigure(encoding="utf-8")
COMMANDS[sys.argv[1]](*sys.argv[2:])
