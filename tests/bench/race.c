/* Times two commands by turns: race ROUNDS COMMAND… -- COMMAND…
 *
 * Prints median and least milliseconds of each, from fork to exit, and how many times the second needs what the first does. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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

static double run(char **command)
{
	int status;
	double start = now();
	pid_t child = fork();
	if (child == 0) {
		int nowhere = open("/dev/null", O_WRONLY);
		dup2(nowhere, STDERR_FILENO);
		execv(command[0], command);
		_exit(127);
	}
	if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
		fprintf(stderr, "race: %s failed\n", command[0]);
		exit(2);
	}
	return now() - start;
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static double print(const char *command, double *times, int count)
{
	const char *slash = strrchr(command, '/');
	qsort(times, (size_t)count, sizeof *times, compare);
	printf("%-12s  median %7.2f ms   least %7.2f ms\n", slash ? slash + 1 : command, times[count / 2], times[0]);
	return times[count / 2];
}

int main(int argc, char **argv)
{
	static double times[2][ROUNDS];
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
	run(argv + 2);
	run(second);
	for (int i = 0; i < rounds; i++) {
		times[0][i] = run(argv + 2);
		times[1][i] = run(second);
	}
	double first = print(argv[2], times[0], rounds);
	printf("ratio %.2f\n", print(second[0], times[1], rounds) / first);
	return 0;
}
