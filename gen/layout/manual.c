/* The manual of layout files: docs/layout-format.md. */
#include "layout/block.h"
#include "report/introduction.h"
#include "report/schema.h"

static const char introduction[] =
	"# Layout files\n"
	"\n"
	"A layout says how a report looks: the paper, the styles, and the blocks from top to bottom. It is a JSON file, read with the\n"
	"same care as a report, and its mistakes are reported the same way, with line and column. `tongket layouts` lists the layouts\n"
	"inside the program, `--layout NAME` picks one of them (`tong-ket` if none is named), `--layout FILE` one of yours, whose name\n"
	"has a slash or ends with `.json`. Nothing has to be compiled. There are two ways to a layout of your own:\n"
	"\n"
	"- `tongket layouts tong-ket > cua-toi.json` gives the file of one, to be changed as you like;\n"
	"- a file that *extends* another and says only what differs, see [below](#one-layout-extends-another).\n"
	"\n"
	"`tongket check --layout cua-toi.json bao-cao.json` finds mistakes; `tongket render` with the same makes the PDF file.\n"
	"`tongket schema layout -o layout.schema.json` gives the JSON Schema: name it in `\"$schema\"`, and an editor completes keys and\n"
	"underlines mistakes as you type. This page is written by `tongket schema layout --format=markdown` from the tables that check\n"
	"layouts, so the two agree.\n"
	"\n"
	"## A whole layout\n"
	"\n"
	"Small, but with the styles that the examples of this page use:\n"
	"\n"
	"```json\n"
	"{\n"
	"  \"format\": 1,\n"
	"  \"name\": \"cua-toi\",\n"
	"  \"title\": \"Báo cáo của Hội\",\n"
	"  \"page\": {\"size\": \"A4\", \"top\": \"20mm\", \"bottom\": \"22mm\", \"left\": \"30mm\", \"right\": \"20mm\"},\n"
	"  \"metadata\": {\"title\": \"Tổng kết năm {{year}}\", \"author\": \"{{organization.name}}\"},\n"
	"  \"styles\": {\n"
	"    \"body\": {\"size\": \"13pt\", \"leading\": \"140%\", \"align\": \"justify\", \"indent\": \"1cm\", \"after\": \"5pt\"},\n"
	"    \"title\": {\"extends\": \"body\", \"size\": \"16pt\", \"bold\": true, \"align\": \"center\", \"indent\": \"0pt\", \"balanced\": true, \"after\": \"12pt\"},\n"
	"    \"heading\": {\"extends\": \"body\", \"bold\": true, \"align\": \"left\", \"indent\": \"0pt\", \"colour\": \"#1f3a5f\", \"before\": \"12pt\", \"keep_with_next\": true},\n"
	"    \"subheading\": {\"extends\": \"heading\", \"italic\": true, \"before\": \"8pt\"},\n"
	"    \"item\": {\"extends\": \"body\", \"indent\": \"0pt\", \"after\": \"3pt\"},\n"
	"    \"cell\": {\"extends\": \"body\", \"size\": \"11pt\", \"align\": \"left\", \"indent\": \"0pt\", \"before\": \"2pt\", \"after\": \"8pt\"},\n"
	"    \"head\": {\"extends\": \"cell\", \"bold\": true},\n"
	"    \"small\": {\"extends\": \"cell\", \"size\": \"10pt\", \"colour\": \"#404040\"},\n"
	"    \"figure\": {\"extends\": \"cell\", \"size\": \"20pt\", \"bold\": true, \"colour\": \"#1f3a5f\", \"after\": \"0pt\"},\n"
	"    \"chart\": {\"extends\": \"cell\", \"size\": \"8.5pt\"},\n"
	"    \"note\": {\"extends\": \"cell\", \"size\": \"10pt\"}\n"
	"  },\n"
	"  \"footer\": {\"text\": \"{{organization.name}} · trang {{page}}/{{pages}}\", \"style\": \"small\"},\n"
	"  \"blocks\": [\n"
	"    {\"type\": \"text\", \"role\": \"h1\", \"style\": \"title\", \"text\": \"Tổng kết công tác năm {{year}}\"},\n"
	"    {\"type\": \"each\", \"in\": \"results.sections\", \"blocks\": [\n"
	"      {\"type\": \"text\", \"role\": \"h2\", \"style\": \"heading\", \"text\": \"{{item.heading}}\"},\n"
	"      {\"type\": \"paragraphs\", \"of\": \"item.paragraphs\"}\n"
	"    ]},\n"
	"    {\"type\": \"group\", \"if\": \"proposals\", \"blocks\": [\n"
	"      {\"type\": \"text\", \"id\": \"de_nghi\", \"role\": \"h2\", \"style\": \"heading\", \"text\": \"Đề nghị\"},\n"
	"      {\"type\": \"list\", \"of\": \"proposals\", \"style\": \"item\"}\n"
	"    ]}\n"
	"  ]\n"
	"}\n"
	"```\n"
	"\n"
	"Only `styles` and `blocks` must be there, and a style named `body`, which every block has that names none. The smallest layout\n"
	"is `{\"styles\": {\"body\": {}}, \"blocks\": [{\"type\": \"text\", \"text\": \"Năm {{year}}\"}]}`.\n"
	"\n"
	"## One layout extends another\n"
	"\n"
	"```json\n"
	"{\n"
	"  \"extends\": \"bao-cao\",\n"
	"  \"page\": {\"left\": \"35mm\"},\n"
	"  \"styles\": {\"body\": {\"size\": \"13pt\"}},\n"
	"  \"replace\": {\n"
	"    \"kinh_gui\": [],\n"
	"    \"ket\": [{\"type\": \"text\", \"text\": \"Trên đây là báo cáo của {{organization.name}}./.\"}]\n"
	"  }\n"
	"}\n"
	"```\n"
	"\n"
	"`extends` names a layout inside the program, or a file of yours, `\"extends\": \"cua-toi.json\"`, counted from the folder of the\n"
	"file that says so. All that the other says holds here, too, but for what this one says:\n"
	"\n"
	"- `page`, `metadata` and `styles` are joined key by key, and each style as well: above, `body` changes its size alone, and all\n"
	"  styles that extend it with it. Styles may be added.\n"
	"- `header`, `footer` and `fit` stand in the place of the other's as a whole; `\"header\": null` takes it away.\n"
	"- `replace` puts blocks in the place of a block by its `id`: several, one, or none, `[]`, which takes it out. The ids of a\n"
	"  layout are in its file (`tongket layouts bao-cao`). A block gets an id where something may want to take its place.\n"
	"- `blocks`, if it is there, stands in the place of all the blocks.\n"
	"\n"
	"## Lengths and colours\n"
	"\n"
	"A length is a number and right behind it its unit, `\"12pt\"`, `\"20mm\"`, `\"1.27cm\"`, `\"0.5in\"`, or per cent, `\"40%\"`, where the\n"
	"tables say of what. There are 72 points (`pt`) to the inch. A colour is `\"#1f3a5f\"`: red, green and blue.\n"
	"\n"
	"## Styles\n"
	"\n"
	"A style `extends` another and changes what it names. What no style on the way says is 13 pt on 18 pt in Liberation Serif,\n"
	"black, at the left, with no space around it.\n"
	"\n"
	"- `size` in per cent is of the size of the style it extends; `leading`, `indent`, `left`, `right`, `before` and `after` are of\n"
	"  the style's own size. A leading that is inherited keeps its proportion to the size.\n"
	"- Between two blocks the larger of `after` and `before` counts, not their sum; at the top of a page there is none. A paragraph\n"
	"  leaves at least two lines on each of two pages.\n"
	"- `keep_with_next` is for headings: no page ends behind one. `keep_with_previous` is for a byline. `balanced` makes the lines\n"
	"  of a title equally long. With `hanging`, full stops, commas, dashes and quotes reach a little over the margin where a line begins\n"
	"  or ends with them, so that the edge of the text looks straighter.\n"
	"- `family` lists typefaces, and the first that is there is used: those inside the program and those of `--font-dir`.\n"
	"\n"
	"## Texts\n"
	"\n"
	"| in a text | prints |\n"
	"|---|---|\n"
	"| `**chữ đậm**`, `*chữ nghiêng*` | bold, italic |\n"
	"| `[words](https://…)` | a link |\n"
	"| `^[words]` | a footnote: a raised number here, the words at the foot of the page, in the style `note` (or `body`, smaller) |\n"
	"| `\\n` | a new line in the same paragraph |\n"
	"| `{{path}}` | a value of the report |\n"
	"| `{{path \\| filter}}` | the same in another form |\n"
	"| `{{', tại ' meeting.venue}}` | the words in quotes with the value, and nothing where there is no value |\n"
	"| `\\\\*`, `\\\\[`, `\\\\^`, `\\\\{{` | a star, a bracket, a caret, two braces themselves |\n"
	"\n"
	"A path is made of keys with dots between them, as in the texts of a report; [the report format](report-format.md) lists the\n"
	"keys and what may follow what. A value that the report leaves open prints nothing and is no error, since a layout is written\n"
	"for many reports. A path that no report could have is an error in the layout (L306). Besides the keys of the report a path may\n"
	"begin with\n"
	"\n"
	"| name | where | what |\n"
	"|---|---|---|\n"
	"| `item`, or the name in `as` | in `each`, `list`, `table`, `figures` | the entry |\n"
	"| `index` | in the same | its number, from 1 |\n"
	"| `number` | in a `text` with a `counter` | the next number of that counter |\n"
	"| `page`, `pages` | in `header` and `footer` | the number of the page, and how many there are, counted anew behind a `restart` |\n"
	"\n"
	"A metric that is named by a path is its figure of the report's year; its `name`, `change`, `unit` and so on can be named from\n"
	"there: `{{item}}`, `{{item.name}}`.\n"
	"\n"
	"### Filters\n"
	SCHEMA_FILTERS
	"\n"
	"## Conditions, loops, counters\n"
	"\n"
	"Every block may have an `if` with a path: it is left out unless the report has something there. With `!` before the path it is\n"
	"left out unless the report has *nothing* there. `\"if\": \"awards\"` is true where there is an award, `\"if\": \"!meeting.date\"` where\n"
	"no day is given, `\"if\": \"review.causes, review.lessons\"` where there is one of the two. An `if` for several blocks is that of a [group](#group) around them. A list that is empty prints nothing,\n"
	"so that only its heading needs a condition.\n"
	"\n"
	"[each](#each) repeats its blocks for every entry of a list; loops stand in each other, with names of their own by `as`.\n"
	"\n"
	"A `counter` numbers texts, `{{number}}`, `{{number | roman}}`, `{{number | letter}}`; it begins anew below each heading of a\n"
	"higher rank, and counts only what is printed.\n"
	"\n"
	"```json\n"
	"{\"type\": \"each\", \"in\": \"results.sections\", \"as\": \"section\", \"blocks\": [\n"
	"  {\"type\": \"text\", \"if\": \"section.heading\", \"role\": \"h2\", \"style\": \"heading\", \"counter\": \"phan\", \"text\": \"{{number | roman}}. {{section.heading}}\"},\n"
	"  {\"type\": \"text\", \"if\": \"!section.heading\", \"role\": \"h2\", \"style\": \"heading\", \"counter\": \"phan\", \"text\": \"{{number | roman}}. Kết quả khác\"},\n"
	"  {\"type\": \"list\", \"of\": \"section.items\", \"style\": \"item\", \"marker\": \"{{index}}.\", \"text\": \"{{item}}^[Xem phụ lục.]\"}\n"
	"]}\n"
	"```\n"
	"\n"
	"## Pages\n"
	"\n"
	"`header` and `footer` stand in the margins, which must be wide enough (L311 warns), `distance` from the edge of the paper, 10 mm\n"
	"if it is not given. `\"first_page\": false` leaves pages with the number 1 without. A [section](#section) may have its own, and its own\n"
	"paper, columns and numbers. Margins are 20 mm above, below and at the right, 30 mm at the left unless `page` says otherwise.\n"
	"`16:9` is a slide.\n"
	"\n"
	"`\"fit\": {\"pages\": 1, \"least\": \"70%\", \"most\": \"135%\"}` makes type and spaces larger or smaller, within these bounds, until the\n"
	"report fills so many pages. What does not fit even then goes on to another page, and L317 says from where on.\n"
	"\n"
	"```json\n"
	"{\n"
	"  \"extends\": \"mot-trang\",\n"
	"  \"fit\": {\"pages\": 2, \"least\": \"80%\", \"most\": \"120%\"},\n"
	"  \"header\": {\"text\": \"{{organization.name}} – năm {{year}}\", \"distance\": \"6mm\", \"first_page\": false}\n"
	"}\n"
	"```\n"
	"\n"
	"# The keys\n"
	"\n"
	"Every key but those marked **required** may be left out or be `null`, which is the same. `$comment` is for who edits the\n"
	"layout, and is printed nowhere.\n"
	"\n";

