"""Rules over the bytes of the file and over all its objects (ISO 19005-3, 6.1)."""

import re

import pdf
from rule import rule


def contents(document):
    return document.once('contents', lambda d: [pdf.Content(d, page) for page in d.pages])


@rule('A-6.1.2-1')
def header(document):
    if not re.match(rb'%PDF-1\.[0-7](\r\n|\r|\n)', document.raw):
        yield 'the file does not begin with %PDF-1.n and a line end', 'file'


@rule('A-6.1.2-2')
def binary_comment(document):
    if not re.match(rb'[^\r\n]*(\r\n|\r|\n)%[\x80-\xff]{4}', document.raw):
        yield 'no comment of four bytes above 127 in the second line', 'file'


@rule('A-6.1.3-1')
def identifier(document):
    parts = document.list(document.trailer.get('/ID'))
    if len(parts) != 2 or not all(document.text(part) for part in parts):
        yield 'no /ID of two strings', 'trailer'


@rule('A-6.1.3-2')
def encryption(document):
    if '/Encrypt' in document.trailer:
        yield 'the file is encrypted', 'trailer'


@rule('A-6.1.3-3')
def end_of_file(document):
    if not re.search(rb'%%EOF(\r\n|\r|\n)?\Z', document.raw):
        yield 'the file does not end with %%EOF', 'file'


@rule('A-6.1.4-1')
def table_offsets(document):
    """Every entry in use leads to the beginning of its object, and is 20 bytes long."""
    for found in re.finditer(rb'(?:^|[\r\n])xref(?:\r\n|\r|\n)', document.raw):
        position = found.end()
        while True:
            section = re.compile(rb'(\d+) (\d+)(?:\r\n|\r|\n| \n| \r)').match(document.raw, position)
            if not section:
                break
            position = section.end()
            first, count = int(section.group(1)), int(section.group(2))
            for number in range(first, first + count):
                entry = re.compile(rb'(\d{10}) (\d{5}) ([nf])( \r| \n|\r\n)').match(document.raw, position)
                if not entry:
                    yield 'a cross-reference entry is malformed', '%d 0 R' % number
                    return
                position = entry.end()
                beginning = b'%d %d obj' % (number, int(entry.group(2)))
                if entry.group(3) == b'n' and not document.raw.startswith(beginning, int(entry.group(1))):
                    yield 'the cross-reference table does not lead to the object', '%d 0 R' % number


@rule('A-6.1.4-2')
def table_keyword(document):
    for found in re.finditer(rb'(?:^|[\r\n])xref(?=\s)', document.raw):
        if not re.compile(rb'(\r\n|\r|\n)\d+ \d+').match(document.raw, found.end()):
            yield 'more than one line end behind "xref"', 'file'


def limit(clause):
    """A rule whose violations are found while the tokens are read."""
    def collect(document):
        contents(document)
        yield from document.limits.faults.get(clause, [])
    rule(clause)(collect)


for each in ('6.1.6-1', '6.1.6-2', '6.1.7-1', '6.1.7-2', '6.1.7-3', '6.1.9-1', '6.1.13-1', '6.1.13-2', '6.1.13-3', '6.1.13-4',
             '6.1.13-5'):
    limit('A-' + each)

FILTERS = ('/ASCIIHexDecode', '/ASCII85Decode', '/FlateDecode', '/RunLengthDecode', '/CCITTFaxDecode', '/JBIG2Decode',
           '/DCTDecode', '/JPXDecode')


@rule('A-6.1.7-4')
def filters(document):
    for name, where in document.bytes.filters:
        if name not in FILTERS:
            yield 'filter %s' % name, where


@rule('A-6.1.8-1')
def utf8_names(document):
    """Names of fonts and of structure types."""
    for token, where in document.bytes.names:
        name = re.sub(rb'#([0-9A-Fa-f]{2})', lambda found: bytes([int(found.group(1), 16)]), token)
        try:
            name.decode()
        except UnicodeDecodeError:
            yield 'the name %r is not UTF-8' % name, where


@rule('A-6.1.10-1')
def inline_filters(document):
    known = set(FILTERS[:5]) | {'/DCTDecode', '/AHx', '/A85', '/Fl', '/RL', '/CCF', '/DCT'}
    for content in contents(document):
        for image, where in content.images:
            for kind, token in image.get('/F', []) + image.get('/Filter', []):
                if kind == 'name' and token.decode() not in known:
                    yield 'inline image with filter %s' % token.decode(), where


@rule('A-6.1.12-1')
def permissions(document):
    for key in document.dict(document.catalog.get('/Perms')):
        if key not in ('/UR3', '/DocMDP'):
            yield 'permissions have %s' % key, 'catalog'


