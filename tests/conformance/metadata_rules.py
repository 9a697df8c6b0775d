"""Rules over XMP and the information dictionary (ISO 19005-3, 6.6; ISO 14289-1, 5 and 7.1)."""

import re
import xml.etree.ElementTree as ET
from datetime import datetime

from rule import rule

RDF = '{http://www.w3.org/1999/02/22-rdf-syntax-ns#}'
XML = '{http://www.w3.org/XML/1998/namespace}'
DC = '{http://purl.org/dc/elements/1.1/}'
XMP = '{http://ns.adobe.com/xap/1.0/}'
ADOBE = '{http://ns.adobe.com/pdf/1.3/}'
PDFA = '{http://www.aiim.org/pdfa/ns/id/}'
PDFUA = '{http://www.aiim.org/pdfua/ns/id/}'
EXTENSION = '{http://www.aiim.org/pdfa/ns/extension/}'
SCHEMA = '{http://www.aiim.org/pdfa/ns/schema#}'
PROPERTY = '{http://www.aiim.org/pdfa/ns/property#}'

# Predefined properties and how their values are written.
PREDEFINED = {
    DC: {'contributor': 'Bag', 'coverage': 'Text', 'creator': 'Seq', 'date': 'Seq', 'description': 'Alt', 'format': 'Text',
         'identifier': 'Text', 'language': 'Bag', 'publisher': 'Bag', 'relation': 'Bag', 'rights': 'Alt', 'source': 'Text',
         'subject': 'Bag', 'title': 'Alt', 'type': 'Bag'},
    XMP: {'BaseURL': 'Text', 'CreateDate': 'Date', 'CreatorTool': 'Text', 'Identifier': 'Bag', 'Label': 'Text', 'MetadataDate': 'Date',
          'ModifyDate': 'Date', 'Nickname': 'Text', 'Rating': 'Text'},
    ADOBE: {'Keywords': 'Text', 'PDFVersion': 'Text', 'Producer': 'Text', 'Trapped': 'Text'},
    PDFA: {'part': 'Text', 'amd': 'Text', 'corr': 'Text', 'conformance': 'Text'},
    EXTENSION: {'schemas': 'Bag'},
    '{http://ns.adobe.com/xap/1.0/mm/}': {'DocumentID': 'Text', 'InstanceID': 'Text', 'VersionID': 'Text', 'RenditionClass': 'Text',
                                          'OriginalDocumentID': 'Text'},
    '{http://ns.adobe.com/xap/1.0/rights/}': {'Marked': 'Text', 'WebStatement': 'Text', 'UsageTerms': 'Alt', 'Owner': 'Bag'},
}


class Packet:
    """The XMP of the document."""

    def __init__(self, document):
        stream = document.stream(document.catalog.get('/Metadata'))
        self.stream = stream
        self.data = stream.data if stream else b''
        self.fault = None
        self.properties = []   # (name, element or text)
        self.prefixes = {}     # namespace to prefixes
        if stream:
            try:
                self.parse()
            except (ET.ParseError, UnicodeDecodeError) as error:
                self.fault = str(error)

    def parse(self):
        parser = ET.XMLPullParser(('start-ns', 'end'))
        parser.feed(self.data.decode('utf-8'))
        parser.close()
        root = None
        for event, value in parser.read_events():
            if event == 'start-ns':
                self.prefixes.setdefault('{%s}' % value[1], set()).add(value[0])
            elif value.tag == RDF + 'RDF':
                root = value
        if root is None:
            self.fault = 'no rdf:RDF'
            return
        for description in root:
            if description.tag != RDF + 'Description':
                self.fault = 'rdf:RDF holds something other than rdf:Description'
                continue
            if description.get(RDF + 'about') is None:
                self.fault = 'rdf:Description without rdf:about'
            self.properties += [(name, value) for name, value in description.attrib.items() if not name.startswith(RDF)]
            self.properties += [(element.tag, element) for element in description]

    def get(self, name):
        for key, value in self.properties:
            if key == name:
                return value
        return None

    def simple(self, name):
        """The text of a property, of its only item, or of its x-default; None where it has none."""
        value = self.get(name)
        if value is None or isinstance(value, str):
            return value
        items = value.findall('*/' + RDF + 'li')
        if not items:
            return value.text or ''
        for item in items:
            if item.get(XML + 'lang') == 'x-default':
                return item.text or ''
        return ', '.join(item.text or '' for item in items)


def packet(document):
    return document.once('packet', Packet)


def namespace(name):
    return name[:name.index('}') + 1] if '}' in name else ''


def fields(element):
    """The fields of a structure, however it is written."""
    inner = element.find(RDF + 'Description')
    element = element if inner is None else inner
    found = {child.tag: child for child in element}
    found.update({name: value for name, value in element.attrib.items() if not name.startswith(RDF)})
    return found


def content(value):
    return value if value is None or isinstance(value, str) else (value.text or '')


@rule('A-6.6.2.1-1')
def metadata(document):
    if not packet(document).stream:
        yield 'no metadata stream', 'catalog'


