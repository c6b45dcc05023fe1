"""Reads a text document of OpenDocument and prints what it holds; fails on anything amiss."""
import json
import sys
import xml.etree.ElementTree as ET
import zipfile

import odf.opendocument
import odf.table

BASE = "urn:oasis:names:tc:opendocument:xmlns"
OFFICE, TEXT, TABLE, DRAW, STYLE, SVG, FO, MANIFEST = (
    f"{{{BASE}:{name}:1.0}}"
    for name in (
        "office", "text", "table", "drawing", "style", "svg-compatible", "xsl-fo-compatible",
        "manifest",
    )
)
LINK = "{http://www.w3.org/1999/xlink}href"
DC = "{http://purl.org/dc/elements/1.1/}"

with open(sys.argv[1], "rb") as file:
    start = file.read(80)
assert start[30:38] == b"mimetype" and start[38:].startswith(
    b"application/vnd.oasis.opendocument.text"
), "the type is not where readers look for it"
with zipfile.ZipFile(sys.argv[1]) as package:
    assert package.testzip() is None, "a member is damaged"
    names = package.namelist()
    assert package.infolist()[0].compress_type == zipfile.ZIP_STORED, "the type is packed"
    assert {i.date_time for i in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}, "dates vary"
    parts = {n: ET.fromstring(package.read(n)) for n in names if n.endswith((".xml", ".svg"))}
listed = {
    e.get(MANIFEST + "full-path") for e in parts["META-INF/manifest.xml"].iter(MANIFEST + "file-entry")
}
assert listed == set(names) - {"mimetype", "META-INF/manifest.xml"} | {"/"}, "the manifest differs"

content, styles = parts["content.xml"], parts["styles.xml"]
known = {
    s.get(STYLE + "name")
    for part in (content, styles)
    for tag in (STYLE + "style", TEXT + "list-style")
    for s in part.iter(tag)
}
used = {
    value for element in content.iter() for name, value in element.attrib.items()
    if name.endswith("}style-name") and not element.tag.startswith(STYLE)
}
assert used <= known, f"styles are missing: {used - known}"
marks = [b.get(TEXT + "name") for b in content.iter(TEXT + "bookmark")]
assert len(marks) == len(set(marks)), "a bookmark is there twice"
links = {a.get(LINK)[1:] for a in content.iter(TEXT + "a")}
assert links <= set(marks), f"links lead nowhere: {sorted(links - set(marks))}"
tables = list(content.iter(TABLE + "table"))
assert len({t.get(TABLE + "name") for t in tables}) == len(tables), "a table's name is there twice"
for table in tables:
    columns = len(table.findall(TABLE + "table-column"))
    assert table.find(TABLE + "title").text, "a table without a title"
    assert len(table.findall(TABLE + "table-header-rows")) == 1, "a table has no header row"
    for row in table.iter(TABLE + "table-row"):
        assert len(row.findall(TABLE + "table-cell")) == columns, "a row has too few or too many cells"
frames = list(content.iter(DRAW + "frame"))
for frame in frames:
    assert frame.find(SVG + "title").text and frame.find(SVG + "desc").text, "a picture without words"
    kinds = [image.get(LINK).rsplit(".", 1)[1] for image in frame.findall(DRAW + "image")]
    assert kinds == ["svg", "png"], kinds
    assert all(image.get(LINK) in names for image in frame.findall(DRAW + "image")), "no picture"
    assert float(frame.get(SVG + "width")[:-2]) <= 257, "a picture is too wide"
headings = list(content.iter(TEXT + "h"))
previous = 0
for heading in headings:
    level = int(heading.get(TEXT + "outline-level"))
    assert level <= previous + 1, "a level is skipped"
    previous = level
default = styles.find(f".//{STYLE}default-style/{STYLE}text-properties")
opened = odf.opendocument.load(sys.argv[1])
assert len(opened.getElementsByType(odf.table.Table)) == len(tables), "odfpy reads otherwise"
meta = parts["meta.xml"].find(OFFICE + "meta")
assert meta.find(DC + "title").text, "no title"
print(json.dumps({
    "date": meta.findtext(DC + "date"),
    "headings": len(headings),
    "language": default.get(FO + "language"),
    "pictures": len(frames),
    "tables": len(tables),
    "words": len("".join(content.itertext()).split()),
}, sort_keys=True))
