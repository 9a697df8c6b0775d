"""Draws the pictures of phuong-an-phuc.json: flat shapes, so that the repository holds no photograph of anybody.

anh.py FOLDER writes bieu-trung.png, hoi-nghi.png, trao-qua.png and bep-an.png."""
import math
import os
import struct
import sys
import zlib


class Picture:
    def __init__(self, width, height, paper):
        self.width, self.height = width, height
        self.rows = [bytearray(bytes(paper) * width) for _ in range(height)]

    def span(self, y, left, right, colour):
        left, right = max(0, round(left)), min(self.width, round(right))
        if 0 <= y < self.height and left < right:
            self.rows[y][left * 3:right * 3] = bytes(colour) * (right - left)

    def box(self, x, y, width, height, colour):
        for row in range(round(y), round(y + height)):
            self.span(row, x, x + width, colour)

    def disc(self, x, y, across, high, colour):
        for row in range(round(y - high), round(y + high) + 1):
            half = across * math.sqrt(max(0.0, 1 - ((row - y) / high) ** 2))
            self.span(row, x - half, x + half, colour)

    def wedge(self, x, y, width, height, colour):
        """A triangle on its base, its tip at the top."""
        for row in range(round(height)):
            half = width / 2 * row / height
            self.span(round(y) + row, x - half, x + half, colour)

    def person(self, x, y, size, shirt, skin=(214, 168, 130)):
        self.disc(x, y + size * 0.95, size * 0.5, size * 0.62, shirt)
        self.box(x - size * 0.5, y + size * 0.95, size, size * 0.75, shirt)
        self.disc(x, y, size * 0.3, size * 0.34, skin)
        self.disc(x, y - size * 0.16, size * 0.32, size * 0.22, (48, 40, 40))

    def gift(self, x, y, size, colour):
        self.box(x, y, size, size * 0.8, colour)
        self.box(x + size * 0.42, y, size * 0.16, size * 0.8, (250, 236, 190))
        self.box(x, y + size * 0.3, size, size * 0.14, (250, 236, 190))

    def write(self, path):
        def chunk(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        data = b"".join(b"\0" + bytes(row) for row in self.rows)
        with open(path, "wb") as out:
            out.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)) +
                      chunk(b"IDAT", zlib.compress(data, 9)) + chunk(b"IEND", b""))


SHIRTS = [(58, 96, 140), (150, 62, 56), (94, 128, 84), (196, 152, 72), (112, 92, 134), (82, 132, 140)]


def emblem():
    picture = Picture(240, 240, (255, 255, 255))
    picture.disc(120, 120, 116, 116, (122, 22, 22))
    picture.disc(120, 120, 104, 104, (250, 240, 232))
    for petal in range(5):
        turn = math.pi * (2 * petal / 5 - 0.5)
        picture.disc(120 + 48 * math.cos(turn), 120 + 48 * math.sin(turn), 34, 34, (176, 44, 40))
    picture.disc(120, 120, 28, 28, (240, 190, 80))
    return picture


def meeting():
    picture = Picture(900, 560, (236, 226, 208))
    picture.box(120, 50, 660, 230, (44, 92, 122))
    for flag, x in enumerate((330, 450, 570)):
        picture.box(x - 50, 90, 100, 64, (200, 46, 40) if flag == 1 else (232, 214, 160))
    picture.box(210, 190, 480, 12, (232, 214, 160))
    picture.box(260, 216, 380, 12, (232, 214, 160))
    picture.box(90, 280, 720, 46, (146, 108, 74))
    picture.box(380, 238, 140, 88, (112, 76, 48))
    picture.person(450, 190, 50, (40, 44, 60))
    for row in range(4):
        size, y, count = 46 + 12 * row, 350 + 52 * row, 11 - row
        for seat in range(count):
            x = 450 + (seat - (count - 1) / 2) * (size * 1.5)
            picture.person(x, y, size, SHIRTS[(seat * 2 + row * 3) % len(SHIRTS)])
    return picture


def gifts():
    picture = Picture(750, 520, (206, 226, 232))
    picture.box(0, 410, 750, 110, (172, 152, 118))
    picture.box(400, 200, 330, 230, (238, 222, 190))
    picture.wedge(565, 90, 420, 116, (158, 78, 58))
    picture.box(520, 290, 90, 140, (112, 76, 48))
    picture.box(640, 260, 60, 60, (110, 150, 170))
    for x, y, size in ((40, 380, 90), (136, 380, 90), (88, 306, 90), (232, 392, 76)):
        picture.gift(x, y, size, (176, 44, 40) if x % 3 else (58, 110, 90))
    picture.person(330, 300, 96, (176, 44, 40))
    picture.person(470, 306, 92, (112, 92, 134))
    picture.gift(366, 376, 66, (214, 150, 52))
    return picture


def kitchen():
    picture = Picture(750, 520, (240, 234, 222))
    for x in range(0, 750, 75):
        picture.box(x, 0, 3, 240, (222, 214, 198))
    for y in range(0, 240, 60):
        picture.box(0, y, 750, 3, (222, 214, 198))
    picture.box(0, 300, 750, 70, (120, 126, 132))
    for x in (150, 375, 600):
        for puff in range(4):
            picture.disc(x - 30 + 20 * puff, 150 - 26 * (puff % 2), 26, 18, (226, 230, 232))
        picture.box(x - 80, 190, 160, 120, (168, 174, 180))
        picture.box(x - 92, 182, 184, 16, (134, 140, 148))
        picture.box(x - 60, 310, 120, 14, (210, 96, 48))
    picture.box(0, 400, 750, 120, (158, 118, 80))
    for bowl in range(9):
        x = 55 + bowl * 80
        picture.disc(x, 444, 30, 12, (250, 250, 246))
        picture.box(x - 30, 444, 60, 10, SHIRTS[bowl % len(SHIRTS)])
        picture.disc(x, 454, 30, 18, SHIRTS[bowl % len(SHIRTS)])
        picture.disc(x, 441, 24, 10, (255, 255, 255))
    return picture


def main():
    for name, draw in (("bieu-trung", emblem), ("hoi-nghi", meeting), ("trao-qua", gifts), ("bep-an", kitchen)):
        draw().write(os.path.join(sys.argv[1], name + ".png"))


main()