@rule('A-6.1.13-7')
def object_count(document):
    size = document.trailer.get('/Size')
    found = re.findall(rb'/Size (\d+)', document.raw[document.bytes.keyword_trailer:])
    if max([len(document.objects), size if isinstance(size, int) else 0] + [int(part) for part in found[:1]]) > 8388608:
        yield 'more than 8388607 objects', 'trailer'


@rule('A-6.1.13-8')
def nesting(document):
    for content in contents(document):
        if content.deepest > 28:
            yield 'q nests %d deep' % content.deepest, content.where


@rule('A-6.1.13-9')
def colourants(document):
    for value, where in arrays(document):
        if value[:1] == ['/DeviceN'] and len(document.list(value[1])) > 32:
            yield 'DeviceN of more than 32 colourants', where


def arrays(document):
    """Every array in the file with the object it is in."""
    stack = [(value, reference) for reference, value in document.objects.items()]
    while stack:
        value, where = stack.pop()
        value = value.dict if isinstance(value, pdf.Stream) else value
        if isinstance(value, list):
            yield value, where
        inner = value if isinstance(value, list) else value.values() if isinstance(value, dict) else ()
        stack.extend((part, where) for part in inner if isinstance(part, (list, dict)))


@rule('A-6.1.13-10')
def largest_code(document):
    for entry, where in document.dicts():
        cmap = document.stream(entry.get('/ToUnicode'))
        if cmap:
            for code in pdf.read_cmap(cmap.data):
                if code > 65535:
                    yield 'code %d' % code, where


@rule('A-6.1.13-11')
def boundaries(document):
    for page in document.pages:
        entry = document.dict(page)
        while '/Parent' in entry and '/MediaBox' not in entry:
            entry = document.dict(entry['/Parent'])
        if '/MediaBox' not in entry:
            yield 'no MediaBox', page
        for key in ('/MediaBox', '/CropBox', '/BleedBox', '/TrimBox', '/ArtBox'):
            box = document.list(entry.get(key))
            if box and not all(3 <= abs(box[i + 2] - box[i]) <= 14400 for i in (0, 1)):
                yield '%s out of 3 to 14400 units' % key, page


@rule('A-6.5.2-1')
def document_triggers(document):
    if '/AA' in document.catalog:
        yield 'the catalog has AA', 'catalog'


@rule('A-6.5.2-2')
def page_triggers(document):
    for page in document.pages:
        if '/AA' in document.dict(page):
            yield 'the page has AA', page


def actions(document):
    """Every action dictionary."""
    for entry, where in document.dicts():
        if entry.get('/Type') == '/Action':
            yield entry, where
        for key in ('/A', '/OpenAction', '/Next'):
            for value in [entry.get(key)] + document.list(entry.get(key)):
                action = document.dict(value)
                if action.get('/Type') != '/Action' and '/S' in action and '/O' not in action and '/P' not in action:
                    yield action, where


@rule('A-6.5.1-1')
def action_types(document):
    for action, where in actions(document):
        if action.get('/S') not in ('/GoTo', '/GoToR', '/GoToE', '/Thread', '/URI', '/Named', '/SubmitForm'):
            yield 'action %s' % action.get('/S'), where
    if '/JavaScript' in document.dict(document.catalog.get('/Names')):
        yield 'scripts in the name dictionary', 'catalog'


@rule('A-6.5.1-2')
def named_actions(document):
    for action, where in actions(document):
        if action.get('/S') == '/Named' and action.get('/N') not in ('/NextPage', '/PrevPage', '/FirstPage', '/LastPage'):
            yield 'named action %s' % action.get('/N'), where


@rule('A-6.4.1-1')
def widget_actions(document):
    for entry, where in document.dicts():
        if entry.get('/Subtype') == '/Widget' and ('/A' in entry or '/AA' in entry):
            yield 'a widget with A or AA', where


@rule('A-6.4.1-2')
def field_actions(document):
    for entry, where in document.dicts():
        if '/FT' in entry and '/AA' in entry:
            yield 'a form field with AA', where


@rule('A-6.4.1-3')
def appearances_wanted(document):
    if document.dict(document.catalog.get('/AcroForm')).get('/NeedAppearances'):
        yield 'NeedAppearances is true', 'catalog'


@rule('A-6.4.2-1')
def xfa(document):
    if '/XFA' in document.dict(document.catalog.get('/AcroForm')):
        yield 'an XFA form', 'catalog'