@rule('A-6.6.2.1-a')
def metadata_plain(document):
    """Type and Subtype; no filter, so that programs that know no PDF find it."""
    stream = packet(document).stream
    if stream and (stream.dict.get('/Type') != '/Metadata' or stream.dict.get('/Subtype') != '/XML'):
        yield 'metadata stream without its Type and Subtype', document.catalog['/Metadata']
    if stream and stream.data[:100] not in document.raw:
        yield 'metadata stream is compressed', document.catalog['/Metadata']


@rule('A-6.6.2.1-2')
def packet_bytes(document):
    if re.match(rb'\s*<\?xpacket [^?]*\bbytes=', packet(document).data):
        yield 'bytes in the header of the packet', 'metadata'


@rule('A-6.6.2.1-3')
def packet_encoding(document):
    if re.match(rb'\s*<\?xpacket [^?]*\bencoding=', packet(document).data):
        yield 'encoding in the header of the packet', 'metadata'


@rule('A-6.6.2.1-4')
def packet_form(document):
    found = packet(document)
    if found.fault:
        yield 'metadata is not well-formed: %s' % found.fault, 'metadata'
    names = [name for name, _ in found.properties]
    for name in {name for name in names if names.count(name) > 1}:
        yield 'the property %s stands twice' % name, 'metadata'
    if found.stream and not re.search(rb'<\?xpacket begin="(\xef\xbb\xbf)?" id="W5M0MpCehiHzreSzNTczkc9d"\?>.*<\?xpacket end="[rw]"\?>\s*\Z',
                                      found.data, re.S):
        yield 'the packet lacks its header or trailer', 'metadata'


@rule('A-6.6.2.1-5')
def packet_utf8(document):
    try:
        packet(document).data.decode('utf-8')
    except UnicodeDecodeError:
        yield 'metadata is not UTF-8', 'metadata'


def schemas(document):
    value = packet(document).get(EXTENSION + 'schemas')
    if value is None or isinstance(value, str):
        return []
    return [fields(item) for item in value.findall(RDF + 'Bag/' + RDF + 'li')]


def properties_of(schema):
    value = schema.get(SCHEMA + 'property')
    return [] if value is None or isinstance(value, str) else [fields(item) for item in value.findall(RDF + 'Seq/' + RDF + 'li')]


@rule('A-6.6.2.3-1')
def schema_fields(document):
    known = {SCHEMA + name for name in ('schema', 'namespaceURI', 'prefix', 'property', 'valueType')}
    inner = {PROPERTY + name for name in ('name', 'valueType', 'category', 'description')}
    for schema in schemas(document):
        unknown = set(schema) - known
        for entry in properties_of(schema):
            unknown |= set(entry) - inner
        for name in sorted(unknown):
            yield 'field %s in an extension schema' % name, 'metadata'


@rule('A-6.6.2.3-2')
def schema_container(document):
    value = packet(document).get(EXTENSION + 'schemas')
    if value is not None and (isinstance(value, str) or [child.tag for child in value] != [RDF + 'Bag']):
        yield 'the extension schemas are no Bag', 'metadata'
    if packet(document).prefixes.get(EXTENSION, {'pdfaExtension'}) != {'pdfaExtension'}:
        yield 'the prefix of the extension schemas', 'metadata'


@rule('A-6.6.2.3-3')
def schema_definition(document):
    for schema in schemas(document):
        for name in ('schema', 'namespaceURI', 'prefix'):
            if not content(schema.get(SCHEMA + name)):
                yield 'an extension schema without %s' % name, 'metadata'
        value = schema.get(SCHEMA + 'property')
        if value is None or isinstance(value, str) or [child.tag for child in value] != [RDF + 'Seq']:
            yield 'an extension schema without a Seq of properties', 'metadata'
    if packet(document).prefixes.get(SCHEMA, {'pdfaSchema'}) != {'pdfaSchema'}:
        yield 'the prefix of the schema fields', 'metadata'


@rule('A-6.6.2.3-4')
def schema_property(document):
    for schema in schemas(document):
        for entry in properties_of(schema):
            for name in ('name', 'valueType', 'description'):
                if not content(entry.get(PROPERTY + name)):
                    yield 'a property without %s' % name, 'metadata'
            if content(entry.get(PROPERTY + 'category')) not in ('internal', 'external'):
                yield 'a property that is neither internal nor external', 'metadata'
    if packet(document).prefixes.get(PROPERTY, {'pdfaProperty'}) != {'pdfaProperty'}:
        yield 'the prefix of the property fields', 'metadata'


def value_kind(name, value):
    """How a value is written: Bag, Seq, Alt, Struct or Text."""
    if isinstance(value, str):
        return 'Text'
    children = [child.tag for child in value]
    if len(children) == 1 and children[0] in (RDF + 'Bag', RDF + 'Seq', RDF + 'Alt'):
        return children[0][len(RDF):]
    return 'Struct' if children or value.get(RDF + 'parseType') else 'Text'


