#include <stdio.h>
#include <stdio_ext.h>

// Swift sees the stream as a variable that anybody might change meanwhile.
static inline int standard_output_failed(void) {
  return fflush(stdout) != 0 || ferror(stdout);
}

// What could not be written would be tried again at the end, and fail again.
static inline void standard_output_give_up(void) {
  __fpurge(stdout);
  clearerr(stdout);
}
