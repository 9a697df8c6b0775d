"""A good PDF file of every kind of content, made from one of tongket's by adding a page to it: what the broken twins are made of."""

import base64
import json
import subprocess

import pdf


class Twin:
    """A file's objects in qpdf's JSON, to be changed and written."""

    def __init__(self, read):
        self.read = read
        self.objects = read['qpdf'][1]

    def value(self, reference):
        """The value of an object, of a stream its dictionary."""
        entry = self.objects['obj:' + reference]
        return entry['stream']['dict'] if 'stream' in entry else entry['value']

    @property
    def catalog(self):
        return self.value(self.objects['trailer']['value']['/Root'])

    @property
    def information(self):
        return self.value(self.objects['trailer']['value']['/Info'])

    def add(self, value):
        number = 1 + max(int(key[4:].split()[0]) for key in self.objects if key != 'trailer')
        reference = '%d 0 R' % number
        self.objects['obj:' + reference] = {'value': value}
        return reference

    def stream(self, dictionary, data):
        reference = self.add(None)
        self.objects['obj:' + reference] = {'stream': {'dict': dictionary, 'data': base64.b64encode(data).decode()}}
        return reference

    def data(self, reference):
        return base64.b64decode(self.objects['obj:' + reference]['stream']['data'])

    def keep(self, reference, data):
        self.objects['obj:' + reference]['stream']['data'] = base64.b64encode(data).decode()

    def replace(self, reference, before, after):
        """One part of a stream for another; the part must be there."""
        data = self.data(reference)
        if before not in data:
            raise ValueError('%r is not in the stream' % before)
        self.keep(reference, data.replace(before, after, 1))

    def write(self, path):
        with open(path + '.json', 'w', encoding='utf-8') as file:
            json.dump({'qpdf': self.read['qpdf']}, file)
        subprocess.run(['qpdf', '--json-input', path + '.json', '--stream-data=preserve', '--object-streams=disable',
                        '--newline-before-endstream', path],
                       capture_output=True, check=False)


def load(path):
    run = subprocess.run(['qpdf', '--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized', path, '-'],
                         capture_output=True, check=True)
    return json.loads(run.stdout)


