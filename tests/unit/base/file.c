/* Files: read whole, written whole or not at all. */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

/* A folder for each test, which is also the current one. */
struct scratch {
	struct arena *arena;
	struct diagnostics list;
	char folder[64];
};

static int start(void **state)
{
	struct arena *arena = arena_new();
	struct scratch *scratch = arena_alloc(arena, sizeof *scratch);
	scratch->arena = arena;
	scratch->list = diagnostics_make(arena);
	strcpy(scratch->folder, "/tmp/tongket-file-XXXXXX");
	*state = scratch;
	return mkdtemp(scratch->folder) && chdir(scratch->folder) == 0 ? 0 : -1;
}

static int end(void **state)
{
	struct scratch *scratch = *state;
	char *command = arena_format(scratch->arena, "rm -rf %s", scratch->folder);
	int status = chdir("/") == 0 ? system(command) : -1;
	arena_free(scratch->arena);
	return status;
}

static void put(const char *path, const char *text)
{
	int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
	assert_true(descriptor >= 0);
	assert_int_equal(write(descriptor, text, strlen(text)), strlen(text));
	close(descriptor);
}

static void assert_content(const char *path, const char *expected)
{
	char text[200];
	int descriptor = open(path, O_RDONLY);
	assert_true(descriptor >= 0);
	ssize_t size = read(descriptor, text, sizeof text - 1);
	close(descriptor);
	assert_true(size >= 0);
	text[size] = '\0';
	assert_string_equal(text, expected);
}

/* That the folder holds only these, in the order of their bytes. */
static void assert_names(struct scratch *scratch, const char *folder, const char *expected)
{
	static const char *const all[] = {"", NULL};
	struct buffer names = buffer_make(scratch->arena);
	const char *const *paths = file_list(&scratch->list, folder, all);
	assert_non_null(paths);
	for (; *paths; paths++)
		buffer_format(&names, "%s ", strrchr(*paths, '/') + 1);
	assert_string_equal(names.data, expected);
}

static void assert_failure(struct scratch *scratch, enum diagnostic_code code, const char *expected)
{
	struct buffer text = buffer_make(scratch->arena);
	assert_int_equal(scratch->list.count, 1);
	assert_int_equal(scratch->list.at[0].code, code);
	diagnostic_message(&scratch->list.at[0], LANGUAGE_EN, &text);
	assert_string_equal(text.data, expected);
	scratch->list.count = 0;
}

static mode_t mode_of(const char *path)
{
	struct stat status;
	assert_int_equal(stat(path, &status), 0);
	return status.st_mode & 07777;
}

static void a_file_is_read_whole(void **state)
{
	struct scratch *scratch = *state;
	struct buffer out = buffer_make(scratch->arena);
	put("a", "tổng\nkết");
	assert_true(file_read(&scratch->list, "a", 100, &out));
	assert_string_equal(out.data, "tổng\nkết");
	put("empty", "");
	struct buffer nothing = buffer_make(scratch->arena);
	assert_true(file_read(&scratch->list, "empty", 100, &nothing));
	assert_int_equal(nothing.size, 0);
	assert_string_equal(nothing.data, "");
	assert_int_equal(scratch->list.count, 0);
}

static void the_limit_is_kept(void **state)
{
	struct scratch *scratch = *state;
	struct buffer out = buffer_make(scratch->arena);
	size_t size = (size_t)2 << 20;
	char *text = arena_alloc(scratch->arena, size + 2);
	memset(text, 'x', size + 1);
	put("exact", text + 1);
	put("large", text);
	assert_true(file_read(&scratch->list, "exact", size, &out));
	assert_int_equal(out.size, size);
	assert_false(file_read(&scratch->list, "large", size, &out));
	assert_string_equal(scratch->list.at[0].place.origin->name, "large");
	assert_failure(scratch, DIAGNOSTIC_SOURCE_TOO_LARGE, "the file is longer than 2 MiB");
	assert_false(file_read(&scratch->list, "/dev/zero", size, &out));
	assert_failure(scratch, DIAGNOSTIC_SOURCE_TOO_LARGE, "the file is longer than 2 MiB");
}

static void what_cannot_be_read_is_said(void **state)
{
	struct scratch *scratch = *state;
	struct buffer out = buffer_make(scratch->arena);
	char overlong[300] = "";
	memset(overlong, 'n', 299);
	put("a", "");
	assert_int_equal(symlink("loop", "loop"), 0);
	static const struct {
		const char *path, *message;
	} cases[] = {
		{"absent", "cannot read absent: no such file or folder"},
		{".", "cannot read .: it is a folder"},
		{"a/b", "cannot read a/b: a part of the path is not a folder"},
		{"loop", "cannot read loop: the symbolic links go in a circle"},
		{"", "cannot read : no such file or folder"},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_false(file_read(&scratch->list, cases[i].path, 100, &out));
		assert_failure(scratch, DIAGNOSTIC_FILE_READ, cases[i].message);
	}
	assert_false(file_read(&scratch->list, overlong, 100, &out));
	struct buffer text = buffer_make(scratch->arena);
	diagnostic_message(&scratch->list.at[0], LANGUAGE_VI, &text);
	assert_non_null(strstr(text.data, "nnn: tên quá dài"));
}

