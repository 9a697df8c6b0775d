#!/usr/bin/env python3
"""Breaks a good file once for every rule, and sees that the rule notices: twins.py FILE.pdf (one that tongket wrote)."""

import copy
import multiprocessing
import os
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

import check  # noqa: E402
import twin  # noqa: E402
from rule import RULES  # noqa: E402


def sub(pattern, replacement):
    """A change of the file's bytes."""
    def change(data):
        changed, count = re.subn(pattern, replacement, data, count=1, flags=re.S)
        if not count:
            raise ValueError('%r is not in the file' % pattern)
        return changed
    return change


def put(name, key, value):
    """A change of one entry of a named object, or of an entry in an entry where `key` has dots."""
    def change(good):
        entry, *path = [place(good, name)] + key.split('.')
        for part in path[:-1]:
            entry = entry[part]
            entry = good.value(entry) if isinstance(entry, str) else entry
        if value is None:
            del entry[path[-1]]
        else:
            entry[path[-1]] = value
    return change


def drop(name, key):
    return put(name, key, None)


def place(good, name):
    return {'catalog': lambda: good.catalog, 'info': lambda: good.information, 'page': lambda: good.value(good.page),
            'state': lambda: good.state, 'names': lambda: good.names, 'root': lambda: good.root,
            'fonts': lambda: good.value(good.page)['/Resources']['/Font'],
            'spaces': lambda: good.value(good.page)['/Resources']['/ColorSpace'],
            'outlines': lambda: good.value(good.catalog['/Outlines']),
            'entry': lambda: good.value(good.value(good.catalog['/Outlines'])['/First'])}.get(
                name, lambda: good.value(good.at[name]))()


def content(before, after):
    return lambda good: good.replace(good.at['content'], before, after)


def begin(extra):
    """More content, within an artifact."""
    return content(b'/Artifact <</Type /Layout>> BDC\n', b'/Artifact <</Type /Layout>> BDC\n' + extra + b'\n')


def xmp(before, after):
    return lambda good: good.replace(good.at['metadata'], before, after)


def kind(name, value):
    return put(name, '/S', '/' + value)


def move(name, into, first=False):
    """An element and what is in it put into another one."""
    def change(good):
        child = good.at[name]
        parent = good.value(good.value(child)['/P'])
        parent['/K'].remove(child)
        target = good.at.get(into, good.document)
        good.value(child)['/P'] = target
        good.value(target).setdefault('/K', []).insert(0 if first else len(good.value(target)['/K']), child)
    return change


def wrap(name, into):
    """A new element around one."""
    def change(good):
        child = good.at[name]
        parent = good.value(child)['/P']
        outer = good.add({'/S': '/' + into, '/P': parent, '/K': [child], '/Type': '/StructElem'})
        kids = good.value(parent)['/K']
        kids[kids.index(child)] = outer
        good.value(child)['/P'] = outer
    return change


def both(*changes):
    def change(good):
        for one in changes:
            one(good)
    return change


def profile(offset, data, key='profile'):
    def change(good):
        old = good.data(good.at[key])
        good.keep(good.at[key], old[:offset] + data + old[offset + len(data):])
    return change


def device(operator):
    """A device colour while the output intent is of another space, or gone."""
    def change(good):
        if operator == b'k':
            begin(b'0 0 0 1 k')(good)
        elif operator == b'g':
            del good.catalog['/OutputIntents']
        else:
            profile(16, b'CMYK')(good)
            begin(b'1 0 0 rg')(good)
    return change


def encrypted(source, target):
    subprocess.run(['qpdf', '--encrypt', '', '', '256', '--', source, target], capture_output=True, check=False)


def cidset(good):
    good.value(good.at['descriptor'])['/CIDSet'] = good.stream({}, b'\x80')


def map_code(value):
    """Another meaning for the code that is shown on the page."""
    def change(good):
        good.keep(good.at['unicode'], re.sub(rb'<%04X> <[0-9A-F]+>' % good.code, b'<%04X> <%s>' % (good.code, value),
                                             good.data(good.at['unicode'])))
    return change


