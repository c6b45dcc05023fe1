"""Checks the second of two JSON values against the first, a JSON Schema, in a program not ours."""
import json
import sys

try:
    import jsonschema
except ImportError:
    jsonschema = None

schema, value = json.load(open(sys.argv[1], encoding="utf-8"))

TYPES = {
    "object": dict, "array": list, "string": str, "boolean": bool, "null": type(None),
    "integer": int, "number": (int, float),
}


def is_of(value, name):
    if name in ("integer", "number") and isinstance(value, bool):
        return False
    return isinstance(value, TYPES[name])


def resolve(rule):
    while "$ref" in rule:
        target = schema
        for step in rule["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        rule = target
    return rule


def check(rule, value, place):
    """The part of JSON Schema that ours use, for machines without the library."""
    rule = resolve(rule)
    if "oneOf" in rule:
        fits = 0
        for choice in rule["oneOf"]:
            try:
                check(choice, value, place)
                fits += 1
            except AssertionError:
                pass
        assert fits == 1, f"{place}: fits {fits} of the choices"
    if "type" in rule:
        names = rule["type"] if isinstance(rule["type"], list) else [rule["type"]]
        assert any(is_of(value, name) for name in names), f"{place}: not {names}"
    if "enum" in rule:
        assert value in rule["enum"], f"{place}: {value!r}"
    if isinstance(value, int) and not isinstance(value, bool):
        assert value >= rule.get("minimum", value), place
        assert value <= rule.get("maximum", value), place
    if isinstance(value, dict):
        known = rule.get("properties", {})
        for key in rule.get("required", []):
            assert key in value, f"{place}.{key} is missing"
        if rule.get("additionalProperties") is False:
            assert set(value) <= set(known), f"{place}: {set(value) - set(known)}"
        for key in set(value) & set(known):
            check(known[key], value[key], f"{place}.{key}")
    if isinstance(value, list) and "items" in rule:
        for index, item in enumerate(value):
            check(rule["items"], item, f"{place}[{index}]")


check(schema, value, "$")
if jsonschema:
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(value, schema)
print("fits")
