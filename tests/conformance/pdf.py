"""Reads a PDF file for the conformance rules: its bytes as they stand, its objects through qpdf, its content and its fonts."""

import base64
import json
import re
import struct
import subprocess
import zlib

TOKEN = re.compile(
    rb'(?P<space>[\x00\t\n\x0c\r ]+|%[^\r\n]*)'
    rb'|(?P<hex><[^<>]*>)'
    rb'|(?P<mark><<|>>|[\[\]{}])'
    rb'|(?P<name>/[^\x00\t\n\x0c\r ()<>\[\]{}/%]*)'
    rb'|(?P<string>\((?:[^()\\]|\\[\s\S])*\))'
    rb'|(?P<nested>\()'
    rb'|(?P<word>[^\x00\t\n\x0c\r ()<>\[\]{}/%]+)'
    rb'|(?P<stray>[\s\S])')
NUMBER = re.compile(rb'[+-]?(\d+\.?\d*|\.\d+)$')
REFERENCE = re.compile(r'\d+ \d+ R$')
EOL = (b'\n', b'\r\n', b'\r')


def nested_end(data, position):
    """The end of a string whose parentheses nest."""
    depth = 0
    while position < len(data):
        byte = data[position:position + 1]
        if byte == b'\\':
            position += 1
        elif byte == b'(':
            depth += 1
        elif byte == b')':
            depth -= 1
            if depth == 0:
                return position + 1
        position += 1
    return position


def tokens(data, position=0, end=None):
    """Yields (kind, bytes, offset); whitespace and comments are left out."""
    end = len(data) if end is None else end
    match = TOKEN.match
    while position < end:
        found = match(data, position, end)
        kind, after = found.lastgroup, found.end()
        if kind == 'nested':
            kind, after = 'string', nested_end(data, position)
        if kind != 'space':
            yield kind, data[position:after], position
        position = after


def unescape(token):
    """The bytes of a literal string or a hexadecimal one."""
    if token[:1] == b'<':
        digits = re.sub(rb'[^0-9A-Fa-f]', b'', token)
        return bytes.fromhex((digits + b'0' * (len(digits) % 2)).decode())
    if b'\\' not in token:
        return token[1:-1]
    plain = {b'n': b'\n', b'r': b'\r', b't': b'\t', b'b': b'\b', b'f': b'\f', b'\n': b'', b'\r': b'', b'\r\n': b''}

    def one(found):
        letter = found.group(1)
        if letter[:1].isdigit():
            return bytes([int(letter, 8) & 255])
        return plain.get(letter, letter)
    return re.sub(rb'\\([0-7]{1,3}|\r\n|[\s\S])', one, token[1:-1])


class Limits:
    """Clause 6.1.13 and 6.1.6 over every token that passes."""

    def __init__(self):
        self.faults = {}

    def fault(self, clause, message, where):
        self.faults.setdefault(clause, []).append((message, where))

    def inspect(self, kind, token, where):
        if kind == 'word':
            if len(token) > 8 and NUMBER.match(token):
                self.number(token, where)
        elif kind == 'name':
            if len(token) > 120 and len(re.sub(rb'#[0-9A-Fa-f]{2}', b'x', token)) - 1 > 127:
                self.fault('A-6.1.13-4', 'name longer than 127 bytes', where)
        elif kind == 'hex':
            inner = re.sub(rb'\s+', b'', token[1:-1])
            if len(inner) % 2:
                self.fault('A-6.1.6-1', 'odd number of hexadecimal digits', where)
            if inner and not re.fullmatch(rb'[0-9A-Fa-f]+', inner):
                self.fault('A-6.1.6-2', 'not a hexadecimal digit', where)
            if len(inner) > 2 * 32767:
                self.fault('A-6.1.13-3', 'string longer than 32767 bytes', where)
        elif kind == 'string' and len(token) > 32767 and len(unescape(token)) > 32767:
            self.fault('A-6.1.13-3', 'string longer than 32767 bytes', where)

    def number(self, token, where):
        if b'.' not in token:
            if not -2147483648 <= int(token) <= 2147483647:
                self.fault('A-6.1.13-1', 'integer out of range: %s' % token.decode(), where)
            return
        value = abs(float(token))
        if value > 3.403e38:
            self.fault('A-6.1.13-2', 'real out of range', where)
        if 0 < value < 1.175e-38:
            self.fault('A-6.1.13-5', 'real too close to zero', where)


