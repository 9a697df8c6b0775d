/* A queue of streams, and the thread that packs them one by one. */
#include "pdf/deflate.h"

#include <libdeflate.h>
#include <pthread.h>

/* Of libdeflate's 1 to 12. Level 1 takes half the time of 6 and makes a short report a twenty-fifth larger; 6 is for pictures and
 * long reports. Higher ones save hardly a byte more and take several times as long. */
#define LEVEL_QUICK    1
#define LEVEL_THOROUGH 6
#define QUICK_LIMIT    ((size_t)64 << 10) /* [bytes] of a stream */

/* [bytes] of all streams. A short report is packed sooner than a thread starts. */
#define THREAD_LIMIT ((size_t)256 << 10)

struct deflater {
	/* The thread's alone until it is waited for. */
	struct arena *arena;
	void *room; /* what the largest job so far may have needed */
	size_t room_size;
	struct libdeflate_compressor *quick, *thorough; /* NULL until one is needed: setting one up costs more than many streams take */

	size_t added; /* [bytes] */
	pthread_t thread;
	bool has_thread;
	pthread_mutex_t lock; /* of all that follows */
	pthread_cond_t changed;
	struct deflate_job *first, **end;
	bool is_ending;
};

static struct libdeflate_compressor *choose_compressor(struct deflater *deflater, size_t size)
{
	bool quick = size <= QUICK_LIMIT;
	struct libdeflate_compressor **compressor = quick ? &deflater->quick : &deflater->thorough;

	if (!*compressor)
		*compressor = libdeflate_alloc_compressor(quick ? LEVEL_QUICK : LEVEL_THOROUGH);
	return *compressor;
}

static void pack(struct deflater *deflater, struct deflate_job *job)
{
	struct libdeflate_compressor *compressor = choose_compressor(deflater, job->size);
	size_t bound;

	if (!compressor)
		return;
	bound = libdeflate_zlib_compress_bound(compressor, job->size);
	if (bound > deflater->room_size) {
		deflater->room = arena_alloc(deflater->arena, bound);
		deflater->room_size = bound;
	}
	job->packed_size = libdeflate_zlib_compress(compressor, job->bytes, job->size, deflater->room, bound);
	job->packed = arena_copy(deflater->arena, deflater->room, job->packed_size);
}

/* NULL: no more will come. */
static struct deflate_job *take(struct deflater *deflater)
{
	struct deflate_job *job;

	pthread_mutex_lock(&deflater->lock);
	while (!deflater->first && !deflater->is_ending)
		pthread_cond_wait(&deflater->changed, &deflater->lock);
	job = deflater->first;
	if (job) {
		deflater->first = job->next;
		if (!deflater->first)
			deflater->end = &deflater->first;
	}
	pthread_mutex_unlock(&deflater->lock);
	return job;
}

static void *work(void *argument)
{
	struct deflater *deflater = argument;
	struct deflate_job *job;

	while ((job = take(deflater)) != NULL)
		pack(deflater, job);
	return NULL;
}

struct deflater *deflater_open(struct arena *arena)
{
	struct deflater *deflater = arena_alloc(arena, sizeof *deflater);

	deflater->arena = arena_new();
	deflater->end = &deflater->first;
	pthread_mutex_init(&deflater->lock, NULL);
	pthread_cond_init(&deflater->changed, NULL);
	return deflater;
}

void deflater_add(struct deflater *deflater, struct deflate_job *job)
{
	pthread_mutex_lock(&deflater->lock);
	*deflater->end = job;
	deflater->end = &job->next;
	pthread_cond_signal(&deflater->changed);
	pthread_mutex_unlock(&deflater->lock);
	deflater->added += job->size;
	if (deflater->added >= THREAD_LIMIT && !deflater->has_thread)
		deflater->has_thread = pthread_create(&deflater->thread, NULL, work, deflater) == 0;
}

void deflater_wait(struct deflater *deflater)
{
	pthread_mutex_lock(&deflater->lock);
	deflater->is_ending = true;
	pthread_cond_signal(&deflater->changed);
	pthread_mutex_unlock(&deflater->lock);
	if (deflater->has_thread)
		pthread_join(deflater->thread, NULL);
	else
		work(deflater);
	deflater->has_thread = false;
}

void deflater_close(struct deflater *deflater)
{
	deflater_wait(deflater);
	libdeflate_free_compressor(deflater->quick);
	libdeflate_free_compressor(deflater->thorough);
	pthread_cond_destroy(&deflater->changed);
	pthread_mutex_destroy(&deflater->lock);
	arena_free(deflater->arena);
}
