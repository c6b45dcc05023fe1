"""Reads a message with Python's email package and prints what it holds."""
import email
import email.policy
import sys

with open(sys.argv[1], "rb") as file:
    message = email.message_from_binary_file(file, policy=email.policy.default)
assert not message.defects, message.defects
for name in ("from", "to"):
    for address in message[name].addresses:
        print(name, address.display_name, f"<{address.addr_spec}>")
print("subject", message["subject"])
print("date", message["date"].datetime.isoformat())
print("id", message["message-id"])
print("type", message.get_content_type(), message["content-language"])
for part in message.iter_parts():
    assert not part.defects, part.defects
    print("part", part.get_content_type(), part.get_content_charset(), repr(part.get_content()))