class Bytes:
    """The file as a sequence of bytes (clause 6.1)."""

    def __init__(self, data, limits, resolve):
        self.data = data
        self.limits = limits
        self.resolve = resolve
        self.count = 0
        self.filters = []  # (name, object)
        self.names = []    # of fonts and structure types: (token, object)
        self.keyword_trailer = data.rfind(b'trailer')
        self.scan()

    def scan(self):
        last = [None, None]
        where = 'trailer'
        opened = []
        position = 0
        while position < len(self.data):
            for kind, token, offset in tokens(self.data, position):
                position = offset + len(token)
                if kind == 'word':
                    if token == b'obj' and last[1] is not None:
                        where = '%s 0 R' % last[0][0].decode(errors='replace')
                        self.start(last, offset, where)
                        opened = []
                    elif token == b'endobj':
                        self.finish(offset, where)
                        where = 'trailer'
                    elif token == b'stream':
                        position = self.stream(opened, position, where)
                        break
                    last = [last[1], (token, offset)]
                self.limits.inspect(kind, token, where)
                if kind == 'name' and opened and opened[-1][1] in (b'/BaseFont', b'/FontName', b'/S'):
                    self.names.append((token, where))
                opened.append((kind, token))
            else:
                break

    def start(self, last, offset, where):
        self.count += 1
        (number, first), (generation, second) = last
        between = (self.data[first + len(number):second], self.data[second + len(generation):offset])
        if any(space not in (b' ', b'\t', b'\n', b'\r', b'\x0c', b'\x00') for space in between):
            self.limits.fault('A-6.1.9-1', 'more than one white-space before the generation or "obj"', where)
        if self.data[first - 1:first] not in (b'\n', b'\r') or self.data[offset + 3:offset + 4] not in (b'\n', b'\r'):
            self.limits.fault('A-6.1.9-1', 'no line end around "obj"', where)

    def finish(self, offset, where):
        if self.data[offset - 1:offset] not in (b'\n', b'\r') or self.data[offset + 6:offset + 7] not in (b'\n', b'\r'):
            self.limits.fault('A-6.1.9-1', 'no line end around "endobj"', where)

    def stream(self, opened, position, where):
        dictionary = top_level(opened)
        for key in (b'/F', b'/FFilter', b'/FDecodeParms'):
            if key in dictionary:
                self.limits.fault('A-6.1.7-3', 'stream has %s' % key.decode(), where)
        for kind, token in dictionary.get(b'/Filter', []):
            if kind == 'name':
                self.filters.append((token.decode(), where))
        begin = position
        if self.data[begin:begin + 2] == b'\r\n':
            begin += 2
        elif self.data[begin:begin + 1] == b'\n':
            begin += 1
        else:
            self.limits.fault('A-6.1.7-2', '"stream" is not followed by a line feed', where)
        length = self.length(dictionary)
        after = re.compile(rb'(\r\n|\n|\r|)endstream').match(self.data, begin + length)
        if not after:
            self.limits.fault('A-6.1.7-1', 'Length %d is not that of the stream' % length, where)
            found = self.data.find(b'endstream', begin)
            return len(self.data) if found < 0 else found + 9
        if not after.group(1):
            self.limits.fault('A-6.1.7-2', 'no line end before "endstream"', where)
        if [token for _, token in dictionary.get(b'/Type', [])] == [b'/ObjStm']:
            self.packed(self.data[begin:begin + length], where)
        return after.end()

    def packed(self, data, where):
        """What is in an object stream counts like what stands in the open."""
        for kind, token, _ in tokens(zlib.decompress(data)):
            self.limits.inspect(kind, token, where)

    def length(self, dictionary):
        words = [token for kind, token in dictionary.get(b'/Length', []) if kind == 'word']
        if len(words) == 3:
            value = self.resolve('%d 0 R' % int(words[0]))
            return value if isinstance(value, int) else -1
        return int(words[0]) if len(words) == 1 and words[0].isdigit() else -1


