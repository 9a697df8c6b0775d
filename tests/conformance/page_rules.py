"""Rules over colour, images, graphics states and annotations (ISO 19005-3, 6.2.2 to 6.2.10 and 6.3; ISO 14289-1, 7.18)."""

import re
import struct

from file_rules import arrays, contents
from rule import rule
import tree


def intents(document):
    return [document.dict(value) for value in document.list(document.catalog.get('/OutputIntents'))]


def output_space(document):
    """The colour space of the output intent's profile; None where there is no such intent."""
    for intent in intents(document):
        profile = document.stream(intent.get('/DestOutputProfile'))
        if intent.get('/S') == '/GTS_PDFA1' and profile:
            return profile.data[16:20].decode('latin-1')
    return None


def forms(document):
    for reference in document.objects:
        entry = document.dict(reference)
        if entry.get('/Subtype') == '/Form':
            yield reference, entry


def images(document):
    for reference in document.objects:
        entry = document.dict(reference)
        if entry.get('/Subtype') == '/Image':
            yield reference, entry


@rule('A-6.2.2-1')
def operators(document):
    for content in contents(document):
        for name, where in content.unknown:
            yield 'operator %s' % name, where


@rule('A-6.2.2-2')
def resources(document):
    for page in document.pages:
        if not document.dict(document.dict(page).get('/Resources')):
            yield 'the page has no Resources of its own', page
    for reference, entry in forms(document):
        if '/Resources' not in entry:
            yield 'the form has no Resources of its own', reference
    for content in contents(document):
        for name, where in content.missing:
            yield 'no resource %s' % name, where


@rule('A-6.2.2-a')
def balance(document):
    """ISO 32000-1, 8.4.2 and 14.6."""
    for content in contents(document):
        yield from content.balance


@rule('A-6.2.3-1')
def output_profile(document):
    if output_space(document) is None:
        yield 'no output intent GTS_PDFA1 with a profile', 'catalog'
    for intent in intents(document):
        profile = document.stream(intent.get('/DestOutputProfile'))
        if profile:
            for fault in profile_faults(profile, ('mntr', 'prtr'), document.get(profile.dict.get('/N'))):
                yield fault, intent['/DestOutputProfile']


def profile_faults(profile, classes, components):
    data = profile.data
    if len(data) < 132 or data[36:40] != b'acsp':
        yield 'not an ICC profile'
        return
    space = data[16:20].decode('latin-1')
    if data[12:16].decode('latin-1') not in classes:
        yield 'profile of class %r' % data[12:16]
    if space not in ('RGB ', 'CMYK', 'GRAY') or components != {'RGB ': 3, 'CMYK': 4, 'GRAY': 1}[space]:
        yield 'profile of colour space %r for %s components' % (space, components)
    if data[8] >= 5:
        yield 'profile of version %d' % data[8]
    if struct.unpack_from('>I', data)[0] != len(data):
        yield 'profile is not as long as it says'
    count = struct.unpack_from('>I', data, 128)[0]
    tags = {}
    for i in range(min(count, 100)):
        tag, offset, length = struct.unpack_from('>4sII', data, 132 + 12 * i) if 144 + 12 * i <= len(data) else (b'', 0, 1 << 32)
        tags[tag] = offset
        if offset + length > len(data):
            yield 'a tag ends behind the profile'
    if space == 'RGB ' and not {b'desc', b'cprt', b'wtpt', b'rXYZ', b'gXYZ', b'bXYZ', b'rTRC', b'gTRC', b'bTRC'} <= set(tags):
        yield 'profile lacks required tags'


@rule('A-6.2.3-2')
def one_profile(document):
    if len({intent['/DestOutputProfile'] for intent in intents(document) if '/DestOutputProfile' in intent}) > 1:
        yield 'output intents of different profiles', 'catalog'


@rule('A-6.2.3-3')
def profile_reference(document):
    if any('/DestOutputProfileRef' in intent for intent in intents(document)):
        yield 'DestOutputProfileRef', 'catalog'


