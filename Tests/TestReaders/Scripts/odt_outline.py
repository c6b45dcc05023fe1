"""Prints the headings, captions and pictures of a text document with odfpy, a line each."""
import sys

import odf.opendocument
import odf.teletype


def walk(node):
    if node.nodeType != node.ELEMENT_NODE:
        return
    name = node.qname[1]
    if name == "h":
        print("#" * int(node.getAttribute("outlinelevel")), odf.teletype.extractText(node))
    elif name == "p" and node.getAttribute("stylename") == "Caption":
        print("|", odf.teletype.extractText(node))
    elif name == "frame":
        title = next(child for child in node.childNodes if child.qname[1] == "title")
        size = node.getAttribute("width"), node.getAttribute("height")
        print("*", odf.teletype.extractText(title), *size)
    else:
        for child in node.childNodes:
            walk(child)


walk(odf.opendocument.load(sys.argv[1]).text)
