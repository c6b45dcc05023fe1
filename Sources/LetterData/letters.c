#include "LetterData.h"

static const unsigned char table_schema[] = {
#embed "../../Fixtures/access-package/habeas-table.schema.json"
};
static const unsigned char package_schema[] = {
#embed "../../Fixtures/access-package/habeas-access-package.schema.json"
};
static const unsigned char de_words[] = {
#embed "../../Fixtures/letter-templates/de/words.yaml"
};
static const unsigned char de_salutation[] = {
#embed "../../Fixtures/letter-templates/de/salutation.mustache"
};
static const unsigned char de_closing[] = {
#embed "../../Fixtures/letter-templates/de/closing.mustache"
};
static const unsigned char de_decisions[] = {
#embed "../../Fixtures/letter-templates/de/decisions.mustache"
};
static const unsigned char de_scope[] = {
#embed "../../Fixtures/letter-templates/de/scope.mustache"
};
static const unsigned char de_remedies[] = {
#embed "../../Fixtures/letter-templates/de/remedies.mustache"
};
static const unsigned char de_acknowledgement[] = {
#embed "../../Fixtures/letter-templates/de/acknowledgement.mustache"
};
static const unsigned char de_identity_question[] = {
#embed "../../Fixtures/letter-templates/de/identity-question.mustache"
};
static const unsigned char de_clarification[] = {
#embed "../../Fixtures/letter-templates/de/clarification.mustache"
};
static const unsigned char de_extension[] = {
#embed "../../Fixtures/letter-templates/de/extension.mustache"
};
static const unsigned char de_answer[] = {
#embed "../../Fixtures/letter-templates/de/answer.mustache"
};
static const unsigned char de_part_refusal[] = {
#embed "../../Fixtures/letter-templates/de/part-refusal.mustache"
};
static const unsigned char de_refusal[] = {
#embed "../../Fixtures/letter-templates/de/refusal.mustache"
};
static const unsigned char de_restriction_lifting[] = {
#embed "../../Fixtures/letter-templates/de/restriction-lifting.mustache"
};
static const unsigned char de_recipient_notice[] = {
#embed "../../Fixtures/letter-templates/de/recipient-notice.mustache"
};
static const unsigned char de_recipient_list[] = {
#embed "../../Fixtures/letter-templates/de/recipient-list.mustache"
};
static const unsigned char de_closing_notice[] = {
#embed "../../Fixtures/letter-templates/de/closing-notice.mustache"
};
static const unsigned char en_words[] = {
#embed "../../Fixtures/letter-templates/en/words.yaml"
};
static const unsigned char en_salutation[] = {
#embed "../../Fixtures/letter-templates/en/salutation.mustache"
};
static const unsigned char en_closing[] = {
#embed "../../Fixtures/letter-templates/en/closing.mustache"
};
static const unsigned char en_decisions[] = {
#embed "../../Fixtures/letter-templates/en/decisions.mustache"
};
static const unsigned char en_scope[] = {
#embed "../../Fixtures/letter-templates/en/scope.mustache"
};
static const unsigned char en_remedies[] = {
#embed "../../Fixtures/letter-templates/en/remedies.mustache"
};
static const unsigned char en_acknowledgement[] = {
#embed "../../Fixtures/letter-templates/en/acknowledgement.mustache"
};
static const unsigned char en_identity_question[] = {
#embed "../../Fixtures/letter-templates/en/identity-question.mustache"
};
static const unsigned char en_clarification[] = {
#embed "../../Fixtures/letter-templates/en/clarification.mustache"
};
static const unsigned char en_extension[] = {
#embed "../../Fixtures/letter-templates/en/extension.mustache"
};
static const unsigned char en_answer[] = {
#embed "../../Fixtures/letter-templates/en/answer.mustache"
};
static const unsigned char en_part_refusal[] = {
#embed "../../Fixtures/letter-templates/en/part-refusal.mustache"
};
static const unsigned char en_refusal[] = {
#embed "../../Fixtures/letter-templates/en/refusal.mustache"
};
static const unsigned char en_restriction_lifting[] = {
#embed "../../Fixtures/letter-templates/en/restriction-lifting.mustache"
};
static const unsigned char en_recipient_notice[] = {
#embed "../../Fixtures/letter-templates/en/recipient-notice.mustache"
};
static const unsigned char en_recipient_list[] = {
#embed "../../Fixtures/letter-templates/en/recipient-list.mustache"
};
static const unsigned char en_closing_notice[] = {
#embed "../../Fixtures/letter-templates/en/closing-notice.mustache"
};
static const unsigned char es_words[] = {
#embed "../../Fixtures/letter-templates/es/words.yaml"
};
static const unsigned char es_salutation[] = {
#embed "../../Fixtures/letter-templates/es/salutation.mustache"
};
static const unsigned char es_closing[] = {
#embed "../../Fixtures/letter-templates/es/closing.mustache"
};
static const unsigned char es_decisions[] = {
#embed "../../Fixtures/letter-templates/es/decisions.mustache"
};
static const unsigned char es_scope[] = {
#embed "../../Fixtures/letter-templates/es/scope.mustache"
};
static const unsigned char es_remedies[] = {
#embed "../../Fixtures/letter-templates/es/remedies.mustache"
};
static const unsigned char es_acknowledgement[] = {
#embed "../../Fixtures/letter-templates/es/acknowledgement.mustache"
};
static const unsigned char es_identity_question[] = {
#embed "../../Fixtures/letter-templates/es/identity-question.mustache"
};
static const unsigned char es_clarification[] = {
#embed "../../Fixtures/letter-templates/es/clarification.mustache"
};
static const unsigned char es_extension[] = {
#embed "../../Fixtures/letter-templates/es/extension.mustache"
};
static const unsigned char es_answer[] = {
#embed "../../Fixtures/letter-templates/es/answer.mustache"
};
static const unsigned char es_part_refusal[] = {
#embed "../../Fixtures/letter-templates/es/part-refusal.mustache"
};
static const unsigned char es_refusal[] = {
#embed "../../Fixtures/letter-templates/es/refusal.mustache"
};
static const unsigned char es_restriction_lifting[] = {
#embed "../../Fixtures/letter-templates/es/restriction-lifting.mustache"
};
static const unsigned char es_recipient_notice[] = {
#embed "../../Fixtures/letter-templates/es/recipient-notice.mustache"
};
static const unsigned char es_recipient_list[] = {
#embed "../../Fixtures/letter-templates/es/recipient-list.mustache"
};
static const unsigned char es_closing_notice[] = {
#embed "../../Fixtures/letter-templates/es/closing-notice.mustache"
};
static const unsigned char fr_words[] = {
#embed "../../Fixtures/letter-templates/fr/words.yaml"
};
static const unsigned char fr_salutation[] = {
#embed "../../Fixtures/letter-templates/fr/salutation.mustache"
};
static const unsigned char fr_closing[] = {
#embed "../../Fixtures/letter-templates/fr/closing.mustache"
};
static const unsigned char fr_decisions[] = {
#embed "../../Fixtures/letter-templates/fr/decisions.mustache"
};
static const unsigned char fr_scope[] = {
#embed "../../Fixtures/letter-templates/fr/scope.mustache"
};
static const unsigned char fr_remedies[] = {
#embed "../../Fixtures/letter-templates/fr/remedies.mustache"
};
static const unsigned char fr_acknowledgement[] = {
#embed "../../Fixtures/letter-templates/fr/acknowledgement.mustache"
};
static const unsigned char fr_identity_question[] = {
#embed "../../Fixtures/letter-templates/fr/identity-question.mustache"
};
static const unsigned char fr_clarification[] = {
#embed "../../Fixtures/letter-templates/fr/clarification.mustache"
};
static const unsigned char fr_extension[] = {
#embed "../../Fixtures/letter-templates/fr/extension.mustache"
};
static const unsigned char fr_answer[] = {
#embed "../../Fixtures/letter-templates/fr/answer.mustache"
};
static const unsigned char fr_part_refusal[] = {
#embed "../../Fixtures/letter-templates/fr/part-refusal.mustache"
};
static const unsigned char fr_refusal[] = {
#embed "../../Fixtures/letter-templates/fr/refusal.mustache"
};
static const unsigned char fr_restriction_lifting[] = {
#embed "../../Fixtures/letter-templates/fr/restriction-lifting.mustache"
};
static const unsigned char fr_recipient_notice[] = {
#embed "../../Fixtures/letter-templates/fr/recipient-notice.mustache"
};
static const unsigned char fr_recipient_list[] = {
#embed "../../Fixtures/letter-templates/fr/recipient-list.mustache"
};
static const unsigned char fr_closing_notice[] = {
#embed "../../Fixtures/letter-templates/fr/closing-notice.mustache"
};
static const unsigned char it_words[] = {
#embed "../../Fixtures/letter-templates/it/words.yaml"
};
static const unsigned char it_salutation[] = {
#embed "../../Fixtures/letter-templates/it/salutation.mustache"
};
static const unsigned char it_closing[] = {
#embed "../../Fixtures/letter-templates/it/closing.mustache"
};
static const unsigned char it_decisions[] = {
#embed "../../Fixtures/letter-templates/it/decisions.mustache"
};
static const unsigned char it_scope[] = {
#embed "../../Fixtures/letter-templates/it/scope.mustache"
};
static const unsigned char it_remedies[] = {
#embed "../../Fixtures/letter-templates/it/remedies.mustache"
};
static const unsigned char it_acknowledgement[] = {
#embed "../../Fixtures/letter-templates/it/acknowledgement.mustache"
};
static const unsigned char it_identity_question[] = {
#embed "../../Fixtures/letter-templates/it/identity-question.mustache"
};
static const unsigned char it_clarification[] = {
#embed "../../Fixtures/letter-templates/it/clarification.mustache"
};
static const unsigned char it_extension[] = {
#embed "../../Fixtures/letter-templates/it/extension.mustache"
};
static const unsigned char it_answer[] = {
#embed "../../Fixtures/letter-templates/it/answer.mustache"
};
static const unsigned char it_part_refusal[] = {
#embed "../../Fixtures/letter-templates/it/part-refusal.mustache"
};
static const unsigned char it_refusal[] = {
#embed "../../Fixtures/letter-templates/it/refusal.mustache"
};
static const unsigned char it_restriction_lifting[] = {
#embed "../../Fixtures/letter-templates/it/restriction-lifting.mustache"
};
static const unsigned char it_recipient_notice[] = {
#embed "../../Fixtures/letter-templates/it/recipient-notice.mustache"
};
static const unsigned char it_recipient_list[] = {
#embed "../../Fixtures/letter-templates/it/recipient-list.mustache"
};
static const unsigned char it_closing_notice[] = {
#embed "../../Fixtures/letter-templates/it/closing-notice.mustache"
};
static const unsigned char nl_words[] = {
#embed "../../Fixtures/letter-templates/nl/words.yaml"
};
static const unsigned char nl_salutation[] = {
#embed "../../Fixtures/letter-templates/nl/salutation.mustache"
};
static const unsigned char nl_closing[] = {
#embed "../../Fixtures/letter-templates/nl/closing.mustache"
};
static const unsigned char nl_decisions[] = {
#embed "../../Fixtures/letter-templates/nl/decisions.mustache"
};
static const unsigned char nl_scope[] = {
#embed "../../Fixtures/letter-templates/nl/scope.mustache"
};
static const unsigned char nl_remedies[] = {
#embed "../../Fixtures/letter-templates/nl/remedies.mustache"
};
static const unsigned char nl_acknowledgement[] = {
#embed "../../Fixtures/letter-templates/nl/acknowledgement.mustache"
};
static const unsigned char nl_identity_question[] = {
#embed "../../Fixtures/letter-templates/nl/identity-question.mustache"
};
static const unsigned char nl_clarification[] = {
#embed "../../Fixtures/letter-templates/nl/clarification.mustache"
};
static const unsigned char nl_extension[] = {
#embed "../../Fixtures/letter-templates/nl/extension.mustache"
};
static const unsigned char nl_answer[] = {
#embed "../../Fixtures/letter-templates/nl/answer.mustache"
};
static const unsigned char nl_part_refusal[] = {
#embed "../../Fixtures/letter-templates/nl/part-refusal.mustache"
};
static const unsigned char nl_refusal[] = {
#embed "../../Fixtures/letter-templates/nl/refusal.mustache"
};
static const unsigned char nl_restriction_lifting[] = {
#embed "../../Fixtures/letter-templates/nl/restriction-lifting.mustache"
};
static const unsigned char nl_recipient_notice[] = {
#embed "../../Fixtures/letter-templates/nl/recipient-notice.mustache"
};
static const unsigned char nl_recipient_list[] = {
#embed "../../Fixtures/letter-templates/nl/recipient-list.mustache"
};
static const unsigned char nl_closing_notice[] = {
#embed "../../Fixtures/letter-templates/nl/closing-notice.mustache"
};

