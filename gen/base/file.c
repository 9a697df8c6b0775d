/* The file system and the clock: the one place that touches either. */
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define READ_SIZE	((size_t)64 << 10)
#define LINK_LIMIT	40 /* symbolic links in a row, as the kernel counts */
#define TEMPORARY_TRIES 100
#define TEMPORARY_NAME	200 /* [bytes] of the target's name that the temporary name repeats, below NAME_MAX */

/* The system's own texts are English only, or in whatever language the locale has. */
static const struct {
	int number;
	const char *words;
} error_words[] = {
	{ENOENT, DIAGNOSTIC_WORDS("không có tệp hay thư mục này", "no such file or folder")},
	{EACCES, DIAGNOSTIC_WORDS("không đủ quyền", "permission denied")},
	{EPERM, DIAGNOSTIC_WORDS("hệ thống không cho phép", "operation not permitted")},
	{EISDIR, DIAGNOSTIC_WORDS("đây là thư mục", "it is a folder")},
	{ENOTDIR,
	 DIAGNOSTIC_WORDS("đường dẫn đi qua một tệp không phải thư mục", "a part of the path is not a folder")},
	{EEXIST, DIAGNOSTIC_WORDS("đã có tệp trùng tên", "a file of this name is there already")},
	{ENOSPC, DIAGNOSTIC_WORDS("đĩa đã đầy", "no space left on the disk")},
	{EDQUOT, DIAGNOSTIC_WORDS("đã hết hạn mức đĩa", "the disk quota is used up")},
	{EFBIG, DIAGNOSTIC_WORDS("tệp quá lớn", "the file is too large")},
	{EROFS, DIAGNOSTIC_WORDS("ổ đĩa chỉ cho đọc", "the file system is read-only")},
	{ENAMETOOLONG, DIAGNOSTIC_WORDS("tên quá dài", "the name is too long")},
	{ELOOP, DIAGNOSTIC_WORDS("các liên kết trỏ vòng vào nhau", "the symbolic links go in a circle")},
	{EIO, DIAGNOSTIC_WORDS("thiết bị gặp lỗi khi đọc hoặc ghi", "the device failed to read or write")},
	{EMFILE, DIAGNOSTIC_WORDS("chương trình mở quá nhiều tệp", "the program has too many files open")},
	{ENFILE, DIAGNOSTIC_WORDS("hệ thống mở quá nhiều tệp", "the system has too many files open")},
	{ENOMEM, DIAGNOSTIC_WORDS("hệ thống hết bộ nhớ", "the system is out of memory")},
	{EPIPE, DIAGNOSTIC_WORDS("bên nhận đã đóng đường ống", "the reader has closed the pipe")},
	{EBUSY, DIAGNOSTIC_WORDS("tệp đang được dùng", "the file is in use")},
	{ETXTBSY, DIAGNOSTIC_WORDS("tệp đang được chạy", "the file is being run")},
	{EBADF, DIAGNOSTIC_WORDS("luồng này không mở", "the stream is not open")},
	{ENXIO, DIAGNOSTIC_WORDS("không có thiết bị này", "there is no such device")},
	{ENODEV, DIAGNOSTIC_WORDS("không có thiết bị này", "there is no such device")},
	{ESTALE, DIAGNOSTIC_WORDS("máy chủ không còn giữ tệp này", "the server no longer holds the file")},
};

static const char *find_words(struct arena *arena, int error)
{
	for (size_t i = 0; i < sizeof error_words / sizeof *error_words; i++)
		if (error_words[i].number == error)
			return error_words[i].words;
	const char *text = strerror(error);
	return arena_format(arena, DIAGNOSTIC_WORDS("lỗi hệ thống %d (%s)", "%s"), error, text, text);
}

/* Always false, so that callers can return it. */
static bool fail(struct diagnostics *list, enum diagnostic_code code, const char *path, int error)
{
	if (file_is_standard(path))
		path = code == DIAGNOSTIC_FILE_READ ? DIAGNOSTIC_WORDS("đầu vào chuẩn", "standard input")
						    : DIAGNOSTIC_WORDS("đầu ra chuẩn", "standard output");
	diagnostics_add(list, code, (struct place){0}, path, find_words(list->arena, error), NULL);
	return false;
}

static bool refuse_size(struct diagnostics *list, const char *path, size_t limit)
{
	struct origin *origin = arena_alloc(list->arena, sizeof *origin);
	origin->name = arena_copy(list->arena, path, strlen(path));
	origin->text = "";
	const char *mib = arena_format(list->arena, "%zu", limit >> 20);
	diagnostics_add(list, DIAGNOSTIC_SOURCE_TOO_LARGE, (struct place){.origin = origin}, mib, NULL);
	return false;
}

