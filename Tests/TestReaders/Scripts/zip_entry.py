"""Prints one entry of a ZIP archive."""
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as package:
    sys.stdout.buffer.write(package.read(sys.argv[2]))
