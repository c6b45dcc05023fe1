#include "LawData.h"

static const unsigned char rules[] = {
#embed "../../Fixtures/law/rules.csv"
};
static const unsigned char holiday_rules[] = {
#embed "../../Fixtures/law/holiday_rules.csv"
};

static const struct law_file files[] = {
    {"rules.csv", rules, sizeof rules},
    {"holiday_rules.csv", holiday_rules, sizeof holiday_rules},
    {NULL, NULL, 0},
};

const struct law_file *law_files(void) { return files; }
