"""Holds finished reports of the layout bao-cao against Nghị định 30/2020/NĐ-CP, as they stand in the PDF files.

decree.py PROGRAM ROOT: renders reports of several kinds, measures every component in the PDF file, prints a line for each measure with its bounds and
clause, and fails where one is out of them. Then the layout is spoilt, once for each of MUTATIONS, and the measures must notice."""
import copy
import json
import os
import re
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True
import decree_pages  # noqa: E402
from decree_pages import MM  # noqa: E402

YES = (1, 1)
NO = (0, 0)
SINGLE = 1.149  # line of Times New Roman, of its size
CENTRED = (-0.5, 0.5)  # mm
RULE = (1 / 3, 1 / 2)

# (component, property): least, most, clause of Phụ lục I, Phần I, where no other is named.
DECREE = {
    ('trang', 'rộng [mm]'): (209.9, 210.1, 'I.1'),
    ('trang', 'cao [mm]'): (296.9, 297.1, 'I.1'),
    ('trang', 'lề trái [mm]'): (30, 35, 'I.3'),
    ('trang', 'lề phải [mm]'): (15, 20, 'I.3'),
    ('trang', 'lề trên [mm]'): (20, 25, 'I.3'),
    ('trang', 'lề dưới [mm]'): (20, 297, 'I.3'),
    ('trang', 'lề dưới của trang đầy nhất [mm]'): (20, 25, 'I.3'),
    ('trang ngang', 'rộng [mm]'): (296.9, 297.1, 'I.2'),
    ('trang ngang', 'lề trái [mm]'): (30, 35, 'I.3'),
    ('trang ngang', 'lề phải [mm]'): (15, 20, 'I.3'),
    ('trang ngang', 'lề trên [mm]'): (20, 25, 'I.3'),
    ('trang ngang', 'lề dưới [mm]'): (20, 210, 'I.3'),
    ('chữ', 'phông Times New Roman'): YES + ('I.4',),
    ('chữ', 'màu đen'): YES + ('I.4',),
    ('số trang', 'cỡ'): (13, 14, 'I.7'),
    ('số trang', 'đứng'): YES + ('I.7',),
    ('số trang', 'đậm'): NO + ('V.14',),
    ('số trang', 'lệch giữa [mm]'): CENTRED + ('I.7',),
    ('số trang', 'chân chữ cách mép trên [mm]'): (5, 20, 'I.7'),
    ('số trang', 'hiện ở trang thứ nhất'): NO + ('I.7',),
    ('số trang', 'hiện ở các trang sau'): YES + ('I.7',),
    ('Quốc hiệu', 'cỡ'): (12, 13, 'II.1.a'),
    ('Quốc hiệu', 'đứng, đậm'): YES + ('II.1.a',),
    ('Quốc hiệu', 'số dòng'): YES + ('II.1.a',),
    ('Quốc hiệu', 'tâm cách tâm giấy về bên phải [mm]'): (20, 60, 'II.1.a'),
    ('Quốc hiệu', 'chữ đứng cao hơn'): NO + ('II.1.a',),
    ('Tiêu ngữ', 'cỡ'): (13, 14, 'II.1.b'),
    ('Tiêu ngữ', 'đứng, đậm'): YES + ('II.1.b',),
    ('Tiêu ngữ', 'lệch tâm Quốc hiệu [mm]'): CENTRED + ('II.1.b',),
    ('Tiêu ngữ', 'cách Quốc hiệu [dòng đơn]'): (0.99, 1.2, 'II.1.c'),
    ('Tiêu ngữ', 'kẻ dài bằng dòng chữ'): (0.98, 1.02, 'II.1.b'),
    ('Tiêu ngữ', 'kẻ lệch tâm [mm]'): CENTRED + ('II.1.b',),
    ('Tiêu ngữ', 'kẻ ở dưới chân chữ [mm]'): (1, 4, 'II.1.b'),
    ('cơ quan chủ quản', 'cỡ'): (12, 13, 'II.2.b'),
    ('cơ quan chủ quản', 'đứng'): YES + ('II.2.b',),
    ('cơ quan chủ quản', 'đậm'): NO + ('V.2',),
    ('cơ quan chủ quản', 'lệch tâm cơ quan ban hành [mm]'): CENTRED + ('II.2.b',),
    ('cơ quan ban hành', 'cỡ'): (12, 13, 'II.2.b'),
    ('cơ quan ban hành', 'đứng, đậm'): YES + ('II.2.b',),
    ('cơ quan ban hành', 'cách cơ quan chủ quản [dòng đơn]'): (0.99, 1.2, 'II.2.b'),
    ('cơ quan ban hành', 'kẻ dài bằng phần dòng chữ'): RULE + ('II.2.b',),
    ('cơ quan ban hành', 'kẻ lệch tâm [mm]'): CENTRED + ('II.2.b',),
    ('cơ quan ban hành', 'kẻ ở dưới chân chữ [mm]'): (1, 4, 'II.2.b'),
    ('cơ quan ban hành', 'tách “Chữ thập đỏ”'): NO + ('II.2.b',),
    ('số, ký hiệu', 'cỡ'): (13, 13, 'II.3.c'),
    ('số, ký hiệu', 'đứng'): YES + ('II.3.c',),
    ('số, ký hiệu', 'đậm'): NO + ('V.3',),
    ('số, ký hiệu', 'viết đúng mẫu'): YES + ('II.3.c',),
    ('số, ký hiệu', 'chỗ trống khi chưa có số [mm]'): (7, 25, 'Phụ lục III, Mẫu 1.4'),
    ('số, ký hiệu', 'lệch tâm cơ quan ban hành [mm]'): CENTRED + ('II.3.c',),
    ('địa danh, ngày', 'cỡ'): (13, 14, 'II.4.c'),
    ('địa danh, ngày', 'nghiêng'): YES + ('II.4.c',),
    ('địa danh, ngày', 'đậm'): NO + ('V.4',),
    ('địa danh, ngày', 'số dòng'): YES + ('II.4.c',),
    ('địa danh, ngày', 'viết đúng mẫu'): YES + ('II.4.b',),
    ('địa danh, ngày', 'chỗ trống khi chưa có ngày [mm]'): (6, 25, 'Phụ lục III, Mẫu 1.4'),
    ('địa danh, ngày', 'lệch dòng với số [mm]'): (-0.1, 0.1, 'II.4.c'),
    ('địa danh, ngày', 'lệch tâm Quốc hiệu [mm]'): CENTRED + ('II.4.c',),
    ('tên loại', 'cỡ'): (13, 14, 'II.5.b'),
    ('tên loại', 'in hoa, đứng, đậm'): YES + ('II.5.b',),
    ('tên loại', 'lệch giữa [mm]'): CENTRED + ('II.5.b',),
    ('trích yếu', 'cỡ'): (13, 14, 'II.5.b'),
    ('trích yếu', 'in thường, đứng, đậm'): YES + ('II.5.b',),
    ('trích yếu', 'lệch giữa [mm]'): CENTRED + ('II.5.b',),
    ('trích yếu', 'cách tên loại [dòng]'): (0.99, 1.5, 'II.5.b'),
    ('trích yếu', 'kẻ dài bằng phần dòng chữ'): RULE + ('II.5.b',),
    ('trích yếu', 'kẻ lệch tâm [mm]'): CENTRED + ('II.5.b',),
    ('Kính gửi', 'cỡ'): (13, 14, 'II.9.d'),
    ('Kính gửi', 'đứng'): YES + ('II.9.d',),
    ('Kính gửi', 'một nơi: số dòng'): YES + ('II.9.d',),
    ('Kính gửi', 'gạch đầu dòng lệch dấu hai chấm [mm]'): (-0.3, 0.3, 'II.9.d'),
    ('Kính gửi', 'các gạch đầu dòng thẳng hàng [mm]'): (0, 0.05, 'II.9.d'),
    ('Kính gửi', 'mỗi nơi một dòng riêng'): YES + ('II.9.d',),
    ('Kính gửi', 'cuối dòng ; và .'): YES + ('II.9.d',),
    ('căn cứ', 'cỡ'): (13, 14, 'II.6.a'),
    ('căn cứ', 'nghiêng'): YES + ('II.6.a',),
    ('căn cứ', 'cuối dòng ; và .'): YES + ('II.6.a',),
    ('phần', 'cỡ'): (13, 14, 'II.6.đ'),
    ('phần', 'đứng, đậm'): YES + ('II.6.đ',),
    ('phần', 'lệch giữa [mm]'): CENTRED + ('II.6.đ',),
    ('phần', 'tiêu đề in hoa ở dòng dưới'): YES + ('II.6.đ',),
    ('mục', 'cỡ'): (13, 14, 'V.6.b'),
    ('mục', 'in hoa, đứng, đậm'): YES + ('V.6.b',),
    ('mục', 'đánh số La Mã liền nhau'): YES + ('V.6.b',),
    ('khoản', 'cỡ'): (13, 14, 'II.6.đ'),
    ('khoản', 'in thường, đứng, đậm'): YES + ('II.6.đ',),
    ('điểm', 'cỡ'): (13, 14, 'II.6.đ'),
    ('điểm', 'đứng'): YES + ('II.6.đ',),
    ('điểm', 'dấu câu chồng nhau'): NO + ('chính tả',),
    ('điểm', 'theo bảng chữ cái tiếng Việt'): YES + ('II.6.đ',),
    ('lời văn', 'cỡ'): (13, 14, 'II.6.e'),
    ('lời văn', 'đứng'): YES + ('II.6.e',),
    ('lời văn', 'đầu dòng lùi vào [mm]'): (9.9, 12.8, 'II.6.e'),
    ('lời văn', 'đầu dòng lệch 10 hoặc 12,7 [mm]'): (0, 0.1, 'II.6.e'),
    ('lời văn', 'canh đều: lệch lề phải [mm]'): (-0.1, 0.3, 'II.6.e'),
    ('lời văn', 'canh đều: lệch lề trái [mm]'): (-0.1, 0.6, 'II.6.e'),
    ('lời văn', 'giãn dòng [dòng đơn]'): (1, 1.5, 'II.6.e'),
    ('lời văn', 'cách đoạn [pt]'): (6, 30, 'II.6.e'),
    ('lời văn', 'kết thúc bằng ./.'): YES + ('Phụ lục III, Mẫu 1.4',),
    ('quyền hạn, chức vụ', 'cỡ'): (13, 14, 'II.7.đ'),
    ('quyền hạn, chức vụ', 'in hoa, đứng, đậm'): YES + ('II.7.đ',),
    ('quyền hạn, chức vụ', 'tâm cách tâm giấy về bên phải [mm]'): (20, 60, 'IV'),
    ('họ tên', 'cỡ'): (13, 14, 'II.7.đ'),
    ('họ tên', 'in thường, đứng, đậm'): YES + ('II.7.đ',),
    ('họ tên', 'lệch tâm chức vụ [mm]'): CENTRED + ('II.7.đ',),
    ('họ tên', 'chỗ ký và đóng dấu [mm]'): (25, 32, 'II.7.đ, II.8'),
    ('chữ ký', 'dòng chữ ở trên, cùng trang'): (2, 99, 'nếp văn thư'),
    ('nơi nhận', 'cỡ'): (12, 12, 'II.9.d'),
    ('nơi nhận', 'nghiêng, đậm'): YES + ('II.9.d',),
    ('nơi nhận', 'cách lề trái [mm]'): (-0.5, 0.5, 'II.9.d'),
    ('nơi nhận', 'lệch dòng với quyền hạn [mm]'): (-0.7, 0.7, 'II.9.d'),
    ('nơi nhận', 'danh sách: cỡ'): (11, 11, 'II.9.d'),
    ('nơi nhận', 'danh sách: đứng'): YES + ('II.9.d',),
    ('nơi nhận', 'danh sách: gạch cách lề trái [mm]'): (-0.5, 0.5, 'II.9.d'),
    ('nơi nhận', 'danh sách: cuối dòng ; và .'): YES + ('II.9.d',),
    ('nơi nhận', 'dòng cuối là nơi lưu'): YES + ('II.9.d',),
    ('phụ lục', 'cỡ từ “Phụ lục”'): (14, 14, 'III.1.b'),
    ('phụ lục', 'từ “Phụ lục” đứng, đậm'): YES + ('III.1.b',),
    ('phụ lục', 'lệch giữa [mm]'): CENTRED + ('III.1.b',),
    ('phụ lục', 'đánh số La Mã từ hai phụ lục'): YES + ('III.1.a',),
    ('phụ lục', 'tên: cỡ'): (13, 14, 'III.1.b'),
    ('phụ lục', 'tên: in hoa, đứng, đậm'): YES + ('III.1.b',),
    ('phụ lục', 'chỉ dẫn: cỡ'): (13, 14, 'III.1.c'),
    ('phụ lục', 'chỉ dẫn: nghiêng'): YES + ('III.1.c',),
    ('phụ lục', 'chỉ dẫn: số và ngày, hoặc chỗ trống'): YES + ('III.1.c',),
    ('phụ lục', 'số trang đánh riêng'): YES + ('III.1.đ',),
}

