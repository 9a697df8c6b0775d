/* Explanations of the layout codes; a part of explain_table.h. No include guard: this is an X-macro table. */

EXPLAIN(LAYOUT_UNKNOWN,
	"Sau --layout là tên một bố cục có sẵn trong chương trình, hoặc đường dẫn tới tệp bố cục của bạn. Từ không có dấu / và không kết "
	"thúc bằng .json được hiểu là tên có sẵn. Chọn một trong các tên ở gợi ý; nếu là tệp của bạn thì ghi đủ tên kèm .json.",
	"Behind --layout stands the name of a layout that the program carries, or the path of one of yours. A word with no / in it that does "
	"not end with .json is taken for such a name. Choose one of those in the hint; for a file of your own write its name with .json.",
	"tongket check --layout tongket bao-cao.json",
	"tongket check --layout tong-ket bao-cao.json")

EXPLAIN(LAYOUT_LENGTH,
	"Độ dài trong bố cục là số viết liền với đơn vị: pt (cỡ chữ), mm, cm, in, hoặc % ở những chỗ tính theo phần. Thiếu đơn vị thì không "
	"biết là điểm hay milimét. Lề giấy không nhận %, chỉ \"indent\" có thể âm, còn \"fit\" chỉ nhận %. Phần thập phân viết sau dấu chấm.",
	"A length in a layout is a number and right behind it its unit: pt (for type), mm, cm, in, or % where it is a share of something. "
	"Without a unit nobody knows whether points or millimetres are meant. Margins of the paper take no %, only \"indent\" may be negative, and "
	"\"fit\" takes nothing but %. Decimals stand behind a point.",
	"\"page\": {\"left\": \"30\"}",
	"\"page\": {\"left\": \"30mm\"}")

EXPLAIN(LAYOUT_COLOUR,
	"Màu viết bằng dấu # và sáu chữ số hệ mười sáu: hai cho đỏ, hai cho lục, hai cho lam, như trong các chương trình vẽ. Tên màu và dạng "
	"rút gọn ba chữ số không dùng được. Đen là \"#000000\", đỏ đậm là \"#b3261e\".",
	"A colour is a # and six hexadecimal digits: two each for red, green and blue, as drawing programs show them. Names of colours and "
	"the short form of three digits are not read. Black is \"#000000\", a dark red \"#b3261e\".",
	"\"styles\": {\"body\": {\"colour\": \"đỏ\"}}",
	"\"styles\": {\"body\": {\"colour\": \"#b3261e\"}}")

EXPLAIN(LAYOUT_STYLE_UNKNOWN,
	"Khối này gọi một kiểu không có trong \"styles\", nên không biết in bằng cỡ chữ, phông chữ nào. Nếu báo thiếu kiểu “body” thì bố cục "
	"chưa có kiểu mặc định, là kiểu dùng cho mọi khối không nêu kiểu. Sửa tên, hoặc thêm kiểu ấy vào.",
	"The block calls for a style that is not in \"styles\", so its size and font are not known. If “body” is the one that lacks, the "
	"layout has no default, which every block without a style of its own uses. Correct the name, or add the style.",
	"\"styles\": {\"body\": {\"size\": \"13pt\"}},\n"
	"\"blocks\": [{\"type\": \"text\", \"style\": \"titel\", \"text\": \"Năm {{year}}\"}]",
	"\"styles\": {\"body\": {\"size\": \"13pt\"}, \"title\": {\"extends\": \"body\", \"bold\": true}},\n"
	"\"blocks\": [{\"type\": \"text\", \"style\": \"title\", \"text\": \"Năm {{year}}\"}]")

EXPLAIN(LAYOUT_STYLE_CYCLE,
	"Một kiểu có thể lấy lại mọi điều của kiểu khác bằng \"extends\". Ở đây các kiểu nối nhau thành vòng tròn, nên không có kiểu nào là "
	"gốc. Bỏ \"extends\" ở kiểu làm gốc, thường là “body”.",
	"By \"extends\" a style takes over all that another says. Here the styles go round in a circle, and none of them is the first. Take "
	"\"extends\" out of the one that should be, mostly “body”.",
	"\"styles\": {\"body\": {\"extends\": \"small\"}, \"small\": {\"extends\": \"body\", \"size\": \"11pt\"}}",
	"\"styles\": {\"body\": {\"size\": \"13pt\"}, \"small\": {\"extends\": \"body\", \"size\": \"11pt\"}}")

