/* Loading libqpdf. */
#include "pdf/read_library.h"

#include <dlfcn.h>
#include <string.h>

#ifndef TONGKET_QPDF
#define TONGKET_QPDF "libqpdf.so.29"
#endif

static const char *const names[] = {
#define NAME(name) #name,
	PDF_LIBRARY_FUNCTIONS(NAME)
#undef NAME
};

_Static_assert(sizeof(struct pdf_library) == sizeof names / sizeof *names * sizeof(void *), "one pointer a name");

/* It stays loaded until the program ends: unloading C++ libraries is asking for trouble. */
const char *pdf_library_load(struct arena *arena, struct pdf_library *out)
{
	void *library = dlopen(TONGKET_QPDF, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
	void *at[sizeof names / sizeof *names];

	if (!library)
		return TONGKET_QPDF;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		at[i] = dlsym(library, names[i]);
		if (!at[i])
			return arena_format(arena, "%s (%s)", TONGKET_QPDF, names[i]);
	}
	memcpy(out, at, sizeof at);
	return NULL;
}
