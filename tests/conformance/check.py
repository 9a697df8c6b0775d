#!/usr/bin/env python3
"""Checks PDF files against PDF/A-3a and PDF/UA-1: check.py FILE… prints "clause: message (object)", exit status 1 if there is any.

What a machine can see of both standards in the files that tongket writes is here. Not looked at: signatures, JPEG 2000, simple
fonts and embedded CMaps (refused), and what needs a human (whether Alt says what is seen, whether the order of reading is right)."""

import sys

sys.dont_write_bytecode = True

import pdf  # noqa: E402
import file_rules  # noqa: E402,F401
import page_rules  # noqa: E402,F401
import font_rules  # noqa: E402,F401
import metadata_rules  # noqa: E402,F401
import structure_rules  # noqa: E402,F401
from rule import violations  # noqa: E402


def check(path):
    return violations(pdf.Document(path))


def main(paths):
    failed = False
    for path in paths:
        try:
            found = check(path)
        except (OSError, ValueError) as error:
            found = [('file', 'cannot be read: %s' % error, path)]
        for clause, message, where in found[:200]:
            print('%s%s: %s (%s)' % (path + ': ' if len(paths) > 1 else '', clause, message, where))
        failed = failed or bool(found)
    return 1 if failed else 0


if __name__ == '__main__':
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
