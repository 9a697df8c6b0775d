#!/usr/bin/env python3
"""Writes hard reports, their pictures and a layout that uses every block into the current folder: reports.py."""

import json
import struct
import unicodedata
import zlib


def png(width, height, colour, depth_bytes):
    """A picture with a gradient; colour is that of PNG: 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha."""
    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    rows = b''.join(b'\0' + bytes((x * 3 + y * 5 + i) % (4 if colour == 3 else 256) for x in range(width) for i in range(depth_bytes))
                    for y in range(height))
    palette = chunk(b'PLTE', bytes(range(12))) + chunk(b'tRNS', bytes((0, 128, 255))) if colour == 3 else b''
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, 8, colour, 0, 0, 0)) + palette
            + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b''))


WORDS = ('Hội Chữ thập đỏ vận động các tập thể, cá nhân nhà hảo tâm chăm lo Tết cho người nghèo, nạn nhân chất độc da cam, người khuyết '
         'tật; tập huấn sơ cấp cứu, hiến máu tình nguyện, phòng chống thiên tai, Ưỡn ẹo Ễnh ương Ộp oạp').split()


def sentence(number, length):
    return ' '.join(WORDS[(number * 7 + i * 3) % len(WORDS)] for i in range(length)) + '.'


def base(**more):
    return dict({'year': 2022, 'organization': {'name': 'Hội Chữ thập đỏ quận Kiến An', 'abbreviation': 'HCTĐ'}}, **more)


def reports():
    annex = {'title': 'Kết quả theo phường', 'columns': [{'title': 'STT', 'align': 'right'}, {'title': 'Đơn vị'}, {'title': 'Kết quả'}],
             'rows': [[i, 'Phường %d' % i, sentence(i, 3 + i % 30)] for i in range(1, 250)], 'note': 'Số liệu *tạm tính*.'}
    wide = {'title': 'Bảng nhiều cột', 'columns': [{'title': 'Cột %d' % i} for i in range(12)],
            'rows': [[sentence(i * j, 1) if (i + j) % 5 else None for j in range(12)] for i in range(40)]}
    tall = {'title': 'Một ô dài', 'columns': [{'title': 'A'}, {'title': 'B'}], 'rows': [['x', sentence(1, 1200)], ['y', None]]}
    yield 'tables', base(annexes=[annex, wide, tall, dict(annex, rows=annex['rows'][:1])])
    yield 'sections', base(results={'sections': [
        {'heading': 'Mục %d: %s' % (i, sentence(i, 6)), 'paragraphs': [sentence(i, 40), sentence(i + 1, 25)],
         'items': [sentence(i + j, 12) for j in range(i % 4)]} for i in range(300)]})
    runs = ' '.join(['**đậm%d** thường *nghiêng%d* ***cả hai%d***' % (i, i, i) for i in range(120)])
    yield 'runs', base(title='**Tiêu đề** *nghiêng* đậm', results={'sections': [{'heading': 'Một *mục* **đậm**', 'paragraphs': [
        runs, '**' + sentence(1, 200) + '**', '*' + sentence(2, 200) + '*', 'a\nb\n\nc', 'Đầu **giữa**cuối và *a***b**.']}]})
    names = ['Nguyễn Thị %s %d' % (WORDS[i % len(WORDS)].strip('.,;'), i) for i in range(400)]
    yield 'names', base(awards=[{'issuer': 'Uỷ ban', 'award': 'Giấy khen', 'individuals': names, 'collectives': names[:7]},
                                {'issuer': 'Hội', 'award': 'Bằng khen', 'individuals': 3}],
                        meeting={'date': '2022-01-02T08:05', 'attendees': [{'name': name} for name in names[:90]]})
    odd = 'A & B <c> "d" \'e\' (f) \\\\ [g] %h #i /j ]]> &amp; → ½ ₫ “ ” – — … • ≥ ≤ × ffi fl'
    yield 'signs', base(title=odd, subtitle=odd, organization={'name': odd, 'parent': odd, 'byline': odd},
                        results={'sections': [{'heading': odd, 'paragraphs': [odd, odd * 20], 'items': [odd]}]})
    plain = json.dumps(base(title='Tổng kết năm', results={'sections': [{'heading': 'Kết quả', 'paragraphs': [sentence(3, 80)]}]}),
                       ensure_ascii=False)
    yield 'decomposed', json.loads(unicodedata.normalize('NFD', plain))
    yield 'least', base()
    sections = [{'heading': 'Ảnh %d' % i, 'paragraphs': [sentence(i, 60) + ' NNCĐDC, workshop, HCTĐ.'], 'images': [
        {'path': path, 'alt': 'Ảnh %s & <b>' % path, 'caption': 'Chú thích **%d**' % i} for path in ('a.png', 'b.png')[:1 + i % 2]]
        + [{'path': ('c.png', 'd.png', 'e.png')[i % 3], 'alt': 'Ảnh'}]} for i in range(9)]
    yield 'pictures', base(results={'sections': sections}, meeting={'date': '2022-11-12'},
                           glossary=[{'term': 'NNCĐDC', 'expansion': 'nạn nhân chất độc da cam'}, {'term': 'workshop', 'language': 'en'},
                                  {'term': 'HCTĐ', 'expansion': 'Hội Chữ thập đỏ'}])