def top_level(opened):
    """The entries of the outermost dictionary: key to tokens."""
    found, depth, key, wait = {}, 0, None, True
    for kind, token in opened:
        if token in (b'>>', b']'):
            depth -= 1
        if depth == 1 and kind == 'name' and wait:
            key, wait = token, False
            found[key] = []
        elif depth >= 1 and key is not None:
            found[key].append((kind, token))
            value = found[key]
            if depth == 1 and not (kind == 'word' and token.isdigit()):
                wait = True
            elif depth == 1 and len(value) == 1:
                wait = True
        if token in (b'<<', b'['):
            depth += 1
    return found


class Stream:
    """A stream: its dictionary, its data (decoded where the filters are general)."""

    def __init__(self, dictionary, data):
        self.dict = dictionary
        self.data = data


class Document:
    """The objects of a file. References, names and strings are as qpdf writes them in JSON."""

    def __init__(self, path):
        with open(path, 'rb') as file:
            self.raw = file.read()
        run = subprocess.run(['qpdf', '--json=2', '--json-key=qpdf', '--json-key=pages', '--json-stream-data=inline',
                              '--decode-level=generalized', path, '-'], capture_output=True, check=False)
        if run.returncode not in (0, 3):
            raise ValueError(run.stderr.decode(errors='replace'))
        read = json.loads(run.stdout.decode('utf-8', 'replace'))
        self.warnings = run.stderr.decode(errors='replace') if run.returncode == 3 else ''
        self.objects = {}
        self.trailer = {}
        for key, value in read['qpdf'][1].items():
            if key == 'trailer':
                self.trailer = value['value']
            elif 'stream' in value:
                self.objects[key[4:]] = Stream(value['stream']['dict'], base64.b64decode(value['stream']['data']))
            else:
                self.objects[key[4:]] = value['value']
        self.pages = [page['object'] for page in read['pages']]
        self.catalog = self.dict(self.trailer.get('/Root'))
        self.limits = Limits()
        self.bytes = Bytes(self.raw, self.limits, self.get)
        self.memory = {}

    def get(self, value):
        while isinstance(value, str) and REFERENCE.match(value):
            value = self.objects.get(value)
        return value

    def dict(self, value):
        """The dictionary that a value is or refers to; empty where it is none."""
        value = self.get(value)
        if isinstance(value, Stream):
            return value.dict
        return value if isinstance(value, dict) else {}

    def list(self, value):
        value = self.get(value)
        return value if isinstance(value, list) else []

    def stream(self, value):
        value = self.get(value)
        return value if isinstance(value, Stream) else None

    def text(self, value):
        """A text string, None where the value is none."""
        value = self.get(value)
        if isinstance(value, str) and value.startswith('u:'):
            return value[2:]
        if isinstance(value, str) and value.startswith('b:'):
            return bytes.fromhex(value[2:]).decode('latin-1')
        return None

    def name(self, value):
        value = self.get(value)
        return value[1:] if isinstance(value, str) and value.startswith('/') else None

    def once(self, key, make):
        """What `make` gives, made the first time only."""
        if key not in self.memory:
            self.memory[key] = make(self)
        return self.memory[key]

    def dicts(self):
        """Every dictionary in the file with the object it is in."""
        stack = [(value, reference) for reference, value in self.objects.items()]
        stack.append((self.trailer, 'trailer'))
        while stack:
            value, where = stack.pop()
            if isinstance(value, Stream):
                value = value.dict
            if isinstance(value, dict):
                yield value, where
                stack.extend((inner, where) for inner in value.values() if isinstance(inner, (dict, list)))
            elif isinstance(value, list):
                stack.extend((inner, where) for inner in value if isinstance(inner, (dict, list)))

    def number_tree(self, value):
        """The entries of a number tree or, with /Names, of a name tree."""
        found, stack = {}, [value]
        while stack:
            node = self.dict(stack.pop())
            for key in ('/Nums', '/Names'):
                pairs = self.list(node.get(key))
                found.update(zip(pairs[::2], pairs[1::2]))
            stack.extend(reversed(self.list(node.get('/Kids'))))
        return found


