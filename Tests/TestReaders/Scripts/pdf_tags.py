"""Reads the tags and standards of a PDF with pikepdf and prints them; fails on anything amiss."""
import json
import sys

import pikepdf

with pikepdf.open(sys.argv[1]) as pdf:
    with pdf.open_metadata() as meta:
        standards = [
            f"PDF/A-{meta.get('pdfaid:part')}{str(meta.get('pdfaid:conformance')).lower()}",
            f"PDF/UA-{meta.get('pdfuaid:part')}",
        ]
        title = meta.get("dc:title")
    root = pdf.Root
    assert root.MarkInfo.Marked, "the content is not tagged"
    assert root.ViewerPreferences.DisplayDocTitle, "the window would show the file's name"
    language = str(root.Lang)
    counts, figures = {}, []

    def walk(node):
        if isinstance(node, pikepdf.Array):
            for child in node:
                walk(child)
        elif isinstance(node, pikepdf.Dictionary):
            kind = str(node.get("/S", ""))
            if kind:
                counts[kind] = counts.get(kind, 0) + 1
            if kind == "/Figure":
                figures.append(str(node.get("/Alt", "")))
            if "/K" in node and "/S" in node or "/ParentTree" in node:
                walk(node.get("/K"))

    walk(root.StructTreeRoot)
    assert all(figures), "a picture without words"
    fonts = {
        str(font.BaseFont) for page in pdf.pages for font in page.Resources.get("/Font", {}).values()
    }
    print(json.dumps({
        "files": sorted(pdf.attachments), "headings": counts.get("/H1", 0) > 0,
        "headerCells": counts.get("/TH", 0) > 0, "language": language, "pictures": len(figures),
        "standards": standards, "tables": counts.get("/Table", 0), "title": bool(title),
    }, sort_keys=True))
