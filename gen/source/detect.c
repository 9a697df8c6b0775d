/* Which old encoding a file is in: each is tried, and the reading that spells Vietnamese wins. */
#include "source/legacy.h"

#include "base/utf8.h"
#include "source/spelling.h"

#include <string.h>

#define SAMPLE	    ((size_t)1 << 18) /* [bytes] that are looked at */
#define LEAST_OWN   3		      /* words that only Vietnamese has: fewer prove nothing */
#define WHOLE	    10000	      /* shares are parts of this */
#define LEAST_SHARE 8000	      /* of words outside ASCII that have to be spellable */
#define TIE	    1000	      /* by which a reading has to be better than another */
#define READINGS    5

struct reading {
	const char *name;
	const char *text;
	size_t size;
	size_t share; /* of WHOLE; 0: this is no reading */
	bool whole;   /* the encoding has every byte */
};

/* French in VISCII or CP1258 is full of `là`, `né` and `thé`, but hardly ever has a letter that French lacks. */
static size_t find_share(const struct spelling *all)
{
	if (all->own < LEAST_OWN || all->own * 10 < all->marked * 3)
		return 0;
	size_t share = all->good * WHOLE / all->marked;
	return share < LEAST_SHARE ? 0 : share;
}

static struct reading read_as(struct arena *arena, const char *name, const char *bytes, size_t size)
{
	struct reading reading = {.name = name, .text = ""};
	struct legacy legacy;
	if (!legacy_open(name, &legacy))
		return reading;
	struct buffer out = buffer_make(arena);
	reading.whole = legacy_decode(&legacy, bytes, size, &out, NULL) == 0;
	reading.text = utf8_nfc(arena, out.data, out.size, &reading.size);
	const struct spelling all = spelling_measure(reading.text, reading.size);
	reading.share = find_share(&all);
	return reading;
}

static bool is_same(const struct reading *a, const struct reading *b)
{
	return a->size == b->size && memcmp(a->text, b->text, a->size) == 0;
}

/* A byte that an encoding does not have speaks against it more than any share speaks for it. */
static bool is_better(const struct reading *a, const struct reading *b)
{
	return a->whole != b->whole ? a->whole : a->share > b->share;
}

/* TCVN3 and TCVN have the same small letters: they differ in where one has quotes and the other capitals, and what little there is of them decides. */
static bool is_kin(const struct reading *a, const struct reading *b)
{
	return strncmp(a->name, b->name, strlen("TCVN")) == 0;
}

static bool is_rival(const struct reading *one, const struct reading *best)
{
	return one != best && !is_kin(one, best) && one->share && one->whole == best->whole && one->share + TIE > best->share && !is_same(one, best);
}

const char *legacy_detect(struct arena *arena, const char *bytes, size_t size, const char **candidates)
{
	/* TCVN comes behind TCVN3: where they read the same, it is the one that offices used. */
	static const char *const names[READINGS] = {"TCVN3", "VNI-Win", "VISCII", "CP1258", "TCVN"};
	struct reading readings[READINGS];
	const struct reading *best = &readings[0];
	for (size_t i = 0; i < READINGS; i++) {
		readings[i] = read_as(arena, names[i], bytes, size < SAMPLE ? size : SAMPLE);
		if (readings[i].share && (!best->share || is_better(&readings[i], best)))
			best = &readings[i];
	}
	*candidates = LEGACY_CANDIDATES;
	if (!best->share)
		return NULL;
	struct buffer ties = buffer_make(arena);
	buffer_text(&ties, best->name);
	size_t alone = ties.size;
	for (size_t i = 0; i < READINGS; i++)
		if (is_rival(&readings[i], best))
			buffer_format(&ties, ", %s", readings[i].name);
	*candidates = ties.data;
	return ties.size == alone ? best->name : NULL;
}
