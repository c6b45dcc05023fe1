"""Reads a consent record or receipt as JSON-LD 1.1: every term resolves, every node is of a type."""
import json
import pathlib
import re
import sys

import rdflib
from pyld import jsonld


def pairs(entries):
    assert len({key for key, _ in entries}) == len(entries), "a key is there twice"
    return dict(entries)


root = pathlib.Path(__file__).resolve().parents[3]
text = pathlib.Path(sys.argv[1]).read_text()
document = json.loads(text, object_pairs_hook=pairs)
context = document["@context"]
assert all(iri.startswith("http") and iri[-1] in "#/" for iri in context.values()), context
KNOWN = {"dpv", "eu-gdpr", "loc", "dpv-27560", "dct", "schema", "skos", "xsd"}
assert set(context) == KNOWN, context


def resolve(term):
    prefix, _, name = term.partition(":")
    assert prefix in context and re.fullmatch(r"[A-Za-z0-9-]+", name), f"{term} does not resolve"


def walk(node, inside=None):
    if isinstance(node, list):
        for item in node:
            walk(item, inside)
    elif isinstance(node, dict):
        if "@value" in node:
            assert set(node) == {"@value", "@type"}
            resolve(node["@type"])
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", node["@value"]), node
            return
        for key, value in node.items():
            if key == "@context":
                assert node is document, "a context inside"
            elif key == "@type":
                for term in value if isinstance(value, list) else [value]:
                    resolve(term)
            elif key == "@id":
                prefix = value.partition(":")[0]
                if prefix in context:
                    resolve(value)
                else:
                    assert prefix == "urn", value
            else:
                assert not key.startswith("@"), key
                resolve(key)
                walk(value, key)


walk(document)
record = document.get("dpv:hasRecordOfActivity", document)
assert record["@type"] == "dpv:ConsentRecord"
for name in ("dct:identifier", "dpv:hasDataSubject", "dpv:hasDataController", "dpv:hasProcess"):
    assert name in record, f"{name} is missing"
processes = record["dpv:hasProcess"]
events = [event for process in processes for event in process["dpv:hasConsentStatus"]]
assert all("dpv:isIndicatedAtTime" in event for event in events)


def refuse(url, options):
    raise AssertionError(f"the document asks for {url}")


def plain(value):
    """A value without its context, whatever the order of its lists."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if key != "@context"}
    if isinstance(value, list):
        items = sorted((plain(item) for item in value), key=lambda item: json.dumps(item, sort_keys=True))
        return items[0] if len(items) == 1 else items
    return value


# Expanded without a network and compacted again it says the same: nothing was dropped.
jsonld.set_document_loader(refuse)
expanded = jsonld.expand(document)
assert plain(jsonld.compact(expanded, context)) == plain(document), "expansion drops something"
vocabulary = (root / "Fixtures/register/dpv-2.3-terms.csv").read_text().split()
terms = {tuple(line.split(",")) for line in vocabulary}
used = set(re.findall(r'"(dpv|eu-gdpr):([A-Za-z0-9-]+)"', text))
assert used <= terms, f"not terms of the vocabulary: {sorted(used - terms)}"
assert ("dpv", "ConsentShredded") not in terms, "the check is blind"
assert len(rdflib.Graph().parse(data=text, format="json-ld")) > 20
print(
    f"{document['@type']}, {len(processes)} purposes, {len(events)} events, "
    f"{len(record['dpv:hasNotice'])} notices"
)
