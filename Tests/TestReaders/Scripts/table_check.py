"""Reads the tables of a package in both forms with Python's own readers; fails where they differ."""
import csv
import io
import json
import sys
import zipfile

csv.field_size_limit(sys.maxsize)


def as_csv(cell):
    """A cell of the JSON as CSV has it."""
    if cell is None:
        return ""
    return {True: "true", False: "false"}[cell] if isinstance(cell, bool) else cell


with zipfile.ZipFile(sys.argv[1]) as package:
    record = json.loads(package.read("information.json"))
    schema = json.loads(package.read("tables/table.schema.json"))
    assert schema["properties"]["format"]["const"] == "habeas-table/2"
    for table in record["tables"]:
        value = json.loads(package.read(table["json"]), parse_int=str, parse_float=str)
        assert set(value) == set(schema["required"]), "keys that the schema does not name"
        text = package.read(table["csv"]).decode()
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        assert rows[0] == value["columns"] == table["columns"], "other columns"
        cells = [[as_csv(row.get(name)) for name in value["columns"]] for row in value["rows"]]
        assert all(set(row) <= set(value["columns"]) for row in value["rows"])
        assert rows[1:] == cells, "other cells"
        assert len(cells) == table["rows"]
        name = table["csv"].removeprefix("tables/").removesuffix(".csv")
        print(f"{name}: {len(value['columns'])} columns, {len(cells)} rows")
