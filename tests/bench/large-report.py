"""A report of so many megabytes in which a great deal is wrong, on standard output: large-report.py MEGABYTES"""
import json
import random
import sys

WORDS = ("Hội Chữ thập đỏ các cấp đã phát động phong trào thi đua, đẩy mạnh thực hiện các hoạt động nhân đạo trên các lĩnh vực và đạt được nhiều "
         "kết quả cụ thể như chủ động kết nối các tập thể, cá nhân nhà hảo tâm trong và ngoài địa bàn, phối hợp với các ban ngành, đoàn thể huy động "
         "tối đa nguồn lực chăm lo Tết cho người nghèo, cận nghèo, nạn nhân chất độc da cam bảo đảm đúng đối tượng, thời gian").split()


def words(rng, count):
    start = rng.randrange(len(WORDS) - count)
    return " ".join(WORDS[start:start + count])


def main():
    rng, size, number = random.Random(7), 0, 0
    metrics, sections = [], []
    while size < int(sys.argv[1]) * 1000000:
        metric = {"id": "m_%d" % number, "name": "%s %d" % (words(rng, 6), number), "unit": "suất", "values": {"2021": rng.randint(2000, 3000), "2022": rng.randint(2000, 3000)}}
        section = {"heading": "%s  %s" % (words(rng, 4), words(rng, 4)), "metrics": [metric["id"]],
                   "paragraphs": ["%s đạt 2500 suất  quà , %s" % (words(rng, 40), words(rng, 40)), "%s  %s ,%s Covid 19" % (words(rng, 40), words(rng, 30), words(rng, 10))]}
        metrics.append(metric)
        sections.append(section)
        size += len(json.dumps([metric, section], ensure_ascii=False, indent=1).encode())
        number += 1
    # One mistake beside all the warnings.
    metrics[0]["unit"] = 5
    json.dump({"year": 2022, "organization": {"name": "Hội Chữ thập đỏ quận Kiến An"}, "metrics": metrics, "results": {"sections": sections}}, sys.stdout, ensure_ascii=False, indent=1)


main()