@rule('A-6.4.2-2')
def rendering_wanted(document):
    if document.catalog.get('/NeedsRendering'):
        yield 'NeedsRendering is true', 'catalog'


def configurations(document):
    properties = document.dict(document.catalog.get('/OCProperties'))
    if properties:
        yield document.dict(properties.get('/D'))
        for value in document.list(properties.get('/Configs')):
            yield document.dict(value)


@rule('A-6.9-1')
def layer_names(document):
    for entry in configurations(document):
        if not document.text(entry.get('/Name')):
            yield 'an optional content configuration without name', 'OCProperties'


@rule('A-6.9-2')
def layer_names_unique(document):
    names = [document.text(entry.get('/Name')) for entry in configurations(document)]
    if len(set(names)) != len(names):
        yield 'two optional content configurations of one name', 'OCProperties'


@rule('A-6.9-3')
def layer_order(document):
    groups = set(document.list(document.dict(document.catalog.get('/OCProperties')).get('/OCGs')))
    for entry in configurations(document):
        if '/Order' in entry:
            listed, stack = set(), [entry['/Order']]
            while stack:
                value = stack.pop()
                if value in groups if isinstance(value, str) else False:
                    listed.add(value)
                else:
                    stack.extend(document.list(value))
            if listed != groups:
                yield 'Order does not list every group', 'OCProperties'


@rule('A-6.9-4')
def layer_usage(document):
    if any('/AS' in entry for entry in configurations(document)):
        yield 'an optional content configuration with AS', 'OCProperties'


@rule('A-6.10-1')
def alternate_presentations(document):
    if '/AlternatePresentations' in document.dict(document.catalog.get('/Names')):
        yield 'AlternatePresentations', 'catalog'


@rule('A-6.10-2')
def presentation_steps(document):
    for page in document.pages:
        if '/PresSteps' in document.dict(page):
            yield 'PresSteps', page


@rule('A-6.11-1')
def requirements(document):
    if '/Requirements' in document.catalog:
        yield 'Requirements', 'catalog'


def file_specifications(document):
    for entry, where in document.dicts():
        if '/EF' in entry:
            yield entry, where


@rule('A-6.8-1')
def embedded_types(document):
    for entry, where in file_specifications(document):
        for value in document.dict(entry['/EF']).values():
            name = re.sub('#2[fF]', '/', document.name(document.dict(value).get('/Subtype')) or '')
            if not re.fullmatch(r'[-\w+.]+/[-\w+.]+', name):
                yield 'an embedded file without MIME type', where


@rule('A-6.8-2')
def embedded_names(document):
    for entry, where in file_specifications(document):
        if not document.text(entry.get('/F')) or not document.text(entry.get('/UF')):
            yield 'a file specification without F or UF', where


@rule('A-6.8-3')
def embedded_relationships(document):
    for entry, where in file_specifications(document):
        if entry.get('/AFRelationship') not in ('/Source', '/Data', '/Alternative', '/Supplement', '/Unspecified'):
            yield 'AFRelationship is %s' % entry.get('/AFRelationship'), where


@rule('A-6.8-4')
def embedded_associations(document):
    associated = []
    for entry, _ in document.dicts():
        associated += [part for part in document.list(entry.get('/AF'))]
    known = [document.dict(part) for part in associated]
    for entry, where in file_specifications(document):
        if not any(entry is part for part in known):
            yield 'an embedded file that nothing is associated with', where


@rule('A-6.8-a')
def embedded_dates(document):
    """Annex E: Params with ModDate; what Size says is so."""
    for entry, where in file_specifications(document):
        for value in document.dict(entry['/EF']).values():
            stream = document.stream(value)
            parameters = document.dict(stream.dict.get('/Params')) if stream else {}
            if not re.fullmatch(r"D:\d{14}(Z|[+-]\d\d'\d\d'?)?", document.text(parameters.get('/ModDate')) or ''):
                yield 'an embedded file without ModDate', where
            if stream and document.get(parameters.get('/Size', len(stream.data))) != len(stream.data):
                yield 'an embedded file is not as long as its Size', where


@rule('A-6.8-b')
def embedded_listed(document):
    """Found by a reader only when the name tree lists them, too."""
    listed = document.number_tree(document.dict(document.catalog.get('/Names')).get('/EmbeddedFiles'))
    names = [document.text(name) for name in listed]
    if names != sorted(names, key=lambda name: name or ''):
        yield 'the names of embedded files are not in order', 'catalog'
    known = [document.dict(value) for value in listed.values()]
    for entry, where in file_specifications(document):
        if not any(entry is part for part in known):
            yield 'an embedded file that is not in the name tree', where
