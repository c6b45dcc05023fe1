#include "FontData.h"

static const unsigned char regular[] = {
#embed "../../Fixtures/fonts/DejaVuSans.ttf"
};
static const unsigned char bold[] = {
#embed "../../Fixtures/fonts/DejaVuSans-Bold.ttf"
};

static const struct font_file regular_file = {regular, sizeof regular};
static const struct font_file bold_file = {bold, sizeof bold};

const struct font_file *font_regular(void) { return &regular_file; }
const struct font_file *font_bold(void) { return &bold_file; }
