"""Rules over fonts and the text shown in them (ISO 19005-3, 6.2.11; ISO 14289-1, 7.21)."""

import re

import pdf
from file_rules import contents
from rule import rule


def fonts(document):
    """Fonts by reference: all that are named in resources."""
    def find(_):
        found = {}
        for entry, _ in document.dicts():
            for value in document.dict(entry.get('/Font')).values():
                if isinstance(value, str) and document.dict(value):
                    found[value] = None
        return {reference: pdf.Font(document, reference) for reference in found}
    return document.once('fonts', find)


def shown(document):
    """Every (font, code, whether in ActualText, where) shown."""
    for content in contents(document):
        for (reference, code, replaced), where in content.shown.items():
            font = fonts(document).get(reference)
            if font:
                yield font, code, replaced, '%s, %s' % (reference, where)


@rule('A-6.2.11.2-1')
def font_type(document):
    for reference, font in fonts(document).items():
        if font.dict.get('/Type') != '/Font' or font.below and font.below.get('/Type') != '/Font':
            yield 'a font whose Type is not Font', reference


@rule('A-6.2.11.2-2')
def font_subtype(document):
    for reference, font in fonts(document).items():
        if font.dict.get('/Subtype') != '/Type0' or font.below.get('/Subtype') not in ('/CIDFontType0', '/CIDFontType2'):
            yield 'a font of a kind that is not known here: %s' % font.dict.get('/Subtype'), reference


@rule('A-6.2.11.2-3')
def font_name(document):
    for reference, font in fonts(document).items():
        names = {font.below.get('/BaseFont'), font.descriptor.get('/FontName')}
        if not document.name(font.dict.get('/BaseFont')) or len(names) != 1 or None in names:
            yield 'BaseFont and FontName are missing or differ', reference


@rule('A-6.2.11.2-7')
def program_type(document):
    allowed = {'/FontFile2': (None,), '/FontFile3': ('Type1C', 'CIDFontType0C', 'OpenType'), '/FontFile': (None,)}
    for reference, font in fonts(document).items():
        if font.file and font.subtype not in allowed[font.file]:
            yield 'font program of type %s' % font.subtype, reference
        if font.file == '/FontFile2' and font.below.get('/Subtype') != '/CIDFontType2':
            yield 'a TrueType program in a font of another kind', reference
        if font.file == '/FontFile2' and font.length != font.size:
            yield 'Length1 is not the length of the program', reference


@rule('A-6.2.11.2-a')
def descriptor(document):
    """ISO 32000-1, table 122."""
    for reference, font in fonts(document).items():
        for key in ('/Flags', '/FontBBox', '/ItalicAngle', '/Ascent', '/Descent', '/CapHeight', '/StemV'):
            if key not in font.descriptor:
                yield 'font descriptor without %s' % key, reference
        flags = document.get(font.descriptor.get('/Flags', 0))
        if (flags & 4 != 0) == (flags & 32 != 0):
            yield 'font flags say neither or both of symbolic and not', reference


@rule('A-6.2.11.3-1')
def collections(document):
    for reference, font in fonts(document).items():
        information = document.dict(font.below.get('/CIDSystemInfo'))
        if not document.text(information.get('/Registry')) or not document.text(information.get('/Ordering')) \
                or not isinstance(information.get('/Supplement'), int):
            yield 'CIDSystemInfo is not complete', reference


@rule('A-6.2.11.3-2')
def glyph_map(document):
    for reference, font in fonts(document).items():
        value = document.get(font.below.get('/CIDToGIDMap'))
        if font.below.get('/Subtype') == '/CIDFontType2' and value != '/Identity' and not isinstance(value, pdf.Stream):
            yield 'no CIDToGIDMap', reference


@rule('A-6.2.11.3-3')
def encoding(document):
    """Other maps may be used when they are embedded; here none are."""
    for reference, font in fonts(document).items():
        if font.dict.get('/Encoding') not in ('/Identity-H', '/Identity-V'):
            yield 'encoding %s' % font.dict.get('/Encoding'), reference


@rule('A-6.2.11.4-1')
def embedded(document):
    for reference, font in fonts(document).items():
        if not font.program:
            yield 'font program is missing or broken%s' % (': ' + font.fault if font.fault else ''), reference


