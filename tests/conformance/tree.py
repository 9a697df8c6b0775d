"""The structure tree of a document (ISO 32000-1, 14.7)."""

STANDARD = set('Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH '
               'TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula '
               'Form'.split())


class Element:
    """A structure element with what stands in it."""

    def __init__(self, document, reference, entry, parent):
        self.document = document
        self.where = reference
        self.dict = entry
        self.parent = parent
        self.name = document.name(entry.get('/S'))
        self.kind = None       # the standard type
        self.kids = []         # elements
        self.contents = []     # (page, mcid)
        self.objects = []      # (page, reference of the object)
        self.order = []        # all of them, in order

    def text(self, key):
        return self.document.text(self.dict.get(key))

    def attribute(self, owner, key):
        value = self.document.get(self.dict.get('/A'))
        for part in value if isinstance(value, list) else [value]:
            entry = self.document.dict(part)
            if entry.get('/O') == '/' + owner and key in entry:
                return self.document.get(entry[key])
        return None

    def kinds(self):
        return [kid.kind for kid in self.kids]

    def family(self):
        stack = [self]
        while stack:
            element = stack.pop()
            yield element
            stack.extend(reversed(element.kids))


class Structure:
    """All elements in the order of reading, and the ways to them from the pages."""

    def __init__(self, document):
        self.root = document.dict(document.catalog.get('/StructTreeRoot'))
        self.document = document
        self.elements = []
        self.faults = []       # what is no tree
        self.cycles = []       # types whose mapping goes round
        self.roles = document.dict(self.root.get('/RoleMap'))
        self.kids = []
        self.seen = set()
        stack = [(kid, None, None) for kid in reversed(self.kid_list(self.root))]
        while stack:
            self.visit(stack)
        self.numbers = document.number_tree(self.root.get('/ParentTree'))
        by_reference = {element.where: element for element in self.elements}
        self.by_reference = by_reference
        self.by_key = {key: by_reference.get(value) for key, value in self.numbers.items() if isinstance(value, str)}

    def kid_list(self, entry):
        value = entry.get('/K')
        inner = self.document.get(value)
        return inner if isinstance(inner, list) else [] if value is None else [value]

    def visit(self, stack):
        value, parent, page = stack.pop()
        entry = self.document.get(value)
        if isinstance(entry, int):
            parent.contents.append((page, entry))
            return
        if not isinstance(entry, dict):
            self.faults.append(('a child that is nothing', parent.where if parent else 'StructTreeRoot'))
            return
        if entry.get('/Type') == '/MCR':
            parent.contents.append((entry.get('/Pg', page), entry.get('/MCID')))
        elif entry.get('/Type') == '/OBJR':
            parent.objects.append((entry.get('/Pg', page), entry.get('/Obj')))
        else:
            if value in self.seen if isinstance(value, str) else False:
                self.faults.append(('an element that stands twice in the tree', value))
                return
            self.add(stack, value, entry, parent)

    def add(self, stack, value, entry, parent):
        reference = value if isinstance(value, str) else '(direct)'
        self.seen.add(reference)
        element = Element(self.document, reference, entry, parent)
        element.kind = self.standard(element.name)
        self.elements.append(element)
        (parent.kids if parent else self.kids).append(element)
        page = entry.get('/Pg')
        stack.extend((kid, element, page) for kid in reversed(self.kid_list(entry)))

    def standard(self, name):
        passed = set()
        while name not in STANDARD:
            if name in passed:
                self.cycles.append(name)
                return None
            passed.add(name)
            name = self.document.name(self.roles.get('/%s' % name))
            if name is None:
                return None
        return name


def structure(document):
    return document.once('structure', Structure)
