/* Times two commands by turns: race ROUNDS COMMAND… -- COMMAND…
 *
 * Prints milliseconds of each, from fork to exit and of the processor, and how many times as long the second takes. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define ROUNDS 10000

static double now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1000 + (double)time.tv_nsec / 1000000;
}

struct times {
	double whole[ROUNDS], processor[ROUNDS];
};

struct medians {
	double whole, processor;
};

static double to_ms(struct timeval time)
{
	return (double)time.tv_sec * 1000 + (double)time.tv_usec / 1000;
}

static void run(char **command, struct times *times, int round)
{
	int status;
	struct rusage usage;
	double start = now();
	pid_t child = fork();
	if (child == 0) {
		int nowhere = open("/dev/null", O_WRONLY);
		dup2(nowhere, STDOUT_FILENO);
		dup2(nowhere, STDERR_FILENO);
		execv(command[0], command);
		_exit(127);
	}
	if (child < 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
		fprintf(stderr, "race: %s failed\n", command[0]);
		exit(2);
	}
	times->whole[round] = now() - start;
	times->processor[round] = to_ms(usage.ru_utime) + to_ms(usage.ru_stime);
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static double median(double *times, int count)
{
	qsort(times, (size_t)count, sizeof *times, compare);
	return times[count / 2];
}

static struct medians print(const char *command, struct times *times, int count)
{
	const char *slash = strrchr(command, '/');
	struct medians medians = {median(times->whole, count), median(times->processor, count)};
	printf("%-12s %8.2f %8.2f %10.2f\n", slash ? slash + 1 : command, medians.whole, times->whole[0], medians.processor);
	return medians;
}

int main(int argc, char **argv)
{
	static struct times times[2];
	int rounds = argc > 1 ? atoi(argv[1]) : 0;
	char **second = argv + 2;
	while (argc > 2 && *second && strcmp(*second, "--") != 0)
		second++;
	if (rounds < 1 || rounds > ROUNDS || argc < 5 || !*second || !second[1]) {
		fputs("usage: race ROUNDS COMMAND... -- COMMAND...\n", stderr);
		return 2;
	}
	*second++ = NULL;
	/* The first round warms the caches of the disk. */
	run(argv + 2, &times[0], 0);
	run(second, &times[1], 0);
	for (int i = 0; i < rounds; i++) {
		run(argv + 2, &times[0], i);
		run(second, &times[1], i);
	}
	printf("%-12s %8s %8s %10s\n", "[ms]", "median", "least", "processor");
	struct medians a = print(argv[2], &times[0], rounds), b = print(second[0], &times[1], rounds);
	printf("%-12s %8.2f %8s %10.2f\n", "ratio", b.whole / a.whole, "", b.processor / a.processor);
	return 0;
}
