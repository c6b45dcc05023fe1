#ifndef HABEAS_FONT_DATA_H
#define HABEAS_FONT_DATA_H

#include <stddef.h>

/// A font that travels inside the binary.
struct font_file {
  const unsigned char *bytes;
  size_t size;
};

/// DejaVu Sans, with its Latin, Greek and Cyrillic letters.
const struct font_file *font_regular(void);

/// The same in bold.
const struct font_file *font_bold(void);

#endif
