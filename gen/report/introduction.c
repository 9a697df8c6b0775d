/* The introduction of the reference page of the report format. */
#include "report/schema.h"

const char schema_introduction[] = "# The report format\n\n";
