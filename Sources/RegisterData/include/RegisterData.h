#ifndef HABEAS_REGISTER_DATA_H
#define HABEAS_REGISTER_DATA_H

#include <stddef.h>

/// A file that travels inside the binary.
struct register_file {
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

/// The files, ended by one whose name is null.
const struct register_file *register_files(void);

#endif
