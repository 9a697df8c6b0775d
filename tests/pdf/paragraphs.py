"""How even the word spaces of justified paragraphs are, read back from --dump=pages.

paragraphs.py PROGRAM TEXTS: sets the paragraphs of TEXTS (one a line) in Liberation Serif at several sizes and widths,
prints a table and fails where a figure is above its bound. Then the same with `hanging`: only marks reach over the margin, and all of them do."""
import json
import os
import re
import subprocess
import sys
import tempfile

SIZES = (14, 13, 11)  # [pt]
WIDTHS = (165, 120, 80, 55)  # [mm]
MM = 72000 / 25.4  # [mpt]
LEFT = 20  # [mm]
SHORT_PART = 6  # a word is short below this part of the measure
TOLERANCE = 30  # [mpt] rounding of lengths

# Of each width over all sizes: mean and worst deviation [%], overfull lines, lines of one word, short words alone in a last line.
BOUNDS = {165: (15, 73, 0, 0, 0), 120: (21.5, 105, 0, 0, 0), 80: (34.5, 234, 0, 0, 0), 55: (60.5, 376, 0, 2, 0)}


class Line:
    """A line of a paragraph: its word spaces [mpt], where it ends in its measure [mpt]."""

    def __init__(self, spaces, end, measure, last):
        self.spaces, self.end, self.measure, self.last = spaces, end, measure, last


class Score:
    def __init__(self):
        self.lines = self.overfull = self.short = self.lone = 0
        self.deviations = []

    def add(self, lines, size):
        natural = size * 1000 / 4  # the space of Liberation Serif
        self.lines += len(lines)
        for line in lines:
            self.overfull += line.end > line.measure + TOLERANCE
            self.lone += line.last and len(lines) > 1 and not line.spaces and line.end < line.measure / SHORT_PART
            if not line.last:
                self.short += line.end < line.measure - TOLERANCE
                self.deviations += [abs(space - natural) * 100 / natural for space in line.spaces]

    def mean(self):
        return sum(self.deviations) / max(1, len(self.deviations))

    def worst(self):
        return max(self.deviations, default=0)

    def merge(self, other):
        self.lines += other.lines
        self.overfull += other.overfull
        self.short += other.short
        self.lone += other.lone
        self.deviations += other.deviations


def settings():
    return [(size, width) for width in WIDTHS for size in SIZES]


def table(names, scores):
    """Rows of size and width; for each name its figures."""
    rows = [["pt", "mm"] + ["%s %s" % (name, what) for name in names for what in ("lines", "mean %", "worst %", "overfull", "short", "lone")]]
    for size, width in settings() + [("all", width) for width in WIDTHS]:
        row = [str(size), str(width)]
        for name in names:
            score = scores[name].get((size, width)) or total(scores[name], width)
            row += ["%d" % score.lines, "%.1f" % score.mean(), "%.0f" % score.worst(), "%d" % score.overfull, "%d" % score.short, "%d" % score.lone]
        rows.append(row)
    return rows


def total(scores, width):
    """Of one width, all sizes together."""
    score = Score()
    for size in SIZES:
        score.merge(scores[size, width])
    return score


def layout(size, width, **style):
    body = {"family": ["Liberation Serif"], "size": "%dpt" % size, "leading": "140%", "align": "justify"}
    body.update(style)
    return {"format": 1, "name": "paragraphs", "styles": {"body": body},
            "page": {"size": "A4", "top": "15mm", "bottom": "15mm", "left": "%dmm" % LEFT, "right": "%dmm" % (210 - LEFT - width)},
            "blocks": [{"type": "paragraphs", "of": "results.intro"}]}


def dump(program, folder, plan, texts):
    paths = [os.path.join(folder, name) for name in ("report.json", "layout.json")]
    report = {"format": 1, "year": 2022, "organization": {"name": "Hội Chữ thập đỏ quận Kiến An"}, "results": {"intro": texts}}
    for path, content in zip(paths, (report, plan)):
        with open(path, "w", encoding="utf-8") as out:
            json.dump(content, out, ensure_ascii=False)
    run = subprocess.run([program, "render", "-q", "--dump=pages", "--layout=" + paths[1], paths[0]], capture_output=True, encoding="utf-8")
    if run.returncode:
        sys.exit("%s: exit %d: %s" % (program, run.returncode, run.stderr[:2000]))
    return run.stdout


