/* Writing images: JPEG data as it is, PNG data unpacked and packed again. */
#include "pdf/image.h"

#include "page/tree.h"
#include "pdf/jpeg.h"
#include "pdf/png.h"

#include <stdio.h>
#include <string.h>

struct images {
	struct pdf_writer *writer;
	struct arena *arena;
	struct pdf_dict *resources;
	struct diagnostics *list;
	struct pdf_images *all;
};

/* The private keys tell a reader of the data where in the report the image belongs (ISO 32000-1, annex E). */
static void describe(struct pdf_dict *object, const struct page_image *image)
{
	pdf_dict_name(object, "Type", "XObject");
	pdf_dict_name(object, "Subtype", "Image");
	pdf_dict_number(object, "Width", (int32_t)image->width);
	pdf_dict_number(object, "Height", (int32_t)image->height);
	pdf_dict_number(object, "BitsPerComponent", 8);
	if (image->path)
		pdf_dict_text(object, "TongketSource", image->path);
	if (image->density && image->density <= INT32_MAX)
		pdf_dict_number(object, "TongketDensity", (int32_t)image->density);
}

static void name_colours(struct pdf_dict *object, unsigned components)
{
	pdf_dict_name(object, "ColorSpace", components == 1 ? "DeviceGray" : "DeviceRGB");
}

static struct pdf_dict *write_jpeg(const struct images *images, const struct page_image *image)
{
	unsigned components = pdf_jpeg_walk(image->data, image->size, image->width, image->height);
	struct pdf_dict *object;

	if (!components)
		return NULL;
	object = pdf_stream_new(images->writer, image->data, image->size, PDF_PLAIN);
	describe(object, image);
	name_colours(object, components);
	pdf_dict_name(object, "Filter", "DCTDecode");
	return object;
}

static struct pdf_dict *write_filtered(const struct images *images, const struct page_image *image,
				       const unsigned char *samples, unsigned components)
{
	struct buffer rows = buffer_make(images->arena);
	struct pdf_dict *object, *parameters;

	pdf_png_filter(&rows, samples, (size_t)image->width * components, image->height, components);
	object = pdf_stream_new(images->writer, rows.data, rows.size, PDF_DEFLATE);
	parameters = pdf_dict_dict(object, "DecodeParms");
	pdf_dict_number(parameters, "Predictor", 15);
	pdf_dict_number(parameters, "Colors", (int32_t)components);
	pdf_dict_number(parameters, "Columns", (int32_t)image->width);
	return object;
}

static struct pdf_dict *write_samples(const struct images *images, const struct page_image *image,
				      const struct pdf_pixels *pixels, bool alpha)
{
	unsigned components = alpha ? 1 : pixels->components;
	const unsigned char *samples = alpha ? pixels->alpha : pixels->colours;
	size_t size = (size_t)image->width * image->height * components;
	struct pdf_dict *object = pixels->even ? pdf_stream_new(images->writer, samples, size, PDF_DEFLATE)
					       : write_filtered(images, image, samples, components);

	name_colours(object, components);
	return object;
}

static struct pdf_dict *write_mask(const struct images *images, const struct page_image *image,
				   const struct pdf_pixels *pixels)
{
	struct pdf_dict *mask = write_samples(images, image, pixels, true);

	pdf_dict_name(mask, "Type", "XObject");
	pdf_dict_name(mask, "Subtype", "Image");
	pdf_dict_number(mask, "Width", (int32_t)image->width);
	pdf_dict_number(mask, "Height", (int32_t)image->height);
	pdf_dict_number(mask, "BitsPerComponent", 8);
	return mask;
}

static struct pdf_dict *write_png(const struct images *images, const struct page_image *image)
{
	struct pdf_pixels pixels;
	struct pdf_dict *object;

	if (!pdf_png_read(images->arena, image, &pixels))
		return NULL;
	object = write_samples(images, image, &pixels, false);
	describe(object, image);
	if (pixels.alpha)
		pdf_dict_add(object, "SMask", write_mask(images, image, &pixels));
	return object;
}

static bool is_same(const struct page_image *a, const struct page_image *b)
{
	if (a == b)
		return true;
	if (a->size != b->size || a->format != b->format || strcmp(a->path ? a->path : "", b->path ? b->path : "") != 0)
		return false;
	return a->data == b->data || memcmp(a->data, b->data, a->size) == 0;
}

const struct pdf_image *pdf_images_find(const struct pdf_images *images, const struct page_image *image)
{
	for (size_t i = 0; i < images->count; i++)
		if (is_same(images->at[i].image, image))
			return images->at[i].name[0] ? &images->at[i] : NULL;
	return NULL;
}

static bool is_known(const struct pdf_images *images, const struct page_image *image)
{
	for (size_t i = 0; i < images->count; i++)
		if (is_same(images->at[i].image, image))
			return true;
	return false;
}

static void write(const struct images *images, const struct page_image *image)
{
	struct pdf_image *entry = array_push(images->arena, images->all);
	struct pdf_dict *object;

	entry->image = image;
	pdf_writer_begin(images->writer, arena_format(images->arena, "image %s", image->path ? image->path : ""));
	object = image->format == PAGE_IMAGE_JPEG ? write_jpeg(images, image) : write_png(images, image);
	if (object) {
		snprintf(entry->name, sizeof entry->name, "Im%u", (unsigned)(images->all->count % 100000000));
		pdf_dict_add(images->resources, entry->name, object);
	} else if (!pdf_writer_failed(images->writer)) {
		diagnostics_add(images->list, DIAGNOSTIC_IMAGE_DATA, image->place, image->path ? image->path : "", NULL);
	}
}

struct pdf_images pdf_images_write(struct pdf_writer *writer, const struct page_document *document,
				   struct pdf_dict *resources, struct diagnostics *list)
{
	struct pdf_images all = {0};
	struct images images = {writer, document->arena, NULL, list, &all};

	for (size_t i = 0; i < document->pages.count; i++) {
		const struct page_items *items = &document->pages.at[i].items;

		for (size_t j = 0; j < items->count; j++) {
			if (items->at[j].kind != PAGE_ITEM_IMAGE || !page_item_shows(&items->at[j]) ||
			    is_known(&all, items->at[j].image))
				continue;
			if (!images.resources)
				images.resources = pdf_dict_dict(resources, "XObject");
			write(&images, items->at[j].image);
		}
	}
	return all;
}
