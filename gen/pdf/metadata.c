/* Metadata told twice, in the information dictionary and in XMP, and always the same (ISO 19005-3, 6.6). */
#include "pdf/metadata.h"

#include "base/utf8.h"
#include "pdf/icc.h"

#include <string.h>

#ifndef TONGKET_VERSION
#define TONGKET_VERSION "0"
#endif

#define PRODUCER "tongket " TONGKET_VERSION
#define FIELD_LIMIT 7900 /* characters: what fits into a PDF string whatever they are */

struct fields {
	const char *title, *author, *subject, *keywords; /* NULL: none */
	const char *language;
	const char *info_date, *xmp_date; /* NULL: none */
};

/* XML has no control characters and does not keep line ends, so neither form of a field has them. */
static const char *clean(struct arena *arena, const char *text)
{
	struct buffer out = buffer_make(arena);
	size_t size = text ? strlen(text) : 0, count = 0;

	for (size_t i = 0; i < size && count < FIELD_LIMIT; count++) {
		uint32_t c = utf8_next(text, size, &i);

		if (c == '\t' || c == '\n' || c == '\r')
			c = ' ';
		if (c >= 0x20 && c != 0x7f && c != 0xfffe && c != 0xffff && c != UTF8_INVALID)
			buffer_code_point(&out, c);
	}
	return out.size ? out.data : NULL;
}

const char *pdf_metadata_date(struct arena *arena, struct date d)
{
	int hour = d.hour < 0 ? 0 : d.hour, minute = d.hour < 0 ? 0 : d.minute;

	if (d.year <= 0)
		return NULL;
	return arena_format(arena, "D:%04d%02d%02d%02d%02d00+07'00'", d.year, d.month, d.day, hour, minute);
}

static struct fields collect(const struct page_document *document)
{
	struct arena *arena = document->arena;
	struct date d = document->date;
	struct fields fields = {clean(arena, document->title),
				clean(arena, document->author),
				clean(arena, document->subject),
				clean(arena, document->keywords),
				clean(arena, document->language),
				NULL,
				NULL};
	int hour = d.hour < 0 ? 0 : d.hour, minute = d.hour < 0 ? 0 : d.minute;

	if (!fields.language)
		fields.language = "vi";
	fields.info_date = pdf_metadata_date(arena, d);
	if (d.year > 0)
		fields.xmp_date =
			arena_format(arena, "%04d-%02d-%02dT%02d:%02d:00+07:00", d.year, d.month, d.day, hour, minute);
	return fields;
}

static void add_entry(struct pdf_dict *info, const char *key, const char *value)
{
	if (value)
		pdf_dict_text(info, key, value);
}

static void write_info(struct pdf_writer *writer, const struct fields *fields)
{
	struct pdf_dict *info = pdf_writer_info(writer);

	add_entry(info, "Title", fields->title);
	add_entry(info, "Author", fields->author);
	add_entry(info, "Subject", fields->subject);
	add_entry(info, "Keywords", fields->keywords);
	add_entry(info, "Creator", PRODUCER);
	add_entry(info, "Producer", PRODUCER);
	add_entry(info, "CreationDate", fields->info_date);
	add_entry(info, "ModDate", fields->info_date);
}

/* ---- XMP */

static void add_escaped(struct buffer *out, const char *text)
{
	for (; *text; text++) {
		switch (*text) {
		case '&':
			buffer_text(out, "&amp;");
			break;
		case '<':
			buffer_text(out, "&lt;");
			break;
		case '>':
			buffer_text(out, "&gt;");
			break;
		default:
			buffer_char(out, *text);
		}
	}
}

static void add_field(struct buffer *out, const char *open, const char *value, const char *close)
{
	if (!value)
		return;
	buffer_text(out, open);
	add_escaped(out, value);
	buffer_text(out, close);
}

#define ALT_OPEN "<rdf:Alt><rdf:li xml:lang=\"x-default\">"
#define ALT_CLOSE "</rdf:li></rdf:Alt>"

static const char xmp_start[] =
	"<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
	"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
	"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
	"<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
	" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
	" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""
	" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
	" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
	" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
	"<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>\n";

/* PDF/A knows the properties of PDF/UA only when they are declared (ISO 19005-3, 6.6.2.3). */
static const char xmp_end[] =
	"<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
	"<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\n"
	"<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
	"<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
	"<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
	"<pdfaProperty:name>part</pdfaProperty:name>\n<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
	"<pdfaProperty:category>internal</pdfaProperty:category>\n"
	"<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>\n"
	"</rdf:li></rdf:Seq></pdfaSchema:property>\n</rdf:li></rdf:Bag></pdfaExtension:schemas>\n"
	"</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n";

