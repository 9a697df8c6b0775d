#!/bin/sh
# 1,000 pages of text and tables by tongket and by Typst in the same run: typst.sh PROGRAM [SECTIONS]
# Typst is @myriaddreamin/typst-ts-node-compiler, looked for in NODE_PATH (npm install it into a folder of its own); ends with 77 where it is not there.
# Both set the same words, figures and tables in the same faces on A4; Typst's time is that of its compiler alone, without the start of node.
set -eu
program=${1:-build/tongket}
here=$(cd -- "$(dirname -- "$0")" && pwd)
fonts=${FONTS:-/usr/share/fonts/truetype/liberation2}
command -v node >/dev/null && [ -d "$fonts" ] || exit 77
node -e 'require("@myriaddreamin/typst-ts-node-compiler")' 2>/dev/null || exit 77
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 "$here/../../samples/nhieu-trang.py" "${2:-330}" >"$scratch/report.json"
cat >"$scratch/typst.cjs" <<'JS'
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const { writeFileSync } = require('node:fs');
const [folder, fonts] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fonts] }] });
const start = process.cpuUsage(), clock = process.hrtime.bigint();
const pdf = compiler.pdf({ mainFilePath: folder + '/report.typ' });
const used = process.cpuUsage(start);
writeFileSync(folder + '/typst.pdf', pdf);
console.log((used.user + used.system) / 1e6, Number(process.hrtime.bigint() - clock) / 1e9);
JS
exec python3 - "$program" "$scratch" "$fonts" <<'PY'
import json, os, re, subprocess, sys, time

program, scratch, fonts = sys.argv[1:]
report = json.load(open(os.path.join(scratch, "report.json"), encoding="utf-8"))
metrics = {metric["id"]: metric for metric in report["metrics"]}


def escape(text):
    return re.sub(r"([\\#*_\[\]$<>@`])", r"\\\1", text)


def figure(match):
    metric, change = metrics[match[1]], match[2]
    now, before = metric["values"]["2024"], metric["values"]["2023"]
    return "tăng %s%% so với năm 2023" % ("%.1f" % (100 * (now - before) / before)).replace(".", ",") if change else "%d %s" % (now, metric["unit"])


def text(words):
    return escape(re.sub(r"\{\{metrics\.(m\d+_\d+)(\.change)?\}\}", figure, words))


def table(heads, rows, columns):
    cells = "".join("[%s], " % escape(str(cell)) for row in rows for cell in row)
    return "#table(columns: %d, stroke: (x: none, y: .4pt), table.header(%s), %s)\n" % (columns, ", ".join("[*%s*]" % escape(head) for head in heads), cells)


out = ['#set page("a4", margin: (top: 20mm, bottom: 22mm, left: 28mm, right: 22mm), footer: context align(center)[Trang #counter(page).display("1/1", both: true)])\n'
       '#set text(font: "Liberation Serif", size: 13pt, lang: "vi", hyphenate: false)\n#set par(justify: true, first-line-indent: 1cm)\n= %s\n' % escape(report["organization"]["name"])]
for section in report["results"]["sections"]:
    out.append("== %s\n" % escape(section["heading"]))
    rows = [[metrics[id]["name"], metrics[id]["unit"]] + [metrics[id]["values"][str(year)] for year in range(2020, 2025)] for id in section["metrics"]]
    out.append(table(["Chỉ tiêu", "Đơn vị"] + [str(year) for year in range(2020, 2025)], rows, 7))
    out.append("\n".join(text(words) + "\n" for words in section["paragraphs"]))
    out.append("\n".join("- " + text(words) for words in section["items"]) + "\n")
for annex in report["annexes"]:
    out.append("#pagebreak()\n== %s\n" % escape(annex["title"]))
    out.append(table([column["title"] for column in annex["columns"]], annex["rows"], len(annex["columns"])))
open(os.path.join(scratch, "report.typ"), "w", encoding="utf-8").write("\n".join(out))


def pages(path):
    return int(re.search(r"Pages:\s+(\d+)", subprocess.run(["pdfinfo", path], capture_output=True, text=True).stdout)[1])


def run(command):
    start = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    words = child.stdout.read()
    status, usage = os.wait4(child.pid, 0)[1:]
    if status:
        sys.exit(words[:2000])
    return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024, words


ours, theirs = [], []
for _ in range(3):
    cpu, wall, memory, _ = run([program, "render", os.path.join(scratch, "report.json"), "-o", os.path.join(scratch, "tongket.pdf")])
    ours.append((cpu, wall, memory))
    _, _, memory, words = run(["node", os.path.join(scratch, "typst.cjs"), scratch, fonts])
    theirs.append(tuple(float(part) for part in words.split()[-2:]) + (memory,))
print("%-10s %7s %10s %10s %8s" % ("", "pages", "cpu s", "wall s", "MB"))
for name, found in (("tongket", min(ours)), ("Typst", min(theirs))):
    print("%-10s %7d %10.2f %10.2f %8.0f" % ((name, pages(os.path.join(scratch, name.lower() + ".pdf"))) + found))
each = [min(found)[0] / pages(os.path.join(scratch, name + ".pdf")) for name, found in (("tongket", ours), ("typst", theirs))]
print("processor time of a page: one %.1fth of Typst's" % (each[1] / each[0]))
PY
