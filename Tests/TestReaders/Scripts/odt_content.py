"""Prints the content of a text document, a line an element."""
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as package:
    text = package.read("content.xml").decode("utf-8")
sys.stdout.write(text.replace("><", ">\n<"))