@rule('A-6.2.11.4-2')
def glyphs_present(document):
    for font, code, _, where in shown(document):
        if font.program and font.glyph(code) >= font.program.count:
            yield 'glyph %d is not in the font' % font.glyph(code), where


@rule('A-6.2.11.4-a')
def outlines_present(document):
    """A letter without outline means that the subset left it out."""
    for font, code, _, where in shown(document):
        outlines = font.program.outlines if font.program else None
        if outlines and font.glyph(code) < len(outlines) and not outlines[font.glyph(code)]:
            text = ((font.unicode or {}).get(code) or b'').decode('utf-16-be', 'replace')
            if text.strip() and any(letter.isalnum() for letter in text):
                yield 'glyph of %r has no outline' % text, where


@rule('A-6.2.11.4-4')
def cid_set(document):
    for reference, font in fonts(document).items():
        if font.cidset is not None and font.program:
            bits = ''.join(format(byte, '08b') for byte in font.cidset)
            if bits[:font.program.count].count('1') != font.program.count or '1' in bits[font.program.count:]:
                yield 'CIDSet does not list the glyphs of the font', reference


@rule('A-6.2.11.4-b')
def subset_name(document):
    """ISO 32000-1, 9.6.4: two subsets do not share a tag and a name."""
    seen = {}
    for reference, font in fonts(document).items():
        name = font.descriptor.get('/FontName')
        program = font.descriptor.get(font.file) if font.file else None
        if seen.setdefault(name, program) != program:
            yield 'two font programs named %s' % name, reference


@rule('A-6.2.11.5-1')
def widths(document):
    for font, code, _, where in shown(document):
        if font.program and font.glyph(code) < font.program.count:
            real = font.program.width(font.glyph(code))
            said = font.widths.get(code, font.default)
            if real is not None and abs(real - said) > 1:
                yield 'width of code %d is %s, in the font %.1f' % (code, said, real), where


@rule('A-6.2.11.7-1')
def unicode_known(document):
    for font, code, _, where in shown(document):
        if not (font.unicode or {}).get(code):
            yield 'code %d has no meaning in Unicode' % code, where


@rule('A-6.2.11.7-2')
def unicode_valid(document):
    for font, code, _, where in shown(document):
        value = (font.unicode or {}).get(code) or b'\0a'
        try:
            text = value.decode('utf-16-be')
        except UnicodeDecodeError:
            yield 'code %d means no Unicode' % code, where
            continue
        if any(letter in '\0\ufeff\ufffe\uffff' for letter in text):
            yield 'code %d means %r' % (code, text), where


@rule('A-6.2.11.7-3')
def private_use(document):
    for font, code, replaced, where in shown(document):
        value = (font.unicode or {}).get(code) or b''
        text = value.decode('utf-16-be', 'replace')
        if not replaced and any('\ue000' <= letter <= '\uf8ff' or letter >= '\U000f0000' for letter in text):
            yield 'code %d means %r, for private use' % (code, text), where


@rule('A-6.2.11.7-a')
def cmap_form(document):
    """ISO 32000-1, 9.10.3: at most 100 entries in a block, as many as its head says, within a codespace."""
    for reference, font in fonts(document).items():
        cmap = document.stream(font.dict.get('/ToUnicode'))
        data = cmap.data if cmap else b''
        for count, kind, body in re.findall(rb'(\d+)\s+beginbf(char|range)(.*?)endbf', data, re.S):
            entries = len(re.findall(rb'<[^>]*>\s*<[^>]*>' if kind == b'char' else rb'<[^>]*>\s*<[^>]*>\s*(?:<[^>]*>|\[[^\]]*\])', body))
            if int(count) > 100 or int(count) != entries:
                yield 'a block of %s says %s entries and has %d' % (kind.decode(), count.decode(), entries), reference
        if cmap and (b'begincodespacerange' not in data or b'endcmap' not in data):
            yield 'ToUnicode is not a whole CMap', reference


@rule('A-6.2.11.8-1')
def missing_glyph(document):
    for font, code, _, where in shown(document):
        if font.glyph(code) == 0:
            yield '.notdef is shown', where
