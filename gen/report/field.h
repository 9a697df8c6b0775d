/* The field table: what keys an object may have, of which type, what they mean. The one source for binding, checking, the JSON
 * Schema and the reference page, of reports and of layout files alike. */
#ifndef REPORT_FIELD_H
#define REPORT_FIELD_H

#include "base/date.h"
#include "base/decimal.h"
#include "base/diagnostic.h"
#include "source/source.h"

/* Typed values. Each begins with its node, NULL when the key is absent or null; so does every record. */
struct value_head {
	const struct node *node;
};
struct string { /* also text, ids, references, paths */
	const struct node *node;
	const char *text; /* never NULL: "" when absent */
};
struct integer {
	const struct node *node;
	int64_t value;
};
struct number {
	const struct node *node;
	struct decimal value;
};
struct boolean {
	const struct node *node;
	bool value;
};
struct choice {
	const struct node *node;
	int value; /* index into the field's choices */
};
struct day {
	const struct node *node;
	struct date value;
};
struct list { /* of any record or value; declared with LIST_OF in the records */
	const struct node *node;
	void *at;
	size_t count;
};

#define LIST_OF(type)                    \
	struct {                         \
		const struct node *node; \
		type *at;                \
		size_t count;            \
	}

struct binder {
	struct arena *arena;
	struct diagnostics *diagnostics;
};

struct field;
struct schema;

/* What a value of a field may be. A room may add types of its own. */
struct field_type {
	const char *vi, *en; /* as in "phải là …": "một chuỗi", "a string" */
	size_t size;         /* of the typed value */
	void (*bind)(struct binder *binder, const struct field *field, const struct node *node, void *out);
	/* Members of the JSON Schema object, without braces. */
	void (*schema)(struct schema *schema, const struct field *field);
};

struct field_choice {
	const char *key;
	const char *vi; /* as printed in a report, where it is; "" otherwise */
};

struct record;

struct field {
	const char *key; /* NULL ends a table */
	const struct field_type *type;
	size_t offset;
	bool list; /* an array of such values */
	bool required;
	bool filled; /* of lists that may be left out: not empty, as required ones must not be */
	bool verbatim; /* of strings: a code, a path, a symbol; no Vietnamese words for the rules on language */
	const char *unless; /* of required ones: the key that names a file to take it from; that has been joined before anything is bound */
	const struct record *record;         /* of field_record */
	const struct field_choice *choices;  /* of field_choice_type; ends with key NULL */
	int64_t minimum, maximum;            /* of integers; both 0: no bounds; the same: the version of the format */
	const char *target;                  /* of field_reference: key of the report's list whose ids it names */
	const char *vi, *en;                 /* what it means, a phrase without a full stop */
	const char *example;                 /* JSON; NULL: the reference page shows none */
};

struct record {
	const char *name; /* English, for the schema's definitions: "metric" */
	const char *vi;
	size_t size;
	const struct field *fields;
};

#define FIELD_MISTAKES 1000 /* binding ends after so many messages */

#define FIELD_YEAR_MINIMUM 1900
#define FIELD_YEAR_MAXIMUM 2200

/* The types every file has. */
extern const struct field_type field_string;    /* struct string: one line, not empty */
extern const struct field_type field_text;      /* struct string: paragraph with **bold**, *italic*, {{…}}, line feeds */
extern const struct field_type field_id;        /* struct string */
extern const struct field_type field_reference; /* struct string: the id of an entry of field.target */
extern const struct field_type field_integer;   /* struct integer */
extern const struct field_type field_year;      /* struct integer, 1900…2200; printed without grouping */
extern const struct field_type field_number;    /* struct number */
extern const struct field_type field_boolean;   /* struct boolean */
extern const struct field_type field_choice_type; /* struct choice */
extern const struct field_type field_date;      /* struct day */
extern const struct field_type field_list;      /* struct list: the name of the type, for messages */
extern const struct field_type field_record;    /* a struct that begins with struct value_head, inline */

/* Binds an object to `out` of record->size zeroed bytes, adding a diagnostic for every mistake in it. */
void field_bind_record(struct binder *binder, const struct record *record, const struct node *node, void *out);

/* "must be …, not …" */
void field_wrong_type(struct binder *binder, const struct field *field, const struct node *node, const struct field_type *wanted);

/* Fills in a struct string from a node that must be a string; false (after a diagnostic) when it is none or is empty. */
bool field_take_string(struct binder *binder, const struct field *field, const struct node *node, struct string *out);

/* Warns of a number such as 1.250, which may have been meant as 1250. */
void field_check_point(struct binder *binder, const struct node *node);

/* The bytes `span` of the node's string without characters that cannot be seen, after a message that names the first of them (none when the
 * binder has no diagnostics) and calls the text `name` (NULL: by itself). NULL when there is no such character. */
const char *field_take_visible(struct binder *binder, const struct node *node, struct span span, const char *name);

/* Whether it is the version of a file's format: a whole number that can be only one. */
bool field_is_format(const struct field *field);

/* The field of that key, or NULL. */
const struct field *field_find(const struct record *record, const char *key, size_t size);

/* Its value in a record, and the n-th element of a list field's value. */
const void *field_at(const struct field *field, const void *record);
const void *field_element(const struct field *field, const struct list *list, size_t index);

/* "vi\x1F" "en", which diagnostics split. */
const char *field_both(struct arena *arena, const char *vi, const char *en);

/* What the value is called in messages: its key, for elements with their numbers from 1: `rows.2.1`. */
const char *field_label(struct arena *arena, const struct node *node);

/* The record's key nearest to a mistyped one, or NULL. */
const char *field_nearest(struct arena *arena, const struct record *record, const char *key);

/* Of a field without a value in the record bound from `object`: whether a message says so already, because it is required, of a wrong type or
 * misspelt. What refers to it need not be complained about again. */
bool field_is_broken(struct arena *arena, const struct record *record, const struct node *object, const struct field *field);

#endif
