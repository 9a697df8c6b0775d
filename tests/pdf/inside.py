"""Random reports keep to their pages in every layout.

inside.py PROGRAM LAYOUTS FOLDER COUNT: renders COUNT reports (seeded, so the same every time), each in the next of the layouts, and reads --dump=pages:
every item lies on the paper, text within the margins, no text over another, no text of a chart over another chart. MARGIN narrows the margins, for
a test of this test."""
import json
import os
import random
import re
import subprocess
import sys

SYLLABLES = ("hội chữ thập đỏ phường công tác nhân đạo người nghèo nạn nhân chất độc da cam quỹ học bổng tình nguyện viên "
             "Nguyễn Thị Phương Thảo Trần Lê Hoàng Ặng Ữu Nghệ An 1.660 12,7% 2022 đồng triệu tỷ").split()
YEARS = range(2018, 2023)
MARGIN = 0  # [mpt]
SLACK = 1000  # [mpt]


def words(rng, most, plain=False):
    count = rng.choice([1, 2, 5, most])
    text = " ".join(rng.choice(SYLLABLES) for _ in range(rng.randint(1, count)))
    if rng.random() < 0.03:
        return "x" * rng.randint(30, 250)
    if plain or most < 30 or rng.random() < 0.9:
        return text
    return text + rng.choice([" **%s**", " *%s*", "^[%s]"]) % " ".join(rng.choice(SYLLABLES) for _ in range(rng.randint(1, 20)))


def name(rng, most):
    return words(rng, most, plain=True)


def texts(rng, most, length):
    return [words(rng, length) for _ in range(rng.randint(0, most))]


def figures(rng):
    most = 10 ** rng.randint(1, 11)
    values = {str(year): rng.choice([rng.randint(0, most), rng.randint(0, most), round(rng.uniform(-9, 99), 1), None])
              for year in YEARS if rng.random() < 0.8}
    values["2022"] = rng.randint(0, most)
    return values


def metric(rng, at):
    out = {"id": "m%d" % at, "name": name(rng, 12), "unit": rng.choice(["đồng", "triệu đồng", "%", "suất quà", name(rng, 8)]), "values": figures(rng)}
    if rng.random() < 0.5:
        out["group"] = "g%d" % rng.randint(0, 2)
    if rng.random() < 0.2:
        out["breakdown"] = [{"unit_name": name(rng, 8), "values": figures(rng)} for _ in range(rng.choice([1, 3, 12, 14, 15, 40]))]
    return out


def column(rng):
    out = {"title": words(rng, 6)}
    if rng.random() < 0.2:
        out["over"] = rng.choice(["Số lượng", "Kinh phí"])
    if rng.random() < 0.3:
        out["merge"] = True
    return out


def spanned(rng, row):
    """Now and then cells next to each other are one."""
    if len(row) < 2 or rng.random() < 0.8:
        return row
    first = rng.randrange(len(row) - 1)
    count = rng.randint(2, len(row) - first)
    return row[:first] + [{"text": words(rng, 20), "columns": count}] + row[first + count:]


def table(rng):
    columns = [column(rng) for _ in range(rng.choice([1, 2, 4, 8, 14]))]
    again = [words(rng, 20) for _ in range(3)]
    rows = [[rng.choice(again) if "merge" in one else rng.choice([words(rng, 20), rng.randint(0, 10 ** 9), None]) for one in columns] for _ in range(rng.randint(1, 40))]
    return {"title": words(rng, 12), "columns": columns, "rows": [spanned(rng, row) for row in rows]}


def target(rng):
    out = {"text": words(rng, 60)}
    if rng.random() < 0.4:
        out.update(value=rng.randint(1, 10 ** rng.randint(1, 9)), unit=name(rng, 3), deadline=name(rng, 6), responsible=name(rng, 12))
    return out


def assessment(rng):
    return {"text": words(rng, 30), "planned": rng.randint(1, 10 ** 6), "achieved": rng.randint(0, 10 ** 6), "unit": rng.choice(["%", "suất", name(rng, 4)]),
            "status": rng.choice(["exceeded", "met", "partly", "missed"]), "note": words(rng, 12)}


