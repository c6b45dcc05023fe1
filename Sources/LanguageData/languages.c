#include "LanguageData.h"

static const struct language_file files[] = {
    {NULL, NULL, 0},
};

const struct language_file *language_files(void) { return files; }
