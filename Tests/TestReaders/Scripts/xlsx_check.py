"""Reads a workbook (ECMA-376) part by part and prints what it holds; fails on anything amiss."""
import datetime
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

with zipfile.ZipFile(sys.argv[1]) as package:
    assert package.testzip() is None, "a part is spoilt"
    parts = {name: package.read(name) for name in package.namelist()}
    assert all(entry.date_time[0] == 1980 for entry in package.infolist()), "a date of today"
trees = {
    name: ElementTree.fromstring(data)
    for name, data in parts.items() if name.endswith((".xml", ".rels"))
}
sheets = [name for name in parts if name.startswith("xl/worksheets/")]
assert len(sheets) == 1, sheets
sheet, styles = trees[sheets[0]], trees["xl/styles.xml"]
shared = [
    "".join(text.text or "" for text in item.iter(MAIN + "t"))
    for item in trees["xl/sharedStrings.xml"]
] if "xl/sharedStrings.xml" in trees else []
formats = {f.get("numFmtId"): f.get("formatCode") for f in styles.iter(MAIN + "numFmt")}
styled = [formats.get(xf.get("numFmtId")) for xf in styles.find(MAIN + "cellXfs")]


def value_of(cell):
    """The value of a cell and its format, as a spreadsheet shows them."""
    kind, value = cell.get("t", "n"), cell.findtext(MAIN + "v")
    if kind == "inlineStr":
        text = "".join(part.text or "" for part in cell.find(MAIN + "is").iter(MAIN + "t"))
        return re.sub(r"_x([0-9A-F]{4})_", lambda found: chr(int(found[1], 16)), text)
    if kind == "s":
        return shared[int(value)]
    assert kind == "n", f"a cell of kind {kind}"
    if value is None:
        return None
    if styled[int(cell.get("s", "0"))] == "yyyy-mm-dd":
        return {"day": str(datetime.date(1899, 12, 30) + datetime.timedelta(days=int(value)))}
    return int(value)


assert not list(sheet.iter(MAIN + "f")), "a formula"
assert not any("link" in name for name in parts), "a link outwards"
rows = []
for row in sheet.find(MAIN + "sheetData"):
    cells = {re.match("[A-Z]+", cell.get("r"))[0]: value_of(cell) for cell in row}
    rows.append([cells.get(chr(ord("A") + column)) for column in range(16)])
pane = sheet.find(f"{MAIN}sheetViews/{MAIN}sheetView/{MAIN}pane")
assert pane.get("ySplit") == "1" and pane.get("state") == "frozen", "the headings are not frozen"
assert all(float(c.get("width")) > 8 for c in sheet.find(MAIN + "cols")), "a column has no width"
properties = {
    element.tag.split("}")[1]: element.text
    for name in ("docProps/core.xml",) for element in trees[name]
}
print(json.dumps({
    "filter": sheet.find(MAIN + "autoFilter").get("ref"),
    "properties": properties,
    "rows": rows,
}, ensure_ascii=False, indent=1, sort_keys=True))
