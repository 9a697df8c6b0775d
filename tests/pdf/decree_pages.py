"""Reads the finished pages of a PDF file: lines of text with their type, filled rectangles, pictures. All lengths are in points, y from the top."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'conformance'))
import pdf  # noqa: E402

MM = 72 / 25.4
BLACK = ((b'0',), (b'0', b'0', b'0'))


class Line:
    """Words on one baseline in one element of the structure; `left` and `right` are those of the first and last visible character."""

    def __init__(self, page, mark, y):
        self.page, self.mark, self.y = page, mark, y
        self.parts = []  # (character, left, right, type)

    def add(self, text, left, right, style):
        self.parts.append((text, left, right, style))

    @property
    def seen(self):
        return [part for part in self.parts if part[0].strip()]

    @property
    def text(self):
        return ''.join(part[0] for part in self.parts).strip()

    @property
    def left(self):
        return self.seen[0][1]

    @property
    def right(self):
        return self.seen[-1][2]

    @property
    def centre(self):
        return (self.left + self.right) / 2

    @property
    def width(self):
        return self.right - self.left

    @property
    def gaps(self):
        """Widths of what is left blank between its words, from the left."""
        return [b[1] - a[2] for a, b in zip(self.seen, self.seen[1:]) if b[1] - a[2] > 0.1]

    @property
    def styles(self):
        return {part[3] for part in self.seen}

    @property
    def size(self):
        return max(style.size for style in self.styles)

    def every(self, name):
        """Whether all of it is bold, or italic."""
        return all(getattr(style, name) for style in self.styles)

    def any(self, name):
        return any(getattr(style, name) for style in self.styles)


class Style:
    def __init__(self, family, size, black):
        self.family, self.size, self.black = family, size, black
        face = family.rpartition('-')[2] if '-' in family else ''
        self.bold, self.italic = 'Bold' in face, 'Italic' in face
        self.name = family.partition('-')[0]


class Rule:
    def __init__(self, left, top, width, height):
        self.left, self.top, self.width, self.height = left, top, width, height
        self.right, self.bottom, self.centre = left + width, top + height, left + width / 2


class Element:
    """What one element of the structure has on one page."""

    def __init__(self, tag, lines):
        self.tag, self.lines, self.page = tag, lines, lines[0].page

    @property
    def text(self):
        return ' '.join(' '.join(line.text for line in self.lines).split())


class Page:
    def __init__(self, document, number, reference):
        self.number = number
        entry = document.dict(reference)
        box = document.list(entry.get('/MediaBox'))
        self.width, self.height = float(box[2]), float(box[3])
        self.lines, self.rules, self.elements, self.pictures = [], [], [], []
        Reader(document, entry, self).read()
        for line in self.lines:
            if self.elements and self.elements[-1].lines[0].mark == line.mark:
                self.elements[-1].lines.append(line)
            else:
                self.elements.append(Element(line.mark[0], [line]))


class Reader:
    """The operators that tongket writes: q Q cm Do, rg g, re f, BT ET Tf Td TJ, BDC EMC."""

    def __init__(self, document, entry, page):
        self.document, self.page = document, page
        self.data = b'\n'.join(document.stream(part).data for part in ([entry['/Contents']] if isinstance(entry['/Contents'], str) else entry['/Contents']))
        self.fonts = {}
        self.resources = document.dict(document.dict(entry.get('/Resources')).get('/Font'))
        self.colour, self.font, self.size, self.x, self.y = (b'0',), None, 0.0, 0.0, 0.0
        self.mark, self.marks, self.box = ('', 0), 0, None

    def read(self):
        operands = []
        for kind, token, _ in pdf.tokens(self.data):
            if kind == 'word' and not pdf.NUMBER.match(token):
                self.operate(token, operands)
                operands = []
            else:
                operands.append((kind, token))

    def numbers(self, operands):
        return [float(token) for kind, token in operands if kind == 'word']

    def operate(self, operator, operands):
        if operator in (b'rg', b'g', b'sc', b'scn'):
            self.colour = tuple(token for kind, token in operands if kind == 'word')
        elif operator == b're':
            self.box = self.numbers(operands)
        elif operator == b'f':
            x, y, width, height = self.box
            self.page.rules.append(Rule(x, self.page.height - y - height, width, height))
        elif operator == b'BT':
            self.x = self.y = 0.0
        elif operator == b'Td':
            dx, dy = self.numbers(operands)
            self.x, self.y = self.x + dx, self.y + dy
        elif operator == b'Tf':
            self.font, self.size = self.face(operands[0][1].decode()), self.numbers(operands)[0]
        elif operator == b'TJ':
            self.show(operands)
        elif operator == b'BDC':
            self.marks += 1
            self.mark = (operands[0][1].decode(), self.marks)
        elif operator == b'cm':
            self.page.pictures.append(self.numbers(operands))

    def face(self, name):
        if name not in self.fonts:
            self.fonts[name] = pdf.Font(self.document, self.resources[name])
        return self.fonts[name]

    def show(self, operands):
        font, x, y = self.font, self.x, self.page.height - self.y
        style = Style(self.document.name(font.dict.get('/BaseFont')).partition('+')[2], self.size, self.colour in BLACK)
        line = self.page.lines[-1] if self.page.lines else None
        if not line or line.mark != self.mark or abs(line.y - y) > 0.1:
            line = Line(self.page, self.mark, y)
            self.page.lines.append(line)
        for kind, token in operands:
            if kind == 'word':
                x -= float(token) * self.size / 1000
            for code in codes(token) if kind in ('hex', 'string') else ():
                width = font.widths.get(code, font.default) * self.size / 1000
                line.add(font.unicode[code].decode('utf-16-be'), x, x + width, style)
                x += width


def codes(token):
    data = pdf.unescape(token)
    return [int.from_bytes(data[i:i + 2], 'big') for i in range(0, len(data), 2)]


def read(path):
    document = pdf.Document(path)
    return [Page(document, number, reference) for number, reference in enumerate(document.pages, 1)]
