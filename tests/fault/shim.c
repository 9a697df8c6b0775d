/* A library to preload that makes the n-th call of a kind fail, as FAULT=KIND:N or, from the n-th on, FAULT=KIND:N+ asks. With the kinds `write-stopped`
 * and `fsync-stopped` the call is made, and Ctrl-C is typed during it. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Descriptor on which a byte says that a call was made to fail. */
#define MARK 9

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);

static long calls;
static int (*real_main)(int, char **, char **);
static int armed; /* not before main: GLib, which HarfBuzz brings, gives up where it finds no memory to start with */

/* Whether this call is the one. */
static int is_chosen(const char *kind)
{
	const char *fault = getenv("FAULT");
	size_t length = strlen(kind);
	if (!armed || !fault || strncmp(fault, kind, length) != 0 || fault[length] != ':')
		return 0;
	long number = 0;
	const char *digit = fault + length + 1;
	for (; *digit >= '0' && *digit <= '9'; digit++)
		number = number * 10 + (*digit - '0');
	calls++;
	if (calls != number && !(*digit == '+' && calls > number))
		return 0;
	syscall(SYS_write, MARK, ".", 1);
	return 1;
}

static int fails(const char *kind, int error)
{
	if (!is_chosen(kind))
		return 0;
	errno = error;
	return 1;
}

void *malloc(size_t size)
{
	return fails("malloc", ENOMEM) ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
	return fails("malloc", ENOMEM) ? NULL : __libc_calloc(count, size);
}

void *realloc(void *old, size_t size)
{
	return size > 0 && fails("malloc", ENOMEM) ? NULL : __libc_realloc(old, size);
}

void *mmap(void *address, size_t size, int protection, int flags, int descriptor, off_t offset)
{
	if (fails("mmap", ENOMEM))
		return (void *)-1;
	return (void *)syscall(SYS_mmap, address, size, protection, flags, descriptor, offset);
}

ssize_t read(int descriptor, void *data, size_t size)
{
	if (fails("read", EIO) || fails("read-interrupted", EINTR))
		return -1;
	if (is_chosen("read-short") && size > 1)
		size = size / 2;
	return syscall(SYS_read, descriptor, data, size);
}

ssize_t write(int descriptor, const void *data, size_t size)
{
	if (fails("write", ENOSPC) || fails("write-interrupted", EINTR))
		return -1;
	if (is_chosen("write-short") && size > 1)
		size = size / 2;
	if (is_chosen("write-stopped"))
		kill(getpid(), SIGINT);
	return syscall(SYS_write, descriptor, data, size);
}

int fsync(int descriptor)
{
	if (is_chosen("fsync-stopped"))
		kill(getpid(), SIGINT);
	return fails("fsync", EIO) ? -1 : (int)syscall(SYS_fsync, descriptor);
}

int fchmod(int descriptor, mode_t mode)
{
	return fails("fchmod", EIO) ? -1 : (int)syscall(SYS_fchmod, descriptor, mode);
}

/* Some machines have no call rename of their own. */
int rename(const char *from, const char *to)
{
	return fails("rename", EIO) ? -1 : (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int close(int descriptor)
{
	int result = (int)syscall(SYS_close, descriptor);
	return fails("close", EIO) ? -1 : result;
}

int open(const char *path, int flags, ...)
{
	va_list arguments;
	va_start(arguments, flags);
	mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
	va_end(arguments);
	return fails("open", EMFILE) ? -1 : (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
	va_list arguments;
	va_start(arguments, flags);
	mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
	va_end(arguments);
	return fails("open", EMFILE) ? -1 : (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

/* What open becomes under _FORTIFY_SOURCE. */
int __open_2(const char *path, int flags);
int __open_2(const char *path, int flags)
{
	return open(path, flags);
}

static int run_main(int argc, char **argv, char **environment)
{
	armed = 1;
	return real_main(argc, argv, environment);
}

typedef int main_function(int, char **, char **);
int __libc_start_main(main_function *main, int argc, char **argv, void (*init)(void), void (*fini)(void), void (*stop)(void),
		      void *stack);
int __libc_start_main(main_function *main, int argc, char **argv, void (*init)(void), void (*fini)(void), void (*stop)(void),
		      void *stack)
{
	__typeof__(&__libc_start_main) next = (__typeof__(&__libc_start_main))dlsym(RTLD_NEXT, "__libc_start_main");
	real_main = main;
	return next(run_main, argc, argv, init, fini, stop, stack);
}