def unmap_code(good):
    good.keep(good.at['unicode'], re.sub(rb'<%04X> <[0-9A-F]+>\n' % good.code, b'', good.data(good.at['unicode'])))


def block_count(good):
    good.keep(good.at['unicode'], re.sub(rb'\d+ beginbfchar', b'99 beginbfchar', good.data(good.at['unicode'])))


def hollow(good):
    """The outline of a letter that is shown goes missing: its place in loca becomes empty."""
    data = bytearray(good.data(good.at['program']))
    count = int.from_bytes(data[4:6], 'big')
    tables = {bytes(data[12 + 16 * i:16 + 16 * i]): int.from_bytes(data[20 + 16 * i:24 + 16 * i], 'big') for i in range(count)}
    size = 4 if data[tables[b'head'] + 51] else 2
    at = tables[b'loca'] + size * good.code
    data[at + size:at + 2 * size] = data[at:at + size]
    good.keep(good.at['program'], bytes(data))


def same_names(good):
    """A second font program under the name of the first."""
    other = good.stream(dict(good.value(good.at['program'])), good.data(good.at['program']))
    descriptor = good.add(dict(good.value(good.at['descriptor']), **{'/FontFile2': other}))
    below = good.add(dict(good.value(good.at['below']), **{'/FontDescriptor': descriptor}))
    good.value(good.page)['/Resources']['/Font']['/F2'] = good.add(dict(good.value(good.font), **{'/DescendantFonts': [below]}))


def wrong_width(good):
    entries = good.value(good.at['below'])['/W']
    for i in range(0, len(entries) - 1, 2):
        entries[i + 1] = [width + 7 for width in entries[i + 1]]


def pua(good):
    del good.value(good.at['span'])['/ActualText']
    content(b'/Span <</ActualText (a)>> BDC', b'/Span <</Lang (vi)>> BDC')(good)


def loose_annotation(owner):
    """The annotation's key leads to an element of another kind."""
    def change(good):
        numbers = good.tree['/Nums']
        key = good.value(good.at[owner])['/StructParent']
        numbers[numbers.index(key, len(numbers) - 10) + 1] = good.at['paragraph']
    return change


def link_without_object(good):
    entry = good.value(good.at['link'])
    entry['/K'] = [kid for kid in entry['/K'] if isinstance(kid, int)]


def annotation(subtype):
    return both(put('square', '/Subtype', '/' + subtype))


def row_of_marks(good):
    row = good.value(good.at['row of marks'])
    row[0], row[1] = row[1], row[0]


def order_of_pages(good):
    """A paragraph whose second half comes first."""
    good.mark(good.at['paragraph'], 'P')
    good.value(good.at['paragraph'])['/K'] = [good.marks - 1, 1]
    good.keep(good.at['content'], good.content)


def page_key(good):
    pages = [entry['value'] for entry in good.objects.values()
             if isinstance(entry.get('value'), dict) and entry['value'].get('/Type') == '/Page']
    pages[0]['/StructParents'] = pages[1]['/StructParents']


def files_unsorted(good):
    good.names['/EmbeddedFiles'] = {'/Names': []}


def inner_layers(good):
    good.catalog['/OCProperties']['/Configs'][0]['/Name'] = 'u:Một'


def signed(good):
    good.catalog['/Perms'] = {'/Other': {}}


def extra(parent, name):
    """An element more, with content, at the end of another."""
    def change(good):
        good.element('extra', name, parent)
        good.keep(good.at['content'], good.content)
    return change


def heading(level):
    return kind('heading', 'H%d' % level)


LZW = bytes((0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01))


def stray(value):
    """A value that nothing needs, in the catalog."""
    def change(good):
        good.catalog['/Thua'] = value(good) if callable(value) else value
    return change


