#!/bin/sh
# More paragraphs than libharu's arrays hold.
awk 'BEGIN {
	print "{\"year\": 2022, \"organization\": {\"name\": \"Hội Chữ thập đỏ quận Kiến An\"}, \"results\": {\"intro\": ["
	for (i = 0; i < 33000; i++)
		print (i ? "," : "") "\"Đoạn văn thứ " i " của báo cáo.\""
	print "]}}"
}' >many.json
"$TONGKET" render -q many.json -o many.pdf || exit 1
qpdf --check many.pdf >qpdf.log || { cat qpdf.log; exit 1; }
[ "$(grep -ac '/S /P$' many.pdf)" -ge 33000 ] || { echo "paragraphs are missing from the structure tree"; exit 1; }
