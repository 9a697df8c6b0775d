"""The word spaces of tongket beside those of TeX and Typst: the same texts, font file, sizes and widths.

paragraphs.py PROGRAM TEXTS TIED FONTS FOLDER: the tables as Markdown. In TIED, no-break spaces stand where tongket avoids a line end, and before
the last word of a paragraph. Peers that are not installed are left out; status 77 where none is."""
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "pdf"))
import paragraphs  # noqa: E402

SP = 65536 * 72.27 / 72 / 1000  # [sp] in a thousandth of a PDF point
TEX = r"""\documentclass{article}
\usepackage{fontspec}
\setmainfont{LiberationSerif-Regular.ttf}[Path=%s/]
\directlua{dofile("%s/paragraphs.lua")}
\frenchspacing \parindent=0pt \language=\csname l@nohyphenation\endcsname
\begin{document}
\tolerance=%s \emergencystretch=%s
%s
\end{document}
"""
TYPST = """#set page(width: %dmm, height: auto, margin: (left: %dmm, right: %dmm, y: 20mm))
#set text(font: "Liberation Serif", size: %dpt, lang: "vi", hyphenate: false, overhang: false)
#set par(justify: true)
%s
"""


def escape(text, special):
    return re.sub("([%s])" % re.escape(special), r"\\\1", text)


def tex(texts, fonts, folder):
    """Author's settings: no hyphenation, French spacing, a high tolerance and stretch for emergencies."""
    tolerance, emergency = os.environ.get("TEX_TOLERANCE", "9999"), os.environ.get("TEX_STRETCH", "3em")
    body = []
    for size, width in paragraphs.settings():
        body.append("\\fontsize{%dbp}{%dbp}\\selectfont \\hsize=%dmm \\directlua{begin_setting(%d, %d)}\n" % (size, size * 14 // 10, width, size, width))
        body += [escape(text, "%#&_$").replace("\u00a0", "~") + "\n" for text in texts]
    with open(os.path.join(folder, "p.tex"), "w", encoding="utf-8") as out:
        out.write(TEX % (fonts, HERE, tolerance, emergency, "\n".join(body)))
    subprocess.run(["lualatex", "-interaction=batchmode", "p.tex"], cwd=folder, stdout=subprocess.DEVNULL)
    found = {key: [[] for _ in texts] for key in paragraphs.settings()}
    with open(os.path.join(folder, "lines.txt"), encoding="ascii") as file:
        for row in file:
            size, width, number, end, measure, last, *spaces = row.split()
            spaces = [int(space) / SP for space in spaces[0].split(",")] if spaces else []
            found[int(size), int(width)][int(number)].append(paragraphs.Line(spaces, int(end) / SP, int(measure) / SP, last == "1"))
    return found


WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"')


def read_boxes(page, width):
    lines = {}
    for x, y, end in WORD.findall(page):
        lines.setdefault(round(float(y)), []).append((float(x) * 1000, float(end) * 1000))
    out = []
    for y in sorted(lines):
        words = sorted(lines[y])
        spaces = [after[0] - before[1] for before, after in zip(words, words[1:])]
        out.append(paragraphs.Line(spaces, words[-1][1] - paragraphs.LEFT * paragraphs.MM, width * paragraphs.MM, y == max(lines)))
    return out


def typst(texts, fonts, folder):
    found = {}
    for size, width in paragraphs.settings():
        path, pdf = os.path.join(folder, "p.typ"), os.path.join(folder, "p.pdf")
        with open(path, "w", encoding="utf-8") as out:
            body = "\n#pagebreak()\n".join(escape(text, "#*_$@<>\\`[]~/") for text in texts)
            out.write(TYPST % (width + 2 * paragraphs.LEFT, paragraphs.LEFT, paragraphs.LEFT, size, body))
        subprocess.run(["node", os.path.join(HERE, "paragraphs.mjs"), path, fonts, pdf], check=True)
        boxes = subprocess.run(["pdftotext", "-bbox", pdf, "-"], check=True, capture_output=True, encoding="utf-8").stdout
        found[size, width] = [read_boxes(page, width) for page in boxes.split("<page ")[1:]]
    return found


def has_typst():
    check = "require.resolve('@myriaddreamin/typst-ts-node-compiler')"
    return shutil.which("node") and shutil.which("pdftotext") and subprocess.run(["node", "-e", check], stderr=subprocess.DEVNULL).returncode == 0


def read_texts(path):
    with open(path, encoding="utf-8") as file:
        return file.read().splitlines()


def print_table(scores):
    for number, row in enumerate(paragraphs.table(list(scores), scores)):
        print("| " + " | ".join(row) + " |")
        if number == 0:
            print("|" + " --: |" * len(row))


def main():
    program, plain, tied, fonts, folder = sys.argv[1:]
    peers = ([("TeX", tex)] if shutil.which("lualatex") else []) + ([("Typst", typst)] if has_typst() else [])
    if not peers:
        sys.exit(77)
    own = {key: paragraphs.ours(program, folder, *key, read_texts(plain)) for key in paragraphs.settings()}
    for title, path in (("as the texts stand", plain), ("with no-break spaces", tied)):
        made = dict([("tongket", own)] + [(name, peer(read_texts(path), fonts, folder)) for name, peer in peers])
        print("\nPeers %s:\n" % title)
        print_table({name: {key: paragraphs.score(found[key], key[0]) for key in found} for name, found in made.items()})


main()
