/* The manual of layout files: docs/layout-format.md. */
#include "base/utf8.h"
#include "layout/block.h"
#include "report/introduction.h"
#include "report/schema.h"

#include <string.h>

#define WORDS_SHOWN 60 /* [bytes] of a block, beside its id */

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
	"Small, but with the styles that the examples of this page use. To try an example, keep this one as `cua-toi.json`; one that begins\n"
	"with `{\"type\"` belongs between the brackets of `{\"extends\": \"cua-toi.json\", \"blocks\": [ … ]}`, the others are files by themselves.\n"
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
	"  },\n"
	"  \"after\": {\"mo_dau\": [{\"type\": \"text\", \"style\": \"lead\", \"text\": \"Số liệu tính đến hết năm {{year}}.\"}]}\n"
	"}\n"
	"```\n"
	"\n"
	"`extends` names a layout inside the program, or a file of yours, `\"extends\": \"cua-toi.json\"`, counted from the folder of the\n"
	"file that says so. All that the other says holds here, too, but for what this one says:\n"
	"\n"
	"- `page`, `metadata` and `styles` are joined key by key, and each style as well: above, `body` changes its size, and with it those\n"
	"  styles that extend it and have no size in `pt` of their own. Styles may be added.\n"
	"- `header`, `footer` and `fit` stand in the place of the other's as a whole. `null` takes away what the other says: `\"header\": null`.\n"
	"- `replace` puts blocks in the place of a block by its `id`: several, one, or none, `[]`, which takes it out. `before` and `after`\n"
	"  put them in on either side of it. An id covers its block with all that stands in it, and nothing beside it. One that the other\n"
	"  layout does not have is an error (L315), and so is one that two blocks have (R211). What comes in uses the styles of the other\n"
	"  layout by their names, and goes on with its numbering by the same `counter` and `role`: in `bao-cao`, `\"counter\": \"muc\"` and\n"
	"  `\"role\": \"h3\"`.\n"
	"- `blocks`, if it is there, stands in the place of all the blocks, which leaves the three nothing to do.\n"
	"\n"
	"### Ids to replace\n"
	"\n"
	"A block gets an id where something may want to take its place. Behind the id stands the kind of block and the first words in it;\n"
	"`tongket layouts NAME` shows the rest.\n"
	"\n";

