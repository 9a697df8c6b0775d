/* libqpdf, loaded only when a PDF file is to be read: linking it would cost every start of the program more than a
 * report takes. */
#ifndef PDF_READ_LIBRARY_H
#define PDF_READ_LIBRARY_H

#include "base/diagnostic.h"

#include <qpdf/qpdf-c.h>

#define PDF_LIBRARY_FUNCTIONS(X)          \
	X(qpdf_init)                      \
	X(qpdf_cleanup)                   \
	X(qpdf_silence_errors)            \
	X(qpdf_set_suppress_warnings)     \
	X(qpdf_set_attempt_recovery)      \
	X(qpdf_read_memory)               \
	X(qpdf_has_error)                 \
	X(qpdf_get_error)                 \
	X(qpdf_get_error_code)            \
	X(qpdf_get_error_message_detail)  \
	X(qpdf_get_root)                  \
	X(qpdf_get_trailer)               \
	X(qpdf_oh_release)                \
	X(qpdf_oh_new_null)               \
	X(qpdf_oh_get_type_code)          \
	X(qpdf_oh_is_indirect)            \
	X(qpdf_oh_get_object_id)          \
	X(qpdf_oh_get_generation)         \
	X(qpdf_oh_get_bool_value)         \
	X(qpdf_oh_get_int_value)          \
	X(qpdf_oh_get_real_value)         \
	X(qpdf_oh_get_name)               \
	X(qpdf_oh_get_binary_string_value) \
	X(qpdf_oh_get_binary_utf8_value)  \
	X(qpdf_oh_get_array_n_items)      \
	X(qpdf_oh_get_array_item)         \
	X(qpdf_oh_begin_dict_key_iter)    \
	X(qpdf_oh_dict_more_keys)         \
	X(qpdf_oh_dict_next_key)          \
	X(qpdf_oh_get_key)                \
	X(qpdf_oh_get_dict)               \
	X(qpdf_oh_get_stream_data)

struct pdf_library {
#define POINTER(name) __typeof__(name) *name;
	PDF_LIBRARY_FUNCTIONS(POINTER)
#undef POINTER
};

/* NULL, or what is missing: the library or, in one that is too old, a function. */
const char *pdf_library_load(struct arena *arena, struct pdf_library *out);

#endif
