"""How pages end in random reports: no line alone, no heading last.

widows.py PROGRAM FOLDER COUNT LAYOUT…: renders COUNT reports (seeded, so the same every time) in each layout and reads --dump=pages. Of a paragraph
or list item that goes over a page's end at least two lines stand on either page; below a heading something stands on its page. Prints how many such
places there were, and fails where there are none to judge by. LEAST is what makes a test of this test."""
import json
import os
import random
import re
import subprocess
import sys

SYLLABLES = ("hội chữ thập đỏ phường công tác nhân đạo người nghèo nạn nhân chất độc da cam quỹ học bổng tình nguyện viên tổ chức phối hợp "
             "triển khai thực hiện vận động trao tặng suất quà khám bệnh cấp thuốc miễn phí 1.660 12,7% 2022 đồng triệu tỷ").split()
LEAST = 2  # lines


def words(rng, least, most):
    text = " ".join(rng.choice(SYLLABLES) for _ in range(rng.randint(least, most)))
    return text[0].upper() + text[1:]


def texts(rng, count, most):
    return [words(rng, 4, most) + "." for _ in range(rng.randint(0, count))]


def section(rng):
    return {"heading": words(rng, 3, rng.choice([8, 30])), "paragraphs": texts(rng, 4, rng.choice([40, 80, 160])), "items": texts(rng, 6, rng.choice([20, 60, 90]))}


def report(rng):
    out = {
        "year": 2022,
        "organization": {"name": "Hội Chữ thập đỏ quận Kiến An", "parent": "Hội Chữ thập đỏ thành phố Hải Phòng", "place": "Kiến An"},
        "results": {"intro": texts(rng, 2, 120), "sections": [section(rng) for _ in range(rng.randint(1, 20))]},
        "review": {key: texts(rng, 3, 70) for key in ("strengths", "shortcomings", "causes", "lessons")},
        "directions": {"year": 2023, "intro": texts(rng, 1, 80), "targets": [{"text": words(rng, 5, 60) + "."} for _ in range(rng.randint(1, 12))],
                       "tasks": texts(rng, 6, 80)},
        "proposals": texts(rng, 3, 60),
    }
    if rng.random() < 0.5:
        out["awards"] = [{"issuer": words(rng, 3, 9), "award": "Giấy khen", "collectives": rng.randint(1, 9)} for _ in range(rng.randint(1, 20))]
    return out


PAGE = re.compile(r"^page (\d+) ")
TEXT = re.compile(r'^  text (-?\d+),(-?\d+) w \d+ size \d+ \S+(?: angle \S+)? #\w+ (?:el (\d+)|artifact \w+) "(.*)"$')
BOOKMARK = re.compile(r'^bookmark level \d+ page (\d+) y (-?\d+) "(.*)"$')


def read(dump):
    """Of each page its lines (y, element) in order, and the headings as (page, y, title)."""
    pages, headings = [], []
    for row in dump.splitlines():
        if PAGE.match(row):
            pages.append({})
        match = TEXT.match(row)
        if match and match.group(3):
            line = pages[-1].setdefault((int(match.group(2)), int(match.group(3))), "")
            pages[-1][int(match.group(2)), int(match.group(3))] = line + match.group(4)
        match = BOOKMARK.match(row)
        if match:
            headings.append((int(match.group(1)) - 1, int(match.group(2)), match.group(3)))
    return pages, headings


def parted(pages):
    """How many elements go over the end of a page, and those of which too little stands on one."""
    parts, found = {}, []
    for number, page in enumerate(pages):
        for y, element in page:
            parts.setdefault(element, {}).setdefault(number, []).append(y)
    over = [(element, part) for element, part in parts.items() if len(part) > 1]
    for element, part in over:
        for number, lines in part.items():
            if len(lines) < LEAST:
                found.append("page %d: a line alone: %s" % (number + 1, pages[number][lines[0], element][:90]))
    return len(over), found


def stranded(pages, headings):
    found = []
    for number, top, title in headings:
        below = sorted(key for key in pages[number] if key[0] > top)
        element = below[0][1] if below else None
        if not below or not title.casefold().startswith(pages[number][below[0]].casefold().strip()[:8]):
            found.append("page %d: the heading “%s” is not where its bookmark leads" % (number + 1, title[:60]))
        elif all(key[1] == element for key in below):
            found.append("page %d: nothing below the heading “%s”" % (number + 1, title[:60]))
    return found


def main():
    program, folder, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    path, status = os.path.join(folder, "random.json"), 0
    for layout in sys.argv[4:]:
        over = headings = 0
        for seed in range(count):
            with open(path, "w", encoding="utf-8") as out:
                json.dump(report(random.Random(seed)), out, ensure_ascii=False)
            run = subprocess.run([program, "render", "-q", "--layout=" + layout, "--dump=pages", path], capture_output=True, encoding="utf-8")
            pages, marks = read(run.stdout)
            more, found = parted(pages)
            over, headings = over + more, headings + len(marks)
            found += stranded(pages, marks) if run.returncode == 0 else ["exit %d: %s" % (run.returncode, run.stderr[:300])]
            for what in found[:5]:
                print("%s, seed %d: %s" % (layout, seed, what))
                status = 1
        print("%s: %d texts go over the end of a page, %d headings" % (layout, over, headings))
        if over < count // 2 or headings < count:
            status = 1
    return status


sys.exit(main())
