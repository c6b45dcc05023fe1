"""Prints the main part of a document."""
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as package:
    sys.stdout.write(package.read("word/document.xml").decode("utf-8"))
