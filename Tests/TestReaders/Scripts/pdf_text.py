"""Prints the words of each page of a PDF as pypdf reads them, on one line, pages set off by U+000C."""

import sys

import pypdf

pages = [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(sys.argv[1]).pages]
print("\f".join(pages))