@rule('A-6.6.2.3-7')
def known_properties(document):
    declared = {}
    for schema in schemas(document):
        space = '{%s}' % content(schema.get(SCHEMA + 'namespaceURI'))
        for entry in properties_of(schema):
            declared[space + (content(entry.get(PROPERTY + 'name')) or '')] = content(entry.get(PROPERTY + 'valueType'))
    for name, value in packet(document).properties:
        kind = PREDEFINED.get(namespace(name), {}).get(name[len(namespace(name)):])
        if kind is None and name not in declared:
            yield 'the property %s is declared nowhere' % name, 'metadata'
            continue
        written = value_kind(name, value)
        wanted = kind or 'Text'
        if written != ('Text' if wanted == 'Date' else wanted) and name not in declared:
            yield 'the property %s is written as %s' % (name, written), 'metadata'
        if wanted == 'Date' and moment(content(value)) is None:
            yield 'the property %s is no date' % name, 'metadata'
        if declared.get(name) == 'Integer' and not re.fullmatch(r'[+-]?\d+', content(value)):
            yield 'the property %s is no integer' % name, 'metadata'
        if written == 'Alt' and not any(item.get(XML + 'lang') == 'x-default' for item in value[0]):
            yield 'the property %s has no x-default' % name, 'metadata'


@rule('A-6.6.2.3-a')
def schema_prefixes(document):
    """The prefix that a schema declares is the one in use."""
    for schema in schemas(document):
        space = '{%s}' % content(schema.get(SCHEMA + 'namespaceURI'))
        used = packet(document).prefixes.get(space)
        if used and used != {content(schema.get(SCHEMA + 'prefix'))}:
            yield 'the prefix of %s' % space, 'metadata'


@rule('A-6.6.4-1')
def pdfa_schema(document):
    if not any(namespace(name) == PDFA for name, _ in packet(document).properties):
        yield 'no PDF/A identification', 'metadata'


@rule('A-6.6.4-2')
def pdfa_part(document):
    if packet(document).simple(PDFA + 'part') != '3':
        yield 'pdfaid:part is not 3', 'metadata'


@rule('A-6.6.4-3')
def pdfa_conformance(document):
    if packet(document).simple(PDFA + 'conformance') != 'A':
        yield 'pdfaid:conformance is not A', 'metadata'


@rule('A-6.6.4-4')
def pdfa_prefix(document):
    if packet(document).prefixes.get(PDFA, {'pdfaid'}) != {'pdfaid'}:
        yield 'the prefix of the PDF/A identification', 'metadata'


@rule('UA-5-1')
def pdfua_schema(document):
    if not any(namespace(name) == PDFUA for name, _ in packet(document).properties):
        yield 'no PDF/UA identification', 'metadata'


@rule('UA-5-2')
def pdfua_part(document):
    if packet(document).simple(PDFUA + 'part') != '1':
        yield 'pdfuaid:part is not 1', 'metadata'


@rule('UA-5-3')
def pdfua_prefix(document):
    if packet(document).prefixes.get(PDFUA, {'pdfuaid'}) != {'pdfuaid'}:
        yield 'the prefix of the PDF/UA identification', 'metadata'


@rule('UA-7.1-9')
def title(document):
    if not (packet(document).simple(DC + 'title') or '').strip():
        yield 'no dc:title', 'metadata'


def moment(text):
    """A date of XMP or PDF as a moment, None where it is none."""
    text = text or ''
    found = re.fullmatch(r"D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:(Z)|([+-]\d\d)'(\d\d)'?)?", text)
    if found:
        year, month, day, hour, minute, second, _, hours, minutes = found.groups()
        text = '%s-%s-%sT%s:%s:%s%s' % (year, month, day, hour, minute, second, hours + ':' + minutes if hours else '+00:00')
    elif not re.fullmatch(r'\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?', text):
        return None
    text = text.replace('Z', '+00:00')
    try:
        return datetime.fromisoformat(text if len(text) > 7 else (text + '-01-01')[:10])
    except ValueError:
        return None


PAIRS = (('/Title', DC + 'title'), ('/Author', DC + 'creator'), ('/Subject', DC + 'description'), ('/Keywords', ADOBE + 'Keywords'),
         ('/Creator', XMP + 'CreatorTool'), ('/Producer', ADOBE + 'Producer'))
DATES = (('/CreationDate', XMP + 'CreateDate'), ('/ModDate', XMP + 'ModifyDate'))


@rule('A-6.6.3-1')
def agreement(document):
    """What the information dictionary says the metadata says as well."""
    information = document.dict(document.trailer.get('/Info'))
    for key, name in PAIRS:
        if key in information and document.text(information[key]) != packet(document).simple(name):
            yield '%s is not what the metadata says' % key, 'trailer'


@rule('A-6.6.3-2')
def agreement_of_dates(document):
    information = document.dict(document.trailer.get('/Info'))
    for key, name in DATES:
        if key in information:
            said = moment(document.text(information[key]))
            if said is None or said != moment(packet(document).simple(name)):
                yield '%s is not what the metadata says' % key, 'trailer'