def latin():
    """A report without Vietnamese letters, and its layout, for fonts that have none."""
    words = 'The *quick* brown **fox** jumps over ***lazy*** dogs: efficient offline fjord, Waffle AVATAR 0123456789 & <co>.'
    report = {'year': 2022, 'title': 'Annual report', 'organization': {'name': 'Red Cross'}, 'results': {'sections': [
        {'heading': 'Office **affairs**', 'paragraphs': [words * 30], 'items': ['one', words]}]}}
    blocks = [{'type': 'text', 'role': 'h1', 'style': 'head', 'text': '{{title}}'},
              {'type': 'each', 'in': 'results.sections', 'as': 'section', 'blocks': [
                  {'type': 'text', 'role': 'h2', 'style': 'head', 'text': '{{section.heading}}'},
                  {'type': 'paragraphs', 'of': 'section.paragraphs'}, {'type': 'list', 'of': 'section.items'}]}]
    styles = {'body': {'family': ['C059']}, 'head': {'extends': 'body', 'bold': True, 'keep_with_next': True}}
    return report, {'format': 1, 'name': 'latin', 'metadata': {'title': '{{title}}'}, 'styles': styles, 'blocks': blocks}


def layout():
    """A layout with contents, pictures, four levels of headings, wide margins, and head and foot."""
    def text(role, style, words, condition=None):
        return dict({'type': 'text', 'role': role, 'style': style, 'text': words}, **({'if': condition} if condition else {}))
    return {
        'format': 1, 'name': 'thu', 'page': {'size': 'A5', 'landscape': False, 'top': '20mm', 'bottom': '20mm', 'left': '20mm',
                                             'right': '15mm'},
        'metadata': {'title': '{{title}}', 'author': '{{organization.name}}', 'keywords': '{{year}}'},
        'styles': {'body': {'size': '11pt', 'leading': '140%', 'align': 'justify', 'indent': '1cm', 'after': '5pt'},
                   'head': {'extends': 'body', 'bold': True, 'indent': '0pt', 'align': 'left', 'keep_with_next': True},
                   'sans': {'extends': 'head', 'family': ['Liberation Sans', 'Liberation Serif'], 'italic': True},
                   'cell': {'extends': 'body', 'indent': '0pt', 'align': 'left', 'size': '9pt'}},
        'header': {'text': '*{{organization.name}}*', 'style': 'cell', 'first_page': False},
        'footer': {'text': 'Trang {{page}}/{{pages}}', 'style': 'cell'},
        'blocks': [
            text('h1', 'head', 'Báo cáo năm {{year}}'), text('p', 'body', '{{title}}', 'title'),
            {'type': 'contents', 'style': 'cell', 'levels': 4},
            {'type': 'rule', 'width': '40%', 'align': 'center'},
            {'type': 'each', 'in': 'results.sections', 'as': 'section', 'blocks': [
                text('h2', 'head', '{{index}}. {{section.heading}}'), text('h4', 'sans', 'Nội dung'),
                {'type': 'paragraphs', 'of': 'section.paragraphs', 'style': 'body'},
                {'type': 'list', 'of': 'section.items', 'marker': '{{index | letter}})'},
                {'type': 'images', 'of': 'section.images', 'columns': 2, 'height': '40mm', 'caption_style': 'cell'}]},
            {'type': 'table', 'of': 'awards', 'style': 'cell', 'header_style': 'cell', 'columns': [
                {'title': 'TT', 'text': '{{index}}'}, {'title': 'Cơ quan', 'text': '{{item.issuer}}'},
                {'title': 'Tập thể', 'text': '{{item.collectives}}'}]},
            {'type': 'each', 'in': 'annexes', 'as': 'annex', 'blocks': [
                {'type': 'page_break'}, text('h3', 'head', '{{annex.title}}'),
                {'type': 'annex', 'of': 'annex', 'style': 'cell', 'header_style': 'cell'}, {'type': 'space', 'height': '9pt'}]},
            {'type': 'figures', 'of': 'metrics', 'value': '{{item}}', 'label': '{{item.name}}'}]}


def main():
    for name, parts in (('a', (40, 30, 2, 3)), ('b', (300, 9, 6, 4)), ('c', (1, 1, 0, 1)), ('d', (33, 50, 3, 1)), ('e', (20, 20, 4, 2))):
        with open(name + '.png', 'wb') as file:
            file.write(png(*parts))
    for name, report in reports():
        with open(name + '.json', 'w', encoding='utf-8') as file:
            json.dump(report, file, ensure_ascii=False)
    report, plain = latin()
    for name, content in (('every-block.layout', layout()), ('latin', report), ('latin.layout', plain)):
        with open(name + '.json', 'w', encoding='utf-8') as file:
            json.dump(content, file, ensure_ascii=False)


if __name__ == '__main__':
    main()
