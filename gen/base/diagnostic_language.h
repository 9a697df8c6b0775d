/* N8xx: rules on language; a part of diagnostic_table.h. No include guard: this is an X-macro table. */