@rule('A-6.2.3-a')
def intent_identifier(document):
    for intent in intents(document):
        if not document.text(intent.get('/OutputConditionIdentifier')):
            yield 'an output intent without OutputConditionIdentifier', 'catalog'


@rule('A-6.2.4.2-1')
def input_profiles(document):
    for value, where in arrays(document):
        if value[:1] == ['/ICCBased']:
            profile = document.stream(value[1])
            faults = profile_faults(profile, ('prtr', 'mntr', 'scnr', 'spac'), document.get(profile.dict.get('/N'))) if profile \
                else ['ICCBased without profile']
            for fault in faults:
                yield fault, where


def uses(document, device):
    """Where a device colour space is used."""
    for content in contents(document):
        if device in content.colours:
            yield content.colours[device]
        for image, where in content.images:
            short = {'DeviceRGB': b'/RGB', 'DeviceGray': b'/G', 'DeviceCMYK': b'/CMYK'}[device]
            if any(token in (short, b'/' + device.encode()) for token in
                   [part for key in ('/CS', '/ColorSpace') for _, part in image.get(key, [])]):
                yield where
    for reference, entry in images(document):
        space = document.get(entry.get('/ColorSpace'))
        inner = space if isinstance(space, list) else [space]
        if '/' + device in inner or any(document.get(part) == '/' + device for part in inner if isinstance(part, str)):
            yield reference
    for value, where in arrays(document):
        if value[:1] in (['/Separation'], ['/DeviceN'], ['/Indexed']) and '/' + device in value[1:]:
            yield where


@rule('A-6.2.4.3-2')
def device_rgb(document):
    if output_space(document) != 'RGB ':
        for where in uses(document, 'DeviceRGB'):
            yield 'DeviceRGB without an RGB output intent', where


@rule('A-6.2.4.3-3')
def device_cmyk(document):
    if output_space(document) != 'CMYK':
        for where in uses(document, 'DeviceCMYK'):
            yield 'DeviceCMYK without a CMYK output intent', where


@rule('A-6.2.4.3-4')
def device_grey(document):
    if output_space(document) is None:
        for where in uses(document, 'DeviceGray'):
            yield 'DeviceGray without an output intent', where


@rule('A-6.2.4.4-1')
def device_n(document):
    for value, where in arrays(document):
        if value[:1] == ['/DeviceN']:
            known = document.dict(document.dict(value[4] if len(value) > 4 else None).get('/Colorants'))
            for name in document.list(value[1]):
                if name not in known and name not in ('/None', '/Cyan', '/Magenta', '/Yellow', '/Black'):
                    yield 'colourant %s is not described' % name, where


@rule('A-6.2.4.4-2')
def separations(document):
    seen = {}
    for value, where in arrays(document):
        if value[:1] == ['/Separation']:
            rest = repr([document.get(part) for part in value[2:]])
            if seen.setdefault(value[1], rest) != rest:
                yield 'two meanings of the separation %s' % value[1], where


def states(document):
    for entry, where in document.dicts():
        for value in document.dict(entry.get('/ExtGState')).values():
            yield document.dict(value), where


@rule('A-6.2.5-1')
def transfer(document):
    for state, where in states(document):
        if '/TR' in state:
            yield 'TR in a graphics state', where


@rule('A-6.2.5-2')
def transfer_2(document):
    for state, where in states(document):
        if state.get('/TR2', '/Default') != '/Default':
            yield 'TR2 in a graphics state', where


@rule('A-6.2.5-3')
def halftone_phase(document):
    for state, where in states(document):
        if '/HTP' in state:
            yield 'HTP in a graphics state', where


@rule('A-6.2.5-4')
def halftone(document):
    for entry, where in document.dicts():
        if entry.get('/Type') == '/Halftone' or '/HalftoneType' in entry:
            if document.get(entry.get('/HalftoneType')) not in (1, 5):
                yield 'halftone of type %s' % entry.get('/HalftoneType'), where


@rule('A-6.2.5-5')
def halftone_name(document):
    for entry, where in document.dicts():
        if '/HalftoneName' in entry:
            yield 'HalftoneName', where


