#!/bin/sh
# The samples say what they are meant to: the full ones pass the strict check, every layout sets each of them, and the pictures are those that anh.py draws.
command -v python3 >/dev/null || exit 77
samples=$ROOT/samples status=0
python3 "$samples/nhieu-trang.py" >nhieu-trang.json
for report in "$samples/phuong-an-phuc.json" "$samples/it-so-lieu.json" nhieu-trang.json; do
	"$TONGKET" check --strict "$report" || status=1
	for layout in "$ROOT"/layouts/*.json; do
		"$TONGKET" render --layout "$layout" "$report" -o out.pdf >said 2>&1 && continue
		echo "$report, $layout:"
		cat said
		status=1
	done
done
pages=$("$TONGKET" render nhieu-trang.json -o out.pdf | sed 's/.*(\([0-9]*\) .*/\1/')
if [ "$pages" -lt 45 ] || [ "$pages" -gt 75 ]; then
	echo "nhieu-trang.py makes $pages pages, not about 60"
	status=1
fi
mkdir drawn && python3 "$samples/anh.py" drawn || exit 1
python3 - drawn "$samples/anh" <<'PY' || status=1
import os, sys, zlib


def pixels(path):
    data, at, packed = open(path, "rb").read(), 8, b""
    while at < len(data):
        size = int.from_bytes(data[at:at + 4], "big")
        packed += data[at + 8:at + 8 + size] if data[at + 4:at + 8] == b"IDAT" else b""
        at += 12 + size
    return data[16:29], zlib.decompress(packed)


drawn, kept = sys.argv[1:]
wrong = [name for name in sorted(set(os.listdir(drawn)) | set(os.listdir(kept)))
         if not all(os.path.exists(os.path.join(folder, name)) for folder in (drawn, kept)) or pixels(os.path.join(drawn, name)) != pixels(os.path.join(kept, name))]
for name in wrong:
    print(name + " is not what anh.py draws")
sys.exit(bool(wrong))
PY
exit $status
