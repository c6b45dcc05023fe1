#include "WorksheetData.h"

static const unsigned char words[] = {
#embed "../../Fixtures/dpia/words.csv"
};
static const unsigned char sentences[] = {
#embed "../../Fixtures/dpia/sentences.csv"
};
static const unsigned char register_words[] = {
#embed "../../Fixtures/register/words.csv"
};
static const unsigned char model_words[] = {
#embed "../../Fixtures/register/cloud-saas-words.csv"
};
static const unsigned char knowledge[] = {
#embed "../../Fixtures/dpia/knowledge.csv"
};
static const unsigned char cnil_pia[] = {
#embed "../../Fixtures/dpia/cnil-pia.schema.json"
};
static const unsigned char lists[] = {
#embed "../../Fixtures/dpia/lists.csv"
};
static const unsigned char habeas_dpia[] = {
#embed "../../Fixtures/dpia/habeas-dpia.schema.json"
};

static const unsigned char adequacy[] = {
#embed "../../Fixtures/dpia/adequacy.csv"
};

static const unsigned char adequacy_uk[] = {
#embed "../../Fixtures/dpia/adequacy-uk.csv"
};

static const struct worksheet_file files[] = {
    {"words.csv", words, sizeof words},
    {"sentences.csv", sentences, sizeof sentences},
    {"register.csv", register_words, sizeof register_words},
    {"model.csv", model_words, sizeof model_words},
    {"knowledge.csv", knowledge, sizeof knowledge},
    {"cnil-pia.schema.json", cnil_pia, sizeof cnil_pia},
    {"lists.csv", lists, sizeof lists},
    {"habeas-dpia.schema.json", habeas_dpia, sizeof habeas_dpia},
    {NULL, NULL, 0},
};

static const struct worksheet_file decisions = {"adequacy.csv", adequacy, sizeof adequacy};

static const struct worksheet_file regulations = {"adequacy-uk.csv", adequacy_uk, sizeof adequacy_uk};

const struct worksheet_file *adequacy_decisions(void) { return &decisions; }
const struct worksheet_file *adequacy_regulations(void) { return &regulations; }
const struct worksheet_file *worksheet_files(void) { return files; }