def award(rng):
    count = rng.randint(0, 10 ** rng.randint(0, 7))
    return {"issuer": name(rng, 20), "award": name(rng, 8), "collectives": count if rng.random() < 0.6 else [name(rng, 8) for _ in range(count % 30 + 1)]}


def document(rng):
    return {"number": "%d" % rng.randint(1, 9999), "symbol": "BC-HCTĐ", "place": name(rng, 4), "date": "2022-12-%02d" % rng.randint(1, 28),
            "summary": words(rng, 40), "bases": texts(rng, 4, 40), "addressees": [name(rng, 15) for _ in range(rng.randint(0, 4))],
            "recipients": [name(rng, 12) for _ in range(rng.randint(0, 12))],
            "signature": {"authority": [name(rng, 6).upper() for _ in range(rng.randint(0, 3))], "position": name(rng, 5), "name": name(rng, 5)}}


def report(rng):
    metrics = [metric(rng, i) for i in range(rng.choice([0, 1, 2, 3, 7, 20]))]
    few = rng.choice([0, 1, 3])
    out = {
        "year": 2022,
        "organization": {"name": name(rng, 30), "parent": name(rng, 30), "byline": name(rng, 20)},
        "meeting": {"date": "2022-12-%02d" % rng.randint(1, 28), "venue": name(rng, 30),
                    "attendees": [{"honorific": "ông", "name": name(rng, 6), "position": name(rng, 12)} for _ in range(rng.randint(0, 9))]},
        "groups": [{"id": "g%d" % i, "name": name(rng, 8)} for i in range(3)],
        "metrics": metrics,
        "results": {"sections": [{"heading": words(rng, 30), "metrics": [m["id"] for m in metrics] if i == 0 else [],
                                  "paragraphs": texts(rng, 4, 150), "items": texts(rng, 5, 40)} for i in range(rng.randint(0, 4 * few))]},
        "review": {key: texts(rng, few, 40) for key in ("strengths", "shortcomings", "causes", "lessons")},
        "assessment": [assessment(rng) for _ in range(rng.choice([0, 0, 1, 12]))],
        "remarks": [{"speaker": name(rng, 15), "paragraphs": [words(rng, 80)] + texts(rng, 1, 80)} for _ in range(rng.randint(0, few))],
        "directions": {"year": 2023, "targets": [target(rng) for _ in range(rng.randint(0, 8 * few))], "tasks": texts(rng, 2 * few, 40)},
        "proposals": texts(rng, few, 40),
        "awards": [award(rng) for _ in range(rng.choice([0, 1, 3, 60]))],
        "annexes": [table(rng) for _ in range(rng.randint(0, 2))],
    }
    if rng.random() < 0.7:
        out["document"] = document(rng)
    return out


UNITS = {"mm": 72000 / 25.4, "cm": 720000 / 25.4, "in": 72000, "pt": 1000}
PAPERS = {"A4": (595276, 841890), "A5": (419528, 595276), "A3": (841890, 1190551), "16:9": (960000, 540000)}


def length(text, otherwise):
    return float(text[:-2]) * UNITS[text[-2:]] if text else otherwise * UNITS["mm"]


def margins(layout):
    """Of every paper of a layout file, also of its sections, the narrowest margins; a table too wide turns its page, whose margins keep their sides."""
    out = {}

    def widen(paper, sides):
        out[paper] = [min(pair) for pair in zip(out.get(paper, sides), sides)]

    def walk(node):
        if isinstance(node, dict):
            page = node.get("page")
            if isinstance(page, dict):
                top, bottom, left, right = (length(page.get(key), mm) for key, mm in (("top", 20), ("bottom", 20), ("left", 30), ("right", 20)))
                width, height = PAPERS.get(page.get("size", "A4"), PAPERS["A4"])
                width, height = (height, width) if page.get("landscape") and width < height else (width, height)
                widen((width, height), [top, bottom, left, right])
                widen((height, width), [top, bottom, left, right])
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)
    walk(layout)
    return out


PAGE = re.compile(r"^page (\d+) (\d+)x(\d+)")
ITEM = re.compile(r"^  (text|rule|image|path) (-?\d+),(-?\d+) w (-?\d+) (?:h (-?\d+)|size (\d+))(.*)")
ERROR = re.compile(r"(?m)^.*(?:lỗi|thất bại)\[.*$")
OWNER = re.compile(r"#[0-9a-f]{6} (?:el (\d+)|artifact (\w+))")


