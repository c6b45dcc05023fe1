"""Prints of each further JSON value whether it fits the first one, a JSON Schema of draft 2020-12."""
import json
import sys

import jsonschema

schema, *values = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for value in values:
    print("fits" if validator.is_valid(value) else "does not fit")
