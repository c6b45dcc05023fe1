#ifndef HABEAS_DEMONSTRATION_DATA_H
#define HABEAS_DEMONSTRATION_DATA_H

#include <stddef.h>

/// A file that travels inside the binary.
struct demonstration_file {
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

/// The files, ended by one whose name is null.
const struct demonstration_file *demonstration_files(void);

#endif