/* Standard input from a pipe that gives its bytes in two parts. */
static void standard_input_is_read_to_its_end(void **state)
{
	struct scratch *scratch = *state;
	struct buffer out = buffer_make(scratch->arena);
	int ends[2], saved = dup(STDIN_FILENO);
	assert_int_equal(pipe(ends), 0);
	pid_t child = fork();
	if (!child) {
		ssize_t first = write(ends[1], "một ", 6);
		usleep(20000);
		ssize_t second = write(ends[1], "hai", 3);
		_exit(first == 6 && second == 3 ? 0 : 1);
	}
	close(ends[1]);
	dup2(ends[0], STDIN_FILENO);
	close(ends[0]);
	bool read_all = file_read(&scratch->list, FILE_STANDARD, 100, &out);
	dup2(saved, STDIN_FILENO);
	close(saved);
	waitpid(child, NULL, 0);
	assert_true(read_all);
	assert_memory_equal(out.data, "một hai", out.size);
	assert_int_equal(out.size, 9);
}

static void a_new_file_follows_the_umask(void **state)
{
	struct scratch *scratch = *state;
	mode_t before = umask(027);
	assert_true(file_write(&scratch->list, "new.pdf", "%PDF", 4));
	umask(before);
	assert_content("new.pdf", "%PDF");
	assert_int_equal(mode_of("new.pdf"), 0640);
	assert_true(file_write(&scratch->list, "empty", NULL, 0));
	assert_content("empty", "");
	assert_names(scratch, ".", "empty new.pdf ");
}

static void an_old_file_is_replaced_and_keeps_its_mode(void **state)
{
	struct scratch *scratch = *state;
	struct stat before, after;
	put("old", "a much longer old content");
	assert_int_equal(chmod("old", 0604), 0);
	assert_int_equal(stat("old", &before), 0);
	assert_true(file_write(&scratch->list, "old", "new", 3));
	assert_content("old", "new");
	assert_int_equal(mode_of("old"), 0604);
	assert_int_equal(stat("old", &after), 0);
	assert_int_not_equal(before.st_ino, after.st_ino);
	assert_names(scratch, ".", "old ");
}

static void links_are_followed_and_stay(void **state)
{
	struct scratch *scratch = *state;
	char target[100];
	assert_int_equal(mkdir("there", 0755), 0);
	put("there/old", "old");
	assert_int_equal(symlink("there/old", "to-old"), 0);
	assert_int_equal(symlink("to-old", "to-link"), 0);
	assert_int_equal(symlink("there/new", "to-new"), 0);
	static const char *const links[] = {"to-old", "to-link", "to-new"};
	for (size_t i = 0; i < COUNT(links); i++) {
		assert_true(file_write(&scratch->list, links[i], links[i], strlen(links[i])));
		assert_content(links[i], links[i]);
		assert_true(readlink(links[i], target, sizeof target) > 0);
	}
	assert_content("there/old", "to-link");
	assert_names(scratch, "there", "new old ");
}

static void what_cannot_be_written_leaves_nothing(void **state)
{
	struct scratch *scratch = *state;
	char overlong[300] = "";
	memset(overlong, 'n', 299);
	put("a", "a");
	assert_int_equal(mkdir("folder", 0755), 0);
	assert_int_equal(symlink("loop", "loop"), 0);
	static const struct {
		const char *path, *message;
	} cases[] = {
		{"absent/x", "cannot write absent/x: no such file or folder"},
		{"folder", "cannot write folder: it is a folder"},
		{"new/", "cannot write new/: it is a folder"},
		{"a/x", "cannot write a/x: a part of the path is not a folder"},
		{"loop", "cannot write loop: the symbolic links go in a circle"},
		{"", "cannot write : no such file or folder"},
		{"/dev/full", "cannot write /dev/full: no space left on the disk"},
		{"/dev/fd/987", "cannot write /dev/fd/987: the stream is not open"},
	};
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_false(file_write(&scratch->list, cases[i].path, "x", 1));
		assert_failure(scratch, DIAGNOSTIC_FILE_WRITE, cases[i].message);
	}
	assert_false(file_write(&scratch->list, overlong, "x", 1));
	scratch->list.count = 0;
	assert_names(scratch, ".", "a ");
	assert_content("a", "a");
}