static const char introduction_formats[] =
	"\n"
	"## Lengths and colours\n"
	"\n"
	"A length is a number, not below 0, and right behind it its unit: `\"12pt\"`, `\"20mm\"`, `\"1.27cm\"`, `\"0.5in\"`. There are 72 points (`pt`)\n"
	"to the inch. Where the tables say *or per cent*, `\"40%\"` is one, too: of what, the meaning of the key says, and a part of something is\n"
	"no more than 100%. Only `indent` may be negative. A colour is `\"#1f3a5f\"`: red, green and blue.\n"
	"\n"
	"## Styles\n"
	"\n"
	"A style `extends` another and changes what it names. What no style on the way says is 13 pt on 18 pt in Liberation Serif,\n"
	"black, at the left, with no space around it.\n"
	"\n"
	"- `size` in per cent is of the size of the style it extends; `leading`, `indent`, `left`, `right`, `before` and `after` are of\n"
	"  the style's own size. A leading that is inherited keeps its proportion to the size. Both are from 1pt to 400pt.\n"
	"- A negative `indent` draws the first line to the left of the others, no further than `left` goes to the right (L323). What `left`,\n"
	"  `right` and `indent` leave of the width is at least 5 mm (L308).\n"
	"- Between two blocks the larger of `after` and `before` counts, not their sum; at the top of a page there is none. A paragraph\n"
	"  leaves at least two lines on each of two pages.\n"
	"- `keep_with_next` is for headings: no page ends behind one. `keep_with_previous` is for a byline. `balanced` makes the lines\n"
	"  of a title equally long. With `hanging`, full stops, commas, dashes and quotes reach a little over the margin where a line begins\n"
	"  or ends with them, so that the edge of the text looks straighter.\n"
	"- `family` lists typefaces, and the first that is there is used. Inside the program is Liberation Serif, regular, bold, italic and\n"
	"  both, and nothing else; those of a folder are added by `--font-dir`.\n"
	"\n"
	"## Texts\n"
	"\n"
	"| in a text | prints |\n"
	"|---|---|\n"
	"| `**chữ đậm**`, `*chữ nghiêng*` | bold, italic |\n"
	"| `[words](https://…)` | a link; `http://` and `mailto:` do, too |\n"
	"| `[words](#name)` | a link to the part of the document with that name: the `id` of an annex, the `anchor` of a `text` |\n"
	"| `^[words]` | a footnote: a raised number here, the words at the foot of the page, in the style `note` (or `body`, smaller); not in `header`, `footer` and `metadata` |\n"
	"| `\\n` | a new line in the same paragraph |\n"
	"| `{{path}}` | a value of the report |\n"
	"| `{{path \\| filter}}` | the same in another form; several filters stand one behind the other: `{{path \\| bare \\| upper}}` |\n"
	"| `{{', tại ' meeting.venue}}`, `{{path '; '}}` | the words in quotes with the value, and nothing where there is no value |\n"
	"| `\\\\*`, `\\\\[`, `\\\\^`, `\\\\{{`, `\\\\\\\\` | a star, a bracket, a caret, two braces, a backslash themselves |\n"
	"\n"
	"In the table the backslashes are those of JSON, where `\\\\` is one.\n"
	"\n"
	"A path is made of keys with dots between them, as in the texts of a report; [the report format](report-format.md) lists the\n"
	"keys and what may follow what. A value that the report leaves open prints nothing and is no error, since a layout is written\n"
	"for many reports. A path that no report could have is an error in the layout: R216 in a text, L306 where a key takes a path. Of a\n"
	"list, `metrics.name` is one, as it names no entry: write `metrics.1.name`, or a loop. But `metrics.ten` may be the entry with the id\n"
	"`ten`: an id that is misspelt prints nothing. Besides the keys of the report a path may begin with\n"
	"\n"
	"| name | where | what |\n"
	"|---|---|---|\n"
	"| `item`, or the name in `as` | in `each`, `list`, `table`, `figures` | the entry |\n"
	"| `index` | in the same | its number, from 1 |\n"
	"| `number` | in a `text` with a `counter` | the next number of that counter |\n"
	"| `page`, `pages` | in `header` and `footer` | the number of the page, and how many there are, counted anew behind a `restart` |\n"
	"\n"
	"A metric that is named by a path is its figure of the report's year; its `name`, `change`, `unit` and so on can be named from\n"
	"there: `{{item}}`, `{{item.name}}`. A value that is one of several keywords prints as words: `\"status\": \"exceeded\"` as `vượt`,\n"
	"`\"comparison\": \"at_least\"` as `ít nhất`. A list cannot be printed in a text; `{{awards.1.collectives.names}}` is one, for a `list`.\n"
	"\n"
	"### Filters\n"
	"\n"
	SCHEMA_FILTERS
	"\n"
	"## Conditions, loops, counters\n"
	"\n"
	"Every block may have an `if` with a path: it is left out unless the report has something there. With `!` before the path it is\n"
	"left out unless the report has *nothing* there. `\"if\": \"awards\"` is true where there is an award, `\"if\": \"!meeting.date\"` where\n"
	"no day is given, `\"if\": \"review.causes, review.lessons\"` where there is one of the two. More it cannot: values are not compared, and\n"
	"there is no *and* but that of one block in another. An `if` for several blocks is that of a [group](#group) around them. Columns and\n"
	"cells have none: write two blocks with opposite conditions. A list that is empty prints nothing, so that only its heading needs a\n"
	"condition.\n"
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
	"report fills so many pages. What does not fit even then goes on to another page, and L317 says from where on. Bounds are from 10%\n"
	"to 1000%, and `most` is not below `least`.\n"
	"\n"
	"```json\n"
	"{\n"
	"  \"extends\": \"mot-trang\",\n"
	"  \"fit\": {\"pages\": 2, \"least\": \"80%\", \"most\": \"120%\"},\n"
	"  \"header\": {\"text\": \"Tổng kết năm {{year}}\", \"distance\": \"5mm\", \"first_page\": false}\n"
	"}\n"
	"```\n"
	"\n"
	"## Recipes\n"
	"\n"
	"A box, a masthead, a coloured band: a [row](#row) with one cell.\n"
	"\n"
	"```json\n"
	"{\"type\": \"row\", \"after\": \"12pt\", \"cells\": [{\"background\": \"#eef2f6\", \"accent\": \"#1f3a5f\", \"padding\": \"4mm\", \"blocks\": [\n"
	"  {\"type\": \"text\", \"style\": \"head\", \"text\": \"{{organization.name | upper}}\"},\n"
	"  {\"type\": \"text\", \"style\": \"cell\", \"text\": \"Tổng kết năm {{year}}\"}\n"
	"]}]}\n"
	"```\n"
	"\n"
	"A heading that does not stand over nothing: the `head` of a [group](#group). It is printed only if something comes below it, however\n"
	"deep in the group that stands, and `otherwise` says what to print instead.\n"
	"\n"
	"```json\n"
	"{\"type\": \"group\", \"keep\": false, \"head\": [{\"type\": \"text\", \"role\": \"h2\", \"style\": \"heading\", \"text\": \"Bài học kinh nghiệm\"}], \"blocks\": [\n"
	"  {\"type\": \"list\", \"of\": \"review.lessons\", \"style\": \"item\"},\n"
	"  {\"type\": \"list\", \"of\": \"review.causes\", \"style\": \"item\"}\n"
	"], \"otherwise\": [{\"type\": \"text\", \"text\": \"Chưa rút ra bài học nào.\"}]}\n"
	"```\n"
	"\n"
	"This year beside the last: [years](#years) with two of them, or, with heads and columns of your own, a [table](#table).\n"
	"\n"
	"```json\n"
	"{\"type\": \"years\", \"of\": \"metrics\", \"years\": 2, \"name\": \"Chỉ tiêu\", \"unit\": \"Đơn vị tính\", \"change\": \"Tăng, giảm\", \"style\": \"cell\", \"header_style\": \"head\"},\n"
	"{\"type\": \"table\", \"of\": \"metrics\", \"style\": \"cell\", \"header_style\": \"head\", \"columns\": [\n"
	"  {\"title\": \"Chỉ tiêu\", \"text\": \"{{item.name}}\"},\n"
	"  {\"title\": \"Năm trước\", \"text\": \"{{item.previous | number}}\", \"align\": \"right\"},\n"
	"  {\"title\": \"Năm nay\", \"text\": \"{{item | number}}\", \"align\": \"right\"},\n"
	"  {\"title\": \"Tăng, giảm\", \"text\": \"{{item.change | trend}}\", \"align\": \"right\"}\n"
	"]}\n"
	"```\n"
	"\n"
	"A page across for what is wide: a [section](#section) with a group in it, whose head goes with the table where a report has no figures.\n"
	"\n"
	"The names of those who were awarded: an `each` over the awards, and in it a list of names.\n"
	"\n"
	"```json\n"
	"{\"type\": \"each\", \"in\": \"awards\", \"as\": \"award\", \"blocks\": [\n"
	"  {\"type\": \"text\", \"style\": \"subheading\", \"text\": \"{{award.award}} của {{award.issuer}}{{': ' award.individuals ' cá nhân'}}\"},\n"
	"  {\"type\": \"list\", \"of\": \"award.individuals.names\", \"style\": \"item\", \"marker\": \"{{index}}.\", \"between\": \";\", \"last\": \".\"}\n"
	"]}\n"
	"```\n"
	"\n"
	"# The keys\n"
	"\n"
	"Every key but those marked **required** may be left out or be `null`, which is the same; so may a style. What stands in brackets\n"
	"at the end of a meaning holds where the key is left out. `$comment` is for who edits the layout, and is printed nowhere.\n"
	"\n";

