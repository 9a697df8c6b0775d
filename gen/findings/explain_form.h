/* Explanations of the form codes; a part of explain_table.h. No include guard: this is an X-macro table. */
