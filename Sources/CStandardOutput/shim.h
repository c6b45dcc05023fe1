#include <stdio.h>

// Swift sees the stream as a variable that anybody might change meanwhile.
static inline int standard_output_failed(void) {
  return fflush(stdout) != 0 || ferror(stdout);
}
