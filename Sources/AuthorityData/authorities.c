#include "AuthorityData.h"

static const unsigned char authorities[] = {
#embed "../../Fixtures/authorities/authorities.json"
};

const unsigned char *authority_data(void) { return authorities; }

size_t authority_data_size(void) { return sizeof authorities; }
