"""Works in a workbook of the register as an officer does, with openpyxl, and prints it in base64.

The second argument says what is done: 'append' adds a purpose to the first record, 'flat' copies all
values into one sheet with a path a column, 'stray' adds a purpose to a record that is not there,
'notes' adds a sheet with notes, 'unsheeted' deletes the sheet of the purposes, 'days' writes the days
of the column 'begun' as dates, 'times' as dates with a time, 'names' only prints the sheets with their
headings and rows.
"""
import base64
import datetime
import io
import json
import sys

import openpyxl

book = openpyxl.load_workbook(open(sys.argv[1], "rb"))
act = sys.argv[2]


def rows(sheet):
    values = [[cell.value for cell in row] for row in sheet.iter_rows()]
    return values[0], [dict(zip(values[0], row)) for row in values[1:]]


def line(sheet, **cells):
    head = [cell.value for cell in sheet[1]]
    sheet.append([cells.get(name) for name in head])


if act == "names":
    print(json.dumps({
        sheet.title: {"columns": rows(sheet)[0], "rows": len(rows(sheet)[1])} for sheet in book
    }, indent=1))
    sys.exit()

purposes = book["purposes"] if "purposes" in book.sheetnames else None
first = book.worksheets[0]["A2"].value
if act == "append":
    head = purposes["A1"].value
    line(purposes, **{head: first, "id": "bonus", "name": "Paying bonuses", "data[]": "pay\nsick"})
elif act == "stray":
    line(purposes, **{purposes["A1"].value: "nobody", "id": "bonus", "name": "Bonuses"})
elif act == "notes":
    notes = book.create_sheet("Notes")
    notes.append(["To be asked of the officer", "whether sick leave is complete"])
elif act == "unsheeted":
    book.remove(purposes)
elif act in ("days", "times"):
    column = next(cell.column for cell in book.worksheets[0][1] if cell.value == "begun")
    for row in book.worksheets[0].iter_rows(min_row=2, min_col=column, max_col=column):
        for cell in row:
            if cell.value:
                day = datetime.date.fromisoformat(cell.value)
                time = datetime.time(9, 30)
                cell.value = day if act == "days" else datetime.datetime.combine(day, time)
elif act == "flat":
    main = book.worksheets[0]
    _, records = rows(main)
    flat = {}

    def put(path, value, record):
        if value is None:
            return
        if path.endswith("[]"):
            for index, text in enumerate(str(value).split("\n")):
                record[f"{path[:-2]}[{index}]"] = text
        else:
            record[path] = value

    places = {}
    for record in records:
        values = flat[record["id"]] = {}
        for name, value in record.items():
            put(name, value, values)
    sheets = sorted(book.worksheets[1:], key=lambda sheet: sheet["A1"].value.count("[]"))
    for sheet in sheets:
        head, entries = rows(sheet)
        depth = head[0].count("[]")
        counts = {}
        for entry in entries:
            keys = tuple(entry[name] for name in head[:depth])
            index = counts[keys] = counts.get(keys, -1) + 1
            if depth == 1:
                outer = head[0][:-2]
            else:
                inside, own = head[0][:-2].rsplit("[].", 1)
                outer = places[(inside + "[]",) + keys] + "." + own
            place = f"{outer}[{index}]"
            places[(head[0],) + keys + (entry.get("id") or str(index + 1),)] = place
            for name in head[depth:]:
                put(f"{place}.{name}", entry[name], flat[keys[0]])
    book = openpyxl.Workbook()
    columns = list(dict.fromkeys(name for values in flat.values() for name in values))
    book.active.append(columns)
    for values in flat.values():
        book.active.append([values.get(name) for name in columns])

out = io.BytesIO()
book.save(out)
print(base64.b64encode(out.getvalue()).decode())
