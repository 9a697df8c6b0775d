/* Files that travel in the document. */
#include "fixture.h"

#include <unistd.h>

static void attach(struct fixture *f, const char *name, const char *data, size_t size)
{
	*array_push(f->arena, &f->document->attachments) = (struct page_attachment){
		.name = name, .description = "Số liệu", .type = "application/json", .data = data, .size = size};
}

static void an_attachment_is_described(void **state)
{
	struct fixture *f = *state;
	struct buffer file;

	attach(f, "kien-an.json", "{}\n", 3);
	f->document->attachments.at[0].relationship = PAGE_RELATIONSHIP_SUPPLEMENT;
	file = write_document(f);
	assert_non_null(find(&file, "/Type /EmbeddedFile\n/Subtype /application#2Fjson\n/Params <<\n/Size 3\n"
				    "/ModDate (D:20221112000000+07'00')\n"));
	assert_non_null(find(&file, "/Type /Filespec\n/F (kien-an.json)\n/UF (kien-an.json)\n"
				    "/Desc <FEFF00531ED10020006C0069"));
	assert_non_null(find(&file, "/AFRelationship /Supplement\n"));
	assert_non_null(find(&file, "/AF [ "));
	assert_non_null(find(&file, "/EmbeddedFiles <<\n/Names [ (kien-an.json) "));
}

static void a_document_without_attachments_says_nothing_of_them(void **state)
{
	struct buffer file = write_document(*state);

	assert_null(find(&file, "/AF "));
	assert_null(find(&file, "EmbeddedFile"));
}

/* UTF-16 sorts behind ASCII, whatever the order of arrival, and a name that comes again gets a number. */
static void names_are_sorted_and_differ(void **state)
{
	struct fixture *f = *state;
	struct buffer file;
	const char *at;

	attach(f, "ơ.json", "1", 1);
	attach(f, "b.json", "2", 1);
	attach(f, "a.json", "3", 1);
	attach(f, "b.json", "4", 1);
	file = write_document(f);
	at = find(&file, "/EmbeddedFiles <<\n");
	assert_non_null(at);
	at = strstr(at, "(a.json)");
	assert_non_null(at);
	at = strstr(at, "(b.json)");
	assert_non_null(at);
	at = strstr(at, "(b.json \\0502\\051)");
	assert_non_null(at);
	assert_non_null(strstr(at, "<FEFF01A1002E"));
}

/* Every byte value comes back, through a reader that is not ours. */
static void the_bytes_come_back(void **state)
{
	struct fixture *f = *state;
	char data[512], back[600], pdf[] = "/tmp/attachment-XXXXXX";
	struct buffer file;
	int handle = mkstemp(pdf);
	size_t got;
	FILE *pipe;

	for (size_t i = 0; i < sizeof data; i++)
		data[i] = (char)(i * 7);
	attach(f, "a.json", data, sizeof data);
	attach(f, "b.json", "", 0);
	file = write_document(f);
	assert_int_equal(write(handle, file.data, file.size), file.size);
	close(handle);
	if (system("qpdf --version >/dev/null 2>&1") != 0) {
		unlink(pdf);
		skip();
	}
	pipe = popen(arena_format(f->arena, "qpdf --show-attachment=a.json %s", pdf), "r");
	got = fread(back, 1, sizeof back, pipe);
	assert_int_equal(pclose(pipe), 0);
	assert_int_equal(got, sizeof data);
	assert_memory_equal(back, data, sizeof data);
	pipe = popen(arena_format(f->arena, "qpdf --show-attachment=b.json %s", pdf), "r");
	assert_int_equal(fread(back, 1, sizeof back, pipe), 0);
	assert_int_equal(pclose(pipe), 0);
	unlink(pdf);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(an_attachment_is_described),
		TEST(a_document_without_attachments_says_nothing_of_them),
		TEST(names_are_sorted_and_differ),
		TEST(the_bytes_come_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
