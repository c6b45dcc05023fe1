"""Prints every byte that a document holds, decompressed: of packages each file, of PDFs each stream.

Names of files, metadata, comments and attachments are among them.
"""

import io
import sys
import zipfile


def streams(data):
    if data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            yield package.comment
            for entry in package.infolist():
                yield entry.filename.encode() + entry.comment + entry.extra
                yield from streams(package.read(entry))
    elif data.startswith(b"%PDF-"):
        import pikepdf

        with pikepdf.open(io.BytesIO(data)) as pdf:
            for element in pdf.objects:
                if isinstance(element, pikepdf.Stream):
                    yield from streams(element.read_bytes())
                yield element.unparse(resolved=True)
            for name, file in pdf.attachments.items():
                yield name.encode()
                yield from streams(file.get_file().read_bytes())
        yield data
    else:
        yield data


def main():
    with open(sys.argv[1], "rb") as file:
        for stream in streams(file.read()):
            sys.stdout.buffer.write(stream)
            sys.stdout.buffer.write(b"\n")


main()
