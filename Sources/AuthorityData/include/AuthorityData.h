#ifndef HABEAS_AUTHORITY_DATA_H
#define HABEAS_AUTHORITY_DATA_H

#include <stddef.h>

/// The supervisory authorities as JSON (UTF-8) that travels inside the binary.
const unsigned char *authority_data(void);

/// Its length in bytes.
size_t authority_data_size(void);

#endif