class Good(Twin):
    """The file with one page more, on which there is something of everything. `at` names the objects to break."""

    def __init__(self, read):
        super().__init__(read)
        self.at = {}
        self.marks = 0
        self.content = b''
        self.row = []
        self.numbers()
        self.page_object()
        self.resources()
        self.elements()
        self.annotations()
        self.artifacts()
        self.finish()

    def numbers(self):
        root = self.value(self.catalog['/StructTreeRoot'])
        self.root = root
        tree = root['/ParentTree']
        self.tree = self.value(tree) if isinstance(tree, str) else tree
        flat, stack = {}, [self.tree]
        while stack:
            node = stack.pop()
            node = self.value(node) if isinstance(node, str) else node
            flat.update(zip(node.get('/Nums', [])[::2], node.get('/Nums', [])[1::2]))
            stack.extend(node.get('/Kids', []))
        self.tree.clear()
        self.tree['/Nums'] = [part for key in sorted(flat) for part in (key, flat[key])]
        self.key = max(flat) + 1
        top = root['/K']
        self.document = top[0] if isinstance(top, list) else top

    def page_object(self):
        first = next(key[4:] for key, entry in self.objects.items()
                     if isinstance(entry.get('value'), dict) and entry['value'].get('/Type') == '/Page')
        pages = self.value(first)['/Parent']
        self.page = self.add({'/Type': '/Page', '/Parent': pages, '/MediaBox': [0, 0, 595, 842], '/Tabs': '/S',
                              '/StructParents': self.key, '/Annots': []})
        self.value(pages)['/Kids'].append(self.page)
        while pages:
            self.value(pages)['/Count'] += 1
            pages = self.value(pages).get('/Parent')
        self.key += 1

    def resources(self):
        fonts = [key[4:] for key, entry in self.objects.items()
                 if isinstance(entry.get('value'), dict) and entry['value'].get('/Subtype') == '/Type0']
        font = next(part for part in fonts
                    if '/FontFile2' in self.value(self.value(self.value(part)['/DescendantFonts'][0])['/FontDescriptor']))
        self.font = font
        self.at.update(font=font, below=self.value(font)['/DescendantFonts'][0], unicode=self.value(font)['/ToUnicode'])
        self.at['descriptor'] = self.value(self.at['below'])['/FontDescriptor']
        self.at['program'] = self.value(self.at['descriptor'])['/FontFile2']
        known = pdf.read_cmap(self.data(self.at['unicode']))
        self.code = next(code for code, text in sorted(known.items()) if text.decode('utf-16-be') in 'aeniht')
        cmap = (b'1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfchar\n<%04X> <E000>\nendbfchar\nendcmap\n' % self.code)
        private = self.add(dict(self.value(font), **{'/ToUnicode': self.stream({}, cmap)}))
        mask = self.stream({'/Type': '/XObject', '/Subtype': '/Image', '/Width': 2, '/Height': 2, '/BitsPerComponent': 8,
                            '/ColorSpace': '/DeviceGray'}, b'\xff\x80\x80\xff')
        self.at['image'] = self.stream({'/Type': '/XObject', '/Subtype': '/Image', '/Width': 2, '/Height': 2, '/BitsPerComponent': 8,
                                        '/ColorSpace': '/DeviceRGB', '/SMask': mask}, bytes(range(12)))
        self.at['form'] = self.stream({'/Type': '/XObject', '/Subtype': '/Form', '/BBox': [0, 0, 9, 9], '/Resources': {}},
                                      b'0.5 g 0 0 5 5 re f')
        profile = self.catalog['/OutputIntents'][0]['/DestOutputProfile']
        self.at['profile'] = profile
        self.at['input'] = self.stream({'/N': 3}, self.data(profile))
        tint = {'/FunctionType': 2, '/Domain': [0, 1], '/C0': [0, 0, 0], '/C1': [1, 0, 0], '/N': 1}
        self.state = {'/BM': '/Normal', '/ca': 0.5, '/TR2': '/Default', '/RI': '/Perceptual',
                      '/HT': {'/Type': '/Halftone', '/HalftoneType': 1, '/Frequency': 60, '/Angle': 45, '/SpotFunction': '/Round'}}
        self.spot = ['/Separation', '/Rot', '/DeviceRGB', tint]
        self.value(self.page)['/Resources'] = {
            '/Font': {'/F1': font, '/F2': private}, '/XObject': {'/Im': self.at['image'], '/Fm': self.at['form']},
            '/ColorSpace': {'/C1': ['/ICCBased', self.at['input']], '/C2': self.spot,
                            '/C3': ['/DeviceN', ['/Rot'], '/DeviceRGB', tint, {'/Colorants': {'/Rot': self.spot}}]},
            '/ExtGState': {'/G': self.state}}

    def element(self, name, kind, parent, entries=None, paint=None):
        """Adds an element, with content where `paint` is not False."""
        reference = self.add(dict({'/S': '/' + kind, '/P': self.at.get(parent, parent), '/Type': '/StructElem'}, **(entries or {})))
        above = self.value(self.at.get(parent, parent))
        above.setdefault('/K', [])
        if not isinstance(above['/K'], list):
            above['/K'] = [above['/K']]
        above['/K'].append(reference)
        self.at[name] = reference
        if paint is not False:
            self.mark(reference, kind, paint)
        return reference

    def mark(self, reference, kind, paint=None):
        entry = self.value(reference)
        entry['/Pg'] = self.page
        entry['/K'] = [self.marks]
        self.row.append(reference)
        text = b'BT /F1 10 Tf 50 %d Td <%04X> Tj ET' % (800 - 20 * self.marks, self.code)
        self.content += b'/%s <</MCID %d>> BDC\n%s\nEMC\n' % (kind.encode(), self.marks, paint or text)
        self.marks += 1

    def elements(self):
        def cell(**attributes):
            return {'/A': dict({'/O': '/Table'}, **{'/' + key: value for key, value in attributes.items()})}
        top = self.document
        self.element('heading', 'H2', top)
        self.element('paragraph', 'P', top, {'/Lang': 'u:en'})
        self.element('list', 'L', top, {'/A': {'/O': '/List', '/ListNumbering': '/Disc'}}, False)
        self.element('item', 'LI', 'list', None, False)
        self.element('label', 'Lbl', 'item')
        self.element('body', 'LBody', 'item')
        self.element('table', 'Table', top, None, False)
        self.element('caption', 'Caption', 'table')
        self.element('thead', 'THead', 'table', None, False)
        self.element('headrow', 'TR', 'thead', None, False)
        self.element('th', 'TH', 'headrow', cell(Scope='/Column', ColSpan=2))
        self.element('tbody', 'TBody', 'table', None, False)
        self.element('row', 'TR', 'tbody', None, False)
        self.element('rowth', 'TH', 'row', cell(Scope='/Row', RowSpan=2))
        self.element('td', 'TD', 'row')
        self.element('row2', 'TR', 'tbody', None, False)
        self.element('td2', 'TD', 'row2')
        self.element('tfoot', 'TFoot', 'table', None, False)
        self.element('footrow', 'TR', 'tfoot', None, False)
        self.element('td3', 'TD', 'footrow')
        self.element('td4', 'TD', 'footrow')
        self.element('figure', 'Figure', top, {'/Alt': 'u:ảnh', '/A': {'/O': '/Layout', '/BBox': [300, 300, 320, 320]}},
                     b'q 20 0 0 20 300 300 cm /Im Do Q')
        self.element('toc', 'TOC', top, None, False)
        self.element('toci', 'TOCI', 'toc')
        self.element('note', 'Note', top, {'/ID': 'u:n1'})
        self.element('note2', 'Note', top, {'/ID': 'u:n2'})
        self.element('formula', 'Formula', top, {'/Alt': 'u:a'})
        self.element('span', 'Span', top, {'/ActualText': 'u:a'},
                     b'/Span <</ActualText (a)>> BDC BT /F2 10 Tf 400 400 Td <%04X> Tj ET EMC' % self.code)
        self.element('link', 'Link', top)
        self.element('jump', 'Link', top)
        self.element('annot', 'Annot', top, None, False)
        self.element('field', 'Form', top, None, False)

    def annotation(self, name, owner, entries):
        reference = self.add(dict({'/Type': '/Annot', '/Rect': [50, 50, 80, 60], '/F': 4, '/Contents': 'u:chú thích',
                                   '/StructParent': self.key}, **entries))
        self.value(self.page)['/Annots'].append(reference)
        element = self.value(self.at[owner])
        element.setdefault('/K', []).append({'/Type': '/OBJR', '/Obj': reference, '/Pg': self.page})
        self.tree['/Nums'] += [self.key, self.at[owner]]
        self.at[name] = reference
        self.key += 1

    def annotations(self):
        self.tree['/Nums'] += [self.value(self.page)['/StructParents'], None]
        self.place = len(self.tree['/Nums']) - 1
        appearance = {'/N': self.stream({'/Type': '/XObject', '/Subtype': '/Form', '/BBox': [0, 0, 9, 9], '/Resources': {}}, b'')}
        self.annotation('uri', 'link', {'/Subtype': '/Link', '/A': {'/Type': '/Action', '/S': '/URI', '/URI': 'u:https://example.org/'}})
        self.annotation('goto', 'jump', {'/Subtype': '/Link', '/Dest': [self.page, '/XYZ', None, 700, None]})
        self.annotation('square', 'annot', {'/Subtype': '/Square', '/AP': appearance})
        self.annotation('widget', 'field', {'/Subtype': '/Widget', '/AP': dict(appearance), '/FT': '/Tx', '/T': 'u:t', '/TU': 'u:ô'})
        self.catalog['/AcroForm'] = {'/Fields': [self.at['widget']]}

    def artifacts(self):
        self.content += (b'/Artifact <</Type /Layout>> BDC\nq /G gs /Perceptual ri /C1 cs 0 0 0 sc /C2 CS 1 SC /C3 cs 1 sc 0 0 5 5 re f '
                         b'0.1 w 0 0 m 5 5 l S /Fm Do Q\nBI /W 1 /H 1 /BPC 8 /CS /G /F /AHx ID 00> EI\nEMC\n')

    def finish(self):
        self.at['content'] = self.stream({}, self.content)
        self.value(self.page)['/Contents'] = self.at['content']
        self.at['row of marks'] = self.add(self.row)
        self.tree['/Nums'][self.place] = self.at['row of marks']
        self.root['/ParentTreeNextKey'] = self.key
        self.root['/RoleMap'] = dict(self.root.get('/RoleMap', {}), **{'/Absatz': '/P'})
        self.catalog['/OpenAction'] = {'/Type': '/Action', '/S': '/Named', '/N': '/NextPage'}
        self.catalog['/PageLabels'] = {'/Nums': [0, {'/S': '/D'}]}
        group = self.add({'/Type': '/OCG', '/Name': 'u:Lớp'})
        self.catalog['/OCProperties'] = {'/OCGs': [group], '/D': {'/Name': 'u:Một', '/Order': [group]},
                                         '/Configs': [{'/Name': 'u:Hai', '/Order': [group]}]}
        self.at['metadata'] = self.catalog['/Metadata']
        self.attach()

    def attach(self):
        if not self.catalog.get('/AF'):
            file = self.stream({'/Type': '/EmbeddedFile', '/Subtype': '/application/json',
                                '/Params': {'/ModDate': "u:D:20221112000000+07'00'", '/Size': 2}}, b'{}')
            reference = self.add({'/Type': '/Filespec', '/F': 'u:a.json', '/UF': 'u:a.json', '/EF': {'/F': file, '/UF': file},
                                  '/AFRelationship': '/Data'})
            self.catalog['/AF'] = [reference]
            names = self.catalog.setdefault('/Names', {})
            names = self.value(names) if isinstance(names, str) else names
            names['/EmbeddedFiles'] = {'/Names': ['u:a.json', reference]}
        listed = self.catalog['/AF']
        listed = self.value(listed) if isinstance(listed, str) else listed
        self.at['specification'] = listed[0]
        self.at['file'] = self.value(listed[0])['/EF']['/F']
        names = self.catalog['/Names']
        self.names = self.value(names) if isinstance(names, str) else names
