#ifndef HABEAS_WORKSHEET_DATA_H
#define HABEAS_WORKSHEET_DATA_H

#include <stddef.h>

/// A file that travels inside the binary.
struct worksheet_file {
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

/// The files, ended by one whose name is null.
const struct worksheet_file *worksheet_files(void);

/// The table of the Commission's decisions on adequacy, which the rules of lint read.
const struct worksheet_file *adequacy_decisions(void);

/// The table of the regulations on adequacy of the United Kingdom.
const struct worksheet_file *adequacy_regulations(void);

#endif
