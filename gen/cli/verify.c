/* `tongket verify`: whether the pages of a PDF file are what the data in it makes. */
#include "cli/chain.h"

#include "base/file.h"
#include "pdf/pdf.h"
#include "pdf/read.h"
#include "report/image.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define PRODUCER "tongket " TONGKET_VERSION
#define SIGNATURES 20 /* notes about them for one file */

/* One file. All of it is in the arena of `list`. */
struct proof {
	struct diagnostics list;
	const struct options *options;
	struct font_library *fonts;
	struct pdf_reader *reader;
	const char *path;
	struct pdf_reading reading;
	const struct layout *layout;
	const struct report *report;
};

/* Where two files part; the page that does not exist when one is longer. */
struct difference {
	size_t page;
	const char *part; /* NULL: none */
	size_t pages;     /* that the data makes */
};

static const char *name_inside(const struct proof *proof, const struct pdf_attachment *file)
{
	return arena_format(proof->list.arena, "%s/%s", proof->path, file->name);
}

static const struct report *bind(struct proof *proof, const struct node *node)
{
	struct arena *arena = proof->list.arena;
	size_t count = proof->reading.pictures.count;
	struct image_file *files = arena_alloc(arena, (count + 1) * sizeof *files);
	struct image_files all = {files, 0};
	for (size_t i = 0; i < count; i++) {
		const struct pdf_picture *picture = &proof->reading.pictures.at[i];
		if (picture->data)
			files[all.count++] = (struct image_file){picture->path, picture->data, picture->size};
	}
	return report_bind_with(&proof->list, node, &all);
}

static bool read_file(struct proof *proof)
{
	struct buffer bytes = buffer_make(proof->list.arena);
	const struct pdf_attachment *data, *layout;
	if (!file_read(&proof->list, proof->path, (size_t)PDF_READ_LIMIT_MIB << 20, &bytes))
		return false;
	const struct pdf_source source = {proof->path, bytes.data, bytes.size, true};
	if (!pdf_read(proof->reader, &source, &proof->reading) || !pdf_reading_find(&proof->list, &proof->reading, &data, &layout))
		return false;
	const char *encoding = strstr(data->description, CHAIN_ENCODING);
	const struct node *node = source_parse(&proof->list, name_inside(proof, layout), layout->data, layout->size, NULL);
	proof->layout = node ? layout_bind(&proof->list, node) : NULL;
	node = source_parse(&proof->list, name_inside(proof, data), data->data, data->size,
			    encoding ? encoding + strlen(CHAIN_ENCODING) : NULL);
	proof->report = node ? bind(proof, node) : NULL;
	return proof->layout && proof->report && !diagnostics_count(&proof->list, SEVERITY_ERROR);
}

/* The file as it would be made today. */
static bool render(struct proof *proof, bool draft, struct pdf_reading *out)
{
	const struct layout_job job = {proof->layout, proof->report, proof->fonts, draft};
	struct page_document *pages = layout_report(&proof->list, &job);
	struct buffer bytes = buffer_make(proof->list.arena);
	if (!pages || !pdf_write(pages, &proof->list, &bytes))
		return false;
	const struct pdf_source source = {proof->path, bytes.data, bytes.size, true};
	return pdf_read(proof->reader, &source, out);
}

static const char *compare_pages(const struct pdf_page *was, const struct pdf_page *is)
{
	static const char *const words[PDF_PART_COUNT] = {
		[PDF_PART_BOX] = DIAGNOSTIC_WORDS("khổ trang", "its size"),
		[PDF_PART_CONTENT] = DIAGNOSTIC_WORDS("nội dung", "what it says"),
		[PDF_PART_FONTS] = DIAGNOSTIC_WORDS("phông chữ", "its fonts"),
		[PDF_PART_IMAGES] = DIAGNOSTIC_WORDS("hình ảnh", "its pictures"),
		[PDF_PART_RESOURCES] = DIAGNOSTIC_WORDS("tài nguyên của trang", "its resources"),
		[PDF_PART_LINKS] = DIAGNOSTIC_WORDS("liên kết", "its links"),
	};
	static const enum pdf_part order[] = {PDF_PART_CONTENT, PDF_PART_BOX,	    PDF_PART_FONTS,
					      PDF_PART_IMAGES,	PDF_PART_RESOURCES, PDF_PART_LINKS};
	for (size_t i = 0; i < PDF_PART_COUNT; i++)
		if (was->parts[order[i]] != is->parts[order[i]])
			return words[order[i]];
	return was->notes != is->notes ? DIAGNOSTIC_WORDS("có chú thích hoặc ô nhập thêm vào, có thể che nội dung", "notes or fields were added, which may cover it")
				       : NULL;
}