ALPHABET = 'abcdđeghiklmnopqrstuvxy'


def roman(number):
    out = ''
    for value, letters in ((100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')):
        while number >= value:
            out, number = out + letters, number - value
    return out


def plain(text):
    """A text of the report up to its first mark or value."""
    return ' '.join(re.split(r'\{\{|\*|\^\[|\[', text)[0].split())


class Measures:
    """What was measured in one file: (component, property) to the values."""

    def __init__(self, pages, report):
        self.pages, self.report, self.values = pages, report, {}
        self.document = report.get('document', {})
        first = next((i for i, page in enumerate(pages) if page.elements and re.fullmatch(r'Phụ lục( [IVXLC]+)?', page.elements[0].text)), len(pages))
        self.main, self.annexes = pages[:first], pages[first:]
        upright = [page for page in pages if page.width < page.height]
        self.left = min(line.left for page in upright for line in page.lines)
        self.right = max(line.right for page in upright for line in page.lines)
        self.middle = (self.edge_left + self.edge_right) / 2
        for measure in (self.paper, self.type, self.numbers, self.masthead, self.title, self.addressees, self.bases, self.structure, self.body, self.signature,
                        self.recipients, self.annex):
            measure()

    # The edges of the text are those of what is set across it.
    @property
    def edge_left(self):
        return self.left

    @property
    def edge_right(self):
        return self.right

    def add(self, component, name, value):
        assert (component, name) in DECREE, (component, name)
        self.values.setdefault((component, name), []).append(float(value))

    def find(self, text, pages=None):
        """The element that says this, or begins with it."""
        wanted = ' '.join(text.split())
        for page in self.main if pages is None else pages:
            for element in page.elements:
                if wanted and element.text.startswith(wanted):
                    return element
        return None

    def style(self, component, elements, names):
        for element in elements:
            for line in element.lines:
                for style in line.styles:
                    for name, value in names.items():
                        self.add(component, name, value(style))

    def paper(self):
        fullest = 999.0
        for page in self.pages:
            across = page.width > page.height
            name = 'trang ngang' if across else 'trang'
            lines = [line for line in page.lines if not is_number(page, line)]
            self.add(name, 'rộng [mm]', page.width / MM)
            if not across:
                self.add(name, 'cao [mm]', page.height / MM)
            if not lines:
                continue
            bottom = max([line.y + 0.216 * line.size for line in lines] + [rule.bottom for rule in page.rules])
            top = min([line.y - 0.891 * line.size for line in lines] + [rule.top for rule in page.rules])
            self.add(name, 'lề dưới [mm]', (page.height - bottom) / MM)
            self.add(name, 'lề trái [mm]', min([line.left for line in lines] + [rule.left for rule in page.rules]) / MM)
            right = (page.width - max([line.right for line in lines] + [rule.right for rule in page.rules])) / MM
            if right < 40:
                self.add(name, 'lề phải [mm]', right)
            if top < page.height / 4:
                self.add(name, 'lề trên [mm]', top / MM)
            if not across and page in self.main:
                fullest = min(fullest, (page.height - bottom) / MM)
        if len(self.main) > 5:
            self.add('trang', 'lề dưới của trang đầy nhất [mm]', fullest)

    def type(self):
        for page in self.pages:
            for line in page.lines:
                for style in line.styles:
                    self.add('chữ', 'phông Times New Roman', style.name in ('LiberationSerif', 'TimesNewRoman', 'TimesNewRomanPS', 'TimesNewRomanPSMT'))
                    self.add('chữ', 'màu đen', style.black)

    def numbers(self):
        for part in [self.main] + [pages for pages in self.each_annex()]:
            for number, page in enumerate(part, 1):
                shown = [line for line in page.lines if is_number(page, line)]
                if number == 1:
                    self.add('số trang', 'hiện ở trang thứ nhất', len(shown))
                    continue
                self.add('số trang', 'hiện ở các trang sau', len(shown) == 1 and shown[0].text == str(number))
                for line in shown:
                    middle = self.middle if page.width < page.height else (self.edge_left + page.width - (self.pages[0].width - self.edge_right)) / 2
                    self.add('số trang', 'cỡ', line.size)
                    self.add('số trang', 'đứng', not line.any('italic'))
                    self.add('số trang', 'đậm', line.any('bold'))
                    self.add('số trang', 'lệch giữa [mm]', (line.centre - middle) / MM)
                    self.add('số trang', 'chân chữ cách mép trên [mm]', line.y / MM)

    def rule_below(self, line):
        """The rule nearest below the line, if it stands under it."""
        below = [rule for rule in line.page.rules if 0 < rule.top - line.y < 15 and rule.left < line.centre < rule.right and rule.height < 2]
        return min(below, key=lambda rule: rule.top, default=None)

    def rule(self, component, line, whole):
        rule = self.rule_below(line)
        name = 'kẻ dài bằng dòng chữ' if whole else 'kẻ dài bằng phần dòng chữ'
        self.add(component, name, rule.width / line.width if rule else 0)
        self.add(component, 'kẻ lệch tâm [mm]', (rule.centre - line.centre) / MM if rule else 99)
        if (component, 'kẻ ở dưới chân chữ [mm]') in DECREE:
            self.add(component, 'kẻ ở dưới chân chữ [mm]', (rule.top - line.y) / MM if rule else 99)

    def masthead(self):
        page = self.main[0]
        nation, motto = self.find('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), self.find('Độc lập - Tự do - Hạnh phúc')
        self.style('Quốc hiệu', [nation], {'cỡ': lambda s: s.size, 'đứng, đậm': lambda s: s.bold and not s.italic})
        self.add('Quốc hiệu', 'số dòng', len(nation.lines))
        self.add('Quốc hiệu', 'tâm cách tâm giấy về bên phải [mm]', (nation.lines[0].centre - page.width / 2) / MM)
        self.add('Quốc hiệu', 'chữ đứng cao hơn', sum(line.y < nation.lines[0].y - 1 for line in page.lines))
        self.style('Tiêu ngữ', [motto], {'cỡ': lambda s: s.size, 'đứng, đậm': lambda s: s.bold and not s.italic})
        self.add('Tiêu ngữ', 'lệch tâm Quốc hiệu [mm]', (motto.lines[0].centre - nation.lines[0].centre) / MM)
        self.add('Tiêu ngữ', 'cách Quốc hiệu [dòng đơn]', (motto.lines[0].y - nation.lines[-1].y) / (motto.lines[0].size * SINGLE))
        self.rule('Tiêu ngữ', motto.lines[0], True)
        self.offices(nation)

    def offices(self, nation):
        organization = self.report['organization']
        issuer = self.find(organization['name'].upper())
        self.style('cơ quan ban hành', [issuer], {'cỡ': lambda s: s.size, 'đứng, đậm': lambda s: s.bold and not s.italic})
        self.rule('cơ quan ban hành', issuer.lines[-1], False)
        self.whole_names(issuer)
        parent = organization.get('parent') and self.find(organization['parent'].upper())
        if parent:
            self.whole_names(parent)
            self.style('cơ quan chủ quản', [parent], {'cỡ': lambda s: s.size, 'đứng': lambda s: not s.italic, 'đậm': lambda s: s.bold})
            self.add('cơ quan chủ quản', 'lệch tâm cơ quan ban hành [mm]', (parent.lines[-1].centre - issuer.lines[0].centre) / MM)
            self.add('cơ quan ban hành', 'cách cơ quan chủ quản [dòng đơn]', (issuer.lines[0].y - parent.lines[-1].y) / (issuer.lines[0].size * SINGLE))
        number = self.find('Số:')
        self.style('số, ký hiệu', [number], {'cỡ': lambda s: s.size, 'đứng': lambda s: not s.italic, 'đậm': lambda s: s.bold})
        self.add('số, ký hiệu', 'viết đúng mẫu', bool(re.fullmatch(r'Số:(\s\d{2,}|\s)/BC(-[A-ZĐ]+)*', number.text)))
        if 'number' not in self.document:
            self.add('số, ký hiệu', 'chỗ trống khi chưa có số [mm]', max(number.lines[0].gaps, default=0) / MM)
        self.add('số, ký hiệu', 'lệch tâm cơ quan ban hành [mm]', (number.lines[0].centre - issuer.lines[-1].centre) / MM)
        self.place_and_date(number.lines[0], nation.lines[0])

    def whole_names(self, element):
        for line in element.lines[:-1]:
            self.add('cơ quan ban hành', 'tách “Chữ thập đỏ”', bool(re.search(r'(CHỮ|CHỮ THẬP)$', line.text)))

    def place_and_date(self, number, nation):
        level = [line for line in number.page.lines if abs(line.y - number.y) < 6 and line.left > number.right]
        element = next(element for element in number.page.elements if level and level[0] in element.lines)
        self.style('địa danh, ngày', [element], {'cỡ': lambda s: s.size, 'nghiêng': lambda s: s.italic, 'đậm': lambda s: s.bold})
        self.add('địa danh, ngày', 'số dòng', len(element.lines))
        good = re.fullmatch(r'([^\d,]+, )?ngày (0[1-9]|[12]\d|3[01])?\s*tháng\s*(0[12]|[3-9]|1[0-2])?\s*năm \d{4}', element.text)
        self.add('địa danh, ngày', 'viết đúng mẫu', bool(good))
        if 'date' not in self.document:
            for gap in sorted(element.lines[0].gaps)[-2:]:
                self.add('địa danh, ngày', 'chỗ trống khi chưa có ngày [mm]', gap / MM)
        self.add('địa danh, ngày', 'lệch dòng với số [mm]', (element.lines[0].y - number.y) / MM)
        self.add('địa danh, ngày', 'lệch tâm Quốc hiệu [mm]', (element.lines[0].centre - nation.centre) / MM)

    def title(self):
        page = self.main[0]
        kind = next(i for i, element in enumerate(page.elements) if element.text == 'BÁO CÁO')
        name, summary = page.elements[kind], page.elements[kind + 1]
        self.style('tên loại', [name], {'cỡ': lambda s: s.size, 'in hoa, đứng, đậm': lambda s: s.bold and not s.italic})
        self.add('tên loại', 'lệch giữa [mm]', (name.lines[0].centre - self.middle) / MM)
        self.style('trích yếu', [summary], {'cỡ': lambda s: s.size, 'in thường, đứng, đậm': lambda s: s.bold and not s.italic and summary.text != summary.text.upper()})
        for line in summary.lines:
            self.add('trích yếu', 'lệch giữa [mm]', (line.centre - self.middle) / MM)
        self.add('trích yếu', 'cách tên loại [dòng]', (summary.lines[0].y - name.lines[0].y) / (SINGLE * name.lines[0].size))
        self.rule('trích yếu', summary.lines[-1], False)

    def addressees(self):
        names = self.document.get('addressees', [])
        head = self.find('Kính gửi:')
        if not names:
            assert head is None
            return
        self.style('Kính gửi', [head], {'cỡ': lambda s: s.size, 'đứng': lambda s: not s.italic})
        if len(names) == 1:
            self.add('Kính gửi', 'một nơi: số dòng', len(head.lines) if names[0] in head.text else 0)
            return
        elements = head.page.elements
        items = elements[elements.index(head) + 1:][:2 * len(names)]
        dashes = [element.lines[0].left for element in items if element.text == '-']
        texts = [element for element in items if element.text != '-']
        self.style('Kính gửi', items, {'cỡ': lambda s: s.size, 'đứng': lambda s: not s.italic})
        colon = head.lines[0].seen[-1]
        for dash in dashes:
            self.add('Kính gửi', 'gạch đầu dòng lệch dấu hai chấm [mm]', (dash - colon[1]) / MM)
        self.add('Kính gửi', 'các gạch đầu dòng thẳng hàng [mm]', (max(dashes) - min(dashes)) / MM)
        tops = [head.lines[0].y] + [element.lines[0].y for element in texts]
        self.add('Kính gửi', 'mỗi nơi một dòng riêng', len(dashes) == len(names) and all(b - a > 10 for a, b in zip(tops, tops[1:])))
        self.add('Kính gửi', 'cuối dòng ; và .', [element.text[-1] for element in texts] == [';'] * (len(names) - 1) + ['.'])

    def bases(self):
        wanted = self.document.get('bases', [])
        found = [self.find(plain(text).rstrip(';.')) for text in wanted]
        self.style('căn cứ', found, {'cỡ': lambda s: s.size, 'nghiêng': lambda s: s.italic and not s.bold})
        if found:
            self.add('căn cứ', 'cuối dòng ; và .', [element.text[-1] for element in found] == [';'] * (len(found) - 1) + ['.'])

    def structure(self):
        elements = [element for page in self.main for element in page.elements]
        numbers = []
        for element in elements:
            if element.tag == '/H2' and element.text.startswith('Phần '):
                self.style('phần', [element], {'cỡ': lambda s: s.size, 'đứng, đậm': lambda s: s.bold and not s.italic})
                for line in element.lines:
                    self.add('phần', 'lệch giữa [mm]', (line.centre - self.middle) / MM)
                rest = ' '.join(line.text for line in element.lines[1:])
                self.add('phần', 'tiêu đề in hoa ở dòng dưới', bool(re.fullmatch('Phần [IVX]+', element.lines[0].text)) and rest == rest.upper() and rest != '')
                numbers = []
            mark = re.match(r'([IVXLC]+)\. ', element.text)
            if mark and element.tag.startswith('/H'):
                numbers.append(mark.group(1))
                self.add('mục', 'đánh số La Mã liền nhau', numbers[-1] == roman(len(numbers)))
                self.style('mục', [element], {'cỡ': lambda s: s.size, 'in hoa, đứng, đậm': lambda s: s.bold and not s.italic and element.text == element.text.upper()})
            elif element.tag.startswith('/H') and re.match(r'\d+\. ', element.text):
                self.style('khoản', [element], {'cỡ': lambda s: s.size, 'in thường, đứng, đậm': lambda s: s.bold and not s.italic and element.text != element.text.upper()})
        self.points(elements)

    def points(self, elements):
        run = ''
        for element in elements:
            if element.tag == '/LBody':
                self.add('điểm', 'dấu câu chồng nhau', bool(re.search(r'[.;,][;,]', element.text)))
            if element.tag == '/Lbl' and re.fullmatch(r'\w\)', element.text):
                run = element.text[0] if element.text[0] == 'a' else run + element.text[0]
                self.add('điểm', 'theo bảng chữ cái tiếng Việt', ALPHABET.startswith(run))
                self.style('điểm', [element], {'cỡ': lambda s: s.size, 'đứng': lambda s: not s.italic and not s.bold})

    def texts(self):
        report = self.report
        results, directions = report.get('results', {}), report.get('directions', {})
        out = list(results.get('intro', [])) + list(directions.get('intro', []))
        for section in results.get('sections', []):
            out += section.get('paragraphs', [])
        return [text for text in map(plain, out) if len(text) > 12]

    def body(self):
        found = [element for element in (self.find(text) for text in self.texts()) if element]
        closing = self.find('Trên đây là Báo cáo')
        self.add('lời văn', 'kết thúc bằng ./.', closing.text.endswith('./.') if closing else 0)
        for element in found + [closing]:
            self.style('lời văn', [element], {'cỡ': lambda s: s.size if s.size > 10 else 14, 'đứng': lambda s: not s.italic})
            first = element.lines[0]
            indent = (first.left - self.edge_left) / MM
            self.add('lời văn', 'đầu dòng lùi vào [mm]', indent)
            self.add('lời văn', 'đầu dòng lệch 10 hoặc 12,7 [mm]', max(0, min(abs(indent - 10), abs(indent - 12.7)) - 0.5))
            for line in element.lines[:-1]:
                self.add('lời văn', 'canh đều: lệch lề phải [mm]', (self.edge_right - line.right) / MM)
            baselines = [line for line in element.lines if line.size > 10]
            for a, b in zip(baselines, baselines[1:]):
                if b.y - a.y > 5:
                    self.add('lời văn', 'giãn dòng [dòng đơn]', (b.y - a.y) / (SINGLE * b.size))
            for line in element.lines[1:]:
                if line.y - first.y > 5:
                    self.add('lời văn', 'canh đều: lệch lề trái [mm]', (line.left - self.edge_left) / MM)
            self.gap(element, baselines)

    def gap(self, element, lines):
        """Between a paragraph of several lines and the paragraph below it."""
        elements = element.page.elements
        index = elements.index(element) + 1
        if len(lines) < 2 or index >= len(elements) or elements[index].tag not in ('/P', '/Lbl') or abs(elements[index].lines[0].size - lines[-1].size) > 0.1:
            return
        self.add('lời văn', 'cách đoạn [pt]', elements[index].lines[0].y - lines[-1].y - (lines[1].y - lines[0].y))

    def signature(self):
        signature = self.document.get('signature')
        if not signature:
            return
        titles = [self.find(text.upper(), self.main[-2:]) for text in signature.get('authority', []) + [signature['position']]]
        name = self.find(signature['name'], self.main[-2:])
        self.style('quyền hạn, chức vụ', titles, {'cỡ': lambda s: s.size, 'in hoa, đứng, đậm': lambda s: s.bold and not s.italic})
        self.style('họ tên', [name], {'cỡ': lambda s: s.size, 'in thường, đứng, đậm': lambda s: s.bold and not s.italic})
        for title in titles:
            for line in title.lines:
                self.add('quyền hạn, chức vụ', 'tâm cách tâm giấy về bên phải [mm]', (line.centre - line.page.width / 2) / MM)
                self.add('họ tên', 'lệch tâm chức vụ [mm]', (name.lines[0].centre - line.centre) / MM)
        above = titles[-1].lines[-1]
        self.add('họ tên', 'chỗ ký và đóng dấu [mm]', (name.lines[0].y - 0.68 * name.lines[0].size - above.y) / MM)
        lines = {round(line.y) for line in titles[0].page.lines if line.y < titles[0].lines[0].y - 8 and not is_number(titles[0].page, line)}
        self.add('chữ ký', 'dòng chữ ở trên, cùng trang', len(lines) if name.page is titles[0].page else 0)

    def recipients(self):
        head = self.find('Nơi nhận:', self.main[-2:])
        self.style('nơi nhận', [head], {'cỡ': lambda s: s.size, 'nghiêng, đậm': lambda s: s.bold and s.italic})
        self.add('nơi nhận', 'cách lề trái [mm]', (head.lines[0].left - self.edge_left) / MM)
        titles = [line for line in head.page.lines if line.left > head.page.width / 2 and abs(line.y - head.lines[0].y) < 12]
        if self.document.get('signature'):
            self.add('nơi nhận', 'lệch dòng với quyền hạn [mm]', (titles[0].y - head.lines[0].y) / MM)
        elements = head.page.elements
        items = [element for element in elements[elements.index(head) + 1:] if element.lines[0].size < 12 and element.lines[0].left < head.page.width / 2]
        text = ' '.join(element.text for element in items)
        self.style('nơi nhận', items, {'danh sách: cỡ': lambda s: s.size, 'danh sách: đứng': lambda s: not s.italic and not s.bold})
        for element in items:
            if element.text.startswith('-'):
                self.add('nơi nhận', 'danh sách: gạch cách lề trái [mm]', (element.lines[0].left - self.edge_left) / MM)
        entries = [entry.strip() for entry in re.split(r'(?:^|\s)- ', text) if entry.strip()]
        self.add('nơi nhận', 'danh sách: cuối dòng ; và .', all(entry.endswith(';') for entry in entries[:-1]) and entries[-1].endswith('.'))
        self.add('nơi nhận', 'dòng cuối là nơi lưu', entries[-1].startswith('Lưu: VT'))

    def each_annex(self):
        groups = []
        for page in self.annexes:
            if page.elements and re.fullmatch(r'Phụ lục( [IVXLC]+)?', page.elements[0].text):
                groups.append([])
            groups[-1].append(page)
        return groups

    def annex(self):
        groups = self.each_annex()
        wanted = self.report.get('annexes', [])
        assert len(groups) == len(wanted), (len(groups), len(wanted))
        for number, (pages, annex) in enumerate(zip(groups, wanted), 1):
            page = pages[0]
            middle = self.middle if page.width < page.height else (self.edge_left + page.width - (self.pages[0].width - self.edge_right)) / 2
            label, title, reference = page.elements[:3]
            self.style('phụ lục', [label], {'cỡ từ “Phụ lục”': lambda s: s.size, 'từ “Phụ lục” đứng, đậm': lambda s: s.bold and not s.italic})
            self.add('phụ lục', 'đánh số La Mã từ hai phụ lục', label.text == ('Phụ lục ' + roman(number) if len(wanted) > 1 else 'Phụ lục'))
            self.style('phụ lục', [title], {'tên: cỡ': lambda s: s.size, 'tên: in hoa, đứng, đậm': lambda s: s.bold and not s.italic and title.text == title.text.upper() and
                                             title.text.startswith(plain(annex['title']).upper())})
            self.style('phụ lục', [reference], {'chỉ dẫn: cỡ': lambda s: s.size, 'chỉ dẫn: nghiêng': lambda s: s.italic and not s.bold})
            good = re.fullmatch(r'\(Kèm theo Báo cáo số\s*\d*\s*/BC(-[A-ZĐ]+)* ngày\s*\d*\s*tháng\s*\d*\s*năm \d{4} của .+\)', reference.text)
            self.add('phụ lục', 'chỉ dẫn: số và ngày, hoặc chỗ trống', bool(good))
            for element in (label, title, reference):
                for line in element.lines:
                    self.add('phụ lục', 'lệch giữa [mm]', (line.centre - middle) / MM)
            self.add('phụ lục', 'số trang đánh riêng', all([line.text for line in page.lines if is_number(page, line)] == ([str(i)] if i > 1 else [])
                                                           for i, page in enumerate(pages, 1)))

    def faults(self):
        return [(key, value) for key, values in self.values.items() for value in values if not DECREE[key][0] - 0.005 <= value <= DECREE[key][1] + 0.005]


def is_number(page, line):
    return line.mark[0] == '/Artifact' and line.text.isdigit() and line.y < 20 * MM


# ---- the reports

def long_names(report):
    report['organization']['parent'] = 'Hội Chữ thập đỏ thành phố Hồ Chí Minh'
    report['organization']['name'] = 'Hội Chữ thập đỏ cơ sở Trường Đại học Kinh tế - Kỹ thuật phường Bình Hưng Hòa'
    report['document']['place'] = 'Thành phố Hồ Chí Minh'
    report['document']['date'] = '2024-02-29'


def nothing_official(report):
    del report['document']


def one_addressee(report):
    report['document']['addressees'] = [report['document']['addressees'][0].rstrip(';')]
    report['annexes'] = report['annexes'][:1]


def deputy(report):
    report['document']['signature'].update({'authority': ['TM. BAN THƯỜNG VỤ', 'KT. CHỦ TỊCH'], 'position': 'PHÓ CHỦ TỊCH'})
    del report['document']['number'], report['document']['date']


def twelve_annexes(report):
    wide = {'title': 'Bảng tổng hợp theo khu phố', 'columns': [{'title': 'Khu phố %d (triệu đồng)' % i} for i in range(1, 22)],
            'rows': [[1234.5 * i for i in range(1, 22)]] * 60}
    tall = {'title': 'Danh sách hộ được trợ giúp', 'columns': [{'title': 'TT'}, {'title': 'Họ và tên'}], 'rows': [[i, 'Nguyễn Văn A'] for i in range(1, 90)]}
    more = [{**annex, 'id': '%s_%d' % (annex['id'], i)} for annex in report['annexes'][:1] for i in range(10 - len(report['annexes']))]
    report['annexes'] += [wide, tall] + more


def short(report):
    report['results']['sections'] = report['results']['sections'][:1]
    report['directions']['targets'] = [{'text': 'Tổ chức đợt hiến máu thứ %d trong năm.' % i, 'deadline': 'quý IV'} for i in range(1, 13)]
    for key in ('annexes', 'awards', 'awards_intro', 'assessment', 'proposals'):
        report.pop(key, None)
    report['directions'].pop('target_count', None)
    report['directions']['intro'] = ['Năm tới, Hội tập trung thực hiện các chỉ tiêu, nhiệm vụ chủ yếu sau đây trên địa bàn phường An Phúc và các khu phố:']


def as_long(count):
    """One that ends line after line further down its page."""
    def change(report):
        short(report)
        report['directions']['targets'] = report['directions']['targets'][:1] * count
        report.pop('review', None)
    return change


REPORTS = [('bao-cao-day-du', None), ('ten-dai', long_names), ('khong-the-thuc', nothing_official), ('mot-noi', one_addressee), ('cap-pho', deputy),
           ('muoi-hai-phu-luc', twelve_annexes), ('ngan', short)] + [('dai-%d' % count, as_long(count)) for count in range(1, 30)]


class Bench:
    def __init__(self, program, root):
        self.program, self.root = program, root
        with open(os.path.join(root, 'samples', 'phuong-an-phuc.json'), encoding='utf-8') as file:
            self.report = json.load(file)
        with open(os.path.join(root, 'layouts', 'bao-cao.json'), encoding='utf-8') as file:
            self.layout = json.load(file)
        shutil.copytree(os.path.join(root, 'samples', 'anh'), 'anh', dirs_exist_ok=True)

    def make(self, name, change):
        report = copy.deepcopy(self.report)
        report.pop('$schema', None)
        if change:
            change(report)
        with open(name + '.json', 'w', encoding='utf-8') as file:
            json.dump(report, file, ensure_ascii=False)
        return report

    def measure(self, name, report, layout='bao-cao'):
        run = subprocess.run([self.program, 'render', name + '.json', '--layout=' + layout, '-o', name + '.pdf'], capture_output=True, text=True, check=False)
        if run.returncode:
            raise SystemExit('%s: %s' % (name, run.stderr))
        return Measures(decree_pages.read(name + '.pdf'), report)


def number(value):
    return ('%.2f' % value).rstrip('0').rstrip('.').replace('.', ',')


def show(seen):
    """A line for every rule of the table: what was found in all reports."""
    for (component, name), (least, most, clause) in DECREE.items():
        values = [value for measures in seen for value in measures.values.get((component, name), [])]
        if not values:
            print('SAI  %s: %s: không đo được ở báo cáo nào' % (component, name))
            continue
        good = all(least - 0.005 <= value <= most + 0.005 for value in values)
        print('%s %s: %s: %s … %s, quy định %s … %s (%s; %d lần đo)' % ('đúng' if good else 'SAI ', component, name, number(min(values)), number(max(values)), number(least),
                                                                         number(most), clause, len(values)))


def check(bench):
    seen, failed = [], False
    for name, change in REPORTS:
        report = bench.make(name, change)
        measures = bench.measure(name, report)
        seen.append(measures)
        for (component, what), value in sorted(set(measures.faults())):
            print('%s: %s: %s: %s, quy định %s … %s (%s)' % ((name, component, what, number(value)) + tuple(map(number, DECREE[component, what][:2])) +
                                                            (DECREE[component, what][2],)))
            failed = True
    show(seen)
    found = {key for measures in seen for key in measures.values}
    return not failed and found == set(DECREE)


# ---- the layout spoilt

def style(name, **keys):
    def change(layout):
        layout['styles'][name].update(keys)
    return change


def page(**keys):
    def change(layout):
        layout['page'].update(keys)
    return change


def header(**keys):
    def change(layout):
        layout['header'].update(keys)
    return change


def blocks(value):
    """Every block, wherever it stands."""
    if isinstance(value, dict):
        if 'type' in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from blocks(inner)


def every(kind, where, **keys):
    """Changes the blocks of a kind that hold all of `where`."""
    def change(layout):
        hit = [block for block in blocks(layout['blocks']) if block['type'] == kind and all(block.get(key) == value for key, value in where.items())]
        assert hit, (kind, where)
        for block in hit:
            block.update(keys)
    return change


def texts(old, new):
    def change(layout):
        hit = [block for block in blocks(layout['blocks']) if old in block.get('text', '')]
        assert hit, old
        for block in hit:
            block['text'] = block['text'].replace(old, new)
    return change


MUTATIONS = [
    ('trang', page(left='10mm')), ('trang', page(right='10mm')), ('trang', page(top='28mm')), ('trang', page(bottom='12mm')), ('trang', page(size='A3')),
    ('chữ', style('body', colour='#404040')),
    ('số trang', style('page_number', size='11pt')), ('số trang', style('page_number', align='right')), ('số trang', style('page_number', italic=True)),
    ('số trang', header(first_page=True)), ('số trang', header(text='Trang {{page}}')),
    ('Quốc hiệu', style('nation', size='14pt')), ('Quốc hiệu', style('nation', bold=False)), ('Tiêu ngữ', style('motto', size='12pt')),
    ('Tiêu ngữ', style('motto', align='left')), ('Tiêu ngữ', style('motto', leading='24pt')), ('Tiêu ngữ', every('rule', {'of': 'line', 'thickness': '0.7pt'}, width='60%')),
    ('cơ quan chủ quản', style('parent', bold=True)), ('cơ quan chủ quản', style('parent', size='14pt')), ('cơ quan ban hành', style('issuer', bold=False)),
    ('cơ quan ban hành', every('rule', {'width': '42%'}, width='20%')), ('cơ quan ban hành', every('rule', {'width': '42%'}, width='42%', align='left')),
    ('số, ký hiệu', style('number', size='14pt')), ('số, ký hiệu', texts('Số: ', 'Số ')), ('địa danh, ngày', style('place_date', italic=False)),
    ('địa danh, ngày', style('place_date', leading='30pt')), ('tên loại', style('kind', size='16pt')), ('tên loại', style('kind', align='left')),
    ('trích yếu', style('summary', bold=False)), ('trích yếu', every('rule', {'width': '40%'}, width='70%')), ('Kính gửi', style('addressees', left='52mm')),
    ('Kính gửi', every('list', {'of': 'document.addressees'}, last=';')), ('căn cứ', style('basis', italic=False)), ('căn cứ', every('list', {'id': 'can_cu'}, last=';')),
    ('phần', style('part', align='left')), ('mục', style('heading', upper=False)), ('mục', style('heading', size='12pt')), ('khoản', style('clause', bold=False)),
    ('điểm', every('list', {'marker': '{{index | letter}})'}, marker='{{index | roman}})')), ('điểm', style('point', italic=True)),
    ('lời văn', style('body', size='15pt')), ('lời văn', style('body', indent='8mm')), ('lời văn', style('body', align='left')),
    ('lời văn', style('body', leading='26pt')), ('lời văn', style('body', leading='15pt')), ('lời văn', style('body', after='3pt')), ('lời văn', texts('./.', '.')),
    ('quyền hạn, chức vụ', style('authority', bold=False)), ('quyền hạn, chức vụ', style('authority', size='12pt')), ('họ tên', style('signatory', italic=True)),
    ('họ tên', every('space', {'height': '28mm'}, height='10mm')), ('nơi nhận', style('recipients', size='13pt')), ('nơi nhận', style('recipients', before='0pt', left='6mm')),
    ('nơi nhận', style('recipient', size='12pt')), ('nơi nhận', every('list', {'of': 'document.recipients'}, last=';')), ('phụ lục', style('annex_number', size='13pt')),
    ('phụ lục', style('annex_title', upper=False)), ('phụ lục', style('annex_reference', italic=False)), ('phụ lục', every('section', {'restart': True}, restart=False)),
]


def spoil(bench):
    missed = 0
    for index, (component, change) in enumerate(MUTATIONS, 1):
        layout = copy.deepcopy(bench.layout)
        change(layout)
        with open('layout.json', 'w', encoding='utf-8') as file:
            json.dump(layout, file, ensure_ascii=False)
        name, make = ('ngan', short) if component == 'điểm' else ('bao-cao-day-du', None)
        try:
            found = {key[0] for key, _ in bench.measure(name, bench.make(name, make), './layout.json').faults()}
        except (AssertionError, AttributeError, StopIteration, IndexError, ValueError) as error:
            found = {component, repr(error)}  # so far off that it is not found any more
        if component not in found:
            print('bố cục sai thứ %d (%s) không bị phát hiện' % (index, component))
            missed += 1
    print('%d bố cục sai, %d bị phát hiện' % (len(MUTATIONS), len(MUTATIONS) - missed))
    return missed == 0


def main(program, root):
    bench = Bench(program, root)
    good = check(bench)
    return 0 if spoil(bench) and good else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2]))
