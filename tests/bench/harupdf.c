/* The sample's text by libharu's own way with Unicode, HPDF_LoadTTFontFromFile and "UTF-8": what tongket's start is measured against.
 *
 * harupdf PAGES FONTS OUT.pdf: PAGES is what --dump=pages printed, FONTS the folder of the four faces. */
#include <hpdf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const names[] = {
	"LiberationSerif-Regular",
	"LiberationSerif-Bold",
	"LiberationSerif-Italic",
	"LiberationSerif-BoldItalic",
};
#define FACES (sizeof names / sizeof *names)

static void stop(HPDF_STATUS error, HPDF_STATUS detail, void *data)
{
	(void)data;
	fprintf(stderr, "harupdf: error %04lX, detail %lu\n", (unsigned long)error, (unsigned long)detail);
	exit(3);
}

static HPDF_Font load(HPDF_Doc document, const char *folder, const char *name)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/%s.ttf", folder, name);
	return HPDF_GetFont(document, HPDF_LoadTTFontFromFile(document, path, HPDF_TRUE), "UTF-8");
}

static size_t find(const char *name)
{
	for (size_t i = 1; i < FACES; i++)
		if (strcmp(names[i], name) == 0)
			return i;
	return 0;
}

static void write_run(HPDF_Page page, HPDF_Font *fonts, char *run)
{
	int x, y, size;
	char name[64];
	char *text = strchr(run, '"'), *end = strrchr(run, '"');
	if (!text || text == end || sscanf(run, " text %d,%d w %*d size %d %63s", &x, &y, &size, name) != 4)
		return;
	*end = '\0';
	HPDF_Page_SetFontAndSize(page, fonts[find(name)], (HPDF_REAL)size / 1000);
	HPDF_Page_BeginText(page);
	HPDF_Page_TextOut(page, (HPDF_REAL)x / 1000, HPDF_Page_GetHeight(page) - (HPDF_REAL)y / 1000, text + 1);
	HPDF_Page_EndText(page);
}

int main(int argc, char **argv)
{
	static char line[1 << 16];
	FILE *pages = argc == 4 ? fopen(argv[1], "r") : NULL;
	HPDF_Font fonts[FACES];
	HPDF_Page page = NULL;
	if (!pages) {
		fputs("usage: harupdf PAGES FONTS OUT.pdf\n", stderr);
		return 2;
	}
	HPDF_Doc document = HPDF_New(stop, NULL);
	HPDF_UseUTFEncodings(document);
	HPDF_SetCompressionMode(document, HPDF_COMP_ALL);
	for (size_t i = 0; i < FACES; i++)
		fonts[i] = load(document, argv[2], names[i]);
	while (fgets(line, sizeof line, pages)) {
		if (strncmp(line, "page ", 5) == 0) {
			page = HPDF_AddPage(document);
			HPDF_Page_SetSize(page, HPDF_PAGE_SIZE_A4, HPDF_PAGE_PORTRAIT);
		}
		write_run(page, fonts, line);
	}
	fclose(pages);
	HPDF_SaveToFile(document, argv[3]);
	HPDF_Free(document);
	return 0;
}
