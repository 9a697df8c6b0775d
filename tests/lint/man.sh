#!/bin/sh
# The man page is sound mdoc.
command -v mandoc >/dev/null || exit 77
exec mandoc -T lint -W style "$ROOT/docs/tongket.1"