static const char blocks_introduction[] =
	"\n"
	"# The blocks\n"
	"\n"
	"A block is an object with its `type`. How to try an example is said [above](#a-whole-layout). These keys every block has:\n"
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

/* The first text in the block, or NULL. */
static const struct node *find_words(const struct node *node)
{
	const struct node *own = node->kind == NODE_OBJECT ? node_find(node, "text") : NULL, *words = own && own->kind == NODE_STRING ? own : NULL;
	for (const struct node *child = node->child; child && !words; child = child->next)
		words = find_words(child);
	return words;
}

static void write_id(const struct node *block, struct buffer *out)
{
	const struct node *id = node_find(block, "id"), *type = node_find(block, "type"), *words = find_words(block), *of = node_find(block, "of");
	if (!id || !type)
		return;
	buffer_format(out, "  - `%s`, a `%s`", id->string, type->string);
	if (of)
		buffer_format(out, " of `%s`", of->string);
	size_t size = words ? strlen(words->string) : 0, shown = size > WORDS_SHOWN ? utf8_valid(words->string, WORDS_SHOWN) : size;
	if (words)
		buffer_format(out, ": `%.*s%s`", (int)shown, words->string, shown < size ? "…" : "");
	buffer_char(out, '\n');
}

static void write_ids(const struct node *node, struct buffer *out)
{
	if (node->kind == NODE_OBJECT)
		write_id(node, out);
	for (const struct node *child = node->child; child; child = child->next)
		write_ids(child, out);
}

static void write_all_ids(struct buffer *out)
{
	struct diagnostics list = diagnostics_make(out->arena);
	for (size_t i = 0; embedded_layouts[i].name; i++) {
		const struct embedded_file *file = &embedded_layouts[i];
		const struct node *node = source_parse(&list, file->name, file->data, file->size, NULL);
		struct buffer ids = buffer_make(out->arena);
		write_ids(node, &ids);
		buffer_format(out, "- `%.*s`%s\n%s", (int)(strlen(file->name) - strlen(".json")), file->name, ids.size ? ":" : " has none", ids.size ? ids.data : "");
	}
}

void layout_write_manual(struct buffer *out)
{
	struct record_list records = schema_records(out->arena, &layout_record);
	bool blocks = false;
	buffer_text(out, introduction);
	write_all_ids(out);
	buffer_text(out, introduction_formats);
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