static const char blocks_introduction[] =
	"\n"
	"# The blocks\n"
	"\n"
	"A block is an object with its `type`. To try an example, put it between the brackets of\n"
	"`{\"extends\": \"cua-toi.json\", \"blocks\": [ … ]}`, where `cua-toi.json` is the layout at the top of this page. These keys every\n"
	"block has:\n"
	"\n";

static const struct block_kind *kind_of(const struct record *record)
{
	for (size_t i = 0; block_kinds[i]; i++)
		if (&block_kinds[i]->record == record)
			return block_kinds[i];
	return NULL;
}

static void write_record(const struct record *record, struct buffer *out)
{
	buffer_format(out, "%s## %s\n\n*%s*\n\n", record == &layout_record ? "" : "\n", record->name, record->vi);
	schema_write_rows(record->fields, out);
}

/* Only the keys of its own. */
static void write_kind(const struct block_kind *kind, struct buffer *out)
{
	const struct field *own = kind->record.fields + BLOCK_KEY_COUNT;
	buffer_format(out, "\n## %s\n\n*%s*\n\n%s\n\n", kind->record.name, kind->record.vi, kind->about);
	if (own->key) {
		schema_write_rows(own, out);
		buffer_char(out, '\n');
	}
	buffer_format(out, "```json\n%s\n```\n", kind->example);
}

static void write_common(struct buffer *out)
{
	struct field common[BLOCK_KEY_COUNT + 1] = {{.key = NULL}};
	for (size_t i = 0; i < BLOCK_KEY_COUNT; i++)
		common[i] = block_kind_text.record.fields[i];
	common[0].choices = NULL;
	schema_write_rows(common, out);
}

void layout_write_manual(struct buffer *out)
{
	struct record_list records = schema_records(out->arena, &layout_record);
	bool blocks = false;
	buffer_text(out, introduction);
	for (size_t i = 0; i < records.count; i++) {
		const struct block_kind *kind = kind_of(records.at[i]);
		if (kind && !blocks) {
			buffer_text(out, blocks_introduction);
			write_common(out);
			blocks = true;
		}
		if (kind)
			write_kind(kind, out);
		else
			write_record(records.at[i], out);
	}
}