EXPLAIN(LAYOUT_PATH,
	"Đường dẫn này không có trong bất kỳ báo cáo nào, nên khối sẽ không bao giờ in ra. Báo cáo cụ thể có thể thiếu giá trị, điều đó "
	"không phải lỗi; còn đây là tên khóa viết sai. Xem tên các khóa trong docs/report-format.md. \"if\" cũng chỉ nhận đường dẫn, nhiều đường dẫn "
	"cách nhau bằng dấu phẩy: nó hỏi phần ấy có nội dung hay không, không so sánh giá trị.",
	"No report has anything at this path, so the block would never be printed. A certain report may lack a value, which is no error; "
	"this is a key that does not exist. docs/report-format.md has the keys. An \"if\" takes paths too, with commas between several: it asks whether "
	"something is there, and compares no values.",
	"\"styles\": {\"body\": {\"size\": \"13pt\"}},\n"
	"\"blocks\": [{\"type\": \"paragraphs\", \"of\": \"result.intro\"}]",
	"\"styles\": {\"body\": {\"size\": \"13pt\"}},\n"
	"\"blocks\": [{\"type\": \"paragraphs\", \"of\": \"results.intro\"}]")

EXPLAIN(LAYOUT_PATH_KIND,
	"Đường dẫn có thật nhưng dẫn tới thứ mà loại khối này không in được: danh sách và bảng cần một danh sách, khối đoạn văn cần văn bản, "
	"khối ảnh cần ảnh. Chọn phần khác của báo cáo, hoặc đổi \"type\" của khối.",
	"The path exists, but leads to something that this kind of block cannot print: lists and tables need a list, paragraphs need texts, "
	"images need images. Choose another part of the report, or another \"type\" of block.",
	"\"styles\": {\"body\": {\"size\": \"13pt\"}},\n"
	"\"blocks\": [{\"type\": \"list\", \"of\": \"organization\", \"text\": \"{{item}}\"}]",
	"\"styles\": {\"body\": {\"size\": \"13pt\"}},\n"
	"\"blocks\": [{\"type\": \"list\", \"of\": \"proposals\", \"text\": \"{{item}}\"}]")

EXPLAIN(LAYOUT_NO_ROOM,
	"Lề giấy, các ô của một hàng, hoặc \"left\", \"right\", \"indent\" của một kiểu chiếm hết bề rộng, nên không còn chỗ cho chữ (ít nhất 5 mm). Có thể nhầm "
	"đơn vị, ví dụ cm thay cho mm. Theo Nghị định 30/2020/NĐ-CP, lề trái 30–35 mm, lề phải 15–20 mm, lề trên và lề dưới 20–25 mm.",
	"The margins of the paper, the cells of a row, or \"left\", \"right\" and \"indent\" of a style take up the whole width, and no room is left for text (5 mm at "
	"least). The unit may be wrong, cm in place of mm. Nghị định 30/2020/NĐ-CP wants 30–35 mm at the left, 15–20 mm at the right, 20–25 mm above and below.",
	"\"page\": {\"left\": \"10cm\", \"right\": \"12cm\"}",
	"\"page\": {\"left\": \"30mm\", \"right\": \"20mm\"}")

EXPLAIN(LAYOUT_OVERFULL,
	"Bảng có quá nhiều cột, hoặc có từ quá dài so với bề rộng cột, nên một số từ phải ngắt ở giữa. Bảng vẫn in được nhưng khó đọc. Bớt "
	"cột, tách thành hai bảng, viết tên cột ngắn hơn, hoặc dùng khổ giấy ngang.",
	"The table has too many columns, or words too long for theirs, so that some are broken in the middle. It can be printed, but is hard "
	"to read. Leave out columns, make two tables of it, shorten the heads, or turn the paper to landscape.",
	"",
	"")