static const struct letter_file files[] = {
    {"de/words.yaml", de_words, sizeof de_words},
    {"de/salutation.mustache", de_salutation, sizeof de_salutation},
    {"de/closing.mustache", de_closing, sizeof de_closing},
    {"de/decisions.mustache", de_decisions, sizeof de_decisions},
    {"de/scope.mustache", de_scope, sizeof de_scope},
    {"de/remedies.mustache", de_remedies, sizeof de_remedies},
    {"de/acknowledgement.mustache", de_acknowledgement, sizeof de_acknowledgement},
    {"de/identity-question.mustache", de_identity_question, sizeof de_identity_question},
    {"de/clarification.mustache", de_clarification, sizeof de_clarification},
    {"de/extension.mustache", de_extension, sizeof de_extension},
    {"de/answer.mustache", de_answer, sizeof de_answer},
    {"de/part-refusal.mustache", de_part_refusal, sizeof de_part_refusal},
    {"de/refusal.mustache", de_refusal, sizeof de_refusal},
    {"de/restriction-lifting.mustache", de_restriction_lifting, sizeof de_restriction_lifting},
    {"de/recipient-notice.mustache", de_recipient_notice, sizeof de_recipient_notice},
    {"de/recipient-list.mustache", de_recipient_list, sizeof de_recipient_list},
    {"de/closing-notice.mustache", de_closing_notice, sizeof de_closing_notice},
    {"en/words.yaml", en_words, sizeof en_words},
    {"en/salutation.mustache", en_salutation, sizeof en_salutation},
    {"en/closing.mustache", en_closing, sizeof en_closing},
    {"en/decisions.mustache", en_decisions, sizeof en_decisions},
    {"en/scope.mustache", en_scope, sizeof en_scope},
    {"en/remedies.mustache", en_remedies, sizeof en_remedies},
    {"en/acknowledgement.mustache", en_acknowledgement, sizeof en_acknowledgement},
    {"en/identity-question.mustache", en_identity_question, sizeof en_identity_question},
    {"en/clarification.mustache", en_clarification, sizeof en_clarification},
    {"en/extension.mustache", en_extension, sizeof en_extension},
    {"en/answer.mustache", en_answer, sizeof en_answer},
    {"en/part-refusal.mustache", en_part_refusal, sizeof en_part_refusal},
    {"en/refusal.mustache", en_refusal, sizeof en_refusal},
    {"en/restriction-lifting.mustache", en_restriction_lifting, sizeof en_restriction_lifting},
    {"en/recipient-notice.mustache", en_recipient_notice, sizeof en_recipient_notice},
    {"en/recipient-list.mustache", en_recipient_list, sizeof en_recipient_list},
    {"en/closing-notice.mustache", en_closing_notice, sizeof en_closing_notice},
    {"es/words.yaml", es_words, sizeof es_words},
    {"es/salutation.mustache", es_salutation, sizeof es_salutation},
    {"es/closing.mustache", es_closing, sizeof es_closing},
    {"es/decisions.mustache", es_decisions, sizeof es_decisions},
    {"es/scope.mustache", es_scope, sizeof es_scope},
    {"es/remedies.mustache", es_remedies, sizeof es_remedies},
    {"es/acknowledgement.mustache", es_acknowledgement, sizeof es_acknowledgement},
    {"es/identity-question.mustache", es_identity_question, sizeof es_identity_question},
    {"es/clarification.mustache", es_clarification, sizeof es_clarification},
    {"es/extension.mustache", es_extension, sizeof es_extension},
    {"es/answer.mustache", es_answer, sizeof es_answer},
    {"es/part-refusal.mustache", es_part_refusal, sizeof es_part_refusal},
    {"es/refusal.mustache", es_refusal, sizeof es_refusal},
    {"es/restriction-lifting.mustache", es_restriction_lifting, sizeof es_restriction_lifting},
    {"es/recipient-notice.mustache", es_recipient_notice, sizeof es_recipient_notice},
    {"es/recipient-list.mustache", es_recipient_list, sizeof es_recipient_list},
    {"es/closing-notice.mustache", es_closing_notice, sizeof es_closing_notice},
    {"fr/words.yaml", fr_words, sizeof fr_words},
    {"fr/salutation.mustache", fr_salutation, sizeof fr_salutation},
    {"fr/closing.mustache", fr_closing, sizeof fr_closing},
    {"fr/decisions.mustache", fr_decisions, sizeof fr_decisions},
    {"fr/scope.mustache", fr_scope, sizeof fr_scope},
    {"fr/remedies.mustache", fr_remedies, sizeof fr_remedies},
    {"fr/acknowledgement.mustache", fr_acknowledgement, sizeof fr_acknowledgement},
    {"fr/identity-question.mustache", fr_identity_question, sizeof fr_identity_question},
    {"fr/clarification.mustache", fr_clarification, sizeof fr_clarification},
    {"fr/extension.mustache", fr_extension, sizeof fr_extension},
    {"fr/answer.mustache", fr_answer, sizeof fr_answer},
    {"fr/part-refusal.mustache", fr_part_refusal, sizeof fr_part_refusal},
    {"fr/refusal.mustache", fr_refusal, sizeof fr_refusal},
    {"fr/restriction-lifting.mustache", fr_restriction_lifting, sizeof fr_restriction_lifting},
    {"fr/recipient-notice.mustache", fr_recipient_notice, sizeof fr_recipient_notice},
    {"fr/recipient-list.mustache", fr_recipient_list, sizeof fr_recipient_list},
    {"fr/closing-notice.mustache", fr_closing_notice, sizeof fr_closing_notice},
    {"it/words.yaml", it_words, sizeof it_words},
    {"it/salutation.mustache", it_salutation, sizeof it_salutation},
    {"it/closing.mustache", it_closing, sizeof it_closing},
    {"it/decisions.mustache", it_decisions, sizeof it_decisions},
    {"it/scope.mustache", it_scope, sizeof it_scope},
    {"it/remedies.mustache", it_remedies, sizeof it_remedies},
    {"it/acknowledgement.mustache", it_acknowledgement, sizeof it_acknowledgement},
    {"it/identity-question.mustache", it_identity_question, sizeof it_identity_question},
    {"it/clarification.mustache", it_clarification, sizeof it_clarification},
    {"it/extension.mustache", it_extension, sizeof it_extension},
    {"it/answer.mustache", it_answer, sizeof it_answer},
    {"it/part-refusal.mustache", it_part_refusal, sizeof it_part_refusal},
    {"it/refusal.mustache", it_refusal, sizeof it_refusal},
    {"it/restriction-lifting.mustache", it_restriction_lifting, sizeof it_restriction_lifting},
    {"it/recipient-notice.mustache", it_recipient_notice, sizeof it_recipient_notice},
    {"it/recipient-list.mustache", it_recipient_list, sizeof it_recipient_list},
    {"it/closing-notice.mustache", it_closing_notice, sizeof it_closing_notice},
    {"nl/words.yaml", nl_words, sizeof nl_words},
    {"nl/salutation.mustache", nl_salutation, sizeof nl_salutation},
    {"nl/closing.mustache", nl_closing, sizeof nl_closing},
    {"nl/decisions.mustache", nl_decisions, sizeof nl_decisions},
    {"nl/scope.mustache", nl_scope, sizeof nl_scope},
    {"nl/remedies.mustache", nl_remedies, sizeof nl_remedies},
    {"nl/acknowledgement.mustache", nl_acknowledgement, sizeof nl_acknowledgement},
    {"nl/identity-question.mustache", nl_identity_question, sizeof nl_identity_question},
    {"nl/clarification.mustache", nl_clarification, sizeof nl_clarification},
    {"nl/extension.mustache", nl_extension, sizeof nl_extension},
    {"nl/answer.mustache", nl_answer, sizeof nl_answer},
    {"nl/part-refusal.mustache", nl_part_refusal, sizeof nl_part_refusal},
    {"nl/refusal.mustache", nl_refusal, sizeof nl_refusal},
    {"nl/restriction-lifting.mustache", nl_restriction_lifting, sizeof nl_restriction_lifting},
    {"nl/recipient-notice.mustache", nl_recipient_notice, sizeof nl_recipient_notice},
    {"nl/recipient-list.mustache", nl_recipient_list, sizeof nl_recipient_list},
    {"nl/closing-notice.mustache", nl_closing_notice, sizeof nl_closing_notice},
    {"habeas-table.schema.json", table_schema, sizeof table_schema},
    {"habeas-access-package.schema.json", package_schema, sizeof package_schema},
    {NULL, NULL, 0},
};

const struct letter_file *letter_files(void) { return files; }