/* Waits where a descriptor that someone made non-blocking says EAGAIN. */
static bool may_retry(int descriptor, short events)
{
	if (errno == EINTR)
		return true;
	if (errno != EAGAIN)
		return false;
	struct pollfd waiting = {.fd = descriptor, .events = events};
	return poll(&waiting, 1, -1) > 0 || errno == EINTR;
}

/* An errno, or 0; stops early once there is more than `limit`. */
static int read_all(int descriptor, size_t limit, struct buffer *out)
{
	size_t before = out->size;
	while (out->size - before <= limit) {
		/* A file whose size is known needs room for one byte more, to see its end. */
		if (out->capacity - out->size < 2)
			buffer_reserve(out, READ_SIZE);
		ssize_t count = read(descriptor, out->data + out->size, out->capacity - out->size - 1);
		if (count == 0)
			return 0;
		if (count > 0) {
			out->size += (size_t)count;
			out->data[out->size] = '\0';
		} else if (!may_retry(descriptor, POLLIN)) {
			return errno;
		}
	}
	return 0;
}

bool file_read(struct diagnostics *list, const char *path, size_t limit, struct buffer *out)
{
	bool standard = file_is_standard(path);
	int descriptor = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (descriptor < 0)
		return fail(list, DIAGNOSTIC_FILE_READ, path, errno);
	size_t before = out->size;
	struct stat about;
	/* A file that is not one, or grows, is read all the same. */
	if (fstat(descriptor, &about) == 0 && about.st_size > 0)
		buffer_reserve(out, ((size_t)about.st_size < limit ? (size_t)about.st_size : limit) + 1);
	int error = read_all(descriptor, limit, out);
	if (!standard)
		close(descriptor);
	if (error)
		return fail(list, DIAGNOSTIC_FILE_READ, path, error);
	if (out->size - before > limit)
		return refuse_size(list, path, limit);
	return true;
}

/* An errno, or 0. */
static int write_all(int descriptor, const char *data, size_t size)
{
	while (size > 0) {
		ssize_t count = write(descriptor, data, size);
		if (count > 0) {
			data += count;
			size -= (size_t)count;
		} else if (count == 0) {
			return EIO;
		} else if (!may_retry(descriptor, POLLOUT)) {
			return errno;
		}
	}
	return 0;
}

static int close_written(int descriptor)
{
	/* After EINTR Linux has closed it all the same. */
	return close(descriptor) == 0 || errno == EINTR ? 0 : errno;
}

/* The open descriptor that a path stands for, or -1. Opening /dev/stdout anew would start over at the beginning of a
 * redirected file. */
static int find_descriptor(const char *path)
{
	if (file_is_standard(path) || strcmp(path, "/dev/stdout") == 0)
		return STDOUT_FILENO;
	if (strcmp(path, "/dev/stderr") == 0)
		return STDERR_FILENO;
	if (strncmp(path, "/dev/fd/", 8) != 0 || !path[8])
		return -1;
	int descriptor = 0;
	for (const char *digit = path + 8; *digit; digit++) {
		if (*digit < '0' || *digit > '9' || descriptor > INT_MAX / 10 - 1)
			return -1;
		descriptor = descriptor * 10 + (*digit - '0');
	}
	return descriptor;
}

static int write_in_place(const char *path, const void *data, size_t size)
{
	int descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
	if (descriptor < 0)
		return errno;
	int error = write_all(descriptor, data, size);
	int close_error = close_written(descriptor);
	return error ? error : close_error;
}

/* Length of the path's folder with the slash at its end; 0: the current one. */
static size_t folder_length(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? (size_t)(slash - path) + 1 : 0;
}

/* The file that symbolic links at the path's end name, also when it is not there yet. An errno, or 0. */
static int follow(const char *path, char out[PATH_MAX])
{
	char link[PATH_MAX];
	size_t length = strlen(path);
	if (length >= PATH_MAX)
		return ENAMETOOLONG;
	memcpy(out, path, length + 1);
	for (int i = 0; i < LINK_LIMIT; i++) {
		ssize_t count = readlink(out, link, sizeof link - 1);
		if (count < 0)
			return 0;
		size_t folder = link[0] == '/' ? 0 : folder_length(out);
		if (folder + (size_t)count >= PATH_MAX)
			return ENAMETOOLONG;
		link[count] = '\0';
		memcpy(out + folder, link, (size_t)count + 1);
	}
	return ELOOP;
}