static void a_name_as_long_as_may_be_is_written(void **state)
{
	struct scratch *scratch = *state;
	char name[NAME_MAX + 1] = "";
	memset(name, 'n', NAME_MAX);
	assert_true(file_write(&scratch->list, name, "x", 1));
	assert_content(name, "x");
}

static void a_write_protected_file_stays(void **state)
{
	struct scratch *scratch = *state;
	if (geteuid() == 0)
		skip();
	put("kept", "old");
	assert_int_equal(chmod("kept", 0444), 0);
	assert_false(file_write(&scratch->list, "kept", "new", 3));
	assert_failure(scratch, DIAGNOSTIC_FILE_WRITE, "cannot write kept: permission denied");
	assert_content("kept", "old");
}

/* The write fails half-way; the old file and the folder are as before. */
static void a_full_disk_leaves_the_old_file(void **state)
{
	struct scratch *scratch = *state;
	put("old", "old");
	pid_t child = fork();
	if (!child) {
		static char data[100000];
		struct rlimit limit = {.rlim_cur = 50000, .rlim_max = 50000};
		signal(SIGXFSZ, SIG_IGN);
		bool limited = setrlimit(RLIMIT_FSIZE, &limit) == 0;
		bool written = file_write(&scratch->list, "old", data, sizeof data) ||
			       file_write(&scratch->list, "new", data, sizeof data);
		_exit(!limited || written || scratch->list.count != 2);
	}
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
	assert_content("old", "old");
	assert_names(scratch, ".", "old ");
}

static void a_pipe_is_written_in_place(void **state)
{
	struct scratch *scratch = *state;
	char text[10] = "";
	assert_int_equal(mkfifo("pipe", 0600), 0);
	int reader = open("pipe", O_RDONLY | O_NONBLOCK);
	assert_true(reader >= 0);
	assert_true(file_write(&scratch->list, "pipe", "abc", 3));
	assert_int_equal(read(reader, text, sizeof text), 3);
	assert_string_equal(text, "abc");
	close(reader);
	struct stat status;
	assert_int_equal(lstat("pipe", &status), 0);
	assert_true(S_ISFIFO(status.st_mode));
}

/* Behind what is there already, by each of the names; the last one as data. */
static void standard_output_continues(void **state)
{
	struct scratch *scratch = *state;
	fflush(stdout);
	put("out", "before ");
	int saved = dup(STDOUT_FILENO), out = open("out", O_WRONLY);
	assert_int_equal(lseek(out, 0, SEEK_END), 7);
	dup2(out, STDOUT_FILENO);
	bool dash = file_write(&scratch->list, FILE_STANDARD, "a", 1);
	bool device = file_write(&scratch->list, "/dev/stdout", "b", 1);
	char *numbered = arena_format(scratch->arena, "/dev/fd/%d", out);
	bool number = file_write(&scratch->list, numbered, "c", 1);
	dup2(saved, STDOUT_FILENO);
	close(saved);
	close(out);
	assert_true(dash && device && number);
	assert_content("out", "before abc");
}

static void a_slow_reader_gets_everything(void **state)
{
	struct scratch *scratch = *state;
	size_t size = (size_t)1 << 20, total = 0;
	char *data = arena_alloc(scratch->arena, size);
	int ends[2];
	assert_int_equal(pipe2(ends, O_NONBLOCK), 0);
	pid_t child = fork();
	if (!child) {
		close(ends[0]);
		char *path = arena_format(scratch->arena, "/dev/fd/%d", ends[1]);
		_exit(!file_write(&scratch->list, path, data, size));
	}
	close(ends[1]);
	assert_int_equal(fcntl(ends[0], F_SETFL, 0), 0);
	for (ssize_t count; (count = read(ends[0], data, 10000)) > 0;)
		total += (size_t)count;
	close(ends[0]);
	int status;
	waitpid(child, &status, 0);
	assert_int_equal(status, 0);
	assert_int_equal(total, size);
}

static void folders_are_made_with_their_parents(void **state)
{
	struct scratch *scratch = *state;
	static const char *const paths[] = {"a", "a/b/c", "a/b/c", "d//e/", "./f"};
	for (size_t i = 0; i < COUNT(paths); i++) {
		assert_true(file_make_directory(&scratch->list, paths[i]));
		assert_true(file_is_directory(paths[i]));
	}
	char *absolute = arena_format(scratch->arena, "%s/g/h", scratch->folder);
	assert_true(file_make_directory(&scratch->list, absolute));
	put("file", "");
	assert_false(file_is_directory("file"));
	assert_false(file_is_directory("absent"));
	assert_false(file_make_directory(&scratch->list, "file"));
	assert_failure(scratch, DIAGNOSTIC_FILE_WRITE, "cannot write file: a part of the path is not a folder");
	assert_false(file_make_directory(&scratch->list, "file/x"));
	assert_failure(scratch, DIAGNOSTIC_FILE_WRITE, "cannot write file/x: a part of the path is not a folder");
	assert_false(file_make_directory(&scratch->list, ""));
	assert_failure(scratch, DIAGNOSTIC_FILE_WRITE, "cannot write : no such file or folder");
}