def names_33(good):
    names = ['/N%d' % i for i in range(33)]
    return ['/DeviceN', names, '/DeviceRGB', {}, {'/Colorants': {name: good.spot for name in names}}]


# What breaks a rule: a change of the objects, or of the bytes (BYTES), or of the file (FILES).
BYTES = {
    'A-6.1.2-1': sub(rb'%PDF-1\.\d', b'%PDF-1.9'),
    'A-6.1.2-2': sub(rb'\n%[\x80-\xff]{4}', b'\n%abcd'),
    'A-6.1.3-1': sub(rb'/ID \[', b'/IX ['),
    'A-6.1.3-3': lambda data: data + b'more\n',
    'A-6.1.4-1': sub(rb'\n00000000(\d\d) 00000 n', rb'\n00000001\1 00000 n'),
    'A-6.1.4-2': sub(rb'\nxref\n', b'\nxref\n\n'),
    'A-6.1.7-1': sub(rb'/Length (\d)(\d\d) ', rb'/Length 9\2 '),
    'A-6.1.7-2': sub(rb'\nstream\n', b'\nstream\r'),
    'A-6.1.8-1': sub(rb'(/FontName /)[A-Z]{3}', rb'\1#80'),
    'A-6.1.9-1': sub(rb'\n(\d+) 0 obj\n', rb'\n\1 0 obj '),
    'A-6.1.13-7': sub(rb'(\ntrailer.*?/Size )\d+', rb'\g<1>9000000'),
}
FILES = {'A-6.1.3-2': encrypted}
OBJECTS = {
    'A-6.1.6-1': begin(b'BT /F1 1 Tf <001> Tj ET'),
    'A-6.1.6-2': begin(b'BT /F1 1 Tf <00zz> Tj ET'),
    'A-6.1.7-3': put('metadata', '/F', 'u:a'),
    'A-6.1.7-4': stray(lambda good: good.stream({'/Filter': '/LZWDecode'}, LZW)),
    'A-6.1.10-1': content(b'/F /AHx', b'/F /LZW'),
    'A-6.1.12-1': signed,
    'A-6.1.13-1': begin(b'99999999999 w'),
    'A-6.1.13-2': begin(b'4' + b'0' * 39 + b'.0 w'),
    'A-6.1.13-3': stray('u:' + 'a' * 40000),
    'A-6.1.13-4': stray('/' + 'a' * 130),
    'A-6.1.13-5': begin(b'0.' + b'0' * 40 + b'1 w'),
    'A-6.1.13-8': begin(b'q ' * 29 + b'Q ' * 29),
    'A-6.1.13-9': stray(names_33),
    'A-6.1.13-10': lambda good: good.replace(good.at['unicode'], b'<%04X> ' % good.code, b'<01%04X> ' % good.code),
    'A-6.1.13-11': put('page', '/CropBox', [0, 0, 2, 2]),
    'A-6.2.2-1': begin(b'BX 1 zz EX'),
    'A-6.2.2-2': drop('form', '/Resources'),
    'A-6.2.2-a': begin(b'EMC EMC'),
    'A-6.2.3-1': profile(12, b'abst'),
    'A-6.2.3-2': lambda good: good.catalog['/OutputIntents'].append(
        dict(good.catalog['/OutputIntents'][0], **{'/DestOutputProfile': good.at['input']})),
    'A-6.2.3-3': lambda good: good.catalog['/OutputIntents'][0].update({'/DestOutputProfileRef': {}}),
    'A-6.2.3-a': lambda good: good.catalog['/OutputIntents'][0].pop('/OutputConditionIdentifier'),
    'A-6.2.4.2-1': profile(36, b'none', 'input'),
    'A-6.2.4.3-2': device(b'rg'),
    'A-6.2.4.3-3': device(b'k'),
    'A-6.2.4.3-4': device(b'g'),
    'A-6.2.4.4-1': lambda good: place(good, 'spaces')['/C3'][4].update({'/Colorants': {}}),
    'A-6.2.4.4-2': lambda good: place(good, 'spaces').update({'/C2': ['/Separation', '/Rot', '/DeviceRGB', {
        '/FunctionType': 2, '/Domain': [0, 1], '/C0': [0, 0, 0], '/C1': [0, 1, 0], '/N': 1}]}),
    'A-6.2.5-1': put('state', '/TR', '/Identity'),
    'A-6.2.5-2': put('state', '/TR2', '/Identity'),
    'A-6.2.5-3': put('state', '/HTP', [0, 0]),
    'A-6.2.5-4': put('state', '/HT./HalftoneType', 6),
    'A-6.2.5-5': put('state', '/HT./HalftoneName', 'u:a'),
    'A-6.2.6-1': begin(b'/Bright ri'),
    'A-6.2.8-1': put('image', '/Alternates', []),
    'A-6.2.8-2': put('image', '/OPI', {}),
    'A-6.2.8-3': put('image', '/Interpolate', True),
    'A-6.2.8-a': put('image', '/Width', 3),
    'A-6.2.8.3-1': put('image', '/Filter', '/JPXDecode'),
    'A-6.2.9-1': put('form', '/Subtype2', '/PS'),
    'A-6.2.9-2': put('form', '/Ref', {}),
    'A-6.2.9-3': lambda good: place(good, 'page')['/Resources']['/XObject'].update(
        {'/Ps': good.stream({'/Type': '/XObject', '/Subtype': '/PS'}, b'')}),
    'A-6.2.10-1': put('state', '/BM', '/Bright'),
    'A-6.2.10-2': drop('catalog', '/OutputIntents'),
    'A-6.2.11.2-1': put('below', '/Type', '/Fount'),
    'A-6.2.11.2-2': put('font', '/Subtype', '/Type3'),
    'A-6.2.11.2-3': put('font', '/BaseFont', None),
    'A-6.2.11.2-7': put('program', '/Subtype', '/Type9'),
    'A-6.2.11.2-a': drop('descriptor', '/StemV'),
    'A-6.2.11.3-1': drop('below', '/CIDSystemInfo'),
    'A-6.2.11.3-2': drop('below', '/CIDToGIDMap'),
    'A-6.2.11.3-3': put('font', '/Encoding', '/Other-H'),
    'A-6.2.11.4-1': drop('descriptor', '/FontFile2'),
    'A-6.2.11.4-2': begin(b'BT /F1 1 Tf <FF00> Tj ET'),
    'A-6.2.11.4-4': cidset,
    'A-6.2.11.4-a': hollow,
    'A-6.2.11.4-b': same_names,
    'A-6.2.11.5-1': wrong_width,
    'A-6.2.11.7-1': unmap_code,
    'A-6.2.11.7-2': map_code(b'FEFF'),
    'A-6.2.11.7-3': pua,
    'A-6.2.11.7-a': block_count,
    'A-6.2.11.8-1': begin(b'BT /F1 1 Tf <0000> Tj ET'),
    'A-6.3.1-1': annotation('Movie'),
    'A-6.3.2-1': drop('uri', '/F'),
    'A-6.3.2-2': put('uri', '/F', 2),
    'A-6.3.3-1': drop('square', '/AP'),
    'A-6.3.3-2': lambda good: place(good, 'square')['/AP'].update({'/D': place(good, 'square')['/AP']['/N']}),
    'A-6.4.1-1': put('widget', '/AA', {}),
    'A-6.4.1-2': put('widget', '/AA', {}),
    'A-6.4.1-3': put('catalog', '/AcroForm./NeedAppearances', True),
    'A-6.4.2-1': put('catalog', '/AcroForm./XFA', []),
    'A-6.4.2-2': put('catalog', '/NeedsRendering', True),
    'A-6.5.1-1': put('uri', '/A', {'/S': '/Launch', '/F': 'u:a'}),
    'A-6.5.1-2': put('catalog', '/OpenAction./N', '/Print'),
    'A-6.5.2-1': put('catalog', '/AA', {}),
    'A-6.5.2-2': put('page', '/AA', {}),
    'A-6.6.2.1-1': drop('catalog', '/Metadata'),
    'A-6.6.2.1-a': drop('metadata', '/Subtype'),
    'A-6.6.2.1-2': xmp(b'"?>', b'" bytes="9"?>'),
    'A-6.6.2.1-3': xmp(b'<?xpacket begin="\xef\xbb\xbf" ', b'<?xpacket begin="\xef\xbb\xbf" encoding="UTF-8" '),
    'A-6.6.2.1-4': xmp(b'</rdf:RDF>', b'</rdf:RDX>'),
    'A-6.6.2.1-5': xmp(b'<dc:title>', b'<!--\xff--><dc:title>'),
    'A-6.6.2.3-1': xmp(b'<pdfaSchema:prefix>', b'<pdfaSchema:other>a</pdfaSchema:other><pdfaSchema:prefix>'),
    'A-6.6.2.3-2': lambda good: good.keep(good.at['metadata'], re.sub(
        rb'(<pdfaExtension:schemas>\s*<rdf:)Bag>(.*)</rdf:Bag>(\s*</pdfaExtension)', rb'\1Seq>\2</rdf:Seq>\3',
        good.data(good.at['metadata']), flags=re.S)),
    'A-6.6.2.3-3': lambda good: good.keep(good.at['metadata'], re.sub(
        rb'<pdfaSchema:prefix>.*?</pdfaSchema:prefix>', b'', good.data(good.at['metadata']))),
    'A-6.6.2.3-4': xmp(b'>internal<', b'>inner<'),
    'A-6.6.2.3-7': lambda good: good.keep(good.at['metadata'], re.sub(
        rb'<pdfaExtension:schemas>.*</pdfaExtension:schemas>', b'', good.data(good.at['metadata']), flags=re.S)),
    'A-6.6.2.3-a': xmp(b'<pdfaSchema:prefix>', b'<pdfaSchema:prefix>x'),
    'A-6.6.3-1': put('info', '/Title', 'u:khác'),
    'A-6.6.3-2': put('info', '/ModDate', "u:D:20200101000000+07'00'"),
    'A-6.6.4-1': lambda good: good.keep(good.at['metadata'], re.sub(
        rb'<pdfaid:part>.*?</pdfaid:conformance>', b'', good.data(good.at['metadata']), flags=re.S)),
    'A-6.6.4-2': xmp(b'<pdfaid:part>3', b'<pdfaid:part>2'),
    'A-6.6.4-3': xmp(b'<pdfaid:conformance>A', b'<pdfaid:conformance>B'),
    'A-6.6.4-4': lambda good: good.keep(good.at['metadata'], good.data(good.at['metadata']).replace(b'pdfaid', b'paid')),
    'A-6.7.2-1': drop('catalog', '/MarkInfo'),
    'A-6.7.3-1': drop('catalog', '/StructTreeRoot'),
    'A-6.8-1': put('file', '/Subtype', '/json'),
    'A-6.8-2': put('specification', '/UF', 'u:'),
    'A-6.8-3': drop('specification', '/AFRelationship'),
    'A-6.8-4': drop('catalog', '/AF'),
    'A-6.8-a': drop('file', '/Params'),
    'A-6.8-b': files_unsorted,
    'A-6.9-1': put('catalog', '/OCProperties./D./Name', 'u:'),
    'A-6.9-2': inner_layers,
    'A-6.9-3': put('catalog', '/OCProperties./D./Order', []),
    'A-6.9-4': put('catalog', '/OCProperties./D./AS', []),
    'A-6.10-1': put('names', '/AlternatePresentations', {}),
    'A-6.10-2': put('page', '/PresSteps', {}),
    'A-6.11-1': put('catalog', '/Requirements', []),
    'UA-5-1': lambda good: good.keep(good.at['metadata'], re.sub(
        rb'<pdfuaid:part>.*?</pdfuaid:part>', b'', good.data(good.at['metadata']))),
    'UA-5-2': xmp(b'<pdfuaid:part>1', b'<pdfuaid:part>2'),
    'UA-5-3': lambda good: good.keep(good.at['metadata'], good.data(good.at['metadata']).replace(b'pdfuaid', b'uaid')),
    'UA-7.1-1': content(b'BDC\nBT', b'BDC\n/Artifact BMC EMC BT'),
    'UA-7.1-2': begin(b'/P <</MCID 99>> BDC EMC'),
    'UA-7.1-3': content(b'/Artifact <</Type /Layout>> BDC', b'/Other <</Type /Layout>> BDC'),
    'UA-7.1-4': put('catalog', '/MarkInfo./Suspects', True),
    'UA-7.1-5': kind('paragraph', 'Doan'),
    'UA-7.1-6': both(put('root', '/RoleMap', {'/Doan': '/Van', '/Van': '/Doan'}), kind('paragraph', 'Doan')),
    'UA-7.1-7': put('root', '/RoleMap./P', '/H1'),
    'UA-7.1-9': lambda good: good.keep(good.at['metadata'], re.sub(
        rb'<dc:title>.*?</dc:title>', b'', good.data(good.at['metadata']), flags=re.S)),
    'UA-7.1-10': drop('catalog', '/ViewerPreferences'),
    'UA-7.1-12': drop('paragraph', '/P'),
    'UA-7.1-a': content(b'MCID 1>>', b'MCID 0>>'),
    'UA-7.1-b': row_of_marks,
    'UA-7.1-c': content(b'/P <</MCID 1>> BDC', b'/Artifact BMC'),
    'UA-7.1-d': page_key,
    'UA-7.1-e': put('paragraph', '/K', []),
    'UA-7.1-f': lambda good: good.value(good.document).update({'/S': '/Sect'}),
    'UA-7.1-g': order_of_pages,
    'UA-7.1-h': content(b'/Artifact <</Type /Layout>>', b'/Artifact <</Type /Watermark>>'),
    'UA-7.2-29': put('paragraph', '/Lang', 'u:tiếng Việt'),
    'UA-7.2-33': drop('catalog', '/Lang'),
    'UA-7.2-3': extra('table', 'P'),
    'UA-7.2-4': move('footrow', 'document'),
    'UA-7.2-5': move('thead', 'document'),
    'UA-7.2-6': move('tbody', 'document'),
    'UA-7.2-7': move('tfoot', 'document'),
    'UA-7.2-8': wrap('th', 'Div'),
    'UA-7.2-9': wrap('td', 'Div'),
    'UA-7.2-10': extra('row', 'P'),
    'UA-7.2-11': kind('tfoot', 'THead'),
    'UA-7.2-12': kind('thead', 'TFoot'),
    'UA-7.2-13': both(kind('tbody', 'THead'), kind('thead', 'THead')),
    'UA-7.2-14': kind('tbody', 'TFoot'),
    'UA-7.2-17': wrap('item', 'Div'),
    'UA-7.2-18': wrap('body', 'Div'),
    'UA-7.2-19': extra('list', 'P'),
    'UA-7.2-20': extra('item', 'P'),
    'UA-7.2-26': wrap('toci', 'Div'),
    'UA-7.2-27': extra('toc', 'P'),
    'UA-7.2-36': extra('thead', 'P'),
    'UA-7.2-37': extra('tbody', 'P'),
    'UA-7.2-38': extra('tfoot', 'P'),
    'UA-7.2-a': lambda good: (good.mark(good.at['row2'], 'P'), good.keep(good.at['content'], good.content)),
    'UA-7.2-15': both(drop('rowth', '/A./RowSpan'), put('td', '/A', {'/O': '/Table', '/RowSpan': 2}),
                      put('td2', '/A', {'/O': '/Table', '/ColSpan': 2})),
    'UA-7.2-41': put('td2', '/A', {'/O': '/Table', '/RowSpan': 2}),
    'UA-7.2-42': extra('footrow', 'TD'),
    'UA-7.2-43': put('td', '/A', {'/O': '/Table', '/ColSpan': -1}),
    'UA-7.3-1': drop('figure', '/Alt'),
    'UA-7.3-a': drop('figure', '/A'),
    'UA-7.4.2-1': heading(6),
    'UA-7.4.4-1': both(kind('heading', 'H'), kind('paragraph', 'H')),
    'UA-7.4.4-2': kind('heading', 'H'),
    'UA-7.5-1': drop('th', '/A./Scope'),
    'UA-7.5-a': both(kind('th', 'TD'), kind('rowth', 'TD')),
    'UA-7.6-a': drop('list', '/A'),
    'UA-7.7-1': drop('formula', '/Alt'),
    'UA-7.9-1': drop('note', '/ID'),
    'UA-7.9-2': put('note2', '/ID', 'u:n1'),
    'UA-7.17-a': put('entry', '/Title', 'u:'),
    'UA-7.17-b': put('outlines', '/Count', 77),
    'UA-7.17-c': put('catalog', '/PageLabels', {'/Nums': [1, {'/S': '/D'}]}),
    'UA-7.18.1-1': loose_annotation('square'),
    'UA-7.18.1-2': drop('square', '/Contents'),
    'UA-7.18.1-3': drop('widget', '/TU'),
    'UA-7.18.2-2': annotation('TrapNet'),
    'UA-7.18.3-1': drop('page', '/Tabs'),
    'UA-7.18.4-1': loose_annotation('widget'),
    'UA-7.18.5-1': loose_annotation('uri'),
    'UA-7.18.5-2': drop('uri', '/Contents'),
    'UA-7.18.5-a': link_without_object,
    'UA-7.18.5-b': put('goto', '/Dest', ['99999 0 R', '/Fit']),
    'UA-7.18.8-1': annotation('PrinterMark'),
    'UA-7.20-2': lambda good: good.keep(good.at['form'], b'/P <</MCID 0>> BDC EMC'),
}


