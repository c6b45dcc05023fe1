"""Compares a picture with a golden file by Pillow: prints `same`, or by how much they differ.

Edges may differ by a shade between versions of the libraries that paint; shapes, places, colours and
letters may not.
"""

import sys

from PIL import Image, ImageChops

with Image.open(sys.argv[1]) as made, Image.open(sys.argv[2]) as golden:
    if made.size != golden.size:
        print(f"{made.size} instead of {golden.size}")
        sys.exit()
    difference = ImageChops.difference(made.convert("RGB"), golden.convert("RGB")).convert("L")
    shades = difference.histogram()
    share = sum(shades[40:]) / (made.width * made.height)
    print("same" if share < 0.0005 else f"{share:.4%} of the pixels differ")