/* Each keyword by itself, for programs that file by them. */
static void add_subjects(struct buffer *out, const char *keywords)
{
	size_t count = 0;

	for (const char *at = keywords ? keywords : ""; *at;) {
		size_t size;

		at += strspn(at, ",; ");
		size = strcspn(at, ",;");
		if (!size)
			continue;
		buffer_text(out, count++ ? "<rdf:li>" : "<dc:subject><rdf:Bag><rdf:li>");
		add_escaped(out, arena_copy(out->arena, at, size));
		buffer_text(out, "</rdf:li>");
		at += size;
	}
	if (count)
		buffer_text(out, "</rdf:Bag></dc:subject>\n");
}

static void add_xmp(struct buffer *out, const struct fields *fields)
{
	buffer_text(out, xmp_start);
	add_field(out, "<dc:title>" ALT_OPEN, fields->title, ALT_CLOSE "</dc:title>\n");
	add_field(out, "<dc:creator><rdf:Seq><rdf:li>", fields->author, "</rdf:li></rdf:Seq></dc:creator>\n");
	add_field(out, "<dc:description>" ALT_OPEN, fields->subject, ALT_CLOSE "</dc:description>\n");
	add_subjects(out, fields->keywords);
	add_field(out, "<dc:language><rdf:Bag><rdf:li>", fields->language, "</rdf:li></rdf:Bag></dc:language>\n");
	add_field(out, "<pdf:Keywords>", fields->keywords, "</pdf:Keywords>\n");
	add_field(out, "<pdf:Producer>", PRODUCER, "</pdf:Producer>\n");
	add_field(out, "<xmp:CreatorTool>", PRODUCER, "</xmp:CreatorTool>\n");
	add_field(out, "<xmp:CreateDate>", fields->xmp_date, "</xmp:CreateDate>\n");
	add_field(out, "<xmp:ModifyDate>", fields->xmp_date, "</xmp:ModifyDate>\n");
	add_field(out, "<xmp:MetadataDate>", fields->xmp_date, "</xmp:MetadataDate>\n");
	buffer_text(out, xmp_end);
}

static void write_xmp(struct pdf_writer *writer, struct arena *arena, const struct fields *fields)
{
	struct buffer xmp = buffer_make(arena);
	struct pdf_dict *stream;

	add_xmp(&xmp, fields);
	stream = pdf_stream_new(writer, xmp.data, xmp.size, PDF_PLAIN); /* found by programs that read no PDF */
	pdf_dict_name(stream, "Type", "Metadata");
	pdf_dict_name(stream, "Subtype", "XML");
	pdf_dict_add(pdf_writer_catalog(writer), "Metadata", stream);
}

/* What the device colours of the pages mean (ISO 19005-3, 6.2.3). */
static void write_intent(struct pdf_writer *writer, struct arena *arena)
{
	struct buffer icc = buffer_make(arena);
	struct pdf_dict *intent = pdf_array_dict(pdf_dict_array(pdf_writer_catalog(writer), "OutputIntents"));
	struct pdf_dict *profile;

	pdf_icc_srgb(&icc);
	profile = pdf_stream_new(writer, icc.data, icc.size, PDF_DEFLATE);
	pdf_dict_number(profile, "N", 3);
	pdf_dict_name(intent, "Type", "OutputIntent");
	pdf_dict_name(intent, "S", "GTS_PDFA1");
	pdf_dict_text(intent, "OutputConditionIdentifier", "sRGB");
	pdf_dict_text(intent, "Info", "sRGB IEC61966-2.1");
	pdf_dict_add(intent, "DestOutputProfile", profile);
}

/* Pages are called by their numbers: a range from each page whose number is not one more than that before it. */
static void write_labels(struct pdf_writer *writer, const struct page_document *document)
{
	struct pdf_array *numbers = pdf_dict_array(pdf_dict_dict(pdf_writer_catalog(writer), "PageLabels"), "Nums");
	uint32_t last = 0;

	for (size_t i = 0; i < document->pages.count; i++) {
		uint32_t number = document->pages.at[i].number ? document->pages.at[i].number : last + 1;

		if (i == 0 || number != last + 1) {
			struct pdf_dict *range;

			pdf_array_number(numbers, (int32_t)i);
			range = pdf_array_dict(numbers);
			pdf_dict_name(range, "S", "D");
			if (number != 1)
				pdf_dict_number(range, "St", (int32_t)number);
		}
		last = number;
	}
}

void pdf_metadata_write(struct pdf_writer *writer, const struct page_document *document)
{
	struct fields fields = collect(document);

	pdf_writer_begin(writer, "metadata");
	write_info(writer, &fields);
	write_xmp(writer, document->arena, &fields);
	write_intent(writer, document->arena);
	pdf_dict_text(pdf_writer_catalog(writer), "Lang", fields.language);
	pdf_dict_boolean(pdf_dict_dict(pdf_writer_catalog(writer), "ViewerPreferences"), "DisplayDocTitle", true);
	write_labels(writer, document);
}
