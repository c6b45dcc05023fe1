#ifndef HABEAS_LANGUAGE_DATA_H
#define HABEAS_LANGUAGE_DATA_H

#include <stddef.h>

/// A file that travels inside the binary.
struct language_file {
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

/// The files, ended by one whose name is null.
const struct language_file *language_files(void);

#endif
