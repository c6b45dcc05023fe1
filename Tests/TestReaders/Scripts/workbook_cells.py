"""Reads every sheet of a workbook with openpyxl and prints its cells; fails on anything amiss."""
import datetime
import json
import sys

import openpyxl

book = openpyxl.load_workbook(open(sys.argv[1], "rb"))


def plain(cell):
    assert cell.data_type != "f", f"a formula in {cell.coordinate}"
    return str(cell.value.date()) if isinstance(cell.value, datetime.datetime) else cell.value


sheets = {}
for sheet in book:
    assert sheet.freeze_panes == "A2", sheet.freeze_panes
    assert sheet.auto_filter.ref, "no filter"
    sheets[sheet.title] = [[plain(cell) for cell in row] for row in sheet.iter_rows()]
print(json.dumps({
    "created": str(book.properties.created), "description": book.properties.description,
    "sheets": sheets, "status": book.properties.contentStatus, "title": book.properties.title,
}, ensure_ascii=False, indent=1))
