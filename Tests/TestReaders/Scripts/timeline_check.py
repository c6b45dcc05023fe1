"""Finds the first clock of a timeline in a page and prints on which side of the day it stands."""
import re
import sys
import xml.etree.ElementTree as ElementTree

SVG = "{http://www.w3.org/2000/svg}"

with open(sys.argv[1], encoding="utf-8") as file:
    picture = re.search(r"<svg.*?</svg>", file.read(), re.S)[0]
root = ElementTree.fromstring(picture)
for child in root:
    for name in ("x", "x1", "x2", "cx"):
        assert 0 <= float(child.get(name, 0)) <= float(root.get("width")), "outside the picture"
now = next(float(e.get("x1")) for e in root.iter(SVG + "line") if e.get("stroke-width") == "3")
marks = [
    float(e.get("cx") or re.match(r"M(-?\d+)", e.get("d"))[1])
    for e in root
    if e.tag in (SVG + "circle", SVG + "path") and e.get("fill") != "none"
]
words = [e.text for e in root.iter(SVG + "text")]
assert any(re.fullmatch(r"\d{4}-\d\d-\d\d, .+", word) for word in words), "no day in words"
print("left" if marks[0] < now else "on" if marks[0] == now else "right")
