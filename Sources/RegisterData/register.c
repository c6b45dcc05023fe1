#include "RegisterData.h"

static const unsigned char rights[] = {
#embed "../../Fixtures/register/eu-gdpr-2.3-legal_basis_rights_mapping.csv"
};
static const unsigned char cloud_saas[] = {
#embed "../../Fixtures/register/cloud-saas.csv"
};
static const unsigned char activity_schema[] = {
#embed "../../Fixtures/register/schemas/activity.schema.json"
};
static const unsigned char recipient_schema[] = {
#embed "../../Fixtures/register/schemas/recipient.schema.json"
};
static const unsigned char responsibility_schema[] = {
#embed "../../Fixtures/register/schemas/responsibility.schema.json"
};
static const unsigned char breach_schema[] = {
#embed "../../Fixtures/register/schemas/breach.schema.json"
};
static const unsigned char processor_breach_schema[] = {
#embed "../../Fixtures/register/schemas/processor-breach.schema.json"
};
static const unsigned char duty_schema[] = {
#embed "../../Fixtures/register/schemas/duty.schema.json"
};
static const unsigned char retention_schema[] = {
#embed "../../Fixtures/register/schemas/retention.schema.json"
};
static const unsigned char purpose_schema[] = {
#embed "../../Fixtures/register/schemas/purpose.schema.json"
};
static const unsigned char notice_schema[] = {
#embed "../../Fixtures/register/schemas/notice.schema.json"
};
static const unsigned char consent_schema[] = {
#embed "../../Fixtures/register/schemas/consent.schema.json"
};

static const struct register_file files[] = {
    {"rights", rights, sizeof rights},
    {"cloud-saas", cloud_saas, sizeof cloud_saas},
    {"activity.schema", activity_schema, sizeof activity_schema},
    {"recipient.schema", recipient_schema, sizeof recipient_schema},
    {"responsibility.schema", responsibility_schema, sizeof responsibility_schema},
    {"breach.schema", breach_schema, sizeof breach_schema},
    {"processor-breach.schema", processor_breach_schema, sizeof processor_breach_schema},
    {"duty.schema", duty_schema, sizeof duty_schema},
    {"retention.schema", retention_schema, sizeof retention_schema},
    {"purpose.schema", purpose_schema, sizeof purpose_schema},
    {"notice.schema", notice_schema, sizeof notice_schema},
    {"consent.schema", consent_schema, sizeof consent_schema},
    {NULL, NULL, 0},
};

const struct register_file *register_files(void) { return files; }
