"""Reads a document as Office Open XML and prints what it holds; fails on anything amiss."""
import json
import posixpath
import sys
import zipfile
import xml.etree.ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/package/2006/relationships}"
C = "{http://schemas.openxmlformats.org/package/2006/content-types}"

with zipfile.ZipFile(sys.argv[1]) as package:
    assert package.testzip() is None, "a member is damaged"
    names = package.namelist()
    assert names[0] == "[Content_Types].xml", "the content types come first"
    assert len(names) == len(set(names)), "a part is there twice"
    assert {i.date_time for i in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}, "dates vary"
    parts = {
        name: ET.fromstring(package.read(name))
        for name in names if name.endswith((".xml", ".rels", ".svg"))
    }
    pictures = [package.read(name) for name in names if name.endswith(".png")]

types = parts["[Content_Types].xml"]
overrides = {o.get("PartName")[1:] for o in types.iter(C + "Override")}
defaults = {d.get("Extension") for d in types.iter(C + "Default")}
for name in names[1:]:
    assert name in overrides or name.rsplit(".", 1)[1] in defaults, f"{name} has no type"
assert overrides <= set(names), "a typed part is missing"
for name in [n for n in names if n.endswith(".rels")]:
    base = posixpath.dirname(posixpath.dirname(name))
    for relation in parts[name].iter(R + "Relationship"):
        target = posixpath.normpath(posixpath.join(base, relation.get("Target")))
        assert target in names, f"{name} points to {target}, which is missing"

document = parts["word/document.xml"]
styles = {s.get(W + "styleId") for s in parts["word/styles.xml"].iter(W + "style")}
used = {s.get(W + "val") for tag in ("pStyle", "rStyle", "tblStyle") for s in document.iter(W + tag)}
assert used <= styles, f"styles are missing: {used - styles}"
bookmarks = [b.get(W + "name") for b in document.iter(W + "bookmarkStart")]
assert len(bookmarks) == len(set(bookmarks)), "a bookmark is there twice"
links = {h.get(W + "anchor") for h in document.iter(W + "hyperlink")}
assert links <= set(bookmarks), f"links lead nowhere: {sorted(links - set(bookmarks))}"
starts = [b.get(W + "id") for b in document.iter(W + "bookmarkStart")]
assert starts == [b.get(W + "id") for b in document.iter(W + "bookmarkEnd")], "bookmarks cross"
for table in document.iter(W + "tbl"):
    rows = table.findall(W + "tr")
    assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None, "a table has no header row"
    columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
    for row in rows:
        assert len(row.findall(W + "tc")) == columns, "a row has too few or too many cells"
        for cell in row.findall(W + "tc"):
            assert cell[-1].tag == W + "p", "a cell must end with a paragraph"

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
SVG = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}"
P = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
E = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
targets = {
    relation.get("Id"): relation.get("Target")
    for relation in parts["word/_rels/document.xml.rels"].iter(R + "Relationship")
}
drawings = list(document.iter(P + "inline"))
assert len(pictures) == len(drawings), "a picture has no pixels, or pixels have no picture"
assert all(picture[:8] == b"\x89PNG\r\n\x1a\n" for picture in pictures), "a picture is no PNG"
for drawing in drawings:
    words = drawing.find(P + "docPr")
    assert words.get("descr") and words.get("title"), "a picture without words"
    assert targets[next(drawing.iter(A + "blip")).get(E)].endswith(".png"), "no pixels"
    assert targets[next(drawing.iter(SVG + "svgBlip")).get(E)].endswith(".svg"), "no drawing"
    assert int(drawing.find(P + "extent").get("cx")) <= 9251950, "a picture is too wide"
numbers = [drawing.find(P + "docPr").get("id") for drawing in drawings]
assert len(numbers) == len(set(numbers)), "a picture's number is there twice"


def text(element):
    return "".join(t.text or "" for t in element.iter(W + "t"))

headings = [
    (int(p.find(f"{W}pPr/{W}pStyle").get(W + "val")[-1]), text(p))
    for p in document.iter(W + "p")
    if p.find(f"{W}pPr/{W}pStyle") is not None
    and p.find(f"{W}pPr/{W}pStyle").get(W + "val").startswith("Heading")
]
previous = 0
for level, heading in headings:
    assert level <= previous + 1, f"a level is skipped before {heading}"
    previous = level
try:
    import docx
except ImportError:
    docx = None
if docx is not None:
    opened = docx.Document(sys.argv[1])
    assert len(opened.tables) == len(list(document.iter(W + "tbl"))), "python-docx reads otherwise"
    assert opened.core_properties.title, "no title"
    assert len(opened.inline_shapes) == len(drawings), "python-docx sees other pictures"

lang = parts["word/styles.xml"].find(f".//{W}lang").get(W + "val")
print(json.dumps({
    "headings": [h for _, h in headings],
    "language": lang,
    "links": len(links),
    "pictures": len(drawings),
    "tables": len(list(document.iter(W + "tbl"))),
    "words": len(text(document).split()),
}, sort_keys=True))
