"""Checks the JSON of a package and its tables against the schemas in it, of draft 2020-12."""
import json
import sys
import zipfile

import jsonschema

with zipfile.ZipFile(sys.argv[1]) as package:
    def check(schema, *names):
        rule = json.loads(package.read(schema))
        jsonschema.Draft202012Validator.check_schema(rule)
        for name in names:
            value = json.loads(package.read(name))
            jsonschema.Draft202012Validator(rule).validate(value)

    record = json.loads(package.read("information.json"))
    check("information.schema.json", "information.json")
    check("tables/table.schema.json", *[table["json"] for table in record["tables"]])
print("2 schemas hold")
