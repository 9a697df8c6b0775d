/* How each Vietnamese letter outside ASCII is spelt in the encodings that iconv does not know. */
#ifndef SOURCE_LEGACY_TABLE_H
#define SOURCE_LEGACY_TABLE_H

#include <stdint.h>

#define LEGACY_ROWS 67

/* A small letter with its capital: 134 letters in all. A capital of VNI-Win has the bytes of the small letter in capitals (ASCII's, and 0x20 less for
 * C0 … FF), one of VIQR a capital base letter. */
struct legacy_row {
	const char *small, *capital;  /* UTF-8 */
	const char *viqr;	      /* RFC 1456 */
	const char *vni;	      /* one byte, or a base letter and its mark */
	uint8_t tcvn3, tcvn3_capital; /* 0: TCVN3 has no such capital */
};

extern const struct legacy_row legacy_rows[LEGACY_ROWS];

#endif
