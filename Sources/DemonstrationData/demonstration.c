#include "DemonstrationData.h"

static const unsigned char de_015[] = {
#embed "../../Fixtures/letters/de-015.eml"
};
static const unsigned char de_016[] = {
#embed "../../Fixtures/letters/de-016.eml"
};
static const unsigned char de_017[] = {
#embed "../../Fixtures/letters/de-017.eml"
};
static const unsigned char de_018[] = {
#embed "../../Fixtures/letters/de-018.eml"
};
static const unsigned char de_019[] = {
#embed "../../Fixtures/letters/de-019.eml"
};
static const unsigned char de_020[] = {
#embed "../../Fixtures/letters/de-020.eml"
};
static const unsigned char de_021[] = {
#embed "../../Fixtures/letters/de-021.eml"
};
static const unsigned char de_042[] = {
#embed "../../Fixtures/letters/de-042.eml"
};
static const unsigned char de_043[] = {
#embed "../../Fixtures/letters/de-043.eml"
};
static const unsigned char de_048[] = {
#embed "../../Fixtures/letters/de-048.eml"
};
static const unsigned char en_001[] = {
#embed "../../Fixtures/letters/en-001.eml"
};
static const unsigned char en_002[] = {
#embed "../../Fixtures/letters/en-002.eml"
};
static const unsigned char en_003[] = {
#embed "../../Fixtures/letters/en-003.eml"
};
static const unsigned char en_004[] = {
#embed "../../Fixtures/letters/en-004.eml"
};
static const unsigned char en_005[] = {
#embed "../../Fixtures/letters/en-005.eml"
};
static const unsigned char en_006[] = {
#embed "../../Fixtures/letters/en-006.eml"
};
static const unsigned char en_007[] = {
#embed "../../Fixtures/letters/en-007.eml"
};
static const unsigned char en_036[] = {
#embed "../../Fixtures/letters/en-036.eml"
};
static const unsigned char en_037[] = {
#embed "../../Fixtures/letters/en-037.eml"
};
static const unsigned char en_038[] = {
#embed "../../Fixtures/letters/en-038.eml"
};
static const unsigned char en_039[] = {
#embed "../../Fixtures/letters/en-039.eml"
};
static const unsigned char en_046[] = {
#embed "../../Fixtures/letters/en-046.eml"
};
static const unsigned char en_047[] = {
#embed "../../Fixtures/letters/en-047.eml"
};
static const unsigned char es_029[] = {
#embed "../../Fixtures/letters/es-029.eml"
};
static const unsigned char es_030[] = {
#embed "../../Fixtures/letters/es-030.eml"
};
static const unsigned char es_031[] = {
#embed "../../Fixtures/letters/es-031.eml"
};
static const unsigned char es_032[] = {
#embed "../../Fixtures/letters/es-032.eml"
};
static const unsigned char es_033[] = {
#embed "../../Fixtures/letters/es-033.eml"
};
static const unsigned char es_034[] = {
#embed "../../Fixtures/letters/es-034.eml"
};
static const unsigned char es_035[] = {
#embed "../../Fixtures/letters/es-035.eml"
};
static const unsigned char es_045[] = {
#embed "../../Fixtures/letters/es-045.eml"
};
static const unsigned char es_051[] = {
#embed "../../Fixtures/letters/es-051.eml"
};
static const unsigned char fr_022[] = {
#embed "../../Fixtures/letters/fr-022.eml"
};
static const unsigned char fr_023[] = {
#embed "../../Fixtures/letters/fr-023.eml"
};
static const unsigned char fr_024[] = {
#embed "../../Fixtures/letters/fr-024.eml"
};
static const unsigned char fr_025[] = {
#embed "../../Fixtures/letters/fr-025.eml"
};
static const unsigned char fr_026[] = {
#embed "../../Fixtures/letters/fr-026.eml"
};
static const unsigned char fr_027[] = {
#embed "../../Fixtures/letters/fr-027.eml"
};
static const unsigned char fr_028[] = {
#embed "../../Fixtures/letters/fr-028.eml"
};
static const unsigned char fr_044[] = {
#embed "../../Fixtures/letters/fr-044.eml"
};
static const unsigned char fr_050[] = {
#embed "../../Fixtures/letters/fr-050.eml"
};
static const unsigned char nl_008[] = {
#embed "../../Fixtures/letters/nl-008.eml"
};
static const unsigned char nl_009[] = {
#embed "../../Fixtures/letters/nl-009.eml"
};
static const unsigned char nl_010[] = {
#embed "../../Fixtures/letters/nl-010.eml"
};
static const unsigned char nl_011[] = {
#embed "../../Fixtures/letters/nl-011.eml"
};
static const unsigned char nl_012[] = {
#embed "../../Fixtures/letters/nl-012.eml"
};
static const unsigned char nl_013[] = {
#embed "../../Fixtures/letters/nl-013.eml"
};
static const unsigned char nl_014[] = {
#embed "../../Fixtures/letters/nl-014.eml"
};
static const unsigned char nl_040[] = {
#embed "../../Fixtures/letters/nl-040.eml"
};
static const unsigned char nl_041[] = {
#embed "../../Fixtures/letters/nl-041.eml"
};
static const unsigned char nl_049[] = {
#embed "../../Fixtures/letters/nl-049.eml"
};
static const unsigned char dpia_social_support[] = {
#embed "../../Fixtures/dpia/social-support.yaml"
};
static const unsigned char register_activities[] = {
#embed "../../Fixtures/demonstration/activities.yaml"
};
static const unsigned char register_breaches[] = {
#embed "../../Fixtures/demonstration/breaches.yaml"
};
static const unsigned char register_consents[] = {
#embed "../../Fixtures/demonstration/consents.csv"
};
static const unsigned char register_duties[] = {
#embed "../../Fixtures/demonstration/duties.yaml"
};
static const unsigned char register_notices[] = {
#embed "../../Fixtures/demonstration/notices.yaml"
};
static const unsigned char register_recipients[] = {
#embed "../../Fixtures/demonstration/recipients.yaml"
};
static const unsigned char register_responsibilities[] = {
#embed "../../Fixtures/demonstration/responsibilities.yaml"
};
static const unsigned char register_retention[] = {
#embed "../../Fixtures/demonstration/retention.yaml"
};

