"""Rules over the structure tree and the marks in the content (ISO 14289-1, 7.1 to 7.9; ISO 19005-3, 6.7)."""

import re

from file_rules import contents
from page_rules import destination_faults
from rule import rule
from tree import STANDARD, structure


def elements(document, *kinds):
    for element in structure(document).elements:
        if not kinds or element.kind in kinds:
            yield element


@rule('A-6.7.2-1')
def marked(document):
    if document.get(document.dict(document.catalog.get('/MarkInfo')).get('/Marked')) is not True:
        yield 'MarkInfo does not say Marked', 'catalog'


@rule('UA-7.1-4')
def suspects(document):
    if document.get(document.dict(document.catalog.get('/MarkInfo')).get('/Suspects')):
        yield 'MarkInfo says Suspects', 'catalog'


@rule('A-6.7.3-1')
def tree_root(document):
    if not structure(document).elements:
        yield 'no structure tree', 'catalog'


@rule('UA-7.1-5')
def standard_types(document):
    for element in elements(document):
        if element.kind is None:
            yield 'structure type %s' % element.name, element.where


@rule('UA-7.1-6')
def circles(document):
    for name in structure(document).cycles:
        yield 'structure type %s is mapped in a circle' % name, 'RoleMap'


@rule('UA-7.1-7')
def remapped(document):
    for name in structure(document).roles:
        if name[1:] in STANDARD:
            yield 'standard type %s is mapped' % name, 'RoleMap'


@rule('UA-7.1-10')
def display_title(document):
    if document.get(document.dict(document.catalog.get('/ViewerPreferences')).get('/DisplayDocTitle')) is not True:
        yield 'ViewerPreferences does not say DisplayDocTitle', 'catalog'


@rule('UA-7.1-12')
def parents(document):
    for element in elements(document):
        wanted = element.parent.where if element.parent else document.catalog.get('/StructTreeRoot')
        if element.dict.get('/P') != wanted:
            yield 'P is not the element above', element.where
    yield from structure(document).faults


@rule('UA-7.1-1')
def artifacts_outside(document):
    for mark in marks(document):
        if mark.tag == '/Artifact' and any(outer.mcid is not None for outer in mark.chain()):
            yield 'an artifact within tagged content', mark.where


@rule('UA-7.1-2')
def tags_outside(document):
    for mark in marks(document):
        if mark.mcid is not None and any(outer.tag == '/Artifact' for outer in mark.chain()):
            yield 'tagged content within an artifact', mark.where


@rule('UA-7.1-3')
def all_marked(document):
    for content in contents(document):
        for operator, where in content.loose:
            yield '%s outside of tagged content and artifacts' % operator, where


def marks(document):
    for content in contents(document):
        yield from content.marks


@rule('UA-7.1-a')
def marks_unique(document):
    """ISO 32000-1, 14.7.4.2."""
    for content in contents(document):
        numbers = [mark.mcid for mark in content.marks if mark.mcid is not None]
        for number in {number for number in numbers if numbers.count(number) > 1} if len(set(numbers)) != len(numbers) else ():
            yield 'MCID %d stands twice' % number, content.where
        for mark in content.marks:
            if mark.mcid is not None and mark.outer and any(outer.mcid is not None for outer in mark.outer.chain()):
                yield 'MCID %d within another' % mark.mcid, content.where


@rule('UA-7.1-b')
def marks_resolved(document):
    """ISO 32000-1, 14.7.4.4: from the mark through the parent tree to the element that has it."""
    tree = structure(document)
    for content in contents(document):
        entry = document.dict(content.page)
        row = document.get(tree.numbers.get(document.get(entry.get('/StructParents'))))
        for mark in content.marks:
            if mark.mcid is None:
                continue
            reference = row[mark.mcid] if isinstance(row, list) and mark.mcid < len(row) else None
            element = tree.by_reference.get(reference)
            if not element:
                yield 'MCID %d leads to no element' % mark.mcid, content.where
            elif (content.page, mark.mcid) not in element.contents:
                yield 'MCID %d leads to an element that does not have it' % mark.mcid, content.where


@rule('UA-7.1-c')
def references_exist(document):
    """Every content item that an element has stands on its page, and in one element only."""
    known = {(content.page, mark.mcid) for content in contents(document) for mark in content.marks if mark.mcid is not None}
    seen = set()
    for element in elements(document):
        for item in element.contents:
            if item not in known:
                yield 'MCID %s is not on page %s' % (item[1], item[0]), element.where
            if item in seen:
                yield 'MCID %s of page %s is in two elements' % (item[1], item[0]), element.where
            seen.add(item)


