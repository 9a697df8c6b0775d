"""Writes a long report: nhieu-trang.py [SECTIONS] prints the JSON of a report that tong-ket sets on about 60 pages (with 17 sections, its own number).

Its length grows in proportion to SECTIONS: each has a table of figures, paragraphs, points, and an annex with fifty rows. The same words every time."""
import json
import random
import sys

WORK = ["Chăm lo người nghèo", "Hiến máu tình nguyện", "Khám bệnh, cấp thuốc miễn phí", "Tập huấn sơ cấp cứu", "Ứng phó thiên tai", "Giúp đỡ học sinh vượt khó", "Xây nhà Chữ thập đỏ",
        "Phát triển hội viên", "Bếp ăn từ thiện", "Truyền thông, vận động nguồn lực"]
TOWNS = ["An Phúc", "Bình Hòa Đông", "Cẩm Lãng", "Đông Ngạn Hạ", "Giang Tây", "Hà Khê Thượng", "Kim Lũy", "Long Thạnh Tây", "Mỹ Ổn", "Ninh Quới Hạ"]
OPENING = ["Ngay từ đầu năm, Ban Thường vụ Hội đã ban hành kế hoạch, phân công từng ủy viên phụ trách địa bàn và giao chỉ tiêu cụ thể cho các cơ sở Hội.",
           "Thực hiện chương trình công tác đã đề ra, các cấp Hội chủ động phối hợp với Mặt trận Tổ quốc và các đoàn thể triển khai đồng bộ ở khu dân cư.",
           "Phong trào được duy trì đều ở các khu phố, nhiều cách làm mới đã được nhân rộng và được Nhân dân đồng tình hưởng ứng.",
           "Từ kinh nghiệm của năm trước, Hội lấy địa bàn khu phố làm nơi trực tiếp tổ chức, lấy tình nguyện viên làm lực lượng nòng cốt."]
MIDDLE = ["Công tác vận động bảo đảm công khai, đúng đối tượng; danh sách người được giúp đỡ do khu phố bình xét và niêm yết tại nhà văn hóa.",
          "Các chi hội thăm hỏi, giúp đỡ kịp thời những hoàn cảnh đặc biệt khó khăn, nhất là người cao tuổi neo đơn, trẻ em mồ côi và người khuyết tật.",
          "Đội ngũ cộng tác viên thường xuyên bám sát cơ sở, nắm chắc từng hoàn cảnh và đề xuất hình thức trợ giúp phù hợp.",
          "Việc phối hợp với nhà trường, trạm y tế và các nhà tài trợ ngày càng chặt chẽ, giúp nguồn lực đến tay người cần nhanh hơn."]
CLOSING = ["Kết quả đạt được tạo tiền đề để Hội hoàn thành các nhiệm vụ của nhiệm kỳ.", "Qua giám sát, chưa phát hiện trường hợp sử dụng nguồn lực sai mục đích.",
           "Một số cơ sở còn lúng túng trong tổng hợp số liệu, Hội đã cử cán bộ hướng dẫn trực tiếp.", "Những nơi làm tốt đã được biểu dương tại hội nghị giao ban quý."]
POINTS = ["Tổ chức gặp mặt, biểu dương tình nguyện viên tiêu biểu của các khu phố.", "Bổ sung tủ thuốc và dụng cụ sơ cấp cứu cho các điểm trực.",
          "Cập nhật hồ sơ từng địa chỉ nhân đạo hằng quý và công khai kết quả trợ giúp.", "Phối hợp với Đoàn Thanh niên ra quân ngày Chủ nhật đỏ tại các khu dân cư."]


def section(rng, at):
    work, town = WORK[at % len(WORK)], TOWNS[at // len(WORK) % len(TOWNS)]
    metrics, values = [], []
    for i, (name, unit) in enumerate((("Người tham gia", "người"), ("Giá trị trợ giúp", "triệu đồng"), ("Buổi tổ chức", "buổi"), ("Chi hội thực hiện tốt", "%"))):
        first = rng.randint(40, 90)
        figures = {str(2020 + year): first + 2 * year + rng.randint(-2, 2) for year in range(5)}
        values.append(figures["2024"])
        metrics.append({"id": "m%d_%d" % (at, i), "name": "%s – %s, mục %d" % (name, work, at + 1), "unit": unit, "values": figures})
    paragraphs = [" ".join((rng.choice(OPENING), rng.choice(MIDDLE), "Đến cuối năm, có {{metrics.m%d_0}} tham gia, {{metrics.m%d_0.change}}." % (at, at), rng.choice(CLOSING))) for _ in range(2)]
    paragraphs += [" ".join(rng.sample(MIDDLE, 3)) for _ in range(2)]
    rows = [["%d" % (i + 1), "Tổ dân phố %d" % (i + 1), rng.randint(12, 90), rng.randint(3, 40), rng.randint(5, 60), rng.randint(0, 9)] for i in range(50)]
    rows.append(["", "Cộng"] + [sum(row[column] for row in rows) for column in range(2, 6)])
    annex = {"title": "%s tại các tổ dân phố, địa bàn %s" % (work, town), "rows": rows,
             "columns": [{"title": "TT", "align": "center"}, {"title": "Tổ dân phố"}, {"title": "Số hộ tham gia"}, {"title": "Hộ được trợ giúp"}, {"title": "Suất quà"}, {"title": "Tình nguyện viên"}]}
    return metrics, {"heading": "%s tại địa bàn %s" % (work, town), "metrics": [metric["id"] for metric in metrics], "paragraphs": paragraphs, "items": rng.sample(POINTS, 3)}, annex


def main():
    count, rng = int(sys.argv[1]) if len(sys.argv) > 1 else 17, random.Random(2024)
    parts = [section(rng, at) for at in range(count)]
    report = {"$schema": "../docs/report.schema.json", "format": 1, "year": 2024,
              "organization": {"name": "Hội Chữ thập đỏ liên phường An Phúc", "parent": "Hội Chữ thập đỏ thành phố Minh Hà", "byline": "Ban Tổng hợp"},
              "meeting": {"date": "2024-12-28", "venue": "hội trường Ủy ban nhân dân phường An Phúc"},
              "metrics": [metric for part in parts for metric in part[0]],
              "results": {"intro": [" ".join(OPENING[:2])], "sections": [part[1] for part in parts]},
              "directions": {"year": 2025, "tasks": POINTS},
              "annexes": [part[2] for part in parts]}
    json.dump(report, sys.stdout, ensure_ascii=False, indent=1)
    print()


main()
