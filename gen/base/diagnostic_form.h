/* T7xx: rules on form (Nghị định 30/2020/NĐ-CP); a part of diagnostic_table.h. No include guard: this is an X-macro table. */
