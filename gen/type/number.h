/* Numbers, money and dates as Vietnamese writes them (CLDR vi; NĐ 30/2020, Phụ lục I). Never the locale's. */
#ifndef TYPE_NUMBER_H
#define TYPE_NUMBER_H

#include "base/buffer.h"
#include "base/date.h"
#include "base/decimal.h"

#define NUMBER_AS_IS (-1)

/* `1.234.567,5`, minus sign U+2212 in front of a negative one. `places` after the comma, rounded halves away from zero and padded with
 * zeros, or NUMBER_AS_IS. */
void number_format(struct buffer *out, struct decimal value, int places);

/* `12,7%`: number_format and a percent sign without a space. */
void number_percent(struct buffer *out, struct decimal value, int places);

/* The whole amount: `1.660.000.000 đồng`. */
void number_money(struct buffer *out, struct decimal dong);

/* Exact and short: the largest of nghìn tỷ (from 10.000 tỷ), tỷ, triệu, nghìn đồng that holds the amount in at most two places after the comma (nghìn: in none)
 * and is not above it (1.660.000.000 → `1,66 tỷ đồng`, 500.000.000 → `500 triệu đồng`); else number_money. A NBSP (U+00A0) is not used: breaks are the line breaker's business. */
void number_money_exact(struct buffer *out, struct decimal dong);

/* Rounded to two places of tỷ or triệu, the largest that is not above the rounded amount; below that number_money_exact: 1.663.254.321 → `1,66 tỷ đồng`. */
void number_money_short(struct buffer *out, struct decimal dong);

/* In words: 1.660.000.000 → `một tỷ sáu trăm sáu mươi triệu`; 105 → `một trăm linh năm`; 21 → `hai mươi mốt`; 15 → `mười lăm`; 2005000 → `hai triệu không trăm
 * linh năm nghìn`; 1,66 → `một phẩy sáu mươi sáu`; 12,07 → `mười hai phẩy không bảy`; negative: `âm …`. */
void number_words(struct buffer *out, struct decimal value);

/* `12 tháng 11 năm 2022`, `05 tháng 01 năm 2023`: a leading 0 for days below 10 and for months 1 and 2 only (NĐ 30/2020, Phụ lục I, mục II.4). Without `ngày`. */
void date_format_long(struct buffer *out, struct date date);
/* `12/11/2022`, with the same zeros as above. */
void date_format_short(struct buffer *out, struct date date);
/* `12/11` */
void date_format_day_month(struct buffer *out, struct date date);

/* I, II, III …, from 1 to 3999. */
void number_roman(struct buffer *out, unsigned value);
/* The `value`-th point of NĐ 30/2020, from 1: a b c d đ e g h i k l m n o p q r s t u v x y, then aa, ab …. */
void number_letter(struct buffer *out, unsigned value);

#endif
