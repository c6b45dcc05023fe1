"""Reads a calendar of deadlines with the package icalendar, and prints what it finds by UID."""
import json
import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())

events = {}
for event in calendar.walk("VEVENT"):
    uid = str(event["UID"])
    if uid in events:
        sys.exit(f"two events with the identifier {uid}")
    if event.errors:
        sys.exit(f"{uid}: {event.errors}")
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    if (end - start).days != 1:
        sys.exit(f"{uid}: not one whole day")
    if event.decoded("DTSTAMP").tzinfo is None:
        sys.exit(f"{uid}: a stamp without a zone")
    events[uid] = {
        "day": start.isoformat(),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "alarms": [str(alarm["TRIGGER"].to_ical(), "ascii") for alarm in event.walk("VALARM")],
    }
print(json.dumps(events, ensure_ascii=False, sort_keys=True))
