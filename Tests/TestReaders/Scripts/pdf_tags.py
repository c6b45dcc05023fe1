"""Reads the tags and standards of a PDF with pikepdf and prints them; fails on anything amiss.

What veraPDF would ask of PDF/A-3a and PDF/UA-1 and can be seen in the structure of the file: its
identifiers, a tree of tags in which headings, tables and lists are nested rightly, words for every
picture, content that is either tagged or an artifact, and fonts that travel along and say which
characters their glyphs stand for.
"""
import json
import re
import sys

import pikepdf

TEXT = {"Tj", "TJ", "'", '"'}
PAINT = TEXT | {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh"}
PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"}, "TH": {"TR"}, "TD": {"TR"}, "THead": {"Table"},
    "TBody": {"Table"}, "LI": {"L"}, "Lbl": {"LI", "Note", "P"}, "LBody": {"LI"},
}


def check_identity(pdf):
    """The standards that the file names, once its metadata agree with each other."""
    with pdf.open_metadata() as meta:
        standards = [
            f"PDF/A-{meta.get('pdfaid:part')}{str(meta.get('pdfaid:conformance')).lower()}",
            f"PDF/UA-{meta.get('pdfuaid:part')}",
        ]
        title = meta.get("dc:title")
        assert title and title == str(pdf.docinfo.get("/Title")), "two titles"
    root = pdf.Root
    assert not pdf.is_encrypted and "/OpenAction" not in root and "/AA" not in root
    assert root.MarkInfo.Marked, "the content is not tagged"
    assert root.ViewerPreferences.DisplayDocTitle, "the window would show the file's name"
    intents = [intent for intent in root.OutputIntents if intent.S == "/GTS_PDFA1"]
    assert len(intents) == 1 and intents[0].DestOutputProfile.read_bytes(), "no colour profile"
    return standards


def check_files(pdf):
    """The names of the files inside, each with its kind and its relationship to the pages."""
    for name, file in pdf.attachments.items():
        assert str(file.obj.AFRelationship) == "/Source", f"{name} says not what it is to the pages"
        assert file.get_file().mime_type == "application/json", f"{name} has no kind"
        assert file.description, f"{name} has no description"
        assert any(one.objgen == file.obj.objgen for one in pdf.Root.AF), f"{name} hangs nowhere"
    return sorted(pdf.attachments)


def children(node):
    kids = node.get("/K", pikepdf.Array())
    kids = kids if isinstance(kids, pikepdf.Array) else [kids]
    return [kid for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def attribute(node, name):
    found = node.get("/A", pikepdf.Array())
    for each in found if isinstance(found, pikepdf.Array) else [found]:
        if isinstance(each, pikepdf.Dictionary) and name in each:
            return each[name]
    return None


class Tags:
    def __init__(self, root):
        self.counts, self.headings, self.figures = {}, [], []
        self.roles = {str(key): str(role) for key, role in root.get("/RoleMap", {}).items()}
        self.walk(root, None)

    def kind(self, node):
        kind = str(node.S)
        return self.roles.get(kind, kind).lstrip("/")

    def walk(self, node, parent):
        for child in children(node):
            kind = self.kind(child)
            self.counts[kind] = self.counts.get(kind, 0) + 1
            allowed = PARENTS.get(kind)
            assert allowed is None or parent in allowed, f"{kind} within {parent}"
            if re.fullmatch("H[1-6]", kind):
                self.headings.append(int(kind[1]))
            if kind == "Figure":
                assert str(child.get("/Alt", "")).strip(), "a picture without words"
                assert attribute(child, "/BBox") is not None, "a picture without a place"
                self.figures.append(child)
            if kind == "TH":
                assert attribute(child, "/Scope") is not None, "a heading cell of nothing"
            if kind == "Table":
                self.check_table(child)
            self.walk(child, kind)

    def check_table(self, table):
        rows, waiting = [], children(table)
        while waiting:
            node = waiting.pop(0)
            if self.kind(node) == "TR":
                rows.append(sum(int(attribute(cell, "/ColSpan") or 1) for cell in children(node)))
            else:
                waiting = children(node) + waiting
        assert rows and len(set(rows)) == 1, f"rows of {sorted(set(rows))} cells in one table"

    def check_headings(self):
        assert self.headings and self.headings[0] == 1, "the first heading is not of the first level"
        for before, after in zip(self.headings, self.headings[1:]):
            assert after <= before + 1, f"a heading of level {after} follows one of level {before}"


def check_page(page):
    """Everything painted is tagged or an artifact."""
    assert str(page.get("/Tabs", "")) == "/S" or "/Annots" not in page, "the tab key goes astray"
    depth = 0
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            depth += 1
        elif name == "EMC":
            depth -= 1
        elif name in PAINT:
            assert depth > 0, f"{name} paints what is neither tagged nor an artifact"
    assert depth == 0
    for link in page.get("/Annots", []):
        assert "/StructParent" in link, "a link that is no tag"
        assert str(link.get("/Contents", "")).strip(), "a link without words"


def check_fonts(pdf):
    for item in pdf.objects:
        if not isinstance(item, pikepdf.Dictionary) or str(item.get("/Type", "")) != "/Font":
            continue
        if str(item.Subtype) == "/Type0":
            assert item.ToUnicode.read_bytes(), f"{item.BaseFont} says not what its glyphs mean"
            item = item.DescendantFonts[0]
        if str(item.Subtype) != "/Type3":
            descriptor = item.FontDescriptor
            assert any(f"/FontFile{n}" in descriptor for n in ("", 2, 3)), f"{item.BaseFont} is absent"


with pikepdf.open(sys.argv[1]) as pdf:
    standards = check_identity(pdf)
    tags = Tags(pdf.Root.StructTreeRoot)
    tags.check_headings()
    for page in pdf.pages:
        check_page(page)
    check_fonts(pdf)
    print(json.dumps({
        "files": check_files(pdf), "headings": tags.counts.get("H1", 0) > 0,
        "headerCells": tags.counts.get("TH", 0) > 0, "language": str(pdf.Root.Lang),
        "pictures": len(tags.figures), "standards": standards,
        "tables": tags.counts.get("Table", 0), "title": True,
    }, sort_keys=True))