/* Opens a new file `.NAME.NUMBER` beside `path`. Not mkostemp: its 0600 would have to be widened by the umask, which
 * can only be read by setting it. The descriptor, or -1 with errno set. */
static int open_temporary(const char *path, char out[PATH_MAX])
{
	size_t folder = folder_length(path);
	for (unsigned i = 0; i < TEMPORARY_TRIES; i++) {
		int length = snprintf(out, PATH_MAX, "%.*s.%.*s.%ld-%u", (int)folder, path, TEMPORARY_NAME,
				      path + folder, (long)getpid(), i);
		if (length < 0 || length >= PATH_MAX) {
			errno = ENAMETOOLONG;
			return -1;
		}
		int descriptor = open(out, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
		if (descriptor >= 0 || errno != EEXIST)
			return descriptor;
	}
	return -1;
}

/* The new file as the old one: owner where that is allowed, and mode. */
static int keep_mode(int descriptor, const struct stat *old)
{
	if (!old)
		return 0;
	if (old->st_uid != geteuid() || old->st_gid != getegid()) {
		int ignored = fchown(descriptor, old->st_uid, old->st_gid);
		(void)ignored;
	}
	if (fchmod(descriptor, old->st_mode & 0777) == 0 || errno == EPERM || errno == ENOTSUP)
		return 0; /* EPERM: file systems without modes */
	return errno;
}

static int synchronise(int descriptor)
{
	if (fsync(descriptor) == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP)
		return 0; /* some file systems cannot, and need not */
	return errno;
}

/* Signals that ask the program to end wait, so that none leaves a temporary file behind. */
static sigset_t hold_signals(void)
{
	sigset_t stop, before;
	sigemptyset(&stop);
	sigaddset(&stop, SIGINT);
	sigaddset(&stop, SIGTERM);
	sigaddset(&stop, SIGHUP);
	sigprocmask(SIG_BLOCK, &stop, &before);
	return before;
}

/* `old` is what the file replaces, or NULL. An errno, or 0. */
static int write_temporary(int descriptor, const struct stat *old, const void *data, size_t size)
{
	int error = keep_mode(descriptor, old);
	if (!error)
		error = write_all(descriptor, data, size);
	if (!error)
		error = synchronise(descriptor);
	int close_error = close_written(descriptor);
	return error ? error : close_error;
}

/* The same. */
static int replace(const char *path, const struct stat *old, const void *data, size_t size)
{
	char target[PATH_MAX], temporary[PATH_MAX];
	int error = follow(path, target);
	if (error)
		return error;
	if (!target[folder_length(target)])
		return target[0] ? EISDIR : ENOENT;
	/* A rename would get round a file that is write-protected. */
	if (old && faccessat(AT_FDCWD, target, W_OK, AT_EACCESS) != 0)
		return errno;
	const sigset_t before = hold_signals();
	int descriptor = open_temporary(target, temporary);
	error = descriptor < 0 ? errno : write_temporary(descriptor, old, data, size);
	if (!error && rename(temporary, target) != 0)
		error = errno;
	if (error && descriptor >= 0)
		unlink(temporary);
	sigprocmask(SIG_SETMASK, &before, NULL);
	/* The folder is not synchronised: after a power cut the old file or the new one is there, either of them whole. */
	return error;
}

static int write_path(const char *path, const void *data, size_t size)
{
	struct stat old;
	int descriptor = find_descriptor(path);
	if (descriptor >= 0)
		return write_all(descriptor, data, size);
	if (stat(path, &old) != 0)
		return errno == ENOENT ? replace(path, NULL, data, size) : errno;
	if (S_ISDIR(old.st_mode))
		return EISDIR;
	return S_ISREG(old.st_mode) ? replace(path, &old, data, size) : write_in_place(path, data, size);
}

bool file_write(struct diagnostics *list, const char *path, const void *data, size_t size)
{
	int error = write_path(path, data, size);
	return error ? fail(list, DIAGNOSTIC_FILE_WRITE, path, error) : true;
}

bool file_set_standard_input(struct diagnostics *list, const void *data, size_t size)
{
	int descriptor = memfd_create("standard input", MFD_CLOEXEC);
	if (descriptor < 0)
		return fail(list, DIAGNOSTIC_FILE_READ, FILE_STANDARD, errno);
	int error = write_all(descriptor, data, size);
	if (!error && (lseek(descriptor, 0, SEEK_SET) < 0 || dup2(descriptor, STDIN_FILENO) < 0))
		error = errno;
	close(descriptor);
	return error ? fail(list, DIAGNOSTIC_FILE_READ, FILE_STANDARD, error) : true;
}

bool file_is_standard(const char *path)
{
	return strcmp(path, FILE_STANDARD) == 0;
}

bool file_is_directory(const char *path)
{
	struct stat status;
	return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

struct file_identity file_identify(struct arena *arena, const char *path)
{
	struct stat status;
	char target[PATH_MAX];
	if (stat(path, &status) == 0)
		return (struct file_identity){status.st_dev, status.st_ino, S_ISREG(status.st_mode) ? "" : NULL};
	if (follow(path, target) != 0)
		return (struct file_identity){0};
	size_t folder = folder_length(target);
	const char *name = arena_copy(arena, target + folder, strlen(target + folder));
	target[folder] = '\0';
	if (!*name || stat(folder ? target : ".", &status) != 0)
		return (struct file_identity){0};
	return (struct file_identity){status.st_dev, status.st_ino, name};
}

bool file_identity_same(const struct file_identity *a, const struct file_identity *b)
{
	return a->name && b->name && a->device == b->device && a->inode == b->inode && strcmp(a->name, b->name) == 0;
}

static int make_one(const char *path)
{
	if (mkdir(path, 0777) == 0)
		return 0;
	int error = errno;
	if (file_is_directory(path))
		return 0;
	return error == EEXIST ? ENOTDIR : error;
}

bool file_make_directory(struct diagnostics *list, const char *path)
{
	char *partial = arena_copy(list->arena, path, strlen(path));
	int error = 0;
	for (char *at = partial; !error && *at; at++) {
		if (*at != '/' || at == partial)
			continue;
		*at = '\0';
		error = make_one(partial);
		*at = '/';
	}
	if (!error)
		error = make_one(path);
	return error ? fail(list, DIAGNOSTIC_FILE_WRITE, path, error) : true;
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static bool ends_with(const char *name, const char *ending)
{
	size_t length = strlen(name), size = strlen(ending);
	if (length < size)
		return false;
	for (size_t i = 0; i < size; i++)
		if (lower(name[length - size + i]) != lower(ending[i]))
			return false;
	return true;
}

static bool ends_with_one(const char *name, const char *const *endings)
{
	for (; *endings; endings++)
		if (ends_with(name, *endings))
			return true;
	return false;
}

static int compare_paths(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

struct paths ARRAY_OF(const char *);

/* An errno, or 0. */
static int read_folder(struct arena *arena, DIR *stream, const char *folder, const char *const *endings,
		       struct paths *out)
{
	const char *slash = folder[0] && folder[strlen(folder) - 1] == '/' ? "" : "/";
	struct dirent *entry;
	for (errno = 0; (entry = readdir(stream)) != NULL; errno = 0) {
		struct stat status;
		if (!ends_with_one(entry->d_name, endings))
			continue;
		const char *path = arena_format(arena, "%s%s%s", folder, slash, entry->d_name);
		if (stat(path, &status) == 0 && S_ISREG(status.st_mode))
			*array_push(arena, out) = path;
	}
	return errno;
}

const char *const *file_list(struct diagnostics *list, const char *folder, const char *const *endings)
{
	struct paths paths = {0};
	DIR *stream = opendir(folder);
	int error = stream ? read_folder(list->arena, stream, folder, endings, &paths) : errno;
	if (stream)
		closedir(stream);
	if (error) {
		fail(list, DIAGNOSTIC_FILE_READ, folder, error);
		return NULL;
	}
	if (paths.count)
		qsort(paths.at, paths.count, sizeof *paths.at, compare_paths);
	*array_push(list->arena, &paths) = NULL;
	return paths.at;
}

int file_source_date_epoch(int64_t *seconds)
{
	const char *text = getenv("SOURCE_DATE_EPOCH");
	if (!text)
		return 0;
	if (!*text)
		return -1;
	int64_t value = 0;
	for (; *text; text++) {
		if (*text < '0' || *text > '9' || value > (INT64_MAX - 9) / 10)
			return -1;
		value = value * 10 + (*text - '0');
	}
	*seconds = value;
	return 1;
}

const char *file_real_path(struct arena *arena, const char *path)
{
	char *real = realpath(path, NULL);
	const char *copy = real ? arena_copy(arena, real, strlen(real)) : NULL;
	free(real);
	return copy;
}
