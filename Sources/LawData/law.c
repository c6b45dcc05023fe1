#include "LawData.h"

static const unsigned char rules[] = {
#embed "../../Fixtures/law/rules.csv"
};
static const unsigned char promptness[] = {
#embed "../../Fixtures/law/promptness.csv"
};
static const unsigned char case_regimes[] = {
#embed "../../Fixtures/law/case_regimes.csv"
};
static const unsigned char holiday_rules[] = {
#embed "../../Fixtures/law/holiday_rules.csv"
};
static const unsigned char holidays_unsettled[] = {
#embed "../../Fixtures/law/holidays_unsettled.csv"
};
static const unsigned char holidays_other[] = {
#embed "../../Fixtures/law/holidays_other.csv"
};
static const unsigned char subdivisions[] = {
#embed "../../Fixtures/law/subdivisions.csv"
};
static const unsigned char zones[] = {
#embed "../../Fixtures/law/zones.csv"
};
static const unsigned char editions[] = {
#embed "../../Fixtures/law/editions.csv"
};
static const unsigned char citations[] = {
#embed "../../Fixtures/law/citations.csv"
};
static const unsigned char phrases[] = {
#embed "../../Fixtures/law/phrases.csv"
};

static const struct law_file files[] = {
    {"rules.csv", rules, sizeof rules},
    {"promptness.csv", promptness, sizeof promptness},
    {"case_regimes.csv", case_regimes, sizeof case_regimes},
    {"holiday_rules.csv", holiday_rules, sizeof holiday_rules},
    {"holidays_unsettled.csv", holidays_unsettled, sizeof holidays_unsettled},
    {"holidays_other.csv", holidays_other, sizeof holidays_other},
    {"subdivisions.csv", subdivisions, sizeof subdivisions},
    {"zones.csv", zones, sizeof zones},
    {"editions.csv", editions, sizeof editions},
    {"citations.csv", citations, sizeof citations},
    {"phrases.csv", phrases, sizeof phrases},
    {NULL, NULL, 0},
};

const struct law_file *law_files(void) { return files; }