OPERATORS = set(b"""b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re
RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"""".split())
PAINT = {b'b', b'B', b'b*', b'B*', b'f', b'F', b'f*', b's', b'S', b'sh'}
SHOW = {b'Tj', b'TJ', b"'", b'"'}


class Mark:
    """A marked-content sequence."""

    def __init__(self, tag, properties, outer, where):
        self.tag = tag
        self.properties = properties
        self.outer = outer
        self.where = where
        self.mcid = properties.get('/MCID')

    def chain(self):
        mark = self
        while mark:
            yield mark
            mark = mark.outer


class Content:
    """What the content of a page does, its forms included."""

    def __init__(self, document, page):
        self.document = document
        self.page = page
        self.where = 'page %d' % (document.pages.index(page) + 1)
        self.marks = []
        self.loose = []        # painting operators outside of marks: (operator, where)
        self.shown = {}        # (font, code, whether in ActualText) to where
        self.colours = {}      # device colour spaces and others: name to where
        self.intents = []
        self.unknown = []
        self.missing = []      # names that are not in the resources
        self.images = []       # inline: {key: tokens}
        self.balance = []
        self.deepest = 0
        self.forms = []
        entry = document.dict(page)
        contents = document.get(entry.get('/Contents'))
        parts = contents if isinstance(contents, list) else [entry.get('/Contents')]
        streams = [document.stream(part) for part in parts]
        data = b'\n'.join(stream.data for stream in streams if stream)
        self.run(data, document.dict(entry.get('/Resources')), None, self.where)

    def run(self, data, resources, outer, where):
        state = {'font': None, 'mark': outer, 'depth': 0, 'resources': resources, 'where': where, 'floor': outer}
        fonts = []
        operands = []
        inspect = self.document.limits.inspect
        position = 0
        while position < len(data):
            for kind, token, offset in tokens(data, position):
                position = offset + len(token)
                inspect(kind, token, where)
                if kind != 'word' or NUMBER.match(token) or token in (b'true', b'false', b'null'):
                    operands.append((kind, token))
                    continue
                if token == b'q':
                    fonts.append(state['font'])
                    state['depth'] += 1
                    self.deepest = max(self.deepest, state['depth'])
                elif token == b'Q':
                    state['depth'] -= 1
                    state['font'] = fonts.pop() if fonts else None
                elif token == b'ID':
                    position = self.inline(operands, data, position, state)
                    operands = []
                    break
                else:
                    self.operate(token, operands, state)
                operands = []
            else:
                break
        if state['depth']:
            self.balance.append(('q and Q do not pair', where))
        if state['mark'] is not state['floor']:
            self.balance.append(('a marked-content sequence is not closed', where))

    def operate(self, operator, operands, state):
        if operator in SHOW:
            self.show(operands, state)
        elif operator == b'BDC' or operator == b'BMC':
            self.open(operator, operands, state)
        elif operator == b'EMC':
            if state['mark'] is state['floor']:
                self.balance.append(('EMC without a beginning', state['where']))
            else:
                state['mark'] = state['mark'].outer
        elif operator == b'Tf':
            state['font'] = self.resource('/Font', operands, state)
        elif operator in PAINT:
            self.paint(operator, state)
            if operator == b'sh':
                self.resource('/Shading', operands, state)
        elif operator == b'Do':
            self.do(operands, state)
        elif operator == b'gs':
            self.resource('/ExtGState', operands, state)
        elif operator in (b'rg', b'RG', b'g', b'G', b'k', b'K'):
            self.colours.setdefault({b'r': 'DeviceRGB', b'g': 'DeviceGray', b'k': 'DeviceCMYK'}[operator[:1].lower()], state['where'])
        elif operator in (b'cs', b'CS') and operands:
            name = operands[-1][1].decode()
            if name in ('/DeviceRGB', '/DeviceGray', '/DeviceCMYK', '/Pattern'):
                self.colours.setdefault(name[1:], state['where'])
            else:
                self.resource('/ColorSpace', operands, state)
        elif operator == b'ri' and operands:
            self.intents.append((operands[-1][1].decode(), state['where']))
        elif operator not in OPERATORS:
            self.unknown.append((operator.decode(errors='replace'), state['where']))

    def resource(self, kind, operands, state):
        name = operands[0][1].decode(errors='replace') if operands else '?'
        value = self.document.dict(state['resources'].get(kind)).get(name)
        if value is None:
            self.missing.append((kind + ' ' + name, state['where']))
        return value

    def paint(self, operator, state):
        if not state['mark'] or not any(mark.mcid is not None or mark.tag == '/Artifact' for mark in state['mark'].chain()):
            self.loose.append((operator.decode(), state['where']))

    def show(self, operands, state):
        codes = b''.join(unescape(token) for kind, token in operands if kind in ('hex', 'string'))
        if not codes:
            return
        self.paint(b'Tj', state)
        replaced = bool(state['mark']) and any('/ActualText' in mark.properties for mark in state['mark'].chain())
        if isinstance(state['font'], str):
            if len(codes) % 2:
                self.missing.append(('half a code', state['where']))
            for (code,) in struct.iter_unpack('>H', codes[:len(codes) // 2 * 2]):
                self.shown.setdefault((state['font'], code, replaced), state['where'])

    def open(self, operator, operands, state):
        tag = operands[0][1].decode(errors='replace') if operands else ''
        properties = {}
        if operator == b'BDC' and len(operands) == 2:
            properties = self.document.dict(self.resource('/Properties', operands[1:], state))
        elif operator == b'BDC':
            for key, value in top_level(operands[1:]).items():
                if len(value) == 1:
                    kind, token = value[0]
                    properties[key.decode()] = (
                        int(token) if kind == 'word' and token.isdigit() else decode_text(unescape(token))
                        if kind in ('string', 'hex') else token.decode(errors='replace'))
                else:
                    properties[key.decode()] = value
        state['mark'] = Mark(tag, properties, state['mark'], state['where'])
        self.marks.append(state['mark'])

    def do(self, operands, state):
        reference = self.resource('/XObject', operands, state)
        entry = self.document.dict(reference)
        if entry.get('/Subtype') != '/Form':
            self.paint(b'Do', state)
            return
        if len(self.forms) < 1000:
            self.forms.append(reference)
            inner = self.document.dict(entry.get('/Resources'))
            self.run(self.document.stream(reference).data, inner, state['mark'], '%s, form %s' % (self.where, reference))

    def inline(self, operands, data, position, state):
        self.images.append(({key.decode(): value for key, value in top_level([('mark', b'<<')] + operands).items()}, state['where']))
        self.paint(b'BI', state)
        end = re.compile(rb'[\s>]EI(?=\s|$)').search(data, position)
        return end.end() if end else len(data)


def decode_text(data):
    return 'u:' + (data[2:].decode('utf-16-be', 'replace') if data[:2] == b'\xfe\xff' else data.decode('latin-1'))


class TrueType:
    """The tables of an embedded TrueType program that the rules need."""

    def __init__(self, data):
        count = struct.unpack_from('>H', data, 4)[0]
        self.tables = {}
        for index in range(count):
            tag, _, offset, length = struct.unpack_from('>4sIII', data, 12 + 16 * index)
            if offset + length > len(data):
                raise ValueError('table %r ends behind the file' % tag)
            self.tables[tag.decode('latin-1')] = data[offset:offset + length]
        self.units = struct.unpack_from('>H', self.tables['head'], 18)[0]
        self.count = struct.unpack_from('>H', self.tables['maxp'], 4)[0]
        metrics = struct.unpack_from('>H', self.tables['hhea'], 34)[0]
        hmtx = self.tables['hmtx']
        widths = [struct.unpack_from('>H', hmtx, 4 * index)[0] for index in range(metrics)]
        self.widths = widths + widths[-1:] * (self.count - metrics)
        self.outlines = None
        if 'loca' in self.tables:
            long = struct.unpack_from('>h', self.tables['head'], 50)[0]
            loca = self.tables['loca']
            ends = struct.unpack('>%d%s' % (self.count + 1, 'I' if long else 'H'), loca[:(self.count + 1) * (4 if long else 2)])
            self.outlines = [after > before for before, after in zip(ends, ends[1:])]
            if ends[-1] * (1 if long else 2) > len(self.tables['glyf']):
                raise ValueError('outlines end behind their table')

    def width(self, glyph):
        return self.widths[glyph] * 1000 / self.units


class Cff:
    """A bare CFF program: how many glyphs there are, and how wide each is."""

    def __init__(self, data):
        self.data = data
        _, position = self.index(data[2])
        tops, position = self.index(position)
        _, position = self.index(position)
        self.shared, _ = self.index(position)
        self.top = self.dictionary(tops[0])
        self.glyphs, _ = self.index(self.top[17][0])
        self.count = len(self.glyphs)
        matrix = self.top.get((12, 7))
        self.units = 1 / matrix[0] if matrix else 1000
        self.keyed = (12, 30) in self.top
        self.outlines = None
        self.selectors = self.privates()

    def index(self, position):
        count = struct.unpack_from('>H', self.data, position)[0]
        if not count:
            return [], position + 2
        size = self.data[position + 2]
        start = position + 3
        offsets = [int.from_bytes(self.data[start + size * i:start + size * (i + 1)], 'big') for i in range(count + 1)]
        base = start + size * (count + 1) - 1
        return [self.data[base + a:base + b] for a, b in zip(offsets, offsets[1:])], base + offsets[-1]

    @staticmethod
    def dictionary(data):
        found, operands, i = {}, [], 0
        while i < len(data):
            byte = data[i]
            i += 1
            if byte == 28:
                operands.append(struct.unpack_from('>h', data, i)[0])
                i += 2
            elif byte == 29:
                operands.append(struct.unpack_from('>i', data, i)[0])
                i += 4
            elif byte == 30:
                digits = ''
                while not digits.endswith('f'):
                    digits += '%02x' % data[i]
                    digits = digits[:digits.index('f') + 1] if 'f' in digits else digits
                    i += 1
                text = digits[:-1].replace('c', 'E-').replace('b', 'E').replace('a', '.').replace('e', '-')
                operands.append(float(text))
            elif byte >= 32:
                if byte <= 246:
                    operands.append(byte - 139)
                else:
                    operands.append((byte - 247) * 256 + data[i] + 108 if byte <= 250 else -(byte - 251) * 256 - data[i] - 108)
                    i += 1
            else:
                key = byte
                if byte == 12:
                    key = (12, data[i])
                    i += 1
                found[key] = operands
                operands = []
        return found

    def private(self, top):
        if 18 not in top:
            return 0, 0, []
        size, offset = (int(value) for value in top[18])
        inner = self.dictionary(self.data[offset:offset + size])
        routines = self.index(offset + int(inner[19][0]))[0] if 19 in inner else []
        return inner.get(20, [0])[0], inner.get(21, [0])[0], routines

    def privates(self):
        """Default and nominal width and the subroutines, for each glyph."""
        if not self.keyed:
            return [self.private(self.top)] * self.count
        fonts = [self.private(self.dictionary(part)) for part in self.index(self.top[(12, 36)][0])[0]]
        at = self.top[(12, 37)][0]
        if self.data[at] == 0:
            return [fonts[self.data[at + 1 + glyph]] for glyph in range(self.count)]
        ranges = struct.unpack_from('>H', self.data, at + 1)[0]
        starts = [struct.unpack_from('>HB', self.data, at + 3 + 3 * i) for i in range(ranges)]
        ends = [start for start, _ in starts[1:]] + [self.count]
        return [fonts[font] for (start, font), end in zip(starts, ends) for _ in range(start, end)]

    def width(self, glyph):
        """The width stands as an odd operand before the first operator that takes a known number of them."""
        default, nominal, routines = self.selectors[glyph]
        found = self.first_operator(self.glyphs[glyph], routines, [], 0)
        if found is None:
            return None
        operator, operands = found
        expected = {21: 2, 4: 1, 22: 1, 14: 0}.get(operator)
        has = len(operands) > expected if expected is not None else len(operands) % 2 == 1
        return (nominal + operands[0] if has else default) * 1000 / self.units

    def first_operator(self, data, routines, operands, depth):
        """The operator that may have the width before it, with its operands; None where there is none."""
        i = 0
        while i < len(data) and depth < 10:
            byte = data[i]
            i += 1
            if byte == 28:
                operands.append(struct.unpack_from('>h', data, i)[0])
                i += 2
            elif byte == 255:
                operands.append(struct.unpack_from('>i', data, i)[0] / 65536)
                i += 4
            elif byte >= 32:
                if byte <= 246:
                    operands.append(byte - 139)
                else:
                    operands.append((byte - 247) * 256 + data[i] + 108 if byte <= 250 else -(byte - 251) * 256 - data[i] - 108)
                    i += 1
            elif byte in (10, 29):
                called = routines if byte == 10 else self.shared
                number = operands.pop() + (107 if len(called) < 1240 else 1131 if len(called) < 33900 else 32768)
                found = self.first_operator(called[number], routines, operands, depth + 1)
                if found:
                    return found
            elif byte != 11:
                return (byte, operands) if byte in (1, 3, 4, 14, 18, 19, 20, 21, 22, 23) else None
        return None


class Font:
    """A Type 0 font with its descendant, its program and its map to Unicode."""

    def __init__(self, document, reference):
        self.reference = reference
        self.dict = document.dict(reference)
        below = document.list(self.dict.get('/DescendantFonts'))
        self.below = document.dict(below[0]) if below else {}
        self.descriptor = document.dict(self.below.get('/FontDescriptor'))
        self.fault = None
        self.program = None
        self.file = next((key for key in ('/FontFile2', '/FontFile3', '/FontFile') if key in self.descriptor), None)
        stream = document.stream(self.descriptor.get(self.file)) if self.file else None
        self.subtype = document.name(stream.dict.get('/Subtype')) if stream else None
        self.length = document.get(stream.dict.get('/Length1')) if stream else None
        self.size = len(stream.data) if stream else 0
        if stream:
            try:
                self.program = self.parse(stream.data)
            except (struct.error, KeyError, IndexError, ValueError, ZeroDivisionError) as error:
                self.fault = repr(error)
        mapping = document.get(self.below.get('/CIDToGIDMap'))
        self.map = mapping.data if isinstance(mapping, Stream) else None
        self.widths = self.read_widths(document)
        self.default = document.get(self.below.get('/DW'))
        self.default = 1000 if self.default is None else self.default
        cmap = document.stream(self.dict.get('/ToUnicode'))
        self.unicode = read_cmap(cmap.data) if cmap else None
        cidset = document.stream(self.descriptor.get('/CIDSet'))
        self.cidset = cidset.data if cidset else None

    @staticmethod
    def parse(data):
        if data[:4] == b'OTTO':
            font = TrueType.__new__(TrueType)
            TrueType.__init__(font, data)
            return font
        return TrueType(data) if data[:4] in (b'\0\1\0\0', b'true') else Cff(data)

    def read_widths(self, document):
        found, entries, i = {}, document.list(self.below.get('/W')), 0
        while i + 1 < len(entries):
            second = document.get(entries[i + 1])
            if isinstance(second, list):
                found.update((entries[i] + j, width) for j, width in enumerate(second))
                i += 2
            else:
                found.update((code, entries[i + 2]) for code in range(entries[i], second + 1))
                i += 3
        return found

    def glyph(self, code):
        if self.map is not None:
            return int.from_bytes(self.map[2 * code:2 * code + 2], 'big')
        return code


def read_cmap(data):
    """Codes to the bytes they stand for (UTF-16, big end first)."""
    found = {}
    for block in re.findall(rb'beginbfchar(.*?)endbfchar', data, re.S):
        for code, value in re.findall(rb'<([0-9A-Fa-f\s]*)>\s*<([0-9A-Fa-f\s]*)>', block):
            found[int(code, 16)] = bytes.fromhex(value.decode())
    for block in re.findall(rb'beginbfrange(.*?)endbfrange', data, re.S):
        for first, last, value, several in re.findall(
                rb'<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f\s]*)>|\[([^\]]*)\])', block):
            codes = range(int(first, 16), int(last, 16) + 1)
            if several:
                values = [bytes.fromhex(part.decode()) for part in re.findall(rb'<([^>]*)>', several)]
                found.update(zip(codes, values))
            else:
                start = bytes.fromhex(value.decode())
                for offset, code in enumerate(codes):
                    found[code] = start[:-2] + ((int.from_bytes(start[-2:], 'big') + offset) & 0xffff).to_bytes(2, 'big')
    return found
