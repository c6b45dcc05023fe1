#ifndef HABEAS_LETTER_DATA_H
#define HABEAS_LETTER_DATA_H

#include <stddef.h>

/// A file that travels inside the binary.
struct letter_file {
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

/// The files, ended by one whose name is null.
const struct letter_file *letter_files(void);

#endif