EXPLAIN(LAYOUT_RUNNING,
	"Dòng chữ ở đầu hoặc chân trang nằm đè lên vùng chữ của trang, vì lề quá hẹp hoặc \"distance\" (khoảng cách tới mép giấy) quá lớn. "
	"Chữ chồng lên nhau thì không đọc được. Tăng lề trên hoặc dưới, hoặc giảm \"distance\".",
	"The running head or foot lies over the text of the page, because the margin is too narrow, or \"distance\" (from the edge of the "
	"paper) too large. Words over words cannot be read. Make the top or bottom margin wider, or \"distance\" smaller.",
	"\"page\": {\"bottom\": \"20mm\"},\n"
	"\"footer\": {\"text\": \"Trang {{page}}\", \"distance\": \"17mm\"}",
	"\"page\": {\"bottom\": \"20mm\"},\n"
	"\"footer\": {\"text\": \"Trang {{page}}\", \"distance\": \"10mm\"}")

EXPLAIN(LAYOUT_TALL,
	"Có một phần không ngắt được mà cao hơn cả trang giấy: hàng tên cột của bảng, con số nổi bật, hay đường kẻ. Phần ấy không thể nằm "
	"trọn trên trang nào. Rút gọn chữ trong đó, giảm cỡ chữ, hoặc tăng bề rộng cột.",
	"Something that cannot be broken is taller than a page: the head of a table, a figure set off, a rule. There is no page that holds "
	"it. Shorten its words, make the type smaller, or the columns wider.",
	"\"blocks\": [{\"type\": \"rule\", \"thickness\": \"300mm\"}]",
	"\"blocks\": [{\"type\": \"rule\", \"thickness\": \"0.5pt\"}]")

EXPLAIN(LAYOUT_FIGURE_CUT,
	"Cột của bảng hẹp đến mức một con số sẽ bị ngắt làm hai dòng: 1.660 ở dòng trên, 000 ở dòng dưới, và người đọc sẽ hiểu thành số "
	"khác. Vì vậy đây là lỗi chứ không phải cảnh báo. Bớt cột, tách bảng, hoặc dùng đơn vị lớn hơn như triệu đồng.",
	"A column is so narrow that a figure would be cut in two: 1.660 on one line and 000 on the next, which reads as another figure. That "
	"is why this is an error and no warning. Leave out columns, make two tables of it, or use a larger unit such as triệu đồng.",
	"\"blocks\": [{\"type\": \"table\", \"of\": \"metrics\", \"columns\": [\n"
	"  {\"title\": \"Chỉ tiêu\", \"text\": \"{{item.name}}\", \"width\": \"98%\"},\n"
	"  {\"title\": \"Kết quả\", \"text\": \"{{item}}\", \"width\": \"2%\"}\n"
	"]}]",
	"\"blocks\": [{\"type\": \"table\", \"of\": \"metrics\", \"columns\": [\n"
	"  {\"title\": \"Chỉ tiêu\", \"text\": \"{{item.name}}\", \"width\": \"60%\"},\n"
	"  {\"title\": \"Kết quả\", \"text\": \"{{item}}\", \"width\": \"40%\"}\n"
	"]}]")

EXPLAIN(LAYOUT_ANCHOR,
	"Trong bài có liên kết [chữ](#tên) nhưng bố cục đang dùng không đặt tên này cho phần nào, nên chữ vẫn in mà bấm vào không tới đâu. Thường là gõ sai \"id\" của "
	"phụ lục. Sửa tên, hoặc thêm \"anchor\" cho khối chữ trong bố cục.",
	"A text holds a link [words](#name), and the layout gives that name to no part, so the words are printed and lead nowhere. Mostly the \"id\" of an annex is "
	"mistyped. Correct it, or give a text block of the layout the \"anchor\".",
	"\"blocks\": [{\"type\": \"text\", \"text\": \"Xem [phần sau](#phan_sau).\"}]",
	"\"blocks\": [{\"type\": \"text\", \"text\": \"Xem [phần sau](#phan_sau).\"}, {\"type\": \"text\", \"text\": \"Phần sau\", \"anchor\": \"phan_sau\"}]")

