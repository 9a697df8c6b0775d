"""What rendering costs as reports grow: growth.py PROGRAM WRITER [--test].

WRITER is samples/nhieu-trang.py, which writes a report of so many sections. Prints a line for each length: pages, processor time and peak memory, the
least of several runs; with --test, fails where 1,000 pages cost more than 14 times as much as 100 in memory or in the program's own time (that of the
system depends on what else the machine does), or 5,000 rows of one table go wrong."""
import json
import os
import subprocess
import sys
import tempfile

ROWS = 5000


def write_table(path):
    rows = [[at + 1, "Hộ gia đình số %d, tổ dân phố %d" % (at + 1, at % 40 + 1), at * 37 % 900, at * 53 % 4000, "đã nhận đủ" if at % 3 else None] for at in range(ROWS)]
    columns = [{"title": title} for title in ("TT", "Hộ gia đình", "Suất quà", "Trị giá (nghìn đồng)", "Ghi chú")]
    with open(path, "w", encoding="utf-8") as out:
        json.dump({"year": 2024, "organization": {"name": "Hội Chữ thập đỏ phường An Phúc"}, "annexes": [{"title": "Danh sách nhận quà", "columns": columns, "rows": rows}]},
                  out, ensure_ascii=False)


def cost(program, path, pdf):
    """Pages, seconds of processor time, MB at the peak, seconds of the program's own; of five runs the least of each."""
    best = None
    for _ in range(5):
        child = subprocess.Popen([program, "render", path, "-o", pdf],
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        words = child.stdout.read().decode("utf-8")
        status, usage = os.wait4(child.pid, 0)[1:]
        if status:
            sys.exit("exit %d: %s" % (os.waitstatus_to_exitcode(status), words[:500]))
        pages = int(words.rsplit("(", 1)[1].split()[0])
        found = (pages, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, usage.ru_utime)
        best = tuple(map(min, best, found)) if best else found
    return best


def main():
    program, writer, test = sys.argv[1], sys.argv[2], "--test" in sys.argv
    costs = []
    print("%-18s %6s %9s %9s %12s %12s" % ("", "pages", "ms", "MB", "ms/page", "KB/page"))
    with tempfile.TemporaryDirectory() as folder:
        path, pdf = os.path.join(folder, "r.json"), os.path.join(folder, "r.pdf")

        def line(name):
            pages, seconds, memory, own = cost(program, path, pdf)
            print("%-18s %6d %9.1f %9.1f %12.3f %12.1f" % (name, pages, seconds * 1000, memory, seconds * 1000 / pages, memory * 1024 / pages))
            return pages, own, memory
        for sections in (3, 33, 330):
            with open(path, "wb") as out:
                subprocess.run([sys.executable, writer, str(sections)], stdout=out, check=True)
            costs.append(line("%d sections" % sections))
        write_table(path)
        rows = line("%d rows" % ROWS)
    if not test:
        return 0
    (_, (few, time_few, memory_few), (many, time_many, memory_many)) = costs
    bound, status = 1.4 * many / few, 0
    for what, ratio in (("time", time_many / time_few), ("memory", memory_many / memory_few)):
        if ratio > bound:
            print("%s: %d pages cost %.1f times as much as %d, more than %.1f" % (what, many, ratio, few, bound))
            status = 1
    if rows[0] < ROWS // 45 or rows[0] > ROWS // 25 or rows[1] / rows[0] > 3 * time_few / few:
        print("%d rows: %d pages in %.0f ms" % (ROWS, rows[0], rows[1] * 1000))
        status = 1
    return status


sys.exit(main())
