#!/bin/sh
# A disk that fills up while the PDF is written: on a small file system of its own where one may be mounted.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
mkdir small
mount -t tmpfs -o size=16k,nr_inodes=10 tmpfs small 2>/dev/null || exit 77
trap 'umount small' EXIT
echo old >small/out.pdf
expect 3 render "$sample" -o small/out.pdf && has err "no space left on the disk"
[ "$(cat small/out.pdf)" = old ] || wrong "the old file is gone"
expect 3 render "$sample" -o small/new.pdf && has err "no space left on the disk"
holds small out.pdf
mount -o remount,size=1m small
expect 0 render "$sample" -o small/out.pdf && is_pdf small/out.pdf
holds small out.pdf
mount -o remount,ro small
expect 3 render "$sample" -o small/out.pdf && has err "read-only" && is_pdf small/out.pdf
expect 3 render "$sample" -o small/folder/ && has err "read-only"
holds small out.pdf
finish