ITEM = re.compile(r'^  text (-?\d+),(-?\d+) w (\d+) size \d+ \S+ #\w+ el (\d+) "(.*)"$')


def read(pages):
    """Lines of each element, as lists of (character, x) and where they end [mpt], from the dump."""
    elements, page, rows = {}, 0, pages.splitlines()
    for i, row in enumerate(rows):
        page += row.startswith("page ")
        match = ITEM.match(row)
        if not match:
            continue
        x, y, width, element = (int(group) for group in match.groups()[:4])
        text = re.sub(r"\\(.)", r"\1", match.group(5))
        glyphs = [x + int(place.split("/")[0]) for place in rows[i + 1].split()[1:]]
        if len(glyphs) != len(text):
            sys.exit("glyphs and characters differ: " + row)
        lines = elements.setdefault(element, {})
        places, _ = lines.get((page, y), ([], 0))
        lines[page, y] = (places + list(zip(text, glyphs)), x + width)
    return [[lines[key] for key in sorted(lines)] for _, lines in sorted(elements.items())]


def ours(program, folder, size, width, texts, **style):
    """The lines of each paragraph as set by the program."""
    paragraphs, left = [], round(LEFT * MM)
    for lines in read(dump(program, folder, layout(size, width, **style), texts)):
        out = []
        for number, (places, end) in enumerate(lines):
            while places and places[-1][0] == " ":
                places.pop()
            spaces = [after[1] - before[1] for before, after in zip(places, places[1:]) if before[0] == " "]
            out.append(Line(spaces, end - left, width * MM, number + 1 == len(lines)))
        paragraphs.append(out)
    if len(paragraphs) != len(texts):
        sys.exit("%d paragraphs of %d" % (len(paragraphs), len(texts)))
    return paragraphs


def score(paragraphs, size):
    result = Score()
    for lines in paragraphs:
        result.add(lines, size)
    return result


# Marks that hang where a line begins or ends with them, and how much of the size may stand over the margin.
HANGING = {".": 1 / 4, ",": 1 / 4, "-": 1 / 5, "–": 1 / 5, "“": 1 / 4, "”": 1 / 4, "‘": 1 / 4, "’": 1 / 4}


def hanging(program, folder, size, width, texts):
    """Marks of justified lines over the margin, and what is wrong about them."""
    count, found, left, right = 0, [], round(LEFT * MM), round((LEFT + width) * MM)
    for lines in read(dump(program, folder, layout(size, width, hanging=True), texts)):
        for number, (places, end) in enumerate(lines):
            text = "".join(character for character, _ in places).rstrip()
            over = [(text[0], left - places[0][1])] + ([(text[-1], end - right)] if number + 1 < len(lines) else [])
            for mark, reach in over:
                most = HANGING.get(mark, 0) * size * 1000
                count += reach > TOLERANCE
                if reach > most + TOLERANCE or (most and reach < TOLERANCE):
                    found.append("“%s” reaches %d over the margin: %s" % (mark, reach, text))
    return count, found


def main():
    program, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        texts = file.read().splitlines()
    with tempfile.TemporaryDirectory() as folder:
        scores = {key: score(ours(program, folder, *key, texts), key[0]) for key in settings()}
        marks, wrong = hanging(program, folder, 14, 80, texts)
    for row in table(["ours"], {"ours": scores}):
        print("  ".join("%10s" % cell for cell in row))
    status = 0
    for width in WIDTHS:
        whole = total(scores, width)
        found = (whole.mean(), whole.worst(), whole.overfull, whole.short, whole.lone)
        if any(figure > bound for figure, bound in zip(found, BOUNDS[width])):
            print("%d mm: %s is above %s" % (width, found, BOUNDS[width]))
            status = 1
    print("%d marks hang at 14 pt and 80 mm" % marks)
    print("\n".join(wrong))
    sys.exit(1 if wrong or marks < 10 else status)


if __name__ == "__main__":
    main()