@rule('UA-7.1-d')
def keys_unique(document):
    """ISO 32000-1, 14.7.4.4: keys of the parent tree are in order, each used by one page or annotation, below the next key."""
    tree = structure(document)
    keys = list(tree.numbers)
    if keys != sorted(keys):
        yield 'the parent tree is not in order', 'StructTreeRoot'
    used = [document.get(entry[key]) for entry, _ in document.dicts() for key in ('/StructParents', '/StructParent') if key in entry]
    if len(set(used)) != len(used):
        yield 'a key of the parent tree is used twice', 'StructTreeRoot'
    following = document.get(tree.root.get('/ParentTreeNextKey'))
    if keys and (not isinstance(following, int) or following <= max(keys)):
        yield 'ParentTreeNextKey is not beyond the keys', 'StructTreeRoot'


@rule('UA-7.1-e')
def empty_elements(document):
    """Elements that hold nothing are silence to a reader, but for empty cells."""
    for element in elements(document):
        if not element.kids and not element.contents and not element.objects and element.kind not in ('TD', 'TH'):
            yield '%s is empty' % element.name, element.where


@rule('UA-7.1-f')
def one_document(document):
    """ISO 32000-1, 14.8.4.2: the whole is one Document."""
    if [element.kind for element in structure(document).kids] != ['Document']:
        yield 'the root is not one Document', 'StructTreeRoot'


@rule('UA-7.1-g')
def reading_order(document):
    """Text stands in the file as it is read: within a page the numbers of the elements' content rise."""
    pages = {page: index for index, page in enumerate(document.pages)}
    for element in elements(document):
        places = [(pages.get(page, -1), number) for page, number in element.contents]
        if places != sorted(places):
            yield 'content of an element is not in the order of pages', element.where


@rule('UA-7.1-h')
def artifact_types(document):
    """ISO 32000-1, 14.8.2.2.2."""
    for mark in marks(document):
        kind, below = mark.properties.get('/Type', '/Layout'), mark.properties.get('/Subtype')
        if mark.tag == '/Artifact' and (kind not in ('/Pagination', '/Layout', '/Page', '/Background') or below and (
                kind != '/Pagination' or below not in ('/Header', '/Footer', '/Watermark'))):
            yield 'artifact of type %s %s' % (kind, below or ''), mark.where


LANGUAGE = re.compile(r'[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$')


@rule('UA-7.2-33')
def language(document):
    """With it the language of outlines, metadata, Alt, ActualText, E and Contents is known (7.2-2, 21 to 25, 30 to 32)."""
    if not document.text(document.catalog.get('/Lang')):
        yield 'the document has no Lang', 'catalog'


@rule('UA-7.2-29')
def languages(document):
    found = [(document.text(entry['/Lang']), where) for entry, where in document.dicts() if '/Lang' in entry]
    found += [((mark.properties['/Lang'] or '')[2:], mark.where) for mark in marks(document) if '/Lang' in mark.properties]
    for value, where in found:
        if not LANGUAGE.match(value or ''):
            yield 'Lang %r' % value, where


def kids_rule(clause, kind, pattern, message):
    """A rule on which elements may stand in one of a kind."""
    def check(document):
        for element in elements(document, kind):
            if element.kids and not re.fullmatch(pattern, '&'.join(str(name) for name in element.kinds())):
                yield message, element.where
    rule(clause)(check)


def parent_rule(clause, kind, parent_kinds):
    """A rule on where elements of a kind may stand."""
    def check(document):
        for element in elements(document, kind):
            if not element.parent or element.parent.kind not in parent_kinds:
                yield '%s does not stand in %s' % (kind, ' or '.join(parent_kinds)), element.where
    rule(clause)(check)


