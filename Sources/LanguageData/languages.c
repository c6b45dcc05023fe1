#include "LanguageData.h"

static const unsigned char bg[] = {
#embed "../../Fixtures/languages/bg.yaml"
};
static const unsigned char cs[] = {
#embed "../../Fixtures/languages/cs.yaml"
};
static const unsigned char da[] = {
#embed "../../Fixtures/languages/da.yaml"
};
static const unsigned char de[] = {
#embed "../../Fixtures/languages/de.yaml"
};
static const unsigned char el[] = {
#embed "../../Fixtures/languages/el.yaml"
};
static const unsigned char en[] = {
#embed "../../Fixtures/languages/en.yaml"
};
static const unsigned char es[] = {
#embed "../../Fixtures/languages/es.yaml"
};
static const unsigned char et[] = {
#embed "../../Fixtures/languages/et.yaml"
};
static const unsigned char fi[] = {
#embed "../../Fixtures/languages/fi.yaml"
};
static const unsigned char fr[] = {
#embed "../../Fixtures/languages/fr.yaml"
};
static const unsigned char ga[] = {
#embed "../../Fixtures/languages/ga.yaml"
};
static const unsigned char hr[] = {
#embed "../../Fixtures/languages/hr.yaml"
};
static const unsigned char hu[] = {
#embed "../../Fixtures/languages/hu.yaml"
};
static const unsigned char it[] = {
#embed "../../Fixtures/languages/it.yaml"
};
static const unsigned char lt[] = {
#embed "../../Fixtures/languages/lt.yaml"
};
static const unsigned char lv[] = {
#embed "../../Fixtures/languages/lv.yaml"
};
static const unsigned char mt[] = {
#embed "../../Fixtures/languages/mt.yaml"
};
static const unsigned char nl[] = {
#embed "../../Fixtures/languages/nl.yaml"
};
static const unsigned char pl[] = {
#embed "../../Fixtures/languages/pl.yaml"
};
static const unsigned char pt[] = {
#embed "../../Fixtures/languages/pt.yaml"
};
static const unsigned char ro[] = {
#embed "../../Fixtures/languages/ro.yaml"
};
static const unsigned char sk[] = {
#embed "../../Fixtures/languages/sk.yaml"
};
static const unsigned char sl[] = {
#embed "../../Fixtures/languages/sl.yaml"
};
static const unsigned char sv[] = {
#embed "../../Fixtures/languages/sv.yaml"
};
static const unsigned char words[] = {
#embed "../../Fixtures/languages/words.txt"
};
static const unsigned char schemes[] = {
#embed "../../Fixtures/languages/schemes.yaml"
};
static const unsigned char shared[] = {
#embed "../../Fixtures/languages/shared.yaml"
};
static const unsigned char statutes[] = {
#embed "../../Fixtures/languages/statutes.yaml"
};
static const unsigned char layout[] = {
#embed "../../Fixtures/languages/layout.yaml"
};

static const struct language_file files[] = {
    {"bg.yaml", bg, sizeof bg},
    {"cs.yaml", cs, sizeof cs},
    {"da.yaml", da, sizeof da},
    {"de.yaml", de, sizeof de},
    {"el.yaml", el, sizeof el},
    {"en.yaml", en, sizeof en},
    {"es.yaml", es, sizeof es},
    {"et.yaml", et, sizeof et},
    {"fi.yaml", fi, sizeof fi},
    {"fr.yaml", fr, sizeof fr},
    {"ga.yaml", ga, sizeof ga},
    {"hr.yaml", hr, sizeof hr},
    {"hu.yaml", hu, sizeof hu},
    {"it.yaml", it, sizeof it},
    {"lt.yaml", lt, sizeof lt},
    {"lv.yaml", lv, sizeof lv},
    {"mt.yaml", mt, sizeof mt},
    {"nl.yaml", nl, sizeof nl},
    {"pl.yaml", pl, sizeof pl},
    {"pt.yaml", pt, sizeof pt},
    {"ro.yaml", ro, sizeof ro},
    {"sk.yaml", sk, sizeof sk},
    {"sl.yaml", sl, sizeof sl},
    {"sv.yaml", sv, sizeof sv},
    {"words.txt", words, sizeof words},
    {"schemes.yaml", schemes, sizeof schemes},
    {"shared.yaml", shared, sizeof shared},
    {"statutes.yaml", statutes, sizeof statutes},
    {"layout.yaml", layout, sizeof layout},
    {NULL, NULL, 0},
};

const struct language_file *language_files(void) { return files; }