static const struct demonstration_file files[] = {
    {"dpia/social-support.yaml", dpia_social_support, sizeof dpia_social_support},
    {"letters/de-015.eml", de_015, sizeof de_015},
    {"letters/de-016.eml", de_016, sizeof de_016},
    {"letters/de-017.eml", de_017, sizeof de_017},
    {"letters/de-018.eml", de_018, sizeof de_018},
    {"letters/de-019.eml", de_019, sizeof de_019},
    {"letters/de-020.eml", de_020, sizeof de_020},
    {"letters/de-021.eml", de_021, sizeof de_021},
    {"letters/de-042.eml", de_042, sizeof de_042},
    {"letters/de-043.eml", de_043, sizeof de_043},
    {"letters/de-048.eml", de_048, sizeof de_048},
    {"letters/en-001.eml", en_001, sizeof en_001},
    {"letters/en-002.eml", en_002, sizeof en_002},
    {"letters/en-003.eml", en_003, sizeof en_003},
    {"letters/en-004.eml", en_004, sizeof en_004},
    {"letters/en-005.eml", en_005, sizeof en_005},
    {"letters/en-006.eml", en_006, sizeof en_006},
    {"letters/en-007.eml", en_007, sizeof en_007},
    {"letters/en-036.eml", en_036, sizeof en_036},
    {"letters/en-037.eml", en_037, sizeof en_037},
    {"letters/en-038.eml", en_038, sizeof en_038},
    {"letters/en-039.eml", en_039, sizeof en_039},
    {"letters/en-046.eml", en_046, sizeof en_046},
    {"letters/en-047.eml", en_047, sizeof en_047},
    {"letters/es-029.eml", es_029, sizeof es_029},
    {"letters/es-030.eml", es_030, sizeof es_030},
    {"letters/es-031.eml", es_031, sizeof es_031},
    {"letters/es-032.eml", es_032, sizeof es_032},
    {"letters/es-033.eml", es_033, sizeof es_033},
    {"letters/es-034.eml", es_034, sizeof es_034},
    {"letters/es-035.eml", es_035, sizeof es_035},
    {"letters/es-045.eml", es_045, sizeof es_045},
    {"letters/es-051.eml", es_051, sizeof es_051},
    {"letters/fr-022.eml", fr_022, sizeof fr_022},
    {"letters/fr-023.eml", fr_023, sizeof fr_023},
    {"letters/fr-024.eml", fr_024, sizeof fr_024},
    {"letters/fr-025.eml", fr_025, sizeof fr_025},
    {"letters/fr-026.eml", fr_026, sizeof fr_026},
    {"letters/fr-027.eml", fr_027, sizeof fr_027},
    {"letters/fr-028.eml", fr_028, sizeof fr_028},
    {"letters/fr-044.eml", fr_044, sizeof fr_044},
    {"letters/fr-050.eml", fr_050, sizeof fr_050},
    {"letters/nl-008.eml", nl_008, sizeof nl_008},
    {"letters/nl-009.eml", nl_009, sizeof nl_009},
    {"letters/nl-010.eml", nl_010, sizeof nl_010},
    {"letters/nl-011.eml", nl_011, sizeof nl_011},
    {"letters/nl-012.eml", nl_012, sizeof nl_012},
    {"letters/nl-013.eml", nl_013, sizeof nl_013},
    {"letters/nl-014.eml", nl_014, sizeof nl_014},
    {"letters/nl-040.eml", nl_040, sizeof nl_040},
    {"letters/nl-041.eml", nl_041, sizeof nl_041},
    {"letters/nl-049.eml", nl_049, sizeof nl_049},
    {"register/activities.yaml", register_activities, sizeof register_activities},
    {"register/breaches.yaml", register_breaches, sizeof register_breaches},
    {"register/consents.csv", register_consents, sizeof register_consents},
    {"register/duties.yaml", register_duties, sizeof register_duties},
    {"register/notices.yaml", register_notices, sizeof register_notices},
    {"register/recipients.yaml", register_recipients, sizeof register_recipients},
    {"register/responsibilities.yaml", register_responsibilities, sizeof register_responsibilities},
    {"register/retention.yaml", register_retention, sizeof register_retention},
    {NULL, NULL, 0},
};

const struct demonstration_file *demonstration_files(void) { return files; }
