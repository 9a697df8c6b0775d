"""Random reports keep to their pages: nothing outside the paper, no line over another, no text over the margin.

inside.py PROGRAM FOLDER COUNT: renders COUNT reports (seeded, so the same every time) and reads --dump=pages."""
import json
import os
import random
import re
import subprocess
import sys

SYLLABLES = ("hội chữ thập đỏ phường công tác nhân đạo người nghèo nạn nhân chất độc da cam quỹ học bổng tình nguyện viên "
             "Nguyễn Thị Phương Thảo Trần Lê Hoàng Ặng Ữu Nghệ An 1.660 12,7% 2022 đồng triệu tỷ").split()
LEFT, RIGHT, WIDTH = 79370, 62362, 595276  # [mpt] margins of tong-ket and the paper's width


def words(rng, most):
    count = rng.choice([1, 2, 5, most])
    text = " ".join(rng.choice(SYLLABLES) for _ in range(rng.randint(1, count)))
    return "x" * rng.randint(30, 250) if rng.random() < 0.03 else text


def report(rng):
    metrics = [{"id": "m%d" % i, "name": words(rng, 12), "unit": rng.choice(["đồng", "triệu đồng", "%", "suất quà", words(rng, 8)]),
                "values": {"2021": rng.randint(1, 10 ** rng.randint(1, 11)), "2022": rng.randint(1, 10 ** rng.randint(1, 11))}}
               for i in range(rng.choice([0, 1, 2, 3, 7]))]
    columns = rng.choice([1, 2, 4, 8, 14])
    return {
        "year": 2022,
        "organization": {"name": words(rng, 30), "parent": words(rng, 30), "byline": words(rng, 20)},
        "meeting": {"date": "2022-12-%02d" % rng.randint(1, 28), "venue": words(rng, 30),
                    "attendees": [{"honorific": "ông", "name": words(rng, 6), "position": words(rng, 12)} for _ in range(rng.randint(0, 9))]},
        "metrics": metrics,
        "results": {"sections": [{"heading": words(rng, 30), "metrics": [m["id"] for m in metrics] if i == 0 else [],
                                  "paragraphs": [words(rng, 150) for _ in range(rng.randint(0, 4))],
                                  "items": [words(rng, 40) for _ in range(rng.randint(0, 5))]} for i in range(rng.randint(0, 12))]},
        "directions": {"year": 2023, "targets": [{"text": words(rng, 60)} for _ in range(rng.randint(0, 25))]},
        "awards": [{"issuer": words(rng, 20), "award": words(rng, 8), "collectives": rng.randint(0, 10 ** rng.randint(0, 7))}
                   for _ in range(rng.choice([0, 1, 3, 60]))],
        "annexes": [{"title": words(rng, 12), "columns": [{"title": words(rng, 6)} for _ in range(columns)],
                     "rows": [[rng.choice([words(rng, 20), rng.randint(0, 10 ** 9), None]) for _ in range(columns)]
                              for _ in range(rng.randint(1, 40))]} for _ in range(rng.randint(0, 2))],
    }


PAGE = re.compile(r"^page (\d+) (\d+)x(\d+)")
ITEM = re.compile(r"^  (text|rule) (-?\d+),(-?\d+) w (\d+) (?:h (\d+)|size (\d+))(.*)")


def check(dump):
    page, lines, found = None, {}, []
    for row in dump.splitlines():
        match = PAGE.match(row)
        if match:
            page, width, height = (int(g) for g in match.groups())
            lines = {}
            continue
        match = ITEM.match(row)
        if not match:
            continue
        kind, x, y, w, h, size, rest = match.groups()
        x, y, w, h, size = int(x), int(y), int(w), int(h or 0), int(size or 0)
        top = y - size if kind == "text" else y
        if x < LEFT - 1000 or x + w > WIDTH - RIGHT + 1000 or top < 0 or y + h > height:
            found.append("page %d: outside: %s" % (page, row.strip()[:120]))
        if kind != "text":
            continue
        for ox, ow, orow in lines.get(y, []):
            if x + 200 < ox + ow and ox + 200 < x + w:
                found.append("page %d: over another: %s / %s" % (page, row.strip()[:90], orow.strip()[:90]))
        lines.setdefault(y, []).append((x, w, row))
    return found


def main():
    program, folder, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    path, status, refused = os.path.join(folder, "random.json"), 0, 0
    for seed in range(count):
        with open(path, "w", encoding="utf-8") as out:
            json.dump(report(random.Random(seed)), out, ensure_ascii=False)
        run = subprocess.run([program, "render", "--dump=pages", path], capture_output=True, encoding="utf-8")
        if run.returncode == 1 and "[L313]" in run.stderr:
            refused += 1  # a table of fourteen columns whose figures have no room
            continue
        found = check(run.stdout) if run.returncode == 0 else ["exit %d: %s" % (run.returncode, run.stderr[:300])]
        for what in found[:5]:
            print("seed %d: %s" % (seed, what))
            status = 1
    return status if refused * 4 < count else 1


sys.exit(main())