EXPLAIN(LAYOUT_CONTENTS,
	"Mỗi bố cục chỉ có một mục lục, liệt kê các tiêu đề đứng sau nó. Khối “contents” thứ hai sẽ không in ra gì. Bỏ một khối; nếu hai khối dành cho hai "
	"trường hợp khác nhau thì giữ một khối và đặt \"if\" cho những khối đứng quanh nó.",
	"A layout has one table of contents, which lists the headings behind it. A second ‘contents’ would print nothing. Take one out; where the two "
	"were meant for two cases, keep one and give the blocks around it their \"if\".",
	"\"blocks\": [{\"type\": \"contents\"}, {\"type\": \"text\", \"role\": \"h2\", \"text\": \"Kết quả\"}, {\"type\": \"contents\"}]",
	"\"blocks\": [{\"type\": \"contents\"}, {\"type\": \"text\", \"role\": \"h2\", \"text\": \"Kết quả\"}]")

EXPLAIN(LAYOUT_NOTE,
	"Chú thích in ở chân phần chữ của trang, cùng trang với chữ mà nó giải thích. Dòng đầu trang, dòng chân trang và thông tin tệp PDF nằm ngoài phần chữ "
	"ấy nên chỉ còn con số mà không có lời chú thích. Viết thẳng lời ấy vào dòng chữ, hoặc đưa sang một khối “text”.",
	"A footnote stands at the foot of the text, on the page of the words it belongs to. Running heads and feet and the metadata of the PDF are no part of "
	"that text, so there would be a number and no note. Write the words into the line, or into a ‘text’ block.",
	"\"footer\": {\"text\": \"Trang {{page}}^[Bản in thử.]\"}",
	"\"footer\": {\"text\": \"Trang {{page}} (bản in thử)\"}")

EXPLAIN(LAYOUT_NAME,
	"Tên đặt trong \"as\" chỉ mục đang in. Nếu trùng tên một phần của báo cáo, như “year”, thì bên trong khối ấy {{year}} không còn là năm của báo cáo; "
	"trùng “index” hay “number” thì mất số thứ tự. Đặt một tên khác, không trùng khóa nào của báo cáo.",
	"The name in \"as\" is that of the entry being printed. Where it is that of a part of the report too, such as ‘year’, {{year}} is no longer the report's "
	"year within the block; with ‘index’ or ‘number’ the number of the entry is lost. Choose a name that is no key of the report.",
	"\"blocks\": [{\"type\": \"each\", \"in\": \"proposals\", \"as\": \"year\", \"blocks\": [{\"type\": \"text\", \"text\": \"{{year}}\"}]}]",
	"\"blocks\": [{\"type\": \"each\", \"in\": \"proposals\", \"as\": \"y_kien\", \"blocks\": [{\"type\": \"text\", \"text\": \"{{y_kien}}\"}]}]")

EXPLAIN(LAYOUT_RANGE,
	"Độ dài viết đúng dạng nhưng lớn hoặc nhỏ tới mức trang in không dùng được: cỡ chữ và khoảng cách dòng từ 1pt đến 400pt, các phần tính theo % không quá "
	"cả phần, \"most\" của \"fit\" không nhỏ hơn \"least\". \"indent\" âm kéo dòng đầu ra bên trái, nhưng không quá \"left\" của kiểu, nếu không chữ ra ngoài lề giấy.",
	"The length is well formed, and too large or too small to be of use: type and its leading are from 1pt to 400pt, a share in % is no more than the whole, "
	"\"most\" of a \"fit\" is not below \"least\". A negative \"indent\" draws the first line to the left, but no further than \"left\", or it would stand in the margin of the paper.",
	"\"styles\": {\"body\": {\"size\": \"500pt\"}}",
	"\"styles\": {\"body\": {\"size\": \"50pt\"}}")

