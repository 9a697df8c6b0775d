#!/bin/sh
# Help, version and usage errors, and in which language.
. "$ROOT/tests/tools/expect.sh"
unset LC_ALL LC_MESSAGES LANG TONGKET_LANG

expect 0 help && has out "Cách dùng:" && is_empty err
expect 0 --help && has out "Cách dùng:"
expect 0 -h && has out "Cách dùng:"
expect 0 render --help && has out "Cách dùng:"
expect 0 help --lang en && has out "Usage:"
expect 0 --lang=en help && has out "Usage:"
expect 0 --lang en help && has out "Usage:"
expect 0 version && grep -Eqx 'tongket [0-9]+\.[0-9]+\.[0-9]+' out || wrong "version says $(cat out)"
expect 0 --version && has out "tongket "

expect 2 && has err "Cách dùng:" && is_empty out
expect 2 --lang=vi rendr x && has err "không có lệnh: rendr" && has err "tongket render?" && is_empty out
expect 2 --lang=en rendr x && has err "no such command: rendr" && has err "Did you mean tongket render?"
expect 2 bao-cao.json && has err "tongket render bao-cao.json?"
expect 2 render && has err "cần tên tệp báo cáo"
expect 2 render --lang=en && has err "name the report"
expect 2 check --lang=en && has err "name the report"
expect 2 schema --lang=en && has err "report or layout"
expect 2 schema --lang=en figures && has err "report or layout"

expect 2 render --lang=en x.json --outptu y && has err "no such option: --outptu" && has err "--output?"
expect 2 render --lang=vi x.json --outptu y && has err "không có tùy chọn: --outptu" && has err "Có phải --output?"
expect 2 render --lang=en x.json -z && has err "no such option: -z"
expect 2 render --lang=en x.json -qz && has err "no such option: -z"
expect 2 render --lang=en x.json -o && has err "needs a value: -o"
expect 2 render --lang=en x.json --layout && has err "needs a value: --layout"
expect 2 render --lang=en x.json --draft=yes && has err "takes no value: --draft=yes"
expect 2 render --lang=en x.json --quiet=1 && has err "takes no value: --quiet=1"
expect 2 render --lang=en x.json --dump=pdf && has err "json report pages tags"
expect 2 render --lang=en x.json --color=red && has err "auto always never"
expect 2 schema --lang=en report --format=yaml && has err "json markdown"
expect 2 schema --lang=en report --format=sarif && has err "one of: json markdown"
expect 2 check --lang=en --format=xml x.json && has err "one of: human short json sarif github gitlab junit"
expect 2 check --lang=en --list --format=sarif && has err "one of: human json markdown mdoc"

# A language that there is not is refused in the one that is spoken without it.
for way in --lang=fr '--lang fr' --lang=english --lang=vie --lang=; do
	# shellcheck disable=SC2086
	expect 2 help $way && has err "không nhận" && has err "vi en" && is_empty out
	# shellcheck disable=SC2086
	TONGKET_LANG=en expect 2 help $way && has err "does not take" && has err "vi en"
done
LANG=en_GB expect 2 help --lang=fr && has err "does not take"
expect 3 check --lang=vi -- --lang=en && has err "không đọc được"

# ---- each command takes its own options

unfit() { # COMMAND NAME OPTION…
	command=$1 name=$2
	shift 2
	expect 2 "$command" --lang=en "$@" file && has err "tongket: $command does not take $name; it belongs to:" && is_empty out
	expect 2 "$@" --lang=vi "$command" file && has err "tongket: lệnh $command không dùng tùy chọn $name; dùng được với:"
	is_absent x
}
for command in verify help version; do
	unfit $command '-o, --output' -o x
	unfit $command '-o, --output' --output=x
done
for command in check schema init convert extract verify help version; do
	unfit $command --draft --draft
	unfit $command --dump --dump=pages
done
for command in render init convert extract verify help version; do
	unfit $command --format --format=markdown
done
for command in schema init extract verify help version; do
	unfit $command --encoding --encoding=VISCII
done
for command in schema convert verify help version; do
	unfit $command --layout=… --layout=tong-ket
done
for command in schema init convert extract help version; do
	unfit $command --font-dir --font-dir=.
done
for command in render schema init convert extract verify; do
	unfit $command --strict --strict
	unfit $command --off --off=T701
	unfit $command --explain --explain=R203
	unfit $command --list --list
	unfit $command --max-findings --max-findings=0
	unfit $command --fix --fix
	unfit $command --diff --diff
done
expect 2 check --lang=en file --draft && has err "belongs to: render" && has err "tongket help"
expect 2 schema --lang=en file -o x --draft && has err "schema does not take --draft"
expect 2 rendr --lang=en --format=json && has err "no such command: rendr"
expect 0 check --draft --help && is_empty err
for command in render check schema extract verify; do
	expect 2 $command --lang=en --color=never --quiet && lacks err "does not take"
done

# --lang, then TONGKET_LANG, then the locale; Vietnamese if none says.
speaks() { # WORD ENVIRONMENT… -- ARGUMENT…
	word=$1
	shift
	env "$@" >out 2>err
	has out "$word"
}
speaks "Usage:" LC_ALL=en_GB.UTF-8 "$TONGKET" help
speaks "Usage:" LC_ALL=de_DE.UTF-8 "$TONGKET" help
speaks "Usage:" LANG=fr_FR "$TONGKET" help
speaks "Usage:" LC_MESSAGES=en_US LANG=vi_VN "$TONGKET" help
speaks "Cách dùng:" LC_ALL=vi_VN.UTF-8 LANG=en_US "$TONGKET" help
speaks "Cách dùng:" LC_ALL=C "$TONGKET" help
speaks "Cách dùng:" LC_ALL=C.UTF-8 "$TONGKET" help
speaks "Cách dùng:" LC_ALL=POSIX "$TONGKET" help
speaks "Cách dùng:" LC_ALL=en_US TONGKET_LANG=vi "$TONGKET" help
speaks "Usage:" LC_ALL=vi_VN TONGKET_LANG=en "$TONGKET" help
speaks "Usage:" TONGKET_LANG=vi "$TONGKET" help --lang=en
speaks "Cách dùng:" TONGKET_LANG=en "$TONGKET" --lang vi help

# What stdio prints fails as loudly as what it does not.
"$TONGKET" help --lang=en >/dev/full 2>err
[ $? = 3 ] && has err "standard output" || wrong "help >/dev/full"
"$TONGKET" version --lang=en >&- 2>err
[ $? = 3 ] && has err "standard output" || wrong "version >&-"
finish
