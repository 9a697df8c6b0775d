/* The table of filters, which the pages about reports and about layouts share. */
#ifndef REPORT_INTRODUCTION_H
#define REPORT_INTRODUCTION_H

/* clang-format off */
#define SCHEMA_FILTERS \
	"| filter | for | prints |\n" \
	"|---|---|---|\n" \
	"| none | a figure | with qualifier and unit: `trên 1,66 tỷ đồng`, `2.000 suất quà`, `gần 72%` |\n" \
	"| none | a change | `tăng 12,7% so với năm 2021`, `không đổi so với năm 2021` |\n" \
	"| none | a date | `ngày 12 tháng 11 năm 2022` |\n" \
	"| `number` | figures, numbers, counts | without qualifier and unit, in the unit it was written in: `1.660` |\n" \
	"| `money` | sums of money, numbers without a unit | in full: `1.660.000.000 đồng` |\n" \
	"| `short_money` | the same | rounded to two decimals: `1,66 tỷ đồng` |\n" \
	"| `percent` | rates, numbers without a unit, changes | `12,7%` |\n" \
	"| `words` | figures, numbers, counts, years | spelled out: `một tỷ sáu trăm sáu mươi triệu` |\n" \
	"| `bare` | figures | without the qualifier: `1,66 tỷ đồng` |\n" \
	"| `trend` | changes | with its sign: `+12,7%` |\n" \
	"| `date` | dates | `12 tháng 11 năm 2022`, with the zeros of Nghị định 30/2020/NĐ-CP: `05 tháng 01 năm " \
	  "2023` |\n" \
	"| `short_date` | dates | `12/11/2022` |\n" \
	"| `day_month` | dates | `12/11` |\n" \
	"| `two_digits` | counts, days, months | `05` |\n" \
	"| `roman` | counts, years | `II` |\n" \
	"| `letter` | counts | the point of a list, in the order of Nghị định 30: `đ` is the fifth |\n" \
	"| `upper` | everything | in capitals |\n" \
	"| `capital` | everything | with its first letter large |\n"
/* clang-format on */

#endif