ROWS = '(TR|THead|TBody|TFoot)(&(TR|THead|TBody|TFoot))*'
kids_rule('UA-7.2-3', 'Table', '(Caption&)?%s|%s(&Caption)?|Caption' % (ROWS, ROWS), 'Table holds something else, or its Caption is amid')
parent_rule('UA-7.2-4', 'TR', ('Table', 'THead', 'TBody', 'TFoot'))
parent_rule('UA-7.2-5', 'THead', ('Table',))
parent_rule('UA-7.2-6', 'TBody', ('Table',))
parent_rule('UA-7.2-7', 'TFoot', ('Table',))
parent_rule('UA-7.2-8', 'TH', ('TR',))
parent_rule('UA-7.2-9', 'TD', ('TR',))
kids_rule('UA-7.2-10', 'TR', '(TH|TD)(&(TH|TD))*', 'TR holds something else than TH and TD')
kids_rule('UA-7.2-11', 'Table', '(?!.*THead.*THead).*', 'two THead in a Table')
kids_rule('UA-7.2-12', 'Table', '(?!.*TFoot.*TFoot).*', 'two TFoot in a Table')
kids_rule('UA-7.2-13', 'Table', '(?!.*TFoot).*|.*TBody.*', 'TFoot without TBody')
kids_rule('UA-7.2-14', 'Table', '(?!.*THead).*|.*TBody.*', 'THead without TBody')
parent_rule('UA-7.2-17', 'LI', ('L',))
parent_rule('UA-7.2-18', 'LBody', ('LI',))
kids_rule('UA-7.2-19', 'L', '(Caption&)?(L|LI)(&(L|LI))*|Caption', 'L holds something else than LI, or its Caption is not first')
kids_rule('UA-7.2-20', 'LI', '(Lbl|LBody)(&(Lbl|LBody))*', 'LI holds something else than Lbl and LBody')
parent_rule('UA-7.2-26', 'TOCI', ('TOC',))
kids_rule('UA-7.2-27', 'TOC', '(Caption&)?(TOC|TOCI)(&(TOC|TOCI))*|Caption', 'TOC holds something else than TOCI')
kids_rule('UA-7.2-36', 'THead', 'TR(&TR)*', 'THead holds something else than TR')
kids_rule('UA-7.2-37', 'TBody', 'TR(&TR)*', 'TBody holds something else than TR')
kids_rule('UA-7.2-38', 'TFoot', 'TR(&TR)*', 'TFoot holds something else than TR')


@rule('UA-7.2-a')
def no_loose_content(document):
    """Elements that only group hold no content of their own (ISO 32000-1, 14.8.4.3)."""
    for element in elements(document, 'Document', 'Table', 'THead', 'TBody', 'TFoot', 'TR', 'L', 'LI', 'TOC'):
        if element.contents:
            yield '%s holds content of its own' % element.kind, element.where


class Grid:
    """Which columns the cells of a table take."""

    def __init__(self, table):
        self.overlaps, self.beyond = [], []
        self.lengths = []      # of the rows, with what hangs down from above
        sections = [kid for kid in table.kids if kid.kind in ('THead', 'TBody', 'TFoot')]
        if sections:
            groups = [[row for row in section.kids if row.kind == 'TR'] for section in sections]
        else:
            groups = [[row for row in table.kids if row.kind == 'TR']]
        for rows in groups:
            self.place(rows)

    def place(self, rows):
        taken = {}
        for number, row in enumerate(rows):
            column = 0
            for cell in row.kids:
                while (number, column) in taken:
                    column += 1
                across = cell.attribute('Table', '/ColSpan') or 1
                down = cell.attribute('Table', '/RowSpan') or 1
                if number + down > len(rows):
                    self.beyond.append(cell)
                for place in [(number + i, column + j) for i in range(down) for j in range(across)]:
                    if place in taken:
                        self.overlaps.append(cell)
                    taken[place] = cell
                column += across
        for number, row in enumerate(rows):
            columns = [column for line, column in taken if line == number]
            self.lengths.append((len(columns), row))


def grids(document):
    return document.once('grids', lambda d: [(table, Grid(table)) for table in elements(d, 'Table')])


@rule('UA-7.2-15')
def cells_apart(document):
    for _, grid in grids(document):
        for cell in grid.overlaps:
            yield 'two cells in one place', cell.where


@rule('UA-7.2-41')
def rows_long(document):
    for _, grid in grids(document):
        for cell in grid.beyond:
            yield 'a cell spans more rows than there are', cell.where


@rule('UA-7.2-42')
def rows_equal(document):
    for table, grid in grids(document):
        if len({length for length, _ in grid.lengths}) > 1:
            yield 'rows of different length', table.where


@rule('UA-7.2-43')
def spans_positive(document):
    for element in elements(document, 'TH', 'TD'):
        for key in ('/ColSpan', '/RowSpan'):
            value = element.attribute('Table', key)
            if value is not None and (not isinstance(value, int) or value < 1):
                yield '%s is %s' % (key, value), element.where


@rule('UA-7.5-1')
def scopes(document):
    for element in elements(document, 'TH'):
        if element.attribute('Table', '/Scope') not in ('/Row', '/Column', '/Both') and not element.attribute('Table', '/Headers'):
            yield 'TH without Scope', element.where


@rule('UA-7.5-a')
def heads(document):
    """Every cell has a header: in its row or in its column."""
    for table, grid in grids(document):
        if grid.lengths and not any(cell.kind == 'TH' for _, row in grid.lengths for cell in row.kids):
            yield 'a table without TH', table.where


@rule('UA-7.3-1')
def figures(document):
    for element in elements(document, 'Figure'):
        if not element.text('/Alt') and not element.text('/ActualText'):
            yield 'Figure without Alt', element.where


