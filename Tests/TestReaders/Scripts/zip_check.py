"""Reads a package with Python's zipfile and prints its entries; fails on anything unsafe."""
import hashlib
import json
import csv
import io
import sys
import zipfile
from html.parser import HTMLParser

with zipfile.ZipFile(sys.argv[1]) as package:
    assert package.testzip() is None, "a member is damaged"
    names = package.namelist()
    assert len(names) == len(set(name.lower() for name in names)), "two names are one"
    for name in names:
        parts = name.split("/")
        assert not name.startswith("/") and ".." not in parts and "\\" not in name, name
    for name in names:
        content = package.read(name)
        print(name, len(content), hashlib.sha256(content).hexdigest())
    record = json.loads(package.read("information.json"))
    for file in record["files"]:
        assert hashlib.sha256(package.read(file["name"])).hexdigest() == file["sha256"]
    rows = list(csv.DictReader(io.StringIO(package.read("information.csv").decode(), newline="")))
    assert {row["activity"] for row in rows} <= {a["name"] for a in record["activities"]}

    class Links(HTMLParser):
        def handle_starttag(self, tag, attributes):
            assert tag not in ("script", "img", "iframe", "link"), f"the index loads a {tag}"
            if tag == "a":
                from urllib.parse import unquote
                assert unquote(dict(attributes)["href"]) in names, "a link leads nowhere"

    Links().feed(package.read("index.html").decode())
