#!/bin/sh
# What 10, 100 and 1,000 pages cost, and 5,000 rows of one table: growth.sh PROGRAM
exec python3 "$(dirname "$0")/../tools/growth.py" "${1:-build/tongket}" "$(dirname "$0")/../../samples/nhieu-trang.py"