@rule('UA-7.3-a')
def figure_boxes(document):
    """ISO 32000-1, 14.8.5.4.3: Figure, Formula, Form and Table have a BBox; demanded here of what is on one page."""
    for element in elements(document, 'Figure'):
        box = element.attribute('Layout', '/BBox')
        if not isinstance(box, list) or len(box) != 4 or box[0] >= box[2] or box[1] >= box[3]:
            yield 'Figure without BBox', element.where


@rule('UA-7.4.2-1')
def headings(document):
    last = 0
    for element in elements(document, 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'):
        level = int(element.kind[1])
        if level > last + 1:
            yield '%s behind %s' % (element.kind, 'H%d' % last if last else 'nothing'), element.where
        last = level


@rule('UA-7.4.4-1')
def one_h(document):
    for element in elements(document):
        if element.kinds().count('H') > 1:
            yield 'two H in one element', element.where


@rule('UA-7.4.4-2')
def h_or_hn(document):
    kinds = {element.kind for element in elements(document)}
    if 'H' in kinds and kinds & {'H1', 'H2', 'H3', 'H4', 'H5', 'H6'}:
        yield 'both H and H1', 'StructTreeRoot'


@rule('UA-7.6-a')
def list_numbering(document):
    """ISO 32000-1, 14.8.5.5: a list whose items have labels says of what kind they are."""
    for element in elements(document, 'L'):
        if any('Lbl' in kid.kinds() for kid in element.kids) and element.attribute('List', '/ListNumbering') not in (
                '/Disc', '/Circle', '/Square', '/Decimal', '/UpperRoman', '/LowerRoman', '/UpperAlpha', '/LowerAlpha'):
            yield 'L with labels and without ListNumbering', element.where


@rule('UA-7.7-1')
def formulas(document):
    for element in elements(document, 'Formula'):
        if not element.text('/Alt') and not element.text('/ActualText'):
            yield 'Formula without Alt', element.where


@rule('UA-7.9-1')
def note_identifiers(document):
    for element in elements(document, 'Note'):
        if not element.text('/ID'):
            yield 'Note without ID', element.where


@rule('UA-7.9-2')
def note_identifiers_unique(document):
    seen = set()
    for element in elements(document, 'Note'):
        identifier = element.text('/ID')
        if identifier and identifier in seen:
            yield 'ID of a Note stands twice', element.where
        seen.add(identifier)


@rule('UA-7.17-a')
def outline(document):
    """ISO 32000-1, 12.3.3: links both ways, counts, titles, destinations that are pages."""
    root = document.catalog.get('/Outlines')
    top = document.dict(root)
    if not top:
        return
    yield from branch_faults(document, root, top, 0)


def branch_faults(document, reference, entry, depth):
    before, current, count = None, entry.get('/First'), 0
    while current is not None and count < 100000 and depth < 20:
        item = document.dict(current)
        count += 1
        if item.get('/Parent') != reference or item.get('/Prev') != before:
            yield 'outline entry is not linked back', current
        if not document.text(item.get('/Title')):
            yield 'outline entry without title', current
        fault = destination_faults(document, item.get('/Dest', document.dict(item.get('/A')).get('/D')))
        if fault:
            yield 'outline entry with ' + fault, current
        if '/First' in item:
            yield from branch_faults(document, current, item, depth + 1)
        before, current = current, item.get('/Next')
    if entry.get('/Last') != before:
        yield 'Last is not the last outline entry', reference
    if before is not None and not isinstance(document.get(entry.get('/Count', None if depth else 0)), int):
        yield 'outline entry without Count', reference


@rule('UA-7.17-b')
def outline_counts(document):
    """Count is that of the entries below that are open."""
    def visible(entry):
        total, current, steps = 0, entry.get('/First'), 0
        while current is not None and steps < 100000:
            item = document.dict(current)
            inner = visible(item) if '/First' in item else 0
            said = document.get(item.get('/Count', 0))
            if inner != abs(said):
                wrong.append(current)
            total += 1 + (inner if said > 0 else 0)
            current, steps = item.get('/Next'), steps + 1
        return total
    wrong = []
    root = document.dict(document.catalog.get('/Outlines'))
    if root and visible(root) != document.get(root.get('/Count', 0)):
        wrong.append('Outlines')
    for where in wrong:
        yield 'Count of the outline is wrong', where


@rule('UA-7.17-c')
def page_labels(document):
    """ISO 32000-1, 12.4.2."""
    value = document.catalog.get('/PageLabels')
    if value is not None:
        keys = list(document.number_tree(value))
        if 0 not in keys or keys != sorted(keys) or keys[-1] >= len(document.pages):
            yield 'page labels that do not begin with the first page', 'catalog'
