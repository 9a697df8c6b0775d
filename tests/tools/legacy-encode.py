#!/usr/bin/env python3
"""Writes UTF-8 text from standard input in an old Vietnamese encoding, by rules of its own: legacy-encode.py ENCODING [--json] [--kept]

What the encoding cannot hold becomes the next best and is named on standard error, a character a line. --kept writes what is left in UTF-8 instead.
--json: VIQR is for the values of strings alone."""
import re
import subprocess
import sys
import unicodedata

LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
TCVN3 = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\xadõøö÷ùúýûüþ"
TCVN3_TABLE = dict(zip(LETTERS + "ĂÂĐÊÔƠƯ", TCVN3 + "¡¢§£¤¥¦"))
TONES = {"\u0301": 0, "\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0323": 4}
VNI_TONES = {"": "ùøûõï", "\u0302": "áàåãä", "\u0306": "éèúüë"}
VNI_SINGLE = dict(zip("íìỉĩịỵđ", "íìæóòîñ"))
SUBSTITUTES = {"“": "'", "”": "'", "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "²": "2", "°": "o", "\xa0": " "}
VIQR_TONES, VIQR_SHAPES = "'`?~.", {"\u0302": "^", "\u0306": "(", "\u031b": "+"}


def tcvn3(c):
    return TCVN3_TABLE[c].encode("latin-1") if c in TCVN3_TABLE else c.encode("cp1252") if not c.isalpha() else None


def vni(c):
    small = c.lower()
    if small in VNI_SINGLE:
        out = VNI_SINGLE[small]
    else:
        parts = unicodedata.normalize("NFD", small)
        shape = "\u0302" if "\u0302" in parts else "\u0306" if "\u0306" in parts else ""
        tone = [TONES[p] for p in parts[1:] if p in TONES]
        if not c.isalpha() or any(p not in TONES and p not in "\u0302\u0306\u031b" for p in parts[1:]):
            return c.encode("cp1252") if not c.isalpha() else None
        base = {"o": "ô", "u": "ö"}[parts[0]] if "\u031b" in parts else parts[0]
        out = base + (VNI_TONES[shape][tone[0]] if tone else {"\u0302": "â", "\u0306": "ê", "": ""}[shape])
    return (out.upper() if c != small else out).encode("latin-1")


def viqr(c):
    if c in "đĐ":
        return b"dd" if c == "đ" else b"DD"
    parts = unicodedata.normalize("NFD", c)
    if ord(parts[0]) > 127:
        return None
    shape = "".join(VIQR_SHAPES[p] for p in parts[1:] if p in VIQR_SHAPES)
    return (parts[0] + shape + "".join(VIQR_TONES[TONES[p]] for p in parts[1:] if p in TONES)).encode()


def by_iconv(name):
    def encode(c):
        done = subprocess.run(["iconv", "-f", "UTF-8", "-t", name], input=c.encode(), capture_output=True)
        return done.stdout if done.returncode == 0 else None
    return encode


def protect_viqr(text):
    """A sign behind a letter, and a second d, would be read as marks."""
    text = re.sub(r"(?<=[^\W\d_])([(^+'`?~.])", r"\\\\\1", text)
    return re.sub(r"(?<=d)(d)", r"\\\\\1", text, flags=re.I)


def main():
    encoding, kept = sys.argv[1], "--kept" in sys.argv
    encode = {"TCVN3": tcvn3, "VNI": vni, "VIQR": viqr}.get(encoding) or by_iconv(encoding)
    text = unicodedata.normalize("NFC", sys.stdin.buffer.read().decode())
    cache, lost = {}, []

    def best(c):
        try:
            out = encode(c)
        except UnicodeEncodeError:
            out = None
        if out is not None:
            return out, c
        lost.append(c)
        if c.lower() != c:
            return best(c.lower())
        return SUBSTITUTES.get(c, "?").encode(), SUBSTITUTES.get(c, "?")

    def one(c):
        if ord(c) < 128:
            return c.encode(), c
        if c not in cache:
            cache[c] = best(c)
        return cache[c]

    def run(part):
        return b"".join(one(c)[0] for c in part)

    if kept:
        sys.stdout.buffer.write("".join(one(c)[1] for c in text).encode())
    elif encoding == "VIQR":
        out = b""
        text = "".join(one(c)[1] for c in text)
        pattern = r'("(?:[^"\\]|\\.)*")(\s*:)?|([^"]+)' if "--json" in sys.argv else r"()()([^\0]+)"
        for string, colon, other in re.findall(pattern, text):
            for piece in re.split(r"(\{\{.*?\}\}|https?://[^\s)\"]*)", other or string) if not colon else [string]:
                plain = colon or piece.startswith(("{{", "http")) or ("--json" in sys.argv and other)
                safe = piece if plain else protect_viqr(piece)
                out += run(safe if "--json" in sys.argv else safe.replace("\\\\", "\\"))
            out += colon.encode()
        sys.stdout.buffer.write(out)
    else:
        sys.stdout.buffer.write(run(text))
    for c in sorted(set(lost)):
        print(c, file=sys.stderr)


main()
