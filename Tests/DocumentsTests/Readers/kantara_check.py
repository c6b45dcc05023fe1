"""Checks a receipt against the JSON Schema of the Kantara Consent Receipt 1.1.

The schema uses few words of draft 4, which are checked here; jsonschema checks it as well where it is
installed.
"""
import json
import pathlib
import sys


def pairs(entries):
    assert len({key for key, _ in entries}) == len(entries), "a key is there twice"
    return dict(entries)


root = pathlib.Path(__file__).resolve().parents[3]
schema = json.loads((root / "Fixtures/register/kantara-cr-1.1.schema.json").read_text())
receipt = json.loads(pathlib.Path(sys.argv[1]).read_text(), object_pairs_hook=pairs)

TYPES = {"string": str, "boolean": bool, "array": list, "object": dict}


def errors(value, rule, place="receipt"):
    kind = rule.get("type")
    if kind == "integer":
        if not isinstance(value, int) or isinstance(value, bool):
            return [f"{place} is not an integer"]
    elif kind and not isinstance(value, TYPES[kind]):
        return [f"{place} is not of type {kind}"]
    found = []
    if "minimum" in rule and value < rule["minimum"]:
        found.append(f"{place} is below {rule['minimum']}")
    if "enum" in rule and value not in rule["enum"]:
        found.append(f"{place} is none of {rule['enum']}")
    for name in rule.get("required", []):
        if name not in value:
            found.append(f"{place}.{name} is missing")
    for name, inner in rule.get("properties", {}).items():
        if isinstance(value, dict) and name in value:
            found += errors(value[name], inner, f"{place}.{name}")
    if isinstance(value, list) and "items" in rule:
        for index, item in enumerate(value):
            found += errors(item, rule["items"], f"{place}[{index}]")
    if "oneOf" in rule and sum(not errors(value, one, place) for one in rule["oneOf"]) != 1:
        found.append(f"{place} is not exactly one of the alternatives")
    unknown = set(rule) - {
        "$schema", "type", "minimum", "enum", "required", "properties", "items", "oneOf",
    }
    assert not unknown, f"the check does not know {unknown}"
    return found


wrong = errors(receipt, schema)
assert not wrong, wrong
try:
    import jsonschema
except ImportError:
    pass
else:
    jsonschema.Draft4Validator(schema).validate(receipt)
# The check refuses what is not right, so that its silence means something.
for broken in ({**receipt, "version": 1}, {k: v for k, v in receipt.items() if k != "services"}):
    assert errors(broken, schema), "the check is blind"
print(f"valid, {sum(len(service['purposes']) for service in receipt['services'])} purposes")