static struct difference compare(const struct pdf_reading *was, const struct pdf_reading *is)
{
	struct difference out = {.pages = is->pages.count};
	size_t count = was->pages.count < is->pages.count ? was->pages.count : is->pages.count;
	for (; out.page < count; out.page++) {
		out.part = compare_pages(&was->pages.at[out.page], &is->pages.at[out.page]);
		if (out.part)
			return out;
	}
	out.part = was->pages.count == is->pages.count ? NULL : "";
	return out;
}

/* Another version may set the same data in another way, and that is no fraud. */
static const char *explain(const struct proof *proof)
{
	const char *producer = proof->reading.producer;
	if (!*producer || strcmp(producer, PRODUCER) == 0)
		return DIAGNOSTIC_WORDS("Trang hoặc dữ liệu đã bị sửa, hoặc bị chương trình khác viết lại, sau khi lập; hoặc khi lập dùng phông chữ khác (--font-dir).",
					"After they were made the pages or the data were changed, or written anew by another program; or other fonts were used (--font-dir).");
	if (strncmp(producer, "tongket ", 8) == 0)
		return arena_format(proof->list.arena,
				    DIAGNOSTIC_WORDS("Tệp do %s lập, còn đây là " PRODUCER ": hãy xét lại bằng đúng phiên bản đó.",
						     "The file was made by %s, and this is " PRODUCER ": try again with that version."),
				    producer, producer);
	return arena_format(proof->list.arena,
			    DIAGNOSTIC_WORDS("Tệp đã qua chương trình khác (“%s”), không còn nguyên như khi lập.",
					     "The file went through another program (‘%s’) and is not as it was made."),
			    producer, producer);
}

static void report_difference(struct proof *proof, const struct difference *difference)
{
	struct arena *arena = proof->list.arena;
	struct place place = pdf_reading_place(arena, proof->path);
	const char *hint = explain(proof);
	if (*difference->part)
		diagnostics_add(&proof->list, DIAGNOSTIC_PDF_PAGE_DIFFERS, place, arena_format(arena, "%zu", difference->page + 1),
				difference->part, hint, NULL);
	else
		diagnostics_add(&proof->list, DIAGNOSTIC_PDF_PAGE_COUNT, place, arena_format(arena, "%zu", proof->reading.pages.count),
				arena_format(arena, "%zu", difference->pages), hint, NULL);
}

static void report_signatures(struct proof *proof)
{
	struct arena *arena = proof->list.arena;
	size_t said = 0;
	for (size_t i = 0; i < proof->reading.pages.count && said < SIGNATURES; i++) {
		if (!proof->reading.pages.at[i].signatures)
			continue;
		said++;
		diagnostics_add(&proof->list, DIAGNOSTIC_PDF_SIGNATURE, pdf_reading_place(arena, proof->path),
				arena_format(arena, "%zu", i + 1), NULL);
	}
}

/* As the report is, or else as its draft; of two differences the one further behind is the one to tell. */
static bool prove(struct proof *proof)
{
	struct difference found = {0};
	for (int draft = 0; draft < 2; draft++) {
		struct pdf_reading again;
		if (!render(proof, draft, &again))
			return false;
		struct difference one = compare(&proof->reading, &again);
		if (!one.part)
			return true;
		if (!draft || one.page > found.page)
			found = one;
	}
	report_difference(proof, &found);
	return false;
}

static void say_good(const struct proof *proof)
{
	const struct options *options = proof->options;
	size_t pages = proof->reading.pages.count;
	if (options->quiet)
		return;
	if (options->input_count > 1)
		fprintf(stderr, "%s: ", proof->path);
	if (options->style.language == LANGUAGE_VI)
		fprintf(stderr, "Trang và số liệu khớp nhau (%zu trang).\n", pages);
	else
		fprintf(stderr, "Pages and data belong together (%zu page%s).\n", pages, pages == 1 ? "" : "s");
}

static int verify_one(const struct options *options, const char *path)
{
	struct arena *arena = arena_new();
	struct proof proof = {.list = diagnostics_make(arena), .options = options, .path = path, .fonts = font_library_new(arena)};
	if (options->font_folder)
		font_library_add_folder(proof.fonts, &proof.list, options->font_folder);
	proof.reader = pdf_reader_open(&proof.list);
	errno = 0;
	bool good = proof.reader && read_file(&proof) && prove(&proof);
	/* What looks like a forgery may be a reader out of memory. */
	if (!good)
		chain_check_memory();
	else
		report_signatures(&proof);
	int status = chain_print(&proof.list, options->style);
	if (good && status == STATUS_DONE)
		say_good(&proof);
	pdf_reader_close(proof.reader);
	font_library_free(proof.fonts);
	arena_free(arena);
	return status;
}

int command_verify(struct options *options)
{
	int status = STATUS_DONE;
	if (!options->input_count)
		return options_refuse(options->style.language, "cần tên tệp PDF", "name the PDF file", NULL);
	for (int i = 0; i < options->input_count; i++) {
		int one = verify_one(options, options->inputs[i]);
		status = one > status ? one : status;
	}
	return status;
}
