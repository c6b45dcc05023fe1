"""Prints entries that a JSON Schema of the register accepts or refuses, a JSON object a line.

Each whole entry holds every field; each other one differs from it in one place. A mapping with a
field that nobody knows names those that the schema knows there.
"""
import json
import sys

import jsonschema

schema = json.load(open(sys.argv[1], encoding="utf-8"))
checker = jsonschema.Draft202012Validator
checker.check_schema(schema)
definitions = schema["$defs"]
root = schema["oneOf"][0]
validator = checker({**root, "$defs": definitions})
widths = [1]


def resolved(part):
    return definitions[part["$ref"].split("/")[-1]] if "$ref" in part else part


def instance(part, turn):
    part = resolved(part)
    if "enum" in part:
        widths.append(len(part["enum"]))
        return part["enum"][turn % len(part["enum"])]
    if "oneOf" in part and "properties" not in part:
        widths.append(len(part["oneOf"]))
        return instance(part["oneOf"][turn % len(part["oneOf"])], turn)
    if part["type"] == "object":
        hidden = owed_alone(part, turn)
        return {
            name: instance(field, turn)
            for name, field in part["properties"].items()
            if name not in hidden
        }
    if part["type"] == "array":
        return [instance(part["items"], turn)]
    if part["type"] == "integer":
        return part.get("minimum", 1)
    return part["examples"][0]


def owed_alone(part, turn):
    """Fields of which one alone is there: all but the one whose turn it is."""
    ways = [way["required"] for way in part.get("oneOf", [])]
    if not ways:
        return set()
    widths.append(len(ways))
    return {name for way in ways for name in way} - set(ways[turn % len(ways)])


seen = set()


def replaced(whole, path, value):
    if not path:
        return value
    copy = dict(whole) if isinstance(whole, dict) else list(whole)
    copy[path[0]] = replaced(whole[path[0]], path[1:], value)
    return copy


def without(whole, path):
    if len(path) == 1:
        return {name: value for name, value in whole.items() if name != path[0]}
    return replaced(whole, path[:1], without(whole[path[0]], path[1:]))


def tell(what, path, entry, known=None):
    fits = validator.is_valid(entry)
    line = {"what": f"{what} {'.'.join(map(str, path))}", "fits": fits, "known": known}
    print(json.dumps({**line, "entry": json.dumps(entry)}))


def strangers(part):
    if part["type"] == "object":
        return ["text", []]
    if part["type"] == "array":
        return ["text", {}]
    if part["type"] == "integer":
        return ["often", 1.5, []]
    return ["", "two words", 17, [], {}] if part.get("maxLength") is None else ["", 17, [], {}]


def spoil(whole, part, value, path, place):
    part = resolved(part)
    if "oneOf" in part and "properties" not in part:
        chosen = next(one for one in part["oneOf"] if list(one["properties"]) == list(value))
        return spoil(whole, {**chosen, "isChoice": True}, value, path, place + tuple(value))
    if place in seen:
        return
    seen.add(place)
    for stranger in strangers(part):
        tell("strange", path, replaced(whole, path, stranger))
    if part["type"] == "object":
        known = None if part.get("isChoice") else list(part["properties"])
        tell("more", path, replaced(whole, path, {**value, "shoe": "secret"}), known)
        for name, field in part["properties"].items():
            if name in value:
                if "oneOf" not in part or part.get("isChoice"):
                    tell("less", path + [name], without(whole, path + [name]))
                spoil(whole, field, value[name], path + [name], place + (name,))
    if part["type"] == "array":
        spoil(whole, part["items"], value[0], path + [0], place + (0,))


turn = 0
while turn < max(widths):
    entry = instance(root, turn)
    tell("whole", [str(turn)], entry)
    spoil(entry, root, entry, [], ())
    turn += 1
