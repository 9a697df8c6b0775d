/* C6xx: rules on figures and dates; a part of diagnostic_table.h. No include guard: this is an X-macro table. */
