"""Reads a workbook with openpyxl and prints what its sheet holds."""
import json
import sys

import openpyxl

sheet = openpyxl.load_workbook(open(sys.argv[1], "rb")).active
assert sheet.freeze_panes == "A2", sheet.freeze_panes
assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row), "a formula"
days = [cell for row in sheet.iter_rows() for cell in row if cell.is_date]
print(json.dumps({
    "title": sheet.title,
    "rows": sheet.max_row,
    "days": len(days),
    "formats": sorted({cell.number_format for cell in days}),
}, sort_keys=True))