EXPLAIN(LAYOUT_SHARES,
	"Các cột của một bảng, hay các ô của một hàng, chia nhau bề rộng chung. Cộng các \"width\" lại quá 100% thì không thể giữ đúng tỷ lệ đã ghi. "
	"Giảm bớt, hoặc bỏ \"width\" ở một cột để cột ấy nhận phần còn lại.",
	"The columns of a table, or the cells of a row, share one width. Where their \"width\" add up to more than 100% none of them can be as it says. "
	"Make them smaller, or give one column no \"width\", so that it takes what is left.",
	"\"blocks\": [{\"type\": \"table\", \"of\": \"metrics\", \"columns\": [\n"
	"  {\"title\": \"Chỉ tiêu\", \"text\": \"{{item.name}}\", \"width\": \"80%\"},\n"
	"  {\"title\": \"Kết quả\", \"text\": \"{{item}}\", \"width\": \"70%\"}\n"
	"]}]",
	"\"blocks\": [{\"type\": \"table\", \"of\": \"metrics\", \"columns\": [\n"
	"  {\"title\": \"Chỉ tiêu\", \"text\": \"{{item.name}}\", \"width\": \"60%\"},\n"
	"  {\"title\": \"Kết quả\", \"text\": \"{{item}}\", \"width\": \"40%\"}\n"
	"]}]")

EXPLAIN(LAYOUT_KEY_IDLE,
	"Khóa này cần một khóa khác mới có gì để in: hàng cộng (\"subtotal\", \"total\") cần ít nhất một cột có \"sum\" nói cộng số nào, và hàng cộng của nhóm cần "
	"\"group\" để có nhóm. Bảng vẫn in, nhưng thiếu hàng ấy.",
	"The key needs another to have something to print: rows of sums (\"subtotal\", \"total\") need a column whose \"sum\" says which number is added up, and those of "
	"groups need a \"group\". The table is printed, but without that row.",
	"\"blocks\": [{\"type\": \"table\", \"of\": \"awards\", \"total\": \"Cộng\", \"columns\": [\n"
	"  {\"title\": \"Tập thể\", \"text\": \"{{item.collectives}}\"}\n"
	"]}]",
	"\"blocks\": [{\"type\": \"table\", \"of\": \"awards\", \"total\": \"Cộng\", \"columns\": [\n"
	"  {\"title\": \"Tập thể\", \"text\": \"{{item.collectives}}\", \"sum\": \"item.collectives\"}\n"
	"]}]")

EXPLAIN(LAYOUT_NESTED,
	"Ô của khối “row” nằm gọn trên một trang, nên bên trong không thể ngắt trang, đổi khổ giấy hay đặt mục lục. Đưa khối ấy ra ngoài, đặt "
	"trước hoặc sau khối “row”. Muốn hai phần đứng cạnh nhau mà vẫn chảy sang trang sau thì dùng khối “section” với \"columns\".",
	"A cell of a ‘row’ stands on one page, so nothing in it can turn the page, change the paper or be the table of contents. Move the block "
	"out, before the ‘row’ or behind it. For text side by side that goes on to the next page use a ‘section’ with \"columns\".",
	"\"blocks\": [{\"type\": \"row\", \"cells\": [\n"
	"  {\"blocks\": [{\"type\": \"text\", \"text\": \"Năm {{year}}\"}, {\"type\": \"page_break\"}]}\n"
	"]}]",
	"\"blocks\": [{\"type\": \"row\", \"cells\": [\n"
	"  {\"blocks\": [{\"type\": \"text\", \"text\": \"Năm {{year}}\"}]}\n"
	"]}, {\"type\": \"page_break\"}]")

