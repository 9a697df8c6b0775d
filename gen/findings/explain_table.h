/* What `tongket check --explain CODE` says of each code: EXPLAIN(id, Vietnamese, English, wrong, right). No include guard: this is an X-macro table.
 *
 * `id` is that of diagnostic_table.h. A paragraph says why it matters and what to do, two to five sentences, for someone in an office. `wrong` and `right`
 * are examples that a test runs: the wrong one gives the code, the right one does not. For R, C, T and N they are members of a report without its
 * outer braces ("metrics": [...]), to which year and organization are added where they lack; what begins with { is a whole report. For S they are a whole
 * file, for L the members of a layout in the same way. For F, P and X, which are about files and the system, they are commands or a few words, and not run. */
#include "findings/explain_source.h"
#include "findings/explain_report.h"
#include "findings/explain_layout.h"
#include "findings/explain_figures.h"
#include "findings/explain_form.h"
#include "findings/explain_language.h"
