#!/usr/bin/env python3
"""Writes the tiny fonts of this folder: just the tables that tell what a face is called and whether it may be embedded."""
import os
import struct


def name(family, post_script):
    records = [(1, family), (2, "Regular"), (4, family), (6, post_script)]
    heads, strings = b"", b""
    for number, text in records:
        data = text.encode("utf-16-be")
        heads += struct.pack(">6H", 3, 1, 0x409, number, len(data), len(strings))
        strings += data
    return struct.pack(">3H", 0, len(records), 6 + len(heads)) + heads + strings


def os2(fs_type):
    return struct.pack(">HhHHH", 4, 500, 400, 5, fs_type) + bytes(52) + struct.pack(">H", 0x40) + bytes(32)


def cmap():
    """Format 4 with no characters."""
    table = struct.pack(">8H", 4, 24, 0, 2, 2, 0, 0, 0xFFFF) + struct.pack(">4H", 0, 0xFFFF, 1, 0)
    return struct.pack(">4HI", 0, 1, 3, 1, 12) + table


def font(family, fs_type=0, cff=False):
    head = struct.pack(">IIII2HQQ4hHHhhh", 0x10000, 0x10000, 0, 0x5F0F3CF5, 0, 1000, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0)
    tables = {
        b"OS/2": os2(fs_type), b"cmap": cmap(), b"head": head, b"maxp": struct.pack(">IH", 0x10000, 1) + bytes(26),
        b"hhea": struct.pack(">I3h", 0x10000, 800, -200, 0) + bytes(24) + struct.pack(">H", 1), b"hmtx": struct.pack(">Hh", 500, 0),
        b"name": name(family, family.replace(" ", "")),
    }
    tables.update({b"CFF2": b"\2\0\5\0\0"} if cff else {b"glyf": b"\0", b"loca": bytes(4)})
    offset = 12 + 16 * len(tables)
    entries, body = b"", b""
    for tag, data in sorted(tables.items()):
        entries += tag + struct.pack(">3I", 0, offset + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    return struct.pack(">I4H", 0x4F54544F if cff else 0x10000, len(tables), 0, 0, 0) + entries + body


os.chdir(os.path.dirname(os.path.abspath(__file__)))
for path, data in {
    "plain/plain.ttf": font("Plain"),
    "cff/cff.otf": font("Postscript", cff=True),
    "restricted/restricted.ttf": font("Restricted", 0x0002),
    "broken/broken.ttf": b"This is no font.\n",
}.items():
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)