EXPLAIN(LAYOUT_REPLACE,
	"Trong \"replace\", \"before\" và \"after\", mỗi khóa là mã (\"id\") của một khối trong bố cục được kế thừa. Không có khối nào mang mã này nên không biết đặt vào "
	"đâu; \"blocks\" đứng cạnh \"replace\" cũng lấy đi mọi khối của bố cục kia. Gợi ý liệt kê các mã có sẵn; xem tệp của bố cục có sẵn bằng tongket layouts TÊN. Nếu khối cần thay chưa có mã thì thêm \"id\" vào tệp gốc.",
	"In \"replace\", \"before\" and \"after\" each key is the \"id\" of a block in the layout that is extended. No block there has this one, so its place is not known; \"blocks\" beside \"replace\" takes all the blocks of the other away, too. The "
	"hint lists the ids; tongket layouts NAME shows the file of a layout inside the program. In a file of your own give the block an \"id\".",
	"{\"extends\": \"bao-cao\", \"replace\": {\"kinh_gu\": []}}",
	"{\"extends\": \"bao-cao\", \"replace\": {\"kinh_gui\": []}}")

EXPLAIN(LAYOUT_EXTENDS_CYCLE,
	"Bố cục này kế thừa một bố cục khác, bố cục kia lại kế thừa chính nó, nên không có tệp nào là gốc. Một chuỗi dài quá tám tệp cũng bị coi "
	"như vậy. Bỏ \"extends\" ở tệp làm gốc, hoặc cho nó kế thừa một bố cục có sẵn như “tong-ket”.",
	"The layout extends another, and that one extends the first again, so that there is nothing to begin with. A chain of more than eight "
	"files is taken for the same. Take \"extends\" out of the file that should come first, or let it extend one inside the program, such as ‘tong-ket’.",
	"{\"extends\": \"cua-toi.json\"}",
	"{\"extends\": \"tong-ket\"}")

EXPLAIN(LAYOUT_FIT,
	"Bố cục có \"fit\": chữ và khoảng cách tự co giãn để báo cáo vừa bấy nhiêu trang. Báo cáo này quá dài, thu nhỏ tới mức \"least\" vẫn "
	"không vừa, nên phần còn lại sang trang sau; không có gì bị cắt bỏ. Rút gọn báo cáo, hạ \"least\", tăng \"pages\", hoặc dùng bố cục khác.",
	"The layout has \"fit\": type and spaces are scaled so that the report fills so many pages. This one is too long even at the scale in "
	"\"least\", and the rest goes on to another page; nothing is cut. Shorten the report, lower \"least\", raise \"pages\", or use another layout.",
	"\"fit\": {\"pages\": 1, \"least\": \"80%\", \"most\": \"120%\"},\n"
	"\"blocks\": [{\"type\": \"text\", \"text\": \"Năm {{year}}\"}, {\"type\": \"page_break\"}, {\"type\": \"text\", \"text\": \"Hết\"}]",
	"\"fit\": {\"pages\": 2, \"least\": \"80%\", \"most\": \"120%\"},\n"
	"\"blocks\": [{\"type\": \"text\", \"text\": \"Năm {{year}}\"}, {\"type\": \"page_break\"}, {\"type\": \"text\", \"text\": \"Hết\"}]")

EXPLAIN(LAYOUT_CHART_KIND,
	"Loại biểu đồ này sẽ nói sai về số liệu. Vành khuyên (donut) chia một tổng thành các phần, mà số liệu năm năm của một chỉ tiêu không phải là các phần của "
	"một tổng; đường (lines) nối các đơn vị với nhau dù giữa chúng không có gì; tiến độ (progress) so với kế hoạch, chỉ đánh giá chỉ tiêu mới có. Số liệu theo năm vẽ bằng columns, "
	"stacked, lines hoặc bars; phần chia theo đơn vị vẽ bằng columns, bars hoặc donut; đánh giá chỉ tiêu vẽ bằng progress.",
	"A chart of this kind would say what is not so. A ring (donut) parts a sum, and the figures of five years are not parts of one; lines join units that have "
	"nothing between them; progress is held against a plan, which only the assessment has. Figures by year are drawn as columns, stacked, lines or bars, the "
	"breakdown of a metric as columns, bars or donut, the assessment as progress.",
	"\"blocks\": [{\"type\": \"chart\", \"of\": \"metrics\", \"kind\": \"donut\"}]",
	"\"blocks\": [{\"type\": \"chart\", \"of\": \"metrics\", \"kind\": \"lines\"}]")