static void folders_are_listed_by_ending(void **state)
{
	struct scratch *scratch = *state;
	static const char *const fonts[] = {".ttf", ".OTF", NULL};
	static const char *const made[] = {"fonts/b.ttf", "fonts/a.TTF", "fonts/c.otf",
					   "fonts/d.txt", "fonts/ttf",	 "fonts/đ.ttf"};
	assert_int_equal(mkdir("fonts", 0755), 0);
	assert_int_equal(mkdir("fonts/folder.ttf", 0755), 0);
	for (size_t i = 0; i < COUNT(made); i++)
		put(made[i], "");
	assert_int_equal(symlink("b.ttf", "fonts/link.ttf"), 0);
	assert_int_equal(symlink("absent", "fonts/dangling.ttf"), 0);
	static const char *const expected[] = {"fonts/a.TTF", "fonts/b.ttf", "fonts/c.otf", "fonts/link.ttf",
					       "fonts/đ.ttf"};
	static const char *const folders[] = {"fonts", "fonts/"};
	for (size_t i = 0; i < COUNT(folders); i++) {
		const char *const *paths = file_list(&scratch->list, folders[i], fonts);
		assert_non_null(paths);
		for (size_t j = 0; j < COUNT(expected); j++)
			assert_string_equal(paths[j], expected[j]);
		assert_null(paths[COUNT(expected)]);
	}
	assert_int_equal(mkdir("empty", 0755), 0);
	assert_null(file_list(&scratch->list, "empty", fonts)[0]);
	assert_null(file_list(&scratch->list, "absent", fonts));
	assert_failure(scratch, DIAGNOSTIC_FILE_READ, "cannot read absent: no such file or folder");
}

static void the_epoch_is_seconds_or_wrong(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		int result;
		int64_t seconds;
	} cases[] = {
		{"0", 1, 0},
		{"1668211200", 1, 1668211200},
		{"9223372036854775799", 1, INT64_C(9223372036854775799)},
		{"9223372036854775808", -1, -7},
		{"99999999999999999999999", -1, -7},
		{"", -1, -7},
		{"-1", -1, -7},
		{"+1", -1, -7},
		{" 1", -1, -7},
		{"1.5", -1, -7},
		{"2022-11-12", -1, -7},
	};
	int64_t seconds = -7;
	unsetenv("SOURCE_DATE_EPOCH");
	assert_int_equal(file_source_date_epoch(&seconds), 0);
	for (size_t i = 0; i < COUNT(cases); i++) {
		seconds = -7;
		setenv("SOURCE_DATE_EPOCH", cases[i].text, 1);
		assert_int_equal(file_source_date_epoch(&seconds), cases[i].result);
		assert_int_equal(seconds, cases[i].seconds);
	}
	unsetenv("SOURCE_DATE_EPOCH");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_file_is_read_whole, start, end),
		cmocka_unit_test_setup_teardown(the_limit_is_kept, start, end),
		cmocka_unit_test_setup_teardown(what_cannot_be_read_is_said, start, end),
		cmocka_unit_test_setup_teardown(standard_input_is_read_to_its_end, start, end),
		cmocka_unit_test_setup_teardown(a_new_file_follows_the_umask, start, end),
		cmocka_unit_test_setup_teardown(an_old_file_is_replaced_and_keeps_its_mode, start, end),
		cmocka_unit_test_setup_teardown(links_are_followed_and_stay, start, end),
		cmocka_unit_test_setup_teardown(what_cannot_be_written_leaves_nothing, start, end),
		cmocka_unit_test_setup_teardown(a_name_as_long_as_may_be_is_written, start, end),
		cmocka_unit_test_setup_teardown(a_write_protected_file_stays, start, end),
		cmocka_unit_test_setup_teardown(a_full_disk_leaves_the_old_file, start, end),
		cmocka_unit_test_setup_teardown(a_pipe_is_written_in_place, start, end),
		cmocka_unit_test_setup_teardown(standard_output_continues, start, end),
		cmocka_unit_test_setup_teardown(a_slow_reader_gets_everything, start, end),
		cmocka_unit_test_setup_teardown(folders_are_made_with_their_parents, start, end),
		cmocka_unit_test_setup_teardown(folders_are_listed_by_ending, start, end),
		cmocka_unit_test(the_epoch_is_seconds_or_wrong),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
