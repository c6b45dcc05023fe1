#include "RegisterData.h"

static const unsigned char rights[] = {
#embed "../../Fixtures/register/eu-gdpr-2.3-legal_basis_rights_mapping.csv"
};
static const unsigned char cloud_saas[] = {
#embed "../../Fixtures/register/cloud-saas.csv"
};

static const struct register_file files[] = {
    {"rights", rights, sizeof rights},
    {"cloud-saas", cloud_saas, sizeof cloud_saas},
    {NULL, NULL, 0},
};

const struct register_file *register_files(void) { return files; }