INTENTS = ('/RelativeColorimetric', '/AbsoluteColorimetric', '/Perceptual', '/Saturation')


@rule('A-6.2.6-1')
def rendering_intents(document):
    found = [pair for content in contents(document) for pair in content.intents]
    found += [(state['/RI'], where) for state, where in states(document) if '/RI' in state]
    found += [(entry['/Intent'], reference) for reference, entry in images(document) if '/Intent' in entry]
    for name, where in found:
        if name not in INTENTS:
            yield 'rendering intent %s' % name, where


@rule('A-6.2.8-1')
def alternates(document):
    for reference, entry in images(document):
        if '/Alternates' in entry:
            yield 'an image with Alternates', reference


@rule('A-6.2.8-2')
def opi_images(document):
    for reference, entry in images(document):
        if '/OPI' in entry:
            yield 'an image with OPI', reference


@rule('A-6.2.8-3')
def interpolation(document):
    for reference, entry in images(document):
        if document.get(entry.get('/Interpolate')):
            yield 'an image with Interpolate', reference
    for content in contents(document):
        for image, where in content.images:
            if any(token == b'true' for key in ('/I', '/Interpolate') for _, token in image.get(key, [])):
                yield 'an inline image with Interpolate', where


@rule('A-6.2.8-a')
def image_data(document):
    """ISO 32000-1, 8.9.5: as many samples as the dictionary says, also in the soft mask, which has none itself."""
    for reference, entry in images(document):
        stream = document.stream(reference)
        mask = document.dict(entry.get('/SMask'))
        if mask and (mask.get('/ColorSpace') != '/DeviceGray' or mask.get('/Subtype') != '/Image' or '/SMask' in mask):
            yield 'a soft mask that is no plain grey image', reference
        if '/Filter' in entry:
            continue
        space = document.get(entry.get('/ColorSpace'))
        samples = {'/DeviceGray': 1, '/DeviceRGB': 3, '/DeviceCMYK': 4}.get(space if isinstance(space, str) else '', 0)
        if isinstance(space, list) and space[0] == '/Indexed':
            samples = 1
        if isinstance(space, list) and space[0] == '/ICCBased':
            samples = document.get(document.dict(space[1]).get('/N'))
        samples = 1 if entry.get('/ImageMask') else samples
        width, height = document.get(entry.get('/Width')), document.get(entry.get('/Height'))
        bits = 1 if entry.get('/ImageMask') else document.get(entry.get('/BitsPerComponent'))
        if samples and (width * samples * bits + 7) // 8 * height != len(stream.data):
            yield 'an image of %d bytes' % len(stream.data), reference


@rule('A-6.2.8.3-1')
def jpeg_2000(document):
    """Allowed within limits, which are not looked at here."""
    for name, where in document.bytes.filters:
        if name == '/JPXDecode':
            yield 'JPEG 2000, of which nothing is known here', where


@rule('A-6.2.9-1')
def postscript_forms(document):
    for reference, entry in forms(document):
        if '/PS' in entry or '/OPI' in entry or entry.get('/Subtype2') == '/PS':
            yield 'a form with PostScript or OPI', reference


@rule('A-6.2.9-2')
def reference_forms(document):
    for reference, entry in forms(document):
        if '/Ref' in entry:
            yield 'a reference XObject', reference


@rule('UA-7.20-2')
def marks_in_forms(document):
    """Content of a form that is drawn twice would stand in the structure twice; no form has tagged content."""
    for content in contents(document):
        for mark in content.marks:
            if mark.mcid is not None and ', form ' in mark.where:
                yield 'a form with MCID %d' % mark.mcid, mark.where


@rule('A-6.2.9-3')
def postscript(document):
    for reference in document.objects:
        entry = document.dict(reference)
        if entry.get('/Type') == '/XObject' and entry.get('/Subtype') == '/PS':
            yield 'a PostScript XObject', reference