def overlaps(items):
    """Texts over each other, by the height of small letters: marks of one line may reach into the room of another."""
    found, rows = [], {}
    for item in items:
        x, y, w, size, row = item
        for key in {(y - size // 2) // 20000, y // 20000}:
            for ox, oy, ow, osize, orow in rows.get(key, []):
                if x + 200 < ox + ow and ox + 200 < x + w and y - size // 2 < oy and oy - osize // 2 < y:
                    found.append("over another: %s / %s" % (row.strip()[:90], orow.strip()[:90]))
            rows.setdefault(key, []).append(item)
    return found


def charts_apart(figures, items):
    """The words of a chart keep out of the room of the others."""
    found = []
    boxes = [(el, min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)) for el, boxes in figures.items() if len(boxes) > 2]
    for el, left, top, right, bottom in boxes:
        for owner, (x, y, w, size, row) in items:
            if owner != el and x < right - 500 and x + w > left + 500 and y - size // 2 < bottom - 500 and y > top + 500:
                found.append("on a chart: %s" % row.strip()[:120])
    return found


def check_page(rows, width, height, sides):
    found, lines, figures, owned = [], [], {}, []
    top, bottom, left, right = sides
    for row in rows:
        match = ITEM.match(row)
        if not match:
            continue
        kind, x, y, w, h, size, rest = match.groups()
        x, y, w, h, size = int(x), int(y), int(w), int(h or 0), int(size or 0)
        owner = OWNER.search(rest)
        element, artifact = owner.groups() if owner else (None, None)
        high = y - size * 7 // 10 if kind == "text" else y
        low = y if kind == "text" else y + h
        if x < -SLACK or x + w > width + SLACK or high < -SLACK or low > height + SLACK:
            found.append("off the paper: %s" % row.strip()[:120])
        if kind == "path" and element:
            figures.setdefault(element, []).append((x, y, x + w, y + h))
        if kind != "text" or " angle " in rest:
            continue
        lines.append((x, y, w, size, row))
        owned.append((element, lines[-1]))
        if artifact == "pagination":
            continue
        if x < left - SLACK + MARGIN or x + w > width - right + SLACK:
            found.append("in the margin: %s" % row.strip()[:120])
        if high < top - SLACK or low > height - bottom + SLACK:
            found.append("above or below the text: %s" % row.strip()[:120])
    return found + overlaps(lines) + charts_apart(figures, owned)


def check(dump, papers):
    found = []
    for part in re.split(r"(?m)^(?=page )", dump):
        match = PAGE.match(part)
        if not match:
            continue
        page, width, height = (int(g) for g in match.groups())
        sides = papers.get((width, height))
        if sides is None:
            found.append("page %d: %dx%d is no paper of the layout" % (page, width, height))
            continue
        found += ["page %d: %s" % (page, what) for what in check_page(part.splitlines(), width, height, sides)]
    return found


def main():
    program, layouts, folder, count = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    names = sorted(entry[:-5] for entry in os.listdir(layouts) if entry.endswith(".json"))
    papers = {entry: margins(json.load(open(os.path.join(layouts, entry + ".json"), encoding="utf-8"))) for entry in names}
    path, status, refused = os.path.join(folder, "random.json"), 0, 0
    for seed in range(count):
        with open(path, "w", encoding="utf-8") as out:
            json.dump(report(random.Random(seed)), out, ensure_ascii=False)
        layout = names[seed % len(names)]
        run = subprocess.run([program, "render", "--layout", os.path.join(layouts, layout + ".json"), "--dump=pages", path], capture_output=True, encoding="utf-8")
        if run.returncode == 1 and "[L3" in run.stderr:
            refused += 1  # a table of fourteen columns whose figures have no room, more than one page can hold
            continue
        found = check(run.stdout, papers[layout]) if run.returncode == 0 else ["exit %d: %s" % (run.returncode, " ".join(ERROR.findall(run.stderr))[:300])]
        for what in found[:5]:
            print("seed %d, %s: %s" % (seed, layout, what))
            status = 1
    if refused * 4 >= count:
        print("%d of %d reports refused" % (refused, count))
        return 1
    return status


sys.exit(main())
