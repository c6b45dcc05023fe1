"""Reads a calendar (RFC 5545) byte by byte and prints what it holds; fails on anything amiss."""
import json
import re
import sys

with open(sys.argv[1], "rb") as file:
    data = file.read()
assert data.endswith(b"\r\n"), "the last line has no end"
assert b"\n" not in data.replace(b"\r\n", b"") and b"\r" not in data.replace(b"\r\n", b""), "a bare line end"
lines = data[:-2].split(b"\r\n")
assert all(len(line) <= 75 for line in lines), "a line is longer than 75 octets"
assert all(line for line in lines), "an empty line"
for line in lines:
    line.decode("utf-8")  # no character is split by folding
unfolded = data[:-2].replace(b"\r\n ", b"").decode("utf-8").split("\r\n")

stack, events, calendar, components = [], [], {}, 0
for line in unfolded:
    match = re.fullmatch(r"([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)", line)
    assert match, f"not a content line: {line!r}"
    name, parameters, value = match.groups()
    assert not any(ord(c) < 32 for c in value), "a control character"
    if name == "BEGIN":
        stack.append((value, {}))
        if value == "VALARM":
            assert stack[-2][0] == "VEVENT", "an alarm outside an event"
        continue
    if name == "END":
        kind, fields = stack.pop()
        components += kind != "VCALENDAR"
        assert kind == value, f"{value} ends {kind}"
        if kind == "VALARM":
            assert fields["ACTION"] == "DISPLAY" and fields["DESCRIPTION"]
            assert re.fullmatch(r"-P\d+D", fields["TRIGGER"])
            stack[-1][1].setdefault("alarms", []).append(fields["TRIGGER"])
        if kind == "VEVENT":
            events.append(fields)
        if kind == "VCALENDAR":
            calendar = fields
        continue
    fields = stack[-1][1]
    assert name not in fields, f"{name} is there twice"
    if name in ("SUMMARY", "DESCRIPTION", "X-WR-CALNAME"):
        assert re.fullmatch(r"(?:[^\\;,]|\\[\\;,nN])*", value), "a separator is not escaped"
    if name in ("DTSTART", "DTEND") and stack[-1][0] == "VEVENT":
        assert parameters == ";VALUE=DATE" and re.fullmatch(r"\d{8}", value)
    fields[name] = value

assert components, "a calendar without a component"
assert "METHOD" not in calendar, "published by nobody: a method needs an organiser (RFC 5546)"
assert not stack and calendar["VERSION"] == "2.0" and calendar["PRODID"]
for event in events:
    assert re.fullmatch(r"\d{8}T\d{6}Z", event["DTSTAMP"])
    assert event["DTEND"] > event["DTSTART"]
uids = [event["UID"] for event in events]
assert len(uids) == len(set(uids)), "an identifier is there twice"
print(json.dumps([[e["UID"], e["DTSTAMP"], e["DTSTART"], e["SUMMARY"], e.get("alarms", [])] for e in events],
                 ensure_ascii=False, indent=1))