MODES = set('/Normal /Compatible /Multiply /Screen /Overlay /Darken /Lighten /ColorDodge /ColorBurn /HardLight /SoftLight /Difference '
            '/Exclusion /Hue /Saturation /Color /Luminosity'.split())


@rule('A-6.2.10-1')
def blend_modes(document):
    for state, where in states(document):
        value = document.get(state.get('/BM', '/Normal'))
        for mode in value if isinstance(value, list) else [value]:
            if mode not in MODES:
                yield 'blend mode %s' % mode, where


@rule('A-6.2.10-2')
def blending_space(document):
    """Without an output intent a page that has transparency names its blending space."""
    transparent = any(state.get('/ca', 1) != 1 or state.get('/CA', 1) != 1 or state.get('/SMask', '/None') != '/None'
                      for state, _ in states(document)) or any('/SMask' in entry for _, entry in images(document))
    for page in document.pages:
        if output_space(document) is None and transparent and '/CS' not in document.dict(document.dict(page).get('/Group')):
            yield 'transparency without blending space', page


def annotations(document):
    """(annotation, its page, its reference)"""
    for page in document.pages:
        for value in document.list(document.dict(page).get('/Annots')):
            yield document.dict(value), page, value if isinstance(value, str) else page


KINDS = set('/Text /Link /FreeText /Line /Square /Circle /Polygon /PolyLine /Highlight /Underline /Squiggly /StrikeOut /Stamp /Caret /Ink '
            '/Popup /FileAttachment /Widget /PrinterMark /TrapNet /Watermark /Redact'.split())


@rule('A-6.3.1-1')
def annotation_types(document):
    for annotation, _, where in annotations(document):
        if annotation.get('/Subtype') not in KINDS:
            yield 'annotation %s' % annotation.get('/Subtype'), where


@rule('A-6.3.2-1')
def annotation_flags(document):
    for annotation, _, where in annotations(document):
        if annotation.get('/Subtype') != '/Popup' and not isinstance(document.get(annotation.get('/F')), int):
            yield 'an annotation without F', where


@rule('A-6.3.2-2')
def annotation_flag_values(document):
    for annotation, _, where in annotations(document):
        flags = document.get(annotation.get('/F', 4))
        if flags & 4 == 0 or flags & (1 | 2 | 32 | 256):
            yield 'an annotation with flags %d' % flags, where


@rule('A-6.3.3-1')
def appearances(document):
    for annotation, _, where in annotations(document):
        box = document.list(annotation.get('/Rect'))
        empty = len(box) == 4 and box[0] == box[2] and box[1] == box[3]
        if not empty and annotation.get('/Subtype') not in ('/Popup', '/Link') and '/AP' not in annotation:
            yield 'an annotation without appearance', where


@rule('A-6.3.3-2')
def appearance_entries(document):
    for annotation, _, where in annotations(document):
        if '/AP' in annotation:
            entries = document.dict(annotation['/AP'])
            if list(entries) != ['/N'] or not document.stream(entries['/N']):
                yield 'an appearance that is not one stream N', where


def owner(document, annotation):
    """The element that an annotation belongs to."""
    return tree.structure(document).by_key.get(annotation.get('/StructParent'))


@rule('UA-7.18.1-1')
def annotation_elements(document):
    for annotation, _, where in annotations(document):
        if annotation.get('/Subtype') not in ('/Widget', '/Popup', '/Link', '/PrinterMark'):
            element = owner(document, annotation)
            if not element or element.kind != 'Annot':
                yield 'an annotation outside of an Annot element', where


@rule('UA-7.18.1-2')
def annotation_descriptions(document):
    for annotation, _, where in annotations(document):
        element = owner(document, annotation)
        if annotation.get('/Subtype') not in ('/Widget', '/Popup', '/Link', '/PrinterMark') and not document.text(annotation.get('/Contents')):
            if not element or not element.text('/Alt'):
                yield 'an annotation without Contents or Alt', where


