"""Checks a receipt, or each of a list, against the JSON Schema of the Kantara Consent Receipt 1.1."""
import json
import pathlib
import sys

import jsonschema


def pairs(entries):
    assert len({key for key, _ in entries}) == len(entries), "a key is there twice"
    return dict(entries)


root = pathlib.Path(__file__).resolve().parents[3]
schema = json.loads((root / "Fixtures/register/kantara-cr-1.1.schema.json").read_text())
found = json.loads(pathlib.Path(sys.argv[1]).read_text(), object_pairs_hook=pairs)
validator = jsonschema.Draft4Validator(schema)
purposes = []
for receipt in found if isinstance(found, list) else [found]:
    validator.validate(receipt)
    # The check refuses what is not right, so that its silence means something.
    for broken in ({**receipt, "version": 1}, {k: v for k, v in receipt.items() if k != "services"}):
        assert not validator.is_valid(broken), "the check is blind"
    purposes.append(sum(len(service["purposes"]) for service in receipt["services"]))
print(f"valid, {' and '.join(map(str, purposes))} purposes")
