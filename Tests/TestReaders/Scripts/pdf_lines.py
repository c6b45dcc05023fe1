"""Prints the lines of a PDF as pypdf finds them on its pages."""

import sys

import pypdf

for page in pypdf.PdfReader(sys.argv[1]).pages:
    for line in page.extract_text().splitlines():
        print(line.strip())
