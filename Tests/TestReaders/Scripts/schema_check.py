"""Checks the second of two JSON values against the first, a JSON Schema of draft 2020-12."""
import json
import sys

import jsonschema

schema, value = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
jsonschema.Draft202012Validator(schema).validate(value)
print("fits")
