"""Reads a page with an HTML parser and prints what it holds; fails on anything amiss."""
import json
import sys
from html.parser import HTMLParser

VOID = {"meta", "col", "br", "img", "input", "link", "hr"}


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.stack, self.ids, self.links, self.headings = [], [], [], []
        self.tables, self.language, self.scripts, self.attributes = 0, None, 0, set()
        self.captions = 0
        self.names = []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        assert len(values) == len(attributes), f"an attribute of {tag} is there twice"
        self.attributes |= set(values)
        if tag == "html":
            self.language = values.get("lang")
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "a":
            self.links.append(values["href"])
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.headings.append(int(tag[1]))
        if tag == "table":
            self.tables += 1
        if tag == "caption":
            assert self.stack[-1] == "table", "a caption outside its table"
            self.captions += 1
        if tag == "th":
            assert values.get("scope") in ("row", "col"), "a heading of a table without scope"
        if tag == "svg":
            assert values.get("role") == "img", "a picture that says not that it is one"
            names = (values.get("aria-labelledby") or "").split()
            assert names, "a picture without a name"
            self.names += names
        if tag == "script":
            self.scripts += 1
        if tag not in VOID:
            self.stack.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.attributes |= {name for name, _ in attributes}

    def handle_endtag(self, tag):
        assert self.stack and self.stack[-1] == tag, f"</{tag}> closes {self.stack[-1:]}"
        self.stack.pop()


page = Page()
with open(sys.argv[1], encoding="utf-8") as file:
    page.feed(file.read())
page.close()
assert not page.stack, f"left open: {page.stack}"
assert page.language, "no language"
assert len(page.ids) == len(set(page.ids)), "an id is there twice"
assert all(l.startswith("#") and l[1:] in page.ids for l in page.links), "a link leads nowhere"
assert set(page.names) <= set(page.ids), "the name of a picture is not there"
assert page.tables == page.captions, "a table without a caption"
assert page.headings[0] == 1 and page.headings.count(1) == 1, "one first heading"
for before, after in zip(page.headings, page.headings[1:]):
    assert after <= before + 1, "a level of headings is skipped"
print(json.dumps({
    "events": sorted(a for a in page.attributes if a.startswith("on")),
    "headings": len(page.headings),
    "language": page.language,
    "links": len(page.links),
    "scripts": page.scripts,
    "tables": page.tables,
}, sort_keys=True))
