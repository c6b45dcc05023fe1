#ifndef HABEAS_LAW_DATA_H
#define HABEAS_LAW_DATA_H

#include <stddef.h>

/// A file that travels inside the binary.
struct law_file {
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

/// The files, ended by one whose name is null.
const struct law_file *law_files(void);

#endif