@rule('UA-7.18.1-3')
def field_descriptions(document):
    for annotation, _, where in annotations(document):
        element = owner(document, annotation)
        if annotation.get('/Subtype') == '/Widget' and not document.text(annotation.get('/TU')):
            if not element or not element.text('/Alt'):
                yield 'a form field without TU or Alt', where


@rule('UA-7.18.2-2')
def trap_nets(document):
    for annotation, _, where in annotations(document):
        if annotation.get('/Subtype') == '/TrapNet':
            yield 'a TrapNet annotation', where


@rule('UA-7.18.3-1')
def tab_order(document):
    for page in document.pages:
        entry = document.dict(page)
        if document.list(entry.get('/Annots')) and entry.get('/Tabs') != '/S':
            yield 'a page with annotations whose Tabs is not S', page


@rule('UA-7.18.4-1')
def widgets(document):
    for annotation, _, where in annotations(document):
        element = owner(document, annotation)
        if annotation.get('/Subtype') == '/Widget' and (not element or element.kind != 'Form'):
            yield 'a widget outside of a Form element', where


@rule('UA-7.18.5-1')
def links(document):
    for annotation, _, where in annotations(document):
        element = owner(document, annotation)
        if annotation.get('/Subtype') == '/Link' and (not element or element.kind != 'Link'):
            yield 'a link outside of a Link element', where


@rule('UA-7.18.5-2')
def link_descriptions(document):
    for annotation, _, where in annotations(document):
        if annotation.get('/Subtype') == '/Link' and not document.text(annotation.get('/Contents')):
            yield 'a link without Contents', where


@rule('UA-7.18.5-a')
def link_objects(document):
    """ISO 32000-1, 14.8.4.4.2: element and annotation name each other, and the element has content as well."""
    for annotation, page, where in annotations(document):
        element = owner(document, annotation)
        if element and (page, where) not in element.objects:
            yield 'the element of StructParent does not refer to the annotation', where
    for element in tree.structure(document).elements:
        if element.kind == 'Link' and not element.objects:
            yield 'a Link element without annotation', element.where
        if element.kind == 'Link' and not any(inner.contents for inner in element.family()):
            yield 'a Link element without content', element.where
        for page, reference in element.objects:
            if reference not in document.list(document.dict(page).get('/Annots')):
                yield 'OBJR to what is no annotation of the page', element.where


def destination_faults(document, value):
    """What is wrong with a destination, None where nothing is."""
    value = document.get(value)
    if isinstance(value, str):
        name = document.text(value)
        names = document.number_tree(document.dict(document.catalog.get('/Names')).get('/Dests'))
        found = [target for key, target in names.items() if document.text(key) == name]
        value = document.get(found[0]) if found else None
    if isinstance(value, dict):
        value = document.get(value.get('/D'))
    if not isinstance(value, list) or len(value) < 2 or value[0] not in document.pages:
        return 'a destination that is no page'
    if value[1] not in ('/XYZ', '/Fit', '/FitH', '/FitV', '/FitR', '/FitB', '/FitBH', '/FitBV'):
        return 'a destination %s' % value[1]
    return None


@rule('UA-7.18.5-b')
def link_targets(document):
    for annotation, page, where in annotations(document):
        if annotation.get('/Subtype') != '/Link':
            continue
        action = document.dict(annotation.get('/A'))
        if action.get('/S') == '/URI':
            uri = document.text(action.get('/URI'))
            fault = None if uri and re.match(r'[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$', uri) else 'a URI that is none'
        else:
            fault = destination_faults(document, annotation.get('/Dest', action.get('/D')))
        if fault:
            yield fault, where
        box, media = document.list(annotation.get('/Rect')), document.list(document.dict(page).get('/MediaBox'))
        if len(box) != 4 or box[0] >= box[2] or box[1] >= box[3] or media and (box[0] < media[0] or box[3] > media[3]):
            yield 'a link whose rectangle is not on the page', where


@rule('UA-7.18.8-1')
def printer_marks(document):
    for annotation, _, where in annotations(document):
        if annotation.get('/Subtype') == '/PrinterMark' and owner(document, annotation):
            yield 'a printer mark in the structure', where