def build(clause, folder):
    """The path of the twin that breaks a rule."""
    path = os.path.join(folder, clause + '.pdf')
    if clause in OBJECTS:
        good = copy.deepcopy(GOOD)
        OBJECTS[clause](good)
        good.write(path)
    elif clause in BYTES:
        with open(os.path.join(folder, 'good.pdf'), 'rb') as file:
            data = BYTES[clause](file.read())
        with open(path, 'wb') as file:
            file.write(data)
    else:
        FILES[clause](os.path.join(folder, 'good.pdf'), path)
    return path


def fault(task):
    """What is wrong with how a rule takes its twin; None where nothing is."""
    clause, folder = task
    if clause not in OBJECTS and clause not in BYTES and clause not in FILES:
        return '%s: there is no twin' % clause
    try:
        found = {name for name, _, _ in check.check(build(clause, folder))}
    except Exception as error:  # pylint: disable=broad-except
        return '%s: %s' % (clause, repr(error)[:200])
    return None if clause in found else '%s: the twin passes; found were %s' % (clause, ' '.join(sorted(found)) or 'none')


def main(path):
    global GOOD  # pylint: disable=global-statement
    GOOD = twin.Good(twin.load(path))
    with tempfile.TemporaryDirectory() as folder:
        good = os.path.join(folder, 'good.pdf')
        GOOD.write(good)
        faults = ['the good file: %s: %s (%s)' % found for found in check.check(good)]
        with multiprocessing.Pool(os.cpu_count()) as pool:
            faults += [text for text in pool.map(fault, [(clause, folder) for clause in RULES], 8) if text]
    faults += ['%s: there is no such rule' % clause for clause in {**OBJECTS, **BYTES, **FILES} if clause not in RULES]
    for text in faults:
        print(text)
    if not faults:
        print('%d rules, each with a twin' % len(RULES))
    return 1 if faults else 0


GOOD = None

if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
