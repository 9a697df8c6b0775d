#!/bin/sh
# Two runs give the same bytes, whatever the locale, the time zone, the folder and the clock.
. "$ROOT/tests/tools/expect.sh"
export TONGKET_LANG=en
unset SOURCE_DATE_EPOCH

expect 0 render "$sample" -o first.pdf
expect 0 render "$sample" -o second.pdf && same first.pdf second.pdf
export LOCPATH="$BUILD/locale"
for environment in LC_ALL=de_DE.UTF-8 LC_ALL=C LC_ALL=vi_VN.UTF-8 LC_NUMERIC=de_DE.UTF-8 TZ=America/New_York TZ=Asia/Ho_Chi_Minh \
	TZ=nonsense HOME=/nonexistent TMPDIR=/nonexistent COLUMNS=20 LINGUAS=de MALLOC_PERTURB_=165; do
	env "$environment" "$TONGKET" render "$sample" -o other.pdf 2>err || wrong "$environment: $(cat err)"
	same first.pdf other.pdf
	env "$environment" "$TONGKET" check "$sample" 2>err || wrong "$environment: $(cat err)"
done
mkdir elsewhere
cp "$sample" elsewhere
(cd elsewhere && "$TONGKET" render kien-an-2022.json 2>/dev/null) && same first.pdf elsewhere/kien-an-2022.pdf
expect 0 render - -o - <"$sample" && mv out stdin.pdf
cp "$sample" bao-cao.json
expect 0 render bao-cao.json && same stdin.pdf bao-cao.pdf
expect 0 render bao-cao.json "$sample" -o both/ && same both/bao-cao.pdf bao-cao.pdf && same both/kien-an-2022.pdf first.pdf
sleep 1
expect 0 render "$sample" -o second.pdf && same first.pdf second.pdf

# ---- SOURCE_DATE_EPOCH

export SOURCE_DATE_EPOCH=1700000000
expect 0 render "$sample" -o epoch.pdf
expect 0 render "$sample" -o epoch2.pdf && same epoch.pdf epoch2.pdf
TZ=America/New_York expect 0 render "$sample" -o epoch2.pdf && same epoch.pdf epoch2.pdf
cmp -s epoch.pdf first.pdf && wrong "SOURCE_DATE_EPOCH changes nothing"
if command -v pdfinfo >/dev/null; then
	TZ=UTC pdfinfo -isodates epoch.pdf >info && has info "2023-11-15T05:13:00+07"
fi
for good in 0 1 4102444800 253402200000; do
	SOURCE_DATE_EPOCH=$good expect 0 render "$sample" -o epoch2.pdf && is_pdf epoch2.pdf
done
rm -f epoch2.pdf
for bad in "" " " soon -1 +1 1.5 1e9 0x10 "1 " " 1" 253402300799 9223372036854775807 99999999999999999999 9223372036854775808; do
	SOURCE_DATE_EPOCH=$bad expect 3 render "$sample" -o epoch2.pdf && has err "SOURCE_DATE_EPOCH"
	is_absent epoch2.pdf
done
finish
